// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/apimap.h"

#include "app/api/jsonreader.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>
#include <optional>
#include <variant>

namespace hookdesk {

namespace {

constexpr QLatin1String idPlace("{id}");

struct PathMember
{
    QString ApiMap::*member;
};
/// A path with a place for an id.
struct PathPatternMember
{
    QString ApiMap::*member;
};
struct NameMember
{
    QString ApiMap::*member;
    bool mayBeEmpty = false;
};
using SpellingsMember = QStringList ApiMap::*;
using CountMember = int ApiMap::*;

struct Override
{
    const char *key;
    std::variant<PathMember, PathPatternMember, NameMember, SpellingsMember, CountMember> member;
};

const Override overrides[] = {
    {"authorizationPath", PathMember{&ApiMap::authorizationPath}},
    {"tokenPath", PathMember{&ApiMap::tokenPath}},
    {"webhooksPath", PathMember{&ApiMap::webhooksPath}},
    {"odataPath", PathMember{&ApiMap::odataPath}},
    {"webhookSet", NameMember{&ApiMap::webhookSet}},
    {"metadataPath", PathMember{&ApiMap::metadataPath}},
    {"employeeCall", PathMember{&ApiMap::employeeCall}},
    {"identitySet", NameMember{&ApiMap::identitySet}},
    {"anySet", NameMember{&ApiMap::anySet}},
    {"idFields", &ApiMap::idFields},
    {"nameFields", &ApiMap::nameFields},
    {"entityTypeFields", &ApiMap::entityTypeFields},
    {"endpointFields", &ApiMap::endpointFields},
    {"headersFields", &ApiMap::headersFields},
    {"deactivatedFields", &ApiMap::deactivatedFields},
    {"createdFields", &ApiMap::createdFields},
    {"secretFields", &ApiMap::secretFields},
    {"createEntityType", NameMember{&ApiMap::createEntityType}},
    {"createEndpoint", NameMember{&ApiMap::createEndpoint}},
    {"createHeaders", NameMember{&ApiMap::createHeaders}},
    {"createName", NameMember{&ApiMap::createName, true}},
    {"updateDeactivated", NameMember{&ApiMap::updateDeactivated}},
    {"eventSet", NameMember{&ApiMap::eventSet}},
    {"eventRetryPath", PathPatternMember{&ApiMap::eventRetryPath}},
    {"eventIdFields", &ApiMap::eventIdFields},
    {"eventWebhookFields", &ApiMap::eventWebhookFields},
    {"eventStatusFields", &ApiMap::eventStatusFields},
    {"eventPendingWords", &ApiMap::eventPendingWords},
    {"eventFailedWords", &ApiMap::eventFailedWords},
    {"eventAttemptsFields", &ApiMap::eventAttemptsFields},
    {"eventNextAttemptFields", &ApiMap::eventNextAttemptFields},
    {"eventLastAttemptFields", &ApiMap::eventLastAttemptFields},
    {"eventResponseFields", &ApiMap::eventResponseFields},
    {"eventErrorFields", &ApiMap::eventErrorFields},
    {"eventBodyFields", &ApiMap::eventBodyFields},
    {"eventKindFields", &ApiMap::eventKindFields},
    {"pageSize", &ApiMap::pageSize},
};

/// Puts one JSON value into its member; the complaint when it does not fit.
class Assignment
{
public:
    Assignment(ApiMap &map, const QJsonValue &value)
        : m_map(map)
        , m_value(value)
    {
    }

    std::optional<QString> operator()(PathMember path) const
    {
        const QString text = m_value.toString();
        // `//host` would be read as another server, `?` and `#` would end the path.
        const bool endsEarly = text.contains(QLatin1Char('?')) || text.contains(QLatin1Char('#'));
        if (!text.startsWith(QLatin1Char('/')) || text.startsWith(QLatin1String("//")) || endsEarly)
            return QStringLiteral("must be a path that begins with one /, without ? and #");
        m_map.*path.member = text;
        return std::nullopt;
    }

    std::optional<QString> operator()(PathPatternMember pattern) const
    {
        if (m_value.toString().count(idPlace) != 1)
            return QStringLiteral("must be a path with {id} in it once");
        return (*this)(PathMember{pattern.member});
    }

    std::optional<QString> operator()(NameMember name) const
    {
        if (!m_value.isString() || (m_value.toString().isEmpty() && !name.mayBeEmpty))
            return QStringLiteral("must be a name");
        m_map.*name.member = m_value.toString();
        return std::nullopt;
    }

    std::optional<QString> operator()(SpellingsMember spellings) const
    {
        QStringList names;
        const QJsonArray array = m_value.toArray();
        for (const QJsonValue &value : array)
            names += value.toString();
        // Writing uses the first spelling, so that there has to be one.
        if (names.isEmpty() || names.contains(QString()))
            return QStringLiteral("must be a list of names");
        m_map.*spellings = names;
        return std::nullopt;
    }

    std::optional<QString> operator()(CountMember count) const
    {
        const int number = m_value.toInt(0); // 0 also for a fraction or a string
        if (number < 1 || number > 1000)
            return QStringLiteral("must be a whole number from 1 to 1000");
        m_map.*count = number;
        return std::nullopt;
    }

private:
    ApiMap &m_map;
    QJsonValue m_value;
};

std::optional<QString> assign(ApiMap &map, const QString &key, const QJsonValue &value)
{
    const auto found = std::find_if(std::begin(overrides), std::end(overrides),
                                    [&](const Override &o) { return key == QLatin1String(o.key); });
    if (found == std::end(overrides))
        return QStringLiteral("is not a key of the API map");
    return std::visit(Assignment(map, value), found->member);
}

/// The value of one member as JSON.
class Reading
{
public:
    explicit Reading(const ApiMap &map)
        : m_map(map)
    {
    }

    QJsonValue operator()(PathMember path) const { return m_map.*path.member; }
    QJsonValue operator()(PathPatternMember pattern) const { return m_map.*pattern.member; }
    QJsonValue operator()(NameMember name) const { return m_map.*name.member; }
    QJsonValue operator()(SpellingsMember spellings) const
    {
        return QJsonArray::fromStringList(m_map.*spellings);
    }
    QJsonValue operator()(CountMember count) const { return m_map.*count; }

private:
    const ApiMap &m_map;
};

QString encoded(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

} // namespace

QUrl urlBelow(const QUrl &base, const QString &path)
{
    QUrl url = base;
    QString root = base.path(QUrl::FullyEncoded);
    while (root.endsWith(QLatin1Char('/')))
        root.chop(1);
    url.setPath(root + path, QUrl::TolerantMode);
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

QString ApiMap::odataWebhooks() const
{
    return odataPath + QLatin1Char('/') + webhookSet;
}

QString ApiMap::odataWebhook(const QString &id) const
{
    return odataWebhooks() + QLatin1Char('(') + encoded(id) + QLatin1Char(')');
}

QString ApiMap::restWebhook(const QString &id) const
{
    return webhooksPath + QLatin1Char('/') + encoded(id);
}

QString ApiMap::odataEvents() const
{
    return odataPath + QLatin1Char('/') + eventSet;
}

QString ApiMap::eventRetry(const QString &id) const
{
    return QString(eventRetryPath).replace(idPlace, encoded(id));
}

QString ApiMap::odataRecord(const QString &set, const QString &id) const
{
    return odataPath + QLatin1Char('/') + encoded(set) + QLatin1Char('(') + encoded(id) +
           QLatin1Char(')');
}

Result<ApiMap> ApiMap::withOverrides(const QByteArray &json)
{
    const Result<QJsonValue> parsed = readJson(json);
    if (!parsed.ok())
        return parsed.error();
    if (!parsed.value().isObject())
        return malformed(QStringLiteral("the API map must be a JSON object"));
    return ApiMap().laidOver(parsed.value().toObject());
}

Result<ApiMap> ApiMap::laidOver(const QJsonObject &changes) const
{
    ApiMap map = *this;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (const std::optional<QString> complaint = assign(map, it.key(), it.value()))
            return malformed(QStringLiteral("\"%1\" %2").arg(it.key(), *complaint));
    }
    return map;
}

QStringList ApiMap::keys()
{
    QStringList keys;
    for (const Override &each : overrides)
        keys += QLatin1String(each.key);
    return keys;
}

QJsonValue ApiMap::value(const QString &key) const
{
    for (const Override &each : overrides) {
        if (key == QLatin1String(each.key))
            return std::visit(Reading(*this), each.member);
    }
    return QJsonValue::Undefined;
}

QJsonObject ApiMap::differencesFrom(const ApiMap &other) const
{
    QJsonObject differences;
    for (const QString &key : keys()) {
        if (value(key) != other.value(key))
            differences.insert(key, value(key));
    }
    return differences;
}

} // namespace hookdesk
