// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>

namespace hookdesk {

/// Keeps the program below Tribe's limit of 1,000 calls in a sliding minute (TRIBE-API.md, Limits)
/// and holds everything back after a 429. What a person waits for goes before background work.
class RateLimiter : public QObject
{
    Q_OBJECT

public:
    enum class Priority { Foreground, Background };
    /// A steady clock, passed in so that tests can turn it.
    using Clock = std::function<std::chrono::milliseconds()>;

    struct Limits
    {
        int calls = 1000;
        std::chrono::milliseconds window{60250}; ///< A minute and a little, for two clocks.
        /// After a 429 that names no time (TRIBE-API.md, Limits: at least one minute).
        std::chrono::milliseconds firstPause{60000};
    };

    explicit RateLimiter(Limits limits, QObject *parent = nullptr);
    RateLimiter(Limits limits, Clock clock, QObject *parent = nullptr);

    /// Calls `go` once when a call may be made, later than this call; never when `owner` is gone.
    void acquire(QObject *owner, Priority priority, std::function<void()> go);
    /// After a 429: nothing goes out for `pause`; without a value from the server a minute, doubled
    /// for each 429 in a row. Answers that come while everything is held back already belong to
    /// requests sent before, and count neither way.
    void holdBack(std::optional<std::chrono::seconds> pause);
    /// A person wants to try it all the same: what waits goes on.
    void endHold();
    /// An answer other than 429 came: the doubling starts anew.
    void noteAccepted();

    /// Requests that wait; 0 when nothing is held back.
    [[nodiscard]] int waiting() const;
    /// How long a 429 holds back everything still.
    [[nodiscard]] std::chrono::milliseconds heldFor() const;
    /// How long the next request waits still.
    [[nodiscard]] std::chrono::milliseconds nextIn() const;

signals:
    void waitingChanged();

private:
    struct Waiter
    {
        QPointer<QObject> owner;
        std::function<void()> go;
    };
    void pump();
    void startTimer();
    [[nodiscard]] bool releaseNext();
    [[nodiscard]] bool isHeldBack() const { return m_clock() < m_heldUntil; }
    void forgetOldCalls() const;

    const Limits m_limits;
    const Clock m_clock;
    mutable std::deque<std::chrono::milliseconds> m_calls;
    std::deque<Waiter> m_foreground;
    std::deque<Waiter> m_background;
    std::chrono::milliseconds m_heldUntil{0};
    int m_refusals = 0;
    QTimer m_timer;
};

} // namespace hookdesk
