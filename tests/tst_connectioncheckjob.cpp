// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/connectioncheckjob.h"

#include "tests/support/runningsandbox.h"
#include "tests/support/testclient.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hookdesk;
using Kind = ApiError::Kind;
using Step = ConnectionCheckJob::Step;

class TestConnectionCheckJob : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void the_sandbox_passes_every_step();
    void what_an_environment_lacks_is_named_data();
    void what_an_environment_lacks_is_named();
    void without_a_token_nothing_else_is_tried();
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
    QCOMPARE(job->results().size(), 1);
    QVERIFY(job->results().constFirst().error);
    QCOMPARE(job->results().constFirst().error->kind, Kind::Authentication);
    QVERIFY(!job->isUsable());
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
    QCOMPARE(told, 1);
    m_owner.reset();
    QTest::qWait(100);
    QCOMPARE(told, 1);
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
        if (++told == 2)
            m_owner.reset();
    });
    QTRY_COMPARE(told, 2);
    QVERIFY(!m_owner);
}

QTEST_GUILESS_MAIN(TestConnectionCheckJob)
#include "tst_connectioncheckjob.moc"
