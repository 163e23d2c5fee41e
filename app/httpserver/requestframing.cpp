// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/httpserver/requestframing.h"

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

constexpr int good = 0;
constexpr int badRequest = 400;
constexpr int expectationFailed = 417;
constexpr int headTooLarge = 431;
constexpr int notImplemented = 501;
constexpr int versionNotSupported = 505;

/// Of a head; Qt HttpServer takes 256 KiB.
constexpr qsizetype longestHead = 1024 * 1024;
/// Of a chunk with its extensions.
constexpr qsizetype longestChunkLine = 4096;
constexpr qsizetype mostLengthDigits = 18; ///< More could not be a qint64.
constexpr qsizetype mostChunkDigits = 15;

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

} // namespace

RequestFraming::Step RequestFraming::take(QByteArrayView bytes)
{
    Step step;
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
        step.refusal = isOfHead ? headTooLarge : badRequest;
        return count;
    }
    if (feed < 0)
        return count;
    QByteArray whole = std::exchange(m_line, QByteArray());
    const bool isEnded = whole.endsWith("\r\n"); // a CR elsewhere is no sign of any part
    const State state = m_state;
    step.refusal = isEnded ? takeLine(QByteArrayView(whole).chopped(2), step) : badRequest;
    if (state == State::ChunkSize)
        whole = QByteArray::number(m_remaining, 16) + "\r\n"; // without its extensions
    const bool isTrailer = state == State::Trailers && m_state == State::Trailers;
    if (step.refusal == good && !isTrailer)
        step.pass += whole;
    return count;
}

int RequestFraming::takeLine(QByteArrayView line, Step &step)
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
        return line.isEmpty() ? good : badRequest;
    case State::Trailers:
        if (line.isEmpty())
            m_state = State::Start;
        return line.isEmpty() ? good : takeField(line);
    case State::Data:
        break;
    }
    return badRequest;
}

int RequestFraming::takeRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 0 || last <= first + 1 || !isToken(line.first(first)))
        return badRequest;
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    if (!std::all_of(target.begin(), target.end(), isVisible) || !version.startsWith("HTTP/"))
        return badRequest;
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return versionNotSupported;
    m_head = {};
    m_head.isOld = version == "HTTP/1.0";
    m_size = line.size();
    m_state = State::Fields;
    return good;
}

/// A blank at the beginning would continue the line before (RFC 9112, 5.2).
int RequestFraming::takeField(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 1 || !isToken(line.first(colon)))
        return badRequest;
    const QByteArrayView name = line.first(colon);
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (!std::all_of(value.begin(), value.end(), isFieldSign))
        return badRequest;
    if (isName(name, "Host")) {
        ++m_head.hosts;
    } else if (isName(name, "Content-Length")) {
        if (++m_head.lengths > 1 || !isNumber(value, mostLengthDigits))
            return badRequest;
        m_head.length = value.toByteArray().toLongLong();
    } else if (isName(name, "Transfer-Encoding")) {
        m_head.codings += (m_head.hasCodings ? "," : "") + value.toByteArray();
        m_head.hasCodings = true;
    } else if (isName(name, "Expect")) {
        m_head.expectation = value.toByteArray();
    }
    return good;
}

int RequestFraming::endHead(Step &step)
{
    const bool isWellHosted = m_head.hosts == 1 || (m_head.isOld && m_head.hosts == 0);
    if (!isWellHosted || (m_head.hasCodings && (m_head.lengths > 0 || m_head.isOld)))
        return badRequest;
    m_isChunked = isName(m_head.codings, "chunked");
    if (m_head.hasCodings && !m_isChunked)
        return m_head.codings.toLower().endsWith("chunked") ? notImplemented : badRequest;
    if (!m_head.expectation.isEmpty() && !isName(m_head.expectation, "100-continue"))
        return expectationFailed;
    m_remaining = m_head.length;
    const bool hasBody = m_isChunked || m_remaining > 0;
    step.asksToGoOn = hasBody && !m_head.isOld && !m_head.expectation.isEmpty();
    m_size = 0;
    m_state = m_isChunked ? State::ChunkSize : hasBody ? State::Data : State::Start;
    return good;
}

/// Hexadecimal digits, and extensions behind a semicolon, which mean nothing here.
int RequestFraming::takeChunkSize(QByteArrayView line)
{
    const qsizetype end = line.indexOf(';');
    const QByteArrayView digits = end < 0 ? line : line.first(end).trimmed();
    const bool isHex = std::all_of(digits.begin(), digits.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
    if (digits.isEmpty() || digits.size() > mostChunkDigits || !isHex ||
        !std::all_of(line.begin(), line.end(), isFieldSign))
        return badRequest;
    m_remaining = digits.toByteArray().toLongLong(nullptr, 16);
    m_size = 0;
    m_state = m_remaining > 0 ? State::Data : State::Trailers;
    return good;
}

} // namespace hookdesk
