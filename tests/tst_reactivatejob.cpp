// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/reactivatejob.h"

#include "tests/support/runningsandbox.h"
#include "tests/support/testclient.h"
#include "tests/support/testprogram.h"
#include "tests/support/writejobfixture.h"

#include <QTest>

#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_reactivatejob {

using Kind = ApiError::Kind;

class TestReactivateJob : public QObject, private WriteJobFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void the_sandbox_switches_it_on_data();
    void the_sandbox_switches_it_on();
    void a_put_is_proven_by_reading_back();
    void a_post_is_tried_where_put_is_not_offered_data();
    void a_post_is_tried_where_put_is_not_offered();
    void where_neither_is_offered_it_is_unsupported();
    void a_yes_that_changes_nothing_is_a_failure();
    void a_change_that_shows_late_is_seen();
    void a_lost_answer_is_settled_by_looking_data();
    void a_lost_answer_is_settled_by_looking();
    void a_refusal_is_passed_on_data();
    void a_refusal_is_passed_on();
    void a_webhook_that_is_gone_gets_no_post();
    void what_cannot_be_read_is_ambiguous_data();
    void what_cannot_be_read_is_ambiguous();
    void a_failing_token_is_no_lost_write();
    void nobody_is_told_once_the_owner_is_gone_data();
    void nobody_is_told_once_the_owner_is_gone();
    void the_end_of_the_client_during_the_wait_ends_the_job();
    void a_handler_may_destroy_the_owner();

private:
    [[nodiscard]] Received<Webhook> reactivate(const char *id = "7")
    {
        Received<Webhook> received;
        new ReactivateJob(*m_client, WebhookId{QString::fromLatin1(id)}, m_owner.get(),
                          received.handler());
        return received;
    }
};

void TestReactivateJob::init()
{
    begin({webhookRecord(QStringLiteral("6"), true), webhookRecord(QStringLiteral("7"), true)});
}

void TestReactivateJob::cleanup()
{
    end();
}

void TestReactivateJob::the_sandbox_switches_it_on_data()
{
    QTest::addColumn<QString>("quirks");
    QTest::addColumn<bool>("works");
    QTest::newRow("as documented") << QString() << true;
    QTest::newRow("no PUT") << QStringLiteral("no-put") << true;
    QTest::newRow("OData only") << QStringLiteral("odata-only") << true;
    QTest::newRow("no REST") << QStringLiteral("rest-forbidden") << true;
    QTest::newRow("PUT is ignored") << QStringLiteral("put-ignored") << false;
}

void TestReactivateJob::the_sandbox_switches_it_on()
{
    QFETCH(QString, quirks);
    QFETCH(bool, works);
    RunningSandbox sandbox;
    QCOMPARE(sandbox.restart(RunningSandbox::settings(quirks)), QString());
    const QByteArray id = sandbox.deactivatedId();
    QVERIFY(!id.isEmpty());
    m_client = patientClient(sandbox.m_server->url());
    const Received<Webhook> result = reactivate(id.constData());
    QTRY_COMPARE(result.times(), 1);
    QCOMPARE(result.succeeded(), works);
    QCOMPARE(sandbox.isDeactivated(id), !works);
    if (works)
        QCOMPARE(result.value().deactivated, std::optional(false));
    else
        QCOMPARE(result.error().kind, Kind::NotApplied);
}

void TestReactivateJob::a_put_is_proven_by_reading_back()
{
    const Received<Webhook> result = reactivate();
    QCOMPARE(result.times(), 0);
    QTRY_VERIFY(result.succeeded());
    QCOMPARE(result.value().id.value, QStringLiteral("7"));
    QCOMPARE(result.value().deactivated, std::optional(false));
    QVERIFY(m_environment->find(QStringLiteral("6"))[QLatin1String("IsDeactivated")].toBool());
    QCOMPARE(m_server->requests().at(1).path, QByteArray("/v1/odata/Webhook(7)"));
    QCOMPARE(m_server->requests().at(1).body, QByteArray(R"({"IsDeactivated":false})"));
    QCOMPARE(count("PUT"), 1);
    QCOMPARE(count("GET"), 1);
    QCOMPARE(count("POST"), 0);
}

void TestReactivateJob::a_post_is_tried_where_put_is_not_offered_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {404, 405, 501})
        QTest::addRow("%d", status) << status;
}

void TestReactivateJob::a_post_is_tried_where_put_is_not_offered()
{
    QFETCH(int, status);
    m_server->always("PUT", "/v1", FaultyReply::answer(status));
    const Received<Webhook> result = reactivate();
    QTRY_VERIFY(result.succeeded());
    QCOMPARE(result.value().deactivated, std::optional(false));
    QCOMPARE(count("PUT"), 1);
    QCOMPARE(count("POST"), 1);
    const QList<FaultyRequest> &requests = m_server->requests();
    const auto post = std::find_if(requests.begin(), requests.end(), [](const auto &r) {
        return r.method == "POST" && r.path == "/v1/odata/Webhook";
    });
    QVERIFY(post != requests.end());
    QCOMPARE(post->body, QByteArray(R"({"ID":"7","IsDeactivated":false})"));
}

void TestReactivateJob::where_neither_is_offered_it_is_unsupported()
{
    m_server->always("PUT", "/v1", FaultyReply::answer(405));
    m_server->always("POST", "/v1", FaultyReply::answer(404));
    const Received<Webhook> result = reactivate();
    QTRY_VERIFY(result.failed());
    QCOMPARE(result.error().kind, Kind::Unsupported);
}

void TestReactivateJob::a_yes_that_changes_nothing_is_a_failure()
{
    m_environment->putWorks = false;
    const Received<Webhook> result = reactivate();
    QTRY_VERIFY(result.failed());
    QCOMPARE(result.error().kind, Kind::NotApplied);
    QCOMPARE(count("PUT"), 1);
    QCOMPARE(count("POST"), 0);
    QCOMPARE(count("GET"), 2); // the server got a second chance to show it
}

void TestReactivateJob::a_change_that_shows_late_is_seen()
{
    m_server->once("GET", "/v1",
                   FaultyReply::answer(200, compactJson(webhookRecord(QStringLiteral("7"), true))));
    const Received<Webhook> result = reactivate();
    QTRY_COMPARE(result.times(), 1);
    QVERIFY(result.succeeded());
}

void TestReactivateJob::a_lost_answer_is_settled_by_looking_data()
{
    QTest::addColumn<FaultyReply>("fault");
    QTest::addColumn<bool>("works");
    QTest::addColumn<Kind>("kind"); // when it did not work
    for (const bool works : {true, false}) {
        const char *how = works ? "done" : "not done";
        QTest::addRow("drop, %s", how) << FaultyReply::drop() << works << Kind::Network;
        QTest::addRow("silence, %s", how) << FaultyReply::silence() << works << Kind::Timeout;
        QTest::addRow("500, %s", how) << FaultyReply::answer(500) << works << Kind::Server;
        QTest::addRow("502, %s", how) << FaultyReply::answer(502) << works << Kind::Server;
        QTest::addRow("redirect, %s", how)
            << FaultyReply::redirect("/", 303) << works << Kind::RedirectRefused;
    }
}

void TestReactivateJob::a_lost_answer_is_settled_by_looking()
{
    QFETCH(FaultyReply, fault);
    QFETCH(bool, works);
    QFETCH(Kind, kind);
    m_environment->putWorks = works;
    m_environment->afterwards.insert("PUT", fault);
    const Received<Webhook> result = reactivate();
    QTRY_COMPARE(result.times(), 1);
    QCOMPARE(result.succeeded(), works);
    if (!works) {
        QCOMPARE(result.error().kind, kind);
        QVERIFY(!result.error().mayHaveHappened); // it was seen not to have
    }
    QCOMPARE(count("POST"), 0);

    m_environment->records = {webhookRecord(QStringLiteral("7"), true)};
    m_environment->postWorks = works;
    m_environment->afterwards = {{"POST", fault}};
    m_server->always("PUT", "/v1", FaultyReply::answer(405));
    const Received<Webhook> posted = reactivate();
    QTRY_COMPARE(posted.times(), 1);
    QCOMPARE(posted.succeeded(), works);
    QCOMPARE(count("POST"), 1);
}

void TestReactivateJob::a_refusal_is_passed_on_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("400") << 400 << Kind::Rejected;
    QTest::newRow("401") << 401 << Kind::Authentication;
    QTest::newRow("403") << 403 << Kind::Forbidden;
    QTest::newRow("409") << 409 << Kind::Rejected;
    QTest::newRow("429") << 429 << Kind::RateLimited;
}

void TestReactivateJob::a_refusal_is_passed_on()
{
    QFETCH(int, status);
    QFETCH(Kind, kind);
    m_server->always("PUT", "/v1", FaultyReply::answer(status));
    const Received<Webhook> result = reactivate();
    QTRY_VERIFY(result.failed());
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(count("POST"), 0);
    QCOMPARE(count("GET"), 0);
}

void TestReactivateJob::a_webhook_that_is_gone_gets_no_post()
{
    const Received<Webhook> result = reactivate("8");
    QTRY_VERIFY(result.failed());
    QCOMPARE(result.error().kind, Kind::NotFound);
    QCOMPARE(count("POST"), 0);
}

void TestReactivateJob::what_cannot_be_read_is_ambiguous_data()
{
    QTest::addColumn<FaultyReply>("read");
    QTest::newRow("broken") << FaultyReply::answer(500);
    QTest::newRow("dropped") << FaultyReply::drop();
    QTest::newRow("silent") << FaultyReply::silence();
    QTest::newRow("forbidden") << FaultyReply::answer(403);
    QTest::newRow("garbage") << FaultyReply::answer(200, "garbage");
    QTest::newRow("without the field") << FaultyReply::answer(200, R"({"ID":"7"})");
}

void TestReactivateJob::what_cannot_be_read_is_ambiguous()
{
    QFETCH(FaultyReply, read);
    m_server->always("GET", "/v1", read);
    for (const FaultyReply &written : {FaultyReply::answer(200), FaultyReply::drop()}) {
        m_server->always("PUT", "/v1", written);
        const Received<Webhook> result = reactivate();
        QTRY_COMPARE(result.times(), 1);
        QVERIFY(result.failed());
        QCOMPARE(result.error().kind, Kind::Ambiguous);
    }
}

void TestReactivateJob::a_failing_token_is_no_lost_write()
{
    m_server->always("POST", "/oauth2/token", FaultyReply::answer(500));
    const Received<Webhook> result = reactivate();
    QTRY_VERIFY(result.failed());
    QCOMPARE(result.error().kind, Kind::Server);
    QCOMPARE(m_server->requestCount("", ""), 1);
}

void TestReactivateJob::nobody_is_told_once_the_owner_is_gone_data()
{
    QTest::addColumn<FaultyReply>("put");
    QTest::addColumn<FaultyReply>("get");
    const FaultyReply silence = FaultyReply::silence();
    QTest::newRow("writing") << silence << silence;
    QTest::newRow("reading back") << FaultyReply::answer(200) << silence;
    QTest::newRow("looking for it") << FaultyReply::answer(405) << silence;
    QTest::newRow("waiting for the second look")
        << FaultyReply::answer(200)
        << FaultyReply::answer(200, compactJson(webhookRecord(QStringLiteral("7"), true)));
}

void TestReactivateJob::nobody_is_told_once_the_owner_is_gone()
{
    QFETCH(FaultyReply, put);
    QFETCH(FaultyReply, get);
    m_server->always("PUT", "/v1", put);
    m_server->always("GET", "/v1", get);
    const Received<Webhook> result = reactivate();
    QTRY_COMPARE(count("PUT"), 1);
    if (put.manner == FaultyReply::Manner::Answer)
        QTRY_VERIFY(count("GET") > 0);
    m_owner.reset();
    QTest::qWait(150);
    QCOMPARE(result.times(), 0);
}

void TestReactivateJob::the_end_of_the_client_during_the_wait_ends_the_job()
{
    Pace pace = quickPace();
    pace.secondLook = 300ms;
    m_client = std::make_unique<TribeClient>(testEnvironment(m_server->url()), ApiMap(),
                                             testCredentials(), quickLimits(), pace);
    m_environment->putWorks = false;
    const Received<Webhook> result = reactivate();
    QTRY_COMPARE(count("GET"), 1);
    QTest::qWait(50); // it was read, the second look is not due yet
    m_client.reset();
    QTRY_COMPARE(result.times(), 1);
    QCOMPARE(result.error().kind, Kind::Cancelled);
}

void TestReactivateJob::a_handler_may_destroy_the_owner()
{
    int times = 0;
    new ReactivateJob(*m_client, WebhookId{QStringLiteral("7")}, m_owner.get(),
                      [&](const Result<Webhook> &) {
                          ++times;
                          m_owner.reset();
                      });
    QTRY_COMPARE(times, 1);
}

HOOKDESK_TEST(TestReactivateJob)

} // namespace tst_reactivatejob

#include "tst_reactivatejob.moc"
