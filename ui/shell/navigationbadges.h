// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/eventtally.h"

#include <QObject>
#include <QTimer>

namespace hookdesk {

class Navigation;
class Session;

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

    /// Both outlive it.
    NavigationBadges(Session &session, Navigation &navigation, Pages pages,
                     QObject *parent = nullptr);

    void update();

private:
    Session &m_session;
    Navigation &m_navigation;
    const Pages m_pages;
    EventTally m_tally;
    QTimer m_later; ///< Gathers the changes of many pages into one counting.
};

} // namespace hookdesk
