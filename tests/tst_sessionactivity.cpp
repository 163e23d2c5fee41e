// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/activitystates.h"
#include "app/session/session.h"

#include "tests/support/deliveringsandbox.h"
#include "tests/support/testclient.h"
#include "tests/support/testprogram.h"
#include "tests/support/tinyenvironment.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_sessionactivity {

using Operation = ActivityOperation;
using Outcome = ActivityResult;

namespace {

constexpr int wait = 20'000;

/// Another program that writes to the same file.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other")))
    {
        m_database.setDatabaseName(path);
        m_database.open();
    }
    ~OtherProgram()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    }
    Q_DISABLE_COPY_MOVE(OtherProgram)

    [[nodiscard]] bool run(const char *sql)
    {
        return QSqlQuery(m_database).exec(QLatin1String(sql));
    }

private:
    QSqlDatabase m_database;
};

} // namespace

/// What a session does is written down, and what cannot be written stops nothing.
class TestSessionActivity : public QObject, private DeliveringSandbox
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void a_created_webhook_is_noted_without_the_values_of_its_headers();
    void each_webhook_of_a_copy_is_noted_once();
    void a_refused_create_is_noted_with_the_words_of_the_server();
    void deleted_webhooks_are_noted_with_what_they_were();
    void reactivated_webhooks_are_noted_before_and_after();
    void a_retry_is_noted_with_what_became_of_it_data();
    void a_retry_is_noted_with_what_became_of_it();
    void an_undone_job_is_noted_as_cancelled();
    void an_undone_retry_of_many_is_one_entry();
    void a_lost_answer_is_noted_as_ambiguous();
    void a_create_that_nobody_waits_for_is_ambiguous();
    void a_deletion_under_way_at_the_end_is_ambiguous();
    void a_read_only_session_notes_nothing();
    void without_a_journal_everything_works();
    void the_journal_stays_open_between_two_writings();
    void a_journal_that_was_taken_away_is_begun_anew();
    void what_is_locked_is_written_later();
    void what_cannot_be_written_is_told_and_stops_nothing();
    void a_damaged_journal_is_kept_aside_and_told();
    void what_is_noted_last_is_written_before_the_end();
    void old_entries_go_at_the_first_writing();
    void endpoints_lose_their_secrets_data();
    void endpoints_lose_their_secrets();

private:
    [[nodiscard]] QString path() const
    {
        return m_folder->filePath(QStringLiteral("activity.sqlite"));
    }
    void makeRecorder(std::optional<std::chrono::hours> age = std::nullopt);
    void connectTo(const Environment &environment);
    void startSandbox();
    /// A server that loses what it is told to lose.
    void startFaulty();
    [[nodiscard]] QList<WebhookId> ids(WebhookStatus status, int count);
    [[nodiscard]] static WebhookDraft draft();
    [[nodiscard]] static ActivityEntry someEntry();
    /// The newest first; nothing is left to be written by then.
    [[nodiscard]] QList<ActivityEntry> noted();
    /// The bytes of the journal, with what is not yet in the main file.
    [[nodiscard]] QByteArray bytes() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ActivityRecorder> m_recorder;
    std::unique_ptr<FaultyServer> m_faulty;
    std::unique_ptr<TinyEnvironment> m_environment;
    std::unique_ptr<Session> m_session;
};

void TestSessionActivity::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    makeRecorder();
}

void TestSessionActivity::cleanup()
{
    m_session.reset();
    m_recorder.reset();
    m_environment.reset();
    m_faulty.reset();
    m_client.reset();
    m_server.reset();
    m_folder.reset();
}

void TestSessionActivity::makeRecorder(std::optional<std::chrono::hours> age)
{
    m_recorder = std::make_unique<ActivityRecorder>(path(), ActivityRecorder::Settings{age, 100ms});
}

void TestSessionActivity::connectTo(const Environment &environment)
{
    Session::Settings settings;
    settings.deleteGrace = 0ms;
    settings.pace = quickPace();
    settings.eventLog.interval = 0ms;
    settings.retry.grace = 0ms;
    settings.retry.perSecond = 200;
    settings.retry.confirmation = {100ms, 5000ms};
    settings.activity = m_recorder.get();
    m_session = std::make_unique<Session>(environment, ApiMap(), testCredentials(), settings);
    m_session->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->loadState().loading, wait);
}

void TestSessionActivity::startSandbox()
{
    QCOMPARE(restart(deliverySettings()), QString());
    connectTo(testEnvironment(m_server->url()));
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->facts().employee.isEmpty(), wait);
}

void TestSessionActivity::startFaulty()
{
    m_faulty = std::make_unique<FaultyServer>();
    m_environment = std::make_unique<TinyEnvironment>(*m_faulty);
    m_environment->records = webhookRecords(3);
    connectTo(testEnvironment(m_faulty->url()));
}

QList<WebhookId> TestSessionActivity::ids(WebhookStatus status, int count)
{
    QList<WebhookId> found;
    for (const WebhookPtr &webhook : m_session->webhooks().all()) {
        if (webhook->status() == status && found.size() < count)
            found += webhook->id;
    }
    return found;
}

WebhookDraft TestSessionActivity::draft()
{
    WebhookDraft draft;
    draft.entityType = QStringLiteral("Relation.Organization");
    draft.endpoint = QStringLiteral("https://example.com/hook?code=query-secret");
    draft.headers = {{QStringLiteral("Authorization"), QStringLiteral("Bearer header-secret")}};
    return draft;
}

ActivityEntry TestSessionActivity::someEntry()
{
    ActivityEntry entry;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.operation = Operation::SettingsChange;
    entry.result = Outcome::Done;
    return entry;
}

QList<ActivityEntry> TestSessionActivity::noted()
{
    if (!QTest::qWaitFor([this] { return m_recorder->unwritten() == 0; }, wait))
        return {};
    ActivityJournal journal;
    if (!QFile::exists(path()) || journal.openForReading(path()))
        return {};
    const StoreResult<ActivityVerification> chain = journal.verify();
    return chain.ok() && !chain.value.firstBreak ? journal.search({}).value
                                                 : QList<ActivityEntry>();
}

QByteArray TestSessionActivity::bytes() const
{
    QByteArray all;
    for (const QString &suffix : {QString(), QStringLiteral("-wal")}) {
        QFile file(path() + suffix);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void TestSessionActivity::a_created_webhook_is_noted_without_the_values_of_its_headers()
{
    startSandbox();
    Received<CreateOutcome> created;
    m_session->create(draft(), this, created.handler());
    QTRY_COMPARE_WITH_TIMEOUT(created.times(), 1, wait);
    const QList<ActivityEntry> list = noted();
    QCOMPARE(list.size(), 1);
    const ActivityEntry &entry = list.first();
    QCOMPARE(entry.operation, Operation::Create);
    QCOMPARE(entry.result, Outcome::Done);
    QCOMPARE(entry.webhookId, created.value().webhook.id);
    QCOMPARE(entry.environment, QStringLiteral("Test"));
    QCOMPARE(entry.host, QStringLiteral("127.0.0.1:%1").arg(m_server->url().port()));
    QCOMPARE(entry.employee, m_session->facts().employee);
    QVERIFY(!entry.user.isEmpty());
    QCOMPARE(entry.method, QStringLiteral("POST"));
    QCOMPARE(entry.path, QStringLiteral("/v1/webhooks"));
    QVERIFY(entry.before.isEmpty());
    QVERIFY(entry.after.contains(QLatin1String("Authorization")));
    QVERIFY(qAbs(entry.at.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY(bytes().contains("example.com"));
    QVERIFY(!bytes().contains("header-secret"));
    QVERIFY(!bytes().contains("query-secret"));
}

void TestSessionActivity::each_webhook_of_a_copy_is_noted_once()
{
    startSandbox();
    WebhookDraft second = draft();
    second.endpoint = QStringLiteral("https://second.example/");
    const BulkJob *job = m_session->create({draft(), second});
    QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), wait);
    const QList<ActivityEntry> list = noted();
    QCOMPARE(list.size(), 2);
    for (const ActivityEntry &entry : list) {
        QCOMPARE(entry.operation, Operation::Create);
        QCOMPARE(entry.result, Outcome::Done);
    }
    QVERIFY(!bytes().contains("header-secret"));
}

void TestSessionActivity::a_refused_create_is_noted_with_the_words_of_the_server()
{
    startSandbox();
    WebhookDraft bad = draft();
    bad.endpoint = QStringLiteral("ftp://example.com/?code=query-secret");
    Received<CreateOutcome> created;
    m_session->create(bad, this, created.handler());
    QTRY_COMPARE_WITH_TIMEOUT(created.times(), 1, wait);
    const QList<ActivityEntry> list = noted();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().result, Outcome::Failed);
    QVERIFY(list.first().error);
    QCOMPARE(list.first().error->kind, created.error().kind);
    QCOMPARE(list.first().error->httpStatus, created.error().httpStatus);
    QCOMPARE(list.first().error->serverMessage, created.error().serverMessage);
    QVERIFY(list.first().after.contains(QLatin1String("ftp://example.com/")));
}

void TestSessionActivity::deleted_webhooks_are_noted_with_what_they_were()
{
    startSandbox();
    const QList<WebhookId> chosen = ids(WebhookStatus::Active, 3);
    QCOMPARE(chosen.size(), 3);
    const WebhookPtr first = m_session->webhooks().find(chosen.first());
    BulkJob *job = m_session->remove(chosen);
    QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), wait);
    QList<ActivityEntry> list = noted();
    QCOMPARE(list.size(), 3);
    list.removeIf([&](const ActivityEntry &entry) { return entry.webhookId != first->id; });
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().operation, Operation::Delete);
    QCOMPARE(list.first().result, Outcome::Done);
    QCOMPARE(list.first().method, QStringLiteral("DELETE"));
    QVERIFY(list.first().path.contains(first->id.value));
    QVERIFY(list.first().before.contains(first->entityType));
    QVERIFY(list.first().after.isEmpty());
    QVERIFY(!list.first().webhook.isEmpty());
}

void TestSessionActivity::reactivated_webhooks_are_noted_before_and_after()
{
    startSandbox();
    BulkJob *job = m_session->reactivate(ids(WebhookStatus::Deactivated, 1));
    QVERIFY(job);
    QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), wait);
    const QList<ActivityEntry> list = noted();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().operation, Operation::Reactivate);
    QCOMPARE(list.first().result, Outcome::Done);
    QVERIFY(list.first().before.contains(QLatin1String("\"deactivated\":true")));
    QVERIFY(list.first().after.contains(QLatin1String("\"deactivated\":false")));
}

void TestSessionActivity::a_retry_is_noted_with_what_became_of_it_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ActivityResult>("result");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("delivered") << QByteArray("200") << Outcome::Done << QStringLiteral("delivered");
    QTest::newRow("failed again") << QByteArray("401") << Outcome::Failed
                                  << QStringLiteral("failed");
}

void TestSessionActivity::a_retry_is_noted_with_what_became_of_it()
{
    QFETCH(QByteArray, answer);
    QFETCH(ActivityResult, result);
    QFETCH(QString, outcome);
    startSandbox();
    const QByteArray webhook = activeId();
    setAnswer(webhook, "503");
    change(webhook, 1);
    QVERIFY(eventually([this] {
        advance(7200);
        return eventCount("Status%20eq%20'Failed'") == 1;
    }));
    QSignalSpy refreshed(&m_session->eventLog(), &EventLog::refreshed);
    m_session->eventLog().refresh();
    QTRY_COMPARE_WITH_TIMEOUT(refreshed.size(), 1, wait);
    setAnswer(webhook, answer);
    const EventId event = m_session->events().all().first()->id;
    RetryJob *job = m_session->retry({event});
    QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), wait);
    const QList<ActivityEntry> list = noted();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().operation, Operation::Retry);
    QCOMPARE(list.first().result, result);
    QCOMPARE(list.first().webhookId, WebhookId{QString::fromLatin1(webhook)});
    QVERIFY(list.first().before.contains(event.value));
    QVERIFY(list.first().after.contains(outcome));
    QVERIFY(list.first().path.contains(event.value));
}

void TestSessionActivity::an_undone_job_is_noted_as_cancelled()
{
    startSandbox();
    BulkJob *job = m_session->remove(ids(WebhookStatus::Active, 2));
    job->cancel();
    const QList<ActivityEntry> list = noted();
    QCOMPARE(list.size(), 1); // one command, one entry
    QCOMPARE(list.first().operation, Operation::Delete);
    QCOMPARE(list.first().result, Outcome::Cancelled);
    QCOMPARE(leftOutCount(list.first()), 2);
    QVERIFY(list.first().path.isEmpty()); // nothing was sent
}

void TestSessionActivity::an_undone_retry_of_many_is_one_entry()
{
    constexpr int many = 5'000;
    startFaulty();
    QList<WebhookEventPtr> events;
    for (int i = 0; i < many; ++i) {
        WebhookEvent event;
        event.id = EventId{QString::number(i)};
        event.webhookId = WebhookId{QStringLiteral("1")};
        events += std::make_shared<const WebhookEvent>(event);
    }
    RetryJob *job = m_session->retries().retry(events);
    job->cancel();
    QVERIFY(job->isFinished());
    QCOMPARE(m_recorder->unwritten(), 1);
    const QList<ActivityEntry> list = noted();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().operation, Operation::Retry);
    QCOMPARE(list.first().result, Outcome::Cancelled);
    QCOMPARE(list.first().webhookId.value, QStringLiteral("1")); // they are all of this one
    QCOMPARE(leftOutCount(list.first()), many);
    QVERIFY(list.first().before.isEmpty());
    QVERIFY(list.first().path.isEmpty());
}

void TestSessionActivity::a_lost_answer_is_noted_as_ambiguous()
{
    startFaulty();
    m_environment->afterwards.insert("POST", FaultyReply::drop());
    m_environment->showsHeaders = false;
    m_faulty->always("GET", "/v1/", FaultyReply::answer(500));
    Received<CreateOutcome> created;
    m_session->create(draft(), this, created.handler());
    QTRY_COMPARE_WITH_TIMEOUT(created.times(), 1, wait);
    QCOMPARE(created.error().kind, ApiError::Kind::Ambiguous);
    const QList<ActivityEntry> list = noted();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().result, Outcome::Ambiguous);
}

void TestSessionActivity::a_create_that_nobody_waits_for_is_ambiguous()
{
    startFaulty();
    m_environment->afterwards.insert("POST", FaultyReply::silence());
    auto owner = std::make_unique<QObject>();
    m_session->create(draft(), owner.get(), [](const Result<CreateOutcome> &) {});
    QTRY_COMPARE_WITH_TIMEOUT(m_environment->works, 1, wait);
    const QList<ActivityEntry> begun = noted();
    QCOMPARE(begun.size(), 1);
    QCOMPARE(begun.first().result, Outcome::Started);
    QVERIFY(m_recorder->isUnderWay(begun.first().requestId));
    owner.reset();
    const QList<ActivityEntry> list = noted();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().operation, Operation::Create);
    QCOMPARE(list.first().result, Outcome::Ambiguous);
    QCOMPARE(list.first().requestId, begun.first().requestId);
    QVERIFY(!m_recorder->isUnderWay(begun.first().requestId));
}

void TestSessionActivity::a_deletion_under_way_at_the_end_is_ambiguous()
{
    startFaulty();
    m_environment->afterwards.insert("DELETE", FaultyReply::silence());
    m_session->remove({WebhookId{QStringLiteral("1")}});
    QTRY_COMPARE_WITH_TIMEOUT(m_environment->works, 1, wait);
    BulkJob *waiting = m_session->remove({WebhookId{QStringLiteral("2")}});
    waiting->hold();
    m_session.reset();
    const QList<ActivityEntry> list = noted();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(1).webhookId.value, QStringLiteral("1"));
    QCOMPARE(list.at(1).result, Outcome::Ambiguous);
    QCOMPARE(list.at(0).result, Outcome::Cancelled);
}

void TestSessionActivity::a_read_only_session_notes_nothing()
{
    QCOMPARE(restart(deliverySettings()), QString());
    connectTo(testEnvironment(m_server->url(), true));
    Received<CreateOutcome> created;
    m_session->create(draft(), this, created.handler());
    QVERIFY(!m_session->remove(ids(WebhookStatus::Active, 1)));
    QTRY_COMPARE_WITH_TIMEOUT(created.times(), 1, wait);
    QVERIFY(noted().isEmpty());
}

void TestSessionActivity::without_a_journal_everything_works()
{
    m_recorder.reset();
    startSandbox();
    BulkJob *job = m_session->remove(ids(WebhookStatus::Active, 1));
    QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), wait);
    QCOMPARE(job->count(BulkJob::ItemState::Succeeded), 1);
}

/// SQLite takes its log away when the last connection is closed.
void TestSessionActivity::the_journal_stays_open_between_two_writings()
{
    const QString log = path() + QStringLiteral("-wal");
    m_recorder->add(someEntry());
    QCOMPARE(noted().size(), 1);
    QVERIFY(QFile::exists(log));
    m_recorder->add(someEntry());
    QCOMPARE(noted().size(), 2);
    m_recorder.reset();
    QVERIFY(!QFile::exists(log));
}

void TestSessionActivity::a_journal_that_was_taken_away_is_begun_anew()
{
    m_recorder->add(someEntry());
    QCOMPARE(noted().size(), 1);
    for (const char *end : {"", "-wal", "-shm"})
        QVERIFY(QFile::remove(path() + QLatin1String(end)));
    m_recorder->add(someEntry());
    m_recorder->add(someEntry());
    QCOMPARE(noted().size(), 2);
    QVERIFY(!m_recorder->problem());
    QVERIFY(QFile::rename(path(), path() + QStringLiteral(".old"))); // as by a backup
    m_recorder->add(someEntry());
    QCOMPARE(noted().size(), 1);
}

void TestSessionActivity::what_is_locked_is_written_later()
{
    m_recorder->add(someEntry());
    QCOMPARE(noted().size(), 1);
    OtherProgram other(path());
    QVERIFY(other.run("BEGIN IMMEDIATE"));
    QSignalSpy changed(m_recorder.get(), &ActivityRecorder::changed);
    m_recorder->add(someEntry());
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, wait);
    QCOMPARE(m_recorder->problem()->kind, StoreError::Kind::Locked);
    QCOMPARE(m_recorder->unwritten(), 1);
    QVERIFY(other.run("ROLLBACK"));
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, wait);
    QVERIFY(!m_recorder->problem());
    QCOMPARE(noted().size(), 2);
}

void TestSessionActivity::what_cannot_be_written_is_told_and_stops_nothing()
{
    QFile inTheWay(m_folder->filePath(QStringLiteral("file")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_recorder = std::make_unique<ActivityRecorder>(inTheWay.fileName() + QStringLiteral("/a.db"),
                                                    ActivityRecorder::Settings{});
    QSignalSpy changed(m_recorder.get(), &ActivityRecorder::changed);
    startSandbox();
    BulkJob *job = m_session->remove(ids(WebhookStatus::Active, 1));
    QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), wait);
    QCOMPARE(job->count(BulkJob::ItemState::Succeeded), 1);
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, wait);
    QCOMPARE(m_recorder->problem()->kind, StoreError::Kind::CannotOpen);
    QTRY_COMPARE_WITH_TIMEOUT(m_recorder->unwritten(), 2, wait); // its beginning and its end
}

void TestSessionActivity::a_damaged_journal_is_kept_aside_and_told()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    QSignalSpy changed(m_recorder.get(), &ActivityRecorder::changed);
    m_recorder->add(someEntry());
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, wait);
    QVERIFY(!m_recorder->problem());
    QVERIFY(QFile::exists(m_recorder->keptAside()));
    QCOMPARE(noted().size(), 1);
}

void TestSessionActivity::what_is_noted_last_is_written_before_the_end()
{
    for (int i = 0; i < 300; ++i)
        m_recorder->add(someEntry());
    makeRecorder();
    QCOMPARE(noted().size(), 300);
}

void TestSessionActivity::old_entries_go_at_the_first_writing()
{
    ActivityEntry old = someEntry();
    old.at = old.at.addDays(-10);
    m_recorder->add(old);
    m_recorder->add(someEntry());
    QCOMPARE(noted().size(), 2);
    makeRecorder(std::chrono::hours{24});
    m_recorder->add(someEntry());
    QTRY_COMPARE_WITH_TIMEOUT(noted().size(), 2, wait);
    QCOMPARE(noted().last().sequence, 2);
}

void TestSessionActivity::endpoints_lose_their_secrets_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *endpoint, const char *expected) {
        QTest::newRow(endpoint) << QString::fromUtf8(endpoint) << QString::fromUtf8(expected);
    };
    row("https://example.com/hook", "https://example.com/hook");
    row("https://me:secret@example.com/hook", "https://example.com/hook");
    row("https://me:se@cret@example.com", "https://example.com");
    row("https://example.com/mail/me@example.com", "https://example.com/mail/me@example.com");
    row("https://example.com/f?code=secret&x=", "https://example.com/f?code=…&x=…");
    row("https://example.com/f?secret", "https://example.com/f?…");
    row("https://example.com/f#secret", "https://example.com/f");
    row("https://me:secret@[no address/f?code=secret", "https://[no address/f?code=…");
    row("me:secret@example.com?a=b=c", "example.com?a=…");
    row("", "");
}

void TestSessionActivity::endpoints_lose_their_secrets()
{
    QFETCH(QString, endpoint);
    QFETCH(QString, expected);
    QCOMPARE(withoutSecrets(endpoint), expected);
}

HOOKDESK_TEST(TestSessionActivity)

} // namespace tst_sessionactivity

#include "tst_sessionactivity.moc"
