// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/authorizationoffice.h"

#include "app/domain/environment.h"
#include "app/sandbox/answers.h"
#include "app/sandbox/authorizationpage.h"
#include "app/sandbox/opaquetoken.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace hookdesk::sandbox {

namespace {

constexpr QLatin1String ownPath("/oauth2/auth");
/// A spent code is remembered so long, so that its replay is recognised.
constexpr std::chrono::hours replayMemory{24};

/// An error code of RFC 6749, 4.1.2.1 (or Hydra's own) with its words.
struct Refusal
{
    QString error;
    QString description;
};

QString textOf(const QList<FormField> &fields, const char *name)
{
    return fieldValue(fields, QString::fromLatin1(name)).value_or(QString());
}

/// RFC 6749, 3.1: no parameter comes twice.
bool hasDuplicates(const QList<FormField> &fields)
{
    QSet<QString> names;
    for (const FormField &field : fields)
        names.insert(field.name);
    return names.size() != fields.size();
}

/// RFC 8252, 7.3: http to this machine, on any port. What is not that may be anybody's.
bool isOwnMachine(const QUrl &redirect)
{
    return redirect.isValid() && redirect.scheme() == QLatin1String("http") &&
           isLoopback(redirect) && redirect.userInfo().isEmpty() && !redirect.hasFragment();
}

bool knowsScope(const QString &scope)
{
    static const QSet<QString> known{QStringLiteral("read"), QStringLiteral("write"),
                                     QStringLiteral("offline"), QStringLiteral("offline_access")};
    const QStringList words = scope.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return !words.isEmpty() && std::all_of(words.begin(), words.end(), [](const QString &word) {
        return known.contains(word);
    });
}

/// RFC 7636, 4.2: Base64url of 32 bytes.
bool isChallenge(const QByteArray &challenge)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        challenge, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return challenge.size() == 43 && decoded && decoded.decoded.size() == 32;
}

/// RFC 7636, 4.1 and 4.6. A verifier without a challenge is refused (RFC 9700, 4.8.2).
bool answers(const QByteArray &verifier, const QByteArray &challenge)
{
    if (challenge.isEmpty())
        return verifier.isEmpty();
    if (verifier.size() < 43 || verifier.size() > 128)
        return false;
    return sameSecret(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                          .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
                      challenge);
}

bool hasPkce(const QList<FormField> &fields)
{
    return fieldValue(fields, QStringLiteral("code_challenge")).has_value() ||
           fieldValue(fields, QStringLiteral("code_challenge_method")).has_value();
}

/// What the client has to be told through the redirect.
std::optional<Refusal> refusalOf(const QList<FormField> &fields)
{
    constexpr int shortestState = 8; // TRIBE-API.md, Hosts and authentication
    const QString invalidRequest = QStringLiteral("invalid_request");
    if (hasDuplicates(fields))
        return Refusal{invalidRequest, QStringLiteral("A parameter is there more than once.")};
    if (textOf(fields, "state").size() < shortestState)
        return Refusal{QStringLiteral("invalid_state"),
                       QStringLiteral("The state must have at least 8 characters.")};
    if (textOf(fields, "response_type") != QLatin1String("code"))
        return Refusal{QStringLiteral("unsupported_response_type"),
                       QStringLiteral("The only response_type is code.")};
    if (!knowsScope(textOf(fields, "scope")))
        return Refusal{QStringLiteral("invalid_scope"),
                       QStringLiteral("Allowed are read, write and offline.")};
    if (hasPkce(fields) && (textOf(fields, "code_challenge_method") != QLatin1String("S256") ||
                            !isChallenge(textOf(fields, "code_challenge").toLatin1())))
        return Refusal{invalidRequest,
                       QStringLiteral("The code_challenge must be one of the method S256.")};
    return std::nullopt;
}

/// The browser goes on to the client. 303, so that it never posts the form there (RFC 9700, 4.12).
Response redirect(QUrl target, const QString &state,
                  const QList<std::pair<QByteArray, QString>> &fields)
{
    QByteArray query = target.query(QUrl::FullyEncoded).toLatin1();
    const auto add = [&query](const QByteArray &name, const QString &value) {
        query += (query.isEmpty() ? "" : "&") + name + '=' + QUrl::toPercentEncoding(value);
    };
    for (const auto &[name, value] : fields)
        add(name, value);
    if (!state.isEmpty())
        add("state", state);
    target.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return {.status = 303,
            .body = {},
            .headers = {{"Location", target.toEncoded()}, {"Cache-Control", "no-store"}}};
}

Response redirect(const QUrl &target, const QString &state, const Refusal &refusal)
{
    return redirect(target, state,
                    {{"error", refusal.error}, {"error_description", refusal.description}});
}

} // namespace

AuthorizationOffice::AuthorizationOffice(QString clientId, bool refusesPkce)
    : m_clientId(std::move(clientId))
    , m_refusesPkce(refusesPkce)
{
}

Response AuthorizationOffice::answer(const Request &request, Time now)
{
    m_consents.removeIf([now](const auto &entry) { return entry.value().expiry <= now; });
    m_codes.removeIf(
        [now](const auto &entry) { return entry.value().expiry + replayMemory <= now; });
    if (request.method == "GET")
        return ask(request, now);
    if (request.method == "POST")
        return decide(request, now);
    return methodNotAllowed(request, "GET, POST");
}

Response AuthorizationOffice::ask(const Request &request, Time now)
{
    const QList<FormField> fields = parseForm(request.query);
    const QString redirectText = textOf(fields, "redirect_uri");
    const QUrl target(redirectText, QUrl::StrictMode);
    if (textOf(fields, "client_id") != m_clientId)
        return refusalPage(401, QStringLiteral("invalid_client"),
                           QStringLiteral("The client id is unknown."));
    if (!isOwnMachine(target))
        return refusalPage(
            400, QStringLiteral("invalid_request"),
            QStringLiteral("The redirect URI must be http to a loopback address of this machine."));
    const QString state = textOf(fields, "state");
    if (const std::optional<Refusal> refusal = refusalOf(fields))
        return redirect(target, state, *refusal);
    if (m_refusesPkce && hasPkce(fields))
        return redirect(target, state,
                        Refusal{QStringLiteral("invalid_request"),
                                QStringLiteral("The parameter code_challenge is not allowed.")});
    const QString scope = textOf(fields, "scope").simplified();
    const QByteArray consent = randomToken();
    m_consents.insert(consent,
                      {.request = {.redirectUri = target,
                                   .redirectText = redirectText,
                                   .state = state,
                                   .scope = scope,
                                   .challenge = textOf(fields, "code_challenge").toLatin1()},
                       .expiry = now + consentLifetime});
    return consentPage(ownPath, m_clientId, scope, consent);
}

Response AuthorizationOffice::decide(const Request &request, Time now)
{
    const QList<FormField> form = parseForm(request.body);
    const auto found = m_consents.constFind(textOf(form, "consent").toLatin1());
    if (found == m_consents.constEnd())
        return refusalPage(400, QStringLiteral("invalid_request"),
                           QStringLiteral("This question was answered already or is too old."));
    const AuthorizationRequest asked = found.value().request;
    m_consents.erase(found);
    if (textOf(form, "decision") != QLatin1String("allow"))
        return redirect(asked.redirectUri, asked.state,
                        Refusal{QStringLiteral("access_denied"),
                                QStringLiteral("The person denied the request.")});
    const QByteArray code = randomToken();
    m_codes.insert(code, {.request = asked, .expiry = now + codeLifetime});
    return redirect(asked.redirectUri, asked.state,
                    {{"code", QString::fromLatin1(code)}, {"scope", asked.scope}});
}

AuthorizationOffice::Redemption AuthorizationOffice::redeem(const QList<FormField> &form,
                                                            bool hasSecret, Time now)
{
    const auto found = m_codes.find(textOf(form, "code").toLatin1());
    if (found == m_codes.end())
        return {};
    if (std::exchange(found->isSpent, true))
        return {.outcome = Redemption::Outcome::Replayed};
    const AuthorizationRequest &asked = found->request;
    if (asked.challenge.isEmpty() && !hasSecret)
        return {};
    if (now >= found->expiry || textOf(form, "redirect_uri") != asked.redirectText ||
        !answers(textOf(form, "code_verifier").toLatin1(), asked.challenge))
        return {};
    return {.outcome = Redemption::Outcome::Granted, .scope = asked.scope};
}

} // namespace hookdesk::sandbox
