// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/pageshortcuts.h"

#include <QAction>
#include <QEvent>
#include <QWidget>

namespace hookdesk {

PageShortcuts::PageShortcuts(QWidget *page, const QList<QAction *> &actions)
    : QObject(page)
{
    for (QAction *action : actions)
        m_actions.append({action, action->shortcut()});
    page->installEventFilter(this);
    give(page->isVisible());
}

void PageShortcuts::give(bool shown)
{
    for (const Shared &shared : std::as_const(m_actions))
        shared.action->setShortcut(shown ? shared.shortcut : QKeySequence());
}

bool PageShortcuts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        give(event->type() == QEvent::Show);
    return QObject::eventFilter(watched, event);
}

} // namespace hookdesk
