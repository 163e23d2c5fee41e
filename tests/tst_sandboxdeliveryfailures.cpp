// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/deliveringsandbox.h"

#include "tests/support/testprogram.h"

#include <QTemporaryDir>

using namespace hookdesk::sandbox;

namespace tst_sandboxdeliveryfailures {

/// What becomes of a delivery that fails: attempts, the failed event, deactivation, retry, restart.
class SandboxDeliveryFailuresTest : public QObject, private DeliveringSandbox
{
    Q_OBJECT

private slots:
    void init();
    void aFailingEndpointGetsFiveAttemptsWithGrowingIntervals();
    void aDeliveredEventLeavesTheLog();
    void anEndpointThatRecoversGetsTheEvent();
    void everyAnswerLeavesItsTrace_data();
    void everyAnswerLeavesItsTrace();
    void aDroppedConnectionIsOneRequest();
    void aHundredFailedEventsDeactivateAndReactivationResumes();
    void failuresOfMoreThanADayAgoDoNotCount();
    void theCountOfFailuresCanMeanOtherThings_data();
    void theCountOfFailuresCanMeanOtherThings();
    void aRetryDeliversWhatFailed();
    void aRetryThatFailsIsFailedAgain();
    void aRetryOfAPendingEventComesAtOnce();
    void aRetryIsRefused_data();
    void aRetryIsRefused();
    void theEventsOfADeletedWebhookGo();
    void everythingSurvivesARestart();
    void aDatabaseOfVersion1IsBroughtUpToDate();

private:
    /// A sandbox that tries once and gives up.
    [[nodiscard]] static SandboxSettings impatient();
    [[nodiscard]] QString failedEvent(const QByteArray &webhookId, const QByteArray &answer);
    [[nodiscard]] bool hasFailed(const QString &eventId);
};

static const QByteArray failed = "Status%20eq%20'Failed'";
static const QByteArray pending = "Status%20eq%20'Pending'";

void SandboxDeliveryFailuresTest::init()
{
    QCOMPARE(restart(deliverySettings()), QString());
}

SandboxSettings SandboxDeliveryFailuresTest::impatient()
{
    SandboxSettings made = deliverySettings();
    made.delivery.retryIntervals.clear();
    made.timeScale = 1;
    return made;
}

bool SandboxDeliveryFailuresTest::hasFailed(const QString &eventId)
{
    return logged(eventId).value(QLatin1String("Status")).toString() == QLatin1String("Failed");
}

/// The id of an event that has failed; the endpoint goes on answering so.
QString SandboxDeliveryFailuresTest::failedEvent(const QByteArray &webhookId,
                                                 const QByteArray &answer)
{
    setAnswer(webhookId, answer);
    const QString id = change(webhookId).value(0);
    return eventually([&] { return hasFailed(id); }) ? id : QString();
}

static QDateTime dateIn(const QJsonValue &record, const char *field)
{
    return QDateTime::fromString(record[QLatin1String(field)].toString(), Qt::ISODateWithMs);
}

void SandboxDeliveryFailuresTest::aFailingEndpointGetsFiveAttemptsWithGrowingIntervals()
{
    const QByteArray id = activeId();
    const QString eventId = failedEvent(id, "500");
    QVERIFY(!eventId.isEmpty());
    const QJsonObject record = logged(eventId);
    QCOMPARE(record.value(QLatin1String("AttemptCount")).toInt(), 5);
    QCOMPARE(record.value(QLatin1String("ResponseStatus")).toInt(), 500);
    QCOMPARE(record.value(QLatin1String("ErrorMessage")).toString(),
             QStringLiteral("HTTP 500 Internal Server Error"));
    QVERIFY(record.value(QLatin1String("NextAttemptDate")).isNull());
    const QJsonArray received = deliveries(id);
    QCOMPARE(received.size(), 5);
    const QList<int> intervals{60, 300, 900, 3600};
    for (int i = 0; i < 4; ++i) {
        const qint64 waited =
            dateIn(received.at(i), "receivedAt").secsTo(dateIn(received.at(i + 1), "receivedAt"));
        QVERIFY2(waited >= intervals.at(i), qPrintable(QString::number(waited)));
        QCOMPARE(bodyOf(received.at(i)), bodyOf(received.at(0)));
    }
    QVERIFY(dateIn(record, "LastAttemptDate") > dateIn(record, "CreationDate").addSecs(4860));
}

void SandboxDeliveryFailuresTest::aDeliveredEventLeavesTheLog()
{
    const QByteArray id = activeId();
    const QString eventId = change(id).value(0);
    QVERIFY(eventually([&] { return deliveries(id).size() == 1; }));
    QVERIFY(eventually([&] { return eventCount("ID%20ne%20null") == 0; }));
    QCOMPARE(m_client->get("/v1/odata/WebhookEvent(" + eventId.toLatin1() + ')').status, 404);
}

void SandboxDeliveryFailuresTest::anEndpointThatRecoversGetsTheEvent()
{
    const QByteArray id = activeId();
    QCOMPARE(setAnswer(id, "503"), 204);
    const QString eventId = change(id).value(0);
    QVERIFY(eventually(
        [&] { return logged(eventId).value(QLatin1String("AttemptCount")).toInt() >= 1; }));
    const QJsonObject waiting = logged(eventId);
    QCOMPARE(waiting.value(QLatin1String("Status")).toString(), QStringLiteral("Pending"));
    QVERIFY(dateIn(waiting, "NextAttemptDate") > dateIn(waiting, "LastAttemptDate"));
    QCOMPARE(setAnswer(id, "204"), 204);
    QVERIFY(eventually([&] { return eventCount("ID%20ne%20null") == 0; }));
}

void SandboxDeliveryFailuresTest::everyAnswerLeavesItsTrace_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *answer, int status, const char *error) {
        QTest::newRow(answer) << QByteArray(answer) << status << QString::fromLatin1(error);
    };
    row("401", 401, "HTTP 401 Unauthorized");
    row("404", 404, "HTTP 404 Not Found");
    row("500", 500, "HTTP 500 Internal Server Error");
    row("slow", 0, "No answer within 0.3 s");
    row("drop", 0, "Connection closed without an answer");
    row("redirect", 302, "HTTP 302 Found");
    row("html", 502, "HTTP 502 Bad Gateway");
}

void SandboxDeliveryFailuresTest::everyAnswerLeavesItsTrace()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, status);
    QFETCH(QString, error);
    QCOMPARE(restart(impatient()), QString());
    const QJsonObject record = logged(failedEvent(activeId(), answer));
    QCOMPARE(record.value(QLatin1String("ErrorMessage")).toString(), error);
    QCOMPARE(record.value(QLatin1String("ResponseStatus")),
             status == 0 ? QJsonValue() : QJsonValue(status));
    QCOMPARE(record.value(QLatin1String("AttemptCount")).toInt(), 1);
}

void SandboxDeliveryFailuresTest::aDroppedConnectionIsOneRequest()
{
    QCOMPARE(restart(impatient()), QString());
    const QByteArray id = activeId();
    QVERIFY(!failedEvent(id, "drop").isEmpty());
    QCOMPARE(deliveries(id).size(), 1);
}

void SandboxDeliveryFailuresTest::aHundredFailedEventsDeactivateAndReactivationResumes()
{
    QCOMPARE(restart(impatient()), QString());
    const QByteArray id = activeId();
    QCOMPARE(setAnswer(id, "500"), 204);
    QCOMPARE(change(id, 99).size(), 99);
    QVERIFY(eventually([&] { return eventCount(failed) == 99; }));
    QVERIFY(!isDeactivated(id));
    QCOMPARE(change(id, 3).size(), 3);
    QVERIFY(eventually([&] { return isDeactivated(id); }));
    QVERIFY(eventually([&] { return eventCount(pending) + eventCount(failed) == 102; }));
    QCOMPARE(change(id), QStringList());
    QCOMPARE(retry(events(failed).at(0)[QLatin1String("ID")].toString()), 409);

    QCOMPARE(
        m_client->send("PUT", "/v1/odata/Webhook(" + id + ')', R"({"IsDeactivated":false})").status,
        204);
    QCOMPARE(change(id).size(), 1);
    QVERIFY(eventually([&] { return eventCount(failed) == 103; }));
    QVERIFY(!isDeactivated(id)); // what was before is forgiven
}

void SandboxDeliveryFailuresTest::failuresOfMoreThanADayAgoDoNotCount()
{
    QCOMPARE(restart(impatient()), QString());
    const QByteArray id = activeId();
    QCOMPARE(setAnswer(id, "500"), 204);
    QCOMPARE(change(id, 99).size(), 99);
    QVERIFY(eventually([&] { return eventCount(failed) == 99; }));
    QCOMPARE(advance(86'401), 200);
    QCOMPARE(change(id, 2).size(), 2);
    QVERIFY(eventually([&] { return eventCount(failed) == 101; }));
    QVERIFY(!isDeactivated(id));
}

void SandboxDeliveryFailuresTest::theCountOfFailuresCanMeanOtherThings_data()
{
    QTest::addColumn<FailureCount>("count");
    QTest::addColumn<bool>("after50EventsOf2Attempts");
    QTest::addColumn<bool>("after100Events");
    QTest::newRow("failed events") << FailureCount::FailedEvents << false << false;
    QTest::newRow("failing events") << FailureCount::FailingEvents << false << true;
    QTest::newRow("attempts") << FailureCount::Attempts << true << true;
}

void SandboxDeliveryFailuresTest::theCountOfFailuresCanMeanOtherThings()
{
    QFETCH(FailureCount, count);
    QFETCH(bool, after50EventsOf2Attempts);
    QFETCH(bool, after100Events);
    SandboxSettings made = impatient();
    made.delivery.failureCount = count;
    made.delivery.retryIntervals = {std::chrono::seconds(0), std::chrono::hours(20)};
    QCOMPARE(restart(made), QString());
    const QByteArray id = activeId();
    QCOMPARE(setAnswer(id, "500"), 204);
    const auto tried = [this] { return eventCount("AttemptCount%20eq%202"); };
    QCOMPARE(change(id, 50).size(), 50);
    QVERIFY(eventually([&] { return tried() == 50; }));
    QCOMPARE(isDeactivated(id), after50EventsOf2Attempts);
    if (!after50EventsOf2Attempts) {
        QCOMPARE(change(id, 50).size(), 50);
        QVERIFY(eventually([&] { return tried() == 100 || isDeactivated(id); }));
        QCOMPARE(isDeactivated(id), after100Events);
    }
}

void SandboxDeliveryFailuresTest::aRetryDeliversWhatFailed()
{
    QCOMPARE(restart(impatient()), QString());
    const QByteArray id = activeId();
    const QString eventId = failedEvent(id, "500");
    QCOMPARE(setAnswer(id, "200"), 204);
    QCOMPARE(retry(eventId), 202);
    QVERIFY(eventually([&] { return eventCount("ID%20ne%20null") == 0; }));
    const QJsonArray received = deliveries(id);
    QCOMPARE(received.size(), 2);
    QCOMPARE(bodyOf(received.at(1)), bodyOf(received.at(0)));
    QCOMPARE(headerOf(received.at(1), "X-Tribe-Signature"),
             headerOf(received.at(0), "X-Tribe-Signature"));
}

void SandboxDeliveryFailuresTest::aRetryThatFailsIsFailedAgain()
{
    QCOMPARE(restart(impatient()), QString());
    const QString eventId = failedEvent(activeId(), "500");
    QCOMPARE(retry(eventId), 202);
    QVERIFY(eventually([&] {
        return hasFailed(eventId) &&
               logged(eventId).value(QLatin1String("AttemptCount")).toInt() == 2;
    }));
}

void SandboxDeliveryFailuresTest::aRetryOfAPendingEventComesAtOnce()
{
    SandboxSettings made = deliverySettings();
    made.timeScale = 1;
    QCOMPARE(restart(made), QString());
    const QByteArray id = activeId();
    QCOMPARE(setAnswer(id, "500"), 204);
    const QString eventId = change(id).value(0);
    const auto attempts = [&] {
        return logged(eventId).value(QLatin1String("AttemptCount")).toInt();
    };
    QVERIFY(eventually([&] { return attempts() == 1; }));
    QCOMPARE(retry(eventId), 202);
    QVERIFY(eventually([&] { return attempts() == 2; }));
    QVERIFY(!hasFailed(eventId));
}

void SandboxDeliveryFailuresTest::aRetryIsRefused_data()
{
    QTest::addColumn<QString>("quirk");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *quirk, const char *method, const char *path,
                        int status) {
        QTest::newRow(name) << QString::fromLatin1(quirk) << QByteArray(method) << QByteArray(path)
                            << status;
    };
    const char *unknown = "/v1/webhooks/events/00000000-0000-4000-8000-000000000000/retry";
    row("unknown event", "", "POST", unknown, 404);
    row("another method", "", "GET", unknown, 405);
    row("no such path", "", "POST", "/v1/webhooks/events/x", 404);
    row("no-retry", "no-retry", "POST", unknown, 405);
    row("rest-forbidden", "rest-forbidden", "POST", unknown, 403);
    row("being sent", "", "POST", "", 409);
}

void SandboxDeliveryFailuresTest::aRetryIsRefused()
{
    QFETCH(QString, quirk);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QCOMPARE(restart(deliverySettings(quirk)), QString());
    if (path.isEmpty()) {
        const QByteArray id = activeId();
        QCOMPARE(setAnswer(id, "slow"), 204);
        path = "/v1/webhooks/events/" + change(id).value(0).toLatin1() + "/retry";
        QVERIFY(eventually([&] { return !deliveries(id).isEmpty(); }));
    }
    QCOMPARE(m_client->send(method, path).status, status);
}

void SandboxDeliveryFailuresTest::theEventsOfADeletedWebhookGo()
{
    QCOMPARE(restart(impatient()), QString());
    const QByteArray id = activeId();
    QVERIFY(!failedEvent(id, "500").isEmpty());
    QCOMPARE(m_client->send("DELETE", "/v1/webhooks/" + id).status, 204);
    QCOMPARE(eventCount("ID%20ne%20null"), 0);
}

void SandboxDeliveryFailuresTest::everythingSurvivesARestart()
{
    const QTemporaryDir folder;
    SandboxSettings kept = impatient();
    kept.databaseFile = folder.filePath(QStringLiteral("kept.sqlite"));
    QCOMPARE(restart(kept), QString());
    const QByteArray id = activeId();
    const QJsonObject before = logged(failedEvent(id, "404"));
    kept.delivery.retryIntervals = {std::chrono::hours(5), std::chrono::hours(5)};
    QCOMPARE(restart(kept), QString());
    const QString waiting = change(id).value(0);
    QVERIFY(eventually(
        [&] { return logged(waiting).value(QLatin1String("AttemptCount")).toInt() == 1; }));
    const QDateTime reached = clockTime().addSecs(3600);
    QCOMPARE(advance(3600), 200);

    QCOMPARE(restart(kept), QString());
    QCOMPARE(logged(before.value(QLatin1String("ID")).toString()), before);
    QVERIFY(clockTime() >= reached);
    QCOMPARE(eventCount(pending), 1);
    QCOMPARE(advance(4 * 3600), 200); // the endpoint still answers 404
    QVERIFY(eventually([&] {
        const QJsonObject record = logged(waiting);
        return record.value(QLatin1String("AttemptCount")).toInt() == 2 &&
               record.value(QLatin1String("ResponseStatus")).toInt() == 404;
    }));
}

void SandboxDeliveryFailuresTest::aDatabaseOfVersion1IsBroughtUpToDate()
{
    const QTemporaryDir folder;
    SandboxSettings old = deliverySettings();
    old.databaseFile = folder.filePath(QStringLiteral("old.sqlite"));
    QVERIFY(QFile::copy(QFINDTESTDATA("data/sandbox-v1.sqlite"), old.databaseFile));
    QVERIFY(QFile::setPermissions(old.databaseFile, QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(restart(old), QString());
    QCOMPARE(storedCount(), 12);
    QSet<QString> secrets;
    for (const QJsonValue &webhook : m_client->get("/v1/odata/Webhook").values())
        secrets.insert(webhook[QLatin1String("Secret")].toString());
    QCOMPARE(secrets.size(), 12);
    QVERIFY(!secrets.contains(QString()));
    const QByteArray id = idOf(m_client->get("/v1/odata/Webhook?$top=1&$filter=not%20IsDeactivated")
                                   .values()
                                   .at(0)
                                   .toObject());
    change(id);
    QVERIFY(eventually([&] { return deliveries(id).size() == 1; }));
    QCOMPARE(restart(old), QString()); // and stays so
    QCOMPARE(storedCount(), 12);
}

HOOKDESK_TEST(SandboxDeliveryFailuresTest)

} // namespace tst_sandboxdeliveryfailures

#include "tst_sandboxdeliveryfailures.moc"
