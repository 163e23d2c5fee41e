// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/errortext.h"

#include "ui/common/connectioncause.h"
#include "ui/common/plaintext.h"

#include <QCoreApplication>
#include <QStringList>

namespace hookdesk {

namespace {

constexpr qsizetype messageLimit = 500; // ApiError promises it; a page must not depend on that

struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::ErrorText)
};

QString saidBy(const ApiError &error)
{
    return plainLines(error.serverMessage.left(messageLimit));
}

QString hostOf(const ApiError &error)
{
    return error.host.isEmpty() ? ErrorWords::tr("the server") : error.host;
}

ErrorText forbidden(const ApiError &error)
{
    if (error.httpStatus == 0)
        return {ErrorWords::tr("This environment is read-only in Hookdesk. Nothing was sent."),
                ErrorWords::tr("Connect it again without “Read-only” to make changes."),
                {}};
    return {ErrorWords::tr("The application lacks the permission for this."),
            ErrorWords::tr("Ask your Tribe administrator to give the application this permission, "
                           "then try again."),
            {}};
}

ErrorText refusedToken(const ApiError &error)
{
    if (error.refused == ApiError::Refused::NewToken)
        return {
            ErrorWords::tr("Tribe rejects the access token it just issued."),
            ErrorWords::tr("Check that the API URL and the authorization URL belong to the same "
                           "environment."),
            {}};
    return {ErrorWords::tr("The access token is no longer valid."),
            ErrorWords::tr(
                "Paste a new one into the environment, or set the variable HOOKDESK_ACCESS_TOKEN."),
            {}};
}

ErrorText refused(const ApiError &error)
{
    if (error.logInAgain)
        return {ErrorWords::tr("The log-in has ended."),
                ErrorWords::tr("Log in again in the browser."),
                {}};
    if (error.refused == ApiError::Refused::NewToken ||
        error.refused == ApiError::Refused::ReadyToken)
        return refusedToken(error);
    if (error.refused == ApiError::Refused::Client)
        return {ErrorWords::tr("Tribe rejected the client id."),
                ErrorWords::tr(
                    "Check the client id, and the client secret if the application has one."),
                {}};
    if (error.httpStatus == 0) // nothing was asked: TokenSource has nothing to ask with
        return {ErrorWords::tr("There is no client secret to log in with."),
                ErrorWords::tr("Connect the environment from the File menu, or set the variable "
                               "HOOKDESK_CLIENT_SECRET."),
                {}};
    return {ErrorWords::tr("Tribe rejected the client id or client secret."),
            ErrorWords::tr("Copy both again from the application in Tribe, without spaces. Check "
                           "that they belong to this environment."),
            {}};
}

/// No number is said that is over when it is read.
QString waitText(std::chrono::seconds wait)
{
    using namespace std::chrono;
    constexpr seconds inSeconds{120};
    constexpr minutes inMinutes{120};
    if (wait <= inSeconds)
        return ErrorWords::tr("Wait %n second(s), then try again.", nullptr,
                              static_cast<int>(wait.count()));
    if (wait <= inMinutes)
        return ErrorWords::tr("Wait %n minute(s), then try again.", nullptr,
                              static_cast<int>(ceil<minutes>(wait).count()));
    return ErrorWords::tr("Wait %n hour(s), then try again.", nullptr,
                          static_cast<int>(ceil<hours>(wait).count()));
}

ErrorText rateLimited(const ApiError &error)
{
    const QString headline = ErrorWords::tr("Tribe's limit of requests per minute is reached.");
    if (!error.retryAfter)
        return {headline, ErrorWords::tr("Wait a minute, then try again."), {}};
    return {headline, waitText(*error.retryAfter), {}};
}

ErrorText rejected(const ApiError &error)
{
    const QString advice = ErrorWords::tr("Correct this, then try again.");
    if (error.serverMessage.isEmpty())
        return {
            ErrorWords::tr("Tribe rejected this without a reason (HTTP %1).").arg(error.httpStatus),
            ErrorWords::tr("Check what you entered, then try again."),
            {}};
    return {ErrorWords::tr("Tribe rejected this: %1").arg(saidBy(error)), advice, {}};
}

ErrorText connectionText(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Tls:
        return {ErrorWords::tr("No secure connection to %1: its certificate is not trusted.")
                    .arg(hostOf(error)),
                ErrorWords::tr("Check the address, and the date and time of this computer. On a "
                               "company network, ask whether a proxy opens secure connections."),
                {}};
    case ApiError::Kind::Timeout:
        return {ErrorWords::tr("%1 did not answer in time.").arg(hostOf(error)),
                ErrorWords::tr("Try again in a moment."),
                {}};
    case ApiError::Kind::Cancelled:
        return {ErrorWords::tr("Cancelled."), ErrorWords::tr("Start it again if you want to."), {}};
    default:
        return {
            ErrorWords::tr("No connection to %1.").arg(hostOf(error)),
            ErrorWords::tr("Check the network and the address of the environment, then try again."),
            {}};
    }
}

/// Of an answer that no token endpoint gives: nearly always, another server was asked.
ErrorText tokenEndpointText(const ApiError &error)
{
    const QString host = hostOf(error);
    switch (error.kind) {
    case ApiError::Kind::Malformed:
        return {ErrorWords::tr("The answer from %1 is not readable.").arg(host),
                ErrorWords::tr("A log-in page or proxy may have answered instead of Tribe. Check "
                               "the authorization URL, and see the details."),
                {}};
    case ApiError::Kind::TooLarge:
        return {ErrorWords::tr("The answer from %1 is too large.").arg(host),
                ErrorWords::tr("Check the authorization URL of the environment."),
                {}};
    case ApiError::Kind::RedirectRefused:
        return {ErrorWords::tr("%1 redirects to another address. The request was not sent there.")
                    .arg(host),
                ErrorWords::tr("Check the authorization URL of the environment."),
                {}};
    default:
        return {ErrorWords::tr("%1 issues no access tokens at this address (HTTP %2).")
                    .arg(host)
                    .arg(error.httpStatus),
                ErrorWords::tr("Check the authorization URL of the environment."),
                {}};
    }
}

bool isOfWrongServer(const ApiError &error)
{
    return error.ofTokenEndpoint &&
           (error.kind == ApiError::Kind::NotFound || error.kind == ApiError::Kind::Unsupported ||
            error.kind == ApiError::Kind::Malformed || error.kind == ApiError::Kind::TooLarge ||
            error.kind == ApiError::Kind::RedirectRefused);
}

ErrorText answerText(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Malformed:
        return {ErrorWords::tr("The answer from %1 is not readable.").arg(hostOf(error)),
                ErrorWords::tr("A log-in page or proxy may have answered instead of Tribe. Check "
                               "the API address, and see the details."),
                {}};
    case ApiError::Kind::TooLarge:
        return {ErrorWords::tr("The answer from %1 is too large.").arg(hostOf(error)),
                ErrorWords::tr("Tribe never answers with this much. Check the API address."),
                {}};
    case ApiError::Kind::RedirectRefused:
        return {ErrorWords::tr("%1 redirects to another address. The request was not sent there.")
                    .arg(hostOf(error)),
                ErrorWords::tr("Check the API and authorization addresses of the environment."),
                {}};
    default:
        return {ErrorWords::tr("Tribe answered with an error (HTTP %1).").arg(error.httpStatus),
                ErrorWords::tr(
                    "Try again in a few minutes. If it stays, send the details to Tribe Support."),
                {}};
    }
}

ErrorText writeText(const ApiError &error)
{
    if (error.kind == ApiError::Kind::NotApplied)
        return {ErrorWords::tr("Tribe accepted this but changed nothing."),
                ErrorWords::tr("Make the change in Tribe: %1").arg(configurationPage()),
                {}};
    return {ErrorWords::tr("The answer was lost, so this may have been done."),
            ErrorWords::tr("Look in the list or in Tribe before you do it again: %1")
                .arg(configurationPage()),
            {}};
}

ErrorText sentences(const ApiError &error)
{
    if (isOfWrongServer(error))
        return tokenEndpointText(error);
    switch (error.kind) {
    case ApiError::Kind::Network:
    case ApiError::Kind::Tls:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Cancelled:
        return connectionText(error);
    case ApiError::Kind::Authentication:
        return refused(error);
    case ApiError::Kind::Forbidden:
        return forbidden(error);
    case ApiError::Kind::NotFound:
        return {ErrorWords::tr("%1 did not find this.").arg(hostOf(error)),
                ErrorWords::tr("Refresh the list: somebody may have deleted it. If nothing loads, "
                               "check the API address."),
                {}};
    case ApiError::Kind::Unsupported:
        return {ErrorWords::tr("The API of this environment does not offer this."),
                ErrorWords::tr("Do it in Tribe: %1").arg(configurationPage()),
                {}};
    case ApiError::Kind::RateLimited:
        return rateLimited(error);
    case ApiError::Kind::Rejected:
        return rejected(error);
    case ApiError::Kind::Server:
    case ApiError::Kind::Malformed:
    case ApiError::Kind::TooLarge:
    case ApiError::Kind::RedirectRefused:
        return answerText(error);
    case ApiError::Kind::Ambiguous:
    case ApiError::Kind::NotApplied:
        return writeText(error);
    }
    Q_UNREACHABLE();
}

QString technicalDetails(const ApiError &error)
{
    QStringList lines;
    if (!error.method.isEmpty() || !error.path.isEmpty())
        lines << ErrorWords::tr("Request: %1").arg(error.method + QLatin1Char(' ') + error.path);
    if (!error.host.isEmpty())
        lines << ErrorWords::tr("Host: %1").arg(error.host);
    if (error.httpStatus != 0)
        lines << ErrorWords::tr("Status: %1").arg(error.httpStatus);
    if (!error.serverMessage.isEmpty())
        lines << ErrorWords::tr("The server said: %1")
                     .arg(unmarkedLines(error.serverMessage.left(messageLimit)));
    if (!error.detail.isEmpty())
        lines << unmarkedLines(error.detail);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString configurationPage()
{
    return QStringLiteral("https://app.tribecrm.nl/v2/configuration/api"); // TRIBE-API.md, Hosts
}

ErrorText errorText(const ApiError &error)
{
    ErrorText text = connectionCauseText(error).value_or(sentences(error));
    text.details = technicalDetails(error);
    return text;
}

} // namespace hookdesk
