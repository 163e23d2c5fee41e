// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/environment.h"
#include "ui/common/prompt.h"

#include <QList>

#include <optional>

namespace hookdesk {

/// How many events of a webhook are to be retried.
struct RetrySubject
{
    QString webhook; ///< What a person calls it.
    int events = 0;
    bool deactivated = false; ///< Then Tribe refuses the retry.
};

/// How much of the event log the events were taken from.
struct LogExtent
{
    enum class Kind {
        Whole,
        Loading,   ///< The rest is on its way.
        Searching, ///< All is here, and the payloads are being searched.
        Newest,    ///< Only the newest are read.
        CutOff     ///< Reading ended before the log did.
    };

    Kind kind = Kind::Whole;
    qsizetype loaded = 0;
    std::optional<int> total; ///< As the server counts.

    /// Whoever waits gets more.
    [[nodiscard]] bool isGrowing() const
    {
        return kind == Kind::Loading || kind == Kind::Searching;
    }
};

/// What is asked before events are retried. When the log is not whole, it says so, and no
/// preference leaves the question out.
[[nodiscard]] Confirmation retryQuestion(const Environment &environment,
                                         const QList<RetrySubject> &subjects,
                                         const LogExtent &extent = {});

} // namespace hookdesk
