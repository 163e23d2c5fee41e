// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/network/tlsprobejob.h"

#include "app/network/connectionerror.h"

#include <utility>

namespace hookdesk {

TlsProbeJob::TlsProbeJob(const QUrl &url, const Network &network, std::chrono::milliseconds limit,
                         QObject *owner)
    : QObject(owner)
    , m_url(url)
    , m_network(network)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(limit);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        settle(ApiError::of(ApiError::Kind::Timeout,
                            QStringLiteral("no secure connection within the time allowed")));
    });
    connect(&m_socket, &QSslSocket::connected, this, [this] { m_connected = true; });
    connect(&m_socket, &QSslSocket::encrypted, this, [this] { settle(std::nullopt); });
    connect(&m_socket, &QSslSocket::errorOccurred, this, &TlsProbeJob::socketFailed);
    connect(&m_socket, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    QMetaObject::invokeMethod(this, &TlsProbeJob::begin, Qt::QueuedConnection);
}

TlsProbeJob::~TlsProbeJob()
{
    m_socket.disconnect(this); // its end would be told to what is half gone
}

void TlsProbeJob::begin()
{
    if (const std::optional<ApiError> unusable = m_network.error())
        return settle(unusable);
    m_timer.start();
    m_socket.setSslConfiguration(m_network.tls());
    m_socket.setProxy(m_network.effectiveProxyFor(m_url));
    m_socket.connectToHostEncrypted(m_url.host(), static_cast<quint16>(m_url.port(443)));
}

void TlsProbeJob::socketFailed(QAbstractSocket::SocketError error)
{
    settle(m_tlsErrors.isEmpty()
               ? failedConnection(error, m_socket.errorString(), m_socket.proxy(), m_connected)
               : refusedCertificate(m_tlsErrors));
}

void TlsProbeJob::settle(std::optional<ApiError> error)
{
    if (std::exchange(m_settled, true))
        return;
    m_timer.stop();
    TlsProbe probe{m_url.authority(QUrl::FullyEncoded), std::nullopt, std::move(error)};
    if (!m_socket.peerCertificate().isNull() || !m_tlsErrors.isEmpty())
        probe.tls = tlsFacts(m_socket, m_tlsErrors);
    if (probe.error)
        probe.error->host = probe.host;
    m_socket.disconnect(this);
    m_socket.abort();
    deleteLater();
    emit finished(probe); // the receiver may destroy this job
}

} // namespace hookdesk
