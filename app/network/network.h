// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/apierror.h"
#include "app/domain/proxysettings.h"

#include <QByteArray>
#include <QList>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QString>

#include <optional>

class QUrl;

namespace hookdesk {

struct Environment;

/// Why a file that an environment names cannot be used.
struct NetworkProblem
{
    enum class File { AdditionalCa, ClientCertificate, ClientKey };
    enum class Kind {
        Unreadable,      ///< Not there, not a file, not to be read, or above 1 MiB.
        Nothing,         ///< Nothing in it that fits its purpose.
        Broken,          ///< Something in it cannot be read: all of it is left unused.
        Distrusted,      ///< Marked by OpenSSL as not to be trusted for servers.
        OldEncryption,   ///< A PFX that this OpenSSL cannot open.
        OtherFormat,     ///< Of a known format that is not read.
        NeedsPassphrase, ///< A key or a PFX that is encrypted.
        WrongPassphrase,
        DoesNotFit,      ///< The key of another certificate.
        OtherHalfMissing ///< A certificate without its key, or a key without its certificate.
    };

    File file = File::AdditionalCa;
    Kind kind = Kind::Unreadable;
    QString path;
    QString format = {}; ///< For OtherFormat, for example `Java keystore`.

    friend bool operator==(const NetworkProblem &, const NetworkProblem &) = default;
};

/// How the servers of one environment are reached. With a problem in it nothing is asked at all:
/// what somebody set up to be safe is never left out in silence.
struct Network
{
    ProxySettings proxy;
    QString proxyPassword;
    /// Those of the system and the additional ones; empty: those of the system.
    QList<QSslCertificate> trustedCas;
    QList<QSslCertificate> clientCertificates; ///< The client's own first, then its chain.
    QSslKey clientKey;
    QList<NetworkProblem> problems;

    /// TLS 1.2 or later, the server verified.
    [[nodiscard]] QSslConfiguration tls() const;
    /// For QNetworkAccessManager and sockets. What stays on this machine never sees a proxy.
    [[nodiscard]] QNetworkProxy proxyFor(const QUrl &url) const;
    /// The same, and the system's choice looked up: who is really asked first.
    [[nodiscard]] QNetworkProxy effectiveProxyFor(const QUrl &url) const;
    /// The same way for servers of others: the proxy and the additional CA, and nothing that says
    /// who asks.
    [[nodiscard]] Network forOthers() const;
    /// Why nothing can be asked, in technical words; nullopt when all is well.
    [[nodiscard]] std::optional<ApiError> error() const;
};

/// Reads the files that the environment names. The password is that of its own proxy, the
/// passphrase that of its client key.
[[nodiscard]] Network networkOf(const Environment &environment,
                                const QByteArray &proxyPassword = {},
                                const QByteArray &keyPassphrase = {});

} // namespace hookdesk
