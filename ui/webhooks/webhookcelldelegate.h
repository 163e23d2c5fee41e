// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace hookdesk {

/// What a cell with a bar and a number needs beside its margins, in pixels.
[[nodiscard]] int failuresCellWidth(const QFontMetrics &metrics, const QString &count);

/// Gives the cells of the webhooks table their two tones: what one looks for is strong, what
/// describes it is quiet, a status is a pill, and failures have a bar.
class WebhookCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace hookdesk
