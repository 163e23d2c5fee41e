// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/listingjob.h"

#include "tests/support/pagedlistings.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <memory>

using namespace hookdesk;

namespace tst_listingpages {

using Reason = Shortfall::Reason;
using Way = PagedListing::Way;
using Link = PagedListing::Link;

/// Listings of servers that page in other ways than the sandbox.
class TestListingPages : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void links_are_followed_data();
    void links_are_followed();
    void rest_in_pages_is_read_whole_data();
    void rest_in_pages_is_read_whole();
    void a_listing_of_round_length_is_not_asked_for_more_when_the_other_knows_no_more();
    void a_listing_that_ends_early_is_not_whole_data();
    void a_listing_that_ends_early_is_not_whole();
    void a_count_of_the_page_is_not_the_end();
    void an_error_amid_a_page_is_not_its_end();
    void a_link_to_another_server_gets_no_token();
    void a_link_that_is_of_no_use_leaves_the_places();
    void a_server_behind_a_proxy_may_take_its_address_for_http_data();
    void a_server_behind_a_proxy_may_take_its_address_for_http();
    void links_for_ever_end();
    void a_webhook_deleted_between_two_pages_costs_no_other_data();
    void a_webhook_deleted_between_two_pages_costs_no_other();
    void a_list_that_keeps_changing_is_not_whole();
    void a_list_without_order_is_whole_when_it_is_counted();
    void the_header_link_is_read_data();
    void the_header_link_is_read();

private:
    void list();
    [[nodiscard]] int pagesAsked(const QByteArray &path) const
    {
        return m_server->requestCount("GET", path);
    }

    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<PagedListings> m_there;
    std::unique_ptr<TribeClient> m_client;
    std::unique_ptr<QObject> m_owner;
    ListingJob *m_job = nullptr;
};

void TestListingPages::init()
{
    m_server = std::make_unique<FaultyServer>();
    m_there = std::make_unique<PagedListings>(*m_server);
    m_client = patientClient(m_server->url());
    m_owner = std::make_unique<QObject>();
}

void TestListingPages::cleanup()
{
    m_owner.reset();
    m_client.reset();
}

void TestListingPages::list()
{
    m_job = new ListingJob(*m_client, m_owner.get());
    int finished = 0;
    connect(m_job, &ListingJob::finished, m_owner.get(), [&finished] { ++finished; });
    QTRY_COMPARE_WITH_TIMEOUT(finished, 1, 20000);
}

void TestListingPages::links_are_followed_data()
{
    QTest::addColumn<Link>("link");
    QTest::addColumn<bool>("counts");
    for (const bool counts : {true, false}) {
        const char *count = counts ? "counted" : "not counted";
        QTest::addRow("relative, %s", count) << Link::Relative << counts;
        QTest::addRow("a query, %s", count) << Link::Query << counts;
        QTest::addRow("from the root, %s", count) << Link::Rooted << counts;
        QTest::addRow("absolute, %s", count) << Link::Absolute << counts;
        QTest::addRow("in the header, %s", count) << Link::Header << counts;
    }
}

void TestListingPages::links_are_followed()
{
    QFETCH(Link, link);
    QFETCH(bool, counts);
    m_there->fill(250);
    m_there->rest = {Way::Token, link, 100, 200, counts};
    m_there->odata = {Way::Token, link, 100, 200, counts};
    for (const bool isREST : {true, false}) {
        m_there->rest.status = isREST ? 200 : 404;
        m_there->odata.status = isREST ? 404 : 200;
        list();
        QCOMPARE(m_job->seen().size(), 250);
        QVERIFY(m_job->isComplete());
    }
    QVERIFY(pagesAsked("/v1/odata/Webhook?") < 8);
    QCOMPARE(m_server->requests().constLast().header("Authorization"),
             QByteArray("Bearer token-1"));
}

void TestListingPages::rest_in_pages_is_read_whole_data()
{
    QTest::addColumn<PagedListing>("rest");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("alone");
    const auto row = [](const char *name, const PagedListing &rest) {
        for (const int count : {50, 51, 99, 100, 120})
            QTest::addRow("%s, %d", name, count) << rest << count << true;
        QTest::addRow("%s, beside OData", name) << rest << 120 << false;
    };
    row("$skip", {Way::Skip, Link::None, 50});
    row("offset", {Way::Offset, Link::None, 50});
    row("page from 0", {Way::Page0, Link::None, 50});
    row("page from 1", {Way::Page1, Link::None, 50});
    row("counted", {Way::Offset, Link::None, 37, 200, true, QStringLiteral("total")});
    row("a link in the header", {Way::Token, Link::Header, 17});
}

void TestListingPages::rest_in_pages_is_read_whole()
{
    QFETCH(PagedListing, rest);
    QFETCH(int, count);
    QFETCH(bool, alone);
    m_there->fill(count);
    m_there->rest = rest;
    m_there->odata.status = alone ? 404 : 200;
    list();
    QVERIFY(m_job->isComplete());
    QCOMPARE(m_job->seen().size(), count);
    QVERIFY(!m_job->restShortfall());
    QVERIFY(pagesAsked("/v1/webhooks") < 14);
}

void TestListingPages::
    a_listing_of_round_length_is_not_asked_for_more_when_the_other_knows_no_more()
{
    m_there->fill(50);
    m_there->odata.counts = true;
    list();
    QVERIFY(m_job->isComplete());
    QCOMPARE(pagesAsked("/v1/webhooks"), 1);
    QCOMPARE(pagesAsked("/v1/odata/Webhook"), 1);
}

void TestListingPages::a_listing_that_ends_early_is_not_whole_data()
{
    QTest::addColumn<PagedListing>("rest");
    QTest::addColumn<PagedListing>("odata");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<int>("read");
    QTest::addColumn<int>("total");
    const PagedListing absent{.status = 404};
    QTest::newRow("OData that ignores $skip")
        << absent << PagedListing{Way::First, Link::None, 100, 200, true} << Reason::Repeated << 100
        << 250;
    QTest::newRow("OData that ignores $skip and counts nothing")
        << absent << PagedListing{Way::First} << Reason::Repeated << 100 << -1;
    QTest::newRow("OData that counts more than it has")
        << absent
        << PagedListing{Way::Skip, Link::None, 100, 200, true, QStringLiteral("@odata.count"), 50}
        << Reason::Stopped << 250 << 300;
    QTest::newRow("links in a circle")
        << absent << PagedListing{Way::First, Link::Circle, 100, 200, true} << Reason::LinkCircle
        << 100 << 250;
    QTest::newRow("REST that knows one page and counts")
        << PagedListing{Way::First, Link::None, 50, 200, true, QStringLiteral("count")} << absent
        << Reason::Repeated << 50 << 250;
    QTest::newRow("REST that knows one page, beside OData that knows all")
        << PagedListing{Way::First, Link::None, 50} << PagedListing{} << Reason::Stopped << 50
        << 250;
}

void TestListingPages::a_listing_that_ends_early_is_not_whole()
{
    QFETCH(PagedListing, rest);
    QFETCH(PagedListing, odata);
    QFETCH(int, read);
    QFETCH(int, total);
    m_there->fill(250);
    m_there->rest = rest;
    m_there->odata = odata;
    list();
    QVERIFY(!m_job->isComplete());
    const std::optional<Shortfall> shortfall =
        rest.status == 200 ? m_job->restShortfall() : m_job->odataShortfall();
    QVERIFY(shortfall);
    QTEST(shortfall->reason, "reason");
    QCOMPARE(shortfall->read, read);
    QCOMPARE(shortfall->total.value_or(-1), total);
    QVERIFY(m_server->requestCount("GET", "/v1") < 30);
}

void TestListingPages::a_count_of_the_page_is_not_the_end()
{
    m_there->fill(250);
    m_there->rest.status = 404;
    m_there->odata = {Way::Skip, Link::None, 100, 200, true};
    m_there->odata.uncounted = -150;
    list();
    QCOMPARE(m_job->seen().size(), 250);
    QVERIFY(m_job->isComplete());
}

void TestListingPages::an_error_amid_a_page_is_not_its_end()
{
    QJsonObject body{{QStringLiteral("value"), webhookRecords(60)}};
    body.insert(QStringLiteral("@odata.error"),
                QJsonObject{{QStringLiteral("message"), QStringLiteral("too slow")}});
    m_there->rest.status = 404;
    m_server->always("GET", "/v1/odata/Webhook", FaultyReply::answer(200, compactJson(body)));
    list();
    QVERIFY(!m_job->isComplete());
    QCOMPARE(m_job->odataError()->serverMessage, QStringLiteral("too slow"));
}

void TestListingPages::a_link_to_another_server_gets_no_token()
{
    FaultyServer other;
    m_there->fill(250);
    m_there->rest.status = 404;
    m_there->odata = {Way::First, Link::Elsewhere};
    m_there->odata.otherServer = other.url().toEncoded();
    list();
    QCOMPARE(other.connectionCount(), 0);
    QVERIFY(!m_job->isComplete());
    QCOMPARE(m_job->odataShortfall()->reason, Reason::LinkElsewhere);
    QCOMPARE(m_job->odataShortfall()->read, 100);
}

void TestListingPages::a_link_that_is_of_no_use_leaves_the_places()
{
    m_there->fill(250);
    m_there->rest.status = 404;
    for (const Link link : {Link::Elsewhere, Link::Circle}) {
        m_there->odata = {Way::Skip, link};
        m_there->odata.otherServer = "https://other.example";
        list();
        QVERIFY(m_job->isComplete());
        QCOMPARE(m_job->seen().size(), 250);
    }
}

void TestListingPages::a_server_behind_a_proxy_may_take_its_address_for_http_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("target"); // empty: not followed
    const auto row = [](const char *page, const char *link, const char *target) {
        QTest::addRow("%s to %s", page, link)
            << QString::fromLatin1(page) << QString::fromLatin1(link)
            << QString::fromLatin1(target);
    };
    row("https://a.example/v1", "http://a.example/v1?p=2", "https://a.example/v1?p=2");
    row("https://a.example/v1", "http://a.example:80/v1?p=2", "https://a.example/v1?p=2");
    row("https://a.example:8443/v1", "http://a.example:8443/v1?p=2",
        "https://a.example:8443/v1?p=2");
    row("https://a.example/v1", "http://a.example:8080/v1?p=2", "");
    row("http://a.example/v1", "https://a.example/v1?p=2", "");
    row("https://a.example/v1", "https://user@a.example/v1?p=2", "");
    row("https://a.example/v1", "//b.example/v1?p=2", "");
    row("https://a.example/v1", "file:///etc/passwd", "");
    row("https://a.example/v1", "javascript:1", "");
    row("https://a.example/v1/x", "y?p=2#f", "https://a.example/v1/y?p=2");
}

void TestListingPages::a_server_behind_a_proxy_may_take_its_address_for_http()
{
    QFETCH(QString, page);
    QFETCH(QString, link);
    QFETCH(QString, target);
    LinkTrail trail;
    const LinkTrail::Verdict verdict = trail.follow(QUrl(page), link);
    QCOMPARE(verdict == LinkTrail::Verdict::Leads, !target.isEmpty());
    QCOMPARE(trail.target().toString(), target);
}

void TestListingPages::links_for_ever_end()
{
    int link = 0;
    m_server->setHandler([&link](const FaultyRequest &request) {
        if (!request.path.startsWith("/v1/odata"))
            return FaultyReply::answer(404, "{}");
        QJsonObject body{{QStringLiteral("value"), webhookRecords(100)}};
        body.insert(QStringLiteral("@odata.nextLink"),
                    QStringLiteral("Webhook?$skiptoken=%1").arg(++link));
        return FaultyReply::answer(200, compactJson(body));
    });
    list();
    QVERIFY(!m_job->isComplete());
    QCOMPARE(m_job->odataShortfall()->read, 100);
    QVERIFY(pagesAsked("/v1/odata") < 12);
}

void TestListingPages::a_webhook_deleted_between_two_pages_costs_no_other_data()
{
    QTest::addColumn<PagedListing>("listing");
    QTest::addColumn<bool>("isRest");
    const PagedListing counted{Way::Skip, Link::None, 100, 200, true};
    QTest::newRow("OData, counted") << counted << false;
    QTest::newRow("OData, not counted") << PagedListing{Way::Skip} << false;
    QTest::newRow("OData by links, counted")
        << PagedListing{Way::Token, Link::Relative, 100, 200, true} << false;
    QTest::newRow("REST") << PagedListing{Way::Skip, Link::None, 50} << true;
    QTest::newRow("REST by offset") << PagedListing{Way::Offset, Link::None, 50} << true;
    QTest::newRow("REST, counted") << counted << true;
}

void TestListingPages::a_webhook_deleted_between_two_pages_costs_no_other()
{
    QFETCH(PagedListing, listing);
    QFETCH(bool, isRest);
    const QList<QPair<int, int>> spans{{3, 1}, {3, 30}, {0, 1}, {0, 30}, {0, 49}};
    for (const auto &[first, gone] : spans) { // of those that were read
        m_there->fill(250);
        m_there->rest = isRest ? listing : PagedListing{.status = 404};
        m_there->odata = isRest ? PagedListing{.status = 404} : listing;
        int pages = 0;
        m_there->afterPage = [&, first = first, gone = gone](const QByteArray &, int) {
            if (++pages == 1)
                m_there->ids.remove(first, gone);
        };
        list();
        QVERIFY(m_job->isComplete());
        QSet<WebhookId> there;
        for (const int id : std::as_const(m_there->ids))
            there.insert({QString::number(id)});
        QCOMPARE(there.size(), 250 - gone);
        QVERIFY(m_job->seen() == there);
    }
}

void TestListingPages::a_list_that_keeps_changing_is_not_whole()
{
    m_there->fill(350);
    m_there->rest.status = 404;
    m_there->odata = {Way::Skip};
    m_there->afterPage = [this](const QByteArray &, int) { m_there->ids.remove(0, 5); };
    list();
    QVERIFY(!m_job->isComplete());
    QCOMPARE(m_job->odataShortfall()->reason, Reason::Moved);
}

void TestListingPages::a_list_without_order_is_whole_when_it_is_counted()
{
    m_there->fill(250);
    m_there->rest.status = 404;
    m_there->odata = {Way::Skip, Link::None, 100, 200, true};
    // The pages overlap by one record; this server tells another one there each time.
    m_server->setHandler([](const FaultyRequest &request) {
        if (!request.path.startsWith("/v1/odata"))
            return FaultyReply::answer(404, "{}");
        const int skip = QUrlQuery(QUrl::fromEncoded(request.path))
                             .queryItemValue(QStringLiteral("$skip"))
                             .toInt();
        const int first = skip == 0 ? 1 : skip + 2;
        QJsonObject body{
            {QStringLiteral("value"), webhookRecords(std::clamp(251 - first, 0, 100), first)},
            {QStringLiteral("@odata.count"), 250}};
        return FaultyReply::answer(200, compactJson(body));
    });
    list();
    QVERIFY(m_job->isComplete());
    QCOMPARE(m_job->seen().size(), 250);
}

void TestListingPages::the_header_link_is_read_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("link");
    const auto row = [](const char *header, const char *link) {
        QTest::newRow(header) << QByteArray(header) << QString::fromLatin1(link);
    };
    row("", "");
    row("</a?b=c>; rel=next", "/a?b=c");
    row("</a>; rel=\"next\"", "/a");
    row("</a>; rel=\"last next\"", "/a");
    row("</a>; REL=\"Next\"", "/a");
    row("</a>; rel=prev, </b>; rel=next", "/b");
    row("</a>; rel=\"prev\"; title=\"x\", </b>;rel=\"next\"", "/b");
    row("</a>; rel=nextish", "");
    row("</a>", "");
    row("/a; rel=next", "");
}

void TestListingPages::the_header_link_is_read()
{
    QFETCH(QByteArray, header);
    QTEST(nextLinkOf(header), "link");
}

HOOKDESK_TEST(TestListingPages)

} // namespace tst_listingpages

#include "tst_listingpages.moc"
