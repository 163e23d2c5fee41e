// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/webhookdefinition.h"

#include <algorithm>
#include <tuple>

namespace hookdesk {

WebhookDefinition definitionOf(const Webhook &webhook)
{
    WebhookDefinition definition{webhook.id,       webhook.name, webhook.entityType,
                                 webhook.endpoint, std::nullopt, webhook.deactivated,
                                 webhook.createdAt};
    if (webhook.headers) {
        definition.headers.emplace();
        for (const Header &header : *webhook.headers)
            definition.headers->append({header.name, header.value, {}});
    }
    return definition;
}

void sortDefinitions(QList<WebhookDefinition> &definitions)
{
    const auto before = [](const WebhookDefinition &a, const WebhookDefinition &b) {
        const int names = a.name.compare(b.name, Qt::CaseInsensitive);
        return names != 0 ? names < 0
                          : std::tie(a.entityType, a.endpoint, a.id) <
                                std::tie(b.entityType, b.endpoint, b.id);
    };
    std::sort(definitions.begin(), definitions.end(), before);
}

} // namespace hookdesk
