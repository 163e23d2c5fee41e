// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/activityrecorder.h"
#include "app/session/session.h"
#include "tests/support/shownparts.h"
#include "tests/support/testenvironments.h"
#include "tests/support/testprogram.h"
#include "tests/support/tinyenvironment.h"
#include "ui/common/actionregistry.h"
#include "ui/common/prompt.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/webhooks/newwebhookdialog.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_pageactions {

namespace {

/// Says yes at once, or when it is told to.
class PatientPrompt : public Prompt
{
public:
    void ask(QWidget *, const Confirmation &confirmation, std::function<void(bool)> answer) override
    {
        asked.append(confirmation);
        if (!waits)
            return answer(true);
        pending = std::move(answer);
    }

    QList<Confirmation> asked;
    bool waits = false;
    std::function<void(bool)> pending;
};

constexpr auto webhookId = "11111111-1111-4111-8111-111111111111";

/// A deactivated webhook whose record passes for a failed event as well.
QJsonObject record()
{
    return {{QStringLiteral("ID"), QLatin1String(webhookId)},
            {QStringLiteral("WebhookId"), QLatin1String(webhookId)},
            {QStringLiteral("Status"), QStringLiteral("Failed")},
            {QStringLiteral("Body"), QStringLiteral("{}")},
            {QStringLiteral("EntityType"), QStringLiteral("Relation.Person")},
            {QStringLiteral("WebhookUrl"), QStringLiteral("https://a.example/x")},
            {QStringLiteral("IsDeactivated"), true}};
}

/// The page that an action belongs to, by the first part of its id; empty: to the window.
QByteArray ownerOf(const QAction &action)
{
    static const QMap<QByteArray, QByteArray> pages{{"webhook", "window.webhooks"},
                                                    {"event", "window.events"},
                                                    {"signature", "window.signature"},
                                                    {"activity", "window.activity"},
                                                    {"overview", "window.overview"}};
    const QByteArray id = action.objectName().toLatin1();
    return id == "webhook.new" ? QByteArray() : pages.value(id.first(id.indexOf('.')));
}

void addPages()
{
    QTest::addColumn<QByteArray>("page");
    for (const char *page : {"overview", "webhooks", "events", "signature", "activity"})
        QTest::newRow(page) << QByteArray("window.").append(page);
}

} // namespace

/// What is selected on every page at once is acted on by none but the page that is seen: neither
/// menu nor key nor palette reaches another one's. The server counts.
class PageActionsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void an_action_is_enabled_on_its_own_page_only_data() { addPages(); }
    void an_action_is_enabled_on_its_own_page_only();
    void triggering_what_belongs_to_another_page_sends_nothing_data() { addPages(); }
    void triggering_what_belongs_to_another_page_sends_nothing();
    void keys_of_other_pages_send_nothing_data() { addPages(); }
    void keys_of_other_pages_send_nothing();
    void the_retry_key_works_in_the_table_and_not_in_a_field();
    void the_key_to_reactivate_works_in_the_table_and_not_in_a_field();
    void refresh_and_find_are_about_the_page_that_is_shown_data();
    void refresh_and_find_are_about_the_page_that_is_shown();
    void the_palette_offers_what_the_page_allows();
    void the_palette_follows_what_the_page_allows();
    void a_palette_goes_with_its_environment();
    void a_question_about_an_environment_that_is_gone_leaves_no_other();
    void what_a_filter_hides_is_not_acted_on();
    void an_event_that_was_deselected_just_now_is_not_acted_on();
    void the_menu_of_a_row_goes_with_the_row();
    void a_webhook_that_is_created_elsewhere_is_shown();
    void an_environment_that_is_open_is_not_opened_again();
    void a_cause_leads_to_its_webhook_and_its_headers();
    void every_page_begins_at_the_same_place();

private:
    void connectTo(FaultyServer &server);
    [[nodiscard]] std::unique_ptr<Session> makeSession(const Environment &environment);
    [[nodiscard]] ActionRegistry &registry() const;
    [[nodiscard]] QAction &action(const QByteArray &id) const
    {
        return *registry().action(QString::fromLatin1(id));
    }
    [[nodiscard]] QTableView &table(const char *name) const
    {
        return *m_window->findChild<QTableView *>(QLatin1String(name));
    }
    [[nodiscard]] QWidget *shownPage() const;
    void show(const QByteArray &page) { action(page).trigger(); }
    void select();
    void press(QWidget *widget, const QKeySequence &keys);
    [[nodiscard]] bool isUsedHere(const QKeySequence &keys) const;
    [[nodiscard]] QList<QByteArray> writes() const;
    /// Whatever was sent has arrived, and nothing was a command.
    void expectNothingSent();
    [[nodiscard]] CommandPalette *openPalette(const QString &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<TinyEnvironment> m_environment;
    std::unique_ptr<TestEnvironments> m_environments;
    std::unique_ptr<ActivityRecorder> m_activity;
    std::chrono::milliseconds m_grace{0};
    PatientPrompt m_prompt;
    std::unique_ptr<MainWindow> m_window;
    Session *m_session = nullptr; ///< Of the window.
};

void PageActionsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")),
                                             QSettings::IniFormat);
    m_server = std::make_unique<FaultyServer>();
    m_environment = std::make_unique<TinyEnvironment>(*m_server);
    m_environment->records = {record()};
    m_environments = std::make_unique<TestEnvironments>();
    m_activity = std::make_unique<ActivityRecorder>(
        m_folder->filePath(QStringLiteral("activity.sqlite")), ActivityRecorder::Settings{});
    m_grace = 0ms;
    m_prompt = PatientPrompt();
    const auto factory = [this](const EnvironmentProfile &profile,
                                const Credentials &) -> SessionOutcome {
        return makeSession(profile.environment);
    };
    m_window = std::make_unique<MainWindow>(factory, m_environments->m_desk,
                                            m_environments->m_browser, *m_settings, m_prompt);
    m_window->resize(1300, 850);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    connectTo(*m_server);
    QTRY_COMPARE(table("webhooksTable").model()->rowCount(), 1);
    QTRY_COMPARE(table("eventsTable").model()->rowCount(), 1);
}

void PageActionsTest::cleanup()
{
    m_window.reset();
    m_activity.reset();
    m_environments.reset();
    m_environment.reset();
    m_server.reset();
}

std::unique_ptr<Session> PageActionsTest::makeSession(const Environment &environment)
{
    Session::Settings settings;
    settings.deleteGrace = m_grace;
    settings.retry.grace = 0ms;
    settings.pace = quickPace();
    settings.activity = m_activity.get();
    auto session = std::make_unique<Session>(environment, ApiMap(), testCredentials(), settings);
    m_session = session.get();
    return session;
}

void PageActionsTest::connectTo(FaultyServer &server)
{
    m_window->connectTo({{}, testEnvironment(server.url()), {}}, testCredentials());
}

ActionRegistry &PageActionsTest::registry() const
{
    for (const QAction *menu : m_window->menuBar()->actions()) {
        for (const QAction *action : menu->menu()->actions()) {
            if (auto *found = qobject_cast<ActionRegistry *>(action->parent()))
                return *found;
        }
    }
    qFatal("the menus are empty");
}

QWidget *PageActionsTest::shownPage() const
{
    for (QStackedWidget *pages : m_window->findChildren<QStackedWidget *>()) {
        if (pages->findChild<QWidget *>(QStringLiteral("webhooksPage"), Qt::FindDirectChildrenOnly))
            return pages->currentWidget();
    }
    qFatal("there are no pages");
}

/// Something on every page, so that each has something to act on.
void PageActionsTest::select()
{
    for (const char *page : {"window.events", "window.webhooks"}) {
        show(page);
        if (page == QByteArray("window.events"))
            action("event.oneByOne").trigger();
        auto &rows = table(page == QByteArray("window.events") ? "eventsTable" : "webhooksTable");
        // Not selectRow(): it heeds the keys that a test pressed before.
        rows.selectionModel()->setCurrentIndex(rows.model()->index(0, 0),
                                               QItemSelectionModel::ClearAndSelect |
                                                   QItemSelectionModel::Rows);
        const QByteArray proof =
            page == QByteArray("window.events") ? "event.retry" : "webhook.reactivate";
        QTRY_VERIFY2(action(proof).isEnabled(), proof.constData());
    }
}

void PageActionsTest::press(QWidget *widget, const QKeySequence &keys)
{
    widget->setFocus();
    QTest::keyClick(widget, keys[0].key(), keys[0].keyboardModifiers());
}

/// Whether the shown page or the window may do something of its own with them.
bool PageActionsTest::isUsedHere(const QKeySequence &keys) const
{
    const QList<QAction *> &all = registry().actions();
    return std::any_of(all.cbegin(), all.cend(), [&keys](const QAction *action) {
        return action->isEnabled() && action->shortcuts().contains(keys);
    });
}

QList<QByteArray> PageActionsTest::writes() const
{
    QList<QByteArray> found;
    for (const FaultyRequest &request : m_server->requests()) {
        if (request.method != "GET" && request.path != "/oauth2/token")
            found.append(request.method + ' ' + request.path);
    }
    return found;
}

void PageActionsTest::expectNothingSent()
{
    QCoreApplication::processEvents();
    QTRY_VERIFY(!m_session->loadState().loading);
    m_session->refresh();
    QTRY_VERIFY(!m_session->loadState().loading);
    QTRY_VERIFY(!m_session->hasUnfinishedJobs());
    QCOMPARE(m_prompt.asked.size(), 0);
    QCOMPARE(writes(), QList<QByteArray>());
    QCOMPARE(m_environment->works, 0);
}

void PageActionsTest::an_action_is_enabled_on_its_own_page_only()
{
    QFETCH(QByteArray, page);
    select();
    show(page);
    QTRY_VERIFY(!m_session->loadState().loading && !m_session->eventLog().state().loading);
    for (const QAction *each : registry().actions()) {
        const QByteArray id = each->objectName().toLatin1();
        const QByteArray owner = ownerOf(*each);
        if (!owner.isEmpty() && owner != page)
            QVERIFY2(!each->isEnabled(), (id + " is enabled on " + page).constData());
        if (each->isEnabled() || !each->isVisible())
            continue;
        QVERIFY2(!each->statusTip().isEmpty(), (id + " says no reason on " + page).constData());
        QCOMPARE(each->toolTip(), each->statusTip());
    }
    if (page == "window.webhooks")
        QVERIFY(action("webhook.delete").isEnabled() && action("webhook.createLike").isEnabled());
    if (page == "window.events")
        QVERIFY(action("event.retry").isEnabled() && action("event.copyBody").isEnabled());
}

void PageActionsTest::triggering_what_belongs_to_another_page_sends_nothing()
{
    QFETCH(QByteArray, page);
    select();
    show(page);
    const QWidget *shown = shownPage();
    for (QAction *each : registry().actions()) {
        const QByteArray owner = ownerOf(*each);
        if (owner.isEmpty() || owner == page)
            continue;
        each->setEnabled(true); // a page does so whenever its own selection changes
        each->trigger();
        QVERIFY2(shownPage() == shown, qPrintable(each->objectName()));
    }
    QVERIFY(!QApplication::activeModalWidget());
    expectNothingSent();
}

void PageActionsTest::keys_of_other_pages_send_nothing()
{
    QFETCH(QByteArray, page);
    select();
    show(page);
    QWidget *shown = shownPage();
    QList<QWidget *> focusable{shown};
    for (QWidget *widget : shown->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus)
            focusable.append(widget);
    }
    for (const QAction *each : registry().actions()) {
        const QByteArray owner = ownerOf(*each);
        for (const QKeySequence &keys : each->shortcuts()) {
            const bool plain = keys[0] == QKeyCombination(Qt::Key_Return) ||
                               keys[0] == QKeyCombination(Qt::Key_Enter); // a button's own
            if (owner.isEmpty() || owner == page || plain || isUsedHere(keys))
                continue;
            for (QWidget *widget : std::as_const(focusable))
                press(widget, keys);
        }
    }
    QVERIFY(shownPage() == shown);
    QVERIFY(!QApplication::activeModalWidget());
    expectNothingSent();
}

void PageActionsTest::the_retry_key_works_in_the_table_and_not_in_a_field()
{
    const QKeySequence retry(Qt::CTRL | Qt::Key_Return);
    select();
    show("window.events");
    press(&partNamed<QLineEdit>(*m_window, "Filter events"), retry);
    press(&partNamed<QLineEdit>(*m_window, "Search in payload"), retry);
    press(m_window->findChild<QListView *>(QStringLiteral("navigation")), retry);
    expectNothingSent();
    press(&table("eventsTable"), retry);
    QTRY_COMPARE(writes().size(), 1);
}

void PageActionsTest::the_key_to_reactivate_works_in_the_table_and_not_in_a_field()
{
    const QKeySequence reactivate(Qt::CTRL | Qt::Key_R);
    select();
    show("window.webhooks");
    press(&partNamed<QLineEdit>(*m_window, "Filter by name"), reactivate);
    QVERIFY(!QApplication::activeModalWidget());
    press(&partNamed<QLineEdit>(*m_window, "Filter by name"), QKeySequence::Delete);
    expectNothingSent();
    press(&table("webhooksTable"), reactivate);
    QTRY_VERIFY(QApplication::activeModalWidget());
}

void PageActionsTest::refresh_and_find_are_about_the_page_that_is_shown_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("asked"); // a path of the server; empty: nothing is asked
    QTest::addColumn<QString>("field");    // that finds; empty: there is none
    QTest::newRow("overview") << QByteArray("window.overview") << QByteArray("/v1") << QString();
    QTest::newRow("webhooks") << QByteArray("window.webhooks") << QByteArray("/v1")
                              << QStringLiteral("Filter by name");
    QTest::newRow("events") << QByteArray("window.events") << QByteArray("/v1")
                            << QStringLiteral("Filter events");
    QTest::newRow("signature") << QByteArray("window.signature") << QByteArray() << QString();
    QTest::newRow("activity") << QByteArray("window.activity") << QByteArray()
                              << QStringLiteral("Find in the journal");
}

void PageActionsTest::refresh_and_find_are_about_the_page_that_is_shown()
{
    QFETCH(QByteArray, page);
    QFETCH(QByteArray, asked);
    QFETCH(QString, field);
    QTRY_VERIFY(!m_session->loadState().loading && !m_session->eventLog().state().loading);
    show(page);
    const qsizetype before = m_server->requests().size();
    press(shownPage(), QKeySequence(Qt::Key_F5));
    if (!asked.isEmpty())
        QTRY_VERIFY(m_server->requests().size() > before);
    const auto asksForWebhooks = [this, before] {
        const QList<FaultyRequest> sent = m_server->requests().mid(before);
        return std::any_of(sent.cbegin(), sent.cend(), [](const FaultyRequest &request) {
            return request.path == "/v1/webhooks";
        });
    };
    const bool webhooks = page == "window.webhooks" || page == "window.overview";
    QTRY_COMPARE(asksForWebhooks(), webhooks);
    press(shownPage(), QKeySequence::Find);
    const auto *focused = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QCOMPARE(focused && shownPage()->isAncestorOf(focused), !field.isEmpty());
}

CommandPalette *PageActionsTest::openPalette(const QString &text)
{
    action("window.commands").trigger();
    auto *palette = m_window->findChild<CommandPalette *>();
    if (palette)
        palette->findChild<QLineEdit *>()->setText(text);
    return palette;
}

void PageActionsTest::the_palette_offers_what_the_page_allows()
{
    select();
    show("window.signature");
    CommandPalette *palette = openPalette(QStringLiteral("retry selected"));
    QVERIFY(palette);
    const auto *rows = palette->findChild<QListView *>()->model();
    QCOMPARE(rows->rowCount(), 1);
    const QModelIndex only = rows->index(0, 0);
    QVERIFY(!only.flags().testFlag(Qt::ItemIsEnabled));
    QVERIFY2(only.data().toString().contains(QLatin1String("Failed events")),
             qPrintable(only.data().toString()));
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    palette->findChild<QLineEdit *>()->setText(QStringLiteral("refresh"));
    QCOMPARE(rows->rowCount(), 1); // not one for every page
    palette->reject();
    expectNothingSent();
}

void PageActionsTest::the_palette_follows_what_the_page_allows()
{
    select();
    show("window.events");
    CommandPalette *palette = openPalette(QStringLiteral("retry selected"));
    const auto *rows = palette->findChild<QListView *>()->model();
    QVERIFY(rows->index(0, 0).flags().testFlag(Qt::ItemIsEnabled));
    table("eventsTable").clearSelection();
    QTRY_VERIFY(!rows->index(0, 0).flags().testFlag(Qt::ItemIsEnabled));
    palette->reject();
}

void PageActionsTest::a_palette_goes_with_its_environment()
{
    const QPointer<CommandPalette> palette = openPalette({});
    QVERIFY(palette);
    FaultyServer other;
    TinyEnvironment environment(other);
    connectTo(other);
    QVERIFY(!palette);
    m_window->showWelcome();
}

void PageActionsTest::a_question_about_an_environment_that_is_gone_leaves_no_other()
{
    m_grace = 600s;
    connectTo(*m_server);
    QTRY_COMPARE(table("webhooksTable").model()->rowCount(), 1);
    table("webhooksTable").selectRow(0);
    QTRY_VERIFY(action("webhook.delete").isEnabled());
    action("webhook.delete").trigger();
    QTRY_VERIFY(m_session->hasUnfinishedJobs());
    m_prompt.waits = true;
    action("window.disconnect").trigger();
    QVERIFY(m_prompt.pending);
    connectTo(*m_server); // for example a browser that answered late
    const QString title = m_window->windowTitle();
    m_prompt.pending(true);
    QCOMPARE(m_window->windowTitle(), title);
    QVERIFY(m_window->findChild<QTableView *>(QStringLiteral("webhooksTable")));
}

void PageActionsTest::what_a_filter_hides_is_not_acted_on()
{
    select();
    show("window.events");
    auto &field = partNamed<QLineEdit>(*m_window, "Filter events");
    field.setText(QStringLiteral("nothing has this in it"));
    QTRY_COMPARE(table("eventsTable").model()->rowCount(), 0);
    QTRY_VERIFY(!action("event.retry").isEnabled());
    press(&table("eventsTable"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    show("window.webhooks");
    partNamed<QLineEdit>(*m_window, "Filter by name").setText(QStringLiteral("nor this"));
    QTRY_COMPARE(table("webhooksTable").model()->rowCount(), 0);
    QTRY_VERIFY(!action("webhook.delete").isEnabled());
    press(&table("webhooksTable"), QKeySequence::Delete);
    expectNothingSent();
}

void PageActionsTest::an_event_that_was_deselected_just_now_is_not_acted_on()
{
    select();
    show("window.events");
    const QWidget *page = shownPage();
    table("eventsTable").clearSelection();
    for (const char *id : {"event.showWebhook", "event.onlyWebhook", "event.onlyCause",
                           "event.checkSignature", "event.copyBody", "event.retry"}) {
        QVERIFY2(action(id).isEnabled(), id); // it follows later
        action(id).trigger();
        QVERIFY2(shownPage() == page, id);
    }
    expectNothingSent();
}

void PageActionsTest::the_menu_of_a_row_goes_with_the_row()
{
    select();
    auto &rows = table("webhooksTable");
    const QPoint place = rows.visualRect(rows.model()->index(0, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, rows.viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(rows.viewport(), &event);
    const QPointer<QMenu> menu = rows.findChild<QMenu *>(QStringLiteral("rowMenu"));
    QVERIFY(menu && menu->isVisible());
    QVERIFY(menu->actions().contains(&action("webhook.delete")));
    QTRY_VERIFY(!m_session->loadState().loading);
    m_environment->records = {};
    m_session->refresh();
    QTRY_COMPARE(rows.model()->rowCount(), 0);
    QTRY_VERIFY(!menu);
    expectNothingSent();
}

void PageActionsTest::a_webhook_that_is_created_elsewhere_is_shown()
{
    show("window.activity");
    press(shownPage(), QKeySequence::New);
    auto *dialog = m_window->findChild<NewWebhookDialog *>();
    QVERIFY(dialog);
    dialog->setDraft(
        {{}, QStringLiteral("Relation.Person"), QStringLiteral("https://a.example/new"), {}});
    buttonNamed(*dialog, "Create").click();
    QTRY_COMPARE(writes().size(), 1);
    QTRY_VERIFY(table("webhooksTable").isVisible());
}

void PageActionsTest::an_environment_that_is_open_is_not_opened_again()
{
    Environment environment = testEnvironment(m_server->url());
    const EnvironmentId id = m_environments->m_store.add(environment).value;
    QTRY_VERIFY(action("environment.1").isVisible());
    QVERIFY(action("environment.1").isEnabled());
    m_window->connectTo({id, environment, {}}, testCredentials());
    QVERIFY(!action("environment.1").isEnabled());
    QVERIFY(!action("environment.1").statusTip().isEmpty());
    m_window->showWelcome();
    QVERIFY(action("environment.1").isEnabled());
}

void PageActionsTest::a_cause_leads_to_its_webhook_and_its_headers()
{
    show("window.events");
    auto *causes = m_window->findChild<QTreeView *>(QStringLiteral("causesTable"));
    QTRY_VERIFY(causes->isVisible() && causes->model()->rowCount() == 1);
    causes->setCurrentIndex(causes->model()->index(0, 0));
    QTRY_VERIFY(action("event.showWebhooks").isEnabled());
    action("event.showWebhooks").trigger();
    QCOMPARE(shownPage()->objectName(), QStringLiteral("webhooksPage"));
    QCOMPARE(table("webhooksTable").selectionModel()->selectedRows().size(), 1);
    QTRY_VERIFY(m_window->findChild<QWidget *>(QStringLiteral("webhookInspector"))->isVisible());
}

void PageActionsTest::every_page_begins_at_the_same_place()
{
    for (const char *page : {"window.overview", "window.webhooks", "window.events",
                             "window.signature", "window.activity", "window.guide"}) {
        show(page);
        QWidget *shown = shownPage();
        const auto begin = [shown] {
            int first = shown->width();
            for (const QLabel *label : shown->findChildren<QLabel *>()) {
                if (label->isVisible() && !label->text().isEmpty())
                    first = std::min(first, label->mapTo(shown, QPoint()).x());
            }
            return first;
        };
        QTRY_COMPARE(begin(), 20);
    }
}

HOOKDESK_WINDOW_TEST(PageActionsTest)

} // namespace tst_pageactions

#include "tst_pageactions.moc"
