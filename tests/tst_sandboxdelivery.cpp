// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/signature.h"
#include "tests/support/deliveringsandbox.h"
#include "tests/support/testprogram.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace hookdesk;
using namespace hookdesk::sandbox;

namespace tst_sandboxdelivery {

/// What the sandbox delivers, to whom, and how it is told to.
class SandboxDeliveryTest : public QObject, private DeliveringSandbox
{
    Q_OBJECT

private slots:
    void init();
    void aDeliveryIsSignedOverItsExactBody();
    void aDeliveryCarriesTheHeadersOfItsWebhook();
    void twoHeadersOfANameBothArrive();
    void theSignatureHeaderCanHaveAnotherName();
    void theBodyCanCarryTheDeprecatedSignature();
    void everyKindOfMutationIsDelivered_data();
    void everyKindOfMutationIsDelivered();
    void everyWebhookBoundToTheTypeHearsOfAChange();
    void aDeactivatedWebhookHearsNothing();
    void recordsChangeOnTheClock();
    void aLargeBodyArrivesWhole();
    void anEndpointOnLoopbackGetsItsDeliveriesItself();
    void httpsOnLoopbackIsReallyTls();
    void aChangedRecordCanBeOpened_data();
    void aChangedRecordCanBeOpened();
    void aDeletedRecordIsGone();
    void aBadOrderIsRefused_data();
    void aBadOrderIsRefused();
    void theClockRunsFastAndOnDemand();

private:
    [[nodiscard]] QJsonObject onlyDelivery(const QByteArray &webhookId);
    [[nodiscard]] QByteArray created(const QByteArray &url);
};

void SandboxDeliveryTest::init()
{
    QCOMPARE(restart(deliverySettings()), QString());
}

/// The one delivery of a webhook, as soon as there is one.
QJsonObject SandboxDeliveryTest::onlyDelivery(const QByteArray &webhookId)
{
    if (!eventually([&] { return !deliveries(webhookId).isEmpty(); }))
        return {};
    const QJsonArray all = deliveries(webhookId);
    return all.size() == 1 ? all.first().toObject() : QJsonObject();
}

/// The id of a new webhook for invoices.
QByteArray SandboxDeliveryTest::created(const QByteArray &url)
{
    const SandboxAnswer answer = m_client->send(
        "POST", "/v1/webhooks",
        R"({"entityType":"Activity.Invoice","webhookUrl":")" + url +
            R"(","headers":[{"name":"X-Key","value":"s€cret"},{"name":"Authorization","value":"Basic eA=="}]})");
    return answer.object().value(QLatin1String("id")).toString().toLatin1();
}

void SandboxDeliveryTest::aDeliveryIsSignedOverItsExactBody()
{
    const QJsonObject webhook = activeWebhook();
    const QByteArray secret = webhook.value(QLatin1String("Secret")).toString().toUtf8();
    QVERIFY(secret.size() >= 16);
    change(idOf(webhook));
    const QJsonObject delivery = onlyDelivery(idOf(webhook));
    const QByteArray body = bodyOf(delivery);
    QVERIFY(body.startsWith("{\"webhookId\":\"" + idOf(webhook) + "\",\"payload\":{\"type\":\""));
    QCOMPARE(headerOf(delivery, "X-Tribe-Signature"), signature(secret, body));
    QCOMPARE(headerOf(delivery, "Content-Type"), QByteArray("application/json"));
    QVERIFY(!body.contains("signature"));
}

void SandboxDeliveryTest::aDeliveryCarriesTheHeadersOfItsWebhook()
{
    const QByteArray id = created("https://elsewhere.example/in");
    change(id);
    const QJsonObject delivery = onlyDelivery(id);
    QCOMPARE(headerOf(delivery, "X-Key"), QByteArray("s€cret"));
    QCOMPARE(headerOf(delivery, "Authorization"), QByteArray("Basic eA=="));
}

void SandboxDeliveryTest::twoHeadersOfANameBothArrive()
{
    const SandboxAnswer answer = m_client->send(
        "POST", "/v1/webhooks",
        R"({"entityType":"Activity.Invoice","webhookUrl":"https://elsewhere.example/in",)"
        R"("headers":[{"name":"X-Part","value":"one"},{"name":"x-part","value":"two"},)"
        R"({"name":"Content-Type","value":"text/odd"}]})");
    const QByteArray id = answer.object().value(QLatin1String("id")).toString().toLatin1();
    change(id);
    const QJsonObject delivery = onlyDelivery(id);
    QCOMPARE(headerOf(delivery, "X-Part"), QByteArray("one, two"));
    QCOMPARE(headerOf(delivery, "Content-Type"), QByteArray("application/json"));
}

void SandboxDeliveryTest::theSignatureHeaderCanHaveAnotherName()
{
    SandboxSettings other = deliverySettings();
    other.delivery.signatureHeader = "X-Other";
    QCOMPARE(restart(other), QString());
    const QJsonObject webhook = activeWebhook();
    change(idOf(webhook));
    const QJsonObject delivery = onlyDelivery(idOf(webhook));
    const QByteArray secret = webhook.value(QLatin1String("Secret")).toString().toUtf8();
    QCOMPARE(headerOf(delivery, "X-Other"), signature(secret, bodyOf(delivery)));
    QCOMPARE(headerOf(delivery, "X-Tribe-Signature"), QByteArray());
}

void SandboxDeliveryTest::theBodyCanCarryTheDeprecatedSignature()
{
    SandboxSettings deprecated = deliverySettings();
    deprecated.delivery.bodySignature = true;
    QCOMPARE(restart(deprecated), QString());
    const QJsonObject webhook = activeWebhook();
    const QByteArray secret = webhook.value(QLatin1String("Secret")).toString().toUtf8();
    change(idOf(webhook));
    const QJsonObject delivery = onlyDelivery(idOf(webhook));
    const QByteArray body = bodyOf(delivery);
    QCOMPARE(headerOf(delivery, "X-Tribe-Signature"), signature(secret, body));
    const qsizetype field = body.indexOf(",\"signature\":");
    QVERIFY(field > 0);
    QCOMPARE(body.mid(field),
             ",\"signature\":\"" + signature(secret, body.left(field) + '}') + "\"}");
}

void SandboxDeliveryTest::everyKindOfMutationIsDelivered_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("idField");
    QTest::addColumn<bool>("withChanges");
    const auto row = [](const char *kind, const char *idField, bool withChanges) {
        QTest::newRow(kind) << QByteArray(kind) << QByteArray(idField) << withChanges;
    };
    row("EntityCreationMutation", "entityId", true);
    row("EntityUpdateMutation", "entityId", true);
    row("EntityDeletionMutation", "entityId", false);
    row("RelationshipCreationMutation", "relationshipId", true);
    row("RelationshipUpdateMutation", "relationshipId", true);
    row("RelationshipDeletionMutation", "relationshipId", false);
}

void SandboxDeliveryTest::everyKindOfMutationIsDelivered()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, idField);
    QFETCH(bool, withChanges);
    const QByteArray order = R"({"kind":")" + kind + "\"}";
    QCOMPARE(m_client->send("POST", "/sandbox/changes", order).status, 200);
    QJsonArray all;
    QVERIFY(eventually([&] {
        all = m_client->get("/sandbox/deliveries").values();
        return !all.isEmpty();
    }));
    const QJsonObject payload = QJsonDocument::fromJson(bodyOf(all.first()))
                                    .object()
                                    .value(QLatin1String("payload"))
                                    .toObject();
    QCOMPARE(payload.value(QLatin1String("type")).toString().toLatin1(), kind);
    QVERIFY(!payload.value(QString::fromLatin1(idField)).toString().isEmpty());
    const QJsonArray changes = payload.value(QLatin1String("changes")).toArray();
    QCOMPARE(!changes.isEmpty(), withChanges);
    const QJsonObject first = changes.first().toObject();
    if (kind.contains("Update"))
        QVERIFY(first.value(QLatin1String("old")) != first.value(QLatin1String("new")));
}

void SandboxDeliveryTest::everyWebhookBoundToTheTypeHearsOfAChange()
{
    const SandboxAnswer bound =
        m_client->get("/v1/odata/Webhook?$count=true&$top=0&$filter=EntityType%20eq%20"
                      "'Activity.Task'%20and%20not%20IsDeactivated");
    const int webhooks = bound.object().value(QLatin1String("@odata.count")).toInt();
    QVERIFY(webhooks > 1);
    const SandboxAnswer answer =
        m_client->send("POST", "/sandbox/changes", R"({"entityType":"Activity.Task","count":2})");
    QCOMPARE(answer.object().value(QLatin1String("changes")).toInt(), 2);
    QCOMPARE(answer.object().value(QLatin1String("eventIds")).toArray().size(), 2 * webhooks);
    QVERIFY(eventually(
        [&] { return m_client->get("/sandbox/deliveries").values().size() == 2 * webhooks; }));
    QCOMPARE(m_client->send("DELETE", "/sandbox/deliveries").status, 204);
    QVERIFY(m_client->get("/sandbox/deliveries").values().isEmpty());
}

void SandboxDeliveryTest::aDeactivatedWebhookHearsNothing()
{
    QCOMPARE(change(deactivatedId()), QStringList());
    QCOMPARE(change(activeId()).size(), 1);
}

void SandboxDeliveryTest::recordsChangeOnTheClock()
{
    SandboxSettings lively = deliverySettings();
    lively.changeInterval = std::chrono::seconds(360); // 100 ms here
    QCOMPARE(restart(lively), QString());
    QVERIFY(eventually([&] { return m_client->get("/sandbox/deliveries").values().size() > 5; }));
}

void SandboxDeliveryTest::aLargeBodyArrivesWhole()
{
    const QByteArray id = activeId();
    const QByteArray order = R"({"padding":5000000,"webhookId":")" + id + "\"}";
    QCOMPARE(m_client->send("POST", "/sandbox/changes", order).status, 200);
    QVERIFY(eventually([&] { return !deliveries(id).isEmpty(); }));
    QVERIFY(bodyOf(onlyDelivery(id)).size() > 5'000'000);
    QVERIFY(eventually([&] { return eventCount("ID%20ne%20null") == 0; }));
}

void SandboxDeliveryTest::anEndpointOnLoopbackGetsItsDeliveriesItself()
{
    SandboxServer other(deliverySettings()); // the same seed: the same webhooks
    QVERIFY(!other.start());
    const QByteArray receiver = activeId();
    const QByteArray id = created(other.url().toEncoded() + "/sandbox/endpoint/" + receiver);
    QVERIFY(!id.isEmpty());
    change(id);
    SandboxClient otherClient(other.url());
    QJsonArray received;
    QVERIFY(eventually([&] {
        received = otherClient.get("/sandbox/deliveries").values();
        return received.size() == 1;
    }));
    QVERIFY(bodyOf(received.first()).contains(id));
    QVERIFY(deliveries(id).isEmpty());
}

void SandboxDeliveryTest::httpsOnLoopbackIsReallyTls()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
        QTcpSocket *socket = plain.nextPendingConnection();
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    });
    const QByteArray id =
        created("https://127.0.0.1:" + QByteArray::number(plain.serverPort()) + "/x");
    const QString eventId = change(id).value(0);
    const auto error = [&] {
        return logged(eventId).value(QLatin1String("ErrorMessage")).toString();
    };
    QVERIFY(eventually([&] { return !error().isEmpty(); }));
    QVERIFY2(error().startsWith(QLatin1String("TLS handshake failed")), qPrintable(error()));
}

void SandboxDeliveryTest::aChangedRecordCanBeOpened_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *type, const char *field) {
        QTest::newRow(type) << QByteArray(type) << QString::fromLatin1(field);
    };
    row("Relation.Organization", "ChamberOfCommerceNumber");
    row("Relation.Person", "EmailAddress");
    row("Relationship.Organization.Customer", "CustomerNumber");
    row("Activity.SalesOpportunity", "Probability");
    row("Activity.Invoice", "Amount");
    row("Activity.Task", "DueDate");
    row("Activity.SupportTicket", "Priority");
}

/// The id that the payload of a body is about.
static QByteArray recordOf(const QByteArray &body)
{
    const QJsonValue payload =
        QJsonDocument::fromJson(body).object().value(QLatin1String("payload"));
    const QString id = payload[QLatin1String("entityId")].toString() +
                       payload[QLatin1String("relationshipId")].toString();
    return id.toLatin1();
}

void SandboxDeliveryTest::aChangedRecordCanBeOpened()
{
    QFETCH(QByteArray, type);
    QFETCH(QString, field);
    const QByteArray family = type.startsWith("Relationship") ? "Relationship" : "Entity";
    const QByteArray id = idOf(activeWebhook(type));
    QVERIFY(!id.isEmpty());
    const QByteArray order = R"({"webhookId":")" + id + R"(","entityType":")" + type +
                             R"(","kind":")" + family + R"(UpdateMutation"})";
    QCOMPARE(m_client->send("POST", "/sandbox/changes", order).status, 200);
    QVERIFY(eventually([&] { return !deliveries(id).isEmpty(); }));
    // Where the endpoint fails, the next attempt may be there already.
    const QByteArray recordId = recordOf(bodyOf(deliveries(id).first().toObject()));
    const QByteArray path =
        "/v1/odata/" + QByteArray(type).replace('.', '_') + '(' + recordId + ')';
    const QJsonObject record = m_client->get(path).object();
    QCOMPARE(record.value(QLatin1String("_Type")).toString().toLatin1(), type);
    QVERIFY(!record.value(QLatin1String("_Name")).toString().isEmpty());
    QVERIFY(record.contains(field));
    const QByteArray element = "Property Name=\"" + field.toLatin1() + '"';
    QVERIFY(m_client->get("/v1/odata/$metadata").body.contains(element));
    QCOMPARE(m_client->get("/v1/odata/Document(" + recordId + ')').status, 404);
}

void SandboxDeliveryTest::aDeletedRecordIsGone()
{
    const QByteArray id = idOf(activeWebhook("Activity.Task"));
    const QByteArray order = R"({"kind":"EntityDeletionMutation","webhookId":")" + id +
                             R"(","entityType":"Activity.Task"})";
    QCOMPARE(m_client->send("POST", "/sandbox/changes", order).status, 200);
    QVERIFY(eventually([&] { return !deliveries(id).isEmpty(); }));
    // Where the endpoint fails, the next attempt may be there already.
    const QByteArray recordId = recordOf(bodyOf(deliveries(id).first().toObject()));
    QCOMPARE(m_client->get("/v1/odata/Activity_Task(" + recordId + ')').status, 404);
    QCOMPARE(m_client->get("/v1/odata/Activity_Task(x)").status, 400);
}

void SandboxDeliveryTest::aBadOrderIsRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *method, const char *path, const char *body, int status) {
        QTest::addRow("%s %s %s", method, path, body)
            << QByteArray(method) << QByteArray(path) << QByteArray(body) << status;
    };
    row("POST", "/sandbox/changes", "[]", 400);
    row("POST", "/sandbox/changes", R"({"entityType":"No.Such"})", 400);
    row("POST", "/sandbox/changes", R"({"kind":"Creation"})", 400);
    row("POST", "/sandbox/changes",
        R"({"kind":"EntityUpdateMutation","entityType":"Relationship.Organization.Customer"})",
        400);
    row("POST", "/sandbox/changes", R"({"count":10001})", 400);
    row("POST", "/sandbox/changes", R"({"count":"2"})", 400);
    row("GET", "/sandbox/changes", "", 405);
    row("PUT", "/sandbox/endpoint", R"({"answer":"100"})", 400);
    row("PUT", "/sandbox/endpoint", R"({"answer":"later"})", 400);
    row("PUT", "/sandbox/endpoint", R"({"answer":503})", 204);
    row("PUT", "/sandbox/endpoint/x", R"({"answer":"200"})", 404);
    row("POST", "/sandbox/endpoint/x", "{}", 404);
    row("POST", "/sandbox/endpoint", "{}", 405);
    row("POST", "/sandbox/clock", R"({"advance":-5})", 400);
    row("PUT", "/sandbox/deliveries", "", 405);
    row("GET", "/sandbox/nothing", "", 404);
}

void SandboxDeliveryTest::aBadOrderIsRefused()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    m_client->setToken({}); // none is needed
    QCOMPARE(m_client->send(method, path, body).status, status);
}

void SandboxDeliveryTest::theClockRunsFastAndOnDemand()
{
    const QDateTime first = clockTime();
    QTest::qWait(50);
    const QDateTime second = clockTime();
    QVERIFY(first.secsTo(second) >= 180); // an hour a second
    QCOMPARE(advance(86'400), 200);
    QVERIFY(second.secsTo(clockTime()) >= 86'400);
    QVERIFY(m_client->send("POST", "/v1/webhooks", validDraft)
                .object()
                .value(QLatin1String("creationDate"))
                .toString() > second.toString(Qt::ISODateWithMs));
}

HOOKDESK_TEST(SandboxDeliveryTest)

} // namespace tst_sandboxdelivery

#include "tst_sandboxdelivery.moc"
