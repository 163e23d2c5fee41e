// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/eventlog.h"
#include "ui/common/messagebar.h"

namespace hookdesk {

class ActionRegistry;
class TryAgainAction;

/// What is to be said of the log above its events: that it may be out of date, or is not whole.
class EventLogNote : public MessageBar
{
    Q_OBJECT

public:
    /// The log and the actions outlive it.
    EventLogNote(EventLog &log, ActionRegistry &actions, QWidget *parent);

    /// `total`: the events at hand. Once dismissed it does not come back for the same reason.
    void follow(int total);
    /// The same in another language: what was dismissed stays away.
    void retranslate(int total);
    [[nodiscard]] QList<QAction *> remedies() const;

private:
    EventLog &m_log;
    ActionRegistry &m_actions;
    TryAgainAction *m_tryAgain;
    QString m_shown;
};

} // namespace hookdesk
