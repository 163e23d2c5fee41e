// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/nearestmodel.h"

#include "app/domain/textorder.h"
#include "ui/common/failurebar.h"
#include "ui/common/failurepresentation.h"
#include "ui/common/plaintext.h"
#include "ui/overview/risktext.h"

#include <QLocale>

#include <algorithm>
#include <limits>
#include <tuple>

namespace hookdesk {

namespace {

/// Which may be past already are equally near, however long ago each was counted; of them the one
/// with the most failures comes first.
auto nearness(const FailureBudget &budget, const QDateTime &now)
{
    const QDateTime &end = budget.mayBeReached() ? now : budget.deactivationEarliest;
    return std::make_tuple(end.isValid() ? std::max(end, now).toMSecsSinceEpoch()
                                         : std::numeric_limits<qint64>::max(),
                           -budget.least, -budget.most);
}

} // namespace

QList<NearItem> nearestItems(QList<NearItem> items, qsizetype most, const QDateTime &now)
{
    sortByName(
        items, [](const NearItem &item) { return item.label; },
        [](const auto &, const auto &) { return false; });
    std::stable_sort(items.begin(), items.end(), [&now](const NearItem &a, const NearItem &b) {
        return nearness(a.budget, now) < nearness(b.budget, now);
    });
    return items.first(std::min(most, items.size()));
}

NearestModel::NearestModel(QObject *parent)
    : RankedModel(parent)
{
}

void NearestModel::setItems(const QList<NearItem> &items, const QDateTime &now, int atRiskFrom)
{
    m_now = now;
    m_atRiskFrom = atRiskFrom;
    merge(items);
}

void NearestModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, 0);
    announceTexts();
}

int NearestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant NearestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NearItem &item = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.label;
    case Qt::AccessibleTextRole:
        return tr("%1: %2 of %3 failures, %4", "webhook, range, limit, when it is switched off")
            .arg(item.label, failureRangeText(item.budget), QLocale().toString(item.budget.limit),
                 expectedText(item.budget, m_now));
    case Qt::ToolTipRole:
        return plainToolTip(item.label + QLatin1Char('\n') +
                            failuresExplanation(item.budget, FailureKnowledge::Read, true, m_now));
    case IdRole:
        return item.id.value;
    case RangeRole:
        return failureRangeText(item.budget);
    case ExpectedRole:
        return expectedText(item.budget, m_now);
    case ShareRole:
        return QVariant::fromValue(
            FailureShare{item.budget.least, item.budget.most, item.budget.limit, m_atRiskFrom});
    case RiskRole:
        return item.budget.isAtRisk;
    default:
        return {};
    }
}

QVariant NearestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section != 0 || orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return tr("Webhook with most failures");
}

} // namespace hookdesk
