// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/webhookdiff.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace hookdesk {

/// Webhooks side by side: a row for each field that is different, or may be, and one row for a
/// webhook that is the same or is on one side only.
class DifferenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Webhook, What, Field, Left, Right };
    static constexpr int columns = 5;

    using QAbstractTableModel::QAbstractTableModel;

    void setDifferences(const QList<WebhookDifference> &differences);
    /// Hides what is the same on both sides.
    void setOnlyDifferences(bool only);

    [[nodiscard]] int count(WebhookDifference::Kind kind) const;
    [[nodiscard]] const WebhookDifference &at(int row) const;
    /// The language is another one, and so is every text.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        qsizetype difference = 0;
        std::optional<DefinitionField> field; ///< nullopt: the webhook as a whole.
        bool isUntold = false;
    };

    void makeRows();
    void addRows(qsizetype difference);
    [[nodiscard]] QString text(const Row &row, Column column) const;
    [[nodiscard]] static QString sideText(const std::optional<WebhookDefinition> &side,
                                          const Row &row);

    QList<WebhookDifference> m_differences;
    QList<Row> m_rows;
    bool m_onlyDifferences = true;
};

} // namespace hookdesk
