// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/retryjob.h"
#include "tests/support/testclient.h"

#include <QMap>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QUrl>
#include <QUrlQuery>

namespace hookdesk {

inline const QDateTime before(QDate(2026, 3, 29), QTime(12, 0), Qt::UTC);

/// A server with an event log that delivers again when asked: well, badly, or later.
struct RetryingServer
{
    enum class Fate { Delivered, FailsAgain, Nothing };

    struct Event
    {
        Fate fate = Fate::Delivered;
        int attempts = 5;
    };

    QMap<QByteArray, Event> log;
    QList<QByteArray> posted;
    bool filters = true;
    bool hasLog = true;
    bool retries = true;

    void fill(int count, Fate fate = Fate::Delivered, const char *prefix = "e")
    {
        for (int i = 0; i < count; ++i)
            log.insert(prefix + QByteArray::number(i), {fate, 5});
    }

    [[nodiscard]] FaultyReply answer(const FaultyRequest &request)
    {
        if (request.method == "POST")
            return retry(request.path);
        return hasLog ? FaultyReply::answer(200, "{\"value\":[" + records(request) + "]}")
                      : FaultyReply::answer(404, "{}");
    }

private:
    [[nodiscard]] FaultyReply retry(const QByteArray &path)
    {
        static const QRegularExpression pattern(
            QStringLiteral("^/v1/webhooks/events/([^/]+)/retry$"));
        const QByteArray id = pattern.match(QString::fromLatin1(path)).captured(1).toLatin1();
        posted += id;
        const auto event = log.find(id);
        if (!retries || event == log.end())
            return FaultyReply::answer(404, "{}");
        if (event->fate == Fate::Delivered)
            log.erase(event);
        else if (event->fate == Fate::FailsAgain)
            ++event->attempts;
        return FaultyReply::answer(202, {});
    }

    [[nodiscard]] QByteArray records(const FaultyRequest &request) const
    {
        const QUrlQuery query(QUrl::fromEncoded(request.path));
        const QString filter = query.queryItemValue(QStringLiteral("$filter"), QUrl::FullyDecoded);
        QList<QByteArray> records;
        for (auto it = log.begin(); it != log.end() && records.size() < 100; ++it) {
            const bool asked = !filters || filter.isEmpty() ||
                               filter.contains(QLatin1Char('\'') + QString::fromLatin1(it.key()) +
                                               QLatin1Char('\''));
            if (asked)
                records += record(it.key(), it->attempts);
        }
        return records.join(',');
    }

    [[nodiscard]] static QByteArray record(const QByteArray &id, int attempts)
    {
        return "{\"ID\":\"" + id + R"(","WebhookId":"w","Status":"Failed","AttemptCount":)" +
               QByteArray::number(attempts) + R"(,"ResponseStatus":503,"LastAttemptDate":")" +
               before.addSecs(attempts - 5).toString(Qt::ISODate).toLatin1() + "\"}";
    }
};

inline QList<RetryIntent> intents(int count, const char *prefix = "e", const char *webhook = "w")
{
    QList<RetryIntent> list;
    for (int i = 0; i < count; ++i) {
        list.append({EventId{QString::fromLatin1(prefix) + QString::number(i)},
                     WebhookId{QString::fromLatin1(webhook)}, QStringLiteral("Orders"), 5, before});
    }
    return list;
}

inline RetryJob::Settings settings()
{
    RetryJob::Settings quick;
    quick.perSecond = 500;
    quick.grace = std::chrono::milliseconds{0};
    quick.confirmation = {std::chrono::milliseconds{40}, std::chrono::milliseconds{400}};
    return quick;
}

/// A client of such a server and a folder for its journal.
struct RetryFixture
{
    void begin()
    {
        m_there = {};
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<FaultyServer>();
        m_server->always("POST", "/oauth2/token", tokenReply());
        m_server->setHandler(
            [this](const FaultyRequest &request) { return m_there.answer(request); });
    }

    void connectClient(bool readOnly = false)
    {
        HttpTransport::Limits limits;
        limits.silence = std::chrono::seconds{1};
        m_client = std::make_unique<TribeClient>(testEnvironment(m_server->url(), readOnly),
                                                 ApiMap(), testCredentials(), limits);
    }

    [[nodiscard]] QString journalPath() const
    {
        return m_folder->filePath(QStringLiteral("retries.db"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<TribeClient> m_client;
    RetryingServer m_there;
};

} // namespace hookdesk
