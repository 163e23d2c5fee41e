// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandline.h"

#include "tests/support/testprogram.h"

#include <QTest>

using namespace hookdesk;

namespace tst_commandline {

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void nothing_asked_for_shows_the_welcome_page();
    void an_address_describes_an_environment_data();
    void an_address_describes_an_environment();
    void a_name_alone_is_that_of_a_stored_environment();
    void an_unusable_call_names_its_problem_data();
    void an_unusable_call_names_its_problem();
    void secrets_come_from_variables_and_never_from_arguments();
    void help_names_every_option_of_the_design();

private:
    static StartRequest parse(const QStringList &arguments)
    {
        return parseCommandLine(QStringList{QStringLiteral("hookdesk")} + arguments, {});
    }
};

void TestCommandLine::nothing_asked_for_shows_the_welcome_page()
{
    const StartRequest request = parse({});
    QVERIFY(!request.environment);
    QVERIFY(!request.sandbox);
    QVERIFY(request.problem.isEmpty());
    QVERIFY(request.answer.isEmpty());
}

void TestCommandLine::an_address_describes_an_environment_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("name");
    QTest::addColumn<EnvironmentKind>("kind");
    QTest::addColumn<QString>("authUrl");

    const auto row = [](const char *tag, const QString &arguments, const QString &name,
                        EnvironmentKind kind, const QString &authUrl) {
        QTest::newRow(tag) << arguments.split(QLatin1Char(' ')) << name << kind << authUrl;
    };
    row("production by its host", QStringLiteral("--api-url https://api.tribecrm.nl"),
        QStringLiteral("api.tribecrm.nl"), EnvironmentKind::Production,
        QStringLiteral("https://auth.tribecrm.nl"));
    row("staging by its host", QStringLiteral("--api-url https://API-staging.tribecrm.nl/"),
        QStringLiteral("api-staging.tribecrm.nl"), EnvironmentKind::Staging,
        QStringLiteral("https://auth-staging.tribecrm.nl"));
    row("loopback", QStringLiteral("--api-url http://127.0.0.1:8080"),
        QStringLiteral("127.0.0.1:8080"), EnvironmentKind::Sandbox,
        QStringLiteral("http://127.0.0.1:8080"));
    row("another host, named",
        QStringLiteral("--api-url https://crm.example --auth-url https://id.example "
                       "--environment Acme"),
        QStringLiteral("Acme"), EnvironmentKind::Other, QStringLiteral("https://id.example"));
}

void TestCommandLine::an_address_describes_an_environment()
{
    QFETCH(QStringList, arguments);
    const StartRequest request = parse(arguments);
    QCOMPARE(request.problem, QString());
    QVERIFY(request.environment);
    QTEST(request.environment->name, "name");
    QTEST(request.environment->kind, "kind");
    QTEST(request.environment->authUrl.toString(), "authUrl");
}

void TestCommandLine::a_name_alone_is_that_of_a_stored_environment()
{
    const StartRequest request = parse({QStringLiteral("--environment"), QStringLiteral("Acme")});
    QCOMPARE(request.environmentName, QStringLiteral("Acme"));
    QVERIFY(!request.environment);
    QVERIFY(request.problem.isEmpty());
}

void TestCommandLine::an_unusable_call_names_its_problem_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");

    const auto row = [](const char *tag, const QString &arguments, const QString &named) {
        QTest::newRow(tag) << arguments.split(QLatin1Char(' ')) << named;
    };
    row("plain http to the world", QStringLiteral("--api-url http://api.tribecrm.nl"),
        QStringLiteral("--api-url"));
    row("plain http to a look-alike of loopback",
        QStringLiteral("--api-url http://127.0.0.1.example"), QStringLiteral("--api-url"));
    row("a password in the address", QStringLiteral("--api-url https://me:pw@crm.example"),
        QStringLiteral("--api-url"));
    row("no authorization server", QStringLiteral("--api-url https://crm.example"),
        QStringLiteral("--auth-url"));
    row("an unknown option", QStringLiteral("--client-secret hush"),
        QStringLiteral("client-secret"));
    row("a map without an address", QStringLiteral("--sandbox --api-map map.json"),
        QStringLiteral("--api-map"));
    row("a log without a file", QStringLiteral("--log= --sandbox"), QStringLiteral("--log"));
    row("a stray word", QStringLiteral("sandbox"), QStringLiteral("sandbox"));
}

void TestCommandLine::an_unusable_call_names_its_problem()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const StartRequest request = parse(arguments);
    QVERIFY2(request.problem.contains(named), qPrintable(request.problem));
    QVERIFY(!request.problem.contains(QLatin1String("pw@")));
}

void TestCommandLine::secrets_come_from_variables_and_never_from_arguments()
{
    QProcessEnvironment variables;
    variables.insert(QStringLiteral("HOOKDESK_CLIENT_SECRET"), QStringLiteral("géheim"));
    variables.insert(QStringLiteral("HOOKDESK_ACCESS_TOKEN"), QStringLiteral("token"));
    const StartRequest request =
        parseCommandLine({QStringLiteral("hookdesk"), QStringLiteral("--read-only")}, variables);
    QCOMPARE(request.credentials.clientSecret, QByteArray("g\xc3\xa9heim"));
    QCOMPARE(request.credentials.accessToken, QByteArray("token"));
    QVERIFY(request.readOnly);
}

void TestCommandLine::help_names_every_option_of_the_design()
{
    const QString help = parse({QStringLiteral("--help")}).answer;
    for (const char *option : {"--environment", "--sandbox", "--api-url", "--auth-url",
                               "--client-id", "--config-dir", "--read-only", "--log", "--version"})
        QVERIFY2(help.contains(QLatin1String(option)), option);
    QCOMPARE(parse({QStringLiteral("--help-all")}).answer, help);
    QVERIFY(parse({QStringLiteral("--version")}).answer.startsWith(QLatin1String("Hookdesk ")));
}

HOOKDESK_TEST(TestCommandLine)

} // namespace tst_commandline

#include "tst_commandline.moc"
