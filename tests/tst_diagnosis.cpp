// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/diagnosis.h"

#include "app/signature/digest.h"
#include "app/signature/signature.h"
#include "app/signature/textcodecs.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringEncoder>
#include <QTest>

#include <thread>

using namespace hookdesk;

namespace tst_diagnosis {

using enum Variant;

/// The diagnosis: for every known way to get it wrong, the request is not genuine, and the first
/// finding is that way, proved.
class DiagnosisTest : public QObject
{
    Q_OBJECT

private slots:
    void everyVariantIsFound_data();
    void everyVariantIsFound();
    void everyPairIsFound_data();
    void everyPairIsFound();
    void theWrongBase64OfTheVectorsIsNamed_data();
    void theWrongBase64OfTheVectorsIsNamed();
    void anotherDigestIsNamedByItsLength_data();
    void anotherDigestIsNamedByItsLength();
    void aHintNamesWhatLooksWrong_data();
    void aHintNamesWhatLooksWrong();
    void aGenuineRequestHasNoFindings();
    void theHeaderOfTheMatchIsNamed();
    void ofSeveralSecretsTheRightOneIsNamed();
    void aSlipInASecretIsNoOtherWebhook_data();
    void aSlipInASecretIsNoOtherWebhook();
    void theBodyOfAnotherEventIsNamed();
    void withoutASecretTheKnownOnesAreTried();
    void whatIsTooLargeToTryIsSaid();
    void aStoppedDiagnosisEndsAndSaysSo();
    void oddBytesDoNoHarm_data();
    void oddBytesDoNoHarm();
};

namespace {

const QByteArray secret = "5f2b8c1e-hook-secret";
/// Compact, with what the writers of JSON disagree about.
const QByteArray body =
    R"({"webhookId":"0b6f3a52","payload":{"type":"EntityUpdateMutation","entityId":"9d3c1a77",)"
    R"("url":"https://x.example/a","name":"Zoë <b> & 'co'","count":3,"price":1.50}})";

QByteArray withoutPadding(QByteArray text)
{
    return text.replace('=', "");
}

QByteArray base64Url(const QByteArray &signature)
{
    return QByteArray::fromBase64(signature).toBase64(QByteArray::Base64UrlEncoding);
}

QByteArray hashed(HashFunction function, const QByteArray &message)
{
    Digest digest = Digest::plain(function);
    digest.add(message);
    return digest.result().toBase64();
}

QByteArray keyed(HashFunction function, const QByteArray &key, const QByteArray &message)
{
    Digest digest = Digest::hmac(function, key);
    digest.add(message);
    return digest.result().toBase64();
}

QByteArray utf16(const QByteArray &text)
{
    QStringEncoder encode(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    return encode(QString::fromUtf8(text));
}

QByteArray replaced(QByteArray text, const char *from, const char *to)
{
    return text.replace(from, to);
}

void columns()
{
    QTest::addColumn<QByteArray>("givenBody");
    QTest::addColumn<QByteArray>("givenSecret");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QList<Variant>>("expected");
}

/// The value was computed over something else than what is given.
void valueRow(const char *name, const QByteArray &value, Variant expected,
              const QByteArray &givenBody = body)
{
    QTest::newRow(name) << givenBody << secret << value << QList<Variant>{expected};
}

void secretRow(const char *name, const QByteArray &given, const QByteArray &used, Variant expected)
{
    QTest::newRow(name) << body << given << signature(used, body) << QList<Variant>{expected};
}

void bodyRow(const char *name, const QByteArray &given, const QByteArray &signedBody,
             Variant expected)
{
    QTest::newRow(name) << given << secret << signature(secret, signedBody)
                        << QList<Variant>{expected};
}

void addValueRows()
{
    const QByteArray right = signature(secret, body);
    const QByteArray digits = hexDigest(secret, body);
    valueRow("blanks", "  " + right + "\r\n", ValueBlanks);
    valueRow("double quotes", '"' + right + '"', ValueQuotes);
    valueRow("single quotes", '\'' + right + '\'', ValueQuotes);
    valueRow("no padding", withoutPadding(right), ValueWithoutPadding);
    valueRow("half the padding", right.chopped(1), ValueWithoutPadding);
    valueRow("hexadecimal", digits, ValueHex);
    valueRow("hexadecimal, capitals", digits.toUpper(), ValueHexUpper);
    valueRow("Base64 of the text of the digits", digits.toBase64(), ValueBase64OfHexText);
    valueRow("Base64 of the text of the digits, capitals", digits.toUpper().toBase64(),
             ValueBase64OfHexText);
    valueRow("Base64 twice", right.toBase64(), ValueBase64Twice);
    valueRow("digits of the Base64", right.toHex(), ValueHexOfBase64);
    valueRow("prefix sha512=", "sha512=" + right, ValuePrefixed);
    valueRow("prefix v1,", "v1," + right, ValuePrefixed);
    valueRow("prefix HMAC-SHA512", "HMAC-SHA512 " + right, ValuePrefixed);
    valueRow("in a list", "t=1700000000,v1=" + right + ",v0=abc", ValueAmongOthers);
    valueRow("cut off", right.left(64), ValueCutOff);
    valueRow("cut off within four", right.left(41), ValueCutOff);
    valueRow("the first half of the bytes", QByteArray::fromBase64(right).left(32).toBase64(),
             ValueCutOff);
    valueRow("percent-encoded", right.toPercentEncoding(), ValuePercentEncoded);
    valueRow("wrapped", right.left(40) + "\n  " + right.mid(40), ValueWrapped);
    valueRow("lower case", right.toLower(), ValueCaseLost);
}

/// A body whose signature has what only some of them have: `+` and `/`.
QByteArray bodyWithPlus()
{
    QByteArray tried = body;
    while (!signature(secret, tried).contains('+') || !signature(secret, tried).contains('/'))
        tried.append(' ');
    return tried;
}

void addRarerValueRows()
{
    const QByteArray special = bodyWithPlus();
    const QByteArray right = signature(secret, special);
    valueRow("Base64url", base64Url(right), ValueBase64Url, special);
    valueRow("blanks for plus", replaced(right, "+", " "), ValueBlanksForPlus, special);
    const QByteArray field = R"({"signature":"abcdef","webhookId":"x","payload":{}})";
    valueRow("the body's own field", "abcdef", ValueIsBodyField, field);
}

void addAlgorithmRows()
{
    valueRow("SHA-512 of the body", hashed(HashFunction::Sha512, body), PlainHash);
    valueRow("SHA-256 of the body", hashed(HashFunction::Sha256, body), PlainHash);
    valueRow("SHA-512 of body and secret", hashed(HashFunction::Sha512, body + secret),
             HashOfBodyAndSecret);
    valueRow("SHA-512 of secret and body", hashed(HashFunction::Sha512, secret + body),
             HashOfSecretAndBody);
    valueRow("SHA-1 of secret and body", hashed(HashFunction::Sha1, secret + body),
             HashOfSecretAndBody);
    valueRow("swapped", signature(body, secret), HmacSwapped);
    for (const HashFunction function :
         {HashFunction::Md5, HashFunction::Sha1, HashFunction::Sha224, HashFunction::Sha256,
          HashFunction::Sha384, HashFunction::Sha512To256, HashFunction::Sha3To256,
          HashFunction::Sha3To512, HashFunction::Blake2b512}) {
        const QByteArray name = "HMAC-" + hashName(function).toLatin1();
        valueRow(name.constData(), keyed(function, secret, body), OtherHmac);
    }
}

void addSecretRows()
{
    secretRow("blanks around the secret", " key\t", "key", SecretTrimmed);
    secretRow("line end of the secret", "key\n", "key", SecretTrimmed);
    secretRow("no-break space", "key\xC2\xA0", "key", SecretTrimmed);
    secretRow("line feed missing", "key", "key\n", SecretFinalLfAdded);
    secretRow("line end missing", "key", "key\r\n", SecretFinalCrLfAdded);
    secretRow("blank missing", "key", "key ", SecretFinalBlankAdded);
    secretRow("quotes", "\"key\"", "key", SecretQuotesRemoved);
    secretRow("single quotes around the secret", "'key'", "key", SecretQuotesRemoved);
    secretRow("quotes missing", "key", "\"key\"", SecretDoubleQuotesAdded);
    secretRow("single quotes missing", "key", "'key'", SecretSingleQuotesAdded);
    secretRow("byte order mark", "\xEF\xBB\xBFkey", "key", SecretBomRemoved);
    secretRow("byte order mark missing", "key", "\xEF\xBB\xBFkey", SecretBomAdded);
    secretRow("zero-width blank", "ke\xE2\x80\x8By", "key", SecretInvisiblesRemoved);
    secretRow("hexadecimal secret", "00ff10", QByteArray("\x00\xff\x10", 3), SecretFromHex);
    secretRow("Base64 secret", "c2VjcmV0IQ==", "secret!", SecretFromBase64);
    secretRow("secret as digits", "key", "6b6579", SecretAsHex);
    secretRow("secret as Base64", "key", "a2V5", SecretAsBase64);
    secretRow("Latin-1", "g\xC3\xA9heim", "g\xE9heim", SecretAsLatin1);
    secretRow("mojibake", "g\xC3\xA9heim", "g\xC3\x83\xC2\xA9heim", SecretMojibake);
    secretRow("mojibake undone", "g\xC3\x83\xC2\xA9heim", "g\xC3\xA9heim", SecretMojibakeUndone);
    secretRow("UTF-16", "key", QByteArray("k\0e\0y\0", 6), SecretAsUtf16);
    secretRow("composed", "ge\xCC\x81", "g\xC3\xA9", SecretComposed);
    secretRow("decomposed", "g\xC3\xA9", "ge\xCC\x81", SecretDecomposed);
    secretRow("lower case secret", "Key", "key", SecretLowerCase);
    secretRow("upper case secret", "key", "KEY", SecretUpperCase);
    secretRow("percent-encoded secret", "k%40y", "k@y", SecretPercentDecoded);
    secretRow("hyphens", "0b6f-3a52", "0b6f3a52", SecretWithoutHyphens);
    secretRow("empty", "key", "", SecretEmpty);
}

void addTransportRows()
{
    const QByteArray lines = "{\"a\":1,\n\"b\":2}";
    const QByteArray crLf = "{\"a\":1,\r\n\"b\":2}";
    bodyRow("line feed too many", body + '\n', body, BodyFinalLfRemoved);
    bodyRow("line end too many", body + "\r\n", body, BodyFinalCrLfRemoved);
    bodyRow("line feed lost", body, body + '\n', BodyFinalLfAdded);
    bodyRow("line end lost", body, body + "\r\n", BodyFinalCrLfAdded);
    bodyRow("trailing blanks", body + " \t ", body, BodyTrailingBlanksRemoved);
    bodyRow("blanks on both sides", " \n" + body + " ", body, BodyTrimmed);
    bodyRow("CRLF was LF", crLf, lines, BodyCrLfToLf);
    bodyRow("LF was CRLF", lines, crLf, BodyLfToCrLf);
    bodyRow("the last CRLF was LF", body + "\r\n", body + '\n', BodyCrLfToLf);
    bodyRow("byte order mark too many", "\xEF\xBB\xBF" + body, body, BodyBomRemoved);
    bodyRow("byte order mark lost", body, "\xEF\xBB\xBF" + body, BodyBomAdded);
    bodyRow("empty body", body, "", BodyEmpty);
    bodyRow("saved in UTF-16", utf16(body), body, BodyFromUtf16);
    bodyRow("saved in UTF-16 without a mark", utf16(body).mid(2), body, BodyFromUtf16);
    bodyRow("sent by curl -d @file", "{\"a\": 1,\r\n  \"b\": 2\n}\n", "{\"a\": 1,  \"b\": 2}",
            BodyLineEndsRemoved);
}

void addJsonRows()
{
    const QByteArray small = R"({"b":1,"a":["x"]})";
    const QByteArray spaced = R"({"b": 1, "a": ["x"]})";
    bodyRow("was compact", spaced, small, BodyCompact);
    bodyRow("was spaced", small, spaced, BodySpaced);
    bodyRow("two blanks", small, "{\n  \"b\": 1,\n  \"a\": [\n    \"x\"\n  ]\n}", BodyIndented2);
    bodyRow("three blanks", small, "{\n   \"b\": 1,\n   \"a\": [\n      \"x\"\n   ]\n}",
            BodyIndented3);
    bodyRow("four blanks", small, "{\n    \"b\": 1,\n    \"a\": [\n        \"x\"\n    ]\n}",
            BodyIndented4);
    bodyRow("tab", small, "{\n\t\"b\": 1,\n\t\"a\": [\n\t\t\"x\"\n\t]\n}", BodyIndentedTab);
    bodyRow("sorted", small, R"({"a":["x"],"b":1})", BodySortedKeys);
    bodyRow("slashes escaped", body, replaced(body, "/", "\\/"), BodySlashesEscaped);
    bodyRow("slashes unescaped", replaced(body, "/", "\\/"), body, BodySlashesUnescaped);
    bodyRow("Unicode escaped", body, replaced(body, "\xC3\xAB", "\\u00eb"), BodyUnicodeEscaped);
    bodyRow("Unicode escaped, capitals", body, replaced(body, "\xC3\xAB", "\\u00EB"),
            BodyUnicodeEscapedUpper);
    bodyRow("Unicode unescaped", replaced(body, "\xC3\xAB", "\\u00eb"), body, BodyUnicodeUnescaped);
    bodyRow("surrogates unescaped", R"({"a":"\ud83c\udfe2"})", "{\"a\":\"\xF0\x9F\x8F\xA2\"}",
            BodyUnicodeUnescaped);
    bodyRow("HTML characters escaped", R"({"a":"<&>"})", R"({"a":"\u003c\u0026\u003e"})",
            BodyHtmlEscaped);
    bodyRow("as .NET escapes", R"({"a":"<+'\""})", R"({"a":"\u003C\u002B\u0027\u0022"})",
            BodyHtmlEscapedUpper);
    bodyRow("numbers shortened", body, replaced(body, "1.50", "1.5"), BodyNumbersShortened);
    bodyRow("exponent shortened", R"({"a":1E2})", R"({"a":100})", BodyNumbersShortened);
    bodyRow("integers as floats", R"({"a":1,"b":-20})", R"({"a":1.0,"b":-20.0})",
            BodyNumbersAsFloats);
    bodyRow("with the deprecated field", R"({"signature":"s","b":1,"a":2})", R"({"b":1,"a":2})",
            BodyWithoutSignature);
    bodyRow("with the deprecated field at the end", R"({"b":1, "signature":"s"})", R"({"b":1})",
            BodyWithoutSignature);
    bodyRow("the payload alone", R"({"webhookId":"w","payload":{"x": 1}})", R"({"x": 1})",
            BodyPayloadOnly);
}

void addEncodingRows()
{
    const QByteArray text = "{\"a\":\"Zo\xC3\xAB\"}";
    const QByteArray euro = "{\"a\":\"\xE2\x82\xAC\"}";
    bodyRow("mojibake of Latin-1", "{\"a\":\"Zo\xC3\x83\xC2\xAB\"}", text, BodyMojibakeUndone);
    bodyRow("mojibake of CP1252", *asMojibake(euro, EightBit::Cp1252), euro, BodyMojibakeUndone);
    bodyRow("signed as mojibake", text, "{\"a\":\"Zo\xC3\x83\xC2\xAB\"}", BodyMojibake);
    bodyRow("signed as mojibake of CP1252", euro, *asMojibake(euro, EightBit::Cp1252),
            BodyMojibake);
    bodyRow("signed in Latin-1", text, "{\"a\":\"Zo\xEB\"}", BodyAsLatin1);
    bodyRow("still compressed", gzipped(body, 6), body, BodyGunzipped);
    bodyRow("signed compressed", body, gzipped(body, 6), BodyGzipped);
    bodyRow("still Base64", body.toBase64(), body, BodyFromBase64);
    bodyRow("signed as Base64", body, body.toBase64(), BodyAsBase64);
    bodyRow("still percent-encoded", body.toPercentEncoding(), body, BodyFormDecoded);
    bodyRow("a field of a form", "payload=" + body.toPercentEncoding(), body, BodyFormDecoded);
    bodyRow("signed percent-encoded", body, body.toPercentEncoding(), BodyFormEncoded);
    bodyRow("inside of a JSON string", R"("{\"a\":1}")", R"({"a":1})", BodyJsonStringDecoded);
    bodyRow("signed as a JSON string", R"({"a":1})", R"("{\"a\":1}")", BodyJsonStringEncoded);
}

QList<Variant> variantsOf(const Finding &finding)
{
    QList<Variant> variants;
    for (const AppliedVariant &change : finding.changes)
        variants.append(change.variant);
    return variants;
}

} // namespace

void DiagnosisTest::everyVariantIsFound_data()
{
    columns();
    addValueRows();
    addRarerValueRows();
    addAlgorithmRows();
    addSecretRows();
    addTransportRows();
    addJsonRows();
    addEncodingRows();
}

static void verifyFound(const SignedRequest &request, const QList<Variant> &expected)
{
    QVERIFY(check(request).kind != VerdictKind::Genuine);
    const Diagnosis diagnosis = diagnose(request);
    QVERIFY(!diagnosis.findings.isEmpty());
    const Finding &first = diagnosis.findings.first();
    QCOMPARE(first.certainty, Finding::Certainty::Proved);
    QCOMPARE(variantsOf(first), expected);
}

void DiagnosisTest::everyVariantIsFound()
{
    QFETCH(QByteArray, givenBody);
    QFETCH(QByteArray, givenSecret);
    QFETCH(QByteArray, value);
    QFETCH(QList<Variant>, expected);
    verifyFound({givenBody, givenSecret, {{{}, value}}}, expected);
}

void DiagnosisTest::everyPairIsFound_data()
{
    columns();
    const auto row = [](const char *name, const QByteArray &given, const QByteArray &givenSecret,
                        const QByteArray &value, const QList<Variant> &expected) {
        QTest::newRow(name) << given << givenSecret << value << expected;
    };
    const QByteArray small = R"({"b":1,"a":"Zoë/x"})";
    row("digits and a lost line feed", body, secret, hexDigest(secret, body + '\n'),
        {ValueHex, BodyFinalLfAdded});
    row("trimmed secret and a line feed too many", body + '\n', " key", signature("key", body),
        {SecretTrimmed, BodyFinalLfRemoved});
    row("quoted digits with a prefix", body, secret, "sha512=" + hexDigest(secret, body),
        {ValuePrefixed, ValueHex});
    row("Python", small, secret, signature(secret, R"({"b": 1, "a": "Zo\u00eb/x"})"),
        {BodySpaced, BodyUnicodeEscaped});
    row("Python undone", R"({"b": 1, "a": "Zo\u00eb/x"})", secret, signature(secret, small),
        {BodyCompact, BodyUnicodeUnescaped});
    row("written by PowerShell", utf16(small + "\r\n"), secret, signature(secret, small),
        {BodyFromUtf16, BodyFinalCrLfRemoved});
    row("PHP", small, secret, signature(secret, R"({"b":1,"a":"Zo\u00eb\/x"})"),
        {BodyUnicodeEscaped, BodySlashesEscaped});
    row("PHP undone", R"({"b":1,"a":"Zo\u00eb\/x"})", secret, signature(secret, small),
        {BodyUnicodeUnescaped, BodySlashesUnescaped});
    row("sorted and spaced", small, secret, signature(secret, R"({"a": "Zoë/x", "b": 1})"),
        {BodySpaced, BodySortedKeys});
    row("indented and a line feed", R"({"b":1})", secret, signature(secret, "{\n  \"b\": 1\n}\n"),
        {BodyIndented2, BodyFinalLfAdded});
    row("Base64 secret and compact", R"({"b": 1})",
        "c2VjcmV0IQ==", signature("secret!", R"({"b":1})"), {SecretFromBase64, BodyCompact});
    row("HMAC-SHA-256 with a Base64 secret", body,
        "c2VjcmV0IQ==", keyed(HashFunction::Sha256, "secret!", body),
        {OtherHmac, SecretFromBase64});
    row("HMAC-SHA-1 in digits", body, secret,
        QByteArray::fromBase64(keyed(HashFunction::Sha1, secret, body)).toHex(),
        {ValueHex, OtherHmac});
}

void DiagnosisTest::everyPairIsFound()
{
    everyVariantIsFound();
}

void DiagnosisTest::theWrongBase64OfTheVectorsIsNamed_data()
{
    columns();
    QFile file(QFINDTESTDATA("data/signature-vectors.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(!vectors.isEmpty());
    for (const QJsonValue &vector : vectors) {
        const auto field = [&vector](const char *name) {
            return vector[QLatin1String(name)].toString().toUtf8();
        };
        QTest::newRow(field("name").constData())
            << field("body") << field("secret") << field("wrongTextToBase64")
            << QList<Variant>{ValueBase64OfHexText};
    }
}

void DiagnosisTest::theWrongBase64OfTheVectorsIsNamed()
{
    everyVariantIsFound();
}

void DiagnosisTest::anotherDigestIsNamedByItsLength_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("name");
    const auto row = [](HashFunction function, const char *name) {
        QByteArray bytes(digestSize(function), 'x');
        QTest::addRow("%s, Base64", name) << bytes.toBase64() << QString::fromLatin1(name);
        QTest::addRow("%s, digits", name) << bytes.toHex() << QString::fromLatin1(name);
    };
    row(HashFunction::Md5, "MD5");
    row(HashFunction::Sha1, "SHA-1");
    row(HashFunction::Sha224, "SHA-224");
    row(HashFunction::Sha256, "SHA-256");
    row(HashFunction::Sha384, "SHA-384");
}

void DiagnosisTest::anotherDigestIsNamedByItsLength()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, name);
    const Finding first = diagnose({body, secret, {{"X-Signature", value}}}).findings.value(0);
    QCOMPARE(first.certainty, Finding::Certainty::Hint);
    QCOMPARE(first.hint, Hint::DigestLength);
    QCOMPARE(first.detail, name);
    QCOMPARE(first.header, QByteArray("X-Signature"));
}

void DiagnosisTest::aHintNamesWhatLooksWrong_data()
{
    QTest::addColumn<QByteArray>("givenBody");
    QTest::addColumn<QByteArray>("givenSecret");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<Hint>("hint");
    const QByteArray foreign = signature("another", "body");
    QTest::newRow("no digest") << body << secret << QByteArray("hello") << Hint::NoDigest;
    QTest::newRow("masked") << body << QByteArray("********") << foreign << Hint::SecretMasked;
    QTest::newRow("dots") << body << QByteArray("\xE2\x80\xA2\xE2\x80\xA2") << foreign
                          << Hint::SecretMasked;
    QTest::newRow("cut off") << body.chopped(3) << secret << foreign << Hint::BodyCutOff;
    QTest::newRow("rewritten") << QByteArray("{ \"a\": 1 }") << secret << foreign
                               << Hint::BodyRewritten;
    QTest::newRow("sorted") << QByteArray(R"({"payload":{},"webhookId":"x"})") << secret << foreign
                            << Hint::BodySorted;
    QTest::newRow("damaged") << QByteArray("{\"a\":\"Zo\xEF\xBF\xBD\"}") << secret << foreign
                             << Hint::BodyDamaged;
    QTest::newRow("no JSON") << QByteArray("hello") << secret << foreign << Hint::BodyNotJson;
    QTest::newRow("another") << body << secret << foreign << Hint::OtherSecretOrBody;
}

void DiagnosisTest::aHintNamesWhatLooksWrong()
{
    QFETCH(QByteArray, givenBody);
    QFETCH(QByteArray, givenSecret);
    QFETCH(QByteArray, value);
    QFETCH(Hint, hint);
    const Diagnosis diagnosis = diagnose({givenBody, givenSecret, {{{}, value}}});
    QVERIFY(!diagnosis.findings.isEmpty());
    for (const Finding &finding : diagnosis.findings)
        QCOMPARE(finding.certainty, Finding::Certainty::Hint);
    QCOMPARE(diagnosis.findings.first().hint, hint);
    QCOMPARE(diagnosis.findings.last().hint, Hint::OtherSecretOrBody);
}

void DiagnosisTest::aGenuineRequestHasNoFindings()
{
    const SignedRequest request{body, secret, {{{}, signature(secret, body)}}};
    QCOMPARE(check(request).kind, VerdictKind::Genuine);
    QVERIFY(diagnose(request).findings.isEmpty());
}

void DiagnosisTest::theHeaderOfTheMatchIsNamed()
{
    const SignedRequest request{body,
                                secret,
                                {{"X-Request-Id", "0b6f3a52"},
                                 {"X-Tribe-Signature", hexDigest(secret, body)},
                                 {"X-Other", signature("other", body)}}};
    const Finding first = diagnose(request).findings.value(0);
    QCOMPARE(variantsOf(first), QList<Variant>{ValueHex});
    QCOMPARE(first.header, QByteArray("X-Tribe-Signature"));
}

void DiagnosisTest::ofSeveralSecretsTheRightOneIsNamed()
{
    const Candidates known{.secrets = {{QStringLiteral("Invoices"), "first"},
                                       {QStringLiteral("Contacts · Staging"), "second"}}};
    const SignedRequest request{body, secret, {{{}, signature("second", body)}}};
    const Finding first = diagnose(request, known).findings.value(0);
    const AppliedVariants expected{{SecretOfOther, QStringLiteral("Contacts · Staging")}};
    QCOMPARE(first.changes, expected);
}

void DiagnosisTest::aSlipInASecretIsNoOtherWebhook_data()
{
    QTest::addColumn<QByteArray>("entered");
    QTest::addColumn<bool>("isMeant");
    QTest::addColumn<Variant>("expected");
    QTest::newRow("appended") << secret + 'x' << false << SecretMistyped;
    QTest::newRow("put in front") << 'x' + secret << false << SecretMistyped;
    QTest::newRow("lost") << secret.chopped(1) << false << SecretMistyped;
    QTest::newRow("changed") << replaced(secret, "c1e", "cle") << false << SecretMistyped;
    QTest::newRow("swapped") << replaced(secret, "hook", "hoko") << false << SecretMistyped;
    QTest::newRow("of the webhook that the body names")
        << QByteArray("something else") << true << SecretMistyped;
    QTest::newRow("quite another") << QByteArray("something else") << false << SecretOfOther;
    QTest::newRow("none") << QByteArray() << true << SecretOfOther;
}

void DiagnosisTest::aSlipInASecretIsNoOtherWebhook()
{
    QFETCH(const QByteArray, entered);
    QFETCH(const bool, isMeant);
    QFETCH(const Variant, expected);
    const Candidates known{.secrets = {{QStringLiteral("Contacts"), secret, isMeant}}};
    const SignedRequest request{body, entered, {{{}, signature(secret, body)}}};
    const AppliedVariants changes{{expected, QStringLiteral("Contacts")}};
    QCOMPARE(diagnose(request, known).findings.value(0).changes, changes);
}

void DiagnosisTest::theBodyOfAnotherEventIsNamed()
{
    const Candidates known{
        .bodies = {{QStringLiteral("09:14"), "{\"a\":1}"}, {QStringLiteral("09:15"), "{}"}}};
    const SignedRequest request{body, secret, {{{}, signature(secret, "{}")}}};
    const Finding first = diagnose(request, known).findings.value(0);
    const AppliedVariants expected{{BodyOfOtherEvent, QStringLiteral("09:15")}};
    QCOMPARE(first.changes, expected);
}

void DiagnosisTest::withoutASecretTheKnownOnesAreTried()
{
    const Candidates known{.secrets = {{QStringLiteral("Invoices"), "first"}}};
    const SignedRequest request{body, {}, {{{}, signature("first", body)}}};
    QCOMPARE(check(request).kind, VerdictKind::CannotTell);
    QCOMPARE(variantsOf(diagnose(request, known).findings.value(0)), QList<Variant>{SecretOfOther});
}

void DiagnosisTest::whatIsTooLargeToTryIsSaid()
{
    const QByteArray large(5 * 1024 * 1024, 'x');
    const SignedRequest request{large, secret, {{{}, signature("another", large)}}};
    const Diagnosis diagnosis = diagnose(request);
    QVERIFY(diagnosis.leftOut.contains(LeftOut::Rewriting));
    QVERIFY(diagnosis.leftOut.contains(LeftOut::Compression));
    QVERIFY(diagnosis.tried > 50);
    // What costs little is still tried.
    verifyFound({large + '\n', secret, {{{}, signature(secret, large)}}}, {BodyFinalLfRemoved});
    QVERIFY(diagnose({body, secret, {{{}, "x"}}}).leftOut.isEmpty());
}

void DiagnosisTest::aStoppedDiagnosisEndsAndSaysSo()
{
    const QByteArray large(16 * 1024 * 1024, 'x');
    const SignedRequest request{large, secret, {{{}, signature("another", large)}}};
    std::stop_source stop;
    stop.request_stop();
    const Diagnosis diagnosis = diagnose(request, {}, stop.get_token());
    QVERIFY(diagnosis.wasStopped);
    QCOMPARE(diagnosis.tried, 0);
}

void DiagnosisTest::oddBytesDoNoHarm_data()
{
    QTest::addColumn<QByteArray>("odd");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("NUL") << QByteArray("\0\0", 2);
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\xc3");
    QTest::newRow("only quotes") << QByteArray("\"");
    QTest::newRow("only a backslash") << QByteArray("{\"a\":\"\\");
    QTest::newRow("half an escape") << QByteArray("{\"a\":\"\\u12\"}");
    QTest::newRow("lone surrogate") << QByteArray(R"({"a":"\ud800"})");
    QTest::newRow("deep") << QByteArray(10'000, '[');
    QTest::newRow("only marks") << QByteArray("=,;:%%%==");
    QTest::newRow("huge number") << QByteArray("[1e999999,-0,1E-400]");
    QTest::newRow("gzip's beginning") << QByteArray("\x1f\x8b\x08");
}

void DiagnosisTest::oddBytesDoNoHarm()
{
    QFETCH(QByteArray, odd);
    const QByteArray foreign = signature("another", "body");
    QVERIFY(!diagnose({odd, "key", {{{}, foreign}}}).findings.isEmpty());
    QVERIFY(!diagnose({body, odd, {{{}, foreign}}}).findings.isEmpty());
    QVERIFY(!diagnose({body, "key", {{{}, odd}}}).findings.isEmpty());
}

HOOKDESK_TEST(DiagnosisTest)
} // namespace tst_diagnosis
#include "tst_diagnosis.moc"
