// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faultyserver.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace hookdesk {

/// The log of a server: speaks OData as far as it is told to, and remembers what it was asked.
struct LogOfServer
{
    QDateTime newest{QDate(2026, 3, 29), QTime(12, 0), Qt::UTC};
    QList<int> numbers; ///< The events that are in it, the newest first.
    QByteArray status = "Failed";
    int bytesOfBody = 2;
    int largestAnswer = 1 << 30;
    int largestPage = 1000;
    bool knowsFilter = true;
    bool knowsOrder = true;       ///< And `$count`.
    bool ordersByOneOnly = false; ///< It refuses a second property.
    bool isOfOneMoment = false;   ///< All events are: only their id gives them an order.
    bool knowsPages = true;
    bool counts = true;
    bool skips = true;     ///< `$skip` is heeded.
    QByteArray linkName{}; ///< Its links say this, with the place; empty: none.
    int uncounted = 0;     ///< It counts so many more than it has.
    QList<QByteArray> asked;

    void fill(int count)
    {
        numbers.clear();
        for (int i = count; i-- > 0;)
            numbers += i;
    }

    [[nodiscard]] QByteArray record(int number) const
    {
        return "{\"ID\":\"e" + QByteArray::number(number) + R"(","WebhookId":"w","Status":")" +
               status + R"(","CreationDate":")" +
               newest.addSecs(isOfOneMoment ? 0 : number - 100000)
                   .toString(Qt::ISODate)
                   .toLatin1() +
               R"(","Body":")" + QByteArray(bytesOfBody, 'x') + "\"}";
    }

    [[nodiscard]] FaultyReply answer(const FaultyRequest &request)
    {
        const QUrl url = QUrl::fromEncoded(request.path);
        const QUrlQuery query(url);
        const auto option = [&](const char *name) {
            return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
        };
        asked += url.query(QUrl::FullyDecoded).toUtf8();
        const bool refused = (!knowsFilter && !option("$filter").isEmpty()) ||
                             (!knowsOrder && !option("$orderby").isEmpty()) ||
                             (ordersByOneOnly && option("$orderby").contains(QLatin1Char(','))) ||
                             (!knowsPages && !option("$top").isEmpty());
        if (refused)
            return FaultyReply::answer(400, R"({"error":{"message":"not supported"}})");
        const bool isByLink = !linkName.isEmpty() && url.query().contains(QLatin1String(linkName));
        const int place = isByLink ? option(linkName.constData()).toInt()
                          : skips  ? option("$skip").toInt()
                                   : 0;
        const bool inPages = isByLink || !option("$top").isEmpty();
        const int size =
            std::min(largestPage, option("$top").isEmpty() ? 100 : option("$top").toInt());
        if (isOfOneMoment && !option("$orderby").contains(QLatin1String(",ID")))
            std::rotate(numbers.begin(), numbers.begin() + numbers.size() / 3, numbers.end());
        const QList<int> page = inPages ? numbers.mid(place, size) : numbers;
        QByteArray body;
        for (const int number : page)
            body += (body.isEmpty() ? "" : ",") + record(number);
        const QByteArray count =
            counts && !option("$count").isEmpty()
                ? "\"@odata.count\":" + QByteArray::number(numbers.size() + uncounted) + ','
                : QByteArray();
        const qsizetype next = place + page.size();
        const QByteArray link = !linkName.isEmpty() && next < numbers.size()
                                    ? R"("@odata.nextLink":"WebhookEvent?)" + linkName + '=' +
                                          QByteArray::number(next) + R"(",)"
                                    : QByteArray();
        if (body.size() > largestAnswer)
            return FaultyReply::huge(1 << 20, true);
        return FaultyReply::answer(200, '{' + count + link + "\"value\":[" + body + "]}");
    }
};

} // namespace hookdesk
