// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/jsoncolours.h"

#include "ui/common/theme.h"

#include <QTextCharFormat>

#include <algorithm>

namespace hookdesk {

namespace {

constexpr qsizetype longestKey = 4000; // a string whose end is further away counts as a value

bool isPlain(QChar c)
{
    return c.isLetterOrNumber() || c == u'+' || c == u'-' || c == u'.';
}

/// Behind the quote that ends the string which `at` is in; -1 where it is too far away.
qsizetype stringEnd(const QString &text, qsizetype at, bool escaped)
{
    const qsizetype last = std::min(text.size(), at + longestKey);
    for (; at < last; ++at) {
        if (escaped)
            escaped = false;
        else if (text[at] == u'"')
            return at + 1;
        else
            escaped = text[at] == u'\\';
    }
    return -1;
}

bool isKeyEnd(const QString &text, qsizetype at)
{
    while (at >= 0 && at < text.size() && text[at].isSpace())
        ++at;
    return at >= 0 && at < text.size() && text[at] == u':';
}

class Painter
{
public:
    Painter(const PayloadText &payload, qsizetype line)
        : m_text(payload.text)
        , m_line(payload.lines.at(line))
        , m_end(m_line.start + m_line.length)
    {
    }

    QList<QTextLayout::FormatRange> run()
    {
        qsizetype at = m_line.start;
        if (m_line.inString)
            at = paintString(at, at, m_line.escaped);
        while (at < m_end) {
            if (m_text[at] == u'"')
                at = paintString(at, at + 1, false);
            else if (isPlain(m_text[at]))
                at = paintPlain(at);
            else
                ++at;
        }
        return m_ranges;
    }

private:
    qsizetype paintString(qsizetype start, qsizetype inside, bool escaped)
    {
        const qsizetype end = stringEnd(m_text, inside, escaped);
        const Tone tone = isKeyEnd(m_text, end) ? Tone::Accent : Tone::Good;
        const qsizetype stop = end < 0 ? stopOfLongString(inside, escaped) : std::min(end, m_end);
        add(start, stop, tone);
        return stop;
    }

    [[nodiscard]] qsizetype stopOfLongString(qsizetype at, bool escaped) const
    {
        for (; at < m_end; ++at) {
            if (escaped)
                escaped = false;
            else if (m_text[at] == u'"')
                return at + 1;
            else
                escaped = m_text[at] == u'\\';
        }
        return m_end;
    }

    qsizetype paintPlain(qsizetype start)
    {
        qsizetype at = start;
        while (at < m_end && isPlain(m_text[at]))
            ++at;
        add(start, at, Tone::Warning);
        return at;
    }

    void add(qsizetype start, qsizetype end, Tone tone)
    {
        QTextLayout::FormatRange range;
        range.start = int(start - m_line.start);
        range.length = int(end - start);
        range.format.setForeground(toneColor(tone));
        m_ranges.append(range);
    }

    const QString &m_text;
    const PayloadText::Line m_line;
    const qsizetype m_end;
    QList<QTextLayout::FormatRange> m_ranges;
};

} // namespace

QList<QTextLayout::FormatRange> jsonColours(const PayloadText &payload, qsizetype line)
{
    return Painter(payload, line).run();
}

} // namespace hookdesk
