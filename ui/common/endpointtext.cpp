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
    return EndpointWords::tr("The host %1 is sent as %2. Check that this is right.")
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
        return EndpointWords::tr("Enter the endpoint URL.");
    case EndpointProblem::NotAUrl:
        return EndpointWords::tr("This is not a URL. It looks like https://example.org/path.");
    case EndpointProblem::NotHttps:
        return EndpointWords::tr("Tribe delivers only over HTTPS. Start with https://.");
    case EndpointProblem::NoHost:
        return EndpointWords::tr("Add the host name after https://.");
    case EndpointProblem::HasCredentials:
        return EndpointWords::tr(
            "Remove user and password from the URL. Use “Basic authentication…” instead.");
    case EndpointProblem::HasFragment:
        return EndpointWords::tr("Remove the part from # on. It is never sent.");
    case EndpointProblem::HiddenCharacter:
        return EndpointWords::tr("Remove hidden characters or quotation marks from the URL.");
    case EndpointProblem::LoopbackHost:
        return EndpointWords::tr(
            "Tribe cannot reach this address: it is this computer. Use a public one.");
    case EndpointProblem::PrivateHost:
        return EndpointWords::tr(
            "Tribe probably cannot reach this address: it is in a private network.");
    case EndpointProblem::SingleLabelHost:
        return EndpointWords::tr("Tribe probably cannot find this host: the name has no dot.");
    case EndpointProblem::InternationalHost:
        return hostText({check.unicodeHost, check.asciiHost});
    }
    Q_UNREACHABLE();
}

QString endpointAuthority(const QString &address)
{
    const QString bare = withoutScheme(address);
    return bare.left(bare.indexOf(QLatin1Char('/'))); // all of it without a path
}

QString elidedEndpoint(const QString &address, const QFontMetrics &metrics, int width)
{
    const auto fits = [&](const QString &text) { return metrics.horizontalAdvance(text) <= width; };
    const QString bare = withoutScheme(address);
    const QString host = endpointAuthority(address);
    const QString rest = bare.mid(host.size());
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
