// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/preferencesdialog.h"

#include "app/session/session.h"
#include "tests/support/runningsandbox.h"
#include "tests/support/testenvironments.h"
#include "tests/support/testprogram.h"
#include "ui/common/consolestyle.h"
#include "ui/common/fieldnote.h"
#include "ui/common/languages.h"
#include "ui/common/prompt.h"
#include "ui/common/theme.h"
#include "ui/preferences/preferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferencefollowers.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace hookdesk;

namespace tst_preferencesdialog {

namespace {

constexpr int wait = 20'000;

/// Every text of the program in brackets.
class Brackets : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *,
                                    int) const override
    {
        const bool ours = QByteArrayView(context).startsWith("hookdesk::Preferences") ||
                          QByteArrayView(context) == "PreferencesDialog";
        return ours ? QLatin1Char('[') + QString::fromUtf8(text) + QLatin1Char(']') : QString();
    }
};

} // namespace

class TestPreferencesDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void the_usual_shortcut_opens_it();
    void every_choice_is_seen_at_once_and_taken_back_by_cancel();
    void what_ok_keeps_is_there_after_a_restart();
    void escape_takes_back_as_well();
    void restoring_the_defaults_is_a_change_like_others();
    void what_the_policy_forbids_cannot_be_chosen_and_says_why();
    void a_language_of_a_newer_version_is_not_lost();
    void an_interval_that_is_not_offered_gets_a_place();
    void languages_are_called_as_their_speakers_do();
    void every_text_follows_the_language();
    void buttons_and_numbers_follow_the_language();
    void the_style_of_the_desktop_is_used_at_once_and_remembered();
    void every_field_has_a_name_and_a_place_in_the_order();
    void storage_is_applied_and_noted_when_it_is_kept();
    void a_connected_environment_is_refreshed_as_preferred();

private:
    void start(const Policy &policy = {});
    void stop();
    void open();
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->filePath(QLatin1String(name));
    }
    template <typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        T *found = m_dialog->findChild<T *>(QLatin1String(name));
        return found ? found : (qFatal("no %s", name), nullptr);
    }
    template <typename Choice>
    void choose(const char *box, Choice choice) const
    {
        auto *combo = part<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(QVariant::fromValue(choice)));
    }
    template <typename Choice>
    void chooseCode(const char *box, Choice choice) const
    {
        choose(box, static_cast<int>(choice));
    }
    void press(QDialogButtonBox::StandardButton button) const
    {
        QTest::mouseClick(part<QDialogButtonBox>("buttons")->button(button), Qt::LeftButton);
    }
    void connectWindow();
    [[nodiscard]] QTableView *table() const
    {
        return m_window->findChild<QTableView *>(QStringLiteral("webhooksTable"));
    }
    [[nodiscard]] int rowHeight() const { return table()->verticalHeader()->defaultSectionSize(); }
    [[nodiscard]] QString createdToolTip() const;

    RunningSandbox m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<Themes> m_themes;
    std::unique_ptr<ActivityRecorder> m_activity;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<TestEnvironments> m_environments;
    DialogPrompt m_prompt;
    std::unique_ptr<MainWindow> m_window;
    PreferencesDialog *m_dialog = nullptr;
};

void TestPreferencesDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    start();
}

/// As ui/main.cpp does.
void TestPreferencesDialog::start(const Policy &policy)
{
    stop();
    m_settings = std::make_unique<QSettings>(path("hookdesk.ini"), QSettings::IniFormat);
    m_languages = std::make_unique<Languages>();
    m_themes = std::make_unique<Themes>();
    m_activity =
        std::make_unique<ActivityRecorder>(path("activity.sqlite"), ActivityRecorder::Settings{});
    m_preferences = std::make_unique<Preferences>(*m_settings, policy);
    followLook(*m_preferences, *m_languages, *m_themes);
    followStorage(*m_preferences, *m_activity);
    m_environments = std::make_unique<TestEnvironments>();
    const auto factory = [](const EnvironmentProfile &profile,
                            const Credentials &credentials) -> SessionOutcome {
        return std::make_unique<Session>(profile.environment, ApiMap(), credentials,
                                         Session::Settings());
    };
    m_window = std::make_unique<MainWindow>(factory, m_environments->m_desk,
                                            m_environments->m_browser, *m_settings, m_prompt);
    m_window->setPreferences(*m_preferences);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestPreferencesDialog::stop()
{
    m_window.reset();
    m_preferences.reset();
    m_activity.reset();
    if (m_themes) {
        m_themes->use(ThemeChoice::System);
        m_themes->useDesktopStyle(false);
    }
    m_themes.reset();
    if (m_languages)
        m_languages->use(QStringLiteral("en"));
    m_languages.reset();
    m_settings.reset();
}

void TestPreferencesDialog::cleanup()
{
    stop();
    setDensity(Density::Comfortable);
    setTimeDisplay(TimeDisplay::Local);
}

void TestPreferencesDialog::open()
{
    for (const QAction *menu : m_window->menuBar()->actions()) {
        for (QAction *action : menu->menu()->actions()) {
            if (action->objectName() == QLatin1String("window.preferences"))
                action->trigger();
        }
    }
    m_dialog = m_window->findChild<PreferencesDialog *>();
    QVERIFY(m_dialog);
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void TestPreferencesDialog::connectWindow()
{
    QCOMPARE(m_sandbox.restart(RunningSandbox::settings()), QString());
    Environment environment;
    environment.name = QStringLiteral("Test company");
    environment.kind = EnvironmentKind::Sandbox;
    environment.apiUrl = m_sandbox.m_server->url();
    environment.authUrl = environment.apiUrl;
    environment.clientId = QStringLiteral("sandbox");
    Credentials credentials;
    credentials.clientSecret = "correct";
    m_window->connectTo({{}, environment, {}}, credentials);
    QTRY_VERIFY_WITH_TIMEOUT(table() && table()->model()->rowCount() > 5, wait);
}

QString TestPreferencesDialog::createdToolTip() const
{
    const QAbstractItemModel *model = table()->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal).toString() == QLatin1String("Created"))
            return model->index(0, column).data(Qt::ToolTipRole).toString();
    }
    return {};
}

void TestPreferencesDialog::the_usual_shortcut_opens_it()
{
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(m_window->findChild<PreferencesDialog *>());
}

void TestPreferencesDialog::every_choice_is_seen_at_once_and_taken_back_by_cancel()
{
    connectWindow();
    const int comfortable = rowHeight();
    const QString local = createdToolTip();
    const bool dark = isDarkTheme();
    open();

    chooseCode("theme", dark ? ThemeChoice::Light : ThemeChoice::Dark);
    QCOMPARE(isDarkTheme(), !dark);
    QTRY_COMPARE(m_window->palette().color(QPalette::Window),
                 QApplication::palette().color(QPalette::Window));
    chooseCode("density", Density::Compact);
    QVERIFY(rowHeight() < comfortable);
    chooseCode("time", TimeDisplay::Utc);
    QVERIFY2(local.contains(QLatin1String(", UTC")), qPrintable(local)); // with an offset
    const QString utc = createdToolTip();
    QVERIFY2(utc.contains(QLatin1String(" UTC")) && !utc.contains(QLatin1String(", UTC")),
             qPrintable(utc));
    choose("language", QStringLiteral("nl"));
    QCOMPARE(QLocale().language(), QLocale::Dutch);

    press(QDialogButtonBox::Cancel);
    QTRY_VERIFY(!m_window->findChild<PreferencesDialog *>());
    QCOMPARE(isDarkTheme(), dark);
    QCOMPARE(rowHeight(), comfortable);
    QCOMPARE(QLocale(), QLocale::system());
    QCOMPARE(createdToolTip(), local);
    QVERIFY(m_settings->allKeys().filter(QStringLiteral("preferences/")).isEmpty());
}

void TestPreferencesDialog::what_ok_keeps_is_there_after_a_restart()
{
    open();
    chooseCode("theme", ThemeChoice::Dark);
    chooseCode("density", Density::Compact);
    chooseCode("time", TimeDisplay::Utc);
    choose("language", QStringLiteral("nl"));
    choose("refresh", 300);
    part<QCheckBox>("askRetry")->setChecked(false);
    part<QSpinBox>("snapshotDays")->setValue(10);
    press(QDialogButtonBox::Ok);
    const PreferenceValues chosen = m_preferences->values();
    stop();
    QVERIFY(!isDarkTheme());
    setDensity(Density::Comfortable);
    setTimeDisplay(TimeDisplay::Local);

    start();
    QVERIFY(isDarkTheme());
    QCOMPARE(density(), Density::Compact);
    QCOMPARE(timeDisplay(), TimeDisplay::Utc);
    QCOMPARE(QLocale().language(), QLocale::Dutch);
    QCOMPARE(m_preferences->values(), chosen);
    QCOMPARE(chosen.refreshInterval, 300);
    QVERIFY(!chosen.askBeforeRetry);
    QCOMPARE(chosen.storage.snapshotDays, 10);
}

void TestPreferencesDialog::escape_takes_back_as_well()
{
    open();
    chooseCode("theme", ThemeChoice::Dark);
    QVERIFY(isDarkTheme());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(!isDarkTheme());
}

void TestPreferencesDialog::restoring_the_defaults_is_a_change_like_others()
{
    PreferenceValues values;
    values.theme = ThemeChoice::Dark;
    values.storage.eventDays = 7;
    m_preferences->keep(values);
    open();
    QCOMPARE(part<QSpinBox>("eventDays")->value(), 7);
    press(QDialogButtonBox::RestoreDefaults);
    QVERIFY(!isDarkTheme());
    QCOMPARE(m_dialog->values(), PreferenceValues());
    press(QDialogButtonBox::Cancel);
    QVERIFY(isDarkTheme());
    QCOMPARE(m_preferences->values(), values);
}

void TestPreferencesDialog::what_the_policy_forbids_cannot_be_chosen_and_says_why()
{
    Policy policy;
    policy.noArchive = true;
    policy.refreshInterval = 600;
    start(policy);
    open();
    QVERIFY(!part<QCheckBox>("keepEvents")->isEnabled());
    QVERIFY(!part<QCheckBox>("keepEvents")->isChecked());
    QVERIFY(!part<QSpinBox>("eventDays")->isEnabled());
    QVERIFY(part<FieldNote>("eventsNote")->text().contains(QLatin1String("administrator")));
    QVERIFY(part<FieldNote>("refreshNote")->text().contains(QLatin1String("600")));
    const auto *refresh = part<QComboBox>("refresh");
    const auto *items = qobject_cast<const QStandardItemModel *>(refresh->model());
    QVERIFY(!items->item(refresh->findData(60))->isEnabled());
    QVERIFY(items->item(refresh->findData(900))->isEnabled());
    QVERIFY(items->item(refresh->findData(0))->isEnabled());
    press(QDialogButtonBox::Ok);
    QCOMPARE(m_preferences->values(), PreferenceValues()); // what is forbidden was not unchosen
}

void TestPreferencesDialog::a_language_of_a_newer_version_is_not_lost()
{
    PreferenceValues values;
    values.language = QStringLiteral("tlh");
    PreferencesDialog dialog(values, {});
    m_dialog = &dialog;
    QCOMPARE(part<QComboBox>("language")->currentIndex(), 0);
    QCOMPARE(dialog.values(), values);
    choose("language", QStringLiteral("de"));
    QCOMPARE(dialog.values().language, QStringLiteral("de"));
}

void TestPreferencesDialog::an_interval_that_is_not_offered_gets_a_place()
{
    PreferenceValues values;
    values.refreshInterval = 90;
    PreferencesDialog dialog(values, {});
    m_dialog = &dialog;
    const auto *refresh = part<QComboBox>("refresh");
    QCOMPARE(dialog.values(), values);
    QVERIFY(refresh->currentText().startsWith(QLatin1String("Every 90 second")));
    QCOMPARE(refresh->itemData(refresh->currentIndex() - 1).toInt(), 60);
}

void TestPreferencesDialog::languages_are_called_as_their_speakers_do()
{
    open();
    QStringList names;
    const auto *box = part<QComboBox>("language");
    for (int i = 0; i < box->count(); ++i)
        names.append(box->itemText(i));
    QCOMPARE(names.constFirst(), QStringLiteral("System language"));
    for (const QString &name : {QStringLiteral("Deutsch"), QStringLiteral("English"),
                                QStringLiteral("Français"), QStringLiteral("Nederlands")})
        QVERIFY2(names.contains(name), qPrintable(name));
}

void TestPreferencesDialog::every_text_follows_the_language()
{
    open();
    const PreferenceValues before = m_dialog->values();
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QTRY_COMPARE(m_dialog->windowTitle(), QStringLiteral("[Preferences]"));
    const auto isBracketed = [](const QString &text) {
        return text.isEmpty() || text.startsWith(QLatin1Char('['));
    };
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        QVERIFY2(isBracketed(label->text()), qPrintable(label->text()));
    for (const QCheckBox *box : m_dialog->findChildren<QCheckBox *>())
        QVERIFY2(isBracketed(box->text()), qPrintable(box->text()));
    for (const char *name : {"theme", "density", "time", "refresh"}) {
        const auto *box = part<QComboBox>(name);
        for (int i = 0; i < box->count(); ++i)
            QVERIFY2(isBracketed(box->itemText(i)), qPrintable(box->itemText(i)));
    }
    QCOMPARE(m_dialog->values(), before);
    QCoreApplication::removeTranslator(&brackets);
    QTRY_COMPARE(m_dialog->windowTitle(), QStringLiteral("Preferences"));
}

void TestPreferencesDialog::buttons_and_numbers_follow_the_language()
{
    QDoubleSpinBox pace(m_window.get());
    pace.setValue(1.5);
    open();
    choose("language", QStringLiteral("nl"));
    const auto textOf = [this](QDialogButtonBox::StandardButton which) {
        return part<QDialogButtonBox>("buttons")->button(which)->text();
    };
    QTRY_COMPARE(textOf(QDialogButtonBox::Cancel), QStringLiteral("Annuleren"));
    QCOMPARE(textOf(QDialogButtonBox::RestoreDefaults),
             QStringLiteral("Standaardwaarden herstellen"));
    QCOMPARE(pace.text(), QStringLiteral("1,50"));
    choose("language", QStringLiteral("en"));
    QTRY_COMPARE(textOf(QDialogButtonBox::Cancel), QStringLiteral("Cancel"));
    QCOMPARE(pace.text(), QStringLiteral("1.50"));
}

void TestPreferencesDialog::the_style_of_the_desktop_is_used_at_once_and_remembered()
{
    const auto isOwn = [] {
        return qobject_cast<ConsoleStyle *>(QApplication::style()) != nullptr;
    };
    connectWindow();
    QVERIFY(isOwn());
    open();
    part<QCheckBox>("desktopStyle")->setChecked(true);
    QVERIFY(!isOwn());
    press(QDialogButtonBox::Cancel);
    QVERIFY(isOwn());
    QTRY_VERIFY(!m_window->findChild<PreferencesDialog *>());
    open();
    part<QCheckBox>("desktopStyle")->setChecked(true);
    chooseCode("theme", ThemeChoice::Dark);
    QVERIFY(!isOwn());
    QVERIFY(isDarkTheme());
    press(QDialogButtonBox::Ok);
    start(); // as at the next start
    QVERIFY(!isOwn());
    PreferenceValues values = m_preferences->values();
    QVERIFY(values.desktopStyle);
    values.desktopStyle = false;
    m_preferences->keep(values);
    QVERIFY(isOwn());
}

void TestPreferencesDialog::every_field_has_a_name_and_a_place_in_the_order()
{
    open();
    QStringList order;
    const auto *tabs = part<QTabWidget>("tabs");
    for (const QWidget *next = tabs->nextInFocusChain(); next != tabs;
         next = next->nextInFocusChain()) {
        const bool isField = qobject_cast<const QComboBox *>(next) ||
                             qobject_cast<const QCheckBox *>(next) ||
                             qobject_cast<const QSpinBox *>(next);
        if (isField && m_dialog->isAncestorOf(next))
            order.append(next->objectName());
    }
    const QStringList expected = {QStringLiteral("language"),
                                  QStringLiteral("theme"),
                                  QStringLiteral("desktopStyle"),
                                  QStringLiteral("density"),
                                  QStringLiteral("time"),
                                  QStringLiteral("refresh"),
                                  QStringLiteral("askRetry"),
                                  QStringLiteral("askDeletion"),
                                  QStringLiteral("keepEvents"),
                                  QStringLiteral("eventDays"),
                                  QStringLiteral("eventMegabytes"),
                                  QStringLiteral("snapshotDays"),
                                  QStringLiteral("keepCredentials"),
                                  QStringLiteral("activityDays")};
    QCOMPARE(order, expected);
    for (const QString &name : expected) {
        QAccessibleInterface *face =
            QAccessible::queryAccessibleInterface(m_dialog->findChild<QWidget *>(name));
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(), qPrintable(name));
    }
}

void TestPreferencesDialog::storage_is_applied_and_noted_when_it_is_kept()
{
    Environment environment;
    environment.apiUrl = QUrl(QStringLiteral("https://127.0.0.1:9")); // nothing is ever sent
    Session session(environment, ApiMap(), Credentials(), {});
    open();
    part<QSpinBox>("eventDays")->setValue(7);
    part<QCheckBox>("keepCredentials")->setChecked(true);
    QCOMPARE(m_preferences->effective().storage, StoragePreferences());
    press(QDialogButtonBox::Ok);
    applyStorage(session, m_preferences->effective().storage);
    QCOMPARE(session.failures().limits().age, std::chrono::hours(7 * 24));
    QVERIFY(session.snapshots().settings().store.keepsCredentials);
    QTRY_COMPARE_WITH_TIMEOUT(m_activity->unwritten(), 0, wait);
    ActivityJournal journal;
    QVERIFY(!journal.openForReading(path("activity.sqlite")));
    const QList<ActivityEntry> noted = journal.search({}).value;
    QCOMPARE(noted.size(), 1);
    QCOMPARE(noted.at(0).operation, ActivityOperation::SettingsChange);
    QVERIFY(noted.at(0).before.contains(QLatin1String("\"days\":30")));
    QVERIFY(noted.at(0).after.contains(QLatin1String("\"days\":7")));
}

void TestPreferencesDialog::a_connected_environment_is_refreshed_as_preferred()
{
    connectWindow();
    const int before = table()->model()->rowCount();
    PreferenceValues values;
    values.refreshInterval = 1;
    m_preferences->keep(values);
    const SandboxAnswer created = m_sandbox.m_client->send("POST", "/v1/webhooks", validDraft);
    QVERIFY2(created.status < 300, created.body.constData());
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), before + 1, wait);
}

HOOKDESK_WINDOW_TEST(TestPreferencesDialog)

} // namespace tst_preferencesdialog

#include "tst_preferencesdialog.moc"
