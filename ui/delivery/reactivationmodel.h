// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/bulkjob.h"
#include "ui/common/loggedfailures.h"
#include "ui/delivery/endpointsurvey.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace hookdesk {

/// Several webhooks that are to be switched on again: why each is off, what the check of its
/// endpoint found, and what became of its reactivation.
class ReactivationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Webhook, Why, Check, Result };
    static constexpr int columns = 4;

    ReactivationModel(const QList<WebhookPtr> &webhooks,
                      const QHash<WebhookId, LoggedFailures> &failures, QObject *parent = nullptr);

    void setFindings(const QList<EndpointFinding> &findings);
    void setItems(const QList<BulkJob::Item> &items);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        WebhookPtr webhook;
        std::optional<FailureCause> cause; ///< The most frequent one; nullopt: none is known.
        std::optional<EndpointReport> report;
        std::optional<BulkJob::Item> item;
    };

    [[nodiscard]] QString text(const Row &row, Column column) const;

    QList<Row> m_rows;
    QHash<WebhookId, qsizetype> m_rowOf;
};

} // namespace hookdesk
