// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/failurebar.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace hookdesk {

namespace {

constexpr qreal failureBarRadius = 2;
constexpr qreal hatchDistance = 4;

/// A brush's own pattern follows the device's pixels and would be dust at 200 %.
void paintHatch(QPainter &painter, const QRectF &rect, const QColor &ink)
{
    painter.setPen(QPen(ink, 1.2));
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += hatchDistance)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
}

} // namespace

void paintFailureBar(QPainter &painter, const QRectF &rect, const FailureShare &share,
                     const QColor &ink)
{
    const auto at = [&](int count) {
        const qreal part = qreal(std::clamp(count, 0, share.limit)) / std::max(1, share.limit);
        return rect.left() + part * rect.width();
    };
    const QRectF least(rect.topLeft(), QPointF(at(share.least), rect.bottom()));
    const QRectF range(QPointF(at(share.least), rect.top()),
                       QPointF(at(share.most), rect.bottom()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect, failureBarRadius, failureBarRadius);
    painter.setClipPath(outline, Qt::IntersectClip);
    painter.fillRect(least, ink);
    painter.setClipRect(range, Qt::IntersectClip);
    paintHatch(painter, range, ink);
    painter.restore();

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor frame = ink;
    frame.setAlphaF(0.55F);
    painter.setPen(QPen(frame, 1));
    painter.drawPath(outline);
    if (share.atRiskFrom > 0 && share.atRiskFrom < share.limit)
        painter.drawLine(QPointF(at(share.atRiskFrom), rect.top() - 2),
                         QPointF(at(share.atRiskFrom), rect.bottom() + 2));
    painter.restore();
}

} // namespace hookdesk
