// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/session.h"
#include "app/store/activityjournal.h"

#include "tests/support/runningsandbox.h"
#include "tests/support/testclient.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_ctljournal {

/// The window and hookdeskctl write into one journal.
class TestCtlJournal : public QObject, private RunningSandbox
{
    Q_OBJECT

private slots:
    void a_retry_by_hand_and_one_by_script_stand_in_one_verified_journal();

private:
    void retryByHand(ActivityRecorder &recorder, EventId &first, EventId &second);
    void retryByScript(const QString &folder, const EventId &event);
};

/// Leaves a second event for the script.
void TestCtlJournal::retryByHand(ActivityRecorder &recorder, EventId &first, EventId &second)
{
    Session::Settings settings;
    settings.pace = quickPace();
    settings.activity = &recorder;
    settings.retry.grace = 0ms;
    settings.retry.confirmation = {50ms, 300ms};
    Session session(testEnvironment(m_server->url()), ApiMap(), testCredentials(), settings);
    session.eventLog().refresh();
    QTRY_VERIFY(session.eventLog().state().everComplete);
    const QList<WebhookEventPtr> events = session.events().all();
    QVERIFY(events.size() >= 2);
    first = events.at(0)->id;
    second = events.at(1)->id;
    RetryJob *job = session.retry({first});
    QVERIFY(job);
    QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 20'000);
}

void TestCtlJournal::retryByScript(const QString &folder, const EventId &event)
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("HOOKDESK_CLIENT_SECRET"), QStringLiteral("correct"));
    variables.remove(QStringLiteral("DISPLAY"));
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(HOOKDESKCTL_PROGRAM),
                  {QStringLiteral("retry"), event.value, QStringLiteral("--yes"),
                   QStringLiteral("--api-url"), m_server->url().toString(),
                   QStringLiteral("--client-id"), QStringLiteral("sandbox"),
                   QStringLiteral("--config-dir"), folder});
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60'000);
    const QByteArray error = process.readAllStandardError();
    QVERIFY2(error.contains("1 of 1 events were sent"), error.constData());
}

void TestCtlJournal::a_retry_by_hand_and_one_by_script_stand_in_one_verified_journal()
{
    sandbox::SandboxSettings settings = RunningSandbox::settings();
    settings.eventCount = 20;
    QCOMPARE(restart(settings), QString());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("activity.sqlite"));
    EventId byHand;
    EventId byScript;
    {
        ActivityRecorder recorder(path, {});
        retryByHand(recorder, byHand, byScript);
        retryByScript(folder.path(), byScript); // while the window has the journal open
    }
    ActivityJournal journal;
    QVERIFY(!journal.openForReading(path));
    ActivityQuery query;
    query.operation = ActivityOperation::Retry;
    const StoreResult<QList<ActivityEntry>> found = journal.search(query);
    QVERIFY(found.ok());
    QCOMPARE(found.value.size(), 2);
    QVERIFY(found.value.at(0).path.contains(byScript.value));
    QVERIFY(found.value.at(1).path.contains(byHand.value));
    const StoreResult<ActivityVerification> verified = journal.verify();
    QVERIFY(verified.ok());
    QVERIFY(!verified.value.firstBreak);
    QVERIFY(verified.value.checked >= 4); // each has a beginning and an end
}

HOOKDESK_TEST(TestCtlJournal)

} // namespace tst_ctljournal

#include "tst_ctljournal.moc"
