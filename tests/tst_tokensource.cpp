// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/tokensource.h"

#include "tests/support/testprogram.h"
#include "tests/support/tokensourcetest.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_tokensource {

using Kind = ApiError::Kind;

class TestTokenSource : public TokenSourceTest
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void the_request_is_the_one_of_the_grant();
    void many_who_wait_share_one_renewal();
    void a_fresh_token_is_kept();
    void a_token_is_renewed_before_it_ends_data();
    void a_token_is_renewed_before_it_ends();
    void a_refused_token_is_renewed_once();
    void a_failure_reaches_everybody_data();
    void a_failure_reaches_everybody();
    void after_a_failure_it_asks_again();
    void what_may_pass_is_asked_again_data();
    void what_may_pass_is_asked_again();
    void a_limit_of_the_token_endpoint_is_seen();
    void the_source_may_end_between_two_attempts();
    void a_ready_token_is_used_as_it_is();
    void without_secret_and_token_nothing_is_sent();
    void nobody_is_told_once_the_owner_is_gone();
    void a_handler_may_destroy_the_source();
    void whose_refusal_it_is_is_told_data();
    void whose_refusal_it_is_is_told();
    void a_pasted_token_does_not_use_the_secret();
    void the_end_of_the_token_is_known_data();
    void the_end_of_the_token_is_known();
};

void TestTokenSource::the_request_is_the_one_of_the_grant()
{
    m_server->always("", "", tokenReply());
    const Received<QByteArray> token = ask();
    QCOMPARE(token.times(), 0);
    QTRY_VERIFY(token.succeeded());
    QCOMPARE(token.value(), QByteArray("token-1"));
    const FaultyRequest &request = m_server->requests().constFirst();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.path, QByteArray("/oauth2/token")); // no secret in it
    QCOMPARE(request.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(request.header("Authorization"), QByteArray());
    const QUrlQuery form(QString::fromLatin1(request.body));
    const auto field = [&form](const char *name) {
        return form.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    };
    QCOMPARE(form.queryItems().size(), 4);
    QCOMPARE(field("grant_type"), QStringLiteral("client_credentials"));
    QCOMPARE(field("client_id"), QStringLiteral("id&=é"));
    QCOMPARE(field("client_secret"), QStringLiteral("p+ss w&rd=%"));
    QCOMPARE(field("scope"), QStringLiteral("read write"));
}

void TestTokenSource::many_who_wait_share_one_renewal()
{
    m_server->always("", "", tokenReply());
    QList<Received<QByteArray>> all;
    for (int i = 0; i < 20; ++i)
        all += ask();
    QTRY_COMPARE(m_server->requestCount("", ""), 1);
    all += ask(); // while the renewal is under way
    for (const Received<QByteArray> &one : std::as_const(all)) {
        QTRY_VERIFY(one.succeeded());
        QCOMPARE(one.times(), 1);
    }
    QCOMPARE(m_server->requestCount("", ""), 1);
}

void TestTokenSource::a_fresh_token_is_kept()
{
    m_server->always("", "", tokenReply());
    QTRY_VERIFY(ask().succeeded() || m_server->requestCount("", "") > 0);
    for (int i = 0; i < 3; ++i) {
        const Received<QByteArray> again = ask();
        QTRY_VERIFY(again.succeeded());
    }
    QCOMPARE(m_server->requestCount("", ""), 1);
}

void TestTokenSource::a_token_is_renewed_before_it_ends_data()
{
    QTest::addColumn<QByteArray>("lifetime");
    QTest::addColumn<int>("requests");
    QTest::newRow("ended") << QByteArray(R"(,"expires_in":0)") << 2;
    QTest::newRow("an hour") << QByteArray(R"(,"expires_in":3600)") << 1;
    QTest::newRow("a short life") << QByteArray(R"(,"expires_in":30)") << 1;
    QTest::newRow("as a text") << QByteArray(R"(,"expires_in":"3600")") << 1;
    QTest::newRow("not told") << QByteArray() << 1;
}

void TestTokenSource::a_token_is_renewed_before_it_ends()
{
    QFETCH(QByteArray, lifetime);
    QFETCH(int, requests);
    m_server->always("", "", FaultyReply::answer(200, R"({"access_token":"t")" + lifetime + '}'));
    for (int i = 0; i < 2; ++i) {
        const Received<QByteArray> token = ask();
        QTRY_VERIFY(token.succeeded());
    }
    QCOMPARE(m_server->requestCount("", ""), requests);
}

void TestTokenSource::a_refused_token_is_renewed_once()
{
    m_server->once("", "", tokenReply("token-1"));
    m_server->once("", "", tokenReply("token-2"));
    const Received<QByteArray> first = ask();
    QTRY_VERIFY(first.succeeded());
    for (int i = 0; i < 3; ++i) // three requests were under way with the same token
        m_source->refuse("token-1");
    const Received<QByteArray> second = ask();
    QTRY_VERIFY(second.succeeded());
    QCOMPARE(second.value(), QByteArray("token-2"));
    m_source->refuse("token-1"); // a late one
    const Received<QByteArray> third = ask();
    QTRY_VERIFY(third.succeeded());
    QCOMPARE(third.value(), QByteArray("token-2"));
    QCOMPARE(m_server->requestCount("", ""), 2);
}

void TestTokenSource::a_failure_reaches_everybody_data()
{
    QTest::addColumn<FaultyReply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("requests");
    const QByteArray refused =
        R"({"error":"invalid_client","error_description":"Client authentication failed"})";
    const QString words = QStringLiteral("Client authentication failed");
    QTest::newRow("400") << FaultyReply::answer(400, refused) << Kind::Authentication << 400
                         << words << 1;
    QTest::newRow("401") << FaultyReply::answer(401, refused) << Kind::Authentication << 401
                         << words << 1;
    QTest::newRow("403") << FaultyReply::answer(403) << Kind::Forbidden << 403 << QString() << 1;
    QTest::newRow("404") << FaultyReply::answer(404) << Kind::NotFound << 404 << QString() << 1;
    QTest::newRow("429") << FaultyReply::answer(429) << Kind::RateLimited << 429 << QString() << 1;
    QTest::newRow("500") << FaultyReply::answer(500) << Kind::Server << 500 << QString() << 1;
    QTest::newRow("502 with HTML")
        << FaultyReply::answer(502, "<html><title>Bad gateway</title></html>") << Kind::Server
        << 502 << QStringLiteral("Bad gateway") << 4;
    QTest::newRow("503") << FaultyReply::answer(503) << Kind::Server << 503 << QString() << 4;
    QTest::newRow("503 for long") << FaultyReply::answer(503, {}, {{"Retry-After", "3600"}})
                                  << Kind::Server << 503 << QString() << 1;
    QTest::newRow("200 with HTML") << FaultyReply::answer(200, "<html>Log in</html>")
                                   << Kind::Malformed << 200 << QStringLiteral("Log in") << 4;
    QTest::newRow("200 empty") << FaultyReply::answer(200) << Kind::Malformed << 0 << QString()
                               << 4;
    QTest::newRow("200 garbage") << FaultyReply::answer(200, "\xff\xfe{[") << Kind::Malformed << 0
                                 << QString() << 4;
    QTest::newRow("200 without a token") << FaultyReply::answer(200, R"({"token_type":"bearer"})")
                                         << Kind::Malformed << 0 << QString() << 4;
    QTest::newRow("200 with a line break in the token")
        << FaultyReply::answer(200, R"({"access_token":"a\r\nHost: b"})") << Kind::Malformed << 0
        << QString() << 4;
    QTest::newRow("a redirect") << FaultyReply::redirect("/log-in") << Kind::RedirectRefused << 0
                                << QString() << 1;
    QTest::newRow("silence") << FaultyReply::silence() << Kind::Timeout << 0 << QString() << 1;
}

void TestTokenSource::a_failure_reaches_everybody()
{
    QFETCH(FaultyReply, reply);
    QFETCH(Kind, kind);
    QFETCH(int, status);
    QFETCH(QString, message);
    m_server->always("", "", reply);
    const Received<QByteArray> first = ask();
    const Received<QByteArray> second = ask();
    QTRY_VERIFY(first.failed() && second.failed());
    QCOMPARE(first.error(), second.error());
    const ApiError &error = first.error();
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.serverMessage, message);
    QCOMPARE(error.method, QStringLiteral("POST"));
    QCOMPARE(error.path, QStringLiteral("/oauth2/token"));
    QCOMPARE(error.host, m_server->url().authority());
    QVERIFY(error.ofTokenEndpoint);
    QVERIFY(!(error.detail + error.serverMessage).contains(QLatin1String("p+ss")));
    QTEST(m_server->requestCount("", ""), "requests");
}

void TestTokenSource::after_a_failure_it_asks_again()
{
    m_server->once("", "", FaultyReply::answer(500));
    m_server->always("", "", tokenReply());
    const Received<QByteArray> first = ask();
    QTRY_VERIFY(first.failed());
    const Received<QByteArray> second = ask();
    QTRY_VERIFY(second.succeeded());
}

void TestTokenSource::what_may_pass_is_asked_again_data()
{
    QTest::addColumn<FaultyReply>("fault");
    QTest::addColumn<bool>("isLost");
    const auto row = [](const char *name, const FaultyReply &fault, bool isLost = false) {
        QTest::newRow(name) << fault << isLost;
    };
    for (const int status : {502, 503, 504})
        row(QByteArray::number(status).constData(), FaultyReply::answer(status));
    row("503 with a time to wait", FaultyReply::answer(503, {}, {{"Retry-After", "0"}}));
    row("429 with a time to wait", FaultyReply::answer(429, {}, {{"Retry-After", "0"}}));
    row("HTML", FaultyReply::answer(200, "<html>One moment</html>"));
    row("nothing", FaultyReply::answer(200), true);
    row("garbage", FaultyReply::answer(200, "\xff\xfe{["), true);
    row("no token in it", FaultyReply::answer(200, R"({"status":"starting"})"), true);
    row("cut off in JSON", FaultyReply::answer(200, R"({"access_token":"t)"), true);
    row("dropped", FaultyReply::drop(), true);
    row("cut off", FaultyReply::cutOff("{"), true);
}

void TestTokenSource::what_may_pass_is_asked_again()
{
    QFETCH(FaultyReply, fault);
    QFETCH(bool, isLost);
    const auto askTwice = [&](const Credentials &credentials) {
        m_server = std::make_unique<FaultyServer>();
        m_server->once("", "", fault);
        m_server->once("", "", fault);
        m_server->always("", "", tokenReply());
        use(credentials);
        return ask();
    };
    Credentials ofClient;
    ofClient.clientSecret = "secret";
    const Received<QByteArray> token = askTwice(ofClient);
    QTRY_COMPARE(token.times(), 1);
    QVERIFY(token.succeeded());
    QCOMPARE(m_server->requestCount("", ""), 3);

    // The server may have replaced a refresh token whose answer was lost: not at once.
    const Received<QByteArray> renewed = askTwice(loggedIn());
    QTRY_COMPARE(renewed.times(), 1);
    QCOMPARE(renewed.succeeded(), !isLost);
    QCOMPARE(m_server->requestCount("", ""), isLost ? 1 : 3);
}

/// As the API's own is: whoever looks at the limiter sees what waits, and for how long.
void TestTokenSource::a_limit_of_the_token_endpoint_is_seen()
{
    RateLimiter limiter{RateLimiter::Limits()};
    m_source->setRateLimiter(&limiter);
    m_server->once("", "", FaultyReply::answer(429, {}, {{"Retry-After", "1"}}));
    m_server->always("", "", tokenReply());
    const Received<QByteArray> token = ask();
    QTRY_COMPARE(limiter.waiting(), 1);
    QVERIFY(limiter.nextIn() > 500ms);
    QCOMPARE(token.times(), 0);
    QTRY_VERIFY(token.succeeded());
    QCOMPARE(limiter.waiting(), 0);
    QCOMPARE(m_server->requestCount("", ""), 2);

    m_source->refuse(token.value()); // and who waits may go
    m_server->once("", "", FaultyReply::answer(429, {}, {{"Retry-After", "1"}}));
    const Received<QByteArray> never = ask();
    QTRY_COMPARE(limiter.waiting(), 1);
    m_source.reset();
    QCOMPARE(limiter.waiting(), 0);
    QTest::qWait(1200);
    QCOMPARE(never.times(), 0);
}

void TestTokenSource::the_source_may_end_between_two_attempts()
{
    m_server->always("", "", FaultyReply::answer(503));
    const Received<QByteArray> token = ask();
    QTRY_VERIFY(m_server->requestCount("", "") > 0);
    m_source.reset();
    QVERIFY(m_server->becomesQuiet(200ms));
    QCOMPARE(token.times(), 0);
}

void TestTokenSource::a_ready_token_is_used_as_it_is()
{
    Credentials credentials;
    credentials.accessToken = "ready";
    use(credentials);
    QVERIFY(!m_source->canRenew());
    for (int i = 0; i < 2; ++i) {
        const Received<QByteArray> token = ask();
        QTRY_VERIFY(token.succeeded());
        QCOMPARE(token.value(), QByteArray("ready"));
    }
    m_source->refuse("ready");
    const Received<QByteArray> afterwards = ask();
    QTRY_VERIFY(afterwards.failed());
    QCOMPARE(afterwards.error().kind, Kind::Authentication);
    QCOMPARE(m_server->requestCount("", ""), 0);
}

void TestTokenSource::without_secret_and_token_nothing_is_sent()
{
    use({});
    const Received<QByteArray> token = ask();
    QTRY_VERIFY(token.failed());
    QCOMPARE(token.error().kind, Kind::Authentication);
    QCOMPARE(m_server->requestCount("", ""), 0);
}

void TestTokenSource::nobody_is_told_once_the_owner_is_gone()
{
    m_server->always("", "", tokenReply());
    const Received<QByteArray> gone = ask();
    connect(m_server.get(), &FaultyServer::requestReceived, this, [this] { m_owner.reset(); });
    QTRY_VERIFY(!m_owner);
    m_owner = std::make_unique<QObject>();
    const Received<QByteArray> later = ask();
    QTRY_VERIFY(later.succeeded());
    QCOMPARE(gone.times(), 0);
    QCOMPARE(m_server->requestCount("", ""), 1);
}

void TestTokenSource::a_handler_may_destroy_the_source()
{
    m_server->always("", "", tokenReply());
    m_source->request(m_owner.get(), [this](const Result<QByteArray> &) { m_source.reset(); });
    const Received<QByteArray> second = ask();
    QTRY_COMPARE(second.times(), 1);
    QVERIFY(!m_source);
}

void TestTokenSource::whose_refusal_it_is_is_told_data()
{
    using Refused = ApiError::Refused;
    Credentials secret;
    secret.clientSecret = "s";
    Credentials ready;
    ready.accessToken = "ready";
    Credentials pasted = ready;
    pasted.flow = Credentials::Flow::PastedToken;
    QTest::addColumn<Credentials>("credentials");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<Refused>("refused");
    QTest::addColumn<bool>("logInAgain");
    const auto row = [](const char *name, const Credentials &credentials, const char *code,
                        Refused refused, bool again) {
        QTest::newRow(name) << credentials << QByteArray(code) << refused << again;
    };
    row("a secret", secret, "invalid_client", Refused::ClientSecret, false);
    row("a secret, in other words", secret, "invalid_grant", Refused::ClientSecret, false);
    row("a client of a person", loggedIn(), "invalid_client", Refused::Client, false);
    row("a log-in", loggedIn(), "invalid_grant", Refused::Unknown, true);
    row("a token instead of a secret", ready, "", Refused::ReadyToken, false);
    row("a pasted token", pasted, "", Refused::ReadyToken, false);
    row("nothing", {}, "", Refused::ClientSecret, false);
}

void TestTokenSource::whose_refusal_it_is_is_told()
{
    QFETCH(Credentials, credentials);
    QFETCH(QByteArray, code);
    QFETCH(ApiError::Refused, refused);
    QFETCH(bool, logInAgain);
    m_server->always("", "", FaultyReply::answer(400, R"({"error":")" + code + R"("})"));
    use(credentials);
    m_source->refuse("ready");
    m_source->refuse("pasted");
    const Received<QByteArray> token = ask();
    QTRY_VERIFY(token.failed());
    QCOMPARE(token.error().kind, Kind::Authentication);
    QCOMPARE(token.error().refused, refused);
    QCOMPARE(token.error().logInAgain, logInAgain);
}

void TestTokenSource::a_pasted_token_does_not_use_the_secret()
{
    Credentials credentials;
    credentials.flow = Credentials::Flow::PastedToken;
    credentials.clientSecret = "of another flow";
    credentials.accessToken = "pasted";
    use(credentials);
    QVERIFY(!m_source->canRenew());
    const Received<QByteArray> first = ask();
    QTRY_VERIFY(first.succeeded());
    m_source->refuse("pasted");
    const Received<QByteArray> second = ask();
    QTRY_VERIFY(second.failed());
    QVERIFY(!second.error().logInAgain);
    QCOMPARE(m_server->requestCount("", ""), 0);
}

void TestTokenSource::the_end_of_the_token_is_known_data()
{
    // {"exp":1300819380}
    const QByteArray jwt = "e30.eyJleHAiOjEzMDA4MTkzODB9.c2ln";
    const QDateTime inToken = QDateTime::fromSecsSinceEpoch(1300819380, Qt::UTC);
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<std::optional<std::chrono::seconds>>("lifetime");
    QTest::addColumn<std::optional<QDateTime>>("end");
    const auto row =
        [](const char *name, const QByteArray &token, std::optional<std::chrono::seconds> lifetime,
           std::optional<QDateTime> end) { QTest::newRow(name) << token << lifetime << end; };
    row("told beside it", "opaque", 1h, QDateTime::currentDateTimeUtc().addSecs(3600));
    row("in itself", jwt, std::nullopt, inToken);
    row("both", jwt, 1h, QDateTime::currentDateTimeUtc().addSecs(3600));
    row("unknown", "opaque", std::nullopt, std::nullopt);
    row("no token", {}, 1h, std::nullopt);
}

void TestTokenSource::the_end_of_the_token_is_known()
{
    QFETCH(QByteArray, token);
    QFETCH(std::optional<std::chrono::seconds>, lifetime);
    QFETCH(std::optional<QDateTime>, end);
    Credentials credentials = loggedIn();
    credentials.accessToken = token;
    credentials.accessTokenLifetime = lifetime;
    use(credentials);
    QCOMPARE(m_source->expiresAt().has_value(), end.has_value());
    if (end)
        QVERIFY(qAbs(end->secsTo(*m_source->expiresAt())) < 60);
    m_source->refuse(token);
    QVERIFY(!m_source->expiresAt());
    m_server->always("", "", tokenReply());
    const Received<QByteArray> renewed = ask();
    QTRY_VERIFY(renewed.succeeded());
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(*m_source->expiresAt());
    QVERIFY(left > 3500 && left <= 3600);
}

HOOKDESK_TEST(TestTokenSource)

} // namespace tst_tokensource

#include "tst_tokensource.moc"
