// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/eventrecorder.h"

#include "app/session/log.h"

#include <chrono>
#include <utility>

namespace hookdesk {

namespace {

constexpr std::chrono::seconds pauseWhenLocked{3};

} // namespace

EventRecorder::EventRecorder(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    m_thread.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &EventRecorder::begin);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &EventRecorder::written);
}

EventRecorder::~EventRecorder()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
    QList<Task> left;
    if (m_writing)
        left = m_watcher.result()->undone;
    left += m_tasks;
    if (!left.isEmpty())
        (void)write(m_path, left);
}

void EventRecorder::add(Task task)
{
    m_tasks += std::move(task);
    if (!m_writing && !m_pause.isActive())
        m_pause.start(0); // what is told in the same turn is written together
}

void EventRecorder::begin()
{
    if (m_tasks.isEmpty() || m_writing)
        return;
    m_writing = true;
    m_watcher.setFuture(
        QtConcurrent::run(&m_thread, [path = m_path, tasks = std::exchange(m_tasks, {})] {
            return std::make_shared<Outcome>(write(path, tasks));
        }));
}

EventRecorder::Outcome EventRecorder::write(const QString &path, const QList<Task> &tasks)
{
    EventArchive archive;
    Outcome outcome;
    outcome.error = archive.open(path);
    for (qsizetype i = 0; i < tasks.size() && !outcome.error; ++i) {
        outcome.error = tasks.at(i)(archive);
        // A damaged file was replaced: what it refused goes into the new one.
        if (outcome.error && outcome.error->kind == StoreError::Kind::Corrupt)
            outcome.error = tasks.at(i)(archive);
        if (outcome.error)
            outcome.undone = tasks.mid(i);
    }
    if (!outcome.error || outcome.error->kind != StoreError::Kind::Locked)
        outcome.undone.clear();
    else if (outcome.undone.isEmpty())
        outcome.undone = tasks; // it could not even be opened
    outcome.keptAside = archive.keptAside();
    return outcome;
}

void EventRecorder::written()
{
    m_writing = false;
    const std::shared_ptr<Outcome> outcome = m_watcher.result();
    const bool isNews = m_problem != outcome->error || !outcome->keptAside.isEmpty();
    m_problem = outcome->error;
    if (isNews && m_problem)
        qCWarning(logSession).noquote()
            << "the archive of events cannot be written:" << m_problem->detail;
    if (!outcome->keptAside.isEmpty())
        m_keptAside = outcome->keptAside;
    m_tasks = outcome->undone + m_tasks;
    if (!m_tasks.isEmpty())
        m_pause.start(outcome->undone.isEmpty() ? std::chrono::seconds{0} : pauseWhenLocked);
    if (isNews)
        emit changed();
}

} // namespace hookdesk
