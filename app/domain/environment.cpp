// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/environment.h"

#include <QStringList>

#include <algorithm>

namespace hookdesk {

bool mayLeaveOutQuestions(const Environment &environment)
{
    return environment.kind != EnvironmentKind::Production &&
           environment.confirmation == ConfirmationLevel::Ask;
}

EnvironmentUrls presetUrls(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::Production:
        return {QUrl(QStringLiteral("https://api.tribecrm.nl")),
                QUrl(QStringLiteral("https://auth.tribecrm.nl"))};
    case EnvironmentKind::Staging:
        return {QUrl(QStringLiteral("https://api-staging.tribecrm.nl")),
                QUrl(QStringLiteral("https://auth-staging.tribecrm.nl"))};
    case EnvironmentKind::Sandbox:
    case EnvironmentKind::Other:
        break;
    }
    return {};
}

QString fileOfClientKey(const Environment &environment)
{
    return environment.clientKeyFile.isEmpty() ? environment.clientCertificateFile
                                               : environment.clientKeyFile;
}

ConfirmationLevel usualConfirmation(EnvironmentKind kind)
{
    return kind == EnvironmentKind::Production ? ConfirmationLevel::TypeName
                                               : ConfirmationLevel::Ask;
}

EnvironmentKind kindOfUrl(const QUrl &apiUrl)
{
    for (const EnvironmentKind kind : {EnvironmentKind::Production, EnvironmentKind::Staging}) {
        if (apiUrl.host().compare(presetUrls(kind).api.host(), Qt::CaseInsensitive) == 0)
            return kind;
    }
    return isLoopback(apiUrl) ? EnvironmentKind::Sandbox : EnvironmentKind::Other;
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host(); // QUrl has brought numeric IPv4 hosts into dotted form
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 ||
        host == QLatin1String("::1"))
        return true;
    const auto isNumber = [](const QString &part) {
        bool ok = false;
        return part.toUInt(&ok) <= 255 && ok;
    };
    const QStringList parts = host.split(QLatin1Char('.'));
    return parts.size() == 4 && parts.front() == QLatin1String("127") &&
           std::all_of(parts.begin(), parts.end(), isNumber);
}

bool isAllowedServer(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == QLatin1String("https") ||
           (url.scheme() == QLatin1String("http") && isLoopback(url));
}

} // namespace hookdesk
