// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/attention.h"

#include <QAbstractTableModel>

namespace hookdesk {

enum class AttentionColumn { Webhook, Reason, Failures, Step };
inline constexpr int attentionColumnCount = 4;

/// The webhooks that need somebody, the most urgent first. New items are merged by id, so that a
/// selection stays where it is.
class AttentionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< WebhookId::value.
        StatusRole,                ///< int of WebhookStatus.
        FailuresRole               ///< FailureShare in the column Failures; else invalid.
    };

    explicit AttentionModel(QObject *parent = nullptr);

    /// `now` by the server's clock; `atRiskFrom` is the mark of the bars.
    void setItems(const QList<AttentionItem> &items, const QDateTime &now, int atRiskFrom);
    /// The texts are in another language now.
    void retranslate();
    [[nodiscard]] const AttentionItem &at(int row) const { return m_items[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void removeAllBut(const QList<AttentionItem> &items);
    void place(int row, const AttentionItem &item);
    [[nodiscard]] int rowOf(const WebhookId &id) const;
    [[nodiscard]] QString text(const AttentionItem &item, AttentionColumn column) const;
    [[nodiscard]] QString toolTip(const AttentionItem &item, AttentionColumn column) const;

    QList<AttentionItem> m_items;
    QDateTime m_now;
    int m_atRiskFrom = 0;
};

} // namespace hookdesk
