// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/causecolumns.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

#include <optional>

namespace hookdesk {

/// Draws causes and their events: counts that stand out, a status as a pill, and the next steps as
/// the buttons that they are.
class CauseDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// The buttons in a cell that has these; the first stands at its end.
    [[nodiscard]] static QList<QRect> buttonsIn(const QStyleOptionViewItem &cell,
                                                const CauseSteps &steps);
    /// What a cell with these buttons needs, in pixels.
    [[nodiscard]] static int widthForButtons(const QFontMetrics &metrics, const CauseSteps &steps);

signals:
    /// Pressed and let go, with the mouse.
    void stepClicked(const QModelIndex &cause, CauseStep step);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintSteps(QPainter &painter, QStyleOptionViewItem cell, const QModelIndex &index) const;

    [[nodiscard]] static std::optional<CauseStep>
    stepAt(const QPoint &place, const QStyleOptionViewItem &cell, const QModelIndex &index);

    QPersistentModelIndex m_pressed; ///< The cell whose button is down.
    std::optional<CauseStep> m_down; ///< The button.
};

} // namespace hookdesk
