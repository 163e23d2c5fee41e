// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/problem.h"

#include <QFlags>
#include <QString>
#include <QStringList>

namespace hookdesk::sandbox {

/// Deviations that imitate what is not documented about Tribe CRM (TRIBE-API.md, the marks [A]).
enum class Quirk {
    None = 0,
    CamelArray = 1 << 0,        ///< The default, so that it can be named.
    PascalValue = 1 << 1,       ///< REST answers `{"value":[…]}` with PascalCase fields.
    RestOnly = 1 << 2,          ///< The OData set Webhook does not exist.
    ODataOnly = 1 << 3,         ///< `GET /v1/webhooks` does not exist; create and delete do.
    NoPut = 1 << 4,             ///< PUT is answered with 405.
    PutIgnored = 1 << 5,        ///< An update is accepted and changes nothing.
    MissingFields = 1 << 6,     ///< Some records lack fields in one of the listings.
    NullFields = 1 << 7,        ///< Some records have nulls in one of the listings.
    NoCount = 1 << 8,           ///< `@odata.count` is never sent.
    NoMetadata = 1 << 9,        ///< `$metadata` does not exist.
    RestForbidden = 1 << 10,    ///< 403 for everything at `/v1/webhooks`.
    ODataForbidden = 1 << 11,   ///< 403 for everything at the OData set Webhook.
    PagedRest = 1 << 12,        ///< REST answers at most 100 records a GET.
    LostCreateAnswer = 1 << 13, ///< A create is done, and the connection dropped unanswered.
    NoEventLog = 1 << 14,       ///< The OData set WebhookEvent does not exist.
    NoRetry = 1 << 15,          ///< A manual retry is answered with 405.
    EventNulls = 1 << 16,       ///< Some events lack fields or have nulls.
    ExposeSecret = 1 << 17,     ///< The OData set Webhook shows the secret.
    ReadOnlyWebhooks = 1 << 18, ///< `Webhook` is for reading only, and `$metadata` says so.
    OtherLog = 1 << 19,         ///< The event log and its retry are called otherwise.
    ApiDocs = 1 << 20,          ///< `/v3/api-docs` describes the REST calls.
    NoPkce = 1 << 21            ///< A log-in with a code_challenge is refused.
};
Q_DECLARE_FLAGS(Quirks, Quirk)
Q_DECLARE_OPERATORS_FOR_FLAGS(Quirks)

/// Reads a comma-separated list of names; the problem names an unknown one and lists all.
[[nodiscard]] Outcome<Quirks> parseQuirks(const QString &list);

/// One line for each quirk, `name  meaning`, for `--help`.
[[nodiscard]] QString quirksHelp();

} // namespace hookdesk::sandbox
