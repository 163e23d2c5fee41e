// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/bulkjob.h"

#include "app/session/log.h"

#include <utility>

namespace hookdesk {

BulkJob::BulkJob(Operation operation, QList<Item> items, Starter starter,
                 std::chrono::milliseconds grace, QObject *parent)
    : QObject(parent)
    , m_operation(operation)
    , m_items(std::move(items))
    , m_starter(std::move(starter))
{
    for (const Item &item : std::as_const(m_items))
        ++m_counts.at(static_cast<size_t>(item.state));
    m_graceTimer.setSingleShot(true);
    m_graceTimer.setTimerType(Qt::PreciseTimer); // a coarse one would show a second too many
    connect(&m_graceTimer, &QTimer::timeout, this, &BulkJob::startNow);
    connect(&m_tickTimer, &QTimer::timeout, this, &BulkJob::graceTick);
    m_graceTimer.start(grace);
    m_tickTimer.start(std::chrono::seconds{1});
}

qsizetype BulkJob::count(ItemState state) const
{
    return m_counts.at(static_cast<size_t>(state));
}

qsizetype BulkJob::settledCount() const
{
    return m_items.size() - count(ItemState::Queued) - count(ItemState::Running);
}

std::chrono::milliseconds BulkJob::remainingGrace() const
{
    if (m_heldGrace)
        return *m_heldGrace;
    return m_state == State::Waiting ? m_graceTimer.remainingTimeAsDuration()
                                     : std::chrono::milliseconds{0};
}

void BulkJob::cancel()
{
    if (m_state != State::Waiting && m_state != State::Running)
        return;
    const qsizetype first = std::exchange(m_next, m_items.size());
    for (qsizetype i = first; i < m_next; ++i)
        setItem(i, ItemState::Cancelled);
    if (first < m_next)
        emit itemsLeftOut(first, m_next - 1);
    setState(State::Cancelling);
    finishIfSettled();
}

void BulkJob::startNow()
{
    if (m_state != State::Waiting)
        return;
    setState(State::Running);
    startNext();
    finishIfSettled();
}

void BulkJob::hold()
{
    if (m_state != State::Waiting || m_heldGrace)
        return;
    m_heldGrace = m_graceTimer.remainingTimeAsDuration();
    m_graceTimer.stop();
}

void BulkJob::resume()
{
    if (m_heldGrace)
        m_graceTimer.start(*std::exchange(m_heldGrace, std::nullopt));
}

void BulkJob::setItem(qsizetype index, ItemState state)
{
    Item &item = m_items[index];
    --m_counts.at(static_cast<size_t>(item.state));
    ++m_counts.at(static_cast<size_t>(state));
    item.state = state;
}

void BulkJob::setState(State state)
{
    m_state = state;
    m_heldGrace.reset();
    m_graceTimer.stop();
    m_tickTimer.stop();
    emit stateChanged();
}

/// After a lost answer, only one create at a time can be told from the others by looking.
int BulkJob::parallelItems() const
{
    return m_operation == Operation::Create ? 1 : 4;
}

void BulkJob::startNext()
{
    while (m_running < parallelItems() && m_next < m_items.size()) {
        const qsizetype index = m_next++;
        ++m_running;
        setItem(index, ItemState::Running);
        emit itemChanged(index);
        m_starter(m_items.at(index), this, [this, index](std::optional<ApiError> error) {
            settle(index, std::move(error));
        });
    }
}

void BulkJob::settle(qsizetype index, std::optional<ApiError> error)
{
    --m_running;
    setItem(index, error ? ItemState::Failed : ItemState::Succeeded);
    m_items[index].error = std::move(error);
    emit itemChanged(index);
    startNext();
    finishIfSettled();
}

void BulkJob::finishIfSettled()
{
    if (m_running > 0 || m_next < m_items.size() || m_state == State::Finished)
        return;
    qCInfo(logSession) << "a job of kind" << int(m_operation)
                       << "ended:" << count(ItemState::Succeeded) << "done,"
                       << count(ItemState::Failed) << "failed," << count(ItemState::Cancelled)
                       << "cancelled";
    setState(State::Finished);
    emit finished();
}

} // namespace hookdesk
