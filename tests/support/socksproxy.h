// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

namespace hookdesk {

/// A SOCKS5 proxy on 127.0.0.1 (RFC 1928, user and password by RFC 1929) that knows CONNECT by
/// name: it answers as told, or connects every host to one port of this machine.
class SocksProxy : public QTcpServer
{
public:
    SocksProxy()
    {
        connect(this, &QTcpServer::newConnection, this, [this] { accept(); });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port on 127.0.0.1");
    }

    quint16 targetPort = 0;  ///< Where every tunnel leads.
    char reply = 0;          ///< RFC 1928, 6; other than 0: no tunnel.
    QByteArray user;         ///< That it asks for; empty: nobody.
    QByteArray password;     ///< Of the user.
    QList<QByteArray> hosts; ///< Names that it was asked for.

private:
    enum class State { Greeting, LogIn, Request };

    void accept()
    {
        QTcpSocket *client = nextPendingConnection();
        client->setProperty("state", static_cast<int>(State::Greeting));
        connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }

    void read(QTcpSocket *client)
    {
        if (auto *server = client->findChild<QTcpSocket *>()) {
            server->write(client->readAll());
            return;
        }
        switch (static_cast<State>(client->property("state").toInt())) {
        case State::Greeting:
            return greet(client, client->readAll());
        case State::LogIn:
            return logIn(client, client->readAll());
        case State::Request:
            return request(client, client->readAll());
        }
    }

    void greet(QTcpSocket *client, const QByteArray &methods)
    {
        const char method = user.isEmpty() ? 0 : 2;
        if (!methods.mid(2).contains(method)) {
            client->write("\x05\xff", 2);
            client->disconnectFromHost();
            return;
        }
        client->setProperty("state",
                            static_cast<int>(user.isEmpty() ? State::Request : State::LogIn));
        client->write(QByteArray("\x05").append(method));
    }

    void logIn(QTcpSocket *client, const QByteArray &told)
    {
        const QByteArray right = QByteArray("\x01").append(char(user.size())) + user +
                                 QByteArray(1, char(password.size())) + password;
        client->setProperty("state", static_cast<int>(State::Request));
        client->write(QByteArray("\x01").append(told == right ? char(0) : char(1)));
        if (told != right)
            client->disconnectFromHost();
    }

    void request(QTcpSocket *client, const QByteArray &told)
    {
        constexpr char byName = 3;
        if (told.size() < 5 || told.at(3) != byName)
            return client->disconnectFromHost();
        hosts.append(told.mid(5, told.at(4)));
        const QByteArray answer =
            QByteArray("\x05").append(reply) + QByteArray("\0\x01\x7f\0\0\x01\0\0", 8);
        if (reply != 0) {
            client->write(answer);
            client->disconnectFromHost();
            return;
        }
        auto *server = new QTcpSocket(client);
        connect(server, &QTcpSocket::connected, client,
                [client, answer] { client->write(answer); });
        connect(server, &QTcpSocket::readyRead, client,
                [client, server] { client->write(server->readAll()); });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        server->connectToHost(QHostAddress::LocalHost, targetPort);
    }
};

} // namespace hookdesk
