// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/environmentcheck.h"
#include "app/domain/policy.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace hookdesk;

namespace tst_environmentcheck {

using Field = EnvironmentField;
using Problem = EnvironmentProblem;
using Edit = std::function<void(Environment &)>;

namespace {

Environment good()
{
    Environment environment;
    environment.name = QStringLiteral("Production");
    environment.apiUrl = QUrl(QStringLiteral("https://api.tribecrm.nl"));
    environment.authUrl = QUrl(QStringLiteral("https://auth.tribecrm.nl/"));
    environment.clientId = QStringLiteral("hookdesk");
    return environment;
}

Edit apiUrl(const char *url)
{
    return [url](Environment &e) { e.apiUrl = QUrl(QString::fromLatin1(url)); };
}

Edit ownProxy(const char *host, int port)
{
    return [=](Environment &e) {
        e.proxy = {ProxySettings::Kind::Own, QString::fromLatin1(host), port, {}};
    };
}

Edit browserSignIn(int port)
{
    return [port](Environment &e) {
        e.flow = SignInFlow::AuthorizationCode;
        e.redirectPort = port;
    };
}

Edit colour(const char *text)
{
    return [text](Environment &e) { e.colour = QString::fromLatin1(text); };
}

Edit refreshInterval(int seconds)
{
    return [seconds](Environment &e) { e.refreshInterval = seconds; };
}

} // namespace

class TestEnvironmentCheck : public QObject
{
    Q_OBJECT

private slots:
    void a_wrong_field_is_named_with_its_problem_data();
    void a_wrong_field_is_named_with_its_problem();
    void what_is_right_has_no_findings_data();
    void what_is_right_has_no_findings();
    void a_file_that_is_named_has_to_be_there();
    void several_problems_come_in_the_order_of_the_fields();
    void a_policy_allows_the_hosts_it_names_data();
    void a_policy_allows_the_hosts_it_names();
};

void TestEnvironmentCheck::a_wrong_field_is_named_with_its_problem_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<Field>("field");
    QTest::addColumn<Problem>("problem");
    const auto row = [](const char *name, const Edit &edit, Field field, Problem problem) {
        QTest::newRow(name) << edit << field << problem;
    };
    const Edit noName = [](Environment &e) { e.name = QStringLiteral(" "); };
    const Edit takenName = [](Environment &e) { e.name = QStringLiteral(" staging "); };
    const Edit noClient = [](Environment &e) { e.clientId.clear(); };
    row("no name", noName, Field::Name, Problem::Empty);
    row("a name that is taken", takenName, Field::Name, Problem::Duplicate);
    row("a colour without #", colour("aabbcc"), Field::Colour, Problem::NotAColour);
    row("a short colour", colour("#abc"), Field::Colour, Problem::NotAColour);
    row("a colour by name", colour("#redred"), Field::Colour, Problem::NotAColour);
    row("no address", apiUrl(""), Field::ApiUrl, Problem::Empty);
    row("an address without scheme", apiUrl("api.tribecrm.nl"), Field::ApiUrl, Problem::NotAUrl);
    row("http", apiUrl("http://api.tribecrm.nl"), Field::ApiUrl, Problem::NotHttps);
    row("another scheme", apiUrl("ftp://localhost"), Field::ApiUrl, Problem::NotHttps);
    row("user information", apiUrl("https://a:b@c.nl"), Field::ApiUrl, Problem::HasCredentials);
    row("a path", apiUrl("https://api.tribecrm.nl/v1"), Field::ApiUrl, Problem::HasPath);
    row("a query", apiUrl("https://api.tribecrm.nl?a=b"), Field::ApiUrl, Problem::HasQuery);
    row("a fragment", apiUrl("https://api.tribecrm.nl/#a"), Field::ApiUrl, Problem::HasQuery);
    row("no client id", noClient, Field::ClientId, Problem::Empty);
    row("no redirect port", browserSignIn(0), Field::RedirectPort, Problem::OutOfRange);
    row("a port of root", browserSignIn(1023), Field::RedirectPort, Problem::OutOfRange);
    row("a port too high", browserSignIn(65536), Field::RedirectPort, Problem::OutOfRange);
    row("a proxy without host", ownProxy("", 8080), Field::ProxyHost, Problem::Empty);
    row("a proxy of two words", ownProxy("a b", 8080), Field::ProxyHost, Problem::NotAUrl);
    row("a proxy with a user", ownProxy("a:b@c", 8080), Field::ProxyHost, Problem::NotAUrl);
    row("a proxy without port", ownProxy("proxy", 0), Field::ProxyPort, Problem::OutOfRange);
    row("a refresh too often", refreshInterval(29), Field::RefreshInterval, Problem::OutOfRange);
    row("a refresh too rare", refreshInterval(86401), Field::RefreshInterval, Problem::OutOfRange);
    row("a negative refresh", refreshInterval(-1), Field::RefreshInterval, Problem::OutOfRange);
}

void TestEnvironmentCheck::a_wrong_field_is_named_with_its_problem()
{
    QFETCH(Edit, edit);
    QFETCH(Field, field);
    QFETCH(Problem, problem);
    Environment environment = good();
    edit(environment);
    const QList<EnvironmentFinding> found =
        checkEnvironment(environment, {QStringLiteral("Staging")});
    QCOMPARE(found, QList<EnvironmentFinding>({{field, problem}}));
}

void TestEnvironmentCheck::what_is_right_has_no_findings_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::newRow("as it is") << Edit([](Environment &) {});
    QTest::newRow("http to this machine") << apiUrl("http://127.0.0.1:8080");
    QTest::newRow("a colour") << colour("#A0b1C2");
    QTest::newRow("a redirect port") << browserSignIn(1024);
    QTest::newRow("a proxy") << ownProxy("proxy.example", 3128);
    QTest::newRow("a proxy by number") << ownProxy("::1", 3128);
    QTest::newRow("a refresh") << refreshInterval(30);
    QTest::newRow("a pasted token needs neither client nor server") << Edit([](Environment &e) {
        e.flow = SignInFlow::PastedToken;
        e.clientId.clear();
        e.authUrl.clear();
    });
    QTest::newRow("leftovers of a proxy that is not used") << Edit([](Environment &e) {
        e.proxy = {ProxySettings::Kind::None, QStringLiteral("a b"), -1, {}};
    });
}

void TestEnvironmentCheck::what_is_right_has_no_findings()
{
    QFETCH(Edit, edit);
    Environment environment = good();
    edit(environment);
    QCOMPARE(checkEnvironment(environment, {QStringLiteral("Staging")}),
             QList<EnvironmentFinding>());
}

void TestEnvironmentCheck::a_file_that_is_named_has_to_be_there()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("ca.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Environment environment = good();
    environment.caFile = file.fileName();
    environment.apiMapFile = folder.path(); // a folder is no file
    environment.clientKeyFile = file.fileName();
    const QList<EnvironmentFinding> expected{
        {Field::ClientCertificateFile, Problem::OtherHalfMissing},
        {Field::ApiMapFile, Problem::FileMissing}};
    QCOMPARE(checkEnvironment(environment, {}), expected);
}

void TestEnvironmentCheck::several_problems_come_in_the_order_of_the_fields()
{
    const QList<EnvironmentFinding> expected{{Field::Name, Problem::Empty},
                                             {Field::ApiUrl, Problem::Empty},
                                             {Field::AuthUrl, Problem::Empty},
                                             {Field::ClientId, Problem::Empty}};
    QCOMPARE(checkEnvironment({}, {}), expected);
}

void TestEnvironmentCheck::a_policy_allows_the_hosts_it_names_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("named") << "api.tribecrm.nl" << true;
    QTest::newRow("in capitals") << "API.TribeCRM.nl" << true;
    QTest::newRow("below a named one") << "x.api.tribecrm.nl" << false;
    QTest::newRow("below a star") << "a.b.example.com" << true;
    QTest::newRow("the star itself") << "example.com" << false;
    QTest::newRow("an empty label") << ".example.com" << false;
    QTest::newRow("ends alike") << "badexample.com" << false;
    QTest::newRow("nothing") << "" << false;
}

void TestEnvironmentCheck::a_policy_allows_the_hosts_it_names()
{
    QFETCH(QString, host);
    QFETCH(bool, allowed);
    Policy policy;
    QVERIFY(policy.allowsHost(host));
    policy.allowedHosts = {QStringLiteral("api.tribecrm.nl"), QStringLiteral("*.example.com")};
    QCOMPARE(policy.allowsHost(host), allowed);
    policy.allowedHosts = QStringList();
    QVERIFY(!policy.allowsHost(host));
}

HOOKDESK_TEST(TestEnvironmentCheck)

} // namespace tst_environmentcheck

#include "tst_environmentcheck.moc"
