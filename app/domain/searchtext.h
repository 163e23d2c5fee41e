// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace hookdesk {

/// Text as it is compared in a search, the same everywhere: without cases, accents and characters
/// that nobody sees, so that `istanbul` finds `İstanbul`, `ecole` finds `École`, `strasse` finds
/// `Straße`, and a blank that does not break is a blank. NUL, at which SQLite's text functions
/// stop, becomes a blank.
[[nodiscard]] QString searchText(const QString &text);

/// True when `text` has `wanted` in it, which is folded already.
[[nodiscard]] bool findsText(const QString &text, const QString &wanted);

/// A part of a text.
struct TextPlace
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

/// The first places of `text` that a search for `wanted` finds. They do not overlap.
[[nodiscard]] QList<TextPlace> placesOfText(const QString &text, const QString &wanted,
                                            qsizetype limit);

} // namespace hookdesk
