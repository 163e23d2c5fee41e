// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/managedenvironments.h"

#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace hookdesk;

namespace tst_managedenvironments {

using Kind = ManagedProblem::Kind;
using Kinds = QList<Kind>;

namespace {

const QByteArray good = "[environment a]\napi-url = https://api.tribecrm.nl\n"
                        "auth-url = https://auth.tribecrm.nl\nclient-id = c\n";

} // namespace

class TestManagedEnvironments : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void the_documented_example_is_read();
    void a_file_in_utf16_is_read();
    void an_environment_has_everything_it_is_given();
    void a_wrong_line_is_told_and_the_rest_is_read_data();
    void a_wrong_line_is_told_and_the_rest_is_read();
    void a_secret_is_not_read_and_not_repeated();
    void an_environment_that_cannot_be_used_is_left_out();
    void an_environment_keeps_its_id();
    void the_first_of_two_alike_counts();
    void a_policy_is_read_data();
    void a_policy_is_read();
    void the_strictest_policy_counts();
    void an_odd_file_is_told_and_the_others_are_read();
    void a_folder_that_is_not_there_is_no_problem();
    void the_users_own_folder_is_not_one_of_them();

private:
    void put(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] ManagedEnvironments read() const
    {
        return readManagedEnvironments({m_folder->path()});
    }
    [[nodiscard]] ManagedEnvironments readText(const QByteArray &text) const
    {
        put(QStringLiteral("a.ini"), text);
        return read();
    }
    static Kinds kinds(const ManagedEnvironments &read)
    {
        Kinds list;
        for (const ManagedProblem &problem : read.problems)
            list.append(problem.kind);
        return list;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestManagedEnvironments::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestManagedEnvironments::the_documented_example_is_read()
{
    QFile document(QFINDTESTDATA("../packaging/MANAGED.md"));
    QVERIFY(document.open(QIODevice::ReadOnly));
    const QByteArray text = document.readAll();
    const qsizetype begin = text.indexOf("```ini\n") + 7;
    const ManagedEnvironments found =
        readText(text.mid(begin, text.indexOf("```\n", begin) - begin));
    QCOMPARE(found.problems, QList<ManagedProblem>());
    QCOMPARE(found.profiles.size(), 2);
    QVERIFY(found.profiles.first().managed);
    QCOMPARE(found.profiles.first().environment.name, QStringLiteral("Bakery, production"));
    QVERIFY(found.policy.noExport);
    QVERIFY(found.policy.allowsHost(QStringLiteral("api.tribecrm.nl")));
    QVERIFY(!found.policy.allowsHost(QStringLiteral("example.com")));
}

void TestManagedEnvironments::a_file_in_utf16_is_read()
{
    QStringEncoder encode(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    const ManagedEnvironments found = readText(
        encode(QStringLiteral("[environment Bäckerei]\r\napi-url = https://api.tribecrm.nl\r\n"
                              "auth-url = https://auth.tribecrm.nl\r\nclient-id = c\r\n")));
    QCOMPARE(found.problems, QList<ManagedProblem>());
    QCOMPARE(found.profiles.value(0).environment.name, QStringLiteral("Bäckerei"));
}

void TestManagedEnvironments::an_environment_has_everything_it_is_given()
{
    put(QStringLiteral("file"), "");
    const QByteArray file = m_folder->filePath(QStringLiteral("file")).toUtf8();
    const ManagedEnvironments found =
        readText("\xef\xbb\xbf; a comment\r\n[ Environment  One Two ]\r\nNAME=B\xc3\xa4"
                 "ckerei = "
                 "\"x\" # 1\r\n"
                 "customer = C\nkind = Staging\ncolour = #aabbcc\napi-url = http://localhost:8080\n"
                 "auth-url = https://auth.tribecrm.nl\nflow = authorization-code\nclient-id = c\n"
                 "scope = read\norganization-id = o\nredirect-port = 8123\npkce = no\nproxy = own\n"
                 "proxy-host = p\nproxy-port = 3128\nproxy-user = u\nconfirmation = ask\n"
                 "refresh-interval = 60\nread-only = yes\nca-file = " +
                 file + "\nclient-certificate-file = " + file + "\nclient-key-file = " + file +
                 "\napi-map-file = " + file);
    QCOMPARE(found.problems, QList<ManagedProblem>());
    const Environment &e = found.profiles.first().environment;
    QCOMPARE(e.name, QStringLiteral("Bäckerei = \"x\" # 1"));
    QCOMPARE(e.customer, QStringLiteral("C"));
    QCOMPARE(e.kind, EnvironmentKind::Staging);
    QCOMPARE(e.colour, QStringLiteral("#aabbcc"));
    QCOMPARE(e.apiUrl.port(), 8080);
    QCOMPARE(e.flow, SignInFlow::AuthorizationCode);
    QCOMPARE(e.scope + e.organizationId + e.clientId, QStringLiteral("readoc"));
    QCOMPARE(e.redirectPort, 8123);
    QVERIFY(!e.usesPkce);
    const ProxySettings proxy{ProxySettings::Kind::Own, QStringLiteral("p"), 3128,
                              QStringLiteral("u")};
    QVERIFY(e.proxy == proxy);
    QCOMPARE(e.confirmation, ConfirmationLevel::Ask);
    QCOMPARE(e.refreshInterval, 60);
    QVERIFY(e.readOnly);
    for (const QString &name : {e.caFile, e.clientCertificateFile, e.clientKeyFile, e.apiMapFile})
        QCOMPARE(name.toUtf8(), file);
}

void TestManagedEnvironments::a_wrong_line_is_told_and_the_rest_is_read_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *name, const QByteArray &line, Kind kind, const char *subject) {
        QTest::newRow(name) << line << kind << QString::fromLatin1(subject);
    };
    row("no key", "= x", Kind::BadLine, "");
    row("no equals sign", "read-only", Kind::BadLine, "");
    row("half a section", "[policy", Kind::BadLine, "");
    row("an empty section", "[]", Kind::BadLine, "");
    row("not UTF-8", "name = B\xe4ker", Kind::BadLine, "");
    row("an unknown key", "clientid = c", Kind::UnknownKey, "clientid");
    row("an unknown kind", "kind = test", Kind::BadValue, "kind");
    row("neither yes nor no", "pkce = maybe", Kind::BadValue, "pkce");
    row("a number of words", "redirect-port = many", Kind::BadValue, "redirect-port");
    row("a number too long", "proxy-port = 99999999999", Kind::BadValue, "proxy-port");
    row("a key twice", "client-id = d", Kind::RepeatedKey, "client-id");
    row("an unknown section", "[general]", Kind::UnknownSection, "general");
    row("an environment without name", "[environment]", Kind::SectionWithoutName, "environment");
    row("a policy with a name", "[policy x]", Kind::UnknownSection, "policy");
}

void TestManagedEnvironments::a_wrong_line_is_told_and_the_rest_is_read()
{
    QFETCH(QByteArray, line);
    QFETCH(Kind, kind);
    QFETCH(QString, subject);
    QByteArray second = good;
    second.replace("[environment a]", "[environment b]");
    const ManagedEnvironments found = readText(good + line + '\n' + second);
    const ManagedProblem expected{kind, m_folder->filePath(QStringLiteral("a.ini")), 5, subject,
                                  std::nullopt};
    QCOMPARE(found.problems, QList<ManagedProblem>({expected}));
    QCOMPARE(found.profiles.size(), 2);
    QCOMPARE(found.profiles.first().environment.clientId, QStringLiteral("c"));
}

void TestManagedEnvironments::a_secret_is_not_read_and_not_repeated()
{
    const ManagedEnvironments found = readText(
        good + "client-secret = hunter2\nproxy-password = hunter2\naccess_token=hunter2\n");
    QCOMPARE(kinds(found), Kinds(3, Kind::SecretInFile));
    for (const ManagedProblem &problem : found.problems)
        QVERIFY(!problem.subject.contains(QLatin1String("hunter2")));
    QCOMPARE(found.profiles.size(), 1);
}

void TestManagedEnvironments::an_environment_that_cannot_be_used_is_left_out()
{
    const ManagedEnvironments found =
        readText(good + "\n[environment b]\napi-url = http://api.tribecrm.nl\nclient-id = c\n");
    QCOMPARE(found.profiles.size(), 1);
    QCOMPARE(kinds(found), Kinds({Kind::NotUsable, Kind::NotUsable}));
    const ManagedProblem &first = found.problems.first();
    QCOMPARE(first.line, 6);
    QCOMPARE(first.subject, QStringLiteral("b"));
    const EnvironmentFinding expected{EnvironmentField::ApiUrl, EnvironmentProblem::NotHttps};
    QVERIFY(first.finding == expected);
}

void TestManagedEnvironments::an_environment_keeps_its_id()
{
    const EnvironmentId id = readText(good).profiles.first().id;
    QCOMPARE(id.value, QStringLiteral("70c545d0-6cc0-5c7d-8bc1-ce331680df8c"));
    QCOMPARE(readText("# moved\n" + good + "name = other\n").profiles.first().id, id);
    QByteArray capital = good;
    QCOMPARE(readText(capital.replace("environment a", "environment A")).profiles.first().id, id);
    QVERIFY(readText(capital.replace("environment A", "environment b")).profiles.first().id != id);
}

void TestManagedEnvironments::the_first_of_two_alike_counts()
{
    QByteArray other = good;
    other.replace("= c\n", "= d\n");
    put(QStringLiteral("20.ini"), good);
    put(QStringLiteral("30.ini"), other);
    const QTemporaryDir lower;
    QFile file(lower.filePath(QStringLiteral("10.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(other);
    file.close();
    const ManagedEnvironments found = readManagedEnvironments({m_folder->path(), lower.path()});
    QCOMPARE(found.profiles.size(), 1);
    QCOMPARE(found.profiles.first().environment.clientId, QStringLiteral("c"));
    QCOMPARE(kinds(found), Kinds({Kind::Repeated, Kind::Repeated}));
    QCOMPARE(found.problems.last().file, file.fileName());
}

void TestManagedEnvironments::a_policy_is_read_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<Kinds>("problems");
    using Hosts = QStringList;
    const auto row = [](const char *name, const QByteArray &lines, const Policy &policy,
                        const Kinds &problems = {}) {
        QTest::newRow(name) << lines << policy << problems;
    };
    const Hosts hosts{QStringLiteral("a.nl"), QStringLiteral("*.b.nl")};
    row("nothing", "", {});
    row("everything", "read-only=true\nno-export=YES\nno-archive=1\nrefresh-interval=60",
        {true, true, true, std::nullopt, 60});
    row("nothing forbidden", "read-only=false\nno-export=no\nno-archive=0", {});
    row("hosts", "allowed-hosts = A.nl , *.b.nl,,a.nl", {false, false, false, hosts, {}});
    row("no host at all", "allowed-hosts =", {false, false, false, Hosts(), {}});
    row("a host that is none", "allowed-hosts = https://a.nl/", {false, false, false, Hosts(), {}},
        {Kind::BadValue});
    row("neither true nor false", "read-only = maybe", {true, false, false, {}, {}},
        {Kind::BadValue});
    row("no value", "no-export =", {false, true, false, {}, {}}, {Kind::BadValue});
    row("a refresh too often", "refresh-interval = 5", {}, {Kind::BadValue});
    row("an unknown key", "readonly = true", {}, {Kind::UnknownKey});
}

void TestManagedEnvironments::a_policy_is_read()
{
    QFETCH(QByteArray, lines);
    QFETCH(Policy, policy);
    QFETCH(Kinds, problems);
    const ManagedEnvironments found = readText("[Policy]\n" + lines);
    QVERIFY(found.policy == policy);
    QCOMPARE(kinds(found), problems);
}

void TestManagedEnvironments::the_strictest_policy_counts()
{
    put(QStringLiteral("1.ini"), "[policy]\nread-only = true\nrefresh-interval = 90\n"
                                 "allowed-hosts = a.nl\n");
    put(QStringLiteral("2.ini"), "[policy]\nread-only = false\nrefresh-interval = 60\n"
                                 "allowed-hosts = b.nl\n");
    const Policy policy = read().policy;
    QVERIFY(policy.readOnly);
    QCOMPARE(policy.refreshInterval, std::optional(90));
    QVERIFY(policy.allowsHost(QStringLiteral("a.nl")) && policy.allowsHost(QStringLiteral("b.nl")));
    QVERIFY(!policy.allowsHost(QStringLiteral("c.nl")));
}

void TestManagedEnvironments::an_odd_file_is_told_and_the_others_are_read()
{
#ifdef Q_OS_UNIX
    const auto path = [this](const char *name) {
        return m_folder->filePath(QString::fromLatin1(name));
    };
    QVERIFY(QDir().mkpath(path("1folder.ini")));
    QCOMPARE(mkfifo(qPrintable(path("2pipe.ini")), 0600), 0);
    QVERIFY(QFile::link(path("nowhere"), path("3dangling.ini")));
    QVERIFY(QFile::link(path("4loop.ini"), path("4loop.ini")));
    QVERIFY(QFile::link(QStringLiteral("/dev/zero"), path("5device.ini")));
    put(QStringLiteral("6large.ini"), QByteArray(300 * 1024, '#'));
    put(QStringLiteral("elsewhere"), good);
    QVERIFY(QFile::link(path("elsewhere"), path("7link.ini")));
    put(QStringLiteral("8open.ini"), "[policy]\nno-export = true\n");
    QCOMPARE(chmod(qPrintable(path("8open.ini")), 0666), 0);
    put(QStringLiteral("9empty.ini"), "");
    put(QStringLiteral("other.conf"), "[policy]\nread-only = true\n");
    put(QStringLiteral(".hidden.ini"), "[policy]\nread-only = true\n");
    const ManagedEnvironments found = read();
    QCOMPARE(kinds(found), Kinds({Kind::NotAFile, Kind::NotAFile, Kind::NotAFile, Kind::NotAFile,
                                  Kind::NotAFile, Kind::TooLarge, Kind::WritableByAll}));
    QCOMPARE(found.profiles.size(), 1);
    QVERIFY(found.policy.noExport && !found.policy.readOnly);
#else
    QSKIP("Made of links and pipes.");
#endif
}

void TestManagedEnvironments::a_folder_that_is_not_there_is_no_problem()
{
    const QString missing = m_folder->filePath(QStringLiteral("missing"));
    QVERIFY(readManagedEnvironments({missing}).problems.isEmpty());
    put(QStringLiteral("missing"), "");
    QCOMPARE(kinds(readManagedEnvironments({missing})), Kinds({Kind::CannotRead}));
}

void TestManagedEnvironments::the_users_own_folder_is_not_one_of_them()
{
    qputenv("XDG_CONFIG_HOME", "/home-of-somebody");
    qputenv("XDG_CONFIG_DIRS", "/first:/second");
    const QStringList folders = managedFolders();
    for (const QString &folder : folders) {
        QVERIFY(folder.endsWith(QLatin1String("/hookdesk/environments.d")));
        QVERIFY(!folder.startsWith(
            QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)));
    }
#ifdef Q_OS_LINUX
    QCOMPARE(folders, QStringList({QStringLiteral("/first/hookdesk/environments.d"),
                                   QStringLiteral("/second/hookdesk/environments.d")}));
#endif
}

HOOKDESK_TEST(TestManagedEnvironments)

} // namespace tst_managedenvironments

#include "tst_managedenvironments.moc"
