// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delivery/endpointreporttext.h"

#include "ui/common/connectioncause.h"
#include "ui/common/eventpresentation.h"
#include "ui/common/momenttext.h"
#include "ui/common/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

namespace hookdesk {

namespace {

struct EndpointReportWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::EndpointReportText)
};

QString stepName(EndpointStep step)
{
    switch (step) {
    case EndpointStep::Name:
        return EndpointReportWords::tr("Name");
    case EndpointStep::Connection:
        return EndpointReportWords::tr("Connection");
    case EndpointStep::Tls:
        return EndpointReportWords::tr("Secure connection");
    case EndpointStep::Answer:
        return EndpointReportWords::tr("Answer");
    }
    Q_UNREACHABLE();
}

QString problemText(TlsFacts::Problem problem)
{
    switch (problem) {
    case TlsFacts::Problem::Expired:
        return EndpointReportWords::tr("the certificate has expired");
    case TlsFacts::Problem::NotYetValid:
        return EndpointReportWords::tr("the certificate is not valid yet");
    case TlsFacts::Problem::SelfSigned:
        return EndpointReportWords::tr("the certificate is self-signed");
    case TlsFacts::Problem::UnknownIssuer:
        return EndpointReportWords::tr("the issuer of the certificate is unknown here");
    case TlsFacts::Problem::IssuerNotSent:
        return EndpointReportWords::tr("the issuer's certificate was not sent and is unknown here");
    case TlsFacts::Problem::WrongName:
        return EndpointReportWords::tr("the certificate is for another name");
    case TlsFacts::Problem::Other:
        break;
    }
    return EndpointReportWords::tr("the certificate was not accepted");
}

/// An answer that came may still say that the endpoint failed.
QString outcomeText(const EndpointStepResult &result, const EndpointReport &report)
{
    if (!result.worked())
        return causeText(result.cause);
    const FailureCause cause = report.cause();
    if (result.step == EndpointStep::Answer && cause.kind == FailureCause::Kind::HttpStatus)
        return causeText(cause);
    return EndpointReportWords::tr("fine");
}

QString stepText(const EndpointStepResult &result, const EndpointReport &report)
{
    const QString outcome = outcomeText(result, report);
    const QString text = EndpointReportWords::tr("%1: %2, %3 ms", "step, outcome, time")
                             .arg(stepName(result.step), outcome)
                             .arg(result.elapsed.count());
    return result.detail.isEmpty() ? text
                                   : EndpointReportWords::tr("%1 (%2)", "outcome, detail")
                                         .arg(text, plainLine(result.detail, 300));
}

QStringList tlsText(const TlsFacts &tls)
{
    QStringList lines;
    if (!tls.subject.isEmpty()) {
        lines.append(
            EndpointReportWords::tr("Certificate: for %1, issued by %2, valid until %3")
                .arg(plainLine(tls.subject, 200), plainLine(tls.issuer, 200),
                     QLocale().toString(shownTime(tls.validUntil).date(), QLocale::LongFormat)));
    }
    if (!tls.protocol.isEmpty())
        lines.append(EndpointReportWords::tr("Protocol: %1").arg(tls.protocol));
    QStringList problems;
    for (const TlsFacts::Problem problem : tls.problems)
        problems.append(problemText(problem));
    if (!problems.isEmpty())
        lines.append(
            EndpointReportWords::tr("Refused: %1").arg(problems.join(QStringLiteral(", "))));
    return lines;
}

/// The fault of the environment's own settings, and not of the endpoint.
bool isOfEnvironment(const std::optional<ApiError> &error)
{
    return error && (error->cause == ApiError::Cause::CertificateFiles ||
                     error->cause == ApiError::Cause::ProxyUnreachable ||
                     error->cause == ApiError::Cause::ProxyAuthentication ||
                     error->cause == ApiError::Cause::ProxyLogIn ||
                     error->cause == ApiError::Cause::ProxyRefused);
}

/// That a certificate was seen, whatever is wrong with it.
bool showedCertificate(const EndpointReport &report)
{
    return report.tls && (!report.tls->subject.isEmpty() || !report.tls->problems.isEmpty());
}

QString certificateAdvice(const EndpointReport &report)
{
    const auto cause = report.error ? report.error->cause : ApiError::Cause::Unknown;
    if (cause == ApiError::Cause::ClientCertificateMissing)
        return EndpointReportWords::tr("It wants a client certificate, which Tribe may not send. "
                                       "Ask the endpoint's administrator.");
    if (cause == ApiError::Cause::HandshakeRefused)
        return EndpointReportWords::tr("It broke off the secure connection. It may want a client "
                                       "certificate: ask its administrator.");
    if (!showedCertificate(report))
        return EndpointReportWords::tr(
            "No certificate was received. Check the port and the TLS settings of the endpoint.");
    if (report.tls->problems.contains(TlsFacts::Problem::IssuerNotSent))
        return EndpointReportWords::tr("Install the intermediate certificate on the endpoint, too. "
                                       "Tribe may not know an issuer of your own company.");
    return causeAdvice({FailureCause::Kind::Tls, 0});
}

EndpointStep stepOf(const EndpointReport &report)
{
    return report.steps.isEmpty() ? EndpointStep::Name : report.steps.last().step;
}

/// What helps depends on how far the request came.
QString stageAdvice(const EndpointReport &report)
{
    using Kind = FailureCause::Kind;
    const EndpointStep step = stepOf(report);
    const Kind kind = report.cause().kind;
    if (kind == Kind::Tls)
        return certificateAdvice(report);
    if (step == EndpointStep::Name && kind == Kind::Other)
        return EndpointReportWords::tr("Check the host and port of the webhook's endpoint.");
    if (step == EndpointStep::Connection && kind == Kind::Timeout)
        return EndpointReportWords::tr("Nothing answers there. Check the firewall.");
    if (step == EndpointStep::Tls && kind == Kind::Timeout)
        return EndpointReportWords::tr("It accepts connections but does not answer with TLS. Check "
                                       "that the port is for HTTPS.");
    return causeAdvice(report.cause());
}

QString failureText(const EndpointReport &report)
{
    if (isOfEnvironment(report.error)) {
        const std::optional<ErrorText> text = connectionCauseText(*report.error);
        return EndpointReportWords::tr("The endpoint was not reached. %1 %2")
            .arg(text->headline, text->advice);
    }
    if (stepOf(report) == EndpointStep::Answer &&
        report.cause().kind == FailureCause::Kind::Connection)
        return EndpointReportWords::tr(
            "The endpoint closed the connection without an answer. See its log.");
    return EndpointReportWords::tr("The endpoint was not reached: %1. %2")
        .arg(causeText(report.cause()), stageAdvice(report));
}

QString verdict(const EndpointReport &report)
{
    const FailureCause cause = report.cause();
    if (report.isWebPage())
        return EndpointReportWords::tr(
                   "A web page answered (HTTP %1) after %2 ms. Check the address.")
            .arg(report.status.value_or(0))
            .arg(report.elapsed().count());
    if (cause.kind == FailureCause::Kind::None)
        return EndpointReportWords::tr("The endpoint answered with success (HTTP %1) after %2 ms.")
            .arg(report.status.value_or(0))
            .arg(report.elapsed().count());
    if (cause.kind == FailureCause::Kind::HttpStatus)
        return EndpointReportWords::tr("The endpoint answered with HTTP %1 after %2 ms.")
            .arg(cause.httpStatus)
            .arg(report.elapsed().count());
    return failureText(report);
}

/// The way there, where it is not the usual one.
QStringList wayText(const EndpointReport &report)
{
    QStringList lines;
    if (!report.proxy.isEmpty())
        lines.append(EndpointReportWords::tr("Through the proxy %1.").arg(plainLine(report.proxy)));
    if (report.mayBeOfProxy())
        lines.append(
            EndpointReportWords::tr("The proxy may have answered itself. See its log, too."));
    if (report.pastProxy)
        lines.append(
            EndpointReportWords::tr("Without the proxy: the address is on this computer."));
    if (!report.unanswered.isEmpty())
        lines.append(EndpointReportWords::tr("No answer from %1; another address answered. "
                                             "Deliveries to this one may be slow or fail.")
                         .arg(report.unanswered.join(QStringLiteral(", "))));
    return lines;
}

/// What an answer to HEAD says of a delivery.
QStringList methodText(const EndpointReport &report)
{
    const int status = report.status.value_or(0);
    const bool refused = (status >= 400 && status < 500) || status == 501;
    if (report.method != "HEAD" || !refused)
        return {};
    return {
        EndpointReportWords::tr("Only HEAD was sent. A delivery uses POST: send a test event.")};
}

} // namespace

QStringList endpointReportText(const EndpointReport &report)
{
    QStringList lines{verdict(report)};
    lines += methodText(report);
    lines += wayText(report);
    for (const EndpointStepResult &result : report.steps)
        lines.append(stepText(result, report));
    if (report.tls)
        lines += tlsText(*report.tls);
    if (!report.redirectTarget().isEmpty())
        lines.append(EndpointReportWords::tr("It redirects to %1. Hookdesk did not follow.")
                         .arg(plainLine(report.redirectTarget(), 300)));
    return lines;
}

} // namespace hookdesk
