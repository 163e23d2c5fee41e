// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/session.h"

#include "tests/support/deliveringsandbox.h"
#include "tests/support/smalldisk.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_sessionevents {

using ItemState = RetryJob::ItemState;

/// The events of a session against a sandbox that really delivers.
class TestSessionEvents : public QObject, private DeliveringSandbox
{
    Q_OBJECT

private slots:
    void initTestCase() { SmallDisk::enterOwnNamespace(); }
    void init();
    void cleanup();
    void a_bad_day_shows_in_log_budgets_and_archive();
    void what_failed_is_retried_and_leaves_the_log();
    void what_fails_again_says_why();
    void a_budget_survives_the_end_of_the_program();
    void every_attempt_that_was_seen_is_remembered();
    void the_clock_of_the_server_is_followed();
    void the_record_behind_an_event_opens_as_fields();
    void a_damaged_archive_is_kept_aside_and_told();
    void an_archive_that_is_locked_is_written_later();
    void what_a_full_disk_refused_is_archived_when_there_is_room();
    void without_a_folder_budgets_work_and_nothing_is_kept();
    void payloads_are_kept_only_when_wanted();
    void a_read_only_session_retries_nothing();

private:
    void connectSession(bool readOnly = false, bool keepEvents = true);
    void readLog();
    /// So many events of one webhook that have failed for good; its id.
    WebhookId failFor(int count);
    [[nodiscard]] QString archivePath() const
    {
        return m_folder->filePath(QStringLiteral("events.sqlite"));
    }
    /// What the archive finds, once everything is written.
    [[nodiscard]] QList<ArchivedEvent> archived()
    {
        EventArchive archive;
        if (archive.openForReading(archivePath()))
            return {};
        ArchiveQuery all;
        all.limit = -1;
        return archive.search(all).value;
    }
    [[nodiscard]] qsizetype goneCount()
    {
        const QList<ArchivedEvent> all = archived();
        return std::count_if(all.begin(), all.end(),
                             [](const ArchivedEvent &event) { return event.goneAt.isValid(); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    bool m_keepsFiles = true;
    std::unique_ptr<Session> m_session;
};

void TestSessionEvents::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keepsFiles = true;
    QCOMPARE(restart(deliverySettings()), QString());
}

void TestSessionEvents::cleanup()
{
    m_session.reset();
    m_client.reset();
    m_server.reset();
    m_folder.reset();
}

void TestSessionEvents::connectSession(bool readOnly, bool keepEvents)
{
    m_session.reset();
    Environment environment;
    environment.apiUrl = m_server->url();
    environment.authUrl = m_server->url();
    environment.clientId = QStringLiteral("sandbox");
    environment.readOnly = readOnly;
    Credentials credentials;
    credentials.clientSecret = "correct";
    Session::Settings settings;
    settings.dataFolder = m_keepsFiles ? m_folder->path() : QString();
    settings.eventLog.interval = 0ms;
    settings.failures.keepEvents = keepEvents;
    settings.retry.grace = 0ms;
    settings.retry.perSecond = 200;
    settings.retry.confirmation = {100ms, 5000ms};
    m_session = std::make_unique<Session>(environment, ApiMap(), credentials, settings);
    QSignalSpy loaded(m_session.get(), &Session::loadStateChanged);
    m_session->refresh();
    QTRY_VERIFY(!m_session->loadState().loading);
}

void TestSessionEvents::readLog()
{
    QSignalSpy refreshed(&m_session->eventLog(), &EventLog::refreshed);
    m_session->eventLog().refresh();
    QTRY_COMPARE_WITH_TIMEOUT(refreshed.size(), 1, 20000);
}

WebhookId TestSessionEvents::failFor(int count)
{
    const QByteArray id = activeId();
    setAnswer(id, "503");
    change(id, count);
    const QByteArray failed = "Status%20eq%20'Failed'";
    const bool allFailed = eventually([&] {
        advance(7200);
        return eventCount(failed) == count;
    });
    return allFailed ? WebhookId{QString::fromLatin1(id)} : WebhookId{};
}

void TestSessionEvents::a_bad_day_shows_in_log_budgets_and_archive()
{
    hookdesk::sandbox::SandboxSettings seeded = deliverySettings();
    seeded.eventCount.reset();
    seeded.timeScale = 1;
    QCOMPARE(restart(seeded), QString());
    connectSession();
    readLog();
    const int there = eventCount("true");
    QVERIFY(there > 100);
    QCOMPARE(m_session->events().size(), there);
    int atRisk = 0;
    const QList<WebhookPtr> webhooks = m_session->webhooks().all();
    for (const WebhookPtr &webhook : webhooks) {
        const FailureBudget budget = m_session->budget(webhook->id);
        QVERIFY(budget.least <= budget.most);
        const bool showsIt = m_session->statusOf(*webhook) == WebhookStatus::AtRisk;
        QVERIFY(!showsIt || budget.isAtRisk);
        atRisk += showsIt ? 1 : 0;
        if (webhook->deactivated == true)
            QCOMPARE(m_session->statusOf(*webhook), WebhookStatus::Deactivated);
    }
    QVERIFY(atRisk >= 2);
    QTRY_COMPARE_WITH_TIMEOUT(archived().size(), there, 20000);
    QCOMPARE(m_session->failures().byHour().size(), 24);
}

void TestSessionEvents::what_failed_is_retried_and_leaves_the_log()
{
    const WebhookId webhook = failFor(12);
    QVERIFY(!webhook.isEmpty());
    connectSession();
    readLog();
    QCOMPARE(m_session->events().size(), 12);
    QList<EventId> ids;
    const QList<WebhookEventPtr> events = m_session->events().all();
    for (const WebhookEventPtr &event : events) {
        QVERIFY(event->retriesExhausted());
        QCOMPARE(event->attemptCount.value_or(0), maximumDeliveryAttempts);
        QVERIFY(event->mutation != MutationKind::Unknown);
        QVERIFY(!event->subjectId.isEmpty());
        ids += event->id;
    }
    QCOMPARE(m_session->budget(webhook).least, 12);
    setAnswer(webhook.value.toLatin1(), "200");
    RetryJob *job = m_session->retry(ids);
    QVERIFY(job);
    QVERIFY(m_session->hasUnfinishedJobs());
    QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 20000);
    QCOMPARE(job->count(ItemState::Delivered), 12);
    QCOMPARE(m_session->events().size(), 0);
    QCOMPARE(eventCount("true"), 0);
    QTRY_COMPARE(goneCount(), 12);
    QVERIFY(archived().first().webhookName.size() > 0);
    QVERIFY(!m_session->hasUnfinishedJobs());
}

void TestSessionEvents::what_fails_again_says_why()
{
    const WebhookId webhook = failFor(2);
    QVERIFY(!webhook.isEmpty());
    connectSession();
    readLog();
    setAnswer(webhook.value.toLatin1(), "401");
    RetryJob *job = m_session->retry({m_session->events().all().first()->id});
    QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 20000);
    const RetryJob::Item &item = job->items().first();
    QCOMPARE(item.state, ItemState::Failed);
    QCOMPARE(item.cause.httpStatus, 401);
    QCOMPARE(m_session->events().find(item.intent.event)->responseStatus.value_or(0), 401);
    QVERIFY(m_session->budget(webhook).most > 10);
}

void TestSessionEvents::a_budget_survives_the_end_of_the_program()
{
    const WebhookId webhook = failFor(5);
    connectSession();
    readLog();
    const FailureBudget seen = m_session->budget(webhook);
    QCOMPARE(seen.least, 5);
    setAnswer(webhook.value.toLatin1(), "200");
    const QList<WebhookEventPtr> events = m_session->events().all();
    for (const WebhookEventPtr &event : events)
        QCOMPARE(retry(event->id.value), 202);
    QVERIFY(eventually([&] { return eventCount("true") == 0; })); // the server has forgotten
    connectSession();
    readLog();
    QCOMPARE(m_session->events().size(), 0);
    QTRY_COMPARE(m_session->budget(webhook).least, 5);
    QCOMPARE(m_session->budget(webhook).most, seen.most);
    QVERIFY(m_session->budget(webhook).unwatched > 0h);
    QTRY_COMPARE(goneCount(), 5); // it left while nobody watched
}

void TestSessionEvents::every_attempt_that_was_seen_is_remembered()
{
    const QByteArray id = activeId();
    const WebhookId webhook{QString::fromLatin1(id)};
    setAnswer(id, "500");
    connectSession();
    change(id);
    int seen = 0;
    const bool all = eventually([&] {
        const QJsonArray now = events("WebhookId%20eq%20" + id);
        const int attempts = now.at(0).toObject().value(QLatin1String("AttemptCount")).toInt();
        if (attempts > seen)
            readLog();
        else
            advance(600);
        seen = attempts;
        return attempts == maximumDeliveryAttempts;
    });
    QVERIFY(all);
    const FailureBudget budget = m_session->budget(webhook);
    QCOMPARE(budget.least, 1);
    QCOMPARE(budget.most, maximumDeliveryAttempts);
    QVERIFY(budget.undated < maximumDeliveryAttempts - 2);
}

void TestSessionEvents::the_clock_of_the_server_is_followed()
{
    connectSession();
    const auto before = m_session->clockOffset();
    advance(9 * 24 * 3600);
    readLog();
    const auto moved = m_session->clockOffset() - before;
    QVERIFY(moved > 8 * 24h);
    QVERIFY(moved < 11 * 24h);
}

void TestSessionEvents::the_record_behind_an_event_opens_as_fields()
{
    const QByteArray id = activeId();
    setAnswer(id, "503");
    m_client->send("POST", "/sandbox/changes",
                   R"({"kind":"EntityUpdateMutation","webhookId":")" + id + "\"}");
    connectSession();
    readLog();
    QCOMPARE(m_session->events().size(), 1);
    std::optional<Result<QList<RecordField>>> opened;
    m_session->openRecord(*m_session->events().all().first(), this,
                          [&](const Result<QList<RecordField>> &record) { opened = record; });
    QTRY_VERIFY(opened);
    QVERIFY(opened->ok());
    const QString subject = m_session->events().all().first()->subjectId;
    QVERIFY(opened->value().contains(RecordField{QStringLiteral("ID"), subject}));
}

void TestSessionEvents::a_damaged_archive_is_kept_aside_and_told()
{
    QFile file(archivePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("no database at all").repeated(1000));
    file.close();
    const WebhookId webhook = failFor(3);
    connectSession();
    readLog();
    QTRY_COMPARE(archived().size(), 3);
    QTRY_VERIFY(!m_session->failures().archive()->keptAside().isEmpty());
    QVERIFY(QFile::exists(m_session->failures().archive()->keptAside()));
    QCOMPARE(m_session->budget(webhook).least, 3);
}

void TestSessionEvents::an_archive_that_is_locked_is_written_later()
{
    connectSession();
    QTRY_VERIFY(QFile::exists(archivePath()));
    QTest::qWait(200); // the first writing is over
    SqliteFile holder;
    QVERIFY(!holder.open(archivePath(), SqliteFile::Migrations(3, {QStringLiteral("SELECT 1")}),
                         SqliteFile::Durability::ProcessDeath));
    QVERIFY(!holder.run(QStringLiteral("BEGIN IMMEDIATE")));
    QVERIFY(!failFor(2).isEmpty());
    readLog();
    const EventRecorder *archive = m_session->failures().archive();
    QTRY_VERIFY(archive->problem());
    QCOMPARE(archive->problem()->kind, StoreError::Kind::Locked);
    QVERIFY(archived().isEmpty());
    QVERIFY(!holder.run(QStringLiteral("COMMIT")));
    QTRY_COMPARE_WITH_TIMEOUT(archived().size(), 2, 10000);
    QTRY_VERIFY(!archive->problem());
}

void TestSessionEvents::what_a_full_disk_refused_is_archived_when_there_is_room()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP(disk.why());
    m_folder = std::make_unique<QTemporaryDir>(disk.path(QStringLiteral("data")));
    connectSession();
    readLog();
    QTRY_VERIFY(QFile::exists(archivePath()));
    QTest::qWait(200); // the first writing is over
    const WebhookId webhook = failFor(3);
    QVERIFY(disk.fill());
    readLog();
    QTRY_VERIFY(m_session->failures().archive()->problem());
    QCOMPARE(m_session->failures().archive()->problem()->kind, StoreError::Kind::DiskFull);
    QCOMPARE(m_session->budget(webhook).least, 3); // known all the same
    QVERIFY(QFile::remove(disk.path(QStringLiteral("ballast"))));
    QTRY_COMPARE_WITH_TIMEOUT(archived().size(), 3, 20'000);
    QTRY_VERIFY(!m_session->failures().archive()->problem());
    m_session.reset();
    m_folder.reset(); // before the disk
}

void TestSessionEvents::without_a_folder_budgets_work_and_nothing_is_kept()
{
    m_keepsFiles = false;
    const WebhookId webhook = failFor(3);
    connectSession();
    readLog();
    QVERIFY(!m_session->failures().archive());
    QCOMPARE(m_session->budget(webhook).least, 3);
    QVERIFY(m_session->retry({m_session->events().all().first()->id}));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestSessionEvents::payloads_are_kept_only_when_wanted()
{
    const WebhookId webhook = failFor(2);
    connectSession(false, false);
    readLog();
    m_session.reset(); // writes what is left
    EventArchive archive;
    QVERIFY(!archive.openForReading(archivePath()));
    QVERIFY(archive.search({}).value.isEmpty());
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addYears(-1);
    QCOMPARE(archive.failuresSince(longAgo).value.size(), 2);
    QCOMPARE(archive.failuresSince(longAgo).value.first().webhookId, webhook);
}

void TestSessionEvents::a_read_only_session_retries_nothing()
{
    QVERIFY(!failFor(1).isEmpty());
    connectSession(true);
    readLog();
    QCOMPARE(m_session->events().size(), 1);
    QVERIFY(!m_session->retry({m_session->events().all().first()->id}));
    QVERIFY(m_session->pendingResumption().isEmpty());
}

HOOKDESK_TEST(TestSessionEvents)

} // namespace tst_sessionevents

#include "tst_sessionevents.moc"
