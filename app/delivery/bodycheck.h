// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace hookdesk {

/// Where a text stops being JSON.
struct JsonProblem
{
    int line = 1;   ///< From 1.
    int column = 1; ///< From 1, in characters.
    QString words;  ///< The parser's own, in English.

    friend bool operator==(const JsonProblem &, const JsonProblem &) = default;
};

/// nullopt: the text is a JSON object or array.
[[nodiscard]] std::optional<JsonProblem> jsonProblem(const QByteArray &text);

} // namespace hookdesk
