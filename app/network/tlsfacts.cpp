// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/network/tlsfacts.h"

#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>

namespace hookdesk {

namespace {

constexpr qsizetype maximumNames = 50;
constexpr qsizetype maximumText = 500;

void addProblems(TlsFacts &facts, const QList<QSslError> &errors)
{
    QStringList words;
    for (const QSslError &error : errors) {
        const TlsFacts::Problem problem = tlsProblem(error);
        if (!facts.problems.contains(problem))
            facts.problems.append(problem);
        words.append(error.errorString());
    }
    if (facts.problems.contains(TlsFacts::Problem::IssuerNotSent))
        facts.problems.removeAll(TlsFacts::Problem::UnknownIssuer); // the library says both
    words.removeDuplicates();
    facts.detail = words.join(QLatin1Char('\n')).left(maximumText);
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return QStringLiteral("TLS 1.2");
    case QSsl::TlsV1_3:
        return QStringLiteral("TLS 1.3");
    default: // older ones are not spoken
        return {};
    }
}

} // namespace

TlsFacts::Problem tlsProblem(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return TlsFacts::Problem::Expired;
    case QSslError::CertificateNotYetValid:
        return TlsFacts::Problem::NotYetValid;
    case QSslError::SelfSignedCertificate:
        return TlsFacts::Problem::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::CertificateUntrusted:
        return TlsFacts::Problem::UnknownIssuer;
    case QSslError::UnableToVerifyFirstCertificate: // X509_verify_cert_error_string(3), 21
        return TlsFacts::Problem::IssuerNotSent;
    case QSslError::HostNameMismatch:
        return TlsFacts::Problem::WrongName;
    default:
        return TlsFacts::Problem::Other;
    }
}

TlsFacts tlsFacts(const QSslSocket &socket, const QList<QSslError> &errors)
{
    TlsFacts facts;
    QSslCertificate certificate = socket.peerCertificate();
    if (certificate.isNull() && !errors.isEmpty())
        certificate = errors.front().certificate();
    addProblems(facts, errors);
    if (!certificate.isNull()) {
        facts.subject = certificate.subjectDisplayName().left(maximumText);
        facts.issuer = certificate.issuerDisplayName().left(maximumText);
        facts.names =
            certificate.subjectAlternativeNames().values(QSsl::DnsEntry).mid(0, maximumNames);
        facts.validFrom = certificate.effectiveDate().toUTC();
        facts.validUntil = certificate.expiryDate().toUTC();
    }
    facts.protocol = protocolName(socket.sessionProtocol());
    facts.cipher = socket.sessionCipher().name();
    return facts;
}

} // namespace hookdesk
