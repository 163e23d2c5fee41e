// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/log/redactor.h"

#include "app/log/credentialshape.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <ctime>
#include <limits>

using namespace hookdesk;

namespace tst_redactor {

namespace {

/// Secrets of every kind that the tests of this project use, and worse ones.
const QList<QByteArray> secrets{
    "correct",
    "s3cr3t/with+odd=chars&more",
    "g\xc3\xa9heim \xe2\x82\xac wachtwoord",
    "quote\"back\\slash'tick",
    "literal %41 and %2541 percent",
    "line one of a key\nline two of a key\nline three",
    "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2ln",
    "\xf0\x9f\x94\x91 key beyond the first plane",
    QByteArray(4096, 'k') + "end",
};

QString jsonQuoted(const QByteArray &secret, bool asciiOnly)
{
    const QJsonObject object{{QStringLiteral("v"), QString::fromUtf8(secret)}};
    QString text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (!asciiOnly)
        return text;
    QString escaped;
    for (const QChar c : std::as_const(text))
        escaped += c.unicode() < 0x80
                       ? QString(c)
                       : QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
    return escaped;
}

QString percentEncodedWholly(const QByteArray &secret)
{
    QString text;
    for (const char c : secret)
        text +=
            QStringLiteral("%%1").arg(uint(static_cast<unsigned char>(c)), 2, 16, QLatin1Char('0'));
    return text;
}

QString wrapped(const QString &text, qsizetype width)
{
    QStringList lines;
    for (qsizetype i = 0; i < text.size(); i += width)
        lines.append(text.mid(i, width));
    return lines.join(QLatin1String("\r\n  "));
}

QString quotedByQt(const QByteArray &secret)
{
    QString text;
    QDebug(&text) << secret;
    return text;
}

} // namespace

class TestRedactor : public QObject
{
    Q_OBJECT

private slots:
    void a_known_secret_is_taken_out_in_every_form_data();
    void a_known_secret_is_taken_out_in_every_form();
    void what_stands_where_secrets_stand_is_taken_out_data();
    void what_stands_where_secrets_stand_is_taken_out();
    void ordinary_texts_stay_as_they_are_data();
    void ordinary_texts_stay_as_they_are();
    void several_secrets_leave_the_rest_of_the_text();
    void each_line_of_a_secret_with_several_is_taken_out_alone();
    void what_is_too_short_is_not_looked_for();
    void a_hostile_text_takes_linear_time_data();
    void a_hostile_text_takes_linear_time();
    void headers_with_credentials_are_recognized_data();
    void headers_with_credentials_are_recognized();
};

void TestRedactor::a_known_secret_is_taken_out_in_every_form_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("form");

    for (qsizetype i = 0; i < secrets.size(); ++i) {
        const QByteArray &secret = secrets.at(i);
        const auto row = [&](const char *tag, const QString &form) {
            QTest::addRow("secret %d, %s", static_cast<int>(i), tag) << secret << form;
        };
        const QString text = QString::fromUtf8(secret);
        const QByteArray encoded = secret.toPercentEncoding();
        row("as it is", text);
        row("percent-encoded", QString::fromLatin1(encoded));
        row("percent-encoded wholly, in small letters", percentEncodedWholly(secret));
        row("percent-encoded twice", QString::fromLatin1(encoded.toPercentEncoding()));
        row("form-encoded", QString::fromLatin1(QByteArray(encoded).replace("%20", "+")));
        row("in JSON", jsonQuoted(secret, false));
        row("in JSON of ASCII", jsonQuoted(secret, true));
        row("in JSON in a URL",
            QString::fromLatin1(jsonQuoted(secret, true).toUtf8().toPercentEncoding()));
        row("in a URL in JSON", jsonQuoted(encoded, false));
        row("in JSON in JSON", jsonQuoted(jsonQuoted(secret, true).toUtf8(), false));
        row("as Qt quotes bytes", quotedByQt(secret));
        row("in hexadecimal digits", QString::fromLatin1(secret.toHex()));
        row("in large hexadecimal digits", QString::fromLatin1(secret.toHex().toUpper()));
        row("wrapped", wrapped(text, 5));
        for (const char *before : {"", "a", "ab", "id:"}) {
            const QByteArray pair = before + secret + ":more";
            row(qPrintable(QStringLiteral("in Base64 after '%1'").arg(QLatin1String(before))),
                QString::fromLatin1(pair.toBase64()));
            row(qPrintable(
                    QStringLiteral("in Base64 of URLs after '%1'").arg(QLatin1String(before))),
                QString::fromLatin1(pair.toBase64(QByteArray::Base64UrlEncoding)));
        }
        row("alone in Base64", QString::fromLatin1(secret.toBase64()));
        row("in wrapped Base64", wrapped(QString::fromLatin1(secret.toBase64()), 8));
        row("encoded in Base64", QString::fromLatin1(("me:" + encoded).toBase64()));
    }
}

void TestRedactor::a_known_secret_is_taken_out_in_every_form()
{
    QFETCH(QByteArray, secret);
    QFETCH(QString, form);
    Redactor redactor;
    redactor.addSecret(secret);
    const QString text =
        redactor.redacted(QStringLiteral("before ") + form + QStringLiteral(" after"));
    QVERIFY2(text.contains(Redactor::mark()), qPrintable(text));
    QVERIFY2(text.startsWith(QLatin1String("before ")), qPrintable(text));
    QVERIFY2(text.endsWith(QLatin1String("after")), qPrintable(text));
    // Of the form itself nothing of consequence is left.
    QString left = text;
    left.remove(Redactor::mark()).remove(QStringLiteral("before ")).remove(QStringLiteral("after"));
    QVERIFY2(left.size() <= 24, qPrintable(left));
}

void TestRedactor::what_stands_where_secrets_stand_is_taken_out_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("Authorization: Bearer abc.def", "Authorization: [redacted]");
    row("authorization:Basic dXNlcjpwdw==\nHost: x", "authorization:[redacted]\nHost: x");
    row("Proxy-Authorization: Digest username=\"a\", response=\"b\"",
        "Proxy-Authorization: [redacted]");
    row("Set-Cookie: sid=1; Path=/", "Set-Cookie: [redacted]");
    row("(\"Authorization\", \"Bearer abc\")", "(\"Authorization\", \"Bearer [redacted]\")");
    row("sent Bearer a-b_c~d+e/f= to it", "sent Bearer [redacted] to it");
    row("BEARER%20abcdef", "BEARER%20[redacted]");
    row("Basic\r\n dXNlcjpwdw==", "Basic\r\n [redacted]");
    row("grant_type=x&client_secret=a%26b&scope=read",
        "grant_type=x&client_secret=[redacted]&scope=read");
    row("{\"access_token\":\"abc\",\"expires_in\":3600}",
        "{\"access_token\":\"[redacted]\",\"expires_in\":3600}");
    row("{\\\"refresh_token\\\": \\\"abc\\\",1}", "{\\\"refresh_token\\\": \\\"[redacted]\",1}");
    row("{\"clientSecret\" : \"a\\\"b\", \"c\":1}", "{\"clientSecret\" : \"[redacted]\", \"c\":1}");
    row("%22id_token%22%3A%22abc%22 x", "%22id_token%22%3A%22[redacted] x");
    row("password = 'a b c' end", "password = '[redacted]' end");
    row("X-Api-Key: abc", "X-Api-Key: [redacted]");
    row("X-Api-Key: Basic abc", "X-Api-Key: [redacted] [redacted]");
    row("X-Signature: sha256=abc", "X-Signature: [redacted]");
    row("X-Key-Id = abc", "X-Key-Id = [redacted]");
    row("X-Secret-Of-Acme: abc", "X-Secret-Of-Acme: [redacted]");
    row("X-Cookie-Jar: a=b; c=d", "X-Cookie-Jar: [redacted]");
    row("redirected with code=abc&state=1", "redirected with code=[redacted]&state=1");
    row("got eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2ln!", "got [redacted]!");
    row("got eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.", "got [redacted]");
    row("https://user:pa@ss@host.example/x", "https://[redacted]@host.example/x");
    row("https://user:pa/ss@host.example/x", "https://[redacted]@host.example/x");
    row("http://token@host.example:80/", "http://[redacted]@host.example:80/");
    row("GET https://host.example/a?x=1&y=2 done", "GET https://host.example/a?[redacted] done");
    row("GET /v1/odata/Webhook?$filter=x#y", "GET /v1/odata/Webhook?[redacted]");
    row("\"http://127.0.0.1:1/#access_token=a\"", "\"http://127.0.0.1:1/#[redacted]\"");
}

void TestRedactor::what_stands_where_secrets_stand_is_taken_out()
{
    QFETCH(QString, text);
    const Redactor redactor;
    QTEST(redactor.redacted(text), "expected");
}

void TestRedactor::ordinary_texts_stay_as_they_are_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text); };
    row("");
    row("GET /v1/webhooks 200");
    row("40 webhooks of both listings in 12 ms");
    row("the token was renewed, the secret is known");
    row("https://api.example:8443/v1/odata/Webhook(3f2c)");
    row("http://[::1]:8080/path@2");
    row("Why? Because / is a slash");
    row("error code: 401, monkey=banana");
    row("H\xc3\xa9l\xc3\xa8ne \xf0\x9f\x94\x91 100 % \\o/ a+b");
}

void TestRedactor::ordinary_texts_stay_as_they_are()
{
    QFETCH(QString, text);
    Redactor redactor;
    for (const QByteArray &secret : secrets)
        redactor.addSecret(secret);
    QCOMPARE(redactor.redacted(text), text);
}

void TestRedactor::several_secrets_leave_the_rest_of_the_text()
{
    Redactor redactor;
    redactor.addSecret("alpha-one");
    redactor.addSecret("alpha-one-and-more");
    redactor.addSecret("beta-two");
    QCOMPARE(redactor.redacted(QStringLiteral("é alpha-one-and-more, beta-two é alpha-one é")),
             QStringLiteral("é [redacted], [redacted] é [redacted] é"));
}

void TestRedactor::each_line_of_a_secret_with_several_is_taken_out_alone()
{
    Redactor redactor;
    redactor.addSecret("first line of the key\nsecond line of the key\nthe third line of it");
    QCOMPARE(
        redactor.redacted(QStringLiteral("1: first line of the key, 2: the third line of it.")),
        QStringLiteral("1: [redacted], 2: [redacted]."));
}

void TestRedactor::what_is_too_short_is_not_looked_for()
{
    Redactor redactor;
    redactor.addSecret("");
    redactor.addSecret("abc");
    redactor.addSecret("a \n b");
    QCOMPARE(redactor.redacted(QStringLiteral("abc ab")), QStringLiteral("abc ab"));
}

void TestRedactor::a_hostile_text_takes_linear_time_data()
{
    QTest::addColumn<QString>("piece");
    const auto row = [](const char *piece) { QTest::newRow(piece) << QString::fromUtf8(piece); };
    for (const char *piece :
         {"eyJ",        "eyJ.",     "Bearer ",        "token=",  "token ", "token%20",
          "://",        "a://b:c/", "a://b:c/@",      "?/",      "/?",     "%25",
          "%",          "\\\\",     "\\u00",          "\\ud83d", "+",      "\"",
          "token:\"\\", "kkkkkkkk", "secret-secret-", "\n",      "Basic\n"})
        row(piece);
}

/// Eight times the text takes about eight times as long; quadratic would be sixty-four.
void TestRedactor::a_hostile_text_takes_linear_time()
{
    QFETCH(QString, piece);
    Redactor redactor;
    redactor.addSecret(secrets.constLast());
    for (int i = 0; i < 50; ++i)
        redactor.addSecret("secret-secret-" + QByteArray::number(i));
    const auto elapsed = [&](qsizetype length) {
        const QString text = piece.repeated(length / piece.size());
        std::clock_t best = std::numeric_limits<std::clock_t>::max();
        for (int i = 0; i < 3; ++i) {
            const std::clock_t begin = std::clock(); // of this process: others do not count
            (void)redactor.redacted(text);
            best = std::min(best, std::clock() - begin);
        }
        return best;
    };
    const std::clock_t one = elapsed(6000);
    const std::clock_t eight = elapsed(48000);
    QVERIFY2(eight < 32 * one, qPrintable(QStringLiteral("%1, then %2 ticks").arg(one).arg(eight)));
}

void TestRedactor::headers_with_credentials_are_recognized_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("expected");

    const auto row = [](const char *name, const char *value, bool expected) {
        QTest::addRow("%s: %s", name, value)
            << QString::fromUtf8(name) << QString::fromUtf8(value) << expected;
    };
    row("Authorization", "x", true);
    row("X-API-Key", "x", true);
    row("Ocp-Apim-Subscription-Key", "x", true);
    row("x-functions-key", "x", true);
    row("X-Auth-Token", "x", true);
    row("X-Other", "bearer x", true);
    row("X-Other", "AKIA0123456789ABCDEF", true);
    row("X-Other", "0123456789012345678901234567890", true);
    row("Content-Language", "nl", false);
    row("X-Monkey", "banana", false);
    row("X-Team", "the-integration-team-of-tribe", false);
}

void TestRedactor::headers_with_credentials_are_recognized()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QTEST(looksLikeCredential(name, value), "expected");
}

HOOKDESK_TEST(TestRedactor)

} // namespace tst_redactor

#include "tst_redactor.moc"
