// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/entitytype.h"
#include "app/session/session.h"
#include "tests/support/runningsandbox.h"
#include "tests/support/shownparts.h"
#include "tests/support/testenvironments.h"
#include "tests/support/testprogram.h"
#include "tests/support/untranslatedtexts.h"
#include "ui/common/prompt.h"
#include "ui/shell/mainwindow.h"
#include "ui/webhooks/webhookdetails.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace hookdesk;

namespace tst_languagechange {

namespace {

constexpr std::chrono::milliseconds longGrace{600000};
/// The actions of the other pages are tested with their pages.
const QRegularExpression others(QStringLiteral("^(event|snapshot|signature)\\."));

class AgreeingPrompt : public Prompt
{
public:
    void ask(QWidget *, const Confirmation &, std::function<void(bool)> answer) override
    {
        answer(true);
    }
};

/// Every name and text of an answer.
void gather(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts.append(value.toString());
    for (const QJsonValue &element : value.toArray())
        gather(element, texts);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        texts.append(member.key());
        gather(member.value(), texts);
    }
}

} // namespace

class TestLanguageChange : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void the_menus_above_the_welcome_page_follow();
    void a_page_follows_while_it_is_shown_data();
    void a_page_follows_while_it_is_shown();
    void a_page_follows_while_another_is_shown_data();
    void a_page_follows_while_another_is_shown();
    void what_keeps_an_action_from_working_is_said_anew();
    void the_dialog_for_a_new_webhook_follows_and_keeps_what_was_typed();
    void the_dialog_for_basic_authentication_follows();
    void the_dialogs_of_a_webhook_follow_data();
    void the_dialogs_of_a_webhook_follow();
    void selection_filter_and_revealed_secrets_stay();
    void the_old_language_comes_back_as_a_whole();

private:
    void connectWindow();
    void readForeignTexts();
    /// These are foreign, too.
    void know(const QStringList &texts);
    /// Those of the pages that have tests of their own.
    void knowOtherActions();
    [[nodiscard]] bool isForeign(QString text) const;
    [[nodiscard]] QAction *action(const QString &id) const;
    [[nodiscard]] QTableView *table() const;
    [[nodiscard]] QDialog *dialog() const;
    /// One a line.
    [[nodiscard]] QString left(QWidget *window) const;
    void selectRow(int row);
    /// Everything is loaded, a webhook is selected, and the deletion of another waits.
    void prepare();
    void changeLanguage();

    RunningSandbox m_sandbox;
    AgreeingPrompt m_prompt;
    QStringList m_foreign;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<TestEnvironments> m_environments;
    std::unique_ptr<MainWindow> m_window;
    Session *m_session = nullptr; ///< The window's.
    std::unique_ptr<MarkingTranslator> m_marks;
};

void TestLanguageChange::init()
{
    QCOMPARE(m_sandbox.restart(RunningSandbox::settings()), QString());
    readForeignTexts();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")),
                                             QSettings::IniFormat);
    const auto factory = [this](const EnvironmentProfile &profile,
                                const Credentials &credentials) -> SessionOutcome {
        Session::Settings settings;
        settings.deleteGrace = longGrace;
        auto session =
            std::make_unique<Session>(profile.environment, ApiMap(), credentials, settings);
        m_session = session.get();
        return session;
    };
    m_environments = std::make_unique<TestEnvironments>();
    m_window = std::make_unique<MainWindow>(factory, m_environments->m_desk,
                                            m_environments->m_browser, *m_settings, m_prompt);
    m_window->show();
}

void TestLanguageChange::cleanup()
{
    m_window.reset();
    m_marks.reset();
}

void TestLanguageChange::readForeignTexts()
{
    m_foreign = presetEntityTypes();
    m_foreign += {QStringLiteral("Hookdesk"), QStringLiteral("Test company"),
                  QStringLiteral("https://"), QStringLiteral("sandbox")};
    for (const char *path : {"/v1/odata/Webhook?$top=100", "/v1/webhooks",
                             "/v1/odata/GetCurrentEmployee()", "/v1/odata/WebhookEvent?$top=100"}) {
        const QJsonDocument answer = m_sandbox.m_client->get(path).json();
        gather(answer.isArray() ? QJsonValue(answer.array()) : QJsonValue(answer.object()),
               m_foreign);
    }
    m_foreign.append(m_sandbox.m_server->url().toString());
    know({});
}

void TestLanguageChange::know(const QStringList &texts)
{
    m_foreign += texts;
    m_foreign.removeAll(QString());
    m_foreign.removeDuplicates();
    std::sort(m_foreign.begin(), m_foreign.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

void TestLanguageChange::knowOtherActions()
{
    know({QStringLiteral("Copy the report of the signature check")}); // in no menu
    for (const QAction *menu : m_window->menuBar()->actions()) {
        for (const QAction *each : menu->menu()->actions()) {
            if (others.match(each->objectName()).hasMatch())
                know({each->text().remove(QLatin1Char('&')), each->toolTip()});
        }
    }
}

bool TestLanguageChange::isForeign(QString text) const
{
    if (QLocale().toDate(text, QLocale::ShortFormat).isValid())
        return true;
    for (const QString &foreign : m_foreign)
        text.remove(foreign);
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

void TestLanguageChange::connectWindow()
{
    Environment environment;
    environment.name = QStringLiteral("Test company");
    environment.kind = EnvironmentKind::Sandbox;
    environment.confirmation = usualConfirmation(environment.kind);
    environment.apiUrl = m_sandbox.m_server->url();
    environment.authUrl = environment.apiUrl;
    environment.clientId = QStringLiteral("sandbox");
    Credentials credentials;
    credentials.clientSecret = "correct";
    m_window->connectTo({{}, environment, {}}, credentials);
}

QAction *TestLanguageChange::action(const QString &id) const
{
    for (const QAction *menu : m_window->menuBar()->actions()) {
        for (QAction *candidate : menu->menu()->actions()) {
            if (candidate->objectName() == id)
                return candidate;
        }
    }
    qFatal("no menu has the action %s", qPrintable(id));
}

QTableView *TestLanguageChange::table() const
{
    return m_window->findChild<QTableView *>(QStringLiteral("webhooksTable"));
}

QDialog *TestLanguageChange::dialog() const
{
    for (QDialog *candidate : m_window->findChildren<QDialog *>()) {
        if (candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

QString TestLanguageChange::left(QWidget *window) const
{
    QStringList texts =
        untranslatedTexts(*window, [this](const QString &text) { return isForeign(text); });
    texts.removeIf([](const QString &text) {
        return text.startsWith(QLatin1String("QAction ")) && others.match(text.mid(8)).hasMatch();
    });
    return texts.join(QLatin1Char('\n'));
}

void TestLanguageChange::selectRow(int row)
{
    table()->setCurrentIndex(table()->model()->index(row, 0));
    table()->selectRow(row);
}

void TestLanguageChange::prepare()
{
    connectWindow();
    QTRY_COMPARE(table()->model()->rowCount(), 40);
    const EventLog &log = m_session->eventLog(); // of which follows who is at risk
    QTRY_VERIFY(log.state().finishedAt.isValid() && log.state().hasEverything());
    QTRY_VERIFY(action(QStringLiteral("view.refresh"))->isEnabled());
    selectRow(1);
    QTRY_VERIFY(action(QStringLiteral("webhook.delete"))->isEnabled());
    action(QStringLiteral("webhook.delete"))->trigger();
    selectRow(0);
    QTRY_VERIFY(action(QStringLiteral("jobs.undo"))->isEnabled());
}

void TestLanguageChange::changeLanguage()
{
    m_marks = std::make_unique<MarkingTranslator>();
    QVERIFY(QCoreApplication::installTranslator(m_marks.get()));
}

void TestLanguageChange::the_menus_above_the_welcome_page_follow()
{
    changeLanguage();
    QTRY_VERIFY2(!left(m_window.get()).contains(QLatin1String("QAction")),
                 qPrintable(left(m_window.get())));
}

void TestLanguageChange::a_page_follows_while_it_is_shown_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"overview", "webhooks"})
        QTest::newRow(page) << QStringLiteral("window.") + QLatin1String(page);
}

void TestLanguageChange::a_page_follows_while_it_is_shown()
{
    QFETCH(QString, page);
    prepare();
    action(page)->trigger();
    changeLanguage();
    QTRY_VERIFY2(left(m_window.get()).isEmpty(), qPrintable(left(m_window.get())));
}

void TestLanguageChange::a_page_follows_while_another_is_shown_data()
{
    a_page_follows_while_it_is_shown_data();
}

void TestLanguageChange::a_page_follows_while_another_is_shown()
{
    QFETCH(QString, page);
    prepare();
    action(page)->trigger();
    action(QStringLiteral("window.activity"))->trigger();
    changeLanguage();
    QTRY_VERIFY(m_window->windowTitle().startsWith(QChar(0xab)));
    action(page)->trigger();
    QTRY_VERIFY2(left(m_window.get()).isEmpty(), qPrintable(left(m_window.get())));
}

void TestLanguageChange::what_keeps_an_action_from_working_is_said_anew()
{
    prepare();
    table()->clearSelection();
    QAction *reactivate = action(QStringLiteral("webhook.reactivate"));
    QTRY_COMPARE(reactivate->toolTip(), QStringLiteral("No webhook selected."));
    changeLanguage();
    QTRY_COMPARE(reactivate->toolTip(), QStringLiteral("«No webhook selected.»"));
    selectRow(0);
    QTRY_COMPARE(action(QStringLiteral("webhook.copyId"))->toolTip(), QStringLiteral("«Copy id»"));
}

void TestLanguageChange::the_dialog_for_a_new_webhook_follows_and_keeps_what_was_typed()
{
    prepare();
    action(QStringLiteral("webhook.new"))->trigger();
    QTRY_VERIFY(dialog());
    auto *type = dialog()->findChild<QComboBox *>(QStringLiteral("entityType"));
    auto *endpoint = dialog()->findChild<QLineEdit *>(QStringLiteral("endpoint"));
    type->setEditText(QStringLiteral("relation.person"));
    endpoint->setText(QStringLiteral("http://nowhere"));
    know({type->currentText(), endpoint->text()});
    const auto leftHere = [&] {
        for (int item = 0; item < type->count(); ++item)
            know({type->itemText(item)}); // the environment may tell more of them meanwhile
        return left(dialog());
    };
    buttonNamed(*dialog(), "Add header").click();
    changeLanguage();
    QTRY_VERIFY2(leftHere().isEmpty(), qPrintable(leftHere()));
    QCOMPARE(type->currentText(), QStringLiteral("relation.person"));
    QCOMPARE(endpoint->text(), QStringLiteral("http://nowhere"));
    QCOMPARE(buttonNamed(*dialog(), "«Cancel»").isVisible(), true);
}

void TestLanguageChange::the_dialog_for_basic_authentication_follows()
{
    prepare();
    action(QStringLiteral("webhook.new"))->trigger();
    QTRY_VERIFY(dialog());
    const QDialog *below = dialog();
    buttonNamed(*below, "Basic authentication…").click();
    QDialog *basic = nullptr;
    QTRY_VERIFY(basic = below->findChild<QDialog *>());
    basic->findChild<QLineEdit *>(QStringLiteral("user"))->setText(QStringLiteral("1"));
    changeLanguage();
    QTRY_VERIFY2(left(basic).isEmpty(), qPrintable(left(basic)));
    QVERIFY(buttonNamed(*basic, "«Set header»").isVisible());
    QCOMPARE(basic->findChild<QLineEdit *>(QStringLiteral("user"))->text(), QStringLiteral("1"));
}

void TestLanguageChange::the_dialogs_of_a_webhook_follow_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id :
         {"webhook.reactivate", "webhook.checkEndpoint", "webhook.testEvent", "window.commands"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestLanguageChange::the_dialogs_of_a_webhook_follow()
{
    QFETCH(QString, id);
    prepare();
    auto *status = m_window->findChild<QComboBox *>(QStringLiteral("webhookStatusFilter"));
    status->setCurrentText(QStringLiteral("Deactivated"));
    selectRow(0);
    QTRY_VERIFY(action(id)->isEnabled());
    action(id)->trigger();
    QTRY_VERIFY(dialog());
    if (id == QLatin1String("window.commands"))
        knowOtherActions();
    changeLanguage();
    QTRY_VERIFY2(left(dialog()).isEmpty(), qPrintable(left(dialog())));
}

void TestLanguageChange::selection_filter_and_revealed_secrets_stay()
{
    prepare();
    auto *name = m_window->findChild<QLineEdit *>(QStringLiteral("webhookNameFilter"));
    auto *status = m_window->findChild<QComboBox *>(QStringLiteral("webhookStatusFilter"));
    name->setText(QStringLiteral("e"));
    status->setCurrentText(QStringLiteral("Active"));
    selectRow(2);
    const int rows = table()->model()->rowCount();
    const QString selected = table()->model()->index(2, 0).data().toString();
    const auto *details = m_window->findChild<WebhookDetails *>();
    QTRY_COMPARE(details->accessibleName(), selected);
    QToolButton *reveal = nullptr;
    const auto isReveal = [](const QToolButton *button) {
        return button->accessibleName().contains(QLatin1String("Show the value of"));
    };
    const auto revealing = [&]() -> QToolButton * {
        const QList<QToolButton *> buttons = m_window->findChildren<QToolButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), isReveal);
        return found == buttons.end() ? nullptr : *found;
    };
    QVERIFY(reveal = revealing());
    reveal->click();
    changeLanguage();
    QTRY_COMPARE(status->currentText(), QStringLiteral("«Active»"));
    QTRY_VERIFY2(left(m_window.get()).isEmpty(), qPrintable(left(m_window.get())));
    QCOMPARE(name->text(), QStringLiteral("e"));
    QCOMPARE(table()->model()->rowCount(), rows);
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table()->selectionModel()->selectedRows().constFirst().data().toString(), selected);
    QCOMPARE(revealing(), reveal);
    QVERIFY(reveal->isChecked());
}

void TestLanguageChange::the_old_language_comes_back_as_a_whole()
{
    prepare();
    const auto anyMark = [this] {
        const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QChar(0xab));
        });
    };
    changeLanguage();
    QTRY_VERIFY2(left(m_window.get()).isEmpty(), qPrintable(left(m_window.get())));
    QVERIFY(anyMark());
    m_marks.reset();
    QTRY_VERIFY(!anyMark());
    QTRY_COMPARE(m_window->windowTitle(), QStringLiteral("Hookdesk — Test company"));
}

HOOKDESK_WINDOW_TEST(TestLanguageChange)

} // namespace tst_languagechange

#include "tst_languagechange.moc"
