// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/errortext.h"

#include "tests/support/testprogram.h"
#include "ui/common/actionregistry.h"
#include "ui/common/connectioncause.h"
#include "ui/common/errorremedy.h"

#include <QAction>
#include <QApplication>
#include <QTest>

using namespace hookdesk;

namespace tst_errortext {

using Kind = ApiError::Kind;

namespace {

ApiError errorOf(Kind kind, int status = 0)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = status;
    error.host = QStringLiteral("api.example.org");
    error.method = QStringLiteral("POST");
    error.path = QStringLiteral("/v1/webhooks");
    return error;
}

} // namespace

class ErrorTextTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasASentenceAndAnAdvice_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("headlineHas");
        const auto row = [](const char *name, Kind kind, const char *part) {
            QTest::newRow(name) << static_cast<int>(kind) << QString::fromUtf8(part);
        };
        row("network", Kind::Network, "No connection to api.example.org");
        row("tls", Kind::Tls, "certificate");
        row("timeout", Kind::Timeout, "api.example.org did not answer");
        row("cancelled", Kind::Cancelled, "Cancelled");
        row("authentication", Kind::Authentication, "client id or client secret");
        row("forbidden", Kind::Forbidden, "lacks the permission");
        row("not found", Kind::NotFound, "api.example.org did not find");
        row("unsupported", Kind::Unsupported, "does not offer this");
        row("rate limited", Kind::RateLimited, "limit of requests");
        row("rejected", Kind::Rejected, "rejected this");
        row("server", Kind::Server, "an error (HTTP 418)");
        row("malformed", Kind::Malformed, "not readable");
        row("too large", Kind::TooLarge, "too large");
        row("ambiguous", Kind::Ambiguous, "answer was lost");
        row("not applied", Kind::NotApplied, "changed nothing");
        row("redirect", Kind::RedirectRefused, "another address");
    }

    void everyKindHasASentenceAndAnAdvice()
    {
        QFETCH(int, kind);
        QFETCH(QString, headlineHas);
        const ErrorText text = errorText(errorOf(static_cast<Kind>(kind), 418));
        QVERIFY2(text.headline.contains(headlineHas), qPrintable(text.headline));
        QVERIFY(text.headline.endsWith(QLatin1Char('.')));
        QVERIFY(!text.advice.isEmpty());
        QVERIFY(text.details.contains(QLatin1String("POST /v1/webhooks")));
        QVERIFY(text.details.contains(QLatin1String("418")));
    }

    void theTokenEndpointIsNotTheApi_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("cause");
        const auto row = [](const char *name, Kind kind, ApiError::Cause cause) {
            QTest::newRow(name) << static_cast<int>(kind) << static_cast<int>(cause);
        };
        row("404", Kind::NotFound, ApiError::Cause::Unknown);
        row("405", Kind::Unsupported, ApiError::Cause::Unknown);
        row("a page", Kind::Malformed, ApiError::Cause::WebPage);
        row("garbage", Kind::Malformed, ApiError::Cause::Garbled);
        row("no token in it", Kind::Malformed, ApiError::Cause::Unknown);
        row("too much", Kind::TooLarge, ApiError::Cause::Unknown);
        row("a redirect", Kind::RedirectRefused, ApiError::Cause::Unknown);
        row("a redirect elsewhere", Kind::RedirectRefused, ApiError::Cause::OtherHost);
    }

    void theTokenEndpointIsNotTheApi()
    {
        QFETCH(int, kind);
        QFETCH(int, cause);
        ApiError error = errorOf(static_cast<Kind>(kind), 404);
        error.cause = static_cast<ApiError::Cause>(cause);
        error.ofTokenEndpoint = true;
        const ErrorText text = errorText(error);
        QVERIFY2(text.advice.contains(QLatin1String("authorization URL")), qPrintable(text.advice));
        QVERIFY(!(text.headline + text.advice).contains(QLatin1String("API address")));
        QVERIFY(!(text.headline + text.advice).contains(QLatin1String("deleted")));
        error.ofTokenEndpoint = false;
        QVERIFY(!errorText(error).advice.contains(QLatin1String("Check the authorization URL")));
    }

    void aRefusalNamesWhatWasRefused_data()
    {
        using Refused = ApiError::Refused;
        QTest::addColumn<int>("refused");
        QTest::addColumn<bool>("logInAgain");
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QString>("adviceHas");
        const auto row = [](Refused refused, bool again, const char *headline, const char *advice) {
            QTest::newRow(headline) << static_cast<int>(refused) << again
                                    << QString::fromUtf8(headline) << QString::fromUtf8(advice);
        };
        row(Refused::Unknown, true, "The log-in has ended.", "Log in again");
        row(Refused::ClientSecret, false, "Tribe rejected the client id or client secret.",
            "Copy both again");
        row(Refused::Client, false, "Tribe rejected the client id.", "client id");
        row(Refused::ReadyToken, false, "The access token is no longer valid.", "Paste a new one");
        row(Refused::NewToken, false, "Tribe rejects the access token it just issued.",
            "belong to the same environment");
    }

    void aRefusalNamesWhatWasRefused()
    {
        QFETCH(int, refused);
        QFETCH(bool, logInAgain);
        QFETCH(QString, headline);
        QFETCH(QString, adviceHas);
        ApiError error = errorOf(Kind::Authentication, 401);
        error.refused = static_cast<ApiError::Refused>(refused);
        error.logInAgain = logInAgain;
        QCOMPARE(errorText(error).headline, headline);
        QVERIFY2(errorText(error).advice.contains(adviceHas), qPrintable(errorText(error).advice));
    }

    void aRefusalOffersWhatHelps_data()
    {
        QTest::addColumn<bool>("logInAgain");
        QTest::addColumn<QStringList>("registered");
        QTest::addColumn<QStringList>("offered");
        const QString logIn = QStringLiteral("window.logInAgain");
        const QString edit = QStringLiteral("window.editEnvironment");
        const QString again = QStringLiteral("again");
        QTest::newRow("an ended log-in")
            << true << QStringList{edit, logIn} << QStringList{logIn, again};
        QTest::newRow("a refused secret") << false << QStringList{edit} << QStringList{edit, again};
        QTest::newRow("one that is not stored") << false << QStringList() << QStringList{again};
    }

    void aRefusalOffersWhatHelps()
    {
        QFETCH(bool, logInAgain);
        QFETCH(QStringList, registered);
        QFETCH(QStringList, offered);
        ActionRegistry actions;
        for (const QString &id : registered)
            actions.add({id, id, {}, {}, MenuSection::File});
        QAction again;
        again.setObjectName(QStringLiteral("again"));
        ApiError error = errorOf(Kind::Authentication, 401);
        error.logInAgain = logInAgain;
        QStringList ids;
        for (const QAction *action : errorRemedies(error, actions, &again))
            ids.append(action->objectName());
        QCOMPARE(ids, offered);
        QCOMPARE(errorRemedies(errorOf(Kind::Network), actions, &again).size(), 1);
    }

    void everyKnownCauseHasASentenceOfItsOwn_data()
    {
        using Cause = ApiError::Cause;
        QTest::addColumn<int>("cause");
        QTest::addColumn<QString>("headlineHas");
        const auto row = [](Cause cause, const char *part) {
            QTest::newRow(part) << static_cast<int>(cause) << QString::fromUtf8(part);
        };
        row(Cause::ProxyUnreachable, "The proxy cannot be reached");
        row(Cause::ProxyAuthentication, "The proxy needs a user name");
        row(Cause::ProxyRefused, "The proxy blocked");
        row(Cause::CertificateExpired, "has expired");
        row(Cause::CertificateNotYetValid, "is not valid yet");
        row(Cause::CertificateSelfSigned, "is self-signed");
        row(Cause::CertificateUnknownIssuer, "the issuer of its certificate is unknown");
        row(Cause::CertificateWrongName, "is for another name");
        row(Cause::OldTls, "outdated TLS versions");
        row(Cause::NotTls, "does not answer with TLS");
        row(Cause::ClientCertificateMissing, "needs a client certificate");
        row(Cause::HandshakeRefused, "may want a client certificate");
        row(Cause::CertificateChainIncomplete, "does not send the issuer's certificate");
        row(Cause::ProxyLogIn, "The log-in to the proxy with");
        row(Cause::LookupFailed, "could not be looked up");
        row(Cause::CertificateFiles, "a certificate file of this environment");
        row(Cause::WebPage, "with a web page");
        row(Cause::OtherHost, "another host");
        row(Cause::NameNotFound, "does not exist");
        row(Cause::WrongClock, "differ too much");
    }

    void everyKnownCauseHasASentenceOfItsOwn()
    {
        QFETCH(int, cause);
        QFETCH(QString, headlineHas);
        ApiError error = errorOf(Kind::Tls);
        error.cause = static_cast<ApiError::Cause>(cause);
        const ErrorText text = errorText(error);
        QVERIFY2(text.headline.contains(headlineHas), qPrintable(text.headline));
        QVERIFY(text.headline.endsWith(QLatin1Char('.')));
        QVERIFY(text.advice.endsWith(QLatin1Char('.')));
        QVERIFY(text.details.contains(QLatin1String("POST /v1/webhooks")));
    }

    void aFileThatCannotBeUsedIsNamed_data()
    {
        using File = NetworkProblem::File;
        using Problem = NetworkProblem::Kind;
        QTest::addColumn<int>("file");
        QTest::addColumn<int>("problem");
        QTest::addColumn<QString>("has");
        const auto row = [](File file, Problem problem, const char *part) {
            QTest::newRow(part) << static_cast<int>(file) << static_cast<int>(problem)
                                << QString::fromUtf8(part);
        };
        row(File::AdditionalCa, Problem::Unreadable, "cannot be read: additional CA file");
        row(File::ClientCertificate, Problem::Nothing, "key in this file: client certificate");
        row(File::AdditionalCa, Problem::Broken, "is unreadable: additional CA file");
        row(File::AdditionalCa, Problem::Distrusted, "not trusted for servers");
        row(File::ClientCertificate, Problem::OldEncryption, "Export it again with AES256");
        row(File::ClientKey, Problem::OtherFormat, "Java keystore is not supported: client key");
        row(File::ClientKey, Problem::NeedsPassphrase, "is encrypted");
        row(File::ClientKey, Problem::WrongPassphrase, "Wrong passphrase for the client key");
        row(File::ClientKey, Problem::DoesNotFit, "belongs to another certificate");
        row(File::ClientKey, Problem::OtherHalfMissing, "is missing: client key");
    }

    void aFileThatCannotBeUsedIsNamed()
    {
        QFETCH(int, file);
        QFETCH(int, problem);
        QFETCH(QString, has);
        const QString text = networkProblemText({static_cast<NetworkProblem::File>(file),
                                                 static_cast<NetworkProblem::Kind>(problem),
                                                 QString(), QStringLiteral("Java keystore")});
        QVERIFY2(text.contains(has), qPrintable(text));
    }

    void readOnlyIsSaidAsSuch()
    {
        const ErrorText text = errorText(errorOf(Kind::Forbidden, 0));
        QCOMPARE(text.headline,
                 QStringLiteral("This environment is read-only in Hookdesk. Nothing was sent."));
        QVERIFY(errorText(errorOf(Kind::Forbidden, 403)).headline != text.headline);
    }

    void theWaitOfTheServerIsNamed()
    {
        ApiError error = errorOf(Kind::RateLimited, 429);
        error.retryAfter = std::chrono::seconds(75);
        QVERIFY(errorText(error).advice.contains(QLatin1String("75")));
        error.retryAfter = std::chrono::hours(24);
        QVERIFY(errorText(error).advice.contains(QLatin1String("24 hour")));
    }

    void unsettledWritesLeadToTribesPage()
    {
        QVERIFY(errorText(errorOf(Kind::Ambiguous)).advice.contains(configurationPage()));
        QVERIFY(errorText(errorOf(Kind::NotApplied)).advice.contains(configurationPage()));
    }

    void theServersWordsStayAsTheyAreAndAreCapped()
    {
        ApiError error = errorOf(Kind::Rejected, 400);
        error.serverMessage = QStringLiteral("<b>no</b> %1 %2");
        QVERIFY(errorText(error).headline.contains(QLatin1String("<b>no</b> %1 %2")));
        error.serverMessage = QString(100000, QLatin1Char('x'));
        QVERIFY(errorText(error).headline.size() < 600);
        QVERIFY(errorText(error).details.size() < 700);
    }

    void detailsAreMarkedWhereTheyAreShown()
    {
        ApiError error = errorOf(Kind::Rejected, 400);
        error.serverMessage = QStringLiteral("a\u200Bb");
        error.detail = QStringLiteral("c\u202Ed https://jan:geheim@hooks.example");
        const ErrorText text = errorText(error);
        QVERIFY(text.headline.contains(QLatin1String("a[U+200B]b")));
        QVERIFY(text.details.contains(QStringLiteral("a\u200Bb")));
        QVERIFY(text.details.contains(QStringLiteral("c\u202Ed")));
        QVERIFY(!text.details.contains(QLatin1String("geheim")));
    }
};

HOOKDESK_WINDOW_TEST(ErrorTextTest)

} // namespace tst_errortext

#include "tst_errortext.moc"
