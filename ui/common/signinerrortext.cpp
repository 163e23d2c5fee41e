// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/signinerrortext.h"

#include <QCoreApplication>

namespace hookdesk {

namespace {

class SignInText
{
    Q_DECLARE_TR_FUNCTIONS(SignInText)

public:
    static QString headline(SecretError::Kind kind)
    {
        switch (kind) {
        case SecretError::Kind::NoKeyring:
            return tr("This desktop has no keyring.");
        case SecretError::Kind::Locked:
            return tr("The keyring is locked.");
        case SecretError::Kind::Denied:
            return tr("The keyring refused access to Hookdesk.");
        case SecretError::Kind::Cancelled:
            return tr("Unlocking the keyring was cancelled.");
        case SecretError::Kind::TimedOut:
            return tr("The keyring has not answered.");
        case SecretError::Kind::NotListed:
            return tr("The list of environments cannot be saved.");
        case SecretError::Kind::Other:
            return tr("The keyring reports an error.");
        }
        Q_UNREACHABLE();
    }

    static QString advice(SecretError::Kind kind)
    {
        if (kind == SecretError::Kind::NoKeyring)
            return tr("Enter the secret for this session only.");
        return tr("Unlock it and try again, or enter the secret for this session only.");
    }

    static ErrorText logIn(const LogInError &error)
    {
        const QString again = tr("Try again.");
        switch (error.why) {
        case LogInError::Why::AlreadyRunning:
            return {
                tr("Another log-in is open in the browser."), tr("Finish or cancel it first."), {}};
        case LogInError::Why::Address:
            return {tr("The authorization URL is not secure."), tr("Use https://."), {}};
        case LogInError::Why::NoListener:
            return {tr("Another program uses the redirect port."),
                    tr("Choose another port, and register it for the application in Tribe."),
                    {}};
        case LogInError::Why::TimedOut:
            return {tr("The log-in took too long."), again, {}};
        case LogInError::Why::Denied:
            return {tr("The log-in was denied."), again, {}};
        case LogInError::Why::WrongState:
            return {tr("The browser returned the answer to another log-in."),
                    tr("Try again. If it happens again, ask your administrator."),
                    {}};
        case LogInError::Why::Refused:
            return {tr("The authorization server refused the log-in."),
                    tr("Check the client id, the scope and the redirect port."),
                    {}};
        case LogInError::Why::NoToken:
            if (error.error.logInAgain) // a code is good for a minute, and for once
                return {tr("The log-in has expired or was already used."), again, {}};
            return errorText(error.error);
        }
        Q_UNREACHABLE();
    }
};

} // namespace

ErrorText secretErrorText(const SecretError &error)
{
    return {SignInText::headline(error.kind), SignInText::advice(error.kind), error.detail};
}

ErrorText signInErrorText(const SignInError &error)
{
    switch (error.why) {
    case SignInError::Why::NoSecret:
        return {SignInText::tr("The secret of this environment is not saved."),
                SignInText::tr("Enter it."),
                {}};
    case SignInError::Why::NoPassphrase:
        return {SignInText::tr("The client key is encrypted, and its passphrase is not saved."),
                SignInText::tr("Enter it."),
                {}};
    case SignInError::Why::WrongPassphrase:
        return {SignInText::tr("Wrong passphrase for the client key."),
                SignInText::tr("Enter the right one."),
                {}};
    case SignInError::Why::Keychain:
        return secretErrorText(error.keychain);
    case SignInError::Why::ApiMap:
        return {SignInText::tr("The API map is invalid."),
                SignInText::tr("Correct it, or choose another file."), error.logIn.error.detail};
    case SignInError::Why::LogIn:
        break;
    }
    ErrorText text = SignInText::logIn(error.logIn);
    if (text.details.isEmpty())
        text.details = errorText(error.logIn.error).details;
    return text;
}

} // namespace hookdesk
