// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/benchmark.h"

#include <QElapsedTimer>

#include <algorithm>
#include <vector>

namespace hookdesk::bench {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

double milliseconds(const std::function<void()> &action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(int repetitions, const std::function<void()> &prepare,
              const std::function<void()> &action)
{
    std::vector<double> times;
    for (int i = 0; i < std::max(1, repetitions); ++i) {
        prepare();
        times.push_back(milliseconds(action));
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace hookdesk::bench
