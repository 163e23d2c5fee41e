// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/activityrecorder.h"

#include "app/session/log.h"

#include <utility>

namespace hookdesk {

namespace {

/// A disk that stays full must not fill the memory as well: the oldest are let go of.
constexpr qsizetype mostUnwritten = 100'000;

} // namespace

ActivityRecorder::ActivityRecorder(QString path, Settings settings, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_settings(settings)
{
    m_thread.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ActivityRecorder::begin);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ActivityRecorder::finish);
}

ActivityRecorder::~ActivityRecorder()
{
    m_waiting.clear(); // what they hold on to may add its end
    m_next.clear();
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
    QList<ActivityEntry> left;
    if (m_beingWritten > 0)
        left = m_watcher.result()->undone;
    left += m_entries;
    if (!left.isEmpty())
        (void)write(m_path, left, std::nullopt);
}

void ActivityRecorder::add(const ActivityEntry &entry)
{
    m_entries += entry;
    if (entry.result == ActivityResult::Started)
        m_underWay.insert(entry.requestId);
    if (m_entries.size() > mostUnwritten)
        m_entries.removeFirst();
    if (m_beingWritten == 0 && !m_pause.isActive())
        m_pause.start(0); // what is told in the same turn is written together
}

void ActivityRecorder::whenWritten(QObject *owner, std::function<void()> then)
{
    if (unwritten() == 0 || m_problem) // a journal that does not work stops nothing
        return then();
    m_waiting += Waiting{owner, std::move(then)};
}

void ActivityRecorder::setAge(std::optional<std::chrono::hours> age)
{
    m_settings.age = age;
    m_pruned = false;
}

void ActivityRecorder::begin()
{
    if (m_entries.isEmpty() || m_beingWritten > 0)
        return;
    m_beingWritten = m_entries.size();
    m_next = std::exchange(m_waiting, {});
    for (const ActivityEntry &entry : std::as_const(m_entries)) {
        if (entry.result != ActivityResult::Started && !entry.requestId.isEmpty())
            m_ending.insert(entry.requestId);
    }
    const auto age = std::exchange(m_pruned, true) ? std::nullopt : m_settings.age;
    m_watcher.setFuture(
        QtConcurrent::run(&m_thread, [path = m_path, entries = std::exchange(m_entries, {}), age] {
            return std::make_shared<Outcome>(write(path, entries, age));
        }));
}

ActivityRecorder::Outcome ActivityRecorder::write(const QString &path,
                                                  const QList<ActivityEntry> &entries,
                                                  const std::optional<std::chrono::hours> &age)
{
    ActivityJournal journal;
    Outcome outcome;
    outcome.error = journal.open(path);
    if (!outcome.error)
        outcome.error = journal.append(entries);
    // A damaged file was replaced: what it refused goes into the new one.
    if (outcome.error && outcome.error->kind == StoreError::Kind::Corrupt)
        outcome.error = journal.append(entries);
    if (outcome.error)
        outcome.undone = entries;
    else if (age) // what cannot be removed now can be at the next start
        (void)journal.prune(QDateTime::currentDateTimeUtc().addSecs(-3600 * age->count()));
    outcome.keptAside = journal.keptAside();
    return outcome;
}

void ActivityRecorder::finish()
{
    m_beingWritten = 0;
    const std::shared_ptr<Outcome> outcome = m_watcher.result();
    const bool isNews = m_problem != outcome->error || !outcome->keptAside.isEmpty();
    m_problem = outcome->error;
    if (isNews && m_problem)
        qCWarning(logSession).noquote()
            << "the activity journal cannot be written:" << m_problem->detail;
    if (!outcome->keptAside.isEmpty())
        m_keptAside = outcome->keptAside;
    m_entries = outcome->undone + m_entries;
    if (!m_entries.isEmpty())
        m_pause.start(outcome->undone.isEmpty() ? std::chrono::milliseconds{0}
                                                : m_settings.retryPause);
    if (outcome->undone.isEmpty())
        noteWritten();
    if (isNews)
        emit changed();
    release();
}

void ActivityRecorder::noteWritten()
{
    m_underWay -= std::exchange(m_ending, {});
    emit written();
}

/// After everything else: what was waited for may do anything.
void ActivityRecorder::release()
{
    QList<Waiting> released = std::exchange(m_next, {});
    if (m_problem || m_entries.isEmpty())
        released += std::exchange(m_waiting, {});
    for (const Waiting &waiting : std::as_const(released)) {
        if (waiting.owner)
            waiting.then();
    }
}

} // namespace hookdesk
