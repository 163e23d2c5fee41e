// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPair>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>

namespace hookdesk {

using RawHeaders = QList<QPair<QByteArray, QByteArray>>;

/// A request that arrived whole.
struct FaultyRequest
{
    QByteArray method;
    QByteArray path; ///< With the query, percent-encoded as it came.
    RawHeaders headers;
    QByteArray body;

    /// The first header of that name in any case; empty when there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// What the server does with one request, made by the functions below.
struct FaultyReply
{
    enum class Manner { Answer, Silence, Drop };

    Manner manner = Manner::Answer;
    QByteArray bytes;   ///< Status line, header fields and body, ready to be sent.
    qint64 fill = 0;    ///< Blanks to stream after the bytes, in chunks as the client reads.
    bool close = false; ///< Close the connection when all is sent.
    bool reset = false; ///< The same, and with a reset instead of an end.
    std::chrono::milliseconds pause{0}; ///< Above zero: one byte, a pause, the next byte.
    std::function<bool()> isHeld;       ///< As long as it says so, nothing is sent.

    /// A whole answer; `Content-Length` is added, and `Content-Type: application/json` where
    /// `headers` has no type.
    static FaultyReply answer(int status, const QByteArray &body = {}, RawHeaders headers = {});
    /// Exactly these bytes, then the connection is closed.
    static FaultyReply raw(const QByteArray &bytes);
    /// `302` (or another status) to `target`.
    static FaultyReply redirect(const QByteArray &target, int status = 302);
    /// Nothing, and the connection stays open.
    static FaultyReply silence();
    /// The connection is closed without an answer: the request may have been processed.
    static FaultyReply drop();
    /// Exactly these bytes, then the connection is reset.
    static FaultyReply resetAfter(const QByteArray &bytes);
    /// Promises `missing` bytes more than `body` has, and closes after it.
    static FaultyReply cutOff(const QByteArray &body, int missing = 100);
    /// A `200` of `size` blanks, with or without `Content-Length`; never held in memory.
    static FaultyReply huge(qint64 size, bool withLength);
    /// A whole `200`, byte by byte.
    static FaultyReply trickle(const QByteArray &body, std::chrono::milliseconds pause);
};

/// An HTTP/1.1 server on a free port of 127.0.0.1 that misbehaves as told, for tests of jobs.
///
/// For each request the first unused `once()` that fits answers, else the last `always()` that
/// fits, else the handler, else a `404`. It runs in the thread of the test.
class FaultyServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<FaultyReply(const FaultyRequest &)>;

    explicit FaultyServer(QObject *parent = nullptr);

    /// `http://127.0.0.1:PORT`
    [[nodiscard]] QUrl url() const;

    /// Replies to requests of `method` whose path begins with `pathPrefix`; an empty one fits all.
    void once(const QByteArray &method, const QByteArray &pathPrefix, const FaultyReply &reply);
    void always(const QByteArray &method, const QByteArray &pathPrefix, const FaultyReply &reply);
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /// The next `count` connections are closed before anything is read from them.
    void dropNextConnections(int count) { m_dropping = count; }

    [[nodiscard]] const QList<FaultyRequest> &requests() const { return m_requests; }
    [[nodiscard]] int requestCount(const QByteArray &method, const QByteArray &pathPrefix) const;
    /// Waits for a stretch of that length in which no request came; what was on its way before
    /// may still arrive. False: there was none within ten of them, and at least five seconds.
    [[nodiscard]] bool becomesQuiet(std::chrono::milliseconds stretch) const;
    /// Every connection that was accepted, the dropped ones included.
    [[nodiscard]] int connectionCount() const { return m_connections; }

signals:
    void requestReceived();

private:
    struct Rule
    {
        QByteArray method;
        QByteArray pathPrefix;
        FaultyReply reply;

        [[nodiscard]] bool fits(const FaultyRequest &request) const;
    };

    void accept();
    FaultyReply take(const FaultyRequest &request);

    QTcpServer m_server;
    QList<Rule> m_once;
    QList<Rule> m_always;
    Handler m_handler;
    QList<FaultyRequest> m_requests;
    int m_dropping = 0;
    int m_connections = 0;
};

} // namespace hookdesk
