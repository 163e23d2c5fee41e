// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace hookdesk {

/// Lets the pages of a window share keys: an action has its shortcut while its page is shown, and
/// none while it is hidden, so that F5 works wherever the focus is and means one thing.
class PageShortcuts : public QObject
{
    Q_OBJECT

public:
    PageShortcuts(QWidget *page, const QList<QAction *> &actions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Shared
    {
        QAction *action;
        QKeySequence shortcut;
    };

    void give(bool shown);

    QList<Shared> m_actions;
};

} // namespace hookdesk
