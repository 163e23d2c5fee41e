// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

namespace hookdesk {

/// An HTTP proxy on 127.0.0.1 that knows CONNECT (RFC 9110, 9.3.6): it answers as told, or connects
/// every host to one port of this machine.
class TunnelProxy : public QTcpServer
{
public:
    TunnelProxy()
    {
        connect(this, &QTcpServer::newConnection, this, [this] { accept(); });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port on 127.0.0.1");
    }

    quint16 targetPort = 0;  ///< Where every tunnel leads.
    QByteArray refusal;      ///< Sent instead of a tunnel, when there is one.
    QByteArray credentials;  ///< `user:password` that it asks for; empty: nobody's.
    QByteArray offers;       ///< Lines of other log-ins that it asks for, each with CRLF.
    QByteArray accepted;     ///< With these credentials those are done; empty: never.
    QByteArray challenge;    ///< Offered instead to who begins NTLM.
    bool closes = false;     ///< Each refusal ends the connection.
    QList<QByteArray> heads; ///< What was asked of it.

private:
    void accept()
    {
        QTcpSocket *client = nextPendingConnection();
        client->setProperty("head", QByteArray());
        connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }

    void read(QTcpSocket *client)
    {
        if (auto *server = client->findChild<QTcpSocket *>()) {
            server->write(client->readAll());
            return;
        }
        const QByteArray head = client->property("head").toByteArray() + client->readAll();
        client->setProperty("head", head);
        if (!head.endsWith("\r\n\r\n"))
            return;
        client->setProperty("head", QByteArray());
        heads.append(head);
        answer(client, head);
    }

    void answer(QTcpSocket *client, const QByteArray &head)
    {
        const bool known = credentials.isEmpty() ||
                           head.contains("Proxy-Authorization: Basic " + credentials.toBase64());
        const bool loggedIn =
            offers.isEmpty() ||
            (!accepted.isEmpty() && head.contains("Proxy-Authorization: " + accepted));
        if (!loggedIn)
            ask(client, head);
        else if (!known)
            client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic "
                          "realm=\"office\"\r\nContent-Type: text/html\r\nContent-Length: "
                          "19\r\n\r\n<html>Who?</html>\r\n");
        else if (!refusal.isEmpty())
            refuse(client);
        else
            openTunnel(client);
    }

    void ask(QTcpSocket *client, const QByteArray &head)
    {
        const bool begins = head.contains("NTLM TlRMTVNTUAAB"); // [MS-NLMP], 2.2.1.1
        const QByteArray asked = begins && !challenge.isEmpty() ? challenge : offers;
        client->write("HTTP/1.1 407 Proxy Authentication Required\r\n" + asked +
                      "Content-Length: 4\r\n\r\nWho?");
        if (closes)
            client->disconnectFromHost();
    }

    void refuse(QTcpSocket *client)
    {
        client->write(refusal);
        client->disconnectFromHost();
    }

    void openTunnel(QTcpSocket *client)
    {
        auto *server = new QTcpSocket(client);
        connect(server, &QTcpSocket::connected, client,
                [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        connect(server, &QTcpSocket::readyRead, client,
                [client, server] { client->write(server->readAll()); });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        server->connectToHost(QHostAddress::LocalHost, targetPort);
    }
};

} // namespace hookdesk
