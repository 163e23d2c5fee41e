// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/listingjob.h"

#include "tests/support/runningsandbox.h"
#include "tests/support/testclient.h"
#include "tests/support/testprogram.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QUrlQuery>

#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_listingjob {

using Kind = ApiError::Kind;

/// How the listings of a raw server behave; both tell the same webhooks.
struct Listings
{
    int count = 250;
    int restPage = 100'000;      ///< Records that one REST answer holds.
    int odataPage = 100;         ///< The same of OData, whatever is asked for.
    bool skips = true;           ///< `$skip` is heeded.
    bool counts = true;          ///< `@odata.count` is sent when asked for.
    bool linksOn = false;        ///< `@odata.nextLink` is sent.
    int announced = -1;          ///< What `@odata.count` says instead of the truth.
    QByteArrayList refused{};    ///< Options that are answered with 400.
    int brokenFromSkip = 100000; ///< OData pages from here on fail with 500.
    QByteArray restStatus{};     ///< The status line of the REST listing, when it fails.
};

class TestListingJob : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void every_kind_of_environment_is_listed_whole_data();
    void every_kind_of_environment_is_listed_whole();
    void any_number_is_found_data();
    void any_number_is_found();
    void a_server_with_ways_of_its_own_is_listed_whole_data();
    void a_server_with_ways_of_its_own_is_listed_whole();
    void a_server_that_repeats_itself_comes_to_an_end_data();
    void a_server_that_repeats_itself_comes_to_an_end();
    void less_is_asked_of_a_server_that_refuses_more_data();
    void less_is_asked_of_a_server_that_refuses_more();
    void a_page_that_fails_in_the_middle_is_no_whole_listing();
    void one_broken_listing_leaves_the_other_data();
    void one_broken_listing_leaves_the_other();
    void both_broken_is_nothing();
    void at_most_four_pages_are_under_way();
    void unreadable_records_are_told_and_cost_no_other();
    void nobody_is_told_once_the_owner_is_gone();
    void the_end_of_the_client_ends_the_job();

private:
    void serve(const Listings &listings);
    [[nodiscard]] FaultyReply odata(const Listings &listings, const QUrlQuery &query) const;
    /// Lists and takes down what it hears.
    void list(TribeClient &client);

    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<TribeClient> m_client;
    std::unique_ptr<QObject> m_owner;
    QPointer<ListingJob> m_job;
    int m_finished = 0;
    QHash<WebhookId, Webhook> m_found;
    int m_told[2] = {0, 0}; ///< Records by listing, repeated ones too.
};

void TestListingJob::init()
{
    m_server = std::make_unique<FaultyServer>();
    m_server->always("POST", "/oauth2/token", tokenReply());
    m_client = testClient(m_server->url());
    m_owner = std::make_unique<QObject>();
}

void TestListingJob::cleanup()
{
    m_owner.reset();
    m_client.reset();
}

FaultyReply TestListingJob::odata(const Listings &listings, const QUrlQuery &query) const
{
    const auto option = [&query](const char *name) {
        return query.queryItemValue(QString::fromLatin1(name)).toInt();
    };
    for (const QByteArray &refused : listings.refused) {
        if (query.hasQueryItem(QString::fromLatin1(refused)))
            return FaultyReply::answer(400, R"({"error":{"message":"unknown option"}})");
    }
    const int skip = listings.skips ? option("$skip") : 0;
    if (skip >= listings.brokenFromSkip)
        return FaultyReply::answer(500);
    const int size = std::clamp(listings.count - skip, 0, listings.odataPage);
    QJsonObject body{{QStringLiteral("value"), webhookRecords(size, skip + 1)}};
    if (listings.counts && query.hasQueryItem(QStringLiteral("$count")))
        body.insert(QStringLiteral("@odata.count"),
                    listings.announced < 0 ? listings.count : listings.announced);
    if (listings.linksOn && skip + size < listings.count)
        body.insert(QStringLiteral("@odata.nextLink"), QStringLiteral("Webhook?$skip=x"));
    return FaultyReply::answer(200, compactJson(body));
}

void TestListingJob::serve(const Listings &listings)
{
    m_server->setHandler([this, listings](const FaultyRequest &request) {
        const QUrlQuery query(QUrl::fromEncoded(request.path));
        if (request.path.startsWith("/v1/odata/Webhook"))
            return odata(listings, query);
        if (!listings.restStatus.isEmpty())
            return FaultyReply::raw("HTTP/1.1 " + listings.restStatus + "\r\n\r\n");
        const int skip = listings.skips ? query.queryItemValue(QStringLiteral("$skip")).toInt() : 0;
        const int size = std::clamp(listings.count - skip, 0, listings.restPage);
        return FaultyReply::answer(200, collection(webhookRecords(size, skip + 1)));
    });
}

void TestListingJob::list(TribeClient &client)
{
    m_found.clear();
    m_told[0] = m_told[1] = m_finished = 0;
    m_job = new ListingJob(client, m_owner.get());
    connect(m_job, &ListingJob::pageRead, this,
            [this](WebhookListing listing, const QList<Webhook> &webhooks) {
                m_told[static_cast<int>(listing)] += static_cast<int>(webhooks.size());
                for (const Webhook &webhook : webhooks) {
                    const auto known = m_found.constFind(webhook.id);
                    m_found.insert(webhook.id,
                                   known == m_found.constEnd() ? webhook : merged(*known, webhook));
                }
            });
    connect(m_job, &ListingJob::finished, this, [this] { ++m_finished; });
    QCOMPARE(m_finished, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_finished, 1, 10000);
}

void TestListingJob::every_kind_of_environment_is_listed_whole_data()
{
    QTest::addColumn<QString>("quirks");
    QTest::addColumn<int>("restStatus"); // 0: it works
    QTest::addColumn<int>("odataStatus");
    const auto row = [](const char *quirks, int rest, int odata) {
        QTest::newRow(quirks) << QString::fromLatin1(quirks) << rest << odata;
    };
    row("camel-array", 0, 0);
    row("pascal-value", 0, 0);
    row("no-count", 0, 0);
    row("paged-rest", 0, 0);
    row("paged-rest,no-count,pascal-value", 0, 0);
    row("missing-fields", 0, 0);
    row("null-fields", 0, 0);
    row("rest-only", 0, 404);
    row("rest-only,paged-rest", 0, 404);
    row("odata-only", 404, 0);
    row("odata-only,no-count", 404, 0);
    row("rest-forbidden", 403, 0);
    row("odata-forbidden", 0, 403);
}

void TestListingJob::every_kind_of_environment_is_listed_whole()
{
    QFETCH(QString, quirks);
    QFETCH(int, restStatus);
    QFETCH(int, odataStatus);
    sandbox::SandboxSettings settings = RunningSandbox::settings(quirks);
    settings.webhookCount = 250;
    sandbox::SandboxServer server(settings);
    QVERIFY(!server.start());
    const auto client = patientClient(server.url());
    list(*client);
    QCOMPARE(m_job->restError() ? m_job->restError()->httpStatus : 0, restStatus);
    QCOMPARE(m_job->odataError() ? m_job->odataError()->httpStatus : 0, odataStatus);
    QVERIFY(m_job->isComplete());
    QCOMPARE(m_job->problems(), QStringList());
    QCOMPARE(m_job->seen().size(), 250);
    QCOMPARE(m_found.size(), 250);
    // Pages overlap by a record, so that a change between them is noticed.
    QCOMPARE(m_told[static_cast<int>(WebhookListing::Rest)] >= 250, restStatus == 0);
    QCOMPARE(m_told[static_cast<int>(WebhookListing::OData)] >= 250, odataStatus == 0);
    const bool lacksFields = quirks.contains(QLatin1String("-fields"));
    for (const Webhook &webhook : std::as_const(m_found)) {
        QVERIFY(!webhook.entityType.isEmpty() || lacksFields);
        if (restStatus == 0)
            QVERIFY((!webhook.endpoint.isEmpty() && webhook.headers) || lacksFields);
        if (odataStatus == 0)
            QVERIFY((webhook.deactivated && webhook.createdAt.isValid()) || lacksFields);
    }
}

void TestListingJob::any_number_is_found_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 99, 100, 101, 200, 250, 1000})
        QTest::addRow("%d", count) << count;
}

void TestListingJob::any_number_is_found()
{
    QFETCH(int, count);
    for (const bool counts : {true, false}) {
        Listings listings;
        listings.count = count;
        listings.restPage = 100;
        listings.counts = counts;
        serve(listings);
        list(*m_client);
        QVERIFY(m_job->isComplete());
        QCOMPARE(m_found.size(), count);
        QCOMPARE(m_job->seen().size(), count);
        QVERIFY(m_told[0] >= count && m_told[0] <= count + 12);
        QVERIFY(m_told[1] >= count && m_told[1] <= count + 12);
        QCOMPARE(m_job->total(), counts ? std::optional(count) : std::nullopt);
    }
}

void TestListingJob::a_server_with_ways_of_its_own_is_listed_whole_data()
{
    QTest::addColumn<Listings>("listings");
    const QByteArray gone = "404 Not Found\r\nContent-Length: 0";
    const auto row = [&gone](const char *name, Listings listings) {
        listings.restStatus = gone; // OData alone has to find them
        QTest::newRow(name) << listings;
    };
    row("small pages", {.odataPage = 30});
    row("small pages, no count", {.odataPage = 30, .counts = false});
    row("small pages, links", {.odataPage = 30, .counts = false, .linksOn = true});
    row("one record a page", {.count = 12, .odataPage = 1});
    row("everything at once", {.odataPage = 1000});
    row("everything at once, no count", {.odataPage = 1000, .counts = false});
    row("links", {.counts = false, .linksOn = true});
    row("links and count", {.linksOn = true});
}

void TestListingJob::a_server_with_ways_of_its_own_is_listed_whole()
{
    QFETCH(Listings, listings);
    serve(listings);
    list(*m_client);
    QVERIFY(m_job->isComplete());
    QCOMPARE(m_found.size(), listings.count);
    QVERIFY(m_server->requestCount("GET", "/v1/odata") < 30);
}

void TestListingJob::a_server_that_repeats_itself_comes_to_an_end_data()
{
    QTest::addColumn<Listings>("listings");
    QTest::newRow("full pages") << Listings{.restPage = 100, .skips = false, .counts = false};
    QTest::newRow("a count that is never reached")
        << Listings{.restPage = 100, .skips = false, .announced = 1'000'000};
    QTest::newRow("links for ever")
        << Listings{.restPage = 100, .skips = false, .counts = false, .linksOn = true};
}

void TestListingJob::a_server_that_repeats_itself_comes_to_an_end()
{
    QFETCH(Listings, listings);
    serve(listings);
    list(*m_client);
    QCOMPARE(m_found.size(), 100);
    QVERIFY(!m_job->isComplete()); // as many as a page holds, and no way to more
    QVERIFY(m_job->odataShortfall());
    QVERIFY(m_server->requestCount("GET", "/v1/odata") <= 5);
    QVERIFY(m_server->requestCount("GET", "/v1/webhooks") <= 5);
}

void TestListingJob::less_is_asked_of_a_server_that_refuses_more_data()
{
    QTest::addColumn<QByteArrayList>("refused");
    QTest::addColumn<int>("found");
    QTest::newRow("$count") << QByteArrayList{"$count"} << 250;
    QTest::newRow("$orderby") << QByteArrayList{"$orderby"} << 250;
    QTest::newRow("$count and $orderby") << QByteArrayList{"$count", "$orderby"} << 250;
    QTest::newRow("every option") << QByteArrayList{"$count", "$orderby", "$top", "$skip"} << 100;
}

void TestListingJob::less_is_asked_of_a_server_that_refuses_more()
{
    QFETCH(QByteArrayList, refused);
    QFETCH(int, found);
    Listings listings;
    listings.refused = refused;
    listings.restStatus = "404 Not Found\r\nContent-Length: 0";
    serve(listings);
    list(*m_client);
    QVERIFY(!m_job->odataError());
    QCOMPARE(m_found.size(), found);
}

void TestListingJob::a_page_that_fails_in_the_middle_is_no_whole_listing()
{
    Listings listings;
    listings.brokenFromSkip = 150;
    serve(listings);
    list(*m_client);
    QVERIFY(!m_job->isComplete());
    QVERIFY(m_job->odataError());
    QCOMPARE(m_job->odataError()->kind, Kind::Server);
    QCOMPARE(m_job->odataShortfall()->reason, Shortfall::Reason::Failed);
    QVERIFY(!m_job->restError());
    QCOMPARE(m_found.size(), 250); // REST told of all
}

void TestListingJob::one_broken_listing_leaves_the_other_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<FaultyReply>("fault");
    QTest::addColumn<Kind>("kind");
    for (const QByteArray path : {"/v1/webhooks", "/v1/odata/Webhook"}) {
        const auto row = [&path](const char *name, const FaultyReply &fault, Kind kind) {
            QTest::addRow("%s %s", path.constData(), name) << path << fault << kind;
        };
        row("forbidden", FaultyReply::answer(403), Kind::Forbidden);
        row("absent", FaultyReply::answer(404), Kind::NotFound);
        row("bad request", FaultyReply::answer(400), Kind::Rejected);
        row("broken", FaultyReply::answer(500), Kind::Server);
        row("down", FaultyReply::answer(503), Kind::Server);
        row("HTML", FaultyReply::answer(200, "<html>Log in</html>"), Kind::Malformed);
        row("silent", FaultyReply::silence(), Kind::Timeout);
        row("dropped", FaultyReply::drop(), Kind::Network);
    }
}

void TestListingJob::one_broken_listing_leaves_the_other()
{
    QFETCH(QByteArray, path);
    QFETCH(FaultyReply, fault);
    QFETCH(Kind, kind);
    serve({.count = 120});
    m_server->always("GET", path, fault);
    list(*m_client);
    const bool rest = path == "/v1/webhooks";
    const std::optional<ApiError> broken = rest ? m_job->restError() : m_job->odataError();
    QVERIFY(broken);
    QCOMPARE(broken->kind, kind);
    QVERIFY(!(rest ? m_job->odataError() : m_job->restError()));
    QCOMPARE(m_found.size(), 120);
    QVERIFY(m_job->isComplete());
}

void TestListingJob::both_broken_is_nothing()
{
    m_server->always("GET", "/v1", FaultyReply::answer(500));
    list(*m_client);
    QVERIFY(m_job->restError() && m_job->odataError());
    QVERIFY(!m_job->isComplete());
    QCOMPARE(m_job->seen().size(), 0);
}

/// A page of the OData listing; the REST listing asks for its own beside them.
static bool isODataPageUnderWay(const QNetworkReply *reply)
{
    return reply->isRunning() && reply->url().path().contains(QLatin1String("odata"));
}

void TestListingJob::at_most_four_pages_are_under_way()
{
    sandbox::SandboxSettings settings = RunningSandbox::settings(QStringLiteral("odata-only"));
    settings.webhookCount = 2000;
    settings.latency = 30ms;
    sandbox::SandboxServer server(settings);
    QVERIFY(!server.start());
    const auto client = patientClient(server.url());
    int most = 0;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&client, &most] {
        const auto replies = client->transport().findChildren<QNetworkReply *>();
        most = std::max(most, static_cast<int>(std::count_if(replies.begin(), replies.end(),
                                                             isODataPageUnderWay)));
    });
    watch.start(1ms);
    list(*client);
    QCOMPARE(m_found.size(), 2000);
    qDebug() << "at most" << most << "requests were under way";
    QVERIFY(most <= 4);
    QVERIFY(most >= 3); // and not one after another
}

void TestListingJob::unreadable_records_are_told_and_cost_no_other()
{
    QJsonArray records = webhookRecords(2);
    records.append(QJsonObject{{QStringLiteral("entityType"), QStringLiteral("no id")}});
    records.append(17);
    m_server->always("GET", "/v1/webhooks", FaultyReply::answer(200, collection(records)));
    m_server->always("GET", "/v1/odata", FaultyReply::answer(404));
    list(*m_client);
    QVERIFY(!m_job->isComplete()); // which webhooks they are is not known
    QCOMPARE(m_job->restShortfall()->reason, Shortfall::Reason::Unreadable);
    QCOMPARE(m_found.size(), 2);
    QCOMPARE(m_job->problems().size(), 2);
}

void TestListingJob::nobody_is_told_once_the_owner_is_gone()
{
    m_server->always("GET", "/v1/webhooks", FaultyReply::answer(200, "[]"));
    m_server->always("GET", "/v1/odata", FaultyReply::silence());
    int told = 0;
    auto *job = new ListingJob(*m_client, m_owner.get());
    connect(job, &ListingJob::finished, this, [&told] { ++told; });
    QTRY_COMPARE(m_server->requestCount("GET", "/v1/odata"), 1);
    m_owner.reset();
    QTest::qWait(100);
    QCOMPARE(told, 0);
    QVERIFY(m_client->transport().findChildren<QNetworkReply *>().isEmpty());
}

void TestListingJob::the_end_of_the_client_ends_the_job()
{
    m_server->always("GET", "/v1", FaultyReply::silence());
    auto *job = new ListingJob(*m_client, m_owner.get());
    QSignalSpy finished(job, &ListingJob::finished);
    QTRY_COMPARE(m_server->requestCount("GET", "/v1"), 2);
    m_client.reset();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(job->restError()->kind, Kind::Cancelled);
    QCOMPARE(job->odataError()->kind, Kind::Cancelled);
    QVERIFY(!job->isComplete());
}

HOOKDESK_TEST(TestListingJob)

} // namespace tst_listingjob

#include "tst_listingjob.moc"
