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
    void a_set_tells_its_type_data();
    void a_set_tells_its_type();
    void there_are_seven_presets();
    void odd_names_do_no_harm();
};

void TestEntityType::a_set_tells_its_type_data()
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
    QTest::newRow("custom without a leading character")
        << "e0d6534a-cc84-4cf7-bdc5-d32f9311c09e"
        << "e0d6534a__cc84__4cf7__bdc5__d32f9311c09e";
    QTest::newRow("custom after a dot, without one")
        << "Relation.117ecf60-d492-48a1-8aab-a131ad465fd5"
        << "Relation_117ecf60__d492__48a1__8aab__a131ad465fd5";
    QTest::newRow("custom after a dot") << "Relation.117ecf60-d492-48a1-8aab-a131ad465fd5"
                                        << "Relation__117ecf60__d492__48a1__8aab__a131ad465fd5";
}

void TestEntityType::a_set_tells_its_type()
{
    QFETCH(QString, type);
    QFETCH(QString, set);
    QCOMPARE(entityTypeOfSet(set), type);
}

void TestEntityType::there_are_seven_presets()
{
    QCOMPARE(presetEntityTypes().size(), 7);
}

void TestEntityType::odd_names_do_no_harm()
{
    QCOMPARE(entityTypeOfSet(QString()), QString());
    QCOMPARE(entityTypeOfSet(QStringLiteral("_")), QString());
}

HOOKDESK_TEST(TestEntityType)

} // namespace tst_entitytype

#include "tst_entitytype.moc"
