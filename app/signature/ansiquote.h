// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace hookdesk {

struct AnsiQuote
{
    QByteArray text;
    /// Where the text goes on behind the closing quote, or its size where there is none.
    qsizetype end = 0;
    bool closed = false;
    /// Two \\u escapes, as JavaScript writes them, became one character; a shell does not join
    /// them.
    bool joinedSurrogates = false;
};

/// Reads a $'…' string of bash, ksh and zsh from behind its opening quote.
[[nodiscard]] AnsiQuote readAnsiQuote(QByteArrayView text, qsizetype at);

} // namespace hookdesk
