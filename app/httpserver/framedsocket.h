// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/httpserver/requestframing.h"

#include <QTcpSocket>

namespace hookdesk {

/// A connection seen through RequestFraming: a socket over another one, as QSslSocket is.
class FramedSocket : public QTcpSocket
{
    Q_OBJECT

public:
    FramedSocket(qintptr descriptor, QObject *parent);

    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] qint64 bytesToWrite() const override { return m_plain->bytesToWrite(); }
    [[nodiscard]] bool isOld() const { return m_framing.isOld(); }
    void disconnectFromHost() override;
    void close() override;

signals:
    void refused(const hookdesk::RefusedRequest &request);

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    void take();
    void refuse(const RefusedRequest &request);
    void end();

    QTcpSocket *const m_plain;
    RequestFraming m_framing;
    QByteArray m_ready; ///< What passed and was not read yet.
    bool m_isRefused = false;
};

} // namespace hookdesk
