// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faultyserver.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>
#include <QtCore/qtestsupport_core.h>

#include <algorithm>
#include <optional>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace std::chrono_literals;

namespace hookdesk {

namespace {

QByteArray valueOf(const RawHeaders &headers, const QByteArray &name)
{
    const auto found = std::find_if(headers.begin(), headers.end(), [&](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->second;
}

QByteArray head(int status, const RawHeaders &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n";
}

/// Takes one whole request from the front of the buffer, or leaves it alone.
std::optional<FaultyRequest> takeRequest(QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> lines = buffer.left(end).split('\n');
    const QList<QByteArray> start = lines.first().trimmed().split(' ');
    FaultyRequest request;
    request.method = start.value(0);
    request.path = start.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.emplaceBack(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return std::nullopt;
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    return request;
}

/// One connection: collects requests and sends what is left of the reply as the client reads.
class FaultyConnection : public QObject
{
public:
    FaultyConnection(QTcpSocket *socket, FaultyServer::Handler take)
        : QObject(socket)
        , m_socket(socket)
        , m_take(std::move(take))
    {
        m_pause.setSingleShot(true);
        connect(socket, &QTcpSocket::readyRead, this, &FaultyConnection::read);
        connect(socket, &QTcpSocket::bytesWritten, this, &FaultyConnection::send);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(&m_pause, &QTimer::timeout, this, &FaultyConnection::sendByte);
    }

private:
    void read()
    {
        m_received += m_socket->readAll();
        while (const std::optional<FaultyRequest> request = takeRequest(m_received)) {
            m_reply = m_take(*request);
            begin();
        }
    }

    [[nodiscard]] bool isHeld() const { return m_reply.isHeld && m_reply.isHeld(); }

    void begin()
    {
        if (isHeld())
            QTimer::singleShot(10, this, &FaultyConnection::begin);
        else if (m_reply.manner == FaultyReply::Manner::Drop)
            m_socket->abort();
        else if (m_reply.manner == FaultyReply::Manner::Answer)
            m_reply.pause.count() > 0 ? sendByte() : send();
    }

    void send()
    {
        constexpr qint64 chunk = 65536;
        if (m_reply.manner != FaultyReply::Manner::Answer || m_reply.pause.count() > 0 ||
            m_socket->bytesToWrite() > chunk || isHeld())
            return;
        m_socket->write(std::exchange(m_reply.bytes, {}));
        const qint64 fill = std::min(chunk, m_reply.fill);
        m_reply.fill -= fill;
        m_socket->write(QByteArray(fill, ' '));
        if (m_reply.fill == 0 && m_reply.close)
            m_reply.reset ? reset() : m_socket->disconnectFromHost();
    }

    void reset()
    {
        if (m_socket->bytesToWrite() > 0)
            return; // once all is on its way
#ifdef Q_OS_UNIX
        const linger atOnce{1, 0};
        setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                   sizeof atOnce);
#endif
        m_socket->abort();
    }

    void sendByte()
    {
        m_socket->write(m_reply.bytes.left(1));
        m_reply.bytes.remove(0, 1);
        if (!m_reply.bytes.isEmpty())
            m_pause.start(m_reply.pause);
    }

    QTcpSocket *m_socket;
    FaultyServer::Handler m_take;
    QByteArray m_received;
    FaultyReply m_reply;
    QTimer m_pause;
};

} // namespace

QByteArray FaultyRequest::header(const QByteArray &name) const
{
    return valueOf(headers, name);
}

FaultyReply FaultyReply::answer(int status, const QByteArray &body, RawHeaders headers)
{
    if (valueOf(headers, "Content-Type").isEmpty())
        headers.emplaceBack("Content-Type", "application/json");
    headers.emplaceBack("Content-Length", QByteArray::number(body.size()));
    FaultyReply reply;
    reply.bytes = head(status, headers) + body;
    return reply;
}

FaultyReply FaultyReply::raw(const QByteArray &bytes)
{
    FaultyReply reply;
    reply.bytes = bytes;
    reply.close = true;
    return reply;
}

FaultyReply FaultyReply::resetAfter(const QByteArray &bytes)
{
    FaultyReply reply = raw(bytes);
    reply.reset = true;
    return reply;
}

FaultyReply FaultyReply::redirect(const QByteArray &target, int status)
{
    return answer(status, {}, {{"Location", target}});
}

FaultyReply FaultyReply::silence()
{
    FaultyReply reply;
    reply.manner = Manner::Silence;
    return reply;
}

FaultyReply FaultyReply::drop()
{
    FaultyReply reply;
    reply.manner = Manner::Drop;
    return reply;
}

FaultyReply FaultyReply::cutOff(const QByteArray &body, int missing)
{
    return raw(head(200, {{"Content-Length", QByteArray::number(body.size() + missing)}}) + body);
}

FaultyReply FaultyReply::huge(qint64 size, bool withLength)
{
    FaultyReply reply;
    reply.bytes = withLength ? head(200, {{"Content-Length", QByteArray::number(size)}})
                             : head(200, {{"Connection", "close"}});
    reply.fill = size;
    reply.close = !withLength;
    return reply;
}

FaultyReply FaultyReply::trickle(const QByteArray &body, std::chrono::milliseconds pause)
{
    FaultyReply reply = answer(200, body);
    reply.pause = pause;
    return reply;
}

FaultyServer::FaultyServer(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FaultyServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port on 127.0.0.1: %s", qPrintable(m_server.errorString()));
}

QUrl FaultyServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()));
}

void FaultyServer::once(const QByteArray &method, const QByteArray &pathPrefix,
                        const FaultyReply &reply)
{
    m_once.append({method, pathPrefix, reply});
}

void FaultyServer::always(const QByteArray &method, const QByteArray &pathPrefix,
                          const FaultyReply &reply)
{
    m_always.prepend({method, pathPrefix, reply});
}

int FaultyServer::requestCount(const QByteArray &method, const QByteArray &pathPrefix) const
{
    const Rule rule{method, pathPrefix, {}};
    return static_cast<int>(std::count_if(m_requests.begin(), m_requests.end(),
                                          [&](const auto &request) { return rule.fits(request); }));
}

bool FaultyServer::becomesQuiet(std::chrono::milliseconds stretch) const
{
    QElapsedTimer quiet;
    quiet.start();
    qsizetype heard = m_requests.size();
    const std::chrono::milliseconds longest = std::max(10 * stretch, 5000ms);
    return QTest::qWaitFor(
        [&] {
            if (std::exchange(heard, m_requests.size()) != m_requests.size())
                quiet.start();
            return quiet.hasExpired(stretch.count());
        },
        int(longest.count()));
}

bool FaultyServer::Rule::fits(const FaultyRequest &request) const
{
    return (method.isEmpty() || method == request.method) && request.path.startsWith(pathPrefix);
}

void FaultyServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        if (m_dropping > 0) {
            --m_dropping;
            socket->abort();
            socket->deleteLater();
        } else {
            new FaultyConnection(socket, [this](const FaultyRequest &r) { return take(r); });
        }
    }
}

FaultyReply FaultyServer::take(const FaultyRequest &request)
{
    m_requests.append(request);
    emit requestReceived();
    const auto fits = [&](const Rule &rule) { return rule.fits(request); };
    const auto once = std::find_if(m_once.begin(), m_once.end(), fits);
    if (once != m_once.end()) {
        const FaultyReply reply = once->reply;
        m_once.erase(once);
        return reply;
    }
    const auto always = std::find_if(m_always.begin(), m_always.end(), fits);
    if (always != m_always.end())
        return always->reply;
    return m_handler ? m_handler(request) : FaultyReply::answer(404, "{}");
}

} // namespace hookdesk
