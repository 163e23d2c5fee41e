// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apimap.h"
#include "app/domain/result.h"
#include "app/domain/webhook.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace hookdesk {

/// Where a record was read.
enum class WebhookListing { Rest, OData };

/// One listing or one page of it, as far as it could be read.
struct WebhookPage
{
    QList<Webhook> webhooks;
    /// One line for each record that could not be read, for the page to show.
    QStringList problems;
    /// Records in the answer, the unreadable ones included: what paging counts by.
    int recordCount = 0;
    std::optional<int> totalCount; ///< `@odata.count`.
    bool hasNextLink = false;      ///< `@odata.nextLink` was there.
    QString nextLink;              ///< That link, or that of the header `Link`.
};

/// Reads a listing as liberally as TRIBE-API.md asks: an array, `{"value": […]}`, or a single
/// record; any casing; missing and null fields; unknown fields kept in the raw record. A record
/// without an id is reported in `problems` and costs no other. Not JSON, or JSON that is no
/// listing: Malformed. Nesting deeper than 64 is refused as Malformed before it can hurt.
[[nodiscard]] Result<WebhookPage> decodeWebhooks(const ApiMap &map, WebhookListing listing,
                                                 const QByteArray &body);

/// One webhook: an answer to a create or a read. `{"value": {…}}` is accepted too.
[[nodiscard]] Result<Webhook> decodeWebhook(const ApiMap &map, WebhookListing listing,
                                            const QByteArray &body);

/// The body of `POST /v1/webhooks`.
[[nodiscard]] QByteArray encodeDraft(const ApiMap &map, const WebhookDraft &draft);

/// One field of a webhook's raw records that the program gives no meaning to.
struct UnknownField
{
    QString name;
    QString text; ///< Strings as they are, everything else as compact JSON.
};

/// The fields of both raw records that no ApiMap field names, sorted by name.
[[nodiscard]] QList<UnknownField> unknownFields(const ApiMap &map, const Webhook &webhook);

/// What the record tells in the first of these fields that is there, where that should be a date
/// and cannot be read as one; else empty.
[[nodiscard]] QString unreadDateIn(const QByteArray &record, const QStringList &fields);

/// The raw record as indented text. Unless `reveal`, header values and secrets are replaced by a
/// mask. Key order is the server's as far as Qt keeps it.
[[nodiscard]] QString recordText(const ApiMap &map, const QByteArray &record, bool reveal);

/// The secret that deliveries are signed with, where a listing tells it (TRIBE-API.md, Webhooks:
/// whether it does is unknown); empty where none does, or only a mask.
[[nodiscard]] QString webhookSecret(const ApiMap &map, const Webhook &webhook);

/// The union of what two listings tell of the same webhook: a field that one of them leaves out or
/// empty is taken from the other; where both tell, headers, endpoint and entity type are taken from
/// REST, the rest from OData (TRIBE-API.md, Webhooks).
[[nodiscard]] Webhook merged(const Webhook &a, const Webhook &b);

} // namespace hookdesk
