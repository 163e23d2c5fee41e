// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/activityjournal.h"
#include "app/store/backgroundfile.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

#include <chrono>
#include <optional>

namespace hookdesk {

/// The activity journal of the whole program; it outlives every session. A journal that nobody has
/// begun is empty.
class ActivityRecorder : public BackgroundFile<ActivityJournal, ActivityEntry>
{
    Q_OBJECT

public:
    struct Settings
    {
        /// How long entries are kept; nullopt: for ever. The older ones go after the first writing.
        std::optional<std::chrono::hours> age;
        std::chrono::milliseconds retryPause{3000};
    };

    ActivityRecorder(QString path, const Settings &settings, QObject *parent = nullptr);
    ~ActivityRecorder() override;

    void add(const ActivityEntry &entry);
    /// Whether this program has begun that request and has not written down how it ended.
    [[nodiscard]] bool isUnderWay(const QString &requestId) const
    {
        return m_underWay.contains(requestId);
    }
    /// How long entries are kept; nullopt: for ever. The older ones go at the next writing.
    void setAge(std::optional<std::chrono::hours> age);

private:
    void noteWritten(const QList<ActivityEntry> &entries) override;
    void prune();

    std::optional<std::chrono::hours> m_age;
    QSet<QString> m_underWay; ///< By request id.
    bool m_pruned = false;
};

} // namespace hookdesk
