// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/fileexports.h"

#include "tests/support/smalldisk.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace hookdesk;

namespace tst_fileexports {

using Operation = ActivityOperation;

/// What leaves for a file: only where it may, whole or not at all, and noted.
class TestFileExports : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { SmallDisk::enterOwnNamespace(); }
    void init();
    void cleanup();
    void an_export_is_written_and_noted_without_its_folder();
    void nothing_is_written_where_the_policy_forbids_it();
    void what_cannot_be_finished_leaves_the_file_before_and_is_noted();
    void a_place_that_cannot_be_written_is_told();
    void a_full_disk_is_told_and_noted_as_failed_data();
    void a_full_disk_is_told_and_noted_as_failed();
    void only_the_owner_reads_what_has_secrets();
    void an_export_that_nobody_waits_for_is_noted();
    void what_runs_at_the_end_is_finished_and_noted();

private:
    void make(bool allowed = true);
    void start(const FileExport &what);
    [[nodiscard]] FileExport payload() const;
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("out.json")); }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QObject> m_owner;
    QList<ActivityEntry> m_noted;
    std::optional<StoreResult<int>> m_told;
    std::unique_ptr<FileExports> m_exports;
};

void TestFileExports::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_owner = std::make_unique<QObject>();
    m_told.reset();
    make();
}

void TestFileExports::cleanup()
{
    m_exports.reset();
    m_noted.clear();
}

void TestFileExports::make(bool allowed)
{
    m_exports = std::make_unique<FileExports>(
        allowed, [this](const ActivityEntry &entry) { m_noted += entry; });
}

FileExport TestFileExports::payload() const
{
    return {Operation::PayloadExport, path(), false, writerOf("{}", 3)};
}

void TestFileExports::start(const FileExport &what)
{
    m_exports->start(what, m_owner.get(), [this](const StoreResult<int> &told) { m_told = told; });
    QVERIFY(!m_told); // never before the caller goes on
}

void TestFileExports::an_export_is_written_and_noted_without_its_folder()
{
    start(payload());
    QTRY_VERIFY(m_told);
    QVERIFY(m_told->ok());
    QCOMPARE(m_told->value, 3);
    QCOMPARE(content(), QByteArray("{}"));
    QCOMPARE(m_noted.size(), 1);
    QCOMPARE(m_noted.at(0).operation, Operation::PayloadExport);
    QCOMPARE(m_noted.at(0).result, ActivityResult::Done);
    QCOMPARE(m_noted.at(0).after, QStringLiteral(R"({"file":"out.json","records":3})"));
}

void TestFileExports::nothing_is_written_where_the_policy_forbids_it()
{
    make(false);
    QVERIFY(!m_exports->isAllowed());
    bool ran = false;
    FileExport what = payload();
    what.write = [&ran](QIODevice &) {
        ran = true;
        return StoreResult<int>{};
    };
    start(what);
    QTRY_VERIFY(m_told);
    QVERIFY(m_told->error);
    QCOMPARE(m_told->error->kind, StoreError::Kind::NotAllowed);
    QVERIFY(!ran);
    QVERIFY(QDir(m_folder->path()).isEmpty());
    QVERIFY(m_noted.isEmpty());
}

void TestFileExports::what_cannot_be_finished_leaves_the_file_before_and_is_noted()
{
    start(payload());
    QTRY_VERIFY(m_told);
    m_told.reset();
    FileExport what = payload();
    what.write = [](QIODevice &target) {
        target.write("half");
        return StoreResult<int>{5, StoreError{StoreError::Kind::DiskFull, {}, {}}};
    };
    start(what);
    QTRY_VERIFY(m_told);
    QCOMPARE(m_told->error->kind, StoreError::Kind::DiskFull);
    QCOMPARE(content(), QByteArray("{}"));
    QCOMPARE(m_noted.last().result, ActivityResult::Failed);
    QVERIFY(m_noted.last().after.contains(QLatin1String("\"records\":0")));
}

void TestFileExports::a_place_that_cannot_be_written_is_told()
{
    FileExport what = payload();
    what.path = m_folder->filePath(QStringLiteral("missing/out.json"));
    start(what);
    QTRY_VERIFY(m_told);
    QVERIFY(m_told->error);
    QVERIFY(!m_told->error->detail.isEmpty());
    QCOMPARE(m_noted.size(), 1);
    QCOMPARE(m_noted.at(0).result, ActivityResult::Failed);
}

void TestFileExports::a_full_disk_is_told_and_noted_as_failed_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("isOver");
    QTest::newRow("5 KB, new") << qsizetype{5'000} << false;
    QTest::newRow("5 KB, over an old file") << qsizetype{5'000} << true;
    QTest::newRow("5 MB, new") << qsizetype{5'000'000} << false;
    QTest::newRow("5 MB, over an old file") << qsizetype{5'000'000} << true;
}

void TestFileExports::a_full_disk_is_told_and_noted_as_failed()
{
    QFETCH(qsizetype, size);
    QFETCH(bool, isOver);
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP(disk.why());
    FileExport what{Operation::PayloadExport, disk.path(QStringLiteral("out.json")), false,
                    writerOf(QByteArray(5'000, 'o'), 1)};
    if (isOver) {
        start(what);
        QTRY_VERIFY(m_told);
        QVERIFY(m_told->ok());
        m_told.reset();
    }
    QVERIFY(disk.fill());
    what.write = writerOf(QByteArray(size, 'n'), 1);
    start(what);
    QTRY_VERIFY(m_told);
    QVERIFY(m_told->error);
    QCOMPARE(m_told->error->kind, StoreError::Kind::DiskFull);
    QVERIFY(!m_told->error->detail.isEmpty());
    QCOMPARE(m_noted.last().result, ActivityResult::Failed);
    QVERIFY(m_noted.last().after.contains(QLatin1String("\"records\":0")));
    QFile file(what.path);
    QCOMPARE(file.exists(), isOver);
    QVERIFY(!isOver ||
            (file.open(QIODevice::ReadOnly) && file.readAll() == QByteArray(5'000, 'o')));
}

void TestFileExports::only_the_owner_reads_what_has_secrets()
{
    FileExport what = payload();
    what.forOwnerAlone = true;
    start(what);
    QTRY_VERIFY(m_told);
    QVERIFY(!(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestFileExports::an_export_that_nobody_waits_for_is_noted()
{
    start(payload());
    m_owner.reset();
    QTRY_COMPARE(m_noted.size(), 1);
    QCOMPARE(content(), QByteArray("{}"));
    QVERIFY(!m_told);
}

void TestFileExports::what_runs_at_the_end_is_finished_and_noted()
{
    start(payload());
    m_exports.reset();
    QCOMPARE(m_noted.size(), 1);
    QCOMPARE(m_noted.at(0).result, ActivityResult::Done);
    QCOMPARE(content(), QByteArray("{}"));
    QVERIFY(!m_told);
}

HOOKDESK_TEST(TestFileExports)

} // namespace tst_fileexports

#include "tst_fileexports.moc"
