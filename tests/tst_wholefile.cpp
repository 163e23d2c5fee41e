// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/wholefile.h"

#include "tests/support/smalldisk.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace hookdesk;

namespace tst_wholefile {

using Kind = StoreError::Kind;

namespace {

constexpr auto asUsual = FileReaders::AsUsual;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// What the program writes is there whole and on the disk, or as it was before.
class TestWholeFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { SmallDisk::enterOwnNamespace(); }
    void init();
    void a_new_file_and_one_that_is_replaced();
    void a_full_disk_leaves_everything_as_it_was_data();
    void a_full_disk_leaves_everything_as_it_was();
    void content_that_cares_for_no_error_is_not_taken_for_whole();
    void content_that_fails_leaves_everything_as_it_was();
    void a_link_stays_and_what_it_leads_to_is_replaced();
    void a_link_that_leads_nowhere_makes_the_file_there();
    void a_link_that_leads_to_itself_is_refused();
    void a_disk_that_is_only_read_is_told();
    void a_write_protected_file_stays();
    void a_name_that_is_too_long_is_told();
    void what_is_no_ordinary_file_stays_data();
    void what_is_no_ordinary_file_stays();
    void the_rights_of_the_old_file_stay();
    void what_is_for_the_owner_alone_is_for_nobody_else();

private:
    [[nodiscard]] QString path(const char *name = "out.json") const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    }

    /// Of what this process has open in the folder, which may have no name yet.
    [[nodiscard]] QFile::Permissions permissionsWhileOpen() const
    {
        QFile::Permissions found;
        const QDir open(QStringLiteral("/proc/self/fd"));
        for (const QFileInfo &one : open.entryInfoList(QDir::Files | QDir::System)) {
            if (one.symLinkTarget().startsWith(m_folder->path()))
                found |= QFile::permissions(one.filePath());
        }
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWholeFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestWholeFile::a_new_file_and_one_that_is_replaced()
{
    QVERIFY(!writeWholeFile(path(), asUsual, "one"));
    QCOMPARE(contentOf(path()), QByteArray("one"));
    const StoreResult<int> again = writeWholeFile(path(), asUsual, [](QIODevice &target) {
        target.write("tw");
        target.write("o");
        return StoreResult<int>{7, std::nullopt};
    });
    QVERIFY(again.ok());
    QCOMPARE(again.value, 7);
    QCOMPARE(contentOf(path()), QByteArray("two"));
    QCOMPARE(names(), QStringList(QStringLiteral("out.json")));
}

void TestWholeFile::a_full_disk_leaves_everything_as_it_was_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<qint64>("room");
    QTest::addColumn<bool>("isOver");
    for (const bool isOver : {false, true}) {
        const char *where = isOver ? "over an old file" : "new";
        QTest::addRow("5 KB, %s", where) << qsizetype{5'000} << qint64{0} << isOver;
        QTest::addRow("5 KB, room for a part, %s", where)
            << qsizetype{5'000} << qint64{4096} << isOver;
        QTest::addRow("5 MB, %s", where) << qsizetype{5'000'000} << qint64{0} << isOver;
        QTest::addRow("5 MB, room for a part, %s", where)
            << qsizetype{5'000'000} << qint64{1'048'576} << isOver;
    }
}

void TestWholeFile::a_full_disk_leaves_everything_as_it_was()
{
    QFETCH(qsizetype, size);
    QFETCH(qint64, room);
    QFETCH(bool, isOver);
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP(disk.why());
    const QString file = disk.path(QStringLiteral("out.json"));
    if (isOver)
        put(file, QByteArray(6'000, 'o'));
    QVERIFY(disk.fill(room));
    const QStringList before = QDir(disk.path()).entryList(QDir::Files | QDir::Hidden);
    const std::optional<StoreError> error = writeWholeFile(file, asUsual, QByteArray(size, 'n'));
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::DiskFull);
    QCOMPARE(error->path, file);
    QVERIFY2(error->detail.contains(QLatin1String("space")), qPrintable(error->detail));
    QCOMPARE(contentOf(file), isOver ? QByteArray(6'000, 'o') : QByteArray("(none)"));
    QCOMPARE(QDir(disk.path()).entryList(QDir::Files | QDir::Hidden), before);
}

void TestWholeFile::content_that_cares_for_no_error_is_not_taken_for_whole()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP(disk.why());
    QVERIFY(disk.fill());
    const QString file = disk.path(QStringLiteral("out.json"));
    const StoreResult<int> written = writeWholeFile(file, asUsual, [](QIODevice &target) {
        for (int i = 0; i < 100; ++i)
            target.write(QByteArray(1'000, 'x'));
        return StoreResult<int>{100, std::nullopt};
    });
    QCOMPARE(written.value, 0);
    QCOMPARE(written.error->kind, Kind::DiskFull);
    QVERIFY(!QFile::exists(file));
}

void TestWholeFile::content_that_fails_leaves_everything_as_it_was()
{
    put(path(), "old");
    const StoreResult<int> written = writeWholeFile(path(), asUsual, [](QIODevice &target) {
        target.write("half");
        return StoreResult<int>{1, StoreError{Kind::Locked, {}, {}}};
    });
    QCOMPARE(written.error->kind, Kind::Locked);
    QCOMPARE(contentOf(path()), QByteArray("old"));
    QCOMPARE(names(), QStringList(QStringLiteral("out.json")));
}

void TestWholeFile::a_link_stays_and_what_it_leads_to_is_replaced()
{
    put(path("real.json"), "old");
    QVERIFY(QFile::link(QStringLiteral("real.json"), path("near")));
    QVERIFY(QFile::link(path("near"), path()));
    QVERIFY(!writeWholeFile(path(), asUsual, "new"));
    QVERIFY(QFileInfo(path()).isSymbolicLink());
    QVERIFY(QFileInfo(path("near")).isSymbolicLink());
    QVERIFY(!QFileInfo(path("real.json")).isSymbolicLink());
    QCOMPARE(contentOf(path("real.json")), QByteArray("new"));
}

void TestWholeFile::a_link_that_leads_nowhere_makes_the_file_there()
{
    QVERIFY(QFile::link(path("real.json"), path()));
    QVERIFY(!writeWholeFile(path(), asUsual, "new"));
    QVERIFY(QFileInfo(path()).isSymbolicLink());
    QCOMPARE(contentOf(path("real.json")), QByteArray("new"));
}

void TestWholeFile::a_link_that_leads_to_itself_is_refused()
{
    QVERIFY(QFile::link(path("b"), path("a")));
    QVERIFY(QFile::link(path("a"), path("b")));
    const std::optional<StoreError> error = writeWholeFile(path("a"), asUsual, "new");
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::CannotOpen);
    QVERIFY(QFileInfo(path("a")).isSymbolicLink());
}

void TestWholeFile::a_disk_that_is_only_read_is_told()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP(disk.why());
    const QString file = disk.path(QStringLiteral("out.json"));
    put(file, "old");
    QVERIFY(disk.makeReadOnly());
    for (const QString &tried : {file, disk.path(QStringLiteral("new.json"))}) {
        const std::optional<StoreError> error = writeWholeFile(tried, asUsual, "new");
        QVERIFY(error);
        QCOMPARE(error->kind, Kind::ReadOnly);
        QVERIFY(!error->detail.isEmpty());
    }
    QCOMPARE(contentOf(file), QByteArray("old"));
}

/// Also for root, whom no rights stop.
void TestWholeFile::a_write_protected_file_stays()
{
    put(path(), "old");
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadGroup));
    const std::optional<StoreError> error = writeWholeFile(path(), asUsual, "new");
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::ReadOnly);
    QCOMPARE(contentOf(path()), QByteArray("old"));
}

void TestWholeFile::a_name_that_is_too_long_is_told()
{
    const QString file = m_folder->filePath(QString(300, QLatin1Char('a')));
    const std::optional<StoreError> error = writeWholeFile(file, asUsual, "new");
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::CannotOpen);
    QVERIFY2(error->detail.contains(QLatin1String("too long")), qPrintable(error->detail));
    QCOMPARE(names(), QStringList());
}

void TestWholeFile::what_is_no_ordinary_file_stays_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("a folder") << QStringLiteral(".");
#ifdef Q_OS_UNIX
    // Of this test's own: a mistake must not cost the machine one of its devices.
    QTest::newRow("a pipe") << QStringLiteral("pipe");
#endif
}

void TestWholeFile::what_is_no_ordinary_file_stays()
{
    QFETCH(QString, place);
    place = m_folder->filePath(place);
#ifdef Q_OS_UNIX
    if (place.endsWith(QLatin1String("pipe")))
        QCOMPARE(mkfifo(QFile::encodeName(place).constData(), 0600), 0);
#endif
    const std::optional<StoreError> error = writeWholeFile(place, asUsual, "new");
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::CannotOpen);
    QVERIFY(!QFileInfo(place).isFile());
}

void TestWholeFile::the_rights_of_the_old_file_stay()
{
    put(path(), "old");
    const auto rights = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup;
    QVERIFY(QFile::setPermissions(path(), rights));
    const QFile::Permissions before = QFile::permissions(path());
    QVERIFY(!writeWholeFile(path(), asUsual, "new"));
    QCOMPARE(QFile::permissions(path()), before);
}

void TestWholeFile::what_is_for_the_owner_alone_is_for_nobody_else()
{
    put(path(), "old");
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QFile::Permissions meanwhile;
    const auto write = [&](QIODevice &target) {
        meanwhile = permissionsWhileOpen();
        return writerOf("new", 1)(target);
    };
    QVERIFY(writeWholeFile(path(), FileReaders::OwnerAlone, write).ok());
    constexpr auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup |
                            QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
#ifdef Q_OS_LINUX
    QVERIFY(meanwhile & QFile::ReadOwner);
#endif
    QCOMPARE(meanwhile & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
}

HOOKDESK_TEST(TestWholeFile)

} // namespace tst_wholefile

#include "tst_wholefile.moc"
