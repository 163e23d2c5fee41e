// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/authorizationcodejob.h"
#include "tests/support/runningsandbox.h"
#include "tests/support/testbrowser.h"
#include "tests/support/testclient.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <QUrlQuery>

#include <memory>
#include <optional>

using namespace hookdesk;

namespace tst_pkce {

using Why = LogInError::Why;

namespace {

QString parameter(const QUrl &url, const char *name)
{
    return QUrlQuery(url).queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
}

} // namespace

/// Log-ins at authorization servers that choose otherwise about PKCE than the usual one.
class TestPkce : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void only_documented_parameters_are_in_the_consent_url_data();
    void only_documented_parameters_are_in_the_consent_url();
    void a_server_may_refuse_pkce_at_the_redirect();
    void a_server_may_refuse_pkce_at_the_token_endpoint_data();
    void a_server_may_refuse_pkce_at_the_token_endpoint();
    void another_refusal_is_not_about_pkce_data();
    void another_refusal_is_not_about_pkce();
    void without_pkce_nothing_can_be_about_it();

private:
    [[nodiscard]] static AuthorizationCodeRequest requestTo(const QUrl &server, bool usesPkce)
    {
        Environment environment = testEnvironment(server);
        environment.organizationId = QStringLiteral("42");
        environment.usesPkce = usesPkce;
        AuthorizationCodeRequest request = AuthorizationCodeRequest::of(environment, ApiMap());
        request.clientSecret = "correct";
        request.pace = quickPace();
        return request;
    }
    void logIn(const AuthorizationCodeRequest &request)
    {
        m_opened = {};
        m_outcome.reset();
        new AuthorizationCodeJob(request, *m_logInBrowser, *m_transport, m_owner.get(),
                                 [this](const LogInOutcome &outcome) { m_outcome = outcome; });
    }
    /// The browser comes back from the consent page with this query and the right state.
    void comeBack(const QByteArray &query)
    {
        QTRY_VERIFY(!m_opened.isEmpty());
        const QByteArray redirect = parameter(m_opened, "redirect_uri").toLatin1() + '?' + query +
                                    "&state=" + parameter(m_opened, "state").toLatin1();
        QCOMPARE(m_browser.get(QUrl::fromEncoded(redirect)).status, 200);
        QTRY_VERIFY(m_outcome);
    }
    [[nodiscard]] const LogInError *error() const
    {
        return m_outcome ? std::get_if<LogInError>(&*m_outcome) : nullptr;
    }
    [[nodiscard]] bool succeeded() const
    {
        return m_outcome && std::holds_alternative<AccessToken>(*m_outcome);
    }

    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<LogInBrowser> m_logInBrowser;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<QObject> m_owner;
    TestBrowser m_browser;
    QUrl m_opened;
    std::optional<LogInOutcome> m_outcome;
};

void TestPkce::init()
{
    m_owner = std::make_unique<QObject>();
    m_server = std::make_unique<FaultyServer>();
    m_logInBrowser = std::make_unique<LogInBrowser>([this](const QUrl &url) {
        m_opened = url;
        return true;
    });
    m_transport = std::make_unique<HttpTransport>(quickLimits());
}

void TestPkce::only_documented_parameters_are_in_the_consent_url_data()
{
    QTest::addColumn<bool>("usesPkce");
    QTest::addColumn<QString>("names");
    const QString documented = QStringLiteral("response_type client_id redirect_uri scope state");
    QTest::newRow("with PKCE") << true
                               << documented +
                                      QStringLiteral(" code_challenge code_challenge_method");
    QTest::newRow("without") << false << documented;
}

void TestPkce::only_documented_parameters_are_in_the_consent_url()
{
    QFETCH(bool, usesPkce);
    QFETCH(QString, names);
    m_server->always("", "", tokenReply());
    logIn(requestTo(m_server->url(), usesPkce));
    comeBack("code=c");
    QStringList found;
    for (const auto &[name, value] : QUrlQuery(m_opened).queryItems())
        found.append(name);
    QCOMPARE(found.join(QLatin1Char(' ')), names);
    QVERIFY(succeeded());
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().constFirst().body.contains("code_verifier"), usesPkce);
}

void TestPkce::a_server_may_refuse_pkce_at_the_redirect()
{
    RunningSandbox sandbox;
    QCOMPARE(sandbox.restart(RunningSandbox::settings(QStringLiteral("no-pkce"))), QString());
    logIn(requestTo(sandbox.m_server->url(), true));
    QTRY_VERIFY(!m_opened.isEmpty());
    QCOMPARE(m_browser.get(m_browser.get(m_opened).location).status, 200);
    QTRY_VERIFY(error());
    QCOMPARE(error()->why, Why::Refused);
    QVERIFY(error()->mayBeForPkce);

    logIn(requestTo(sandbox.m_server->url(), false));
    QTRY_VERIFY(!m_opened.isEmpty());
    QCOMPARE(m_browser.get(m_browser.decide(m_opened, "allow").location).status, 200);
    QTRY_VERIFY(succeeded());
}

void TestPkce::a_server_may_refuse_pkce_at_the_token_endpoint_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("the grant") << 400 << QByteArray("invalid_grant");
    QTest::newRow("the request") << 400 << QByteArray("invalid_request");
    QTest::newRow("the client") << 401 << QByteArray("invalid_client");
}

void TestPkce::a_server_may_refuse_pkce_at_the_token_endpoint()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    m_server->setHandler([=](const FaultyRequest &request) {
        return request.body.contains("code_verifier")
                   ? FaultyReply::answer(status, R"({"error":")" + code + "\"}")
                   : tokenReply();
    });
    logIn(requestTo(m_server->url(), true));
    comeBack("code=c");
    QVERIFY(error());
    QCOMPARE(error()->why, Why::NoToken);
    QVERIFY(error()->mayBeForPkce);
    logIn(requestTo(m_server->url(), false));
    comeBack("code=d");
    QVERIFY(succeeded());
}

void TestPkce::another_refusal_is_not_about_pkce_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<FaultyReply>("reply");
    const auto row = [](const char *name, const char *query, const FaultyReply &reply) {
        QTest::newRow(name) << QByteArray(query) << reply;
    };
    row("the person says no", "error=access_denied", {});
    row("another scope", "error=invalid_scope", {});
    row("later perhaps", "error=temporarily_unavailable", {});
    row("neither code nor error", "a=b", {});
    row("another code", "code=c", FaultyReply::answer(400, R"({"error":"invalid_scope"})"));
    row("no code at all", "code=c", FaultyReply::answer(400, "no"));
    row("out of order", "code=c", FaultyReply::answer(500, R"({"error":"invalid_grant"})"));
    row("no connection", "code=c", FaultyReply::drop());
}

void TestPkce::another_refusal_is_not_about_pkce()
{
    QFETCH(QByteArray, query);
    QFETCH(FaultyReply, reply);
    m_server->always("", "", reply);
    logIn(requestTo(m_server->url(), true));
    comeBack(query);
    QVERIFY(error());
    QVERIFY(!error()->mayBeForPkce);
}

void TestPkce::without_pkce_nothing_can_be_about_it()
{
    m_server->always("", "", FaultyReply::answer(400, R"({"error":"invalid_grant"})"));
    logIn(requestTo(m_server->url(), false));
    comeBack("code=c");
    QVERIFY(error() && !error()->mayBeForPkce);
    logIn(requestTo(m_server->url(), false));
    comeBack("error=invalid_request");
    QVERIFY(error() && !error()->mayBeForPkce);
}

HOOKDESK_TEST(TestPkce)

} // namespace tst_pkce

#include "tst_pkce.moc"
