// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/receiver/deliverysecrets.h"

#include "app/base/wipe.h"
#include "app/log/concealment.h"

namespace hookdesk {

DeliverySecrets::~DeliverySecrets()
{
    wipeKnown();
    wipe(m_fallback);
}

void DeliverySecrets::setKnown(const QHash<WebhookId, QByteArray> &secrets)
{
    wipeKnown();
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) {
        concealInLog(it.value());
        m_known.insert(it.key(), QByteArrayView(it.value()).toByteArray()); // not shared
    }
}

void DeliverySecrets::setFallback(QByteArrayView secret)
{
    concealInLog(secret);
    wipe(m_fallback);
    m_fallback = secret.toByteArray();
}

QByteArrayView DeliverySecrets::secretFor(const WebhookId &webhook) const
{
    const auto known = m_known.constFind(webhook);
    return known == m_known.cend() || known->isEmpty() ? QByteArrayView(m_fallback) : *known;
}

void DeliverySecrets::wipeKnown()
{
    for (QByteArray &secret : m_known)
        wipe(secret);
    m_known.clear();
}

} // namespace hookdesk
