// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QString>

namespace hookdesk {

class RetryJob;

/// How far a retry has come, or what came of it: `8 seconds left to undo`, `3 delivered, 1 failed`.
[[nodiscard]] QString retryStateText(const RetryJob &job);

/// With what it does: `Retry 3 events: 8 seconds left to undo`.
[[nodiscard]] QString retryText(const RetryJob &job);

/// Whether that is good news; Neutral while it runs.
[[nodiscard]] Tone retryTone(const RetryJob &job);

/// It was undone before anything was sent.
[[nodiscard]] bool isUndone(const RetryJob &job);

} // namespace hookdesk
