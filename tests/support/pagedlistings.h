// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faultyserver.h"
#include "tests/support/testclient.h"

#include <QUrlQuery>

#include <functional>

namespace hookdesk {

/// One listing of a server that pages in a way of its own.
struct PagedListing
{
    enum class Way {
        Whole,  ///< Not at all.
        Skip,   ///< `$skip`, at most `$top`.
        Offset, ///< `offset` and `limit`.
        Page0,  ///< `page` from 0 and `size`.
        Page1,  ///< `page` from 1 and `size`.
        Token,  ///< By its own links alone.
        First   ///< The first page whatever is asked.
    };
    enum class Link { None, Relative, Query, Rooted, Absolute, Header, Elsewhere, Circle };

    Way way = Way::Whole;
    Link link = Link::None;
    int pageSize = 100;
    int status = 200;    ///< Another one is all that it answers.
    bool counts = false; ///< With `@odata.count`.
    QString countField = QStringLiteral("@odata.count");
    int uncounted = 0;        ///< Records more that it claims to have.
    QByteArray otherServer{}; ///< What Link::Elsewhere leads to.
};

/// Both listings of an environment whose webhooks somebody else may change meanwhile.
class PagedListings
{
public:
    explicit PagedListings(FaultyServer &server)
        : m_server(server)
    {
        server.always("POST", "/oauth2/token", tokenReply());
        server.setHandler([this](const FaultyRequest &request) { return answer(request); });
    }

    QList<int> ids;
    PagedListing rest;
    PagedListing odata;
    /// Called after each page with the listing's path and the number of pages that it has told.
    std::function<void(const QByteArray &path, int pages)> afterPage;

    void fill(int count)
    {
        ids.clear();
        for (int id = 1; id <= count; ++id)
            ids.append(id);
    }

private:
    [[nodiscard]] FaultyReply answer(const FaultyRequest &request)
    {
        const bool isOData = request.path.startsWith("/v1/odata/Webhook");
        if (!isOData && !request.path.startsWith("/v1/webhooks"))
            return FaultyReply::answer(404, "{}");
        const PagedListing &listing = isOData ? odata : rest;
        if (listing.status != 200)
            return FaultyReply::answer(listing.status, "{}");
        const QByteArray path = isOData ? "/v1/odata/Webhook" : "/v1/webhooks";
        const FaultyReply reply = page(listing, path, QUrlQuery(QUrl::fromEncoded(request.path)));
        if (afterPage)
            afterPage(path, ++m_pages[path]);
        return reply;
    }

    [[nodiscard]] static int begin(const PagedListing &listing, const QUrlQuery &query)
    {
        const auto number = [&query](const char *name) {
            return query.queryItemValue(QString::fromLatin1(name)).toInt();
        };
        switch (listing.way) {
        case PagedListing::Way::Skip:
            return number("$skip");
        case PagedListing::Way::Offset:
            return number("offset");
        case PagedListing::Way::Page0:
            return number("page") * listing.pageSize;
        case PagedListing::Way::Page1:
            return std::max(0, number("page") - 1) * listing.pageSize;
        case PagedListing::Way::Token:
            return number("$skiptoken");
        case PagedListing::Way::Whole:
        case PagedListing::Way::First:
            break;
        }
        return 0;
    }

    [[nodiscard]] FaultyReply page(const PagedListing &listing, const QByteArray &path,
                                   const QUrlQuery &query) const
    {
        const int first = begin(listing, query);
        const int most = listing.way == PagedListing::Way::Whole ? 1'000'000 : listing.pageSize;
        QJsonArray records;
        for (const int id : ids.mid(first, most))
            records.append(webhookRecord(QString::number(id)));
        QJsonObject body{{QStringLiteral("value"), records}};
        if (listing.counts)
            body.insert(listing.countField, int(ids.size()) + listing.uncounted);
        const int next = first + int(records.size());
        RawHeaders headers;
        if (next < ids.size())
            addLink(listing, path, next, body, headers);
        return FaultyReply::answer(200, compactJson(body), headers);
    }

    void addLink(const PagedListing &listing, const QByteArray &path, int next, QJsonObject &body,
                 RawHeaders &headers) const
    {
        const QByteArray query = "?$skiptoken=" + QByteArray::number(next);
        const QByteArray name = path.mid(path.lastIndexOf('/') + 1);
        const auto say = [&body](const QByteArray &link) {
            body.insert(QStringLiteral("@odata.nextLink"), QString::fromLatin1(link));
        };
        switch (listing.link) {
        case PagedListing::Link::None:
            return;
        case PagedListing::Link::Relative:
            return say(name + query);
        case PagedListing::Link::Query:
            return say(query);
        case PagedListing::Link::Rooted:
            return say(path + query);
        case PagedListing::Link::Absolute:
            return say(m_server.url().toEncoded() + path + query);
        case PagedListing::Link::Header:
            headers.emplaceBack("Link", "<" + path + ">; rel=\"first\", <" + path + query +
                                            ">; title=\"a, b\"; rel=\"next\"");
            return;
        case PagedListing::Link::Elsewhere:
            return say(listing.otherServer + path + query);
        case PagedListing::Link::Circle:
            return say(path + "?$skiptoken=0");
        }
    }

    FaultyServer &m_server;
    QMap<QByteArray, int> m_pages;
};

} // namespace hookdesk
