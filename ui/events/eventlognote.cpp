// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventlognote.h"

#include "ui/common/errorremedy.h"
#include "ui/common/errortext.h"
#include "ui/common/tryagain.h"
#include "ui/events/eventpane.h"

#include <QAction>

namespace hookdesk {

EventLogNote::EventLogNote(EventLog &log, ActionRegistry &actions, QWidget *parent)
    : MessageBar(parent)
    , m_log(log)
    , m_actions(actions)
    , m_tryAgain(new TryAgainAction(this))
{
    connect(m_tryAgain, &QAction::triggered, this, [this] { m_log.refresh(); });
}

QList<QAction *> EventLogNote::remedies() const
{
    const EventLogState &state = m_log.state();
    return state.error ? errorRemedies(*state.error, m_actions, m_tryAgain) : QList<QAction *>();
}

void EventLogNote::follow(int total)
{
    const EventLogState &state = m_log.state();
    m_tryAgain->setNextTry(state.nextTryAt, state.loading);
    setNextTry(state.error ? state.nextTryAt : QDateTime());
    const bool isOutdated = state.error && !state.absent && total > 0;
    const QString text = isOutdated ? outdatedEventsText(*state.error) : missingEventsText(state);
    if (text == m_shown)
        return;
    m_shown = text;
    setActions(remedies());
    if (text.isEmpty())
        hide();
    else
        showMessage(state.error ? Severity::Error : Severity::Note, text,
                    isOutdated ? errorText(*state.error).details
                               : state.problems.join(QLatin1Char('\n')),
                    state.error ? std::optional(topicFor(*state.error)) : std::nullopt);
}

void EventLogNote::retranslate(int total)
{
    const bool isDismissed = isHidden() && !m_shown.isEmpty();
    follow(total);
    setHidden(isDismissed || m_shown.isEmpty());
}

} // namespace hookdesk
