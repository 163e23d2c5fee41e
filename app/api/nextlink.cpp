// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/nextlink.h"

#include "app/api/httptransport.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace hookdesk {

namespace {

constexpr qsizetype longestLink = 8192;

std::optional<int> wholeNumber(const QByteArray &text)
{
    bool ok = false;
    const int number = text.trimmed().toInt(&ok);
    return ok && number >= 0 ? std::optional(number) : std::nullopt;
}

/// Behind a proxy that ends TLS a server may take its own address for one of http.
QUrl withSchemeOf(const QUrl &page, QUrl url)
{
    const bool isThePlainOne = page.scheme() == QLatin1String("https") &&
                               url.scheme() == QLatin1String("http") && url.host() == page.host() &&
                               (url.port(80) == 80 || url.port() == page.port(443));
    if (isThePlainOne) {
        url.setScheme(page.scheme());
        url.setPort(page.port());
    }
    return url;
}

} // namespace

QString nextLinkOf(const QByteArray &linkHeader)
{
    static const QRegularExpression link(QStringLiteral(
        "<([^>]*)>((?:\\s*;\\s*[^\\s;,=<]+(?:\\s*=\\s*(?:\"[^\"]*\"|[^\\s;,<]*))?)*)"));
    static const QRegularExpression next(
        QStringLiteral(";\\s*rel\\s*=\\s*(?:\"(?:[^\"]*\\s)?next(?:\\s[^\"]*)?\"|next\\b)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromLatin1(linkHeader.left(longestLink));
    for (auto it = link.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (next.match(match.captured(2)).hasMatch())
            return match.captured(1).trimmed();
    }
    return {};
}

std::optional<int> totalOf(const QByteArray &totalCount, const QByteArray &contentRange)
{
    if (const std::optional<int> total = wholeNumber(totalCount))
        return total;
    const qsizetype slash = contentRange.lastIndexOf('/');
    return slash < 0 ? std::nullopt : wholeNumber(contentRange.mid(slash + 1));
}

bool namesPlace(const QString &link)
{
    const QUrlQuery query(QUrl::fromEncoded(link.toUtf8()));
    const auto items = query.queryItems(QUrl::FullyDecoded);
    const auto isOther = [](const auto &item) {
        return item.first.contains(QLatin1String("token"), Qt::CaseInsensitive) ||
               item.first.contains(QLatin1String("cursor"), Qt::CaseInsensitive);
    };
    return query.hasQueryItem(QStringLiteral("$skip")) &&
           std::none_of(items.begin(), items.end(), isOther);
}

LinkTrail::Verdict LinkTrail::follow(const QUrl &page, const QString &link)
{
    m_visited.insert(page);
    const QUrl relative = QUrl::fromEncoded(link.toUtf8(), QUrl::TolerantMode);
    if (link.size() > longestLink || !relative.isValid())
        return Verdict::Elsewhere;
    QUrl target = withSchemeOf(page, page.resolved(relative));
    target.setFragment(QString());
    if (!sameOrigin(page, target) || !target.userInfo().isEmpty())
        return Verdict::Elsewhere;
    if (m_visited.contains(target))
        return Verdict::Circle;
    m_visited.insert(target);
    m_target = target;
    return Verdict::Leads;
}

} // namespace hookdesk
