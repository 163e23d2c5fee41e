// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/webhookid.h"

#include <QChar>

#include <algorithm>

namespace hookdesk {

size_t qHash(const WebhookId &id, size_t seed) noexcept
{
    constexpr char16_t beyondAscii = 0x80; // whatever its case: equal ids must hash alike
    size_t hash = seed ^ 0x9e3779b9U;
    for (const QChar c : id.value) {
        char16_t unit = std::min(c.unicode(), beyondAscii);
        if (unit >= u'A' && unit <= u'Z')
            unit |= 0x20;
        hash = (hash ^ unit) * 0x100000001b3ULL;
    }
    return hash;
}

} // namespace hookdesk
