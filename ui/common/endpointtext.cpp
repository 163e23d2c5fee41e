// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/endpointtext.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QStringList>

namespace hookdesk {

namespace {

struct EndpointWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::EndpointText)
};

QString hostText(const HostForms &host)
{
    return EndpointWords::tr("The host %1 is sent as %2. Make sure that it is the one you mean.")
        .arg(host.shown, host.sent);
}

QString withoutScheme(const QString &address)
{
    const QLatin1String separator("://");
    const qsizetype scheme = address.indexOf(separator);
    return scheme < 0 ? address : address.mid(scheme + separator.size());
}

} // namespace

QString hostFormsNote(const QString &address)
{
    const HostForms host = hostForms(address);
    return host.differ() ? hostText(host) : QString();
}

QString endpointProblemText(EndpointProblem problem, const EndpointCheck &check)
{
    switch (problem) {
    case EndpointProblem::Empty:
        return EndpointWords::tr("The endpoint URL is missing.");
    case EndpointProblem::NotAUrl:
        return EndpointWords::tr("This is not a URL. It looks like https://example.org/path.");
    case EndpointProblem::NotHttps:
        return EndpointWords::tr("Tribe delivers to HTTPS only: begin with https://.");
    case EndpointProblem::NoHost:
        return EndpointWords::tr("The host name is missing after https://.");
    case EndpointProblem::HasCredentials:
        return EndpointWords::tr(
            "A URL cannot hold a user or password. Use “Basic authentication…” instead.");
    case EndpointProblem::HasFragment:
        return EndpointWords::tr("The part from # on would never be sent: remove it.");
    case EndpointProblem::HiddenCharacter:
        return EndpointWords::tr("The URL has a hidden character, or quotation marks around it.");
    case EndpointProblem::LoopbackHost:
        return EndpointWords::tr(
            "This address means the computer itself: Tribe’s servers cannot reach it.");
    case EndpointProblem::PrivateHost:
        return EndpointWords::tr(
            "This address belongs to a private network: Tribe’s servers probably cannot "
            "reach it.");
    case EndpointProblem::SingleLabelHost:
        return EndpointWords::tr(
            "The host name has no dot: Tribe’s servers probably cannot find it.");
    case EndpointProblem::InternationalHost:
        return hostText({check.unicodeHost, check.asciiHost});
    }
    Q_UNREACHABLE();
}

QString elidedEndpoint(const QString &address, const QFontMetrics &metrics, int width)
{
    const auto fits = [&](const QString &text) { return metrics.horizontalAdvance(text) <= width; };
    const QString bare = withoutScheme(address);
    const qsizetype path = bare.indexOf(QLatin1Char('/'));
    const QString host = bare.left(path); // all of it without a path
    const QString rest = path < 0 ? QString() : bare.mid(path);
    const QString shorter =
        metrics.elidedText(rest, Qt::ElideMiddle, width - metrics.horizontalAdvance(host));
    for (const QString &text : {address, bare, host + shorter, host + QChar(0x2026), host}) {
        if (fits(text))
            return text;
    }
    return metrics.elidedText(host, Qt::ElideRight, width);
}

QString endpointNote(const EndpointCheck &check)
{
    QStringList lines;
    for (const EndpointProblem problem : check.ok() ? check.warnings : check.errors)
        lines += endpointProblemText(problem, check);
    return lines.join(QLatin1Char('\n'));
}

} // namespace hookdesk
