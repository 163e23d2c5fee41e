// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/causemodel.h"

#include "tests/support/madeevents.h"
#include "tests/support/testprogram.h"
#include "ui/common/plaintext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace hookdesk;

namespace tst_causemodel {

namespace {

FailureCause http(int status)
{
    return {FailureCause::Kind::HttpStatus, status};
}

/// The events with these numbers, the highest first.
FailureGroup group(const FailureCause &cause, const char *host, QList<int> numbers)
{
    std::sort(numbers.begin(), numbers.end(), std::greater<int>());
    FailureGrouping grouping;
    for (const int number : numbers)
        grouping.add(sharedEvent(madeEvent(number, cause.httpStatus)), cause,
                     QString::fromLatin1(host));
    return grouping.groups().constFirst();
}

QList<int> numbers(int from, int to)
{
    QList<int> all;
    for (int number = from; number <= to; ++number)
        all.append(number);
    return all;
}

} // namespace

class TestCauseModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void the_largest_cause_stands_first();
    void a_cause_says_what_where_and_since_when();
    void the_webhook_with_the_most_events_is_named();
    void a_cause_unfolds_to_its_events();
    void a_deactivated_webhook_is_brought_back_first();
    void where_nothing_may_be_written_no_step_is_offered();
    void events_that_come_and_go_are_a_few_rows();
    void a_cause_that_grows_moves_and_keeps_its_events();
    void too_many_changes_reset_it();
    void any_merge_ends_like_filling_anew();
    void it_sorts_by_every_column_and_keeps_the_rows_of_persistent_indexes();
    void a_row_is_found_again_by_its_id();
    void an_unknown_cause_is_a_cause_too();
    void what_was_not_tried_yet_is_not_retried();

private:
    [[nodiscard]] QString cell(const QModelIndex &row, CauseColumn column) const
    {
        return row.siblingAtColumn(static_cast<int>(column)).data().toString();
    }
    [[nodiscard]] QModelIndex cause(int row) const { return m_model->index(row, 0); }
    [[nodiscard]] QStringList counts() const
    {
        QStringList texts;
        for (int row = 0; row < m_model->rowCount(); ++row)
            texts.append(cell(cause(row), CauseColumn::Events));
        return texts;
    }
    [[nodiscard]] QStringList childIds(const QModelIndex &of) const
    {
        QStringList ids;
        for (int row = 0; row < m_model->rowCount(of); ++row)
            ids.append(m_model->index(row, 0, of).data(CauseModel::IdRole).toString().mid(6));
        return ids;
    }

    QSet<QString> m_deactivated;
    std::unique_ptr<CauseModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestCauseModel::init()
{
    m_deactivated.clear();
    m_tester.reset();
    m_model = std::make_unique<CauseModel>([this](const WebhookId &id) {
        return CauseModel::Description{QStringLiteral("Name of ") + id.value,
                                       m_deactivated.contains(id.value)};
    });
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setNow(QDateTime(QDate(2026, 3, 29), QTime(20, 0), Qt::UTC));
}

void TestCauseModel::the_largest_cause_stands_first()
{
    m_model->setGroups({group(http(500), "b.example", {3}),
                        group(http(503), "a.example", numbers(10, 14)),
                        group(http(401), "a.example", {1, 2})});
    QCOMPARE(counts().join(QLatin1Char(' ')), QStringLiteral("5 2 1"));
    QCOMPARE(cell(cause(0), CauseColumn::Endpoint), QStringLiteral("a.example"));
}

void TestCauseModel::a_cause_says_what_where_and_since_when()
{
    m_model->setGroups({group(http(503), "crm.example", {0, 1})});
    QCOMPARE(cell(cause(0), CauseColumn::Cause), QStringLiteral("HTTP 503 · Service unavailable"));
    QVERIFY(!cell(cause(0), CauseColumn::Since).isEmpty());
    QVERIFY(cell(cause(0), CauseColumn::Since) != unknownMark());
    QCOMPARE(cell(cause(0), CauseColumn::Step), QStringLiteral("Retry…"));
    const FailureCause connection{FailureCause::Kind::Connection, 0};
    m_model->setGroups({group(connection, "", {4})});
    QCOMPARE(cell(cause(0), CauseColumn::Cause), QStringLiteral("No connection"));
    QCOMPARE(cell(cause(0), CauseColumn::Endpoint), QStringLiteral("Unknown"));
}

void TestCauseModel::the_webhook_with_the_most_events_is_named()
{
    m_model->setGroups({group(http(500), "a.example", {1, 4, 7})});
    QCOMPARE(cell(cause(0), CauseColumn::Webhooks), QStringLiteral("Name of hook-1"));
    m_model->setGroups({group(http(500), "a.example", {1, 2, 4, 7, 5, 3})});
    QCOMPARE(cell(cause(0), CauseColumn::Webhooks), QStringLiteral("Name of hook-1 + 2"));
    const QString all = cause(0)
                            .siblingAtColumn(static_cast<int>(CauseColumn::Webhooks))
                            .data(Qt::ToolTipRole)
                            .toString();
    QVERIFY(all.contains(QLatin1String("Name of hook-0")));
}

void TestCauseModel::a_cause_unfolds_to_its_events()
{
    m_model->setGroups({group(http(500), "a.example", {1, 2})});
    QVERIFY(m_model->hasChildren(cause(0)));
    QCOMPARE(childIds(cause(0)).join(QLatin1Char(' ')), QStringLiteral("2 1"));
    const QModelIndex pending = m_model->index(1, 0, cause(0));
    QVERIFY(cell(pending, CauseColumn::Cause).endsWith(QStringLiteral(" · Entity updated")));
    QCOMPARE(cell(pending, CauseColumn::Since), QStringLiteral("Pending"));
    QCOMPARE(cell(pending, CauseColumn::Last), QStringLiteral("2 of 5"));
    QCOMPARE(cell(pending, CauseColumn::Webhooks), QStringLiteral("Name of hook-1"));
    QCOMPARE(m_model->eventAt(pending)->id.value, QStringLiteral("event-1"));
    QCOMPARE(cell(m_model->index(0, 0, cause(0)), CauseColumn::Step), QString()); // failed for good
    QVERIFY(!m_model->eventAt(cause(0)));
}

void TestCauseModel::a_deactivated_webhook_is_brought_back_first()
{
    m_deactivated = {QStringLiteral("hook-1")};
    m_model->setGroups({group(http(500), "a.example", {1, 4, 2})});
    // Another one is active: its events can be delivered again at once.
    QCOMPARE(cell(cause(0), CauseColumn::Step), QStringLiteral("Retry…, Reactivate…"));
    QCOMPARE(m_model->stepsOf(cause(0)), (CauseSteps{CauseStep::Retry, CauseStep::Reactivate}));
    m_deactivated.insert(QStringLiteral("hook-2"));
    m_model->describeAgain();
    QCOMPARE(cell(cause(0), CauseColumn::Step), QStringLiteral("Reactivate…"));
    QCOMPARE(m_model->stepsOf(cause(0)), CauseSteps{CauseStep::Reactivate});
    m_deactivated.clear();
    m_model->describeAgain();
    QCOMPARE(m_model->stepsOf(cause(0)), CauseSteps{CauseStep::Retry});
}

void TestCauseModel::where_nothing_may_be_written_no_step_is_offered()
{
    m_model->setGroups({group(http(500), "a.example", {1})});
    m_model->setSteps(false);
    QCOMPARE(cell(cause(0), CauseColumn::Step), QString());
    QVERIFY(m_model->stepsOf(cause(0)).isEmpty());
}

void TestCauseModel::events_that_come_and_go_are_a_few_rows()
{
    m_model->setGroups(
        {group(http(500), "a.example", numbers(1, 8)), group(http(401), "a.example", {20})});
    const QPersistentModelIndex five = m_model->index(3, 0, cause(0));
    QCOMPARE(five.data(CauseModel::IdRole).toString(), QStringLiteral("event-5"));
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_model->setGroups({group(http(500), "a.example", {1, 2, 4, 5, 8, 9, 10}),
                        group(http(401), "a.example", {20})});
    QCOMPARE(childIds(cause(0)).join(QLatin1Char(' ')), QStringLiteral("10 9 8 5 4 2 1"));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(removed.size(), 2); // 3, and 6 with 7
    QCOMPARE(inserted.size(), 1);
    QVERIFY(five.isValid());
    QCOMPARE(five.data(CauseModel::IdRole).toString(), QStringLiteral("event-5"));
    m_model->setGroups({group(http(401), "a.example", {20})});
    QCOMPARE(removed.size(), 3);
    QCOMPARE(reset.size(), 0);
}

void TestCauseModel::a_cause_that_grows_moves_and_keeps_its_events()
{
    m_model->setGroups(
        {group(http(500), "a.example", {1, 2}), group(http(401), "a.example", {20})});
    const QPersistentModelIndex twenty = m_model->index(0, 0, cause(1));
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    m_model->setGroups(
        {group(http(500), "a.example", {1, 2}), group(http(401), "a.example", {20, 21, 22})});
    QCOMPARE(counts().join(QLatin1Char(' ')), QStringLiteral("3 2"));
    QCOMPARE(moved.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(twenty.parent().row(), 0);
    QCOMPARE(twenty.data(CauseModel::IdRole).toString(), QStringLiteral("event-20"));
}

void TestCauseModel::too_many_changes_reset_it()
{
    m_model->setGroups({group(http(500), "a.example", numbers(1, 100))});
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QList<int> even = numbers(1, 100);
    even.removeIf([](int number) { return number % 2 == 1; });
    m_model->setGroups({group(http(500), "a.example", even)});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(m_model->rowCount(cause(0)), 50);
}

void TestCauseModel::any_merge_ends_like_filling_anew()
{
    quint32 state = 4711; // the same in every run
    const auto next = [&state](quint32 below) {
        state = state * 1664525U + 1013904223U;
        return (state >> 16) % below;
    };
    const char *hosts[] = {"a.example", "b.example", "c.example"};
    for (int round = 0; round < 60; ++round) {
        QList<FailureGroup> groups;
        for (const char *host : hosts) {
            QList<int> some;
            for (int number = 0; number < 12; ++number) {
                if (next(4) != 0)
                    some.append(number);
            }
            if (!some.isEmpty() && next(5) != 0)
                groups.append(group(http(500 + int(next(2))), host, some));
        }
        m_model->setGroups(groups);
        CauseModel anew([](const WebhookId &) { return CauseModel::Description(); });
        anew.setGroups(groups);
        QCOMPARE(m_model->rowCount(), anew.rowCount());
        for (int row = 0; row < anew.rowCount(); ++row) {
            QCOMPARE(cause(row).data(CauseModel::IdRole),
                     anew.index(row, 0).data(CauseModel::IdRole));
            QVERIFY(m_model->groupOf(cause(row)).cause == anew.groupOf(anew.index(row, 0)).cause);
            QCOMPARE(childIds(cause(row)).size(), anew.rowCount(anew.index(row, 0)));
        }
    }
}

void TestCauseModel::it_sorts_by_every_column_and_keeps_the_rows_of_persistent_indexes()
{
    m_model->setGroups({group(http(500), "b.example", {1, 2, 3}),
                        group(http(401), "c.example", {20, 21}),
                        group(http(503), "a.example", {5})});
    const QPersistentModelIndex largest = cause(0);
    const QPersistentModelIndex event = m_model->index(1, 2, cause(0));
    for (int column = 0; column < causeColumnCount; ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            m_model->sort(column, order);
            QCOMPARE(m_model->rowCount(), 3);
            QCOMPARE(cell(largest, CauseColumn::Events), QStringLiteral("3"));
            QCOMPARE(event.parent().row(), largest.row());
        }
    }
    m_model->sort(static_cast<int>(CauseColumn::Endpoint), Qt::AscendingOrder);
    QCOMPARE(counts().join(QLatin1Char(' ')), QStringLiteral("1 3 2"));
    m_model->sort(static_cast<int>(CauseColumn::Cause), Qt::AscendingOrder);
    QCOMPARE(counts().join(QLatin1Char(' ')), QStringLiteral("2 3 1"));
}

void TestCauseModel::a_row_is_found_again_by_its_id()
{
    m_model->setGroups(
        {group(http(500), "b.example", {1, 2, 3}), group(http(500), "c.example", {20, 21})});
    for (int row = 0; row < 2; ++row) {
        const QModelIndex found = m_model->indexOf(cause(row).data(CauseModel::IdRole).toString());
        QCOMPARE(found, cause(row));
    }
    QCOMPARE(m_model->indexOf(QStringLiteral("EVENT-2"), cause(0)), m_model->index(1, 0, cause(0)));
    QVERIFY(!m_model->indexOf(QStringLiteral("event-2"), cause(1)).isValid());
    QVERIFY(!m_model->indexOf(QStringLiteral("nobody")).isValid());
    QCOMPARE(m_model->eventsOf(http(500), QStringLiteral("c.example")).size(), 2);
    QCOMPARE(m_model->eventsOf(http(501), QStringLiteral("c.example")).size(), 0);
}

void TestCauseModel::an_unknown_cause_is_a_cause_too()
{
    m_model->setGroups({group({FailureCause::Kind::NotReported}, "a.example", {1})});
    QCOMPARE(cell(cause(0), CauseColumn::Cause), QStringLiteral("No error reported"));
    QCOMPARE(m_model->rowCount(cause(0)), 1);
}

void TestCauseModel::what_was_not_tried_yet_is_not_retried()
{
    m_model->setGroups({group({}, "a.example", {1}), group(http(500), "a.example", {2, 3})});
    QCOMPARE(cell(cause(1), CauseColumn::Cause), QStringLiteral("Not tried yet"));
    QVERIFY(m_model->stepsOf(cause(1)).isEmpty());
    QCOMPARE(m_model->stepsOf(cause(0)), CauseSteps{CauseStep::Retry});
}

HOOKDESK_WINDOW_TEST(TestCauseModel)

} // namespace tst_causemodel

#include "tst_causemodel.moc"
