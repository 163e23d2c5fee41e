// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apimap.h"
#include "app/api/webhookdecoder.h"
#include "app/domain/address.h"
#include "app/domain/webhook.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

namespace hookdesk {

/// The webhooks of one environment: the union by id of both listings.
///
/// Every change is announced once and after it is done; a record that says what is already known is
/// not a change.
class WebhookStore : public QObject
{
    Q_OBJECT

public:
    explicit WebhookStore(const ApiMap &map, QObject *parent = nullptr);
    /// For what is merged from now on.
    void setMap(const ApiMap &map) { m_map = map; }

    [[nodiscard]] qsizetype size() const { return m_webhooks.size(); }
    [[nodiscard]] WebhookPtr find(const WebhookId &id) const { return m_webhooks.value(id); }
    /// The webhook, or what was known of it before it was removed; nullptr if it never was here.
    [[nodiscard]] WebhookPtr lastKnown(const WebhookId &id) const;
    [[nodiscard]] QList<WebhookPtr> all() const { return m_webhooks.values(); }

    /// Webhooks with the same entity type and endpoint: what a create would duplicate. Or those
    /// whose endpoint is nearly the same, without these.
    [[nodiscard]] QList<WebhookPtr>
    withBinding(const QString &entityType, const QString &endpoint,
                AddressLikeness likeness = AddressLikeness::Same) const;

    /// Takes records of one listing in; what the other listing told of the same ids stays. Whatever
    /// a listing tells of is listed.
    void merge(WebhookListing listing, const QList<Webhook> &webhooks);
    /// Takes one webhook in as it is, both its records replacing what was known.
    void replace(const Webhook &webhook);
    /// Marks the webhook, when it is there and not marked so.
    void setStanding(const WebhookId &id, WebhookStanding standing);
    void remove(const QList<WebhookId> &ids);
    /// Removes all that are not in `seen`: the end of a refresh that heard both listings whole.
    void retain(const QSet<WebhookId> &seen);
    void clear();

signals:
    /// New and changed webhooks, each once.
    void upserted(const QList<hookdesk::WebhookPtr> &webhooks);
    void removed(const QList<hookdesk::WebhookId> &ids);
    void cleared();

private:
    WebhookPtr keep(Webhook webhook);
    [[nodiscard]] Webhook united(WebhookListing listing, const Webhook &fresh,
                                 const Webhook &known) const;

    ApiMap m_map;
    QHash<WebhookId, WebhookPtr> m_webhooks;
    QHash<WebhookId, WebhookPtr> m_gone; ///< Removed: events still tell of them.
    QSet<QString> m_texts;               ///< Entity types and header names, to be shared.
};

} // namespace hookdesk
