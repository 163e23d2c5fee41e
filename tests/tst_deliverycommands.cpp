// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/delivery/deliverycommands.h"

#include "tests/support/faultyserver.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace hookdesk;

namespace tst_deliverycommands {

namespace {

/// Everything that a shell could take for something else.
const QString nasty =
    QStringLiteral("{ \"a\": \"it's $HOME `id` \\n %s \u00e9 \u2019\u2018 !! \" }\n\n");

TestDelivery deliveryTo(const QUrl &url)
{
    TestDelivery delivery;
    delivery.target = url;
    delivery.body = nasty.toUtf8();
    delivery.headers = {{QStringLiteral("Authorization"), QStringLiteral("Bearer topsecret")},
                        {QStringLiteral("X-$(id)`"), QStringLiteral("not a token")},
                        {QStringLiteral("X-`id`"), QStringLiteral("othersecret")},
                        {QStringLiteral("X-Empty"), QString()}};
    delivery.secret = "signing";
    return delivery;
}

} // namespace

class TestDeliveryCommands : public QObject
{
    Q_OBJECT

private slots:
    void curl_sends_the_same_bytes_and_headers();
    void curl_sends_nothing_while_a_secret_is_missing();
    void no_command_holds_a_secret();
    void powershell_quotes_what_it_takes_for_quotes();
    void curl_sends_a_name_as_often_as_it_is_there();
    void powershell_has_a_name_once_and_says_so();
    void what_is_left_out_is_said_and_breaks_no_line();

private:
    int run(const QString &command, const QStringList &variables);
};

int TestDeliveryCommands::run(const QString &command, const QStringList &variables)
{
    QProcess bash;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : variables)
        environment.insert(variable.section(QLatin1Char('='), 0, 0),
                           variable.section(QLatin1Char('='), 1));
    environment.insert(QStringLiteral("no_proxy"), QStringLiteral("*"));
    bash.setProcessEnvironment(environment);
    bash.start(QStringLiteral("bash"), {QStringLiteral("-c"), command});
    [&] { QTRY_COMPARE_WITH_TIMEOUT(bash.state(), QProcess::NotRunning, 30000); }();
    return bash.exitCode();
}

void TestDeliveryCommands::curl_sends_the_same_bytes_and_headers()
{
    if (QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty())
        QSKIP("curl is not installed");
    FaultyServer server;
    server.always("POST", "", FaultyReply::answer(200, "{}"));
    const QUrl url = server.url().resolved(QUrl(QStringLiteral("/a[1]'b?x={y}&z=1")));
    const TestDelivery delivery = deliveryTo(url);
    QCOMPARE(run(curlCommand(delivery),
                 {QStringLiteral("HEADER_AUTHORIZATION=Bearer one"),
                  QStringLiteral("HEADER_X__ID_=two"), QStringLiteral("SIGNATURE=three")}),
             0);
    QCOMPARE(server.requests().size(), 1);
    const FaultyRequest request = server.requests().first();
    QCOMPARE(request.body, delivery.body);
    QCOMPARE(QUrl::fromEncoded(request.path).query(), url.query());
    QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(request.header("X-Hookdesk-Test"), QByteArray("1"));
    QCOMPARE(request.header("Authorization"), QByteArray("Bearer one"));
    QCOMPARE(request.header("X-`id`"), QByteArray("two"));
    QCOMPARE(request.header("X-Tribe-Signature"), QByteArray("three"));
}

void TestDeliveryCommands::curl_sends_nothing_while_a_secret_is_missing()
{
    FaultyServer server;
    QVERIFY(run(curlCommand(deliveryTo(server.url())), {}) != 0);
    QCOMPARE(server.connectionCount(), 0);
}

void TestDeliveryCommands::no_command_holds_a_secret()
{
    TestDelivery delivery = deliveryTo(QUrl(QStringLiteral("https://me:pass@hooks.example/in")));
    for (const QString &command : {curlCommand(delivery), powerShellCommand(delivery)}) {
        for (const char *secret : {"topsecret", "othersecret", "signing", "pass@", "me:"})
            QVERIFY2(!command.contains(QLatin1String(secret)), qUtf8Printable(command));
        QVERIFY(command.contains(QLatin1String("HEADER_AUTHORIZATION")));
        QVERIFY(command.contains(QLatin1String("SIGNATURE")));
        QVERIFY(command.contains(QLatin1String("https://hooks.example/in")));
    }
    delivery.secret.clear();
    QVERIFY(!curlCommand(delivery).contains(QLatin1String("SIGNATURE")));
}

void TestDeliveryCommands::powershell_quotes_what_it_takes_for_quotes()
{
    const QString command =
        powerShellCommand(deliveryTo(QUrl(QStringLiteral("https://hooks.example/it's"))));
    QVERIFY(command.contains(QStringLiteral("it''s $HOME")));
    QVERIFY(command.contains(QStringLiteral("\u2019\u2019\u2018\u2018")));
    QVERIFY(command.contains(QStringLiteral("'https://hooks.example/it''s'")));
    QVERIFY(command.contains(QStringLiteral("'Authorization' = $env:HEADER_AUTHORIZATION\n")));
    QVERIFY(command.contains(QStringLiteral("'X-Empty' = ''\n")));
}

void TestDeliveryCommands::curl_sends_a_name_as_often_as_it_is_there()
{
    if (QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty())
        QSKIP("curl is not installed");
    FaultyServer server;
    server.always("POST", "", FaultyReply::answer(200, "{}"));
    TestDelivery delivery;
    delivery.target = server.url();
    delivery.headers = {{QStringLiteral("X-Part"), QStringLiteral("1")},
                        {QStringLiteral("x-part"), QStringLiteral("5 \u20ac")}};
    QCOMPARE(run(curlCommand(delivery),
                 {QStringLiteral("HEADER_X_PART=one"), QStringLiteral("HEADER_X_PART_2=2 \u20ac")}),
             0);
    QByteArrayList parts;
    for (const auto &[name, value] : server.requests().first().headers) {
        if (name.compare("x-part", Qt::CaseInsensitive) == 0)
            parts += value;
    }
    QCOMPARE(parts, QByteArrayList({"one", "2 \xe2\x82\xac"}));
}

void TestDeliveryCommands::powershell_has_a_name_once_and_says_so()
{
    TestDelivery delivery;
    delivery.target = QUrl(QStringLiteral("https://hooks.example/in"));
    delivery.headers = {{QStringLiteral("X-Part"), QStringLiteral("1")},
                        {QStringLiteral("x-part"), QStringLiteral("5 \u20ac")}};
    const QString command = powerShellCommand(delivery);
    QVERIFY2(command.contains(QStringLiteral(
                 "    'X-Part' = $env:HEADER_X_PART + ', ' + $env:HEADER_X_PART_2\n")),
             qPrintable(command));
    QVERIFY(!command.contains(QLatin1String("'x-part' =")));
    QVERIFY(command.contains(QLatin1String("joined by a comma: x-part\n")));
    QVERIFY(command.contains(QLatin1String("may refuse values beyond ASCII")));
}

void TestDeliveryCommands::what_is_left_out_is_said_and_breaks_no_line()
{
    TestDelivery delivery;
    delivery.target = QUrl(QStringLiteral("https://hooks.example/in"));
    delivery.headers = {{QStringLiteral("Host"), QStringLiteral("evil.example")},
                        {QStringLiteral("X\ntouch /tmp/x\r\u2028id #"), QStringLiteral("1")},
                        {QString(), QStringLiteral("1")}};
    for (const QString &command : {curlCommand(delivery), powerShellCommand(delivery)}) {
        QVERIFY2(command.startsWith(QLatin1String("# These headers cannot be sent and are left "
                                                  "out: Host, X touch /tmp/x id #, (no name)\n")),
                 qPrintable(command));
        QVERIFY(!command.contains(QLatin1String("evil.example")));
    }
}

HOOKDESK_TEST(TestDeliveryCommands)

} // namespace tst_deliverycommands

#include "tst_deliverycommands.moc"
