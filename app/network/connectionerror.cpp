// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/network/connectionerror.h"

#include "app/network/tlsfacts.h"

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QSslError>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <utility>

namespace hookdesk {

using Cause = ApiError::Cause;

namespace {

constexpr qsizetype maximumDetail = 500;

ApiError made(ApiError::Kind kind, Cause cause, const QString &detail)
{
    ApiError error = ApiError::of(kind, detail.left(maximumDetail));
    error.cause = cause;
    return error;
}

Cause causeOf(TlsFacts::Problem problem)
{
    switch (problem) {
    case TlsFacts::Problem::Expired:
        return Cause::CertificateExpired;
    case TlsFacts::Problem::NotYetValid:
        return Cause::CertificateNotYetValid;
    case TlsFacts::Problem::SelfSigned:
        return Cause::CertificateSelfSigned;
    case TlsFacts::Problem::UnknownIssuer:
        return Cause::CertificateUnknownIssuer;
    case TlsFacts::Problem::IssuerNotSent:
        return Cause::CertificateChainIncomplete;
    case TlsFacts::Problem::WrongName:
        return Cause::CertificateWrongName;
    case TlsFacts::Problem::Other:
        break;
    }
    return Cause::Unknown;
}

Cause causeOfHandshake(const QString &words)
{
    const auto says = [&words](const char *part) {
        return words.contains(QLatin1String(part), Qt::CaseInsensitive);
    };
    if (says("alert protocol version") || says("unsupported protocol"))
        return Cause::OldTls;
    if (says("wrong version number") || says("http request") || says("packet length too long"))
        return Cause::NotTls;
    // Alerts of RFC 8446, 6.2, in OpenSSL's words: what servers say of a client's certificate.
    constexpr const char *ofClient[] = {"alert certificate required",
                                        "alert bad certificate",
                                        "alert unknown ca",
                                        "alert certificate unknown",
                                        "alert unsupported certificate",
                                        "alert certificate expired",
                                        "alert certificate revoked",
                                        "alert access denied"};
    if (std::any_of(std::begin(ofClient), std::end(ofClient), says))
        return Cause::ClientCertificateMissing;
    // All that TLS 1.2 can say to a client without one (RFC 5246, 7.4.6); also of no common cipher.
    return says("alert handshake failure") ? Cause::HandshakeRefused : Cause::Unknown;
}

/// TLS 1.3 lets a client believe for a while that all is well: the alert comes when it reads.
bool isLateAlert(const QString &words)
{
    return causeOfHandshake(words) == Cause::ClientCertificateMissing;
}

/// QNetworkReply 6.4 has one code for a proxy that is not there and for one that refuses: only the
/// words differ, and they may have been translated.
bool saysUnreachable(const QString &words)
{
    constexpr std::pair<const char *, const char *> known[] = {
        {"QHttpSocketEngine", "Proxy connection refused"},
        {"QHttpSocketEngine", "Proxy connection closed prematurely"},
        {"QHttpSocketEngine", "Proxy server not found"},
        {"QSocks5SocketEngine", "Connection to proxy refused"},
        {"QSocks5SocketEngine", "Connection to proxy closed prematurely"},
        {"QSocks5SocketEngine", "Proxy host not found"}};
    return std::any_of(std::begin(known), std::end(known), [&words](const auto &each) {
        return words == QCoreApplication::translate(each.first, each.second);
    });
}

/// Says first that it was the proxy: its own words may not.
ApiError ofProxy(ApiError::Kind kind, Cause cause, const QNetworkProxy &proxy, const QString &words)
{
    return made(kind, cause, QStringLiteral("the proxy %1: %2").arg(proxyName(proxy), words));
}

} // namespace

bool isProxy(const QNetworkProxy &proxy)
{
    return proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy;
}

QString proxyName(const QNetworkProxy &proxy)
{
    return QStringLiteral("%1:%2").arg(proxy.hostName().left(253)).arg(proxy.port());
}

ApiError refusedCertificate(const QList<QSslError> &errors)
{
    QStringList words;
    Cause cause = Cause::Unknown;
    for (const QSslError &error : errors) {
        words.append(error.errorString());
        const Cause own = causeOf(tlsProblem(error));
        if (cause == Cause::Unknown || own == Cause::CertificateChainIncomplete)
            cause = own; // the library says first that the issuer is not known
    }
    words.removeDuplicates();
    return made(ApiError::Kind::Tls, cause, words.join(QLatin1Char('\n')));
}

ApiError failedHandshake(const QString &words)
{
    return made(ApiError::Kind::Tls, causeOfHandshake(words), words);
}

ApiError failedConnection(QAbstractSocket::SocketError error, const QString &words,
                          const QNetworkProxy &proxy, bool tunnelled)
{
    if (isLateAlert(words))
        return failedHandshake(words);
    switch (error) {
    case QAbstractSocket::SslHandshakeFailedError:
        return failedHandshake(words);
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return ofProxy(ApiError::Kind::Network, Cause::ProxyAuthentication, proxy, words);
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyNotFoundError:
        return ofProxy(ApiError::Kind::Network, Cause::ProxyUnreachable, proxy, words);
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return ofProxy(ApiError::Kind::Timeout, Cause::ProxyUnreachable, proxy, words);
    default:
        break;
    }
    if (isProxy(proxy) && !tunnelled)
        return ofProxy(ApiError::Kind::Network, Cause::ProxyRefused, proxy, words);
    return made(error == QAbstractSocket::SocketTimeoutError ? ApiError::Kind::Timeout
                                                             : ApiError::Kind::Network,
                Cause::Unknown, words);
}

ApiError failedRequest(QNetworkReply::NetworkError error, const QString &words,
                       const QNetworkProxy &proxy, bool tunnelled)
{
    if (isLateAlert(words))
        return failedHandshake(words);
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return failedHandshake(words);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ofProxy(ApiError::Kind::Network, Cause::ProxyAuthentication, proxy, words);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
        return ofProxy(ApiError::Kind::Network, Cause::ProxyUnreachable, proxy, words);
    case QNetworkReply::ProxyTimeoutError:
        return ofProxy(ApiError::Kind::Timeout, Cause::ProxyUnreachable, proxy, words);
    case QNetworkReply::TimeoutError:
        return made(ApiError::Kind::Timeout, Cause::Unknown, words);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError: // a body that cannot be unpacked
        return made(ApiError::Kind::Malformed, Cause::Garbled, words);
    default:
        break;
    }
    if (!isProxy(proxy) || tunnelled)
        return made(ApiError::Kind::Network, Cause::Unknown, words);
    return ofProxy(ApiError::Kind::Network,
                   saysUnreachable(words) ? Cause::ProxyUnreachable : Cause::ProxyRefused, proxy,
                   words);
}

ApiError withProxySchemes(ApiError error, const QStringList &schemes)
{
    const bool isLogIn =
        error.cause == Cause::ProxyAuthentication || error.cause == Cause::ProxyRefused;
    const bool plain = schemes.contains(QLatin1String("Basic"), Qt::CaseInsensitive) ||
                       schemes.contains(QLatin1String("Digest"), Qt::CaseInsensitive);
    if (!isLogIn || schemes.isEmpty() || plain)
        return error;
    error.cause = Cause::ProxyLogIn;
    error.proxySchemes = schemes.join(QLatin1String(", "));
    error.detail += QStringLiteral(" (it offers %1)").arg(error.proxySchemes);
    return error;
}

} // namespace hookdesk
