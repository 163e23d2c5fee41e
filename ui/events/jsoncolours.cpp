// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/jsoncolours.h"

#include "app/domain/jsontokens.h"
#include "ui/common/theme.h"

#include <QTextCharFormat>

#include <algorithm>

namespace hookdesk {

namespace {

constexpr qsizetype longestKey = 4000; // a string whose end is further away counts as a value

using Tokens = BasicJsonTokens<QStringView>;

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
        Tokens tokens(QStringView(m_text).first(m_end), m_line.start);
        bool hasToken = m_line.inString ? tokens.nextInString(m_line.escaped) : tokens.next();
        for (; hasToken; hasToken = tokens.next()) {
            const Tokens::Token &token = tokens.token();
            if (token.kind == JsonKind::String)
                add(token, isKey(token) ? Tone::Accent : Tone::Good);
            else if (token.kind == JsonKind::Plain)
                add(token, Tone::Warning);
        }
        return m_ranges;
    }

private:
    /// Its end may be in another line.
    [[nodiscard]] bool isKey(const Tokens::Token &string) const
    {
        const QStringView reach =
            QStringView(m_text).first(std::min(string.at + longestKey, m_text.size()));
        if (string.end() > reach.size())
            return false;
        qsizetype end = string.end();
        const bool isClosed =
            string.ending.isClosed || passString(reach, end, string.ending.isEscaped).isClosed;
        return isClosed && Tokens(m_text, end).take(JsonKind::Colon);
    }

    void add(const Tokens::Token &token, Tone tone)
    {
        QTextLayout::FormatRange range;
        range.start = int(token.at - m_line.start);
        range.length = int(token.text.size());
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
