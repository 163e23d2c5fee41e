// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faultyserver.h"
#include "tests/support/testclient.h"

#include <QMap>
#include <QUrlQuery>

#include <optional>

namespace hookdesk {

/// A few webhooks behind a faulty server: it does what it is asked and then answers, or not, as
/// told. The sandbox is the real thing; this one loses answers after the work is done.
class TinyEnvironment
{
public:
    explicit TinyEnvironment(FaultyServer &server)
    {
        server.always("POST", "/oauth2/token", tokenReply());
        server.setHandler([this](const FaultyRequest &request) { return answer(request); });
    }

    QJsonArray records;
    /// Sent instead of the true answer, by method, after the work was done.
    QMap<QByteArray, FaultyReply> afterwards;
    bool showsHeaders = true;  ///< The listings tell them.
    bool masksHeaders = false; ///< The listings tell other values.
    bool putWorks = true;      ///< PUT changes what it is told to.
    bool postWorks = true;     ///< POST on the set does.
    bool deleteWorks = true;
    int works = 0; ///< Requests that changed something.

    [[nodiscard]] QJsonObject find(const QString &id) const
    {
        for (const QJsonValue &record : records) {
            if (record[QLatin1String("ID")].toString() == id)
                return record.toObject();
        }
        return {};
    }

private:
    [[nodiscard]] FaultyReply answer(const FaultyRequest &request)
    {
        const FaultyReply reply = work(request);
        return afterwards.value(request.method, reply);
    }

    [[nodiscard]] FaultyReply work(const FaultyRequest &request)
    {
        const QUrl url = QUrl::fromEncoded(request.path);
        const QString path = url.path();
        const QString key = path.mid(path.lastIndexOf(QLatin1Char('(')) + 1).chopped(1);
        if (request.method == "GET" && path.endsWith(QLatin1Char(')')))
            return record(key);
        if (request.method == "GET")
            return list(
                QUrlQuery(url).queryItemValue(QStringLiteral("$filter"), QUrl::FullyDecoded));
        if (request.method == "PUT")
            return reactivate(key, putWorks);
        if (request.method == "DELETE")
            return remove(path.mid(path.lastIndexOf(QLatin1Char('/')) + 1));
        QJsonObject body = QJsonDocument::fromJson(request.body).object();
        if (path.startsWith(QLatin1String("/v1/odata")))
            return reactivate(body[QLatin1String("ID")].toString(), postWorks);
        body.insert(QStringLiteral("ID"), QStringLiteral("new-%1").arg(++works));
        body.insert(QStringLiteral("IsDeactivated"), false);
        records.append(body);
        return FaultyReply::answer(201, compactJson(body));
    }

    [[nodiscard]] FaultyReply record(const QString &id) const
    {
        const QJsonObject found = find(id);
        return found.isEmpty() ? FaultyReply::answer(404)
                               : FaultyReply::answer(200, compactJson(found));
    }

    [[nodiscard]] FaultyReply list(const QString &filter) const
    {
        QJsonArray shown;
        for (const QJsonValue &value : records) {
            QJsonObject record = value.toObject();
            if (!filter.isEmpty() && !filter.contains(record[QLatin1String("ID")].toString()))
                continue;
            if (!showsHeaders)
                record.remove(QStringLiteral("headers"));
            if (masksHeaders)
                record.insert(QStringLiteral("headers"), masked(record));
            shown.append(record);
        }
        return FaultyReply::answer(200, collection(shown));
    }

    [[nodiscard]] static QJsonArray masked(const QJsonObject &record)
    {
        QJsonArray headers = record[QLatin1String("headers")].toArray();
        for (auto header : headers) {
            QJsonObject hidden = header.toObject();
            hidden.insert(QStringLiteral("value"), QStringLiteral("***"));
            header = hidden;
        }
        return headers;
    }

    [[nodiscard]] FaultyReply reactivate(const QString &id, bool effective)
    {
        for (auto value : records) {
            QJsonObject record = value.toObject();
            if (record[QLatin1String("ID")].toString() != id)
                continue;
            if (effective) {
                ++works;
                record.insert(QStringLiteral("IsDeactivated"), false);
                value = record;
            }
            return FaultyReply::answer(204);
        }
        return FaultyReply::answer(404);
    }

    [[nodiscard]] FaultyReply remove(const QString &id)
    {
        for (qsizetype i = 0; i < records.size(); ++i) {
            if (records[i][QLatin1String("ID")].toString() != id || !deleteWorks)
                continue;
            ++works;
            records.removeAt(i);
            return FaultyReply::answer(204);
        }
        return FaultyReply::answer(404);
    }
};

} // namespace hookdesk
