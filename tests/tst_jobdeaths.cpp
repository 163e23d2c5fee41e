// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/connectioncheckjob.h"
#include "app/api/createwebhookjob.h"
#include "app/api/deletejob.h"
#include "app/api/eventlistingjob.h"
#include "app/api/listingjob.h"
#include "app/api/reactivatejob.h"
#include "app/api/readwebhookjob.h"
#include "app/session/retryjob.h"
#include "tests/support/testclient.h"
#include "tests/support/testprogram.h"

#include <QPointer>
#include <QTest>

#include <functional>
#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_jobdeaths {

namespace {

using Told = std::function<void()>;

/// A job that asks the client, and how it is begun.
struct JobClass
{
    const char *name = "";
    std::function<void(TribeClient &client, QObject *owner, const Told &told)> begin;
    bool borrowsClient = true;  ///< Else it has one of its own, which nobody can take away.
    bool endsWithClient = true; ///< Else it waits for a person.
};

const WebhookId theId{QStringLiteral("2")};

WebhookDraft draft()
{
    return {{}, QStringLiteral("Relation.Person"), QStringLiteral("https://a.example/new"), {}};
}

RetryIntent intent(const char *id)
{
    RetryIntent intent;
    intent.event = EventId{QString::fromLatin1(id)};
    intent.webhook = theId;
    return intent;
}

void beginRetry(TribeClient &client, QObject *owner, const Told &told)
{
    RetryJob::Settings settings;
    settings.grace = 0ms;
    settings.perSecond = 100;
    auto *job = new RetryJob(client, nullptr, {intent("1"), intent("2")}, settings, owner);
    QObject::connect(job, &RetryJob::finished, owner, told);
}

void beginCheck(TribeClient &client, QObject *owner, const Told &told)
{
    Environment environment;
    environment.apiUrl = environment.authUrl = client.apiUrl();
    environment.clientId = QStringLiteral("sandbox");
    auto *job =
        new ConnectionCheckJob(environment, ApiMap(), testCredentials(), quickLimits(), owner);
    QObject::connect(job, &ConnectionCheckJob::finished, owner, told);
}

QList<JobClass> jobClasses()
{
    return {
        {"ApiCall",
         [](TribeClient &client, QObject *owner, const Told &told) {
             client.serverModel(owner, [told](const auto &) { told(); });
         }},
        {"CreateWebhookJob",
         [](TribeClient &client, QObject *owner, const Told &told) {
             new CreateWebhookJob(client, draft(), QSet<WebhookId>(), owner,
                                  [told](const auto &) { told(); });
         }},
        {"DeleteJob",
         [](TribeClient &client, QObject *owner, const Told &told) {
             new DeleteJob(client, theId, owner, [told](const auto &) { told(); });
         }},
        {"ReactivateJob",
         [](TribeClient &client, QObject *owner, const Told &told) {
             new ReactivateJob(client, theId, owner, [told](const auto &) { told(); });
         }},
        {"ReadWebhookJob",
         [](TribeClient &client, QObject *owner, const Told &told) {
             new ReadWebhookJob(client, theId, owner, [told](const auto &) { told(); });
         }},
        {"ListingJob",
         [](TribeClient &client, QObject *owner, const Told &told) {
             auto *job = new ListingJob(client, owner);
             QObject::connect(job, &ListingJob::finished, owner, told);
         }},
        {"EventListingJob",
         [](TribeClient &client, QObject *owner, const Told &told) {
             auto *job = new EventListingJob(client, {}, owner);
             QObject::connect(job, &EventListingJob::finished, owner, told);
         }},
        {"RetryJob", beginRetry, true, false},
        {"ConnectionCheckJob", beginCheck, false},
    };
}

/// What happens to a job, and while what.
enum class Death { OwnerInFlight, OwnerInBackoff, ClientInFlight, ClientInBackoff };

} // namespace

/// The four deaths of CONTRIBUTING.md, for every job that asks a client, at every request.
class TestJobDeaths : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void a_job_outlives_no_death_data();
    void a_job_outlives_no_death();
    void a_handler_may_destroy_everything_data();
    void a_handler_may_destroy_everything();
    void a_reader_of_a_page_may_destroy_everything_data();
    void a_reader_of_a_page_may_destroy_everything();

private:
    [[nodiscard]] FaultyReply answer(const FaultyRequest &request) const;
    [[nodiscard]] int asked() const { return m_server->requestCount("", "/v1"); }

    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<TribeClient> m_client;
    std::unique_ptr<QObject> m_owner;
    int m_told = 0;
};

void TestJobDeaths::init()
{
    m_server = std::make_unique<FaultyServer>();
    m_server->always("POST", "/oauth2/token", tokenReply());
    m_server->setHandler([this](const FaultyRequest &request) { return answer(request); });
    Pace pace = quickPace();
    pace.settleTime = pace.secondLook = 150ms;
    pace.retryDelays = {150ms, 150ms, 150ms};
    m_client = std::make_unique<TribeClient>(testEnvironment(m_server->url()), ApiMap(),
                                             testCredentials(), quickLimits(), pace);
    m_owner = std::make_unique<QObject>();
    m_told = 0;
}

void TestJobDeaths::cleanup()
{
    m_owner.reset();
    m_client.reset();
    m_server.reset();
}

/// Leaves every job with the most to do: writes fail after they may have worked, nothing is known
/// by its key, listings have pages.
FaultyReply TestJobDeaths::answer(const FaultyRequest &request) const
{
    const bool isKey = request.path.endsWith(")");
    if (request.method == "GET" && (isKey || request.path.contains("$filter")))
        return FaultyReply::answer(404, "{}");
    if (request.method == "GET" && request.path.contains("$metadata"))
        return FaultyReply::answer(200, "<Edmx/>");
    if (request.method == "GET") {
        QJsonObject body{{QStringLiteral("value"), webhookRecords(100, 1)},
                         {QStringLiteral("@odata.count"), 250}};
        return FaultyReply::answer(200, compactJson(body));
    }
    return FaultyReply::answer(request.method == "PUT" ? 405 : 500, "{}");
}

void TestJobDeaths::a_job_outlives_no_death_data()
{
    QTest::addColumn<JobClass>("job");
    QTest::addColumn<Death>("death");
    QTest::addColumn<int>("request");
    const auto row = [](const JobClass &job, const char *name, Death death) {
        for (const int request : {1, 2, 3, 4, 6})
            QTest::addRow("%s, %s, request %d", job.name, name, request) << job << death << request;
    };
    for (const JobClass &job : jobClasses()) {
        row(job, "owner gone in flight", Death::OwnerInFlight);
        row(job, "owner gone in backoff", Death::OwnerInBackoff);
        if (!job.borrowsClient)
            continue;
        row(job, "client gone in flight", Death::ClientInFlight);
        row(job, "client gone in backoff", Death::ClientInBackoff);
    }
}

void TestJobDeaths::a_job_outlives_no_death()
{
    QFETCH(JobClass, job);
    QFETCH(Death, death);
    QFETCH(int, request);
    const bool inFlight = death == Death::OwnerInFlight || death == Death::ClientInFlight;
    const bool ofOwner = death == Death::OwnerInFlight || death == Death::OwnerInBackoff;
    m_server->setHandler([&, request, inFlight](const FaultyRequest &received) {
        if (asked() < request)
            return answer(received);
        return inFlight ? FaultyReply::silence() : FaultyReply::answer(503, "{}");
    });
    job.begin(*m_client, m_owner.get(), [this] { ++m_told; });
    QCOMPARE(m_told, 0); // never before its caller has it
    QTRY_VERIFY(asked() >= request || m_told > 0);
    if (!inFlight)
        QTest::qWait(60); // the answer is there, the next attempt is not due yet
    const int before = m_told;
    ofOwner ? m_owner.reset() : m_client.reset();
    if (!ofOwner && job.endsWithClient)
        QTRY_COMPARE(m_told, 1);
    QTest::qWait(250); // longer than every wait
    if (ofOwner)
        QCOMPARE(m_told, before);
    QVERIFY(m_told <= 1);
}

void TestJobDeaths::a_handler_may_destroy_everything_data()
{
    QTest::addColumn<JobClass>("job");
    QTest::addColumn<bool>("clientToo");
    for (const JobClass &job : jobClasses()) {
        if (!job.endsWithClient)
            continue; // it waits for a person; tst_retryjob has a listener that destroys it
        QTest::addRow("%s, owner", job.name) << job << false;
        if (job.borrowsClient)
            QTest::addRow("%s, client and owner", job.name) << job << true;
    }
}

void TestJobDeaths::a_handler_may_destroy_everything()
{
    QFETCH(JobClass, job);
    QFETCH(bool, clientToo);
    job.begin(*m_client, m_owner.get(), [this, clientToo] {
        ++m_told;
        if (clientToo)
            m_client.reset();
        m_owner.reset();
    });
    QTRY_VERIFY_WITH_TIMEOUT(m_told > 0, 20000);
    QTest::qWait(50);
    QCOMPARE(m_told, 1);
}

void TestJobDeaths::a_reader_of_a_page_may_destroy_everything_data()
{
    QTest::addColumn<bool>("ofEvents");
    QTest::addColumn<bool>("client");
    QTest::newRow("webhooks, owner") << false << false;
    QTest::newRow("webhooks, client") << false << true;
    QTest::newRow("events, owner") << true << false;
    QTest::newRow("events, client") << true << true;
}

void TestJobDeaths::a_reader_of_a_page_may_destroy_everything()
{
    QFETCH(bool, ofEvents);
    QFETCH(bool, client);
    int pages = 0;
    const auto destroy = [&] {
        ++pages;
        client ? m_client.reset() : m_owner.reset();
    };
    const auto told = [this] { ++m_told; };
    if (ofEvents) {
        auto *job = new EventListingJob(*m_client, {}, m_owner.get());
        connect(job, &EventListingJob::pageRead, this, destroy);
        connect(job, &EventListingJob::finished, this, told);
    } else {
        auto *job = new ListingJob(*m_client, m_owner.get());
        connect(job, &ListingJob::pageRead, this, destroy);
        connect(job, &ListingJob::finished, this, told);
    }
    QTRY_VERIFY(pages > 0);
    QTRY_COMPARE(m_told, client ? 1 : 0);
    QTest::qWait(100);
    QCOMPARE(pages, 1);
    QCOMPARE(m_told, client ? 1 : 0);
}

HOOKDESK_TEST(TestJobDeaths)

} // namespace tst_jobdeaths

#include "tst_jobdeaths.moc"
