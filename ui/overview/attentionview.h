// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookid.h"
#include "ui/overview/wholetable.h"

#include <QList>

namespace hookdesk {

class AttentionModel;
struct AttentionItem;

/// The table of webhooks that need somebody. The last column is a button in each row, which Return
/// presses as well; the rest of a row leads to its webhook; the context menu has every step.
class AttentionView : public WholeTable
{
    Q_OBJECT

public:
    /// The model outlives the view.
    explicit AttentionView(AttentionModel &model, QWidget *parent = nullptr);

    /// Read-only environments are looked at only.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// To be called when the items are others.
    void fitColumns();

signals:
    void webhookRequested(const hookdesk::WebhookId &id);
    void failuresRequested(const hookdesk::WebhookId &id);
    void reactivationRequested(const QList<hookdesk::WebhookId> &ids);
    void retryRequested(const hookdesk::WebhookId &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeStep(const AttentionItem &item);
    void follow(const QModelIndex &index);
    [[nodiscard]] int widestText(int column, const QFont &font) const;

    AttentionModel &m_model;
    bool m_readOnly = false;
};

} // namespace hookdesk
