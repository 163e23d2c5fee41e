// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookid.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

namespace hookdesk {

/// The secrets that deliveries are checked with, as UTF-8. It keeps copies of its own, which are
/// wiped when they are replaced and at the end; what the caller holds is the caller's to wipe.
class DeliverySecrets
{
public:
    DeliverySecrets() = default;
    ~DeliverySecrets();
    Q_DISABLE_COPY_MOVE(DeliverySecrets)

    void setKnown(const QHash<WebhookId, QByteArray> &secrets);
    /// For every webhook whose own is not known or empty.
    void setFallback(QByteArrayView secret);

    /// Empty: there is none. Valid until the next change.
    [[nodiscard]] QByteArrayView secretFor(const WebhookId &webhook) const;

private:
    void wipeKnown();

    QHash<WebhookId, QByteArray> m_known;
    QByteArray m_fallback;
};

} // namespace hookdesk
