// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/eventchoice.h"
#include "app/session/failuregroups.h"
#include "ui/common/plaintext.h"

#include <QUrl>

#include <algorithm>

namespace hookdesk::ctl {

namespace {

QJsonValue numberValue(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

class FailedCommand final : public ConnectedCommand
{
public:
    using ConnectedCommand::ConnectedCommand;

private:
    std::optional<Trouble> prepare() override
    {
        const std::variant<EventChoice, Trouble> choice = eventChoice(call());
        if (const auto *trouble = std::get_if<Trouble>(&choice))
            return *trouble;
        m_choice = std::get<EventChoice>(choice);
        m_top = countOf(call().value("top"), 100'000'000).value_or(0);
        if (call().has("top") && m_top == 0)
            return Trouble{Usage, QStringLiteral("--top takes a whole number from 1")};
        return std::nullopt;
    }

    void begin() override
    {
        load(Needs::WebhooksAndEvents, [this] { tellAll(); });
    }

    void tellAll();
    void tell(const WebhookEvent &event);
    void tell(const FailureGroup &group);

    EventChoice m_choice;
    int m_top = 0;
};

void FailedCommand::tellAll()
{
    int code = tellEventsLoaded();
    if (session().eventLog().state().error)
        return finish(code);
    code = std::max(code, tellWebhooksLoaded()); // only the names come from there
    QList<WebhookEventPtr> events = chosenEvents(session(), m_choice, called(m_choice.webhook));
    if (events.isEmpty() && !m_choice.webhook.isEmpty() && called(m_choice.webhook).isEmpty())
        return fail(
            {Usage, QStringLiteral("there is no webhook \"%1\"").arg(plainName(m_choice.webhook))});
    std::reverse(events.begin(), events.end());
    if (m_top > 0 && !call().has("group"))
        events = events.mid(0, m_top);
    if (!call().has("group")) {
        for (const WebhookEventPtr &event : std::as_const(events))
            tell(*event);
        return finish(code);
    }
    const auto hostOf = [this](const WebhookId &id) {
        const WebhookPtr webhook = session().webhooks().find(id);
        return webhook ? QUrl(webhook->endpoint).host() : QString();
    };
    QList<FailureGroup> groups = failureGroups(events, hostOf);
    groups = m_top > 0 ? groups.mid(0, m_top) : groups;
    for (const FailureGroup &group : std::as_const(groups))
        tell(group);
    finish(code);
}

void FailedCommand::tell(const WebhookEvent &event)
{
    output().record(
        "event", {{QStringLiteral("id"), event.id.value, 36},
                  {QStringLiteral("cause"), scriptWord(failureCause(event)), 10},
                  {QStringLiteral("status"), eventStatusCode(event.status), 7},
                  {QStringLiteral("attempts"), numberValue(event.attemptCount), 8},
                  {QStringLiteral("created"), momentValue(event.createdAt), 20},
                  {QStringLiteral("lastAttempt"), momentValue(event.lastAttempt), 20},
                  {QStringLiteral("nextAttempt"), momentValue(event.nextAttempt), 20},
                  {QStringLiteral("entityType"), textValue(event.entityType), 30},
                  {QStringLiteral("webhookId"), textValue(event.webhookId.value), 36},
                  {QStringLiteral("webhook"), textValue(webhookOf(session(), event.webhookId)), 32},
                  {QStringLiteral("subjectId"), textValue(event.subjectId), 36},
                  {QStringLiteral("error"), textValue(event.errorMessage)}});
}

void FailedCommand::tell(const FailureGroup &group)
{
    output().record("group", {{QStringLiteral("cause"), scriptWord(group.cause), 10},
                              {QStringLiteral("events"), int(group.events.size()), 6},
                              {QStringLiteral("since"), momentValue(group.since), 20},
                              {QStringLiteral("latest"), momentValue(group.latest), 20},
                              {QStringLiteral("host"), textValue(group.host)}});
}

} // namespace

CommandPtr makeFailedCommand(Context context)
{
    return std::make_unique<FailedCommand>(context);
}

} // namespace hookdesk::ctl
