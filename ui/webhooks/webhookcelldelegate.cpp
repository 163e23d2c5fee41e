// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/webhookcelldelegate.h"

#include "ui/common/endpointtext.h"
#include "ui/common/failurebar.h"
#include "ui/common/statuspill.h"
#include "ui/common/webhookpresentation.h"
#include "ui/webhooks/webhooktablemodel.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

constexpr int barWidth = 72;
constexpr int narrowestBar = 16;
constexpr int barHeight = 6;
constexpr int barGap = 8;

// Colour is kept for what needs a look: a table in which all is well stays calm.
Tone toneOf(WebhookColumn column, WebhookStatus status)
{
    const bool tells = column == WebhookColumn::Status || column == WebhookColumn::Failures;
    return !tells || status == WebhookStatus::Active ? Tone::Neutral : statusTone(status);
}

WebhookStatus statusOf(const QModelIndex &index)
{
    return WebhookStatus(index.data(WebhookTableModel::StatusRole).toInt());
}

/// Nobody needs to look at it.
bool isCalm(WebhookStatus status)
{
    return status == WebhookStatus::Active || status == WebhookStatus::Unknown;
}

bool isQuiet(WebhookColumn column)
{
    return column != WebhookColumn::Name && column != WebhookColumn::Endpoint;
}

/// Beside the text of a cell, as the style has it.
int marginOf(const QStyleOptionViewItem &cell)
{
    return cell.widget->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
}

/// The bar has what failed at least; the range is in the tool tip.
void paintFailuresCell(QPainter &painter, QStyleOptionViewItem cell, FailureShare share)
{
    const QString text = std::exchange(cell.text, {});
    paintCell(painter, cell);
    const QRect inside = cell.rect.adjusted(marginOf(cell), 0, -marginOf(cell), 0);
    const int room = inside.width() - barGap - cell.fontMetrics.horizontalAdvance(text);
    const int width = std::min(barWidth, room);
    QRect words = inside;
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const QColor ink = cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    if (width >= narrowestBar) {
        share.most = share.least;
        const QRect bar(inside.left(), inside.center().y() - barHeight / 2 + 1, width, barHeight);
        paintFailureBar(painter, QStyle::visualRect(cell.direction, cell.rect, bar), share, ink);
        words.setLeft(bar.right() + 1 + barGap);
    }
    painter.save();
    painter.setPen(ink);
    painter.setFont(cell.font);
    painter.drawText(QStyle::visualRect(cell.direction, cell.rect, words),
                     int(QStyle::visualAlignment(cell.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                     cell.fontMetrics.elidedText(text, Qt::ElideRight, words.width()));
    painter.restore();
}

} // namespace

int failuresCellWidth(const QFontMetrics &metrics, const QString &count)
{
    return barWidth + barGap + metrics.horizontalAdvance(count);
}

void WebhookCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    if (WebhookColumn(index.column()) == WebhookColumn::Status) {
        const WebhookStatus status = statusOf(index);
        return paintStatusCell(*painter, cell, statusTone(status),
                               isCalm(status) ? PillWeight::Quiet : PillWeight::Loud);
    }
    const auto failures = index.data(WebhookTableModel::FailuresRole).value<FailureShare>();
    if (failures.hasBar() && WebhookColumn(index.column()) == WebhookColumn::Failures)
        return paintFailuresCell(*painter, cell, failures);
    paintCell(*painter, cell);
}

void WebhookCellDelegate::initStyleOption(QStyleOptionViewItem *option,
                                          const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto column = WebhookColumn(index.column());
    const WebhookStatus status = statusOf(index);
    if (isQuiet(column))
        option->palette.setColor(QPalette::Text, toneColor(toneOf(column, status)));
    if (column == WebhookColumn::Name) {
        option->textElideMode = Qt::ElideMiddle; // what tells names apart is often at the end
        if (!isCalm(status))
            option->font.setWeight(QFont::DemiBold);
    }
    if (column == WebhookColumn::Endpoint && option->widget && option->rect.width() > 0)
        option->text = elidedEndpoint(option->text, option->fontMetrics,
                                      option->rect.width() - 2 * marginOf(*option));
}

} // namespace hookdesk
