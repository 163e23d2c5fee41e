// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/apimap.h"

#include "app/api/apimapfile.h"
#include "tests/support/testprogram.h"

#include <QStringEncoder>
#include <QTemporaryFile>
#include <QTest>

using namespace hookdesk;

namespace tst_apimap {

class TestApiMap : public QObject
{
    Q_OBJECT

private slots:
    void paths_hold_ids_percent_encoded();
    void overrides_lie_over_the_defaults();
    void a_file_may_be_one_of_windows();
    void a_name_may_be_empty_only_where_that_means_something();
    void a_mistake_is_refused_and_named_data();
    void a_mistake_is_refused_and_named();
};

void TestApiMap::paths_hold_ids_percent_encoded()
{
    const ApiMap map;
    QCOMPARE(map.odataWebhooks(), QStringLiteral("/v1/odata/Webhook"));
    QCOMPARE(map.odataWebhook(QStringLiteral("117ecf60-d492")),
             QStringLiteral("/v1/odata/Webhook(117ecf60-d492)"));
    QCOMPARE(map.restWebhook(QStringLiteral("a/../b?c#d é")),
             QStringLiteral("/v1/webhooks/a%2F..%2Fb%3Fc%23d%20%C3%A9"));
}

void TestApiMap::overrides_lie_over_the_defaults()
{
    const Result<ApiMap> map = ApiMap::withOverrides(
        R"({"webhooksPath": "/v2/hooks", "idFields": ["Key", "ID"], "pageSize": 50})");
    QVERIFY(map.ok());
    QCOMPARE(map.value().webhooksPath, QStringLiteral("/v2/hooks"));
    QCOMPARE(map.value().idFields, QStringList({QStringLiteral("Key"), QStringLiteral("ID")}));
    QCOMPARE(map.value().pageSize, 50);
    QCOMPARE(map.value().odataPath, ApiMap().odataPath);
    QVERIFY(ApiMap::withOverrides("{}").ok());
}

void TestApiMap::a_file_may_be_one_of_windows()
{
    for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE}) {
        QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(encode(QStringLiteral(R"({"pageSize": 50})")));
        file.close();
        const Result<ApiMap> map = loadApiMap(file.fileName());
        QVERIFY(map.ok());
        QCOMPARE(map.value().pageSize, 50);
    }
}

void TestApiMap::a_name_may_be_empty_only_where_that_means_something()
{
    QVERIFY(ApiMap::withOverrides(R"({"createName": ""})").ok());
    QVERIFY(!ApiMap::withOverrides(R"({"createEndpoint": ""})").ok());
}

void TestApiMap::a_mistake_is_refused_and_named_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown key") << QByteArray(R"({"webhookPath": "/x"})") << "webhookPath";
    QTest::newRow("key in other case") << QByteArray(R"({"PageSize": 5})") << "PageSize";
    QTest::newRow("number for a path") << QByteArray(R"({"tokenPath": 1})") << "tokenPath";
    QTest::newRow("no slash") << QByteArray(R"({"odataPath": "v1/odata"})") << "odataPath";
    QTest::newRow("other host") << QByteArray(R"({"odataPath": "//evil.example"})") << "odataPath";
    QTest::newRow("query") << QByteArray(R"({"employeeCall": "/me?x=1"})") << "employeeCall";
    QTest::newRow("string for a list") << QByteArray(R"({"idFields": "ID"})") << "idFields";
    QTest::newRow("number in a list") << QByteArray(R"({"idFields": ["ID", 1]})") << "idFields";
    QTest::newRow("empty list") << QByteArray(R"({"nameFields": []})") << "nameFields";
    QTest::newRow("page of zero") << QByteArray(R"({"pageSize": 0})") << "pageSize";
    QTest::newRow("page of 1001") << QByteArray(R"({"pageSize": 1001})") << "pageSize";
    QTest::newRow("page of a half") << QByteArray(R"({"pageSize": 10.5})") << "pageSize";
    QTest::newRow("page as string") << QByteArray(R"({"pageSize": "50"})") << "pageSize";
    QTest::newRow("null") << QByteArray(R"({"webhookSet": null})") << "webhookSet";
    QTest::newRow("broken JSON") << QByteArray("{\n\"pageSize\": 5,\n}") << "line 3";
    QTest::newRow("no object") << QByteArray("[]") << "object";
    QTest::newRow("nothing") << QByteArray() << "line 1";
}

void TestApiMap::a_mistake_is_refused_and_named()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    const Result<ApiMap> map = ApiMap::withOverrides(json);
    QVERIFY(!map.ok());
    QCOMPARE(map.error().kind, ApiError::Kind::Malformed);
    QVERIFY2(map.error().detail.contains(named), qPrintable(map.error().detail));
}

HOOKDESK_TEST(TestApiMap)

} // namespace tst_apimap

#include "tst_apimap.moc"
