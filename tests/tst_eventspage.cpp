// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventspage.h"

#include "app/session/session.h"
#include "tests/support/madeevents.h"
#include "tests/support/testprogram.h"
#include "ui/common/actionregistry.h"
#include "ui/common/prompt.h"
#include "ui/events/savedeventfilters.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace hookdesk;

namespace {

/// Nothing here asks.
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
        , page(std::make_unique<EventsPage>(session, *registry, prompt, settings))
    {
        page->resize(1200, 700);
        page->show();
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
    void a_group_without_endpoint_shows_its_own_events();
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

void TestEventsPage::a_group_without_endpoint_shows_its_own_events()
{
    Fixture fixture;
    fixture.fill({webhook("hook-0", "Sync", "crm.example")});
    fixture.registry->action(QStringLiteral("event.showGroups"))->setChecked(true);
    auto *groups = fixture.page->findChild<QListView *>(QStringLiteral("failureGroups"));
    QTRY_COMPARE(groups->model()->rowCount(), 2);
    QVERIFY(groups->model()->index(0, 0).data().toString().startsWith(QLatin1String("4 ")));
    emit groups->activated(groups->model()->index(0, 0));
    QCOMPARE(fixture.table().model()->rowCount(), 4);
    QCOMPARE(fixture.combo(QStringLiteral("Endpoint"))->currentText(), QStringLiteral("Unknown"));
    emit groups->activated(groups->model()->index(1, 0));
    QCOMPARE(fixture.table().model()->rowCount(), 2);
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

Q_DECLARE_METATYPE(hookdesk::EventFilter)

HOOKDESK_WINDOW_TEST(TestEventsPage)
#include "tst_eventspage.moc"
