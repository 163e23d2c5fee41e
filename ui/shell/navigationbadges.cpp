// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigationbadges.h"

#include "app/session/webhookstore.h"
#include "ui/overview/eventtally.h"
#include "ui/shell/navigation.h"

#include <QLocale>

#include <chrono>

namespace hookdesk {

namespace {

constexpr std::chrono::milliseconds pause{250};

QString numberOrNothing(int number)
{
    return number == 0 ? QString() : QLocale().toString(number);
}

} // namespace

NavigationBadges::NavigationBadges(const WebhookStore &webhooks, const EventTally &events,
                                   Navigation &navigation, Pages pages, QObject *parent)
    : QObject(parent)
    , m_events(events)
    , m_navigation(navigation)
    , m_pages(pages)
{
    m_later.setSingleShot(true);
    m_later.setInterval(pause);
    connect(&m_later, &QTimer::timeout, this, &NavigationBadges::update);
    const auto later = [this] {
        if (!m_later.isActive())
            m_later.start();
    };
    connect(&webhooks, &WebhookStore::upserted, this,
            [this, later](const QList<WebhookPtr> &changed) {
                take(changed);
                later();
            });
    connect(&webhooks, &WebhookStore::removed, this, [this, later](const QList<WebhookId> &ids) {
        for (const WebhookId &id : ids)
            m_deactivated.remove(id);
        later();
    });
    connect(&webhooks, &WebhookStore::cleared, this, [this, later] {
        m_deactivated.clear();
        later();
    });
    connect(&events, &EventTally::changed, this, later);
    take(webhooks.all());
    update();
}

void NavigationBadges::take(const QList<WebhookPtr> &webhooks)
{
    for (const WebhookPtr &webhook : webhooks) {
        if (webhook->status() == WebhookStatus::Deactivated)
            m_deactivated.insert(webhook->id);
        else
            m_deactivated.remove(webhook->id);
    }
}

void NavigationBadges::update()
{
    const int deactivated = static_cast<int>(m_deactivated.size());
    m_navigation.setBadge(m_pages.webhooks, numberOrNothing(deactivated), Tone::Bad,
                          tr("%n deactivated", nullptr, deactivated));
    m_navigation.setBadge(m_pages.events, numberOrNothing(m_events.failed()), Tone::Neutral,
                          tr("%n failed event(s)", nullptr, m_events.failed()));
}

} // namespace hookdesk
