// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apimap.h"
#include "app/domain/result.h"
#include "app/domain/webhookevent.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace hookdesk {

/// A longer body of an event is cut: it only begins here.
inline constexpr qsizetype maximumEventBody = 20 * 1024 * 1024;

/// One page of the event log, as far as it could be read.
struct EventPage
{
    QList<WebhookEvent> events;
    QStringList problems; ///< One line for each record that could not be read.
    /// Records in the answer, the unreadable ones included: what paging counts by.
    int recordCount = 0;
    std::optional<int> totalCount; ///< `@odata.count`.
    bool hasNextLink = false;      ///< `@odata.nextLink` was there.
    QString nextLink;              ///< That link, or that of the header `Link`.
};

/// Reads a page of events as liberally as webhooks are read: an array, `{"value": […]}` or a single
/// record; any casing; missing and null fields. The body is kept exactly as it was told: the text
/// of a string, or, of an object, its very bytes with key order and digits. A record without a
/// usable id is a problem and costs no other. Not JSON, or no listing: Malformed.
[[nodiscard]] Result<EventPage> decodeEvents(const ApiMap &map, const QByteArray &body);

/// One field of a record of the environment.
struct RecordField
{
    QString name;
    QString text; ///< Strings as they are, everything else as the JSON text that was told.

    friend bool operator==(const RecordField &, const RecordField &) = default;
};

/// A record of the environment: its fields in the server's order, OData annotations left out,
/// secrets masked, long texts capped. The answer to `GET /v1/odata/SET(ID)`.
[[nodiscard]] Result<QList<RecordField>> decodeEntityRecord(const ApiMap &map,
                                                            const QByteArray &body);

} // namespace hookdesk
