// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/backgroundfile.h"

#include "app/store/sqlitefile.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_backgroundfile {

namespace {

/// Numbers, in the order of writing.
class NumberFile
{
public:
    [[nodiscard]] std::optional<StoreError> open(const QString &path)
    {
        return m_file.open(path, {{QStringLiteral("CREATE TABLE number (value INTEGER)")}},
                           SqliteFile::Durability::ProcessDeath);
    }
    [[nodiscard]] std::optional<StoreError> openForReading(const QString &path)
    {
        return m_file.openForReading(path);
    }
    [[nodiscard]] bool isInPlace() const { return m_file.isInPlace(); }
    void close() { m_file.close(); }
    [[nodiscard]] const QString &keptAside() const { return m_file.keptAside(); }

    [[nodiscard]] std::optional<StoreError> add(int number)
    {
        return m_file.run(QStringLiteral("INSERT INTO number VALUES (?)"), {number});
    }
    [[nodiscard]] std::optional<StoreError> refuse()
    {
        return m_file.run(QStringLiteral("no SQL"));
    }
    [[nodiscard]] StoreResult<QList<int>> numbers()
    {
        StoreResult<QList<int>> found;
        found.error = m_file.each(QStringLiteral("SELECT value FROM number ORDER BY rowid"), {},
                                  [&found](const QSqlQuery &row) {
                                      found.value += row.value(0).toInt();
                                      return true;
                                  });
        return found;
    }

private:
    SqliteFile m_file;
};

using Numbers = BackgroundFile<NumberFile>;

} // namespace

/// What is written on a worker thread, and what becomes of it when that is not possible.
class TestBackgroundFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void what_is_added_is_written_in_order();
    void what_is_left_is_written_at_the_end();
    void a_file_that_was_taken_away_is_begun_anew();
    void what_was_written_before_a_lock_is_not_written_again();
    void of_what_waits_for_a_lock_the_newest_stay();
    void what_can_never_be_written_is_let_go_of();
    void a_file_that_is_missing_is_an_error_or_empty_data();
    void a_file_that_is_missing_is_an_error_or_empty();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("n.sqlite")); }
    void make(const FileWriter::Rules &rules)
    {
        m_numbers.reset();
        m_numbers = std::make_unique<Numbers>(path(), rules, nullptr);
    }
    void add(int number)
    {
        m_numbers->add([number](NumberFile &file) { return file.add(number); });
    }
    [[nodiscard]] QList<int> written() const
    {
        NumberFile file;
        return file.openForReading(path()) ? QList<int>() : file.numbers().value;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Numbers> m_numbers;
};

void TestBackgroundFile::init()
{
    m_numbers.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    make({.pause = 100ms});
}

void TestBackgroundFile::what_is_added_is_written_in_order()
{
    QSignalSpy wrote(m_numbers.get(), &FileWriter::written);
    QList<int> expected;
    for (int i = 0; i < 50; ++i) {
        expected += i;
        add(i);
    }
    QCOMPARE(m_numbers->unwritten(), 50);
    bool isThere = false;
    m_numbers->whenWritten(this, [&isThere] { isThere = true; });
    QTRY_VERIFY(isThere);
    QCOMPARE(m_numbers->unwritten(), 0);
    QCOMPARE(written(), expected);
    QCOMPARE(wrote.size(), 1); // together
}

void TestBackgroundFile::what_is_left_is_written_at_the_end()
{
    add(1);
    QCoreApplication::processEvents(); // the writing has begun, perhaps
    add(2);
    m_numbers.reset();
    QCOMPARE(written(), QList<int>({1, 2}));
}

void TestBackgroundFile::a_file_that_was_taken_away_is_begun_anew()
{
    add(1);
    QTRY_COMPARE(written(), QList<int>({1}));
    QVERIFY(QFile::rename(path(), path() + QStringLiteral(".old"))); // as by a backup
    add(2);
    QTRY_COMPARE(written(), QList<int>({2}));
    QVERIFY(!m_numbers->problem());
}

void TestBackgroundFile::what_was_written_before_a_lock_is_not_written_again()
{
    QSignalSpy changed(m_numbers.get(), &FileWriter::changed);
    int isFree = 0; // of the worker alone
    add(1);
    m_numbers->add([&isFree](NumberFile &file) -> std::optional<StoreError> {
        if (isFree++ == 0)
            return StoreError{StoreError::Kind::Locked, {}, {}};
        return file.add(2);
    });
    add(3);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_numbers->problem()->kind, StoreError::Kind::Locked);
    QCOMPARE(m_numbers->unwritten(), 2);
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(!m_numbers->problem());
    QCOMPARE(written(), QList<int>({1, 2, 3}));
}

void TestBackgroundFile::of_what_waits_for_a_lock_the_newest_stay()
{
    make({.pause = 100ms, .mostWaiting = 1});
    SqliteFile holder;
    add(0);
    QTRY_COMPARE(written(), QList<int>({0}));
    QVERIFY(
        !holder.open(path(), {{QStringLiteral("SELECT 1")}}, SqliteFile::Durability::ProcessDeath));
    QVERIFY(!holder.run(QStringLiteral("BEGIN IMMEDIATE")));
    add(1);
    QTRY_VERIFY(m_numbers->problem());
    add(2);
    add(3);
    QVERIFY(!holder.run(QStringLiteral("COMMIT")));
    QTRY_COMPARE(written(), QList<int>({0, 3}));
}

void TestBackgroundFile::what_can_never_be_written_is_let_go_of()
{
    m_numbers->add([](NumberFile &file) { return file.refuse(); });
    add(1);
    QTRY_VERIFY(m_numbers->problem());
    QCOMPARE(m_numbers->unwritten(), 0);
    add(2);
    QTRY_VERIFY(!m_numbers->problem());
    QCOMPARE(written(), QList<int>({2}));
}

void TestBackgroundFile::a_file_that_is_missing_is_an_error_or_empty_data()
{
    QTest::addColumn<bool>("isEmpty");
    QTest::newRow("an error") << false;
    QTest::newRow("empty") << true;
}

void TestBackgroundFile::a_file_that_is_missing_is_an_error_or_empty()
{
    QFETCH(bool, isEmpty);
    make({.isEmptyWithoutFile = isEmpty});
    std::optional<StoreResult<QList<int>>> found;
    m_numbers->read<QList<int>>(
        this, [](NumberFile &file) { return file.numbers(); },
        [&found](const StoreResult<QList<int>> &result) { found = result; });
    QTRY_VERIFY(found);
    QCOMPARE(found->ok(), isEmpty);
    QVERIFY(found->value.isEmpty());
    QVERIFY(!QFile::exists(path()));
}

HOOKDESK_TEST(TestBackgroundFile)

} // namespace tst_backgroundfile

#include "tst_backgroundfile.moc"
