// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookid.h"
#include "ui/overview/wholetable.h"

#include <QStyledItemDelegate>

namespace hookdesk {

class NearestModel;

/// Name and number, a bar below them, and when it is expected.
class NearestDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    [[nodiscard]] static int rowHeight(const QFontMetrics &metrics);
};

/// The webhooks closest to being switched off; a row leads to its webhook.
class NearestView : public WholeTable
{
    Q_OBJECT

public:
    /// The model outlives the view.
    explicit NearestView(NearestModel &model, QWidget *parent = nullptr);

signals:
    void webhookRequested(const hookdesk::WebhookId &id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRows();
};

} // namespace hookdesk
