// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookevent.h"
#include "ui/events/eventquestions.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace hookdesk {

class Prompt;
class Session;

/// Asks before events are retried, and retries exactly those that were asked about: the events are
/// fixed when the question is asked. What comes afterwards is not added, and what has left the log
/// or changed meanwhile is told.
class EventRetries : public QObject
{
    Q_OBJECT

public:
    /// The events that are meant, as they are at hand now.
    using Choose = std::function<QList<EventId>()>;
    using Label = std::function<QString(const WebhookId &id)>;
    using IsSearching = std::function<bool()>;

    /// Session, prompt and page outlive it. `isSearching`: more events may come to fit, although
    /// the log is here.
    EventRetries(Session &session, Prompt &prompt, Label label, IsSearching isSearching,
                 QWidget *page);

    /// Events that were chosen one by one.
    void retry(const QList<EventId> &ids, bool ask);
    /// All that fit something. As long as more may come, the question says so and offers to wait:
    /// then it is asked again with what there is at the end.
    void retryAll(const Choose &choose);

    [[nodiscard]] bool isWaiting() const { return static_cast<bool>(m_choose); }
    void stopWaiting();
    /// Somebody knows that isSearching() may have ended.
    void lookAgain();

signals:
    void waitingChanged();
    /// Something that a person should know of what was, or was not, retried.
    void told(const QString &text);

private:
    [[nodiscard]] LogExtent extent() const;
    [[nodiscard]] QList<RetrySubject> subjects(const QList<WebhookEventPtr> &events) const;
    void ask(const QList<EventId> &ids, const LogExtent &extent, const Choose &choose);
    void wait(const Choose &choose);
    void send(const QList<WebhookEventPtr> &confirmed);

    Session &m_session;
    Prompt &m_prompt;
    const Label m_label;
    const IsSearching m_isSearching;
    QWidget *m_page;
    Choose m_choose; ///< What will be asked about when all is here; empty: nobody waits.
};

} // namespace hookdesk
