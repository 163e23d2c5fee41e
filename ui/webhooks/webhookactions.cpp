// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/webhookactions.h"

#include "ui/common/actionregistry.h"
#include "ui/common/pageshortcuts.h"

#include <QAction>
#include <QWidget>

namespace hookdesk {

namespace {

QAction *added(ActionRegistry &registry, const char *id, const QString &text, const char *icon,
               const QKeySequence &shortcut, MenuSection section)
{
    return registry.add({QLatin1String(id), text, QString::fromLatin1(icon), shortcut, section});
}

} // namespace

WebhookActions::WebhookActions(ActionRegistry &registry, QWidget *page, QWidget *table)
    : QObject(page)
    , create(added(registry, "webhook.new", tr("&New webhook…"), "list-add", QKeySequence::New,
                   MenuSection::Webhook))
    , createLike(added(registry, "webhook.createLike", tr("Create another &like this…"),
                       "document-new", {}, MenuSection::Webhook))
    , failures(added(registry, "webhook.failures", tr("Show &failed events"), "dialog-warning",
                     QKeySequence(Qt::Key_Return), MenuSection::Webhook))
    , reactivate(added(registry, "webhook.reactivate", tr("&Reactivate…"), "media-playback-start",
                       QKeySequence(Qt::CTRL | Qt::Key_R), MenuSection::Webhook))
    , testEvent(added(registry, "webhook.testEvent", tr("Send a &test event…"), "tools-report-bug",
                      {}, MenuSection::Webhook))
    , remove(added(registry, "webhook.delete", tr("&Delete…"), "edit-delete", QKeySequence::Delete,
                   MenuSection::Webhook))
    , refresh(added(registry, "webhook.refresh", tr("Re&fresh"), "view-refresh",
                    QKeySequence(Qt::Key_F5), MenuSection::View))
    , focusFilter(added(registry, "webhook.focusFilter", tr("F&ilter by name"), "edit-find",
                        QKeySequence::Find, MenuSection::View))
    , clearFilter(added(registry, "webhook.clearFilter", tr("Clear filters"), "edit-clear-all", {},
                        MenuSection::View))
    , showDetails(added(registry, "webhook.showDetails", tr("Show &details"), "documentinfo",
                        QKeySequence(Qt::CTRL | Qt::Key_I), MenuSection::View))
    , copyRows(added(registry, "webhook.copyRows", tr("&Copy rows"), "edit-copy",
                     QKeySequence::Copy, MenuSection::Webhook))
    , copyId(
          added(registry, "webhook.copyId", tr("Copy &id"), "edit-copy", {}, MenuSection::Webhook))
    , copyEndpoint(added(registry, "webhook.copyEndpoint", tr("Copy &endpoint"), "edit-copy", {},
                         MenuSection::Webhook))
{
    // Elsewhere these keys belong to the text that is being edited.
    remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    copyRows->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    failures->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    failures->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    showDetails->setCheckable(true);
    new PageShortcuts(page, {refresh, focusFilter, showDetails});
    addTo(table);
}

void WebhookActions::addTo(QWidget *table)
{
    const auto separator = [table] {
        auto *line = new QAction(table);
        line->setSeparator(true);
        return line;
    };
    table->addActions({failures, createLike, separator(), reactivate, testEvent, remove,
                       separator(), copyRows, copyId, copyEndpoint});
}

void WebhookActions::update(const Situation &situation)
{
    const QString readOnly = tr("This environment is read-only in Hookdesk.");
    const QString nothing = tr("No webhook is selected.");
    const QString notOne = tr("Select exactly one webhook.");
    const bool none = situation.selected == 0;
    const bool many = situation.selected > 1;
    setUnavailableIf(create, {{situation.readOnly, readOnly}});
    setUnavailableIf(createLike, {{situation.readOnly, readOnly}, {none, nothing}, {many, notOne}});
    setUnavailableIf(failures, {{none, nothing}, {many, notOne}});
    setUnavailableIf(reactivate, {{situation.readOnly, readOnly},
                                  {none, nothing},
                                  {situation.reactivatable == 0,
                                   tr("None of the selected webhooks is deactivated.")}});
    setUnavailableIf(testEvent, {{none, nothing}, {many, notOne}});
    setUnavailableIf(remove, {{situation.readOnly, readOnly}, {none, nothing}});
    setUnavailableIf(refresh, {{situation.loading, tr("The webhooks are being loaded.")}});
    setUnavailableIf(clearFilter, {{!situation.filtered, tr("No filter is set.")}});
    setUnavailableIf(copyRows, {{!situation.exportObstacle.isEmpty(), situation.exportObstacle},
                                {none, nothing}});
    for (QAction *copy : {copyId, copyEndpoint})
        setUnavailableIf(copy, {{none, nothing}});
}

bool isReactivatable(const Webhook &webhook)
{
    return webhook.status() == WebhookStatus::Deactivated ||
           webhook.status() == WebhookStatus::Unknown;
}

} // namespace hookdesk
