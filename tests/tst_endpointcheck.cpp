// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/endpointcheck.h"

#include "tests/support/testprogram.h"

#include <QTest>

using namespace hookdesk;

namespace tst_endpointcheck {

using Problem = EndpointProblem;
using Problems = QList<EndpointProblem>;

class TestEndpointCheck : public QObject
{
    Q_OBJECT

private slots:
    void an_impossible_endpoint_is_refused_data();
    void an_impossible_endpoint_is_refused();
    void a_doubtful_endpoint_is_warned_of_data();
    void a_doubtful_endpoint_is_warned_of();
    void a_good_endpoint_is_sent_as_typed_data();
    void a_good_endpoint_is_sent_as_typed();
    void an_international_host_is_shown_in_both_forms_data();
    void an_international_host_is_shown_in_both_forms();
    void several_errors_are_told_at_once();
};

void TestEndpointCheck::an_impossible_endpoint_is_refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("nothing") << "" << Problem::Empty;
    QTest::newRow("blanks") << " \t\n " << Problem::Empty;
    QTest::newRow("half a word") << "htt" << Problem::NotAUrl;
    QTest::newRow("words") << "my endpoint" << Problem::NotAUrl;
    QTest::newRow("a path") << "/hook" << Problem::NotAUrl;
    QTest::newRow("space in the host") << "https://a b.nl/" << Problem::NotAUrl;
    QTest::newRow("space in the path") << "https://a.nl/x y" << Problem::NotAUrl;
    QTest::newRow("backslash") << "https://a.nl\\x" << Problem::NotAUrl;
    QTest::newRow("port too large") << "https://a.nl:65536/" << Problem::NotAUrl;
    QTest::newRow("port zero") << "https://a.nl:0/" << Problem::NotAUrl;
    QTest::newRow("port a word") << "https://a.nl:x/" << Problem::NotAUrl;
    QTest::newRow("dots") << "https://../" << Problem::NotAUrl;
    QTest::newRow("broken IPv6") << "https://[::1/" << Problem::NotAUrl;
    QTest::newRow("http") << "http://a.nl/hook" << Problem::NotHttps;
    QTest::newRow("ftp") << "ftp://a.nl/hook" << Problem::NotHttps;
    QTest::newRow("javascript") << "javascript:alert(1)" << Problem::NotHttps;
    QTest::newRow("no scheme") << "example.nl/hook" << Problem::NotHttps;
    QTest::newRow("no scheme, port") << "example.nl:8443/hook" << Problem::NotHttps;
    QTest::newRow("no scheme, slashes") << "//example.nl/hook" << Problem::NotHttps;
    QTest::newRow("only the scheme") << "https://" << Problem::NoHost;
    QTest::newRow("no slashes") << "https:a.nl" << Problem::NoHost;
    QTest::newRow("only a port") << "https://:443/x" << Problem::NoHost;
    QTest::newRow("three slashes") << "https:///hook" << Problem::NoHost;
    QTest::newRow("user") << "https://user@a.nl/" << Problem::HasCredentials;
    QTest::newRow("user and password") << "https://u:p@a.nl/" << Problem::HasCredentials;
    QTest::newRow("empty user") << "https://@a.nl/" << Problem::HasCredentials;
    QTest::newRow("fragment") << "https://a.nl/x#y" << Problem::HasFragment;
    QTest::newRow("empty fragment") << "https://a.nl/#" << Problem::HasFragment;
    QTest::newRow("line feed inside") << "https://a.nl/\nx" << Problem::HiddenCharacter;
    QTest::newRow("tab inside") << "https://a\t.nl/" << Problem::HiddenCharacter;
    for (const char *hidden :
         {"https://a\u200B.nl/", "https://a.nl/\u200B", "https://a.nl/x\u00A0y",
          "\u200Ehttps://a.nl/", "https://a.nl/so\u00ADft", "“https://a.nl/x”",
          "https://a.nl/\u202Egpj"})
        QTest::newRow(hidden) << QString::fromUtf8(hidden) << Problem::HiddenCharacter;
}

void TestEndpointCheck::an_impossible_endpoint_is_refused()
{
    QFETCH(QString, text);
    QFETCH(Problem, problem);
    const EndpointCheck check = checkEndpoint(text);
    QVERIFY(!check.ok());
    QCOMPARE(check.errors, Problems{problem});
    QCOMPARE(check.url, QString());
}

void TestEndpointCheck::a_doubtful_endpoint_is_warned_of_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<Problem>("problem");
    for (const char *host : {"localhost", "LocalHost", "localhost.", "app.localhost", "127.0.0.1",
                             "127.255.0.9", "2130706433", "0x7f.1", "0.0.0.0", "[::1]", "[::]",
                             "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]"})
        QTest::newRow(host) << host << Problem::LoopbackHost;
    for (const char *host :
         {"10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "[fc00::1]",
          "[fd12:3456::1]", "[fe80::1]", "[febf::1]", "[::ffff:10.0.0.1]"})
        QTest::newRow(host) << host << Problem::PrivateHost;
    for (const char *host : {"intranet", "server1.", "crm"})
        QTest::newRow(host) << host << Problem::SingleLabelHost;
}

void TestEndpointCheck::a_doubtful_endpoint_is_warned_of()
{
    QFETCH(QString, host);
    QFETCH(Problem, problem);
    const QString text = QStringLiteral("https://%1:8443/hook").arg(host);
    const EndpointCheck check = checkEndpoint(text);
    QVERIFY(check.ok());
    QCOMPARE(check.url, text);
    QCOMPARE(check.warnings, Problems{problem});
}

void TestEndpointCheck::a_good_endpoint_is_sent_as_typed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    const auto same = [](const char *url) { QTest::newRow(url) << url << url; };
    same("https://a.nl");
    same("https://Example.nl/Hook?x=1&y=%20");
    same("https://hooks.example.com:8443/x");
    same("https://my_host.example.nl/");
    same("https://a.nl./x");
    same("https://172.32.0.1/");
    same("https://192.169.0.1/");
    same("https://[2001:db8::1]:443/x");
    same("https://fc00.example/");
    QTest::newRow("spaces around") << "  https://a.nl/x \n"
                                   << "https://a.nl/x";
    QTest::newRow("scheme in capitals") << "HTTPS://a.nl/X"
                                        << "HTTPS://a.nl/X";
}

void TestEndpointCheck::a_good_endpoint_is_sent_as_typed()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    const EndpointCheck check = checkEndpoint(text);
    QCOMPARE(check.errors, Problems());
    QCOMPARE(check.warnings, Problems());
    QCOMPARE(check.url, url);
    QCOMPARE(check.asciiHost, check.unicodeHost);
}

void TestEndpointCheck::an_international_host_is_shown_in_both_forms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ascii");
    QTest::addColumn<QString>("unicode");
    QTest::addColumn<QString>("url");
    QTest::newRow("typed in Unicode")
        << QStringLiteral("https://bücher.example/höhe") << "xn--bcher-kva.example"
        << QStringLiteral("bücher.example") << "https://xn--bcher-kva.example/h%C3%B6he";
    QTest::newRow("typed in ASCII") << "https://xn--bcher-kva.example/"
                                    << "xn--bcher-kva.example" << QStringLiteral("bücher.example")
                                    << "https://xn--bcher-kva.example/";
    QTest::newRow("a look-alike of apple.com")
        << QStringLiteral("https://\u0430\u0440\u0440\u04cf\u0435.com/x") << "xn--80ak6aa92e.com"
        << QStringLiteral("\u0430\u0440\u0440\u04cf\u0435.com") << "https://xn--80ak6aa92e.com/x";
    QTest::newRow("fullwidth dots")
        << QStringLiteral("https://a\uFF0Eexample\uFF0Eorg:8443/x") << "a.example.org"
        << QStringLiteral("a\uFF0Eexample\uFF0Eorg") << "https://a.example.org:8443/x";
    QTest::newRow("fullwidth letters") << QStringLiteral("https://\uFF41.example/") << "a.example"
                                       << QStringLiteral("\uFF41.example") << "https://a.example/";
}

void TestEndpointCheck::an_international_host_is_shown_in_both_forms()
{
    QFETCH(QString, text);
    QFETCH(QString, ascii);
    QFETCH(QString, unicode);
    QFETCH(QString, url);
    const EndpointCheck check = checkEndpoint(text);
    QCOMPARE(check.errors, Problems());
    QCOMPARE(check.warnings, Problems{Problem::InternationalHost});
    QCOMPARE(check.asciiHost, ascii);
    QCOMPARE(check.unicodeHost, unicode);
    QCOMPARE(check.url, url);
}

void TestEndpointCheck::several_errors_are_told_at_once()
{
    const EndpointCheck check = checkEndpoint(QStringLiteral("http://u:p@a.nl/x#y"));
    QCOMPARE(check.errors,
             Problems({Problem::NotHttps, Problem::HasCredentials, Problem::HasFragment}));
}

HOOKDESK_TEST(TestEndpointCheck)

} // namespace tst_endpointcheck

#include "tst_endpointcheck.moc"
