// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextStream>

#include <functional>

namespace hookdesk::bench {

/// How large the subjects are. What is not set is as large as the bar in DESIGN.md wants it.
struct Sizes
{
    int rows = 0;
    int repetitions = 7; ///< Of which the middle one counts.
    int mebibytes = 64;

    [[nodiscard]] int rowsOr(int usual) const { return rows > 0 ? rows : usual; }
};

/// Standard output.
[[nodiscard]] QTextStream &out();

[[nodiscard]] double milliseconds(const std::function<void()> &action);

/// The middle of several runs in milliseconds, each after `prepare`.
[[nodiscard]] double median(int repetitions, const std::function<void()> &prepare,
                            const std::function<void()> &action);

/// Each prints figures and judges nothing; false: it could not come to its end.
using Benchmark = std::function<bool(const Sizes &)>;

[[nodiscard]] bool eventFilter(const Sizes &sizes);
[[nodiscard]] bool listing(const Sizes &sizes);
[[nodiscard]] bool retryUndo(const Sizes &sizes);
[[nodiscard]] bool signing(const Sizes &sizes);
[[nodiscard]] bool webhookFilter(const Sizes &sizes);

} // namespace hookdesk::bench
