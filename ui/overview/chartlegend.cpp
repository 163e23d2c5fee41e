// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/chartlegend.h"

#include "ui/common/contrast.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>

namespace hookdesk {

namespace {

constexpr double visible = 3.0; // WCAG 2.1, 1.4.11: shapes against their ground
constexpr double light = 0.3;
constexpr int swatch = 10;
constexpr ChartPart parts[] = {ChartPart::FirstAttempts, ChartPart::Retries};

} // namespace

QString chartPartText(ChartPart part)
{
    return part == ChartPart::FirstAttempts ? ChartLegend::tr("First attempts")
                                            : ChartLegend::tr("Retries");
}

QColor chartOutline(const QPalette &palette)
{
    return withContrast(toneColor(Tone::Accent), palette.color(QPalette::Base), visible);
}

QBrush chartPartBrush(ChartPart part, const QPalette &palette)
{
    const QColor full = chartOutline(palette);
    return part == ChartPart::FirstAttempts ? full
                                            : blended(full, palette.color(QPalette::Base), light);
}

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    keepFitting(this, [this] { updateGeometry(); });
    keepTranslated(this, [this] {
        updateGeometry();
        update();
    });
}

int ChartLegend::widthOf(ChartPart part) const
{
    return swatch + spacing::small + fontMetrics().horizontalAdvance(chartPartText(part)) +
           spacing::medium;
}

QSize ChartLegend::sizeHint() const
{
    int width = 0;
    for (const ChartPart part : parts)
        width += widthOf(part);
    return {width, fontMetrics().height()};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int left = 0;
    for (const ChartPart part : parts) {
        const auto placed = [this](const QRect &rect) {
            return QStyle::visualRect(layoutDirection(), this->rect(), rect);
        };
        const QRect box(left, (height() - swatch) / 2, swatch, swatch);
        painter.setPen(chartOutline(palette()));
        painter.setBrush(chartPartBrush(part, palette()));
        painter.drawRect(placed(box).adjusted(0, 0, -1, -1));
        const QRect words(box.right() + 1 + spacing::small, 0, width(), height());
        painter.setPen(toneColor(Tone::Neutral));
        painter.drawText(placed(words.intersected(rect())),
                         int(Qt::AlignLeading | Qt::AlignVCenter), chartPartText(part));
        left += widthOf(part);
    }
}

} // namespace hookdesk
