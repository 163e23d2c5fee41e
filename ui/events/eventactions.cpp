// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventactions.h"

#include "ui/common/actionregistry.h"

#include <QAction>
#include <QWidget>

namespace hookdesk {

namespace {

QAction *added(ActionRegistry &registry, const QWidget *page, const char *id, const char *icon,
               const QKeySequence &shortcut = {})
{
    return registry.add(
        {QLatin1String(id), {}, QLatin1String(icon), shortcut, MenuSection::Event, page});
}

/// How the page does what the window offers.
QAction *added(ActionRegistry &registry, const QWidget *page, PageCommand command, const char *id,
               const char *icon)
{
    return registry.add(
        {QLatin1String(id), {}, QLatin1String(icon), {}, MenuSection::ContextOnly, page, command});
}

} // namespace

EventActions::EventActions(ActionRegistry &registry, QWidget *page)
    : QObject(page)
    , retry(added(registry, page, "event.retry", "media-playback-start",
                  QKeySequence(Qt::CTRL | Qt::Key_Return)))
    , retryAll(added(registry, page, "event.retryAll", "media-playback-start",
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)))
    , retryCause(added(registry, page, "event.retryCause", "media-playback-start"))
    , reactivate(added(registry, page, "event.reactivate", "media-playback-start"))
    , refresh(added(registry, page, PageCommand::Refresh, "event.refresh", "view-refresh"))
    , focusFilter(added(registry, page, PageCommand::Find, "event.focusFilter", "edit-find"))
    , clearFilter(
          added(registry, page, PageCommand::ClearFilter, "event.clearFilter", "edit-clear-all"))
    , showDetails(
          added(registry, page, PageCommand::ShowDetails, "event.showDetails", "documentinfo"))
    , byCause(added(registry, page, "event.byCause", "view-list-details",
                    QKeySequence(Qt::CTRL | Qt::Key_G)))
    , oneByOne(added(registry, page, "event.oneByOne", "view-list-details",
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)))
    , archive(added(registry, page, "event.archive", "appointment-new",
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)))
    , showWebhook(added(registry, page, "event.showWebhook", "network-wired"))
    , showWebhooks(added(registry, page, "event.showWebhooks", "network-wired"))
    , onlyWebhook(added(registry, page, "event.onlyWebhook", "view-filter"))
    , onlyCause(added(registry, page, "event.onlyCause", "view-filter"))
    , checkSignature(added(registry, page, "event.checkSignature", "dialog-password"))
    , copyRows(added(registry, page, "event.copyRows", "edit-copy", QKeySequence::Copy))
    , copyId(added(registry, page, "event.copyId", "edit-copy"))
    , copyBody(added(registry, page, "event.copyBody", "edit-copy"))
    , copyCommand(added(registry, page, "event.copyCommand", "utilities-terminal"))
{
    setTexts();
    copyRows->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    showWebhook->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    showWebhook->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    showDetails->setCheckable(true);
    byCause->setCheckable(true);
    oneByOne->setCheckable(true);
}

void EventActions::addTo(QWidget &table)
{
    const auto separator = [&table] {
        auto *line = new QAction(&table);
        line->setSeparator(true);
        return line;
    };
    table.addActions({retry, separator(), showWebhook, onlyWebhook, onlyCause, checkSignature,
                      separator(), copyRows, copyId, copyBody, copyCommand});
}

void EventActions::bindRetryKeys(QWidget &place)
{
    bindKeys({retry, retryAll}, place);
}

void EventActions::setTexts()
{
    retry->setText(tr("&Retry selected"));
    retryAll->setText(tr("Retry &all shown…"));
    retryCause->setText(tr("Re&try this cause…"));
    reactivate->setText(tr("Reactivate its we&bhooks…"));
    refresh->setText(tr("Re&fresh failed events"));
    focusFilter->setText(tr("Filter &events"));
    clearFilter->setText(tr("Clear filters"));
    showDetails->setText(tr("Show &details"));
    byCause->setText(tr("By ca&use"));
    oneByOne->setText(tr("O&ne by one"));
    archive->setText(tr("Archi&ve…"));
    showWebhook->setText(tr("Show the &webhook"));
    showWebhooks->setText(tr("Show its web&hooks"));
    onlyWebhook->setText(tr("Only events of this webhook"));
    onlyCause->setText(tr("Only events with this cause and endpoint"));
    checkSignature->setText(tr("Check a &signature of this event"));
    copyRows->setText(tr("&Copy rows"));
    copyId->setText(tr("Copy &id"));
    copyBody->setText(tr("Copy &payload"));
    copyCommand->setText(tr("Copy as command"));
}

void EventActions::update(const Situation &situation)
{
    const QString readOnly = tr("This environment is read-only in Hookdesk.");
    const QString nothing = tr("No event selected.");
    const QString notOne = tr("Select one event.");
    const bool none = situation.selected == 0;
    const bool many = !situation.single;
    setUnavailableIf(retry, {{situation.readOnly, readOnly}, {none, nothing}});
    setUnavailableIf(
        retryAll, {{situation.readOnly, readOnly}, {situation.shown == 0, tr("No events shown.")}});
    const QString noCause = tr("No cause selected.");
    setUnavailableIf(retryCause, {{situation.readOnly, readOnly}, {!situation.hasCause, noCause}});
    setUnavailableIf(reactivate,
                     {{situation.readOnly, readOnly},
                      {!situation.hasCause, noCause},
                      {!situation.hasDeactivated, tr("Its webhooks are not deactivated.")}});
    setUnavailableIf(showWebhooks,
                     {{!situation.hasCause, noCause},
                      {!situation.causeHasWebhooks, tr("Its webhooks are unknown.")}});
    setUnavailableIf(refresh, {{situation.loading, tr("The event log is being read.")}});
    setUnavailableIf(clearFilter, {{!situation.filtered, tr("No filter set.")}});
    setUnavailableIf(archive,
                     {{!situation.hasArchive, tr("Failed events are not kept on this computer.")}});
    for (QAction *action : {onlyCause, checkSignature, copyBody})
        setUnavailableIf(action, {{none, nothing}, {many, notOne}});
    for (QAction *action : {showWebhook, onlyWebhook})
        setUnavailableIf(action,
                         {{none, nothing},
                          {many, notOne},
                          {!situation.namesWebhook, tr("The webhook of this event is unknown.")}});
    setUnavailableIf(copyRows, {{!situation.exportObstacle.isEmpty(), situation.exportObstacle},
                                {none, nothing}});
    setUnavailableIf(copyId, {{none, nothing}});
    setUnavailableIf(copyCommand,
                     {{!situation.hasCommand, tr("hookdeskctl has no command for this.")}});
}

} // namespace hookdesk
