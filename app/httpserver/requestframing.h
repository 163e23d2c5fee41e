// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace hookdesk {

/// Why a request is not taken.
enum class RefusalReason {
    None,
    NotHttp,     ///< No request line of HTTP.
    Tls,         ///< Somebody calls as if this were https.
    Method,      ///< One that Qt HttpServer does not read.
    Version,     ///< Of HTTP.
    HeadTooLong, ///< Request line and headers.
    BodyTooLong,
    LineEnd, ///< LF alone.
    Header,  ///< A line that is no header.
    Host,    ///< None, or several.
    Length,  ///< Of the body: unclear.
    Coding,  ///< Transfer-Encoding that is not known.
    Chunks,  ///< Broken.
    Expectation
};

/// The status to refuse with.
[[nodiscard]] int statusOf(RefusalReason reason);

/// What is told of a refused request: nothing that may be a secret.
struct RefusedRequest
{
    RefusalReason reason = RefusalReason::None;
    QByteArray method; ///< Empty as long as it is not known.
    QByteArray path;   ///< Without query, capped.
};

/// Follows the requests of one connection and refuses what two programs could cut differently (RFC
/// 9112, 3, 5, 6 and 7): Content-Length beside Transfer-Encoding, a second length, another coding
/// than chunked, chunk sizes that are none, folded lines, lines that end in LF alone, blanks before
/// a colon, no Host or two. Also what Qt HttpServer would close the connection for without a word.
class RequestFraming
{
public:
    struct Step
    {
        QByteArray pass; ///< What may go to the parser; as it came, but for what chunks may have
                         ///< beside them, over which Qt HttpServer stumbles.
        RefusalReason refusal = RefusalReason::None; ///< Nothing may follow then.
        bool asksToGoOn = false; ///< `Expect: 100-continue`: the body is held back.
    };

    /// The bytes as they come, wherever they are cut. Not after a refusal.
    [[nodiscard]] Step take(QByteArrayView bytes);
    /// Of HTTP/1.0, which knows no second request.
    [[nodiscard]] bool isOld() const { return m_head.isOld; }
    /// What is known of the request that has come last.
    [[nodiscard]] RefusedRequest refused(RefusalReason reason) const;

private:
    enum class State { Start, Fields, Data, DataEnd, ChunkSize, Trailers };

    [[nodiscard]] qsizetype takeData(QByteArrayView bytes, Step &step);
    [[nodiscard]] qsizetype takePart(QByteArrayView bytes, Step &step);
    [[nodiscard]] RefusalReason takeLine(QByteArrayView line, Step &step);
    [[nodiscard]] RefusalReason takeRequestLine(QByteArrayView line);
    [[nodiscard]] RefusalReason takeField(QByteArrayView line);
    [[nodiscard]] RefusalReason takeChunkSize(QByteArrayView line);
    [[nodiscard]] RefusalReason endHead(Step &step);

    /// What the head says of its body.
    struct Head
    {
        QByteArray method;
        QByteArray path;
        int hosts = 0;
        int lengths = 0;
        qint64 length = 0;
        bool isOld = false; ///< HTTP/1.0.
        bool hasCodings = false;
        QByteArray codings;
        QByteArray expectation;
    };

    State m_state = State::Start;
    Head m_head;
    QByteArray m_line; ///< As far as it has come.
    qsizetype m_size = 0;
    qint64 m_remaining = 0;
    bool m_isChunked = false;
};

} // namespace hookdesk
