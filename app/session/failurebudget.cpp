// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/failurebudget.h"

#include <algorithm>
#include <optional>

namespace hookdesk {

namespace {

using Moments = QList<qint64>; ///< Milliseconds since 1970, UTC.

/// The failures of one event in one reading of "failure".
struct Attempts
{
    Moments dated;
    qint64 undatedAt = 0; ///< No later than this;
    int undated = 0;      ///< so many.
};

/// Every attempt of an event. Those that nobody saw lie between its first and its last.
Attempts allAttempts(const FailureHistory &history)
{
    Attempts attempts;
    for (const QDateTime &moment : history.moments)
        attempts.dated += moment.toMSecsSinceEpoch();
    const qint64 first = history.first.toMSecsSinceEpoch();
    const int total = std::max(history.attemptsMost, static_cast<int>(attempts.dated.size()));
    if (static_cast<int>(attempts.dated.size()) < total &&
        (attempts.dated.isEmpty() || first < attempts.dated.front()))
        attempts.dated.prepend(first);
    attempts.undated = total - static_cast<int>(attempts.dated.size());
    attempts.undatedAt = attempts.dated.last();
    return attempts;
}

/// Failures that count now, by what is counted.
struct Counted
{
    Moments first;
    Moments all;
    int undated = 0;
};

class Window
{
public:
    Window(const QDateTime &now, std::chrono::milliseconds length)
        : m_now(now.toMSecsSinceEpoch())
        , m_length(length.count())
    {
    }

    [[nodiscard]] qint64 now() const { return m_now; }
    [[nodiscard]] qint64 length() const { return m_length; }
    [[nodiscard]] bool holds(qint64 moment) const { return moment > m_now - m_length; }

    /// Puts a moment in when it counts; one in the future as one of now.
    void take(qint64 moment, Moments &into, int times = 1) const
    {
        for (int i = 0; holds(moment) && i < times; ++i)
            into += std::min(moment, m_now);
    }

private:
    qint64 m_now;
    qint64 m_length;
};

Counted counted(const QList<FailureHistory> &histories, const Window &window)
{
    Counted count;
    for (const FailureHistory &history : histories) {
        const Attempts attempts = allAttempts(history);
        const qint64 first = history.first.toMSecsSinceEpoch();
        window.take(std::min(first, attempts.dated.first()), count.first);
        for (const qint64 moment : attempts.dated)
            window.take(moment, count.all);
        window.take(attempts.undatedAt, count.all, attempts.undated);
        count.undated += window.holds(attempts.undatedAt) ? attempts.undated : 0;
    }
    std::sort(count.first.begin(), count.first.end());
    std::sort(count.all.begin(), count.all.end());
    return count;
}

QDateTime utc(qint64 moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC);
}

/// Failures in a millisecond, over the time that counts as current.
double rate(const Moments &moments, qint64 now, std::chrono::milliseconds over)
{
    const auto recent = std::count_if(moments.begin(), moments.end(),
                                      [&](qint64 moment) { return moment > now - over.count(); });
    return static_cast<double>(recent) / static_cast<double>(over.count());
}

/// When `limit` is reached while new failures come at `rate` and the old ones drop out. After a
/// whole window only the new ones count: what is not reached by then never is.
QDateTime reached(const Moments &moments, const Window &window, double rate, int limit)
{
    if (moments.size() >= limit)
        return utc(window.now());
    if (rate <= 0)
        return {};
    // Between two drop-outs the count only grows.
    for (qsizetype gone = 0; gone <= moments.size(); ++gone) {
        const qint64 from = gone == 0 ? window.now() : moments.at(gone - 1) + window.length();
        const qint64 to = gone < moments.size() ? moments.at(gone) + window.length()
                                                : window.now() + window.length();
        const double missing = limit - static_cast<double>(moments.size() - gone);
        const double at = static_cast<double>(window.now()) + missing / rate;
        if (at <= static_cast<double>(to))
            return utc(std::max(from, static_cast<qint64>(at)));
    }
    return {};
}

/// When fewer than `threshold` are left if nothing more fails.
QDateTime calm(const Moments &moments, const Window &window, int threshold)
{
    const qsizetype tooMany = moments.size() - std::max(1, threshold);
    return tooMany < 0 ? QDateTime() : utc(moments.at(tooMany) + window.length());
}

std::chrono::milliseconds unwatched(QList<WatchSpan> spans, const Window &window)
{
    std::sort(spans.begin(), spans.end(),
              [](const WatchSpan &a, const WatchSpan &b) { return a.from < b.from; });
    qint64 seenUntil = window.now() - window.length();
    qint64 missed = 0;
    for (const WatchSpan &span : spans) {
        const qint64 from = std::min(span.from.toMSecsSinceEpoch(), window.now());
        missed += std::max<qint64>(0, from - seenUntil);
        seenUntil = std::max(seenUntil, std::min(span.to.toMSecsSinceEpoch(), window.now()));
    }
    return std::chrono::milliseconds(missed + window.now() - seenUntil);
}

} // namespace

FailureBudget failureBudget(const QList<FailureHistory> &histories, const QList<WatchSpan> &watched,
                            const QDateTime &now, const BudgetRules &rules)
{
    constexpr double hour = 3'600'000;
    const Window window(now, rules.window);
    const Counted count = counted(histories, window);
    const double rateLeast = rate(count.first, window.now(), rules.rateOver);
    const double rateMost = rate(count.all, window.now(), rules.rateOver);
    FailureBudget budget;
    budget.limit = rules.limit;
    budget.least = static_cast<int>(count.first.size());
    budget.most = static_cast<int>(count.all.size());
    budget.isAtRisk = budget.most >= rules.atRiskFrom;
    budget.perHourLeast = rateLeast * hour;
    budget.perHourMost = rateMost * hour;
    budget.deactivationEarliest = reached(count.all, window, rateMost, rules.limit);
    budget.deactivationLatest = reached(count.first, window, rateLeast, rules.limit);
    if (!count.all.isEmpty())
        budget.oldestDropsOut = utc(count.all.first() + window.length());
    budget.calmFrom = calm(count.all, window, rules.atRiskFrom);
    budget.undated = count.undated;
    budget.unwatched = unwatched(watched, window);
    return budget;
}

QList<FailuresOfAnHour> failuresByHour(const QList<FailureHistory> &histories, const QDateTime &now,
                                       int hours)
{
    constexpr qint64 hour = 3'600'000;
    const Window window(now, std::chrono::milliseconds(hour * hours));
    const qint64 begin = window.now() - window.length();
    QList<FailuresOfAnHour> bars;
    for (int i = 0; i < hours; ++i)
        bars += FailuresOfAnHour{utc(begin + i * hour)};
    const Counted count = counted(histories, window);
    // The window begins just after its first millisecond and ends with its last.
    for (const qint64 moment : count.first)
        ++bars[(moment - begin - 1) / hour].first;
    for (const qint64 moment : count.all)
        ++bars[(moment - begin - 1) / hour].all;
    return bars;
}

} // namespace hookdesk
