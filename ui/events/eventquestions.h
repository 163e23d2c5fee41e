// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/environment.h"
#include "ui/common/prompt.h"

#include <QList>

namespace hookdesk {

/// How many events of a webhook are to be retried.
struct RetrySubject
{
    QString webhook; ///< What a person calls it.
    int events = 0;
    bool deactivated = false; ///< Then Tribe refuses the retry.
};

/// What is asked before events are retried.
[[nodiscard]] Confirmation retryQuestion(const Environment &environment,
                                         const QList<RetrySubject> &subjects);

} // namespace hookdesk
