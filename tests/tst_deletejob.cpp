// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/deletejob.h"

#include "tests/support/runningsandbox.h"
#include "tests/support/testclient.h"
#include "tests/support/testprogram.h"
#include "tests/support/writejobfixture.h"

#include <QTest>
#include <QUrlQuery>

#include <algorithm>
#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_deletejob {

using Kind = ApiError::Kind;

class TestDeleteJob : public QObject, private WriteJobFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void the_sandbox_deletes_it();
    void a_delete_is_sent_once_and_believed();
    void gone_is_success_whoever_did_it();
    void what_is_still_there_cannot_be_addressed();
    void a_lost_answer_is_settled_by_looking_data();
    void a_lost_answer_is_settled_by_looking();
    void a_server_that_does_not_filter_is_read_to_its_end();
    void a_refusal_is_passed_on_data();
    void a_refusal_is_passed_on();
    void what_cannot_be_read_is_ambiguous_data();
    void what_cannot_be_read_is_ambiguous();
    void nothing_sent_is_nothing_lost();
    void nobody_is_told_once_the_owner_is_gone();
    void the_end_of_the_client_ends_the_job();
    void a_handler_may_destroy_the_owner();

private:
    [[nodiscard]] Received<Done> remove(const QString &id = QStringLiteral("2"))
    {
        Received<Done> received;
        new DeleteJob(*m_client, WebhookId{id}, m_owner.get(), received.handler());
        return received;
    }
};

void TestDeleteJob::init()
{
    begin(webhookRecords(3));
}

void TestDeleteJob::cleanup()
{
    end();
}

void TestDeleteJob::the_sandbox_deletes_it()
{
    RunningSandbox sandbox;
    QCOMPARE(sandbox.restart(RunningSandbox::settings()), QString());
    m_client = patientClient(sandbox.m_server->url());
    const QString id = QString::fromLatin1(sandbox.deactivatedId());
    for (int i = 0; i < 2; ++i) { // the second time it is gone already
        const Received<Done> result = remove(id);
        QTRY_COMPARE(result.times(), 1);
        QVERIFY(result.succeeded());
        QCOMPARE(sandbox.storedCount(), 39);
    }
}

void TestDeleteJob::a_delete_is_sent_once_and_believed()
{
    const Received<Done> result = remove();
    QCOMPARE(result.times(), 0);
    QTRY_VERIFY(result.succeeded());
    QCOMPARE(m_server->requests().constLast().path, QByteArray("/v1/webhooks/2"));
    QCOMPARE(m_server->requests().constLast().body, QByteArray());
    QCOMPARE(count("DELETE"), 1);
    QCOMPARE(count("GET"), 0);
    QCOMPARE(m_environment->records.size(), 2);
}

void TestDeleteJob::gone_is_success_whoever_did_it()
{
    const Received<Done> result = remove(QStringLiteral("17"));
    QTRY_VERIFY(result.succeeded());
    QCOMPARE(m_environment->works, 0);
}

void TestDeleteJob::what_is_still_there_cannot_be_addressed()
{
    m_environment->deleteWorks = false;
    const Received<Done> result = remove();
    QTRY_VERIFY(result.failed());
    QCOMPARE(result.error().kind, Kind::Unsupported);
    QCOMPARE(result.error().httpStatus, 404);
}

void TestDeleteJob::a_lost_answer_is_settled_by_looking_data()
{
    QTest::addColumn<FaultyReply>("fault");
    QTest::addColumn<bool>("works");
    QTest::addColumn<Kind>("kind");
    for (const bool works : {true, false}) {
        const char *how = works ? "done" : "not done";
        QTest::addRow("drop, %s", how) << FaultyReply::drop() << works << Kind::Network;
        QTest::addRow("silence, %s", how) << FaultyReply::silence() << works << Kind::Timeout;
        QTest::addRow("500, %s", how) << FaultyReply::answer(500) << works << Kind::Server;
        QTest::addRow("503, %s", how) << FaultyReply::answer(503) << works << Kind::Server;
    }
}

void TestDeleteJob::a_lost_answer_is_settled_by_looking()
{
    QFETCH(FaultyReply, fault);
    QFETCH(bool, works);
    QFETCH(Kind, kind);
    m_environment->deleteWorks = works;
    m_environment->afterwards.insert("DELETE", fault);
    const Received<Done> result = remove();
    QTRY_COMPARE(result.times(), 1);
    QCOMPARE(result.succeeded(), works);
    if (!works) {
        QCOMPARE(result.error().kind, kind);
        QVERIFY(!result.error().mayHaveHappened); // it was seen to be there
    }
}

/// Its first page does not hold the webhook, and that proves nothing.
void TestDeleteJob::a_server_that_does_not_filter_is_read_to_its_end()
{
    m_server->setHandler([](const FaultyRequest &request) {
        if (request.method == "DELETE")
            return FaultyReply::drop();
        if (request.path.endsWith(")") || request.path.startsWith("/v1/webhooks"))
            return FaultyReply::answer(404, "{}");
        const int skip = QUrlQuery(QUrl::fromEncoded(request.path))
                             .queryItemValue(QStringLiteral("$skip"))
                             .toInt();
        const int size = std::clamp(250 - skip, 0, 100);
        return FaultyReply::answer(200, collection(webhookRecords(size, skip + 1)));
    });
    const Received<Done> result = remove(QStringLiteral("220"));
    QTRY_COMPARE(result.times(), 1);
    QVERIFY(result.failed()); // it is there
    QCOMPARE(result.error().kind, Kind::Network);
    QVERIFY(!result.error().mayHaveHappened);
}

void TestDeleteJob::a_refusal_is_passed_on_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("400") << 400 << Kind::Rejected;
    QTest::newRow("401") << 401 << Kind::Authentication;
    QTest::newRow("403") << 403 << Kind::Forbidden;
    QTest::newRow("405") << 405 << Kind::Unsupported;
    QTest::newRow("429") << 429 << Kind::RateLimited;
    QTest::newRow("501") << 501 << Kind::Unsupported;
}

void TestDeleteJob::a_refusal_is_passed_on()
{
    QFETCH(int, status);
    QFETCH(Kind, kind);
    m_server->always("DELETE", "/v1", FaultyReply::answer(status, R"({"message":"No."})"));
    const Received<Done> result = remove();
    QTRY_VERIFY(result.failed());
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(result.error().serverMessage, QStringLiteral("No."));
    QCOMPARE(count("GET"), 0);
}

void TestDeleteJob::what_cannot_be_read_is_ambiguous_data()
{
    QTest::addColumn<FaultyReply>("removed");
    QTest::addColumn<FaultyReply>("read");
    const FaultyReply drop = FaultyReply::drop();
    QTest::newRow("lost, and broken") << drop << FaultyReply::answer(500);
    QTest::newRow("lost, and dropped") << drop << drop;
    QTest::newRow("lost, and forbidden") << drop << FaultyReply::answer(403);
    QTest::newRow("not known, and broken") << FaultyReply::answer(404) << FaultyReply::answer(500);
}

void TestDeleteJob::what_cannot_be_read_is_ambiguous()
{
    QFETCH(FaultyReply, removed);
    QFETCH(FaultyReply, read);
    m_server->always("DELETE", "/v1", removed);
    m_server->always("GET", "/v1", read);
    const Received<Done> result = remove();
    QTRY_COMPARE(result.times(), 1);
    QVERIFY(result.failed());
    QCOMPARE(result.error().kind, Kind::Ambiguous);
}

void TestDeleteJob::nothing_sent_is_nothing_lost()
{
    m_server->always("POST", "/oauth2/token", FaultyReply::answer(500));
    const Received<Done> refused = remove();
    QTRY_VERIFY(refused.failed());
    QCOMPARE(refused.error().kind, Kind::Server);
    QCOMPARE(m_server->requestCount("", ""), 1);

    Credentials credentials;
    credentials.accessToken = "ready";
    m_client = std::make_unique<TribeClient>(testEnvironment(m_server->url()), ApiMap(),
                                             credentials, quickLimits(), quickPace());
    m_server.reset();
    const Received<Done> unreachable = remove();
    QTRY_VERIFY(unreachable.failed());
    QCOMPARE(unreachable.error().kind, Kind::Network);
}

void TestDeleteJob::nobody_is_told_once_the_owner_is_gone()
{
    m_server->always("DELETE", "/v1", FaultyReply::answer(404));
    m_server->always("GET", "/v1", FaultyReply::silence());
    const Received<Done> looking = remove();
    QTRY_COMPARE(count("GET"), 1);
    m_server->always("DELETE", "/v1", FaultyReply::silence());
    const Received<Done> inFlight = remove();
    QTRY_COMPARE(count("DELETE"), 2);
    m_owner.reset();
    QTest::qWait(50);
    QVERIFY(m_client->transport().findChildren<QNetworkReply *>().isEmpty());
    QCOMPARE(looking.times() + inFlight.times(), 0);
}

void TestDeleteJob::the_end_of_the_client_ends_the_job()
{
    m_server->always("DELETE", "/v1", FaultyReply::answer(404));
    m_server->always("GET", "/v1", FaultyReply::silence());
    const Received<Done> looking = remove();
    QTRY_COMPARE(count("GET"), 1);
    m_client.reset();
    QTRY_COMPARE(looking.times(), 1);
    QVERIFY(looking.failed());
}

void TestDeleteJob::a_handler_may_destroy_the_owner()
{
    int times = 0;
    new DeleteJob(*m_client, WebhookId{QStringLiteral("2")}, m_owner.get(),
                  [&](const Result<Done> &) {
                      ++times;
                      m_owner.reset();
                  });
    QTRY_COMPARE(times, 1);
}

HOOKDESK_TEST(TestDeleteJob)

} // namespace tst_deletejob

#include "tst_deletejob.moc"
