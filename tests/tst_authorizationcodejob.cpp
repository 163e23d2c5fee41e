// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/authorizationcodejob.h"

#include "app/api/tokensource.h"
#include "tests/support/runningsandbox.h"
#include "tests/support/testbrowser.h"
#include "tests/support/testclient.h"
#include "tests/support/testprogram.h"

#include <QTcpServer>
#include <QTest>
#include <QUrlQuery>

#include <memory>

using namespace hookdesk;

namespace tst_authorizationcodejob {

using Kind = ApiError::Kind;
using Why = LogInError::Why;

namespace {

QString at(const QUrl &url, const char *name)
{
    return QUrlQuery(url).queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
}

/// Where the consent page at `url` would send the browser, with this query.
QUrl redirectOf(const QUrl &url, const QByteArray &query)
{
    return QUrl::fromEncoded(at(url, "redirect_uri").toLatin1() + '?' + query);
}

QByteArray stateOf(const QUrl &url)
{
    return "state=" + at(url, "state").toLatin1();
}

using Told = std::shared_ptr<QList<LogInOutcome>>;

const AccessToken *tokenIn(const Told &told)
{
    return told->isEmpty() ? nullptr : std::get_if<AccessToken>(&told->constFirst());
}

const LogInError *errorIn(const Told &told)
{
    return told->isEmpty() ? nullptr : std::get_if<LogInError>(&told->constFirst());
}

} // namespace

/// The log-in by the system browser, whose part the test plays.
class TestAuthorizationCodeJob : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void a_consent_in_the_sandbox_brings_tokens_that_work();
    void each_log_in_asks_with_its_own_state_and_challenge();
    void the_redirect_comes_to_the_port_of_choice();
    void a_denied_consent_is_told();
    void a_refused_request_is_told_with_the_words_of_the_server();
    void a_redirect_without_code_is_refused();
    void only_the_matching_redirect_ends_the_log_in_data();
    void only_the_matching_redirect_ends_the_log_in();
    void a_fetch_ahead_of_the_person_is_not_the_redirect_data();
    void a_fetch_ahead_of_the_person_is_not_the_redirect();
    void what_came_from_elsewhere_is_told_when_nothing_else_came();
    void a_replayed_code_is_refused();
    void a_replayed_redirect_finds_nobody();
    void the_pages_are_escaped_and_can_do_nothing();
    void a_browser_that_never_comes_back_is_not_waited_for();
    void without_a_listener_no_browser_opens();
    void a_port_in_use_is_told();
    void only_tls_or_this_machine_is_asked();
    void one_log_in_at_a_time();
    void what_the_token_endpoint_does_is_told_data();
    void what_the_token_endpoint_does_is_told();
    void nobody_is_told_once_the_owner_is_gone_data();
    void nobody_is_told_once_the_owner_is_gone();
    void a_transport_that_is_gone_is_told_data();
    void a_transport_that_is_gone_is_told();
    void a_handler_may_destroy_the_owner_and_log_in_again();
    void a_lasting_log_in_renews_itself_until_it_is_revoked();

private:
    /// At the sandbox, which this starts.
    [[nodiscard]] AuthorizationCodeRequest sandboxRequest()
    {
        if (!m_sandbox) {
            m_sandbox = std::make_unique<RunningSandbox>();
            m_problem = m_sandbox->restart(RunningSandbox::settings());
        }
        return requestTo(m_sandbox->m_server->url());
    }
    [[nodiscard]] static AuthorizationCodeRequest requestTo(const QUrl &server)
    {
        Environment environment = testEnvironment(server);
        environment.scope = QStringLiteral("read write offline");
        AuthorizationCodeRequest request = AuthorizationCodeRequest::of(environment, ApiMap());
        request.pace = quickPace();
        request.pages = {QStringLiteral("Title"), QStringLiteral("Close it"),
                         QStringLiteral("It went wrong"), QStringLiteral("Not of this log-in")};
        return request;
    }
    Told logIn(const AuthorizationCodeRequest &request)
    {
        auto told = std::make_shared<QList<LogInOutcome>>();
        new AuthorizationCodeJob(request, *m_logInBrowser, *m_transport, m_owner.get(),
                                 [told](const LogInOutcome &outcome) { told->append(outcome); });
        return told;
    }

    std::unique_ptr<RunningSandbox> m_sandbox;
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<LogInBrowser> m_logInBrowser;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<QObject> m_owner;
    TestBrowser m_browser;
    QList<QUrl> m_opened;
    QString m_problem;
};

void TestAuthorizationCodeJob::init()
{
    m_server = std::make_unique<FaultyServer>();
    m_logInBrowser = std::make_unique<LogInBrowser>([this](const QUrl &url) {
        m_opened.append(url);
        return true;
    });
    m_transport = std::make_unique<HttpTransport>(quickLimits());
    m_owner = std::make_unique<QObject>();
    m_opened.clear();
}

void TestAuthorizationCodeJob::cleanup()
{
    QCOMPARE(m_problem, QString());
    m_owner.reset();
    m_sandbox.reset();
}

void TestAuthorizationCodeJob::a_consent_in_the_sandbox_brings_tokens_that_work()
{
    const Told told = logIn(sandboxRequest());
    QVERIFY(told->isEmpty() && m_opened.isEmpty()); // never before the caller has the pointer
    QTRY_COMPARE(m_opened.size(), 1);
    const BrowserPage consented = m_browser.decide(m_opened.constFirst(), "allow");
    const QUrl icon = consented.location.resolved(QUrl(QStringLiteral("/favicon.ico")));
    QCOMPARE(m_browser.get(icon).status, 404);
    QCOMPARE(m_browser.get(consented.location).status, 200);
    QTRY_VERIFY(tokenIn(told));
    QCOMPARE(tokenIn(told)->lifetime, std::chrono::seconds{3600});
    QCOMPARE(tokenIn(told)->refreshToken.size(), 43);
    m_sandbox->m_client->setToken(tokenIn(told)->value);
    QCOMPARE(m_sandbox->m_client->get("/v1/webhooks").status, 200);
    QCOMPARE(told->size(), 1);
}

void TestAuthorizationCodeJob::each_log_in_asks_with_its_own_state_and_challenge()
{
    for (int i = 0; i < 2; ++i) {
        const Told told = logIn(requestTo(m_server->url()));
        QTRY_COMPARE(m_opened.size(), i + 1);
        m_owner = std::make_unique<QObject>();
    }
    const QUrl &first = m_opened.at(0);
    const QUrl &second = m_opened.at(1);
    QCOMPARE(first.path(), QStringLiteral("/oauth2/auth"));
    QCOMPARE(at(first, "response_type"), QStringLiteral("code"));
    QCOMPARE(at(first, "client_id"), QStringLiteral("sandbox"));
    QCOMPARE(at(first, "scope"), QStringLiteral("read write offline"));
    QCOMPARE(at(first, "code_challenge_method"), QStringLiteral("S256"));
    QVERIFY(at(first, "redirect_uri").startsWith(QLatin1String("http://127.0.0.1:")));
    QVERIFY(at(first, "redirect_uri").endsWith(QLatin1String("/callback")));
    for (const char *name : {"state", "code_challenge"}) {
        QCOMPARE(at(first, name).size(), 43); // 32 bytes
        QVERIFY(at(first, name) != at(second, name));
    }
    QVERIFY(at(first, "state") != at(first, "code_challenge"));
}

void TestAuthorizationCodeJob::the_redirect_comes_to_the_port_of_choice()
{
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    AuthorizationCodeRequest request = sandboxRequest();
    request.redirectUri = QUrl(QStringLiteral("http://localhost/back/%C3%A9?a=b"));
    request.redirectUri.setPort(free.serverPort());
    free.close();
    const Told told = logIn(request);
    QTRY_COMPARE(m_opened.size(), 1);
    QCOMPARE(at(m_opened.constFirst(), "redirect_uri"),
             QString::fromLatin1(request.redirectUri.toEncoded()));
    QUrl location = m_browser.decide(m_opened.constFirst(), "allow").location;
    QCOMPARE(location.port(), request.redirectUri.port());
    location.setHost(QStringLiteral("127.0.0.1")); // where this machine has no IPv6
    QCOMPARE(m_browser.get(location).status, 200);
    QTRY_VERIFY(tokenIn(told));
}

void TestAuthorizationCodeJob::a_denied_consent_is_told()
{
    const Told told = logIn(sandboxRequest());
    QTRY_COMPARE(m_opened.size(), 1);
    const BrowserPage denied = m_browser.decide(m_opened.constFirst(), "deny");
    const BrowserPage page = m_browser.get(denied.location);
    QVERIFY(page.body.contains("It went wrong"));
    QTRY_VERIFY(errorIn(told));
    QCOMPARE(errorIn(told)->why, Why::Denied);
    QCOMPARE(errorIn(told)->error.kind, Kind::Forbidden);
    QCOMPARE(errorIn(told)->error.serverMessage, QStringLiteral("The person denied the request."));
}

void TestAuthorizationCodeJob::a_refused_request_is_told_with_the_words_of_the_server()
{
    AuthorizationCodeRequest request = sandboxRequest();
    request.scope = QStringLiteral("admin");
    const Told told = logIn(request);
    QTRY_COMPARE(m_opened.size(), 1);
    const BrowserPage refused = m_browser.get(m_opened.constFirst());
    QCOMPARE(refused.status, 303);
    QCOMPARE(m_browser.get(refused.location).status, 200);
    QTRY_VERIFY(errorIn(told));
    QCOMPARE(errorIn(told)->why, Why::Refused);
    QCOMPARE(errorIn(told)->error.serverMessage,
             QStringLiteral("Allowed are read, write and offline."));
}

void TestAuthorizationCodeJob::a_redirect_without_code_is_refused()
{
    const Told told = logIn(requestTo(m_server->url()));
    QTRY_COMPARE(m_opened.size(), 1);
    const QUrl &url = m_opened.constFirst();
    QCOMPARE(m_browser.get(redirectOf(url, stateOf(url) + "&code=a&code=b")).status, 200);
    QTRY_VERIFY(errorIn(told));
    QCOMPARE(errorIn(told)->why, Why::Refused);
    QCOMPARE(m_server->requestCount("", ""), 0);
}

void TestAuthorizationCodeJob::only_the_matching_redirect_ends_the_log_in_data()
{
    QTest::addColumn<QByteArray>("query"); // STATE is the right one
    QTest::newRow("of another log-in")
        << QByteArray("code=c&state=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
    QTest::newRow("no state") << QByteArray("code=c");
    QTest::newRow("an empty state") << QByteArray("code=c&state=");
    QTest::newRow("nothing at all") << QByteArray();
    QTest::newRow("longer") << QByteArray("code=c&state=STATEa");
    QTest::newRow("twice") << QByteArray("code=c&state=STATE&state=STATE");
    QTest::newRow("an error of another log-in") << QByteArray("error=access_denied&state=a");
    QTest::newRow("an error without a state") << QByteArray("error=access_denied");
}

void TestAuthorizationCodeJob::only_the_matching_redirect_ends_the_log_in()
{
    QFETCH(QByteArray, query);
    m_server->always("", "", tokenReply());
    const Told told = logIn(requestTo(m_server->url()));
    QTRY_COMPARE(m_opened.size(), 1);
    const QUrl &url = m_opened.constFirst();
    query.replace("STATE", at(url, "state").toLatin1());
    for (int i = 0; i < 2; ++i) {
        const BrowserPage page = m_browser.get(redirectOf(url, query));
        QCOMPARE(page.status, 400);
        QVERIFY(page.body.contains("Not of this log-in"));
        QVERIFY(!page.body.contains("Close it") && !page.body.contains("It went wrong"));
    }
    QVERIFY(told->isEmpty());
    QCOMPARE(m_server->requestCount("", ""), 0);
    const BrowserPage page = m_browser.get(redirectOf(url, stateOf(url) + "&code=c"));
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("Close it"));
    QTRY_VERIFY(tokenIn(told));
    QCOMPARE(told->size(), 1);
}

void TestAuthorizationCodeJob::a_fetch_ahead_of_the_person_is_not_the_redirect_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("as of today") << QByteArray("Sec-Purpose: prefetch;prerender");
    QTest::newRow("of Safari") << QByteArray("Purpose: prefetch");
    QTest::newRow("of Firefox") << QByteArray("X-moz:prefetch");
}

void TestAuthorizationCodeJob::a_fetch_ahead_of_the_person_is_not_the_redirect()
{
    QFETCH(QByteArray, field);
    m_server->always("", "", tokenReply());
    const Told told = logIn(requestTo(m_server->url()));
    QTRY_COMPARE(m_opened.size(), 1);
    const QUrl redirect =
        redirectOf(m_opened.constFirst(), stateOf(m_opened.constFirst()) + "&code=c");
    QCOMPARE(m_browser.get(redirect, field).status, 503);
    QVERIFY(told->isEmpty());
    QCOMPARE(m_browser.get(redirect).status, 200);
    QTRY_VERIFY(tokenIn(told));
}

void TestAuthorizationCodeJob::what_came_from_elsewhere_is_told_when_nothing_else_came()
{
    AuthorizationCodeRequest request = requestTo(m_server->url());
    request.timeLimit = std::chrono::milliseconds{500};
    const Told told = logIn(request);
    QTRY_COMPARE(m_opened.size(), 1);
    QCOMPARE(m_browser.get(redirectOf(m_opened.constFirst(), "code=c&state=a")).status, 400);
    QTRY_VERIFY(errorIn(told));
    QCOMPARE(errorIn(told)->why, Why::WrongState);
    QCOMPARE(told->size(), 1);
}

void TestAuthorizationCodeJob::a_replayed_code_is_refused()
{
    const Told told = logIn(sandboxRequest());
    QTRY_COMPARE(m_opened.size(), 1);
    const QUrl location = m_browser.decide(m_opened.constFirst(), "allow").location;
    const SandboxAnswer thief = m_sandbox->m_client->postForm(
        "grant_type=authorization_code&client_id=sandbox&code_verifier=guessed&code=" +
        at(location, "code").toLatin1());
    QCOMPARE(thief.status, 400);
    QCOMPARE(m_browser.get(location).status, 200);
    QTRY_VERIFY(errorIn(told));
    QCOMPARE(errorIn(told)->why, Why::NoToken);
    QCOMPARE(errorIn(told)->error.kind, Kind::Authentication);
    QVERIFY(errorIn(told)->error.logInAgain);
    QCOMPARE(errorIn(told)->error.path, QStringLiteral("/oauth2/token"));
}

void TestAuthorizationCodeJob::a_replayed_redirect_finds_nobody()
{
    const Told told = logIn(sandboxRequest());
    QTRY_COMPARE(m_opened.size(), 1);
    const QUrl location = m_browser.decide(m_opened.constFirst(), "allow").location;
    QCOMPARE(m_browser.get(location).status, 200);
    QCOMPARE(m_browser.get(location).status, 0);
    QTRY_VERIFY(tokenIn(told));
    QCOMPARE(m_browser.get(location).status, 0);
    m_sandbox->m_client->setToken(tokenIn(told)->value); // nothing has revoked it
    QCOMPARE(m_sandbox->m_client->get("/v1/webhooks").status, 200);
}

void TestAuthorizationCodeJob::the_pages_are_escaped_and_can_do_nothing()
{
    m_server->always("", "", tokenReply());
    AuthorizationCodeRequest request = requestTo(m_server->url());
    request.pages.title = QStringLiteral("<b>é</b>%2");
    const Told told = logIn(request);
    QTRY_COMPARE(m_opened.size(), 1);
    const QUrl &url = m_opened.constFirst();
    const BrowserPage page =
        m_browser.get(redirectOf(url, stateOf(url) + "&code=c&a=%3Cscript%3E"));
    QVERIFY(page.body.contains("&lt;b&gt;é&lt;/b&gt;%2</h1><p>Close it</p>"));
    QVERIFY(!page.body.contains("<script>") && !page.body.contains("http"));
    QVERIFY(page.contentType.startsWith("text/html"));
    QCOMPARE(page.policy, QByteArray("default-src 'none'"));
    QTRY_VERIFY(tokenIn(told));
}

void TestAuthorizationCodeJob::a_browser_that_never_comes_back_is_not_waited_for()
{
    AuthorizationCodeRequest request = requestTo(m_server->url());
    QCOMPARE(request.timeLimit, std::chrono::milliseconds{300'000});
    request.timeLimit = std::chrono::milliseconds{200};
    const Told told = logIn(request);
    QTRY_VERIFY(errorIn(told));
    QCOMPARE(errorIn(told)->why, Why::TimedOut);
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(m_browser.get(redirectOf(m_opened.constFirst(), "code=c")).status, 0);
}

void TestAuthorizationCodeJob::without_a_listener_no_browser_opens()
{
    AuthorizationCodeRequest request = requestTo(m_server->url());
    request.redirectUri = QUrl(QStringLiteral("http://a.example/"));
    const Told told = logIn(request);
    QTRY_VERIFY(errorIn(told));
    QCOMPARE(errorIn(told)->why, Why::NoListener);
    QCOMPARE(m_opened.size(), 0);
}

void TestAuthorizationCodeJob::a_port_in_use_is_told()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    AuthorizationCodeRequest request = requestTo(m_server->url());
    request.redirectUri.setPort(other.serverPort());
    const Told told = logIn(request);
    QTRY_VERIFY(errorIn(told));
    QCOMPARE(errorIn(told)->why, Why::NoListener);
    QVERIFY(!errorIn(told)->error.detail.isEmpty());
    QCOMPARE(m_opened.size(), 0);
    other.close();
    const Told again = logIn(request);
    QTRY_COMPARE(m_opened.size(), 1);
}

void TestAuthorizationCodeJob::only_tls_or_this_machine_is_asked()
{
    for (const bool atTokenUrl : {false, true}) {
        AuthorizationCodeRequest request = requestTo(m_server->url());
        (atTokenUrl ? request.tokenUrl : request.authorizationUrl)
            .setHost(QStringLiteral("auth.example"));
        const Told told = logIn(request);
        QTRY_VERIFY(errorIn(told));
        QCOMPARE(errorIn(told)->why, Why::Address);
    }
    QCOMPARE(m_opened.size(), 0);
}

void TestAuthorizationCodeJob::one_log_in_at_a_time()
{
    const Told first = logIn(sandboxRequest());
    const Told second = logIn(sandboxRequest());
    QTRY_VERIFY(errorIn(second));
    QCOMPARE(errorIn(second)->why, Why::AlreadyRunning);
    QCOMPARE(m_opened.size(), 1);
    const BrowserPage page = m_browser.decide(m_opened.constFirst(), "allow");
    QCOMPARE(m_browser.get(page.location).status, 200);
    QTRY_VERIFY(tokenIn(first));
    const Told third = logIn(sandboxRequest());
    QTRY_COMPARE(m_opened.size(), 2);
    QVERIFY(third->isEmpty());
}

void TestAuthorizationCodeJob::what_the_token_endpoint_does_is_told_data()
{
    QTest::addColumn<FaultyReply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("requests");
    QTest::newRow("the code is refused")
        << FaultyReply::answer(400, R"({"error":"invalid_grant"})") << Kind::Authentication << 1;
    QTest::newRow("the client is refused")
        << FaultyReply::answer(401, R"({"error":"invalid_client"})") << Kind::Authentication << 1;
    QTest::newRow("500") << FaultyReply::answer(500) << Kind::Server << 1;
    QTest::newRow("503") << FaultyReply::answer(503) << Kind::Server << 4;
    QTest::newRow("HTML") << FaultyReply::answer(200, "<html>Log in</html>") << Kind::Malformed
                          << 4;
    QTest::newRow("a redirect") << FaultyReply::redirect("/log-in") << Kind::RedirectRefused << 1;
    // A code is good for one.
    QTest::newRow("drop") << FaultyReply::drop() << Kind::Network << 1;
    QTest::newRow("silence") << FaultyReply::silence() << Kind::Timeout << 1;
}

void TestAuthorizationCodeJob::what_the_token_endpoint_does_is_told()
{
    QFETCH(FaultyReply, reply);
    QFETCH(Kind, kind);
    m_server->always("", "", reply);
    AuthorizationCodeRequest request = requestTo(m_server->url());
    request.clientSecret = "s&=";
    const Told told = logIn(request);
    QTRY_COMPARE(m_opened.size(), 1);
    const QUrl &url = m_opened.constFirst();
    QCOMPARE(m_browser.get(redirectOf(url, stateOf(url) + "&code=c%2Bd")).status, 200);
    QTRY_VERIFY(errorIn(told));
    QCOMPARE(errorIn(told)->why, Why::NoToken);
    QCOMPARE(errorIn(told)->error.kind, kind);
    QTEST(m_server->requestCount("POST", "/oauth2/token"), "requests");
    const QUrlQuery form(QString::fromLatin1(m_server->requests().constFirst().body));
    const auto field = [&form](const char *name) {
        return form.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    };
    QCOMPARE(field("grant_type"), QStringLiteral("authorization_code"));
    QCOMPARE(field("code"), QStringLiteral("c+d"));
    QCOMPARE(field("redirect_uri"), at(url, "redirect_uri"));
    QCOMPARE(field("client_secret"), QStringLiteral("s&="));
    QCOMPARE(field("code_verifier").size(), 43);
}

void TestAuthorizationCodeJob::nobody_is_told_once_the_owner_is_gone_data()
{
    QTest::addColumn<bool>("inExchange");
    QTest::newRow("while the browser is away") << false;
    QTest::newRow("while the code is exchanged") << true;
}

void TestAuthorizationCodeJob::nobody_is_told_once_the_owner_is_gone()
{
    QFETCH(bool, inExchange);
    m_server->always("", "", FaultyReply::silence());
    const Told told = logIn(requestTo(m_server->url()));
    QTRY_COMPARE(m_opened.size(), 1);
    const QUrl url = m_opened.constFirst();
    if (inExchange) {
        QCOMPARE(m_browser.get(redirectOf(url, stateOf(url) + "&code=c")).status, 200);
        QTRY_COMPARE(m_server->requestCount("", ""), 1);
    }
    m_owner = std::make_unique<QObject>();
    QCOMPARE(m_browser.get(redirectOf(url, stateOf(url) + "&code=c")).status, 0);
    const Told next = logIn(requestTo(m_server->url())); // the browser is free
    QTRY_COMPARE(m_opened.size(), 2);
    QVERIFY(told->isEmpty());
}

void TestAuthorizationCodeJob::a_transport_that_is_gone_is_told_data()
{
    nobody_is_told_once_the_owner_is_gone_data();
}

void TestAuthorizationCodeJob::a_transport_that_is_gone_is_told()
{
    QFETCH(bool, inExchange);
    m_server->always("", "", FaultyReply::silence());
    const Told told = logIn(requestTo(m_server->url()));
    QTRY_COMPARE(m_opened.size(), 1);
    const QUrl &url = m_opened.constFirst();
    if (!inExchange)
        m_transport.reset();
    QCOMPARE(m_browser.get(redirectOf(url, stateOf(url) + "&code=c")).status, 200);
    if (inExchange) {
        QTRY_COMPARE(m_server->requestCount("", ""), 1);
        m_transport.reset();
    }
    QTRY_VERIFY(errorIn(told));
    QCOMPARE(errorIn(told)->why, Why::NoToken);
    QCOMPARE(errorIn(told)->error.kind, Kind::Cancelled);
}

void TestAuthorizationCodeJob::a_handler_may_destroy_the_owner_and_log_in_again()
{
    AuthorizationCodeRequest brief = requestTo(m_server->url());
    brief.timeLimit = std::chrono::milliseconds{50};
    Told second;
    int times = 0;
    bool isFree = false;
    new AuthorizationCodeJob(brief, *m_logInBrowser, *m_transport, m_owner.get(),
                             [&](const LogInOutcome &) {
                                 ++times;
                                 isFree = m_logInBrowser->take(this);
                                 m_logInBrowser->release(this);
                                 m_owner = std::make_unique<QObject>();
                                 second = logIn(requestTo(m_server->url()));
                             });
    QTRY_COMPARE(m_opened.size(), 2);
    QVERIFY(second->isEmpty());
    QVERIFY(isFree);
    QCOMPARE(times, 1);
}

void TestAuthorizationCodeJob::a_lasting_log_in_renews_itself_until_it_is_revoked()
{
    const AuthorizationCodeRequest request = sandboxRequest();
    const Told told = logIn(request);
    QTRY_COMPARE(m_opened.size(), 1);
    QCOMPARE(m_browser.get(m_browser.decide(m_opened.constFirst(), "allow").location).status, 200);
    QTRY_VERIFY(tokenIn(told));
    Credentials credentials;
    credentials.flow = Credentials::Flow::AuthorizationCode;
    credentials.clientId = request.clientId;
    credentials.accessToken = tokenIn(told)->value;
    credentials.accessTokenLifetime = tokenIn(told)->lifetime;
    credentials.refreshToken = tokenIn(told)->refreshToken;
    TokenSource source(request.tokenUrl, credentials, *m_transport);
    QSignalSpy rotated(&source, &TokenSource::refreshTokenChanged);
    const auto ask = [&] {
        Received<QByteArray> received;
        source.request(m_owner.get(), received.handler());
        return received;
    };
    source.refuse(credentials.accessToken);
    const Received<QByteArray> renewed = ask();
    QTRY_VERIFY(renewed.succeeded());
    m_sandbox->m_client->setToken(renewed.value());
    QCOMPARE(m_sandbox->m_client->get("/v1/webhooks").status, 200);
    QCOMPARE(rotated.size(), 1);
    QVERIFY(rotated.at(0).at(0).toByteArray() != credentials.refreshToken);
    // The one before is used once more: everything that came of it is revoked.
    QCOMPARE(m_sandbox->m_client
                 ->postForm("grant_type=refresh_token&client_id=sandbox&refresh_token=" +
                            credentials.refreshToken)
                 .status,
             400);
    QCOMPARE(m_sandbox->m_client->get("/v1/webhooks").status, 401);
    source.refuse(renewed.value());
    const Received<QByteArray> refused = ask();
    QTRY_VERIFY(refused.failed());
    QCOMPARE(refused.error().kind, Kind::Authentication);
    QVERIFY(refused.error().logInAgain);
    QVERIFY(!source.canRenew());
}

HOOKDESK_TEST(TestAuthorizationCodeJob)

} // namespace tst_authorizationcodejob

#include "tst_authorizationcodejob.moc"
