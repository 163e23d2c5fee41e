// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/connectioncheckjob.h"

#include "tests/support/testclient.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace hookdesk;

namespace tst_captiveportal {

using Cause = ApiError::Cause;
using Kind = ApiError::Kind;

/// A network that answers instead of Tribe, until somebody signs in to it.
class TestCaptivePortal : public QObject
{
    Q_OBJECT

private slots:
    void a_page_is_known_by_its_beginning_data();
    void a_page_is_known_by_its_beginning();
    void the_api_is_not_what_answered_data() { answers(); }
    void the_api_is_not_what_answered();
    void the_token_endpoint_is_not_what_answered_data() { answers(); }
    void the_token_endpoint_is_not_what_answered();
    void a_write_that_a_page_answered_may_have_happened();
    void the_connection_check_ends_with_it();

private:
    static void answers();
};

void TestCaptivePortal::a_page_is_known_by_its_beginning_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isPage");
    const auto row = [](const char *name, const char *body, bool isPage) {
        QTest::newRow(name) << QByteArray(body) << isPage;
    };
    row("HTML 5", "\n<!DOCTYPE HTML><title>Wifi</title>", true);
    row("an older one", "<HTML lang=nl>", true);
    row("XHTML", "<?xml version=\"1.0\"?><html xmlns=\"a\">", true);
    row("a comment first", "<!-- portal --><html>", true);
    row("JSON", "{\"value\":\"<html>\"}", false);
    row("metadata", "<?xml version=\"1.0\"?><edmx:Edmx Version=\"4.0\">", false);
    row("nothing", "", false);
    row("words", "html", false);
}

void TestCaptivePortal::a_page_is_known_by_its_beginning()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isPage);
    QCOMPARE(isWebPage(body), isPage);
}

void TestCaptivePortal::answers()
{
    QTest::addColumn<FaultyReply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Cause>("cause");
    const QByteArray page = "<!doctype html><title>Welcome to the train</title>";
    QTest::newRow("a page") << FaultyReply::answer(200, page, {{"Content-Type", "text/html"}})
                            << Kind::Malformed << Cause::WebPage;
    QTest::newRow("a page that calls itself JSON")
        << FaultyReply::answer(200, page) << Kind::Malformed << Cause::WebPage;
    QTest::newRow("network authentication required")
        << FaultyReply::answer(511, page) << Kind::Server << Cause::WebPage;
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("a redirect with %d", status)
            << FaultyReply::redirect("http://portal.example/log-in", status)
            << Kind::RedirectRefused << Cause::OtherHost;
}

void TestCaptivePortal::the_api_is_not_what_answered()
{
    QFETCH(FaultyReply, reply);
    QFETCH(Kind, kind);
    QFETCH(Cause, cause);
    FaultyServer server;
    server.always("POST", "/oauth2/token", tokenReply());
    server.always("GET", "", reply);
    const auto client = testClient(server.url());
    Received<WebhookPage> page;
    client->restWebhooks(this, 0, page.handler());
    QTRY_COMPARE(page.times(), 1);
    QVERIFY(page.failed());
    QCOMPARE(page.error().kind, kind);
    QCOMPARE(page.error().cause, cause);
    QCOMPARE(page.error().path, QStringLiteral("/v1/webhooks"));
}

void TestCaptivePortal::the_token_endpoint_is_not_what_answered()
{
    QFETCH(FaultyReply, reply);
    QFETCH(Kind, kind);
    QFETCH(Cause, cause);
    FaultyServer server;
    server.always("POST", "", reply);
    const auto client = testClient(server.url());
    Received<Done> done;
    client->authenticate(this, done.handler());
    QTRY_COMPARE(done.times(), 1);
    QVERIFY(done.failed());
    QCOMPARE(done.error().kind, kind);
    QCOMPARE(done.error().cause, cause);
    QCOMPARE(done.error().path, QStringLiteral("/oauth2/token"));
    QVERIFY(!done.error().logInAgain);
}

void TestCaptivePortal::a_write_that_a_page_answered_may_have_happened()
{
    FaultyServer server;
    server.always("POST", "/oauth2/token", tokenReply());
    server.always("DELETE", "", FaultyReply::answer(200, "<html>Sign in</html>"));
    const auto client = testClient(server.url());
    Received<Done> done;
    client->deleteWebhook(this, WebhookId{QStringLiteral("1")}, done.handler());
    QTRY_COMPARE(done.times(), 1);
    QVERIFY(done.failed());
    QCOMPARE(done.error().cause, Cause::WebPage);
    QVERIFY(done.error().mayHaveHappened);
}

void TestCaptivePortal::the_connection_check_ends_with_it()
{
    FaultyServer server;
    server.always("", "", FaultyReply::answer(200, "<html><title>Welcome</title></html>"));
    QObject owner;
    auto *job = new ConnectionCheckJob(testEnvironment(server.url()), ApiMap(), testCredentials(),
                                       {}, &owner);
    QSignalSpy finished(job, &ConnectionCheckJob::finished);
    QTRY_COMPARE(finished.size(), 1);
    const ConnectionCheckJob::StepResult &last = job->results().constLast();
    QCOMPARE(last.step, ConnectionCheckJob::Step::Token);
    QCOMPARE(last.error->cause, Cause::WebPage);
    QCOMPARE(last.error->serverMessage, QStringLiteral("Welcome"));
    QVERIFY(!job->isUsable());
}

HOOKDESK_TEST(TestCaptivePortal)

} // namespace tst_captiveportal

#include "tst_captiveportal.moc"
