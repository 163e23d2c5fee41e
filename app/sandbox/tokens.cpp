// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/tokens.h"

#include "app/sandbox/answers.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSet>

#include <array>

namespace hookdesk::sandbox {

/// Compares in a time that depends on neither content nor length of the secret.
static bool sameSecret(const QByteArray &a, const QByteArray &b)
{
    const QByteArray hashA = QCryptographicHash::hash(a, QCryptographicHash::Sha256);
    const QByteArray hashB = QCryptographicHash::hash(b, QCryptographicHash::Sha256);
    unsigned difference = 0;
    for (qsizetype i = 0; i < hashA.size(); ++i)
        difference |= static_cast<unsigned char>(hashA[i]) ^ static_cast<unsigned char>(hashB[i]);
    return difference == 0;
}

/// What follows the scheme, or an empty array when the scheme is another one.
static QByteArray credentials(const QByteArray &authorization, const QByteArray &scheme)
{
    const qsizetype blank = authorization.indexOf(' ');
    if (blank < 0 || authorization.first(blank).compare(scheme, Qt::CaseInsensitive) != 0)
        return {};
    return authorization.sliced(blank + 1).trimmed();
}

/// The client as it presents itself: HTTP Basic (form-encoded, RFC 6749, 2.3.1) or form fields.
static Client presentedClient(const Request &request, const QList<FormField> &form)
{
    const QByteArray basic = credentials(request.authorization, "Basic");
    if (basic.isEmpty()) {
        return {fieldValue(form, QStringLiteral("client_id")).value_or(QString()),
                fieldValue(form, QStringLiteral("client_secret")).value_or(QString()).toUtf8()};
    }
    const QByteArray pair = QByteArray::fromBase64(basic);
    const qsizetype colon = pair.indexOf(':');
    if (colon < 0)
        return {};
    return {QString::fromUtf8(QByteArray::fromPercentEncoding(pair.first(colon))),
            QByteArray::fromPercentEncoding(pair.sliced(colon + 1))};
}

static bool knowsScope(const QString &scope)
{
    const QStringList words = scope.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [](const QString &word) {
        return word == QLatin1String("read") || word == QLatin1String("write");
    });
}

static QByteArray randomToken()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

TokenOffice::TokenOffice(Client client, std::chrono::seconds lifetime)
    : m_client(std::move(client))
    , m_lifetime(lifetime)
{
}

Response TokenOffice::answer(const Request &request, Time now)
{
    if (request.method != "POST")
        return methodNotAllowed(request, "POST");
    if (!request.contentType.toLower().startsWith("application/x-www-form-urlencoded")) {
        return hydraError(400, QStringLiteral("invalid_request"),
                          QStringLiteral("The request is malformed."),
                          QStringLiteral("The body must be application/x-www-form-urlencoded."));
    }
    const QList<FormField> form = parseForm(request.body);
    const QString grant = fieldValue(form, QStringLiteral("grant_type")).value_or(QString());
    if (grant != QLatin1String("client_credentials")) {
        return hydraError(400,
                          grant.isEmpty() ? QStringLiteral("invalid_request")
                                          : QStringLiteral("unsupported_grant_type"),
                          QStringLiteral("The grant type is missing or not supported."),
                          QStringLiteral("Use grant_type=client_credentials."));
    }
    const Client presented = presentedClient(request, form);
    if (presented.id != m_client.id || !sameSecret(presented.secret, m_client.secret)) {
        return hydraError(401, QStringLiteral("invalid_client"),
                          QStringLiteral("Client authentication failed."),
                          QStringLiteral("The client id or the client secret is wrong."));
    }
    return issue(fieldValue(form, QStringLiteral("scope")).value_or(QStringLiteral("read write")),
                 now);
}

Response TokenOffice::issue(const QString &scope, Time now)
{
    if (!knowsScope(scope)) {
        return hydraError(400, QStringLiteral("invalid_scope"),
                          QStringLiteral("The requested scope is not allowed for this client."),
                          QStringLiteral("Allowed are read and write."));
    }
    m_expiryByToken.removeIf([now](const auto &entry) { return entry.value() <= now; });
    const QByteArray token = randomToken();
    m_expiryByToken.insert(token, now + m_lifetime);
    Response response =
        jsonAnswer(QJsonObject{{QStringLiteral("access_token"), QString::fromLatin1(token)},
                               {QStringLiteral("token_type"), QStringLiteral("bearer")},
                               {QStringLiteral("expires_in"), qint64(m_lifetime.count())},
                               {QStringLiteral("scope"), scope}});
    response.headers.emplaceBack("Cache-Control", "no-store");
    return response;
}

bool TokenOffice::accepts(const QByteArray &authorization, Time now)
{
    const auto found = m_expiryByToken.constFind(credentials(authorization, "Bearer"));
    return found != m_expiryByToken.constEnd() && now < found.value();
}

} // namespace hookdesk::sandbox
