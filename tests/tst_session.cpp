// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/session.h"

#include "tests/support/runningsandbox.h"
#include "tests/support/testclient.h"
#include "tests/support/testprogram.h"
#include "tests/support/tinyenvironment.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_session {

using ItemState = BulkJob::ItemState;
using Kind = ApiError::Kind;

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void loading_brings_webhooks_facts_and_entity_types();
    void loading_again_announces_nothing_when_nothing_changed_data();
    void loading_again_announces_nothing_when_nothing_changed();
    void what_changed_elsewhere_is_announced_alone();
    void what_was_removed_elsewhere_disappears();
    void loading_twice_at_once_is_loading_once();
    void a_listing_that_fails_later_takes_nothing_away();
    void an_absent_listing_takes_nothing_from_what_the_other_lists();
    void a_page_that_fails_removes_nothing();
    void both_listings_broken_is_an_error_and_keeps_what_is_known();
    void unreadable_records_are_told();
    void a_webhook_created_while_loading_survives();
    void a_webhook_removed_while_loading_stays_away();
    void a_webhook_reactivated_while_loading_stays_active();
    void the_server_is_searched_while_not_everything_is_here();
    void a_big_listing_streams_in_without_stalls();
    void loading_can_be_cancelled_and_begun_anew();
    void a_receiver_may_cancel_the_loading();
    void a_created_webhook_is_in_the_store_before_it_is_told();
    void a_create_that_outlives_its_session_ends();
    void webhooks_are_reactivated_and_the_store_follows();
    void a_reactivation_that_changes_nothing_fails();
    void webhooks_are_deleted_after_the_time_for_undo();
    void undo_sends_nothing();
    void a_job_on_nothing_is_none();
    void finished_jobs_are_forgotten_when_asked();
    void a_read_only_session_sends_no_write();
    void it_may_end_in_the_middle_of_everything();

private:
    void connectTo(const QUrl &server, bool readOnly = false, Pace pace = quickPace());
    void startSandbox(const QString &quirks = {}, int count = 40);
    void load();
    /// The REST listing answers last, byte by byte, with these records.
    void answerRestSlowly(const QJsonArray &records)
    {
        m_server->always(
            "GET", "/v1/webhooks",
            FaultyReply::trickle(QJsonDocument(records).toJson(QJsonDocument::Compact), 1ms));
    }
    [[nodiscard]] WebhookPtr find(const char *id)
    {
        return m_session->webhooks().find(WebhookId{QString::fromLatin1(id)});
    }
    [[nodiscard]] static WebhookDraft draft()
    {
        WebhookDraft draft;
        draft.entityType = QStringLiteral("Relation.Organization");
        draft.endpoint = QStringLiteral("https://new.example/");
        return draft;
    }
    [[nodiscard]] int writes() const
    {
        return static_cast<int>(std::count_if(
            m_server->requests().begin(), m_server->requests().end(),
            [](const auto &r) { return r.method != "GET" && r.path != "/oauth2/token"; }));
    }

    RunningSandbox m_sandbox;
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<TinyEnvironment> m_environment;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QSignalSpy> m_upserted;
    std::unique_ptr<QSignalSpy> m_removed;
};

void TestSession::init()
{
    m_server = std::make_unique<FaultyServer>();
    m_environment = std::make_unique<TinyEnvironment>(*m_server);
    m_environment->records = webhookRecords(3);
    connectTo(m_server->url());
}

void TestSession::cleanup()
{
    m_session.reset();
}

void TestSession::connectTo(const QUrl &server, bool readOnly, Pace pace)
{
    Session::Settings settings;
    settings.deleteGrace = 60ms;
    settings.pace = pace;
    m_session = std::make_unique<Session>(testEnvironment(server, readOnly), ApiMap(),
                                          testCredentials(), settings);
    m_upserted = std::make_unique<QSignalSpy>(&m_session->webhooks(), &WebhookStore::upserted);
    m_removed = std::make_unique<QSignalSpy>(&m_session->webhooks(), &WebhookStore::removed);
}

void TestSession::startSandbox(const QString &quirks, int count)
{
    sandbox::SandboxSettings settings = RunningSandbox::settings(quirks);
    settings.webhookCount = count;
    QCOMPARE(m_sandbox.restart(settings), QString());
    connectTo(m_sandbox.m_server->url());
}

void TestSession::load()
{
    m_session->refresh();
    QVERIFY(m_session->loadState().loading);
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->loadState().loading, 20000);
}

void TestSession::loading_brings_webhooks_facts_and_entity_types()
{
    startSandbox();
    QSignalSpy facts(m_session.get(), &Session::factsChanged);
    QSignalSpy types(m_session.get(), &Session::entityTypesChanged);
    load();
    const LoadState &state = m_session->loadState();
    QVERIFY(state.everComplete);
    QVERIFY(!state.error && !state.restError && !state.odataError);
    QCOMPARE(state.total, std::optional(40));
    QVERIFY(state.finishedAt.isValid());
    QCOMPARE(m_session->webhooks().size(), 40);
    for (const WebhookPtr &webhook : m_session->webhooks().all())
        QVERIFY(!webhook->restRecord.isEmpty() && !webhook->odataRecord.isEmpty());
    QTRY_COMPARE(facts.size(), 2);
    QTRY_COMPARE(types.size(), 1);
    QVERIFY(!m_session->facts().employee.isEmpty());
    QVERIFY(!m_session->facts().environmentName.isEmpty());
    QVERIFY(m_session->entityTypes().size() > 7);
}

void TestSession::loading_again_announces_nothing_when_nothing_changed_data()
{
    QTest::addColumn<QString>("quirks");
    for (const char *quirks : {"", "pascal-value", "missing-fields", "null-fields", "rest-only",
                               "odata-only", "no-count,paged-rest"})
        QTest::addRow("%s", quirks) << QString::fromLatin1(quirks);
}

void TestSession::loading_again_announces_nothing_when_nothing_changed()
{
    QFETCH(QString, quirks);
    startSandbox(quirks, 150);
    load();
    QCOMPARE(m_session->webhooks().size(), 150);
    m_upserted->clear();
    load();
    QVERIFY(m_session->loadState().everComplete);
    QCOMPARE(m_upserted->size(), 0);
    QCOMPARE(m_removed->size(), 0);
}

void TestSession::what_changed_elsewhere_is_announced_alone()
{
    load();
    m_upserted->clear();
    m_environment->records[1] = webhookRecord(QStringLiteral("2"), true);
    load();
    for (const QList<QVariant> &signal : *m_upserted) {
        const auto webhooks = signal.first().value<QList<WebhookPtr>>();
        QCOMPARE(webhooks.size(), 1);
        QCOMPARE(webhooks.first()->id.value, QStringLiteral("2"));
    }
    QCOMPARE(find("2")->status(), WebhookStatus::Deactivated);
}

void TestSession::what_was_removed_elsewhere_disappears()
{
    load();
    m_environment->records.removeAt(1);
    load();
    QCOMPARE(m_removed->size(), 1);
    QCOMPARE(m_session->webhooks().size(), 2);
    QVERIFY(!find("2"));
}

void TestSession::loading_twice_at_once_is_loading_once()
{
    m_session->refresh();
    m_session->refresh();
    QTRY_VERIFY(!m_session->loadState().loading);
    QCOMPARE(m_server->requestCount("GET", "/v1/webhooks"), 1);
}

void TestSession::a_listing_that_fails_later_takes_nothing_away()
{
    m_server->once("GET", "/v1/webhooks",
                   FaultyReply::answer(200, collection(webhookRecords(5)))); // two more than OData
    load();
    QCOMPARE(m_session->webhooks().size(), 5);
    m_server->once("GET", "/v1/webhooks", FaultyReply::answer(500));
    load();
    QVERIFY(m_session->loadState().restError);
    QVERIFY(!m_session->loadState().error);
    QCOMPARE(m_session->webhooks().size(), 5);
    QCOMPARE(m_removed->size(), 0);
    load(); // REST is there again and tells of three
    QCOMPARE(m_session->webhooks().size(), 3);
}

void TestSession::an_absent_listing_takes_nothing_from_what_the_other_lists()
{
    m_server->always("GET", "/v1/odata/Webhook", FaultyReply::answer(403));
    load();
    QVERIFY(m_session->loadState().odataError);
    QVERIFY(m_session->loadState().everComplete);
    QCOMPARE(m_session->webhooks().size(), 3);
    m_environment->records.removeAt(0);
    load();
    QCOMPARE(m_session->webhooks().size(), 2);
}

void TestSession::a_page_that_fails_removes_nothing()
{
    m_environment->records = webhookRecords(3);
    load();
    const QJsonObject cut{{QStringLiteral("value"), webhookRecords(1)},
                          {QStringLiteral("@odata.count"), 3}};
    m_server->always("GET", "/v1/webhooks", FaultyReply::answer(403));
    m_server->always("GET", "/v1/odata/Webhook", FaultyReply::answer(500));
    m_server->once("GET", "/v1/odata/Webhook", FaultyReply::answer(200, compactJson(cut)));
    load();
    QVERIFY(m_session->loadState().odataError);
    QCOMPARE(m_session->webhooks().size(), 3);
}

void TestSession::both_listings_broken_is_an_error_and_keeps_what_is_known()
{
    load();
    const QDateTime before = m_session->loadState().finishedAt;
    m_server->always("GET", "/v1", FaultyReply::answer(500));
    load();
    QVERIFY(m_session->loadState().error);
    QCOMPARE(m_session->loadState().error->kind, Kind::Server);
    QCOMPARE(m_session->loadState().finishedAt, before);
    QCOMPARE(m_session->webhooks().size(), 3);

    connectTo(m_server->url());
    load();
    QVERIFY(m_session->loadState().error);
    QVERIFY(!m_session->loadState().everComplete);
    QCOMPARE(m_session->webhooks().size(), 0);
}

void TestSession::unreadable_records_are_told()
{
    m_environment->records.append(QJsonObject{{QStringLiteral("Name"), QStringLiteral("no id")}});
    load();
    QCOMPARE(m_session->loadState().problems.size(), 2); // one in each listing
    QCOMPARE(m_session->webhooks().size(), 3);
}

void TestSession::a_webhook_created_while_loading_survives()
{
    answerRestSlowly({});
    m_server->always("GET", "/v1/odata/Webhook?",
                     FaultyReply::answer(200, collection(webhookRecords(3))));
    m_session->refresh();
    Received<CreateOutcome> created;
    m_session->create(draft(), this, created.handler());
    QTRY_VERIFY(created.succeeded());
    QVERIFY(m_session->loadState().loading);
    QTRY_VERIFY(!m_session->loadState().loading);
    QVERIFY(m_session->loadState().everComplete);
    QVERIFY(find("new-1"));
    QCOMPARE(m_session->webhooks().size(), 4);
}

void TestSession::a_webhook_removed_while_loading_stays_away()
{
    load();
    answerRestSlowly(webhookRecords(3));
    m_session->refresh();
    BulkJob *job = m_session->remove({WebhookId{QStringLiteral("2")}});
    job->startNow();
    QTRY_VERIFY(job->isFinished());
    QVERIFY(m_session->loadState().loading);
    QVERIFY(!find("2"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->loadState().loading, 20000);
    QVERIFY(!find("2"));
}

void TestSession::a_webhook_reactivated_while_loading_stays_active()
{
    m_environment->records = {webhookRecord(QStringLiteral("7"), true)};
    const QByteArray before = compactJson(
        {{QStringLiteral("value"), m_environment->records}, {QStringLiteral("@odata.count"), 1}});
    load();
    m_server->always("GET", "/v1/odata/Webhook?", FaultyReply::trickle(before, 1ms));
    m_session->refresh();
    QTRY_COMPARE(m_server->requestCount("GET", "/v1/odata/Webhook?"), 2);
    BulkJob *job = m_session->reactivate({WebhookId{QStringLiteral("7")}});
    QTRY_VERIFY(job->isFinished());
    QVERIFY(m_session->loadState().loading);
    QCOMPARE(find("7")->deactivated, std::optional(false));
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->loadState().loading, 20000);
    QCOMPARE(find("7")->deactivated, std::optional(false));
}

void TestSession::the_server_is_searched_while_not_everything_is_here()
{
    m_server->always("GET", "/v1/webhooks", FaultyReply::silence());
    m_server->always("GET", "/v1/odata/Webhook?$orderby", FaultyReply::silence());
    m_session->refresh();
    m_session->searchServer(QStringLiteral("  2 "));
    m_session->searchServer(QStringLiteral("  3 ")); // the one before is dropped
    QTRY_VERIFY(find("3"));
    QCOMPARE(m_session->webhooks().size(), 1);
    QCOMPARE(m_server->requestCount("GET", "/v1/odata/Webhook?$filter=contains(_Name"), 1);
    m_session->cancelLoading();
    m_session->searchServer(QStringLiteral("1")); // not everything is here yet
    QTRY_VERIFY(find("1"));

    m_server = std::make_unique<FaultyServer>();
    m_environment = std::make_unique<TinyEnvironment>(*m_server);
    connectTo(m_server->url());
    load();
    const char *listing = "/v1/odata/Webhook?";
    const int asked = m_server->requestCount("GET", listing);
    m_session->searchServer(QStringLiteral("1"));
    m_session->searchServer(QString());
    QTest::qWait(50);
    QCOMPARE(m_server->requestCount("GET", listing), asked);
}

void TestSession::a_big_listing_streams_in_without_stalls()
{
    constexpr int count = 12'000;
    m_environment->records = {};
    const QByteArray rest = collection(webhookRecords(count));
    QList<QByteArray> pages;
    for (int skip = 0; skip < count; skip += 100) {
        pages += compactJson({{QStringLiteral("value"), webhookRecords(100, skip + 1)},
                              {QStringLiteral("@odata.count"), count}});
    }
    m_server->always("GET", "/v1/webhooks", FaultyReply::answer(200, rest));
    m_server->setHandler([&pages](const FaultyRequest &request) {
        const QUrlQuery query(QUrl::fromEncoded(request.path));
        const int skip = query.queryItemValue(QStringLiteral("$skip")).toInt();
        return FaultyReply::answer(200, pages.value(skip / 100));
    });
    QElapsedTimer gap;
    qint64 longest = 0;
    int portions = 0;
    QTimer tick;
    connect(&tick, &QTimer::timeout, this, [&] { longest = std::max(longest, gap.restart()); });
    connect(&m_session->webhooks(), &WebhookStore::upserted, this, [&portions] { ++portions; });
    gap.start();
    tick.start(1);
    QElapsedTimer whole;
    whole.start();
    m_session->refresh();
    QSignalSpy changes(m_session.get(), &Session::loadStateChanged);
    while (m_session->loadState().loading)
        QVERIFY(changes.wait(20000));
    qDebug() << count << "webhooks of both listings in" << whole.elapsed() << "ms and" << portions
             << "portions; the longest gap in the event loop:" << longest << "ms";
    QCOMPARE(m_session->webhooks().size(), count);
    QVERIFY(portions >= 6);
    QVERIFY(longest < 500);
}

void TestSession::loading_can_be_cancelled_and_begun_anew()
{
    m_server->once("GET", "/v1/webhooks", FaultyReply::silence());
    QSignalSpy changes(m_session.get(), &Session::loadStateChanged);
    m_session->refresh();
    QTRY_COMPARE(m_session->webhooks().size(), 3);
    m_session->cancelLoading();
    QVERIFY(!m_session->loadState().loading);
    QVERIFY(!m_session->loadState().everComplete);
    const qsizetype told = changes.size();
    m_session->cancelLoading();
    QCOMPARE(changes.size(), told);
    load();
    QVERIFY(m_session->loadState().everComplete);
}

void TestSession::a_receiver_may_cancel_the_loading()
{
    connect(&m_session->webhooks(), &WebhookStore::upserted, m_session.get(),
            &Session::cancelLoading);
    m_session->refresh();
    QTRY_VERIFY(!m_session->loadState().loading);
    QTest::qWait(100);
    QVERIFY(!m_session->loadState().everComplete);
    m_session->disconnect();
    m_session->webhooks().disconnect(m_session.get());
    connect(m_session.get(), &Session::loadStateChanged, m_session.get(), [this] {
        if (m_session->webhooks().size() > 0)
            m_session->cancelLoading();
    });
    m_session->refresh();
    QTRY_VERIFY(!m_session->loadState().loading);
    QTest::qWait(100);
}

void TestSession::a_created_webhook_is_in_the_store_before_it_is_told()
{
    load();
    QVERIFY(!m_session->loadState().changedAt.isValid());
    QSignalSpy state(m_session.get(), &Session::loadStateChanged);
    bool there = false;
    m_session->create(draft(), this, [&](const Result<CreateOutcome> &outcome) {
        there = outcome && m_session->webhooks().find(outcome.value().webhook.id);
    });
    QTRY_VERIFY(there);
    QCOMPARE(state.size(), 1);
    QVERIFY(m_session->loadState().changedAt > m_session->loadState().finishedAt);
    QCOMPARE(find("new-1")->endpoint, draft().endpoint);
    m_upserted->clear();
    load();
    QVERIFY(find("new-1"));
    m_environment->afterwards.insert("POST", FaultyReply::drop());
    Received<CreateOutcome> again; // a duplicate: the first one is known, so that this one is found
    m_session->create(draft(), this, again.handler());
    QTRY_VERIFY(again.succeeded());
    QCOMPARE(again.value().verdict, CreateVerdict::CreatedFoundByLooking);
    QCOMPARE(again.value().webhook.id.value, QStringLiteral("new-2"));
    QVERIFY(find("new-2"));
}

void TestSession::a_create_that_outlives_its_session_ends()
{
    Pace pace = quickPace();
    pace.settleTime = 200ms;
    connectTo(m_server->url(), false, pace);
    m_environment->afterwards.insert("POST", FaultyReply::drop());
    Received<CreateOutcome> created;
    m_session->create(draft(), this, created.handler());
    QTRY_COMPARE(writes(), 1);
    QTest::qWait(30);
    m_session.reset();
    QTRY_COMPARE(created.times(), 1);
    QCOMPARE(created.error().kind, Kind::Cancelled);
}

void TestSession::webhooks_are_reactivated_and_the_store_follows()
{
    startSandbox();
    load();
    QList<WebhookId> ids;
    for (const WebhookPtr &webhook : m_session->webhooks().all()) {
        if (webhook->status() == WebhookStatus::Deactivated)
            ids += webhook->id;
    }
    QVERIFY(!ids.isEmpty());
    QSignalSpy added(m_session.get(), &Session::jobAdded);
    const BulkJob *job = m_session->reactivate(ids);
    QCOMPARE(added.size(), 1);
    QCOMPARE(m_session->jobs().size(), 1);
    QVERIFY(m_session->hasUnfinishedJobs());
    QTRY_VERIFY(job->isFinished());
    QVERIFY(!m_session->hasUnfinishedJobs());
    QCOMPARE(job->count(ItemState::Succeeded), ids.size());
    for (const WebhookId &id : ids) {
        QCOMPARE(m_session->webhooks().find(id)->status(), WebhookStatus::Active);
        QVERIFY(!m_session->webhooks().find(id)->endpoint.isEmpty());
        QVERIFY(!m_sandbox.isDeactivated(id.value.toLatin1()));
    }
    m_upserted->clear();
    load();
    QCOMPARE(m_upserted->size(), 0); // it was all known
}

void TestSession::a_reactivation_that_changes_nothing_fails()
{
    m_environment->records = {webhookRecord(QStringLiteral("7"), true)};
    m_environment->putWorks = false;
    load();
    const BulkJob *job = m_session->reactivate({WebhookId{QStringLiteral("7")}});
    QTRY_VERIFY(job->isFinished());
    QCOMPARE(job->items().first().state, ItemState::Failed);
    QCOMPARE(job->items().first().error->kind, Kind::NotApplied);
    QCOMPARE(job->items().first().label, QStringLiteral("Webhook 7"));
    QCOMPARE(find("7")->status(), WebhookStatus::Deactivated);
}

void TestSession::webhooks_are_deleted_after_the_time_for_undo()
{
    load();
    const QDateTime read = m_session->loadState().finishedAt;
    const BulkJob *job =
        m_session->remove({WebhookId{QStringLiteral("1")}, WebhookId{QStringLiteral("3")}});
    QCOMPARE(job->state(), BulkJob::State::Waiting);
    QCOMPARE(writes(), 0);
    QTRY_VERIFY(job->isFinished());
    QCOMPARE(job->count(ItemState::Succeeded), 2);
    QCOMPARE(m_server->requestCount("DELETE", ""), 2);
    QCOMPARE(m_session->webhooks().size(), 1);
    QVERIFY(m_session->loadState().changedAt > read);
    QCOMPARE(m_environment->records.size(), 1);
}

void TestSession::undo_sends_nothing()
{
    load();
    BulkJob *job = m_session->remove({WebhookId{QStringLiteral("1")}});
    job->cancel();
    QTest::qWait(150);
    QVERIFY(job->isFinished());
    QCOMPARE(writes(), 0);
    QCOMPARE(m_session->webhooks().size(), 3);
}

void TestSession::a_job_on_nothing_is_none()
{
    QVERIFY(!m_session->remove({}));
    QVERIFY(!m_session->reactivate({}));
    QVERIFY(m_session->jobs().isEmpty());
}

void TestSession::finished_jobs_are_forgotten_when_asked()
{
    load();
    BulkJob *finished = m_session->remove({WebhookId{QStringLiteral("1")}});
    finished->startNow();
    QTRY_VERIFY(finished->isFinished());
    BulkJob *waiting = m_session->remove({WebhookId{QStringLiteral("2")}});
    QSignalSpy cleared(m_session.get(), &Session::jobsCleared);
    m_session->clearFinishedJobs();
    QCOMPARE(m_session->jobs(), QList{waiting});
    QCOMPARE(cleared.size(), 1);
}

void TestSession::a_read_only_session_sends_no_write()
{
    m_environment->records = {webhookRecord(QStringLiteral("7"), true)};
    connectTo(m_server->url(), true);
    QVERIFY(m_session->isReadOnly());
    load();
    QCOMPARE(m_session->webhooks().size(), 1);
    const WebhookId id{QStringLiteral("7")};
    QVERIFY(!m_session->remove({id}));
    QVERIFY(!m_session->reactivate({id}));
    Received<CreateOutcome> created;
    m_session->create(draft(), this, created.handler());
    QTRY_COMPARE(created.times(), 1);
    QCOMPARE(created.error().kind, Kind::Forbidden);
    QCOMPARE(created.error().httpStatus, 0);
    m_session->searchServer(QStringLiteral("7"));
    load();
    QTest::qWait(100); // longer than the time for undo
    QVERIFY(m_session->jobs().isEmpty());
    QCOMPARE(writes(), 0);
    QCOMPARE(m_environment->works, 0);
}

void TestSession::it_may_end_in_the_middle_of_everything()
{
    m_environment->records = webhookRecords(20);
    for (int i = 0; i < 8; ++i) {
        connectTo(m_server->url());
        m_session->refresh();
        Received<CreateOutcome> created;
        QObject owner;
        m_session->create(draft(), &owner, created.handler());
        m_session->remove({WebhookId{QString::number(i + 1)}})->startNow();
        m_session->reactivate({WebhookId{QString::number(i + 10)}});
        m_session->searchServer(QStringLiteral("1"));
        // How many requests all this needs depends on what answers first: at times it is over
        // before the count is reached.
        const qsizetype until = m_server->requests().size() + 2 * i;
        QTRY_VERIFY(m_server->requests().size() >= until ||
                    (!m_session->loadState().loading && !m_session->hasUnfinishedJobs()));
        m_session.reset();
    }
    QTest::qWait(50);
}

HOOKDESK_TEST(TestSession)
} // namespace tst_session
#include "tst_session.moc"
