// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/apierror.h"
#include "app/network/network.h"
#include "app/network/serverconnection.h"
#include "app/network/tlsfacts.h"

#include <QObject>
#include <QSslError>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <optional>

namespace hookdesk {

/// What one server showed of itself.
struct TlsProbe
{
    QString host;                  ///< With the port where it is no usual one.
    std::optional<TlsFacts> tls;   ///< Once the server has shown itself.
    std::optional<ApiError> error; ///< nullopt: its certificate is trusted.
};

/// Makes a secure connection the way the requests of an environment do, looks, and closes it:
/// nothing is sent. It belongs to its owner: destroying it ends it, and nobody is told.
class TlsProbeJob : public QObject
{
    Q_OBJECT

public:
    /// `url`: https.
    TlsProbeJob(const QUrl &url, const Network &network, std::chrono::milliseconds limit,
                QObject *owner);
    ~TlsProbeJob() override;

signals:
    /// Once, later than the making.
    void finished(const hookdesk::TlsProbe &probe);

private:
    void begin();
    void connected();
    void socketFailed();
    void settle(const std::optional<ApiError> &error);

    const QUrl m_url;
    const Network m_network;
    ServerConnection m_connection;
    QList<QSslError> m_tlsErrors;
    QTimer m_timer;
    bool m_settled = false;
};

} // namespace hookdesk
