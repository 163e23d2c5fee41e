// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/log/logsink.h"

#include "app/log/concealment.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QLoggingCategory>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <thread>
#include <vector>

using namespace hookdesk;

namespace tst_logsink {

namespace {

Q_LOGGING_CATEGORY(logTested, "hookdesk.tested", QtWarningMsg)

const QDateTime noon(QDate(2026, 1, 2), QTime(12, 0), Qt::UTC);

} // namespace

class TestLogSink : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void without_a_file_only_what_is_wrong_is_said();
    void with_a_file_every_category_speaks();
    void a_file_is_for_its_owner_only_and_grows();
    void a_full_file_is_moved_aside_once();
    void another_program_that_moved_it_aside_is_followed();
    void a_file_that_cannot_be_moved_is_written_on();
    void an_unusable_place_is_refused_data();
    void an_unusable_place_is_refused();
    void a_secret_is_in_neither_file_nor_memory();
    void credentials_of_headers_are_concealed();
    void a_text_with_line_breaks_forges_no_message();
    void a_long_text_is_cut_after_its_redaction();
    void the_last_fifty_errors_are_remembered();
    void threads_write_whole_lines();
    void without_a_sink_concealing_does_nothing();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("a.log")); }
    [[nodiscard]] QString aside() const { return path() + QLatin1String(".1"); }
    [[nodiscard]] QString written() const { return textOf(path()); }
    [[nodiscard]] static QString textOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LogSink> m_sink;
};

void TestLogSink::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_sink = std::make_unique<LogSink>([] { return noon; });
}

void TestLogSink::cleanup()
{
    m_sink.reset();
    QLoggingCategory::setFilterRules({});
}

void TestLogSink::without_a_file_only_what_is_wrong_is_said()
{
    QVERIFY(!logTested().isDebugEnabled());
    qCDebug(logTested) << "unheard";
    qCWarning(logTested) << "heard";
    QCOMPARE(m_sink->remembered(),
             (QList<LoggedMessage>{{noon, QtWarningMsg, QStringLiteral("hookdesk.tested"),
                                    QStringLiteral("heard")}}));
}

void TestLogSink::with_a_file_every_category_speaks()
{
    QVERIFY(!m_sink->writeTo(path()));
    qCDebug(logTested) << "heard" << 7;
    QCOMPARE(written(),
             QStringLiteral("2026-01-02T12:00:00.000Z debug hookdesk.tested: heard 7\n"));
    QVERIFY(m_sink->remembered().isEmpty());
}

void TestLogSink::a_file_is_for_its_owner_only_and_grows()
{
    QFile before(path());
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("before\n");
    before.close();
    QVERIFY(before.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                  QFileDevice::ReadGroup | QFileDevice::ReadOther));
    QVERIFY(!m_sink->writeTo(path()));
    qCInfo(logTested) << "after";
    QVERIFY(written().startsWith(QLatin1String("before\n2026")));
    const auto everybody = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                           QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(path()) & everybody, QFileDevice::Permissions());
}

void TestLogSink::a_full_file_is_moved_aside_once()
{
    constexpr qint64 longest = 4000;
    QVERIFY(!m_sink->writeTo(path(), longest));
    for (int i = 0; i < 500; ++i) {
        qCInfo(logTested) << "message" << i;
        QVERIFY(QFileInfo(path()).size() <= longest);
        QVERIFY(QFileInfo(aside()).size() <= longest);
    }
    // The newest, without a gap, and nothing else.
    const QStringList lines = (textOf(aside()) + written()).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 40);
    for (qsizetype i = 0; i < lines.size(); ++i)
        QVERIFY2(lines.at(i).endsWith(QStringLiteral(" message %1").arg(500 - lines.size() + i)),
                 qPrintable(lines.at(i)));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             QStringList({QStringLiteral("a.log"), QStringLiteral("a.log.1")}));
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    for (const QString &file : {path(), aside()})
        QCOMPARE(QFile::permissions(file) & ~(QFileDevice::ReadUser | QFileDevice::WriteUser),
                 owner);
}

void TestLogSink::another_program_that_moved_it_aside_is_followed()
{
    constexpr qint64 longest = 2000;
    QVERIFY(!m_sink->writeTo(path(), longest));
    while (QFileInfo(path()).size() < longest - 100)
        qCInfo(logTested) << "before";
    QVERIFY(QFile::rename(path(), aside()));
    QFile other(path());
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("of the other\n");
    other.close();
    for (int i = 0; i < 10; ++i)
        qCInfo(logTested) << "after" << i;
    QVERIFY(written().startsWith(QLatin1String("of the other\n")));
    QVERIFY(written().endsWith(QLatin1String("after 9\n")));
    QVERIFY(textOf(aside()).contains(QLatin1String("before")));
}

void TestLogSink::a_file_that_cannot_be_moved_is_written_on()
{
    QVERIFY(QDir().mkpath(aside() + QLatin1String("/in the way")));
    QVERIFY(!m_sink->writeTo(path(), 1000));
    for (int i = 0; i < 100; ++i)
        qCInfo(logTested) << "message" << i;
    const QStringList lines = written().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 100);
}

void TestLogSink::an_unusable_place_is_refused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<LogFileProblem::Kind>("kind");
    using Kind = LogFileProblem::Kind;
    QTest::newRow("a folder") << QStringLiteral(".") << Kind::NotAFile;
    QTest::newRow("a link") << QStringLiteral("link") << Kind::NotAFile;
    QTest::newRow("a folder that is not there") << QStringLiteral("no/a.log") << Kind::CannotOpen;
    QTest::newRow("a name too long") << QString(300, u'x') << Kind::CannotOpen;
#ifdef Q_OS_UNIX
    QTest::newRow("a device") << QStringLiteral("/dev/null") << Kind::NotAFile;
#endif
}

void TestLogSink::an_unusable_place_is_refused()
{
    QFETCH(QString, name);
    QFile::link(m_folder->filePath(QStringLiteral("elsewhere")),
                m_folder->filePath(QStringLiteral("link")));
    const std::optional<LogFileProblem> problem =
        m_sink->writeTo(QDir(m_folder->path()).filePath(name));
    QVERIFY(problem);
    QTEST(problem->kind, "kind");
    QVERIFY(!logTested().isDebugEnabled());
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("elsewhere"))));
}

void TestLogSink::a_secret_is_in_neither_file_nor_memory()
{
    QVERIFY(!m_sink->writeTo(path()));
    concealInLog("hush-hush");
    qCWarning(logTested) << QByteArray("a hush-hush") << QStringLiteral("b hush-hush");
    qWarning("c %s", "hush-hush");
    QVERIFY(!written().contains(QLatin1String("hush")));
    QCOMPARE(written().count(Redactor::mark()), 3);
    QVERIFY(!m_sink->remembered().constFirst().text.contains(QLatin1String("hush")));
    QCOMPARE(m_sink->redacted(QStringLiteral("hush-hush")), Redactor::mark());
}

void TestLogSink::credentials_of_headers_are_concealed()
{
    concealHeaderInLog(QStringLiteral("Authorization"), QStringLiteral("Basic bWU6aHVzaC1odXNo"));
    concealHeaderInLog(QStringLiteral("X-Key"), QStringLiteral("Bearer shhh-shhh"));
    concealHeaderInLog(QStringLiteral("Content-Language"), QStringLiteral("nl-NL"));
    for (const char *secret : {"hush-hush", "bWU6aHVzaC1odXNo", "shhh-shhh"})
        QCOMPARE(m_sink->redacted(QLatin1String(secret)), Redactor::mark());
    QCOMPARE(m_sink->redacted(QStringLiteral("nl-NL")), QStringLiteral("nl-NL"));
}

void TestLogSink::a_text_with_line_breaks_forges_no_message()
{
    QVERIFY(!m_sink->writeTo(path()));
    const QString text = QStringLiteral("one\r\n2026-01-02T12:00:00.000Z\x1b[31m\r\u2028x");
    qCInfo(logTested).noquote() << text;
    QCOMPARE(written(), QStringLiteral("2026-01-02T12:00:00.000Z info hookdesk.tested: one\n"
                                       "    2026-01-02T12:00:00.000Z\ufffd[31m\ufffd\ufffdx\n"));
}

void TestLogSink::a_long_text_is_cut_after_its_redaction()
{
    concealInLog("hush-hush");
    const QString filler(LogSink::longestText - 4, u'.');
    qCWarning(logTested).noquote() << filler + QStringLiteral("hush-hush and more");
    const QString text = m_sink->remembered().constFirst().text;
    QVERIFY(!text.contains(QLatin1String("hush")));
    QVERIFY(text.size() < LogSink::longestText + 40);
    QVERIFY(text.endsWith(QLatin1String("characters more]")));
}

void TestLogSink::the_last_fifty_errors_are_remembered()
{
    for (int i = 0; i < LogSink::rememberedCount + 3; ++i)
        qCCritical(logTested) << i;
    QCOMPARE(m_sink->remembered().size(), LogSink::rememberedCount);
    QCOMPARE(m_sink->remembered().constFirst().text, QStringLiteral("3"));
    QCOMPARE(m_sink->remembered().constLast().text, QStringLiteral("52"));
}

void TestLogSink::threads_write_whole_lines()
{
    QVERIFY(!m_sink->writeTo(path()));
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([i] {
            for (int k = 0; k < 100; ++k) {
                concealInLog(QByteArray("secret number ") + QByteArray::number(100 * i + k));
                qCDebug(logTested) << "a line";
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    const QStringList lines = written().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 400);
    for (const QString &line : lines)
        QCOMPARE(line, lines.constFirst());
}

void TestLogSink::without_a_sink_concealing_does_nothing()
{
    QVERIFY(LogSink::isInstalled());
    m_sink.reset();
    QVERIFY(!LogSink::isInstalled());
    concealInLog("hush-hush");
    m_sink = std::make_unique<LogSink>();
    QCOMPARE(m_sink->redacted(QStringLiteral("hush-hush")), QStringLiteral("hush-hush"));
}

HOOKDESK_TEST(TestLogSink)

} // namespace tst_logsink

#include "tst_logsink.moc"
