// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/apierror.h"

#include <QAbstractSocket>
#include <QList>
#include <QNetworkReply>
#include <QString>

class QNetworkProxy;
class QSslError;

namespace hookdesk {

/// Whether somebody stands between this machine and the server.
[[nodiscard]] bool isProxy(const QNetworkProxy &proxy);
/// `host:port`, without user and password.
[[nodiscard]] QString proxyName(const QNetworkProxy &proxy);

/// We refused the server's certificate. Not for an empty list.
[[nodiscard]] ApiError refusedCertificate(const QList<QSslError> &errors);
/// No agreement on TLS, `words` being the library's.
[[nodiscard]] ApiError failedHandshake(const QString &words);

/// No connection. `proxy` is the one it was to go through, and `tunnelled` whether the server
/// itself had been reached when it broke.
[[nodiscard]] ApiError failedConnection(QAbstractSocket::SocketError error, const QString &words,
                                        const QNetworkProxy &proxy, bool tunnelled);
/// The same for a request.
[[nodiscard]] ApiError failedRequest(QNetworkReply::NetworkError error, const QString &words,
                                     const QNetworkProxy &proxy, bool tunnelled);

/// The same, and the log-ins named where the proxy offers only such as Qt does not know or has
/// tried in vain. `schemes`: all that it offers.
[[nodiscard]] ApiError withProxySchemes(ApiError error, const QStringList &schemes);

} // namespace hookdesk
