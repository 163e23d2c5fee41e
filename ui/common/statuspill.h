// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QStyleOptionViewItem>

class QFontMetrics;

namespace hookdesk {

/// How much a status asks for a look.
enum class PillWeight {
    Quiet, ///< A dot and the word: all is well.
    Loud,  ///< On a tint.
};

/// The colours of a status on that base; its dot and its word have the same ink.
struct PillColours
{
    QColor ground;
    QColor ink;
};
[[nodiscard]] PillColours pillColours(Tone tone, PillWeight weight, const QColor &base);

/// In pixels, as wide as high.
inline constexpr int statusDotSize = 7;
/// Between the end of a loud status and its dot, and behind its word.
inline constexpr int pillInset = 9;

/// As QStyledItemDelegate does, of an option that is set up already.
void paintCell(QPainter &painter, const QStyleOptionViewItem &cell);

/// Draws a cell whose text is a status: a dot and the word, so that colour never tells it alone.
void paintStatusCell(QPainter &painter, QStyleOptionViewItem cell, Tone tone, PillWeight weight);

/// What paintStatusCell() needs, in pixels.
[[nodiscard]] int statusPillWidth(const QFontMetrics &metrics, const QString &text);

/// Draws a number on a tint into the cell, which it fills.
void paintBadge(QPainter &painter, const QStyleOptionViewItem &cell, const QString &number,
                Tone tone);

/// What paintBadge() needs, in pixels.
[[nodiscard]] int badgeWidth(const QFontMetrics &metrics, const QString &number);

} // namespace hookdesk
