// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/apijob.h"

#include "tests/support/testclient.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_apijob {
using Kind = ApiError::Kind;

class TestApiJob : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void a_call_carries_token_path_and_query();
    void a_status_has_its_kind_data();
    void a_status_has_its_kind();
    void an_answer_that_is_no_listing_is_malformed_data();
    void an_answer_that_is_no_listing_is_malformed();
    void a_big_answer_is_read_like_a_small_one();
    void what_may_pass_is_asked_again_data();
    void what_may_pass_is_asked_again();
    void attempts_are_bounded_data();
    void attempts_are_bounded();
    void a_post_is_never_sent_twice_data();
    void a_post_is_never_sent_twice();
    void a_long_wait_is_not_waited_for();
    void too_many_calls_are_held_back_and_sent_again_data();
    void too_many_calls_are_held_back_and_sent_again();
    void too_many_calls_for_ever_end();
    void a_refused_token_is_renewed_and_the_call_repeated();
    void a_token_refused_twice_is_an_authentication_error();
    void a_refused_ready_token_is_not_asked_for_anew_data();
    void a_refused_ready_token_is_not_asked_for_anew();
    void many_calls_share_one_token_and_one_renewal();
    void a_failing_token_fails_the_call_and_says_where_data();
    void a_failing_token_fails_the_call_and_says_where();
    void a_read_only_client_sends_no_write();
    void nobody_is_told_once_the_owner_is_gone_data();
    void nobody_is_told_once_the_owner_is_gone();
    void the_end_of_the_client_ends_the_call_data();
    void the_end_of_the_client_ends_the_call();
    void the_end_of_the_client_during_decoding_ends_the_call();
    void a_handler_may_destroy_owner_or_client_data();
    void a_handler_may_destroy_owner_or_client();
    void a_finished_call_leaves_nothing_behind();

private:
    [[nodiscard]] Received<WebhookPage> list()
    {
        Received<WebhookPage> received;
        m_job = m_client->restWebhooks(m_owner.get(), 0, received.handler());
        return received;
    }
    /// A call of that method that knows no more than whether it worked.
    [[nodiscard]] Received<Done> call(HttpMethod method);

    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<TribeClient> m_client;
    std::unique_ptr<QObject> m_owner;
    QPointer<ApiJob> m_job;
};

void TestApiJob::init()
{
    m_server = std::make_unique<FaultyServer>();
    m_server->always("POST", "/oauth2/token", tokenReply());
    m_client = testClient(m_server->url());
    m_owner = std::make_unique<QObject>();
}

void TestApiJob::cleanup()
{
    m_owner.reset();
    m_client.reset();
}

Received<Done> TestApiJob::call(HttpMethod method)
{
    Received<Done> received;
    const WebhookId id{QStringLiteral("1")};
    switch (method) {
    case HttpMethod::Get:
        m_job = m_client->restWebhooks(m_owner.get(), 0,
                                       [handler = received.handler()](const auto &page) {
                                           handler(page ? Result<Done>(Done{}) : page.error());
                                       });
        break;
    case HttpMethod::Post:
        m_job = m_client->reactivateByPost(m_owner.get(), id, received.handler());
        break;
    case HttpMethod::Put:
        m_job = m_client->reactivateByPut(m_owner.get(), id, received.handler());
        break;
    case HttpMethod::Delete:
        m_job = m_client->deleteWebhook(m_owner.get(), id, received.handler());
        break;
    }
    return received;
}

void TestApiJob::a_call_carries_token_path_and_query()
{
    m_server->always("GET", "", FaultyReply::answer(200, collection(webhookRecords(2))));
    Received<WebhookPage> page;
    m_client->odataWebhooks(m_owner.get(), ODataQuery().top(2).skip(4).count(),
                            RateLimiter::Priority::Foreground, page.handler());
    QCOMPARE(page.times(), 0);
    QTRY_VERIFY(page.succeeded());
    QCOMPARE(page.value().webhooks.size(), 2);
    const FaultyRequest &request = m_server->requests().constLast();
    QCOMPARE(request.path, QByteArray("/v1/odata/Webhook?$top=2&$skip=4&$count=true"));
    QCOMPARE(request.header("Authorization"), QByteArray("Bearer token-1"));
    QCOMPARE(m_server->requestCount("", ""), 2);
}

void TestApiJob::a_status_has_its_kind_data()
{
    QTest::addColumn<HttpMethod>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    const QList<std::pair<int, Kind>> kinds{
        {400, Kind::Rejected}, {401, Kind::Authentication}, {403, Kind::Forbidden},
        {404, Kind::NotFound}, {405, Kind::Unsupported},    {409, Kind::Rejected},
        {410, Kind::NotFound}, {422, Kind::Rejected},       {429, Kind::RateLimited},
        {500, Kind::Server},   {501, Kind::Unsupported},    {502, Kind::Server},
        {503, Kind::Server},   {304, Kind::Malformed}};
    for (const HttpMethod method : {HttpMethod::Get, HttpMethod::Post}) {
        for (const auto &[status, kind] : kinds)
            QTest::addRow("%s %d", methodName(method).constData(), status)
                << method << status << kind;
    }
}

void TestApiJob::a_status_has_its_kind()
{
    QFETCH(HttpMethod, method);
    QFETCH(int, status);
    QFETCH(Kind, kind);
    m_server->always("", "/v1",
                     FaultyReply::answer(status, R"({"error":{"code":"X","message":"words"}})"));
    const Received<Done> result = call(method);
    QTRY_VERIFY(result.failed());
    const ApiError &error = result.error();
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.serverMessage, status == 304 ? QString() : QStringLiteral("words"));
    QCOMPARE(error.method, QString::fromLatin1(methodName(method)));
    QCOMPARE(error.path, method == HttpMethod::Get ? QStringLiteral("/v1/webhooks")
                                                   : QStringLiteral("/v1/odata/Webhook"));
    QCOMPARE(error.host, m_server->url().authority());
    QCOMPARE(error.mayHaveHappened, method == HttpMethod::Post && kind == Kind::Server);
}

void TestApiJob::an_answer_that_is_no_listing_is_malformed_data()
{
    QTest::addColumn<FaultyReply>("reply");
    QTest::addColumn<int>("requests");
    const auto row = [](const char *name, const QByteArray &body, int requests = 4) {
        QTest::newRow(name) << FaultyReply::answer(200, body) << requests;
    };
    row("empty", "");
    row("HTML", "<html><body>Log in</body></html>");
    row("cut off", R"([{"id":"1","entityType":"Rel)");
    row("invalid UTF-8", "[{\"id\":\"\xff\xfe\xc0\"");
    row("a number", "42");
    row("a text", R"("webhooks")");
    row("null", "null");
    row("value is a text", R"({"value":"none"})", 1); // whole, and another API
    row("10,000 nested arrays", QByteArray(10000, '[') + QByteArray(10000, ']'), 1);
    row("10,000 nested objects",
        QByteArray("{\"a\":").repeated(10000) + "1" + QByteArray(10000, '}'), 1);
    row("a big one, cut off",
        '[' + QByteArray(R"({"id":"1","x":"yyyyyyyyyyyyy"},)").repeated(9000));
    row("NUL bytes", QByteArray(100, '\0'));
    QTest::newRow("204") << FaultyReply::raw("HTTP/1.1 204 No Content\r\n\r\n") << 4;
}

void TestApiJob::an_answer_that_is_no_listing_is_malformed()
{
    QFETCH(FaultyReply, reply);
    m_server->always("GET", "/v1/webhooks", reply);
    const Received<WebhookPage> page = list();
    QTRY_COMPARE(page.times(), 1);
    QVERIFY(page.failed());
    QCOMPARE(page.error().kind, Kind::Malformed);
    QCOMPARE(page.error().path, QStringLiteral("/v1/webhooks"));
    QTEST(m_server->requestCount("GET", ""), "requests");
}

void TestApiJob::a_big_answer_is_read_like_a_small_one()
{
    const QJsonArray records = webhookRecords(3000);
    m_server->always("GET", "/v1/webhooks", FaultyReply::answer(200, collection(records)));
    const Received<WebhookPage> page = list();
    QTRY_COMPARE(page.times(), 1);
    QVERIFY(page.succeeded());
    const Result<WebhookPage> here =
        decodeWebhooks(ApiMap(), WebhookListing::Rest, collection(records));
    QCOMPARE(page.value().webhooks.size(), 3000);
    QVERIFY(page.value().webhooks == here.value().webhooks);
}

void TestApiJob::what_may_pass_is_asked_again_data()
{
    QTest::addColumn<HttpMethod>("method");
    QTest::addColumn<FaultyReply>("fault");
    for (const HttpMethod method : {HttpMethod::Get, HttpMethod::Put, HttpMethod::Delete}) {
        const QByteArray name = methodName(method);
        for (const int status : {502, 503, 504})
            QTest::addRow("%s %d", name.constData(), status)
                << method << FaultyReply::answer(status);
        QTest::addRow("%s drop", name.constData()) << method << FaultyReply::drop();
        QTest::addRow("%s cut off", name.constData()) << method << FaultyReply::cutOff("[");
        QTest::addRow("%s HTML", name.constData())
            << method << FaultyReply::answer(200, "<html>One moment</html>");
        QTest::addRow("%s badly packed", name.constData())
            << method << FaultyReply::answer(200, "no gzip", {{"Content-Encoding", "gzip"}});
    }
    for (const QByteArray body : {"", "\xff\xfe{[", R"([{"id":)"})
        QTest::addRow("GET garbage of %d bytes", static_cast<int>(body.size()))
            << HttpMethod::Get << FaultyReply::answer(200, body);
    const QByteArray large = '[' + QByteArray(R"({"id":"1","x":"yyyyyyyyyyyyy"},)").repeated(9000);
    QTest::newRow("GET much garbage") << HttpMethod::Get << FaultyReply::answer(200, large);
}

void TestApiJob::what_may_pass_is_asked_again()
{
    QFETCH(HttpMethod, method);
    QFETCH(FaultyReply, fault);
    m_server->once("", "/v1", fault);
    m_server->always("", "/v1", FaultyReply::answer(200, "[]"));
    const Received<Done> result = call(method);
    QTRY_COMPARE(result.times(), 1);
    QVERIFY(result.succeeded());
    QCOMPARE(m_server->requestCount(methodName(method), "/v1"), 2);
}

void TestApiJob::attempts_are_bounded_data()
{
    QTest::addColumn<HttpMethod>("method");
    QTest::newRow("GET") << HttpMethod::Get;
    QTest::newRow("PUT") << HttpMethod::Put;
    QTest::newRow("DELETE") << HttpMethod::Delete;
}

void TestApiJob::attempts_are_bounded()
{
    QFETCH(HttpMethod, method);
    m_server->always("", "/v1", FaultyReply::answer(503, R"({"message":"down"})"));
    const Received<Done> result = call(method);
    QSignalSpy retries(m_job, &ApiJob::retryScheduled);
    QTRY_COMPARE(result.times(), 1);
    QCOMPARE(result.error().kind, Kind::Server);
    QCOMPARE(result.error().serverMessage, QStringLiteral("down"));
    QCOMPARE(result.error().mayHaveHappened, method != HttpMethod::Get);
    QCOMPARE(m_server->requestCount(methodName(method), "/v1"), ApiJob::maximumAttempts);
    QCOMPARE(retries.size(), ApiJob::maximumAttempts - 1);
    QCOMPARE(retries.first().first().toInt(), 2);
}

void TestApiJob::a_post_is_never_sent_twice_data()
{
    QTest::addColumn<FaultyReply>("fault");
    QTest::addColumn<Kind>("kind");
    for (const int status : {500, 502, 503, 504})
        QTest::addRow("%d", status) << FaultyReply::answer(status) << Kind::Server;
    QTest::newRow("drop") << FaultyReply::drop() << Kind::Network;
    QTest::newRow("cut off") << FaultyReply::cutOff("{") << Kind::Network;
    QTest::newRow("silence") << FaultyReply::silence() << Kind::Timeout;
    QTest::newRow("not HTTP") << FaultyReply::raw("hello\r\n\r\n") << Kind::Network;
    QTest::newRow("see other") << FaultyReply::redirect("/there", 303) << Kind::RedirectRefused;
}

void TestApiJob::a_post_is_never_sent_twice()
{
    QFETCH(FaultyReply, fault);
    QFETCH(Kind, kind);
    m_server->always("POST", "/v1", fault);
    const Received<Done> result = call(HttpMethod::Post);
    QTRY_COMPARE(result.times(), 1);
    QVERIFY(result.failed());
    QCOMPARE(result.error().kind, kind);
    QVERIFY(result.error().mayHaveHappened);
    QCOMPARE(m_server->requestCount("POST", "/v1"), 1);
}

void TestApiJob::a_long_wait_is_not_waited_for()
{
    m_server->always("GET", "/v1", FaultyReply::answer(503, {}, {{"Retry-After", "3000"}}));
    const Received<WebhookPage> page = list();
    QTRY_VERIFY(page.failed());
    QCOMPARE(page.error().retryAfter, std::optional<std::chrono::seconds>(3000s));
    QCOMPARE(m_server->requestCount("GET", "/v1"), 1);
}

void TestApiJob::too_many_calls_are_held_back_and_sent_again_data()
{
    QTest::addColumn<HttpMethod>("method");
    QTest::addColumn<RawHeaders>("headers");
    QTest::addColumn<int>("wait"); // milliseconds at least
    QTest::newRow("GET, no time named") << HttpMethod::Get << RawHeaders() << 50;
    QTest::newRow("GET, a time named")
        << HttpMethod::Get << RawHeaders{{"Retry-After", "1"}} << 1000;
    QTest::newRow("POST") << HttpMethod::Post << RawHeaders() << 50;
    QTest::newRow("DELETE") << HttpMethod::Delete << RawHeaders() << 50;
}

void TestApiJob::too_many_calls_are_held_back_and_sent_again()
{
    QFETCH(HttpMethod, method);
    QFETCH(RawHeaders, headers);
    QFETCH(int, wait);
    m_server->once("", "/v1", FaultyReply::answer(429, {}, headers));
    m_server->always("", "/v1", FaultyReply::answer(200, "[]"));
    QElapsedTimer clock;
    clock.start();
    const Received<Done> result = call(method);
    QSignalSpy retries(m_job, &ApiJob::retryScheduled);
    QTRY_COMPARE(retries.size(), 1);
    QVERIFY(retries.first().last().value<std::chrono::milliseconds>().count() > wait - 20);
    QTRY_VERIFY(result.succeeded());
    QVERIFY(clock.elapsed() >= wait);
    QCOMPARE(m_server->requestCount(methodName(method), "/v1"), 2);
}

void TestApiJob::too_many_calls_for_ever_end()
{
    m_server->always("", "/v1", FaultyReply::answer(429, "<html>Slow down</html>"));
    const Received<Done> result = call(HttpMethod::Delete);
    QTRY_VERIFY(result.failed());
    QCOMPARE(result.error().kind, Kind::RateLimited);
    QVERIFY(!result.error().mayHaveHappened);
    QCOMPARE(m_server->requestCount("DELETE", "/v1"), ApiJob::maximumAttempts);
}

void TestApiJob::a_refused_token_is_renewed_and_the_call_repeated()
{
    m_server->once("POST", "/oauth2/token", tokenReply("token-1"));
    m_server->once("POST", "/oauth2/token", tokenReply("token-2"));
    m_server->once("POST", "/v1", FaultyReply::answer(401));
    m_server->always("POST", "/v1", FaultyReply::answer(200));
    const Received<Done> result = call(HttpMethod::Post);
    QTRY_VERIFY(result.succeeded());
    QCOMPARE(m_server->requestCount("POST", "/v1"), 2);
    QCOMPARE(m_server->requests().constLast().header("Authorization"),
             QByteArray("Bearer token-2"));
}

void TestApiJob::a_token_refused_twice_is_an_authentication_error()
{
    m_server->always("", "/v1", FaultyReply::answer(401, R"({"message":"no such client"})"));
    const Received<WebhookPage> page = list();
    QTRY_VERIFY(page.failed());
    QCOMPARE(page.error().kind, Kind::Authentication);
    QCOMPARE(page.error().serverMessage, QStringLiteral("no such client"));
    QCOMPARE(m_server->requestCount("GET", "/v1"), 2);
    QCOMPARE(m_server->requestCount("POST", "/oauth2/token"), 2);
}

void TestApiJob::a_refused_ready_token_is_not_asked_for_anew_data()
{
    QTest::addColumn<Credentials::Flow>("flow");
    QTest::addColumn<bool>("logInAgain");
    QTest::newRow("instead of a secret") << Credentials::Flow::ClientCredentials << false;
    QTest::newRow("pasted") << Credentials::Flow::PastedToken << false;
    QTest::newRow("of a log-in") << Credentials::Flow::AuthorizationCode << true;
}

void TestApiJob::a_refused_ready_token_is_not_asked_for_anew()
{
    QFETCH(Credentials::Flow, flow);
    QFETCH(bool, logInAgain);
    Credentials credentials;
    credentials.flow = flow;
    credentials.accessToken = "ready";
    m_client = std::make_unique<TribeClient>(testEnvironment(m_server->url()), ApiMap(),
                                             credentials, quickLimits(), quickPace());
    m_server->always("", "/v1", FaultyReply::answer(401, R"({"message":"expired"})"));
    const Received<WebhookPage> page = list();
    QTRY_VERIFY(page.failed());
    QCOMPARE(page.error().kind, Kind::Authentication);
    QCOMPARE(page.error().logInAgain, logInAgain);
    QCOMPARE(page.error().serverMessage, QStringLiteral("expired"));
    QCOMPARE(page.error().path, QStringLiteral("/v1/webhooks"));
    QCOMPARE(m_server->requests().constLast().header("Authorization"), QByteArray("Bearer ready"));
    QCOMPARE(m_server->requestCount("", ""), 1);
}

void TestApiJob::many_calls_share_one_token_and_one_renewal()
{
    QByteArray valid = "token-1";
    int issued = 1;
    m_server = std::make_unique<FaultyServer>();
    m_server->setHandler([&](const FaultyRequest &request) {
        if (request.path == "/oauth2/token") {
            valid = "token-" + QByteArray::number(issued++);
            return tokenReply(valid);
        }
        const bool good = request.header("Authorization") == "Bearer " + valid;
        return good ? FaultyReply::answer(200, "[]") : FaultyReply::answer(401);
    });
    m_client = testClient(m_server->url());
    const Received<WebhookPage> first = list();
    QTRY_VERIFY(first.succeeded());
    valid = "revoked";
    QList<Received<WebhookPage>> pages;
    for (int i = 0; i < 12; ++i)
        pages += list();
    for (const Received<WebhookPage> &page : std::as_const(pages))
        QTRY_VERIFY(page.succeeded());
    QCOMPARE(m_server->requestCount("POST", "/oauth2/token"), 2);
}

void TestApiJob::a_failing_token_fails_the_call_and_says_where_data()
{
    QTest::addColumn<FaultyReply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("refused") << FaultyReply::answer(401) << Kind::Authentication;
    QTest::newRow("broken") << FaultyReply::answer(500) << Kind::Server;
    QTest::newRow("drop") << FaultyReply::drop() << Kind::Network;
    QTest::newRow("silence") << FaultyReply::silence() << Kind::Timeout;
}

void TestApiJob::a_failing_token_fails_the_call_and_says_where()
{
    QFETCH(FaultyReply, reply);
    QFETCH(Kind, kind);
    m_server->always("POST", "/oauth2/token", reply);
    const Received<Done> result = call(HttpMethod::Post);
    QTRY_VERIFY(result.failed());
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(result.error().path, QStringLiteral("/oauth2/token"));
    QVERIFY(!result.error().mayHaveHappened); // the write itself was never sent
    QCOMPARE(m_server->requestCount("", "/v1"), 0);
}

void TestApiJob::a_read_only_client_sends_no_write()
{
    m_server->always("GET", "/v1", FaultyReply::answer(200, "[]"));
    m_client = testClient(m_server->url(), true);
    const WebhookId id{QStringLiteral("1")};
    Received<std::optional<Webhook>> created;
    Received<Done> removed;
    Received<Done> put;
    Received<Done> posted;
    m_client->createWebhook(m_owner.get(), {}, created.handler());
    m_client->deleteWebhook(m_owner.get(), id, removed.handler());
    m_client->reactivateByPut(m_owner.get(), id, put.handler());
    m_client->reactivateByPost(m_owner.get(), id, posted.handler());
    const Received<WebhookPage> page = list();
    QTRY_VERIFY(page.succeeded());
    QCOMPARE(created.error().kind, Kind::Forbidden);
    for (const Received<Done> &write : {removed, put, posted}) {
        QTRY_VERIFY(write.failed());
        QCOMPARE(write.error().kind, Kind::Forbidden);
        QCOMPARE(write.error().httpStatus, 0);
    }
    QCOMPARE(m_server->requestCount("GET", ""), 1);
    QCOMPARE(m_server->requestCount("POST", "/oauth2/token"), 1);
    QCOMPARE(m_server->requestCount("", ""), 2);
}

void TestApiJob::nobody_is_told_once_the_owner_is_gone_data()
{
    QTest::addColumn<FaultyReply>("token");
    QTest::addColumn<FaultyReply>("reply");
    QTest::addColumn<int>("requests"); // the owner goes when so many have arrived
    const FaultyReply silent = FaultyReply::silence();
    QTest::newRow("at once") << tokenReply() << silent << 0;
    QTest::newRow("in flight") << tokenReply() << silent << 2;
    QTest::newRow("while the token is under way") << silent << silent << 1;
    QTest::newRow("while it waits to try again") << tokenReply() << FaultyReply::answer(503) << 3;
    QTest::newRow("while it is held back") << tokenReply() << FaultyReply::answer(429) << 2;
    QTest::newRow("with the answer on its way")
        << tokenReply() << FaultyReply::answer(200, "[]") << 2;
}

void TestApiJob::nobody_is_told_once_the_owner_is_gone()
{
    QFETCH(FaultyReply, token);
    QFETCH(FaultyReply, reply);
    QFETCH(int, requests);
    m_server->always("POST", "/oauth2/token", token);
    m_server->always("GET", "/v1", reply);
    const Received<WebhookPage> gone = list();
    const auto leave = [this, requests] {
        if (m_server->requestCount("", "") >= requests)
            QTimer::singleShot(requests == 3 ? 5 : 0, this, [this] { m_owner.reset(); });
    };
    connect(m_server.get(), &FaultyServer::requestReceived, this, leave);
    leave();
    QTRY_VERIFY(!m_owner);
    QVERIFY(!m_job);
    const int arrived = m_server->requestCount("GET", "/v1");
    QTest::qWait(150); // longer than every wait of the quick pace
    QCOMPARE(m_server->requestCount("GET", "/v1"), arrived);
    QCOMPARE(gone.times(), 0);
}

void TestApiJob::the_end_of_the_client_ends_the_call_data()
{
    QTest::addColumn<FaultyReply>("token");
    QTest::addColumn<FaultyReply>("reply");
    QTest::addColumn<int>("requests");
    const FaultyReply silent = FaultyReply::silence();
    QTest::newRow("at once") << tokenReply() << silent << 0;
    QTest::newRow("in flight") << tokenReply() << silent << 2;
    QTest::newRow("while the token is under way") << silent << silent << 1;
    QTest::newRow("while it waits to try again") << tokenReply() << FaultyReply::answer(503) << 3;
    QTest::newRow("while it is held back") << tokenReply() << FaultyReply::answer(429) << 2;
}

void TestApiJob::the_end_of_the_client_ends_the_call()
{
    QFETCH(FaultyReply, token);
    QFETCH(FaultyReply, reply);
    QFETCH(int, requests);
    m_server->always("POST", "/oauth2/token", token);
    m_server->always("GET", "/v1", reply);
    const Received<WebhookPage> page = list();
    QTRY_VERIFY(m_server->requestCount("", "") >= requests);
    m_client.reset();
    QCOMPARE(page.times(), 0);
    QTRY_COMPARE(page.times(), 1);
    QCOMPARE(page.error().kind, Kind::Cancelled);
    QTRY_VERIFY(!m_job);
}

void TestApiJob::the_end_of_the_client_during_decoding_ends_the_call()
{
    m_server->always("GET", "/v1", FaultyReply::answer(200, collection(webhookRecords(20000))));
    const Received<WebhookPage> page = list();
    QTRY_VERIFY(m_job && !m_job->findChildren<QFutureWatcherBase *>().isEmpty());
    m_client.reset();
    QTRY_COMPARE(page.times(), 1);
    QVERIFY(page.failed());
    QCOMPARE(page.error().kind, Kind::Cancelled);
}

void TestApiJob::a_handler_may_destroy_owner_or_client_data()
{
    QTest::addColumn<FaultyReply>("reply");
    QTest::addColumn<bool>("client");
    for (const bool client : {false, true}) {
        const char *what = client ? "client" : "owner";
        QTest::addRow("%s, answer", what) << FaultyReply::answer(200, "[]") << client;
        QTest::addRow("%s, big answer", what)
            << FaultyReply::answer(200, collection(webhookRecords(2000))) << client;
        QTest::addRow("%s, refusal", what) << FaultyReply::answer(403) << client;
        QTest::addRow("%s, drop", what) << FaultyReply::drop() << client;
        QTest::addRow("%s, silence", what) << FaultyReply::silence() << client;
        QTest::addRow("%s, too large", what) << FaultyReply::huge(70LL << 20, true) << client;
    }
}

void TestApiJob::a_handler_may_destroy_owner_or_client()
{
    QFETCH(FaultyReply, reply);
    QFETCH(bool, client);
    m_server->always("GET", "/v1", reply);
    int times = 0;
    m_client->restWebhooks(m_owner.get(), 0, [&](const Result<WebhookPage> &) {
        ++times;
        client ? m_client.reset() : m_owner.reset();
    });
    Received<WebhookPage> other = list();
    QTRY_COMPARE(times, 1);
    if (client)
        QTRY_COMPARE(other.times(), 1);
    QVERIFY(client ? !m_client : !m_owner);
}

void TestApiJob::a_finished_call_leaves_nothing_behind()
{
    m_server->once("GET", "/v1", FaultyReply::answer(503));
    m_server->always("GET", "/v1", FaultyReply::answer(200, "[]"));
    const Received<WebhookPage> page = list();
    QTRY_VERIFY(page.succeeded());
    QTRY_VERIFY(m_owner->children().isEmpty());
    QTRY_VERIFY(m_client->transport().findChildren<QNetworkReply *>().isEmpty());
}

HOOKDESK_TEST(TestApiJob)
} // namespace tst_apijob
#include "tst_apijob.moc"
