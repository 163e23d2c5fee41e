// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testauthority.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

namespace hookdesk {

/// An nginx of the test's own: one process in a folder of its own, on free ports of 127.0.0.1,
/// without rights beyond those of the test.
class NginxServer
{
public:
    NginxServer() = default;
    ~NginxServer()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished(5000);
    }
    Q_DISABLE_COPY_MOVE(NginxServer)

    /// Empty when it is not installed; it is not in everybody's PATH.
    [[nodiscard]] static QString program()
    {
        const QString name = QStringLiteral("nginx");
        const QString found = QStandardPaths::findExecutable(name);
        return found.isEmpty()
                   ? QStandardPaths::findExecutable(
                         name, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")})
                   : found;
    }

    /// Ports that nobody listened on just now.
    [[nodiscard]] static QList<quint16> freePorts(int count)
    {
        std::vector<std::unique_ptr<QTcpServer>> held;
        QList<quint16> ports;
        for (int i = 0; i < count; ++i) {
            held.push_back(std::make_unique<QTcpServer>());
            if (!held.back()->listen(QHostAddress::LocalHost))
                qFatal("no port on 127.0.0.1");
            ports.append(held.back()->serverPort());
        }
        return ports;
    }

    /// A file beside the configuration.
    QString write(const QString &name, const QByteArray &content)
    {
        return writtenFile(m_folder.filePath(name), content);
    }

    /// `servers` is the inside of `http { }`; one of them listens on `port`. What went wrong, or
    /// "".
    [[nodiscard]] QString start(const QByteArray &servers, quint16 port)
    {
        write(QStringLiteral("nginx.conf"),
              "daemon off; master_process off; pid nginx.pid; error_log error.log;\n"
              "events { worker_connections 64; }\n"
              "http {\n"
              "log_format seen '$request_uri [$http_authorization]'; access_log off;\n"
              "client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;\n"
              "uwsgi_temp_path uwsgi; scgi_temp_path scgi;\n" +
                  servers + "}\n");
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program(),
                        {QStringLiteral("-p"), m_folder.path() + QLatin1Char('/'),
                         QStringLiteral("-c"), m_folder.filePath(QStringLiteral("nginx.conf")),
                         QStringLiteral("-e"), m_folder.filePath(QStringLiteral("error.log"))});
        const bool up = QTest::qWaitFor(
            [this, port] { return m_process.state() == QProcess::NotRunning || answers(port); },
            20000);
        return up && m_process.state() == QProcess::Running
                   ? QString()
                   : QString::fromLocal8Bit(m_process.readAll()) +
                         read(QStringLiteral("error.log"));
    }

    /// A file of its folder, for example a log.
    [[nodiscard]] QString read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private:
    static bool answers(quint16 port)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        return socket.waitForConnected(200);
    }

    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace hookdesk
