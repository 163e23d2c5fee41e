// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/headercheck.h"

#include "tests/support/testprogram.h"

#include <QTest>

using namespace hookdesk;

namespace tst_headercheck {

namespace {

Header header(const char *name, const char *value)
{
    return {QString::fromUtf8(name), QString::fromUtf8(value)};
}

} // namespace

class TestHeaderCheck : public QObject
{
    Q_OBJECT

private slots:
    void a_header_is_refused_with_its_reason_data();
    void a_header_is_refused_with_its_reason();
    void a_good_header_passes_data();
    void a_good_header_passes();
    void only_the_lower_of_two_equal_names_is_a_duplicate();
    void pasted_lines_become_headers_data();
    void pasted_lines_become_headers();
    void lines_without_a_name_are_handed_back();
    void a_curl_command_on_one_line_gives_all_its_headers();
    void basic_authentication_follows_the_rfc();
};

void TestHeaderCheck::a_header_is_refused_with_its_reason_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<HeaderProblem>("problem");
    QTest::newRow("no name") << ""
                             << "x" << HeaderProblem::EmptyName;
    QTest::newRow("blank name") << "  "
                                << "x" << HeaderProblem::EmptyName;
    QTest::newRow("space") << "X Key"
                           << "x" << HeaderProblem::NameNotToken;
    QTest::newRow("colon") << "X-Key:"
                           << "x" << HeaderProblem::NameNotToken;
    QTest::newRow("line feed in name") << "X\nY"
                                       << "x" << HeaderProblem::NameNotToken;
    QTest::newRow("accent in name")
        << QStringLiteral("X-Clé") << "x" << HeaderProblem::NameNotToken;
    QTest::newRow("slash") << "X/Y"
                           << "x" << HeaderProblem::NameNotToken;
    for (const char *name :
         {"Connection", "keep-alive", "Proxy-Authenticate", "Proxy-Authorization",
          "PROXY-CONNECTION", "te", "Trailer", "Transfer-Encoding", "Upgrade", "HOST",
          "Content-Type", "content-length", "Content-Anything"})
        QTest::newRow(name) << name << "x" << HeaderProblem::NameReserved;
    QTest::newRow("CR LF") << "X-A"
                           << "a\r\nX-B: b" << HeaderProblem::ValueControl;
    QTest::newRow("NUL") << "X-A" << QString(QChar(0)) << HeaderProblem::ValueControl;
    QTest::newRow("DEL") << "X-A" << QString(QChar(0x7F)) << HeaderProblem::ValueControl;
    QTest::newRow("C1") << "X-A" << QString(QChar(0x85)) << HeaderProblem::ValueControl;
    QTest::newRow("euro") << "X-A" << QStringLiteral("€") << HeaderProblem::ValueNotLatin;
    QTest::newRow("emoji") << "X-A" << QStringLiteral("😀") << HeaderProblem::ValueNotLatin;
}

void TestHeaderCheck::a_header_is_refused_with_its_reason()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(HeaderProblem, problem);
    QVERIFY(checkHeader({{name, value}}, 0) == problem);
}

void TestHeaderCheck::a_good_header_passes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("usual") << "Authorization"
                           << "Bearer abc";
    QTest::newRow("every token character") << "!#$%&'*+-.^_`|~09azAZ"
                                           << "x";
    QTest::newRow("empty value") << "X-A"
                                 << "";
    QTest::newRow("tab and Latin-1") << "X-A" << QStringLiteral("caf\u00e9\tx");
    QTest::newRow("only resembles a reserved name") << "Contents"
                                                    << "x";
}

void TestHeaderCheck::a_good_header_passes()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QVERIFY(!checkHeader({{name, value}}, 0));
}

void TestHeaderCheck::only_the_lower_of_two_equal_names_is_a_duplicate()
{
    const QList<Header> headers{header("X-A", "1"), header("X-B", "2"), header("x-a", "3")};
    QVERIFY(!checkHeader(headers, 0));
    QVERIFY(!checkHeader(headers, 1));
    QVERIFY(checkHeader(headers, 2) == HeaderProblem::NameDuplicate);
}

void TestHeaderCheck::pasted_lines_become_headers_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << "X-Key: abc"
                           << "X-Key"
                           << "abc";
    QTest::newRow("spaces") << "  X-Key :  a b  "
                            << "X-Key"
                            << "a b";
    QTest::newRow("colons in the value") << "X-Url: https://a.nl:1"
                                         << "X-Url"
                                         << "https://a.nl:1";
    QTest::newRow("empty value") << "X-Key:"
                                 << "X-Key"
                                 << "";
    QTest::newRow("curl, single quotes") << "-H 'X-Key: abc' \\"
                                         << "X-Key"
                                         << "abc";
    QTest::newRow("curl, double quotes") << "  -H \"X-Key: abc\""
                                         << "X-Key"
                                         << "abc";
    QTest::newRow("curl, glued") << "-H'X-Key: abc'"
                                 << "X-Key"
                                 << "abc";
    QTest::newRow("curl, long, bare") << "--header X-Key:abc"
                                      << "X-Key"
                                      << "abc";
    QTest::newRow("quoted line") << "\"X-Key: abc\""
                                 << "X-Key"
                                 << "abc";
    QTest::newRow("quotes in the value") << "X-Key: \"abc\""
                                         << "X-Key"
                                         << "\"abc\"";
}

void TestHeaderCheck::pasted_lines_become_headers()
{
    QFETCH(QString, line);
    QFETCH(QString, name);
    QFETCH(QString, value);
    const ParsedHeaders parsed = parseHeaderLines(line);
    QCOMPARE(parsed.refusedLines, QStringList());
    QCOMPARE(parsed.headers, QList<Header>({{name, value}}));
}

void TestHeaderCheck::lines_without_a_name_are_handed_back()
{
    const ParsedHeaders parsed =
        parseHeaderLines(QStringLiteral("A: 1\r\n\r\n  nonsense \n: value\rB: 2\n\n"));
    QCOMPARE(parsed.headers, QList<Header>({header("A", "1"), header("B", "2")}));
    QCOMPARE(parsed.refusedLines,
             QStringList({QStringLiteral("  nonsense "), QStringLiteral(": value")}));
    QVERIFY(parseHeaderLines(QString()).headers.isEmpty());
}

void TestHeaderCheck::a_curl_command_on_one_line_gives_all_its_headers()
{
    const ParsedHeaders parsed = parseHeaderLines(
        QStringLiteral("curl -X POST -H 'A: 1' --header \"B: it's 2\" https://a.nl/x"));
    QCOMPARE(parsed.headers, QList<Header>({header("A", "1"), header("B", "it's 2")}));
    QCOMPARE(parsed.refusedLines, QStringList());
}

void TestHeaderCheck::basic_authentication_follows_the_rfc()
{
    QCOMPARE(*basicAuthentication(QStringLiteral("Aladdin"), QStringLiteral("open sesame")),
             header("Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")); // RFC 7617, 2
    QCOMPARE(*basicAuthentication(QStringLiteral("test"), QStringLiteral("123£")),
             header("Authorization", "Basic dGVzdDoxMjPCow==")); // RFC 7617, 2.1
    QVERIFY(!basicAuthentication(QStringLiteral("a:b"), QStringLiteral("c")));
}

HOOKDESK_TEST(TestHeaderCheck)

} // namespace tst_headercheck

#include "tst_headercheck.moc"
