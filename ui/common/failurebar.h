// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QRectF>

class QPainter;

namespace hookdesk {

/// What a bar of failures shows.
struct FailureShare
{
    int least = 0;
    int most = 0;
    int limit = 100;
    int atRiskFrom = 50; ///< Where the mark stands; none at 0 or above the limit.

    /// There is something for a bar to show.
    [[nodiscard]] bool hasBar() const { return most > 0 && limit > 0; }
};

/// Paints how much of the limit is used: filled up to `least`, hatched from there to `most`, so
/// that a range is told from a number without colours. `ink` is the colour of all of it and is
/// readable on the ground; for a selected row that is the colour of its text.
void paintFailureBar(QPainter &painter, const QRectF &rect, const FailureShare &share,
                     const QColor &ink);

} // namespace hookdesk
