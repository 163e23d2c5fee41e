// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/webhookstore.h"

namespace hookdesk {

namespace {

QByteArray Webhook::*recordOf(WebhookListing listing)
{
    return listing == WebhookListing::Rest ? &Webhook::restRecord : &Webhook::odataRecord;
}

WebhookListing otherThan(WebhookListing listing)
{
    return listing == WebhookListing::Rest ? WebhookListing::OData : WebhookListing::Rest;
}

} // namespace

WebhookStore::WebhookStore(const ApiMap &map, QObject *parent)
    : QObject(parent)
    , m_map(map)
{
}

WebhookPtr WebhookStore::lastKnown(const WebhookId &id) const
{
    const WebhookPtr webhook = find(id);
    return webhook ? webhook : m_gone.value(id);
}

QList<WebhookPtr> WebhookStore::withBinding(const QString &entityType, const QString &endpoint,
                                            AddressLikeness likeness) const
{
    const AddressMatcher address(endpoint);
    QList<WebhookPtr> alike;
    for (const WebhookPtr &webhook : m_webhooks) {
        if (webhook->entityType.compare(entityType, Qt::CaseInsensitive) == 0 &&
            address.likeness(webhook->endpoint) == likeness)
            alike.append(webhook);
    }
    return alike;
}

void WebhookStore::merge(WebhookListing listing, const QList<Webhook> &webhooks)
{
    const auto record = recordOf(listing);
    QHash<WebhookId, WebhookPtr> changed;
    for (const Webhook &fresh : webhooks) {
        const WebhookPtr known = m_webhooks.value(fresh.id);
        const bool isAwaited = known && known->standing == WebhookStanding::NotListedYet;
        if (known && (*known).*record == fresh.*record && !isAwaited)
            continue;
        Webhook both = known ? united(listing, fresh, *known) : fresh;
        both.standing = known && !isAwaited ? known->standing : WebhookStanding::Listed;
        const WebhookPtr next = keep(std::move(both));
        changed.insert(next->id, next);
    }
    if (!changed.isEmpty())
        emit upserted(changed.values());
}

/// What thousands of webhooks have in common is held once.
WebhookPtr WebhookStore::keep(Webhook webhook)
{
    const auto share = [this](QString &text) { text = *m_texts.insert(text); };
    share(webhook.entityType);
    if (webhook.headers) {
        for (Header &header : *webhook.headers)
            share(header.name);
    }
    if (const auto known = m_webhooks.constFind(webhook.id); known != m_webhooks.constEnd())
        webhook.id = known.key();
    const auto kept = std::make_shared<const Webhook>(std::move(webhook));
    m_webhooks.insert(kept->id, kept);
    m_gone.remove(kept->id);
    return kept;
}

/// Where `known` holds an older record of the same listing, its part of the union is made anew from
/// the other listing's record.
Webhook WebhookStore::united(WebhookListing listing, const Webhook &fresh,
                             const Webhook &known) const
{
    const WebhookListing other = otherThan(listing);
    const QByteArray &record = known.*recordOf(other);
    if (record.isEmpty())
        return fresh;
    if ((known.*recordOf(listing)).isEmpty())
        return merged(known, fresh);
    const Result<Webhook> otherSide = decodeWebhook(m_map, other, record);
    return otherSide ? merged(otherSide.value(), fresh) : fresh;
}

void WebhookStore::replace(const Webhook &webhook)
{
    emit upserted({keep(webhook)});
}

void WebhookStore::setStanding(const WebhookId &id, WebhookStanding standing)
{
    const WebhookPtr known = find(id);
    if (!known || known->standing == standing)
        return;
    Webhook marked = *known;
    marked.standing = standing;
    emit upserted({keep(std::move(marked))});
}

void WebhookStore::remove(const QList<WebhookId> &ids)
{
    QList<WebhookId> gone;
    for (const WebhookId &id : ids) {
        if (const WebhookPtr webhook = m_webhooks.take(id)) {
            m_gone.insert(id, webhook);
            gone.append(id);
        }
    }
    if (!gone.isEmpty())
        emit removed(gone);
}

void WebhookStore::retain(const QSet<WebhookId> &seen)
{
    QList<WebhookId> gone;
    for (auto it = m_webhooks.keyBegin(); it != m_webhooks.keyEnd(); ++it) {
        if (!seen.contains(*it))
            gone.append(*it);
    }
    remove(gone);
}

void WebhookStore::clear()
{
    m_webhooks.clear();
    m_gone.clear();
    m_texts.clear();
    emit cleared();
}

} // namespace hookdesk
