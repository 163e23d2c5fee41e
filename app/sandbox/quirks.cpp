// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/quirks.h"

#include <algorithm>
#include <array>

namespace hookdesk::sandbox {

namespace {

struct NamedQuirk
{
    const char *name;
    Quirk quirk;
    const char *meaning;
};

constexpr std::array<NamedQuirk, 22> namedQuirks{{
    {"camel-array", Quirk::CamelArray, "REST answers an array with camelCase fields (the default)"},
    {"pascal-value", Quirk::PascalValue, "REST answers {\"value\":[…]} with PascalCase fields"},
    {"rest-only", Quirk::RestOnly, "the OData set Webhook does not exist (404)"},
    {"odata-only", Quirk::ODataOnly, "GET /v1/webhooks does not exist (404)"},
    {"no-put", Quirk::NoPut, "PUT is refused (405)"},
    {"put-ignored", Quirk::PutIgnored, "an update is accepted and changes nothing"},
    {"missing-fields", Quirk::MissingFields, "some records lack fields in one list"},
    {"null-fields", Quirk::NullFields, "some records have nulls in one list"},
    {"no-count", Quirk::NoCount, "@odata.count is never sent"},
    {"no-metadata", Quirk::NoMetadata, "$metadata does not exist (404)"},
    {"rest-forbidden", Quirk::RestForbidden, "everything at /v1/webhooks is forbidden (403)"},
    {"odata-forbidden", Quirk::ODataForbidden, "the OData set Webhook is forbidden (403)"},
    {"paged-rest", Quirk::PagedRest, "REST answers at most 100 records per GET"},
    {"lost-create-answer", Quirk::LostCreateAnswer,
     "a webhook is created, then the connection drops"},
    {"no-event-log", Quirk::NoEventLog, "the OData set WebhookEvent does not exist (404)"},
    {"no-retry", Quirk::NoRetry, "the manual retry of an event is refused (405)"},
    {"event-nulls", Quirk::EventNulls, "some events lack fields or have nulls"},
    {"expose-secret", Quirk::ExposeSecret, "the OData set Webhook shows Secret"},
    {"read-only-webhooks", Quirk::ReadOnlyWebhooks,
     "the OData set Webhook cannot be changed (405), and $metadata says so"},
    {"other-log", Quirk::OtherLog,
     "the event log is ConnectorMessage, with other fields and another retry"},
    {"api-docs", Quirk::ApiDocs, "/v3/api-docs describes the REST requests"},
    {"no-pkce", Quirk::NoPkce, "a log-in with PKCE is refused (invalid_request)"},
}};

} // namespace

Outcome<Quirks> parseQuirks(const QString &list)
{
    Quirks quirks;
    const QStringList names = list.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const auto named = std::find_if(namedQuirks.begin(), namedQuirks.end(), [&](const auto &q) {
            return name.trimmed() == QLatin1String(q.name);
        });
        if (named == namedQuirks.end()) {
            return Problem{.status = 400,
                           .message = QStringLiteral("Unknown quirk \"%1\". The quirks are:\n%2")
                                          .arg(name.trimmed(), quirksHelp()),
                           .target = name.trimmed()};
        }
        quirks |= named->quirk;
    }
    return quirks;
}

QString quirksHelp()
{
    QString help;
    for (const NamedQuirk &named : namedQuirks) {
        help += QStringLiteral("  %1  %2\n")
                    .arg(QLatin1String(named.name), -18)
                    .arg(QString::fromUtf8(named.meaning));
    }
    return help;
}

} // namespace hookdesk::sandbox
