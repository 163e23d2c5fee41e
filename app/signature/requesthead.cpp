// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/requesthead.h"

#include <algorithm>
#include <array>

namespace hookdesk {

namespace {

/// Longer ones are text with a colon in it.
constexpr qsizetype LongestName = 256;
constexpr qsizetype LongestMethod = 32;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLineBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// A sign of a token (RFC 9110, 5.6.2).
bool isTokenSign(char c)
{
    return isLetter(c) || isDigit(c) ||
           (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenSign);
}

/// HTTP/1.1, HTTP/2 and the like.
bool isVersion(QByteArrayView text)
{
    if (!text.startsWith("HTTP/") || text.size() > 8)
        return false;
    const QByteArrayView number = text.sliced(5);
    return !number.isEmpty() && isDigit(number.front()) && isDigit(number.back()) &&
           (number.size() == 1 || (number.size() == 3 && number.at(1) == '.'));
}

/// The method at the beginning of a line, or nothing.
QByteArrayView methodOf(QByteArrayView line)
{
    const qsizetype blank = line.first(std::min(line.size(), LongestMethod + 1)).indexOf(' ');
    if (blank < 1 || !std::all_of(line.begin(), line.begin() + blank,
                                  [](char c) { return (c >= 'A' && c <= 'Z') || c == '-'; }))
        return {};
    return line.first(blank);
}

class HeadReader
{
public:
    HeadReader(QByteArrayView text, qsizetype from, RawRequest &request)
        : m_text(text)
        , m_from(from)
        , m_at(from)
        , m_line(text.first(from).count('\n'))
        , m_request(request)
    {
    }

    HeadEnd read();

private:
    QByteArrayView nextLine();
    bool takeFirstLine(QByteArrayView line);
    void takeLine(QByteArrayView line);
    void takeFold(QByteArrayView line);
    void takePseudoHeader(const RawHeader &header);
    bool isFull();
    void noteLineEnds();
    void noteControls();

    QByteArrayView m_text;
    qsizetype m_from;
    qsizetype m_at;
    qint64 m_line;
    qint64 m_lineFeeds = 0;
    qint64 m_pairs = 0;
    /// Whether the last line was a header, which the next one may continue.
    bool m_mayFold = false;
    RawRequest &m_request;
};

QByteArrayView HeadReader::nextLine()
{
    const QByteArrayView line = lineAt(m_text, m_at);
    m_at += line.size();
    ++m_line;
    if (m_at == m_text.size())
        return line;
    const bool pair = m_text.at(m_at) == '\r';
    m_at += pair ? 2 : 1;
    ++(pair ? m_pairs : m_lineFeeds);
    return line;
}

HeadEnd HeadReader::read()
{
    HeadEnd end;
    // Not in the trailers of chunks, whose request has its line and headers already.
    bool first = m_request.headers.isEmpty();
    while (m_at < m_text.size() && !end.found) {
        end.body = m_at;
        const QByteArrayView line = nextLine();
        if (line.isEmpty()) {
            end = {m_at, true};
        } else if (line.front() == '{' || line.front() == '[') {
            // No name begins so, and JSON does: people leave the empty line out.
            m_request.addNote(RawRequestNote::EmptyLineMissing, {}, m_line);
            end.found = true;
        } else if (!first || !takeFirstLine(line)) {
            takeLine(line);
        }
        first = false;
    }
    noteLineEnds();
    noteControls();
    return end.found ? end : HeadEnd{m_text.size(), false};
}

bool HeadReader::takeFirstLine(QByteArrayView line)
{
    if (isStatusLine(line)) {
        m_request.addNote(RawRequestNote::ResponsePasted, line);
        return true;
    }
    const bool whole = isRequestLine(line);
    if (!whole && !isShortRequestLine(line))
        return false;
    const QByteArrayView text = line.trimmed();
    const QByteArrayView method = methodOf(text);
    QByteArrayView target = text.sliced(method.size()).trimmed();
    if (whole)
        target = target.first(target.lastIndexOf(' ')).trimmed();
    m_request.method = method.toByteArray();
    m_request.target = target.toByteArray();
    if (!whole)
        m_request.addNote(RawRequestNote::VersionMissing);
    return true;
}

bool HeadReader::isFull()
{
    if (m_at - m_from > RawRequest::LongestHead) {
        m_request.addNote(RawRequestNote::HeadTooLong, {}, RawRequest::LongestHead);
        return true;
    }
    if (m_request.headers.size() < RawRequest::MostHeaders)
        return false;
    m_request.addNote(RawRequestNote::TooManyHeaders, {}, RawRequest::MostHeaders);
    return true;
}

void HeadReader::takeLine(QByteArrayView line)
{
    if (isLineBlank(line.front()) && m_mayFold) {
        takeFold(line);
        return;
    }
    m_mayFold = false;
    if (isFull())
        return;
    const qsizetype colon = line.indexOf(':', 1);
    if (colon < 0) {
        m_request.addNote(RawRequestNote::LineWithoutColon, line, m_line);
        return;
    }
    const QByteArrayView name = line.first(colon);
    const RawHeader header{name.trimmed().toByteArray(),
                           line.sliced(colon + 1).trimmed().toByteArray()};
    if (name.front() == ':')
        takePseudoHeader(header);
    else if (!isToken(name))
        m_request.addNote(RawRequestNote::OddHeaderName, name, m_line);
    m_request.headers.append(header);
    m_mayFold = true;
}

void HeadReader::takeFold(QByteArrayView line)
{
    RawHeader &header = m_request.headers.last();
    m_request.addNote(RawRequestNote::FoldedHeader, header.name, m_line);
    if (m_at - m_from > RawRequest::LongestHead) {
        m_request.addNote(RawRequestNote::HeadTooLong, {}, RawRequest::LongestHead);
        return;
    }
    header.value.append(' ').append(line.trimmed());
}

void HeadReader::takePseudoHeader(const RawHeader &header)
{
    m_request.addNote(RawRequestNote::PseudoHeaders);
    m_request.kind = RawRequestKind::HttpRequest;
    if (header.name == ":method")
        m_request.method = header.value;
    else if (header.name == ":path")
        m_request.target = header.value;
    else if (header.name == ":status")
        m_request.addNote(RawRequestNote::ResponsePasted, ":status: " + header.value);
}

void HeadReader::noteLineEnds()
{
    if (m_lineFeeds > 0 && m_pairs > 0)
        m_request.addNote(RawRequestNote::MixedLineEnds, {}, m_lineFeeds, m_pairs);
    else if (m_lineFeeds > 0)
        m_request.addNote(RawRequestNote::LineFeedsOnly);
}

void HeadReader::noteControls()
{
    for (const RawHeader &header : std::as_const(m_request.headers)) {
        if (hasControls(header.value))
            m_request.addNote(RawRequestNote::ControlCharacters, header.name);
    }
}

} // namespace

bool isRequestLine(QByteArrayView line)
{
    const QByteArrayView text = line.trimmed();
    const QByteArrayView method = methodOf(text);
    const qsizetype last = text.lastIndexOf(' ');
    return !method.isEmpty() && last > method.size() && isVersion(text.sliced(last + 1)) &&
           !text.first(last).sliced(method.size()).trimmed().isEmpty();
}

bool isShortRequestLine(QByteArrayView line)
{
    static constexpr std::array<QByteArrayView, 7> Methods = {"POST",   "PUT",     "GET", "PATCH",
                                                              "DELETE", "OPTIONS", "HEAD"};
    const QByteArrayView text = line.trimmed();
    const QByteArrayView method = methodOf(text);
    if (std::find(Methods.begin(), Methods.end(), method) == Methods.end())
        return false;
    const QByteArrayView target = text.sliced(method.size()).trimmed();
    return !target.contains(' ') && (target.startsWith('/') || target.startsWith("http://") ||
                                     target.startsWith("https://"));
}

bool isStatusLine(QByteArrayView line)
{
    const qsizetype blank = line.first(std::min<qsizetype>(line.size(), 9)).indexOf(' ');
    if (blank < 0 || !isVersion(line.first(blank)) || line.size() < blank + 4)
        return false;
    const QByteArrayView code = line.sliced(blank + 1, 3);
    return std::all_of(code.begin(), code.end(), isDigit);
}

bool isHeaderLine(QByteArrayView line)
{
    const qsizetype pseudo = line.startsWith(':') ? 1 : 0;
    const QByteArrayView rest = line.sliced(pseudo);
    const qsizetype colon = rest.first(std::min(rest.size(), LongestName + 1)).indexOf(':');
    if (colon < 1)
        return false;
    const QByteArrayView name = rest.first(colon).trimmed();
    // An address has a colon too, and a time of day.
    return isToken(name) && !isDigit(name.front()) && !rest.sliced(colon + 1).startsWith("//");
}

bool hasControls(QByteArrayView value)
{
    return std::any_of(value.begin(), value.end(), [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f;
    });
}

QByteArrayView lineAt(QByteArrayView text, qsizetype at)
{
    const qsizetype feed = text.indexOf('\n', at);
    QByteArrayView line = feed < 0 ? text.sliced(at) : text.sliced(at, feed - at);
    // At the end of the text a CR is half a line end, and none of ours.
    if (feed > at && line.back() == '\r')
        line.chop(1);
    return line;
}

HeadEnd readHead(QByteArrayView text, qsizetype from, RawRequest &request)
{
    return HeadReader(text, from, request).read();
}

} // namespace hookdesk
