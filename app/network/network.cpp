// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/network/network.h"

#include "app/domain/environment.h"
#include "app/network/certificatefile.h"
#include "app/network/clientkey.h"

#include <QFile>
#include <QFileInfo>
#include <QNetworkProxyFactory>
#include <QSslSocket>
#include <QStringList>

namespace hookdesk {

namespace {

using File = NetworkProblem::File;
using Problem = NetworkProblem::Kind;

constexpr qint64 largestFile = 1024 * 1024;

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > largestFile || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

Problem problemOf(CertificateFile::State state)
{
    switch (state) {
    case CertificateFile::State::Broken:
        return Problem::Broken;
    case CertificateFile::State::Distrusted:
        return Problem::Distrusted;
    case CertificateFile::State::NeedsPassphrase:
        return Problem::NeedsPassphrase;
    case CertificateFile::State::WrongPassphrase:
        return Problem::WrongPassphrase;
    case CertificateFile::State::OldEncryption:
        return Problem::OldEncryption;
    case CertificateFile::State::OtherFormat:
        return Problem::OtherFormat;
    case CertificateFile::State::Usable:
    case CertificateFile::State::Nothing:
        break;
    }
    return Problem::Nothing;
}

QList<QSslCertificate> readCertificates(Network &network, File file, const QString &path,
                                        const QByteArray &passphrase)
{
    const std::optional<QByteArray> content = contentOf(path);
    if (!content) {
        network.problems.append({file, Problem::Unreadable, path});
        return {};
    }
    const CertificateFile read = certificateFile(*content, passphrase);
    if (read.state != CertificateFile::State::Usable)
        network.problems.append({file, problemOf(read.state), path, read.format});
    return read.certificates;
}

std::optional<Problem> keyProblem(ClientKey::State state)
{
    switch (state) {
    case ClientKey::State::Usable:
        return std::nullopt;
    case ClientKey::State::Nothing:
        return Problem::Nothing;
    case ClientKey::State::NeedsPassphrase:
        return Problem::NeedsPassphrase;
    case ClientKey::State::WrongPassphrase:
        return Problem::WrongPassphrase;
    }
    Q_UNREACHABLE();
}

void readKey(Network &network, const QString &path, const QByteArray &passphrase)
{
    const std::optional<QByteArray> content = contentOf(path);
    if (!content)
        return network.problems.append({File::ClientKey, Problem::Unreadable, path});
    const ClientKey key = clientKey(*content, passphrase);
    if (const std::optional<Problem> problem = keyProblem(key.state)) {
        const QString format = otherFormat(*content);
        const bool named = *problem == Problem::Nothing && !format.isEmpty();
        return network.problems.append(
            {File::ClientKey, named ? Problem::OtherFormat : *problem, path, format});
    }
    network.clientKey = key.key;
    if (!network.clientCertificates.isEmpty() &&
        !keyFits(network.clientCertificates.constFirst(), key.key))
        network.problems.append({File::ClientKey, Problem::DoesNotFit, path});
}

void readClientFiles(Network &network, const QString &certificate, const QString &key,
                     const QByteArray &passphrase)
{
    if (certificate.isEmpty() && key.isEmpty())
        return;
    if (certificate.isEmpty())
        return network.problems.append({File::ClientCertificate, Problem::OtherHalfMissing, key});
    network.clientCertificates =
        readCertificates(network, File::ClientCertificate, certificate, passphrase);
    if (network.clientCertificates.isEmpty() && key == certificate) // it is said already
        return;
    readKey(network, key, passphrase);
    for (NetworkProblem &problem : network.problems) {
        if (key == certificate && problem.file == File::ClientKey &&
            problem.kind == Problem::Nothing)
            problem.kind = Problem::OtherHalfMissing; // no file of a key was named
    }
}

/// Qt looks up those of the system only as long as nobody names any: then they have to be named
/// too.
QList<QSslCertificate> systemCas()
{
    const QList<QSslCertificate> named = QSslConfiguration::defaultConfiguration().caCertificates();
    return named.isEmpty() ? QSslConfiguration::systemCaCertificates() : named;
}

void readAdditionalCas(Network &network, const QString &path)
{
    if (path.isEmpty())
        return;
    const QList<QSslCertificate> additional =
        readCertificates(network, File::AdditionalCa, path, {});
    if (!additional.isEmpty())
        network.trustedCas = systemCas() + additional;
}

QString technicalWords(const NetworkProblem &problem)
{
    static const QStringList files{QStringLiteral("additional CA file"),
                                   QStringLiteral("client certificate"),
                                   QStringLiteral("client key")};
    static const QStringList kinds{QStringLiteral("cannot be read"),
                                   QStringLiteral("holds nothing usable"),
                                   QStringLiteral("has a part that cannot be read"),
                                   QStringLiteral("has a certificate that is not to be trusted"),
                                   QStringLiteral("is encrypted in an old way"),
                                   QStringLiteral("has a format that is not read"),
                                   QStringLiteral("is encrypted"),
                                   QStringLiteral("is encrypted with another passphrase"),
                                   QStringLiteral("does not fit the certificate"),
                                   QStringLiteral("is missing its other half")};
    return QStringLiteral("%1 %2: %3")
        .arg(files.at(static_cast<qsizetype>(problem.file)),
             kinds.at(static_cast<qsizetype>(problem.kind)), problem.path.left(200));
}

} // namespace

QSslConfiguration Network::tls() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!trustedCas.isEmpty())
        tls.setCaCertificates(trustedCas);
    if (!clientCertificates.isEmpty() && !clientKey.isNull()) {
        tls.setLocalCertificateChain(clientCertificates);
        tls.setPrivateKey(clientKey);
    }
    return tls;
}

QNetworkProxy Network::proxyFor(const QUrl &url) const
{
    if (isLoopback(url) || proxy.kind == ProxySettings::Kind::None)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    if (proxy.kind == ProxySettings::Kind::System)
        return QNetworkProxy(QNetworkProxy::DefaultProxy);
    const bool socks = proxy.kind == ProxySettings::Kind::Socks5;
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy,
                         proxy.host.trimmed(), static_cast<quint16>(proxy.port), proxy.user,
                         proxy.user.isEmpty() ? QString() : proxyPassword); // SOCKS5 would insist
}

QNetworkProxy Network::effectiveProxyFor(const QUrl &url) const
{
    const QNetworkProxy chosen = proxyFor(url);
    if (chosen.type() != QNetworkProxy::DefaultProxy)
        return chosen;
    const QList<QNetworkProxy> proxies =
        QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.constFirst();
}

Network Network::forOthers() const
{
    Network others = *this;
    others.clientCertificates.clear();
    others.clientKey.clear();
    others.problems.removeIf(
        [](const NetworkProblem &problem) { return problem.file != File::AdditionalCa; });
    return others;
}

std::optional<ApiError> Network::error() const
{
    if (problems.isEmpty())
        return std::nullopt;
    QStringList words;
    for (const NetworkProblem &problem : problems)
        words.append(technicalWords(problem));
    ApiError error = ApiError::of(ApiError::Kind::Tls, words.join(QLatin1Char('\n')));
    error.cause = ApiError::Cause::CertificateFiles;
    return error;
}

Network networkOf(const Environment &environment, const QByteArray &proxyPassword,
                  const QByteArray &keyPassphrase)
{
    Network network;
    network.proxy = environment.proxy;
    network.proxyPassword = QString::fromUtf8(proxyPassword);
    readAdditionalCas(network, environment.caFile);
    readClientFiles(network, environment.clientCertificateFile, fileOfClientKey(environment),
                    keyPassphrase);
    return network;
}

} // namespace hookdesk
