// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/ratelimiter.h"

#include <algorithm>

namespace hookdesk {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

milliseconds steadyNow()
{
    return std::chrono::duration_cast<milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

constexpr milliseconds longestPause{3600000};  // of our own
constexpr milliseconds longestTimer{86400000}; // a QTimer counts to 24 days

} // namespace

RateLimiter::RateLimiter(Limits limits, QObject *parent)
    : RateLimiter(limits, steadyNow, parent)
{
}

RateLimiter::RateLimiter(Limits limits, Clock clock, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RateLimiter::pump);
}

void RateLimiter::acquire(QObject *owner, Priority priority, std::function<void()> go)
{
    auto &queue = priority == Priority::Foreground ? m_foreground : m_background;
    queue.push_back({owner, std::move(go)});
    if (nextIn() > milliseconds{0})
        emit waitingChanged();
    startTimer();
}

void RateLimiter::startTimer()
{
    m_timer.start(std::min(nextIn(), longestTimer));
}

void RateLimiter::holdBack(std::optional<seconds> pause)
{
    if (!isHeldBack())
        ++m_refusals;
    const int doublings = std::clamp(m_refusals - 1, 0, 6);
    const milliseconds own = std::min(m_limits.firstPause * (1 << doublings), longestPause);
    m_heldUntil = std::max(m_heldUntil, m_clock() + (pause ? milliseconds(*pause) : own));
    emit waitingChanged();
}

void RateLimiter::endHold()
{
    m_heldUntil = milliseconds{0};
    startTimer();
    emit waitingChanged();
}

milliseconds RateLimiter::heldFor() const
{
    return std::max(milliseconds{0}, m_heldUntil - m_clock());
}

void RateLimiter::noteAccepted()
{
    if (!isHeldBack())
        m_refusals = 0;
}

int RateLimiter::waiting() const
{
    if (nextIn() == milliseconds{0})
        return 0;
    const auto alive = [](const Waiter &waiter) { return !waiter.owner.isNull(); };
    return static_cast<int>(std::count_if(m_foreground.begin(), m_foreground.end(), alive) +
                            std::count_if(m_background.begin(), m_background.end(), alive));
}

milliseconds RateLimiter::nextIn() const
{
    forgetOldCalls();
    const milliseconds now = m_clock();
    milliseconds free = m_heldUntil;
    if (static_cast<int>(m_calls.size()) >= m_limits.calls)
        free = std::max(free, m_calls.front() + m_limits.window);
    return std::max(milliseconds{0}, free - now);
}

void RateLimiter::pump()
{
    while (nextIn() == milliseconds{0} && releaseNext()) {
    }
    if (!m_foreground.empty() || !m_background.empty())
        startTimer();
    emit waitingChanged();
}

/// False when nobody waits any more.
bool RateLimiter::releaseNext()
{
    auto &queue = m_foreground.empty() ? m_background : m_foreground;
    if (queue.empty())
        return false;
    const Waiter waiter = std::move(queue.front());
    queue.pop_front();
    if (waiter.owner) {
        m_calls.push_back(m_clock());
        waiter.go();
    }
    return true;
}

void RateLimiter::forgetOldCalls() const
{
    const milliseconds now = m_clock();
    while (!m_calls.empty() && m_calls.front() + m_limits.window <= now)
        m_calls.pop_front();
}

} // namespace hookdesk
