// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/headerguard.h"

#include "app/domain/address.h"
#include "app/log/credentialshape.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>
#include <utility>

namespace hookdesk {

HeaderGuard::HeaderGuard(QByteArray key, bool keepsValues)
    : m_key(std::move(key))
    , m_keepsValues(keepsValues)
{
}

QByteArray HeaderGuard::newKey()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return {reinterpret_cast<const char *>(words.data()), sizeof words};
}

WebhookDefinition HeaderGuard::guarded(WebhookDefinition definition) const
{
    if (!m_keepsValues)
        definition.endpoint = withMaskedPasswords(definition.endpoint);
    if (!definition.headers)
        return definition;
    for (DefinedHeader &header : *definition.headers) {
        if (!header.value || !looksLikeCredential(header.name, *header.value))
            continue;
        header.fingerprint = QMessageAuthenticationCode::hash(header.value->toUtf8(), m_key,
                                                              QCryptographicHash::Sha256);
        if (!m_keepsValues)
            header.value.reset();
    }
    return definition;
}

QList<WebhookDefinition> HeaderGuard::guarded(QList<WebhookDefinition> definitions) const
{
    for (WebhookDefinition &definition : definitions)
        definition = guarded(std::move(definition));
    return definitions;
}

} // namespace hookdesk
