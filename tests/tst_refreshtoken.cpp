// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/tokensource.h"

#include "tests/support/testprogram.h"
#include "tests/support/tokensourcetest.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_refreshtoken {

using Kind = ApiError::Kind;

/// A TokenSource that renews the log-in of a person.
class TestRefreshToken : public TokenSourceTest
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void a_log_in_is_renewed_by_its_refresh_token();
    void a_new_refresh_token_is_told_before_the_access_token();
    void a_receiver_of_the_refresh_token_may_destroy_the_source();
    void an_unchanged_refresh_token_is_not_told_data();
    void an_unchanged_refresh_token_is_not_told();
    void a_refused_refresh_token_is_given_up_data();
    void a_refused_refresh_token_is_given_up();
    void a_lost_answer_is_no_end_of_the_log_in_data();
    void a_lost_answer_is_no_end_of_the_log_in();
    void a_server_that_is_not_reached_leaves_the_refresh_token();
    void a_refresh_token_is_sent_over_a_connection_of_its_own();
    void without_a_refresh_token_a_person_has_to_log_in_again();
};

void TestRefreshToken::a_log_in_is_renewed_by_its_refresh_token()
{
    m_server->always("", "", tokenReply());
    Credentials credentials = loggedIn();
    credentials.clientSecret = "p+ss w&rd=%";
    credentials.accessToken = "at hand";
    credentials.accessTokenLifetime = 1h;
    use(credentials);
    const Received<QByteArray> first = ask();
    QTRY_VERIFY(first.succeeded());
    QCOMPARE(first.value(), QByteArray("at hand"));
    QCOMPARE(m_server->requestCount("", ""), 0);
    m_source->refuse("at hand");
    const Received<QByteArray> second = ask();
    QTRY_VERIFY(second.succeeded());
    QCOMPARE(second.value(), QByteArray("token-1"));
    const QUrlQuery form(QString::fromLatin1(m_server->requests().constFirst().body));
    const auto field = [&form](const char *name) {
        return form.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    };
    QCOMPARE(form.queryItems().size(), 4); // the scope stays what was consented to
    QCOMPARE(field("grant_type"), QStringLiteral("refresh_token"));
    QCOMPARE(field("refresh_token"), QStringLiteral("refresh-1"));
    QCOMPARE(field("client_id"), QStringLiteral("id&=é"));
    QCOMPARE(field("client_secret"), QStringLiteral("p+ss w&rd=%"));
}

void TestRefreshToken::a_new_refresh_token_is_told_before_the_access_token()
{
    m_server->always(
        "", "",
        FaultyReply::answer(200,
                            R"({"access_token":"t","expires_in":0,"refresh_token":"refresh-2"})"));
    use(loggedIn());
    QByteArrayList told;
    connect(m_source.get(), &TokenSource::refreshTokenChanged, this,
            [&told](const QByteArray &token) { told += token; });
    m_source->request(m_owner.get(), [&told](const Result<QByteArray> &token) {
        told += token ? token.value() : QByteArray("failed");
    });
    QTRY_COMPARE(told, QByteArrayList({"refresh-2", "t"}));
    const Received<QByteArray> again = ask(); // it has ended already
    QTRY_VERIFY(again.succeeded());
    QVERIFY(m_server->requests().constLast().body.contains("refresh_token=refresh-2&"));
    QVERIFY(!m_server->requests().constLast().body.contains("client_secret"));
}

void TestRefreshToken::a_receiver_of_the_refresh_token_may_destroy_the_source()
{
    m_server->always("", "",
                     FaultyReply::answer(200, R"({"access_token":"t","refresh_token":"r"})"));
    use(loggedIn());
    connect(m_source.get(), &TokenSource::refreshTokenChanged, this, [this] { m_source.reset(); });
    const Received<QByteArray> token = ask();
    QTRY_VERIFY(!m_source);
    QCOMPARE(token.times(), 0);
}

void TestRefreshToken::an_unchanged_refresh_token_is_not_told_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("null") << QByteArray(R"(,"refresh_token":null)");
    QTest::newRow("empty") << QByteArray(R"(,"refresh_token":"")");
    QTest::newRow("the same") << QByteArray(R"(,"refresh_token":"refresh-1")");
    QTest::newRow("unusable") << QByteArray(R"(,"refresh_token":"a\r\nb")");
    QTest::newRow("a number") << QByteArray(R"(,"refresh_token":7)");
}

void TestRefreshToken::an_unchanged_refresh_token_is_not_told()
{
    QFETCH(QByteArray, more);
    m_server->always("", "", FaultyReply::answer(200, R"({"access_token":"t")" + more + '}'));
    use(loggedIn());
    QSignalSpy told(m_source.get(), &TokenSource::refreshTokenChanged);
    for (int i = 0; i < 2; ++i) {
        const Received<QByteArray> token = ask();
        QTRY_VERIFY(token.succeeded());
        m_source->refuse("t");
    }
    QCOMPARE(told.size(), 0);
    QVERIFY(m_server->requests().constLast().body.contains("refresh_token=refresh-1&"));
}

void TestRefreshToken::a_refused_refresh_token_is_given_up_data()
{
    QTest::addColumn<FaultyReply>("reply");
    QTest::addColumn<bool>("givenUp");
    QTest::addColumn<int>("requests"); // of two renewals
    QTest::newRow("invalid grant")
        << FaultyReply::answer(400, R"({"error":"invalid_grant"})") << true << 1;
    QTest::newRow("inactive") << FaultyReply::answer(401, R"({"error":"token_inactive"})") << true
                              << 1;
    QTest::newRow("invalid client")
        << FaultyReply::answer(401, R"({"error":"invalid_client"})") << false << 2;
    QTest::newRow("no reason") << FaultyReply::answer(400) << false << 2;
    QTest::newRow("the words in a failure of the server")
        << FaultyReply::answer(500, R"({"error":"invalid_grant"})") << false << 2;
    QTest::newRow("429") << FaultyReply::answer(429) << false << 2;
    QTest::newRow("503") << FaultyReply::answer(503) << false << 8;
    QTest::newRow("a redirect") << FaultyReply::redirect("/log-in") << false << 2;
    QTest::newRow("HTML") << FaultyReply::answer(200, "<html>Log in</html>") << false << 8;
    QTest::newRow("the answer is lost") << FaultyReply::drop() << false << 2;
    QTest::newRow("no answer in time") << FaultyReply::silence() << false << 2;
    QTest::newRow("cut off") << FaultyReply::cutOff("{") << false << 2;
    QTest::newRow("garbage") << FaultyReply::answer(200, "\xff\xfe{[") << false << 2;
}

void TestRefreshToken::a_refused_refresh_token_is_given_up()
{
    QFETCH(FaultyReply, reply);
    QFETCH(bool, givenUp);
    m_server->always("", "", reply);
    use(loggedIn());
    for (int i = 0; i < 2; ++i) {
        const Received<QByteArray> token = ask();
        QTRY_VERIFY(token.failed());
        QCOMPARE(token.error().logInAgain, givenUp);
        if (givenUp)
            QCOMPARE(token.error().kind, Kind::Authentication);
    }
    QCOMPARE(m_source->canRenew(), !givenUp);
    QTEST(m_server->requestCount("", ""), "requests");
}

void TestRefreshToken::a_lost_answer_is_no_end_of_the_log_in_data()
{
    QTest::addColumn<FaultyReply>("fault");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::newRow("connection lost") << FaultyReply::drop() << Kind::Network;
    QTest::newRow("no answer in time") << FaultyReply::silence() << Kind::Timeout;
    QTest::newRow("the server fails") << FaultyReply::answer(500) << Kind::Server;
    QTest::newRow("garbage") << FaultyReply::answer(200, "\xff\xfe{[") << Kind::Malformed;
}

/// The server may have replaced the token, or may not have seen it: it is asked once more.
void TestRefreshToken::a_lost_answer_is_no_end_of_the_log_in()
{
    QFETCH(FaultyReply, fault);
    QFETCH(ApiError::Kind, kind);
    m_server->once("", "", fault);
    m_server->always("", "", FaultyReply::answer(200, R"({"access_token":"new"})"));
    use(loggedIn());
    const Received<QByteArray> lost = ask();
    QTRY_VERIFY(lost.failed());
    QCOMPARE(lost.error().kind, kind);
    QVERIFY(!lost.error().logInAgain);
    const Received<QByteArray> token = ask();
    QTRY_VERIFY(token.succeeded());
    m_source->refuse("new");
    m_server->always("", "", FaultyReply::answer(400, R"({"error":"invalid_grant"})"));
    const Received<QByteArray> refused = ask();
    QTRY_VERIFY(refused.failed());
    QVERIFY(refused.error().logInAgain);
}

void TestRefreshToken::a_server_that_is_not_reached_leaves_the_refresh_token()
{
    use(loggedIn());
    m_server.reset();
    const Received<QByteArray> token = ask();
    QTRY_VERIFY(token.failed());
    QCOMPARE(token.error().kind, Kind::Network);
    QVERIFY(!token.error().logInAgain);
    QVERIFY(m_source->canRenew());
}

void TestRefreshToken::a_refresh_token_is_sent_over_a_connection_of_its_own()
{
    m_server->always("", "", tokenReply());
    use(loggedIn());
    for (int renewals = 1; renewals <= 2; ++renewals) {
        const Received<QByteArray> token = ask();
        QTRY_VERIFY(token.succeeded());
        QCOMPARE(m_server->connectionCount(), renewals); // one that was kept may be dead
        m_source->refuse(token.value());
    }
}

void TestRefreshToken::without_a_refresh_token_a_person_has_to_log_in_again()
{
    Credentials credentials = loggedIn();
    credentials.refreshToken.clear();
    credentials.clientSecret = "no help";
    credentials.accessToken = "t";
    credentials.accessTokenLifetime = 0s; // by a clock; the server decides
    use(credentials);
    QVERIFY(!m_source->canRenew());
    const Received<QByteArray> first = ask();
    QTRY_VERIFY(first.succeeded());
    m_source->refuse("t");
    const Received<QByteArray> second = ask();
    QTRY_VERIFY(second.failed());
    QCOMPARE(second.error().kind, Kind::Authentication);
    QVERIFY(second.error().logInAgain);
    QCOMPARE(m_server->requestCount("", ""), 0);
}

HOOKDESK_TEST(TestRefreshToken)

} // namespace tst_refreshtoken

#include "tst_refreshtoken.moc"
