// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/failurecause.h"
#include "app/domain/webhookevent.h"

#include <QDateTime>
#include <QFontMetrics>
#include <QString>

namespace hookdesk {

/// What the table knows of an event besides the event: its webhook may be gone by now.
struct EventRow
{
    WebhookEventPtr event;
    QString webhook; ///< What a person calls the webhook; its id when it is gone.
    QString host;    ///< Of the endpoint; empty when not known.
};

/// The columns of the table of failed events, in their first order.
enum class EventColumn {
    Time,
    Webhook,
    EntityType,
    Event,
    Status,
    Attempts,
    NextAttempt,
    Response,
    Error,
    Why
};
inline constexpr int eventColumnCount = 10;

/// Stands last, whichever way a column is sorted.
inline constexpr qint64 unknownEventNumber = -1;

/// Everything that the table needs to know of one column.
struct EventColumnSpec
{
    const char *title; ///< English; see columnTitle().
    int width;         ///< In device-independent pixels; see firstWidth().
    Qt::Alignment alignment;
    QString (*text)(const EventRow &row, const QDateTime &now);
    /// Plain text for the tooltip: at least all of a text that the cell may cut off.
    QString (*explanation)(const EventRow &row);
    // What the column is sorted by: one of the two. Dates are milliseconds since 1970 UTC, and what
    // is not known is `unknownEventNumber`.
    qint64 (*number)(const EventRow &row);
    QString (*string)(const EventRow &row);

    /// For a copy: what the cell shows, of a text from outside all of it and without marks.
    [[nodiscard]] QString copied(const EventRow &row, const QDateTime &now) const;
};

/// What causes are sorted by.
[[nodiscard]] qint64 causeNumber(const FailureCause &cause);

[[nodiscard]] const EventColumnSpec &columnSpec(EventColumn column);
[[nodiscard]] QString columnTitle(EventColumn column);
/// A status is never cut off, however long its word is in the language of the window.
[[nodiscard]] int firstWidth(EventColumn column, const QFontMetrics &metrics);

} // namespace hookdesk
