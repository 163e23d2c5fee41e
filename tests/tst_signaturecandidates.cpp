// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/rawrequest.h"

#include "tests/support/testprogram.h"

#include <QTest>

using namespace hookdesk;

namespace tst_signaturecandidates {

class SignatureCandidatesTest : public QObject
{
    Q_OBJECT

private slots:
    void signatureHeadersAreFound_data();
    void signatureHeadersAreFound();
    void theLikeliestHeaderComesFirst();
};

void SignatureCandidatesTest::signatureHeadersAreFound_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("found");
    const QByteArray base64 = QByteArray(64, 'x').toBase64();
    const QByteArray hex = QByteArray(64, 'x').toHex();
    const auto row = [](const char *name, const QByteArray &header, bool found) {
        QTest::newRow(name) << header << found;
    };
    row("named signature", "X-Tribe-Signature: abc", true);
    row("named hmac", "X-HMAC: abc", true);
    row("named digest", "Content-Digest: abc", true);
    row("named sha512", "X-Sha512: ", true);
    row("Base64", "X-What: " + base64, true);
    row("hexadecimal", "X-What: " + hex, true);
    row("SHA-1", "X-What: " + QByteArray(20, 'x').toHex(), true);
    row("shorter", "X-What: " + QByteArray(19, 'x').toHex(), false);
    row("quoted", "X-What: \"" + base64 + '"', true);
    row("prefix", "X-What: sha512=" + base64, true);
    row("prefix and quotes", "X-What: sha512='" + base64 + "'", true);
    row("version", "X-What: v1," + base64, true);
    row("time and value", "X-What: t=1700000000, v1=" + hex, true);
    row("long text", "X-What: " + QByteArray("some words, ").repeated(9), false);
    row("GUID", "X-What: 01234567-89ab-cdef-0123-456789abcdef", false);
    row("padding in the middle", "X-What: " + base64 + base64, false);
    row("authorization", "Authorization: Bearer " + base64, false);
    row("cookie", "cookie: a=" + hex, false);
    row("user agent", "User-Agent: " + hex, false);
    row("host", "HOST: " + hex, false);
    row("trace", "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", false);
    row("forwarded", "X-Forwarded-Signature: " + hex, false);
    row("pseudo", ":authority: " + hex, false);
}

void SignatureCandidatesTest::signatureHeadersAreFound()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, found);
    const RawRequest request = splitRawRequest(header + "\nAccept: */*\n");
    QCOMPARE(signatureCandidates(request), found ? request.headers.first(1) : QList<RawHeader>());
}

void SignatureCandidatesTest::theLikeliestHeaderComesFirst()
{
    const QByteArray value = QByteArray(64, 'x').toBase64();
    const RawRequest request =
        splitRawRequest("X-Long: " + value + "\nSignature-Version: 1\nDigest: " + value +
                        "\nX-Signature: " + value + "\nDate: today\nX-Long-2: " + value + '\n');
    QList<QByteArray> names;
    for (const RawHeader &header : signatureCandidates(request))
        names.append(header.name);
    const QList<QByteArray> expected = {"X-Signature", "Digest", "Signature-Version", "X-Long",
                                        "X-Long-2"};
    QCOMPARE(names, expected);
}

HOOKDESK_TEST(SignatureCandidatesTest)

} // namespace tst_signaturecandidates

#include "tst_signaturecandidates.moc"
