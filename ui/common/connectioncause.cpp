// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/connectioncause.h"

#include <QCoreApplication>

namespace hookdesk {

using Cause = ApiError::Cause;

namespace {

struct ConnectionCauseWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::ConnectionCause)
};

QString hostNamed(const ApiError &error)
{
    return error.host.isEmpty() ? ConnectionCauseWords::tr("the server") : error.host;
}

ErrorText proxyText(const ApiError &error)
{
    if (error.cause == Cause::ProxyAuthentication)
        return {
            ConnectionCauseWords::tr("The proxy needs a user name and password, or refused them."),
            ConnectionCauseWords::tr("Enter both in the proxy settings of the environment."),
            {}};
    if (error.cause == Cause::ProxyLogIn)
        return {ConnectionCauseWords::tr("The log-in to the proxy with %1 failed.")
                    .arg(error.proxySchemes),
                ConnectionCauseWords::tr(
                    "Check user name and password in the proxy settings of the environment. If "
                    "they are right, ask the proxy's administrator to allow Basic or Digest."),
                {}};
    if (error.cause == Cause::ProxyUnreachable)
        return {
            ConnectionCauseWords::tr("The proxy cannot be reached."),
            ConnectionCauseWords::tr(
                "Check the proxy host and port in the environment, or connect without a proxy."),
            {}};
    return {
        ConnectionCauseWords::tr("The proxy blocked the connection to %1.").arg(hostNamed(error)),
        ConnectionCauseWords::tr("Ask your network administrator to allow this address."),
        {}};
}

QString clockAdvice()
{
    return ConnectionCauseWords::tr("Check the date and time of this computer. If they are right, "
                                    "tell the server's administrator.");
}

QString issuerAdvice()
{
    return ConnectionCauseWords::tr("On a company network, add the company’s CA file to the "
                                    "environment. Otherwise do not connect.");
}

ErrorText certificateText(const ApiError &error)
{
    const QString host = hostNamed(error);
    switch (error.cause) {
    case Cause::CertificateExpired:
        return {ConnectionCauseWords::tr("No secure connection to %1: its certificate has expired.")
                    .arg(host),
                clockAdvice(),
                {}};
    case Cause::CertificateNotYetValid:
        return {ConnectionCauseWords::tr(
                    "No secure connection to %1: its certificate is not valid yet.")
                    .arg(host),
                clockAdvice(),
                {}};
    case Cause::CertificateWrongName:
        return {
            ConnectionCauseWords::tr(
                "No secure connection to %1: its certificate is for another name.")
                .arg(host),
            ConnectionCauseWords::tr("Check the address of the environment for a typing error."),
            {}};
    case Cause::CertificateSelfSigned:
        return {
            ConnectionCauseWords::tr("No secure connection to %1: its certificate is self-signed.")
                .arg(host),
            issuerAdvice(),
            {}};
    case Cause::CertificateChainIncomplete:
        return {
            ConnectionCauseWords::tr(
                "No secure connection to %1: the issuer of its certificate is unknown here. The "
                "server does not send the issuer's certificate.")
                .arg(host),
            ConnectionCauseWords::tr("If your company issued it, add the company’s CA file to the "
                                     "environment. Otherwise tell the server's administrator: its "
                                     "intermediate certificate may be missing."),
            {}};
    default:
        return {ConnectionCauseWords::tr(
                    "No secure connection to %1: the issuer of its certificate is unknown here.")
                    .arg(host),
                issuerAdvice(),
                {}};
    }
}

ErrorText handshakeText(const ApiError &error)
{
    const QString host = hostNamed(error);
    switch (error.cause) {
    case Cause::OldTls:
        return {ConnectionCauseWords::tr(
                    "No secure connection to %1: it only offers outdated TLS versions.")
                    .arg(host),
                ConnectionCauseWords::tr(
                    "Tell the server's administrator that it needs TLS 1.2 or later."),
                {}};
    case Cause::NotTls:
        return {ConnectionCauseWords::tr("No secure connection to %1: it does not answer with TLS.")
                    .arg(host),
                ConnectionCauseWords::tr("Check the address and port of the environment."),
                {}};
    case Cause::HandshakeRefused:
        return {ConnectionCauseWords::tr(
                    "%1 broke off the secure connection. It may want a client certificate.")
                    .arg(host),
                ConnectionCauseWords::tr("Choose the client certificate and its key in the "
                                         "environment, or ask the server's administrator."),
                {}};
    case Cause::ClientCertificateMissing:
        return {ConnectionCauseWords::tr("%1 needs a client certificate, or refused it.").arg(host),
                ConnectionCauseWords::tr(
                    "Choose the client certificate and its key in the environment."),
                {}};
    default:
        return {ConnectionCauseWords::tr(
                    "Nothing was sent: a certificate file of this environment cannot be "
                    "used."),
                ConnectionCauseWords::tr("Choose the file again in the environment."),
                {}};
    }
}

QString portalAdvice(const ApiError &error)
{
    return error.ofTokenEndpoint
               ? ConnectionCauseWords::tr("Log in to the network in a browser. Or check the "
                                          "authorization URL of the environment.")
               : ConnectionCauseWords::tr("Log in to the network in a browser. Or check the "
                                          "addresses of the environment.");
}

QString fileText(NetworkProblem::File file)
{
    switch (file) {
    case NetworkProblem::File::AdditionalCa:
        return ConnectionCauseWords::tr("additional CA file");
    case NetworkProblem::File::ClientCertificate:
        return ConnectionCauseWords::tr("client certificate");
    case NetworkProblem::File::ClientKey:
        return ConnectionCauseWords::tr("client key");
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<ErrorText> connectionCauseText(const ApiError &error)
{
    switch (error.cause) {
    case Cause::Unknown:
    case Cause::Garbled:
        return std::nullopt;
    case Cause::ProxyUnreachable:
    case Cause::ProxyAuthentication:
    case Cause::ProxyLogIn:
    case Cause::ProxyRefused:
        return proxyText(error);
    case Cause::CertificateExpired:
    case Cause::CertificateNotYetValid:
    case Cause::CertificateSelfSigned:
    case Cause::CertificateUnknownIssuer:
    case Cause::CertificateChainIncomplete:
    case Cause::CertificateWrongName:
        return certificateText(error);
    case Cause::OldTls:
    case Cause::NotTls:
    case Cause::ClientCertificateMissing:
    case Cause::HandshakeRefused:
    case Cause::CertificateFiles:
        return handshakeText(error);
    case Cause::WebPage:
        return ErrorText{
            ConnectionCauseWords::tr("%1 answered with a web page instead of Tribe's API.")
                .arg(hostNamed(error)),
            portalAdvice(error),
            {}};
    case Cause::OtherHost:
        return ErrorText{ConnectionCauseWords::tr(
                             "%1 redirects to another host. The request was not sent there.")
                             .arg(hostNamed(error)),
                         portalAdvice(error),
                         {}};
    case Cause::NameNotFound:
        return ErrorText{
            ConnectionCauseWords::tr("The host %1 does not exist.").arg(hostNamed(error)),
            ConnectionCauseWords::tr("Check the address of the environment and the network."),
            {}};
    case Cause::LookupFailed:
        return ErrorText{
            ConnectionCauseWords::tr("The host %1 could not be looked up.").arg(hostNamed(error)),
            ConnectionCauseWords::tr("Check the network connection and try again."),
            {}};
    case Cause::WrongClock:
        return ErrorText{
            ConnectionCauseWords::tr("The clocks of this computer and the server differ too much."),
            ConnectionCauseWords::tr("Correct the date and time of this computer. Tokens and "
                                     "certificates depend on them."),
            {}};
    }
    Q_UNREACHABLE();
}

QString networkProblemText(const NetworkProblem &problem)
{
    const QString file = fileText(problem.file);
    switch (problem.kind) {
    case NetworkProblem::Kind::Unreadable:
        return ConnectionCauseWords::tr("The file cannot be read: %1.", "a kind of file").arg(file);
    case NetworkProblem::Kind::Nothing:
        return ConnectionCauseWords::tr(
                   "No certificate or key in this file: %1. Choose a PEM, DER, P7B or PFX file.",
                   "a kind of file")
            .arg(file);
    case NetworkProblem::Kind::Broken:
        return ConnectionCauseWords::tr("Part of this file is unreadable: %1. Export it again.",
                                        "a kind of file")
            .arg(file);
    case NetworkProblem::Kind::Distrusted:
        return ConnectionCauseWords::tr(
                   "A certificate in this file is not trusted for servers: %1. Choose another.",
                   "a kind of file")
            .arg(file);
    case NetworkProblem::Kind::OldEncryption:
        return ConnectionCauseWords::tr(
                   "The encryption of this file is outdated: %1. Export it again with AES256.",
                   "a kind of file")
            .arg(file);
    case NetworkProblem::Kind::OtherFormat:
        return ConnectionCauseWords::tr(
                   "The format %1 is not supported: %2. Export the file as PEM or PFX.",
                   "a format, a kind of file")
            .arg(problem.format, file);
    case NetworkProblem::Kind::NeedsPassphrase:
        return ConnectionCauseWords::tr("The client key is encrypted. Enter its passphrase.");
    case NetworkProblem::Kind::WrongPassphrase:
        return ConnectionCauseWords::tr("Wrong passphrase for the client key.");
    case NetworkProblem::Kind::DoesNotFit:
        return ConnectionCauseWords::tr("The client key belongs to another certificate.");
    case NetworkProblem::Kind::OtherHalfMissing:
        return ConnectionCauseWords::tr("This file is missing: %1.", "a kind of file").arg(file);
    }
    Q_UNREACHABLE();
}

} // namespace hookdesk
