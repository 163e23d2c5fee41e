// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhook.h"
#include "app/session/failurebudget.h"
#include "ui/overview/rankedmodel.h"

#include <QDateTime>

namespace hookdesk {

/// A webhook that still gets events, and how close it is to being switched off.
struct NearItem
{
    WebhookId id;
    QString label;
    FailureBudget budget;
};

/// The `most` that are closest: the next to be switched off first, then the most failures.
[[nodiscard]] QList<NearItem> nearestItems(QList<NearItem> items, qsizetype most,
                                           const QDateTime &now);

/// Those that are closest to being switched off, one a row.
class NearestModel : public RankedModel<NearItem>
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< WebhookId::value.
        RangeRole,                 ///< The failures as a short text.
        ExpectedRole,              ///< When it may be switched off, as a short text.
        ShareRole,                 ///< FailureShare.
        RiskRole                   ///< bool: it is at risk.
    };

    explicit NearestModel(QObject *parent = nullptr);

    /// `now` by the server's clock; `atRiskFrom` is the mark of the bars.
    void setItems(const QList<NearItem> &items, const QDateTime &now, int atRiskFrom);
    void retranslate();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QDateTime m_now;
    int m_atRiskFrom = 0;
};

} // namespace hookdesk
