// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/webhookdiff.h"

#include <QAbstractTableModel>
#include <QList>

#include <array>
#include <optional>

namespace hookdesk {

/// Webhooks side by side: a row for each field that is different, or may be, and one row for a
/// webhook that is on one side only. What is the same, and what cannot be compared, stands folded
/// below, each in one row with its count.
class DifferenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Webhook, What, Field, Left, Right };
    static constexpr int columns = 5;
    enum class Fold { Same, Untold };
    /// In the columns Left and Right: the characters that the other side has not, as a QPoint of
    /// the first and their number; no value: the cell is not one of two that differ.
    static constexpr int differingRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setDifferences(const QList<WebhookDifference> &differences);

    /// Same are those alone that were compared as a whole.
    [[nodiscard]] int count(WebhookDifference::Kind kind) const;
    /// Those that are the same as far as can be told.
    [[nodiscard]] int untoldCount() const { return int(m_folded[size_t(Fold::Untold)].size()); }
    /// nullopt: the row is that of a fold.
    [[nodiscard]] std::optional<WebhookDifference> at(int row) const;
    /// The field that is different; nullopt: the webhook as a whole.
    [[nodiscard]] std::optional<DefinitionField> fieldAt(int row) const;
    /// The language is another one, and so is every text.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        qsizetype difference = 0;
        std::optional<DefinitionField> field; ///< nullopt: the webhook as a whole.
        bool isUntold = false;
        std::optional<Fold> fold = {}; ///< The row tells how many are folded.
        bool isBelow = false;          ///< It was unfolded.
    };

    void makeRows();
    void addRows(qsizetype difference);
    void addFold(Fold fold);
    [[nodiscard]] QList<Row> foldedRows(Fold fold) const;
    void unfold(int row, bool isUnfolded);
    [[nodiscard]] QString text(const Row &row, Column column) const;
    [[nodiscard]] QString shown(const Row &row, Column column) const;
    [[nodiscard]] QString foldText(Fold fold) const;
    [[nodiscard]] QVariant differing(const Row &row, Column column) const;
    [[nodiscard]] QVariant unfolded(const Row &row) const;
    [[nodiscard]] static QString sideText(const std::optional<WebhookDefinition> &side,
                                          const Row &row);

    QList<WebhookDifference> m_differences;
    QList<Row> m_rows;
    std::array<QList<qsizetype>, 2> m_folded; ///< Of each fold.
    std::array<bool, 2> m_isUnfolded{};
};

} // namespace hookdesk
