// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <optional>

class QTcpSocket;

namespace hookdesk {

/// Waits on the loopback interface for the browser to come back from a log-in (RFC 8252, 7.3): one
/// GET of the exact path of the redirect URI, which the handler knows by its state. Every other
/// request gets an error page and changes nothing; what is no request, too long or too slow is cut
/// off. Of many connections the newest stay: a browser sends at once what it has to say.
class LoopbackListener : public QObject
{
    Q_OBJECT

public:
    /// What a browser is shown, HTML.
    struct Answer
    {
        QByteArray page;
        bool isRedirect = true; ///< It is what was waited for: nobody is taken in any more.
    };
    /// Takes the query, percent-encoded. Called until it has taken the redirect; it must not
    /// destroy the listener.
    using Handler = std::function<Answer(const QByteArray &query)>;

    LoopbackListener(QUrl redirectUri, Handler handler, QObject *parent = nullptr);

    /// Starts to listen; why it could not, or nullopt. Without a port in the redirect URI, or with
    /// port 0, any free one is taken.
    [[nodiscard]] std::optional<QString> listen();

    /// Nobody is taken in any more; who is being answered gets the rest.
    void close() { m_server.close(); }

    /// With the port that is listened on.
    [[nodiscard]] const QUrl &redirectUri() const { return m_redirectUri; }

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &head);
    [[nodiscard]] QByteArray answerTo(const QByteArray &query);

    QUrl m_redirectUri;
    Handler m_handler;
    QTcpServer m_server;
    QList<QPointer<QTcpSocket>> m_connections; ///< That have not asked yet, the oldest first.
};

} // namespace hookdesk
