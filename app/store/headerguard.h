// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookdefinition.h"

#include <QByteArray>

namespace hookdesk {

/// Takes the values of headers that look like credentials out of definitions and leaves a keyed
/// fingerprint (HMAC-SHA256) in their place. Passwords in endpoints are masked.
///
/// The fingerprint hides a value that is hard to guess. Whoever has the key, too, can try values
/// that are easy to guess.
class HeaderGuard
{
public:
    explicit HeaderGuard(QByteArray key, bool keepsValues = false);

    /// With `keepsValues`, values stay beside their fingerprints.
    [[nodiscard]] WebhookDefinition guarded(WebhookDefinition definition) const;
    [[nodiscard]] QList<WebhookDefinition> guarded(QList<WebhookDefinition> definitions) const;
    /// A new one of 32 random bytes.
    [[nodiscard]] static QByteArray newKey();

private:
    QByteArray m_key;
    bool m_keepsValues;
};

} // namespace hookdesk
