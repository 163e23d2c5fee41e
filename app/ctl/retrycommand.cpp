// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/eventchoice.h"
#include "app/ctl/filereading.h"
#include "ui/common/plaintext.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace hookdesk::ctl {

namespace {

using RetryState = RetryJob::ItemState;

QString retryCode(RetryState state)
{
    switch (state) {
    case RetryState::Queued:
    case RetryState::Cancelled:
        return QStringLiteral("not-sent");
    case RetryState::Sending:
    case RetryState::Unknown:
        return QStringLiteral("unknown");
    case RetryState::Accepted:
        return QStringLiteral("accepted");
    case RetryState::Delivered:
        return QStringLiteral("delivered");
    case RetryState::Gone:
        return QStringLiteral("gone");
    case RetryState::Failed:
        return QStringLiteral("failed");
    case RetryState::Stopped:
        return QStringLiteral("stopped");
    }
    return {};
}

/// The id in a line of a file: alone, or in what `failed --json` has printed.
EventId idOfLine(const QByteArray &line)
{
    const QByteArray text = line.trimmed();
    if (!text.startsWith('{'))
        return {QString::fromUtf8(text)};
    return {QJsonDocument::fromJson(text).object().value(QLatin1String("id")).toString()};
}

class RetryCommand final : public ConnectedCommand
{
public:
    using ConnectedCommand::ConnectedCommand;

    void interrupt() override;

private:
    std::optional<Trouble> prepare() override;
    bool writes() const override { return !call().has("dry-run"); }
    void begin() override
    {
        load(Needs::WebhooksAndEvents, [this] { choose(); });
    }

    std::optional<Trouble> readIds();
    std::optional<Trouble> readNumbers();
    void choose();
    [[nodiscard]] QList<WebhookEventPtr> namedEvents();
    void tellPlan(const QList<WebhookEventPtr> &events);
    void send(const QList<WebhookEventPtr> &events);
    void itemChanged(qsizetype index);
    void stateChanged();
    void tell(qsizetype index);
    void conclude();
    [[nodiscard]] int codeOfEnd() const;

    EventChoice m_choice;
    QList<EventId> m_ids;
    bool m_byId = false;
    double m_pace = 0;
    int m_stopAfter = 0;
    int m_code = Well; ///< Of what was already found wanting.
    RetryJob *m_job = nullptr;
    QSet<qsizetype> m_told;
    bool m_stopping = false;
};

std::optional<Trouble> RetryCommand::prepare()
{
    const std::variant<EventChoice, Trouble> choice = eventChoice(call());
    if (const auto *trouble = std::get_if<Trouble>(&choice))
        return *trouble;
    m_choice = std::get<EventChoice>(choice);
    m_byId = !call().arguments.isEmpty();
    if (m_byId == !m_choice.isEmpty())
        return Trouble{Usage, m_byId ? QStringLiteral("retry takes ids or a choice by --webhook, "
                                                      "--cause, --since and --text, not both")
                                     : QStringLiteral("retry needs ids, a file of ids, or a choice "
                                                      "by --webhook, --cause, --since or --text")};
    if (const std::optional<Trouble> trouble = readNumbers())
        return trouble;
    return m_byId ? readIds() : std::nullopt;
}

std::optional<Trouble> RetryCommand::readNumbers()
{
    bool ok = true;
    if (call().has("pace"))
        m_pace = call().value("pace").toDouble(&ok);
    if (!ok || (call().has("pace") && !(m_pace > 0 && m_pace <= 1000)))
        return Trouble{Usage, QStringLiteral("--pace takes a number above 0, at most 1000")};
    m_stopAfter = countOf(call().value("stop-after"), 100'000'000).value_or(0);
    if (call().has("stop-after") && m_stopAfter == 0)
        return Trouble{Usage, QStringLiteral("--stop-after takes a whole number from 1")};
    return std::nullopt;
}

std::optional<Trouble> RetryCommand::readIds()
{
    for (const QString &argument : call().arguments) {
        if (argument != QLatin1String("-") && !QFile::exists(argument)) {
            m_ids.append({argument});
            continue;
        }
        const std::variant<QByteArray, Trouble> file = contentOf(argument);
        if (const auto *trouble = std::get_if<Trouble>(&file))
            return *trouble;
        for (const QByteArray &line : std::get<QByteArray>(file).split('\n')) {
            if (const EventId id = idOfLine(line); !id.isEmpty() && !m_ids.contains(id))
                m_ids.append(id);
        }
    }
    if (m_ids.isEmpty())
        return Trouble{Usage, QStringLiteral("there are no ids in what was named")};
    return std::nullopt;
}

void RetryCommand::choose()
{
    m_code = tellEventsLoaded();
    if (session().eventLog().state().error)
        return finish(m_code);
    if (isFinished())
        return;
    const QList<WebhookEventPtr> events =
        m_byId ? namedEvents() : chosenEvents(session(), m_choice, called(m_choice.webhook));
    if (events.isEmpty() && m_byId)
        return fail(
            {Usage, QStringLiteral("none of these events is in the log; nothing was sent")});
    if (events.isEmpty() && !m_choice.webhook.isEmpty() && called(m_choice.webhook).isEmpty())
        return fail({Usage, QStringLiteral("there is no webhook \"%1\"; nothing was sent")
                                .arg(plainName(m_choice.webhook))});
    if (events.isEmpty()) {
        output().complain(QStringLiteral("no failed event fits; nothing was sent"));
        return finish(m_code);
    }
    if (call().has("dry-run"))
        return tellPlan(events);
    const QString what = QStringLiteral("retry %1 events").arg(events.size());
    if (const std::optional<Trouble> trouble = connection().question(what, call().has("yes")))
        return fail(*trouble);
    send(events);
}

QList<WebhookEventPtr> RetryCommand::namedEvents()
{
    QList<WebhookEventPtr> events;
    for (const EventId &id : std::as_const(m_ids)) {
        if (const WebhookEventPtr event = session().events().find(id)) {
            events.append(event);
            continue;
        }
        m_code = Partly;
        output().complain(QStringLiteral("there is no event %1 in the log: it was delivered "
                                         "meanwhile, or never was there")
                              .arg(id.value.left(100)));
    }
    return events;
}

void RetryCommand::tellPlan(const QList<WebhookEventPtr> &events)
{
    for (const WebhookEventPtr &event : events)
        output().record(
            "retry",
            {{QStringLiteral("id"), event->id.value, 36},
             {QStringLiteral("state"), QStringLiteral("would-send"), 10},
             {QStringLiteral("cause"), scriptWord(failureCause(*event)), 10},
             {QStringLiteral("webhookId"), textValue(event->webhookId.value), 36},
             {QStringLiteral("webhook"), textValue(webhookOf(session(), event->webhookId))}});
    finish(m_code);
}

void RetryCommand::send(const QList<WebhookEventPtr> &events)
{
    m_job = session().retries().retry(events);
    if (!m_job)
        return fail({Refused, QStringLiteral("nothing was sent")});
    if (m_pace > 0)
        m_job->setPace(m_pace);
    connect(m_job, &RetryJob::itemChanged, this, &RetryCommand::itemChanged);
    connect(m_job, &RetryJob::stateChanged, this, &RetryCommand::stateChanged);
    connect(m_job, &RetryJob::finished, this, &RetryCommand::conclude);
    m_job->startNow(); // --yes was the question, and Ctrl+C is the way out
}

void RetryCommand::itemChanged(qsizetype index)
{
    const RetryState state = m_job->items().at(index).state;
    if (state != RetryState::Queued && state != RetryState::Sending &&
        state != RetryState::Accepted)
        tell(index);
    output().progress(
        QStringLiteral("%1 of %2 events").arg(m_job->settledCount()).arg(m_job->items().size()));
    if (m_stopAfter > 0 && !m_stopping && m_job->count(RetryState::Failed) >= m_stopAfter) {
        output().complain(QStringLiteral("%1 have failed; nothing more is sent").arg(m_stopAfter));
        interrupt();
    }
}

/// It pauses by itself when the server cannot be reached: a script does not wait for a person.
void RetryCommand::stateChanged()
{
    if (m_job->state() != RetryJob::State::Paused || m_stopping)
        return;
    if (m_job->problem())
        output().complain(errorLine(*m_job->problem()));
    interrupt();
}

void RetryCommand::interrupt()
{
    if (!m_job || m_job->isFinished())
        return finish(Partly);
    if (!std::exchange(m_stopping, true))
        m_job->cancel();
}

void RetryCommand::tell(qsizetype index)
{
    if (m_told.contains(index))
        return;
    m_told.insert(index);
    const RetryJob::Item &item = m_job->items().at(index);
    const bool knowsCause = item.cause.kind != FailureCause::Kind::None;
    output().record("retry",
                    {{QStringLiteral("id"), item.intent.event.value, 36},
                     {QStringLiteral("state"), retryCode(item.state), 10},
                     {QStringLiteral("cause"),
                      knowsCause ? QJsonValue(scriptWord(item.cause)) : QJsonValue(), 10},
                     {QStringLiteral("webhookId"), textValue(item.intent.webhook.value), 36},
                     {QStringLiteral("webhook"), textValue(item.intent.label), 32},
                     {QStringLiteral("error"),
                      item.error ? QJsonValue(errorLine(*item.error)) : QJsonValue()}});
    output().flush();
}

void RetryCommand::conclude()
{
    for (qsizetype i = 0; i < m_job->items().size(); ++i)
        tell(i);
    const qsizetype left = m_job->count(RetryState::Cancelled) + m_job->count(RetryState::Stopped) +
                           m_job->count(RetryState::Queued);
    output().complain(QStringLiteral("%1 of %2 events were sent; %3 failed, %4 were not sent")
                          .arg(m_job->items().size() - left)
                          .arg(m_job->items().size())
                          .arg(m_job->count(RetryState::Failed))
                          .arg(left));
    if (m_job->journalProblem())
        output().complain(QStringLiteral("the journal of retries could not be written"));
    finish(codeOfEnd());
}

int RetryCommand::codeOfEnd() const
{
    const qsizetype good = m_job->count(RetryState::Accepted) +
                           m_job->count(RetryState::Delivered) + m_job->count(RetryState::Gone);
    if (good == m_job->items().size())
        return m_code;
    const std::optional<ApiError> &problem = m_job->problem();
    if (good == 0 && problem)
        return exitCodeOf(*problem);
    return Partly;
}

} // namespace

CommandPtr makeRetryCommand(Context context)
{
    return std::make_unique<RetryCommand>(context);
}

} // namespace hookdesk::ctl
