// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/signinjob.h"

#include "app/api/apimapfile.h"
#include "app/network/clientkey.h"
#include "app/network/network.h"
#include "app/session/keptrefreshtoken.h"

#include <QTimer>

#include <utility>

namespace hookdesk {

SignInJob::SignInJob(EnvironmentDesk &desk, LogInBrowser &browser, EnvironmentProfile profile,
                     RedirectPages pages, QObject *owner, Handler handler)
    : OneShotJob(owner, std::move(handler))
    , m_desk(desk)
    , m_browser(browser)
    , m_profile(std::move(profile))
    , m_pages(std::move(pages))
{
    QTimer::singleShot(0, this, &SignInJob::begin);
}

void SignInJob::begin()
{
    if (!m_profile.environment.proxy.isOwn())
        return unlockKey();
    read(SecretKey::proxyPassword(m_profile.id), false, [this](const QByteArray &password) {
        m_credentials.proxyPassword = password;
        unlockKey();
    });
}

/// A key that is not encrypted needs no passphrase, and nobody is asked for one.
void SignInJob::unlockKey()
{
    const QString file = fileOfClientKey(m_profile.environment);
    if (file.isEmpty() || clientKeyState(file, {}) != ClientKey::State::NeedsPassphrase)
        return gather();
    read(SecretKey::keyPassphrase(m_profile.id), false, [this, file](const QByteArray &passphrase) {
        if (passphrase.isEmpty())
            return fail({SignInError::Why::NoPassphrase, {}, {}});
        if (clientKeyState(file, passphrase) == ClientKey::State::WrongPassphrase)
            return fail({SignInError::Why::WrongPassphrase, {}, {}});
        m_credentials.keyPassphrase = passphrase;
        gather();
    });
}

void SignInJob::gather()
{
    const EnvironmentId id = m_profile.id;
    switch (m_profile.environment.flow) {
    case SignInFlow::ClientCredentials:
        m_credentials.flow = Credentials::Flow::ClientCredentials;
        return read(SecretKey::clientSecret(id), true, [this](const QByteArray &secret) {
            m_credentials.clientSecret = secret;
            settle(m_credentials);
        });
    case SignInFlow::PastedToken:
        m_credentials.flow = Credentials::Flow::PastedToken;
        return read(SecretKey::accessToken(id), true, [this](const QByteArray &token) {
            m_credentials.accessToken = token;
            settle(m_credentials);
        });
    case SignInFlow::AuthorizationCode:
        return beginWithPerson();
    }
}

/// A public client has no secret: only what is there is sent.
void SignInJob::beginWithPerson()
{
    m_credentials.flow = Credentials::Flow::AuthorizationCode;
    read(SecretKey::clientSecret(m_profile.id), false, [this](const QByteArray &secret) {
        m_credentials.clientSecret = secret;
        m_desk.refreshToken(m_profile.id).read(this, [this](const SecretAnswer &answer) {
            if (answer.error)
                return fail({SignInError::Why::Keychain, *answer.error, {}});
            if (!answer.secret)
                return logIn();
            m_credentials.refreshToken = *answer.secret;
            settleWithPerson();
        });
    });
}

void SignInJob::settleWithPerson()
{
    m_credentials.refreshTokens = &m_desk.refreshToken(m_profile.id);
    settle(m_credentials);
}

void SignInJob::read(const SecretKey &key, bool needed, const Next &next)
{
    m_desk.read(key, this, [=, this](const SecretAnswer &answer) {
        if (answer.error)
            return fail({SignInError::Why::Keychain, *answer.error, {}});
        const QByteArray secret = answer.secret.value_or(QByteArray());
        if (needed && secret.isEmpty())
            return fail({SignInError::Why::NoSecret, {}, {}});
        next(secret);
    });
}

void SignInJob::logIn()
{
    const Environment &environment = m_profile.environment;
    const Result<ApiMap> map = loadApiMap(environment.apiMapFile);
    if (!map)
        return fail({SignInError::Why::ApiMap, {}, {LogInError::Why::Refused, map.error()}});
    AuthorizationCodeRequest request = AuthorizationCodeRequest::of(environment, map.value());
    request.clientSecret = m_credentials.clientSecret;
    request.redirectUri.setPort(environment.redirectPort == 0 ? -1 : environment.redirectPort);
    request.pages = m_pages;
    m_transport = std::make_unique<HttpTransport>(
        HttpTransport::Limits{},
        networkOf(environment, m_credentials.proxyPassword, m_credentials.keyPassphrase));
    auto *job =
        new AuthorizationCodeJob(request, m_browser, *m_transport, this,
                                 [this](const LogInOutcome &outcome) { loggedIn(outcome); });
    connect(job, &AuthorizationCodeJob::browserFailed, this, &SignInJob::browserFailed);
    connect(job, &AuthorizationCodeJob::cameBack, this, &SignInJob::getsToken);
    emit waitsForBrowser();
}

void SignInJob::loggedIn(const LogInOutcome &outcome)
{
    if (const auto *error = std::get_if<LogInError>(&outcome))
        return fail({SignInError::Why::LogIn, {}, *error});
    const auto &token = std::get<AccessToken>(outcome);
    m_credentials.accessToken = token.value;
    m_credentials.accessTokenLifetime = token.lifetime;
    m_credentials.refreshToken = token.refreshToken;
    if (token.refreshToken.isEmpty())
        return settle(m_credentials);
    // If the keychain does not take it, it is in memory, and the log-in was not for nothing.
    m_desk.refreshToken(m_profile.id).keep(token.refreshToken, this, [this] {
        settleWithPerson();
    });
}

void SignInJob::fail(const SignInError &error)
{
    settle(error);
}

} // namespace hookdesk
