// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/eventrecorder.h"
#include "app/store/archivedevent.h"

#include <QAbstractTableModel>
#include <QList>

#include <memory>
#include <optional>

namespace hookdesk {

/// What a search of the archive finds, the newest first, a page at a time and read beside the
/// window. Rows carry no payloads.
class ArchiveModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, WebhookName, Event, State, Response, Error };
    static constexpr int columns = 6;
    static constexpr int page = 200;

    /// `archive` outlives the model.
    explicit ArchiveModel(EventRecorder &archive, QObject *parent = nullptr);
    ~ArchiveModel() override;

    /// Begins anew; what an earlier search still reads is dropped.
    void search(const ArchiveQuery &query);
    [[nodiscard]] const ArchiveQuery &query() const { return m_query; }
    [[nodiscard]] bool isReading() const { return m_reading != nullptr; }
    /// True while not everything that fits is here.
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    [[nodiscard]] const std::optional<StoreError> &problem() const { return m_problem; }
    [[nodiscard]] const ArchivedEvent &at(int row) const { return m_rows.at(row); }
    /// The language is another one, and so is every text.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// isReading(), hasMore() or problem() are others now.
    void stateChanged();

private:
    void read();
    void take(const StoreResult<QList<ArchivedEvent>> &found);
    [[nodiscard]] QString text(const ArchivedEvent &archived, int column) const;
    [[nodiscard]] QString explanation(const ArchivedEvent &archived, int column) const;

    EventRecorder &m_archive;
    ArchiveQuery m_query;
    QList<ArchivedEvent> m_rows;
    std::unique_ptr<QObject> m_reading; ///< Owns the reading: without it, nobody is told.
    bool m_hasMore = false;
    std::optional<StoreError> m_problem;
};

} // namespace hookdesk
