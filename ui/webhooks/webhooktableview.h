// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhook.h"
#include "ui/common/recordtableview.h"

#include <QList>

#include <optional>

namespace hookdesk {

class WebhookTableModel;

/// The table of webhooks. A click on a number of failures asks for them.
class WebhookTableView : public RecordTableView
{
    Q_OBJECT

public:
    /// Model and settings outlive the view.
    WebhookTableView(WebhookTableModel &model, QSettings &settings, QWidget *parent);

    /// In the order of the rows.
    [[nodiscard]] QList<WebhookPtr> selectedWebhooks() const;

signals:
    /// Somebody clicked the number of failures of this webhook.
    void failuresClicked(const hookdesk::WebhookId &id);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void fitColumns();
    /// The webhook whose number of failures is there; nullopt where there is none.
    [[nodiscard]] std::optional<WebhookId> failuresAt(const QPoint &position) const;

    WebhookTableModel &m_model;
    std::optional<WebhookId> m_pressed; ///< Its number of failures is being clicked.
};

} // namespace hookdesk
