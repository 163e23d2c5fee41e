// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace hookdesk {

/// The moment, or none where it says that there is none: databases and runtimes write their
/// earliest or latest one instead, which is in the years 1, 1753, 1900, 1970 and 9999.
[[nodiscard]] inline QDateTime knownMoment(const QDateTime &moment)
{
    constexpr qint64 oneDay = 24 * 60 * 60 * 1000; // they are written in local time, too
    constexpr qint64 year9999 = 253'370'764'800'000;
    const qint64 at = moment.isValid() ? moment.toMSecsSinceEpoch() : 0;
    return at > oneDay && at < year9999 ? moment : QDateTime();
}

} // namespace hookdesk
