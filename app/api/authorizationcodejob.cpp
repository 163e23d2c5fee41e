// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/authorizationcodejob.h"

#include "app/api/jsonreader.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUrlQuery>

#include <openssl/crypto.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace hookdesk {

using Why = LogInError::Why;

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// 32 random bytes in Base64url: what a state and a code verifier (RFC 7636, 4.1) are made of.
QByteArray randomText()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words)
        .toBase64(base64Url);
}

/// RFC 7636, 4.2: S256.
QByteArray challengeOf(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(base64Url);
}

/// In a time that does not tell where they differ.
bool isSame(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() &&
           CRYPTO_memcmp(a.constData(), b.constData(), static_cast<size_t>(a.size())) == 0;
}

/// The value of a parameter that is there once (RFC 6749, 3.1); empty otherwise.
QString only(const QUrlQuery &query, const char *name)
{
    const QStringList values =
        query.allQueryItemValues(QString::fromLatin1(name), QUrl::FullyDecoded);
    return values.size() == 1 ? values.constFirst() : QString();
}

QByteArray pageOf(const QString &title, const QString &text)
{
    return QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>"
                          "</head><body><h1>%1</h1><p>%2</p></body></html>\n")
        .arg(title.toHtmlEscaped(), text.toHtmlEscaped())
        .toUtf8();
}

/// Whether an error code of the redirect (RFC 6749, 4.1.2.1; OpenID Connect Core, 3.1.2.6) may be
/// about PKCE: those that are not name another reason.
bool mayBeForPkce(const QString &code)
{
    constexpr QLatin1String others[] = {
        QLatin1String("access_denied"),        QLatin1String("invalid_scope"),
        QLatin1String("invalid_state"),        QLatin1String("temporarily_unavailable"),
        QLatin1String("login_required"),       QLatin1String("consent_required"),
        QLatin1String("interaction_required"), QLatin1String("unsupported_response_type")};
    return std::find(std::begin(others), std::end(others), code) == std::end(others);
}

/// The same of an answer of the token endpoint (RFC 6749, 5.2).
bool mayBeForPkce(const Result<HttpAnswer> &answer)
{
    if (!answer || (answer.value().status != 400 && answer.value().status != 401))
        return false;
    const QString code = tokenErrorCode(answer.value().body);
    return code == QLatin1String("invalid_grant") || code == QLatin1String("invalid_request") ||
           code == QLatin1String("invalid_client");
}

/// What the server says through the redirect (RFC 6749, 4.1.2.1).
LogInError refusal(const QUrlQuery &query, const QString &code)
{
    constexpr qsizetype maxMessage = 500;
    const bool denied = code == QLatin1String("access_denied");
    ApiError error = ApiError::of(denied ? ApiError::Kind::Forbidden : ApiError::Kind::Rejected);
    const QString words = oneLine(only(query, "error_description"), maxMessage);
    error.serverMessage = words.isEmpty() ? oneLine(code, maxMessage) : words;
    return {denied ? Why::Denied : Why::Refused, error, mayBeForPkce(code)};
}

/// The code is refused, or who asks for it: a person has no secret that could be.
ApiError ofClient(ApiError error)
{
    if (error.kind == ApiError::Kind::Authentication && !error.logInAgain)
        error.refused = ApiError::Refused::Client;
    return error;
}

} // namespace

AuthorizationCodeRequest AuthorizationCodeRequest::of(const Environment &environment,
                                                      const ApiMap &map)
{
    AuthorizationCodeRequest request;
    request.authorizationUrl = urlBelow(environment.authUrl, map.authorizationPath);
    request.tokenUrl = urlBelow(environment.authUrl, map.tokenPath);
    request.clientId = environment.clientId;
    request.scope = environment.scope;
    request.usesPkce = environment.usesPkce;
    return request;
}

AuthorizationCodeJob::AuthorizationCodeJob(AuthorizationCodeRequest request, LogInBrowser &browser,
                                           HttpTransport &transport, QObject *owner,
                                           Handler handler)
    : OneShotJob(owner, std::move(handler))
    , m_request(std::move(request))
    , m_browser(&browser)
    , m_transport(&transport)
    , m_state(randomText())
    , m_verifier(m_request.usesPkce ? randomText() : QByteArray())
    , m_listener(m_request.redirectUri,
                 [this](const QByteArray &query) { return redirected(query); })
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AuthorizationCodeJob::timedOut);
    QMetaObject::invokeMethod(this, &AuthorizationCodeJob::begin, Qt::QueuedConnection);
}

void AuthorizationCodeJob::begin()
{
    if (!isAllowedServer(m_request.authorizationUrl) || !isAllowedServer(m_request.tokenUrl))
        return fail(Why::Address,
                    ApiError::of(ApiError::Kind::Tls,
                                 QStringLiteral("an address without TLS is not asked")));
    if (!m_browser || !m_browser->take(this))
        return fail(Why::AlreadyRunning, ApiError::of(ApiError::Kind::Cancelled));
    if (const std::optional<QString> problem = m_listener.listen())
        return fail(Why::NoListener, ApiError::of(ApiError::Kind::Network, *problem));
    m_timer.start(m_request.timeLimit);
    connect(m_browser, &LogInBrowser::failed, this, &AuthorizationCodeJob::tellBrowserFailed);
    if (!m_browser->open(consentUrl()))
        tellBrowserFailed();
}

QUrl AuthorizationCodeJob::consentUrl() const
{
    // Only what is documented: an `organization_id` is answered with 500 (TRIBE-API.md).
    FormFields fields{{"response_type", "code"},
                      {"client_id", m_request.clientId.toUtf8()},
                      {"redirect_uri", m_listener.redirectUri().toEncoded()},
                      {"scope", m_request.scope.toUtf8()},
                      {"state", m_state}};
    if (m_request.usesPkce)
        fields += {{"code_challenge", challengeOf(m_verifier)}, {"code_challenge_method", "S256"}};
    QUrl url = m_request.authorizationUrl;
    url.setQuery(QString::fromLatin1(encodedForm(fields)), QUrl::StrictMode);
    return url;
}

void AuthorizationCodeJob::timedOut()
{
    fail(m_otherCame ? Why::WrongState : Why::TimedOut,
         ApiError::of(ApiError::Kind::Timeout, QStringLiteral("the browser did not come back")));
}

LoopbackListener::Answer AuthorizationCodeJob::redirected(const QByteArray &query)
{
    const QUrlQuery fields(QString::fromLatin1(QByteArray(query).replace('+', "%20")));
    if (!isSame(only(fields, "state").toUtf8(), m_state)) {
        m_otherCame = true;
        return {pageOf(m_request.pages.title, m_request.pages.other), false};
    }
    m_timer.stop();
    const std::variant<QByteArray, LogInError> code = codeFrom(fields);
    // Later: whoever is told may destroy the listener, which has still to answer.
    QMetaObject::invokeMethod(
        this,
        [this, code] {
            if (const auto *error = std::get_if<LogInError>(&code))
                fail(error->why, error->error, error->mayBeForPkce);
            else
                exchange(std::get<QByteArray>(code));
        },
        Qt::QueuedConnection);
    const bool refused = std::holds_alternative<LogInError>(code);
    return {pageOf(m_request.pages.title,
                   refused ? m_request.pages.refused : m_request.pages.accepted)};
}

std::variant<QByteArray, LogInError> AuthorizationCodeJob::codeFrom(const QUrlQuery &fields)
{
    const QString error = only(fields, "error");
    if (!error.isEmpty())
        return refusal(fields, error);
    const QByteArray code = only(fields, "code").toUtf8();
    if (code.isEmpty())
        return LogInError{Why::Refused,
                          ApiError::of(ApiError::Kind::Malformed,
                                       QStringLiteral("neither a code nor an error came back")),
                          false};
    return code;
}

void AuthorizationCodeJob::exchange(const QByteArray &code)
{
    if (!m_transport)
        return fail(Why::NoToken, ApiError::of(ApiError::Kind::Cancelled));
    FormFields fields{{"grant_type", "authorization_code"},
                      {"code", code},
                      {"redirect_uri", m_listener.redirectUri().toEncoded()},
                      {"client_id", m_request.clientId.toUtf8()}};
    if (m_request.usesPkce)
        fields.emplaceBack("code_verifier", m_verifier);
    if (!m_request.clientSecret.isEmpty())
        fields.emplaceBack("client_secret", m_request.clientSecret);
    const auto *exchange =
        new TokenRequestJob(*m_transport, m_request.tokenUrl, fields, m_request.pace, this);
    connect(exchange, &TokenRequestJob::finished, this, &AuthorizationCodeJob::exchanged);
    emit cameBack();
}

void AuthorizationCodeJob::exchanged(const Result<HttpAnswer> &answer)
{
    const Result<AccessToken> token = tokenFrom(answer, m_request.tokenUrl);
    if (token)
        settle(token.value());
    else
        fail(Why::NoToken, ofClient(token.error()), mayBeForPkce(answer));
}

void AuthorizationCodeJob::fail(Why why, const ApiError &error, bool mayBeForPkce)
{
    settle(LogInError{why, error, mayBeForPkce && m_request.usesPkce});
}

void AuthorizationCodeJob::settle(const LogInOutcome &outcome)
{
    if (isSettled())
        return;
    m_timer.stop();
    m_listener.close(); // the handler may begin the next log-in
    if (m_browser)
        m_browser->release(this);
    OneShotJob::settle(outcome);
}

} // namespace hookdesk
