// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/activityrecorder.h"
#include "ui/activity/activitycommand.h"

#include <QAbstractTableModel>
#include <QList>

#include <memory>
#include <optional>
#include <vector>

namespace hookdesk {

/// What a search of the activity journal finds, the newest first, a page at a time and read beside
/// the window: a row for each command, which unfolds to a row for each of its entries.
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
    /// Of a command the newest.
    [[nodiscard]] const ActivityEntry &at(int row) const;
    /// nullptr: the row is a single entry.
    [[nodiscard]] const ActivityCommand *commandAt(int row) const;
    /// How many entries are here, in however many rows.
    [[nodiscard]] int entryCount() const { return m_entryCount; }
    /// Of the entries that have begun and not ended.
    [[nodiscard]] int underWay(const ActivityCommand &command) const;
    /// The language is another one, and so is every text.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// isReading(), hasMore() or problem() are others now.
    void stateChanged();

private:
    using Found = StoreResult<QList<ActivityEntry>>;
    static constexpr int whole = -1;
    struct Row
    {
        ActivityCommand *command = nullptr;
        int item = whole; ///< Of the command; whole: all of it.
    };

    void read(const ActivityQuery &query, void (ActivityModel::*take)(const Found &found));
    void takeOlder(const Found &found);
    void takeNewer(const Found &found);
    void removeStart(const QString &requestId);
    void removeItem(ActivityCommand &command, int item);
    void removeCommand(int row);
    void extendLast(const ActivityEntry &older);
    void extendFirst(const ActivityEntry &newer);
    /// Ends the reading, too.
    void insertCommands(int row, std::vector<std::unique_ptr<ActivityCommand>> commands);
    void unfold(int row, bool isUnfolded);
    void showItem(ActivityCommand &command, int item);
    void renumber(int row);
    void announce(int row);
    [[nodiscard]] int rowOf(const ActivityCommand &command) const;
    [[nodiscard]] QString text(const Row &row, Column column) const;
    [[nodiscard]] QString explanation(const Row &row, Column column) const;
    [[nodiscard]] ActivityResult resultOf(const Row &row) const;
    [[nodiscard]] bool isRunning(const Row &row) const;
    [[nodiscard]] static QVariant foldingText(const Row &row);
    void endReading();

    ActivityRecorder &m_recorder;
    ActivityQuery m_query;
    std::vector<std::unique_ptr<ActivityCommand>> m_commands; ///< The newest first.
    QList<Row> m_rows;
    int m_entryCount = 0;
    std::unique_ptr<QObject> m_reading; ///< Owns the reading: without it, nobody is told.
    bool m_hasMore = false;
    bool m_newerWaits = false; ///< Asked for while something else was read.
    std::optional<StoreError> m_problem;
};

} // namespace hookdesk
