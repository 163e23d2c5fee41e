// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/search.h"

#include <algorithm>
#include <limits>
#include <thread>
#include <utility>

namespace hookdesk {

namespace {

constexpr unsigned mostThreads = 4;
/// Below, a thread costs more than it saves.
constexpr size_t trialsWorthAThread = 8;
/// How much is digested between two looks at whether to go on.
constexpr qsizetype stride = 1024 * 1024;

} // namespace

SignatureSearch::SignatureSearch(const QList<ReceivedSignature> &received, std::stop_token stop)
    : m_stop(std::move(stop))
    , m_found(std::numeric_limits<size_t>::max())
{
    for (const ReceivedSignature &one : received) {
        for (ValueReading &reading : readingsOf(one.value))
            m_readings.push_back({std::move(reading), one.header});
    }
    std::ranges::stable_sort(m_readings, [](const Reading &a, const Reading &b) {
        return a.value.changes.size() < b.value.changes.size();
    });
}

bool SignatureSearch::isWanted(qsizetype digestSize) const
{
    return std::ranges::any_of(m_readings, [digestSize](const Reading &reading) {
        const bool isWhole = reading.value.match == ValueReading::Match::Whole;
        // Beginnings and other cases are looked for in the documented digest only.
        return isWhole ? reading.value.digest.size() == digestSize : digestSize == 64;
    });
}

void SignatureSearch::add(std::function<Digest()> begin,
                          std::function<void(const ByteSink &)> write, AppliedVariants changes,
                          QList<BodyEnds::End> ends)
{
    m_trials.push_back({std::move(begin), std::move(write), std::move(changes), std::move(ends)});
}

std::optional<SignatureSearch::Match> SignatureSearch::run()
{
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    const bool isWorthIt = m_trials.size() >= trialsWorthAThread;
    std::vector<std::jthread> helpers;
    for (unsigned i = 1; isWorthIt && i < std::min(cores, mostThreads); ++i)
        helpers.emplace_back([this] { work(); });
    work();
    helpers.clear(); // waits
    return std::move(m_match);
}

void SignatureSearch::work()
{
    for (size_t index = m_next++; index < m_trials.size(); index = m_next++)
        carryOut(index);
}

bool SignatureSearch::isPointless(size_t index) const
{
    return index >= m_found || m_stop.stop_requested();
}

void SignatureSearch::carryOut(size_t index)
{
    if (isPointless(index))
        return;
    const Trial &trial = m_trials[index];
    Digest digest = trial.begin();
    trial.write([&](QByteArrayView bytes) {
        for (qsizetype at = 0; at < bytes.size() && !isPointless(index); at += stride)
            digest.add(bytes.sliced(at, std::min(stride, bytes.size() - at)));
    });
    if (isPointless(index))
        return; // digested in part
    for (const BodyEnds::End &end : trial.ends) {
        Digest whole(digest);
        whole.add(end.bytes);
        ++m_tried;
        if (std::optional<Match> match = matchOf(whole.result(), trial.changes + end.changes))
            return keep(index, std::move(*match));
    }
}

std::optional<SignatureSearch::Match> SignatureSearch::matchOf(const QByteArray &digest,
                                                               const AppliedVariants &changes) const
{
    for (const Reading &reading : m_readings) {
        if (reading.value.fits(digest))
            return Match{reading.value.changes + changes, reading.header};
    }
    return std::nullopt;
}

void SignatureSearch::keep(size_t index, Match match)
{
    const std::scoped_lock lock(m_mutex);
    if (index >= m_found)
        return;
    m_found = index;
    m_match = std::move(match);
}

} // namespace hookdesk
