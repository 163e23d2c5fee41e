// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/odatarequest.h"
#include "app/sandbox/odatasql.h"
#include "app/sandbox/sandboxdatabase.h"
#include "app/sandbox/webhooktable.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hookdesk::sandbox;

namespace tst_sandboxfilter {

/// `$filter`, `$orderby` and the other options, down to the rows that SQLite finds.
class SandboxFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aFilterSelectsTheRowsItDescribes_data();
    void aFilterSelectsTheRowsItDescribes();
    void aBadFilterNamesThePosition_data();
    void aBadFilterNamesThePosition();
    void aHostileFilterIsRefusedNotObeyed_data();
    void aHostileFilterIsRefusedNotObeyed();
    void rowsComeInTheOrderAskedFor_data();
    void rowsComeInTheOrderAskedFor();
    void optionsAreReadOrRefused_data();
    void optionsAreReadOrRefused();

private:
    [[nodiscard]] QString names(const RowSelection &selection) const;

    QTemporaryDir m_folder;
    std::unique_ptr<SandboxDatabase> m_database;
};

static StoredWebhook row(const QString &id, const QString &name, const QString &entityType,
                         const QString &date, bool deactivated)
{
    return {.id = QStringLiteral("00000000-0000-4000-8000-00000000000") + id,
            .name = name,
            .entityType = entityType,
            .url = QStringLiteral("https://%1.example/in").arg(id),
            .headers = {},
            .creationDate = date,
            .deactivated = deactivated};
}

static QList<StoredWebhook> rows()
{
    const QString person = QStringLiteral("Relation.Person");
    const QString task = QStringLiteral("Activity.Task");
    return {row(QStringLiteral("1"), QStringLiteral("Alpha"), person,
                QStringLiteral("2024-01-01T00:00:00.000Z"), false),
            row(QStringLiteral("2"), QStringLiteral("beta's"), task,
                QStringLiteral("2024-06-01T12:00:00.000Z"), true),
            row(QStringLiteral("3"), QStringLiteral("CO\u00d6P 100%"), task,
                QStringLiteral("2025-01-01T00:00:00.500Z"), false),
            row(QStringLiteral("4"), QStringLiteral("Delta_alpha"), person,
                QStringLiteral("2025-06-01T00:00:00.000Z"), true)};
}

void SandboxFilterTest::initTestCase()
{
    auto opened = SandboxDatabase::open(
        m_folder.filePath(QStringLiteral("f.sqlite")),
        [](const QSqlDatabase &connection) { return WebhookTable(connection).insertAll(rows()); });
    QVERIFY(!problemOf(opened));
    m_database = std::get<std::unique_ptr<SandboxDatabase>>(std::move(opened));
}

/// The first letters of the rows found, in their order.
QString SandboxFilterTest::names(const RowSelection &selection) const
{
    const auto found = WebhookTable(m_database->connection()).select(selection);
    if (const Problem *problem = problemOf(found))
        return problem->message;
    QString letters;
    for (const StoredWebhook &webhook : std::get<QList<StoredWebhook>>(found))
        letters += webhook.name.at(0).toUpper();
    return letters;
}

static Outcome<SqlText> condition(const QString &filter)
{
    const Outcome<ODataExpression> parsed = parseFilter(filter);
    if (const Problem *problem = problemOf(parsed))
        return *problem;
    return translateFilter(std::get<ODataExpression>(parsed), webhookEntity());
}

void SandboxFilterTest::aFilterSelectsTheRowsItDescribes_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *filter, const char *expected) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << QString::fromLatin1(expected);
    };
    add("IsDeactivated eq true", "BD");
    add("IsDeactivated", "BD");
    add("not IsDeactivated", "AC");
    add("IsDeactivated ne true", "AC");
    add("contains(_Name, 'ALPHA')", "AD");
    add("contains(tolower(_Name),'alpha')", "AD");
    add("contains(_Name,'')", "ABCD");
    add("contains(_Name,'co\u00f6p')", "C");
    add("contains(_Name,'%')", "C");
    add("contains(_Name,'_')", "D");
    add("contains(_Name,'beta''s')", "B");
    add("contains(_Name,'a') eq false", "C");
    add("startswith(_Name,'delta')", "D");
    add("startswith(_Name,'')", "ABCD");
    add("endswith(_Name,'alpha')", "AD");
    add("endswith(_Name,'longer than every name')", "");
    add("endswith(_Name,'')", "ABCD");
    add("_Name eq 'Alpha'", "A");
    add("_Name eq 'alpha'", "");
    add("tolower(_Name) eq 'alpha'", "A");
    add("_Name eq null", "");
    add("_Name ne null", "ABCD");
    add("'Alpha' eq _Name", "A");
    add("EntityType eq 'Activity.Task' and IsDeactivated eq true", "B");
    add("_Name eq 'Alpha' or EntityType eq 'Activity.Task' and IsDeactivated eq true", "AB");
    add("(_Name eq 'Alpha' or EntityType eq 'Activity.Task') and IsDeactivated eq true", "B");
    add("not (IsDeactivated eq true or _Name eq 'Alpha')", "C");
    add("not contains(_Name,'a') and not not not IsDeactivated", "C");
    add("ID eq 00000000-0000-4000-8000-000000000002", "B");
    add("CreationDate gt 2024-06-01T12:00:00Z", "CD");
    add("CreationDate ge 2024-06-01T14:00:00+02:00", "BCD");
    add("CreationDate lt 2024-06-01", "A");
    add("CreationDate le 2025-01-01T00:00:00.5Z", "ABC");
    add("Url eq 'https://3.example/in'", "C");
    add("_Type eq 'Webhook'", "ABCD");
    add("1 lt 2.5", "ABCD");
    add("  true  ", "ABCD");
}

void SandboxFilterTest::aFilterSelectsTheRowsItDescribes()
{
    QFETCH(QString, filter);
    QFETCH(QString, expected);
    const Outcome<SqlText> sql = condition(filter);
    QVERIFY2(!problemOf(sql), qPrintable(problemOf(sql) ? problemOf(sql)->message : QString()));
    QCOMPARE(names({.condition = std::get<SqlText>(sql)}), expected);
}

void SandboxFilterTest::aBadFilterNamesThePosition_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("reason");
    const auto add = [](const char *filter, int position, const char *reason) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << position << QString::fromUtf8(reason);
    };
    add("", 1, "expected a property, a function, a literal or '('");
    add("IsDeactivated eq", 17, "found the end");
    add("IsDeactivated eq true)", 22, "expected an operator or the end");
    add("(IsDeactivated eq true", 23, "expected an operator or ')'");
    add("IsDeactivated is true", 15, "expected an operator or the end");
    add("IsDeactivated eq true and", 26, "found the end");
    add("and IsDeactivated", 1, "found 'and'");
    add("_Name eq 'open", 15, "begins at position 10");
    add("_Name eq \"double\"", 10, "found '\"'");
    add("contains(_Name 'x')", 16, "expected ',' or ')'");
    add("contains(_Name,'x'", 19, "expected ',' or ')'");
    add("contains(_Name)", 1, "takes 2 argument(s), found 1");
    add("contains()", 10, "found ')'");
    add("matches(_Name,'x')", 1, "the function 'matches' is not supported");
    add("Nonsense eq 1", 1, "the property 'Nonsense' does not exist");
    add("_Name eq 1", 7, "Edm.String and Edm.Decimal cannot be compared");
    add("IsDeactivated eq 'true'", 15, "Edm.Boolean and Edm.String cannot be compared");
    add("ID eq '00000000-0000-4000-8000-000000000002'", 4, "Edm.Guid and Edm.String");
    add("contains(ID,'0')", 10, "expected Edm.String, found Edm.Guid");
    add("_Name", 1, "expected Edm.Boolean, found Edm.String");
    add("not _Name eq 'x'", 5, "expected Edm.Boolean");
    add("_Name in ('a','b')", 7, "the operator 'in' is not supported");
    add("_Name has 'a'", 7, "the operator 'has' is not supported");
    add("1 add 1 eq 2", 3, "the operator 'add' is not supported");
    add("CreationDate gt 2024-02-30", 17, "a date that exists");
    add("ID eq 123-45", 7, "neither a name nor a literal");
    add("a/b eq 1", 2, "found '/'");
}

void SandboxFilterTest::aBadFilterNamesThePosition()
{
    QFETCH(QString, filter);
    QFETCH(int, position);
    QFETCH(QString, reason);
    const Outcome<SqlText> sql = condition(filter);
    const Problem *problem = problemOf(sql);
    QVERIFY(problem);
    QCOMPARE(problem->status, 400);
    QCOMPARE(problem->target, QStringLiteral("$filter"));
    QVERIFY2(problem->message.contains(QStringLiteral("at position %1:").arg(position)),
             qPrintable(problem->message));
    QVERIFY2(problem->message.contains(reason), qPrintable(problem->message));
}

void SandboxFilterTest::aHostileFilterIsRefusedNotObeyed_data()
{
    QTest::addColumn<QString>("filter");
    const QString open = QString(10000, QLatin1Char('('));
    QTest::newRow("10,000 parentheses") << open;
    QTest::newRow("10,000 nots") << QStringLiteral("not ").repeated(10000) + QStringLiteral("true");
    QTest::newRow("10,000 calls") << QStringLiteral("tolower(").repeated(10000);
    QTest::newRow("10,000 terms") << QStringLiteral("true or ").repeated(10000) +
                                         QStringLiteral("true");
    QTest::newRow("SQL") << QStringLiteral("1=1; DROP TABLE webhook; --");
    QTest::newRow("SQL as a property") << QStringLiteral("is_deactivated eq true");
}

void SandboxFilterTest::aHostileFilterIsRefusedNotObeyed()
{
    QFETCH(QString, filter);
    const Outcome<SqlText> sql = condition(filter);
    QVERIFY(problemOf(sql));
    QVERIFY(problemOf(sql)->message.size() < 300);
    QCOMPARE(names({.condition = {}}), QStringLiteral("ABCD"));
}

void SandboxFilterTest::rowsComeInTheOrderAskedFor_data()
{
    QTest::addColumn<QString>("orderBy");
    QTest::addColumn<QString>("expected"); // empty: refused
    QTest::newRow("nothing") << QString() << QStringLiteral("ABCD");
    QTest::newRow("name") << QStringLiteral("_Name desc") << QStringLiteral("DCBA");
    QTest::newRow("two") << QStringLiteral("EntityType asc,CreationDate desc")
                         << QStringLiteral("CBDA");
    QTest::newRow("blanks") << QStringLiteral(" IsDeactivated  desc , _Name ")
                            << QStringLiteral("BDAC");
    QTest::newRow("unknown") << QStringLiteral("Colour") << QString();
    QTest::newRow("direction") << QStringLiteral("_Name down") << QString();
    QTest::newRow("three words") << QStringLiteral("_Name desc desc") << QString();
    QTest::newRow("SQL") << QStringLiteral("id; DROP TABLE webhook") << QString();
    QTest::newRow("empty term") << QStringLiteral("_Name,") << QString();
}

void SandboxFilterTest::rowsComeInTheOrderAskedFor()
{
    QFETCH(QString, orderBy);
    QFETCH(QString, expected);
    const Outcome<QString> order = translateOrderBy(orderBy, webhookEntity());
    QCOMPARE(problemOf(order) == nullptr, !expected.isEmpty());
    if (!expected.isEmpty())
        QCOMPARE(names({.condition = {}, .order = std::get<QString>(order)}), expected);
}

void SandboxFilterTest::optionsAreReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("target"); // empty: accepted
    QTest::addColumn<int>("top");
    QTest::newRow("none") << QByteArray() << QString() << 100;
    QTest::newRow("top") << QByteArray("$top=7&$skip=3") << QString() << 7;
    QTest::newRow("top is cut") << QByteArray("$top=5000") << QString() << 100;
    QTest::newRow("encoded name") << QByteArray("%24top=8") << QString() << 8;
    QTest::newRow("plus is a blank")
        << QByteArray("$filter=IsDeactivated+eq+true&$top=9") << QString() << 9;
    QTest::newRow("foreign parameter") << QByteArray("lang=nl&lang=en") << QString() << 100;
    QTest::newRow("expand") << QByteArray("$expand=Person($select=ID)") << QString() << 100;
    QTest::newRow("negative") << QByteArray("$top=-1") << QStringLiteral("$top") << 0;
    QTest::newRow("not a number") << QByteArray("$skip=x") << QStringLiteral("$skip") << 0;
    QTest::newRow("count") << QByteArray("$count=1") << QStringLiteral("$count") << 0;
    QTest::newRow("unknown") << QByteArray("$search=x") << QStringLiteral("$search") << 0;
    QTest::newRow("twice") << QByteArray("$top=1&$top=2") << QStringLiteral("$top") << 0;
    QTest::newRow("filter") << QByteArray("$filter=(") << QStringLiteral("$filter") << 0;
}

void SandboxFilterTest::optionsAreReadOrRefused()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, target);
    QFETCH(int, top);
    const Outcome<ODataRequest> parsed = parseODataRequest(query);
    if (const Problem *problem = problemOf(parsed)) {
        QCOMPARE(problem->target, target);
        return;
    }
    QVERIFY2(target.isEmpty(), "should have been refused");
    QCOMPARE(std::get<ODataRequest>(parsed).top, top);
}

HOOKDESK_TEST(SandboxFilterTest)

} // namespace tst_sandboxfilter

#include "tst_sandboxfilter.moc"
