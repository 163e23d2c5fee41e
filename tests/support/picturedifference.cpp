// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/picturedifference.h"

#include <algorithm>
#include <cstdlib>

namespace {

bool isFar(QRgb one, QRgb other, int tolerance)
{
    return std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                     std::abs(qBlue(one) - qBlue(other))}) > tolerance;
}

} // namespace

PictureDifference pictureDifference(const QImage &one, const QImage &other, int tolerance)
{
    if (one.size() != other.size()) {
        const QRect both = one.rect().united(other.rect());
        return {qsizetype(both.width()) * both.height(), both};
    }
    PictureDifference difference;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (!isFar(one.pixel(x, y), other.pixel(x, y), tolerance))
                continue;
            ++difference.pixels;
            difference.around |= QRect(x, y, 1, 1);
        }
    }
    return difference;
}
