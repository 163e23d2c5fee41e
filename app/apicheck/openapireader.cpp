// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/apicheck/openapireader.h"

#include "app/api/jsonreader.h"
#include "app/domain/jsoncheck.h"
#include "app/domain/jsonscan.h"

#include <algorithm>
#include <optional>

namespace hookdesk {

namespace {

constexpr qsizetype longestOpenApiText = 1024;
constexpr qsizetype mostOfferedPaths = 20'000;
constexpr qsizetype mostOpenApiLists = 8;
/// References that lead to references further than this are loops.
constexpr int furthestReference = 8;

QByteArrayView memberOf(QByteArrayView object, QByteArrayView key)
{
    QByteArrayView found;
    forEachMember(object, [&](const JsonSpan &span) {
        if (span.key == key)
            found = span.value;
        return found.isEmpty();
    });
    return found;
}

QString textOf(QByteArrayView object, QByteArrayView key)
{
    return scalarOf(memberOf(object, key), longestOpenApiText);
}

/// The characters of a key.
QString keyText(QByteArrayView key)
{
    return jsonStringText('"' + key.toByteArray() + '"').value_or(QString());
}

QByteArrayView firstOf(QByteArrayView list)
{
    QByteArrayView first;
    forEachMember(list, [&](const JsonSpan &span) {
        first = span.value;
        return false;
    });
    return first;
}

/// What an address says of its place below the API; nullopt for another host.
std::optional<QString> pathBelow(const QUrl &address, const QUrl &apiUrl)
{
    if (address.isEmpty())
        return QString();
    const bool isElsewhere =
        !address.host().isEmpty() && (address.host() != apiUrl.host() ||
                                      address.port(apiUrl.port()) != apiUrl.port(address.port()));
    if (isElsewhere || !address.isValid())
        return std::nullopt;
    QString path = address.path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    return path;
}

class OpenApiReading
{
public:
    OpenApiReading(QByteArrayView root, const QUrl &apiUrl)
        : m_root(root)
        , m_apiUrl(apiUrl)
    {
    }

    Result<OpenApiDocument> read()
    {
        OpenApiDocument document;
        document.version = textOf(m_root, "openapi");
        if (document.version.isEmpty())
            document.version = textOf(m_root, "swagger");
        const QByteArrayView paths = memberOf(m_root, "paths");
        if (document.version.isEmpty() || !paths.startsWith('{'))
            return malformed(QStringLiteral("no OpenAPI document"));
        const std::optional<QString> base = basePath();
        if (!base)
            return malformed(QStringLiteral("it describes another host"));
        forEachMember(paths, [&](const JsonSpan &span) {
            document.paths.append(offered(withoutRoot(*base + keyText(span.key)), span.value));
            return document.paths.size() < mostOfferedPaths;
        });
        return document;
    }

private:
    /// OpenAPI 3 names servers, 2 a host and a base path.
    [[nodiscard]] std::optional<QString> basePath() const
    {
        const QByteArrayView server = firstOf(memberOf(m_root, "servers"));
        if (!server.isEmpty())
            return pathBelow(QUrl(textOf(server, "url")), m_apiUrl);
        QUrl address;
        if (const QString host = textOf(m_root, "host"); !host.isEmpty())
            address.setUrl(QStringLiteral("https://") + host);
        if (!address.host().isEmpty() && address.port() < 0)
            address.setPort(m_apiUrl.port());
        address.setPath(textOf(m_root, "basePath"));
        return pathBelow(address, m_apiUrl);
    }

    /// Requests keep the path of the API's own address, so that paths are told without it.
    [[nodiscard]] QString withoutRoot(const QString &path) const
    {
        QString root = m_apiUrl.path(QUrl::FullyEncoded);
        while (root.endsWith(QLatin1Char('/')))
            root.chop(1);
        const bool isBelow = !root.isEmpty() && path.startsWith(root + QLatin1Char('/'));
        return capped(isBelow ? path.mid(root.size()) : path, longestOpenApiText);
    }

    [[nodiscard]] OfferedPath offered(const QString &path, QByteArrayView operations) const
    {
        static const QStringList methods{QStringLiteral("GET"), QStringLiteral("PUT"),
                                         QStringLiteral("POST"), QStringLiteral("PATCH"),
                                         QStringLiteral("DELETE")};
        OfferedPath offer{path, {}};
        forEachMember(operations, [&](const JsonSpan &span) {
            const QString method = keyText(span.key).toUpper();
            if (methods.contains(method))
                offer.methods.insert(method, bodyFields(span.value));
            return true;
        });
        return offer;
    }

    [[nodiscard]] QStringList bodyFields(QByteArrayView operation) const
    {
        const QByteArrayView body = followed(memberOf(operation, "requestBody"));
        QByteArrayView schema = memberOf(firstOf(memberOf(body, "content")), "schema");
        forEachMember(memberOf(operation, "parameters"), [&](const JsonSpan &span) {
            if (textOf(span.value, "in") == QLatin1String("body")) // OpenAPI 2
                schema = memberOf(span.value, "schema");
            return true;
        });
        QStringList names;
        forEachMember(memberOf(followed(schema), "properties"), [&](const JsonSpan &span) {
            names.append(capped(keyText(span.key), longestOpenApiText));
            return names.size() < mostOfferedPaths;
        });
        names.sort();
        return names;
    }

    /// `{"$ref":"#/components/schemas/Name"}` leads within the document, and nowhere else.
    [[nodiscard]] QByteArrayView followed(QByteArrayView object) const
    {
        for (int step = 0; step < furthestReference; ++step) {
            const QString reference = textOf(object, "$ref");
            if (reference.isEmpty())
                return object;
            if (!reference.startsWith(QLatin1String("#/")))
                return {};
            object = m_root;
            for (const QString &part : reference.mid(2).split(QLatin1Char('/')))
                object = memberOf(object, part.toUtf8());
        }
        return {};
    }

    QByteArrayView m_root;
    const QUrl m_apiUrl;
};

} // namespace

Result<OpenApiDocument> readOpenApi(const QByteArray &json, const QUrl &apiUrl)
{
    if (jsonFault(json))
        return garbled(QStringLiteral("no JSON"));
    return OpenApiReading(json, apiUrl).read();
}

Result<QStringList> readOpenApiList(const QByteArray &json, const QUrl &apiUrl)
{
    if (jsonFault(json) || !json.trimmed().startsWith('['))
        return garbled(QStringLiteral("no list in JSON"));
    QStringList paths;
    forEachMember(json, [&](const JsonSpan &span) {
        QString address = textOf(span.value, "url");
        if (address.isEmpty())
            address = textOf(span.value, "location");
        const QUrl url(address);
        const std::optional<QString> path = pathBelow(url, apiUrl);
        if (path && path->startsWith(QLatin1Char('/')) && !path->startsWith(QLatin1String("//")))
            paths.append(*path);
        return paths.size() < mostOpenApiLists;
    });
    paths.removeDuplicates();
    return paths;
}

} // namespace hookdesk
