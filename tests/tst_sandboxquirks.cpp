// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runningsandbox.h"

#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <vector>

using namespace hookdesk::sandbox;

namespace tst_sandboxquirks {

/// What a sandbox does differently on demand, under load, and on its file.
class SandboxQuirksTest : public QObject, private RunningSandbox
{
    Q_OBJECT

private slots:
    void init();

    void reactivatingWorksByPutAndByPost_data();
    void reactivatingWorksByPutAndByPost();
    void anEntityIsARecordOfWhateverType();
    void theRateLimitAnswers429WithRetryAfter();
    void aQuirkChangesTheAnswer_data();
    void aQuirkChangesTheAnswer();
    void missingFieldsAreMissingFromOneListingOnly_data();
    void missingFieldsAreMissingFromOneListingOnly();
    void aLostCreateAnswerStillCreates();
    void unknownQuirksAreRefused();
    void latencyDelaysEachAnswer();
    void aClientThatLeavesEarlyDoesNoHarm();
    void manyRequestsAtOnceAreAllAnswered();
    void theSameSeedGivesTheSameWebhooks();
    void keptDataSurvivesARestart();
    void anUnusableDatabaseIsASentence_data();
    void anUnusableDatabaseIsASentence();
    void aTakenPortIsASentence();
    void aHundredThousandWebhooksArePaged();
};

static const QByteArray odataWebhooks = "/v1/odata/Webhook";

void SandboxQuirksTest::init()
{
    QCOMPARE(restart(settings()), QString());
}

void SandboxQuirksTest::reactivatingWorksByPutAndByPost_data()
{
    QTest::addColumn<bool>("put");
    QTest::addColumn<QString>("quirks");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("stays");
    QTest::newRow("PUT") << true << QString() << 204 << false;
    QTest::newRow("POST") << false << QString() << 204 << false;
    QTest::newRow("no-put, PUT") << true << QStringLiteral("no-put") << 405 << true;
    QTest::newRow("no-put, POST") << false << QStringLiteral("no-put") << 204 << false;
    const QString readOnly = QStringLiteral("read-only-webhooks");
    QTest::newRow("read-only-webhooks, PUT") << true << readOnly << 405 << true;
    QTest::newRow("read-only-webhooks, POST") << false << readOnly << 405 << true;
    QTest::newRow("put-ignored, PUT") << true << QStringLiteral("put-ignored") << 204 << true;
    QTest::newRow("put-ignored, POST") << false << QStringLiteral("put-ignored") << 204 << true;
}

void SandboxQuirksTest::reactivatingWorksByPutAndByPost()
{
    QFETCH(bool, put);
    QFETCH(QString, quirks);
    QFETCH(int, status);
    QFETCH(bool, stays);
    QCOMPARE(restart(settings(quirks)), QString());
    const QByteArray id = deactivatedId();
    const SandboxAnswer answer =
        put ? m_client->send("PUT", odataWebhooks + '(' + id + ')', R"({"IsDeactivated":false})")
            : m_client->send("POST", odataWebhooks,
                             R"({"IsDeactivated":false,"ID":")" + id + "\"}");
    QCOMPARE(answer.status, status);
    QCOMPARE(isDeactivated(id), stays);
}

void SandboxQuirksTest::anEntityIsARecordOfWhateverType()
{
    const QByteArray id = deactivatedId();
    const QByteArray path = "/v1/odata/Entity(" + id + ')';
    const QJsonObject webhook = m_client->get(path).object();
    QCOMPARE(webhook.value(QLatin1String("_Type")).toString(), QStringLiteral("Webhook"));
    QVERIFY(webhook.contains(QLatin1String("LastMutationDate")));
    QCOMPARE(m_client->send("PUT", path, R"({"IsDeactivated":false})").status, 204);
    QVERIFY(!isDeactivated(id));
    const QByteArray event = m_client->get("/v1/odata/WebhookEvent?$top=1")
                                 .values()
                                 .at(0)
                                 .toObject()
                                 .value(QLatin1String("ID"))
                                 .toString()
                                 .toLatin1();
    QCOMPARE(m_client->get("/v1/odata/Entity(" + event + ')')
                 .object()
                 .value(QLatin1String("_Type"))
                 .toString(),
             QStringLiteral("WebhookEvent"));
    QCOMPARE(m_client->send("PUT", "/v1/odata/Entity(" + event + ')', "{}").status, 405);
    QCOMPARE(m_client->get("/v1/odata/Entity(00000000-0000-4000-8000-000000000000)").status, 404);
    QCOMPARE(m_client->get("/v1/odata/Entity(7)").status, 400);
}

void SandboxQuirksTest::theRateLimitAnswers429WithRetryAfter()
{
    SandboxSettings limited = settings();
    limited.api.callsPerMinute = 3;
    QCOMPARE(restart(limited), QString());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_client->get("/v1/webhooks").status, 200);
    const SandboxAnswer refused = m_client->get("/v1/webhooks");
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.retryAfter.toInt() > 50 && refused.retryAfter.toInt() <= 60);
    QVERIFY(m_client->logIn("correct")); // a new token is no way around
    QCOMPARE(m_client->get(odataWebhooks).status, 429);

    SlidingMinute minute(2);
    const SlidingMinute::Time start{};
    using namespace std::chrono_literals;
    QVERIFY(!minute.refuse(start) && !minute.refuse(start + 30s));
    QCOMPARE(minute.refuse(start + 59500ms).value_or(0s).count(), 1);
    QVERIFY(!minute.refuse(start + 60s));
    QCOMPARE(minute.refuse(start + 61s).value_or(0s).count(), 29);
}

void SandboxQuirksTest::aQuirkChangesTheAnswer_data()
{
    using Check = std::function<bool(const SandboxAnswer &)>;
    QTest::addColumn<QString>("quirk");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Check>("check");
    const auto row = [](const char *quirk, const char *path, const Check &check) {
        QTest::addRow("%s %s", quirk, path)
            << QString::fromLatin1(quirk) << QByteArray(path) << check;
    };
    const auto status = [](int expected) {
        return [expected](const SandboxAnswer &answer) { return answer.status == expected; };
    };
    row("camel-array", "/v1/webhooks", [](const SandboxAnswer &a) {
        return a.json().array().at(0).toObject().contains(QLatin1String("webhookUrl"));
    });
    row("pascal-value", "/v1/webhooks", [](const SandboxAnswer &a) {
        const QJsonObject record = a.values().at(0).toObject();
        return a.values().size() == 40 && record.contains(QLatin1String("WebhookUrl")) &&
               record.contains(QLatin1String("Headers"));
    });
    row("rest-only", "/v1/odata/Webhook", status(404));
    row("rest-only", "/v1/webhooks", status(200));
    row("odata-only", "/v1/webhooks", status(404));
    row("odata-only", "/v1/odata/Webhook", status(200));
    row("rest-forbidden", "/v1/webhooks", status(403));
    row("rest-forbidden", "/v1/odata/Webhook", status(200));
    row("odata-forbidden", "/v1/odata/Webhook", status(403));
    row("odata-forbidden", "/v1/webhooks", status(200));
    row("no-metadata", "/v1/odata/$metadata", status(404));
    row("no-metadata", "/v1/odata/GetCurrentEmployee()", status(200));
    row("no-count", "/v1/odata/Webhook?$count=true", [](const SandboxAnswer &a) {
        return a.status == 200 && !a.object().contains(QLatin1String("@odata.count"));
    });
    row("paged-rest", "/v1/webhooks",
        [](const SandboxAnswer &a) { return a.json().array().size() == 100; });
    row("paged-rest", "/v1/webhooks?$skip=100&$top=90",
        [](const SandboxAnswer &a) { return a.json().array().size() == 20; });
    row("read-only-webhooks", "/v1/odata/$metadata", [](const SandboxAnswer &a) {
        return a.body.contains("UpdateRestrictions") && a.body.contains("Bool=\"false\"");
    });
    row("other-log", "/v1/odata/WebhookEvent", status(404));
    row("other-log", "/v1/odata/ConnectorMessage?$filter=Tries%20gt%200&$top=1",
        [](const SandboxAnswer &a) {
            return a.values().at(0).toObject().contains(QLatin1String("LoggedAt"));
        });
    row("api-docs", "/v3/api-docs",
        [](const SandboxAnswer &a) { return a.body.contains("/v1/webhooks/events/{id}/retry"); });
    row("api-docs,other-log", "/v3/api-docs", [](const SandboxAnswer &a) {
        return a.body.contains("/v1/connector-messages/{id}/resend");
    });
    row("camel-array", "/v3/api-docs", status(404));
    row("camel-array, pascal-value ,paged-rest", "/v1/webhooks",
        [](const SandboxAnswer &a) { return a.values().size() == 100; });
}

void SandboxQuirksTest::aQuirkChangesTheAnswer()
{
    QFETCH(QString, quirk);
    QFETCH(QByteArray, path);
    QFETCH(std::function<bool(const SandboxAnswer &)>, check);
    SandboxSettings quirky = settings(quirk);
    quirky.webhookCount = quirk.contains(QLatin1String("paged-rest")) ? 120 : 40;
    QCOMPARE(restart(quirky), QString());
    const SandboxAnswer answer = m_client->get(path);
    QVERIFY2(check(answer), answer.body.left(300).constData());
    const int created = m_client->send("POST", "/v1/webhooks", validDraft).status;
    QCOMPARE(created, quirk == QLatin1String("rest-forbidden") ? 403 : 201);
}

void SandboxQuirksTest::missingFieldsAreMissingFromOneListingOnly_data()
{
    QTest::addColumn<QString>("quirk");
    QTest::newRow("missing") << QStringLiteral("missing-fields");
    QTest::newRow("null") << QStringLiteral("null-fields");
}

/// How many values of each field are absent or null.
static QHash<QString, int> gaps(const QJsonArray &records, const QStringList &fields)
{
    QHash<QString, int> counted;
    for (const QJsonValue &record : records) {
        for (const QString &field : fields) {
            const QJsonValue value = record.toObject().value(field);
            counted[field] += value.isUndefined() || value.isNull() ? 1 : 0;
        }
    }
    return counted;
}

void SandboxQuirksTest::missingFieldsAreMissingFromOneListingOnly()
{
    QFETCH(QString, quirk);
    QCOMPARE(restart(settings(quirk)), QString());
    const QHash<QString, int> rest =
        gaps(m_client->get("/v1/webhooks").json().array(),
             {QStringLiteral("id"), QStringLiteral("headers"), QStringLiteral("creationDate"),
              QStringLiteral("webhookUrl")});
    const QHash<QString, int> odata =
        gaps(m_client->get(odataWebhooks).values(),
             {QStringLiteral("ID"), QStringLiteral("_Name"), QStringLiteral("IsDeactivated"),
              QStringLiteral("CreationDate"), QStringLiteral("Url")});
    QVERIFY(rest[QStringLiteral("headers")] > 0 && rest[QStringLiteral("creationDate")] > 0);
    QVERIFY(odata[QStringLiteral("_Name")] > 0 && odata[QStringLiteral("IsDeactivated")] > 0);
    QCOMPARE(odata[QStringLiteral("CreationDate")], 0);
    QCOMPARE(rest[QStringLiteral("webhookUrl")], 0);
    QCOMPARE(rest[QStringLiteral("id")] + odata[QStringLiteral("ID")], 0);
}

void SandboxQuirksTest::aLostCreateAnswerStillCreates()
{
    QCOMPARE(restart(settings(QStringLiteral("lost-create-answer"))), QString());
    // A raw socket: QNetworkAccessManager by itself sends a POST again on a lost connection.
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost),
                         static_cast<quint16>(m_server->url().port()));
    socket.write("POST /v1/webhooks HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " +
                 m_client->token() + "\r\nContent-Type: application/json\r\nContent-Length: " +
                 QByteArray::number(validDraft.size()) + "\r\n\r\n" + validDraft);
    QSignalSpy disconnected(&socket, &QTcpSocket::disconnected);
    QVERIFY(disconnected.wait());
    QVERIFY(socket.readAll().isEmpty());
    QCOMPARE(storedCount(), 41);
    QCOMPARE(m_client->send("POST", "/v1/webhooks", "{").status, 400);
}

void SandboxQuirksTest::unknownQuirksAreRefused()
{
    const Outcome<Quirks> parsed = parseQuirks(QStringLiteral("no-put,no-such"));
    const Problem *problem = problemOf(parsed);
    QVERIFY(problem);
    QCOMPARE(problem->target, QStringLiteral("no-such"));
    QVERIFY(problem->message.contains(QLatin1String("lost-create-answer")));
}

void SandboxQuirksTest::latencyDelaysEachAnswer()
{
    SandboxSettings slow = settings();
    slow.latency = std::chrono::milliseconds(200);
    QCOMPARE(restart(slow), QString());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_client->get("/v1/webhooks").status, 200);
    QVERIFY(timer.elapsed() >= 190);
}

void SandboxQuirksTest::aClientThatLeavesEarlyDoesNoHarm()
{
    SandboxSettings slow = settings();
    slow.latency = std::chrono::milliseconds(100);
    QCOMPARE(restart(slow), QString());
    for (int i = 0; i < 5; ++i) {
        SandboxClient leaver(m_server->url());
        const SandboxClient::Reply reply = leaver.begin("GET", "/v1/webhooks");
        QTest::qWait(20);
        reply->abort();
    }
    QCOMPARE(m_client->get("/v1/webhooks").status, 200);
}

void SandboxQuirksTest::manyRequestsAtOnceAreAllAnswered()
{
    std::vector<SandboxClient::Reply> replies;
    for (int i = 0; i < 60; ++i) {
        replies.push_back(i % 3 == 0 ? m_client->begin("POST", "/v1/webhooks", validDraft)
                                     : m_client->begin("GET", odataWebhooks + "?$count=true"));
    }
    int created = 0;
    int listed = 0;
    for (const SandboxClient::Reply &reply : replies) {
        const int status = SandboxClient::end(reply).status;
        created += status == 201 ? 1 : 0;
        listed += status == 200 ? 1 : 0;
    }
    QCOMPARE(created, 20);
    QCOMPARE(listed, 40);
    QCOMPARE(storedCount(), 60);
}

void SandboxQuirksTest::theSameSeedGivesTheSameWebhooks()
{
    const QByteArray first = m_client->get("/v1/webhooks").body;
    init();
    QCOMPARE(m_client->get("/v1/webhooks").body, first);
    SandboxSettings other = settings();
    other.seed = 2;
    QCOMPARE(restart(other), QString());
    QVERIFY(m_client->get("/v1/webhooks").body != first);
}

void SandboxQuirksTest::keptDataSurvivesARestart()
{
    const QTemporaryDir folder;
    SandboxSettings kept = settings();
    kept.databaseFile = folder.filePath(QStringLiteral("kept.sqlite"));
    QCOMPARE(restart(kept), QString());
    const QByteArray id = deactivatedId();
    QCOMPARE(m_client->send("POST", "/v1/webhooks", validDraft).status, 201);
    QCOMPARE(
        m_client->send("PUT", odataWebhooks + '(' + id + ')', R"({"IsDeactivated":false})").status,
        204);
    kept.seed = 9; // decides only about a new database
    QCOMPARE(restart(kept), QString());
    QCOMPARE(storedCount(), 41);
    QVERIFY(!isDeactivated(id));
}

void SandboxQuirksTest::anUnusableDatabaseIsASentence_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no such folder") << QStringLiteral("missing/x.sqlite") << QByteArray();
    QTest::newRow("not a database") << QStringLiteral("x.txt") << QByteArray(5000, 'x');
}

void SandboxQuirksTest::anUnusableDatabaseIsASentence()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    SandboxSettings broken = settings();
    broken.databaseFile = folder.filePath(file);
    if (!content.isEmpty()) {
        QFile written(broken.databaseFile);
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(content) == content.size());
    }
    const std::optional<Problem> problem = SandboxServer(broken).start();
    QVERIFY(problem);
    QVERIFY2(problem->message.contains(broken.databaseFile) &&
                 problem->message.contains(QLatin1String("cannot be used")),
             qPrintable(problem->message));
}

void SandboxQuirksTest::aTakenPortIsASentence()
{
    SandboxSettings second = settings();
    second.port = static_cast<quint16>(m_server->url().port());
    const std::optional<Problem> problem = SandboxServer(second).start();
    QVERIFY(problem);
    QVERIFY2(problem->message.contains(QString::number(second.port)), qPrintable(problem->message));
}

void SandboxQuirksTest::aHundredThousandWebhooksArePaged()
{
    SandboxSettings many = settings();
    many.webhookCount = 100'000;
    QCOMPARE(restart(many), QString());
    const SandboxAnswer last =
        m_client->get(odataWebhooks + "?$skip=99950&$count=true&$orderby=_Name%20desc");
    QCOMPARE(last.values().size(), 50);
    QCOMPARE(last.object().value(QLatin1String("@odata.count")).toInt(), 100'000);
    const SandboxAnswer deactivated =
        m_client->get(odataWebhooks + "?$filter=IsDeactivated&$count=true&$top=0");
    QCOMPARE(deactivated.object().value(QLatin1String("@odata.count")).toInt(), 15'000);
}

HOOKDESK_TEST(SandboxQuirksTest)

} // namespace tst_sandboxquirks

#include "tst_sandboxquirks.moc"
