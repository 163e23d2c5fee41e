// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/digest.h"
#include "app/signature/signature.h"
#include "tests/support/testprogram.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace hookdesk;

namespace tst_signature {

/// The signature of a delivery against known answers, computed with two other tools.
class SignatureTest : public QObject
{
    Q_OBJECT

private slots:
    void knownAnswersAreFound_data();
    void knownAnswersAreFound();
    void aSignatureIs88CharactersOf64Bytes();
    void aFileHasTheSignatureOfItsBytes_data();
    void aFileHasTheSignatureOfItsBytes();
    void aFileThatCannotBeReadHasNone();
    void everyHashIsThatOfItsName_data();
    void everyHashIsThatOfItsName();
    void aDigestGoesOnAfterItsResult();
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

void SignatureTest::aFileHasTheSignatureOfItsBytes_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {0, 1, 256 * 1024 - 1, 256 * 1024, 256 * 1024 + 1, 1'000'000})
        QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
}

void SignatureTest::aFileHasTheSignatureOfItsBytes()
{
    QFETCH(qsizetype, size);
    QByteArray body(size, 'x');
    QBuffer file(&body);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(hmacSha512("key", file), hmacSha512("key", body));
}

void SignatureTest::aFileThatCannotBeReadHasNone()
{
    QBuffer closed;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::read (QBuffer): device not open");
    QCOMPARE(hmacSha512("key", closed), std::nullopt);
}

void SignatureTest::everyHashIsThatOfItsName_data()
{
    QTest::addColumn<HashFunction>("function");
    QTest::addColumn<QCryptographicHash::Algorithm>("other");
    QTest::newRow("MD5") << HashFunction::Md5 << QCryptographicHash::Md5;
    QTest::newRow("SHA-1") << HashFunction::Sha1 << QCryptographicHash::Sha1;
    QTest::newRow("SHA-224") << HashFunction::Sha224 << QCryptographicHash::Sha224;
    QTest::newRow("SHA-256") << HashFunction::Sha256 << QCryptographicHash::Sha256;
    QTest::newRow("SHA-384") << HashFunction::Sha384 << QCryptographicHash::Sha384;
    QTest::newRow("SHA-512") << HashFunction::Sha512 << QCryptographicHash::Sha512;
    QTest::newRow("SHA3-256") << HashFunction::Sha3To256 << QCryptographicHash::Sha3_256;
    QTest::newRow("SHA3-512") << HashFunction::Sha3To512 << QCryptographicHash::Sha3_512;
    QTest::newRow("BLAKE2b-512") << HashFunction::Blake2b512 << QCryptographicHash::Blake2b_512;
}

/// Against Qt's own implementation, which is not OpenSSL's.
void SignatureTest::everyHashIsThatOfItsName()
{
    QFETCH(HashFunction, function);
    QFETCH(QCryptographicHash::Algorithm, other);
    QCOMPARE(hashName(function), QString::fromLatin1(QTest::currentDataTag()));
    Digest plain = Digest::plain(function);
    plain.add("bo");
    plain.add("dy");
    QCOMPARE(plain.result(), QCryptographicHash::hash("body", other));
    QCOMPARE(plain.result().size(), digestSize(function));
    Digest keyed = Digest::hmac(function, "key");
    keyed.add("body");
    QCOMPARE(keyed.result(), QMessageAuthenticationCode::hash("body", "key", other));
}

void SignatureTest::aDigestGoesOnAfterItsResult()
{
    Digest digest = Digest::hmac(HashFunction::Sha512, "key");
    digest.add("bo");
    QCOMPARE(digest.result(), hmacSha512("key", "bo"));
    Digest copy(digest);
    copy.add("nd");
    digest.add("dy");
    QCOMPARE(digest.result(), hmacSha512("key", "body"));
    QCOMPARE(copy.result(), hmacSha512("key", "bond"));
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

HOOKDESK_TEST(SignatureTest)

} // namespace tst_signature

#include "tst_signature.moc"
