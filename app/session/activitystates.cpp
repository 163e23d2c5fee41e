// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/activitystates.h"

#include "app/store/activityentry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace hookdesk {

namespace {

QString text(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonArray namesOf(const QList<Header> &headers)
{
    QJsonArray names;
    for (const Header &header : headers)
        names += header.name;
    return names;
}

QString countName()
{
    return QStringLiteral("items");
}

QString outcomeName(RetryJob::ItemState state)
{
    using State = RetryJob::ItemState;
    switch (state) {
    case State::Queued:
        return QStringLiteral("not sent");
    case State::Sending:
        return QStringLiteral("sending");
    case State::Accepted:
        return QStringLiteral("accepted");
    case State::Delivered:
        return QStringLiteral("delivered");
    case State::Gone:
        return QStringLiteral("gone already");
    case State::Failed:
        return QStringLiteral("failed");
    case State::Stopped:
        return QStringLiteral("left out");
    case State::Cancelled:
        return QStringLiteral("cancelled");
    case State::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

} // namespace

QString activityState(const Webhook &webhook)
{
    QJsonObject object{{QStringLiteral("id"), webhook.id.value},
                       {QStringLiteral("name"), webhook.name},
                       {QStringLiteral("entityType"), webhook.entityType},
                       {QStringLiteral("endpoint"), withoutSecrets(webhook.endpoint)}};
    if (webhook.headers)
        object.insert(QStringLiteral("headers"), namesOf(*webhook.headers));
    if (webhook.deactivated)
        object.insert(QStringLiteral("deactivated"), *webhook.deactivated);
    return text(object);
}

QString activityState(const WebhookDraft &draft)
{
    return text({{QStringLiteral("name"), draft.name},
                 {QStringLiteral("entityType"), draft.entityType},
                 {QStringLiteral("endpoint"), withoutSecrets(draft.endpoint)},
                 {QStringLiteral("headers"), namesOf(draft.headers)}});
}

QString activityState(const RetryIntent &intent)
{
    QJsonObject object{{QStringLiteral("event"), intent.event.value}};
    if (intent.attempts)
        object.insert(QStringLiteral("attempts"), *intent.attempts);
    if (intent.lastAttempt.isValid())
        object.insert(QStringLiteral("lastAttempt"),
                      intent.lastAttempt.toUTC().toString(Qt::ISODateWithMs));
    return text(object);
}

QString activityState(const RetryJob::Item &item)
{
    return text({{QStringLiteral("event"), item.intent.event.value},
                 {QStringLiteral("outcome"), outcomeName(item.state)}});
}

QString leftOutState(qsizetype count, bool wasCancelled)
{
    using State = RetryJob::ItemState;
    return text({{countName(), count},
                 {QStringLiteral("outcome"),
                  outcomeName(wasCancelled ? State::Cancelled : State::Stopped)}});
}

std::optional<int> leftOutCount(const ActivityEntry &entry)
{
    const QJsonValue count =
        QJsonDocument::fromJson(entry.after.toUtf8()).object().value(countName());
    return entry.result == ActivityResult::Cancelled && count.isDouble()
               ? std::optional(count.toInt())
               : std::nullopt;
}

QString activityLabel(const Webhook &webhook)
{
    if (!webhook.name.isEmpty())
        return webhook.name;
    return webhook.endpoint.isEmpty() ? webhook.id.value : withoutSecrets(webhook.endpoint);
}

QString activityHost(const Environment &environment)
{
    const QString host = environment.apiUrl.host();
    const int port = environment.apiUrl.port();
    return port < 0 ? host : QStringLiteral("%1:%2").arg(host).arg(port);
}

QString systemUser()
{
#ifdef Q_OS_UNIX
    // Not $USER, which anybody may set.
    if (const passwd *entry = getpwuid(geteuid()))
        return QString::fromLocal8Bit(entry->pw_name);
    return QString::number(geteuid());
#else
    return qEnvironmentVariable("USERNAME");
#endif
}

} // namespace hookdesk
