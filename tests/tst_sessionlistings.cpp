// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/session.h"

#include "tests/support/testprogram.h"
#include "tests/support/tinyenvironment.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_sessionlistings {

/// A session and a server whose listings tell less than there is, or tell it late.
class TestSessionListings : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_session.reset(); }
    void a_listing_with_unreadable_records_takes_nothing_away();
    void a_listing_that_stops_short_takes_nothing_away();
    void a_created_webhook_stays_until_the_server_lists_it();
    void a_created_webhook_that_is_never_listed_goes_in_the_end();
    void a_deleted_webhook_that_is_still_listed_stays_away();
    void a_deleted_webhook_that_stays_listed_comes_back_in_the_end();
    void a_reactivation_that_one_listing_does_not_show_is_not_confirmed();
    void a_reactivation_that_is_never_shown_is_none_in_the_end();
    void bad_metadata_costs_no_entity_type_data();
    void bad_metadata_costs_no_entity_type();

private:
    void load();
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
    /// The REST listing tells these, whatever is there.
    void listByRest(const QJsonArray &records)
    {
        m_server->always("GET", "/v1/webhooks", FaultyReply::answer(200, collection(records)));
    }
    /// The same of OData.
    void listByOData(const QJsonArray &records)
    {
        m_server->always("GET", "/v1/odata/Webhook?",
                         FaultyReply::answer(200, collection(records)));
    }
    void finish(BulkJob *job) { QTRY_VERIFY(job->isFinished()); }

    QDateTime m_now = QDateTime(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<TinyEnvironment> m_environment;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QSignalSpy> m_upserted;
    std::unique_ptr<QSignalSpy> m_removed;
};

void TestSessionListings::init()
{
    m_server = std::make_unique<FaultyServer>();
    m_environment = std::make_unique<TinyEnvironment>(*m_server);
    m_environment->records = webhookRecords(3);
    Session::Settings settings;
    settings.deleteGrace = 60ms;
    settings.pace = quickPace();
    settings.listingPatience = 3min;
    settings.clock = [this] { return m_now; };
    m_session = std::make_unique<Session>(testEnvironment(m_server->url()), ApiMap(),
                                          testCredentials(), settings);
    m_upserted = std::make_unique<QSignalSpy>(&m_session->webhooks(), &WebhookStore::upserted);
    m_removed = std::make_unique<QSignalSpy>(&m_session->webhooks(), &WebhookStore::removed);
}

void TestSessionListings::load()
{
    m_session->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->loadState().loading, 20000);
}

void TestSessionListings::a_listing_with_unreadable_records_takes_nothing_away()
{
    load();
    m_environment->records.removeAt(1);
    m_environment->records.append(QJsonObject{{QStringLiteral("Name"), QStringLiteral("no id")}});
    load();
    QVERIFY(!m_session->loadState().isComplete);
    QVERIFY(find("2")); // the one without an id may be it
    QCOMPARE(m_removed->size(), 0);
}

void TestSessionListings::a_listing_that_stops_short_takes_nothing_away()
{
    load();
    const QDateTime wholeAt = m_session->loadState().finishedAt;
    m_server->always("GET", "/v1/odata/Webhook?",
                     FaultyReply::answer(200, R"({"@odata.count":3,"value":[]})"));
    listByRest({});
    load();
    const LoadState &state = m_session->loadState();
    QVERIFY(!state.isComplete);
    QVERIFY(state.odataShortfall);
    QCOMPARE(*state.odataShortfall, (Shortfall{Shortfall::Reason::Stopped, 0, 3}));
    QCOMPARE(m_session->webhooks().size(), 3);
    QCOMPARE(m_removed->size(), 0);
    QCOMPARE(state.finishedAt, wholeAt);
    m_server->always("GET", "/v1/odata/Webhook?", FaultyReply::answer(200, collection({})));
    load();
    QVERIFY(state.isComplete && !state.odataShortfall);
    QCOMPARE(m_session->webhooks().size(), 0);
}

void TestSessionListings::a_created_webhook_stays_until_the_server_lists_it()
{
    load();
    listByRest(webhookRecords(3));
    listByOData(webhookRecords(3));
    Received<CreateOutcome> created;
    m_session->create(draft(), this, created.handler());
    QTRY_VERIFY(created.succeeded());
    QCOMPARE(find("new-1")->standing, WebhookStanding::Listed);
    load();
    QVERIFY(m_session->loadState().isComplete);
    QVERIFY(find("new-1"));
    QCOMPARE(find("new-1")->standing, WebhookStanding::NotListedYet);
    QCOMPARE(find("new-1")->endpoint, draft().endpoint);
    QJsonArray all = webhookRecords(3);
    all.append(m_environment->find(QStringLiteral("new-1")));
    listByOData(all);
    load();
    QCOMPARE(find("new-1")->standing, WebhookStanding::Listed);
    listByOData(webhookRecords(3)); // somebody else deleted it
    load();
    QVERIFY(!find("new-1"));
}

void TestSessionListings::a_created_webhook_that_is_never_listed_goes_in_the_end()
{
    load();
    listByRest(webhookRecords(3));
    listByOData(webhookRecords(3));
    Received<CreateOutcome> created;
    m_session->create(draft(), this, created.handler());
    QTRY_VERIFY(created.succeeded());
    m_now = m_now.addSecs(179);
    load();
    QVERIFY(find("new-1"));
    m_now = m_now.addSecs(2);
    load();
    QVERIFY(!find("new-1"));
    QCOMPARE(m_session->webhooks().size(), 3);
}

void TestSessionListings::a_deleted_webhook_that_is_still_listed_stays_away()
{
    load();
    listByRest(webhookRecords(3));
    listByOData(webhookRecords(3));
    finish(m_session->remove({WebhookId{QStringLiteral("2")}}));
    QVERIFY(!find("2"));
    m_upserted->clear();
    load();
    load();
    QVERIFY(!find("2"));
    QCOMPARE(m_upserted->size(), 0);
    QCOMPARE(m_session->webhooks().size(), 2);
}

void TestSessionListings::a_deleted_webhook_that_stays_listed_comes_back_in_the_end()
{
    load();
    listByRest(webhookRecords(3));
    listByOData(webhookRecords(3));
    finish(m_session->remove({WebhookId{QStringLiteral("2")}}));
    m_now = m_now.addSecs(181);
    load();
    QVERIFY(find("2"));
}

void TestSessionListings::a_reactivation_that_one_listing_does_not_show_is_not_confirmed()
{
    const QJsonArray active = webhookRecords(3);
    QJsonArray before = active;
    before[1] = webhookRecord(QStringLiteral("2"), true);
    m_environment->records = before;
    load();
    QCOMPARE(find("2")->status(), WebhookStatus::Deactivated);
    finish(m_session->reactivate({WebhookId{QStringLiteral("2")}}));
    QCOMPARE(find("2")->status(), WebhookStatus::Active);
    listByRest(active);
    listByOData(before);
    load();
    QCOMPARE(find("2")->status(), WebhookStatus::Active);
    QCOMPARE(find("2")->standing, WebhookStanding::NotConfirmedYet);
    listByOData(active);
    load();
    QCOMPARE(find("2")->status(), WebhookStatus::Active);
    QCOMPARE(find("2")->standing, WebhookStanding::Listed);
    listByRest(before); // switched off anew, and that is news
    listByOData(before);
    load();
    QCOMPARE(find("2")->status(), WebhookStatus::Deactivated);
}

void TestSessionListings::a_reactivation_that_is_never_shown_is_none_in_the_end()
{
    QJsonArray before = webhookRecords(3);
    before[1] = webhookRecord(QStringLiteral("2"), true);
    m_environment->records = before;
    load();
    finish(m_session->reactivate({WebhookId{QStringLiteral("2")}}));
    listByRest(before);
    listByOData(before);
    load();
    QCOMPARE(find("2")->standing, WebhookStanding::NotConfirmedYet);
    m_now = m_now.addSecs(181);
    load();
    QCOMPARE(find("2")->status(), WebhookStatus::Deactivated);
    QCOMPARE(find("2")->standing, WebhookStanding::Listed);
}

void TestSessionListings::bad_metadata_costs_no_entity_type_data()
{
    QTest::addColumn<FaultyReply>("reply");
    const QByteArray whole = "<Edmx><EntitySet Name=\"Relation_Person\"/></Edmx>";
    QTest::newRow("cut off") << FaultyReply::cutOff(whole);
    QTest::newRow("cut off and reset")
        << FaultyReply::resetAfter("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n" + whole);
    QTest::newRow("half of it") << FaultyReply::answer(200, whole.chopped(7));
    QTest::newRow("followed by a page") << FaultyReply::answer(200, whole + "<html></html>");
    QTest::newRow("followed by words") << FaultyReply::answer(200, whole + "Internal error");
    QTest::newRow("followed by itself") << FaultyReply::answer(200, whole + whole);
}

void TestSessionListings::bad_metadata_costs_no_entity_type()
{
    QFETCH(FaultyReply, reply);
    m_server->always("GET", "/v1/odata/$metadata", reply);
    load();
    QTRY_VERIFY(m_session->entityTypesError());
    QVERIFY(m_session->entityTypes().isEmpty());
    m_server->always(
        "GET", "/v1/odata/$metadata",
        FaultyReply::answer(200, "<Edmx><EntitySet Name=\"Relation_Person\"/></Edmx>"));
    load();
    QTRY_COMPARE(m_session->entityTypes().size(), 1);
    QCOMPARE(m_session->entityTypes().first().name, QStringLiteral("Relation.Person"));
    QVERIFY(!m_session->entityTypesError());
}

HOOKDESK_TEST(TestSessionListings)

} // namespace tst_sessionlistings

#include "tst_sessionlistings.moc"
