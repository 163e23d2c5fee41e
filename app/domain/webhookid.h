// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hookdesk {

/// The id that the server gave a webhook, kept in the server's own spelling.
///
/// Tribe ids are GUIDs and the two listings may differ in their case, so that ids compare and hash
/// without regard to ASCII case.
struct WebhookId
{
    QString value;

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }

    friend bool operator==(const WebhookId &a, const WebhookId &b)
    {
        return a.value.compare(b.value, Qt::CaseInsensitive) == 0;
    }
    friend bool operator!=(const WebhookId &a, const WebhookId &b) { return !(a == b); }
    friend bool operator<(const WebhookId &a, const WebhookId &b)
    {
        return a.value.compare(b.value, Qt::CaseInsensitive) < 0;
    }
};

[[nodiscard]] size_t qHash(const WebhookId &id, size_t seed = 0) noexcept;

} // namespace hookdesk
