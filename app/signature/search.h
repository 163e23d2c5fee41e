// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signature/bodyforms.h"
#include "app/signature/check.h"
#include "app/signature/digest.h"
#include "app/signature/receivedvalue.h"

#include <atomic>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace hookdesk {

/// Runs trials on every core until the first one, in their order, has matched.
class SignatureSearch
{
public:
    struct Match
    {
        AppliedVariants changes;
        QByteArray header;
    };

    SignatureSearch(const QList<ReceivedSignature> &received, std::stop_token stop);

    /// Whether a digest of that size could be what was received.
    [[nodiscard]] bool isWanted(qsizetype digestSize) const;

    /// A digest of the bytes that `write` gives, with each of the ends behind them. The digest and
    /// what `write` refers to have to live until run() has returned.
    void add(std::function<Digest()> begin, std::function<void(const ByteSink &)> write,
             AppliedVariants changes, QList<BodyEnds::End> ends = {{}});

    /// The match of the first trial that has one.
    [[nodiscard]] std::optional<Match> run();

    [[nodiscard]] int tried() const { return m_tried; }

private:
    struct Trial
    {
        std::function<Digest()> begin;
        std::function<void(const ByteSink &)> write;
        AppliedVariants changes;
        QList<BodyEnds::End> ends;
    };
    struct Reading
    {
        ValueReading value;
        QByteArray header;
    };

    void work();
    void carryOut(size_t index);
    [[nodiscard]] bool isPointless(size_t index) const;
    [[nodiscard]] std::optional<Match> matchOf(const QByteArray &digest,
                                               const AppliedVariants &changes) const;
    void keep(size_t index, Match match);

    std::stop_token m_stop;
    std::vector<Reading> m_readings;
    std::vector<Trial> m_trials;
    std::atomic<size_t> m_next = 0;
    std::atomic<size_t> m_found;
    std::atomic<int> m_tried = 0;
    std::mutex m_mutex; ///< Guards m_match.
    std::optional<Match> m_match;
};

} // namespace hookdesk
