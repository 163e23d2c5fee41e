// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/activityrecorder.h"

#include <QAbstractTableModel>
#include <QList>

#include <memory>
#include <optional>

namespace hookdesk {

/// What a search of the activity journal finds, the newest first, a page at a time and read beside
/// the window.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Time, Environment, Who, What, Webhook, Result, Details };
    static constexpr int columns = 7;
    static constexpr int page = 200;

    /// `recorder` outlives the model.
    explicit ActivityModel(ActivityRecorder &recorder, QObject *parent = nullptr);
    ~ActivityModel() override;

    /// Begins anew; what an earlier search still reads is dropped.
    void search(const ActivityQuery &query);
    /// Adds what was written since; what is shown stays where it is.
    void readNewer();
    [[nodiscard]] const ActivityQuery &query() const { return m_query; }
    [[nodiscard]] bool isReading() const { return m_reading != nullptr; }
    /// True while not everything that fits is here.
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    [[nodiscard]] const std::optional<StoreError> &problem() const { return m_problem; }
    [[nodiscard]] const ActivityEntry &at(int row) const { return m_rows.at(row); }
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
    using Found = StoreResult<QList<ActivityEntry>>;

    void read(const ActivityQuery &query, void (ActivityModel::*take)(const Found &found));
    void takeOlder(const Found &found);
    void takeNewer(const Found &found);
    void removeStart(const QString &requestId);
    void insert(int row, const QList<ActivityEntry> &entries);
    void endReading();

    ActivityRecorder &m_recorder;
    ActivityQuery m_query;
    QList<ActivityEntry> m_rows;
    std::unique_ptr<QObject> m_reading; ///< Owns the reading: without it, nobody is told.
    bool m_hasMore = false;
    bool m_newerWaits = false; ///< Asked for while something else was read.
    std::optional<StoreError> m_problem;
};

} // namespace hookdesk
