// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/supportreport.h"

#include "app/api/log.h"
#include "app/log/logsink.h"
#include "app/session/session.h"
#include "app/version.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QSettings>
#include <QSslSocket>
#include <QSysInfo>

namespace hookdesk {

namespace {

constexpr int longestValue = 200;

struct SupportReportWords
{
    Q_DECLARE_TR_FUNCTIONS(SupportReport)
};

/// Lines of one part, under a heading.
class Part
{
public:
    explicit Part(const QString &title)
        : m_lines{title}
    {
    }

    void add(const QString &name, const QString &value)
    {
        m_lines += QStringLiteral("  %1: %2").arg(name, value);
    }
    void addYesOrNo(const QString &name, bool yes)
    {
        add(name, yes ? SupportReportWords::tr("yes") : SupportReportWords::tr("no"));
    }
    void addLine(const QString &line) { m_lines += QStringLiteral("  ") + line; }
    [[nodiscard]] QString text() const { return m_lines.join(QLatin1Char('\n')); }

private:
    QStringList m_lines;
};

QString programPart()
{
    Part part(SupportReportWords::tr("Program"));
    part.add(SupportReportWords::tr("Hookdesk"), QLatin1String(versionText));
    part.add(SupportReportWords::tr("Qt"),
             SupportReportWords::tr("%1, built with %2")
                 .arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR)));
    part.add(SupportReportWords::tr("TLS library"),
             SupportReportWords::tr("%1, built with %2")
                 .arg(QSslSocket::sslLibraryVersionString(),
                      QSslSocket::sslLibraryBuildVersionString()));
    part.add(SupportReportWords::tr("System"),
             QStringLiteral("%1, %2 %3, %4")
                 .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                      QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()));
    part.add(SupportReportWords::tr("Platform"), QGuiApplication::platformName());
    part.add(SupportReportWords::tr("Locale"), QLocale().name());
    part.add(SupportReportWords::tr("Theme"),
             isDarkTheme() ? SupportReportWords::tr("dark") : SupportReportWords::tr("light"));
    return part.text();
}

/// What somebody typed in is told by its length: a search text may name a person.
QString settingText(const QVariant &value)
{
    const QString text = value.toString();
    const bool isWord = text.size() <= 5; // `true`, `false` and numbers
    if (value.canConvert<QString>() && (isWord || text.toDouble() != 0))
        return plainLine(text, longestValue);
    if (value.typeId() == QMetaType::QStringList)
        return SupportReportWords::tr("%n entry(ies)", nullptr, int(value.toStringList().size()));
    if (value.typeId() == QMetaType::QByteArray)
        return SupportReportWords::tr("%n byte(s)", nullptr, int(value.toByteArray().size()));
    return SupportReportWords::tr("%n character(s)", nullptr, int(text.size()));
}

QString settingsPart(const QSettings &settings)
{
    Part part(SupportReportWords::tr("Settings"));
    const QStringList keys = settings.allKeys();
    for (const QString &key : keys)
        part.add(plainLine(key, longestValue), settingText(settings.value(key)));
    if (keys.isEmpty())
        part.addLine(SupportReportWords::tr("all defaults"));
    return part.text();
}

QString flowText(SignInFlow flow)
{
    switch (flow) {
    case SignInFlow::ClientCredentials:
        return SupportReportWords::tr("client credentials");
    case SignInFlow::AuthorizationCode:
        return SupportReportWords::tr("log-in in the browser");
    case SignInFlow::PastedToken:
        return SupportReportWords::tr("pasted token");
    }
    return {};
}

QString proxyText(ProxySettings::Kind kind)
{
    switch (kind) {
    case ProxySettings::Kind::System:
        return SupportReportWords::tr("system");
    case ProxySettings::Kind::None:
        return SupportReportWords::tr("none");
    case ProxySettings::Kind::Own:
        return SupportReportWords::tr("own");
    case ProxySettings::Kind::Socks5:
        return SupportReportWords::tr("own (SOCKS5)");
    }
    return {};
}

QString hostText(const QUrl &url)
{
    return QStringLiteral("%1://%2").arg(
        url.scheme(), url.adjusted(QUrl::RemoveUserInfo).authority(QUrl::FullyEncoded));
}

QString environmentPart(const Environment &environment)
{
    Part part(SupportReportWords::tr("Environment"));
    part.add(SupportReportWords::tr("Kind"), environmentKindText(environment.kind));
    part.add(SupportReportWords::tr("API"), hostText(environment.apiUrl));
    part.add(SupportReportWords::tr("Authorization server"), hostText(environment.authUrl));
    part.add(SupportReportWords::tr("Log-in"), flowText(environment.flow));
    part.add(SupportReportWords::tr("Scope"), plainLine(environment.scope, longestValue));
    part.add(SupportReportWords::tr("Proxy"), proxyText(environment.proxy.kind));
    part.addYesOrNo(SupportReportWords::tr("Read-only"), environment.readOnly);
    part.addYesOrNo(SupportReportWords::tr("Additional certificate authorities"),
                    !environment.caFile.isEmpty());
    part.addYesOrNo(SupportReportWords::tr("Client certificate"),
                    !environment.clientCertificateFile.isEmpty());
    part.addYesOrNo(SupportReportWords::tr("Corrected API map"), !environment.apiMapFile.isEmpty());
    return part.text();
}

QString outcomeText(const std::optional<ApiError> &error, bool everWorked)
{
    if (error)
        return plainLine(logText(*error), longestValue);
    return everWorked ? SupportReportWords::tr("works") : SupportReportWords::tr("not tried yet");
}

QString storeText(const std::optional<StoreError> &error)
{
    return error ? plainLine(error->detail, longestValue) : SupportReportWords::tr("works");
}

QString capabilitiesPart(Session &session)
{
    Part part(SupportReportWords::tr("Findings"));
    const LoadState &load = session.loadState();
    part.add(SupportReportWords::tr("REST list"), outcomeText(load.restError, load.everComplete));
    part.add(SupportReportWords::tr("OData list"), outcomeText(load.odataError, load.everComplete));
    const EventLogState &log = session.eventLog().state();
    part.add(SupportReportWords::tr("Event log"), outcomeText(log.error, log.everComplete));
    part.add(SupportReportWords::tr("Webhooks"), QLocale().toString(session.webhooks().size()));
    part.add(SupportReportWords::tr("Failed events"), QLocale().toString(session.events().size()));
    part.add(SupportReportWords::tr("Unreadable records"),
             QLocale().toString(load.problems.size() + log.problems.size()));
    part.add(SupportReportWords::tr("Entity types"),
             session.entityTypesError() ? outcomeText(session.entityTypesError(), false)
                                        : QLocale().toString(session.entityTypes().size()));
    const ConnectionFacts &facts = session.facts();
    part.addYesOrNo(SupportReportWords::tr("Employee known"), !facts.employee.isEmpty());
    part.addYesOrNo(SupportReportWords::tr("Environment name known"),
                    !facts.environmentName.isEmpty());
    part.add(SupportReportWords::tr("Server clock ahead by"),
             // No plural: it is negative where the server's clock is behind.
             SupportReportWords::tr("%1 ms").arg(
                 QLocale().toString(qint64(session.clockOffset().count()))));
    if (const EventRecorder *archive = session.failures().archive())
        part.add(SupportReportWords::tr("Archive"), storeText(archive->problem()));
    if (const ActivityRecorder *activity = session.activity())
        part.add(SupportReportWords::tr("Activity journal"), storeText(activity->problem()));
    return part.text();
}

QString errorsPart(const LogSink &log)
{
    Part part(SupportReportWords::tr("Last errors"));
    const QList<LoggedMessage> messages = log.remembered();
    for (const LoggedMessage &message : messages)
        part.addLine(logLine(message).trimmed());
    if (messages.isEmpty())
        part.addLine(SupportReportWords::tr("none since the start"));
    return part.text();
}

} // namespace

QString supportReport(const QSettings &settings, Session *session, const LogSink &log)
{
    QStringList parts{SupportReportWords::tr("Support report of Hookdesk"), programPart(),
                      settingsPart(settings)};
    if (session)
        parts += {environmentPart(session->environment()), capabilitiesPart(*session)};
    else
        parts += SupportReportWords::tr("No environment is connected.");
    parts += errorsPart(log);
    return log.redacted(parts.join(QStringLiteral("\n\n"))) + QLatin1Char('\n');
}

} // namespace hookdesk
