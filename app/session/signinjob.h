// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/authorizationcodejob.h"
#include "app/api/tokensource.h"
#include "app/base/oneshotjob.h"
#include "app/domain/environmentprofile.h"
#include "app/session/environmentdesk.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace hookdesk {

/// Why an environment cannot be connected yet.
struct SignInError
{
    enum class Why {
        NoSecret,     ///< It has to be typed: there is none, or it was not remembered.
        Keychain,     ///< See `keychain`.
        NoPassphrase, ///< The client key is encrypted, and its passphrase has to be typed.
        WrongPassphrase,
        LogIn, ///< See `logIn`.
        ApiMap ///< Its file cannot be used; `logIn.error` says why.
    };
    Why why = Why::NoSecret;
    SecretError keychain;
    LogInError logIn;
};

using SignInOutcome = std::variant<Credentials, SignInError>;

/// Gathers what proves who we are to an environment, by its flow: its secret or its pasted token;
/// its refresh token, or a log-in in the browser, whose refresh token it keeps.
///
/// It calls its handler once, never before the constructor has returned. Destroying the owner or
/// the job ends it, and nobody is told.
class SignInJob : public OneShotJob<SignInOutcome>
{
    Q_OBJECT

public:
    /// `desk` and `browser` outlive it.
    SignInJob(EnvironmentDesk &desk, LogInBrowser &browser, EnvironmentProfile profile,
              RedirectPages pages, QObject *owner, Handler handler);

signals:
    /// A person is asked in the browser; this may take minutes.
    void waitsForBrowser();
    /// No browser has opened this address; it is waited for all the same.
    void browserFailed(const QUrl &address);
    /// The person is done, and a token is asked for.
    void getsToken();

private:
    using Next = std::function<void(const QByteArray &secret)>;

    void begin();
    void unlockKey();
    void gather();
    void beginWithPerson();
    void settleWithPerson();
    void read(const SecretKey &key, bool needed, const Next &next);
    void logIn();
    void loggedIn(const LogInOutcome &outcome);
    void fail(const SignInError &error);

    EnvironmentDesk &m_desk;
    LogInBrowser &m_browser;
    const EnvironmentProfile m_profile;
    const RedirectPages m_pages;
    Credentials m_credentials;
    std::unique_ptr<HttpTransport> m_transport;
};

} // namespace hookdesk
