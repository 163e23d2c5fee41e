// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/httpserver/requestframing.h"

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

constexpr RefusalReason good = RefusalReason::None;

/// Of a head; Qt HttpServer takes 256 KiB.
constexpr qsizetype longestHead = 1024 * 1024;
/// Of a chunk with its extensions.
constexpr qsizetype longestChunkLine = 4096;
constexpr qsizetype mostLengthDigits = 18; ///< More could not be a qint64.
constexpr qsizetype mostChunkDigits = 15;
constexpr qsizetype longestPath = 200; ///< Of a refused request.
constexpr char tlsHandshake = 0x16;    ///< RFC 8446, 5.1: how a connection with TLS begins.

bool isTokenSign(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenSign);
}

/// Visible, or beyond ASCII.
bool isVisible(char c)
{
    return static_cast<unsigned char>(c) > 0x20 && c != 0x7f;
}

bool isFieldSign(char c)
{
    return isVisible(c) || c == ' ' || c == '\t';
}

bool isNumber(QByteArrayView text, qsizetype mostDigits)
{
    return !text.isEmpty() && text.size() <= mostDigits &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isName(QByteArrayView name, QByteArrayView wanted)
{
    return name.compare(wanted, Qt::CaseInsensitive) == 0;
}

/// Those that Qt HttpServer reads, and CONNECT, for which nobody is a proxy here.
bool isKnownMethod(QByteArrayView method)
{
    static constexpr QByteArrayView known[] = {
        "GET",        "POST",       "PUT",   "DELETE",   "HEAD",   "OPTIONS",   "PATCH",
        "TRACE",      "COPY",       "LOCK",  "MKCOL",    "MOVE",   "PROPFIND",  "PROPPATCH",
        "SEARCH",     "UNLOCK",     "BIND",  "REBIND",   "UNBIND", "ACL",       "REPORT",
        "MKACTIVITY", "CHECKOUT",   "MERGE", "M-SEARCH", "NOTIFY", "SUBSCRIBE", "UNSUBSCRIBE",
        "PURGE",      "MKCALENDAR", "LINK",  "UNLINK"};
    return std::find(std::begin(known), std::end(known), method) != std::end(known);
}

/// RFC 9112, 3.2.
bool isTarget(QByteArrayView target)
{
    return std::all_of(target.begin(), target.end(), isVisible) &&
           (target.startsWith('/') || target == "*" || target.contains("://"));
}

} // namespace

int statusOf(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::Version:
        return 505;
    case RefusalReason::HeadTooLong:
        return 431;
    case RefusalReason::BodyTooLong:
        return 413;
    case RefusalReason::Method:
    case RefusalReason::Coding:
        return 501;
    case RefusalReason::Expectation:
        return 417;
    case RefusalReason::None:
    case RefusalReason::NotHttp:
    case RefusalReason::Tls:
    case RefusalReason::LineEnd:
    case RefusalReason::Header:
    case RefusalReason::Host:
    case RefusalReason::Length:
    case RefusalReason::Chunks:
        break;
    }
    return 400;
}

RefusedRequest RequestFraming::refused(RefusalReason reason) const
{
    return {reason, m_head.method, m_head.path};
}

RequestFraming::Step RequestFraming::take(QByteArrayView bytes)
{
    Step step;
    if (m_state == State::Start && m_line.isEmpty() && bytes.startsWith(tlsHandshake))
        step.refusal = RefusalReason::Tls;
    for (qsizetype at = 0; at < bytes.size() && step.refusal == good;) {
        const QByteArrayView rest = bytes.sliced(at);
        at += m_state == State::Data ? takeData(rest, step) : takePart(rest, step);
    }
    return step;
}

qsizetype RequestFraming::takeData(QByteArrayView bytes, Step &step)
{
    const auto count = static_cast<qsizetype>(std::min<qint64>(bytes.size(), m_remaining));
    step.pass += bytes.first(count);
    m_remaining -= count;
    if (m_remaining == 0)
        m_state = m_isChunked ? State::DataEnd : State::Start;
    return count;
}

/// A line, or as much of one as there is.
qsizetype RequestFraming::takePart(QByteArrayView bytes, Step &step)
{
    const qsizetype feed = bytes.indexOf('\n');
    const qsizetype count = feed < 0 ? bytes.size() : feed + 1;
    const bool isOfHead = m_state == State::Start || m_state == State::Fields;
    m_line += bytes.first(count);
    m_size += count;
    if (m_size > (m_state == State::ChunkSize ? longestChunkLine : longestHead)) {
        step.refusal = isOfHead ? RefusalReason::HeadTooLong : RefusalReason::Chunks;
        return count;
    }
    if (feed < 0)
        return count;
    QByteArray whole = std::exchange(m_line, QByteArray());
    const bool isEnded = whole.endsWith("\r\n"); // a CR elsewhere is no sign of any part
    const State state = m_state;
    step.refusal =
        isEnded ? takeLine(QByteArrayView(whole).chopped(2), step) : RefusalReason::LineEnd;
    if (state == State::ChunkSize)
        whole = QByteArray::number(m_remaining, 16) + "\r\n"; // without its extensions
    const bool isTrailer = state == State::Trailers && m_state == State::Trailers;
    if (step.refusal == good && !isTrailer)
        step.pass += whole;
    return count;
}

RefusalReason RequestFraming::takeLine(QByteArrayView line, Step &step)
{
    switch (m_state) {
    case State::Start:
        // An empty line before a request is let pass (RFC 9112, 2.2).
        return line.isEmpty() ? good : takeRequestLine(line);
    case State::Fields:
        return line.isEmpty() ? endHead(step) : takeField(line);
    case State::ChunkSize:
        return takeChunkSize(line);
    case State::DataEnd:
        m_state = State::ChunkSize;
        m_size = 0;
        return line.isEmpty() ? good : RefusalReason::Chunks;
    case State::Trailers:
        if (line.isEmpty())
            m_state = State::Start;
        return line.isEmpty() ? good : takeField(line);
    case State::Data:
        break;
    }
    return RefusalReason::NotHttp;
}

RefusalReason RequestFraming::takeRequestLine(QByteArrayView line)
{
    m_head = {};
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 0 || last <= first + 1 || !isToken(line.first(first)))
        return RefusalReason::NotHttp;
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    if (!isTarget(target) || !version.startsWith("HTTP/"))
        return RefusalReason::NotHttp;
    const QByteArray whole = target.toByteArray();
    m_head.method = line.first(first).toByteArray();
    if (whole.startsWith('/'))
        m_head.path = whole.split('?').constFirst().left(longestPath);
    if (!isKnownMethod(m_head.method))
        return RefusalReason::Method;
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return RefusalReason::Version;
    m_head.isOld = version == "HTTP/1.0";
    m_size = line.size();
    m_state = State::Fields;
    return good;
}

/// A blank at the beginning would continue the line before (RFC 9112, 5.2).
RefusalReason RequestFraming::takeField(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 1 || !isToken(line.first(colon)))
        return RefusalReason::Header;
    const QByteArrayView name = line.first(colon);
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (!std::all_of(value.begin(), value.end(), isFieldSign))
        return RefusalReason::Header;
    if (isName(name, "Host")) {
        ++m_head.hosts;
    } else if (isName(name, "Content-Length")) {
        if (++m_head.lengths > 1 || !isNumber(value, mostLengthDigits))
            return RefusalReason::Length;
        m_head.length = value.toByteArray().toLongLong();
    } else if (isName(name, "Transfer-Encoding")) {
        m_head.codings += (m_head.hasCodings ? "," : "") + value.toByteArray();
        m_head.hasCodings = true;
    } else if (isName(name, "Expect")) {
        m_head.expectation = value.toByteArray();
    }
    return good;
}

RefusalReason RequestFraming::endHead(Step &step)
{
    const bool isWellHosted = m_head.hosts == 1 || (m_head.isOld && m_head.hosts == 0);
    if (!isWellHosted)
        return RefusalReason::Host;
    if (m_head.hasCodings && (m_head.lengths > 0 || m_head.isOld))
        return RefusalReason::Length;
    m_isChunked = isName(m_head.codings, "chunked");
    if (m_head.hasCodings && !m_isChunked)
        return m_head.codings.toLower().endsWith("chunked") ? RefusalReason::Coding
                                                            : RefusalReason::Length;
    if (!m_head.expectation.isEmpty() && !isName(m_head.expectation, "100-continue"))
        return RefusalReason::Expectation;
    m_remaining = m_head.length;
    const bool hasBody = m_isChunked || m_remaining > 0;
    step.asksToGoOn = hasBody && !m_head.isOld && !m_head.expectation.isEmpty();
    m_size = 0;
    m_state = m_isChunked ? State::ChunkSize : hasBody ? State::Data : State::Start;
    return good;
}

/// Hexadecimal digits, and extensions behind a semicolon, which mean nothing here.
RefusalReason RequestFraming::takeChunkSize(QByteArrayView line)
{
    const qsizetype end = line.indexOf(';');
    const QByteArrayView digits = end < 0 ? line : line.first(end).trimmed();
    const bool isHex = std::all_of(digits.begin(), digits.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
    if (digits.isEmpty() || digits.size() > mostChunkDigits || !isHex ||
        !std::all_of(line.begin(), line.end(), isFieldSign))
        return RefusalReason::Chunks;
    m_remaining = digits.toByteArray().toLongLong(nullptr, 16);
    m_size = 0;
    m_state = m_remaining > 0 ? State::Data : State::Trailers;
    return good;
}

} // namespace hookdesk
