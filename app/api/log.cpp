// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/log.h"

#include "app/domain/apierror.h"

namespace hookdesk {

Q_LOGGING_CATEGORY(logApi, "hookdesk.api", QtWarningMsg)

namespace {

QString kindName(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    switch (kind) {
    case Kind::Network:
        return QStringLiteral("Network");
    case Kind::Tls:
        return QStringLiteral("Tls");
    case Kind::Timeout:
        return QStringLiteral("Timeout");
    case Kind::Cancelled:
        return QStringLiteral("Cancelled");
    case Kind::Authentication:
        return QStringLiteral("Authentication");
    case Kind::Forbidden:
        return QStringLiteral("Forbidden");
    case Kind::NotFound:
        return QStringLiteral("NotFound");
    case Kind::Unsupported:
        return QStringLiteral("Unsupported");
    case Kind::RateLimited:
        return QStringLiteral("RateLimited");
    case Kind::Rejected:
        return QStringLiteral("Rejected");
    case Kind::Server:
        return QStringLiteral("Server");
    case Kind::Malformed:
        return QStringLiteral("Malformed");
    case Kind::TooLarge:
        return QStringLiteral("TooLarge");
    case Kind::Ambiguous:
        return QStringLiteral("Ambiguous");
    case Kind::NotApplied:
        return QStringLiteral("NotApplied");
    case Kind::RedirectRefused:
        return QStringLiteral("RedirectRefused");
    }
    return {};
}

} // namespace

QString logText(const ApiError &error)
{
    QStringList parts{kindName(error.kind)};
    if (error.httpStatus != 0)
        parts += QString::number(error.httpStatus);
    for (const QString &part : {error.method, error.host + error.path, error.detail}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace hookdesk
