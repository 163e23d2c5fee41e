// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/apicheck/apicheckjob.h"

#include "app/apicheck/assessment.h"
#include "app/apicheck/findingexport.h"
#include "tests/support/otherserver.h"
#include "tests/support/runningsandbox.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

#include <memory>

using namespace hookdesk;

namespace tst_apicheckjob {

using State = FindingState;

class TestApiCheckJob : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void every_field_of_the_map_has_its_finding();
    void the_sandbox_is_as_expected();
    void a_server_that_chooses_otherwise_is_understood();
    void the_check_sends_gets_only_and_to_one_host();
    void what_is_proposed_reads_the_log();
    void two_sets_that_look_alike_are_for_a_person_to_choose();
    void a_set_that_cannot_be_changed_is_said();
    void an_action_of_the_metadata_tells_of_the_retry();
    void a_set_that_does_not_answer_is_not_proposed();
    void without_a_description_nothing_is_an_error_data();
    void without_a_description_nothing_is_an_error();
    void the_export_has_neither_data_nor_secrets();
    void destroying_the_owner_ends_it();

private:
    ApiFindings checked(const QUrl &server, const ApiMap &map = {},
                        const ProposalChoices &choices = {})
    {
        m_client = std::make_unique<TribeClient>(testEnvironment(server), map, testCredentials(),
                                                 HttpTransport::Limits{}, quickPace());
        std::optional<CheckedServer> answer;
        new ApiCheckJob(*m_client, m_owner.get(),
                        [&](const CheckedServer &found) { answer = found; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
            return {};
        m_checked = *answer;
        ApiFindings findings = assess(map, m_checked.evidence, choices);
        findings.looks = m_checked.looks;
        return findings;
    }

    static QStringList keysIn(const ApiFindings &findings, State state)
    {
        QStringList keys;
        for (const ApiFinding &finding : findings.findings) {
            if (finding.state == state)
                keys += finding.key;
        }
        return keys;
    }

    std::unique_ptr<QObject> m_owner;
    std::unique_ptr<TribeClient> m_client;
    CheckedServer m_checked;
};

void TestApiCheckJob::init()
{
    m_owner = std::make_unique<QObject>();
}

void TestApiCheckJob::every_field_of_the_map_has_its_finding()
{
    const ApiFindings findings = assess({}, {}, {});
    QStringList keys;
    for (const ApiFinding &finding : findings.findings)
        keys += finding.key;
    QCOMPARE(keys, ApiMap::keys());
    QVERIFY(keys.size() > 30);
    QCOMPARE(findings.count(State::Confirmed) + findings.count(State::Differs), 0);
    for (const ApiFinding &finding : findings.findings)
        QVERIFY2(finding.state == State::Documented || finding.tellTale != TellTale::Nothing,
                 qUtf8Printable(finding.key));
}

void TestApiCheckJob::the_sandbox_is_as_expected()
{
    RunningSandbox sandbox;
    QCOMPARE(sandbox.restart(RunningSandbox::settings()), QString());
    const ApiFindings findings = checked(sandbox.m_server->url());
    QCOMPARE(keysIn(findings, State::Differs).join(QLatin1Char(' ')), QString());
    QCOMPARE(findings.of(QStringLiteral("eventSet"))->state, State::Confirmed);
    QCOMPARE(findings.of(QStringLiteral("eventStatusFields"))->state, State::Confirmed);
    QCOMPARE(findings.of(QStringLiteral("eventRetryPath"))->state, State::NotKnown);
    QCOMPARE(findings.of(QStringLiteral("eventRetryPath"))->tellTale, TellTale::Retry);
}

void TestApiCheckJob::a_server_that_chooses_otherwise_is_understood()
{
    OtherServer other;
    const ApiFindings findings = checked(other.server.url());
    QCOMPARE(keysIn(findings, State::NotKnown).join(QLatin1Char(' ')), QString());
    const ApiMap map = withProposals({}, findings);
    QCOMPARE(map.eventSet, QStringLiteral("ConnectorMessage"));
    QCOMPARE(map.eventRetryPath, QStringLiteral("/v1/connectors/messages/{id}/redeliver"));
    const QList<std::pair<QStringList, QString>> firsts{
        {map.eventIdFields, QStringLiteral("MessageId")},
        {map.eventWebhookFields, QStringLiteral("SubscriptionId")},
        {map.eventStatusFields, QStringLiteral("Phase")},
        {map.eventPendingWords, QStringLiteral("WAITING")},
        {map.eventFailedWords, QStringLiteral("DEAD")},
        {map.eventAttemptsFields, QStringLiteral("Tries")},
        {map.eventNextAttemptFields, QStringLiteral("DueAt")},
        {map.eventLastAttemptFields, QStringLiteral("TriedAt")},
        {map.eventResponseFields, QStringLiteral("HttpAnswer")},
        {map.eventErrorFields, QStringLiteral("FailureReason")},
        {map.eventBodyFields, QStringLiteral("Content")},
        {map.eventKindFields, QStringLiteral("Operation")},
        {map.createdFields, QStringLiteral("LoggedAt")}};
    for (const auto &[spellings, first] : firsts)
        QCOMPARE(spellings.first(), first);
    QVERIFY(map.createdFields.contains(QStringLiteral("CreationDate"))); // webhooks still have it
    QCOMPARE(findings.of(QStringLiteral("createEndpoint"))->state, State::Confirmed);
    QCOMPARE(findings.of(QStringLiteral("createEndpoint"))->by, QStringLiteral("/v3/api-docs"));
    const MapProposal *log = findings.of(QStringLiteral("eventSet"))->proposal();
    QVERIFY(log && log->score > 60);
    QVERIFY(
        log->reasons.contains({ProposalReason::Kind::Webhooks, QStringLiteral("SubscriptionId")}));
}

void TestApiCheckJob::the_check_sends_gets_only_and_to_one_host()
{
    OtherServer other;
    FaultyServer elsewhere;
    other.server.always("GET", "/swagger",
                        FaultyReply::redirect(elsewhere.url().toEncoded() + "/swagger"));
    const QByteArray list =
        "[{'url':'" + elsewhere.url().toEncoded() + "/v3/api-docs'},{'url':'/own/docs'}]";
    other.server.always("GET", "/swagger-resources",
                        FaultyReply::answer(200, QByteArray(list).replace('\'', '"')));
    checked(other.server.url());
    QCOMPARE(other.writes(), QStringList());
    QCOMPARE(other.server.requestCount("GET", "/own/docs"), 1);
    QCOMPARE(elsewhere.connectionCount(), 0);
}

void TestApiCheckJob::what_is_proposed_reads_the_log()
{
    OtherServer other;
    const ApiMap map = withProposals({}, checked(other.server.url()));
    const ApiFindings again = checked(other.server.url(), map);
    QCOMPARE(keysIn(again, State::Differs).join(QLatin1Char(' ')), QString());
    std::optional<EventPage> page;
    m_client->events(m_owner.get(), ODataQuery().top(5), TribeClient::Priority::Foreground,
                     [&](const Result<EventPage> &read) { page = read.value(); });
    QTRY_VERIFY(page);
    QCOMPARE(page->events.size(), 2);
    QCOMPARE(page->events.first().status, EventStatus::Failed);
    QCOMPARE(page->events.first().attemptCount, std::optional(6));
    QCOMPARE(page->events.first().responseStatus, std::optional(503));
    QCOMPARE(page->events.first().webhookId.value,
             QStringLiteral("00000000-0000-0000-0000-000000000001"));
}

void TestApiCheckJob::two_sets_that_look_alike_are_for_a_person_to_choose()
{
    OtherServer other;
    other.moreSets = "<EntitySet Name='ConnectorArchive' EntityType='OData.ConnectorMessage'/>";
    ApiFindings findings = checked(other.server.url());
    const ApiFinding *log = findings.of(QStringLiteral("eventSet"));
    QCOMPARE(log->state, State::Differs);
    QVERIFY(!log->needsChoice()); // the second does not answer
    other.server.always("GET", "/v1/odata/ConnectorArchive",
                        FaultyReply::answer(200, "{\"value\":[]}"));
    findings = checked(other.server.url());
    log = findings.of(QStringLiteral("eventSet"));
    QCOMPARE(log->proposals.size(), 2);
    QVERIFY(log->needsChoice());
    QCOMPARE(withProposals({}, findings).eventSet, ApiMap().eventSet);
    QCOMPARE(findings.of(QStringLiteral("eventStatusFields"))->tellTale, TellTale::EventSet);
    const ApiFindings chosen = assess(
        {}, m_checked.evidence, {{QStringLiteral("eventSet"), QStringLiteral("ConnectorArchive")}});
    QCOMPARE(withProposals({}, chosen).eventSet, QStringLiteral("ConnectorArchive"));
    QCOMPARE(withProposals({}, chosen).eventStatusFields.first(), QStringLiteral("Phase"));
}

void TestApiCheckJob::a_set_that_cannot_be_changed_is_said()
{
    OtherServer other;
    other.webhookSetInside = "<Annotation Term='Org.OData.Capabilities.V1.UpdateRestrictions'>"
                             "<Record><PropertyValue Property='Updatable' Bool='false'/></Record>"
                             "</Annotation>";
    const ApiFindings findings = checked(other.server.url());
    const ApiFinding *update = findings.of(QStringLiteral("updateDeactivated"));
    QCOMPARE(update->state, State::Differs);
    QVERIFY(update->isReadOnly);
    QVERIFY(update->proposals.isEmpty());
}

void TestApiCheckJob::an_action_of_the_metadata_tells_of_the_retry()
{
    ServerEvidence evidence;
    OtherServer other;
    QByteArray xml = other.metadata();
    xml.replace("<EntityContainer", "<Action Name='Resend' IsBound='true'><Parameter Name='it' "
                                    "Type='OData.ConnectorMessage'/></Action><EntityContainer");
    evidence.model = readServerModel(xml).value();
    const ApiFindings findings = assess({}, evidence, {});
    QCOMPARE(withProposals({}, findings).eventRetryPath,
             QStringLiteral("/v1/odata/ConnectorMessage({id})/OData.Resend"));
}

void TestApiCheckJob::a_set_that_does_not_answer_is_not_proposed()
{
    OtherServer other;
    other.server.always("GET", "/v1/odata/ConnectorMessage", FaultyReply::answer(404));
    const ApiFindings findings = checked(other.server.url());
    const ApiFinding *log = findings.of(QStringLiteral("eventSet"));
    QCOMPARE(log->state, State::Differs);
    QVERIFY(log->proposals.isEmpty());
}

void TestApiCheckJob::without_a_description_nothing_is_an_error_data()
{
    QTest::addColumn<FaultyReply>("reply");
    QTest::addColumn<QString>("why");
    QTest::newRow("absent") << FaultyReply::answer(404) << QStringLiteral("HTTP 404");
    QTest::newRow("a page") << FaultyReply::answer(200, "<html><title>Swagger UI</title></html>",
                                                   {{"Content-Type", "text/html"}})
                            << QStringLiteral("a web page");
    QTest::newRow("YAML") << FaultyReply::answer(200, "openapi: 3.0.1\n")
                          << QStringLiteral("no JSON");
    QTest::newRow("30 MB") << FaultyReply::huge(30LL * 1024 * 1024, true)
                           << QStringLiteral("more than 16777216 bytes");
    QTest::newRow("30 MB, unannounced") << FaultyReply::huge(30LL * 1024 * 1024, false)
                                        << QStringLiteral("more than 16777216 bytes");
    QTest::newRow("an error") << FaultyReply::answer(503) << QStringLiteral("HTTP 503");
}

void TestApiCheckJob::without_a_description_nothing_is_an_error()
{
    QFETCH(FaultyReply, reply);
    QFETCH(QString, why);
    OtherServer other;
    other.server.always("GET", "/v3/api-docs", reply);
    const ApiFindings findings = checked(other.server.url());
    QVERIFY2(findings.looks.contains(QStringLiteral("GET /v3/api-docs: ") + why),
             qUtf8Printable(findings.looks.join(QLatin1Char('\n'))));
    QCOMPARE(other.server.requestCount("GET", "/v3/api-docs"), 1);
    QCOMPARE(findings.of(QStringLiteral("eventSet"))->proposal()->shown,
             QStringLiteral("ConnectorMessage"));
    QCOMPARE(findings.of(QStringLiteral("eventRetryPath"))->state, State::NotKnown);
}

void TestApiCheckJob::the_export_has_neither_data_nor_secrets()
{
    OtherServer other;
    const ApiFindings findings = checked(other.server.url());
    const QString host = QStringLiteral("api.example");
    for (const QByteArray &text : {findingsJson(findings, host), findingsText(findings, host)}) {
        QVERIFY(text.contains("ConnectorMessage"));
        for (const char *datum :
             {"a.example", "token-1", "correct", "Service Unavailable", "00000000-0000", "Someone"})
            QVERIFY2(!text.contains(datum), datum);
    }
    const QJsonObject read = QJsonDocument::fromJson(findingsJson(findings, host)).object();
    QCOMPARE(read[QLatin1String("findings")].toArray().size(), ApiMap::keys().size());
}

void TestApiCheckJob::destroying_the_owner_ends_it()
{
    OtherServer other;
    m_client = testClient(other.server.url());
    bool told = false;
    new ApiCheckJob(*m_client, m_owner.get(), [&](const CheckedServer &) { told = true; });
    QTRY_VERIFY(other.server.requestCount("GET", "/v1/odata/") > 0);
    m_owner.reset();
    QVERIFY(other.server.becomesQuiet(std::chrono::milliseconds(200)));
    QVERIFY(!told);
    m_owner = std::make_unique<QObject>();
    new ApiCheckJob(*m_client, m_owner.get(), [&](const CheckedServer &) { m_owner.reset(); });
    QTRY_VERIFY(!m_owner);
    m_owner = std::make_unique<QObject>();
    new ApiCheckJob(*m_client, m_owner.get(), [&](const CheckedServer &) { told = true; });
    QTRY_VERIFY(m_client->tokenSource().canRenew());
    m_client.reset();
    QTRY_VERIFY(told);
}

HOOKDESK_TEST(TestApiCheckJob)

} // namespace tst_apicheckjob

#include "tst_apicheckjob.moc"
