// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/receiver/deliverycheck.h"

#include "app/receiver/deliverysecrets.h"
#include "app/signature/signature.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace hookdesk;

namespace tst_deliverycheck {

using Kind = DeliveryCheck::Kind;

/// The verdict on a delivery, and what it needs: the webhook's id and its secret.
class DeliveryCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void theSignatureIsFoundInAnyHeader_data();
    void theSignatureIsFoundInAnyHeader();
    void everyChangedByteIsNoticed();
    void theIdOfTheWebhookIsRead_data();
    void theIdOfTheWebhookIsRead();
    void aWebhooksOwnSecretGoesFirst();
    void secretsAreCopiesOfTheirOwn();
};

void DeliveryCheckTest::theSignatureIsFoundInAnyHeader_data()
{
    QTest::addColumn<QList<RawHeader>>("headers");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("name");
    const QByteArray right = signature("key", "{}");
    const auto row = [](const char *what, const QList<RawHeader> &headers, const QByteArray &secret,
                        Kind kind, const QByteArray &name = {}) {
        QTest::newRow(what) << headers << secret << kind << name;
    };
    row("alone", {{"X-S", right}}, "key", Kind::Genuine, "X-S");
    row("among others", {{"Host", "h"}, {"Empty", {}}, {"Sig", right}, {"Z", "z"}}, "key",
        Kind::Genuine, "Sig");
    row("the second of one name", {{"S", "no"}, {"S", right}}, "key", Kind::Genuine, "S");
    row("twice", {{"A", right}, {"B", right}}, "key", Kind::Genuine, "A");
    row("no header", {}, "key", Kind::NoSignature);
    row("headers without a signature", {{"Host", "h"}, {"User-Agent", "curl/8.0"}}, "key",
        Kind::NoSignature);
    row("an empty header for it", {{"X-Signature", {}}}, "key", Kind::NoSignature);
    row("a header for it", {{"X-Signature", "abc"}}, "key", Kind::NotGenuine);
    row("another secret", {{"S", right}}, "Key", Kind::NotGenuine);
    row("secret with a line end", {{"S", right}}, "key\n", Kind::NotGenuine);
    row("no secret", {{"S", right}}, {}, Kind::CannotTell);
    row("blank before it", {{"S", ' ' + right}}, "key", Kind::NotGenuine);
    row("without padding", {{"S", right.chopped(2)}}, "key", Kind::NotGenuine);
    row("in quotes", {{"S", '"' + right + '"'}}, "key", Kind::NotGenuine);
    row("in lower case", {{"S", right.toLower()}}, "key", Kind::NotGenuine);
    row("hexadecimal", {{"S", hexDigest("key", "{}")}}, "key", Kind::NotGenuine);
    row("Base64 of the text", {{"S", hexDigest("key", "{}").toBase64()}}, "key", Kind::NotGenuine);
    row("as a name", {{right, "S"}}, "key", Kind::NoSignature);
}

void DeliveryCheckTest::theSignatureIsFoundInAnyHeader()
{
    QFETCH(QList<RawHeader>, headers);
    QFETCH(QByteArray, secret);
    QFETCH(Kind, kind);
    QFETCH(QByteArray, name);
    const DeliveryCheck check = checkDelivery("{}", headers, secret);
    QCOMPARE(check.kind, kind);
    QCOMPARE(check.headerName, name);
}

void DeliveryCheckTest::everyChangedByteIsNoticed()
{
    const QByteArray body = QByteArray("{\"a\":\"\0\xff\r\n\"}", 13);
    const QList<RawHeader> headers{{"S", signature("key", body)}};
    QVERIFY(checkDelivery(body, headers, "key").kind == Kind::Genuine);
    for (qsizetype i = 0; i < body.size(); ++i) {
        QByteArray changed = body;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        QVERIFY(checkDelivery(changed, headers, "key").kind == Kind::NotGenuine);
    }
    QVERIFY(checkDelivery(body + '\n', headers, "key").kind == Kind::NotGenuine);
    QVERIFY(checkDelivery(body.chopped(1), headers, "key").kind == Kind::NotGenuine);
}

void DeliveryCheckTest::theIdOfTheWebhookIsRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *body, const char *id) {
        QTest::newRow(body) << QByteArray(body) << QString::fromUtf8(id);
    };
    row(R"({"webhookId":"a-1","payload":{}})", "a-1");
    row(R"(  { "payload" : {"webhookId":"no"} , "webhookId" : "a-2" } )", "a-2");
    row(R"({"WebhookId":"a-3"})", "a-3");
    row(R"({"webhookId":17})", "17");
    row(R"({"webhookId":{"a":1}})", "");
    row(R"({"webhookId":null})", "");
    row(R"(["webhookId","x"])", "");
    row(R"("webhookId")", "");
    row(R"({"payload":{"webhookId":"inside"}})", "");
    row("", "");
    row("webhookId=4", "");
    row(R"({"webhookId)", "");
    QTest::newRow("too long to be one")
        << QByteArray(R"({"webhookId":")" + QByteArray(100'000, 'x') + "\"}") << QString();
    QTest::newRow("a thousand brackets") << QByteArray(100'000, '[') << QString();
    QTest::newRow("NUL bytes") << QByteArray(64, '\0') << QString();
}

void DeliveryCheckTest::theIdOfTheWebhookIsRead()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, id);
    QCOMPARE(webhookIdOf(body), id);
}

void DeliveryCheckTest::aWebhooksOwnSecretGoesFirst()
{
    DeliverySecrets secrets;
    const WebhookId known{QStringLiteral("AB")};
    const WebhookId emptyOne{QStringLiteral("CD")};
    const WebhookId unknown{QStringLiteral("EF")};
    QVERIFY(secrets.secretFor(known).isEmpty());
    secrets.setKnown({{known, "own"}, {emptyOne, {}}});
    QCOMPARE(secrets.secretFor(WebhookId{QStringLiteral("ab")}).toByteArray(), QByteArray("own"));
    QVERIFY(secrets.secretFor(unknown).isEmpty());
    secrets.setFallback("typed");
    QCOMPARE(secrets.secretFor(known).toByteArray(), QByteArray("own"));
    QCOMPARE(secrets.secretFor(emptyOne).toByteArray(), QByteArray("typed"));
    QCOMPARE(secrets.secretFor(unknown).toByteArray(), QByteArray("typed"));
    secrets.setKnown({});
    QCOMPARE(secrets.secretFor(known).toByteArray(), QByteArray("typed"));
    secrets.setFallback({});
    QVERIFY(secrets.secretFor(known).isEmpty());
}

void DeliveryCheckTest::secretsAreCopiesOfTheirOwn()
{
    const QByteArray theirs("a secret of the caller");
    {
        DeliverySecrets secrets;
        secrets.setKnown({{WebhookId{QStringLiteral("a")}, theirs}});
        secrets.setFallback(theirs);
        QVERIFY(secrets.secretFor(WebhookId{QStringLiteral("a")}).data() != theirs.constData());
        QVERIFY(secrets.secretFor(WebhookId{}).data() != theirs.constData());
    }
    QCOMPARE(theirs, QByteArray("a secret of the caller")); // wiped are only the copies
}

HOOKDESK_APPLESS_TEST(DeliveryCheckTest)

} // namespace tst_deliverycheck

#include "tst_deliverycheck.moc"
