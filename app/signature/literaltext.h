// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace hookdesk {

constexpr QByteArrayView leftOutMark = R"({"type":"LeftOut"})";

/// A value as JavaScript or Python writes it (a literal of the language, or what Node's console and
/// Python's print show of one), as JSON. Buffers become `{"type":"Buffer","data":"…Base64…"}`; what
/// the writer left out (functions, cut buffers and lists) becomes `leftOutMark`. nullopt for other
/// text, for text that goes on behind the value, and for what is nested more than 100 deep.
[[nodiscard]] std::optional<QByteArray> jsonFromLiteral(QByteArrayView text);

} // namespace hookdesk
