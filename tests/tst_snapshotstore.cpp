// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/snapshotstore.h"

#include "app/log/concealment.h"
#include "app/log/credentialshape.h"
#include "app/log/logsink.h"
#include "app/store/headerguard.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace hookdesk;

namespace tst_snapshotstore {

namespace {

const QDateTime noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);

WebhookDefinition definition(int number, const QList<DefinedHeader> &headers = {})
{
    WebhookDefinition made;
    made.id.value = QStringLiteral("id-%1").arg(number);
    made.name = QStringLiteral("Hook %1").arg(number, 6, 10, QLatin1Char('0'));
    made.entityType = QStringLiteral("Relation.Person");
    made.endpoint = QStringLiteral("https://hooks.example/%1").arg(number);
    made.headers = headers;
    made.deactivated = false;
    made.createdAt = noon.addDays(-number);
    return made;
}

QList<WebhookDefinition> definitions(int count)
{
    QList<WebhookDefinition> made;
    for (int i = 0; i < count; ++i)
        made.append(definition(i));
    return made;
}

DefinedHeader header(const char *name, const char *value)
{
    return {QString::fromUtf8(name), QString::fromUtf8(value), {}};
}

/// Every secret of these tests; no file may have one.
const QList<DefinedHeader> &secretHeaders()
{
    static const QList<DefinedHeader> headers{
        header("Authorization", "Basic aG9vazpkZXNrLXNlY3JldA=="),
        header("X-Api-Key", "plainword"),
        header("Cookie", "session=grapefruit"),
        header("X-My-Token", "marzipan"),
        header("X-Shared-Secret", "gingerbread"),
        header("X-Password", "tangerine"),
        header("X-One", "Bearer liquorice"),
        header("X-Two", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."),
        header("X-Three", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b"),
        header("X-Four", "v=1, Zk7QpW3xLr9TbN2mYc8HdS5v"),
    };
    return headers;
}

} // namespace

class TestSnapshotStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void credentials_are_known_by_name_or_shape_data();
    void credentials_are_known_by_name_or_shape();
    void what_snapshots_hide_never_stands_in_the_log_data();
    void what_snapshots_hide_never_stands_in_the_log();
    void what_was_kept_is_found_again();
    void what_did_not_change_leaves_no_snapshot();
    void each_snapshot_is_as_it_was();
    void no_webhooks_are_a_snapshot_too();
    void no_secret_reaches_the_file();
    void a_changed_secret_is_a_change();
    void secrets_are_kept_when_asked_for();
    void secrets_go_when_they_are_no_longer_to_be_kept();
    void a_key_from_outside_is_not_in_the_file();
    void many_snapshots_of_many_webhooks_stay_small();
    void old_snapshots_go_and_the_newest_stays();
    void what_was_so_for_long_is_kept_after_it_changed();
    void more_snapshots_than_wanted_go();
    void what_remains_after_pruning_is_whole();
    void a_damaged_file_is_kept_aside();
    void a_file_of_a_newer_version_is_left_alone();
    void a_file_of_the_first_version_is_read_and_goes_on();
    void a_second_look_may_read_beside_the_writer();

private:
    [[nodiscard]] SnapshotId record(const QList<WebhookDefinition> &all, int hour = 0)
    {
        const auto result = m_store->record(all, noon.addSecs(3600 * hour));
        return result.ok() && result.value ? *result.value : SnapshotId{-1};
    }
    void reopen(const SnapshotStore::Settings &settings = {})
    {
        m_store.reset();
        m_store = std::make_unique<SnapshotStore>();
        m_store->setSettings(settings);
        QVERIFY(!m_store->open(path()));
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("s.sqlite")); }
    /// The file and what SQLite has beside it, while it is open and after.
    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray all;
        for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
            QFile file(m_folder->filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
    [[nodiscard]] QStringList secretsInFile() const
    {
        const QByteArray all = bytes();
        QStringList found;
        for (const DefinedHeader &one : secretHeaders()) {
            if (all.contains(one.value->toUtf8()))
                found.append(one.name);
        }
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SnapshotStore> m_store;
};

void TestSnapshotStore::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
}

void TestSnapshotStore::credentials_are_known_by_name_or_shape_data()
{
    QTest::addColumn<DefinedHeader>("tried");
    QTest::addColumn<bool>("isCredential");
    for (const DefinedHeader &one : secretHeaders())
        QTest::addRow("%s", qPrintable(one.name)) << one << true;
    const auto row = [](const char *name, const char *value, bool isCredential) {
        QTest::addRow("%s: %.30s", name, value) << header(name, value) << isCredential;
    };
    row("X-Url", "https://user:word@host.example/", true);
    row("X-Id", "3fa85f64-5717-4562-b3fc-2c963f66afa6", true);
    row("Authorization", "word", true);
    row("Ocp-Apim-Subscription-Key", "word", true);
    row("x-functions-key", "word", true);
    row("X-Signingkey", "word", true);
    row("X-Key-Id", "word", true);
    row("X-Signature-Of-Acme", "word", true);
    row("X-Token-For-Acme", "word", true);
    row("X-Auth-User", "word", true);
    row("X-Basic-Auth", "word", true);
    row("X-Pwd", "word", true);
    row("X-Code-Verifier", "word", true);
    row("X-Client-Assertion", "word", true);
    row("X-Other", "bearer word", true);
    row("X-Other", "NTLM word", true);
    row("X-Other", "Hmac word", true);
    row("X-Other", "api-key word", true);
    row("X-Other", "AKIA0123456789ABCDEF", true);
    row("X-Other", "aaaaaaaaaaaaaaaaaaaa.1", true);
    row("X-Other", "key id ab12CD34ef56GH78ij90", true);
    row("X-Digits", "0123456789012345678901234567890", true);
    row("Content-Language", "nl", false);
    row("X-Monkey", "banana", false);
    row("X-Keyboard-Layout", "azerty", false);
    row("X-Customer", "Acme", false);
    row("Accept", "application/json", false);
    row("X-Source", "the-staging-environment-of-acme", false);
    row("X-Zeros", "00000000000000000000000000", false);
    row("X-Empty", "", false);
    row("X-Short", "a1B2c3", false);
    row("X-Text", "Bäume und Blätter", false);
}

void TestSnapshotStore::credentials_are_known_by_name_or_shape()
{
    QFETCH(DefinedHeader, tried);
    QFETCH(bool, isCredential);
    QCOMPARE(looksLikeCredential(tried.name, *tried.value), isCredential);
}

void TestSnapshotStore::what_snapshots_hide_never_stands_in_the_log_data()
{
    credentials_are_known_by_name_or_shape_data();
}

/// As a header, which its name tells, and by itself, as an endpoint may repeat it.
void TestSnapshotStore::what_snapshots_hide_never_stands_in_the_log()
{
    QFETCH(DefinedHeader, tried);
    QFETCH(bool, isCredential);
    const HeaderGuard guard("key");
    const WebhookDefinition guarded = guard.guarded(definition(1, {tried}));
    QCOMPARE(!guarded.headers->first().value, isCredential);
    const LogSink sink([] { return noon; });
    concealHeaderInLog(tried.name, *tried.value);
    for (const QString &text : {tried.name + QStringLiteral(": ") + *tried.value,
                                QStringLiteral("it said “%1”").arg(*tried.value)}) {
        if (isCredential)
            QVERIFY2(!sink.redacted(text).contains(*tried.value), qPrintable(sink.redacted(text)));
        else
            QCOMPARE(sink.redacted(text), text);
    }
}

void TestSnapshotStore::what_was_kept_is_found_again()
{
    WebhookDefinition full = definition(1, {header("X-Customer", "Acme"), header("X-Empty", "")});
    WebhookDefinition bare;
    bare.id.value = QStringLiteral("bare");
    const SnapshotId id = record({full, bare});
    const auto found = m_store->definitions(id);
    QVERIFY(found.ok());
    QCOMPARE(found.value, QList<WebhookDefinition>({bare, full}));
    reopen();
    QCOMPARE(m_store->definitions(id).value, QList<WebhookDefinition>({bare, full}));
    QCOMPARE(m_store->snapshots().value, QList<Snapshot>({{id, noon, 2}}));
}

void TestSnapshotStore::what_did_not_change_leaves_no_snapshot()
{
    QVERIFY(record(definitions(3)).value > 0);
    QList<WebhookDefinition> again = definitions(3);
    std::reverse(again.begin(), again.end());
    const auto second = m_store->record(again, noon.addDays(1));
    QVERIFY(second.ok());
    QVERIFY(!second.value);
    QCOMPARE(m_store->snapshots().value.size(), 1);
}

void TestSnapshotStore::each_snapshot_is_as_it_was()
{
    const QList<WebhookDefinition> first = definitions(3);
    QList<WebhookDefinition> second = first;
    second[0].deactivated = true;
    QList<WebhookDefinition> third = second.mid(1);
    third.append(definition(7));
    const QList<QList<WebhookDefinition>> times{first, second, third, first};
    QList<SnapshotId> ids;
    for (int i = 0; i < times.size(); ++i)
        ids.append(record(times.at(i), i));
    for (int i = 0; i < times.size(); ++i)
        QCOMPARE(m_store->definitions(ids.at(i)).value, times.at(i));
    QCOMPARE(m_store->snapshots().value.constFirst().id, ids.constLast());
    QVERIFY(m_store->definitions(SnapshotId{99}).value.isEmpty());
}

void TestSnapshotStore::no_webhooks_are_a_snapshot_too()
{
    const SnapshotId none = record({});
    QVERIFY(none.value > 0);
    const SnapshotId some = record(definitions(1), 1);
    const SnapshotId again = record({}, 2);
    QVERIFY(m_store->definitions(none).value.isEmpty());
    QCOMPARE(m_store->definitions(some).value.size(), 1);
    QVERIFY(m_store->definitions(again).value.isEmpty());
}

void TestSnapshotStore::no_secret_reaches_the_file()
{
    const SnapshotId id = record({definition(1, secretHeaders())});
    QVERIFY(bytes().contains("X-Shared-Secret")); // the look sees what is there
    QCOMPARE(secretsInFile(), QStringList());
    const QList<WebhookDefinition> found = m_store->definitions(id).value;
    m_store.reset();
    QCOMPARE(secretsInFile(), QStringList());
    for (const DefinedHeader &one : *found.constFirst().headers) {
        QVERIFY2(!one.value, qPrintable(one.name));
        QCOMPARE(one.fingerprint.size(), 32);
    }
}

void TestSnapshotStore::a_changed_secret_is_a_change()
{
    QVERIFY(record({definition(1, {header("X-Token", "one")})}).value > 0);
    QCOMPARE(record({definition(1, {header("X-Token", "one")})}, 1).value, -1);
    reopen(); // the key stays
    QCOMPARE(record({definition(1, {header("X-Token", "one")})}, 2).value, -1);
    QVERIFY(record({definition(1, {header("X-Token", "two")})}, 3).value > 0);
}

void TestSnapshotStore::secrets_are_kept_when_asked_for()
{
    reopen({.keepsCredentials = true, .key = {}});
    const SnapshotId id = record({definition(1, secretHeaders())});
    const QList<WebhookDefinition> found = m_store->definitions(id).value;
    for (int i = 0; i < secretHeaders().size(); ++i)
        QCOMPARE(found.constFirst().headers->at(i).value, secretHeaders().at(i).value);
    QVERIFY(!secretsInFile().isEmpty());
}

void TestSnapshotStore::secrets_go_when_they_are_no_longer_to_be_kept()
{
    const SnapshotId before = record({definition(1, secretHeaders())});
    reopen({.keepsCredentials = true, .key = {}});
    const SnapshotId id =
        record({definition(1, secretHeaders()), definition(2, secretHeaders())}, 1);
    QVERIFY(!secretsInFile().isEmpty());
    reopen();
    QCOMPARE(secretsInFile(), QStringList());
    m_store.reset();
    QCOMPARE(secretsInFile(), QStringList());
    reopen();
    QCOMPARE(m_store->definitions(before).value.size(), 1);
    QCOMPARE(m_store->definitions(id).value.size(), 2);
    QCOMPARE(record({definition(1, secretHeaders()), definition(2, secretHeaders())}, 2).value, -1);
}

void TestSnapshotStore::a_key_from_outside_is_not_in_the_file()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const QByteArray key("0123456789abcdef0123456789abcdef");
    reopen({.keepsCredentials = false, .key = key});
    QVERIFY(record({definition(1, secretHeaders())}).value > 0);
    QVERIFY(!bytes().contains(key));
    const WebhookDefinition guarded = m_store->guard().guarded(definition(1, secretHeaders()));
    QCOMPARE(guarded, HeaderGuard(key).guarded(definition(1, secretHeaders())));
}

void TestSnapshotStore::many_snapshots_of_many_webhooks_stay_small()
{
    constexpr int webhooks = 1000;
    QList<WebhookDefinition> all = definitions(webhooks);
    QVERIFY(record(all).value > 0);
    const qsizetype once = bytes().size();
    for (int hour = 1; hour < 100; ++hour) {
        for (int change = 0; change < 5; ++change) {
            WebhookDefinition &one = all[(hour * 97 + change * 1013) % webhooks];
            one.deactivated = !*one.deactivated;
        }
        QVERIFY(record(all, hour).value > 0);
    }
    m_store.reset();
    QVERIFY2(bytes().size() < 2 * once, qPrintable(QString::number(bytes().size())));
    reopen();
    QCOMPARE(m_store->snapshots().value.size(), 100);
    QCOMPARE(m_store->definitions(m_store->snapshots().value.constLast().id).value.size(),
             webhooks);
}

void TestSnapshotStore::old_snapshots_go_and_the_newest_stays()
{
    QVERIFY(record(definitions(1)).value > 0);
    const SnapshotId newest = record(definitions(2), 1);
    QCOMPARE(m_store->prune({}, noon.addDays(80)).value, 0);
    QCOMPARE(m_store->prune({}, noon.addDays(200)).value, 1);
    QCOMPARE(m_store->prune({}, noon.addDays(400)).value, 0);
    QCOMPARE(m_store->snapshots().value.size(), 1);
    QCOMPARE(m_store->definitions(newest).value, definitions(2));
}

void TestSnapshotStore::what_was_so_for_long_is_kept_after_it_changed()
{
    const SnapshotId before = record(definitions(2));
    QVERIFY(record(definitions(1), 200 * 24).value > 0); // one was deleted
    QCOMPARE(m_store->prune({}, noon.addDays(200)).value, 0);
    QCOMPARE(m_store->prune({}, noon.addDays(289)).value, 0);
    QCOMPARE(m_store->definitions(before).value, definitions(2));
    QCOMPARE(m_store->prune({}, noon.addDays(291)).value, 1);
}

void TestSnapshotStore::more_snapshots_than_wanted_go()
{
    for (int i = 0; i < 10; ++i)
        QVERIFY(record(definitions(i), i).value > 0);
    SnapshotLimits limits;
    limits.count = 4;
    QCOMPARE(m_store->prune(limits, noon.addDays(1)).value, 6);
    const QList<Snapshot> left = m_store->snapshots().value;
    QCOMPARE(left.size(), 4);
    QCOMPARE(left.constLast().webhooks, 6);
    limits.count = 0;
    QCOMPARE(m_store->prune(limits, noon.addDays(1)).value, 3);
    QCOMPARE(m_store->snapshots().value.constFirst(), left.constFirst());
}

void TestSnapshotStore::what_remains_after_pruning_is_whole()
{
    WebhookDefinition marked = definition(5);
    marked.name = QStringLiteral("Periwinkle");
    QVERIFY(record({marked, definition(1)}).value > 0);
    const SnapshotId second = record({definition(1), definition(2)}, 1);
    const SnapshotId third = record({definition(2)}, 2);
    SnapshotLimits limits;
    limits.count = 2;
    QCOMPARE(m_store->prune(limits, noon.addDays(1)).value, 1);
    QCOMPARE(m_store->definitions(second).value.size(), 2);
    QCOMPARE(m_store->definitions(third).value, QList<WebhookDefinition>({definition(2)}));
    QVERIFY(!bytes().contains("Periwinkle")); // nor while the file is open
    m_store.reset();
    QVERIFY(!bytes().contains("Periwinkle"));
}

void TestSnapshotStore::a_damaged_file_is_kept_aside()
{
    QVERIFY(record(definitions(3)).value > 0);
    m_store.reset();
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no database at all, whatever its name may say of it");
    file.close();
    reopen();
    QVERIFY(QFile::exists(m_store->keptAside()));
    QVERIFY(m_store->snapshots().value.isEmpty());
    QVERIFY(record(definitions(3)).value > 0);
}

void TestSnapshotStore::a_file_of_a_newer_version_is_left_alone()
{
    m_store.reset();
    {
        SqliteFile file;
        SqliteFile::Migrations newer(9, {QStringLiteral("SELECT 1")});
        QVERIFY(!file.open(path(), newer, SqliteFile::Durability::ProcessDeath));
    }
    const auto error = SnapshotStore().open(path());
    QVERIFY(error);
    QCOMPARE(error->kind, StoreError::Kind::TooNew);
}

/// Should this fail, the snapshots of everybody out there are lost or seem to have changed.
void TestSnapshotStore::a_file_of_the_first_version_is_read_and_goes_on()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(QFINDTESTDATA("data/snapshots-v1.sqlite"), path()));
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    reopen();
    const QList<Snapshot> expected{
        {{3}, noon.addDays(2), 2}, {{2}, noon.addDays(1), 3}, {{1}, noon, 2}};
    QCOMPARE(m_store->snapshots().value, expected);
    QCOMPARE(m_store->definitions({2}).value.size(), 3);
    const auto then = [](int number, const char *key) {
        WebhookDefinition made =
            definition(number, {header("X-Api-Key", key), header("X-Plain", "open")});
        made.name = QStringLiteral("Hook %1").arg(number);
        made.deactivated = number == 2;
        return made;
    };
    QCOMPARE(m_store->definitions({1}).value.first(), m_store->guard().guarded(then(1, "one")));
    const QList<WebhookDefinition> same{then(2, "two"), then(3, "three")};
    QVERIFY(!m_store->record(same, noon.addDays(3)).value);
    QVERIFY(m_store->record({then(2, "another"), same.at(1)}, noon.addDays(4)).value);
}

void TestSnapshotStore::a_second_look_may_read_beside_the_writer()
{
    const SnapshotId id = record({definition(1, secretHeaders())});
    SnapshotStore second;
    QVERIFY(!second.openForReading(path()));
    QCOMPARE(second.definitions(id).value, m_store->definitions(id).value);
    QCOMPARE(second.guard().guarded(definition(1, secretHeaders())),
             second.definitions(id).value.constFirst());
    QVERIFY(second.record(definitions(4), noon).error);
}

HOOKDESK_TEST(TestSnapshotStore)

} // namespace tst_snapshotstore

#include "tst_snapshotstore.moc"
