// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/snapshotkeeper.h"

#include "app/session/copyplan.h"
#include "app/session/session.h"
#include "tests/support/runningsandbox.h"
#include "tests/support/testclient.h"
#include "tests/support/testprogram.h"
#include "tests/support/tinyenvironment.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_snapshotkeeper {

using DiffKind = WebhookDifference::Kind;

/// Snapshots of a session, and what is made of them: restoring, comparing and copying between two
/// sandboxes.
class TestSnapshotKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void a_refresh_that_changed_something_leaves_a_snapshot();
    void half_a_refresh_leaves_none_data();
    void half_a_refresh_leaves_none();
    void a_listing_that_stops_stoppedleaves_none();
    void an_absent_listing_is_no_half_refresh();
    void a_cancelled_refresh_leaves_none();
    void without_a_folder_nothing_is_kept();
    void the_last_snapshot_is_written_when_the_session_ends();
    void a_deleted_webhook_is_restored_with_its_headers();
    void creating_stops_when_it_is_cancelled();
    void a_session_may_end_while_it_creates();
    void a_failed_create_is_told_and_the_next_goes_on();
    void a_read_only_session_creates_nothing();
    void two_environments_are_compared_and_webhooks_copied();

private:
    [[nodiscard]] std::unique_ptr<Session> sessionOf(const QUrl &server, const QString &folder,
                                                     bool readOnly = false) const;
    void refresh(Session &session);
    [[nodiscard]] QString folder(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QList<Snapshot> snapshots(Session &session);
    [[nodiscard]] QList<WebhookDefinition> definitions(Session &session, SnapshotId id);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<TinyEnvironment> m_environment;
    std::unique_ptr<Session> m_session;
};

void TestSnapshotKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FaultyServer>();
    m_environment = std::make_unique<TinyEnvironment>(*m_server);
    m_environment->records = webhookRecords(3);
    m_session = sessionOf(m_server->url(), folder("tiny"));
}

void TestSnapshotKeeper::cleanup()
{
    m_session.reset();
}

std::unique_ptr<Session> TestSnapshotKeeper::sessionOf(const QUrl &server, const QString &folder,
                                                       bool readOnly) const
{
    Session::Settings settings;
    settings.deleteGrace = 20ms;
    settings.pace = quickPace();
    settings.dataFolder = folder;
    settings.snapshots.store.keepsCredentials = true;
    return std::make_unique<Session>(testEnvironment(server, readOnly), ApiMap(), testCredentials(),
                                     settings);
}

/// Waits for the snapshot, too, where the refresh is one to be looked at.
void TestSnapshotKeeper::refresh(Session &session)
{
    session.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!session.loadState().loading, 20000);
}

QList<Snapshot> TestSnapshotKeeper::snapshots(Session &session)
{
    std::optional<QList<Snapshot>> found;
    QObject owner;
    session.snapshots().read<QList<Snapshot>>(
        &owner, [](SnapshotStore &store) { return store.snapshots(); },
        [&found](const auto &result) { found = result.value; });
    (void)QTest::qWaitFor([&found] { return found.has_value(); });
    return found.value_or(QList<Snapshot>());
}

QList<WebhookDefinition> TestSnapshotKeeper::definitions(Session &session, SnapshotId id)
{
    std::optional<QList<WebhookDefinition>> found;
    QObject owner;
    session.snapshots().read<QList<WebhookDefinition>>(
        &owner, [id](SnapshotStore &store) { return store.definitions(id); },
        [&found](const auto &result) { found = result.value; });
    (void)QTest::qWaitFor([&found] { return found.has_value(); });
    return found.value_or(QList<WebhookDefinition>());
}

void TestSnapshotKeeper::a_refresh_that_changed_something_leaves_a_snapshot()
{
    QSignalSpy looked(&m_session->snapshots(), &SnapshotKeeper::looked);
    refresh(*m_session);
    QTRY_COMPARE(looked.size(), 1);
    refresh(*m_session);
    QTRY_COMPARE(looked.size(), 2);
    m_environment->records = webhookRecords(2);
    refresh(*m_session);
    QTRY_COMPARE(looked.size(), 3);
    QVERIFY(looked.at(0).at(0).toBool());
    QVERIFY(!looked.at(1).at(0).toBool());
    QVERIFY(looked.at(2).at(0).toBool());
    const QList<Snapshot> kept = snapshots(*m_session);
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.at(0).webhooks, 2);
    QCOMPARE(kept.at(1).webhooks, 3);
    QCOMPARE(kept.at(0).at, m_session->loadState().finishedAt);
    const auto differences =
        compareById(definitions(*m_session, kept.at(1).id), definitions(*m_session, kept.at(0).id));
    QCOMPARE(differences.size(), 3);
    QCOMPARE(differences.constLast().kind, DiffKind::Removed);
    QVERIFY(!m_session->snapshots().problem());
}

void TestSnapshotKeeper::half_a_refresh_leaves_none_data()
{
    QTest::addColumn<QByteArray>("broken");
    QTest::newRow("REST fails") << QByteArray("/v1/webhooks");
    QTest::newRow("OData fails") << QByteArray("/v1/odata/Webhook");
    QTest::newRow("everything fails") << QByteArray("/v1");
}

void TestSnapshotKeeper::half_a_refresh_leaves_none()
{
    QFETCH(QByteArray, broken);
    QSignalSpy looked(&m_session->snapshots(), &SnapshotKeeper::looked);
    refresh(*m_session);
    QTRY_COMPARE(looked.size(), 1);
    m_environment->records = webhookRecords(1);
    m_server->always("GET", broken, FaultyReply::answer(500));
    refresh(*m_session);
    QTest::qWait(200);
    QCOMPARE(looked.size(), 1);
    QCOMPARE(snapshots(*m_session).size(), 1);
}

void TestSnapshotKeeper::a_listing_that_stops_stoppedleaves_none()
{
    QSignalSpy looked(&m_session->snapshots(), &SnapshotKeeper::looked);
    refresh(*m_session);
    QTRY_COMPARE(looked.size(), 1);
    QJsonObject stopped = {{QStringLiteral("value"), webhookRecords(1)},
                           {QStringLiteral("@odata.count"), 3}};
    m_server->always("GET", "/v1/odata/Webhook?", FaultyReply::answer(200, compactJson(stopped)));
    m_server->always("GET", "/v1/webhooks", FaultyReply::answer(404, "{}"));
    refresh(*m_session);
    QVERIFY(m_session->loadState().odataShortfall);
    QTest::qWait(200);
    QCOMPARE(looked.size(), 1);
    QCOMPARE(snapshots(*m_session).size(), 1);
    QCOMPARE(m_session->snapshots().present().size(), 3);
}

void TestSnapshotKeeper::an_absent_listing_is_no_half_refresh()
{
    QSignalSpy looked(&m_session->snapshots(), &SnapshotKeeper::looked);
    m_server->always("GET", "/v1/webhooks", FaultyReply::answer(403));
    refresh(*m_session);
    QTRY_COMPARE(looked.size(), 1);
    QCOMPARE(snapshots(*m_session).constFirst().webhooks, 3);
}

void TestSnapshotKeeper::a_cancelled_refresh_leaves_none()
{
    QSignalSpy looked(&m_session->snapshots(), &SnapshotKeeper::looked);
    m_server->always("GET", "/v1/odata/Webhook", FaultyReply::silence());
    m_session->refresh();
    QTRY_COMPARE(m_session->webhooks().size(), 3); // REST told them
    m_session->cancelLoading();
    QTest::qWait(200);
    QCOMPARE(looked.size(), 0);
}

void TestSnapshotKeeper::without_a_folder_nothing_is_kept()
{
    m_session = sessionOf(m_server->url(), {});
    QVERIFY(!m_session->snapshots().isKeeping());
    QSignalSpy looked(&m_session->snapshots(), &SnapshotKeeper::looked);
    refresh(*m_session);
    QTest::qWait(200);
    QCOMPARE(looked.size(), 0);
    QCOMPARE(m_session->snapshots().present().size(), 3);
}

void TestSnapshotKeeper::the_last_snapshot_is_written_when_the_session_ends()
{
    m_session->refresh();
    connect(m_session.get(), &Session::loadStateChanged, this, [this] {
        if (!m_session->loadState().loading)
            QMetaObject::invokeMethod(this, [this] { m_session.reset(); });
    });
    QTRY_VERIFY(!m_session);
    SnapshotStore store;
    QVERIFY(!store.openForReading(folder("tiny") + QStringLiteral("/snapshots.sqlite")));
    QCOMPARE(store.snapshots().value.size(), 1);
}

void TestSnapshotKeeper::a_deleted_webhook_is_restored_with_its_headers()
{
    RunningSandbox sandbox;
    QCOMPARE(sandbox.restart(RunningSandbox::settings()), QString());
    m_session = sessionOf(sandbox.m_server->url(), folder("sandbox"));
    QSignalSpy looked(&m_session->snapshots(), &SnapshotKeeper::looked);
    WebhookDraft draft;
    draft.entityType = QStringLiteral("Relation.Organization");
    draft.endpoint = QStringLiteral("https://restored.example/in?a=b%20c");
    draft.headers = {{QStringLiteral("Authorization"), QStringLiteral("Bearer marzipan")},
                     {QStringLiteral("X-Empty"), QString()}};
    BulkJob *first = m_session->create({draft});
    QTRY_VERIFY(first->isFinished());
    refresh(*m_session);
    QTRY_COMPARE(looked.size(), 1);
    const QList<WebhookPtr> created =
        m_session->webhooks().withBinding(draft.entityType, draft.endpoint);
    QCOMPARE(created.size(), 1);
    BulkJob *removal = m_session->remove({created.constFirst()->id});
    QTRY_VERIFY(removal->isFinished());
    QVERIFY(m_session->webhooks().withBinding(draft.entityType, draft.endpoint).isEmpty());

    QList<WebhookDefinition> gone = definitions(*m_session, snapshots(*m_session).at(0).id);
    gone.removeIf([this](const auto &one) { return bool(m_session->webhooks().find(one.id)); });
    QCOMPARE(gone.size(), 1);
    const CopyPlan plan = planCopy(gone, {}, m_session->snapshots().present()).constFirst();
    QCOMPARE(plan.verdict, CopyPlan::Verdict::New);
    QVERIFY(plan.isWhole());
    BulkJob *restoring = m_session->create({plan.draft});
    QTRY_VERIFY(restoring->isFinished());
    QCOMPARE(restoring->count(BulkJob::ItemState::Succeeded), 1);
    const QList<WebhookPtr> restored =
        m_session->webhooks().withBinding(draft.entityType, draft.endpoint);
    QCOMPARE(restored.size(), 1);
    QCOMPARE(restored.constFirst()->headers, std::optional(draft.headers));
}

void TestSnapshotKeeper::creating_stops_when_it_is_cancelled()
{
    refresh(*m_session);
    QList<WebhookDraft> drafts;
    for (int i = 0; i < 5; ++i)
        drafts.append({{},
                       QStringLiteral("Relation.Person"),
                       QStringLiteral("https://a.example/new/%1").arg(i),
                       {}});
    BulkJob *job = m_session->create(drafts);
    QCOMPARE(job->operation(), BulkJob::Operation::Create);
    QCOMPARE(job->items().at(3).label, drafts.at(3).endpoint);
    connect(job, &BulkJob::itemChanged, job, [job](qsizetype) {
        if (job->settledCount() == 2)
            job->cancel();
    });
    QTRY_VERIFY(job->isFinished());
    // The third was on its way by then, or not yet.
    const auto created = job->count(BulkJob::ItemState::Succeeded);
    QVERIFY(created >= 2 && created <= 3);
    QCOMPARE(m_server->requestCount("POST", "/v1/webhooks"), int(created));
    for (int i = 0; i < created; ++i)
        QCOMPARE(m_session->webhooks()
                     .withBinding(drafts.at(i).entityType, drafts.at(i).endpoint)
                     .size(),
                 1);
}

void TestSnapshotKeeper::a_session_may_end_while_it_creates()
{
    refresh(*m_session);
    m_environment->afterwards.insert("POST", FaultyReply::silence());
    const WebhookDraft draft{
        {}, QStringLiteral("Relation.Person"), QStringLiteral("https://a.example/new"), {}};
    m_session->create({draft, draft, draft});
    QTRY_COMPARE(m_server->requestCount("POST", "/v1/webhooks"), 1); // one at a time
    m_session.reset();
    QTest::qWait(100);
    QCOMPARE(m_server->requestCount("POST", "/v1/webhooks"), 1);
}

void TestSnapshotKeeper::a_failed_create_is_told_and_the_next_goes_on()
{
    refresh(*m_session);
    m_server->once("POST", "/v1/webhooks", FaultyReply::answer(400));
    const auto draft = [](const char *endpoint) {
        return WebhookDraft{
            {}, QStringLiteral("Relation.Person"), QString::fromLatin1(endpoint), {}};
    };
    BulkJob *job =
        m_session->create({draft("https://a.example/bad"), draft("https://a.example/good")});
    QTRY_VERIFY(job->isFinished());
    QCOMPARE(job->items().at(0).state, BulkJob::ItemState::Failed);
    QCOMPARE(job->items().at(0).error->kind, ApiError::Kind::Rejected);
    QCOMPARE(job->items().at(1).state, BulkJob::ItemState::Succeeded);
}

void TestSnapshotKeeper::a_read_only_session_creates_nothing()
{
    m_session = sessionOf(m_server->url(), folder("tiny"), true);
    refresh(*m_session);
    QVERIFY(!m_session->create(QList<WebhookDraft>{
        {{}, QStringLiteral("A.B"), QStringLiteral("https://a.example/"), {}}}));
    QVERIFY(!m_session->create(QList<WebhookDraft>()));
    QCOMPARE(m_server->requestCount("POST", "/v1"), 0);
}

void TestSnapshotKeeper::two_environments_are_compared_and_webhooks_copied()
{
    RunningSandbox stagingServer;
    RunningSandbox productionServer;
    sandbox::SandboxSettings settings = RunningSandbox::settings();
    settings.webhookCount = 0;
    QCOMPARE(stagingServer.restart(settings), QString());
    QCOMPARE(productionServer.restart(settings), QString());
    const auto staging = sessionOf(stagingServer.m_server->url(), folder("staging"));
    const auto production = sessionOf(productionServer.m_server->url(), folder("production"));
    const QList<Header> headers{
        {QStringLiteral("Authorization"), QStringLiteral("Bearer marzipan")},
        {QStringLiteral("X-Empty"), QString()},
        {QStringLiteral("X-Customer"), QStringLiteral("Acme")}};
    const auto draft = [](const char *endpoint, const QList<Header> &own) {
        return WebhookDraft{
            {}, QStringLiteral("Relation.Person"), QString::fromLatin1(endpoint), own};
    };
    refresh(*staging);
    refresh(*production);
    BulkJob *seeding = staging->create({draft("https://hooks.staging.example/one?a=b", headers),
                                        draft("https://hooks.staging.example/two", {}),
                                        draft("https://hooks.staging.example/both", headers)});
    BulkJob *there = production->create(
        {draft("https://hooks.example/both", headers), draft("https://other.example/", {})});
    QTRY_VERIFY(seeding->isFinished() && there->isFinished());
    refresh(*staging);
    refresh(*production);

    const QList<UrlRule> rules{{QStringLiteral(".staging.example"), QStringLiteral(".example")}};
    const auto compared =
        compareByBinding(staging->snapshots().present(), production->snapshots().present(), rules);
    const auto count = [&compared](DiffKind kind) {
        return std::count_if(compared.begin(), compared.end(),
                             [kind](const auto &one) { return one.kind == kind; });
    };
    QCOMPARE(count(DiffKind::Removed), 2); // staging alone has them
    QCOMPARE(count(DiffKind::Added), 1);

    QList<WebhookDraft> drafts;
    QList<WebhookDefinition> sources;
    for (const WebhookDefinition &one : staging->snapshots().present())
        sources.append(one);
    for (const CopyPlan &plan : planCopy(sources, rules, production->snapshots().present())) {
        QVERIFY(plan.isWhole());
        if (plan.verdict == CopyPlan::Verdict::New)
            drafts.append(plan.draft);
    }
    QCOMPARE(drafts.size(), 2);
    BulkJob *copy = production->create(drafts);
    QTRY_VERIFY(copy->isFinished());
    QCOMPARE(copy->count(BulkJob::ItemState::Succeeded), 2);
    refresh(*production); // what the server says, not what was sent
    const auto arrived = [&production](const char *endpoint) {
        return production->webhooks().withBinding(QStringLiteral("Relation.Person"),
                                                  QString::fromLatin1(endpoint));
    };
    QCOMPARE(arrived("https://hooks.example/one?a=b").size(), 1);
    QCOMPARE(arrived("https://hooks.example/one?a=b").constFirst()->headers,
             std::optional(headers));
    QCOMPARE(arrived("https://hooks.example/two").size(), 1);
    QCOMPARE(arrived("https://hooks.example/two").constFirst()->headers,
             std::optional(QList<Header>()));
    QCOMPARE(production->webhooks().size(), 4);
    QCOMPARE(staging->webhooks().size(), 3);
}

HOOKDESK_TEST(TestSnapshotKeeper)

} // namespace tst_snapshotkeeper

#include "tst_snapshotkeeper.moc"
