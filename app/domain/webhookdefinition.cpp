// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/webhookdefinition.h"

#include "app/domain/hiddencharacters.h"
#include "app/domain/textorder.h"

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

bool hasHidden(const WebhookDefinition &definition)
{
    return withoutHidden(definition) != definition;
}

WebhookDefinition withoutHidden(WebhookDefinition definition)
{
    const auto clean = [](QString &text, TextUse use) {
        if (!hiddenCharacters(text, use).isEmpty())
            text = withoutHidden(text, use);
    };
    clean(definition.name, TextUse::Name);
    clean(definition.entityType, TextUse::Value);
    clean(definition.endpoint, TextUse::Value);
    if (!definition.headers)
        return definition;
    for (DefinedHeader &header : *definition.headers) {
        clean(header.name, TextUse::Value);
        if (header.value)
            clean(*header.value, TextUse::Value);
    }
    return definition;
}

void sortDefinitions(QList<WebhookDefinition> &definitions)
{
    sortByName(
        definitions, [](const WebhookDefinition &one) { return one.name; }, isBeforeNamesake);
}

bool isBeforeNamesake(const WebhookDefinition &a, const WebhookDefinition &b)
{
    return std::tie(a.entityType, a.endpoint, a.id) < std::tie(b.entityType, b.endpoint, b.id);
}

} // namespace hookdesk
