// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/environmentstore.h"

#include "tests/support/smalldisk.h"
#include "tests/support/testprogram.h"
#include "tests/support/waitingstore.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace hookdesk;

namespace tst_environmentstore {

using Kind = StoreError::Kind;

namespace {

Environment named(const QString &name)
{
    Environment environment;
    environment.name = name;
    environment.apiUrl = QUrl(QStringLiteral("https://api.tribecrm.nl"));
    return environment;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

/// Every field with a value that is not its default.
Environment full()
{
    Environment e = named(QStringLiteral("Bäckerei “Süd” \"x\"\n"));
    e.kind = EnvironmentKind::Staging;
    e.authUrl = QUrl(QStringLiteral("https://auth.tribecrm.nl:8443/"));
    e.clientId = QStringLiteral("client");
    e.scope = QStringLiteral("read");
    e.organizationId = QStringLiteral("org");
    e.apiMapFile = QStringLiteral("/m.json");
    e.dataFolder = QStringLiteral("/data");
    e.readOnly = true;
    e.customer = QStringLiteral("Süd");
    e.colour = QStringLiteral("#aabbcc");
    e.flow = SignInFlow::AuthorizationCode;
    e.redirectPort = 8123;
    e.usesPkce = false;
    e.proxy = {ProxySettings::Kind::Own, QStringLiteral("proxy"), 3128, QStringLiteral("me")};
    e.caFile = QStringLiteral("/ca.pem");
    e.clientCertificateFile = QStringLiteral("/c.pem");
    e.clientKeyFile = QStringLiteral("/k.pem");
    e.confirmation = ConfirmationLevel::TypeName;
    e.refreshInterval = 90;
    return e;
}

} // namespace

class TestEnvironmentStore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { SmallDisk::enterOwnNamespace(); }
    void init();
    void every_field_comes_back_at_the_next_start();
    void the_file_is_for_its_owner_only();
    void a_profile_can_be_replaced_added_behind_moved_and_removed();
    void a_change_is_announced_once();
    void two_programs_lose_nothing_of_each_other();
    void many_changes_at_once_are_all_kept();
    void what_another_program_changes_shows_here();
    void a_file_that_another_program_holds_is_not_waited_for_forever();
    void a_damaged_file_is_kept_aside_data();
    void a_damaged_file_is_kept_aside();
    void damage_while_it_is_open_loses_nothing();
    void a_file_of_a_newer_version_is_only_read();
    void a_file_of_an_older_version_is_brought_up_to_date();
    void a_file_of_the_first_version_is_read_whole();
    void what_somebody_edited_wrongly_becomes_the_careful_choice();
    void a_file_that_cannot_be_opened_is_not_replaced();
    void a_limit_of_its_size_leaves_the_old_file();
    void a_full_disk_leaves_the_old_file();
    void the_window_does_not_wait_for_another_program();
    void changes_that_nobody_waits_for_are_written_in_their_order();
    void managed_environments_come_last_and_stay_as_they_are();
    void the_names_of_secrets_survive_what_others_change();
    void names_of_secrets_that_could_not_be_removed_are_kept();
    void no_secret_of_an_address_gets_into_the_file();

private:
    [[nodiscard]] QString path() const
    {
        return m_folder->filePath(QStringLiteral("environments.json"));
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] std::unique_ptr<WaitingStore> opened() const
    {
        auto store = std::make_unique<WaitingStore>(m_folder->path());
        m_opening = store->open();
        return store;
    }
    static QStringList names(const EnvironmentStore &store) { return store.namesBeside({}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    mutable std::optional<StoreError> m_opening;
};

void TestEnvironmentStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestEnvironmentStore::every_field_comes_back_at_the_next_start()
{
    const EnvironmentId id = opened()->add(full()).value;
    const auto store = opened();
    QVERIFY(!m_opening);
    QCOMPARE(store->profiles().size(), 1);
    QCOMPARE(store->profiles().first().id, id);
    QVERIFY(store->profiles().first().environment == full());
    QVERIFY(!store->profiles().first().managed);
    QVERIFY(store->keptAside().isEmpty());
}

void TestEnvironmentStore::the_file_is_for_its_owner_only()
{
    const auto store = opened();
    const EnvironmentId id = store->add(full()).value;
    constexpr auto ours = QFile::ReadOwner | QFile::WriteOwner;
    const auto others = ~(ours | QFile::ReadUser | QFile::WriteUser);
    QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
    QVERIFY(QFile::setPermissions(path(), ours | QFile::ReadOther));
    QVERIFY(!store->replace(id, named(QStringLiteral("a"))));
    QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
}

void TestEnvironmentStore::a_profile_can_be_replaced_added_behind_moved_and_removed()
{
    const auto store = opened();
    const EnvironmentId a = store->add(full()).value;
    const EnvironmentId b = store->add(named(QStringLiteral("b"))).value;
    const EnvironmentId copy = store->addAfter(a, named(QStringLiteral("a2"))).value;
    QVERIFY(!store->replace(a, named(QStringLiteral("a"))));
    QCOMPARE(names(*opened()), words("a a2 b"));
    QVERIFY(!store->move(b, -5));
    QVERIFY(!store->move(a, 99));
    QCOMPARE(names(*opened()), words("b a2 a"));
    QVERIFY(!store->remove(copy));
    QVERIFY(!store->remove(copy)); // gone is gone
    QCOMPARE(names(*opened()), words("b a"));
    QVERIFY(store->addAfter(copy, named(QStringLiteral("x"))).ok());
    QCOMPARE(names(*opened()), words("b a x"));
}

void TestEnvironmentStore::a_change_is_announced_once()
{
    const auto store = opened();
    QSignalSpy added(store.get(), &EnvironmentStore::profileAdded);
    QSignalSpy changed(store.get(), &EnvironmentStore::profileChanged);
    QSignalSpy removed(store.get(), &EnvironmentStore::profileRemoved);
    QSignalSpy order(store.get(), &EnvironmentStore::orderChanged);
    const EnvironmentId a = store->add(named(QStringLiteral("a"))).value;
    const EnvironmentId b = store->add(named(QStringLiteral("b"))).value;
    QVERIFY(!store->replace(a, named(QStringLiteral("c"))));
    QVERIFY(!store->replace(a, named(QStringLiteral("c"))));
    QVERIFY(!store->move(b, 0));
    QVERIFY(!store->remove(a));
    QTest::qWait(200); // the watcher tells of the same changes: not again
    QCOMPARE(added.size(), 2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<EnvironmentId>(), a);
    QCOMPARE(order.size(), 1);
    QCOMPARE(removed.size(), 1);
}

void TestEnvironmentStore::two_programs_lose_nothing_of_each_other()
{
    const auto one = opened();
    const EnvironmentId a = one->add(named(QStringLiteral("a"))).value;
    const EnvironmentId b = one->add(named(QStringLiteral("b"))).value;
    const auto two = opened();
    QVERIFY(!one->replace(a, named(QStringLiteral("a1"))));
    QVERIFY(!two->replace(b, named(QStringLiteral("b2"))));
    QVERIFY(one->add(named(QStringLiteral("c"))).ok());
    QVERIFY(two->add(named(QStringLiteral("d"))).ok());
    QCOMPARE(names(*opened()), words("a1 b2 c d"));
    QVERIFY(!one->remove(b));
    QVERIFY(!two->replace(b, named(QStringLiteral("b3")))); // the later change counts
    QCOMPARE(names(*opened()), words("a1 c d b3"));
}

void TestEnvironmentStore::many_changes_at_once_are_all_kept()
{
    const auto work = [folder = m_folder->path()](const QString &prefix) {
        WaitingStore store(folder);
        (void)store.open();
        for (int i = 0; i < 10; ++i)
            (void)store.add(named(prefix + QString::number(i)));
    };
    const std::unique_ptr<QThread> a(QThread::create(work, QStringLiteral("a")));
    const std::unique_ptr<QThread> b(QThread::create(work, QStringLiteral("b")));
    a->start();
    b->start();
    QVERIFY(a->wait(30000) && b->wait(30000));
    QCOMPARE(opened()->profiles().size(), 20);
}

void TestEnvironmentStore::what_another_program_changes_shows_here()
{
    const auto here = opened();
    QSignalSpy added(here.get(), &EnvironmentStore::profileAdded);
    QSignalSpy failed(here.get(), &EnvironmentStore::reloadFailed);
    const auto there = opened();
    const EnvironmentId id = there->add(named(QStringLiteral("a"))).value;
    QTRY_COMPARE(added.size(), 1);
    QVERIFY(!there->replace(id, named(QStringLiteral("b"))));
    QTRY_COMPARE(names(*here), words("b"));
    put("{"); // an editor in the middle of writing
    QTRY_VERIFY(!failed.isEmpty());
    QCOMPARE(names(*here), words("b"));
}

void TestEnvironmentStore::a_file_that_another_program_holds_is_not_waited_for_forever()
{
    const auto store = opened();
    QLockFile other(path() + QStringLiteral(".lock"));
    QVERIFY(other.tryLock(0));
    QCOMPARE(store->add(full()).error->kind, Kind::Locked);
    QVERIFY(store->profiles().isEmpty());
    other.unlock();
    QVERIFY(store->add(full()).ok());
}

void TestEnvironmentStore::a_damaged_file_is_kept_aside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("cut off") << QByteArray(R"({"version": 1, "environments": [{"id")");
    QTest::newRow("zeros") << QByteArray(5000, '\0');
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("without version") << QByteArray(R"({"environments": []})");
    QTest::newRow("version of text") << QByteArray(R"({"version": "1", "environments": []})");
    QTest::newRow("environments of text") << QByteArray(R"({"version": 1, "environments": "a"})");
}

void TestEnvironmentStore::a_damaged_file_is_kept_aside()
{
    QFETCH(QByteArray, bytes);
    put(bytes);
    const auto store = opened();
    QVERIFY(!m_opening);
    QVERIFY(store->keptAside().startsWith(path() + QStringLiteral(".broken-")));
    QFile aside(store->keptAside());
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), bytes);
    QVERIFY(store->add(full()).ok());
    QCOMPARE(opened()->profiles().size(), 1);
}

void TestEnvironmentStore::damage_while_it_is_open_loses_nothing()
{
    const auto store = opened();
    QSignalSpy aside(store.get(), &EnvironmentStore::damagedFileKeptAside);
    QVERIFY(store->add(named(QStringLiteral("a"))).ok());
    put("\xff\xfe");
    QVERIFY(store->add(named(QStringLiteral("b"))).ok());
    QCOMPARE(aside.size(), 1);
    QCOMPARE(names(*opened()), words("a b"));
}

void TestEnvironmentStore::a_file_of_a_newer_version_is_only_read()
{
    const QByteArray bytes = R"({"version": 99, "environments": [{"name": "a"}]})";
    put(bytes);
    const auto store = opened();
    QCOMPARE(m_opening->kind, Kind::TooNew);
    QCOMPARE(m_opening->path, path());
    QCOMPARE(names(*store), words("a"));
    const EnvironmentId id = store->profiles().first().id;
    QCOMPARE(store->add(full()).error->kind, Kind::TooNew);
    QCOMPARE(store->remove(id)->kind, Kind::TooNew);
    QCOMPARE(store->remember(SecretKey::clientSecret(id))->kind, Kind::TooNew);
    QCOMPARE(content(), bytes);
}

void TestEnvironmentStore::a_file_of_an_older_version_is_brought_up_to_date()
{
    const EnvironmentMigration step = [](const QJsonObject &old) {
        QJsonObject document;
        document[QStringLiteral("environments")] = old[QStringLiteral("places")];
        return document;
    };
    const QByteArray old = R"({"version": 1, "environments": [], "places": [{"name": "a"}]})";
    const StoreResult<EnvironmentFile> read = readEnvironments(old, {step});
    QVERIFY(read.ok());
    QCOMPARE(read.value.profiles.first().environment.name, QStringLiteral("a"));
    // The version before the last step is not led through the first one.
    const QByteArray newer = R"({"version": 2, "environments": [], "places": [{"name": "a"}]})";
    QVERIFY(readEnvironments(newer, {step}).value.profiles.isEmpty());
}

/// Should this fail, the file of everybody out there is no longer understood.
void TestEnvironmentStore::a_file_of_the_first_version_is_read_whole()
{
    QFile old(QFINDTESTDATA("data/environments-v1.json"));
    QVERIFY(old.open(QIODevice::ReadOnly));
    put(old.readAll());
    const auto store = opened();
    QVERIFY(!m_opening);
    QCOMPARE(store->profiles().size(), 2);
    Environment expected = full();
    expected.name = QStringLiteral("Bäckerei");
    expected.apiUrl = QUrl(QStringLiteral("https://api.example.org"));
    expected.authUrl = QUrl(QStringLiteral("https://auth.example.org:8443"));
    expected.usesPkce = true; // it was not asked then
    QCOMPARE(store->profiles().at(0).environment, expected);
    QCOMPARE(store->profiles().at(0).secretKeys, words("client-secret refresh-token"));
    QCOMPARE(store->profiles().at(1).environment.name, QStringLiteral("Bakery"));
    QVERIFY(store->profiles().at(1).secretKeys.isEmpty());
}

void TestEnvironmentStore::what_somebody_edited_wrongly_becomes_the_careful_choice()
{
    put(R"({"version": 1, "secretKeys": {"x": ["a", 1, "a"], "y": "b"}, "environments": [
        {"id": "0b6f1b0a-4a5e-4f33-9c0d-3b1f6d7e8a01", "name": "a", "readOnly": "no",
         "confirmation": "never", "kind": 7, "redirectPort": "x", "usesPkce": 0, "proxy": []},
        {"id": "{0B6F1B0A-4A5E-4F33-9C0D-3B1F6D7E8A01}", "name": "b"}, {"name": 5}, "text"]})");
    const auto store = opened();
    const auto again = opened();
    QCOMPARE(store->profiles(), again->profiles()); // ids that had to be made are the same
    QCOMPARE(store->profiles().size(), 4);
    QSet<EnvironmentId> ids;
    for (const EnvironmentProfile &profile : store->profiles())
        ids.insert(profile.id);
    QCOMPARE(ids.size(), 4);
    const Environment &first = store->profiles().first().environment;
    QVERIFY(first.readOnly);
    QCOMPARE(first.confirmation, ConfirmationLevel::TypeName);
    QCOMPARE(first.kind, EnvironmentKind::Other);
    QCOMPARE(first.redirectPort, 0);
    QVERIFY(first.usesPkce);
    QCOMPARE(store->secretKeys({QStringLiteral("x")}), words("a"));
    QVERIFY(store->secretKeys({QStringLiteral("y")}).isEmpty());
}

void TestEnvironmentStore::a_file_that_cannot_be_opened_is_not_replaced()
{
    QVERIFY(QDir().mkpath(path()));
    const auto store = opened();
    QCOMPARE(m_opening->kind, Kind::CannotOpen);
    QCOMPARE(store->add(full()).error->kind, Kind::CannotOpen);
    QVERIFY(store->profiles().isEmpty());
    QVERIFY(QDir(path()).exists());
}

void TestEnvironmentStore::a_limit_of_its_size_leaves_the_old_file()
{
#ifdef Q_OS_UNIX
    const auto store = opened();
    QVERIFY(store->add(named(QStringLiteral("a"))).ok());
    const QByteArray before = content();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    const rlimit tight{static_cast<rlim_t>(before.size()) + 10, old.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const StoreResult<EnvironmentId> added = store->add(full());
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
    QCOMPARE(added.error->kind, Kind::DiskFull);
    QCOMPARE(content(), before);
    QCOMPARE(names(*store), words("a"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), words("environments.json"));
#else
    QSKIP("A limit of the file size is known on Unix only.");
#endif
}

void TestEnvironmentStore::a_full_disk_leaves_the_old_file()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP(disk.why());
    WaitingStore store(disk.path());
    QVERIFY(!store.open());
    QVERIFY(store.add(named(QStringLiteral("a"))).ok());
    QVERIFY(disk.fill());
    const StoreResult<EnvironmentId> added = store.add(full());
    QVERIFY(added.error);
    QCOMPARE(added.error->kind, Kind::DiskFull);
    QCOMPARE(names(store), words("a"));
    WaitingStore again(disk.path());
    QVERIFY(!again.open());
    QCOMPARE(names(again), words("a"));
}

void TestEnvironmentStore::the_window_does_not_wait_for_another_program()
{
    const auto opening = opened();
    EnvironmentStore &store = *opening;
    QLockFile other(path() + QStringLiteral(".lock"));
    QVERIFY(other.tryLock(0));
    std::optional<StoreResult<EnvironmentId>> told;
    int turns = 0;
    QTimer turn; // the window goes on meanwhile
    connect(&turn, &QTimer::timeout, this, [&] { ++turns; });
    turn.start(10);
    store.add(full(), this, [&](const StoreResult<EnvironmentId> &added) { told = added; });
    QVERIFY(!told);
    QCOMPARE(store.unwritten(), 1);
    QTRY_VERIFY(turns >= 5);
    QVERIFY(!told);
    other.unlock();
    QTRY_VERIFY(told);
    QVERIFY(told->ok());
    QCOMPARE(store.unwritten(), 0);
    QCOMPARE(store.profiles().size(), 1);
}

void TestEnvironmentStore::changes_that_nobody_waits_for_are_written_in_their_order()
{
    {
        EnvironmentStore store(m_folder->path());
        QVERIFY(!store.open());
        QObject owner;
        for (const char *name : {"a", "b", "c"})
            store.add(named(QLatin1String(name)), &owner, [](const auto &) { QFAIL("gone"); });
    }
    QCOMPARE(names(*opened()), words("a b c"));
}

void TestEnvironmentStore::managed_environments_come_last_and_stay_as_they_are()
{
    const auto store = opened();
    EnvironmentProfile managed{{QStringLiteral("m")}, named(QStringLiteral("m")), {}, true};
    store->setManaged({managed});
    const EnvironmentId own = store->add(named(QStringLiteral("a"))).value;
    QCOMPARE(names(*store), words("a m"));
    QCOMPARE(store->replace(managed.id, full())->kind, Kind::ReadOnly);
    QCOMPARE(store->remove(managed.id)->kind, Kind::ReadOnly);
    QCOMPARE(store->move(managed.id, 0)->kind, Kind::ReadOnly);
    QVERIFY(!store->move(own, 1));
    QVERIFY(!content().contains("\"m\""));
    // Its secrets are personal, and their names kept.
    QVERIFY(!store->remember(SecretKey::clientSecret(managed.id)));
    QCOMPARE(store->profile(managed.id)->secretKeys, words("client-secret"));
    QVERIFY(store->leftoverSecrets().isEmpty());
    const EnvironmentId copy = store->addAfter(managed.id, named(QStringLiteral("mine"))).value;
    QVERIFY(!store->profile(copy)->managed);
    QVERIFY(store->profile(copy)->secretKeys.isEmpty());
    QCOMPARE(names(*opened()), words("a mine"));
}

void TestEnvironmentStore::the_names_of_secrets_survive_what_others_change()
{
    const auto one = opened();
    const EnvironmentId id = one->add(named(QStringLiteral("a"))).value;
    const auto two = opened();
    QVERIFY(!one->remember(SecretKey::clientSecret(id)));
    QVERIFY(!two->remember(SecretKey::webhookSecret(id, {QStringLiteral("AB")})));
    QVERIFY(!two->replace(id, named(QStringLiteral("b"))));
    QCOMPARE(opened()->secretKeys(id), words("client-secret webhook-secret:ab"));
    QVERIFY(!one->forget(SecretKey::clientSecret(id)));
    QVERIFY(!one->forget(SecretKey::clientSecret(id)));
    QCOMPARE(opened()->secretKeys(id), words("webhook-secret:ab"));
}

void TestEnvironmentStore::names_of_secrets_that_could_not_be_removed_are_kept()
{
    const auto store = opened();
    const EnvironmentId id = store->add(named(QStringLiteral("a"))).value;
    const SecretKey key = SecretKey::refreshToken(id);
    QVERIFY(!store->remember(key));
    QVERIFY(store->leftoverSecrets().isEmpty());
    QVERIFY(!store->remove(id));
    QCOMPARE(opened()->leftoverSecrets(), QList<SecretKey>({key}));
    QVERIFY(!store->forget(key));
    QVERIFY(opened()->leftoverSecrets().isEmpty());
}

void TestEnvironmentStore::no_secret_of_an_address_gets_into_the_file()
{
    Environment environment = full();
    environment.apiUrl = QUrl(QStringLiteral("https://me:hunter2@api.tribecrm.nl"));
    environment.authUrl = QUrl(QStringLiteral("https://hunter2@auth.tribecrm.nl"));
    const auto store = opened();
    const EnvironmentId id = store->add(environment).value;
    QVERIFY(!store->remember(SecretKey::clientSecret(id)));
    QVERIFY(content().contains("api.tribecrm.nl"));
    QVERIFY(!content().contains("hunter2"));
}

HOOKDESK_TEST(TestEnvironmentStore)

} // namespace tst_environmentstore

#include "tst_environmentstore.moc"
