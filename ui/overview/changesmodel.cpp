// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/changesmodel.h"

#include "ui/common/activitytext.h"
#include "ui/common/momenttext.h"
#include "ui/common/plaintext.h"

#include <utility>

namespace hookdesk {

namespace {

constexpr int most = 5;

} // namespace

ChangesModel::ChangesModel(ActivityRecorder *recorder, const QString &environment,
                           const QString &host, QObject *parent)
    : RankedModel(parent)
    , m_recorder(recorder)
{
    m_query.environment = environment;
    m_query.host = host;
    m_query.limit = most;
    if (!m_recorder)
        return;
    connect(m_recorder, &ActivityRecorder::written, this, &ChangesModel::search);
    search();
}

ChangesModel::~ChangesModel() = default;

void ChangesModel::search()
{
    if (m_reading) {
        m_newerWaits = true;
        return;
    }
    m_reading = std::make_unique<QObject>();
    m_recorder->read<QList<ActivityEntry>>(
        m_reading.get(),
        [query = m_query](ActivityJournal &journal) { return journal.search(query); },
        [this](const Found &found) { take(found); });
}

void ChangesModel::take(const Found &found)
{
    m_reading.release()->deleteLater(); // it is what is calling us
    QList<Change> changes;
    for (const ActivityEntry &entry : found.value)
        changes.append({entry.sequence, entry});
    if (!found.error) // what is shown stays where the file cannot be read now
        merge(changes);
    m_isRead = true;
    emit read();
    if (std::exchange(m_newerWaits, false))
        search();
}

void ChangesModel::refreshTexts()
{
    emit headerDataChanged(Qt::Horizontal, 0, changesColumnCount - 1);
    announceTexts();
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : changesColumnCount;
}

bool ChangesModel::isUnderWay(const ActivityEntry &entry) const
{
    return m_recorder->isUnderWay(entry.requestId);
}

QString ChangesModel::text(const ActivityEntry &entry, ChangesColumn column) const
{
    switch (column) {
    case ChangesColumn::When:
        return momentText(entry.at, QDateTime::currentDateTimeUtc());
    case ChangesColumn::What:
        return operationText(entry.operation);
    case ChangesColumn::Webhook:
        return plainAddress(activityWebhookText(entry), 300);
    case ChangesColumn::Result:
        break;
    }
    return isUnderWay(entry) ? tr("Running") : resultText(entry.result);
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActivityEntry &entry = at(index.row()).entry;
    const auto column = ChangesColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case Qt::AccessibleTextRole:
        return spokenText(text(entry, column));
    case Qt::ToolTipRole:
        if (column == ChangesColumn::When)
            return plainToolTip(momentExplanation(entry.at));
        return plainToolTip(text(entry, column) + QLatin1Char('\n') + detailsText(entry));
    case ToneRole:
        return int(column == ChangesColumn::Result && !isUnderWay(entry) ? resultTone(entry.result)
                                                                         : Tone::Neutral);
    default:
        return {};
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 ||
        section >= changesColumnCount)
        return {};
    switch (ChangesColumn(section)) {
    case ChangesColumn::When:
        return tr("Time");
    case ChangesColumn::What:
        return tr("What");
    case ChangesColumn::Webhook:
        return tr("Webhook");
    case ChangesColumn::Result:
        break;
    }
    return tr("Result");
}

} // namespace hookdesk
