// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/runningsandbox.h"

#include <QElapsedTimer>
#include <QTest>

/// A running sandbox whose deliveries a test makes happen and watches.
struct DeliveringSandbox : RunningSandbox
{
    /// Secrets shown, an empty log, an hour a second. Nothing changes by itself.
    [[nodiscard]] static hookdesk::sandbox::SandboxSettings
    deliverySettings(const QString &quirks = {})
    {
        const QString all = quirks.isEmpty() ? QStringLiteral("expose-secret")
                                             : quirks + QStringLiteral(",expose-secret");
        hookdesk::sandbox::SandboxSettings made = settings(all);
        made.api.callsPerMinute = 0;
        made.delivery.timeout = std::chrono::milliseconds(300);
        made.eventCount = 0;
        made.timeScale = 3600;
        return made;
    }

    /// Some webhook that is active, as the OData set shows it.
    [[nodiscard]] QJsonObject activeWebhook(const QByteArray &entityType = "Relation.Organization")
    {
        const QByteArray filter =
            "EntityType%20eq%20'" + entityType + "'%20and%20not%20IsDeactivated";
        return m_client->get("/v1/odata/Webhook?$top=1&$filter=" + filter)
            .values()
            .at(0)
            .toObject();
    }

    [[nodiscard]] QByteArray activeId() { return idOf(activeWebhook()); }

    [[nodiscard]] static QByteArray idOf(const QJsonObject &record)
    {
        return record.value(QLatin1String("ID")).toString().toLatin1();
    }

    /// Changes `count` records so that this webhook alone hears of it; the ids of the events.
    QStringList change(const QByteArray &webhookId, int count = 1)
    {
        const SandboxAnswer answer = m_client->send(
            "POST", "/sandbox/changes",
            R"({"webhookId":")" + webhookId + R"(","count":)" + QByteArray::number(count) + '}');
        QStringList ids;
        const QJsonArray array = answer.object().value(QLatin1String("eventIds")).toArray();
        for (const QJsonValue &id : array)
            ids.append(id.toString());
        return ids;
    }

    int setAnswer(const QByteArray &webhookId, const QByteArray &answer)
    {
        return m_client
            ->send("PUT", "/sandbox/endpoint/" + webhookId, R"({"answer":")" + answer + "\"}")
            .status;
    }

    [[nodiscard]] QDateTime clockTime()
    {
        const QJsonObject clock = m_client->get("/sandbox/clock").object();
        return QDateTime::fromString(clock.value(QLatin1String("now")).toString(),
                                     Qt::ISODateWithMs);
    }

    int advance(int seconds)
    {
        return m_client
            ->send("POST", "/sandbox/clock", R"({"advance":)" + QByteArray::number(seconds) + '}')
            .status;
    }

    [[nodiscard]] QJsonArray deliveries(const QByteArray &webhookId)
    {
        return m_client->get("/sandbox/deliveries?webhookId=" + webhookId).values();
    }

    [[nodiscard]] QJsonArray events(const QByteArray &filter)
    {
        return m_client->get("/v1/odata/WebhookEvent?$orderby=CreationDate&$filter=" + filter)
            .values();
    }

    [[nodiscard]] QJsonObject logged(const QString &id)
    {
        return m_client->get("/v1/odata/WebhookEvent(" + id.toLatin1() + ')').object();
    }

    /// How many events the log has that fit; -1 when it cannot be read.
    [[nodiscard]] int eventCount(const QByteArray &filter)
    {
        const SandboxAnswer answer =
            m_client->get("/v1/odata/WebhookEvent?$count=true&$top=0&$filter=" + filter);
        return answer.object().value(QLatin1String("@odata.count")).toInt(-1);
    }

    int retry(const QString &eventId)
    {
        return m_client->send("POST", "/v1/webhooks/events/" + eventId.toLatin1() + "/retry")
            .status;
    }

    /// Asks again and again for at most ten seconds.
    template <typename Condition>
    [[nodiscard]] static bool eventually(Condition holds)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 10'000) {
            if (holds())
                return true;
            QTest::qWait(20);
        }
        return holds();
    }
};

/// The value of a header in a delivery as the sandbox shows it; the name in any case.
inline QByteArray headerOf(const QJsonValue &delivery, const char *name)
{
    const QJsonArray headers = delivery.toObject().value(QLatin1String("headers")).toArray();
    for (const QJsonValue &header : headers) {
        if (header[QLatin1String("name")].toString().compare(QLatin1String(name),
                                                             Qt::CaseInsensitive) == 0)
            return header[QLatin1String("value")].toString().toUtf8();
    }
    return {};
}

inline QByteArray bodyOf(const QJsonValue &delivery)
{
    return delivery[QLatin1String("body")].toString().toUtf8();
}
