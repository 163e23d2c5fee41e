// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventspage.h"

#include "app/session/session.h"
#include "tests/support/madeevents.h"
#include "tests/support/shownparts.h"
#include "tests/support/testprogram.h"
#include "ui/common/actionregistry.h"
#include "ui/common/prompt.h"
#include "ui/events/causemodel.h"
#include "ui/events/savedeventfilters.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace hookdesk;

namespace tst_eventspage {

namespace {

/// Asks nobody, and remembers what it was to ask.
class SilentPrompt : public Prompt
{
public:
    void ask(QWidget *, const Confirmation &question, std::function<void(bool)>) override
    {
        asked.append(question);
    }

    QList<Confirmation> asked;
};

Environment environment()
{
    Environment result;
    result.name = QStringLiteral("Acme");
    result.kind = EnvironmentKind::Sandbox;
    result.apiUrl = QUrl(QStringLiteral("https://127.0.0.1:9")); // nothing is ever sent
    result.authUrl = result.apiUrl;
    return result;
}

Webhook webhook(const char *id, const char *name, const char *host)
{
    Webhook result;
    result.id = {QString::fromLatin1(id)};
    result.name = QString::fromLatin1(name);
    result.endpoint = QStringLiteral("https://%1/in").arg(QLatin1String(host));
    result.restRecord = QByteArray(R"({"name":")") + name + R"("})";
    return result;
}

/// A page over a session that was never connected; the test fills its stores.
struct Fixture
{
    Fixture()
        : session(environment(), ApiMap(), Credentials(), Session::Settings())
        , settings(folder.filePath(QStringLiteral("test.ini")), QSettings::IniFormat)
    {
        open();
        trigger("event.oneByOne");
    }

    /// A page as after a start of the program.
    void open()
    {
        page.reset();
        registry = std::make_unique<ActionRegistry>();
        page = std::make_unique<EventsPage>(session, *registry, prompt, settings);
        page->resize(1200, 700);
        page->show();
    }

    void trigger(const char *action) const
    {
        registry->action(QString::fromLatin1(action))->trigger();
    }

    /// Two causes: HTTP 500 four times and HTTP 401 twice, at one endpoint.
    void fillCauses()
    {
        session.webhooks().merge(WebhookListing::Rest, {webhook("hook-0", "Sync", "crm.example"),
                                                        webhook("hook-1", "Sync", "crm.example"),
                                                        webhook("hook-2", "Sync", "crm.example")});
        QList<WebhookEvent> events;
        for (int number = 0; number < 6; ++number)
            events.append(madeEvent(number, number < 4 ? 500 : 401));
        session.events().merge(events);
        trigger("event.byCause");
    }

    /// Six events of hook-0, hook-1 and hook-2, two each.
    void fill(const QList<Webhook> &webhooks)
    {
        session.webhooks().merge(WebhookListing::Rest, webhooks);
        QList<WebhookEvent> events;
        for (int number = 0; number < 6; ++number)
            events.append(madeEvent(number));
        session.events().merge(events);
    }

    [[nodiscard]] QTableView &table() const
    {
        return *page->findChild<QTableView *>(QStringLiteral("eventsTable"));
    }
    [[nodiscard]] QTreeView &causes() const
    {
        return *page->findChild<QTreeView *>(QStringLiteral("causesTable"));
    }
    [[nodiscard]] QModelIndex cause(int row) const { return causes().model()->index(row, 0); }
    /// The middle of the button in the row.
    [[nodiscard]] QPoint stepOf(int row) const
    {
        const QModelIndex cell = cause(row).siblingAtColumn(static_cast<int>(CauseColumn::Step));
        const QRect rect = causes().visualRect(cell);
        return {rect.right() - 20, rect.center().y()};
    }
    [[nodiscard]] QString webhookOf(int row) const
    {
        return table()
            .model()
            ->index(row, static_cast<int>(EventColumn::Webhook))
            .data()
            .toString();
    }
    [[nodiscard]] QComboBox *combo(const QString &label) const
    {
        for (const QLabel *each : page->findChildren<QLabel *>()) {
            if (auto *combo = qobject_cast<QComboBox *>(each->buddy());
                combo && each->text() == label)
                return combo;
        }
        return nullptr;
    }
    [[nodiscard]] QStringList choices(const QString &label) const
    {
        QStringList texts;
        for (int index = 1; index < combo(label)->count(); ++index) // below "All"
            texts.append(combo(label)->itemText(index));
        return texts;
    }
    [[nodiscard]] QStringList selectedIds() const
    {
        QStringList ids;
        for (const QModelIndex &index : table().selectionModel()->selectedRows())
            ids.append(index.data(EventTableModel::IdRole).toString());
        return ids;
    }

    QTemporaryDir folder;
    Session session;
    SilentPrompt prompt;
    QSettings settings;
    std::unique_ptr<ActionRegistry> registry = std::make_unique<ActionRegistry>();
    std::unique_ptr<EventsPage> page;
};

} // namespace

class TestEventsPage : public QObject
{
    Q_OBJECT

private slots:
    void a_saved_filter_comes_back_as_it_was_data();
    void a_saved_filter_comes_back_as_it_was();
    void the_view_that_was_chosen_comes_back();
    void the_filter_acts_on_both_views();
    void a_group_without_endpoint_has_its_own_events();
    void an_event_below_its_cause_is_inspected();
    void the_button_of_a_cause_is_pressed_data();
    void the_button_of_a_cause_is_pressed();
    void events_that_leave_move_neither_focus_nor_rows();
    void a_button_that_has_nothing_left_gives_the_focus_to_the_table();
    void a_reset_leaves_what_is_unfolded_and_selected();
    void a_cause_of_deactivated_webhooks_leads_to_their_reactivation();
    void a_cause_with_some_deactivated_webhooks_offers_both_steps();
    void a_cause_leads_to_its_webhooks();
    void the_title_counts_in_words();
    void webhooks_of_one_name_are_choices_of_their_own();
    void a_deleted_webhook_keeps_its_name_and_says_so();
    void choices_follow_the_events();
    void new_events_leave_selection_and_place();
    void a_row_leads_to_its_webhook();
};

void TestEventsPage::a_saved_filter_comes_back_as_it_was_data()
{
    QTest::addColumn<EventFilter>("filter");
    const auto row = [](const char *name, auto set) {
        EventFilter filter;
        filter.text = QStringLiteral("refused");
        set(filter);
        QTest::newRow(name) << filter;
    };
    row("only a text", [](EventFilter &) {});
    row("a kind", [](EventFilter &f) { f.kind = MutationKind::RelationshipDeletion; });
    row("the unknown kind", [](EventFilter &f) { f.kind = MutationKind::Unknown; });
    row("a status", [](EventFilter &f) { f.status = EventStatus::Pending; });
    row("an endpoint", [](EventFilter &f) { f.host = QStringLiteral("crm.example"); });
    row("the unknown endpoint", [](EventFilter &f) { f.host = QString(); });
}

void TestEventsPage::a_saved_filter_comes_back_as_it_was()
{
    QFETCH(const EventFilter, filter);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("test.ini")), QSettings::IniFormat);
    SavedEventFilters saved(settings);
    saved.setCurrent(filter);
    saved.save(QStringLiteral("mine"));
    QSignalSpy chosen(&saved, &SavedEventFilters::chosen);
    emit saved.menu()->aboutToShow();
    saved.menu()->actions().constFirst()->trigger();
    QCOMPARE(chosen.size(), 1);
    QVERIFY(chosen.constFirst().constFirst().value<EventFilter>() == filter);
}

void TestEventsPage::the_view_that_was_chosen_comes_back()
{
    Fixture fixture;
    fixture.settings.clear();
    fixture.open();
    fixture.fillCauses();
    QVERIFY(fixture.causes().isVisible()); // the answer comes first
    QVERIFY(!fixture.table().isVisible());
    QTRY_COMPARE(fixture.causes().model()->rowCount(), 2);
    auto &oneByOne = buttonNamed(*fixture.page, "One by one");
    auto &byCause = buttonNamed(*fixture.page, "By cause");
    QVERIFY(byCause.isChecked() && !oneByOne.isChecked());
    oneByOne.click();
    oneByOne.click(); // what is chosen stays chosen
    QVERIFY(!byCause.isChecked() && oneByOne.isChecked());
    QVERIFY(fixture.table().isVisible());
    byCause.toggle(); // as assistive technology does
    QVERIFY(fixture.causes().isVisible() && !oneByOne.isChecked());
    oneByOne.toggle();
    fixture.open();
    QVERIFY(fixture.table().isVisible());
    QVERIFY(!fixture.causes().isVisible());
}

void TestEventsPage::the_filter_acts_on_both_views()
{
    Fixture fixture;
    fixture.fillCauses();
    QCOMPARE(fixture.causes().model()->rowCount(), 2);
    fixture.combo(QStringLiteral("Event status"))->setCurrentIndex(1); // pending: 1, 3 and 5
    QCOMPARE(fixture.table().model()->rowCount(), 3);
    QCOMPARE(fixture.causes().model()->rowCount(fixture.cause(0)), 2);
    QCOMPARE(fixture.causes().model()->rowCount(fixture.cause(1)), 1);
    partNamed<QLineEdit>(*fixture.page, "Filter events").setText(QStringLiteral("refused 5"));
    QCOMPARE(fixture.causes().model()->rowCount(), 1);
}

void TestEventsPage::a_group_without_endpoint_has_its_own_events()
{
    Fixture fixture;
    fixture.fill({webhook("hook-0", "Sync", "crm.example")});
    fixture.trigger("event.byCause");
    QCOMPARE(fixture.causes().model()->rowCount(), 2);
    QCOMPARE(fixture.causes().model()->rowCount(fixture.cause(0)), 4);
    const auto host = [&fixture](int row) {
        return fixture.cause(row)
            .siblingAtColumn(static_cast<int>(CauseColumn::Endpoint))
            .data()
            .toString();
    };
    QCOMPARE(host(0), QStringLiteral("Unknown"));
    QCOMPARE(host(1), QStringLiteral("crm.example"));
}

void TestEventsPage::an_event_below_its_cause_is_inspected()
{
    Fixture fixture;
    fixture.fillCauses();
    auto *inspector = fixture.page->findChild<QWidget *>(QStringLiteral("eventInspector"));
    fixture.causes().setCurrentIndex(fixture.cause(0));
    QTRY_VERIFY(fixture.registry->action(QStringLiteral("event.retryCause"))->isEnabled());
    QVERIFY(!inspector->isVisible());
    fixture.causes().expand(fixture.cause(0));
    fixture.causes().setCurrentIndex(fixture.causes().model()->index(1, 0, fixture.cause(0)));
    QTRY_VERIFY(inspector->isVisible());
    QTRY_VERIFY(fixture.registry->action(QStringLiteral("event.showWebhook"))->isEnabled());
    QSignalSpy asked(fixture.page.get(), &EventsPage::webhookRequested);
    fixture.trigger("event.showWebhook");
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().constFirst().value<WebhookId>().value, QStringLiteral("hook-2"));
}

void TestEventsPage::the_button_of_a_cause_is_pressed_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("with the mouse") << 0;
    QTest::newRow("with Enter") << int(Qt::Key_Return);
    QTest::newRow("with Space") << int(Qt::Key_Space);
}

void TestEventsPage::the_button_of_a_cause_is_pressed()
{
    QFETCH(const int, key);
    Fixture fixture;
    fixture.fillCauses();
    QTreeView &causes = fixture.causes();
    causes.setFocus();
    causes.setCurrentIndex(fixture.cause(0));
    const QPoint button = fixture.stepOf(1);
    if (key == 0) {
        const QPoint beside(causes.visualRect(fixture.cause(1)).center());
        QTest::mouseClick(causes.viewport(), Qt::LeftButton, {}, beside);
        QVERIFY(fixture.prompt.asked.isEmpty());
        QTest::mouseClick(causes.viewport(), Qt::LeftButton, {}, button);
    } else {
        causes.setCurrentIndex(fixture.cause(1));
        QTest::keyClick(&causes, static_cast<Qt::Key>(key));
    }
    QCOMPARE(fixture.prompt.asked.size(), 1);
    QVERIFY(fixture.prompt.asked.constFirst().question.contains(QLatin1String("2 event")));
    // Neither filters nor rows have moved, and the cause is still the one.
    QCOMPARE(fixture.stepOf(1), button);
    QVERIFY(!fixture.combo(QStringLiteral("Cause"))->isVisible());
    QCOMPARE(causes.currentIndex().row(), 1);
}

void TestEventsPage::events_that_leave_move_neither_focus_nor_rows()
{
    Fixture fixture;
    fixture.fillCauses();
    QTreeView &causes = fixture.causes();
    fixture.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.page.get()));
    causes.setFocus();
    causes.expand(fixture.cause(0));
    causes.setCurrentIndex(fixture.cause(0));
    const QPoint place = causes.mapTo(fixture.page.get(), QPoint(0, 0));
    fixture.session.events().remove({madeEvent(0).id, madeEvent(1).id, madeEvent(2).id});
    QTRY_COMPARE(causes.model()->rowCount(fixture.cause(1)), 1);
    QCOMPARE(causes.currentIndex(), fixture.cause(1)); // it is the smaller one now
    QVERIFY(causes.isExpanded(fixture.cause(1)));
    QVERIFY(causes.selectionModel()->isSelected(fixture.cause(1)));
    QVERIFY(causes.hasFocus());
    QCOMPARE(causes.mapTo(fixture.page.get(), QPoint(0, 0)), place);
}

/// Qt gives the focus of a button that is disabled to whatever comes next.
void TestEventsPage::a_button_that_has_nothing_left_gives_the_focus_to_the_table()
{
    Fixture fixture;
    fixture.fill({});
    fixture.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.page.get()));
    fixture.table().selectRow(0);
    auto &retry = buttonNamed(*fixture.page, "Retry selected");
    QTRY_VERIFY(retry.isEnabled());
    retry.setFocus();
    fixture.table().clearSelection();
    QTRY_VERIFY(!retry.isEnabled());
    QVERIFY(fixture.table().hasFocus());
}

void TestEventsPage::a_reset_leaves_what_is_unfolded_and_selected()
{
    Fixture fixture;
    QList<WebhookEvent> events;
    for (int number = 0; number < 120; ++number)
        events.append(madeEvent(number, number % 2 == 0 ? 500 : 401));
    fixture.session.events().merge(events);
    fixture.trigger("event.byCause");
    QTreeView &causes = fixture.causes();
    causes.expand(fixture.cause(1));
    const QModelIndex chosen = causes.model()->index(7, 0, fixture.cause(1));
    const QString id = chosen.data(CauseModel::IdRole).toString();
    causes.setCurrentIndex(chosen);
    QSignalSpy reset(causes.model(), &QAbstractItemModel::modelReset);
    QSet<EventId> gone;
    for (int number = 0; number < 120; number += 3) {
        const EventId each = madeEvent(number).id;
        if (each.value != id)
            gone.insert(each);
    }
    fixture.session.events().remove(gone);
    QTRY_COMPARE(reset.size(), 1);
    QCOMPARE(causes.currentIndex().data(CauseModel::IdRole).toString(), id);
    QVERIFY(causes.isExpanded(causes.currentIndex().parent()));
    QCOMPARE(causes.selectionModel()->selectedRows().size(), 1);
}

void TestEventsPage::a_cause_of_deactivated_webhooks_leads_to_their_reactivation()
{
    Fixture fixture;
    Webhook off = webhook("hook-0", "Sync", "crm.example");
    off.deactivated = true;
    fixture.session.webhooks().merge(WebhookListing::Rest, {off});
    fixture.session.events().merge({madeEvent(0), madeEvent(3)});
    fixture.trigger("event.byCause");
    QSignalSpy asked(fixture.page.get(), &EventsPage::reactivationRequested);
    fixture.causes().setCurrentIndex(fixture.cause(0));
    QCOMPARE(
        fixture.cause(0).siblingAtColumn(static_cast<int>(CauseColumn::Step)).data().toString(),
        QStringLiteral("Reactivate…"));
    QTest::keyClick(&fixture.causes(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().constFirst().value<QList<WebhookId>>().size(), 1);
    QVERIFY(fixture.prompt.asked.isEmpty());
}

void TestEventsPage::a_cause_with_some_deactivated_webhooks_offers_both_steps()
{
    Fixture fixture;
    fixture.fillCauses();
    QTreeView &causes = fixture.causes();
    const int before = causes.columnWidth(int(CauseColumn::Step));
    Webhook off = webhook("hook-0", "Sync", "crm.example");
    off.deactivated = true;
    off.restRecord += ' '; // another one
    fixture.session.webhooks().merge(WebhookListing::Rest, {off});
    QTRY_VERIFY(causes.columnWidth(int(CauseColumn::Step)) > before); // there is room for both
    QSignalSpy asked(fixture.page.get(), &EventsPage::reactivationRequested);
    const QPoint retry = fixture.stepOf(0);
    QTest::mouseClick(causes.viewport(), Qt::LeftButton, {}, retry);
    QCOMPARE(fixture.prompt.asked.size(), 1);
    QCOMPARE(asked.size(), 0);
    const QModelIndex cell = fixture.cause(0).siblingAtColumn(int(CauseColumn::Step));
    const QPoint reactivate(causes.visualRect(cell).left() + 30, retry.y());
    QTest::mouseClick(causes.viewport(), Qt::LeftButton, {}, reactivate);
    QCOMPARE(fixture.prompt.asked.size(), 1);
    QCOMPARE(asked.size(), 1);
    const auto ids = asked.constFirst().constFirst().value<QList<WebhookId>>();
    QCOMPARE(ids, QList<WebhookId>{off.id});
    off.deactivated = false;
    off.restRecord += ' ';
    fixture.session.webhooks().merge(WebhookListing::Rest, {off});
    QTRY_COMPARE(causes.columnWidth(int(CauseColumn::Step)), before);
}

void TestEventsPage::a_cause_leads_to_its_webhooks()
{
    Fixture fixture;
    fixture.fillCauses();
    QAction *show = fixture.registry->action(QStringLiteral("event.showWebhooks"));
    QVERIFY(!show->isEnabled());
    QVERIFY(fixture.causes().actions().contains(show));
    QSignalSpy asked(fixture.page.get(), &EventsPage::webhooksRequested);
    fixture.causes().setCurrentIndex(fixture.cause(1)); // events 4 and 5
    QTRY_VERIFY(show->isEnabled());
    show->trigger();
    QCOMPARE(asked.size(), 1);
    const auto ids = asked.constFirst().constFirst().value<QList<WebhookId>>();
    QCOMPARE(QSet<WebhookId>(ids.cbegin(), ids.cend()),
             (QSet<WebhookId>{{QStringLiteral("hook-1")}, {QStringLiteral("hook-2")}}));
    WebhookEvent anonymous = madeEvent(9, 404);
    anonymous.webhookId = {};
    fixture.session.events().merge({anonymous});
    QTRY_COMPARE(fixture.causes().model()->rowCount(), 3);
    fixture.causes().setCurrentIndex(fixture.cause(2));
    QTRY_COMPARE(show->toolTip(), QStringLiteral("Its webhooks are unknown."));
    QVERIFY(!show->isEnabled());
}

void TestEventsPage::the_title_counts_in_words()
{
    Fixture fixture;
    fixture.fillCauses();
    const auto *count = fixture.page->findChild<QLabel *>(QStringLiteral("eventCount"));
    QTRY_COMPARE(count->text(), QStringLiteral("6, of which 3 are retried automatically"));
    fixture.combo(QStringLiteral("Event status"))->setCurrentIndex(1);
    QCOMPARE(count->text(), QStringLiteral("3 of 6"));
}

void TestEventsPage::webhooks_of_one_name_are_choices_of_their_own()
{
    Fixture fixture;
    fixture.fill({webhook("hook-0", "Sync", "a.example"), webhook("hook-1", "Sync", "b.example"),
                  webhook("hook-2", "Other", "a.example")});
    const QString label = QStringLiteral("Webhook");
    QTRY_COMPARE(fixture.choices(label),
                 QStringList({QStringLiteral("Other"), QStringLiteral("Sync (a.example)"),
                              QStringLiteral("Sync (b.example)")}));
    fixture.combo(label)->setCurrentIndex(3);
    QCOMPARE(fixture.table().model()->rowCount(), 2);
    fixture.session.webhooks().merge(WebhookListing::Rest,
                                     {webhook("hook-2", "Sync", "a.example")});
    QTRY_COMPARE(fixture.choices(label), QStringList({QStringLiteral("Sync (a.example, hook-0)"),
                                                      QStringLiteral("Sync (a.example, hook-2)"),
                                                      QStringLiteral("Sync (b.example)")}));
    QCOMPARE(fixture.combo(label)->currentText(), QStringLiteral("Sync (b.example)"));
}

void TestEventsPage::a_deleted_webhook_keeps_its_name_and_says_so()
{
    Fixture fixture;
    fixture.fill({webhook("hook-2", "Sync", "crm.example")});
    QCOMPARE(fixture.webhookOf(0), QStringLiteral("Sync"));
    fixture.session.webhooks().remove({{QStringLiteral("hook-2")}});
    QCOMPARE(fixture.webhookOf(0), QStringLiteral("Sync (deleted)"));
    fixture.session.events().merge({madeEvent(8)}); // of the same webhook
    QCOMPARE(fixture.webhookOf(0), QStringLiteral("Sync (deleted)"));
    fixture.session.webhooks().merge(WebhookListing::Rest,
                                     {webhook("hook-2", "Again", "crm.example")});
    QCOMPARE(fixture.webhookOf(0), QStringLiteral("Again"));
}

void TestEventsPage::choices_follow_the_events()
{
    Fixture fixture;
    fixture.fill({webhook("hook-0", "Sync", "crm.example")});
    const QString label = QStringLiteral("Cause");
    QTRY_COMPARE(fixture.choices(label), QStringList{QStringLiteral("HTTP 500")});
    fixture.session.events().merge({madeEvent(6, 401)});
    QTRY_COMPARE(fixture.choices(label),
                 QStringList({QStringLiteral("HTTP 401"), QStringLiteral("HTTP 500")}));
    fixture.session.events().remove({{QStringLiteral("event-6")}});
    QTRY_COMPARE(fixture.choices(label), QStringList{QStringLiteral("HTTP 500")});
}

void TestEventsPage::new_events_leave_selection_and_place()
{
    Fixture fixture;
    QList<WebhookEvent> events;
    for (int number = 0; number < 300; ++number)
        events.append(madeEvent(number));
    fixture.session.events().merge(events);
    fixture.table().selectRow(100);
    fixture.table().scrollTo(fixture.table().model()->index(100, 0),
                             QAbstractItemView::PositionAtTop);
    const QStringList selected = fixture.selectedIds();
    const QString top = fixture.table().indexAt({1, 1}).data(EventTableModel::IdRole).toString();
    QSignalSpy reset(fixture.table().model(), &QAbstractItemModel::modelReset);
    fixture.session.events().merge({madeEvent(300), madeEvent(301), madeEvent(302)});
    QCOMPARE(reset.size(), 0);
    QCOMPARE(fixture.table().model()->rowCount(), 303);
    QCOMPARE(fixture.selectedIds(), selected);
    QTRY_COMPARE(fixture.table().indexAt({1, 1}).data(EventTableModel::IdRole).toString(), top);
}

void TestEventsPage::a_row_leads_to_its_webhook()
{
    Fixture fixture;
    fixture.fill({webhook("hook-2", "Sync", "crm.example")});
    fixture.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.page.get()));
    QSignalSpy asked(fixture.page.get(), &EventsPage::webhookRequested);
    QTableView &table = fixture.table();
    const QPoint place = table.visualRect(table.model()->index(0, 1)).center();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, place);
    QTRY_VERIFY(fixture.registry->action(QStringLiteral("event.showWebhook"))->isEnabled());
    QCOMPARE(asked.size(), 0);
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().constFirst().value<WebhookId>().value, QStringLiteral("hook-2"));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(asked.size(), 2);
    WebhookEvent anonymous = madeEvent(9);
    anonymous.webhookId = {};
    fixture.session.events().merge({anonymous});
    table.selectRow(0);
    QTRY_VERIFY(!fixture.registry->action(QStringLiteral("event.showWebhook"))->isEnabled());
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(asked.size(), 2);
}

HOOKDESK_WINDOW_TEST(TestEventsPage)

} // namespace tst_eventspage

#include "tst_eventspage.moc"
