// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/connectioncheckjob.h"

#include "tests/support/runningsandbox.h"
#include "tests/support/testclient.h"
#include "tests/support/testprogram.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <cstdlib>
#include <memory>

using namespace hookdesk;

namespace tst_connectioncheckjob {

using Kind = ApiError::Kind;
using Step = ConnectionCheckJob::Step;

namespace {

/// Now and so many seconds more, as RFC 9110 (5.6.7) writes it.
QByteArray httpDate(int offset)
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc().addSecs(offset),
                  QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toLatin1();
}

} // namespace

class TestConnectionCheckJob : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void the_sandbox_passes_every_step();
    void what_an_environment_lacks_is_named_data();
    void what_an_environment_lacks_is_named();
    void without_a_token_nothing_else_is_tried();
    void a_clock_that_is_off_is_said_data();
    void a_clock_that_is_off_is_said();
    void a_clock_that_is_off_is_said_of_a_refused_token_too();
    void a_token_of_the_future_tells_of_a_clock();
    void a_name_that_nobody_knows_ends_the_check();
    void a_file_that_cannot_be_used_ends_the_check();
    void nothing_is_written();
    void nobody_is_told_once_the_owner_is_gone();
    void a_receiver_may_destroy_the_job();

private:
    ConnectionCheckJob *check(const QUrl &server, const QByteArray &secret = "correct")
    {
        Credentials credentials;
        credentials.clientSecret = secret;
        return new ConnectionCheckJob(testEnvironment(server), ApiMap(), credentials,
                                      HttpTransport::Limits{}, m_owner.get());
    }

    static QList<Step> stepsOf(const ConnectionCheckJob &job)
    {
        QList<Step> steps;
        for (const ConnectionCheckJob::StepResult &result : job.results())
            steps.append(result.step);
        return steps;
    }

    std::unique_ptr<QObject> m_owner;
};

void TestConnectionCheckJob::init()
{
    m_owner = std::make_unique<QObject>();
}

void TestConnectionCheckJob::the_sandbox_passes_every_step()
{
    RunningSandbox sandbox;
    QCOMPARE(sandbox.restart(RunningSandbox::settings()), QString());
    ConnectionCheckJob *job = check(sandbox.m_server->url());
    QSignalSpy started(job, &ConnectionCheckJob::stepStarted);
    QSignalSpy finished(job, &ConnectionCheckJob::finished);
    QCOMPARE(started.size(), 0);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(started.size(), ConnectionCheckJob::stepCount);
    QCOMPARE(job->results().size(), ConnectionCheckJob::stepCount);
    for (const auto &result : job->results())
        QVERIFY(!result.error);
    QVERIFY(job->isUsable());
    QVERIFY(!job->facts().employee.isEmpty());
    QVERIFY(!job->facts().environmentName.isEmpty());
    QVERIFY(job->facts().clockOffset);
    QCOMPARE(job->results().at(int(Step::Name)).text, QStringLiteral("127.0.0.1"));
    QCOMPARE(job->results().at(int(Step::Tls)).text, QString());
    QCOMPARE(job->results().at(int(Step::RestListing)).text, QStringLiteral("40"));
    QCOMPARE(job->results().at(int(Step::ODataListing)).text, QStringLiteral("40"));
    QVERIFY(job->results().at(int(Step::Metadata)).text.toInt() > 5);
}

void TestConnectionCheckJob::what_an_environment_lacks_is_named_data()
{
    QTest::addColumn<QString>("quirks");
    QTest::addColumn<Step>("step");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("usable");
    QTest::newRow("REST is forbidden")
        << QStringLiteral("rest-forbidden") << Step::RestListing << Kind::Forbidden << true;
    QTest::newRow("OData is absent")
        << QStringLiteral("rest-only") << Step::ODataListing << Kind::NotFound << true;
    QTest::newRow("no metadata") << QStringLiteral("no-metadata") << Step::Metadata
                                 << Kind::NotFound << true;
    QTest::newRow("neither listing") << QStringLiteral("rest-forbidden,odata-forbidden")
                                     << Step::ODataListing << Kind::Forbidden << false;
}

void TestConnectionCheckJob::what_an_environment_lacks_is_named()
{
    QFETCH(QString, quirks);
    QFETCH(Step, step);
    QFETCH(Kind, kind);
    QFETCH(bool, usable);
    RunningSandbox sandbox;
    QCOMPARE(sandbox.restart(RunningSandbox::settings(quirks)), QString());
    ConnectionCheckJob *job = check(sandbox.m_server->url());
    QSignalSpy finished(job, &ConnectionCheckJob::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(job->results().size(), ConnectionCheckJob::stepCount);
    const std::optional<ApiError> error = job->results().at(static_cast<int>(step)).error;
    QVERIFY(error);
    QCOMPARE(error->kind, kind);
    QCOMPARE(job->isUsable(), usable);
}

void TestConnectionCheckJob::without_a_token_nothing_else_is_tried()
{
    RunningSandbox sandbox;
    QCOMPARE(sandbox.restart(RunningSandbox::settings()), QString());
    ConnectionCheckJob *job = check(sandbox.m_server->url(), "wrong");
    QSignalSpy finished(job, &ConnectionCheckJob::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(stepsOf(*job), (QList<Step>{Step::Name, Step::Tls, Step::Token, Step::Clock}));
    QVERIFY(job->results().at(int(Step::Token)).error);
    QCOMPARE(job->results().at(int(Step::Token)).error->kind, Kind::Authentication);
    QVERIFY(!job->isUsable());
}

void TestConnectionCheckJob::a_clock_that_is_off_is_said_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<bool>("wrong");
    QTest::newRow("the same") << 0 << false;
    QTest::newRow("a minute") << 60 << false;
    QTest::newRow("three hours ahead") << 3 * 3600 << true;
    QTest::newRow("three hours behind") << -3 * 3600 << true;
}

void TestConnectionCheckJob::a_clock_that_is_off_is_said()
{
    QFETCH(int, offset);
    QFETCH(bool, wrong);
    FaultyServer server;
    server.always("POST", "/oauth2/token", tokenReply());
    server.always("GET", "", FaultyReply::answer(200, "[]", {{"Date", httpDate(offset)}}));
    ConnectionCheckJob *job = check(server.url());
    QSignalSpy finished(job, &ConnectionCheckJob::finished);
    QTRY_COMPARE(finished.size(), 1);
    const ConnectionCheckJob::StepResult &clock = job->results().constLast();
    QCOMPARE(clock.step, Step::Clock);
    QVERIFY(std::abs(clock.text.toInt() - offset) < 60);
    QCOMPARE(clock.error.has_value(), wrong);
    if (wrong)
        QCOMPARE(clock.error->cause, ApiError::Cause::WrongClock);
}

void TestConnectionCheckJob::a_clock_that_is_off_is_said_of_a_refused_token_too()
{
    FaultyServer server;
    server.always("POST", "/oauth2/token",
                  FaultyReply::answer(401, "{}", {{"Date", httpDate(7200)}}));
    ConnectionCheckJob *job = check(server.url());
    QSignalSpy finished(job, &ConnectionCheckJob::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(stepsOf(*job), (QList<Step>{Step::Name, Step::Tls, Step::Token, Step::Clock}));
    QVERIFY(job->results().constLast().error);
}

void TestConnectionCheckJob::a_token_of_the_future_tells_of_a_clock()
{
    const qint64 from = QDateTime::currentSecsSinceEpoch() + 7200;
    const QByteArray claims = "{\"nbf\":" + QByteArray::number(from) + '}';
    const QByteArray token =
        "e30." + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
        ".c2ln";
    FaultyServer server;
    server.always("POST", "/oauth2/token", tokenReply(token));
    server.always("GET", "", FaultyReply::answer(200, "[]"));
    ConnectionCheckJob *job = check(server.url());
    QSignalSpy finished(job, &ConnectionCheckJob::finished);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(job->results().constLast().error);
    QCOMPARE(job->results().constLast().error->cause, ApiError::Cause::WrongClock);
}

void TestConnectionCheckJob::a_name_that_nobody_knows_ends_the_check()
{
    ConnectionCheckJob *job = check(QUrl(QStringLiteral("https://nowhere.invalid"))); // RFC 6761
    QSignalSpy finished(job, &ConnectionCheckJob::finished);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    QCOMPARE(stepsOf(*job), QList<Step>{Step::Name});
    QCOMPARE(job->results().constFirst().error->cause, ApiError::Cause::NameNotFound);
    QCOMPARE(job->results().constFirst().error->host, QStringLiteral("nowhere.invalid"));
    QVERIFY(!job->isUsable());
}

void TestConnectionCheckJob::a_file_that_cannot_be_used_ends_the_check()
{
    FaultyServer server;
    Environment environment = testEnvironment(server.url());
    environment.caFile = QStringLiteral("/nowhere/ca.pem");
    auto *job = new ConnectionCheckJob(environment, ApiMap(), testCredentials(), {}, m_owner.get());
    QSignalSpy finished(job, &ConnectionCheckJob::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(stepsOf(*job), (QList<Step>{Step::Name, Step::Tls}));
    QCOMPARE(job->results().constLast().error->cause, ApiError::Cause::CertificateFiles);
    QCOMPARE(server.connectionCount(), 0);
}

void TestConnectionCheckJob::nothing_is_written()
{
    FaultyServer server;
    server.always("POST", "/oauth2/token", tokenReply());
    server.always("GET", "", FaultyReply::answer(200, "[]"));
    QSignalSpy finished(check(server.url()), &ConnectionCheckJob::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(server.requestCount("POST", ""), 1);
    QCOMPARE(server.requestCount("", ""), server.requestCount("GET", "") + 1);
}

void TestConnectionCheckJob::nobody_is_told_once_the_owner_is_gone()
{
    FaultyServer server;
    server.always("POST", "/oauth2/token", tokenReply());
    server.always("GET", "", FaultyReply::silence());
    ConnectionCheckJob *job = check(server.url());
    int told = 0;
    connect(job, &ConnectionCheckJob::stepFinished, this,
            [&told](const ConnectionCheckJob::StepResult &) { ++told; });
    QTRY_COMPARE(server.requestCount("GET", ""), 1);
    QCOMPARE(told, 3);
    m_owner.reset();
    QTest::qWait(100);
    QCOMPARE(told, 3);
    QCOMPARE(server.requestCount("GET", ""), 1);
}

void TestConnectionCheckJob::a_receiver_may_destroy_the_job()
{
    FaultyServer server;
    server.always("POST", "/oauth2/token", tokenReply());
    server.always("GET", "", FaultyReply::answer(200, "[]"));
    int told = 0;
    ConnectionCheckJob *job = check(server.url());
    connect(job, &ConnectionCheckJob::stepFinished, this, [this, &told] {
        if (++told == 5)
            m_owner.reset();
    });
    QTRY_COMPARE(told, 5);
    QVERIFY(!m_owner);
}

HOOKDESK_TEST(TestConnectionCheckJob)

} // namespace tst_connectioncheckjob

#include "tst_connectioncheckjob.moc"
