// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/diagnosis.h"
#include "app/signature/rawrequest.h"
#include "app/signature/signature.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace hookdesk;

namespace tst_hiddeninrequests {

using enum Variant;

namespace {

const QByteArray secret = "5f2b8c1e-hook-secret";
const QByteArray body = R"({"webhookId": "0b6f3a52", "payload": {"name": "Jan Smit"}})";
const QByteArray zeroWidth = "\xE2\x80\x8B";
const QByteArray turned = "\xE2\x80\xAE";
const QByteArray noBreak = "\xC2\xA0";

QByteArray quoted(const QByteArray &text)
{
    return "\xE2\x80\x9C" + text + "\xE2\x80\x9D";
}

QByteArray replaced(QByteArray text, const char *from, const QByteArray &to)
{
    return text.replace(from, to);
}

/// A body whose signature has what the alphabets disagree about.
QByteArray bodyWithPlus()
{
    QByteArray tried = body;
    while (!signature(secret, tried).contains('+') || !signature(secret, tried).contains('/'))
        tried.append('\t');
    return tried;
}

QList<Variant> variantsOf(const AppliedVariants &changes)
{
    QList<Variant> variants;
    for (const AppliedVariant &change : changes)
        variants.append(change.variant);
    return variants;
}

} // namespace

/// What copying out of a chat, a document or a web page leaves in a request.
class HiddenInRequestsTest : public QObject
{
    Q_OBJECT

private slots:
    void aValueIsGenuineButForThem_data();
    void aValueIsGenuineButForThem();
    void theyAreAProvedCause_data();
    void theyAreAProvedCause();
    void aBodyWithThemIsNotCutOff();
    void theHeaderIsFoundAllTheSame_data();
    void theHeaderIsFoundAllTheSame();
};

void HiddenInRequestsTest::aValueIsGenuineButForThem_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QList<Variant>>("changes");
    const QByteArray right = signature(secret, body);
    const auto row = [](const char *name, const QByteArray &value, const QList<Variant> &changes) {
        QTest::newRow(name) << value << changes;
    };
    row("zero width inside", right.left(30) + zeroWidth + right.mid(30), {ValueHidden});
    row("direction in front", turned + right, {ValueHidden});
    row("no-break space at the end", right + noBreak, {ValueHidden});
    row("no-break space of Latin-1", right + '\xA0', {ValueHidden});
    row("typographic quotes", quoted(right), {ValueQuotes});
    row("quotes and zero width", quoted(zeroWidth + right), {ValueQuotes, ValueHidden});
    row("straight quotes and zero width", zeroWidth + '"' + right + '"',
        {ValueHidden, ValueQuotes});
}

void HiddenInRequestsTest::aValueIsGenuineButForThem()
{
    QFETCH(QByteArray, value);
    QFETCH(QList<Variant>, changes);
    const Verdict verdict = check({body, secret, {{"X-Signature", value}}});
    QCOMPARE(verdict.kind, VerdictKind::GenuineBut);
    QCOMPARE(variantsOf(verdict.changes), changes);
}

void HiddenInRequestsTest::theyAreAProvedCause_data()
{
    QTest::addColumn<SignedRequest>("request");
    QTest::addColumn<QList<Variant>>("changes");
    const auto row = [](const char *name, const SignedRequest &request,
                        const QList<Variant> &changes) {
        QTest::newRow(name) << request << changes;
    };
    const auto ofValue = [](const QByteArray &value) {
        return SignedRequest{bodyWithPlus(), secret, {{{}, value}}};
    };
    const auto ofSecret = [](const QByteArray &given) {
        return SignedRequest{body, given, {{{}, signature(secret, body)}}};
    };
    const auto ofBody = [](const QByteArray &given) {
        return SignedRequest{given, secret, {{{}, signature(secret, body)}}};
    };
    const QByteArray right = signature(secret, bodyWithPlus());
    row("fullwidth padding", ofValue(replaced(right, "=", "\xEF\xBC\x9D")), {ValueTypographic});
    row("dash for plus", ofValue(replaced(right, "+", "\xE2\x80\x93")), {ValueTypographic});
    row("dash in Base64url",
        ofValue(replaced(QByteArray::fromBase64(right).toBase64(QByteArray::Base64UrlEncoding), "-",
                         "\xE2\x80\x93")),
        {ValueTypographic, ValueBase64Url});
    row("typographic quotes of the secret", ofSecret(quoted(secret)), {SecretQuotesRemoved});
    row("direction in the secret", ofSecret(turned + secret), {SecretInvisiblesRemoved});
    row("quotes and no-break space of the secret", ofSecret(quoted(secret) + noBreak),
        {SecretInvisiblesRemoved});
    row("zero width in the body", ofBody(replaced(body, "Jan", "Ja" + zeroWidth + 'n')),
        {BodyInvisiblesRemoved});
    row("direction in the body", ofBody(replaced(body, "Jan", turned + "Jan")),
        {BodyInvisiblesRemoved});
    row("no-break spaces in the body", ofBody(replaced(body, " ", noBreak)), {BodyUsualBlanks});
    row("no-break space at the end", ofBody(body + noBreak), {BodyTrimmed});
    row("no-break spaces and one at the end", ofBody(replaced(body, " ", noBreak) + noBreak),
        {BodyUsualBlanks});
    row("both in the body", ofBody(zeroWidth + replaced(body, " ", noBreak)),
        {BodyInvisiblesRemoved, BodyUsualBlanks});
}

void HiddenInRequestsTest::theyAreAProvedCause()
{
    QFETCH(SignedRequest, request);
    QFETCH(QList<Variant>, changes);
    QCOMPARE(check(request).kind, VerdictKind::NotGenuine);
    const Diagnosis diagnosis = diagnose(request);
    QVERIFY(!diagnosis.findings.isEmpty());
    QCOMPARE(diagnosis.findings.constFirst().certainty, Finding::Certainty::Proved);
    QCOMPARE(variantsOf(diagnosis.findings.constFirst().changes), changes);
}

void HiddenInRequestsTest::aBodyWithThemIsNotCutOff()
{
    const Diagnosis diagnosis =
        diagnose({body + noBreak, secret, {{{}, signature("other", body)}}});
    for (const Finding &finding : diagnosis.findings)
        QVERIFY(finding.hint != Hint::BodyCutOff && finding.hint != Hint::BodyNotJson);
}

void HiddenInRequestsTest::theHeaderIsFoundAllTheSame_data()
{
    QTest::addColumn<QByteArray>("value");
    const QByteArray right = signature(secret, body);
    QTest::newRow("zero width") << right.left(20) + zeroWidth + right.mid(20);
    QTest::newRow("no-break space after the colon") << noBreak + right;
    QTest::newRow("typographic quotes") << quoted(right);
    QTest::newRow("no-break space of Latin-1") << '\xA0' + right;
    QTest::newRow("fullwidth padding") << replaced(right, "=", "\xEF\xBC\x9D");
}

void HiddenInRequestsTest::theHeaderIsFoundAllTheSame()
{
    QFETCH(QByteArray, value);
    const RawRequest request = splitRawRequest(
        "POST /hook HTTP/1.1\r\nHost: h.example\r\nX-Seal:" + value + "\r\n\r\n" + body);
    const QList<RawHeader> found = signatureCandidates(request);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().name, QByteArray("X-Seal"));
}

HOOKDESK_TEST(HiddenInRequestsTest)

} // namespace tst_hiddeninrequests

#include "tst_hiddeninrequests.moc"
