// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/recoverytimer.h"

#include "app/session/session.h"
#include "tests/support/testprogram.h"
#include "tests/support/tinyenvironment.h"
#include "tests/support/tunnelproxy.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_recovery {

using Cause = ApiError::Cause;
using Kind = ApiError::Kind;

/// An environment that could not be reached is found again without anybody's help.
class TestRecovery : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void only_what_may_pass_is_tried_again_data();
    void only_what_may_pass_is_tried_again();
    void the_pauses_grow_and_begin_anew_after_success();
    void a_server_may_ask_for_a_longer_pause();
    void a_server_that_wants_to_be_left_alone_is_data();
    void a_server_that_wants_to_be_left_alone_is();
    void what_comes_back_is_loaded_by_itself_data();
    void what_comes_back_is_loaded_by_itself();
    void rows_stay_while_it_is_tried();
    void what_a_person_has_to_mend_is_left_alone();
    void trying_now_does_not_wait();
    void cancelling_ends_it();
    void the_event_log_comes_back_without_an_interval();
    void nobody_asks_a_proxy_again_that_refused_the_password();
    void it_may_end_in_a_pause();

private:
    /// What comes instead of every answer; nullopt: the true one.
    std::optional<FaultyReply> m_fault;
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<Session> m_session;

    void connectTo(RecoveryTimer::Pauses pauses)
    {
        Session::Settings settings;
        settings.pace = quickPace();
        settings.pace.retryDelays = {5ms};
        settings.pace.recoveryPauses = std::move(pauses);
        settings.limits = quickLimits();
        settings.eventLog.interval = 0ms;
        settings.eventLog.shortestInterval = 0ms;
        m_session = std::make_unique<Session>(testEnvironment(m_server->url()), ApiMap(),
                                              testCredentials(), settings);
    }
    [[nodiscard]] const LoadState &state() const { return m_session->loadState(); }
};

void TestRecovery::init()
{
    m_fault.reset();
    m_server = std::make_unique<FaultyServer>();
    m_server->setHandler([this](const FaultyRequest &request) {
        if (m_fault)
            return *m_fault;
        return request.method == "POST" ? tokenReply()
                                        : FaultyReply::answer(200, collection(webhookRecords(3)));
    });
}

void TestRecovery::cleanup()
{
    m_session.reset();
}

void TestRecovery::only_what_may_pass_is_tried_again_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<bool>("isTried");
    const auto row = [](const char *name, Kind kind, Cause cause, bool isTried) {
        QTest::newRow(name) << kind << cause << isTried;
    };
    row("no connection", Kind::Network, Cause::Unknown, true);
    row("no such name", Kind::Network, Cause::NameNotFound, true);
    row("no answer", Kind::Timeout, Cause::Unknown, true);
    row("the server failed", Kind::Server, Cause::Unknown, true);
    row("too many requests", Kind::RateLimited, Cause::Unknown, true);
    row("a page of a portal", Kind::Malformed, Cause::WebPage, true);
    row("garbage", Kind::Malformed, Cause::Garbled, true);
    row("another API", Kind::Malformed, Cause::Unknown, false);
    row("a portal that redirects", Kind::RedirectRefused, Cause::OtherHost, true);
    row("a portal with a certificate", Kind::Tls, Cause::CertificateWrongName, true);
    row("a client certificate", Kind::Tls, Cause::ClientCertificateMissing, false);
    row("a proxy's password", Kind::Network, Cause::ProxyAuthentication, false);
    row("a proxy's log-in", Kind::Network, Cause::ProxyLogIn, false);
    row("a proxy that is down", Kind::Network, Cause::ProxyUnreachable, true);
    row("a refused secret", Kind::Authentication, Cause::Unknown, false);
    row("no right", Kind::Forbidden, Cause::Unknown, false);
    row("cancelled", Kind::Cancelled, Cause::Unknown, false);
}

void TestRecovery::only_what_may_pass_is_tried_again()
{
    QFETCH(Kind, kind);
    QFETCH(Cause, cause);
    ApiError error = ApiError::of(kind);
    error.cause = cause;
    RecoveryTimer timer({1h});
    timer.note(error);
    QTEST(timer.dueAt().isValid(), "isTried");
    QTEST(mayRecover(error), "isTried");
}

void TestRecovery::the_pauses_grow_and_begin_anew_after_success()
{
    RecoveryTimer timer({10s, 30s, 300s});
    const auto pauseAfter = [&timer](const std::optional<ApiError> &error) {
        timer.note(error);
        return qRound64(double(QDateTime::currentDateTimeUtc().msecsTo(timer.dueAt())) / 1000);
    };
    const ApiError down = ApiError::of(Kind::Network);
    for (const qint64 seconds : {10, 30, 300, 300})
        QCOMPARE(pauseAfter(down), seconds);
    timer.note(std::nullopt);
    QVERIFY(!timer.dueAt().isValid());
    QCOMPARE(pauseAfter(down), qint64(10));
    timer.stop();
    QVERIFY(!timer.dueAt().isValid());
    QCOMPARE(pauseAfter(down), qint64(30)); // stopped for a try, which failed again
}

void TestRecovery::a_server_may_ask_for_a_longer_pause()
{
    ApiError error = ApiError::of(Kind::Server);
    error.retryAfter = 120s;
    RecoveryTimer timer({10s});
    timer.note(error);
    QVERIFY(QDateTime::currentDateTimeUtc().secsTo(timer.dueAt()) > 100);
}

void TestRecovery::a_server_that_wants_to_be_left_alone_is_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("too many requests") << 429;
    QTest::newRow("maintenance") << 503;
}

void TestRecovery::a_server_that_wants_to_be_left_alone_is()
{
    QFETCH(int, status);
    connectTo({20ms});
    m_session->refresh();
    m_session->eventLog().refresh();
    QTRY_VERIFY(state().everComplete && !m_session->eventLog().state().loading);
    EventLog &log = m_session->eventLog();
    log.setInterval(20ms);
    m_fault = FaultyReply::answer(status, {}, {{"Retry-After", "86400"}});
    m_session->refresh();
    log.refresh();
    QTRY_VERIFY(state().error && log.state().error);
    for (const QDateTime &next : {state().nextTryAt, log.state().nextTryAt}) {
        const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(next);
        QVERIFY2(seconds > 86000 && seconds < 86500, qPrintable(QString::number(seconds)));
    }
    QVERIFY(m_server->becomesQuiet(300ms));
    const qsizetype asked = m_server->requests().size();
    m_session->refreshByItself();
    QTest::qWait(100);
    QCOMPARE(m_server->requests().size(), asked);
    m_fault.reset();
    m_session->refresh(); // a person tries it
    QTRY_VERIFY(!state().error && !state().loading);
}

void TestRecovery::what_comes_back_is_loaded_by_itself_data()
{
    QTest::addColumn<FaultyReply>("fault");
    QTest::newRow("dropped") << FaultyReply::drop();
    QTest::newRow("silent") << FaultyReply::silence();
    QTest::newRow("500") << FaultyReply::answer(500);
    QTest::newRow("503") << FaultyReply::answer(503);
    QTest::newRow("HTML") << FaultyReply::answer(200, "<html>Sign in to the train</html>");
    QTest::newRow("garbage") << FaultyReply::answer(200, "\xff\xfe{[");
}

void TestRecovery::what_comes_back_is_loaded_by_itself()
{
    QFETCH(FaultyReply, fault);
    connectTo({50ms, 100ms});
    m_fault = fault;
    m_session->refresh();
    QTRY_VERIFY(state().error && state().nextTryAt.isValid());
    const qsizetype asked = m_server->requests().size();
    QTRY_VERIFY(m_server->requests().size() > asked); // nobody called refresh()
    m_fault.reset();
    QTRY_VERIFY(state().everComplete);
    QVERIFY(!state().error);
    QVERIFY(!state().nextTryAt.isValid());
    QCOMPARE(m_session->webhooks().size(), 3);
    QVERIFY(m_server->becomesQuiet(400ms));
}

void TestRecovery::rows_stay_while_it_is_tried()
{
    connectTo({50ms});
    m_session->refresh();
    QTRY_VERIFY(state().everComplete && !state().loading);
    QVERIFY(!state().nextTryAt.isValid());
    m_fault = FaultyReply::silence();
    m_session->refresh();
    QTRY_VERIFY(state().error && state().loading && state().nextTryAt.isValid()); // a second try
    QCOMPARE(m_session->webhooks().size(), 3);
    m_fault.reset();
    QTRY_VERIFY(!state().error);
}

void TestRecovery::what_a_person_has_to_mend_is_left_alone()
{
    connectTo({20ms});
    m_fault = FaultyReply::answer(401, R"({"error":"invalid_client"})");
    m_session->refresh();
    QTRY_VERIFY(state().error);
    QVERIFY(!state().nextTryAt.isValid());
    QVERIFY(m_server->becomesQuiet(200ms));
}

void TestRecovery::trying_now_does_not_wait()
{
    connectTo({1h});
    m_fault = FaultyReply::drop();
    m_session->refresh();
    QTRY_VERIFY(state().nextTryAt.isValid());
    m_fault.reset();
    m_session->refresh();
    QVERIFY(!state().nextTryAt.isValid());
    QTRY_VERIFY(state().everComplete);
}

void TestRecovery::cancelling_ends_it()
{
    connectTo({20ms});
    m_fault = FaultyReply::silence();
    m_session->refresh();
    QTRY_VERIFY(m_server->requestCount("POST", "") > 0);
    m_session->cancelLoading();
    m_session->refresh();
    QTRY_VERIFY(state().loading && state().nextTryAt.isValid());
    m_session->cancelLoading();
    QVERIFY(!state().nextTryAt.isValid());
    QVERIFY(m_server->becomesQuiet(600ms));
}

void TestRecovery::the_event_log_comes_back_without_an_interval()
{
    connectTo({50ms});
    m_fault = FaultyReply::answer(503);
    EventLog &log = m_session->eventLog();
    log.refresh();
    QTRY_VERIFY(log.state().error && log.state().nextTryAt.isValid());
    QVERIFY(!log.state().nextRefreshAt.isValid());
    m_fault.reset();
    QTRY_VERIFY(log.state().finishedAt.isValid());
    QVERIFY(!log.state().error);
    QVERIFY(!log.state().nextTryAt.isValid());
}

/// Not the recovery and not the interval of the log: the account may be locked by it.
void TestRecovery::nobody_asks_a_proxy_again_that_refused_the_password()
{
    TunnelProxy proxy;
    proxy.credentials = "jan:geheim";
    Environment environment = testEnvironment(QUrl(QStringLiteral("https://api.example")));
    environment.proxy = {ProxySettings::Kind::Own, QStringLiteral("127.0.0.1"), proxy.serverPort(),
                         QStringLiteral("jan")};
    Credentials credentials = testCredentials();
    credentials.proxyPassword = "guess";
    Session::Settings settings;
    settings.pace = quickPace();
    settings.pace.recoveryPauses = {20ms};
    settings.limits = quickLimits();
    settings.eventLog.interval = 50ms;
    m_session = std::make_unique<Session>(environment, ApiMap(), credentials, settings);
    m_session->refresh();
    m_session->eventLog().refresh();
    QTRY_VERIFY(state().error && m_session->eventLog().state().error);
    QVERIFY(state().error->isRefusedByProxy());
    QVERIFY(!state().nextTryAt.isValid());
    QVERIFY(!m_session->eventLog().state().nextRefreshAt.isValid());
    QTest::qWait(400);
    const auto tried =
        std::count_if(proxy.heads.begin(), proxy.heads.end(),
                      [](const QByteArray &head) { return head.contains("Proxy-Authorization"); });
    QCOMPARE(int(tried), 1);
}

void TestRecovery::it_may_end_in_a_pause()
{
    connectTo({30ms});
    m_fault = FaultyReply::drop();
    m_session->refresh();
    QTRY_VERIFY(state().nextTryAt.isValid());
    m_session.reset();
    QVERIFY(m_server->becomesQuiet(200ms));
}

HOOKDESK_TEST(TestRecovery)

} // namespace tst_recovery

#include "tst_recovery.moc"
