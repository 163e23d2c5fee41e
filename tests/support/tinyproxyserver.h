// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/nginxserver.h"

namespace hookdesk {

/// A real tinyproxy on 127.0.0.1 that asks for user and password, and asks another proxy for every
/// host.
class TinyproxyServer
{
public:
    TinyproxyServer() = default;
    ~TinyproxyServer()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished(5000);
    }
    Q_DISABLE_COPY_MOVE(TinyproxyServer)

    /// Empty when it is not installed.
    [[nodiscard]] static QString program()
    {
        return QStandardPaths::findExecutable(QStringLiteral("tinyproxy"));
    }

    [[nodiscard]] quint16 port() const { return m_port; }

    /// `logIn`: user and password with a blank between them. False when it does not start.
    [[nodiscard]] bool start(const QByteArray &logIn, quint16 upstream)
    {
        m_port = NginxServer::freePorts(1).constFirst();
        const QByteArray settings =
            "Port " + QByteArray::number(m_port) + "\nListen 127.0.0.1\nTimeout 20\nBasicAuth " +
            logIn + "\nUpstream http 127.0.0.1:" + QByteArray::number(upstream) + '\n';
        const QString file =
            writtenFile(m_folder.filePath(QStringLiteral("tinyproxy.conf")), settings);
        m_process.start(program(), {QStringLiteral("-d"), QStringLiteral("-c"), file});
        return m_process.waitForStarted() && QTest::qWaitFor([this] { return answers(); }, 10000);
    }

private:
    [[nodiscard]] bool answers() const
    {
        QTcpSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy);
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        return socket.waitForConnected(1000);
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace hookdesk
