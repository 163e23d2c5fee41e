// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/archivedialog.h"

#include "app/session/session.h"
#include "tests/support/testprogram.h"
#include "ui/common/filedialog.h"
#include "ui/common/languages.h"
#include "ui/common/messagebar.h"
#include "ui/common/momenttext.h"
#include "ui/events/archivemodel.h"
#include "ui/events/archivetext.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDir>
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

#include <memory>

using namespace hookdesk;

namespace tst_archivedialog {

namespace {

constexpr int wait = 20'000;

EventSighting sighting(int number, const QString &webhook = QStringLiteral("Orders"),
                       const QByteArray &body = "{}")
{
    WebhookEvent event;
    event.id = EventId{QStringLiteral("event-%1").arg(number, 4, 10, QLatin1Char('0'))};
    event.webhookId = WebhookId{QStringLiteral("id of ") + webhook};
    event.status = EventStatus::Failed;
    event.createdAt = QDateTime::currentDateTimeUtc().addSecs(-3600LL * number);
    event.body = body;
    return {std::make_shared<const WebhookEvent>(event), webhook, {}};
}

} // namespace

class TestArchiveDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void what_was_kept_is_there_the_newest_first();
    void what_tribe_has_forgotten_is_marked();
    void pages_follow_without_gaps_or_repeats();
    void in_dutch_our_words_are_whole_beside_the_inspector();
    void a_new_search_drops_the_one_before();
    void text_webhook_and_period_narrow_the_search();
    void the_payload_of_the_selected_event_is_read();
    void everything_that_is_found_is_exported_data();
    void everything_that_is_found_is_exported();
    void an_export_that_fails_says_so_and_leaves_nothing();
    void what_is_kept_is_told_and_changed_in_the_preferences();
    void less_that_is_kept_takes_effect_at_once();
    void an_export_is_noted();
    void without_an_archive_it_says_so();
    void a_damaged_archive_that_was_kept_aside_is_told();
    void every_problem_has_its_sentence();
    void a_webhook_that_is_read_after_its_events_gives_them_its_name();
    void an_export_begins_where_the_last_one_went();

private:
    void connectSession(bool keepsFiles = true);
    void keep(const QList<EventSighting> &sightings);
    void open();
    [[nodiscard]] QString archivePath() const
    {
        return m_folder->filePath(QStringLiteral("events.sqlite"));
    }
    template <typename T>
    [[nodiscard]] T *named(const char *name) const
    {
        for (T *widget : m_dialog->findChildren<T *>()) {
            if (widget->accessibleName() == QLatin1String(name))
                return widget;
        }
        return nullptr;
    }
    /// The combo box whose visible label says so.
    [[nodiscard]] QComboBox *labelled(const char *text) const
    {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->text() == QLatin1String(text) && label->buddy())
                return qobject_cast<QComboBox *>(label->buddy());
        }
        return nullptr;
    }
    [[nodiscard]] QTableView *table() const { return named<QTableView>("Archived events"); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QPushButton *button(const char *text) const
    {
        for (QPushButton *found : m_dialog->findChildren<QPushButton *>()) {
            if (found->text() == QString::fromUtf8(text))
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const char *text) const
    {
        const QList<QWidget *> all = m_dialog->findChildren<QWidget *>();
        return std::any_of(all.begin(), all.end(), [text](const QWidget *widget) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            return label && label->isVisible() && label->text().contains(QLatin1String(text));
        });
    }
    void exportTo(const char *buttonText, const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ActivityRecorder> m_activity;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ArchiveDialog> m_dialog;
};

void TestArchiveDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")),
                                             QSettings::IniFormat);
    connectSession();
}

void TestArchiveDialog::cleanup()
{
    m_dialog.reset();
    m_session.reset();
    m_activity.reset();
    m_folder.reset();
}

void TestArchiveDialog::connectSession(bool keepsFiles)
{
    m_session.reset();
    Environment environment;
    environment.name = QStringLiteral("Acme");
    environment.apiUrl = QUrl(QStringLiteral("https://127.0.0.1:9")); // nothing is ever sent
    environment.authUrl = environment.apiUrl;
    Session::Settings settings;
    if (keepsFiles)
        settings.dataFolder = m_folder->path();
    settings.activity = m_activity.get();
    m_session = std::make_unique<Session>(environment, ApiMap(), Credentials(), settings);
}

void TestArchiveDialog::keep(const QList<EventSighting> &sightings)
{
    EventArchive archive;
    QVERIFY(!archive.open(archivePath()));
    QVERIFY(!archive.record(sightings, QDateTime::currentDateTimeUtc()));
}

void TestArchiveDialog::open()
{
    m_dialog = std::make_unique<ArchiveDialog>(*m_session, *m_settings);
    m_dialog->show();
    auto *model = m_dialog->findChild<ArchiveModel *>();
    QTRY_VERIFY_WITH_TIMEOUT(!model || !model->isReading(), wait);
}

void TestArchiveDialog::what_was_kept_is_there_the_newest_first()
{
    keep({sighting(2), sighting(1), sighting(3)});
    open();
    QAbstractItemModelTester tester(table()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!m_dialog->isModal());
    QCOMPARE(rows(), 3);
    const QDateTime now = QDateTime::currentDateTimeUtc(); // may be shortly after midnight
    QCOMPARE(cell(0, ArchiveModel::Time), momentText(now.addSecs(-3600), now));
    QCOMPARE(cell(2, ArchiveModel::Time), momentText(now.addSecs(-3 * 3600), now));
    QCOMPARE(cell(0, ArchiveModel::WebhookName), QStringLiteral("Orders"));
    QTRY_VERIFY_WITH_TIMEOUT(says("Size:"), wait);
}

void TestArchiveDialog::what_tribe_has_forgotten_is_marked()
{
    keep({sighting(1), sighting(2)});
    {
        EventArchive archive;
        QVERIFY(!archive.open(archivePath()));
        QVERIFY(!archive.noteGone({sighting(2).event->id}, QDateTime::currentDateTimeUtc()));
    }
    open();
    QCOMPARE(cell(0, ArchiveModel::State), QStringLiteral("In the log"));
    QVERIFY(cell(1, ArchiveModel::State).startsWith(QLatin1String("Left the log")));
    table()->selectRow(1);
    QTRY_VERIFY_WITH_TIMEOUT(says("Left the log"), wait);
}

void TestArchiveDialog::pages_follow_without_gaps_or_repeats()
{
    QList<EventSighting> many;
    for (int i = 0; i < 2 * ArchiveModel::page + 50; ++i)
        many += sighting(i);
    keep(many);
    open();
    auto *model = m_dialog->findChild<ArchiveModel *>();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY_WITH_TIMEOUT(rows() >= ArchiveModel::page, wait);
    for (int page = 0; page < 3; ++page) {
        model->fetchMore({});
        QTRY_VERIFY_WITH_TIMEOUT(!model->isReading(), wait);
    }
    QCOMPARE(rows(), many.size());
    QVERIFY(!model->hasMore());
    for (int row = 0; row < rows(); ++row)
        QCOMPARE(model->at(row).event.id, many.at(row).event->id);
}

void TestArchiveDialog::in_dutch_our_words_are_whole_beside_the_inspector()
{
    Languages languages;
    languages.use(QStringLiteral("nl"));
    keep({sighting(1), sighting(2), sighting(3)});
    open();
    auto *shown = m_dialog->findChild<QTableView *>();
    QTRY_VERIFY(shown->model()->rowCount() > 0);
    const QHeaderView *header = shown->horizontalHeader();
    for (const int column : {ArchiveModel::Time, ArchiveModel::Event, ArchiveModel::State}) {
        const QModelIndex cell = shown->model()->index(2, column);
        QTRY_VERIFY2(shown->columnWidth(column) >= shown->sizeHintForIndex(cell).width(),
                     qPrintable(cell.data().toString()));
    }
    for (int column = 0; column < ArchiveModel::columns; ++column)
        QVERIFY(shown->columnWidth(column) >= header->sectionSizeHint(column));
    languages.use(QStringLiteral("en"));
}

void TestArchiveDialog::a_new_search_drops_the_one_before()
{
    keep({sighting(1, QStringLiteral("A")), sighting(2, QStringLiteral("B"))});
    open();
    auto *model = m_dialog->findChild<ArchiveModel *>();
    QSignalSpy inserted(model, &QAbstractItemModel::rowsInserted);
    ArchiveQuery query;
    model->search(query);
    query.text = QStringLiteral("id of B");
    model->search(query);
    QTRY_VERIFY_WITH_TIMEOUT(!model->isReading(), wait);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(rows(), 1);
}

void TestArchiveDialog::text_webhook_and_period_narrow_the_search()
{
    keep({sighting(1, QStringLiteral("Orders"), "{\"x\":\"Één\"}"),
          sighting(2, QStringLiteral("People")), sighting(200, QStringLiteral("People"))});
    open();
    QCOMPARE(rows(), 3);
    named<QLineEdit>("Search the archive")->setText(QStringLiteral("één"));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, wait);
    named<QLineEdit>("Search the archive")->clear();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 3, wait);
    QComboBox *webhooks = labelled("Webhook");
    QTRY_COMPARE_WITH_TIMEOUT(webhooks->count(), 3, wait);
    webhooks->setCurrentIndex(webhooks->findText(QStringLiteral("People")));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, wait);
    labelled("Period")->setCurrentIndex(2); // seven days
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, wait);
    named<QLineEdit>("Search the archive")->setText(QStringLiteral("absent"));
    QTRY_VERIFY_WITH_TIMEOUT(says("No archived event matches."), wait);
    QVERIFY(!button("Export as CSV…")->isEnabled());
    m_dialog->showWebhook(WebhookId{QStringLiteral("elsewhere")});
    QCOMPARE(webhooks->currentText(), QStringLiteral("elsewhere"));
}

void TestArchiveDialog::the_payload_of_the_selected_event_is_read()
{
    keep({sighting(1, QStringLiteral("A"), "{\"first\":1}"),
          sighting(2, QStringLiteral("B"), "{\"second\":2}")});
    open();
    table()->selectRow(0);
    table()->selectRow(1); // the first is not wanted any more
    QTRY_COMPARE_WITH_TIMEOUT(named<QPlainTextEdit>("Payload")->toPlainText(),
                              QStringLiteral("{\"second\":2}"), wait);
}

void TestArchiveDialog::exportTo(const char *buttonText, const QString &path)
{
    QVERIFY(button(buttonText)->isEnabled());
    button(buttonText)->click();
    auto *dialog = m_dialog->findChild<QFileDialog *>();
    QVERIFY(dialog);
    emit dialog->fileSelected(path); // what it tells when a person has decided
    dialog->reject();
}

void TestArchiveDialog::everything_that_is_found_is_exported_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("heading");
    QTest::newRow("CSV") << QStringLiteral("Export as CSV…") << 1;
    QTest::newRow("JSON lines") << QStringLiteral("Export as JSON lines…") << 0;
}

void TestArchiveDialog::everything_that_is_found_is_exported()
{
    QFETCH(QString, button);
    QFETCH(int, heading);
    QList<EventSighting> many;
    for (int i = 0; i < ArchiveModel::page + 20; ++i) // more than is shown
        many += sighting(i, i % 2 ? QStringLiteral("Odd") : QStringLiteral("Even"));
    keep(many);
    open();
    named<QLineEdit>("Search the archive")->setText(QStringLiteral("id of odd"));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), ArchiveModel::page / 2 + 10, wait);
    const QString path = m_folder->filePath(QStringLiteral("export"));
    exportTo(qPrintable(button), path);
    QTRY_VERIFY_WITH_TIMEOUT(says("exported to"), wait);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), ArchiveModel::page / 2 + 10 + heading);
}

void TestArchiveDialog::an_export_that_fails_says_so_and_leaves_nothing()
{
    keep({sighting(1)});
    open();
    const QString path = m_folder->filePath(QStringLiteral("no/such/folder/x.csv"));
    exportTo("Export as CSV…", path);
    QTRY_VERIFY_WITH_TIMEOUT(says("could not be written"), wait);
    QVERIFY(!QFile::exists(path));
    QVERIFY(button("Export as CSV…")->isEnabled());
}

void TestArchiveDialog::what_is_kept_is_told_and_changed_in_the_preferences()
{
    keep({sighting(1)});
    open();
    QVERIFY(says("Kept for 30 day(s), up to 500"));
    m_session->failures().setKeeping(true, {std::chrono::hours(7 * 24), 50LL * 1024 * 1024});
    QVERIFY(says("Kept for 7 day(s), up to 50"));
    m_session->failures().setKeeping(false, {});
    QVERIFY(says("New events are not kept."));
    QSignalSpy wanted(m_dialog.get(), &ArchiveDialog::preferencesRequested);
    button("Preferences…")->click();
    QCOMPARE(wanted.size(), 1);
}

void TestArchiveDialog::less_that_is_kept_takes_effect_at_once()
{
    keep({sighting(1), sighting(2)});
    {
        EventArchive archive;
        QVERIFY(!archive.open(archivePath()));
        QVERIFY(!archive.noteGone({sighting(2).event->id},
                                  QDateTime::currentDateTimeUtc().addDays(-9)));
    }
    open();
    QCOMPARE(rows(), 2);
    m_session->failures().setKeeping(true, {std::chrono::hours(7 * 24), 500LL * 1024 * 1024});
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, wait);
}

void TestArchiveDialog::an_export_is_noted()
{
    const QString path = m_folder->filePath(QStringLiteral("activity.sqlite"));
    m_activity = std::make_unique<ActivityRecorder>(path, ActivityRecorder::Settings{});
    connectSession();
    keep({sighting(1)});
    open();
    exportTo("Export as CSV…", m_folder->filePath(QStringLiteral("export")));
    QTRY_VERIFY_WITH_TIMEOUT(says("exported to"), wait);
    QTRY_COMPARE_WITH_TIMEOUT(m_activity->unwritten(), 0, wait);
    ActivityJournal journal;
    QVERIFY(!journal.openForReading(path));
    const QList<ActivityEntry> noted = journal.search({}).value;
    QCOMPARE(noted.size(), 1);
    QCOMPARE(noted.at(0).operation, ActivityOperation::ArchiveExport);
    QCOMPARE(noted.at(0).after, QStringLiteral(R"({"file":"export","records":1})"));
}

void TestArchiveDialog::without_an_archive_it_says_so()
{
    connectSession(false);
    open();
    QVERIFY(says("Failed events are not kept."));
    QVERIFY(!button("Export as CSV…")->isVisible());
    m_dialog->showWebhook(WebhookId{QStringLiteral("any")});
}

void TestArchiveDialog::a_damaged_archive_that_was_kept_aside_is_told()
{
    m_session.reset();
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(archivePath() + QLatin1String(suffix));
    QFile file(archivePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("this was never a database").repeated(400));
    file.close();
    connectSession();
    open();
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->failures().archive()->keptAside().isEmpty(), wait);
    QVERIFY(says(".damaged-"));
}

void TestArchiveDialog::every_problem_has_its_sentence()
{
    using Kind = StoreError::Kind;
    QStringList sentences;
    for (const Kind kind : {Kind::CannotOpen, Kind::ReadOnly, Kind::Locked, Kind::DiskFull,
                            Kind::Corrupt, Kind::TooNew, Kind::Other}) {
        const QString sentence = archiveProblemText(StoreError{kind, {}, {}});
        QVERIFY(sentence.endsWith(QLatin1Char('.')));
        QVERIFY(!sentences.contains(sentence));
        sentences += sentence;
    }
}

/// With thousands of webhooks the log is read long before they are.
void TestArchiveDialog::a_webhook_that_is_read_after_its_events_gives_them_its_name()
{
    m_session->events().merge({*sighting(1).event, *sighting(2).event});
    const auto isKept = [this] {
        EventArchive archive;
        return !archive.openForReading(archivePath()) && archive.search({}).value.size() == 2;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isKept(), wait);
    Webhook webhook;
    webhook.id = sighting(1).event->webhookId;
    webhook.name = QStringLiteral("Orders");
    webhook.endpoint = QStringLiteral("https://crm.example/in");
    webhook.restRecord = R"({"name":"Orders"})";
    m_session->webhooks().merge(WebhookListing::Rest, {webhook});
    const auto isNamed = [this] {
        ArchiveQuery query;
        query.text = QStringLiteral("crm.example");
        EventArchive archive;
        return !archive.openForReading(archivePath()) && archive.search(query).value.size() == 2;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isNamed(), wait);
    open();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, wait);
    QCOMPARE(cell(0, ArchiveModel::WebhookName), QStringLiteral("Orders"));
    QCOMPARE(cell(1, ArchiveModel::WebhookName), QStringLiteral("Orders"));
    QTRY_VERIFY(labelled("Webhook")->findText(QStringLiteral("Orders")) > 0);
}

void TestArchiveDialog::an_export_begins_where_the_last_one_went()
{
    const QDir home = QDir::home();
    QVERIFY(home.mkpath(QStringLiteral("Documents")));
    keepFileFolder(*m_settings);
    keep({sighting(1)});
    open();
    const auto folderOfNext = [this](const char *buttonText) {
        button(buttonText)->click();
        auto *dialog = m_dialog->findChild<QFileDialog *>();
        const QString folder = dialog->directory().absolutePath();
        dialog->reject();
        delete dialog;
        return folder;
    };
    const QString documents = home.filePath(QStringLiteral("Documents"));
    QTRY_VERIFY_WITH_TIMEOUT(button("Export as CSV…")->isEnabled(), wait);
    QCOMPARE(folderOfNext("Export as CSV…"), documents);
    QCOMPARE(folderOfNext("Export as JSON lines…"), documents);
    exportTo("Export as CSV…", m_folder->filePath(QStringLiteral("x.csv")));
    QTRY_VERIFY_WITH_TIMEOUT(says("exported to"), wait);
    const QString last = QDir(m_folder->path()).absolutePath();
    QTRY_VERIFY(!m_dialog->findChild<QFileDialog *>());
    QCOMPARE(folderOfNext("Export as JSON lines…"), last);
    QSettings again(m_settings->fileName(), QSettings::IniFormat); // the next start
    keepFileFolder(again);
    QCOMPARE(folderOfNext("Export as CSV…"), last);
}

HOOKDESK_WINDOW_TEST(TestArchiveDialog)

} // namespace tst_archivedialog

#include "tst_archivedialog.moc"
