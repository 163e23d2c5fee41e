// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/contrast.h"

#include <algorithm>
#include <cmath>

namespace hookdesk {

namespace {

// WCAG 2.1, relative luminance.
double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    const QColor rgb = color.toRgb();
    return 0.2126 * linear(rgb.redF()) + 0.7152 * linear(rgb.greenF()) +
           0.0722 * linear(rgb.blueF());
}

int mixed(int a, int b, double share)
{
    return static_cast<int>(std::lround(a * share + b * (1.0 - share)));
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QColor readableTextOn(const QColor &ground)
{
    const QColor white(Qt::white);
    const QColor black(Qt::black);
    return contrastRatio(white, ground) >= contrastRatio(black, ground) ? white : black;
}

QColor withContrast(const QColor &color, const QColor &ground, double ratio)
{
    const QColor goal = readableTextOn(ground);
    for (int percent = 0; percent < 100; percent += 4) {
        const QColor candidate = blended(goal, color, percent / 100.0);
        if (contrastRatio(candidate, ground) >= ratio)
            return candidate;
    }
    return goal;
}

QColor blended(const QColor &color, const QColor &ground, double share)
{
    return QColor(mixed(color.red(), ground.red(), share),
                  mixed(color.green(), ground.green(), share),
                  mixed(color.blue(), ground.blue(), share));
}

} // namespace hookdesk
