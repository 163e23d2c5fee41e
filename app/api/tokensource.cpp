// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/tokensource.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <utility>

namespace hookdesk {

using std::chrono::seconds;
using std::chrono::steady_clock;

namespace {

/// A token of unknown lifetime is used until the server refuses it.
constexpr seconds unknownLifetime{24 * 3600};

/// Renewed a minute before the end, or after nine tenths of a short life.
steady_clock::time_point renewalTime(std::optional<seconds> lifetime)
{
    const seconds whole = lifetime.value_or(unknownLifetime);
    return steady_clock::now() + std::max(whole - seconds{60}, whole * 9 / 10);
}

void wipe(QByteArray &secret)
{
    if (!secret.isEmpty())
        OPENSSL_cleanse(secret.data(), static_cast<size_t>(secret.size()));
    secret.clear();
}

} // namespace

TokenSource::TokenSource(QUrl tokenUrl, Credentials credentials, HttpTransport &transport,
                         QObject *parent)
    : QObject(parent)
    , m_url(std::move(tokenUrl))
    , m_credentials(std::move(credentials))
    , m_transport(transport)
{
    if (!canRenew()) {
        m_token = m_credentials.accessToken;
        m_renewAt = renewalTime(std::nullopt);
    }
}

TokenSource::~TokenSource()
{
    wipe(m_credentials.clientSecret);
    wipe(m_credentials.accessToken);
    wipe(m_token);
}

void TokenSource::request(QObject *owner, Handler handler)
{
    m_waiters.append({owner, std::move(handler)});
    if (m_exchange || m_waiters.size() > 1)
        return;
    QMetaObject::invokeMethod(
        this, [this] { isFresh() ? answerAll(m_token) : renew(); }, Qt::QueuedConnection);
}

void TokenSource::refuse(const QByteArray &token)
{
    if (token == m_token)
        wipe(m_token);
}

bool TokenSource::isFresh() const
{
    return !m_token.isEmpty() && steady_clock::now() < m_renewAt;
}

void TokenSource::renew()
{
    if (!canRenew()) {
        return answerAll(
            ApiError::of(ApiError::Kind::Authentication,
                         QStringLiteral("there is no client secret to ask for a token with")));
    }
    m_exchange = m_transport.send(tokenRequest(m_url, fields()), this);
    connect(m_exchange, &HttpExchange::finished, this, &TokenSource::renewed);
}

FormFields TokenSource::fields() const
{
    FormFields fields{{"grant_type", "client_credentials"},
                      {"client_id", m_credentials.clientId.toUtf8()},
                      {"client_secret", m_credentials.clientSecret},
                      {"scope", m_credentials.scope.toUtf8()}};
    if (!m_credentials.organizationId.isEmpty())
        fields.emplaceBack("organization_id", m_credentials.organizationId.toUtf8());
    return fields;
}

void TokenSource::renewed(const Result<HttpAnswer> &answer)
{
    std::exchange(m_exchange, nullptr)->deleteLater();
    const Result<AccessToken> token = tokenFrom(answer, m_url);
    if (!token)
        return answerAll(token.error());
    m_token = token.value().value;
    m_renewAt = renewalTime(token.value().lifetime);
    answerAll(m_token);
}

void TokenSource::answerAll(const Result<QByteArray> &token)
{
    const QList<Waiter> waiters = std::exchange(m_waiters, {});
    for (const Waiter &waiter : waiters) {
        if (waiter.owner)
            waiter.handler(token);
    }
}

} // namespace hookdesk
