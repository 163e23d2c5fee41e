// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/answerdecoder.h"

#include "app/api/servermodel.h"
#include "app/api/webhookdecoder.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_answerdecoder {

using Seconds = std::optional<std::chrono::seconds>;

class TestAnswerDecoder : public QObject
{
    Q_OBJECT

private slots:
    void the_servers_words_are_found_data();
    void the_servers_words_are_found();
    void the_servers_words_are_short_and_plain();
    void a_status_decides_the_kind_data();
    void a_status_decides_the_kind();
    void a_date_that_cannot_be_read_is_told_data();
    void a_date_that_cannot_be_read_is_told();
    void retry_after_is_read_data();
    void retry_after_is_read();
    void a_token_is_read_data();
    void a_token_is_read();
    void a_bad_token_is_refused_and_not_repeated_data();
    void a_bad_token_is_refused_and_not_repeated();
    void the_employee_has_a_name_data();
    void the_employee_has_a_name();
    void the_environment_has_a_name_data();
    void the_environment_has_a_name();
    void what_is_no_json_is_malformed();
    void metadata_lists_every_entity_set_once();
    void bad_metadata_is_malformed_data();
    void bad_metadata_is_malformed();
};

void TestAnswerDecoder::the_servers_words_are_found_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *title, const char *body, const char *words) {
        QTest::newRow(title) << QByteArray(body) << QString::fromUtf8(words);
    };
    row("OData", R"({"error":{"code":"400","message":"No such field","target":"x"}})",
        "No such field");
    row("OData, older", R"({"error":{"message":{"lang":"en","value":"No such field"}}})",
        "No such field");
    row("Spring", R"({"status":404,"error":"Not Found","message":"No webhook","path":"/v1"})",
        "No webhook");
    row("Spring, no message", R"({"status":404,"error":"Not Found","message":"","path":"/v1"})",
        "Not Found");
    row("Hydra", R"({"error":"invalid_client","error_description":"Unknown","error_hint":"Look."})",
        "Unknown Look.");
    row("Hydra, bare", R"({"error":"invalid_client"})", "invalid_client");
    row("RFC 9457", R"({"type":"about:blank","title":"Bad","detail":"Really bad"})", "Really bad");
    row("nested error", R"({"error":{"error":{"message":"inside"}}})", "inside");
    row("list", R"([{"message":"first"},{"message":"second"}])", "first");
    row("odd types", R"({"error":5,"message":[],"error_description":{}})", "");
    row("nothing known", R"({"x":1})", "");
    row("JSON cut off", R"({"error":{"mess)", "");
    row("HTML with title",
        "<html><head><title>502 Bad\n Gateway</title></head><body>nginx</body></html>",
        "502 Bad Gateway");
    row("HTML without title",
        "<!DOCTYPE html><!-- <p>no</p> --><style>p{}</style><script>x<1</script>"
        "<body>\n<h1>Down <b>now</b></h1>",
        "Down");
    row("HTML with an empty title", "<TITLE> </TITLE><p>Down</p>", "Down");
    row("references", "<title>A &amp; B &#233;&#x20AC; &unknown; &#0;</title>",
        "A & B é€ &unknown; &#0;");
    row("unclosed tag", "<p>Down<img src=x", "Down");
    row("only tags", "<br/><hr>", "");
    row("plain", "Service unavailable\nTrace: …", "Service unavailable");
    row("nothing", "", "");
    row("blanks", " \r\n", "");
}

void TestAnswerDecoder::the_servers_words_are_found()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    QCOMPARE(serverMessage(body), words);
}

void TestAnswerDecoder::the_servers_words_are_short_and_plain()
{
    const QString controls = serverMessage("{\"message\":\"a\\u0000b\\u001b[31m\\nc\\u202Ed\"}");
    QCOMPARE(controls, QStringLiteral("ab[31m cd"));
    QCOMPARE(serverMessage("{\"message\":\"" + QByteArray(100000, 'x') + "\"}").size(), 500);
    QCOMPARE(serverMessage(QByteArray(100000, 'x')).size(), 500);
    QVERIFY(serverMessage(QByteArray(501, 'x')).endsWith(QChar(0x2026)));
    QVERIFY(serverMessage(QByteArray(500, 'x')).endsWith(QLatin1Char('x')));
    QCOMPARE(serverMessage("<p>" + QByteArray(100000, 'x')).size(), 500);
    const QByteArray emojis = QStringLiteral("😀").repeated(400).toUtf8();
    QCOMPARE(serverMessage(emojis).size(), 499);
    QCOMPARE(serverMessage(QByteArray("GIF\0\1\2", 6)), QString());
    QCOMPARE(serverMessage(QByteArray(20000, '[')), QString());
    QVERIFY(!serverMessage("\xff\xfe oops").isNull());
    QCOMPARE(serverMessage(QByteArray("<title").repeated(100000)), QString());
}

void TestAnswerDecoder::a_status_decides_the_kind_data()
{
    using Kind = ApiError::Kind;
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    const std::pair<int, Kind> kinds[] = {
        {401, Kind::Authentication}, {403, Kind::Forbidden},   {404, Kind::NotFound},
        {410, Kind::NotFound},       {405, Kind::Unsupported}, {501, Kind::Unsupported},
        {429, Kind::RateLimited},    {400, Kind::Rejected},    {409, Kind::Rejected},
        {499, Kind::Rejected},       {500, Kind::Server},      {502, Kind::Server},
        {304, Kind::Malformed},      {204, Kind::Malformed},   {0, Kind::Malformed},
        {700, Kind::Malformed}};
    for (const auto &[status, kind] : kinds)
        QTest::addRow("%d", status) << status << kind;
}

void TestAnswerDecoder::a_status_decides_the_kind()
{
    QFETCH(int, status);
    QFETCH(ApiError::Kind, kind);
    const ApiError error = errorFromAnswer(status, R"({"message":"why"})", 7s);
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.serverMessage, QStringLiteral("why"));
    QVERIFY(error.retryAfter == Seconds(7s));
}

void TestAnswerDecoder::a_date_that_cannot_be_read_is_told_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *value, const char *told = "") {
        QTest::newRow(name) << QByteArray(value) << QString::fromUtf8(told);
    };
    row("nothing", "null");
    row("empty", R"("")");
    row("ISO", R"("2026-03-29T01:30:15Z")");
    row("a number", "1774747815");
    row("there is none", R"("0001-01-01T00:00:00Z")");
    row("there is none, in .NET", R"("/Date(-62135596800000)/")");
    row("there is none, in MySQL", R"("0000-00-00 00:00:00")");
    row("HTTP", R"("Sun, 06 Nov 1994 08:49:37 GMT")");
    row("RFC 850", R"("Sunday, 06-Nov-94 08:49:37 GMT")");
    row("words", R"("yesterday")", "yesterday");
    row("no such day", R"("2026-02-31T00:00:00Z")", "2026-02-31T00:00:00Z");
    row("a day before the month", R"("29-03-2026")", "29-03-2026");
    row("true", "true", "true");
    row("an object", R"({"date":1})", "{…}");
}

void TestAnswerDecoder::a_date_that_cannot_be_read_is_told()
{
    QFETCH(QByteArray, value);
    const QByteArray record = R"({"CreationDate":)" + value + '}';
    QTEST(unreadDateIn(record, ApiMap().createdFields), "told");
}

void TestAnswerDecoder::retry_after_is_read_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds"); // -1: unreadable
    QTest::newRow("seconds") << QByteArray(" 120 ") << 120;
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("a day") << QByteArray("86400") << 86400;
    QTest::newRow("beyond 64 bits") << QByteArray(30, '9') << 366 * 86400;
    QTest::newRow("date") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << 37;
    QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << 37;
    QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << 37;
    QTest::newRow("RFC 850, another day") << QByteArray("Monday, 07-Nov-94 08:49:00 GMT") << 86400;
    QTest::newRow("past") << QByteArray("Sun, 06 Nov 1994 08:00:00 GMT") << 0;
    QTest::newRow("far") << QByteArray("Mon, 06 Nov 2034 08:00:00 GMT") << 366 * 86400;
    QTest::newRow("negative") << QByteArray("-5") << -1;
    QTest::newRow("fraction") << QByteArray("1.5") << -1;
    QTest::newRow("words") << QByteArray("soon") << -1;
    QTest::newRow("missing") << QByteArray() << -1;
}

void TestAnswerDecoder::retry_after_is_read()
{
    QFETCH(QByteArray, value);
    QFETCH(int, seconds);
    const QDateTime now({1994, 11, 6}, {8, 49, 0}, Qt::UTC);
    const Seconds expected = seconds < 0 ? Seconds() : Seconds(std::chrono::seconds(seconds));
    QVERIFY(parseRetryAfter(value, now) == expected);
}

void TestAnswerDecoder::a_token_is_read_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<int>("seconds"); // -1: unknown
    QTest::newRow("usual") << QByteArray(R"(,"token_type":"bearer","expires_in":3599)") << 3599;
    QTest::newRow("type in capitals, text")
        << QByteArray(R"(,"token_type":"BEARER","expires_in":"60")") << 60;
    QTest::newRow("nothing else") << QByteArray() << -1;
    QTest::newRow("nulls") << QByteArray(R"(,"token_type":null,"expires_in":null)") << -1;
    QTest::newRow("negative") << QByteArray(R"(,"expires_in":-1)") << -1;
    QTest::newRow("words") << QByteArray(R"(,"expires_in":"soon")") << -1;
    QTest::newRow("huge") << QByteArray(R"(,"expires_in":1e300)") << 315360000;
    QTest::newRow("not a number") << QByteArray(R"(,"expires_in":"nan")") << -1;
}

void TestAnswerDecoder::a_token_is_read()
{
    QFETCH(QByteArray, rest);
    QFETCH(int, seconds);
    const Result<AccessToken> token = decodeToken(R"({"access_token":"ey.J-_~+/=")" + rest + "}");
    QVERIFY(token.ok());
    QCOMPARE(token.value().value, QByteArray("ey.J-_~+/="));
    const Seconds expected = seconds < 0 ? Seconds() : Seconds(std::chrono::seconds(seconds));
    QVERIFY(token.value().lifetime == expected);
}

void TestAnswerDecoder::a_bad_token_is_refused_and_not_repeated_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("missing") << QByteArray(R"({"token_type":"bearer"})");
    QTest::newRow("empty") << QByteArray(R"({"access_token":""})");
    QTest::newRow("number") << QByteArray(R"({"access_token":5})");
    QTest::newRow("line feed") << QByteArray(R"({"access_token":"s3cret\r\nX: y"})");
    QTest::newRow("blank") << QByteArray(R"({"access_token":"s3cret s3cret"})");
    QTest::newRow("not ASCII") << QByteArray(R"({"access_token":"s3cret\u00e9"})");
    QTest::newRow("other type") << QByteArray(R"({"access_token":"s3cret","token_type":"mac"})");
    QTest::newRow("odd type") << QByteArray(R"({"access_token":"s3cret","token_type":1})");
    QTest::newRow("cut off") << QByteArray(R"({"access_token":"s3cret)");
    QTest::newRow("bare") << QByteArray("s3cret");
    QTest::newRow("array") << QByteArray(R"(["s3cret"])");
    QTest::newRow("nothing") << QByteArray();
}

void TestAnswerDecoder::a_bad_token_is_refused_and_not_repeated()
{
    QFETCH(QByteArray, body);
    const Result<AccessToken> token = decodeToken(body);
    QVERIFY(!token.ok());
    QCOMPARE(token.error().kind, ApiError::Kind::Malformed);
    QVERIFY(!token.error().detail.contains(QLatin1String("s3cret")));
    QVERIFY(!token.error().serverMessage.contains(QLatin1String("s3cret")));
}

void TestAnswerDecoder::the_employee_has_a_name_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("name");
    QTest::newRow("own name") << QByteArray(R"({"_Name":"A. Bee","Person":{"_Name":"C"}})")
                              << "A. Bee";
    QTest::newRow("person") << QByteArray(R"({"_Name":null,"Person":{"_Name":"A. Bee"}})")
                            << "A. Bee";
    QTest::newRow("parts") << QByteArray(R"({"person":{"firstName":"A.","lastName":"Bee"}})")
                           << "A. Bee";
    QTest::newRow("one part") << QByteArray(R"({"Person":{"LastName":"Bee"}})") << "Bee";
    QTest::newRow("in value") << QByteArray(R"({"value":{"_Name":"A. Bee"}})") << "A. Bee";
    QTest::newRow("in a list") << QByteArray(R"({"value":[{"_Name":"A. Bee"}]})") << "A. Bee";
    QTest::newRow("control characters") << QByteArray(R"({"_Name":"A.\n\u0007Bee"})") << "A. Bee";
    QTest::newRow("no person") << QByteArray(R"({"ID":"1","Person":null})") << "";
    QTest::newRow("nothing") << QByteArray("{}") << "";
}

void TestAnswerDecoder::the_employee_has_a_name()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, name);
    const Result<QString> employee = decodeEmployee(body);
    QVERIFY(employee.ok());
    QCOMPARE(employee.value(), name);
}

void TestAnswerDecoder::the_environment_has_a_name_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("name");
    QTest::newRow("usual") << QByteArray(R"({"value":[{"Name":"Bakkerij","ID":"1"}]})")
                           << "Bakkerij";
    QTest::newRow("array") << QByteArray(R"([{"name":"Bakkerij"}])") << "Bakkerij";
    QTest::newRow("single") << QByteArray(R"({"Name":"Bakkerij"})") << "Bakkerij";
    QTest::newRow("empty") << QByteArray(R"({"value":[]})") << "";
    QTest::newRow("odd record") << QByteArray(R"({"value":[5]})") << "";
}

void TestAnswerDecoder::the_environment_has_a_name()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, name);
    const Result<QString> environment = decodeEnvironmentName(body);
    QVERIFY(environment.ok());
    QCOMPARE(environment.value(), name);
}

void TestAnswerDecoder::what_is_no_json_is_malformed()
{
    for (const char *body : {"", "null", "<html>", "{\"value\":", "\"x\""}) {
        QCOMPARE(decodeEmployee(body).error().kind, ApiError::Kind::Malformed);
        QCOMPARE(decodeEnvironmentName(body).error().kind, ApiError::Kind::Malformed);
    }
    QVERIFY(!decodeEmployee("[]").ok());
    QVERIFY(!decodeEnvironmentName("{}").ok());
}

void TestAnswerDecoder::metadata_lists_every_entity_set_once()
{
    const Result<ServerModel> model = readServerModel(R"(<?xml version="1.0" encoding="UTF-8"?>
        <edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
         <edmx:DataServices><Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="T">
          <EntityType Name="Hidden"/>
          <EntityContainer Name="C">
           <EntitySet Name="Relation_Person" EntityType="T.P"/>
           <EntitySet Name="Activity_Task" EntityType="T.A"><Annotation/></EntitySet>
           <EntitySet Name="Relation_Person" EntityType="T.P"/>
           <EntitySet Name="_117ecf60__d492__48a1__8aab__a131ad465fd5" EntityType="T.X"/>
           <EntitySet EntityType="T.X"/>
          </EntityContainer></Schema></edmx:DataServices></edmx:Edmx>)");
    QVERIFY(model.ok());
    const QList<EntityType> expected{
        {QStringLiteral("117ecf60-d492-48a1-8aab-a131ad465fd5"),
         QStringLiteral("_117ecf60__d492__48a1__8aab__a131ad465fd5"), QString()},
        {QStringLiteral("Activity.Task"), QStringLiteral("Activity_Task"), QString()},
        {QStringLiteral("Relation.Person"), QStringLiteral("Relation_Person"), QString()}};
    QCOMPARE(entityTypesOf(model.value()), expected);
    QVERIFY(entityTypesOf(readServerModel("<Edmx/>").value()).isEmpty());
}

void TestAnswerDecoder::bad_metadata_is_malformed_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("JSON") << QByteArray("{}");
    QTest::newRow("HTML") << QByteArray("<html><EntitySet Name=\"x\"/></html>");
    QTest::newRow("cut off") << QByteArray("<Edmx><EntitySet Name=\"x\"/>");
    QTest::newRow("followed by a page") << QByteArray("<Edmx></Edmx><html></html>");
    QTest::newRow("followed by words") << QByteArray("<Edmx></Edmx>Internal error");
    QTest::newRow("followed by JSON") << QByteArray("<Edmx></Edmx>{}");
    QTest::newRow("document type")
        << QByteArray("<!DOCTYPE Edmx [<!ENTITY a \"x\">]><Edmx><EntitySet Name=\"&a;\"/></Edmx>");
    QTest::newRow("unknown entity") << QByteArray("<Edmx><EntitySet Name=\"&a;\"/></Edmx>");
    QTest::newRow("nested") << QByteArray("<Edmx>").repeated(10000);
    QTest::newRow("invalid UTF-8") << QByteArray("<Edmx><EntitySet Name=\"\xff\xff\"/></Edmx>");
}

void TestAnswerDecoder::bad_metadata_is_malformed()
{
    QFETCH(QByteArray, xml);
    const Result<ServerModel> model = readServerModel(xml);
    QVERIFY(!model.ok());
    QCOMPARE(model.error().kind, ApiError::Kind::Malformed);
    QVERIFY(!model.error().detail.isEmpty());
}

HOOKDESK_TEST(TestAnswerDecoder)

} // namespace tst_answerdecoder

#include "tst_answerdecoder.moc"
