// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhook.h"
#include "ui/webhooks/webhookcolumns.h"

#include <QList>
#include <QTableView>

#include <optional>

class QSettings;

namespace hookdesk {

class WebhookTableModel;

/// The table of webhooks. It keeps selection, current row and scroll position by id when its model
/// resets, and its columns from one start of the program to the next.
class WebhookTableView : public QTableView
{
    Q_OBJECT

public:
    /// Model and settings outlive the view.
    WebhookTableView(WebhookTableModel &model, QSettings &settings, QWidget *parent = nullptr);
    ~WebhookTableView() override;

    /// In the order of the rows.
    [[nodiscard]] QList<WebhookPtr> selectedWebhooks() const;
    /// Selects this one and scrolls to it; false when it is not shown.
    bool selectOnly(const WebhookId &id);
    /// Header line and selected rows as tab-separated text, without header values.
    [[nodiscard]] QString selectedText() const;

signals:
    /// Once after any number of changes, also when what is selected changed its content.
    void selectionSettled();
    /// Somebody clicked the number of failures of this webhook.
    void failuresClicked(const hookdesk::WebhookId &id);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    /// What has to come back after a reset.
    struct Kept
    {
        QList<WebhookId> selected;
        std::optional<WebhookId> current;
        std::optional<WebhookId> top; ///< The first row that is seen.
    };

    /// The webhook whose number of failures is there; nullopt where there is none.
    [[nodiscard]] std::optional<WebhookId> failuresAt(const QPoint &position) const;
    void setUpLook();
    void setUpColumns();
    void restoreColumns();
    void resetColumns();
    [[nodiscard]] int firstWidth(WebhookColumn column) const;
    void showColumnMenu(const QPoint &position);
    void keep();
    void bringBack();
    void selectKept();
    [[nodiscard]] QList<int> selectedRows() const;
    void settleLater();

    WebhookTableModel &m_model;
    QSettings &m_settings;
    Kept m_kept;
    std::optional<WebhookId> m_pressed; ///< Its number of failures is being clicked.
    bool m_settling = false;
};

} // namespace hookdesk
