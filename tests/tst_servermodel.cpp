// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/servermodel.h"

#include "app/api/answerdecoder.h"
#include "tests/support/otherserver.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

using namespace hookdesk;

namespace tst_servermodel {

namespace {

QByteArray document(const QByteArray &inside, const QByteArray &name = "A",
                    const QByteArray &attributes = {})
{
    return "<Edmx Version='4.0'><DataServices><Schema Namespace='" + name + "' " + attributes +
           ">" + inside + "</Schema></DataServices></Edmx>";
}

} // namespace

class TestServerModel : public QObject
{
    Q_OBJECT

private slots:
    void a_document_is_read_whole();
    void any_namespace_and_alias_will_do();
    void capabilities_are_told_inside_and_from_afar();
    void properties_that_cannot_be_changed_are_told_in_three_ways_data();
    void properties_that_cannot_be_changed_are_told_in_three_ways();
    void a_type_that_derives_from_itself_ends();
    void what_is_no_whole_document_is_an_error_data();
    void what_is_no_whole_document_is_an_error();
    void what_people_call_a_type_is_read_data();
    void what_people_call_a_type_is_read();
    void what_cannot_be_changed_is_known_data();
    void what_cannot_be_changed_is_known();
    void the_fingerprint_does_not_depend_on_the_order();
    void five_thousand_types_and_twenty_megabytes_are_read();
};

void TestServerModel::a_document_is_read_whole()
{
    const OtherServer server;
    const Result<ServerModel> read = readServerModel(server.metadata());
    QVERIFY(read.ok());
    const ServerModel &model = read.value();
    QCOMPARE(model.sets.size(), 3);
    QCOMPARE(model.imports, QStringList{QStringLiteral("GetCurrentEmployee")});
    const QString webhook = QStringLiteral("OData.Webhook");
    QCOMPARE(model.keyOf(webhook), QStringLiteral("ID"));
    QCOMPARE(model.propertiesOf(webhook).size(), 7);
    QVERIFY(model.derives(webhook, QStringLiteral("OData.Entity")));
    const QList<ServerNavigation> ways =
        model.navigationOf(QStringLiteral("OData.ConnectorMessage"));
    QCOMPARE(ways.size(), 1);
    QCOMPARE(ways.first().target, webhook);
    QCOMPARE(ways.first().keyProperty, QStringLiteral("SubscriptionId"));
    const ServerEnum *states = model.enumeration(QStringLiteral("OData.MessageState"));
    QVERIFY(states);
    QCOMPARE(states->members, (QStringList{QStringLiteral("WAITING"), QStringLiteral("DEAD")}));
}

void TestServerModel::any_namespace_and_alias_will_do()
{
    const QByteArray inside = "<EntityType Name='Base'><Property Name='P' Type='Edm.String'/>"
                              "</EntityType><EntityType Name='Sub' BaseType='Self.Base'/>"
                              "<Action Name='Retry' IsBound='true'><Parameter Name='it' "
                              "Type='Self.Sub'/></Action>"
                              "<EntityContainer Name='C'><EntitySet Name='Subs' "
                              "EntityType='Self.Sub'/></EntityContainer>";
    const Result<ServerModel> read =
        readServerModel(document(inside, "com.example.deep", "Alias='Self'"));
    QVERIFY(read.ok());
    const ServerEntitySet *set = read.value().set(QStringLiteral("Subs"));
    QVERIFY(set);
    QCOMPARE(set->entityType, QStringLiteral("com.example.deep.Sub"));
    QCOMPARE(read.value().propertiesOf(set->entityType).size(), 1);
    QCOMPARE(read.value().operations.first().parameterTypes, QStringList{set->entityType});
}

void TestServerModel::capabilities_are_told_inside_and_from_afar()
{
    const QByteArray term = "<Annotation Term='Org.OData.Capabilities.V1.UpdateRestrictions'>"
                            "<Record><PropertyValue Property='Updatable' Bool='false'/></Record>"
                            "</Annotation>";
    // The restrictions of a way to another set have the same words in them.
    const QByteArray other =
        "<Annotation Term='Capabilities.NavigationRestrictions'><Record><PropertyValue "
        "Property='UpdateRestrictions'><Record><PropertyValue Property='Updatable' Bool='false'/>"
        "</Record></PropertyValue></Record></Annotation>";
    const QByteArray inside = "<Annotations Target='A.C/Far'>" + term + "</Annotations>" +
                              "<EntityContainer Name='C'><EntitySet Name='Near' EntityType='A.T'>" +
                              term +
                              "</EntitySet><EntitySet Name='Far' EntityType='A.T'/><EntitySet "
                              "Name='Other' EntityType='A.T'>" +
                              other + "</EntitySet></EntityContainer>";
    const Result<ServerModel> read = readServerModel(document(inside));
    QVERIFY(read.ok());
    QCOMPARE(read.value().set(QStringLiteral("Near"))->isUpdatable, std::optional(false));
    QCOMPARE(read.value().set(QStringLiteral("Far"))->isUpdatable, std::optional(false));
    QCOMPARE(read.value().set(QStringLiteral("Other"))->isUpdatable, std::optional<bool>());
}

void TestServerModel::properties_that_cannot_be_changed_are_told_in_three_ways_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::newRow("computed") << QByteArray("<Annotation Term='Org.OData.Core.V1.Computed'/>");
    QTest::newRow("immutable, alias")
        << QByteArray("<Annotation Term='Core.Immutable' Bool='true'/>");
    QTest::newRow("permissions") << QByteArray(
        "<Annotation Term='Core.Permissions'><EnumMember>Org.OData.Core.V1.Permission/Read"
        "</EnumMember></Annotation>");
}

void TestServerModel::properties_that_cannot_be_changed_are_told_in_three_ways()
{
    QFETCH(QByteArray, inside);
    const auto isReadOnly = [](const QByteArray &types) {
        const Result<ServerModel> read = readServerModel(document(types));
        return read && read.value().propertiesOf(QStringLiteral("A.T")).first().isReadOnly;
    };
    const QByteArray begin = "<EntityType Name='T'><Property Name='P' Type='Edm.Boolean'>";
    const QByteArray end = "</Property></EntityType>";
    QVERIFY(isReadOnly(begin + inside + end));
    QVERIFY(isReadOnly("<Annotations Target='A.T/P'>" + inside + "</Annotations>" + begin + end));
    QVERIFY(!isReadOnly("<Annotations Target='A.T/Q'>" + inside + "</Annotations>" + begin + end));
}

void TestServerModel::a_type_that_derives_from_itself_ends()
{
    const Result<ServerModel> read = readServerModel(
        document("<EntityType Name='T' BaseType='A.U'/><EntityType Name='U' BaseType='A.T'/>"));
    QVERIFY(read.ok());
    QVERIFY(read.value().propertiesOf(QStringLiteral("A.T")).isEmpty());
    QVERIFY(!read.value().derives(QStringLiteral("A.T"), QStringLiteral("A.V")));
}

void TestServerModel::what_is_no_whole_document_is_an_error_data()
{
    const OtherServer server;
    const QByteArray whole = server.metadata();
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut off") << whole.left(whole.size() / 2);
    QTest::newRow("another document") << QByteArray("<html/>");
    QTest::newRow("a document type")
        << QByteArray("<!DOCTYPE e [<!ENTITY a 'b'>]>") + document("&a;");
    QTest::newRow("an entity") << document("<EntityType Name=\"&a;\"/>");
    QTest::newRow("too deep") << QByteArray("<Edmx>") + QByteArray("<A>").repeated(100);
    QTest::newRow("elements in a text") << document(
        "<Annotation Term='Core.Permissions'><EnumMember><a/></EnumMember></Annotation>");
}

void TestServerModel::what_is_no_whole_document_is_an_error()
{
    QFETCH(QByteArray, xml);
    const Result<ServerModel> read = readServerModel(xml);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, ApiError::Kind::Malformed);
    QVERIFY(read.error().detail.contains(QLatin1String("line")));
}

void TestServerModel::what_people_call_a_type_is_read_data()
{
    QTest::addColumn<QByteArray>("inType");
    QTest::addColumn<QByteArray>("inSet");
    QTest::addColumn<QByteArray>("beside");
    QTest::addColumn<QString>("label");
    const auto term = [](const QByteArray &name) {
        return "<Annotation Term='" + name + "' String=' Voertuig '/>";
    };
    const QByteArray standard = term("Org.OData.Core.V1.Description");
    const QByteArray none;
    const QString vehicle = QStringLiteral("Voertuig");
    QTest::newRow("nobody says") << none << none << none << QString();
    QTest::newRow("the type") << standard << none << none << vehicle;
    QTest::newRow("the set") << none << standard << none << vehicle;
    QTest::newRow("an element")
        << QByteArray("<Annotation Term='Core.Description'><String>Voertuig</String></Annotation>")
        << none << none << vehicle;
    QTest::newRow("another vocabulary") << none << term("UI.DisplayName") << none << vehicle;
    QTest::newRow("beside it") << none << none
                               << "<Annotations Target='N.Custom'>" + standard + "</Annotations>"
                               << vehicle;
    QTest::newRow("beside the set")
        << none << none << "<Annotations Target='N.C/Customs'>" + standard + "</Annotations>"
        << vehicle;
    QTest::newRow("of a property")
        << "<Property Name='P' Type='Edm.String'>" + standard + "</Property>" << none << none
        << QString();
    QTest::newRow("of a property, beside it")
        << none << none << "<Annotations Target='N.Custom/P'>" + standard + "</Annotations>"
        << QString();
}

void TestServerModel::what_people_call_a_type_is_read()
{
    QFETCH(QByteArray, inType);
    QFETCH(QByteArray, inSet);
    QFETCH(QByteArray, beside);
    const Result<ServerModel> read = readServerModel(
        "<Edmx><DataServices><Schema Namespace='N'><EntityType Name='Custom'>" + inType +
        "</EntityType><EntityContainer Name='C'><EntitySet Name='Customs' EntityType='N.Custom'>" +
        inSet + "</EntitySet></EntityContainer>" + beside + "</Schema></DataServices></Edmx>");
    QVERIFY(read.ok());
    QTEST(read.value().labelOf(read.value().sets.first()), "label");
}

void TestServerModel::what_cannot_be_changed_is_known_data()
{
    QTest::addColumn<QByteArray>("inSet");
    QTest::addColumn<QByteArray>("inProperty");
    QTest::addColumn<bool>("isUpdatable");
    const auto updatable = [](const QByteArray &value) {
        return "<Annotation Term='Capabilities.UpdateRestrictions'><Record><PropertyValue "
               "Property='Updatable' Bool='" +
               value + "'/></Record></Annotation>";
    };
    QTest::newRow("nobody says") << QByteArray() << QByteArray() << true;
    QTest::newRow("it can") << updatable("true") << QByteArray() << true;
    QTest::newRow("it cannot") << updatable("false") << QByteArray() << false;
    QTest::newRow("its field cannot")
        << QByteArray() << QByteArray("<Annotation Term='Core.Computed' Bool='true'/>") << false;
}

void TestServerModel::what_cannot_be_changed_is_known()
{
    QFETCH(QByteArray, inSet);
    QFETCH(QByteArray, inProperty);
    const Result<ServerModel> read = readServerModel(
        "<Edmx><DataServices><Schema Namespace='N'><EntityType Name='Webhook'><Property "
        "Name='IsDeactivated' Type='Edm.Boolean'>" +
        inProperty +
        "</Property></EntityType><EntityContainer Name='C'><EntitySet Name='Webhook' "
        "EntityType='N.Webhook'>" +
        inSet + "</EntitySet></EntityContainer></Schema></DataServices></Edmx>");
    QVERIFY(read.ok());
    const QString field = QStringLiteral("IsDeactivated");
    QTEST(read.value().isUpdatable(QStringLiteral("Webhook"), field), "isUpdatable");
    QVERIFY(read.value().isUpdatable(QStringLiteral("Another"), field));
}

void TestServerModel::the_fingerprint_does_not_depend_on_the_order()
{
    const QByteArray first =
        "<EntityType Name='T'><Property Name='P' Type='Edm.Guid'/></EntityType>";
    const QByteArray second =
        "<EntityType Name='U'><Property Name='P' Type='Edm.Guid'/></EntityType>";
    const auto print = [](const QByteArray &types) {
        return readServerModel(document(types)).value().fingerprint;
    };
    QCOMPARE(print(first + second), print(second + first));
    QVERIFY(print(first) != print(first + second));
    QVERIFY(print(first) != print(QByteArray(first).replace("Guid", "String")));
}

void TestServerModel::five_thousand_types_and_twenty_megabytes_are_read()
{
    QByteArray types;
    QByteArray sets = "<EntityContainer Name='C'>";
    for (int i = 0; i < 5000; ++i) {
        const QByteArray name = "T" + QByteArray::number(i);
        types += "<EntityType Name='" + name + "' BaseType='A.T0'>";
        for (int p = 0; p < 60; ++p)
            types += "<Property Name='_117ecf60__d492__48a1__" + QByteArray::number(p) +
                     "' Type='Edm.DateTimeOffset'/>";
        types += "</EntityType>";
        sets += "<EntitySet Name='" + name + "' EntityType='A." + name + "'/>";
    }
    const QByteArray xml = document(types + sets + "</EntityContainer>");
    QVERIFY(xml.size() > 20 * 1024 * 1024);
    const Result<ServerModel> read = readServerModel(xml);
    QVERIFY(read.ok());
    QCOMPARE(read.value().sets.size(), 5000);
    QCOMPARE(read.value().propertiesOf(QStringLiteral("A.T4999")).size(), 60 + 60);
}

HOOKDESK_TEST(TestServerModel)

} // namespace tst_servermodel

#include "tst_servermodel.moc"
