// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/activityrecorder.h"
#include "ui/common/theme.h"
#include "ui/overview/rankedmodel.h"

#include <memory>

namespace hookdesk {

enum class ChangesColumn { When, What, Webhook, Result };
inline constexpr int changesColumnCount = 4;

/// An entry of the journal.
struct Change
{
    qint64 id = 0; ///< ActivityEntry::sequence.
    ActivityEntry entry;
};

/// What was done last in one environment, the newest first, read beside the window.
class ChangesModel : public RankedModel<Change>
{
    Q_OBJECT

public:
    enum Role {
        ToneRole = Qt::UserRole + 1 ///< int of Tone, of the column Result.
    };

    /// `recorder` outlives the model, or is nullptr: nothing is written down. `host` as in the
    /// journal.
    ChangesModel(ActivityRecorder *recorder, const QString &environment, const QString &host,
                 QObject *parent = nullptr);
    ~ChangesModel() override;

    /// The texts tell of times, and time has passed; or the language is another one.
    void refreshTexts();
    /// True from the first reading on.
    [[nodiscard]] bool isRead() const { return m_isRead; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    /// What is there was read.
    void read();

private:
    using Found = StoreResult<QList<ActivityEntry>>;

    void search();
    void take(const Found &found);
    [[nodiscard]] bool isUnderWay(const ActivityEntry &entry) const;
    [[nodiscard]] QString text(const ActivityEntry &entry, ChangesColumn column) const;

    ActivityRecorder *const m_recorder;
    ActivityQuery m_query;
    std::unique_ptr<QObject> m_reading; ///< Owns the reading: without it, nobody is told.
    bool m_newerWaits = false;          ///< Something was written while it was read.
    bool m_isRead = false;
};

} // namespace hookdesk
