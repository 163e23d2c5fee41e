// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QMenu;
class QMenuBar;

namespace hookdesk {

class ActionRegistry;

/// The menus of the window, made of its actions: each section one menu, the environments within
/// *File*, and what leaves at its end. They go with this.
class WindowMenus
{
public:
    /// Both outlive it.
    WindowMenus(QMenuBar &bar, const ActionRegistry &actions);
    ~WindowMenus();
    Q_DISABLE_COPY_MOVE(WindowMenus)

    /// In the language of now.
    void setTexts();
    /// An empty menu of environments is hidden.
    void setHasEnvironments(bool has);

private:
    void arrangeFileMenu(QMenu &menu, const ActionRegistry &actions);

    QMenuBar &m_bar;
    QList<QMenu *> m_menus; ///< Each with its section as the data of its action.
    QMenu *m_environments = nullptr;
};

} // namespace hookdesk
