// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace hookdesk {

/// Where `text` stops being JSON (RFC 8259), as an offset in bytes; its size where it only ends too
/// early. nullopt for JSON. A byte order mark in front is let pass. It neither recurses nor copies,
/// so that depth and size do not matter.
[[nodiscard]] std::optional<qsizetype> jsonFault(QByteArrayView text);

/// The same JSON with a line for each member, two blanks deeper at each level. Every token stays as
/// it is: order, digits and escapes. Of text that is no JSON, whatever comes out is harmless.
[[nodiscard]] QByteArray indentedJson(QByteArrayView json);

} // namespace hookdesk
