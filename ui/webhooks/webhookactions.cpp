// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/webhookactions.h"

#include "ui/common/actionregistry.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/pageshortcuts.h"

#include <QAction>
#include <QWidget>

namespace hookdesk {

namespace {

QAction *added(ActionRegistry &registry, const char *id, const char *icon,
               const QKeySequence &shortcut, MenuSection section)
{
    return registry.add({QLatin1String(id), {}, QString::fromLatin1(icon), shortcut, section});
}

} // namespace

WebhookActions::WebhookActions(ActionRegistry &registry, QWidget *page, QWidget *table)
    : QObject(page)
    , create(added(registry, "webhook.new", "list-add", QKeySequence::New, MenuSection::Webhook))
    , createLike(added(registry, "webhook.createLike", "document-new", {}, MenuSection::Webhook))
    , failures(added(registry, "webhook.failures", "dialog-warning", QKeySequence(Qt::Key_Return),
                     MenuSection::Webhook))
    , reactivate(added(registry, "webhook.reactivate", "media-playback-start",
                       QKeySequence(Qt::CTRL | Qt::Key_R), MenuSection::Webhook))
    , testEvent(added(registry, "webhook.testEvent", "tools-report-bug", {}, MenuSection::Webhook))
    , remove(added(registry, "webhook.delete", "edit-delete", QKeySequence::Delete,
                   MenuSection::Webhook))
    , refresh(added(registry, "webhook.refresh", "view-refresh", QKeySequence(Qt::Key_F5),
                    MenuSection::View))
    , focusFilter(added(registry, "webhook.focusFilter", "edit-find", QKeySequence::Find,
                        MenuSection::View))
    , clearFilter(added(registry, "webhook.clearFilter", "edit-clear-all", {}, MenuSection::View))
    , showDetails(added(registry, "webhook.showDetails", "documentinfo",
                        QKeySequence(Qt::CTRL | Qt::Key_I), MenuSection::View))
    , copyRows(added(registry, "webhook.copyRows", "edit-copy", QKeySequence::Copy,
                     MenuSection::Webhook))
    , copyId(added(registry, "webhook.copyId", "edit-copy", {}, MenuSection::Webhook))
    , copyEndpoint(added(registry, "webhook.copyEndpoint", "edit-copy", {}, MenuSection::Webhook))
{
    // Elsewhere these keys belong to the text that is being edited.
    remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    copyRows->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    failures->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    failures->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    showDetails->setCheckable(true);
    new PageShortcuts(page, {refresh, focusFilter, showDetails});
    addTo(table);
    keepTranslated(page, [this] { setTexts(); });
}

void WebhookActions::setTexts()
{
    create->setText(tr("&New webhook…"));
    createLike->setText(tr("Create another &like this…"));
    failures->setText(tr("Show &failed events"));
    reactivate->setText(tr("&Reactivate…"));
    testEvent->setText(tr("Send a &test event…"));
    remove->setText(tr("&Delete…"));
    refresh->setText(tr("Re&fresh"));
    focusFilter->setText(tr("F&ilter by name"));
    clearFilter->setText(tr("Clear filters"));
    showDetails->setText(tr("Show &details"));
    copyRows->setText(tr("&Copy rows"));
    copyId->setText(tr("Copy &id"));
    copyEndpoint->setText(tr("Copy &endpoint"));
    update(m_situation);
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
    m_situation = situation;
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
