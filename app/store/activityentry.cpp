// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/activityentry.h"

#include <QJsonDocument>
#include <QStringList>
#include <QUuid>

#include <algorithm>
#include <array>

namespace hookdesk {

namespace {

/// In the order of ActivityOperation.
const std::array<QString, 13> &operationNames()
{
    static const std::array<QString, 13> names{
        QStringLiteral("create"),          QStringLiteral("delete"),
        QStringLiteral("reactivate"),      QStringLiteral("retry"),
        QStringLiteral("test event"),      QStringLiteral("endpoint probe"),
        QStringLiteral("archive export"),  QStringLiteral("definition export"),
        QStringLiteral("activity export"), QStringLiteral("payload export"),
        QStringLiteral("settings change"), QStringLiteral("findings export"),
        QStringLiteral("unknown")};
    static_assert(static_cast<size_t>(ActivityOperation::Unknown) == 12);
    return names;
}

/// In the order of ActivityResult.
const std::array<QString, 6> &resultNames()
{
    static const std::array<QString, 6> names{
        QStringLiteral("done"),      QStringLiteral("failed"),  QStringLiteral("cancelled"),
        QStringLiteral("ambiguous"), QStringLiteral("started"), QStringLiteral("unknown")};
    return names;
}

template <typename Enum, size_t count>
Enum valueOf(const std::array<QString, count> &names, const QString &name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? Enum::Unknown : static_cast<Enum>(found - names.begin());
}

QString withoutValues(const QString &query)
{
    QStringList items = query.split(QLatin1Char('&'));
    for (QString &item : items) {
        const qsizetype sign = item.indexOf(QLatin1Char('='));
        item = item.left(sign + 1) + QChar(0x2026); // without a sign, all of it is a value
    }
    return items.join(QLatin1Char('&'));
}

} // namespace

QString activityName(ActivityOperation operation)
{
    return operationNames().at(static_cast<size_t>(operation));
}

QString activityName(ActivityResult result)
{
    return resultNames().at(static_cast<size_t>(result));
}

QString activityName(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::Production:
        return QStringLiteral("production");
    case EnvironmentKind::Staging:
        return QStringLiteral("staging");
    case EnvironmentKind::Sandbox:
        return QStringLiteral("sandbox");
    case EnvironmentKind::Other:
        break;
    }
    return QStringLiteral("other");
}

ActivityOperation activityOperation(const QString &name)
{
    return valueOf<ActivityOperation>(operationNames(), name);
}

ActivityResult activityResult(const QString &name)
{
    return valueOf<ActivityResult>(resultNames(), name);
}

QString withoutSecrets(const QString &endpoint)
{
    // Not by QUrl: what it cannot read may hold a secret all the same.
    const QString whole = endpoint.left(endpoint.indexOf(QLatin1Char('#')));
    const qsizetype mark = whole.indexOf(QLatin1Char('?'));
    QString head = whole.left(mark);
    const qsizetype scheme = head.indexOf(QLatin1String("//"));
    const qsizetype from = scheme < 0 ? 0 : scheme + 2;
    const auto end = std::find_if(head.cbegin() + from, head.cend(), [](QChar c) {
        return c == QLatin1Char('/') || c == QLatin1Char('\\');
    });
    const qsizetype authority = end - head.cbegin() - from;
    const qsizetype at = head.mid(from, authority).lastIndexOf(QLatin1Char('@'));
    head.remove(from, at + 1);
    return mark < 0 ? head : head + QLatin1Char('?') + withoutValues(whole.mid(mark + 1));
}

QString newRequestId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString readableJson(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    return document.isNull() ? json : QString::fromUtf8(document.toJson()).trimmed();
}

} // namespace hookdesk
