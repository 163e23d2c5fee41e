// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/signature.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hookdesk;

/// The signature of a delivery against known answers, computed with two other tools.
class SignatureTest : public QObject
{
    Q_OBJECT

private slots:
    void knownAnswersAreFound_data();
    void knownAnswersAreFound();
    void aSignatureIs88CharactersOf64Bytes();
    void everyByteOfTheBodyCounts();
    void onlyEqualSignaturesAreTheSame_data();
    void onlyEqualSignaturesAreTheSame();
};

void SignatureTest::knownAnswersAreFound_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("expected");
    QFile file(QFINDTESTDATA("data/signature-vectors.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(!vectors.isEmpty());
    for (const QJsonValue &vector : vectors) {
        const auto field = [&vector](const char *name) {
            return vector[QLatin1String(name)].toString().toUtf8();
        };
        QTest::newRow(field("name").constData())
            << field("secret") << field("body") << field("hex") << field("signature");
    }
}

void SignatureTest::knownAnswersAreFound()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, hex);
    QFETCH(QByteArray, expected);
    QCOMPARE(hexDigest(secret, body), hex);
    QCOMPARE(signature(secret, body), expected);
    QCOMPARE(hmacSha512(secret, body), QByteArray::fromHex(hex));
}

void SignatureTest::aSignatureIs88CharactersOf64Bytes()
{
    QCOMPARE(hmacSha512({}, {}).size(), 64);
    QCOMPARE(hmacSha512("key", QByteArray(5'000'000, 'x')).size(), 64);
    QCOMPARE(signature({}, {}).size(), 88);
    QVERIFY(signature("key", "body").endsWith("=="));
}

void SignatureTest::everyByteOfTheBodyCounts()
{
    const QByteArray body("{\"a\":\0 1}", 9);
    const QByteArray expected = signature("key", body);
    for (qsizetype i = 0; i < body.size(); ++i) {
        QByteArray changed = body;
        changed[i] = static_cast<char>(changed.at(i) ^ 1);
        QVERIFY(signature("key", changed) != expected);
    }
}

void SignatureTest::onlyEqualSignaturesAreTheSame_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("equal") << QByteArray("abc=") << QByteArray("abc=") << true;
    QTest::newRow("empty") << QByteArray() << QByteArray() << true;
    QTest::newRow("last byte") << QByteArray("abc=") << QByteArray("abc+") << false;
    QTest::newRow("case") << QByteArray("abc=") << QByteArray("aBc=") << false;
    QTest::newRow("shorter") << QByteArray("abc=") << QByteArray("abc") << false;
    QTest::newRow("against nothing") << QByteArray("abc=") << QByteArray() << false;
    QTest::newRow("after a zero byte") << QByteArray("a\0b", 3) << QByteArray("a\0c", 3) << false;
}

void SignatureTest::onlyEqualSignaturesAreTheSame()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, same);
    QCOMPARE(sameSignature(a, b), same);
    QCOMPARE(sameSignature(b, a), same);
}

QTEST_GUILESS_MAIN(SignatureTest)
#include "tst_signature.moc"
