// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/activityrecorder.h"

#include <utility>

namespace hookdesk {

namespace {

/// A disk that stays full must not fill the memory as well: the oldest are let go of.
constexpr qsizetype mostUnwritten = 100'000;

} // namespace

ActivityRecorder::ActivityRecorder(QString path, const Settings &settings, QObject *parent)
    : BackgroundFile(std::move(path),
                     {.retriesAlways = true,
                      .pause = settings.retryPause,
                      .mostWaiting = mostUnwritten,
                      .isEmptyWithoutFile = true},
                     parent)
    , m_age(settings.age)
{
}

ActivityRecorder::~ActivityRecorder()
{
    dropWaiting(); // what they hold on to may add its end
}

void ActivityRecorder::add(const ActivityEntry &entry)
{
    if (entry.result == ActivityResult::Started)
        m_underWay.insert(entry.requestId);
    BackgroundFile::add(entry);
}

void ActivityRecorder::setAge(std::optional<std::chrono::hours> age)
{
    m_age = age;
    m_pruned = false;
}

void ActivityRecorder::noteWritten(const QList<ActivityEntry> &entries)
{
    for (const ActivityEntry &entry : entries) {
        if (entry.result != ActivityResult::Started)
            m_underWay.remove(entry.requestId);
    }
    if (!std::exchange(m_pruned, true))
        prune();
}

/// Not before anything is written that somebody waits for. What cannot be removed now can be at the
/// next start.
void ActivityRecorder::prune()
{
    if (!m_age)
        return;
    worker().run([before = QDateTime::currentDateTimeUtc().addSecs(-3600 * m_age->count())](
                     ActivityJournal &journal) { return journal.prune(before); },
                 this,
                 [this](const StoreResult<int> &removed) {
                     if (removed.value > 0)
                         emit written();
                 });
}

} // namespace hookdesk
