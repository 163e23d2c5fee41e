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
    , m_connection(url, network, nullptr)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(limit);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        settle(ApiError::of(ApiError::Kind::Timeout,
                            QStringLiteral("no secure connection within the time allowed")));
    });
    connect(&m_connection, &ServerConnection::found, &m_connection,
            &ServerConnection::connectToServer);
    connect(&m_connection, &ServerConnection::connected, this, &TlsProbeJob::connected);
    connect(&m_connection, &ServerConnection::failed, this, &TlsProbeJob::settle);
    QMetaObject::invokeMethod(this, &TlsProbeJob::begin, Qt::QueuedConnection);
}

TlsProbeJob::~TlsProbeJob() = default;

void TlsProbeJob::begin()
{
    if (const std::optional<ApiError> unusable = m_network.error())
        return settle(unusable);
    m_timer.start();
    m_connection.lookUp();
}

void TlsProbeJob::connected()
{
    QSslSocket *socket = m_connection.socket();
    connect(socket, &QSslSocket::encrypted, this, [this] { settle(std::nullopt); });
    connect(socket, &QSslSocket::errorOccurred, this, &TlsProbeJob::socketFailed);
    connect(socket, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    socket->startClientEncryption();
}

void TlsProbeJob::socketFailed()
{
    settle(m_tlsErrors.isEmpty() ? m_connection.errorOf(*m_connection.socket())
                                 : refusedCertificate(m_tlsErrors));
}

void TlsProbeJob::settle(const std::optional<ApiError> &error)
{
    if (std::exchange(m_settled, true))
        return;
    m_timer.stop();
    TlsProbe probe{m_url.authority(QUrl::FullyEncoded), std::nullopt, error};
    const QSslSocket *socket = m_connection.socket();
    if (socket && (!socket->peerCertificate().isNull() || !m_tlsErrors.isEmpty()))
        probe.tls = tlsFacts(*socket, m_tlsErrors);
    if (probe.error)
        probe.error->host = probe.host;
    m_connection.close();
    deleteLater();
    emit finished(probe); // the receiver may destroy this job
}

} // namespace hookdesk
