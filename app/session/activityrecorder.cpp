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
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ActivityRecorder::begin);
}

ActivityRecorder::~ActivityRecorder()
{
    m_waiting.clear(); // what they hold on to may add its end
    m_next.clear();
    if (unwritten() == 0)
        return;
    m_journal.run([batch = m_batch, entries = m_entries, path = m_path](ActivityJournal &journal) {
        const bool isOver = !batch || batch->isWritten;
        (void)write(journal, path, isOver ? entries : batch->entries + entries); // once more
    });
}

void ActivityRecorder::add(const ActivityEntry &entry)
{
    m_entries += entry;
    if (entry.result == ActivityResult::Started)
        m_underWay.insert(entry.requestId);
    if (m_entries.size() > mostUnwritten)
        m_entries.removeFirst();
    if (!m_batch && !m_pause.isActive())
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
    if (m_entries.isEmpty() || m_batch)
        return;
    m_batch = std::make_shared<Batch>(Batch{std::exchange(m_entries, {})});
    m_next = std::exchange(m_waiting, {});
    for (const ActivityEntry &entry : m_batch->entries) {
        if (entry.result != ActivityResult::Started && !entry.requestId.isEmpty())
            m_ending.insert(entry.requestId);
    }
    m_journal.run(
        [batch = m_batch, path = m_path](ActivityJournal &journal) {
            const Outcome outcome = write(journal, path, batch->entries);
            batch->isWritten = !outcome.error;
            return outcome;
        },
        this, [this](const Outcome &outcome) { finish(outcome); });
}

ActivityRecorder::Outcome ActivityRecorder::write(ActivityJournal &journal, const QString &path,
                                                  const QList<ActivityEntry> &entries)
{
    Outcome outcome;
    // Whoever takes the file away while it is written takes the entries with it: once more.
    for (int attempt = 0; attempt < 2; ++attempt) {
        outcome.error = journal.isInPlace() ? std::nullopt : journal.open(path);
        if (!outcome.error)
            outcome.error = journal.append(entries);
        // A damaged file was replaced: what it refused goes into the new one.
        if (outcome.error && outcome.error->kind == StoreError::Kind::Corrupt)
            outcome.error = journal.append(entries);
        if (outcome.error || journal.isInPlace())
            break;
    }
    if (outcome.error && outcome.error->kind != StoreError::Kind::Locked)
        journal.close(); // the next time begins anew
    outcome.keptAside = journal.keptAside();
    return outcome;
}

void ActivityRecorder::finish(const Outcome &outcome)
{
    const std::shared_ptr<Batch> batch = std::exchange(m_batch, nullptr);
    const bool isNews = m_problem != outcome.error || m_keptAside != outcome.keptAside;
    m_problem = outcome.error;
    m_keptAside = outcome.keptAside;
    if (isNews && m_problem)
        qCWarning(logSession).noquote()
            << "the activity journal cannot be written:" << m_problem->detail;
    if (!batch->isWritten)
        m_entries = batch->entries + m_entries;
    if (!m_entries.isEmpty())
        m_pause.start(batch->isWritten ? std::chrono::milliseconds{0} : m_settings.retryPause);
    if (batch->isWritten)
        noteWritten();
    if (isNews)
        emit changed();
    release();
}

void ActivityRecorder::noteWritten()
{
    m_underWay -= std::exchange(m_ending, {});
    if (!std::exchange(m_pruned, true))
        prune();
    emit written();
}

/// Not before anything is written that somebody waits for. What cannot be removed now can be at the
/// next start.
void ActivityRecorder::prune()
{
    if (!m_settings.age)
        return;
    m_journal.run(
        [before = QDateTime::currentDateTimeUtc().addSecs(-3600 * m_settings.age->count())](
            ActivityJournal &journal) { return journal.prune(before); },
        this,
        [this](const StoreResult<int> &removed) {
            if (removed.value > 0)
                emit written();
        });
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
