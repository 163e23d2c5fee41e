// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/failuregroups.h"
#include "ui/events/eventcolumns.h"

#include <QStringList>

namespace hookdesk {

/// The columns of the table of causes.
enum class CauseColumn { Events, Cause, Endpoint, Webhooks, Since, Last, Step };
inline constexpr int causeColumnCount = 7;

/// What can be done about a cause, with a button in its row.
enum class CauseStep {
    Retry,     ///< Its events, where a webhook is active that they can be delivered for.
    Reactivate ///< Those of its webhooks that are deactivated.
};
/// The first is the one that a key takes.
using CauseSteps = QList<CauseStep>;

/// A cause, with what is known of its webhooks now.
struct CauseRow
{
    const FailureGroup &group;
    /// What a person calls the webhooks with the most events, at most `namedWebhooks` of them.
    QStringList webhooks;
    qsizetype webhookCount = 0;
    CauseSteps steps = {}; ///< None where nothing may be written, or nothing has failed yet.
};
inline constexpr qsizetype namedWebhooks = 20;

[[nodiscard]] QString causeColumnTitle(CauseColumn column);
[[nodiscard]] Qt::Alignment causeColumnAlignment(CauseColumn column);
/// The words of the button.
[[nodiscard]] QString causeStepText(CauseStep step);

/// What a cause says in a column; times are told from `now`.
[[nodiscard]] QString causeCell(const CauseRow &row, CauseColumn column, const QDateTime &now);
/// Plain text for the tooltip.
[[nodiscard]] QString causeExplanation(const CauseRow &row, CauseColumn column);
/// The same for an event below its cause.
[[nodiscard]] QString causeEventCell(const EventRow &row, CauseColumn column, const QDateTime &now);
[[nodiscard]] QString causeEventExplanation(const EventRow &row, CauseColumn column);

} // namespace hookdesk
