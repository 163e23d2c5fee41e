// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventtablemodel.h"

#include "app/session/eventstore.h"
#include "tests/support/madeevents.h"
#include "tests/support/testprogram.h"
#include "ui/common/plaintext.h"
#include "ui/events/payloadmatches.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace hookdesk;

namespace tst_eventtablemodel {

class TestEventTableModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void it_has_the_columns_of_the_contract();
    void the_newest_stands_first();
    void it_sorts_by_every_column();
    void it_filters_data();
    void it_filters();
    void a_change_in_place_is_one_data_change();
    void what_leaves_is_removed_row_by_row();
    void many_leave_at_once();
    void a_renamed_webhook_is_found_by_its_new_name();
    void only_events_of_changed_webhooks_are_described_again();
    void new_events_are_inserted_where_they_belong();
    void a_changed_event_moves_to_its_place();
    void a_changed_event_leaves_and_enters_the_filter();
    void merging_ends_like_filling_anew();
    void payloads_are_searched_beside_the_window();
    void an_event_without_anything_is_shown();
    void what_is_shown_is_grouped_the_newest_first();
    void those_that_are_retried_are_counted_whatever_is_shown();

private:
    [[nodiscard]] QStringList shown() const;

    QString m_suffix;
    QStringList m_described;
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<EventTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestEventTableModel::init()
{
    m_tester.reset();
    m_suffix.clear();
    m_store = std::make_unique<EventStore>();
    m_model = std::make_unique<EventTableModel>([this](const WebhookId &id) {
        m_described.append(id.value);
        return EventTableModel::Description{QStringLiteral("Name of ") + id.value + m_suffix,
                                            QStringLiteral("https://") + id.value +
                                                QStringLiteral(".example/in")};
    });
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_model->setStore(m_store.get());
    m_store->merge(
        {madeEvent(0), madeEvent(1), madeEvent(2), madeEvent(3), madeEvent(4), madeEvent(5, 401)});
}

QStringList TestEventTableModel::shown() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(m_model->at(row).event->id.value.mid(6));
    return ids;
}

void TestEventTableModel::it_has_the_columns_of_the_contract()
{
    QStringList titles;
    for (int column = 0; column < m_model->columnCount(); ++column)
        titles.append(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QCOMPARE(titles.join(QLatin1Char('|')),
             QStringLiteral("Time|Webhook|Entity type|Event|Status|Attempts|Next|Response|Error|"
                            "Why"));
}

void TestEventTableModel::the_newest_stands_first()
{
    QCOMPARE(shown().join(QLatin1Char(' ')), QStringLiteral("5 4 3 2 1 0"));
    m_store->merge({madeEvent(9)});
    QCOMPARE(shown().join(QLatin1Char(' ')), QStringLiteral("9 5 4 3 2 1 0"));
}

void TestEventTableModel::it_sorts_by_every_column()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_model->sort(column, Qt::AscendingOrder);
        QCOMPARE(m_model->rowCount(), 6);
        m_model->sort(column, Qt::DescendingOrder);
        QCOMPARE(m_model->rowCount(), 6);
    }
    m_model->sort(static_cast<int>(EventColumn::Webhook), Qt::AscendingOrder);
    QCOMPARE(shown().join(QLatin1Char(' ')), QStringLiteral("3 0 4 1 5 2"));
    m_model->sort(static_cast<int>(EventColumn::Response), Qt::AscendingOrder);
    QCOMPARE(shown().constFirst(), QStringLiteral("5"));
}

void TestEventTableModel::it_filters_data()
{
    QTest::addColumn<EventFilter>("filter");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *name, auto set, const char *ids) {
        EventFilter filter;
        set(filter);
        QTest::newRow(name) << filter << QString::fromLatin1(ids);
    };
    row(
        "nothing", [](EventFilter &) {}, "5 4 3 2 1 0");
    row(
        "status", [](EventFilter &f) { f.status = EventStatus::Pending; }, "5 3 1");
    row(
        "exhausted", [](EventFilter &f) { f.exhaustedOnly = true; }, "4 2 0");
    row(
        "webhook in another case", [](EventFilter &f) { f.webhook = {QStringLiteral("HOOK-2")}; },
        "5 2");
    row(
        "cause",
        [](EventFilter &f) {
            f.cause = FailureCause{FailureCause::Kind::HttpStatus, 401};
        },
        "5");
    row(
        "kind", [](EventFilter &f) { f.kind = MutationKind::EntityDeletion; }, "");
    row(
        "host", [](EventFilter &f) { f.host = QStringLiteral("hook-1.example"); }, "4 1");
    row(
        "error in another case", [](EventFilter &f) { f.text = QStringLiteral("REFUSED 3"); }, "3");
    row(
        "name", [](EventFilter &f) { f.text = QStringLiteral("name of hook-0"); }, "3 0");
    row(
        "two at once",
        [](EventFilter &f) {
            f.status = EventStatus::Failed;
            f.webhook = {QStringLiteral("hook-2")};
        },
        "2");
}

void TestEventTableModel::it_filters()
{
    QFETCH(const EventFilter, filter);
    QFETCH(const QString, ids);
    m_model->setFilter(filter);
    QCOMPARE(shown().join(QLatin1Char(' ')), ids);
    QCOMPARE(m_model->totalCount(), 6);
    m_model->setFilter({});
    QCOMPARE(m_model->rowCount(), 6);
}

void TestEventTableModel::a_change_in_place_is_one_data_change()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    WebhookEvent event = madeEvent(3);
    event.attemptCount = 4;
    m_store->merge({event});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
    const int row = m_model->rowOf(event.id);
    const int attempts = static_cast<int>(EventColumn::Attempts);
    QVERIFY(m_model->index(row, attempts).data().toString().startsWith(QLatin1Char('4')));
}

void TestEventTableModel::what_leaves_is_removed_row_by_row()
{
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_store->remove({{QStringLiteral("event-1")}, {QStringLiteral("event-4")}});
    QCOMPARE(removed.size(), 2); // neighbours would be one
    QCOMPARE(shown().join(QLatin1Char(' ')), QStringLiteral("5 3 2 0"));
    m_model->setFilter({QStringLiteral("refused 5"), {}, false, {}, {}, {}, {}, {}});
    m_store->remove({{QStringLiteral("event-0")}});
    QCOMPARE(m_model->totalCount(), 3);
}

void TestEventTableModel::many_leave_at_once()
{
    QList<WebhookEvent> many;
    QSet<EventId> ids;
    for (int number = 10; number < 510; ++number) {
        many.append(madeEvent(number));
        ids.insert(many.constLast().id);
    }
    m_store->merge(many);
    QCOMPARE(m_model->rowCount(), 506);
    m_store->remove(ids);
    QCOMPARE(shown().join(QLatin1Char(' ')), QStringLiteral("5 4 3 2 1 0"));
    m_store->clear();
    QCOMPARE(m_model->rowCount(), 0);
}

void TestEventTableModel::a_renamed_webhook_is_found_by_its_new_name()
{
    m_suffix = QStringLiteral(" renamed");
    m_model->describeAgain(
        {{QStringLiteral("hook-0")}, {QStringLiteral("HOOK-1")}, {QStringLiteral("hook-2")}});
    QVERIFY(m_model->index(0, 1).data().toString().endsWith(QLatin1String("renamed")));
    EventFilter filter;
    filter.text = QStringLiteral("renamed");
    m_model->setFilter(filter);
    QCOMPARE(m_model->rowCount(), 6);
}

void TestEventTableModel::only_events_of_changed_webhooks_are_described_again()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_described.clear();
    m_suffix = QStringLiteral(" renamed");
    m_model->describeAgain({{QStringLiteral("hook-1")}, {QStringLiteral("without-events")}});
    QCOMPARE(m_described, QStringList{QStringLiteral("hook-1")});
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 2); // events 4 and 1
    m_model->describeAgain({{QStringLiteral("hook-1")}});
    QCOMPARE(changed.size(), 2); // nothing is new
}

void TestEventTableModel::new_events_are_inserted_where_they_belong()
{
    m_store->remove({{QStringLiteral("event-2")}});
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_store->merge({madeEvent(2), madeEvent(7), madeEvent(8), madeEvent(9)});
    QCOMPARE(shown().join(QLatin1Char(' ')), QStringLiteral("9 8 7 5 4 3 2 1 0"));
    QCOMPARE(inserted.size(), 2); // 9 to 7 together, and 2
    QCOMPARE(reset.size(), 0);
}

void TestEventTableModel::a_changed_event_moves_to_its_place()
{
    m_model->sort(static_cast<int>(EventColumn::Attempts), Qt::DescendingOrder);
    QCOMPARE(shown().join(QLatin1Char(' ')), QStringLiteral("4 2 0 5 3 1"));
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    WebhookEvent event = madeEvent(3);
    event.attemptCount = 6;
    m_store->merge({event});
    QCOMPARE(shown().join(QLatin1Char(' ')), QStringLiteral("3 4 2 0 5 1"));
    event.attemptCount = 1;
    m_store->merge({event});
    QCOMPARE(shown().join(QLatin1Char(' ')), QStringLiteral("4 2 0 5 1 3"));
    QCOMPARE(moved.size(), 2);
    QCOMPARE(reset.size(), 0);
}

void TestEventTableModel::a_changed_event_leaves_and_enters_the_filter()
{
    EventFilter filter;
    filter.status = EventStatus::Pending;
    m_model->setFilter(filter);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    WebhookEvent leaving = madeEvent(3);
    leaving.status = EventStatus::Failed;
    WebhookEvent entering = madeEvent(2);
    entering.status = EventStatus::Pending;
    m_store->merge({leaving, entering, madeEvent(6), madeEvent(7)});
    QCOMPARE(shown().join(QLatin1Char(' ')), QStringLiteral("7 5 2 1"));
    QCOMPARE(reset.size(), 0);
    m_model->setFilter({});
    QCOMPARE(shown().join(QLatin1Char(' ')), QStringLiteral("7 6 5 4 3 2 1 0"));
}

void TestEventTableModel::merging_ends_like_filling_anew()
{
    QRandomGenerator random(17);
    EventFilter filter;
    filter.text = QStringLiteral("refused");
    filter.status = EventStatus::Failed;
    m_model->setFilter(filter);
    m_model->sort(static_cast<int>(EventColumn::Attempts), Qt::AscendingOrder);
    for (int round = 0; round < 200; ++round) {
        QHash<int, WebhookEvent> batch;
        for (int i = random.bounded(1, 12); i > 0; --i) {
            WebhookEvent event = madeEvent(random.bounded(60), random.bounded(2) ? 500 : 401);
            event.attemptCount = random.bounded(5);
            event.status = random.bounded(2) ? EventStatus::Failed : EventStatus::Pending;
            event.errorMessage = QString::fromLatin1(random.bounded(4) ? "refused" : "timed out");
            batch.insert(event.id.value.mid(6).toInt(), event);
        }
        m_store->merge(batch.values());
        m_store->remove({{QStringLiteral("event-%1").arg(random.bounded(60))}});
        EventTableModel fresh([](const WebhookId &) { return EventTableModel::Description{}; });
        fresh.setFilter(filter);
        fresh.sort(static_cast<int>(EventColumn::Attempts), Qt::AscendingOrder);
        fresh.setStore(m_store.get());
        QCOMPARE(m_model->rowCount(), fresh.rowCount());
        for (int row = 0; row < fresh.rowCount(); ++row)
            QCOMPARE(m_model->at(row).event, fresh.at(row).event);
        QCOMPARE(m_model->choices().causes, fresh.choices().causes);
        QCOMPARE(m_model->choices().webhooks.size(), fresh.choices().webhooks.size());
    }
}

void TestEventTableModel::payloads_are_searched_beside_the_window()
{
    PayloadMatches matches;
    QSignalSpy found(&matches, &PayloadMatches::found);
    EventFilter filter;
    filter.text = QStringLiteral("in the payload 4");
    m_model->setFilter(filter);
    QCOMPARE(m_model->rowCount(), 0);
    matches.search(QStringLiteral("another"), m_store->all()); // the last question counts
    matches.search(filter.text, m_store->all());
    QTRY_COMPARE(found.size(), 1);
    m_model->setFittingBodies(found.constFirst().constFirst().value<QSet<EventId>>());
    QCOMPARE(shown(), QStringList{QStringLiteral("4")});
}

void TestEventTableModel::an_event_without_anything_is_shown()
{
    WebhookEvent bare;
    bare.id = {QStringLiteral("bare")};
    m_store->merge({bare});
    const int row = m_model->rowOf(bare.id);
    QVERIFY(row >= 0);
    for (const EventColumn column : {EventColumn::Time, EventColumn::Event, EventColumn::Attempts,
                                     EventColumn::Response, EventColumn::Error})
        QCOMPARE(m_model->index(row, static_cast<int>(column)).data().toString(), unknownMark());
}

void TestEventTableModel::what_is_shown_is_grouped_the_newest_first()
{
    const auto idsOf = [](const FailureGroup &group) {
        QStringList ids;
        for (const WebhookEventPtr &event : group.events)
            ids.append(event->id.value.mid(6));
        return ids.join(QLatin1Char(' '));
    };
    m_model->sort(static_cast<int>(EventColumn::Error), Qt::AscendingOrder);
    QList<FailureGroup> groups = m_model->groups();
    QCOMPARE(groups.size(), 4); // three hosts, and another cause at one of them
    QCOMPARE(idsOf(groups.at(0)), QStringLiteral("5"));
    QCOMPARE(groups.at(0).cause.httpStatus, 401);
    QCOMPARE(idsOf(groups.at(1)), QStringLiteral("4 1"));
    QCOMPARE(groups.at(1).host, QStringLiteral("hook-1.example"));
    EventFilter filter;
    filter.text = QStringLiteral("refused 4");
    m_model->setFilter(filter);
    groups = m_model->groups();
    QCOMPARE(groups.size(), 1);
    QCOMPARE(idsOf(groups.constFirst()), QStringLiteral("4"));
}

void TestEventTableModel::those_that_are_retried_are_counted_whatever_is_shown()
{
    QCOMPARE(m_model->retriedCount(), 3); // the odd ones are pending
    EventFilter filter;
    filter.status = EventStatus::Failed;
    m_model->setFilter(filter);
    QCOMPARE(m_model->retriedCount(), 3);
    WebhookEvent exhausted = madeEvent(1);
    exhausted.status = EventStatus::Failed;
    m_store->merge({exhausted});
    QCOMPARE(m_model->retriedCount(), 2);
    m_store->remove({madeEvent(3).id});
    QCOMPARE(m_model->retriedCount(), 1);
    m_store->clear();
    QCOMPARE(m_model->retriedCount(), 0);
}

HOOKDESK_WINDOW_TEST(TestEventTableModel)

} // namespace tst_eventtablemodel

#include "tst_eventtablemodel.moc"
