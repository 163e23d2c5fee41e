// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/problem.h"

#include <QList>
#include <QString>

namespace hookdesk::sandbox {

/// A piece of a `$filter`.
struct ODataToken
{
    enum class Kind {
        Name,
        String,
        Number,
        Guid,
        Date,
        OpenParenthesis,
        CloseParenthesis,
        Comma,
        End
    };

    Kind kind = Kind::End;
    int position = 1; ///< 1-based, in characters of the decoded text.
    QString text;     ///< As written; for a String its value, the doubled quotes undone.
};

/// Splits the text; the last token is always an End. A character that begins nothing, or a string
/// without its closing quote, is a problem that names the position.
[[nodiscard]] Outcome<QList<ODataToken>> tokenize(const QString &filter);

/// `Syntax error in $filter at position 15: …`
[[nodiscard]] Problem filterProblem(int position, const QString &message);

} // namespace hookdesk::sandbox
