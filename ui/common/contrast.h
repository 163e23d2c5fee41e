// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace hookdesk {

/// The contrast ratio of WCAG 2.1 between two opaque colours: 1 (equal) to 21 (black on white).
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// Black or white, whichever is better to read on `ground`: always at least 4.5 : 1.
[[nodiscard]] QColor readableTextOn(const QColor &ground);

/// `color`, made darker or lighter in its own hue until it has at least `ratio` on `ground`.
[[nodiscard]] QColor withContrast(const QColor &color, const QColor &ground, double ratio);

/// `share` (0 to 1) of `color` laid over `ground`.
[[nodiscard]] QColor blended(const QColor &color, const QColor &ground, double share);

} // namespace hookdesk
