// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/delivery/answerreader.h"

#include <algorithm>

namespace hookdesk {

namespace {

constexpr qsizetype maximumHeaders = 200;
constexpr qsizetype maximumValue = 8 * 1024;
constexpr qsizetype maximumChunkLine = 1024;

/// Header fields are bytes; most who use more than ASCII mean UTF-8.
QString text(const QByteArray &bytes, qsizetype maximum)
{
    return QString::fromUtf8(bytes.left(maximum)).trimmed();
}

} // namespace

AnswerReader::AnswerReader(bool bodyExpected, qsizetype maximumBody)
    : m_bodyExpected(bodyExpected)
    , m_maximumBody(maximumBody)
{
}

void AnswerReader::take(const QByteArray &bytes)
{
    m_input += bytes;
    if (m_state == State::Head)
        readHead();
    if (m_state == State::Body)
        readBody();
}

void AnswerReader::close()
{
    if (m_state == State::Head)
        m_state = State::NotHttp;
    else if (m_state == State::Body)
        finish(m_chunked || m_missing > 0);
}

void AnswerReader::readHead()
{
    while (m_state == State::Head) {
        const qsizetype end = m_input.indexOf('\n');
        if (end < 0 || end > maximumHead) {
            // What does not begin like HTTP will not become it.
            const QByteArray start = m_input.left(5);
            if (m_input.size() > maximumHead ||
                (m_status == 0 && !start.isEmpty() && !QByteArrayView("HTTP/").startsWith(start)))
                m_state = State::NotHttp;
            return;
        }
        const QByteArray line = m_input.left(end).trimmed();
        m_input.remove(0, end + 1);
        if (m_status == 0 && !readStatusLine(line))
            m_state = State::NotHttp;
        else if (line.isEmpty())
            beginBody();
        else if (!line.startsWith("HTTP/"))
            readField(line);
    }
}

bool AnswerReader::readStatusLine(const QByteArray &line)
{
    if (!line.startsWith("HTTP/"))
        return false;
    const qsizetype blank = line.indexOf(' ');
    m_status = blank < 0 ? 0 : line.mid(blank + 1, 3).toInt();
    m_reason = text(line.mid(blank + 4), 200);
    return m_status >= 100 && m_status <= 599;
}

void AnswerReader::readField(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon > 0 && m_headers.size() < maximumHeaders)
        m_headers.append({text(line.left(colon), 200), text(line.mid(colon + 1), maximumValue)});
}

void AnswerReader::beginBody()
{
    if (m_status < 200) { // an interim answer: the real one follows
        m_status = 0;
        m_headers.clear();
        return;
    }
    m_state = State::Body;
    if (!m_bodyExpected || m_status == 204 || m_status == 304)
        return finish(false);
    m_chunked = field("Transfer-Encoding").contains(QLatin1String("chunked"), Qt::CaseInsensitive);
    bool told = false;
    const qint64 length = field("Content-Length").toLongLong(&told);
    m_missing = told && length >= 0 && !m_chunked ? length : -1;
}

void AnswerReader::readBody()
{
    if (m_chunked)
        return readChunks();
    const qint64 count = m_missing < 0 ? m_input.size() : std::min(m_missing, m_input.size());
    keep(QByteArrayView(m_input).first(count));
    m_input.remove(0, count);
    if (m_missing >= 0)
        m_missing -= count;
    if (m_missing == 0 && m_state == State::Body)
        finish(false);
}

void AnswerReader::readChunks()
{
    while (m_state == State::Body) {
        if (m_missing > 0) {
            const qint64 count = std::min<qint64>(m_missing, m_input.size());
            keep(QByteArrayView(m_input).first(count));
            m_input.remove(0, count);
            m_missing -= count;
            if (m_missing > 0)
                return;
        }
        const qsizetype end = m_input.indexOf('\n');
        if (end < 0 || end > maximumChunkLine) {
            if (m_input.size() > maximumChunkLine)
                finish(true);
            return;
        }
        const QByteArray line = m_input.left(end).trimmed();
        m_input.remove(0, end + 1);
        if (line.isEmpty())
            continue; // the end of the chunk before
        bool isNumber = false;
        const QByteArray size = line.split(';').constFirst().trimmed(); // without extensions
        m_missing = size.toLongLong(&isNumber, 16);
        if (!isNumber || m_missing <= 0)
            finish(!isNumber || m_missing < 0);
    }
}

void AnswerReader::keep(QByteArrayView bytes)
{
    const qsizetype room = m_maximumBody - m_body.size();
    m_body += bytes.first(std::min(room, bytes.size()));
    if (bytes.size() > room)
        finish(true);
}

void AnswerReader::finish(bool cut)
{
    m_state = State::Whole;
    m_cut = cut;
    m_input.clear();
}

QString AnswerReader::field(const char *name) const
{
    for (const Header &header : m_headers) {
        if (header.name.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

} // namespace hookdesk
