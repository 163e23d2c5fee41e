// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/odataquery.h"

#include "tests/support/testprogram.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace hookdesk;

namespace tst_odataquery {

class TestODataQuery : public QObject
{
    Q_OBJECT

private slots:
    void a_value_cannot_leave_its_quotes_or_its_option_data();
    void a_value_cannot_leave_its_quotes_or_its_option();
    void filters_combine_with_parentheses();
    void an_empty_filter_disappears();
    void an_id_is_unquoted_only_when_it_is_a_guid();
    void all_options_are_written_in_order();
    void repeated_options_add_or_replace();
    void half_a_surrogate_pair_does_no_harm();
};

void TestODataQuery::a_value_cannot_leave_its_quotes_or_its_option_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("plain") << "Klant" << QByteArray("Klant");
    QTest::newRow("quote") << "' or true or '" << QByteArray("%27%27%20or%20true%20or%20%27%27");
    QTest::newRow("unicode") << QStringLiteral("café") << QByteArray("caf%C3%A9");
    QTest::newRow("emoji") << QStringLiteral("😀") << QByteArray("%F0%9F%98%80");
    QTest::newRow("ampersand") << "a&$top=1" << QByteArray("a%26$top%3D1");
    QTest::newRow("plus") << "a+b" << QByteArray("a%2Bb");
    QTest::newRow("hash") << "a#b" << QByteArray("a%23b");
    QTest::newRow("percent") << "100%25" << QByteArray("100%2525");
    QTest::newRow("line feed") << "a\nb" << QByteArray("a%0Ab");
    QTest::newRow("very long") << QString(100000, QLatin1Char('x')) << QByteArray(100000, 'x');
}

void TestODataQuery::a_value_cannot_leave_its_quotes_or_its_option()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, encoded);
    const ODataFilter filter = ODataFilter::contains(QStringLiteral("_Name"), text);
    const QByteArray query = ODataQuery().filter(filter).encoded();
    QCOMPARE(query, "$filter=contains(_Name,%20%27" + encoded + "%27)");

    QUrl url(QStringLiteral("https://api.example/v1/odata/Webhook"));
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    QCOMPARE(url.query(QUrl::FullyEncoded).toLatin1(), query);
    const QUrlQuery received(url);
    QCOMPARE(received.queryItems().size(), 1);
    QCOMPARE(received.queryItemValue(QStringLiteral("$filter"), QUrl::FullyDecoded), filter.text());
}

void TestODataQuery::filters_combine_with_parentheses()
{
    const ODataFilter name = ODataFilter::contains(QStringLiteral("_Name"), QStringLiteral("a"));
    const ODataFilter off = ODataFilter::equals(QStringLiteral("IsDeactivated"), true);
    const ODataFilter type = ODataFilter::equals(QStringLiteral("EntityType"), QStringLiteral("T"));
    QCOMPARE((name && off).text(),
             QStringLiteral("contains(_Name, 'a') and IsDeactivated eq true"));
    QCOMPARE(
        ((name || type) && off).text(),
        QStringLiteral("(contains(_Name, 'a') or EntityType eq 'T') and IsDeactivated eq true"));
    QCOMPARE((!off && name).text(),
             QStringLiteral("not (IsDeactivated eq true) and contains(_Name, 'a')"));
    QCOMPARE((!(name || off)).text(),
             QStringLiteral("not (contains(_Name, 'a') or IsDeactivated eq true)"));
}

void TestODataQuery::an_empty_filter_disappears()
{
    const ODataFilter off = ODataFilter::equals(QStringLiteral("IsDeactivated"), false);
    QVERIFY(ODataFilter().isEmpty());
    QVERIFY((!ODataFilter()).isEmpty());
    QCOMPARE((ODataFilter() && off).text(), QStringLiteral("IsDeactivated eq false"));
    QCOMPARE((off || ODataFilter()).text(), QStringLiteral("IsDeactivated eq false"));
    QCOMPARE(ODataQuery().filter(ODataFilter()).select({}).encoded(), QByteArray());
}

void TestODataQuery::an_id_is_unquoted_only_when_it_is_a_guid()
{
    const QString guid = QStringLiteral("117ECF60-d492-48a1-8aab-a131ad465fd5");
    QCOMPARE(ODataFilter::equalsId(QStringLiteral("ID"), guid).text(),
             QStringLiteral("ID eq ") + guid);
    QCOMPARE(ODataFilter::equalsId(QStringLiteral("ID"), QStringLiteral("1 or true")).text(),
             QStringLiteral("ID eq '1 or true'"));
    QCOMPARE(ODataFilter::equalsId(QStringLiteral("ID"), QString(guid).replace(0, 1, u'g')).text(),
             QStringLiteral("ID eq 'g17ECF60-d492-48a1-8aab-a131ad465fd5'"));
}

void TestODataQuery::all_options_are_written_in_order()
{
    ODataQuery query;
    query.filter(ODataFilter::equals(QStringLiteral("IsDeactivated"), true))
        .orderBy(QStringLiteral("CreationDate"), ODataQuery::Order::Descending)
        .top(100)
        .skip(200)
        .count()
        .select({QStringLiteral("ID"), QStringLiteral("_Name")})
        .expand(QStringLiteral("Relation"), {QStringLiteral("ID")});
    QCOMPARE(query.encoded(),
             QByteArray("$filter=IsDeactivated%20eq%20true&$orderby=CreationDate%20desc&$top=100"
                        "&$skip=200&$count=true&$select=ID,_Name"
                        "&$expand=Relation($select%3DID)"));
}

void TestODataQuery::repeated_options_add_or_replace()
{
    ODataQuery query;
    query.orderBy(QStringLiteral("_Name")).orderBy(QStringLiteral("ID")).top(5).top(-1);
    QCOMPARE(query.encoded(), QByteArray("$orderby=_Name,ID&$top=0"));
}

void TestODataQuery::half_a_surrogate_pair_does_no_harm()
{
    const QString half(QChar(0xD83D));
    const QByteArray query =
        ODataQuery().filter(ODataFilter::contains(QStringLiteral("_Name"), half)).encoded();
    QVERIFY(query.startsWith("$filter=contains(_Name,%20%27"));
    QVERIFY(query.endsWith("%27)"));
}

HOOKDESK_TEST(TestODataQuery)

} // namespace tst_odataquery

#include "tst_odataquery.moc"
