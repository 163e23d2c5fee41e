// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apimap.h"
#include "app/api/httptransport.h"
#include "app/api/loginbrowser.h"
#include "app/api/loopbacklistener.h"
#include "app/api/tokenrequest.h"
#include "app/base/oneshotjob.h"
#include "app/domain/environment.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <variant>

class QUrlQuery;

namespace hookdesk {

/// What the browser shows when it has come back: plain text, in the language of the person.
struct RedirectPages
{
    QString title;
    QString accepted; ///< For example that the window can be closed.
    QString refused;  ///< The log-in did not succeed; the program says why.
    QString other;    ///< What came is not the answer to the log-in that waits.
};

/// A log-in by the authorization code flow.
struct AuthorizationCodeRequest
{
    QUrl authorizationUrl;
    QUrl tokenUrl;
    QString clientId;
    QByteArray clientSecret; ///< Sent only when not empty.
    QString scope;           ///< A refresh token comes only with `offline` in it.
    bool usesPkce = true;    ///< RFC 7636; where not, the server needs the secret.
    /// http on a loopback address, exactly as it is registered; without a port, any free one.
    QUrl redirectUri = QUrl(QStringLiteral("http://127.0.0.1/callback"));
    RedirectPages pages;
    Pace pace;                                                     ///< Of the exchange.
    std::chrono::milliseconds timeLimit = std::chrono::minutes{5}; ///< For the person.

    /// Of an environment, whose paths `map` knows.
    [[nodiscard]] static AuthorizationCodeRequest of(const Environment &environment,
                                                     const ApiMap &map);
};

/// Why nobody is logged in.
struct LogInError
{
    enum class Why {
        AlreadyRunning, ///< The browser is at another log-in.
        Address,        ///< The authorization server is not https, nor on this machine.
        NoListener,     ///< Nobody could listen at the redirect URI: mostly, its port is in use.
        TimedOut,       ///< The browser did not come back.
        Denied,         ///< The person, or the server for them, said no.
        WrongState,     ///< In time came only what belongs to no log-in of ours.
        Refused,        ///< The authorization server refused the request.
        NoToken         ///< The code could not be exchanged.
    };
    Why why = Why::NoToken;
    ApiError error; ///< The details; of NoToken, that of the token request.
    /// The authorization server has refused a log-in with PKCE in a way that may be about it.
    bool mayBeForPkce = false;
};

/// Tokens, or why there are none.
using LogInOutcome = std::variant<AccessToken, LogInError>;

/// Logs a person in by the system browser (RFC 6749, 4.1, mostly with PKCE of RFC 7636, and a
/// loopback redirect as RFC 8252 recommends): opens the consent page, waits for the browser to come
/// back to a listener of this job, and exchanges the code.
///
/// Where no browser starts, it waits all the same: a person may take the address to one.
///
/// It calls its handler once, never before the constructor has returned. Destroying the owner or
/// the job ends it, and nobody is told. Only the redirect with the `state` of this log-in ends it:
/// whatever else comes to its port (RFC 6749, 10.12) gets an error page.
class AuthorizationCodeJob : public OneShotJob<LogInOutcome>
{
    Q_OBJECT

public:
    AuthorizationCodeJob(AuthorizationCodeRequest request, LogInBrowser &browser,
                         HttpTransport &transport, QObject *owner, Handler handler);

signals:
    /// No browser has opened this address, which has to be opened on this machine.
    void browserFailed(const QUrl &address);
    /// The browser has come back; what it brought is exchanged for a token.
    void cameBack();

private:
    void begin();
    void tellBrowserFailed() { emit browserFailed(consentUrl()); }
    [[nodiscard]] QUrl consentUrl() const;
    /// Gives the page for the browser.
    [[nodiscard]] LoopbackListener::Answer redirected(const QByteArray &query);
    [[nodiscard]] static std::variant<QByteArray, LogInError> codeFrom(const QUrlQuery &fields);
    void timedOut();
    void exchange(const QByteArray &code);
    void exchanged(const Result<HttpAnswer> &answer);
    void fail(LogInError::Why why, const ApiError &error, bool mayBeForPkce = false);
    void settle(const LogInOutcome &outcome);

    const AuthorizationCodeRequest m_request;
    QPointer<LogInBrowser> m_browser;
    QPointer<HttpTransport> m_transport;
    const QByteArray m_state;
    const QByteArray m_verifier; ///< Empty: without PKCE.
    LoopbackListener m_listener;
    QTimer m_timer;
    bool m_otherCame = false; ///< Something that is not the redirect of this log-in.
};

} // namespace hookdesk
