// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/entitytype.h"

#include "tests/support/testprogram.h"

#include <QTest>

using namespace hookdesk;

namespace tst_entitytype {

class TestEntityType : public QObject
{
    Q_OBJECT

private slots:
    void a_type_and_its_set_translate_both_ways_data();
    void a_type_and_its_set_translate_both_ways();
    void every_preset_survives_the_way_there_and_back();
    void odd_names_do_no_harm();
};

void TestEntityType::a_type_and_its_set_translate_both_ways_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("set");
    QTest::newRow("one dot") << "Relation.Organization"
                             << "Relation_Organization";
    QTest::newRow("two dots") << "Relationship.Organization.Customer"
                              << "Relationship_Organization_Customer";
    QTest::newRow("no dot") << "Employee"
                            << "Employee";
    QTest::newRow("custom") << "117ecf60-d492-48a1-8aab-a131ad465fd5"
                            << "_117ecf60__d492__48a1__8aab__a131ad465fd5";
    QTest::newRow("custom after a dot") << "Relation.117ecf60-d492-48a1-8aab-a131ad465fd5"
                                        << "Relation__117ecf60__d492__48a1__8aab__a131ad465fd5";
}

void TestEntityType::a_type_and_its_set_translate_both_ways()
{
    QFETCH(QString, type);
    QFETCH(QString, set);
    QCOMPARE(entitySetName(type), set);
    QCOMPARE(entityTypeOfSet(set), type);
}

void TestEntityType::every_preset_survives_the_way_there_and_back()
{
    QCOMPARE(presetEntityTypes().size(), 7);
    for (const QString &type : presetEntityTypes())
        QCOMPARE(entityTypeOfSet(entitySetName(type)), type);
}

void TestEntityType::odd_names_do_no_harm()
{
    QCOMPARE(entitySetName(QString()), QString());
    QCOMPARE(entityTypeOfSet(QString()), QString());
    QCOMPARE(entityTypeOfSet(QStringLiteral("_")), QString());
}

HOOKDESK_TEST(TestEntityType)

} // namespace tst_entitytype

#include "tst_entitytype.moc"
