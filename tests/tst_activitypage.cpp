// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activitypage.h"

#include "app/session/session.h"
#include "tests/support/madeactivity.h"
#include "tests/support/testprogram.h"
#include "ui/activity/activitymodel.h"
#include "ui/common/actionregistry.h"
#include "ui/common/activitytext.h"
#include "ui/common/languages.h"
#include "ui/common/messagebar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace hookdesk;

namespace tst_activitypage {

using Column = ActivityModel::Column;

namespace {

constexpr int wait = 20'000;

} // namespace

class TestActivityPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void what_was_done_is_there_the_newest_first();
    void what_is_done_now_appears_above_and_the_selection_stays();
    void the_first_entry_takes_the_place_of_the_empty_state();
    void pages_follow_without_gaps_or_repeats();
    void a_command_is_one_row();
    void a_result_is_never_cut();
    void in_dutch_our_words_are_whole_beside_the_inspector();
    void text_operation_result_and_environment_narrow_the_list();
    void what_a_killed_program_had_begun_is_told_with_its_request();
    void what_is_under_way_gives_way_to_its_result();
    void an_export_is_noted_and_has_every_row();
    void nothing_fits_says_so_and_offers_everything();
    void the_selected_entry_is_shown_before_and_after();
    void foreign_text_stays_plain();
    void a_whole_journal_is_said_to_be_whole();
    void tampering_is_named_with_its_entry_data();
    void tampering_is_named_with_its_entry();
    void everything_that_is_found_is_exported_data();
    void everything_that_is_found_is_exported();
    void the_separator_of_an_export_is_remembered();
    void an_export_that_fails_says_so_and_leaves_nothing();
    void without_a_journal_it_says_so();
    void a_damaged_file_is_told();
    void what_cannot_be_written_is_told();
    void every_operation_and_result_has_its_words();

private:
    void keep(const QList<ActivityEntry> &list);
    /// Without a folder nothing is written down.
    void open(bool hasJournal = true);
    void exportTo(const QString &path);
    template <typename T>
    [[nodiscard]] T *named(const char *name) const
    {
        for (T *widget : m_page->findChildren<T *>()) {
            if (widget->accessibleName() == QLatin1String(name))
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const char *text) const
    {
        for (QPushButton *found : m_page->findChildren<QPushButton *>()) {
            if (found->text() == QString::fromUtf8(text))
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] ActivityModel *model() const { return m_page->findChild<ActivityModel *>(); }
    [[nodiscard]] QTableView *table() const { return named<QTableView>("Activity"); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, Column column) const
    {
        return table()->model()->index(row, int(column)).data().toString();
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        const QList<MessageBar *> bars = m_page->findChildren<MessageBar *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) {
                               return label->isVisible() && label->text().contains(text);
                           }) ||
               std::any_of(bars.begin(), bars.end(), [&](const MessageBar *bar) {
                   return bar->isVisible() && bar->text().contains(text);
               });
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("a.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ActivityRecorder> m_recorder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<ActivityPage> m_page;
};

void TestActivityPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")),
                                             QSettings::IniFormat);
}

void TestActivityPage::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_recorder.reset();
    m_folder.reset();
}

void TestActivityPage::keep(const QList<ActivityEntry> &list)
{
    QVERIFY(writeJournal(path(), list));
}

void TestActivityPage::open(bool hasJournal)
{
    Environment environment;
    environment.name = entry(1).environment;
    environment.apiUrl = QUrl(QStringLiteral("https://") + entry(1).host); // nothing is ever sent
    environment.authUrl = environment.apiUrl;
    Session::Settings settings;
    if (hasJournal && !m_recorder)
        m_recorder = std::make_unique<ActivityRecorder>(path(), ActivityRecorder::Settings{});
    settings.activity = hasJournal ? m_recorder.get() : nullptr;
    m_session = std::make_unique<Session>(environment, ApiMap(), Credentials(), settings);
    m_page.reset();
    m_actions = std::make_unique<ActionRegistry>();
    m_page = std::make_unique<ActivityPage>(*m_session, *m_actions, *m_settings);
    m_page->resize(1200, 700);
    m_page->show();
    QTRY_VERIFY_WITH_TIMEOUT(!model() || !model()->isReading(), wait);
}

void TestActivityPage::exportTo(const QString &path)
{
    QVERIFY(button("Export…")->isEnabled());
    button("Export…")->click();
    auto *dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    emit dialog->fileSelected(path); // what it tells when a person has decided
    dialog->reject();
}

void TestActivityPage::what_was_done_is_there_the_newest_first()
{
    keep({fullEntry(), entry(2)});
    open();
    QAbstractItemModelTester tester(model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(rows(), 2);
    QCOMPARE(model()->columnCount(), ActivityModel::columns);
    const QStringList titles{QStringLiteral("Time"),    QStringLiteral("Environment"),
                             QStringLiteral("Who"),     QStringLiteral("What"),
                             QStringLiteral("Webhook"), QStringLiteral("Result"),
                             QStringLiteral("Details")};
    for (int i = 0; i < titles.size(); ++i)
        QCOMPARE(model()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString(), titles.at(i));
    QCOMPARE(cell(0, Column::Webhook), QStringLiteral("Orders 2"));
    QCOMPARE(cell(0, Column::Environment), QStringLiteral("Acme"));
    QCOMPARE(cell(0, Column::Who), QStringLiteral("user"));
    QCOMPARE(cell(0, Column::What), QStringLiteral("Delete a webhook"));
    QCOMPARE(cell(0, Column::Result), QStringLiteral("Done"));
    QCOMPARE(cell(0, Column::Details), QStringLiteral("\u2013"));
    QCOMPARE(cell(1, Column::Result), QStringLiteral("Failed"));
    QVERIFY(cell(1, Column::Who).endsWith(QLatin1String("(user)")));
    QVERIFY(cell(1, Column::Details).size() > 10);
}

void TestActivityPage::what_is_done_now_appears_above_and_the_selection_stays()
{
    keep({entry(1), entry(2)});
    open();
    QAbstractItemModelTester tester(model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    table()->selectRow(1);
    QSignalSpy reset(model(), &QAbstractItemModel::modelReset);
    ActivityEntry another = entry(4);
    another.operation = ActivityOperation::Create;
    m_session->noteActivity(entry(3));
    m_session->noteActivity(another);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, wait);
    QCOMPARE(cell(0, Column::Webhook), QStringLiteral("Orders 4"));
    QCOMPARE(cell(0, Column::Time), QStringLiteral("just now"));
    QCOMPARE(table()->currentIndex().row(), 3);
    QCOMPARE(reset.size(), 0);
}

void TestActivityPage::the_first_entry_takes_the_place_of_the_empty_state()
{
    open();
    QVERIFY(says(QStringLiteral("No activity yet.")));
    QVERIFY(!button("Export…")->isEnabled());
    m_session->noteActivity(entry(1));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, wait);
    QTRY_VERIFY(!says(QStringLiteral("No activity yet.")));
    QVERIFY(button("Export…")->isEnabled());
}

void TestActivityPage::pages_follow_without_gaps_or_repeats()
{
    constexpr int count = 2 * ActivityModel::page + 50;
    keep(entries(count));
    open();
    QAbstractItemModelTester tester(model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int page = 0; page < 3; ++page) {
        model()->fetchMore({});
        QTRY_VERIFY_WITH_TIMEOUT(!model()->isReading(), wait);
    }
    QCOMPARE(rows(), count);
    QVERIFY(!model()->hasMore());
    for (int row = 0; row < rows(); ++row)
        QCOMPARE(model()->at(row).sequence, count - row);
}

void TestActivityPage::a_command_is_one_row()
{
    QList<ActivityEntry> list = entries(3);
    list[2].at = list[1].at.addSecs(1);
    keep(list);
    open();
    QCOMPARE(rows(), 2);
    QVERIFY(says(QStringLiteral("3 entry(s)")));
    table()->selectRow(0);
    QVERIFY(named<QPlainTextEdit>("Entry")->toPlainText().startsWith(QLatin1String("Orders 3")));
    QVERIFY(!named<QPlainTextEdit>("Before")->isVisible());
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Right);
    QCOMPARE(rows(), 4);
    table()->selectRow(2);
    QVERIFY(named<QPlainTextEdit>("Before")->isVisible());
}

void TestActivityPage::a_result_is_never_cut()
{
    ActivityEntry begun = entry(1);
    begun.result = ActivityResult::Started;
    begun.requestId = newRequestId();
    keep({begun});
    open();
    table()->selectRow(0); // the inspector takes its room
    const QModelIndex result = model()->index(0, int(Column::Result));
    const int text = table()->fontMetrics().horizontalAdvance(result.data().toString());
    QVERIFY(table()->columnWidth(int(Column::Result)) >= text + 16 + 8);
    const QRect cell = table()->visualRect(result);
    QVERIFY2(cell.right() <= table()->viewport()->width(), "it is out of sight");
}

void TestActivityPage::in_dutch_our_words_are_whole_beside_the_inspector()
{
    Languages languages;
    languages.use(QStringLiteral("nl"));
    keep(entries(3));
    open();
    auto *shown = m_page->findChild<QTableView *>(QStringLiteral("activityTable"));
    QTRY_VERIFY(shown->model()->rowCount() > 0);
    shown->selectRow(0);
    const QHeaderView *header = shown->horizontalHeader();
    for (const Column column : {Column::Time, Column::What, Column::Result}) {
        const int needed = shown->sizeHintForIndex(model()->index(0, int(column))).width();
        QTRY_VERIFY2(shown->columnWidth(int(column)) >= needed,
                     qPrintable(QString::number(int(column))));
    }
    for (int column = 0; column < ActivityModel::columns; ++column)
        QVERIFY(shown->columnWidth(column) >= header->sectionSizeHint(column));
    languages.use(QStringLiteral("en"));
}

void TestActivityPage::text_operation_result_and_environment_narrow_the_list()
{
    QList<ActivityEntry> list{fullEntry(), entry(2), entry(3), entry(4)};
    list[1].operation = ActivityOperation::Retry;
    list[2].environment = QStringLiteral("Other customer");
    keep(list);
    open();
    QCOMPARE(rows(), 3);
    auto *text = named<QLineEdit>("Filter activity");
    text->setText(QStringLiteral("ÉÉN"));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, wait);
    text->clear();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 3, wait);
    auto *what = named<QComboBox>("What");
    what->setCurrentIndex(what->findText(QStringLiteral("Retry an event")));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, wait);
    what->setCurrentIndex(0);
    auto *result = named<QComboBox>("Result");
    result->setCurrentIndex(result->findText(QStringLiteral("Failed")));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, wait);
    result->setCurrentIndex(0);
    named<QComboBox>("Environment")->setCurrentIndex(1);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, wait);
}

void TestActivityPage::what_a_killed_program_had_begun_is_told_with_its_request()
{
    ActivityEntry begun = entry(1);
    begun.result = ActivityResult::Started;
    begun.requestId = newRequestId();
    keep({begun});
    open();
    QCOMPARE(rows(), 1);
    QCOMPARE(cell(0, Column::Result), QStringLiteral("Result unknown"));
    QVERIFY(cell(0, Column::Details).contains(QStringLiteral("Hookdesk was closed")));
    table()->selectRow(0);
    QVERIFY(named<QPlainTextEdit>("Entry")->toPlainText().contains(begun.requestId));
}

void TestActivityPage::what_is_under_way_gives_way_to_its_result()
{
    keep({entry(1)});
    open();
    QAbstractItemModelTester tester(model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    ActivityEntry running = entry(2);
    running.result = ActivityResult::Started;
    running.requestId = newRequestId();
    m_recorder->add(running);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, wait);
    QCOMPARE(cell(0, Column::Result), QStringLiteral("Running"));
    running.result = ActivityResult::Done;
    m_recorder->add(running);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, Column::Result), QStringLiteral("Done"), wait);
    QCOMPARE(rows(), 2);
}

void TestActivityPage::an_export_is_noted_and_has_every_row()
{
    ActivityEntry begun = entry(1);
    begun.result = ActivityResult::Started;
    begun.requestId = newRequestId();
    ActivityEntry ended = begun;
    ended.result = ActivityResult::Done;
    keep({begun, ended});
    open();
    QCOMPARE(rows(), 1);
    const QString file = m_folder->filePath(QStringLiteral("export.jsonl"));
    exportTo(file);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), wait);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, wait); // the export is one, too
    QCOMPARE(cell(0, Column::What), QStringLiteral("Export the activity journal"));
    QCOMPARE(model()->at(0).after, QStringLiteral(R"({"file":"export.jsonl","records":2})"));
    QVERIFY(!model()->at(0).after.contains(m_folder->path()));
}

void TestActivityPage::nothing_fits_says_so_and_offers_everything()
{
    keep(entries(2));
    open();
    named<QLineEdit>("Filter activity")->setText(QStringLiteral("absent"));
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("No entry matches.")), wait);
    button("Show everything")->click();
    QTRY_VERIFY_WITH_TIMEOUT(table()->isVisible() && rows() == 2, wait);
}

void TestActivityPage::the_selected_entry_is_shown_before_and_after()
{
    keep({entry(1), fullEntry()});
    open();
    table()->selectRow(0);
    QVERIFY(named<QPlainTextEdit>("Before")->toPlainText().contains(
        QLatin1String("\"Authorization\"\n")));
    QCOMPARE(named<QPlainTextEdit>("After")->toPlainText(), QStringLiteral("{\n}"));
    const QString whole = named<QPlainTextEdit>("Entry")->toPlainText();
    QVERIFY(whole.contains(QLatin1String("PUT /v1/odata/Webhook(1)")));
    QVERIFY(whole.contains(QLatin1String("204")));
    QVERIFY(whole.contains(QString::fromLatin1(model()->at(0).hash.toHex())));
    table()->selectRow(1);
    QVERIFY(named<QPlainTextEdit>("Before")->toPlainText().isEmpty());
    table()->clearSelection();
    QVERIFY(named<QPlainTextEdit>("Entry")->toPlainText().isEmpty());
}

void TestActivityPage::foreign_text_stays_plain()
{
    ActivityEntry odd = entry(1);
    odd.webhook = QStringLiteral("<b>a</b>\n\u202Eb");
    odd.before = QStringLiteral("<h1>no JSON</h1>");
    keep({odd});
    open();
    QCOMPARE(cell(0, Column::Webhook), QStringLiteral("<b>a</b> [U+202E]b"));
    const QString tip = model()->index(0, int(Column::Webhook)).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(QLatin1String("&lt;b&gt;")));
    table()->selectRow(0);
    QCOMPARE(named<QPlainTextEdit>("Before")->toPlainText(), odd.before);
}

void TestActivityPage::a_whole_journal_is_said_to_be_whole()
{
    keep(entries(3));
    open();
    button("Verify")->click();
    QVERIFY(!button("Verify")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("The journal is intact")), wait);
    QVERIFY(button("Verify")->isEnabled());
}

void TestActivityPage::tampering_is_named_with_its_entry_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("changed") << QStringLiteral("UPDATE activity SET os_user = 'x' "
                                               "WHERE sequence = 2")
                             << QStringLiteral("Entry 2 was changed in the file.");
    QTest::newRow("removed") << QStringLiteral("DELETE FROM activity WHERE sequence = 3")
                             << QStringLiteral("Entry 3 is missing:");
}

void TestActivityPage::tampering_is_named_with_its_entry()
{
    QFETCH(QString, sql);
    QFETCH(QString, sentence);
    keep(entries(4));
    Intruder intruder(path());
    QVERIFY(intruder.dropTriggers());
    QCOMPARE(intruder.run(sql), QString());
    open();
    button("Verify")->click();
    QTRY_VERIFY_WITH_TIMEOUT(says(sentence), wait);
}

void TestActivityPage::everything_that_is_found_is_exported_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<int>("heading");
    QTest::newRow("CSV") << QStringLiteral("a.csv") << QByteArray("\xEF\xBB\xBF\"sequence\"") << 1;
    QTest::newRow("JSON lines") << QStringLiteral("a.jsonl") << QByteArray("{\"") << 0;
}

void TestActivityPage::everything_that_is_found_is_exported()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begin);
    QFETCH(int, heading);
    constexpr int count = ActivityModel::page + 20; // more than is shown
    keep(entries(count));
    open();
    const QString target = m_folder->filePath(name);
    exportTo(target);
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("exported to")), wait);
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(begin));
    QCOMPARE(bytes.count('\n'), count + heading);
}

void TestActivityPage::the_separator_of_an_export_is_remembered()
{
    keep({entry(1)});
    open();
    const QString target = m_folder->filePath(QStringLiteral("export.csv"));
    for (const bool isChosen : {true, false}) { // chosen once, it stays
        button("Export…")->click();
        auto *dialog = m_page->findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->nameFilters().size(), 3);
        QVERIFY(dialog->nameFilters().first().contains(isChosen ? QStringLiteral("commas")
                                                                : QStringLiteral("semicolons")));
        if (isChosen)
            dialog->selectNameFilter(dialog->nameFilters().at(1));
        emit dialog->fileSelected(target);
        dialog->reject();
        QTRY_VERIFY(!m_page->findChild<QFileDialog *>());
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("exported to")), wait);
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readLine().startsWith("\xEF\xBB\xBF\"sequence\";\"time\";"));
        file.close();
        QVERIFY(file.remove());
        open(); // as at the next start
    }
}

void TestActivityPage::an_export_that_fails_says_so_and_leaves_nothing()
{
    keep(entries(1));
    open();
    const QString target = m_folder->filePath(QStringLiteral("no/such/folder/x.csv"));
    exportTo(target);
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("could not be written")), wait);
    QVERIFY(!QFile::exists(target));
}

void TestActivityPage::without_a_journal_it_says_so()
{
    open(false);
    QVERIFY(says(QStringLiteral("Activity is not recorded.")));
    QVERIFY(!button("Verify")->isVisible());
}

void TestActivityPage::a_damaged_file_is_told()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    open();
    QVERIFY(says(QStringLiteral("The activity journal could not be read.")));
    button("Verify")->click();
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("could not be verified")), wait);
    m_session->noteActivity(entry(1));
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("the damaged file is now")), wait);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, wait);
}

void TestActivityPage::what_cannot_be_written_is_told()
{
    keep(entries(1));
    Intruder other(path());
    QCOMPARE(other.run(QStringLiteral("BEGIN IMMEDIATE")), QString());
    m_recorder = std::make_unique<ActivityRecorder>(
        path(), ActivityRecorder::Settings{std::nullopt, std::chrono::milliseconds{100}});
    open();
    m_session->noteActivity(entry(2));
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("could not be written")), wait);
    QCOMPARE(other.run(QStringLiteral("ROLLBACK")), QString());
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, wait);
    QTRY_VERIFY_WITH_TIMEOUT(!says(QStringLiteral("could not be written")), wait);
}

void TestActivityPage::every_operation_and_result_has_its_words()
{
    QSet<QString> words;
    for (int i = 0; i <= int(ActivityOperation::Unknown); ++i)
        words += operationText(static_cast<ActivityOperation>(i));
    QCOMPARE(words.size(), int(ActivityOperation::Unknown) + 1);
    words.clear();
    for (int i = 0; i <= int(ActivityResult::Unknown); ++i) {
        words += resultText(static_cast<ActivityResult>(i));
        QVERIFY(!resultIconName(static_cast<ActivityResult>(i)).isEmpty());
    }
    QCOMPARE(words.size(), int(ActivityResult::Unknown) + 1);
}

HOOKDESK_WINDOW_TEST(TestActivityPage)

} // namespace tst_activitypage

#include "tst_activitypage.moc"
