// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/errortext.h"

#include <QTest>

using namespace hookdesk;

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
        row("timeout", Kind::Timeout, "No answer from api.example.org");
        row("cancelled", Kind::Cancelled, "cancelled");
        row("authentication", Kind::Authentication, "client id and client secret");
        row("forbidden", Kind::Forbidden, "may not do that");
        row("not found", Kind::NotFound, "api.example.org does not know");
        row("unsupported", Kind::Unsupported, "does not offer that");
        row("rate limited", Kind::RateLimited, "no more requests");
        row("rejected", Kind::Rejected, "did not accept this");
        row("server", Kind::Server, "inside Tribe");
        row("malformed", Kind::Malformed, "could not be understood");
        row("too large", Kind::TooLarge, "too large");
        row("ambiguous", Kind::Ambiguous, "can’t be told");
        row("not applied", Kind::NotApplied, "nothing changed");
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
};

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "tst_errortext.moc"
