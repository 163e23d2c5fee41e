// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/connectionreport.h"

#include "tests/support/testclient.h"
#include "tests/support/testprogram.h"
#include "ui/environments/connectionstepmodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hookdesk;

namespace tst_connectionreport {

using Step = ConnectionCheckJob::Step;

/// The diagnosis of a connection in words: in the list, and to be copied.
class TestConnectionReport : public QObject
{
    Q_OBJECT

private slots:
    void every_step_has_a_name();
    void the_steps_say_how_they_ended_data();
    void the_steps_say_how_they_ended();
    void the_report_tells_every_step();
    void the_report_tells_what_was_not_tried();
    void the_report_holds_no_secret();

private:
    QString report(const FaultyServer &server, const Credentials &credentials);
    QObject m_owner;
};

void TestConnectionReport::every_step_has_a_name()
{
    QStringList names;
    for (int step = 0; step < ConnectionCheckJob::stepCount; ++step)
        names.append(connectionStepText(Step(step)));
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(!names.contains(QString()));
    ConnectionStepModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), int(names.size()));
}

void TestConnectionReport::the_steps_say_how_they_ended_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, Step step, const char *found, const char *words) {
        QTest::newRow(name) << int(step) << QString::fromLatin1(found) << QString::fromUtf8(words);
    };
    row("a name", Step::Name, "api.example: 10.0.0.1", "api.example: 10.0.0.1");
    row("TLS", Step::Tls, "api.example: TLS 1.3",
        "api.example: TLS 1.3 (revocation is not checked)");
    row("no TLS on this machine", Step::Tls, "", "not needed here");
    row("a token", Step::Token, "", "works");
    row("webhooks", Step::RestListing, "40", "40 webhook(s) found");
    row("events", Step::EventLog, "7", "7 event(s) found");
    row("a clock that is right", Step::Clock, "12", "right");
    row("a clock that is behind", Step::Clock, "180", "3 minute(s) behind the server’s");
    row("a clock that is ahead", Step::Clock, "-180", "3 minute(s) ahead of the server’s");
    row("no clock", Step::Clock, "", "the server sent no time");
}

void TestConnectionReport::the_steps_say_how_they_ended()
{
    QFETCH(int, step);
    QFETCH(QString, found);
    QFETCH(QString, words);
    const ConnectionCheckJob::StepResult result{Step(step), std::nullopt, found, {}};
    QCOMPARE(connectionResultText(result), words);
    ConnectionStepModel model;
    model.setResult(result);
    QVERIFY(model.index(step).data().toString().endsWith(words));
}

QString TestConnectionReport::report(const FaultyServer &server, const Credentials &credentials)
{
    Environment environment = testEnvironment(server.url());
    environment.name = QStringLiteral("Acme\nProduction");
    environment.proxy = {ProxySettings::Kind::Own, QStringLiteral("proxy.example"), 3128,
                         QStringLiteral("jan")};
    auto *job = new ConnectionCheckJob(environment, ApiMap(), credentials, {}, &m_owner);
    QSignalSpy finished(job, &ConnectionCheckJob::finished);
    if (!finished.wait(10000))
        return {};
    return connectionReport(environment, *job, credentials,
                            QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC));
}

void TestConnectionReport::the_report_tells_every_step()
{
    FaultyServer server;
    server.always("POST", "/oauth2/token", tokenReply());
    server.always("GET", "", FaultyReply::answer(200, "[]"));
    const QString text = report(server, testCredentials());
    QVERIFY2(text.contains(QLatin1String("2026-01-02T03:04:05Z")), qPrintable(text));
    QVERIFY(text.contains(QLatin1String("Environment: Acme Production\n")));
    QVERIFY(text.contains(QLatin1String("Proxy: proxy.example:3128\n")));
    for (int step = 0; step < ConnectionCheckJob::stepCount; ++step) {
        const QRegularExpression line(
            QLatin1Char('^') + QRegularExpression::escape(connectionStepText(Step(step))) +
                QLatin1String(": .+ \\(\\d+ ms\\)$"),
            QRegularExpression::MultilineOption);
        QVERIFY2(text.contains(line), qPrintable(text));
    }
}

void TestConnectionReport::the_report_tells_what_was_not_tried()
{
    FaultyServer server;
    server.always("POST", "/oauth2/token", FaultyReply::answer(401, R"({"error":"no"})"));
    const QString text = report(server, testCredentials());
    QVERIFY2(text.contains(QLatin1String("Webhooks (REST): not tried\n")), qPrintable(text));
    QVERIFY(text.contains(QLatin1String("    Request: POST /oauth2/token\n")));
    QVERIFY(text.contains(QLatin1String("    Status: 401\n")));
}

void TestConnectionReport::the_report_holds_no_secret()
{
    Credentials credentials = testCredentials();
    credentials.clientSecret = "s3cret+/=";
    credentials.proxyPassword = "geheim";
    FaultyServer server;
    server.always("POST", "/oauth2/token",
                  FaultyReply::answer(401, R"({"error_description":"s3cret+/= is not it, nor )"
                                           R"(s3cret%2B%2F%3D nor geheim"})"));
    const QString text = report(server, credentials);
    QVERIFY2(text.contains(QLatin1String("is not it")), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1String("s3cret")), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1String("geheim")), qPrintable(text));
}

HOOKDESK_WINDOW_TEST(TestConnectionReport)

} // namespace tst_connectionreport

#include "tst_connectionreport.moc"
