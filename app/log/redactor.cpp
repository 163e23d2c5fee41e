// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/log/redactor.h"

#include "app/log/credentialpatterns.h"

#include <algorithm>

namespace hookdesk {

namespace {

/// Those that overlap or touch as one, in the order of the text.
QList<TextRange> merged(QList<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const TextRange &a, const TextRange &b) { return a.begin < b.begin; });
    QList<TextRange> result;
    for (const TextRange &range : std::as_const(ranges)) {
        if (!result.isEmpty() && range.begin <= result.constLast().end)
            result.last().end = std::max(result.constLast().end, range.end);
        else
            result.append(range);
    }
    return result;
}

QString replaced(QByteArrayView text, const QList<TextRange> &ranges)
{
    QString result;
    qsizetype at = 0;
    for (const TextRange &range : ranges) {
        result += QString::fromUtf8(text.sliced(at, range.begin - at)) + Redactor::mark();
        at = range.end;
    }
    return result + QString::fromUtf8(text.sliced(at));
}

} // namespace

QString Redactor::mark()
{
    return QStringLiteral("[redacted]");
}

QString Redactor::redacted(const QString &text) const
{
    const QByteArray bytes = text.toUtf8();
    QList<TextRange> found = findCredentials(bytes);
    findSecrets(bytes, found);
    return found.isEmpty() ? text : replaced(bytes, merged(std::move(found)));
}

/// The text as it is and with escapes undone, up to two levels in either order: JSON in a URL, and
/// a URL in JSON.
void Redactor::findSecrets(QByteArrayView text, QList<TextRange> &found) const
{
    if (m_secrets.isEmpty())
        return;
    constexpr Escape escapes[] = {Escape::Percent, Escape::Form, Escape::Backslash};
    const FoldedText plain(text);
    m_secrets.find(plain.squeezed(), found);
    for (const Escape outer : escapes) {
        if (!plain.mayContain(outer))
            continue;
        const FoldedText once = plain.unescaped(outer);
        m_secrets.find(once.squeezed(), found);
        for (const Escape inner : escapes) {
            if (once.mayContain(inner))
                m_secrets.find(once.unescaped(inner).squeezed(), found);
        }
    }
}

} // namespace hookdesk
