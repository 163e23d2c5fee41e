// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/activityjournal.h"

#include "tests/support/madeactivity.h"
#include "tests/support/testprogram.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

#include <array>
#include <memory>

using namespace hookdesk;

namespace tst_activityjournal {

using Break = ActivityVerification::Break;
using Fault = ActivityVerification::Fault;

class TestActivityJournal : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void an_entry_comes_back_as_it_was_written();
    void text_that_sqlite_changes_does_not_break_the_chain_data();
    void text_that_sqlite_changes_does_not_break_the_chain();
    void an_empty_journal_is_whole();
    void entries_are_numbered_without_gaps();
    void the_triggers_refuse_every_change_data();
    void the_triggers_refuse_every_change();
    void tampering_around_the_triggers_shows_data();
    void tampering_around_the_triggers_shows();
    void a_row_whose_hash_was_computed_anew_breaks_the_next();
    void every_column_is_part_of_the_chain();
    void rows_removed_from_the_end_are_missed_later_too();
    void dropped_triggers_come_back();
    void retention_keeps_the_chain_whole();
    void retention_of_everything_keeps_the_chain_whole();
    void retention_takes_nothing_out_of_the_middle();
    void retention_leaves_what_was_tampered_with();
    void two_programs_write_one_chain();
    void a_lock_of_another_program_is_told();
    void a_damaged_file_is_kept_aside_and_a_new_one_begun();
    void a_file_of_a_newer_version_is_left_alone();
    void a_file_of_the_first_version_is_whole();
    void a_file_that_may_only_be_read_is_told();
    void the_search_narrows_data();
    void the_search_narrows();
    void pages_follow_without_gaps_or_repeats();
    void exports_are_harmless_and_complete();
    void a_hundred_thousand_entries_are_verified();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("a.sqlite")); }
    void keep(const QList<ActivityEntry> &list)
    {
        ActivityJournal journal;
        QCOMPARE(journal.open(path()), std::optional<StoreError>());
        QCOMPARE(journal.append(list), std::optional<StoreError>());
    }
    [[nodiscard]] ActivityVerification verified() const
    {
        ActivityJournal journal;
        if (journal.openForReading(path()))
            return {-1, -1, Break{-1, Fault::Missing}};
        const StoreResult<ActivityVerification> found = journal.verify();
        return found.ok() ? found.value : ActivityVerification{-2, -2, Break{-2, Fault::Missing}};
    }
    [[nodiscard]] QList<ActivityEntry> found(const ActivityQuery &query = {}) const
    {
        ActivityJournal journal;
        return journal.openForReading(path()) ? QList<ActivityEntry>()
                                              : journal.search(query).value;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestActivityJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestActivityJournal::an_entry_comes_back_as_it_was_written()
{
    keep({fullEntry(), entry(2)});
    const QList<ActivityEntry> list = found();
    QCOMPARE(list.size(), 2);
    ActivityEntry expected = fullEntry();
    expected.sequence = 1;
    expected.hash = list.at(1).hash;
    QCOMPARE(expected.hash.size(), 32);
    QVERIFY(list.at(1) == expected);
    QVERIFY(!list.at(0).error);
    QCOMPARE(verified().checked, 2);
    QVERIFY(!verified().firstBreak);
}

void TestActivityJournal::text_that_sqlite_changes_does_not_break_the_chain_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("half a character") << QString(QChar(0xD83D)) + QStringLiteral("x");
    QTest::newRow("a byte order mark") << QString(QChar(0xFEFF)) + QStringLiteral("x");
    QTest::newRow("a turned byte order mark") << QString(QChar(0xFFFE)) + QStringLiteral("x");
    QTest::newRow("a null") << QString::fromLatin1("a\0b", 3);
    QTest::newRow("a null string") << QString();
    QTest::newRow("a number") << QStringLiteral("1e3");
    QTest::newRow("a long text") << QString(200'000, QLatin1Char('x'));
    QTest::newRow("a sign") << QStringLiteral("\U0001F680");
}

void TestActivityJournal::text_that_sqlite_changes_does_not_break_the_chain()
{
    QFETCH(QString, text);
    ActivityEntry odd = entry(1);
    odd.webhook = odd.before = odd.environment = odd.webhookId.value = text;
    keep({odd, entry(2)});
    QCOMPARE(verified().firstBreak, std::optional<Break>());
    QCOMPARE(verified().checked, 2);
    ActivityQuery query;
    query.environment = text;
    query.host = odd.host;
    QCOMPARE(found(query).size(), 1);
}

void TestActivityJournal::an_empty_journal_is_whole()
{
    keep({});
    QCOMPARE(verified().checked, 0);
    QVERIFY(!verified().firstBreak);
}

void TestActivityJournal::entries_are_numbered_without_gaps()
{
    keep(entries(3));
    keep(entries(2));
    const QList<ActivityEntry> list = found();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(list.at(i).sequence, 5 - i);
    QCOMPARE(verified().checked, 5);
}

void TestActivityJournal::the_triggers_refuse_every_change_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("an update") << QStringLiteral("UPDATE activity SET os_user = 'x'");
    QTest::newRow("a delete") << QStringLiteral("DELETE FROM activity WHERE sequence = 2");
    QTest::newRow("a delete of all") << QStringLiteral("DELETE FROM activity");
    QTest::newRow("a replacement") << QStringLiteral(
        "INSERT OR REPLACE INTO activity SELECT sequence, at, environment, environment_kind, host, "
        "'x', employee, operation, webhook_id, webhook, endpoint, state_before, state_after, "
        "result, error, status, message, detail, method, path, folded, hash, request_id FROM "
        "activity WHERE sequence = 2");
    QTest::newRow("a moved anchor") << QStringLiteral("UPDATE anchor SET sequence = 1");
    QTest::newRow("a removed anchor") << QStringLiteral("DELETE FROM anchor");
}

void TestActivityJournal::the_triggers_refuse_every_change()
{
    QFETCH(QString, sql);
    keep(entries(3));
    const QList<ActivityEntry> before = found();
    Intruder intruder(path());
    QCOMPARE(intruder.run(sql), QStringLiteral("the journal is append-only"));
    QVERIFY(found() == before);
}

void TestActivityJournal::tampering_around_the_triggers_shows_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<Break>("expected");
    const QString next =
        QStringLiteral("INSERT INTO activity SELECT %1, at, environment, "
                       "environment_kind, host, os_user, employee, operation, "
                       "webhook_id, webhook, endpoint, state_before, state_after, "
                       "result, error, status, message, detail, method, path, "
                       "folded, hash, request_id FROM activity WHERE sequence = 2");
    QTest::newRow("another user") << QStringLiteral(
                                         "UPDATE activity SET os_user = 'x' WHERE sequence = 3")
                                  << Break{3, Fault::Altered};
    QTest::newRow("another result")
        << QStringLiteral("UPDATE activity SET result = 'cancelled' WHERE sequence = 1")
        << Break{1, Fault::Altered};
    QTest::newRow("another hash")
        << QStringLiteral("UPDATE activity SET hash = zeroblob(32) WHERE sequence = 4")
        << Break{4, Fault::Altered};
    QTest::newRow("one gone") << QStringLiteral("DELETE FROM activity WHERE sequence = 3")
                              << Break{3, Fault::Missing};
    QTest::newRow("the first gone")
        << QStringLiteral("DELETE FROM activity WHERE sequence = 1") << Break{1, Fault::Missing};
    QTest::newRow("the last gone")
        << QStringLiteral("DELETE FROM activity WHERE sequence = 5") << Break{5, Fault::Missing};
    QTest::newRow("all gone") << QStringLiteral("DELETE FROM activity") << Break{1, Fault::Missing};
    QTest::newRow("two changed places")
        << QStringLiteral("UPDATE activity SET sequence = CASE sequence WHEN 2 THEN -3 ELSE -2 END "
                          "WHERE sequence IN (2, 3)")
        << Break{-3, Fault::Altered};
    QTest::newRow("one added") << next.arg(6) << Break{6, Fault::Altered};
    QTest::newRow("a request for an entry that had none")
        << QStringLiteral("UPDATE activity SET request_id = 'x' WHERE sequence = 2")
        << Break{2, Fault::Altered};
    QTest::newRow("the anchor moved")
        << QStringLiteral("UPDATE anchor SET sequence = 1") << Break{1, Fault::Altered};
    QTest::newRow("the anchor's hash")
        << QStringLiteral("UPDATE anchor SET hash = x'01'") << Break{1, Fault::Altered};
}

void TestActivityJournal::tampering_around_the_triggers_shows()
{
    QFETCH(QString, sql);
    QFETCH(Break, expected);
    keep(entries(5));
    Intruder intruder(path());
    QVERIFY(intruder.dropTriggers());
    QCOMPARE(intruder.run(sql), QString());
    const ActivityVerification found = verified();
    QVERIFY(found.firstBreak);
    QCOMPARE(found.firstBreak->sequence, expected.sequence);
    QCOMPARE(found.firstBreak->fault, expected.fault);
    QVERIFY(found.checked < std::max<qint64>(expected.sequence, 1));
}

void TestActivityJournal::a_row_whose_hash_was_computed_anew_breaks_the_next()
{
    keep(entries(5));
    QList<ActivityEntry> others = entries(5);
    others[2].user = QStringLiteral("somebody else");
    const QString forged = m_folder->filePath(QStringLiteral("forged.sqlite"));
    {
        ActivityJournal journal;
        QVERIFY(!journal.open(forged));
        QVERIFY(!journal.append(others));
    }
    Intruder intruder(path());
    QVERIFY(intruder.dropTriggers());
    for (const QString &sql :
         {QStringLiteral("ATTACH '%1' AS forged").arg(forged),
          QStringLiteral("DELETE FROM activity WHERE sequence = 3"),
          QStringLiteral("INSERT INTO activity SELECT * FROM forged.activity WHERE sequence = 3")})
        QCOMPARE(intruder.run(sql), QString());
    QCOMPARE(verified().firstBreak, std::optional(Break{4, Fault::Altered}));
}

void TestActivityJournal::every_column_is_part_of_the_chain()
{
    keep({fullEntry()});
    const QStringList names{QStringLiteral("at"),
                            QStringLiteral("environment"),
                            QStringLiteral("environment_kind"),
                            QStringLiteral("host"),
                            QStringLiteral("os_user"),
                            QStringLiteral("employee"),
                            QStringLiteral("operation"),
                            QStringLiteral("webhook_id"),
                            QStringLiteral("webhook"),
                            QStringLiteral("endpoint"),
                            QStringLiteral("state_before"),
                            QStringLiteral("state_after"),
                            QStringLiteral("result"),
                            QStringLiteral("error"),
                            QStringLiteral("status"),
                            QStringLiteral("message"),
                            QStringLiteral("detail"),
                            QStringLiteral("method"),
                            QStringLiteral("path"),
                            QStringLiteral("folded"),
                            QStringLiteral("hash"),
                            QStringLiteral("request_id")};
    Intruder intruder(path());
    QVERIFY(intruder.dropTriggers());
    QVERIFY(intruder.run(QStringLiteral("CREATE TABLE saved AS SELECT * FROM activity")).isEmpty());
    for (const QString &name : names) {
        QCOMPARE(intruder.run(QStringLiteral("UPDATE activity SET %1 = %1 || '1'").arg(name)),
                 QString());
        QVERIFY2(verified().firstBreak == std::optional(Break{1, Fault::Altered}),
                 qPrintable(name));
        QCOMPARE(intruder.run(
                     QStringLiteral("UPDATE activity SET %1 = (SELECT %1 FROM saved)").arg(name)),
                 QString());
        QVERIFY2(!verified().firstBreak, qPrintable(name));
    }
}

void TestActivityJournal::rows_removed_from_the_end_are_missed_later_too()
{
    keep(entries(5));
    {
        Intruder intruder(path());
        QVERIFY(intruder.dropTriggers());
        QCOMPARE(intruder.run(QStringLiteral("DELETE FROM activity WHERE sequence > 3")),
                 QString());
    }
    keep(entries(1));
    QCOMPARE(found().first().sequence, 6);
    QCOMPARE(verified().firstBreak, std::optional(Break{4, Fault::Missing}));
}

void TestActivityJournal::dropped_triggers_come_back()
{
    keep(entries(1));
    Intruder intruder(path());
    QVERIFY(intruder.dropTriggers());
    keep(entries(1));
    QVERIFY(!intruder.run(QStringLiteral("DELETE FROM activity")).isEmpty());
}

void TestActivityJournal::retention_keeps_the_chain_whole()
{
    keep(entries(10));
    ActivityJournal journal;
    QVERIFY(!journal.open(path()));
    const StoreResult<int> pruned = journal.prune(entry(5).at);
    QVERIFY(pruned.ok());
    QCOMPARE(pruned.value, 4);
    QCOMPARE(found().size(), 6);
    QVERIFY(!verified().firstBreak);
    QCOMPARE(verified().checked, 6);
    QCOMPARE(verified().removed, 4);
    QCOMPARE(journal.prune(entry(5).at).value, 0);
    QVERIFY(!journal.append(entries(1)));
    QVERIFY(!verified().firstBreak);
    Intruder intruder(path()); // the exception ends with the retention
    QVERIFY(!intruder.run(QStringLiteral("DELETE FROM activity WHERE sequence = 5")).isEmpty());
    QVERIFY(!intruder.run(QStringLiteral("UPDATE anchor SET sequence = 5")).isEmpty());
}

void TestActivityJournal::retention_of_everything_keeps_the_chain_whole()
{
    keep(entries(3));
    ActivityJournal journal;
    QVERIFY(!journal.open(path()));
    QCOMPARE(journal.prune(now.addDays(1)).value, 3);
    QVERIFY(!verified().firstBreak);
    QVERIFY(!journal.append(entries(2)));
    QVERIFY(!verified().firstBreak);
    QCOMPARE(found().first().sequence, 5);
    QCOMPARE(verified().removed, 3);
}

void TestActivityJournal::retention_takes_nothing_out_of_the_middle()
{
    QList<ActivityEntry> list = entries(4);
    list[2].at = now.addYears(-1); // the clock was wrong
    keep(list);
    ActivityJournal journal;
    QVERIFY(!journal.open(path()));
    QCOMPARE(journal.prune(entry(2).at).value, 1);
    QCOMPARE(found().size(), 3);
}

void TestActivityJournal::retention_leaves_what_was_tampered_with()
{
    keep(entries(6));
    {
        Intruder intruder(path());
        QVERIFY(intruder.dropTriggers());
        QVERIFY(intruder.run(QStringLiteral("UPDATE activity SET os_user = 'x' WHERE sequence = 3"))
                    .isEmpty());
    }
    ActivityJournal journal;
    QVERIFY(!journal.open(path()));
    QCOMPARE(journal.prune(now.addDays(1)).value, 2);
    QCOMPARE(verified().firstBreak, std::optional(Break{3, Fault::Altered}));
}

void TestActivityJournal::two_programs_write_one_chain()
{
    keep({});
    constexpr int rounds = 60;
    const auto write = [path = path()] {
        ActivityJournal journal;
        int written = 0;
        std::optional<StoreError> closed = journal.open(path);
        while (closed && closed->kind == StoreError::Kind::Locked)
            closed = journal.open(path);
        if (closed)
            return written;
        while (written < rounds) {
            const std::optional<StoreError> error = journal.append({entry(1), entry(2)});
            if (error && error->kind != StoreError::Kind::Locked)
                return written;
            written += error ? 0 : 1;
        }
        return written;
    };
    QFuture<int> first = QtConcurrent::run(write);
    QFuture<int> second = QtConcurrent::run(write);
    QCOMPARE(first.result(), rounds);
    QCOMPARE(second.result(), rounds);
    QCOMPARE(verified().firstBreak, std::optional<Break>());
    QCOMPARE(verified().checked, 4 * rounds);
}

void TestActivityJournal::a_lock_of_another_program_is_told()
{
    keep(entries(1));
    ActivityJournal journal;
    QVERIFY(!journal.open(path()));
    Intruder other(path());
    QCOMPARE(other.run(QStringLiteral("BEGIN IMMEDIATE")), QString());
    const std::optional<StoreError> error = journal.append(entries(1));
    QVERIFY(error);
    QCOMPARE(error->kind, StoreError::Kind::Locked);
    QCOMPARE(verified().checked, 1); // reading goes on
    QCOMPARE(other.run(QStringLiteral("ROLLBACK")), QString());
    QVERIFY(!journal.append(entries(1)));
}

void TestActivityJournal::a_damaged_file_is_kept_aside_and_a_new_one_begun()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    ActivityJournal journal;
    QVERIFY(!journal.open(path()));
    QVERIFY(QFile::exists(journal.keptAside()));
    QVERIFY(!journal.append(entries(2)));
    QCOMPARE(verified().checked, 2);
}

void TestActivityJournal::a_file_of_a_newer_version_is_left_alone()
{
    keep(entries(1));
    {
        Intruder newer(path());
        QVERIFY(newer.run(QStringLiteral("PRAGMA user_version = 99")).isEmpty());
    }
    ActivityJournal journal;
    const std::optional<StoreError> error = journal.open(path());
    QVERIFY(error);
    QCOMPARE(error->kind, StoreError::Kind::TooNew);
    QVERIFY(journal.keptAside().isEmpty());
    QCOMPARE(found().size(), 1);
}

/// Should this fail, the form of the chain has changed, and every journal out there is broken.
void TestActivityJournal::a_file_of_the_first_version_is_whole()
{
    QVERIFY(QFile::copy(QFINDTESTDATA("data/activity-v1.sqlite"), path()));
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(verified().firstBreak, std::optional<Break>());
    QCOMPARE(verified().checked, 3);
    QCOMPARE(verified().removed, 2);
    keep({fullEntry()});
    QCOMPARE(verified().checked, 4);
    QCOMPARE(found().last().webhook, QStringLiteral("Orders 3"));
}

void TestActivityJournal::a_file_that_may_only_be_read_is_told()
{
    keep(entries(1));
    ActivityJournal journal;
    QVERIFY(!journal.openForReading(path()));
    const std::optional<StoreError> error = journal.append(entries(1));
    QVERIFY(error);
    QCOMPARE(error->kind, StoreError::Kind::ReadOnly);
}

void TestActivityJournal::the_search_narrows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("operation");
    QTest::addColumn<int>("result");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing asked") << QString() << -1 << -1 << QString() << 4;
    QTest::newRow("text, whatever its case") << QStringLiteral("éÉN") << -1 << -1 << QString() << 1;
    QTest::newRow("text of a header's name")
        << QStringLiteral("authorization") << -1 << -1 << QString() << 1;
    QTest::newRow("text that is no pattern") << QStringLiteral("%") << -1 << -1 << QString() << 0;
    QTest::newRow("operation") << QString() << int(ActivityOperation::Retry) << -1 << QString()
                               << 1;
    QTest::newRow("result") << QString() << -1 << int(ActivityResult::Failed) << QString() << 1;
    QTest::newRow("environment") << QString() << -1 << -1 << QStringLiteral("Other") << 1;
    QTest::newRow("nothing fits") << QStringLiteral("Orders") << int(ActivityOperation::Create)
                                  << -1 << QString() << 0;
}

void TestActivityJournal::the_search_narrows()
{
    QFETCH(QString, text);
    QFETCH(int, operation);
    QFETCH(int, result);
    QFETCH(QString, environment);
    QFETCH(int, count);
    QList<ActivityEntry> list{fullEntry(), entry(2), entry(3), entry(4)};
    list[1].operation = ActivityOperation::Retry;
    list[2].environment = QStringLiteral("Other");
    keep(list);
    ActivityQuery query;
    query.text = text;
    if (operation >= 0)
        query.operation = static_cast<ActivityOperation>(operation);
    if (result >= 0)
        query.result = static_cast<ActivityResult>(result);
    query.environment = environment;
    query.host = environment.isEmpty() ? QString() : entry(1).host;
    QCOMPARE(found(query).size(), count);
}

void TestActivityJournal::pages_follow_without_gaps_or_repeats()
{
    keep(entries(25));
    ActivityQuery query;
    query.limit = 10;
    QList<qint64> sequences;
    for (int page = 0; page < 4; ++page) {
        for (const ActivityEntry &entry : found(query)) {
            sequences += entry.sequence;
            query.below = entry.sequence;
        }
    }
    QCOMPARE(sequences.size(), 25);
    for (int i = 0; i < 25; ++i)
        QCOMPARE(sequences.at(i), 25 - i);
    query = {};
    query.above = 20;
    QCOMPARE(found(query).size(), 5);
}

void TestActivityJournal::exports_are_harmless_and_complete()
{
    keep({fullEntry(), entry(2)});
    ActivityJournal journal;
    QVERIFY(!journal.openForReading(path()));
    QBuffer csv;
    QVERIFY(csv.open(QIODevice::ReadWrite));
    QCOMPARE(journal.exportCsv({}, CsvSeparator::Comma, csv).value, 2);
    QVERIFY(csv.data().startsWith("\xEF\xBB\xBF\"sequence\",\"time\""));
    QCOMPARE(csv.data().count("\r\n"), 3);
    QVERIFY(csv.data().contains("\"'=\xC3\x89\xC3\xA9n"));
    QVERIFY(csv.data().contains("\"'@fine"));
    QBuffer lines;
    QVERIFY(lines.open(QIODevice::ReadWrite));
    QCOMPARE(journal.exportJsonLines({}, lines).value, 2);
    const QJsonObject last = QJsonDocument::fromJson(lines.data().split('\n').at(1)).object();
    QCOMPARE(last[QLatin1String("sequence")].toInt(), 1);
    QCOMPARE(last[QLatin1String("employee")].toString(), fullEntry().employee);
    QCOMPARE(last[QLatin1String("before")].toString(), fullEntry().before);
    QCOMPARE(last[QLatin1String("status")].toString(), QStringLiteral("204"));
    QCOMPARE(last[QLatin1String("hash")].toString().size(), 64);
    QBuffer closed;
    QVERIFY(closed.open(QIODevice::ReadOnly));
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
    QVERIFY(journal.exportCsv({}, CsvSeparator::Comma, closed).error);
}

void TestActivityJournal::a_hundred_thousand_entries_are_verified()
{
    constexpr int count = 100'000;
    keep(entries(count));
    QCOMPARE(verified().checked, count);
    Intruder intruder(path());
    QVERIFY(intruder.dropTriggers());
    QVERIFY(intruder.run(QStringLiteral("UPDATE activity SET path = 'x' WHERE sequence = 99999"))
                .isEmpty());
    QCOMPARE(verified().firstBreak, std::optional(Break{99'999, Fault::Altered}));
}

HOOKDESK_TEST(TestActivityJournal)

} // namespace tst_activityjournal

#include "tst_activityjournal.moc"
