// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/apichecker.h"

#include "app/session/activityrecorder.h"
#include "app/session/session.h"
#include "tests/support/deliveringsandbox.h"
#include "tests/support/otherserver.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_apichecker {

using State = FindingState;

namespace {

constexpr int patience = 20'000;
const QString retryPath = QStringLiteral("eventRetryPath");
const QString eventSet = QStringLiteral("eventSet");

} // namespace

class TestApiChecker : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void one_click_makes_failed_events_and_retries_work();
    void what_is_used_is_kept_with_the_environment();
    void it_is_shown_in_activity_and_can_be_undone();
    void what_does_not_work_is_not_kept();
    void a_retry_that_fails_makes_the_path_differ_again();
    void a_person_chooses_between_sets_that_look_alike();
    void a_server_is_checked_at_first_and_when_it_has_changed();
    void a_file_that_cannot_be_read_counts_as_nothing_data();
    void a_file_that_cannot_be_read_counts_as_nothing();
    void a_record_of_another_map_is_masked_by_the_new_one();
    void a_record_is_read_where_the_server_says_data();
    void a_record_is_read_where_the_server_says();
    void a_set_that_cannot_be_changed_is_not_tried();
    void the_sandbox_with_another_log_is_learned();

private:
    void connectToOther(bool checksApi = false) { connectTo(m_other->server.url(), checksApi); }
    void connectTo(const QUrl &server, bool checksApi = false)
    {
        m_session.reset();
        Session::Settings settings;
        settings.pace = quickPace();
        settings.eventLog.interval = 0ms;
        settings.retry.grace = 0ms;
        settings.retry.perSecond = 200;
        settings.retry.confirmation = {100ms, 5000ms};
        settings.dataFolder = m_folder->filePath(QStringLiteral("data"));
        settings.activity = m_recorder.get();
        m_session = std::make_unique<Session>(testEnvironment(server), ApiMap(), testCredentials(),
                                              settings);
        m_session->apiChecker().setAutomatic(checksApi);
        m_session->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->loadState().loading, patience);
    }

    ApiChecker &checker() { return m_session->apiChecker(); }
    const ApiFinding &found(const QString &key) { return *checker().findings()->of(key); }
    void check()
    {
        checker().check();
        QTRY_VERIFY_WITH_TIMEOUT(!checker().isChecking(), patience);
        QVERIFY(checker().findings());
    }
    void use()
    {
        QVERIFY(checker().canUse());
        checker().useProposals();
        QTRY_VERIFY_WITH_TIMEOUT(!checker().isTrying(), patience);
    }
    QStringList shownEvents()
    {
        QStringList ids;
        for (const WebhookEventPtr &event : m_session->events().all())
            ids += event->id.value;
        ids.sort();
        return ids;
    }
    [[nodiscard]] QByteArray kept() const
    {
        QFile file(m_folder->filePath(QStringLiteral("data/apicheck.json")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OtherServer> m_other;
    std::unique_ptr<ActivityRecorder> m_recorder;
    std::unique_ptr<Session> m_session;
};

void TestApiChecker::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_other = std::make_unique<OtherServer>();
    m_recorder = std::make_unique<ActivityRecorder>(
        m_folder->filePath(QStringLiteral("activity.sqlite")), ActivityRecorder::Settings{});
}

void TestApiChecker::cleanup()
{
    m_session.reset();
    m_recorder.reset();
}

void TestApiChecker::one_click_makes_failed_events_and_retries_work()
{
    connectToOther();
    m_session->eventLog().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->eventLog().state().absent, patience);
    check();
    QCOMPARE(m_other->writes(), QStringList());
    QCOMPARE(checker().findings()->count(State::NotKnown), 0);
    use();
    QVERIFY(!checker().refusal());
    QTRY_COMPARE_WITH_TIMEOUT(shownEvents(), m_other->events, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->eventLog().state().absent, patience);
    QCOMPARE(checker().findings()->count(State::Differs), 0);
    QCOMPARE(m_other->writes(), QStringList());

    RetryJob *job = m_session->retry({{m_other->events.first()}, {m_other->events.last()}});
    QVERIFY(job);
    QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), patience);
    QCOMPARE(m_other->events, QStringList());
    QTRY_COMPARE_WITH_TIMEOUT(shownEvents(), QStringList(), patience);
}

void TestApiChecker::what_is_used_is_kept_with_the_environment()
{
    connectToOther();
    check();
    use();
    connectToOther();
    QCOMPARE(m_session->apiMap().eventSet, QStringLiteral("ConnectorMessage"));
    m_session->eventLog().refresh();
    QTRY_COMPARE_WITH_TIMEOUT(shownEvents(), m_other->events, patience);
    QVERIFY(checker().canUndo());
    QVERIFY(!kept().contains("correct")); // neither secret nor data
    QVERIFY(!kept().contains("Service Unavailable"));
}

void TestApiChecker::it_is_shown_in_activity_and_can_be_undone()
{
    connectToOther();
    check();
    QVERIFY(!checker().canUndo());
    use();
    QVERIFY(checker().canUndo());
    checker().undo();
    QVERIFY(!checker().canUndo());
    QCOMPARE(m_session->apiMap(), ApiMap());
    QCOMPARE(found(eventSet).state, State::Differs);
    QVERIFY(checker().canUse());
    connectToOther();
    QCOMPARE(m_session->apiMap(), ApiMap());

    m_session.reset();
    const QString path = m_recorder->path();
    m_recorder.reset();
    ActivityJournal journal;
    QVERIFY(!journal.openForReading(path));
    const StoreResult<QList<ActivityEntry>> entries = journal.search({});
    QCOMPARE(entries.value.size(), 2);
    for (const ActivityEntry &entry : entries.value)
        QCOMPARE(entry.operation, ActivityOperation::SettingsChange);
    QVERIFY(entries.value.last().after.contains(QLatin1String("ConnectorMessage")));
    QVERIFY(entries.value.first().before.contains(QLatin1String("ConnectorMessage")));
}

void TestApiChecker::what_does_not_work_is_not_kept()
{
    connectToOther();
    check();
    m_other->hasLog = false; // between the check and the click
    use();
    QVERIFY(checker().refusal());
    QCOMPARE(checker().refusal()->httpStatus, 404);
    QCOMPARE(m_session->apiMap(), ApiMap());
    QCOMPARE(found(eventSet).state, State::Differs);
    QVERIFY(found(eventSet).proposals.isEmpty());
    QVERIFY(!checker().canUndo());
    QCOMPARE(m_other->writes(), QStringList());
    m_session.reset();
    QVERIFY(!kept().contains("ConnectorMessage"));
}

void TestApiChecker::a_retry_that_fails_makes_the_path_differ_again()
{
    connectToOther();
    check();
    use();
    QTRY_COMPARE_WITH_TIMEOUT(shownEvents(), m_other->events, patience);
    QCOMPARE(found(retryPath).state, State::Confirmed);
    m_other->takesRetries = false;
    RetryJob *job = m_session->retry({{m_other->events.first()}});
    QVERIFY(job);
    QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), patience);
    QCOMPARE(found(retryPath).state, State::Differs);
    QCOMPARE(found(retryPath).found, QStringLiteral("HTTP 404"));
    QVERIFY(found(retryPath).proposals.isEmpty());
}

void TestApiChecker::a_person_chooses_between_sets_that_look_alike()
{
    m_other->moreSets =
        "<EntitySet Name='ConnectorMessageArchive' EntityType='OData.ConnectorMessage'/>";
    m_other->server.always("GET", "/v1/odata/ConnectorMessageArchive",
                           FaultyReply::answer(200, collection({})));
    connectToOther();
    check();
    QVERIFY(checker().needsChoice());
    QVERIFY(!checker().canUse());
    QCOMPARE(found(eventSet).proposals.size(), 2);
    checker().choose(eventSet, QStringLiteral("ConnectorMessage"));
    QVERIFY(!checker().needsChoice());
    use();
    QTRY_COMPARE_WITH_TIMEOUT(shownEvents(), m_other->events, patience);
}

void TestApiChecker::a_server_is_checked_at_first_and_when_it_has_changed()
{
    const auto looks = [this] { return m_other->server.requestCount("GET", "/v3/api-docs"); };
    const auto connectAndWait = [this] {
        connectToOther(true);
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->entityTypes().isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!checker().isChecking(), patience);
    };
    connectAndWait();
    QCOMPARE(looks(), 1);
    QVERIFY(checker().findings());
    QVERIFY(!checker().hasChanged());
    connectAndWait();
    QCOMPARE(looks(), 1);
    QVERIFY(!checker().findings());
    m_other->moreSets = "<EntitySet Name='New' EntityType='OData.Entity'/>";
    connectAndWait();
    QCOMPARE(looks(), 2);
    QVERIFY(checker().hasChanged());
    connectAndWait();
    QCOMPARE(looks(), 2);
    QVERIFY(!checker().hasChanged());
}

void TestApiChecker::a_file_that_cannot_be_read_counts_as_nothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\x80{");
    QTest::newRow("another key") << QByteArray("{\"changes\":{\"nothing\":\"of ours\"}}");
    QTest::newRow("another host") << QByteArray("{\"changes\":{\"webhooksPath\":\"//b.example\"}}");
    QTest::newRow("a wrong undo") << QByteArray(
        "{\"changes\":{\"eventSet\":\"A\"},\"before\":{\"eventSet\":7}}");
}

void TestApiChecker::a_file_that_cannot_be_read_counts_as_nothing()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("data")));
    QFile file(m_folder->filePath(QStringLiteral("data/apicheck.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    connectToOther();
    QCOMPARE(m_session->apiMap(), ApiMap());
    check();
    use();
    QCOMPARE(m_session->apiMap().eventSet, QStringLiteral("ConnectorMessage"));
}

/// What is a secret by the corrected map is none that a copy of the old one would show.
void TestApiChecker::a_record_of_another_map_is_masked_by_the_new_one()
{
    m_other->webhookFields = "<Property Name='SigningSecret' Type='Edm.String'/>";
    connectToOther();
    check();
    QCOMPARE(found(QStringLiteral("secretFields")).found, QStringLiteral("SigningSecret"));
    use();
    const QByteArray record = "{\"ID\":\"1\",\"SigningSecret\":\"s3cret\"}";
    QVERIFY(!recordText(m_session->apiMap(), record, false).contains(QLatin1String("s3cret")));
}

void TestApiChecker::a_record_is_read_where_the_server_says_data()
{
    QTest::addColumn<QString>("entityType");
    QTest::addColumn<QByteArray>("set");
    QTest::newRow("custom, a letter first")
        << QStringLiteral("e0d6534a-cc84-4cf7-bdc5-d32f9311c09e")
        << QByteArray("e0d6534a__cc84__4cf7__bdc5__d32f9311c09e");
    QTest::newRow("custom, a digit first")
        << QStringLiteral("117ecf60-d492-48a1-8aab-a131ad465fd5")
        << QByteArray("_117ecf60__d492__48a1__8aab__a131ad465fd5");
    QTest::newRow("custom, led by what nobody would compute")
        << QStringLiteral("Relation.117ecf60-d492-48a1-8aab-a131ad465fd6")
        << QByteArray("Relation_117ecf60__d492__48a1__8aab__a131ad465fd6");
    QTest::newRow("not listed") << QStringLiteral("Relation.Boat") << QByteArray("Entity");
}

void TestApiChecker::a_record_is_read_where_the_server_says()
{
    QFETCH(QString, entityType);
    QFETCH(QByteArray, set);
    for (const char *name :
         {"e0d6534a__cc84__4cf7__bdc5__d32f9311c09e", "_117ecf60__d492__48a1__8aab__a131ad465fd5",
          "Relation_117ecf60__d492__48a1__8aab__a131ad465fd6"})
        m_other->moreSets +=
            "<EntitySet Name='" + QByteArray(name) + "' EntityType='OData.Entity'/>";
    m_other->server.always("GET", "/v1/odata/" + set + "(7)",
                           FaultyReply::answer(200, R"({"ID":"7","_Name":"Theirs"})"));
    connectToOther();
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->entityTypes().isEmpty(), patience);
    WebhookEvent event;
    event.entityType = entityType;
    event.subjectId = QStringLiteral("7");
    std::optional<Result<QList<RecordField>>> opened;
    m_session->openRecord(event, this,
                          [&](const Result<QList<RecordField>> &record) { opened = record; });
    QTRY_VERIFY_WITH_TIMEOUT(opened, patience);
    QVERIFY(opened->ok());
    QVERIFY(
        opened->value().contains(RecordField{QStringLiteral("_Name"), QStringLiteral("Theirs")}));
}

void TestApiChecker::a_set_that_cannot_be_changed_is_not_tried()
{
    m_other->webhookSetInside =
        "<Annotation Term='Org.OData.Capabilities.V1.UpdateRestrictions'><Record>"
        "<PropertyValue Property='Updatable' Bool='false'/></Record></Annotation>";
    connectToOther();
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->canReactivate(), patience);
    const QList<WebhookPtr> webhooks = m_session->webhooks().all();
    BulkJob *job = m_session->reactivate({webhooks.first()->id});
    QVERIFY(job);
    QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), patience);
    QCOMPARE(job->items().first().state, BulkJob::ItemState::Failed);
    QCOMPARE(job->items().first().error->kind, ApiError::Kind::Unsupported);
    QCOMPARE(m_other->writes(), QStringList());
}

/// What a person can try at home: hookdesk-sandbox --quirks other-log,api-docs.
void TestApiChecker::the_sandbox_with_another_log_is_learned()
{
    DeliveringSandbox sandbox;
    QCOMPARE(
        sandbox.restart(DeliveringSandbox::deliverySettings(QStringLiteral("other-log,api-docs"))),
        QString());
    const QByteArray id = sandbox.activeId();
    sandbox.setAnswer(id, "503");
    const QStringList changed = sandbox.change(id, 2);
    sandbox.advance(2 * 24 * 3600);
    connectTo(sandbox.m_server->url());
    check();
    QCOMPARE(found(eventSet).state, State::Differs);
    use();
    QCOMPARE(checker().findings()->count(State::Differs), 0);
    QTRY_COMPARE_WITH_TIMEOUT(shownEvents().size(), 2, patience);
    sandbox.setAnswer(id, "200");
    RetryJob *job = m_session->retry({{changed.first()}, {changed.last()}});
    QVERIFY(job);
    QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(shownEvents(), QStringList(), patience);
}

HOOKDESK_TEST(TestApiChecker)

} // namespace tst_apichecker

#include "tst_apichecker.moc"
