// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/log/textrange.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace hookdesk {

/// How a text may have been escaped before it came here.
enum class Escape {
    Percent,  ///< RFC 3986, 2.1.
    Form,     ///< The same with `+` for a space.
    Backslash ///< JSON (RFC 8259, 7), and `\xHH` as QDebug quotes bytes.
};

/// A text with escapes undone, whose every byte knows where in the original it came from.
class FoldedText
{
public:
    explicit FoldedText(QByteArrayView original);

    /// Undoes one level; what is no valid escape stays as it is. Linear.
    [[nodiscard]] FoldedText unescaped(Escape escape) const;
    /// Without white space and control characters: line breaks inside a secret do not hide it.
    [[nodiscard]] FoldedText squeezed() const;
    /// Whether unescaped() would have anything to do.
    [[nodiscard]] bool mayContain(Escape escape) const;

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// Where `count` > 0 bytes from `at` on stand in the original.
    [[nodiscard]] TextRange originalRange(qsizetype at, qsizetype count) const;

private:
    FoldedText() = default;
    void append(char c, const TextRange &from);

    QByteArray m_bytes;
    std::vector<TextRange> m_from; ///< One for each byte.
};

/// What squeezed() leaves of it.
[[nodiscard]] QByteArray squeezedBytes(QByteArrayView bytes);

} // namespace hookdesk
