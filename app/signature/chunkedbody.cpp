// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/chunkedbody.h"

#include <algorithm>

namespace hookdesk {

namespace {

/// The most hexadecimal digits of a size: no text is longer.
constexpr qsizetype LongestSize = 15;

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The size at the beginning of a chunk, before blanks and extensions.
std::optional<qsizetype> sizeOf(QByteArrayView line)
{
    const qsizetype extension = line.indexOf(';');
    const QByteArrayView digits = line.first(extension < 0 ? line.size() : extension).trimmed();
    if (digits.isEmpty() || digits.size() > LongestSize)
        return {};
    qsizetype size = 0;
    for (const char digit : digits) {
        const int value = hexValue(digit);
        if (value < 0)
            return {};
        size = size * 16 + value;
    }
    return size;
}

class ChunkReader
{
public:
    explicit ChunkReader(QByteArrayView text)
        : m_text(text)
    {
        const qsizetype feed = text.indexOf('\n');
        m_lineEnd = feed > 0 && text.at(feed - 1) == '\r' ? "\r\n" : "\n";
    }

    std::optional<ChunkedBody> read();

private:
    std::optional<QByteArrayView> nextLine();
    bool takeChunk(qsizetype size);
    bool takeTrailers();

    QByteArrayView m_text;
    QByteArrayView m_lineEnd;
    qsizetype m_at = 0;
    ChunkedBody m_result;
};

std::optional<QByteArrayView> ChunkReader::nextLine()
{
    const qsizetype feed = m_text.indexOf('\n', m_at);
    const qsizetype end = feed + 1 - m_lineEnd.size();
    if (feed < 0 || end < m_at || m_text.sliced(end, m_lineEnd.size()) != m_lineEnd)
        return {};
    const QByteArrayView line = m_text.sliced(m_at, end - m_at);
    m_at = feed + 1;
    return line;
}

bool ChunkReader::takeChunk(qsizetype size)
{
    if (size > m_text.size() - m_at || !m_text.sliced(m_at + size).startsWith(m_lineEnd))
        return false;
    m_result.body.append(m_text.sliced(m_at, size));
    ++m_result.chunks;
    m_at += size + m_lineEnd.size();
    return true;
}

bool ChunkReader::takeTrailers()
{
    const qsizetype begin = m_at;
    while (const auto line = nextLine()) {
        if (!line->isEmpty())
            continue;
        m_result.trailers = m_text.sliced(begin, m_at - m_lineEnd.size() - begin);
        return true;
    }
    return false;
}

std::optional<ChunkedBody> ChunkReader::read()
{
    while (const auto line = nextLine()) {
        const std::optional<qsizetype> size = sizeOf(*line);
        if (!size)
            return {};
        if (*size > 0) {
            if (!takeChunk(*size))
                return {};
        } else if (takeTrailers()) {
            m_result.size = m_at;
            return std::move(m_result);
        } else {
            return {};
        }
    }
    return {};
}

} // namespace

std::optional<ChunkedBody> decodeChunks(QByteArrayView text)
{
    return ChunkReader(text).read();
}

} // namespace hookdesk
