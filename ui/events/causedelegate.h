// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace hookdesk {

/// Draws causes and their events: counts that stand out, a status as a pill, and the next step as
/// the button that it is.
class CauseDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// The button in a cell that says `text`.
    [[nodiscard]] static QRect buttonIn(const QStyleOptionViewItem &cell, const QString &text);
    /// What a cell with that button needs, in pixels.
    [[nodiscard]] static int widthForButton(const QFontMetrics &metrics, const QString &text);

signals:
    /// Pressed and let go, with the mouse.
    void stepClicked(const QModelIndex &cause);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintStep(QPainter &painter, QStyleOptionViewItem cell, const QModelIndex &index) const;

    QPersistentModelIndex m_pressed; ///< The cell whose button is down.
};

} // namespace hookdesk
