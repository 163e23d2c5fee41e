// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpSocket>
#include <QUrl>

/// A request of its own connection, so that its bytes arrive exactly as a test has written them.
class RawSender
{
public:
    RawSender(const QUrl &server, const QByteArray &request)
    {
        QObject::connect(&m_socket, &QTcpSocket::connected, &m_socket,
                         [this, request] { m_socket.write(request); });
        m_socket.connectToHost(server.host(), static_cast<quint16>(server.port()));
    }

    /// The answer as far as it has come.
    [[nodiscard]] const QByteArray &answer()
    {
        m_answer += m_socket.readAll();
        return m_answer;
    }
    /// 0 until the head of an answer is whole.
    [[nodiscard]] int status()
    {
        return answer().contains("\r\n\r\n") ? m_answer.mid(9, 3).toInt() : 0;
    }
    [[nodiscard]] bool isConnected() const
    {
        return m_socket.state() == QAbstractSocket::ConnectedState;
    }
    [[nodiscard]] bool isClosed() const
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState;
    }
    void write(const QByteArray &bytes) { m_socket.write(bytes); }
    void abort() { m_socket.abort(); }

private:
    QTcpSocket m_socket;
    QByteArray m_answer;
};

/// A delivery as it travels. `headers`: lines that end with CRLF.
inline QByteArray deliveryBytes(const QByteArray &body, const QByteArray &headers = {})
{
    return "POST /in/box?tenant=7 HTTP/1.1\r\nHost: hook.example\r\n" + headers +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}
