// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventactions.h"

#include "ui/common/actionregistry.h"
#include "ui/common/pageshortcuts.h"

#include <QAction>
#include <QWidget>

namespace hookdesk {

namespace {

QAction *added(ActionRegistry &registry, const char *id, const QString &text, const char *icon,
               const QKeySequence &shortcut = {})
{
    return registry.add(
        {QLatin1String(id), text, QString::fromLatin1(icon), shortcut, MenuSection::Event});
}

} // namespace

EventActions::EventActions(ActionRegistry &registry, QWidget *page, QWidget *table)
    : QObject(page)
    , retry(added(registry, "event.retry", tr("&Retry selected"), "media-playback-start",
                  QKeySequence(Qt::CTRL | Qt::Key_Return)))
    , retryAll(added(registry, "event.retryAll", tr("Retry &all shown…"), "media-playback-start",
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)))
    , refresh(added(registry, "event.refresh", tr("Re&fresh failed events"), "view-refresh",
                    QKeySequence(Qt::Key_F5)))
    , focusFilter(added(registry, "event.focusFilter", tr("Filter &events"), "edit-find",
                        QKeySequence::Find))
    , clearFilter(added(registry, "event.clearFilter", tr("Clear filters"), "edit-clear-all"))
    , showDetails(added(registry, "event.showDetails", tr("Show &details"), "documentinfo",
                        QKeySequence(Qt::CTRL | Qt::Key_I)))
    , showGroups(added(registry, "event.showGroups", tr("&Group by cause and endpoint"),
                       "view-list-details", QKeySequence(Qt::CTRL | Qt::Key_G)))
    , archive(added(registry, "event.archive", tr("Archi&ve…"), "view-history",
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)))
    , showWebhook(added(registry, "event.showWebhook", tr("Show the &webhook"), "network-wired"))
    , onlyWebhook(
          added(registry, "event.onlyWebhook", tr("Only events of this webhook"), "view-filter"))
    , onlyCause(added(registry, "event.onlyCause", tr("Only events with this cause and endpoint"),
                      "view-filter"))
    , checkSignature(added(registry, "event.checkSignature", tr("Check a &signature of this event"),
                           "dialog-password"))
    , copyRows(added(registry, "event.copyRows", tr("&Copy rows"), "edit-copy", QKeySequence::Copy))
    , copyId(added(registry, "event.copyId", tr("Copy &id"), "edit-copy"))
    , copyBody(added(registry, "event.copyBody", tr("Copy &payload"), "edit-copy"))
{
    new PageShortcuts(page, {refresh, focusFilter, showDetails}); // the webhooks use them, too
    copyRows->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    showWebhook->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    showWebhook->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    showDetails->setCheckable(true);
    showGroups->setCheckable(true);
    const auto separator = [table] {
        auto *line = new QAction(table);
        line->setSeparator(true);
        return line;
    };
    table->addActions({retry, separator(), showWebhook, onlyWebhook, onlyCause, checkSignature,
                       separator(), copyRows, copyId, copyBody});
}

void EventActions::update(const Situation &situation)
{
    const QString readOnly = tr("This environment is read-only in Hookdesk.");
    const QString nothing = tr("No event is selected.");
    const QString notOne = tr("Select exactly one event.");
    const bool none = situation.selected == 0;
    const bool many = situation.selected > 1;
    setUnavailableIf(retry, {{situation.readOnly, readOnly}, {none, nothing}});
    setUnavailableIf(retryAll, {{situation.readOnly, readOnly},
                                {situation.shown == 0, tr("No event is shown.")}});
    setUnavailableIf(refresh, {{situation.loading, tr("The event log is being read.")}});
    setUnavailableIf(clearFilter, {{!situation.filtered, tr("No filter is set.")}});
    setUnavailableIf(archive, {{!situation.hasArchive,
                                tr("Nothing of this environment is kept on this machine.")}});
    for (QAction *action : {onlyCause, checkSignature, copyBody})
        setUnavailableIf(action, {{none, nothing}, {many, notOne}});
    for (QAction *action : {showWebhook, onlyWebhook})
        setUnavailableIf(action,
                         {{none, nothing},
                          {many, notOne},
                          {!situation.namesWebhook, tr("The event does not tell its webhook.")}});
    for (QAction *action : {copyRows, copyId})
        setUnavailableIf(action, {{none, nothing}});
}

} // namespace hookdesk
