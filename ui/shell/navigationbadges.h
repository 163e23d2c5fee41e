// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhook.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace hookdesk {

class EventTally;
class Navigation;
class WebhookStore;

/// Shows beside the pages what waits for somebody there: deactivated webhooks, and failed events
/// that Tribe does not retry. Nothing is shown where there is none.
class NavigationBadges : public QObject
{
    Q_OBJECT

public:
    struct Pages
    {
        int webhooks;
        int events;
    };

    /// All of them outlive it.
    NavigationBadges(const WebhookStore &webhooks, const EventTally &events, Navigation &navigation,
                     Pages pages, QObject *parent = nullptr);

    void update();

private:
    void take(const QList<WebhookPtr> &webhooks);

    const EventTally &m_events;
    Navigation &m_navigation;
    const Pages m_pages;
    QSet<WebhookId> m_deactivated; ///< Kept by what changes: there may be 100,000 others.
    QTimer m_later;                ///< Gathers the changes of many pages into one showing.
};

} // namespace hookdesk
