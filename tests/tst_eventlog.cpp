// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/eventlog.h"

#include "tests/support/eventlogofserver.h"
#include "tests/support/testclient.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_eventlog {

using Kind = ApiError::Kind;

class TestEventLog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void the_log_streams_in_page_by_page_newest_first();
    void a_server_that_refuses_options_is_asked_without_data();
    void a_server_that_refuses_options_is_asked_without();
    void events_of_one_moment_are_all_read();
    void a_filter_is_asked_of_the_server_and_kept_here_data();
    void a_filter_is_asked_of_the_server_and_kept_here();
    void without_a_log_that_is_said_and_nothing_more_is_asked_data();
    void without_a_log_that_is_said_and_nothing_more_is_asked();
    void a_fault_is_no_absence_data();
    void a_fault_is_no_absence();
    void a_refresh_changes_only_what_changed();
    void a_refresh_in_the_background_stops_at_known_ground();
    void the_next_refresh_is_told_and_can_be_switched_off();
    void an_event_that_slipped_past_is_not_dropped_at_once();
    void no_more_than_the_maximum_is_read();
    void pages_that_are_too_large_are_asked_for_in_smaller_ones();
    void an_event_that_is_too_large_is_passed_over();
    void a_server_that_ignores_paging_ends();
    void an_event_that_leaves_between_two_pages_costs_no_other_data();
    void an_event_that_leaves_between_two_pages_costs_no_other();
    void a_log_that_keeps_moving_is_not_whole();
    void a_count_of_the_page_is_not_the_end_data();
    void a_count_of_the_page_is_not_the_end();
    void an_error_amid_a_page_is_no_empty_log();
    void links_are_followed_data();
    void links_are_followed();
    void a_log_that_ends_early_is_not_whole_data();
    void a_log_that_ends_early_is_not_whole();
    void what_somebody_knows_to_be_gone_stays_gone();
    void a_cancelled_reading_keeps_what_it_has();
    void nothing_happens_after_the_log_is_gone_data();
    void nothing_happens_after_the_log_is_gone();
    void nothing_happens_after_the_client_is_gone();
    void a_listener_may_destroy_the_log();

private:
    void begin(EventLog::Settings settings = {0ms, 0ms, 600s, 100'000});
    void load()
    {
        m_log->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!m_log->state().loading, 20000);
    }
    [[nodiscard]] qsizetype size() const { return m_log->events().size(); }

    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<TribeClient> m_client;
    std::unique_ptr<EventLog> m_log;
    LogOfServer m_there;
};

void TestEventLog::init()
{
    m_there = {};
    m_server = std::make_unique<FaultyServer>();
    m_server->always("POST", "/oauth2/token",
                     FaultyReply::answer(200, R"({"access_token":"t","expires_in":3600})"));
    m_server->setHandler([this](const FaultyRequest &request) { return m_there.answer(request); });
    begin();
}

void TestEventLog::begin(EventLog::Settings settings)
{
    m_log.reset();
    Environment environment;
    environment.apiUrl = m_server->url();
    environment.authUrl = m_server->url();
    HttpTransport::Limits limits;
    limits.maximumBody = 512 * 1024;
    limits.silence = 2s;
    Credentials credentials;
    credentials.clientSecret = "s";
    m_client =
        std::make_unique<TribeClient>(environment, ApiMap(), credentials, limits, quickPace());
    m_log = std::make_unique<EventLog>(*m_client, settings);
}

void TestEventLog::cleanup()
{
    m_log.reset();
    m_client.reset();
    m_server.reset();
}

void TestEventLog::the_log_streams_in_page_by_page_newest_first()
{
    m_there.fill(950);
    QSignalSpy upserted(&m_log->events(), &EventStore::upserted);
    load();
    QCOMPARE(size(), 950);
    QVERIFY(upserted.size() > 1); // not all at once
    QCOMPARE(m_there.asked.size(), 10);
    QCOMPARE(m_there.asked.first(),
             QByteArray("$orderby=CreationDate desc,ID desc&$count=true&$top=100&$skip=0"));
    QVERIFY(m_there.asked.last().endsWith("$skip=891")); // each begins with the last of another
    QVERIFY(m_log->state().everComplete);
    QCOMPARE(m_log->state().total.value_or(0), 950);
    QVERIFY(m_log->state().finishedAt.isValid());
}

void TestEventLog::a_server_that_refuses_options_is_asked_without_data()
{
    QTest::addColumn<bool>("knowsOrder");
    QTest::addColumn<bool>("knowsPages");
    QTest::addColumn<bool>("counts");
    QTest::addColumn<bool>("ordersByOneOnly");
    QTest::newRow("no count in the answer") << true << true << false << false;
    QTest::newRow("an order by one property") << true << true << true << true;
    QTest::newRow("neither order nor count") << false << true << false << false;
    QTest::newRow("nothing at all") << false << false << false << false;
}

void TestEventLog::a_server_that_refuses_options_is_asked_without()
{
    QFETCH(bool, knowsOrder);
    QFETCH(bool, knowsPages);
    QFETCH(bool, counts);
    m_there.fill(250);
    m_there.knowsOrder = knowsOrder;
    m_there.knowsPages = knowsPages;
    m_there.counts = counts;
    QFETCH(const bool, ordersByOneOnly);
    m_there.ordersByOneOnly = ordersByOneOnly;
    load();
    QCOMPARE(size(), 250);
    QVERIFY(m_log->state().everComplete);
    QVERIFY(!m_log->state().error);
}

void TestEventLog::events_of_one_moment_are_all_read()
{
    m_there.fill(250);
    m_there.isOfOneMoment = true;
    load();
    QCOMPARE(size(), 250);
    QVERIFY(m_log->state().everComplete);
    QCOMPARE(m_there.asked.size(), 3); // no page had to be read again
}

void TestEventLog::a_filter_is_asked_of_the_server_and_kept_here_data()
{
    QTest::addColumn<bool>("knowsFilter");
    QTest::newRow("known, and ignored") << true;
    QTest::newRow("refused") << false;
}

void TestEventLog::a_filter_is_asked_of_the_server_and_kept_here()
{
    QFETCH(bool, knowsFilter);
    m_there.fill(50);
    m_there.knowsFilter = knowsFilter;
    EventQuery query;
    query.status = EventStatus::Failed;
    query.webhookId = WebhookId{QStringLiteral("w")};
    query.since = m_there.newest.addSecs(10 - 100000);
    query.until = m_there.newest.addSecs(19 - 100000);
    m_log->fetch(query);
    QTRY_COMPARE(size(), 10);
    QCOMPARE(m_there.asked.first().left(150),
             QByteArray("$filter=((Status eq 'Failed' and WebhookId eq 'w') and CreationDate ge "
                        "2026-03-28T08:13:30.000Z) and CreationDate le 2026-03-28T08:13:39.000Z&"
                        "$orderby=CreationDate desc,ID desc&$count=true&$top=100&$skip=0")
                 .left(150));
    QVERIFY(!m_log->events().find(EventId{QStringLiteral("e9")}));
    QVERIFY(m_log->events().find(EventId{QStringLiteral("E19")}));
}

void TestEventLog::without_a_log_that_is_said_and_nothing_more_is_asked_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("404") << 404 << Kind::NotFound;
    QTest::newRow("403") << 403 << Kind::Forbidden;
    QTest::newRow("405") << 405 << Kind::Unsupported;
    QTest::newRow("501") << 501 << Kind::Unsupported;
}

void TestEventLog::without_a_log_that_is_said_and_nothing_more_is_asked()
{
    QFETCH(int, status);
    begin({200ms, 0ms, 600s, 100'000});
    m_server->always("GET", "/v1/odata/WebhookEvent", FaultyReply::answer(status, "{}"));
    load();
    QVERIFY(m_log->state().absent);
    QVERIFY(m_log->state().error);
    QTEST(m_log->state().error->kind, "kind");
    QCOMPARE(m_log->state().error->path, QStringLiteral("/v1/odata/WebhookEvent"));
    QVERIFY(!m_log->state().nextRefreshAt.isValid());
    const int asked = m_server->requestCount("GET", "/v1/odata/WebhookEvent");
    QTest::qWait(500);
    QCOMPARE(m_server->requestCount("GET", "/v1/odata/WebhookEvent"), asked);
}

void TestEventLog::a_fault_is_no_absence_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("500") << QByteArray("{}") << 500 << Kind::Server;
    QTest::newRow("400") << QByteArray("{}") << 400 << Kind::Rejected;
    QTest::newRow("page") << QByteArray("<html>") << 200 << Kind::Malformed;
    QTest::newRow("401") << QByteArray("{}") << 401 << Kind::Authentication;
}

void TestEventLog::a_fault_is_no_absence()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    begin({300s, 0ms, 600s, 100'000});
    m_server->always("GET", "/v1/odata/WebhookEvent", FaultyReply::answer(status, body));
    load();
    QVERIFY(!m_log->state().absent);
    QVERIFY(m_log->state().error);
    QTEST(m_log->state().error->kind, "kind");
    QVERIFY(m_log->state().nextRefreshAt.isValid());
    QVERIFY(!m_log->state().everComplete);
}

void TestEventLog::a_refresh_changes_only_what_changed()
{
    m_there.fill(120);
    load();
    QSignalSpy upserted(&m_log->events(), &EventStore::upserted);
    QSignalSpy removed(&m_log->events(), &EventStore::removed);
    load();
    QCOMPARE(upserted.size(), 0);
    QCOMPARE(removed.size(), 0);
    m_there.numbers.removeOne(7);
    m_there.numbers.prepend(500);
    load();
    QCOMPARE(upserted.size(), 1);
    QCOMPARE(upserted.first().first().value<QList<WebhookEventPtr>>().size(), 1);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().value<QList<EventId>>().first().value, QStringLiteral("e7"));
    m_there.status = "Pending";
    load();
    QCOMPARE(m_log->events().find(EventId{QStringLiteral("e0")})->status, EventStatus::Pending);
    QCOMPARE(size(), 120);
}

void TestEventLog::a_refresh_in_the_background_stops_at_known_ground()
{
    m_there.fill(1000);
    begin({400ms, 0ms, 600s, 100'000});
    QSignalSpy refreshed(m_log.get(), &EventLog::refreshed);
    load();
    QCOMPARE(size(), 1000);
    m_there.asked.clear();
    m_there.numbers.removeOne(990); // within the page that will be read
    m_there.numbers.prepend(1001);
    m_there.numbers.prepend(1002);
    QTRY_COMPARE(refreshed.size(), 2);
    QCOMPARE(m_there.asked.size(), 2); // one page with news, one without
    QCOMPARE(size(), 1001);
    QVERIFY(!m_log->events().find(EventId{QStringLiteral("e990")}));
    QVERIFY(m_log->events().find(EventId{QStringLiteral("e0")}));
}

void TestEventLog::the_next_refresh_is_told_and_can_be_switched_off()
{
    m_there.fill(3);
    begin({300ms, 0ms, 600s, 100'000});
    load();
    const QDateTime next = m_log->state().nextRefreshAt;
    QVERIFY(next.isValid());
    QVERIFY(std::abs(QDateTime::currentDateTimeUtc().msecsTo(next)) <= 400);
    m_log->setInterval(0ms);
    QVERIFY(!m_log->state().nextRefreshAt.isValid());
    const qsizetype asked = m_there.asked.size();
    QTest::qWait(700);
    QCOMPARE(m_there.asked.size(), asked);
    m_log->setInterval(100ms);
    QTRY_VERIFY(m_there.asked.size() > asked);
}

void TestEventLog::an_event_that_slipped_past_is_not_dropped_at_once()
{
    m_there.fill(250);
    load();
    // While the second reading goes on, fifty of its first page leave: others move up unseen.
    m_server->setHandler([this](const FaultyRequest &request) {
        const FaultyReply reply = m_there.answer(request);
        if (m_there.asked.size() == 4)
            m_there.numbers.remove(0, 50);
        return reply;
    });
    load();
    const EventId slipped{QStringLiteral("e140")};
    QVERIFY(m_there.numbers.contains(140));
    QVERIFY(m_log->events().find(slipped));
    load();
    QVERIFY(m_log->events().find(slipped));
    QCOMPARE(size(), 200);
}

void TestEventLog::no_more_than_the_maximum_is_read()
{
    m_there.fill(1000);
    begin({0ms, 0ms, 600s, 300});
    load();
    QCOMPARE(size(), 300);
    QVERIFY(m_log->state().capped);
    QVERIFY(!m_log->state().everComplete);
    QVERIFY(m_log->events().find(EventId{QStringLiteral("e999")})); // the newest
    QCOMPARE(m_log->state().total.value_or(0), 1000);
}

void TestEventLog::pages_that_are_too_large_are_asked_for_in_smaller_ones()
{
    m_there.fill(30);
    m_there.bytesOfBody = 50'000; // thirty are 1.5 MB, ten fit
    m_there.largestAnswer = 500'000;
    load();
    QCOMPARE(size(), 30);
    QVERIFY(m_log->state().problems.isEmpty());
}

void TestEventLog::an_event_that_is_too_large_is_passed_over()
{
    m_there.fill(6);
    m_server->setHandler([this](const FaultyRequest &request) {
        const QUrlQuery query(QUrl::fromEncoded(request.path));
        const int top = query.queryItemValue(QStringLiteral("$top")).toInt();
        const int skip = query.queryItemValue(QStringLiteral("$skip")).toInt();
        const bool holdsTheLargeOne = skip <= 3 && skip + top > 3;
        return holdsTheLargeOne ? FaultyReply::huge(1 << 20, true) : m_there.answer(request);
    });
    load();
    QVERIFY(!m_log->state().error);
    QCOMPARE(size(), 5);
    QCOMPARE(m_log->state().problems.size(), 1);
    QVERIFY(m_log->state().problems.first().contains(QLatin1Char('4')));
}

void TestEventLog::a_server_that_ignores_paging_ends()
{
    m_there.fill(100); // as many as a page: the same again and again
    m_there.counts = false;
    m_there.skips = false;
    load();
    QCOMPARE(size(), 100);
    QCOMPARE(m_there.asked.size(), 2);
}

void TestEventLog::an_event_that_leaves_between_two_pages_costs_no_other_data()
{
    QTest::addColumn<bool>("counts");
    QTest::addColumn<int>("leaving");
    QTest::newRow("one, counted") << true << 1;
    QTest::newRow("one, not counted") << false << 1;
    QTest::newRow("half a page, counted") << true << 50;
    QTest::newRow("a page, not counted") << false << 100;
}

void TestEventLog::an_event_that_leaves_between_two_pages_costs_no_other()
{
    QFETCH(bool, counts);
    QFETCH(int, leaving);
    m_there.fill(250);
    m_there.counts = counts;
    m_server->setHandler([this, leaving](const FaultyRequest &request) {
        const FaultyReply reply = m_there.answer(request);
        if (m_there.asked.size() == 1)
            m_there.numbers.remove(0, leaving); // of what was just read
        return reply;
    });
    load();
    for (const int number : std::as_const(m_there.numbers))
        QVERIFY(m_log->events().find(EventId{QStringLiteral("e%1").arg(number)}));
    QVERIFY(m_log->state().everComplete);
}

void TestEventLog::a_log_that_keeps_moving_is_not_whole()
{
    const auto loadLosing = [this](int leaving) {
        m_there.fill(3000);
        m_there.asked.clear();
        m_server->setHandler([this, leaving](const FaultyRequest &request) {
            const FaultyReply reply = m_there.answer(request);
            if (m_there.asked.size() > 10) // from there, no step back leads to the newest
                m_there.numbers.remove(0, std::min<qsizetype>(leaving, m_there.numbers.size()));
            return reply;
        });
        load();
    };
    loadLosing(3);
    QVERIFY(m_log->state().everComplete);
    QVERIFY(m_there.asked.size() < 70);
    begin();
    loadLosing(120);
    QVERIFY(!m_log->state().everComplete);
    QCOMPARE(m_log->state().shortfall->reason, Shortfall::Reason::Moved);
    QVERIFY(m_there.asked.size() < 100);
}

void TestEventLog::a_count_of_the_page_is_not_the_end_data()
{
    QTest::addColumn<int>("there");
    QTest::addColumn<bool>("counts");
    QTest::addColumn<int>("pageSize");
    QTest::newRow("as many as a page, counted") << 250 << true << 100;
    QTest::newRow("smaller pages, not counted") << 120 << false << 50;
}

void TestEventLog::a_count_of_the_page_is_not_the_end()
{
    QFETCH(int, there);
    QFETCH(bool, counts);
    QFETCH(int, pageSize);
    m_there.fill(there);
    m_there.counts = counts;
    m_there.largestPage = pageSize;
    m_there.uncounted = pageSize - there;
    load();
    QCOMPARE(size(), there);
    QVERIFY(m_log->state().everComplete);
}

void TestEventLog::an_error_amid_a_page_is_no_empty_log()
{
    m_server->always("GET", "/v1/odata/WebhookEvent",
                     FaultyReply::answer(200, R"({"value":[],"error":{"message":"too slow"}})"));
    load();
    QVERIFY(m_log->state().error);
    QCOMPARE(m_log->state().error->serverMessage, QStringLiteral("too slow"));
    QVERIFY(!m_log->state().everComplete);
}

void TestEventLog::links_are_followed_data()
{
    QTest::addColumn<bool>("counts");
    QTest::addColumn<bool>("knowsPages");
    QTest::newRow("counted") << true << true;
    QTest::newRow("not counted") << false << true;
    QTest::newRow("without options") << false << false;
}

void TestEventLog::links_are_followed()
{
    QFETCH(bool, counts);
    QFETCH(bool, knowsPages);
    m_there.fill(250);
    m_there.skips = false;
    m_there.linkName = "$skiptoken";
    m_there.counts = counts;
    m_there.knowsPages = knowsPages;
    if (!knowsPages) { // it pages all the same
        m_server->setHandler([this](const FaultyRequest &request) {
            FaultyRequest asked = request;
            if (!asked.path.contains('?'))
                asked.path += "?$skiptoken=0";
            return m_there.answer(asked);
        });
        m_there.knowsOrder = false;
    }
    load();
    QCOMPARE(size(), 250);
    QVERIFY(m_log->state().everComplete);
    QVERIFY(!m_log->state().shortfall);
}

void TestEventLog::a_log_that_ends_early_is_not_whole_data()
{
    using Reason = Shortfall::Reason;
    QTest::addColumn<bool>("skips");
    QTest::addColumn<int>("uncounted");
    QTest::addColumn<Shortfall>("shortfall");
    QTest::newRow("it ignores $skip") << false << 0 << Shortfall{Reason::Repeated, 100, 250};
    QTest::newRow("it counts more than it has")
        << true << 50 << Shortfall{Reason::Stopped, 250, 300};
}

void TestEventLog::a_log_that_ends_early_is_not_whole()
{
    QFETCH(bool, skips);
    QFETCH(int, uncounted);
    m_there.fill(250);
    load();
    QCOMPARE(size(), 250);
    m_there.skips = skips;
    m_there.uncounted = uncounted;
    load();
    QVERIFY(m_log->state().shortfall);
    QTEST(*m_log->state().shortfall, "shortfall");
    QCOMPARE(size(), 250); // nothing is taken for gone
    m_there = {};
    m_there.fill(250);
    load();
    QVERIFY(!m_log->state().shortfall);
}

void TestEventLog::what_somebody_knows_to_be_gone_stays_gone()
{
    m_there.fill(10);
    load();
    m_log->refresh(); // its answer still tells of it
    m_log->noteGone({EventId{QStringLiteral("e3")}});
    QTRY_VERIFY(!m_log->state().loading);
    QVERIFY(!m_log->events().find(EventId{QStringLiteral("e3")}));
    QCOMPARE(size(), 9);
}

void TestEventLog::a_cancelled_reading_keeps_what_it_has()
{
    m_there.fill(2000);
    m_log->refresh();
    QTRY_VERIFY(size() > 0);
    m_log->cancel();
    QVERIFY(!m_log->state().loading);
    const qsizetype kept = size();
    QVERIFY(kept < 2000);
    QTest::qWait(200);
    QCOMPARE(size(), kept);
    load();
    QCOMPARE(size(), 2000);
}

void TestEventLog::nothing_happens_after_the_log_is_gone_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("in flight") << 0;
    QTest::newRow("waiting to try again") << 503;
}

void TestEventLog::nothing_happens_after_the_log_is_gone()
{
    QFETCH(int, status);
    m_server->always("GET", "/",
                     status == 0 ? FaultyReply::silence() : FaultyReply::answer(status));
    m_log->refresh();
    QTRY_VERIFY(m_server->requestCount("GET", "/") > 0);
    m_log.reset();
    QVERIFY(m_server->becomesQuiet(700ms));
}

void TestEventLog::nothing_happens_after_the_client_is_gone()
{
    m_server->always("GET", "/", FaultyReply::silence());
    m_log->refresh();
    QTRY_VERIFY(m_server->requestCount("GET", "/") > 0);
    m_client.reset();
    QTRY_VERIFY(!m_log->state().loading);
    QVERIFY(m_log->state().error);
    QCOMPARE(m_log->state().error->kind, Kind::Cancelled);
}

void TestEventLog::a_listener_may_destroy_the_log()
{
    m_there.fill(10);
    connect(m_log.get(), &EventLog::refreshed, this, [this] { m_log.reset(); });
    m_log->refresh();
    QTRY_VERIFY(!m_log);
}

HOOKDESK_TEST(TestEventLog)

} // namespace tst_eventlog

#include "tst_eventlog.moc"
