// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/createwebhookjob.h"

#include "tests/support/runningsandbox.h"
#include "tests/support/testclient.h"
#include "tests/support/testprogram.h"
#include "tests/support/tinyenvironment.h"

#include <QTest>

#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_createwebhookjob {

using Kind = ApiError::Kind;

namespace {

using KnownIds = std::optional<QSet<WebhookId>>;

const KnownIds none = QSet<WebhookId>();

} // namespace

class TestCreateWebhookJob : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void a_created_webhook_is_told_with_what_both_sides_know();
    void the_server_gets_exactly_the_draft();
    void a_refusal_is_passed_on_and_nothing_is_looked_up_data();
    void a_refusal_is_passed_on_and_nothing_is_looked_up();
    void a_create_whose_answer_is_lost_is_found_data();
    void a_create_whose_answer_is_lost_is_found();
    void a_create_that_did_not_happen_is_said_not_to_have_data();
    void a_create_that_did_not_happen_is_said_not_to_have();
    void what_cannot_be_told_is_ambiguous_data();
    void what_cannot_be_told_is_ambiguous();
    void a_webhook_that_was_there_before_proves_nothing();
    void a_webhook_of_somebody_else_is_not_ours_data();
    void a_webhook_of_somebody_else_is_not_ours();
    void the_servers_own_spelling_is_recognised();
    void a_yes_without_an_id_is_looked_up_data();
    void a_yes_without_an_id_is_looked_up();
    void a_failing_token_is_no_lost_create();
    void the_sandbox_that_loses_answers_is_seen_through();
    void nobody_is_told_once_the_owner_is_gone();
    void the_end_of_the_client_ends_the_job_data();
    void the_end_of_the_client_ends_the_job();
    void the_end_of_the_client_during_the_wait_ends_the_job();
    void a_handler_may_destroy_the_owner();

private:
    [[nodiscard]] Received<CreateOutcome> create(const KnownIds &before = none)
    {
        Received<CreateOutcome> received;
        new CreateWebhookJob(*m_client, m_draft, before, m_owner.get(), received.handler());
        return received;
    }
    [[nodiscard]] int posts() const { return m_server->requestCount("POST", "/v1"); }

    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<TinyEnvironment> m_environment;
    std::unique_ptr<TribeClient> m_client;
    std::unique_ptr<QObject> m_owner;
    WebhookDraft m_draft;
};

void TestCreateWebhookJob::init()
{
    m_server = std::make_unique<FaultyServer>();
    m_environment = std::make_unique<TinyEnvironment>(*m_server);
    m_environment->records = webhookRecords(3);
    m_client = testClient(m_server->url());
    m_owner = std::make_unique<QObject>();
    m_draft.entityType = QStringLiteral("Relation.Organization");
    m_draft.endpoint = QStringLiteral("https://new.example/in?a=b");
    m_draft.headers = {{QStringLiteral("X-Key"), QStringLiteral("secret")},
                       {QStringLiteral("X-Empty"), QString()}};
}

void TestCreateWebhookJob::cleanup()
{
    m_owner.reset();
    m_client.reset();
}

void TestCreateWebhookJob::a_created_webhook_is_told_with_what_both_sides_know()
{
    const auto created = create();
    QCOMPARE(created.times(), 0);
    QTRY_VERIFY(created.succeeded());
    QCOMPARE(created.value().verdict, CreateVerdict::Created);
    const Webhook &webhook = created.value().webhook;
    QCOMPARE(webhook.id.value, QStringLiteral("new-1"));
    QCOMPARE(webhook.endpoint, m_draft.endpoint);
    QCOMPARE(webhook.headers, std::optional(m_draft.headers));
    QCOMPARE(webhook.deactivated, std::optional(false));
    QVERIFY(!webhook.restRecord.isEmpty() && !webhook.odataRecord.isEmpty());
    QCOMPARE(posts(), 1);
}

void TestCreateWebhookJob::the_server_gets_exactly_the_draft()
{
    const auto created = create();
    QTRY_VERIFY(created.succeeded());
    const QList<FaultyRequest> &requests = m_server->requests();
    const auto post = std::find_if(requests.begin(), requests.end(),
                                   [](const auto &r) { return r.path == "/v1/webhooks"; });
    QVERIFY(post != requests.end());
    const QJsonObject expected{
        {QStringLiteral("entityType"), m_draft.entityType},
        {QStringLiteral("webhookUrl"), m_draft.endpoint},
        {QStringLiteral("headers"),
         QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("X-Key")},
                                {QStringLiteral("value"), QStringLiteral("secret")}},
                    QJsonObject{{QStringLiteral("name"), QStringLiteral("X-Empty")},
                                {QStringLiteral("value"), QString()}}}}};
    QCOMPARE(QJsonDocument::fromJson(post->body).object(), expected);
}

void TestCreateWebhookJob::a_refusal_is_passed_on_and_nothing_is_looked_up_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("400") << 400 << Kind::Rejected;
    QTest::newRow("403") << 403 << Kind::Forbidden;
    QTest::newRow("404") << 404 << Kind::NotFound;
    QTest::newRow("405") << 405 << Kind::Unsupported;
    QTest::newRow("409") << 409 << Kind::Rejected;
    QTest::newRow("501") << 501 << Kind::Unsupported;
}

void TestCreateWebhookJob::a_refusal_is_passed_on_and_nothing_is_looked_up()
{
    QFETCH(int, status);
    QFETCH(Kind, kind);
    m_server->always("POST", "/v1",
                     FaultyReply::answer(status, R"({"message":"The URL is not reachable"})"));
    const auto created = create();
    QTRY_VERIFY(created.failed());
    QCOMPARE(created.error().kind, kind);
    QCOMPARE(created.error().serverMessage, QStringLiteral("The URL is not reachable"));
    QCOMPARE(posts(), 1);
    QCOMPARE(m_server->requestCount("GET", ""), 0);
}

void TestCreateWebhookJob::a_create_whose_answer_is_lost_is_found_data()
{
    QTest::addColumn<FaultyReply>("fault");
    QTest::newRow("drop") << FaultyReply::drop();
    QTest::newRow("silence") << FaultyReply::silence();
    QTest::newRow("cut off") << FaultyReply::cutOff("{\"id\":");
    QTest::newRow("not HTTP") << FaultyReply::raw("hello\r\n\r\n");
    QTest::newRow("500") << FaultyReply::answer(500);
    QTest::newRow("502") << FaultyReply::answer(502, "<html>Bad gateway</html>");
    QTest::newRow("504") << FaultyReply::answer(504);
    QTest::newRow("see other") << FaultyReply::redirect("/v1/webhooks/new-1", 303);
    QTest::newRow("70 MiB") << FaultyReply::huge(70LL << 20, true);
}

void TestCreateWebhookJob::a_create_whose_answer_is_lost_is_found()
{
    QFETCH(FaultyReply, fault);
    m_environment->afterwards.insert("POST", fault);
    const auto created = create();
    QTRY_COMPARE(created.times(), 1);
    QVERIFY(created.succeeded());
    QCOMPARE(created.value().verdict, CreateVerdict::CreatedFoundByLooking);
    QCOMPARE(created.value().webhook.id.value, QStringLiteral("new-1"));
    QCOMPARE(created.value().webhook.endpoint, m_draft.endpoint);
    QCOMPARE(posts(), 1);
    QCOMPARE(m_environment->works, 1);
}

void TestCreateWebhookJob::a_create_that_did_not_happen_is_said_not_to_have_data()
{
    QTest::addColumn<FaultyReply>("fault");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("drop") << FaultyReply::drop() << Kind::Network;
    QTest::newRow("silence") << FaultyReply::silence() << Kind::Timeout;
    QTest::newRow("500") << FaultyReply::answer(500) << Kind::Server;
    QTest::newRow("502") << FaultyReply::answer(502) << Kind::Server;
    QTest::newRow("503") << FaultyReply::answer(503) << Kind::Server;
}

void TestCreateWebhookJob::a_create_that_did_not_happen_is_said_not_to_have()
{
    QFETCH(FaultyReply, fault);
    QFETCH(Kind, kind);
    m_server->always("POST", "/v1", fault);
    for (const KnownIds &before : {none, KnownIds()}) {
        const auto created = create(before);
        QTRY_COMPARE(created.times(), 1);
        QVERIFY(created.failed());
        QCOMPARE(created.error().kind, kind);
        QVERIFY(!created.error().mayHaveHappened);
        QVERIFY(created.error().detail.contains(QLatin1String("not created")));
        QCOMPARE(created.error().method, QStringLiteral("POST"));
    }
    QCOMPARE(posts(), 2);
}

void TestCreateWebhookJob::what_cannot_be_told_is_ambiguous_data()
{
    QTest::addColumn<bool>("showsHeaders");
    QTest::addColumn<bool>("masksHeaders");
    QTest::addColumn<bool>("knowsBefore");
    QTest::addColumn<QByteArray>("broken"); // a listing that fails
    QTest::newRow("headers are not told") << false << false << true << QByteArray("-");
    QTest::newRow("headers are masked") << true << true << true << QByteArray("-");
    QTest::newRow("what was before is not known") << true << false << false << QByteArray("-");
    QTest::newRow("nothing can be listed") << true << false << true << QByteArray("/v1");
}

void TestCreateWebhookJob::what_cannot_be_told_is_ambiguous()
{
    QFETCH(bool, showsHeaders);
    QFETCH(bool, masksHeaders);
    QFETCH(bool, knowsBefore);
    QFETCH(QByteArray, broken);
    m_environment->afterwards.insert("POST", FaultyReply::drop());
    m_environment->showsHeaders = showsHeaders;
    m_environment->masksHeaders = masksHeaders;
    m_server->always("GET", broken, FaultyReply::answer(500));
    const auto created = create(knowsBefore ? none : KnownIds());
    QTRY_COMPARE(created.times(), 1);
    QVERIFY(created.failed());
    QCOMPARE(created.error().kind, Kind::Ambiguous);
    QVERIFY(created.error().mayHaveHappened);
    QCOMPARE(created.error().path, QStringLiteral("/v1/webhooks"));
    QCOMPARE(posts(), 1);
}

void TestCreateWebhookJob::a_webhook_that_was_there_before_proves_nothing()
{
    const auto first = create();
    QTRY_VERIFY(first.succeeded());
    m_server->always("POST", "/v1", FaultyReply::drop());
    const auto second = create(QSet<WebhookId>{first.value().webhook.id});
    QTRY_VERIFY(second.failed());
    QCOMPARE(second.error().kind, Kind::Network);
    m_server->always("POST", "/v1/webhooks", FaultyReply::silence());
    const auto third = create(KnownIds());
    QTRY_VERIFY(third.failed());
    QCOMPARE(third.error().kind, Kind::Ambiguous);
}

void TestCreateWebhookJob::a_webhook_of_somebody_else_is_not_ours_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("another entity type")
        << QStringLiteral("entityType") << QJsonValue(QStringLiteral("Relation.Person"));
    QTest::newRow("another endpoint")
        << QStringLiteral("webhookUrl") << QJsonValue(QStringLiteral("https://new.example/in"));
    QTest::newRow("no headers") << QStringLiteral("headers") << QJsonValue(QJsonArray());
    QTest::newRow("other headers")
        << QStringLiteral("headers")
        << QJsonValue(QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("X-Other")},
                                             {QStringLiteral("value"), QStringLiteral("1")}}});
}

void TestCreateWebhookJob::a_webhook_of_somebody_else_is_not_ours()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject other = QJsonDocument::fromJson(encodeDraft(ApiMap(), m_draft)).object();
    other.insert(QStringLiteral("ID"), QStringLiteral("other"));
    other.insert(field, value);
    m_environment->records.append(other);
    m_server->always("POST", "/v1", FaultyReply::drop());
    const auto created = create();
    QTRY_VERIFY(created.failed());
    QCOMPARE(created.error().kind, Kind::Network);
}

void TestCreateWebhookJob::the_servers_own_spelling_is_recognised()
{
    QJsonObject ours = QJsonDocument::fromJson(encodeDraft(ApiMap(), m_draft)).object();
    ours.insert(QStringLiteral("ID"), QStringLiteral("ours"));
    ours.insert(QStringLiteral("webhookUrl"), QStringLiteral("https://new.example/"));
    ours.insert(QStringLiteral("headers"),
                QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("x-empty")},
                                       {QStringLiteral("value"), QString()}},
                           QJsonObject{{QStringLiteral("name"), QStringLiteral("x-key")},
                                       {QStringLiteral("value"), QStringLiteral("secret")}}});
    m_environment->records.append(ours);
    m_server->always("POST", "/v1", FaultyReply::drop());
    m_draft.endpoint = QStringLiteral("https://NEW.example");
    const auto created = create();
    QTRY_COMPARE(created.times(), 1);
    QVERIFY(created.succeeded());
    QCOMPARE(created.value().webhook.id.value, QStringLiteral("ours"));
}

void TestCreateWebhookJob::a_yes_without_an_id_is_looked_up_data()
{
    QTest::addColumn<FaultyReply>("answer");
    QTest::addColumn<bool>("showsHeaders");
    QTest::addColumn<bool>("byLooking"); // nobody knows who sent a web page
    QTest::newRow("empty") << FaultyReply::answer(201) << true << false;
    QTest::newRow("204") << FaultyReply::raw("HTTP/1.1 204 No Content\r\n\r\n") << true << false;
    QTest::newRow("no id") << FaultyReply::answer(201, R"({"entityType":"x"})") << true << false;
    QTest::newRow("HTML") << FaultyReply::answer(200, "<html>ok</html>") << true << true;
    QTest::newRow("headers are not told") << FaultyReply::answer(201) << false << false;
}

void TestCreateWebhookJob::a_yes_without_an_id_is_looked_up()
{
    QFETCH(FaultyReply, answer);
    QFETCH(bool, showsHeaders);
    QFETCH(bool, byLooking);
    m_environment->afterwards.insert("POST", answer);
    m_environment->showsHeaders = showsHeaders;
    const auto created = create();
    QTRY_COMPARE(created.times(), 1);
    QVERIFY(created.succeeded());
    QCOMPARE(created.value().verdict == CreateVerdict::CreatedFoundByLooking, byLooking);
    QCOMPARE(created.value().webhook.id.value, QStringLiteral("new-1"));
    QCOMPARE(created.value().webhook.headers.value().size(), 2);
    QCOMPARE(posts(), 1);

    m_environment->afterwards.clear(); // a yes, and nothing to be found
    m_server->always("POST", "/v1", answer);
    const auto vanished = create(QSet<WebhookId>{created.value().webhook.id});
    QTRY_VERIFY(vanished.failed());
    QCOMPARE(vanished.error().kind, byLooking ? Kind::Malformed : Kind::Ambiguous);
}

void TestCreateWebhookJob::a_failing_token_is_no_lost_create()
{
    m_server->always("POST", "/oauth2/token", FaultyReply::answer(503));
    const auto created = create();
    QTRY_VERIFY(created.failed());
    QCOMPARE(created.error().kind, Kind::Server);
    QCOMPARE(created.error().path, QStringLiteral("/oauth2/token"));
    QCOMPARE(posts(), 0);
}

void TestCreateWebhookJob::the_sandbox_that_loses_answers_is_seen_through()
{
    RunningSandbox sandbox;
    QCOMPARE(sandbox.restart(RunningSandbox::settings(QStringLiteral("lost-create-answer"))),
             QString());
    m_client = patientClient(sandbox.m_server->url());
    const auto created = create();
    QTRY_COMPARE(created.times(), 1);
    QVERIFY(created.succeeded());
    QCOMPARE(created.value().verdict, CreateVerdict::CreatedFoundByLooking);
    QCOMPARE(created.value().webhook.headers, std::optional(m_draft.headers));
    QCOMPARE(sandbox.storedCount(), 41);
}

void TestCreateWebhookJob::nobody_is_told_once_the_owner_is_gone()
{
    m_environment->afterwards.insert("POST", FaultyReply::drop());
    const auto inFlight = create();
    QTRY_COMPARE(posts(), 1);
    m_owner = std::make_unique<QObject>();
    const auto waiting = create();
    QTRY_COMPARE(posts(), 2);
    QTest::qWait(10); // the answer is lost, the look is due
    m_owner.reset();
    QTest::qWait(200);
    QCOMPARE(inFlight.times(), 0);
    QCOMPARE(waiting.times(), 0);
}

void TestCreateWebhookJob::the_end_of_the_client_ends_the_job_data()
{
    QTest::addColumn<int>("requests");
    QTest::newRow("before it was sent") << 0;
    QTest::newRow("in flight") << 2; // the token's and its own
    QTest::newRow("looking") << 3;
}

void TestCreateWebhookJob::the_end_of_the_client_ends_the_job()
{
    QFETCH(int, requests);
    m_server->always("POST", "/v1", requests == 2 ? FaultyReply::silence() : FaultyReply::drop());
    m_server->always("GET", "/v1", FaultyReply::silence());
    const auto created = create();
    QTRY_VERIFY(m_server->requestCount("", "") >= requests);
    m_client.reset();
    QTRY_COMPARE(created.times(), 1);
    QVERIFY(created.failed());
}

void TestCreateWebhookJob::the_end_of_the_client_during_the_wait_ends_the_job()
{
    Pace pace = quickPace();
    pace.settleTime = 300ms;
    m_client = std::make_unique<TribeClient>(testEnvironment(m_server->url()), ApiMap(),
                                             testCredentials(), quickLimits(), pace);
    m_server->always("POST", "/v1", FaultyReply::answer(500));
    const auto created = create();
    QTRY_COMPARE(posts(), 1);
    QTest::qWait(50); // the answer is there, the look is not due yet
    m_client.reset();
    QTRY_COMPARE(created.times(), 1);
    QCOMPARE(created.error().kind, Kind::Cancelled);
    QCOMPARE(m_server->requestCount("GET", ""), 0);
}

void TestCreateWebhookJob::a_handler_may_destroy_the_owner()
{
    int times = 0;
    new CreateWebhookJob(*m_client, m_draft, none, m_owner.get(),
                         [&](const Result<CreateOutcome> &) {
                             ++times;
                             m_owner.reset();
                         });
    QTRY_COMPARE(times, 1);
}

HOOKDESK_TEST(TestCreateWebhookJob)

} // namespace tst_createwebhookjob

#include "tst_createwebhookjob.moc"
