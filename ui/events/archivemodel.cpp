// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/archivemodel.h"

#include "app/domain/failurecause.h"
#include "ui/common/eventpresentation.h"
#include "ui/common/momenttext.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/events/archivetext.h"

namespace hookdesk {

ArchiveModel::ArchiveModel(EventRecorder &archive, QObject *parent)
    : QAbstractTableModel(parent)
    , m_archive(archive)
{
}

ArchiveModel::~ArchiveModel() = default;

void ArchiveModel::search(const ArchiveQuery &query)
{
    beginResetModel();
    m_rows.clear();
    m_query = query;
    m_query.limit = page;
    m_query.after.reset();
    m_hasMore = false;
    m_problem.reset();
    endResetModel();
    read();
}

void ArchiveModel::read()
{
    ArchiveQuery query = m_query;
    if (!m_rows.isEmpty())
        query.after = ArchivePosition{m_rows.last().moment, m_rows.last().event.id};
    m_reading = std::make_unique<QObject>();
    m_archive.read<QList<ArchivedEvent>>(
        m_reading.get(), [query](EventArchive &archive) { return archive.search(query); },
        [this](const StoreResult<QList<ArchivedEvent>> &found) { take(found); });
    emit stateChanged();
}

void ArchiveModel::take(const StoreResult<QList<ArchivedEvent>> &found)
{
    const int first = int(m_rows.size());
    const int count = int(found.value.size());
    if (count > 0)
        beginInsertRows({}, first, first + count - 1);
    m_rows += found.value;
    m_problem = found.error;
    m_hasMore = !found.error && count == page;
    m_reading.release()->deleteLater(); // it is what is calling us
    if (count > 0)
        endInsertRows();
    emit stateChanged();
}

void ArchiveModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int ArchiveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ArchiveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

bool ArchiveModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_reading;
}

void ArchiveModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read();
}

QString ArchiveModel::text(const ArchivedEvent &archived, int column) const
{
    const WebhookEvent &event = archived.event;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    switch (column) {
    case Time:
        return momentText(archived.moment, now);
    case WebhookName:
        return plainAddress(archivedWebhookText(archived));
    case Event:
        return mutationText(event.mutation);
    case Response:
        return event.responseStatus ? QString::number(*event.responseStatus) : unknownMark();
    case Error:
        return event.errorMessage.isEmpty() ? unknownMark() : plainLine(event.errorMessage, 300);
    default:
        return archiveStateText(archived, now);
    }
}

QString ArchiveModel::explanation(const ArchivedEvent &archived, int column) const
{
    switch (column) {
    case Time:
        return momentExplanation(archived.moment);
    case WebhookName:
        return archivedWebhookText(archived) + QLatin1Char('\n') + archived.endpoint;
    case Error:
        return archived.event.errorMessage;
    case State:
        return archived.goneAt.isValid() ? momentExplanation(archived.goneAt) : QString();
    default:
        return text(archived, column);
    }
}

QVariant ArchiveModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ArchivedEvent &archived = m_rows.at(index.row());
    const bool isForgotten = archived.goneAt.isValid();
    switch (role) {
    case Qt::DisplayRole:
        return text(archived, index.column());
    case Qt::AccessibleTextRole:
        return spokenText(text(archived, index.column()));
    case Qt::ToolTipRole:
        return plainToolTip(explanation(archived, index.column()));
    case Qt::DecorationRole:
        return index.column() == State && isForgotten
                   ? themeIcon(QStringLiteral("document-open-recent"))
                   : QVariant();
    case Qt::ForegroundRole:
        return index.column() == State && isForgotten ? toneColor(Tone::Neutral) : QVariant();
    default:
        return {};
    }
}

QVariant ArchiveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Time"),  tr("Webhook"),  tr("Event"),
                             tr("State"), tr("Response"), tr("Error")};
    return titles.value(section);
}

} // namespace hookdesk
