// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/tokenexpiry.h"

#include "tests/support/testprogram.h"

#include <QTest>

using namespace hookdesk;

namespace tst_tokenexpiry {

class TestTokenExpiry : public QObject
{
    Q_OBJECT

private slots:
    void only_a_well_formed_token_tells_its_end_data();
    void only_a_well_formed_token_tells_its_end();
    void a_token_tells_its_beginning_data();
    void a_token_tells_its_beginning();
};

static QByteArray encoded(const QByteArray &text)
{
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

static QByteArray tokenWith(const QByteArray &claims)
{
    return encoded(R"({"alg":"RS256"})") + '.' + encoded(claims) + ".c2ln";
}

void TestTokenExpiry::only_a_well_formed_token_tells_its_end_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<qint64>("end"); // seconds since 1970; 0: unknown
    const auto row = [](const char *name, const QByteArray &token, qint64 end = 0) {
        QTest::newRow(name) << token << end;
    };
    // The example of RFC 7519, 3.1; its Base64 is not padded.
    row("the RFC's own",
        "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9."
        "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0"
        "cnVlfQ."
        "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
        1300819380);
    row("blanks around it", " \n" + tokenWith(R"({"exp":1300819380})") + "\r\n", 1300819380);
    row("a fraction", tokenWith(R"({"exp":1300819380.9})"), 1300819380);
    row("letters beyond ASCII", tokenWith(R"({"name":"é?>~","exp":1})"), 1);
    row("the last second of 9999", tokenWith(R"({"exp":253402300799})"), 253402300799);
    row("later", tokenWith(R"({"exp":253402300800})"));
    row("endless", tokenWith(R"({"exp":1e400})"));
    row("negative", tokenWith(R"({"exp":-1})"));
    row("zero", tokenWith(R"({"exp":0})"));
    row("a text", tokenWith(R"({"exp":"1300819380"})"));
    row("null", tokenWith(R"({"exp":null})"));
    row("no end", tokenWith(R"({"iat":1300819380})"));
    row("an array", tokenWith(R"([{"exp":1300819380}])"));
    row("no JSON", tokenWith("exp"));
    row("nothing inside", "a..c");
    row("cut off", tokenWith(R"({"exp":13008)"));
    row("no Base64", "a.{\"exp\":1}.c");
    row("unsigned, two parts", encoded("{}") + '.' + encoded(R"({"exp":1300819380})"));
    row("encrypted, five parts", tokenWith(R"({"exp":1300819380})") + ".a.b");
    row("opaque", "ory_at_abc");
    row("empty", {});
    row("too long", tokenWith(R"({"exp":1})") + QByteArray(70'000, 'a'));
    row("nested too deep",
        tokenWith(R"({"exp":1,"a":)" + QByteArray(2000, '[') + QByteArray(2000, ']') + '}'));
}

void TestTokenExpiry::only_a_well_formed_token_tells_its_end()
{
    QFETCH(QByteArray, token);
    QFETCH(qint64, end);
    const std::optional<QDateTime> told = expiryInToken(token);
    QCOMPARE(told.has_value(), end != 0);
    if (told) {
        QCOMPARE(told->toSecsSinceEpoch(), end);
        QCOMPARE(told->timeSpec(), Qt::UTC);
    }
}

void TestTokenExpiry::a_token_tells_its_beginning_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<qint64>("begin"); // seconds since 1970; 0: unknown
    QTest::newRow("nbf") << tokenWith(R"({"nbf":1300819380,"iat":1})") << qint64{1300819380};
    QTest::newRow("iat alone") << tokenWith(R"({"iat":1300819380})") << qint64{1300819380};
    QTest::newRow("neither") << tokenWith(R"({"exp":1300819380})") << qint64{0};
    QTest::newRow("a text") << tokenWith(R"({"nbf":"1300819380"})") << qint64{0};
    QTest::newRow("no token") << QByteArray("opaque") << qint64{0};
}

void TestTokenExpiry::a_token_tells_its_beginning()
{
    QFETCH(QByteArray, token);
    QFETCH(qint64, begin);
    const std::optional<QDateTime> from = validFromInToken(token);
    QCOMPARE(from ? from->toSecsSinceEpoch() : 0, begin);
}

HOOKDESK_TEST(TestTokenExpiry)

} // namespace tst_tokenexpiry

#include "tst_tokenexpiry.moc"
