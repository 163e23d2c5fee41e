// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigationbadges.h"

#include "app/session/session.h"
#include "ui/shell/navigation.h"

#include <QLocale>

#include <algorithm>
#include <chrono>

namespace hookdesk {

namespace {

constexpr std::chrono::milliseconds pause{250};

QString numberOrNothing(int number)
{
    return number == 0 ? QString() : QLocale().toString(number);
}

} // namespace

NavigationBadges::NavigationBadges(Session &session, Navigation &navigation, Pages pages,
                                   QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_navigation(navigation)
    , m_pages(pages)
    , m_tally(session.events())
{
    m_later.setSingleShot(true);
    m_later.setInterval(pause);
    connect(&m_later, &QTimer::timeout, this, &NavigationBadges::update);
    const auto later = [this] {
        if (!m_later.isActive())
            m_later.start();
    };
    const WebhookStore &store = session.webhooks();
    connect(&store, &WebhookStore::upserted, this, later);
    connect(&store, &WebhookStore::removed, this, later);
    connect(&store, &WebhookStore::cleared, this, later);
    connect(&m_tally, &EventTally::changed, this, later);
    update();
}

void NavigationBadges::update()
{
    const QList<WebhookPtr> webhooks = m_session.webhooks().all();
    const int deactivated = static_cast<int>(
        std::count_if(webhooks.cbegin(), webhooks.cend(), [](const WebhookPtr &webhook) {
            return webhook->status() == WebhookStatus::Deactivated;
        }));
    m_navigation.setBadge(m_pages.webhooks, numberOrNothing(deactivated), Tone::Bad,
                          tr("%n deactivated", nullptr, deactivated));
    m_navigation.setBadge(m_pages.events, numberOrNothing(m_tally.failed()), Tone::Neutral,
                          tr("%n failed event(s)", nullptr, m_tally.failed()));
}

} // namespace hookdesk
