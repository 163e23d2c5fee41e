// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/delivery/testdelivery.h"

#include "app/domain/headercheck.h"
#include "app/log/concealment.h"
#include "app/signature/signature.h"
#include "app/version.h"

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

} // namespace

QList<Header> sendableHeaders(const TestDelivery &delivery)
{
    const QList<Header> own = ownHeaders(delivery);
    QList<Header> sendable;
    for (qsizetype i = 0; i < delivery.headers.size(); ++i) {
        const Header &header = delivery.headers.at(i);
        if (!checkHeader(delivery.headers, i) && !hasName(own, header.name))
            sendable.append(header);
    }
    return sendable;
}

QList<Header> sentHeaders(const TestDelivery &delivery)
{
    const QList<Header> custom = sendableHeaders(delivery);
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
