// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/urlrule.h"

#include <algorithm>
#include <optional>

namespace hookdesk {

namespace {

constexpr QLatin1String schemeEnd("://");

/// Where host and port stand in a URL; user information is not part of it.
struct Place
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

bool endsAuthority(QChar c)
{
    return c == u'/' || c == u'?' || c == u'#';
}

std::optional<Place> authorityOf(const QString &url)
{
    const qsizetype scheme = url.indexOf(schemeEnd);
    if (scheme < 0)
        return std::nullopt;
    Place place{scheme + schemeEnd.size(), 0};
    place.end = std::find_if(url.begin() + place.begin, url.end(), endsAuthority) - url.begin();
    const qsizetype user = QStringView(url).first(place.end).lastIndexOf(u'@');
    place.begin = std::max(place.begin, user + 1);
    return place;
}

std::optional<QString> byPrefix(const QString &url, const UrlRule &rule)
{
    if (!url.startsWith(rule.find, Qt::CaseInsensitive))
        return std::nullopt;
    const QString rest = url.mid(rule.find.size());
    const bool atBoundary = rest.isEmpty() || rule.find.endsWith(u'/') ||
                            endsAuthority(rest.front()) || rest.front() == u':';
    return atBoundary ? std::optional(rule.replace + rest) : std::nullopt;
}

std::optional<QString> byHost(const QString &url, const UrlRule &rule)
{
    const std::optional<Place> place = authorityOf(url);
    if (!place)
        return std::nullopt;
    const QString authority = url.mid(place->begin, place->end - place->begin);
    const bool namesPort = rule.find.contains(u':');
    const qsizetype port = namesPort ? -1 : authority.lastIndexOf(u':');
    const QString host = port < 0 ? authority : authority.first(port);
    const bool isSuffix = rule.find.startsWith(u'.');
    const bool fits = isSuffix ? host.endsWith(rule.find, Qt::CaseInsensitive)
                               : host.compare(rule.find, Qt::CaseInsensitive) == 0;
    if (!fits)
        return std::nullopt;
    const qsizetype at = place->begin + host.size() - rule.find.size();
    return url.first(at) + rule.replace + url.mid(at + rule.find.size());
}

} // namespace

QString rewrittenUrl(const QString &url, const QList<UrlRule> &rules)
{
    for (const UrlRule &rule : rules) {
        if (rule.find.isEmpty())
            continue;
        const std::optional<QString> rewritten =
            rule.find.contains(schemeEnd) ? byPrefix(url, rule) : byHost(url, rule);
        if (rewritten)
            return *rewritten;
    }
    return url;
}

} // namespace hookdesk
