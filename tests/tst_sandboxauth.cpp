// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/authorizationoffice.h"
#include "tests/support/runningsandbox.h"
#include "tests/support/testbrowser.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <QUrlQuery>

using namespace hookdesk::sandbox;
using namespace std::chrono_literals;

namespace tst_sandboxauth {

namespace {

// The example of RFC 7636, appendix B.
const QByteArray verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const QByteArray challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const QByteArray redirectUri = "http%3A%2F%2F127.0.0.1%3A9%2Fback%3Fa%3Db";

QString at(const QUrl &url, const char *name)
{
    return QUrlQuery(url).queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
}

QString text(const SandboxAnswer &answer, const char *name)
{
    return answer.object().value(QLatin1String(name)).toString();
}

using Fields = QList<std::pair<QByteArray, QByteArray>>;

Fields goodFields()
{
    return {{"response_type", "code"},        {"client_id", "sandbox"},
            {"redirect_uri", redirectUri},    {"state", "12345678"},
            {"scope", "read+offline"},        {"code_challenge", challenge},
            {"code_challenge_method", "S256"}};
}

QByteArray encoded(const Fields &fields)
{
    QByteArray text;
    for (const auto &[name, value] : fields)
        text += (text.isEmpty() ? "" : "&") + name + '=' + value;
    return text;
}

/// The fields with one of them changed, or left out where the value is empty.
QByteArray with(const QByteArray &name, const QByteArray &value, Fields fields = goodFields())
{
    fields.removeIf([&](const auto &field) { return field.first == name; });
    if (!value.isEmpty())
        fields.emplaceBack(name, value);
    return encoded(fields);
}

} // namespace

/// The authorization code flow of the sandbox, over real HTTP.
class SandboxAuthTest : public QObject, private RunningSandbox
{
    Q_OBJECT

private slots:
    void init() { QCOMPARE(restart(settings()), QString()); }

    void the_page_asks_without_scripts();
    void a_consent_leads_to_tokens_that_work();
    void without_offline_there_is_no_refresh_token();
    void a_denial_is_told_to_the_client();
    void a_question_is_answered_once();
    void what_is_not_a_client_of_this_machine_sees_a_page_data();
    void what_is_not_a_client_of_this_machine_sees_a_page();
    void a_wrong_request_is_told_through_the_redirect_data();
    void a_wrong_request_is_told_through_the_redirect();
    void other_methods_are_405();
    void without_pkce_the_secret_is_needed_data();
    void without_pkce_the_secret_is_needed();
    void a_server_may_refuse_pkce();
    void a_code_is_bound_to_its_request_data();
    void a_code_is_bound_to_its_request();
    void a_wrong_secret_is_refused_before_the_code_is_spent();
    void a_code_ends_after_a_minute_data();
    void a_code_ends_after_a_minute();
    void a_replayed_code_revokes_its_tokens();
    void a_refresh_token_rotates();
    void a_replayed_refresh_token_revokes_its_family();

private:
    [[nodiscard]] QUrl authUrl(const QByteArray &query = encoded(goodFields())) const
    {
        return QUrl::fromEncoded(m_server->url().toEncoded() + "/oauth2/auth?" + query);
    }
    [[nodiscard]] QByteArray newCode(const QByteArray &query = encoded(goodFields()))
    {
        return at(m_browser.decide(authUrl(query), "allow").location, "code").toLatin1();
    }
    static Fields codeForm(const QByteArray &code)
    {
        return {{"grant_type", "authorization_code"},
                {"client_id", "sandbox"},
                {"client_secret", "correct"},
                {"redirect_uri", redirectUri},
                {"code", code},
                {"code_verifier", verifier}};
    }
    SandboxAnswer refresh(const QString &token)
    {
        return m_client->postForm("grant_type=refresh_token&client_id=sandbox&refresh_token=" +
                                  token.toLatin1());
    }
    [[nodiscard]] int statusWith(const QString &token)
    {
        m_client->setToken(token.toLatin1());
        return m_client->get("/v1/webhooks").status;
    }

    TestBrowser m_browser;
};

void SandboxAuthTest::the_page_asks_without_scripts()
{
    const BrowserPage page = m_browser.get(authUrl());
    QCOMPARE(page.status, 200);
    QVERIFY(page.contentType.startsWith("text/html"));
    QVERIFY(page.policy.startsWith("default-src 'none'"));
    QVERIFY(page.policy.contains("frame-ancestors 'none'"));
    QVERIFY(page.body.contains("read offline"));
    QVERIFY(!page.body.contains("<script"));
    QCOMPARE(page.consent().size(), 43);
    QVERIFY(m_browser.get(authUrl()).consent() != page.consent());
}

void SandboxAuthTest::a_consent_leads_to_tokens_that_work()
{
    const BrowserPage page = m_browser.decide(authUrl(), "allow");
    QCOMPARE(page.status, 303);
    QCOMPARE(page.location.adjusted(QUrl::RemoveQuery),
             QUrl(QStringLiteral("http://127.0.0.1:9/back")));
    QCOMPARE(at(page.location, "a"), QStringLiteral("b"));
    QCOMPARE(at(page.location, "state"), QStringLiteral("12345678"));
    const SandboxAnswer answer =
        m_client->postForm(encoded(codeForm(at(page.location, "code").toLatin1())));
    QCOMPARE(answer.status, 200);
    QCOMPARE(text(answer, "scope"), QStringLiteral("read offline"));
    QCOMPARE(text(answer, "refresh_token").size(), 43);
    QCOMPARE(statusWith(text(answer, "access_token")), 200);
}

void SandboxAuthTest::without_offline_there_is_no_refresh_token()
{
    const QByteArray code = newCode(with("scope", "read"));
    const SandboxAnswer answer = m_client->postForm(with("client_secret", {}, codeForm(code)));
    QCOMPARE(answer.status, 200); // a workstation cannot keep a secret
    QVERIFY(!answer.object().contains(QLatin1String("refresh_token")));
}

void SandboxAuthTest::a_denial_is_told_to_the_client()
{
    const BrowserPage page = m_browser.decide(authUrl(), "deny");
    QCOMPARE(page.status, 303);
    QCOMPARE(at(page.location, "error"), QStringLiteral("access_denied"));
    QCOMPARE(at(page.location, "state"), QStringLiteral("12345678"));
    QCOMPARE(at(page.location, "code"), QString());
}

void SandboxAuthTest::a_question_is_answered_once()
{
    const QByteArray form = "consent=" + m_browser.get(authUrl()).consent() + "&decision=";
    QCOMPARE(m_browser.send("POST", authUrl({}), form + "deny").status, 303);
    const BrowserPage again = m_browser.send("POST", authUrl({}), form + "allow");
    QCOMPARE(again.status, 400);
    QVERIFY(again.location.isEmpty());
    QCOMPARE(m_browser.send("POST", authUrl({}), "consent=guessed&decision=allow").status, 400);
}

void SandboxAuthTest::what_is_not_a_client_of_this_machine_sees_a_page_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("status");
    const auto row = [](const char *title, const char *name, const char *value, int status) {
        QTest::newRow(title) << QByteArray(name) << QByteArray(value) << status;
    };
    row("another client", "client_id", "%3Cscript%3E", 401);
    row("no client", "client_id", "", 401);
    row("no redirect", "redirect_uri", "", 400);
    row("another host", "redirect_uri", "http%3A%2F%2Fa.example%2F", 400);
    row("another host that looks like ours", "redirect_uri", "http%3A%2F%2F127.0.0.1.a.example",
        400);
    row("a user", "redirect_uri", "http%3A%2F%2F127.0.0.1%40a.example%2F", 400);
    row("a user here", "redirect_uri", "http%3A%2F%2Fa%40127.0.0.1%2F", 400);
    row("a fragment", "redirect_uri", "http%3A%2F%2F127.0.0.1%2F%23a", 400);
    row("a script", "redirect_uri", "javascript%3Aalert(1)", 400);
    row("another scheme", "redirect_uri", "https%3A%2F%2F127.0.0.1%2F", 400);
}

void SandboxAuthTest::what_is_not_a_client_of_this_machine_sees_a_page()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(int, status);
    const BrowserPage page = m_browser.get(authUrl(with(name, value)));
    QCOMPARE(page.status, status);
    QVERIFY(page.location.isEmpty());
    QVERIFY(page.contentType.startsWith("text/html"));
    QVERIFY(!page.body.contains("<script"));
}

void SandboxAuthTest::a_wrong_request_is_told_through_the_redirect_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *title, const char *name, const char *value, const char *error) {
        QTest::newRow(title) << QByteArray(name) << QByteArray(value) << QString::fromLatin1(error);
    };
    row("a short state", "state", "1234567", "invalid_state");
    row("no state", "state", "", "invalid_state");
    row("another type", "response_type", "token", "unsupported_response_type");
    row("another scope", "scope", "read+admin", "invalid_scope");
    row("no scope", "scope", "", "invalid_scope");
    row("a method without a challenge", "code_challenge", "", "invalid_request");
    row("a challenge too short", "code_challenge", "abc", "invalid_request");
    row("a challenge that is none", "code_challenge", "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!",
        "invalid_request");
    row("a plain challenge", "code_challenge_method", "plain", "invalid_request");
    row("no method", "code_challenge_method", "", "invalid_request");
    row("a parameter twice", "more", "1&more=2", "invalid_request");
}

void SandboxAuthTest::a_wrong_request_is_told_through_the_redirect()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QString, error);
    const BrowserPage page = m_browser.get(authUrl(with(name, value)));
    QCOMPARE(page.status, 303);
    QCOMPARE(page.location.host(), QStringLiteral("127.0.0.1"));
    QCOMPARE(at(page.location, "error"), error);
    QVERIFY(!at(page.location, "error_description").isEmpty());
    QCOMPARE(at(page.location, "code"), QString());
}

void SandboxAuthTest::other_methods_are_405()
{
    const BrowserPage page = m_browser.send("DELETE", authUrl());
    QCOMPARE(page.status, 405);
}

void SandboxAuthTest::without_pkce_the_secret_is_needed_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("sentVerifier");
    QTest::addColumn<int>("status");
    QTest::newRow("with the secret") << QByteArray("correct") << QByteArray() << 200;
    QTest::newRow("without") << QByteArray() << QByteArray() << 400;
    QTest::newRow("a verifier of no challenge") << QByteArray("correct") << verifier << 400;
}

void SandboxAuthTest::without_pkce_the_secret_is_needed()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, sentVerifier);
    QFETCH(int, status);
    Fields asked = goodFields();
    asked.removeIf([](const auto &field) { return field.first.startsWith("code_challenge"); });
    Fields form = codeForm(newCode(encoded(asked)));
    form.removeIf([](const auto &field) {
        return field.first == "client_secret" || field.first == "code_verifier";
    });
    if (!secret.isEmpty())
        form.emplaceBack("client_secret", secret);
    if (!sentVerifier.isEmpty())
        form.emplaceBack("code_verifier", sentVerifier);
    QCOMPARE(m_client->postForm(encoded(form)).status, status);
}

void SandboxAuthTest::a_server_may_refuse_pkce()
{
    QCOMPARE(restart(settings(QStringLiteral("no-pkce"))), QString());
    QCOMPARE(at(m_browser.get(authUrl()).location, "error"), QStringLiteral("invalid_request"));
    Fields asked = goodFields();
    asked.removeIf([](const auto &field) { return field.first.startsWith("code_challenge"); });
    QVERIFY(!newCode(encoded(asked)).isEmpty());
}

void SandboxAuthTest::a_code_is_bound_to_its_request_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("another verifier")
        << QByteArray("code_verifier") << QByteArray(verifier).replace('d', 'e');
    QTest::newRow("no verifier") << QByteArray("code_verifier") << QByteArray();
    QTest::newRow("the challenge as verifier") << QByteArray("code_verifier") << challenge;
    QTest::newRow("another port") << QByteArray("redirect_uri")
                                  << QByteArray(redirectUri).replace("A9", "A8");
    QTest::newRow("no redirect") << QByteArray("redirect_uri") << QByteArray();
    QTest::newRow("another code") << QByteArray("code") << QByteArray("guessed");
}

void SandboxAuthTest::a_code_is_bound_to_its_request()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const SandboxAnswer answer = m_client->postForm(with(name, value, codeForm(newCode())));
    QCOMPARE(answer.status, 400);
    QCOMPARE(text(answer, "error"), QStringLiteral("invalid_grant"));
}

void SandboxAuthTest::a_wrong_secret_is_refused_before_the_code_is_spent()
{
    const Fields form = codeForm(newCode());
    for (const QByteArray &wrong :
         {with("client_secret", "wrong", form), with("client_id", "other", form)}) {
        const SandboxAnswer refused = m_client->postForm(wrong);
        QCOMPARE(refused.status, 401);
        QCOMPARE(text(refused, "error"), QStringLiteral("invalid_client"));
    }
    QCOMPARE(m_client->postForm(encoded(form)).status, 200);
}

void SandboxAuthTest::a_code_ends_after_a_minute_data()
{
    using Outcome = AuthorizationOffice::Redemption::Outcome;
    QTest::addColumn<std::chrono::seconds>("age");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("59 seconds") << 59s << Outcome::Granted;
    QTest::newRow("60 seconds") << 60s << Outcome::Refused;
    QTest::newRow("two days") << 48h + 0s << Outcome::Refused;
}

void SandboxAuthTest::a_code_ends_after_a_minute()
{
    using Redemption = AuthorizationOffice::Redemption;
    QFETCH(std::chrono::seconds, age);
    QFETCH(Redemption::Outcome, outcome);
    const auto start = AuthorizationOffice::Time::clock::now();
    AuthorizationOffice office(QStringLiteral("sandbox"));
    Request request{.method = "GET",
                    .path = {},
                    .query = encoded(goodFields()),
                    .authorization = {},
                    .contentType = {},
                    .body = {}};
    const BrowserPage page{.status = 200,
                           .body = office.answer(request, start).body,
                           .location = {},
                           .contentType = {},
                           .policy = {}};
    request.method = "POST";
    request.body = "consent=" + page.consent() + "&decision=allow";
    const QUrl location =
        QUrl::fromEncoded(office.answer(request, start).headers.constFirst().second);
    const QList<FormField> form = parseForm(encoded(codeForm(at(location, "code").toLatin1())));
    QCOMPARE(office.redeem(form, true, start + age).outcome, outcome);
}

void SandboxAuthTest::a_replayed_code_revokes_its_tokens()
{
    const QByteArray form = encoded(codeForm(newCode()));
    const SandboxAnswer first = m_client->postForm(form);
    QCOMPARE(statusWith(text(first, "access_token")), 200);
    const SandboxAnswer renewed = refresh(text(first, "refresh_token"));
    const SandboxAnswer replayed = m_client->postForm(form);
    QCOMPARE(replayed.status, 400);
    QCOMPARE(text(replayed, "error"), QStringLiteral("invalid_grant"));
    QCOMPARE(statusWith(text(first, "access_token")), 401);
    QCOMPARE(statusWith(text(renewed, "access_token")), 401);
    QCOMPARE(refresh(text(renewed, "refresh_token")).status, 400);
}

void SandboxAuthTest::a_refresh_token_rotates()
{
    const SandboxAnswer first = m_client->postForm(encoded(codeForm(newCode())));
    const SandboxAnswer second = refresh(text(first, "refresh_token"));
    QCOMPARE(second.status, 200);
    QCOMPARE(text(second, "scope"), QStringLiteral("read offline"));
    QVERIFY(text(second, "access_token") != text(first, "access_token"));
    QVERIFY(text(second, "refresh_token") != text(first, "refresh_token"));
    QCOMPARE(refresh(text(second, "refresh_token")).status, 200);
    QCOMPARE(refresh(QStringLiteral("guessed")).status, 400);
}

void SandboxAuthTest::a_replayed_refresh_token_revokes_its_family()
{
    const SandboxAnswer first = m_client->postForm(encoded(codeForm(newCode())));
    const SandboxAnswer other = m_client->postForm(encoded(codeForm(newCode())));
    const SandboxAnswer second = refresh(text(first, "refresh_token"));
    QCOMPARE(refresh(text(first, "refresh_token")).status, 400);
    QCOMPARE(refresh(text(second, "refresh_token")).status, 400);
    QCOMPARE(statusWith(text(second, "access_token")), 401);
    QCOMPARE(statusWith(text(other, "access_token")), 200); // another consent
}

HOOKDESK_TEST(SandboxAuthTest)

} // namespace tst_sandboxauth

#include "tst_sandboxauth.moc"
