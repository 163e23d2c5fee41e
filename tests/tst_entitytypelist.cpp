// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/entitytypelist.h"

#include "tests/support/testprogram.h"
#include "ui/common/foldedcompleter.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace hookdesk;

namespace tst_entitytypelist {

using Match = EntityTypeList::Match;

namespace {

constexpr int presets = 7;
const EntityType vehicle{QStringLiteral("117ecf60-d492-48a1-8aab-a131ad465fd5"),
                         QStringLiteral("_117ecf60__d492__48a1__8aab__a131ad465fd5"),
                         QStringLiteral("Voertuig")};
const EntityType boat{QStringLiteral("Relation.Boat"), QStringLiteral("Relation_Boat"), {}};

} // namespace

/// What the list of a new webhook offers.
class TestEntityTypeList : public QObject
{
    Q_OBJECT

private slots:
    void a_separator_stands_between_presets_and_the_rest();
    void it_shows_what_people_call_a_type_and_is_its_name();
    void a_name_is_listed_or_not_data();
    void a_name_is_listed_or_not();
    void strange_labels_do_no_harm();
};

void TestEntityTypeList::a_separator_stands_between_presets_and_the_rest()
{
    EntityTypeList list;
    const QAbstractItemModelTester tester(&list);
    QCOMPARE(list.rowCount(), presets);
    list.setTypes({vehicle});
    QCOMPARE(list.rowCount(), presets + 2);
    QCOMPARE(list.flags(list.index(presets)), Qt::NoItemFlags);
    list.setTypes({{presetEntityTypes().first(), QStringLiteral("Relation_Organization"), {}}});
    QCOMPARE(list.rowCount(), presets);
    list.setTypes({});
    QCOMPARE(list.rowCount(), presets);
}

void TestEntityTypeList::it_shows_what_people_call_a_type_and_is_its_name()
{
    EntityTypeList list;
    list.setTypes({vehicle, boat});
    const QModelIndex first = list.index(presets + 1);
    QCOMPARE(first.data().toString(), boat.name);
    const QModelIndex second = list.index(presets + 2);
    QCOMPARE(second.data().toString(), QStringLiteral("Voertuig (%1)").arg(vehicle.name));
    QCOMPARE(second.data(Qt::EditRole).toString(), vehicle.name);
    const QString searched = second.data(FoldedCompleter::searchRole).toString();
    for (const QString &part : {QStringLiteral("voertuig"), vehicle.name, vehicle.set})
        QVERIFY(searched.contains(part));
}

void TestEntityTypeList::a_name_is_listed_or_not_data()
{
    QTest::addColumn<QList<EntityType>>("types");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Match>("match");
    const QString organization = presetEntityTypes().first();
    QTest::newRow("a preset, nothing is known")
        << QList<EntityType>() << organization << Match::Listed;
    QTest::newRow("another one, nothing is known")
        << QList<EntityType>() << boat.name << Match::Unknown;
    QTest::newRow("listed") << QList<EntityType>{boat} << boat.name << Match::Listed;
    QTest::newRow("a preset that is not")
        << QList<EntityType>{boat} << organization << Match::Unlisted;
    QTest::newRow("other capitals")
        << QList<EntityType>{boat} << QStringLiteral("relation.boat") << Match::OtherCapitals;
}

void TestEntityTypeList::a_name_is_listed_or_not()
{
    QFETCH(QList<EntityType>, types);
    QFETCH(QString, name);
    EntityTypeList list;
    list.setTypes(types);
    QTEST(list.match(name), "match");
}

void TestEntityTypeList::strange_labels_do_no_harm()
{
    EntityTypeList list;
    EntityType strange = boat;
    strange.label = QString(5000, QLatin1Char('x')) + QChar(0x202e);
    list.setTypes({strange});
    const QString shown = list.index(presets + 1).data().toString();
    QVERIFY(shown.size() < 100);
    QVERIFY(shown.endsWith(QStringLiteral("(Relation.Boat)")));
    QVERIFY(!shown.contains(QChar(0x202e)));
}

HOOKDESK_TEST(TestEntityTypeList)

} // namespace tst_entitytypelist

#include "tst_entitytypelist.moc"
