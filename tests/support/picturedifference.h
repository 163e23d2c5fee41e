// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

/// Where two pictures of one thing are not alike.
struct PictureDifference
{
    qsizetype pixels = 0; ///< All of them where the sizes are not the same.
    QRect around;         ///< In pixels of the picture.
};

/// A pixel counts where a channel differs by more than `tolerance` of 255: smoothed edges may.
[[nodiscard]] PictureDifference pictureDifference(const QImage &one, const QImage &other,
                                                  int tolerance = 8);
