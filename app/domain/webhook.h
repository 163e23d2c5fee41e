// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/header.h"
#include "app/domain/webhookid.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace hookdesk {

/// Whether Tribe delivers to a webhook. AtRisk needs the failure budget and is never read from the
/// server; Unknown is what remains when no listing told of `IsDeactivated`.
enum class WebhookStatus { Active, AtRisk, Deactivated, Unknown };

/// What the server's listings say of a change that was made from here.
enum class WebhookStanding {
    Listed,         ///< Nothing else than what is shown.
    NotListedYet,   ///< It was just created, and no listing tells of it.
    NotConfirmedYet ///< It was just reactivated, and a listing still tells that it is deactivated.
};

/// What the server told, and AtRisk for an active webhook whose failures say so.
[[nodiscard]] constexpr WebhookStatus withRisk(WebhookStatus told, bool atRisk)
{
    return told == WebhookStatus::Active && atRisk ? WebhookStatus::AtRisk : told;
}

/// A webhook as both listings together tell it (TRIBE-API.md, Webhooks).
struct Webhook
{
    WebhookId id;
    QString name;                         ///< `_Name`; empty when no listing told.
    QString entityType;                   ///< Dotted, for example `Relation.Organization`.
    QString endpoint;                     ///< The URL exactly as the server spells it.
    std::optional<QList<Header>> headers; ///< nullopt: no listing told; empty: there are none.
    std::optional<bool> deactivated;      ///< nullopt: no listing told.
    QDateTime createdAt;                  ///< UTC; invalid when no listing told.
    QByteArray restRecord;  ///< Compact JSON of the REST listing's record; empty when not in it.
    QByteArray odataRecord; ///< The same of the OData listing.
    WebhookStanding standing = WebhookStanding::Listed;

    friend bool operator==(const Webhook &, const Webhook &) = default;

    [[nodiscard]] WebhookStatus status() const
    {
        if (!deactivated)
            return WebhookStatus::Unknown;
        return *deactivated ? WebhookStatus::Deactivated : WebhookStatus::Active;
    }
};

/// Webhooks are immutable once read, so that the store, the models and the jobs share them.
using WebhookPtr = std::shared_ptr<const Webhook>;

/// What a create sends: `POST /v1/webhooks` (TRIBE-API.md, Webhooks).
struct WebhookDraft
{
    QString name; ///< Sent only where ApiMap names a field for it.
    QString entityType;
    QString endpoint;
    QList<Header> headers;

    friend bool operator==(const WebhookDraft &, const WebhookDraft &) = default;
};

} // namespace hookdesk
