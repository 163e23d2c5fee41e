// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/connectionreport.h"

#include "app/version.h"
#include "ui/common/errortext.h"
#include "ui/common/plaintext.h"
#include "ui/environments/connectionstepmodel.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace hookdesk {

namespace {

struct ConnectionReportWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::ConnectionReport)
};

QString shownUrl(const QUrl &url)
{
    return plainLine(url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
}

QString proxyText(const ProxySettings &proxy)
{
    switch (proxy.kind) {
    case ProxySettings::Kind::System:
        return ConnectionReportWords::tr("system");
    case ProxySettings::Kind::None:
        return ConnectionReportWords::tr("none");
    case ProxySettings::Kind::Own:
        return QStringLiteral("%1:%2").arg(plainLine(proxy.host, 253)).arg(proxy.port);
    case ProxySettings::Kind::Socks5:
        return QStringLiteral("SOCKS5 %1:%2").arg(plainLine(proxy.host, 253)).arg(proxy.port);
    }
    Q_UNREACHABLE();
}

QString yesOrNo(bool yes)
{
    return yes ? ConnectionReportWords::tr("yes") : ConnectionReportWords::tr("no");
}

QStringList headText(const Environment &environment, const QDateTime &now)
{
    return {ConnectionReportWords::tr("Connection diagnosis by Hookdesk %1, %2")
                .arg(QLatin1String(versionText), now.toUTC().toString(Qt::ISODate)),
            ConnectionReportWords::tr("Environment: %1").arg(plainLine(environment.name)),
            ConnectionReportWords::tr("API: %1").arg(shownUrl(environment.apiUrl)),
            ConnectionReportWords::tr("Authorization: %1").arg(shownUrl(environment.authUrl)),
            ConnectionReportWords::tr("Proxy: %1").arg(proxyText(environment.proxy)),
            ConnectionReportWords::tr("Additional CA file: %1")
                .arg(yesOrNo(!environment.caFile.isEmpty())),
            ConnectionReportWords::tr("Client certificate: %1")
                .arg(yesOrNo(!environment.clientCertificateFile.isEmpty()))};
}

QStringList serverText(const TlsProbe &probe)
{
    if (!probe.tls || probe.tls->subject.isEmpty())
        return {};
    const TlsFacts &tls = *probe.tls;
    return {ConnectionReportWords::tr("    %1: for %2, issued by %3, valid from %4 to %5, %6",
                                      "host, names, issuer, dates, protocol")
                .arg(plainLine(probe.host, 300), plainLine(tls.subject, 200),
                     plainLine(tls.issuer, 200), tls.validFrom.toUTC().toString(Qt::ISODate),
                     tls.validUntil.toUTC().toString(Qt::ISODate),
                     tls.protocol.isEmpty() ? unknownMark() : tls.protocol)};
}

QStringList errorLines(const ApiError &error)
{
    const ErrorText text = errorText(error);
    QStringList lines{QStringLiteral("    ") + plainLine(text.advice)};
    const QStringList details = text.details.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &detail : details)
        lines.append(QStringLiteral("    ") + plainLine(detail));
    return lines;
}

QStringList stepLines(const ConnectionCheckJob::StepResult &result, const ConnectionFacts &facts)
{
    QStringList lines{
        ConnectionReportWords::tr("%1: %2 (%3 ms)", "step, result, time")
            .arg(connectionStepText(result.step), plainLine(connectionResultText(result)))
            .arg(result.elapsed.count())};
    if (result.step == ConnectionCheckJob::Step::Tls) {
        for (const TlsProbe &probe : facts.servers)
            lines += serverText(probe);
    }
    return result.error ? lines + errorLines(*result.error) : lines;
}

QStringList untriedLines(const QList<ConnectionCheckJob::StepResult> &results)
{
    QStringList lines;
    for (int i = 0; i < ConnectionCheckJob::stepCount; ++i) {
        const auto step = static_cast<ConnectionCheckJob::Step>(i);
        const bool tried = std::any_of(results.begin(), results.end(),
                                       [step](const auto &result) { return result.step == step; });
        if (!tried)
            lines.append(
                ConnectionReportWords::tr("%1: not tried", "step").arg(connectionStepText(step)));
    }
    return lines;
}

QString withoutSecrets(QString text, const Credentials &credentials)
{
    for (const QByteArray &secret :
         {credentials.clientSecret, credentials.accessToken, credentials.refreshToken,
          credentials.proxyPassword, credentials.keyPassphrase}) {
        if (secret.isEmpty())
            continue;
        text.replace(QString::fromUtf8(secret), QStringLiteral("•••"));
        text.replace(QString::fromLatin1(secret.toPercentEncoding()), QStringLiteral("•••"));
    }
    return text;
}

} // namespace

QString connectionReport(const Environment &environment, const ConnectionCheckJob &check,
                         const Credentials &credentials, const QDateTime &now)
{
    QStringList lines = headText(environment, now);
    lines.append(QString());
    for (const ConnectionCheckJob::StepResult &result : check.results())
        lines += stepLines(result, check.facts());
    lines += untriedLines(check.results());
    return withoutSecrets(lines.join(QLatin1Char('\n')), credentials) + QLatin1Char('\n');
}

} // namespace hookdesk
