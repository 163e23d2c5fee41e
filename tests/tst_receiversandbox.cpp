// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/receiver/deliverycheck.h"
#include "app/receiver/livereceiver.h"
#include "tests/support/deliveringsandbox.h"
#include "tests/support/testprogram.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

using namespace hookdesk;

namespace tst_receiversandbox {

using Kind = DeliveryCheck::Kind;

/// A proxy on the way that turns the last byte before the end of a delivery into another one.
class ChangingRelay : public QObject
{
public:
    explicit ChangingRelay(const QUrl &target)
        : m_target(target)
    {
        connect(&m_server, &QTcpServer::newConnection, this, &ChangingRelay::join);
    }

    [[nodiscard]] bool listen() { return m_server.listen(QHostAddress::LocalHost); }
    [[nodiscard]] QByteArray url() const
    {
        return "http://127.0.0.1:" + QByteArray::number(m_server.serverPort()) + "/hook";
    }

private:
    void join()
    {
        QTcpSocket *sender = m_server.nextPendingConnection();
        auto *receiver = new QTcpSocket(sender);
        connect(receiver, &QTcpSocket::readyRead, sender,
                [sender, receiver] { sender->write(receiver->readAll()); });
        connect(sender, &QTcpSocket::readyRead, receiver,
                [sender, receiver] { receiver->write(changed(sender->readAll())); });
        receiver->connectToHost(m_target.host(), static_cast<quint16>(m_target.port()));
        receiver->waitForConnected();
    }

    [[nodiscard]] static QByteArray changed(QByteArray bytes)
    {
        if (bytes.endsWith('}'))
            bytes.back() = ' ';
        return bytes;
    }

    QTcpServer m_server;
    QUrl m_target;
};

/// The deliveries of a real sandbox, at the receiver.
class ReceiverSandboxTest : public QObject, private DeliveringSandbox
{
    Q_OBJECT

private slots:
    void init();
    void aDeliveryOfTheSandboxIsGenuine();
    void aTypedSecretServesAsWell();
    void withoutASecretNothingCanBeTold();
    void withAnotherSecretItIsNotGenuine();
    void oneByteChangedOnTheWayIsNotGenuine();
    void theSandboxTakesTheAnswerForItsOwn();
    void whatIsPassedOnIsGenuineThereToo();

private:
    [[nodiscard]] QByteArray created(const QByteArray &url);
    [[nodiscard]] QByteArray secretOf(const QByteArray &webhookId);

    std::unique_ptr<LiveReceiver> m_receiver;
    QByteArray m_webhook;
    QByteArray m_secret;
};

void ReceiverSandboxTest::init()
{
    QCOMPARE(restart(deliverySettings()), QString());
    m_receiver = std::make_unique<LiveReceiver>();
    QVERIFY(!m_receiver->start(0));
    m_webhook = created(m_receiver->url().toEncoded() + "/hook?a=b");
    m_secret = secretOf(m_webhook);
    QVERIFY(m_secret.size() >= 16);
}

QByteArray ReceiverSandboxTest::created(const QByteArray &url)
{
    const SandboxAnswer answer =
        m_client->send("POST", "/v1/webhooks",
                       R"({"entityType":"Activity.Invoice","webhookUrl":")" + url +
                           R"(","headers":[{"name":"X-Key","value":"k€y"}]})");
    return answer.object().value(QLatin1String("id")).toString().toLatin1();
}

QByteArray ReceiverSandboxTest::secretOf(const QByteArray &webhookId)
{
    const QJsonObject record = m_client->get("/v1/odata/Webhook(" + webhookId + ')').object();
    return record.value(QLatin1String("Secret")).toString().toUtf8();
}

void ReceiverSandboxTest::aDeliveryOfTheSandboxIsGenuine()
{
    // Ids are the same in any case.
    m_receiver->setSecrets({{WebhookId{QString::fromLatin1(m_webhook.toUpper())}, m_secret}});
    change(m_webhook);
    QTRY_COMPARE(m_receiver->deliveries().size(), size_t(1));
    const ReceivedDelivery &delivery = m_receiver->deliveries().front();
    QCOMPARE(delivery.check.kind, Kind::Genuine);
    QCOMPARE(delivery.check.headerName.toLower(), QByteArray("x-tribe-signature"));
    QCOMPARE(delivery.webhookId.toLatin1(), m_webhook);
    QCOMPARE(delivery.path, QStringLiteral("/hook"));
    QCOMPARE(delivery.query, QByteArray("a=b"));
    QVERIFY(delivery.body.startsWith("{\"webhookId\":\"" + m_webhook));
    QCOMPARE(delivery.answeredStatus, 200);
}

void ReceiverSandboxTest::aTypedSecretServesAsWell()
{
    m_receiver->setFallbackSecret(m_secret);
    change(m_webhook, 3);
    QTRY_COMPARE(m_receiver->deliveries().size(), size_t(3));
    for (const ReceivedDelivery &delivery : m_receiver->deliveries())
        QCOMPARE(delivery.check.kind, Kind::Genuine);
}

void ReceiverSandboxTest::withoutASecretNothingCanBeTold()
{
    change(m_webhook);
    QTRY_COMPARE(m_receiver->deliveries().size(), size_t(1));
    QCOMPARE(m_receiver->deliveries().front().check.kind, Kind::CannotTell);
}

void ReceiverSandboxTest::withAnotherSecretItIsNotGenuine()
{
    m_receiver->setFallbackSecret(m_secret + '\n');
    change(m_webhook);
    QTRY_COMPARE(m_receiver->deliveries().size(), size_t(1));
    QCOMPARE(m_receiver->deliveries().front().check.kind, Kind::NotGenuine);
}

void ReceiverSandboxTest::oneByteChangedOnTheWayIsNotGenuine()
{
    ChangingRelay relay(m_receiver->url());
    QVERIFY(relay.listen());
    const QByteArray relayed = created(relay.url());
    m_receiver->setFallbackSecret(secretOf(relayed));
    change(relayed);
    QTRY_COMPARE(m_receiver->deliveries().size(), size_t(1));
    const ReceivedDelivery delivery = m_receiver->deliveries().front();
    QCOMPARE(delivery.webhookId.toLatin1(), relayed);
    QVERIFY(delivery.body.endsWith(' '));
    QCOMPARE(delivery.check.kind, Kind::NotGenuine);
    // With that byte as it was, it is genuine.
    const QByteArray repaired = delivery.body.chopped(1) + '}';
    QCOMPARE(checkDelivery(repaired, delivery.headers, secretOf(relayed)).kind, Kind::Genuine);
}

void ReceiverSandboxTest::theSandboxTakesTheAnswerForItsOwn()
{
    m_receiver->setAnswer({.status = 418, .delay = {}});
    const QStringList ids = change(m_webhook);
    QCOMPARE(ids.size(), 1);
    QTRY_VERIFY(!m_receiver->deliveries().empty());
    const auto status = [&] {
        return logged(ids.first()).value(QLatin1String("ResponseStatus")).toInt();
    };
    QVERIFY(eventually([&] { return status() == 418; }));
    m_receiver->setAnswer({});
    retry(ids.first());
    QVERIFY(eventually([&] { return logged(ids.first()).isEmpty() || status() == 0; }));
}

void ReceiverSandboxTest::whatIsPassedOnIsGenuineThereToo()
{
    LiveReceiver second;
    QVERIFY(!second.start(0));
    second.setFallbackSecret(m_secret);
    second.setAnswer({.status = 202, .delay = {}});
    QVERIFY(!m_receiver->setForwardTo(second.url()));
    m_receiver->setAnswerAsForwarded(true);
    change(m_webhook);
    QTRY_COMPARE(m_receiver->deliveries().size(), size_t(1));
    QTRY_COMPARE(m_receiver->deliveries().front().forward.status, 202);
    QCOMPARE(m_receiver->deliveries().front().answeredStatus, 202);
    QCOMPARE(second.deliveries().size(), size_t(1));
    QCOMPARE(second.deliveries().front().check.kind, Kind::Genuine);
    QCOMPARE(second.deliveries().front().body, m_receiver->deliveries().front().body);
}

HOOKDESK_TEST(ReceiverSandboxTest)

} // namespace tst_receiversandbox

#include "tst_receiversandbox.moc"
