// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/jsontreemodel.h"

#include "app/domain/jsoncheck.h"
#include "app/domain/jsonscan.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hookdesk;

namespace tst_jsontreemodel {

class TestJsonTreeModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { examine(); }
    void rows_come_as_they_are_announced();
    void order_and_digits_are_those_of_the_text();
    void a_long_list_comes_a_batch_at_a_time();
    void a_hundred_thousand_elements_are_all_there();
    void an_escaped_text_is_readable_and_its_source_exact();
    void a_path_names_the_way_from_the_top();
    void a_single_value_is_one_row_data();
    void a_single_value_is_one_row();
    void text_that_is_cut_off_ends_where_it_ends();
    void nesting_without_end_is_opened_a_level_at_a_time();
    void another_text_replaces_the_last();
    void members_can_rest_between_two();
    void a_fault_is_found_where_it_is_data();
    void a_fault_is_found_where_it_is();
    void indenting_changes_blanks_only();

private:
    void show(const QByteArray &json)
    {
        m_model->setJson(json);
        m_model->fetchMore({});
    }
    /// It fetches whatever it can, so that it comes when there is nothing left to see.
    void examine() const
    {
        const QAbstractItemModelTester tester(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    [[nodiscard]] QModelIndex at(int row, const QModelIndex &parent = {}) const
    {
        return m_model->index(row, 0, parent);
    }
    [[nodiscard]] QString name(const QModelIndex &index) const { return index.data().toString(); }
    [[nodiscard]] QString value(const QModelIndex &index) const
    {
        return index.siblingAtColumn(JsonTreeModel::Value).data().toString();
    }

    std::unique_ptr<JsonTreeModel> m_model;
};

void TestJsonTreeModel::init()
{
    m_model = std::make_unique<JsonTreeModel>();
}

void TestJsonTreeModel::order_and_digits_are_those_of_the_text()
{
    show(R"({"z": 1.00, "a": 12345678901234567890, "a": true, "n": null, "e": 1e-07})");
    QCOMPARE(m_model->rowCount(), 5);
    const QStringList names{QStringLiteral("z"), QStringLiteral("a"), QStringLiteral("a"),
                            QStringLiteral("n"), QStringLiteral("e")};
    const QStringList values{QStringLiteral("1.00"), QStringLiteral("12345678901234567890"),
                             QStringLiteral("true"), QStringLiteral("null"),
                             QStringLiteral("1e-07")};
    for (int row = 0; row < 5; ++row) {
        QCOMPARE(name(at(row)), names.at(row));
        QCOMPARE(value(at(row)), values.at(row));
    }
}

void TestJsonTreeModel::a_long_list_comes_a_batch_at_a_time()
{
    show("{\"list\":[" + QByteArray("1,").repeated(1200) + "1]}");
    const QModelIndex list = at(0);
    QCOMPARE(m_model->rowCount(list), 0);
    QVERIFY(m_model->hasChildren(list));
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->fetchMore(list);
    QCOMPARE(m_model->rowCount(list), JsonTreeModel::batch);
    QCOMPARE(value(list), QStringLiteral("List"));
    m_model->fetchMore(list);
    m_model->fetchMore(list);
    QCOMPARE(m_model->rowCount(list), 1201);
    QVERIFY(!m_model->canFetchMore(list));
    QVERIFY(value(list).contains(QLatin1String("1201")));
    QCOMPARE(inserted.size(), 3);
    m_model->fetchMore(list);
    QCOMPARE(inserted.size(), 3);
}

void TestJsonTreeModel::rows_come_as_they_are_announced()
{
    show(R"({"a":[1,2,{"b":[]}],"c":[)" + QByteArray("1,").repeated(700) + "1]}");
    // It fetches in the middle of announcements, so that what is new has nothing to fetch.
    const QAbstractItemModelTester tester(m_model.get(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->fetchMore(at(1));
    m_model->fetchMore(at(1));
    QCOMPARE(m_model->rowCount(at(1)), 701);
}

void TestJsonTreeModel::a_hundred_thousand_elements_are_all_there()
{
    QByteArray json("[");
    for (int i = 0; i < 100'000; ++i)
        json += (i ? ",{\"n\":" : "{\"n\":") + QByteArray::number(i) + '}';
    show(json + ']');
    while (m_model->canFetchMore({}))
        m_model->fetchMore({});
    QCOMPARE(m_model->rowCount(), 100'000);
    const QModelIndex last = at(99'999);
    QCOMPARE(name(last), QStringLiteral("[99999]"));
    m_model->fetchMore(last);
    QCOMPARE(value(at(0, last)), QStringLiteral("99999"));
}

void TestJsonTreeModel::an_escaped_text_is_readable_and_its_source_exact()
{
    show(R"({"na\u006de\n": "a\"b\u00e9\n<b>", "half": "\ud83d"})");
    QCOMPARE(name(at(0)), QStringLiteral("name "));
    QCOMPARE(value(at(0)), QStringLiteral("\"a\"b\u00e9 <b>\""));
    QCOMPARE(m_model->text(at(0)), QStringLiteral("a\"b\u00e9\n<b>"));
    QCOMPARE(m_model->source(at(0)), QByteArray(R"("a\"b\u00e9\n<b>")"));
    QCOMPARE(m_model->text(at(1)).size(), 1); // half of a pair stands for itself, or as U+FFFD
    QVERIFY(
        !at(0).siblingAtColumn(1).data(Qt::ToolTipRole).toString().contains(QLatin1String("<b>")));
}

void TestJsonTreeModel::a_path_names_the_way_from_the_top()
{
    show(R"({"payload":{"changes":[{"field":"x"}]}})");
    QModelIndex index = at(0);
    for (int depth = 0; depth < 3; ++depth) {
        m_model->fetchMore(index);
        index = at(0, index);
    }
    QCOMPARE(m_model->path(index), QStringLiteral("payload.changes[0].field"));
}

void TestJsonTreeModel::a_single_value_is_one_row_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("rows");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("blanks") << QByteArray(" \n") << 0;
    QTest::newRow("number") << QByteArray(" 1.50 ") << 1;
    QTest::newRow("text") << QByteArray("\"x\"") << 1;
    QTest::newRow("empty object") << QByteArray("{}") << 0;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{\"a\":1,\"b\":2}") << 2;
}

void TestJsonTreeModel::a_single_value_is_one_row()
{
    QFETCH(QByteArray, json);
    show(json);
    QTEST(m_model->rowCount(), "rows");
}

void TestJsonTreeModel::text_that_is_cut_off_ends_where_it_ends()
{
    show(R"({"a":1,"b":{"c":"unfini)");
    QCOMPARE(m_model->rowCount(), 2);
    m_model->fetchMore(at(1));
    QCOMPARE(m_model->rowCount(at(1)), 1);
    QCOMPARE(m_model->text(at(0, at(1))), QStringLiteral("\"unfini"));
    QVERIFY(!m_model->canFetchMore(at(1)));
}

void TestJsonTreeModel::nesting_without_end_is_opened_a_level_at_a_time()
{
    show(QByteArray(200'000, '['));
    QModelIndex index = at(0);
    for (int depth = 0; depth < 100; ++depth) {
        QVERIFY(index.isValid());
        m_model->fetchMore(index);
        index = at(0, index);
    }
    QVERIFY(jsonFault(QByteArray(200'000, '[')).has_value());
}

void TestJsonTreeModel::another_text_replaces_the_last()
{
    show(R"({"a":{"b":1}})");
    m_model->fetchMore(at(0));
    const QPersistentModelIndex inner(at(0, at(0)));
    QVERIFY(inner.isValid());
    show("[]");
    QVERIFY(!inner.isValid());
    QCOMPARE(m_model->rowCount(), 0);
}

void TestJsonTreeModel::members_can_rest_between_two()
{
    JsonMembers members("[1, {\"a\": [2]}, \"x\"]");
    QVERIFY(!members.isObject());
    QCOMPARE(members.next()->value.toByteArray(), QByteArray("1"));
    QCOMPARE(members.next()->value.toByteArray(), QByteArray("{\"a\": [2]}"));
    QCOMPARE(members.next()->value.toByteArray(), QByteArray("\"x\""));
    QVERIFY(!members.next());
    QVERIFY(!members.next());
}

void TestJsonTreeModel::a_fault_is_found_where_it_is_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("fault"); // -1: none
    const auto row = [](const char *name, const QByteArray &text, int fault = -1) {
        QTest::newRow(name) << text << fault;
    };
    row("object", R"( {"a":[1,-2.5e+10,{}],"b":"\u00e9\\\"","c":[],"d":null,"e":true} )");
    row("number", "0");
    row("text", "\"x\"");
    row("byte order mark", "\xEF\xBB\xBF[]");
    row("deep", QByteArray(100'000, '[') + QByteArray(100'000, ']'));
    row("empty", "", 0);
    row("words", "hello", 0);
    row("HTML", "<html>", 0);
    row("cut off in a string", R"({"a":"bc)", 8);
    row("cut off behind a comma", "[1,", 3);
    row("comma too many", "[1,]", 3);
    row("no value", "{\"a\":}", 5);
    row("key without quotes", "{a:1}", 1);
    row("wrong bracket", "[1}", 2);
    row("two values", "1 2", 2);
    row("leading zero", "01", 1);
    row("no digits behind the point", "1.", 2);
    row("single quotes", "['a']", 1);
    row("raw line end in a string", "\"a\nb\"", 2);
    row("NUL", QByteArray("[\0]", 3), 1);
    row("unknown escape", R"("\x")", 2);
    row("half an escape", R"("\u12")", 5);
    row("word cut off", "tru", 0);
    row("only a minus", "-", 1);
}

void TestJsonTreeModel::a_fault_is_found_where_it_is()
{
    QFETCH(QByteArray, text);
    QTEST(int(jsonFault(text).value_or(-1)), "fault");
}

void TestJsonTreeModel::indenting_changes_blanks_only()
{
    const QByteArray json = R"({"z":1.00,"a" : [ ],"l":[1,{"x":"{,}: \" "}],"o":{}})";
    const QByteArray indented = indentedJson(json);
    QCOMPARE(indented, QByteArray("{\n  \"z\": 1.00,\n  \"a\": [],\n  \"l\": [\n    1,\n    {\n"
                                  "      \"x\": \"{,}: \\\" \"\n    }\n  ],\n  \"o\": {}\n}"));
    QVERIFY(!jsonFault(indented));
    (void)indentedJson("]]}}:,\"\\"); // whatever comes out is harmless
}

HOOKDESK_TEST(TestJsonTreeModel)

} // namespace tst_jsontreemodel

#include "tst_jsontreemodel.moc"
