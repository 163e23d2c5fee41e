// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QSettings;
class QWidget;

namespace hookdesk {

class ActionRegistry;
class CompareDialog;
class Session;

/// The commands about what webhooks were and are elsewhere; each opens its dialog.
class SnapshotActions : public QObject
{
    Q_OBJECT

public:
    /// Adds the actions to the registry, which owns them. The dialogs open above `window`, which
    /// owns this.
    SnapshotActions(Session &session, ActionRegistry &registry, QSettings &settings,
                    QWidget *window);

    QAction *const compare;
    QAction *const copy;
    QAction *const exportDefinitions;

private:
    void setTexts();
    /// Opens a new dialog of that kind, unless one is open.
    template <typename Dialog, typename... More>
    Dialog *open(More &...more);
    void copyFrom(CompareDialog &comparison, QSettings &settings);

    Session &m_session;
    QWidget *m_window;
};

} // namespace hookdesk
