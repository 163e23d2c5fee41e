// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/session.h"
#include "app/session/webhooksecrets.h"
#include "tests/support/madeactivity.h"
#include "tests/support/madeevents.h"
#include "tests/support/shownparts.h"
#include "tests/support/testenvironments.h"
#include "tests/support/testprogram.h"
#include "tests/support/untranslatedtexts.h"
#include "ui/activity/activitypage.h"
#include "ui/common/actionregistry.h"
#include "ui/common/exactedit.h"
#include "ui/common/messagebar.h"
#include "ui/common/prompt.h"
#include "ui/environments/environmentdialog.h"
#include "ui/environments/environmentlist.h"
#include "ui/environments/environmentmodel.h"
#include "ui/environments/welcomepage.h"
#include "ui/events/archivedialog.h"
#include "ui/events/archivemodel.h"
#include "ui/events/eventspage.h"
#include "ui/events/recorddialog.h"
#include "ui/signature/signaturepage.h"
#include "ui/signature/verdictview.h"
#include "ui/snapshots/comparedialog.h"
#include "ui/snapshots/copydialog.h"
#include "ui/snapshots/exportdialog.h"
#include "ui/snapshots/sourcepicker.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <memory>

using namespace hookdesk;

namespace tst_pagelanguage {

namespace {

constexpr int wait = 20'000;

class SilentPrompt : public Prompt
{
public:
    void ask(QWidget *, const Confirmation &, std::function<void(bool)>) override {}
};

Environment environment()
{
    Environment result;
    result.name = QStringLiteral("Acme");
    result.kind = EnvironmentKind::Sandbox;
    result.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:9")); // nobody is there
    result.authUrl = result.apiUrl;
    result.clientId = QStringLiteral("acme");
    return result;
}

Webhook webhook(const char *id)
{
    Webhook result;
    result.id = {QString::fromLatin1(id)};
    result.name = QStringLiteral("Orders");
    result.endpoint = QStringLiteral("https://acme.example/in");
    result.restRecord = QByteArrayLiteral(R"({"name":"Orders"})");
    return result;
}

} // namespace

/// Each page, pane and dialog is shown in one language, which then is another one: no text stays
/// behind, and nothing else is lost.
class TestPageLanguage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void the_page_of_events_follows_and_keeps_its_filter_and_selection();
    void the_causes_follow_and_stay_unfolded();
    void an_empty_page_of_events_follows();
    void the_tabs_of_a_payload_follow_data();
    void the_tabs_of_a_payload_follow();
    void the_archive_follows_and_keeps_its_search();
    void an_archive_that_is_not_kept_follows();
    void a_record_that_cannot_be_read_follows();
    void the_activity_journal_follows_and_keeps_its_selection();
    void a_signature_check_follows_and_keeps_what_was_typed();
    void the_tabs_about_receivers_follow_data();
    void the_tabs_about_receivers_follow();
    void the_comparison_follows();
    void the_copy_follows();
    void the_export_follows();
    void a_new_environment_follows_and_keeps_what_was_typed();
    void a_connection_test_follows();
    void a_known_environment_keeps_its_title();
    void the_advanced_fields_follow();
    void the_welcome_page_follows();

private:
    void expectTranslated(QWidget &window);
    void fillEvents();
    void showEvents();
    void keepEvent();
    void openArchive(const QString &folder);
    [[nodiscard]] QString writtenDefinitions() const;

    /// Names, addresses and what the tests type.
    [[nodiscard]] static bool isForeign(const QString &text);

    MarkingTranslator m_marks;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ActivityRecorder> m_recorder;
    std::unique_ptr<Session> m_session;
    WebhookSecrets m_secrets;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<QWidget> m_window;
    SilentPrompt m_prompt;
};

void TestPageLanguage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("test.ini")),
                                             QSettings::IniFormat);
    m_actions = std::make_unique<ActionRegistry>();
    m_session =
        std::make_unique<Session>(environment(), ApiMap(), Credentials(), Session::Settings());
}

void TestPageLanguage::cleanup()
{
    QCoreApplication::removeTranslator(&m_marks);
    m_window.reset();
    m_actions.reset();
    m_session.reset();
    m_recorder.reset();
    m_settings.reset();
    m_folder.reset();
}

bool TestPageLanguage::isForeign(const QString &text)
{
    static const QRegularExpression known(QStringLiteral(
        R"(https?://\S+|(\w+\.)+\w+|Acme|Orders( \d)?|hook-\d|event-\d|refused \d|user)"
        R"(|payload|changes|field|X-Token|Python|PHP|C#|Java|Go|Ruby|Shell)"
        R"(|\d+ \w+ 20\d\d)")); // days are the locale's
    QString rest = text;
    rest.remove(known);
    return std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetter(); });
}

void TestPageLanguage::expectTranslated(QWidget &window)
{
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(QCoreApplication::installTranslator(&m_marks));
    QCoreApplication::processEvents(); // the change is posted, and views settle
    const QStringList left = untranslatedTexts(window, isForeign);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char('\n'))));
}

void TestPageLanguage::fillEvents()
{
    m_session->webhooks().merge(WebhookListing::Rest,
                                {webhook("hook-0"), webhook("hook-1"), webhook("hook-2")});
    QList<WebhookEvent> events;
    for (int number = 0; number < 6; ++number)
        events.append(madeEvent(number));
    m_session->events().merge(events);
}

void TestPageLanguage::showEvents()
{
    m_window = std::make_unique<EventsPage>(*m_session, *m_actions, m_prompt, *m_settings);
    m_window->resize(1400, 900);
    m_window->show();
}

void TestPageLanguage::the_page_of_events_follows_and_keeps_its_filter_and_selection()
{
    fillEvents();
    m_session->webhooks().remove({WebhookId{QStringLiteral("hook-2")}});
    showEvents();
    m_actions->action(QStringLiteral("event.oneByOne"))->trigger();
    static_cast<QToolButton &>(buttonNamed(*m_window, "More filters")).setChecked(true);
    auto *status = m_window->findChild<QComboBox *>(QStringLiteral("eventStatusFilter"));
    status->setCurrentIndex(2);
    auto *table = m_window->findChild<QTableView *>(QStringLiteral("eventsTable"));
    QTRY_COMPARE(table->model()->rowCount(), 3);
    table->selectRow(1);
    expectTranslated(*m_window);
    QCOMPARE(status->currentIndex(), 2);
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table->selectionModel()->selectedRows().constFirst().row(), 1);
}

void TestPageLanguage::the_causes_follow_and_stay_unfolded()
{
    fillEvents();
    showEvents();
    auto *causes = m_window->findChild<QTreeView *>(QStringLiteral("causesTable"));
    QTRY_VERIFY(causes->model()->rowCount() > 0);
    const QPersistentModelIndex cause = causes->model()->index(0, 0);
    causes->expand(cause);
    causes->setCurrentIndex(causes->model()->index(0, 0, cause));
    expectTranslated(*m_window);
    QVERIFY(causes->isExpanded(cause));
    QCOMPARE(causes->selectionModel()->selectedRows().size(), 1);
}

void TestPageLanguage::an_empty_page_of_events_follows()
{
    showEvents();
    expectTranslated(*m_window);
}

void TestPageLanguage::the_tabs_of_a_payload_follow_data()
{
    QTest::addColumn<int>("tab");
    QTest::newRow("text") << 0;
    QTest::newRow("tree") << 1;
    QTest::newRow("record") << 2;
}

void TestPageLanguage::the_tabs_of_a_payload_follow()
{
    QFETCH(const int, tab);
    WebhookEvent event = madeEvent(1);
    event.body = R"({"payload":{"changes":[{"field":"a"}]}})";
    event.record = R"({"ID":"event-1"})";
    m_session->events().merge({event});
    showEvents();
    m_actions->action(QStringLiteral("event.oneByOne"))->trigger();
    auto *table = m_window->findChild<QTableView *>(QStringLiteral("eventsTable"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    auto *tabs = m_window->findChild<QTabWidget *>();
    QTRY_VERIFY(tabs->isVisible());
    tabs->setCurrentIndex(tab);
    auto *tree = tabs->findChild<QTreeView *>();
    const auto isOpen = [tree] { return tree->isExpanded(tree->model()->index(0, 0)); };
    if (tab == 1)
        QVERIFY(isOpen());
    expectTranslated(*m_window);
    QCOMPARE(tabs->currentIndex(), tab);
    if (tab == 1)
        QVERIFY(isOpen());
}

void TestPageLanguage::keepEvent()
{
    EventArchive archive;
    QVERIFY(!archive.open(m_folder->filePath(QStringLiteral("events.sqlite"))));
    QVERIFY(!archive.record({{sharedEvent(madeEvent(1)), QStringLiteral("Orders"), {}}},
                            QDateTime::currentDateTimeUtc()));
}

void TestPageLanguage::openArchive(const QString &folder)
{
    Session::Settings settings;
    settings.dataFolder = folder;
    m_session = std::make_unique<Session>(environment(), ApiMap(), Credentials(), settings);
    m_window = std::make_unique<ArchiveDialog>(*m_session, *m_settings);
    m_window->show();
    auto *model = m_window->findChild<ArchiveModel *>();
    QTRY_VERIFY_WITH_TIMEOUT(!model || !model->isReading(), wait);
}

void TestPageLanguage::the_archive_follows_and_keeps_its_search()
{
    keepEvent();
    openArchive(m_folder->path());
    auto *table = m_window->findChild<QTableView *>();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, wait);
    table->selectRow(0);
    expectTranslated(*m_window);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
}

void TestPageLanguage::an_archive_that_is_not_kept_follows()
{
    openArchive({});
    expectTranslated(*m_window);
}

void TestPageLanguage::a_record_that_cannot_be_read_follows()
{
    WebhookEvent event = madeEvent(1);
    event.subjectId = QStringLiteral("event-1");
    auto *dialog = new RecordDialog(*m_session, event);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window.reset(dialog);
    expectTranslated(*m_window);
}

void TestPageLanguage::the_activity_journal_follows_and_keeps_its_selection()
{
    const QString path = m_folder->filePath(QStringLiteral("a.sqlite"));
    {
        ActivityJournal journal;
        QVERIFY(!journal.open(path));
        QVERIFY(!journal.append(entries(3)));
    }
    m_recorder = std::make_unique<ActivityRecorder>(path, ActivityRecorder::Settings{});
    Session::Settings settings;
    settings.activity = m_recorder.get();
    Environment acme = environment();
    acme.apiUrl = QUrl(QStringLiteral("https://") + entry(1).host);
    m_session = std::make_unique<Session>(acme, ApiMap(), Credentials(), settings);
    m_window = std::make_unique<ActivityPage>(*m_session, *m_actions, *m_settings);
    m_window->resize(1200, 700);
    m_window->show();
    auto *table = m_window->findChild<QTableView *>();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 3, wait);
    table->selectRow(1);
    expectTranslated(*m_window);
    QCOMPARE(table->selectionModel()->selectedRows().constFirst().row(), 1);
}

void TestPageLanguage::a_signature_check_follows_and_keeps_what_was_typed()
{
    m_window = std::make_unique<SignaturePage>(*m_session, m_secrets, *m_actions, *m_settings);
    m_window->resize(1200, 800);
    m_window->show();
    partNamed<ExactEdit>(*m_window, "Raw request")
        .setBytes("POST /hook HTTP/1.1\r\nX-Signature: " + QByteArray(86, 'A') +
                  "==\r\nContent-Length: 22\r\n\r\n" + R"({"webhookId":"hook-9"})");
    auto &secret = partNamed<QLineEdit>(*m_window, "Webhook secret");
    secret.setText(QStringLiteral("marzipan"));
    auto *verdict = m_window->findChild<VerdictLabel *>();
    QTRY_VERIFY_WITH_TIMEOUT(verdict->text().startsWith(QLatin1String("Not genuine")), wait);
    expectTranslated(*m_window);
    QCOMPARE(secret.text(), QStringLiteral("marzipan"));
    QVERIFY(verdict->text().contains(QLatin1String("Not genuine")));
}

void TestPageLanguage::the_tabs_about_receivers_follow_data()
{
    QTest::addColumn<int>("tab");
    QTest::newRow("receive") << 1;
    QTest::newRow("code") << 2;
}

void TestPageLanguage::the_tabs_about_receivers_follow()
{
    QFETCH(const int, tab);
    m_window = std::make_unique<SignaturePage>(*m_session, m_secrets, *m_actions, *m_settings);
    m_window->resize(1200, 800);
    auto *tabs = m_window->findChild<QTabWidget *>();
    tabs->setCurrentIndex(tab);
    auto &forward = partNamed<QLineEdit>(*m_window, "Pass deliveries on to");
    forward.setText(QStringLiteral("http://acme.example/")); // which is refused
    expectTranslated(*m_window);
    QCOMPARE(tabs->currentIndex(), tab);
    QCOMPARE(forward.text(), QStringLiteral("http://acme.example/"));
}

QString TestPageLanguage::writtenDefinitions() const
{
    WebhookDefinition one;
    one.name = QStringLiteral("Orders");
    one.entityType = QStringLiteral("Relation.Person");
    one.endpoint = QStringLiteral("https://acme.example/in");
    one.headers = {{QStringLiteral("X-Token"), {}, {}}};
    const DefinitionFile file{QStringLiteral("Acme"),
                              QStringLiteral("acme.example"),
                              QDateTime::currentDateTimeUtc(),
                              {one}};
    QFile written(m_folder->filePath(QStringLiteral("acme.json")));
    return written.open(QIODevice::WriteOnly) &&
                   written.write(writtenDefinitionFile(file, ExportCredentials::LeftOut)) > 0
               ? written.fileName()
               : QString();
}

void TestPageLanguage::the_comparison_follows()
{
    m_window = std::make_unique<CompareDialog>(*m_session);
    auto &dialog = static_cast<CompareDialog &>(*m_window);
    dialog.left().openFile(writtenDefinitions());
    QTRY_COMPARE(dialog.left().choiceCount(), 2);
    QTRY_VERIFY(dialog.left().side());
    expectTranslated(dialog);
    QCOMPARE(dialog.left().side()->origin, DefinitionSide::Origin::File);
}

void TestPageLanguage::the_copy_follows()
{
    m_window = std::make_unique<CopyDialog>(*m_session, *m_settings);
    auto &dialog = static_cast<CopyDialog &>(*m_window);
    dialog.source().openFile(writtenDefinitions());
    QTRY_COMPARE(dialog.source().choiceCount(), 2);
    expectTranslated(dialog);
}

void TestPageLanguage::the_export_follows()
{
    m_window = std::make_unique<ExportDialog>(*m_session);
    expectTranslated(*m_window);
}

void TestPageLanguage::a_new_environment_follows_and_keeps_what_was_typed()
{
    m_window = std::make_unique<EnvironmentDialog>();
    auto *name = m_window->findChild<QLineEdit *>(QStringLiteral("name"));
    auto *flow = m_window->findChild<QComboBox *>(QStringLiteral("flow"));
    name->setText(QStringLiteral("Acme"));
    flow->setCurrentIndex(2);
    expectTranslated(*m_window);
    QCOMPARE(name->text(), QStringLiteral("Acme"));
    QCOMPARE(flow->currentIndex(), 2);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("«Connect an environment»"));
}

void TestPageLanguage::a_connection_test_follows()
{
    m_window = std::make_unique<EnvironmentDialog>();
    const auto type = [this](const char *field, const char *text) {
        m_window->findChild<QLineEdit *>(QLatin1String(field))->setText(QLatin1String(text));
    };
    type("name", "Acme");
    type("apiUrl", "http://127.0.0.1:9");
    type("authUrl", "http://127.0.0.1:9");
    type("clientId", "acme");
    type("secret", "marzipan");
    m_window->show();
    buttonNamed(*m_window, "Test connection").click();
    auto *verdict = m_window->findChild<MessageBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(verdict->isVisible(), wait);
    expectTranslated(*m_window);
    QVERIFY2(verdict->text().startsWith(QChar(0x00ab)), qPrintable(verdict->text()));
}

void TestPageLanguage::a_known_environment_keeps_its_title()
{
    m_window = std::make_unique<EnvironmentDialog>();
    EnvironmentProfile profile;
    profile.environment = environment();
    static_cast<EnvironmentDialog &>(*m_window).edit(profile, {});
    expectTranslated(*m_window);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("«Duplicate an environment»"));
    profile.id = EnvironmentId{QStringLiteral("1")};
    static_cast<EnvironmentDialog &>(*m_window).edit(profile, {});
    expectTranslated(*m_window);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("«Edit an environment»"));
}

void TestPageLanguage::the_advanced_fields_follow()
{
    m_window = std::make_unique<EnvironmentDialog>();
    m_window->findChild<QTabWidget *>(QStringLiteral("tabs"))->setCurrentIndex(1);
    auto *proxy = m_window->findChild<QComboBox *>(QStringLiteral("proxy"));
    proxy->setCurrentIndex(2);
    expectTranslated(*m_window);
    QCOMPARE(proxy->currentIndex(), 2);
}

void TestPageLanguage::the_welcome_page_follows()
{
    TestEnvironments environments;
    for (int number = 0; number <= EnvironmentList::mostWithoutSearch; ++number) {
        Environment one = environment();
        one.name = QStringLiteral("Acme");
        QVERIFY(environments.m_store.add(one).ok());
    }
    EnvironmentModel model(environments.m_store);
    m_window = std::make_unique<WelcomePage>();
    static_cast<WelcomePage &>(*m_window).addEnvironments(model);
    expectTranslated(*m_window);
    m_window.reset();
}

HOOKDESK_WINDOW_TEST(TestPageLanguage)

} // namespace tst_pagelanguage

#include "tst_pagelanguage.moc"
