// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/retryjournal.h"

#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hookdesk;

namespace tst_retryjournal {

using Progress = RetryProgress;

namespace {

const QDateTime now(QDate(2026, 3, 29), QTime(12, 0), Qt::UTC);

QList<RetryIntent> intents(int count)
{
    QList<RetryIntent> list;
    for (int i = 0; i < count; ++i) {
        list.append({EventId{QString::number(i)}, WebhookId{QStringLiteral("w")},
                     QStringLiteral("'Orders' <b>"), i, now.addSecs(i)});
    }
    return list;
}

} // namespace

class TestRetryJournal : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void a_job_that_nobody_finished_is_interrupted();
    void what_is_not_known_of_an_event_stays_unknown();
    void a_finished_job_is_not_interrupted();
    void a_job_that_is_being_worked_on_is_not_interrupted();
    void one_program_alone_takes_a_job_over();
    void a_lock_of_a_process_that_has_ended_is_none();
    void finished_jobs_are_forgotten_after_a_while();
    void a_damaged_journal_is_kept_aside();
    void a_progress_of_a_newer_version_counts_as_perhaps_sent();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("r.db")); }
    /// A job that a program left behind when it ended.
    qint64 leaveBehind(int count)
    {
        RetryJournal journal;
        if (journal.open(path()))
            return 0;
        return journal.begin(now, intents(count)).value;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRetryJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestRetryJournal::a_job_that_nobody_finished_is_interrupted()
{
    const qint64 job = leaveBehind(6);
    QVERIFY(job > 0);
    RetryJournal journal;
    QVERIFY(!journal.open(path()));
    QVERIFY(!journal.note(job, 0, Progress::Delivered));
    QVERIFY(!journal.note(job, 1, Progress::Sending));
    QVERIFY(!journal.note(job, 5, Progress::Sent));
    const StoreResult<QList<InterruptedRetry>> found = journal.interrupted();
    QVERIFY(found.ok());
    QCOMPARE(found.value.size(), 1);
    const InterruptedRetry &left = found.value.first();
    QCOMPARE(left.job, job);
    QCOMPARE(left.startedAt, now);
    QCOMPARE(left.retries.size(), 6);
    QCOMPARE(left.retries.at(1).progress, Progress::Sending);
    QCOMPARE(left.retries.at(3).intent, intents(4).at(3));
    QCOMPARE(left.count(Progress::Queued), 3);
    QCOMPARE(left.retries.at(5).progress, Progress::Sent);
}

void TestRetryJournal::what_is_not_known_of_an_event_stays_unknown()
{
    RetryIntent bare;
    bare.event = EventId{QStringLiteral("e")};
    {
        RetryJournal journal;
        QVERIFY(!journal.open(path()));
        QVERIFY(journal.begin(now, {bare}).ok());
    }
    RetryJournal journal;
    QVERIFY(!journal.open(path()));
    QCOMPARE(journal.interrupted().value.first().retries.first().intent, bare);
}

void TestRetryJournal::a_finished_job_is_not_interrupted()
{
    const qint64 job = leaveBehind(1);
    RetryJournal journal;
    QVERIFY(!journal.open(path()));
    QVERIFY(!journal.finish(job, now));
    QVERIFY(journal.interrupted().value.isEmpty());
}

void TestRetryJournal::a_job_that_is_being_worked_on_is_not_interrupted()
{
    RetryJournal working;
    QVERIFY(!working.open(path()));
    QVERIFY(working.begin(now, {}).ok());
    RetryJournal other;
    QVERIFY(!other.open(path()));
    QVERIFY(working.interrupted().value.isEmpty());
    QVERIFY(other.interrupted().value.isEmpty());
}

void TestRetryJournal::one_program_alone_takes_a_job_over()
{
    const qint64 job = leaveBehind(1);
    RetryJournal first;
    RetryJournal second;
    QVERIFY(!first.open(path()));
    QVERIFY(!second.open(path()));
    QCOMPARE(first.interrupted().value.size(), 1);
    QCOMPARE(second.interrupted().value.size(), 1);
    QVERIFY(first.claim(job));
    QVERIFY(first.claim(job));
    QVERIFY(!second.claim(job));
    QVERIFY(second.interrupted().value.isEmpty());
}

void TestRetryJournal::a_lock_of_a_process_that_has_ended_is_none()
{
    const qint64 job = leaveBehind(1);
    QFile lock(path() + QStringLiteral(".%1.lock").arg(job));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4194305\nhookdesk\n\n\n\n"); // above the largest id that Linux gives a process
    lock.close();
    RetryJournal journal;
    QVERIFY(!journal.open(path()));
    QCOMPARE(journal.interrupted().value.size(), 1);
    QVERIFY(journal.claim(job));
}

void TestRetryJournal::finished_jobs_are_forgotten_after_a_while()
{
    const qint64 old = leaveBehind(1);
    const qint64 open = leaveBehind(1);
    RetryJournal journal;
    QVERIFY(!journal.open(path()));
    QVERIFY(!journal.finish(old, now.addDays(-40)));
    QVERIFY(!journal.prune(now.addDays(-30)));
    QVERIFY(!journal.note(open, 0, Progress::Sent)); // an unfinished one stays however old
    QCOMPARE(journal.interrupted().value.size(), 1);
    SqliteFile file;
    QVERIFY(!file.openForReading(path()));
    QCOMPARE(file.number(QStringLiteral("SELECT count(*) FROM retry")).value, 1);
}

void TestRetryJournal::a_damaged_journal_is_kept_aside()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(10000, 'x'));
    file.close();
    RetryJournal journal;
    QVERIFY(!journal.open(path()));
    QVERIFY(QFile::exists(journal.keptAside()));
    QVERIFY(journal.begin(now, {}).ok());
}

void TestRetryJournal::a_progress_of_a_newer_version_counts_as_perhaps_sent()
{
    leaveBehind(1);
    SqliteFile file;
    QVERIFY(!file.open(path(), {{QStringLiteral("SELECT 1")}}, SqliteFile::Durability::PowerLoss));
    QVERIFY(!file.run(QStringLiteral("UPDATE retry SET progress = 'half sent'")));
    file.close();
    RetryJournal journal;
    QVERIFY(!journal.open(path()));
    QCOMPARE(journal.interrupted().value.first().count(Progress::Sending), 1);
}

HOOKDESK_TEST(TestRetryJournal)

} // namespace tst_retryjournal

#include "tst_retryjournal.moc"
