// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/definitionfile.h"

#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hookdesk;

namespace tst_definitionfile {

using Kind = DefinitionFileProblem::Kind;

namespace {

DefinitionFile someFile()
{
    WebhookDefinition full;
    full.id.value = QStringLiteral("one");
    full.name = QStringLiteral("Größe „x“");
    full.entityType = QStringLiteral("Relation.Person");
    full.endpoint = QStringLiteral("https://hooks.example/in?a=b");
    full.headers = {{QStringLiteral("X-Customer"), QStringLiteral("Acme"), {}},
                    {QStringLiteral("X-Token"), QStringLiteral("marzipan"), "fingerprint"},
                    {QStringLiteral("Cookie"), std::nullopt, "fingerprint"}};
    full.deactivated = true;
    full.createdAt = QDateTime(QDate(2026, 3, 14), QTime(12, 0, 5, 7), Qt::UTC);
    WebhookDefinition bare;
    bare.id.value = QStringLiteral("two");
    bare.entityType = QStringLiteral("Activity.Task");
    bare.endpoint = QStringLiteral("https://hooks.example/");
    return {QStringLiteral("Acme staging"),
            QStringLiteral("api.example"),
            full.createdAt,
            {full, bare}};
}

/// A file with this list of webhooks, which begins in line 2.
QByteArray fileWith(const QByteArray &webhooks)
{
    return "{\"format\": \"hookdesk-webhooks\", \"version\": 1, \"webhooks\":\n" + webhooks + "}\n";
}

} // namespace

class TestDefinitionFile : public QObject
{
    Q_OBJECT

private slots:
    void what_is_written_is_read_again();
    void credentials_are_left_out_unless_asked_for();
    void problems_tell_line_and_field_data();
    void problems_tell_line_and_field();
    void unknown_fields_and_nulls_are_let_pass();
    void problems_are_not_endless();
    void the_schema_tells_of_this_version();
};

void TestDefinitionFile::what_is_written_is_read_again()
{
    DefinitionFile file = someFile();
    const ReadDefinitionFile read =
        readDefinitionFile(writtenDefinitionFile(file, ExportCredentials::Written));
    QVERIFY(read.ok());
    for (DefinedHeader &header : *file.webhooks[0].headers)
        header.fingerprint.clear(); // they mean nothing elsewhere
    QCOMPARE(read.file, file);
    QVERIFY(readDefinitionFile("\xEF\xBB\xBF" + writtenDefinitionFile(file, {})).ok());
}

void TestDefinitionFile::credentials_are_left_out_unless_asked_for()
{
    DefinitionFile file = someFile();
    file.webhooks[0].endpoint = QStringLiteral("https://user:s3cr3t@hooks.example/1");
    QVERIFY(writtenDefinitionFile(file, ExportCredentials::Written).contains("s3cr3t"));
    const QByteArray written = writtenDefinitionFile(file, ExportCredentials::LeftOut);
    QVERIFY(!written.contains("s3cr3t"));
    QVERIFY(!written.contains("marzipan"));
    QVERIFY(!written.contains("fingerprint"));
    const ReadDefinitionFile read = readDefinitionFile(written);
    QVERIFY(read.ok());
    const QList<DefinedHeader> headers = *read.file.webhooks.constFirst().headers;
    QCOMPARE(headers.at(0).value, QStringLiteral("Acme"));
    QVERIFY(!headers.at(1).value);
    QVERIFY(!headers.at(2).value);
}

void TestDefinitionFile::problems_tell_line_and_field_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &text, Kind kind, int line,
                        const char *field) {
        QTest::newRow(name) << text << kind << line << QString::fromLatin1(field);
    };
    row("nothing at all", "", Kind::NotJson, 1, "");
    row("no JSON", "{\n\"a\": 1,\n oops}", Kind::NotJson, 3, "");
    row("Latin-1", "{\"format\": \"hookdesk-webhooks\",\n\"name\": \"Caf\xE9\"}", Kind::NotUtf8, 2,
        "");
    row("cut off", "{\"format\": \"hookdesk-webhooks\",\n\"webhooks\": [\n", Kind::NotJson, 3, "");
    row("something else", "{\"version\": 1}", Kind::NotSuchAFile, 1, "");
    row("a list", "[1, 2]", Kind::NotSuchAFile, 1, "");
    row("a version in words", R"({"format": "hookdesk-webhooks", "version": "1"})",
        Kind::NotSuchAFile, 1, "");
    row("a newer version", "{\"format\": \"hookdesk-webhooks\",\n\"version\": 2}", Kind::TooNew, 2,
        "version");
    row("no webhooks", R"({"format": "hookdesk-webhooks", "version": 1})", Kind::Missing, 1,
        "webhooks");
    row("webhooks are no list", fileWith("{}"), Kind::WrongType, 2, "webhooks");
    row("a webhook is a number", fileWith("[\n7]"), Kind::WrongType, 3, "webhooks[0]");
    row("no endpoint", fileWith("[{\"entityType\": \"A.B\"}]"), Kind::Missing, 2,
        "webhooks[0].endpoint");
    row("an empty entity type", fileWith("[{\"endpoint\": \"x\",\n\"entityType\": \" \"}]"),
        Kind::Empty, 3, "webhooks[0].entityType");
    row("a name that is a number",
        fileWith("[{\"endpoint\": \"x\", \"entityType\": \"A\",\n\n\"name\": 5}]"), Kind::WrongType,
        4, "webhooks[0].name");
    row("deactivated in words",
        fileWith(R"([{"endpoint": "x", "entityType": "A", "deactivated": "yes"}])"),
        Kind::WrongType, 2, "webhooks[0].deactivated");
    row("no date", fileWith(R"([{"endpoint": "x", "entityType": "A", "created": "once"}])"),
        Kind::NotADate, 2, "webhooks[0].created");
    row("headers are text",
        fileWith(R"([{"endpoint": "x", "entityType": "A", "headers": "B: c"}])"), Kind::WrongType,
        2, "webhooks[0].headers");
    row("a header without a value",
        fileWith("[{\"endpoint\": \"x\", \"entityType\": \"A\", \"headers\": [\n{\"name\": "
                 "\"a\", \"value\": \"b\"},\n{\"name\": \"c\"}]}]"),
        Kind::Missing, 4, "webhooks[0].headers[1].value");
    row("a withheld value that is there",
        fileWith(R"([{"endpoint": "x", "entityType": "A", "headers": [)"
                 R"({"name": "a", "value": "b", "withheld": true}]}])"),
        Kind::BothValueAndWithheld, 2, "webhooks[0].headers[0].value");
    row("the same id twice",
        fileWith("[{\"id\": \"A\", \"endpoint\": \"x\", \"entityType\": \"A\"},\n{\"id\": \"a\", "
                 "\"endpoint\": \"y\", \"entityType\": \"A\"}]"),
        Kind::Twice, 3, "webhooks[1]");
    row("a text without end",
        fileWith("[{\"endpoint\": \"" + QByteArray(2'000'000, 'x') + "\", \"entityType\": \"A\"}]"),
        Kind::TooLong, 2, "webhooks[0].endpoint");
}

void TestDefinitionFile::problems_tell_line_and_field()
{
    QFETCH(QByteArray, text);
    QFETCH(Kind, kind);
    QFETCH(int, line);
    QFETCH(QString, field);
    const QList<DefinitionFileProblem> problems = readDefinitionFile(text).problems;
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.constFirst().kind, kind);
    QCOMPARE(problems.constFirst().field, field);
    QCOMPARE(problems.constFirst().line, line);
}

void TestDefinitionFile::unknown_fields_and_nulls_are_let_pass()
{
    const ReadDefinitionFile read = readDefinitionFile(
        fileWith(R"([{"id": null, "name": null, "entityType": "A", "endpoint": "x", "more": [1],)"
                 R"("headers": null, "deactivated": null, "created": null}])"));
    QVERIFY(read.ok());
    WebhookDefinition expected;
    expected.entityType = QStringLiteral("A");
    expected.endpoint = QStringLiteral("x");
    QCOMPARE(read.file.webhooks, QList<WebhookDefinition>({expected}));
}

void TestDefinitionFile::problems_are_not_endless()
{
    QByteArray list = "[1";
    for (int i = 0; i < 1000; ++i)
        list += ",1";
    QCOMPARE(readDefinitionFile(fileWith(list + "]")).problems.size(), 100);
}

void TestDefinitionFile::the_schema_tells_of_this_version()
{
    QFile file(QStringLiteral(SCHEMA));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
    QCOMPARE(properties.value(QLatin1String("version")).toObject().value(QLatin1String("const")),
             QJsonValue(definitionFileVersion));
    const QJsonObject written =
        QJsonDocument::fromJson(writtenDefinitionFile(someFile(), {})).object();
    for (const QString &key : written.keys())
        QVERIFY2(properties.contains(key), qPrintable(key));
}

HOOKDESK_TEST(TestDefinitionFile)

} // namespace tst_definitionfile

#include "tst_definitionfile.moc"
