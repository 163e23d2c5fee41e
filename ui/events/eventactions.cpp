// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventactions.h"

#include "ui/common/actionregistry.h"
#include "ui/common/pageshortcuts.h"

#include <QAction>
#include <QWidget>

namespace hookdesk {

namespace {

QAction *added(ActionRegistry &registry, const char *id, const char *icon,
               const QKeySequence &shortcut = {})
{
    return registry.add(
        {QLatin1String(id), {}, QString::fromLatin1(icon), shortcut, MenuSection::Event});
}

} // namespace

EventActions::EventActions(ActionRegistry &registry, QWidget *page, QWidget *table)
    : QObject(page)
    , retry(added(registry, "event.retry", "media-playback-start",
                  QKeySequence(Qt::CTRL | Qt::Key_Return)))
    , retryAll(added(registry, "event.retryAll", "media-playback-start",
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)))
    , refresh(added(registry, "event.refresh", "view-refresh", QKeySequence(Qt::Key_F5)))
    , focusFilter(added(registry, "event.focusFilter", "edit-find", QKeySequence::Find))
    , clearFilter(added(registry, "event.clearFilter", "edit-clear-all"))
    , showDetails(
          added(registry, "event.showDetails", "documentinfo", QKeySequence(Qt::CTRL | Qt::Key_I)))
    , showGroups(added(registry, "event.showGroups", "view-list-details",
                       QKeySequence(Qt::CTRL | Qt::Key_G)))
    , archive(added(registry, "event.archive", "appointment-new",
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)))
    , showWebhook(added(registry, "event.showWebhook", "network-wired"))
    , onlyWebhook(added(registry, "event.onlyWebhook", "view-filter"))
    , onlyCause(added(registry, "event.onlyCause", "view-filter"))
    , checkSignature(added(registry, "event.checkSignature", "dialog-password"))
    , copyRows(added(registry, "event.copyRows", "edit-copy", QKeySequence::Copy))
    , copyId(added(registry, "event.copyId", "edit-copy"))
    , copyBody(added(registry, "event.copyBody", "edit-copy"))
{
    setTexts();
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

void EventActions::setTexts()
{
    retry->setText(tr("&Retry selected"));
    retryAll->setText(tr("Retry &all shown…"));
    refresh->setText(tr("Re&fresh failed events"));
    focusFilter->setText(tr("Filter &events"));
    clearFilter->setText(tr("Clear filters"));
    showDetails->setText(tr("Show &details"));
    showGroups->setText(tr("&Group by cause and endpoint"));
    archive->setText(tr("Archi&ve…"));
    showWebhook->setText(tr("Show the &webhook"));
    onlyWebhook->setText(tr("Only events of this webhook"));
    onlyCause->setText(tr("Only events with this cause and endpoint"));
    checkSignature->setText(tr("Check a &signature of this event"));
    copyRows->setText(tr("&Copy rows"));
    copyId->setText(tr("Copy &id"));
    copyBody->setText(tr("Copy &payload"));
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
    setUnavailableIf(copyRows, {{!situation.exportObstacle.isEmpty(), situation.exportObstacle},
                                {none, nothing}});
    setUnavailableIf(copyId, {{none, nothing}});
}

} // namespace hookdesk
