// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/delivery/testdelivery.h"

#include "app/domain/asciitext.h"
#include "app/domain/headercheck.h"
#include "app/log/concealment.h"
#include "app/signature/signature.h"
#include "app/version.h"

#include <optional>

namespace hookdesk {

namespace {

bool hasName(const QList<Header> &headers, const QString &name)
{
    for (const Header &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// Set by the delivery in any case.
QList<Header> ownHeaders(const TestDelivery &delivery)
{
    QList<Header> headers{
        {QStringLiteral("Content-Type"), QStringLiteral("application/json")},
        {QString::fromLatin1(testHeader), QStringLiteral("1")},
    };
    concealInLog(delivery.secret);
    if (!delivery.secret.isEmpty())
        headers.append({delivery.signatureHeader,
                        QString::fromLatin1(signature(delivery.secret, delivery.body))});
    return headers;
}

void noteName(QStringList &names, const QString &name)
{
    if (!names.contains(name, Qt::CaseInsensitive))
        names.append(name);
}

std::optional<HeaderObstacle> obstacleOf(const Header &header, const QList<Header> &own)
{
    if (hasName(own, header.name))
        return HeaderObstacle::Own;
    if (QString::fromUtf8(header.value.toUtf8()) != header.value) // half a character
        return HeaderObstacle::Value;
    const std::optional<HeaderProblem> problem = checkHeader({header}, 0);
    if (!problem)
        return std::nullopt;
    switch (*problem) {
    case HeaderProblem::NameReserved:
        return HeaderObstacle::Own;
    case HeaderProblem::EmptyName:
    case HeaderProblem::NameNotToken:
        return HeaderObstacle::Name;
    case HeaderProblem::ValueControl:
        return HeaderObstacle::Value;
    case HeaderProblem::NameDuplicate: // fields may repeat (RFC 9110, 5.3)
    case HeaderProblem::ValueNotLatin: // UTF-8 carries it
        break;
    }
    return std::nullopt;
}

} // namespace

HeaderPlan planHeaders(const TestDelivery &delivery)
{
    const QList<Header> own = ownHeaders(delivery);
    HeaderPlan plan;
    for (const Header &header : delivery.headers) {
        if (const std::optional<HeaderObstacle> obstacle = obstacleOf(header, own)) {
            plan.unsent.append({header.name, *obstacle});
            continue;
        }
        if (!isAscii(header.value))
            noteName(plan.inUtf8, header.name);
        if (hasName(plan.sent, header.name))
            noteName(plan.repeated, header.name);
        plan.sent.append(header);
    }
    return plan;
}

QList<Header> sentHeaders(const TestDelivery &delivery)
{
    const QList<Header> custom = planHeaders(delivery).sent;
    QList<Header> headers = ownHeaders(delivery) + custom;
    const QList<Header> defaults{
        {QStringLiteral("User-Agent"), QLatin1String("Hookdesk/") + QLatin1String(versionText)},
        {QStringLiteral("Accept"), QStringLiteral("*/*")},
    };
    for (const Header &header : defaults) {
        if (!hasName(custom, header.name))
            headers.append(header);
    }
    return headers;
}

} // namespace hookdesk
