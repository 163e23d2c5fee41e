// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/failurecause.h"
#include "app/domain/webhookevent.h"
#include "ui/common/theme.h"

#include <QString>

/// How an event of the log reads to a person, in one place. Everything here is plain text.
namespace hookdesk {

/// Pending, Failed or Unknown.
[[nodiscard]] QString eventStatusText(EventStatus status);
[[nodiscard]] QString eventStatusExplanation(const WebhookEvent &event);
[[nodiscard]] QString eventStatusIconName(EventStatus status);
[[nodiscard]] Tone eventStatusTone(EventStatus status);

/// What happened to the record, for example `Entity updated`.
[[nodiscard]] QString mutationText(MutationKind kind);

/// Why deliveries failed, for example `HTTP 401` or `No answer in time`; empty for None.
[[nodiscard]] QString causeText(const FailureCause &cause);
/// The same with the words of the status: `HTTP 401 · Unauthorized`.
[[nodiscard]] QString whyText(const FailureCause &cause);
/// What it means and what to look at, in a sentence; empty for None.
[[nodiscard]] QString causeAdvice(const FailureCause &cause);

/// The host of an endpoint, or the endpoint as it stands when it has none.
[[nodiscard]] QString endpointHost(const QString &endpoint);

} // namespace hookdesk
