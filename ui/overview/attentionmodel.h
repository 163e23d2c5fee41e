// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/attention.h"
#include "ui/overview/rankedmodel.h"

namespace hookdesk {

enum class AttentionColumn { Status, Webhook, Reason, Step };
inline constexpr int attentionColumnCount = 4;

/// The webhooks that need somebody, the most urgent first.
class AttentionModel : public RankedModel<AttentionItem>
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< WebhookId::value.
        ToneRole,                  ///< int of Tone, of the column Status.
    };

    explicit AttentionModel(QObject *parent = nullptr);

    /// `now` by the server's clock.
    void setItems(const QList<AttentionItem> &items, const QDateTime &now);
    /// The texts are in another language now.
    void retranslate();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const AttentionItem &item, AttentionColumn column) const;
    [[nodiscard]] QString toolTip(const AttentionItem &item, AttentionColumn column) const;

    QDateTime m_now;
};

} // namespace hookdesk
