// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventtablemodel.h"

#include "app/session/eventstore.h"
#include "tests/support/madeevents.h"
#include "ui/common/plaintext.h"
#include "ui/events/failuregroupmodel.h"
#include "ui/events/payloadmatches.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hookdesk;

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
    void payloads_are_searched_beside_the_window();
    void an_event_without_anything_is_shown();
    void groups_read_as_a_line();

private:
    [[nodiscard]] QStringList shown() const;

    QString m_suffix;
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
             QStringLiteral("Time|Webhook|Entity type|Event|Status|Attempts|Next attempt|Response|"
                            "Error"));
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
    QCOMPARE(removed.size(), 2);
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
    m_model->describeAgain();
    QVERIFY(m_model->index(0, 1).data().toString().endsWith(QLatin1String("renamed")));
    EventFilter filter;
    filter.text = QStringLiteral("renamed");
    m_model->setFilter(filter);
    QCOMPARE(m_model->rowCount(), 6);
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

void TestEventTableModel::groups_read_as_a_line()
{
    FailureGroupModel model;
    const QAbstractItemModelTester tester(&model);
    model.setGroups(failureGroups(m_store->all(),
                                  [](const WebhookId &) { return QStringLiteral("crm.example"); }));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.index(0).data().toString().startsWith(
        QStringLiteral("5 × HTTP 500 at crm.example since ")));
    QVERIFY(model.index(1).data().toString().startsWith(
        QStringLiteral("1 × HTTP 401 at crm.example since ")));
    model.setGroups({});
    QCOMPARE(model.rowCount(), 0);
}

Q_DECLARE_METATYPE(hookdesk::EventFilter)

QTEST_MAIN(TestEventTableModel)
#include "tst_eventtablemodel.moc"
