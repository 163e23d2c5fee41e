// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/apicheck/openapireader.h"

#include "tests/support/otherserver.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace hookdesk;

namespace tst_openapireader {

namespace {

/// JSON written with single quotes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

class TestOpenApiReader : public QObject
{
    Q_OBJECT

private slots:
    void paths_are_told_from_the_root_of_the_api_data();
    void paths_are_told_from_the_root_of_the_api();
    void bodies_are_followed_within_the_document();
    void what_is_of_no_use_says_why_data();
    void what_is_of_no_use_says_why();
    void a_list_of_documents_leads_to_no_other_host();
};

void TestOpenApiReader::paths_are_told_from_the_root_of_the_api_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("api");
    QTest::addColumn<QString>("path");
    const QByteArray paths = "'paths':{'/a/{id}/retry':{'post':{}}}}";
    const QString api = QStringLiteral("https://api.example");
    QTest::newRow("OpenAPI 3") << "{'openapi':'3.0.1'," + paths << api
                               << QStringLiteral("/a/{id}/retry");
    QTest::newRow("a server with a path")
        << "{'openapi':'3.1.0','servers':[{'url':'/v1/'}]," + paths << api
        << QStringLiteral("/v1/a/{id}/retry");
    QTest::newRow("the same host")
        << "{'openapi':'3.0.1','servers':[{'url':'https://api.example/v1'}]," + paths << api
        << QStringLiteral("/v1/a/{id}/retry");
    QTest::newRow("OpenAPI 2") << "{'swagger':'2.0','host':'api.example','basePath':'/v1'," + paths
                               << api << QStringLiteral("/v1/a/{id}/retry");
    QTest::newRow("an API with a path of its own")
        << "{'openapi':'3.0.1','servers':[{'url':'/tribe'}]," + paths
        << QStringLiteral("https://api.example/tribe") << QStringLiteral("/a/{id}/retry");
}

void TestOpenApiReader::paths_are_told_from_the_root_of_the_api()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, api);
    QFETCH(QString, path);
    const Result<OpenApiDocument> read = readOpenApi(json(text), QUrl(api));
    QVERIFY(read.ok());
    QCOMPARE(read.value().paths.size(), 1);
    QCOMPARE(read.value().paths.first().path, path);
    QVERIFY(read.value().paths.first().methods.contains(QStringLiteral("POST")));
}

void TestOpenApiReader::bodies_are_followed_within_the_document()
{
    const OtherServer server;
    const Result<OpenApiDocument> read =
        readOpenApi(server.apiDocs, QUrl(QStringLiteral("http://127.0.0.1:1")));
    QVERIFY(read.ok());
    QCOMPARE(read.value().paths.first().methods.value(QStringLiteral("POST")),
             (QStringList{QStringLiteral("entityType"), QStringLiteral("headers"),
                          QStringLiteral("webhookUrl")}));
    const QByteArray body = "{'swagger':'2.0','paths':{'/a':{'post':{'parameters':[{'in':'body',"
                            "'schema':{'$ref':'REFERENCE'}}]}}},'definitions':{'A':"
                            "{'properties':{'x':{}}},'B':{'$ref':'#/definitions/B'}}}";
    const auto names = [&body](const QByteArray &reference) {
        const Result<OpenApiDocument> document =
            readOpenApi(json(QByteArray(body).replace("REFERENCE", reference)),
                        QUrl(QStringLiteral("https://api.example")));
        return document.value().paths.first().methods.value(QStringLiteral("POST"));
    };
    QCOMPARE(names("#/definitions/A"), QStringList{QStringLiteral("x")});
    QCOMPARE(names("#/definitions/B"), QStringList()); // leads to itself
    QCOMPARE(names("https://other.example/A"), QStringList());
}

void TestOpenApiReader::what_is_of_no_use_says_why_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("detail");
    const QString noJson = QStringLiteral("no JSON");
    QTest::newRow("nothing") << QByteArray() << noJson;
    QTest::newRow("YAML") << QByteArray("openapi: 3.0.1\npaths:\n  /a:\n") << noJson;
    QTest::newRow("HTML") << QByteArray("<!doctype html><title>Swagger UI</title>") << noJson;
    QTest::newRow("cut off") << QByteArray("{'openapi':'3.0.1','paths':{'/a") << noJson;
    QTest::newRow("another JSON") << QByteArray("{'paths':{}}")
                                  << QStringLiteral("no OpenAPI document");
    QTest::newRow("another host")
        << QByteArray("{'openapi':'3.0.1','servers':[{'url':'https://b.example'}],'paths':{}}")
        << QStringLiteral("it describes another host");
    QTest::newRow("another host, OpenAPI 2")
        << QByteArray("{'swagger':'2.0','host':'b.example','paths':{}}")
        << QStringLiteral("it describes another host");
}

void TestOpenApiReader::what_is_of_no_use_says_why()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, detail);
    const Result<OpenApiDocument> read =
        readOpenApi(json(text), QUrl(QStringLiteral("https://api.example")));
    QVERIFY(!read.ok());
    QCOMPARE(read.error().detail, detail);
}

void TestOpenApiReader::a_list_of_documents_leads_to_no_other_host()
{
    const Result<QStringList> paths = readOpenApiList(
        json("[{'url':'/v2/api-docs?group=a'},{'location':'https://other.example/x'},"
             "{'url':'https://api.example/y'},{'url':'//other.example/z'},{'url':'relative'},7]"),
        QUrl(QStringLiteral("https://api.example")));
    QVERIFY(paths.ok());
    QCOMPARE(paths.value(), (QStringList{QStringLiteral("/v2/api-docs"), QStringLiteral("/y")}));
    QVERIFY(!readOpenApiList("{}", QUrl()).ok());
}

HOOKDESK_TEST(TestOpenApiReader)

} // namespace tst_openapireader

#include "tst_openapireader.moc"
