// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/apierror.h"
#include "app/domain/webhook.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <array>
#include <chrono>
#include <functional>
#include <optional>

namespace hookdesk {

/// One operation on one or many webhooks, item by item, that the jobs area shows.
///
/// An operation that cannot be taken back waits first (state Waiting): cancelling in that time is
/// the *Undo*, and nothing was sent. Afterwards cancel() lets running items finish and leaves the
/// others alone. finished() comes exactly once.
class BulkJob : public QObject
{
    Q_OBJECT

public:
    enum class Operation { Reactivate, Delete, Create };
    enum class State { Waiting, Running, Cancelling, Finished };
    enum class ItemState { Queued, Running, Succeeded, Failed, Cancelled };
    static constexpr int itemStateCount = 5;

    struct Item
    {
        WebhookId id;  ///< Empty where it is to be created.
        QString label; ///< Plain text: what the person calls the webhook.
        ItemState state = ItemState::Queued;
        std::optional<ApiError> error; ///< Set when Failed.
    };

    /// Starts the operation for one item, in the order of the items, and calls the function exactly
    /// once, later; never when `owner` is gone.
    using Completion = std::function<void(std::optional<ApiError>)>;
    using Starter = std::function<void(const Item &item, QObject *owner, Completion done)>;

    /// `grace` is the time for Undo; zero starts with the next turn of the event loop.
    BulkJob(Operation operation, QList<Item> items, Starter starter,
            std::chrono::milliseconds grace, QObject *parent);

    [[nodiscard]] Operation operation() const { return m_operation; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    [[nodiscard]] qsizetype count(ItemState state) const;
    [[nodiscard]] qsizetype settledCount() const;
    [[nodiscard]] bool isFinished() const { return m_state == State::Finished; }
    /// What is left of the time for Undo; zero in every state but Waiting.
    [[nodiscard]] std::chrono::milliseconds remainingGrace() const;

    /// In Waiting: undo, nothing is sent. In Running: no further item starts.
    void cancel();
    /// Ends the wait early.
    void startNow();
    /// Stops and restarts the time for Undo, while a question about it is open.
    void hold();
    void resume();

signals:
    void stateChanged();
    void itemChanged(qsizetype index);
    /// These were never begun and are Cancelled now, all at once, the first and the last included;
    /// itemChanged() does not tell of them.
    void itemsLeftOut(qsizetype first, qsizetype last);
    /// Each second while it waits: remainingGrace() has changed visibly.
    void graceTick();
    void finished();

private:
    void setState(State state);
    void setItem(qsizetype index, ItemState state);
    void startNext();
    void settle(qsizetype index, std::optional<ApiError> error);
    void finishIfSettled();

    [[nodiscard]] int parallelItems() const;

    Operation m_operation;
    State m_state = State::Waiting;
    QList<Item> m_items;
    std::array<qsizetype, itemStateCount> m_counts{};
    Starter m_starter;
    QTimer m_graceTimer;
    QTimer m_tickTimer;
    std::optional<std::chrono::milliseconds> m_heldGrace;
    qsizetype m_next = 0;
    int m_running = 0;
};

} // namespace hookdesk
