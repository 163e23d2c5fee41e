// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/nearestview.h"

#include "ui/common/failurebar.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/statuspill.h"
#include "ui/common/theme.h"
#include "ui/overview/nearestmodel.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyle>

namespace hookdesk {

namespace {

constexpr int rowMargin = 5; // above and below
constexpr int side = 2;      // at the ends: the bars end where the title begins
constexpr int rowGap = 4;
constexpr int barHeight = 8;

} // namespace

int NearestDelegate::rowHeight(const QFontMetrics &metrics)
{
    return 2 * rowMargin + 2 * metrics.height() + 2 * rowGap + barHeight + 1;
}

void NearestDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString name = cell.text;
    cell.text.clear();
    paintCell(*painter, cell);

    const int line = cell.fontMetrics.height();
    const QRect room = cell.rect.adjusted(side, rowMargin, -side, -rowMargin);
    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(cell.direction, cell.rect, rect);
    };
    QFont strong = cell.font;
    strong.setWeight(QFont::DemiBold);
    const QString range = index.data(NearestModel::RangeRole).toString();
    const int number = QFontMetrics(strong).horizontalAdvance(range) + spacing::small;
    const QRect first(room.left(), room.top(), room.width() - number, line);
    const QRect bar(room.left(), first.bottom() + 1 + rowGap, room.width(), barHeight);
    const QRect last(room.left(), bar.bottom() + 1 + rowGap, room.width(), line);
    const bool atRisk = index.data(NearestModel::RiskRole).toBool();

    painter->save();
    painter->setPen(cell.palette.color(QPalette::Text));
    painter->setFont(cell.font);
    painter->drawText(placed(first), int(Qt::AlignLeading | Qt::AlignVCenter),
                      cell.fontMetrics.elidedText(name, Qt::ElideMiddle, first.width()));
    painter->setFont(strong);
    painter->drawText(placed(QRect(room.left(), room.top(), room.width(), line)),
                      int(Qt::AlignTrailing | Qt::AlignVCenter), range);
    painter->setFont(cell.font);
    painter->setPen(toneColor(Tone::Neutral));
    painter->drawText(placed(last), int(Qt::AlignLeading | Qt::AlignVCenter),
                      index.data(NearestModel::ExpectedRole).toString());
    painter->restore();
    paintFailureBar(*painter, placed(bar),
                    index.data(NearestModel::ShareRole).value<FailureShare>(),
                    toneColor(atRisk ? Tone::Warning : Tone::Neutral));
}

NearestView::NearestView(NearestModel &model, QWidget *parent)
    : WholeTable(0, parent)
{
    setObjectName(QStringLiteral("nearestTable"));
    setModel(&model);
    setItemDelegate(new NearestDelegate(this));
    connect(this, &WholeTable::chosen, this, [this](const QModelIndex &index) {
        emit webhookRequested({index.data(NearestModel::IdRole).toString()});
    });
    fitRows();
    keepTranslated(this, [this, &model] {
        setAccessibleName(tr("Closest to deactivation"));
        model.retranslate();
    });
}

/// Its rows have lines of their own, whatever the density.
void NearestView::fitRows()
{
    const int height = NearestDelegate::rowHeight(fontMetrics());
    verticalHeader()->setMinimumSectionSize(
        std::min(verticalHeader()->minimumSectionSize(), height));
    verticalHeader()->setDefaultSectionSize(height);
    updateGeometries();
}

void NearestView::changeEvent(QEvent *event)
{
    WholeTable::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void NearestView::resizeEvent(QResizeEvent *event)
{
    WholeTable::resizeEvent(event);
    setColumnWidth(0, viewport()->width());
}

} // namespace hookdesk
