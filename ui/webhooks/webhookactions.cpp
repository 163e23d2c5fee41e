// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/webhookactions.h"

#include "ui/common/actionregistry.h"
#include "ui/common/keeptranslated.h"

#include <QAction>
#include <QWidget>

namespace hookdesk {

namespace {

ActionSpec spec(const char *id, const char *icon, const QKeySequence &shortcut = {},
                MenuSection section = MenuSection::Webhook)
{
    return {QLatin1String(id), {}, QLatin1String(icon), shortcut, section};
}

QAction *added(ActionRegistry &registry, const QWidget *page, ActionSpec spec)
{
    spec.page = page;
    return registry.add(spec);
}

/// How the page does what the window offers.
QAction *added(ActionRegistry &registry, const QWidget *page, PageCommand command, const char *id,
               const char *icon)
{
    ActionSpec ofPage = spec(id, icon, {}, MenuSection::ContextOnly);
    ofPage.command = command;
    return added(registry, page, ofPage);
}

} // namespace

WebhookActions::WebhookActions(ActionRegistry &registry, QWidget *page, QWidget *table)
    : QObject(page)
    , create(registry.add(spec("webhook.new", "list-add", QKeySequence::New))) // on every page
    , createLike(added(registry, page, spec("webhook.createLike", "document-new")))
    , failures(added(registry, page,
                     spec("webhook.failures", "dialog-warning", QKeySequence(Qt::Key_Return))))
    , reactivate(added(
          registry, page,
          spec("webhook.reactivate", "media-playback-start", QKeySequence(Qt::CTRL | Qt::Key_R))))
    , checkEndpoint(added(registry, page, spec("webhook.checkEndpoint", "network-connect")))
    , testEvent(added(registry, page, spec("webhook.testEvent", "tools-report-bug")))
    , remove(added(registry, page, spec("webhook.delete", "edit-delete", QKeySequence::Delete)))
    , refresh(added(registry, page, PageCommand::Refresh, "webhook.refresh", "view-refresh"))
    , focusFilter(added(registry, page, PageCommand::Find, "webhook.focusFilter", "edit-find"))
    , clearFilter(
          added(registry, page, PageCommand::ClearFilter, "webhook.clearFilter", "edit-clear-all"))
    , showDetails(
          added(registry, page, PageCommand::ShowDetails, "webhook.showDetails", "documentinfo"))
    , copyRows(added(registry, page, spec("webhook.copyRows", "edit-copy", QKeySequence::Copy)))
    , copyId(added(registry, page, spec("webhook.copyId", "edit-copy")))
    , copyEndpoint(added(registry, page, spec("webhook.copyEndpoint", "edit-copy")))
    , copyCommand(added(registry, page, spec("webhook.copyCommand", "utilities-terminal")))
{
    // Elsewhere these keys belong to what has the focus.
    remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    copyRows->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    failures->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    failures->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    showDetails->setCheckable(true);
    addTo(table);
    keepTranslated(page, [this] { setTexts(); });
}

void WebhookActions::setTexts()
{
    create->setText(tr("&New webhook…"));
    createLike->setText(tr("Create another &like this…"));
    failures->setText(tr("Show &failed events"));
    reactivate->setText(tr("&Reactivate…"));
    checkEndpoint->setText(tr("Chec&k endpoint"));
    testEvent->setText(tr("Send a &test event…"));
    remove->setText(tr("&Delete…"));
    refresh->setText(tr("Re&fresh"));
    focusFilter->setText(tr("F&ilter by name"));
    clearFilter->setText(tr("Clear filters"));
    showDetails->setText(tr("Show &details"));
    copyRows->setText(tr("&Copy rows"));
    copyId->setText(tr("Copy &id"));
    copyEndpoint->setText(tr("Copy &endpoint"));
    copyCommand->setText(tr("Copy as command"));
    update(m_situation);
}

void WebhookActions::addTo(QWidget *table)
{
    const auto separator = [table] {
        auto *line = new QAction(table);
        line->setSeparator(true);
        return line;
    };
    table->addActions({failures, createLike, separator(), reactivate, checkEndpoint, testEvent,
                       remove, separator(), copyRows, copyId, copyEndpoint, copyCommand});
}

void WebhookActions::update(const Situation &situation)
{
    m_situation = situation;
    const QString readOnly = tr("This environment is read-only in Hookdesk.");
    const QString nothing = tr("No webhook selected.");
    const QString notOne = tr("Select one webhook.");
    const bool none = situation.selected == 0;
    const bool many = situation.selected > 1;
    setUnavailableIf(create, {{situation.readOnly, readOnly}});
    setUnavailableIf(createLike, {{situation.readOnly, readOnly}, {none, nothing}, {many, notOne}});
    setUnavailableIf(failures, {{none, nothing}, {many, notOne}});
    setUnavailableIf(reactivate, {{situation.readOnly, readOnly},
                                  {none, nothing},
                                  {situation.reactivatable == 0,
                                   tr("None of the selected webhooks is deactivated.")}});
    for (QAction *action : {checkEndpoint, testEvent})
        setUnavailableIf(action, {{none, nothing}, {many, notOne}});
    setUnavailableIf(remove, {{situation.readOnly, readOnly}, {none, nothing}});
    setUnavailableIf(refresh, {{situation.loading, tr("The webhooks are being loaded.")}});
    setUnavailableIf(clearFilter, {{!situation.filtered, tr("No filter set.")}});
    setUnavailableIf(copyRows, {{!situation.exportObstacle.isEmpty(), situation.exportObstacle},
                                {none, nothing}});
    for (QAction *copy : {copyId, copyEndpoint})
        setUnavailableIf(copy, {{none, nothing}});
    setUnavailableIf(copyCommand,
                     {{!situation.hasCommand, tr("hookdeskctl has no command for this.")}});
}

bool isReactivatable(const Webhook &webhook)
{
    return webhook.status() == WebhookStatus::Deactivated ||
           webhook.status() == WebhookStatus::Unknown;
}

} // namespace hookdesk
