// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/secretkey.h"

namespace hookdesk {

namespace {

const QLatin1String webhookSecretName("webhook-secret");

/// Ids of webhooks differ in case between listings: one spelling for one secret.
QString ofWebhook(QLatin1String what, const WebhookId &webhook)
{
    return what + QLatin1Char(':') + webhook.value.toLower();
}

} // namespace

SecretKey SecretKey::clientSecret(const EnvironmentId &environment)
{
    return {environment, QStringLiteral("client-secret")};
}

SecretKey SecretKey::refreshToken(const EnvironmentId &environment)
{
    return {environment, QStringLiteral("refresh-token")};
}

SecretKey SecretKey::accessToken(const EnvironmentId &environment)
{
    return {environment, QStringLiteral("access-token")};
}

SecretKey SecretKey::proxyPassword(const EnvironmentId &environment)
{
    return {environment, QStringLiteral("proxy-password")};
}

SecretKey SecretKey::keyPassphrase(const EnvironmentId &environment)
{
    return {environment, QStringLiteral("key-passphrase")};
}

SecretKey SecretKey::webhookSecret(const EnvironmentId &environment, const WebhookId &webhook)
{
    return {environment, ofWebhook(webhookSecretName, webhook)};
}

std::optional<WebhookId> SecretKey::webhookOf(const QString &what)
{
    const QString start = webhookSecretName + QLatin1Char(':');
    if (!what.startsWith(start))
        return std::nullopt;
    return WebhookId{what.mid(start.size())};
}

bool SecretKey::isForSignIn(const QString &what)
{
    return !what.contains(QLatin1Char(':'));
}

SecretKey SecretKey::endpointPassword(const EnvironmentId &environment, const WebhookId &webhook)
{
    return {environment, ofWebhook(QLatin1String("endpoint-password"), webhook)};
}

QString SecretKey::account() const
{
    return environment.value + QLatin1Char('/') + what;
}

} // namespace hookdesk
