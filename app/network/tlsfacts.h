// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

class QSslCertificate;
class QSslError;
class QSslSocket;

namespace hookdesk {

/// What a server showed of itself when a secure connection was made, or refused by us.
struct TlsFacts
{
    enum class Problem {
        Expired,
        NotYetValid,
        SelfSigned,
        UnknownIssuer, ///< Of the last certificate that the server sends.
        IssuerNotSent, ///< The same, and it sends none but its own.
        WrongName,
        Other
    };

    QString subject;      ///< Whom the certificate is for; empty when none came.
    QString issuer;       ///< Who vouches for it.
    QStringList names;    ///< The host names that it is good for, at most 50.
    QDateTime validFrom;  ///< UTC.
    QDateTime validUntil; ///< UTC.
    QString protocol;     ///< For example `TLS 1.3`; empty when none was agreed on.
    QString cipher;
    QList<Problem> problems; ///< Why it was refused, each once; empty: trusted.
    QString detail;          ///< The same in the words of the TLS library.

    friend bool operator==(const TlsFacts &, const TlsFacts &) = default;
};

/// What the library says against a certificate, coarsely.
[[nodiscard]] TlsFacts::Problem tlsProblem(const QSslError &error);

/// `errors`: what the library said against the server.
[[nodiscard]] TlsFacts tlsFacts(const QSslSocket &socket, const QList<QSslError> &errors);

} // namespace hookdesk
