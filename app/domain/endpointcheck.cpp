// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/endpointcheck.h"

#include "app/domain/asciitext.h"
#include "app/domain/hiddencharacters.h"

#include <QRegularExpression>
#include <QUrl>

#include <array>
#include <optional>

namespace hookdesk {

namespace {

using Ip4 = std::array<int, 4>;

/// The part between `//` and the path, where user information would be.
QString authorityOf(const QString &text)
{
    static const QRegularExpression authority(QStringLiteral("^[^:/?#]+://([^/?#]*)"));
    return authority.match(text).captured(1);
}

/// What to say about a text that has no scheme: a person who typed a host needs `https://`.
EndpointProblem problemWithoutScheme(const QString &text)
{
    static const QRegularExpression host(
        QStringLiteral("^(//)?([^\\s/?#]+\\.[^\\s/?#]+|localhost(:\\d+)?)([/?#]\\S*)?$"));
    return host.match(text).hasMatch() ? EndpointProblem::NotHttps : EndpointProblem::NotAUrl;
}

std::optional<Ip4> parsedIp4(const QString &host)
{
    // QUrl has brought every numeric spelling (`2130706433`, `0x7f.1`) into dotted form.
    const QStringList parts = host.split(QLatin1Char('.'));
    if (parts.size() != 4)
        return std::nullopt;
    Ip4 address{};
    for (size_t i = 0; i < address.size(); ++i) {
        bool ok = false;
        address[i] = parts.at(static_cast<qsizetype>(i)).toInt(&ok);
        if (!ok || address[i] < 0 || address[i] > 255)
            return std::nullopt;
    }
    return address;
}

std::optional<EndpointProblem> problemOfIp4(const Ip4 &ip)
{
    if (ip[0] == 127 || ip[0] == 0)
        return EndpointProblem::LoopbackHost;
    const bool isPrivate = ip[0] == 10 || (ip[0] == 172 && ip[1] >= 16 && ip[1] <= 31) ||
                           (ip[0] == 192 && ip[1] == 168) || (ip[0] == 169 && ip[1] == 254);
    return isPrivate ? std::optional(EndpointProblem::PrivateHost) : std::nullopt;
}

std::optional<EndpointProblem> problemOfIp6(const QString &host)
{
    if (host == QLatin1String("::1") || host == QLatin1String("::"))
        return EndpointProblem::LoopbackHost;
    const QString last = host.mid(host.lastIndexOf(QLatin1Char(':')) + 1);
    if (host.startsWith(QLatin1String("::ffff:")) && last.contains(QLatin1Char('.'))) {
        const std::optional<Ip4> mapped = parsedIp4(last);
        return mapped ? problemOfIp4(*mapped) : std::nullopt;
    }
    const uint first = host.left(host.indexOf(QLatin1Char(':'))).toUInt(nullptr, 16);
    const bool uniqueLocal = (first & 0xFE00U) == 0xFC00U; // RFC 4193
    const bool linkLocal = (first & 0xFFC0U) == 0xFE80U;   // RFC 4291, 2.5.6
    return uniqueLocal || linkLocal ? std::optional(EndpointProblem::PrivateHost) : std::nullopt;
}

std::optional<EndpointProblem> problemOfHost(QString host)
{
    if (host.contains(QLatin1Char(':')))
        return problemOfIp6(host);
    if (host.endsWith(QLatin1Char('.')))
        host.chop(1);
    if (const std::optional<Ip4> ip = parsedIp4(host))
        return problemOfIp4(*ip);
    if (host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")))
        return EndpointProblem::LoopbackHost; // RFC 6761, 6.3
    return host.contains(QLatin1Char('.')) ? std::nullopt
                                           : std::optional(EndpointProblem::SingleLabelHost);
}

QList<EndpointProblem> errorsOf(const QUrl &url, const QString &text)
{
    QList<EndpointProblem> errors;
    const bool https = url.scheme() == QLatin1String("https");
    if (!https)
        errors += EndpointProblem::NotHttps;
    if (url.host().isEmpty() && https)
        errors += EndpointProblem::NoHost;
    if (authorityOf(text).contains(QLatin1Char('@')))
        errors += EndpointProblem::HasCredentials;
    if (text.contains(QLatin1Char('#')))
        errors += EndpointProblem::HasFragment;
    return errors;
}

/// As it was typed, without user and port.
QString typedHost(const QString &text)
{
    static const QRegularExpression port(QStringLiteral(":\\d*$"));
    const QString authority = authorityOf(text);
    return authority.mid(authority.lastIndexOf(QLatin1Char('@')) + 1).remove(port);
}

void describeHost(const QString &text, EndpointCheck &check)
{
    const HostForms host = hostForms(text);
    check.asciiHost = host.sent;
    check.unicodeHost = host.shown;
    if (check.asciiHost.isEmpty())
        return;
    if (const std::optional<EndpointProblem> problem = problemOfHost(check.asciiHost))
        check.warnings += *problem;
    if (host.differ())
        check.warnings += EndpointProblem::InternationalHost;
}

/// ASCII text is sent as it was typed; other text needs encoding.
QString sendable(const QUrl &url, const QString &text)
{
    return isAscii(text) ? text : QString::fromLatin1(url.toEncoded());
}

std::optional<EndpointProblem> problemOfText(const QString &text)
{
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*:"));
    if (text.isEmpty())
        return EndpointProblem::Empty;
    if (!hiddenCharacters(text, TextUse::Value).isEmpty())
        return EndpointProblem::HiddenCharacter;
    if (!scheme.match(text).hasMatch())
        return problemWithoutScheme(text);
    return std::nullopt;
}

} // namespace

HostForms hostForms(const QString &address)
{
    const QString text = address.trimmed();
    HostForms host;
    host.sent = QUrl(text, QUrl::StrictMode).host(QUrl::FullyEncoded);
    host.shown = host.sent;
    if (!host.sent.contains(QLatin1Char(':')))
        host.shown = QUrl::fromAce(host.sent.toLatin1(), QUrl::IgnoreIDNWhitelist);
    // Fullwidth letters and dots are sent as the usual ones: what was typed is what is read.
    const QString typed = typedHost(text);
    if (!host.differ() && !host.sent.isEmpty() && !isAscii(typed))
        host.shown = typed;
    return host;
}

EndpointCheck checkEndpoint(const QString &text)
{
    EndpointCheck check;
    const QString trimmed = text.trimmed();
    if (const std::optional<EndpointProblem> problem = problemOfText(trimmed)) {
        check.errors += *problem;
        return check;
    }
    const QUrl url(trimmed, QUrl::StrictMode);
    if (!authorityOf(trimmed).isEmpty() && (!url.isValid() || url.port() == 0)) {
        check.errors += EndpointProblem::NotAUrl;
        return check;
    }
    check.errors = errorsOf(url, trimmed);
    describeHost(trimmed, check);
    if (check.ok())
        check.url = sendable(url, trimmed);
    return check;
}

} // namespace hookdesk
