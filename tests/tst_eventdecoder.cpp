// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/eventdecoder.h"

#include "app/api/odataquery.h"
#include "app/api/webhookdecoder.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace hookdesk;

namespace tst_eventdecoder {

namespace {

WebhookEvent decoded(const QByteArray &record)
{
    const Result<EventPage> page = decodeEvents(ApiMap(), '[' + record + ']');
    return page.ok() && page.value().events.size() == 1 ? page.value().events.first()
                                                        : WebhookEvent();
}

QByteArray jsonText(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

const QDateTime moment(QDate(2026, 3, 29), QTime(1, 30, 15, 250), Qt::UTC);

} // namespace

class TestEventDecoder : public QObject
{
    Q_OBJECT

private slots:
    void every_shape_of_a_page_is_read_data();
    void every_shape_of_a_page_is_read();
    void any_casing_and_spelling_is_read_data();
    void any_casing_and_spelling_is_read();
    void a_guid_in_braces_is_the_same_as_without();
    void what_is_not_told_stays_untold();
    void a_status_is_read_in_its_words_data();
    void a_status_is_read_in_its_words();
    void a_response_is_read_only_where_one_came_data();
    void a_response_is_read_only_where_one_came();
    void a_body_is_kept_exactly_as_told_data();
    void a_body_is_kept_exactly_as_told();
    void a_body_above_the_cap_is_cut_between_characters();
    void the_webhook_is_found_wherever_it_is_told_data();
    void the_webhook_is_found_wherever_it_is_told();
    void ids_are_read_digit_by_digit_data();
    void ids_are_read_digit_by_digit();
    void the_record_is_kept_without_its_body();
    void one_bad_record_costs_no_other();
    void many_problems_are_cut_short();
    void paging_details_are_read();
    void what_is_no_page_is_malformed_data();
    void what_is_no_page_is_malformed();
    void strings_that_repeat_are_shared();
    void a_record_is_read_in_the_servers_order();
    void dates_are_compared_as_literals_data();
    void dates_are_compared_as_literals();
    void the_path_of_a_retry_can_be_corrected_and_is_encoded();
    void a_path_of_a_retry_without_its_place_is_refused_data();
    void a_path_of_a_retry_without_its_place_is_refused();
};

void TestEventDecoder::every_shape_of_a_page_is_read_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("array") << QByteArray(R"([{"id":"a"},{"id":"b"}])");
    QTest::newRow("value") << QByteArray(R"({"value":[{"ID":"a"},{"ID":"b"}]})");
    QTest::newRow("Value") << QByteArray(R"({"@x":{},"Value":[{"EventId":"a"},{"Id":"b"}]})");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF[{\"id\":\"a\"},{\"id\":\"b\"}]");
}

void TestEventDecoder::every_shape_of_a_page_is_read()
{
    QFETCH(QByteArray, body);
    const Result<EventPage> page = decodeEvents(ApiMap(), body);
    QVERIFY(page.ok());
    QCOMPARE(page.value().recordCount, 2);
    QCOMPARE(page.value().problems, QStringList());
    QCOMPARE(page.value().events.at(0).id.value, QStringLiteral("a"));
    QCOMPARE(page.value().events.at(1).id.value, QStringLiteral("b"));
}

void TestEventDecoder::any_casing_and_spelling_is_read_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("as assumed") << QByteArray(
        R"({"ID":"1","WebhookId":"w","Status":"Failed","AttemptCount":5,
            "NextAttemptDate":"2026-03-29T01:30:15.250Z","CreationDate":"2026-03-29T01:30:15.250Z",
            "LastAttemptDate":"2026-03-29T03:30:15.250+02:00","ResponseStatus":401,
            "ErrorMessage":"no","EntityType":"Relation.Person","Body":"{}"})");
    QTest::newRow("camelCase") << QByteArray(
        R"({"id":"1","webhookId":"w","status":"failed","attemptCount":"5",
            "nextAttemptDate":1774747815250,"creationDate":"2026-03-29T01:30:15.25",
            "lastAttemptDate":1774747815250,"responseStatus":"401 Unauthorized",
            "errorMessage":{"message":"no"},"entityType":"Relation_Person","body":"{}"})");
    QTest::newRow("other words") << QByteArray(
        R"({"eventId":"1","webhook":{"ID":"w"},"state":"ERROR","attempts":5.0,
            "nextAttempt":"2026-03-29T01:30:15.250Z","createdAt":"2026-03-29T01:30:15.250Z",
            "lastAttempt":"2026-03-29T01:30:15.250Z","statusCode":401,
            "error":"no","entity":"Relation.Person","requestBody":"{}"})");
}

void TestEventDecoder::any_casing_and_spelling_is_read()
{
    QFETCH(QByteArray, record);
    const WebhookEvent event = decoded(record);
    QCOMPARE(event.id.value, QStringLiteral("1"));
    QCOMPARE(event.webhookId.value, QStringLiteral("w"));
    QCOMPARE(event.status, EventStatus::Failed);
    QCOMPARE(event.attemptCount.value_or(-1), 5);
    QCOMPARE(event.nextAttempt, moment);
    QCOMPARE(event.createdAt, moment);
    QCOMPARE(event.lastAttempt, moment);
    QCOMPARE(event.lastAttempt.timeSpec(), Qt::UTC);
    QCOMPARE(event.responseStatus.value_or(-1), 401);
    QCOMPARE(event.errorMessage, QStringLiteral("no"));
    QCOMPARE(event.entityType, QStringLiteral("Relation.Person"));
    QCOMPARE(event.body, QByteArray("{}"));
}

void TestEventDecoder::a_guid_in_braces_is_the_same_as_without()
{
    const WebhookEvent event = decoded(R"({"ID":"{5F9C2C1E-0B1D-4E1A-9C7B-1F2E3D4C5B6A}",
                    "WebhookId":"{0B1D5F9C-2C1E-4E1A-9C7B-1F2E3D4C5B6A}","Status":"Failed"})");
    QCOMPARE(event.id, EventId{QStringLiteral("5f9c2c1e-0b1d-4e1a-9c7b-1f2e3d4c5b6a")});
    QCOMPARE(event.webhookId, WebhookId{QStringLiteral("0b1d5f9c-2c1e-4e1a-9c7b-1f2e3d4c5b6a")});
    const Result<WebhookPage> page =
        decodeWebhooks(ApiMap(), WebhookListing::OData,
                       R"({"value":[{"ID":"{0B1D5F9C-2C1E-4E1A-9C7B-1F2E3D4C5B6A}"}]})");
    QCOMPARE(page.value().webhooks.constFirst().id, event.webhookId);
}

void TestEventDecoder::what_is_not_told_stays_untold()
{
    const WebhookEvent event = decoded(
        R"({"ID":"1","WebhookId":null,"Status":null,"AttemptCount":"some","CreationDate":"soon",
            "LastAttemptDate":[],"ResponseStatus":{},"ErrorMessage":null,"Body":null,"New":7})");
    WebhookEvent empty;
    empty.id = event.id;
    empty.record = event.record;
    QCOMPARE(event.id.value, QStringLiteral("1"));
    QVERIFY(event == empty);
}

void TestEventDecoder::a_status_is_read_in_its_words_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<EventStatus>("expected");
    QTest::newRow("Pending") << QByteArray("\"Pending\"") << EventStatus::Pending;
    QTest::newRow("retrying") << QByteArray("\" retrying \"") << EventStatus::Pending;
    QTest::newRow("FAILED") << QByteArray("\"FAILED\"") << EventStatus::Failed;
    QTest::newRow("new") << QByteArray("\"Paused\"") << EventStatus::Unknown;
    QTest::newRow("number") << QByteArray("1") << EventStatus::Unknown;
    QTest::newRow("object") << QByteArray("{}") << EventStatus::Unknown;
}

void TestEventDecoder::a_status_is_read_in_its_words()
{
    QFETCH(QByteArray, status);
    QTEST(decoded(R"({"ID":"1","Status":)" + status + '}').status, "expected");
}

void TestEventDecoder::a_response_is_read_only_where_one_came_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<int>("expected");
    QTest::newRow("200") << QByteArray("200") << 200;
    QTest::newRow("text") << QByteArray("\"503\"") << 503;
    QTest::newRow("zero") << QByteArray("0") << -1;
    QTest::newRow("minus one") << QByteArray("-1") << -1;
    QTest::newRow("words") << QByteArray("\"none\"") << -1;
    QTest::newRow("huge") << QByteArray("1e300") << -1;
}

void TestEventDecoder::a_response_is_read_only_where_one_came()
{
    QFETCH(QByteArray, response);
    const WebhookEvent event = decoded(R"({"ID":"1","ResponseStatus":)" + response + '}');
    QTEST(event.responseStatus.value_or(-1), "expected");
}

void TestEventDecoder::a_body_is_kept_exactly_as_told_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<QByteArray>("kept");
    const auto text = [](const char *name, const QString &body) {
        QTest::newRow(name) << jsonText(body) << body.toUtf8();
    };
    text("spaces and order", QStringLiteral("{ \"z\" : 1.0,\r\n \"a\":10000000000000000001 }\n"));
    text("empty", QString());
    text("page", QStringLiteral("<html><b>&amp;\"</b>"));
    text("control characters", QStringLiteral("a\u0000b\u001f\t\u202e"));
    text("other planes", QStringLiteral("Zürich \U0001F3E2"));
    const QByteArray object = R"({ "z": 1.0, "a":[10000000000000000001, "\u00e9}"] })";
    QTest::newRow("object") << object << object;
    QTest::newRow("array") << QByteArray("[ 1.50,\n{}]") << QByteArray("[ 1.50,\n{}]");
    QTest::newRow("number") << QByteArray("1.50") << QByteArray("1.50");
}

void TestEventDecoder::a_body_is_kept_exactly_as_told()
{
    QFETCH(QByteArray, told);
    const QByteArray record = R"({"ID":"2","x":"\"Body\":1","body":)" + told + R"(,"z":{}})";
    const QByteArray other = R"({"ID":"1","Body":{"other":"[,]"}})";
    for (const QByteArray &page : {'[' + other + ',' + record + ']',
                                   "{\"value\":[" + other + " , " + record + "],\"y\":[{}]}"}) {
        const Result<EventPage> events = decodeEvents(ApiMap(), page);
        QVERIFY(events.ok());
        QTEST(events.value().events.at(1).body, "kept");
        QCOMPARE(events.value().events.at(0).body, QByteArray(R"({"other":"[,]"})"));
    }
}

void TestEventDecoder::a_body_above_the_cap_is_cut_between_characters()
{
    const WebhookEvent whole =
        decoded(R"({"ID":"1","Body":")" + QByteArray(maximumEventBody, 'x') + "\"}");
    QCOMPARE(whole.body.size(), maximumEventBody);
    QVERIFY(!whole.bodyCut);
    const WebhookEvent cut =
        decoded(R"({"ID":"1","Body":")" + QByteArray(maximumEventBody - 1, 'x') + "\xC3\xA9y\"}");
    QCOMPARE(cut.body, QByteArray(maximumEventBody - 1, 'x'));
    QVERIFY(cut.bodyCut);
}

void TestEventDecoder::the_webhook_is_found_wherever_it_is_told_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("webhook");
    QTest::newRow("field") << QByteArray(R"("WebhookId":"w")") << QStringLiteral("w");
    QTest::newRow("expanded") << QByteArray(R"("Webhook":{"id":"w"})") << QStringLiteral("w");
    QTest::newRow("body") << QByteArray(R"("Body":"{\"webhookId\":\"w\"}")") << QStringLiteral("w");
    QTest::newRow("field before body")
        << QByteArray(R"("WebhookId":"w","Body":"{\"webhookId\":\"v\"}")") << QStringLiteral("w");
    QTest::newRow("dots") << QByteArray(R"("WebhookId":"..")") << QString();
    QTest::newRow("nowhere") << QByteArray(R"("Body":"nothing")") << QString();
}

void TestEventDecoder::the_webhook_is_found_wherever_it_is_told()
{
    QFETCH(QByteArray, fields);
    QTEST(decoded(R"({"ID":"1",)" + fields + '}').webhookId.value, "webhook");
}

void TestEventDecoder::ids_are_read_digit_by_digit_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *number) {
        QTest::newRow(number) << QByteArray(number) << QString::fromLatin1(number);
    };
    for (const char *number :
         {"0", "7", "-3", "9007199254740993", "9223372036854775807", "9223372036854775808",
          "-9223372036854775809", "18446744073709551615", "20345678901234567891",
          "340282366920938463463374607431768211457", "1.0", "1.50", "1e3", "1E+20", "-0",
          "0.1000000000000000055511151231257827", "12.5"})
        row(number);
    const QByteArray long400(200, '9');
    QTest::newRow("200 digits") << long400 << QString::fromLatin1(long400);
    QTest::newRow("a string of digits")
        << QByteArray("\"20345678901234567891\"") << QStringLiteral("20345678901234567891");
    QTest::newRow("a string with a number in it") << QByteArray(R"("a\",20345678901234567891")")
                                                  << QStringLiteral("a\",20345678901234567891");
}

void TestEventDecoder::ids_are_read_digit_by_digit()
{
    QFETCH(const QByteArray, told);
    QFETCH(const QString, id);
    const QByteArray rest = R"(,"AttemptCount":5.0,"CreationDate":1774747815250.0})";
    const WebhookEvent event = decoded("{\"ID\":" + told + ",\"WebhookId\": " + told + rest);
    QCOMPARE(event.id.value, id);
    QCOMPARE(event.webhookId.value, id);
    QCOMPARE(event.attemptCount.value_or(-1), 5);
    QCOMPARE(event.createdAt, moment);
    const WebhookEvent expanded = decoded("{\"Webhook\":{\"ID\":" + told + "},\"ID\":1}");
    QCOMPARE(expanded.webhookId.value, id);
    QCOMPARE(decoded(R"({"ID":"1","Body":"{\"webhookId\":20345678901234567891}"})").webhookId.value,
             QStringLiteral("20345678901234567891"));
}

void TestEventDecoder::the_record_is_kept_without_its_body()
{
    const WebhookEvent event = decoded(R"({"ID":"1","BODY":"{}","Extra":[1],"Status":"Odd"})");
    const QJsonObject record = QJsonDocument::fromJson(event.record).object();
    QCOMPARE(record.keys(), QStringList({QStringLiteral("Extra"), QStringLiteral("ID"),
                                         QStringLiteral("Status")}));
}

void TestEventDecoder::one_bad_record_costs_no_other()
{
    const Result<EventPage> page =
        decodeEvents(ApiMap(), R"([{"ID":"a"},{"Status":"Failed"},7,null,{"ID":".."},{"ID":"b"}])");
    QVERIFY(page.ok());
    QCOMPARE(page.value().recordCount, 6);
    QCOMPARE(page.value().events.size(), 2);
    QCOMPARE(page.value().problems.size(), 4);
    QVERIFY(page.value().problems.first().contains(QLatin1Char('2')));
}

void TestEventDecoder::many_problems_are_cut_short()
{
    const Result<EventPage> page =
        decodeEvents(ApiMap(), '[' + QByteArray("{},").repeated(500) + "{}]");
    QVERIFY(page.ok());
    QCOMPARE(page.value().problems.size(), 101);
}

void TestEventDecoder::paging_details_are_read()
{
    const Result<EventPage> page = decodeEvents(
        ApiMap(), R"({"@odata.count":"412","value":[],"@odata.nextLink":"?$skiptoken=1"})");
    QVERIFY(page.ok());
    QCOMPARE(page.value().totalCount.value_or(-1), 412);
    QVERIFY(page.value().hasNextLink);
}

void TestEventDecoder::what_is_no_page_is_malformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("page") << QByteArray("<html>");
    QTest::newRow("cut off") << QByteArray(R"({"value":[{"ID":"a"})");
    QTest::newRow("invalid UTF-8") << QByteArray("[{\"ID\":\"\xff\"}]");
    QTest::newRow("other object") << QByteArray(R"({"error":"no"})");
    QTest::newRow("nested") << QByteArray(10000, '[') + QByteArray(10000, ']');
    for (const char *number : {"01", "+1", "1e", "1e+", "--1", "1.2.3", "12345678901234567890x"})
        QTest::addRow("no number: %s", number) << QByteArray("[{\"ID\":") + number + "}]";
}

void TestEventDecoder::what_is_no_page_is_malformed()
{
    QFETCH(QByteArray, body);
    const Result<EventPage> page = decodeEvents(ApiMap(), body);
    QVERIFY(!page.ok());
    QCOMPARE(page.error().kind, ApiError::Kind::Malformed);
}

void TestEventDecoder::strings_that_repeat_are_shared()
{
    const QByteArray record =
        R"({"ID":"1","WebhookId":"w","ErrorMessage":"refused","EntityType":"A.B"})";
    const Result<EventPage> page = decodeEvents(ApiMap(), '[' + record + ',' + record + ']');
    QVERIFY(page.ok());
    const QList<WebhookEvent> &events = page.value().events;
    QCOMPARE(events.at(0).errorMessage.constData(), events.at(1).errorMessage.constData());
    QCOMPARE(events.at(0).webhookId.value.constData(), events.at(1).webhookId.value.constData());
}

void TestEventDecoder::a_record_is_read_in_the_servers_order()
{
    const Result<QList<RecordField>> record = decodeEntityRecord(
        ApiMap(), R"({"@odata.context":"x","Z":"é\n","A":1.50,"Person":{"b": 1},"secret":"s"})");
    QVERIFY(record.ok());
    const QList<RecordField> expected{
        {QStringLiteral("Z"), QStringLiteral("é\n")},
        {QStringLiteral("A"), QStringLiteral("1.50")},
        {QStringLiteral("Person"), QStringLiteral("{\"b\": 1}")},
        {QStringLiteral("secret"), QStringLiteral("••••••")},
    };
    QCOMPARE(record.value(), expected);
    QVERIFY(!decodeEntityRecord(ApiMap(), "[]").ok());
    QVERIFY(!decodeEntityRecord(ApiMap(), "gone").ok());
    QCOMPARE(decodeEntityRecord(ApiMap(), R"({"value":[{"Z":1}]})").value().size(), 1);
}

void TestEventDecoder::dates_are_compared_as_literals_data()
{
    using Comparison = ODataFilter::Comparison;
    QTest::addColumn<Comparison>("comparison");
    QTest::addColumn<QDateTime>("date");
    QTest::addColumn<QString>("text");
    QTest::newRow("gt") << Comparison::After << moment
                        << QStringLiteral("CreationDate gt 2026-03-29T01:30:15.250Z");
    QTest::newRow("ge, local") << Comparison::NotBefore << moment.toLocalTime()
                               << QStringLiteral("CreationDate ge 2026-03-29T01:30:15.250Z");
    QTest::newRow("lt, other zone")
        << Comparison::Before << moment.toTimeZone(QTimeZone("Europe/Amsterdam"))
        << QStringLiteral("CreationDate lt 2026-03-29T01:30:15.250Z");
    QTest::newRow("le") << Comparison::NotAfter << moment
                        << QStringLiteral("CreationDate le 2026-03-29T01:30:15.250Z");
    QTest::newRow("no date") << Comparison::After << QDateTime() << QString();
}

void TestEventDecoder::dates_are_compared_as_literals()
{
    QFETCH(ODataFilter::Comparison, comparison);
    QFETCH(QDateTime, date);
    QTEST(ODataFilter::compares(QStringLiteral("CreationDate"), comparison, date).text(), "text");
}

void TestEventDecoder::the_path_of_a_retry_can_be_corrected_and_is_encoded()
{
    QCOMPARE(ApiMap().eventRetry(QStringLiteral("a/b")),
             QStringLiteral("/v1/webhooks/events/a%2Fb/retry"));
    const Result<ApiMap> map = ApiMap::withOverrides(
        R"({"eventRetryPath":"/v2/events/{id}/again","eventSet":"Event","eventBodyFields":["Raw"]})");
    QVERIFY(map.ok());
    QCOMPARE(map.value().eventRetry(QStringLiteral("7")), QStringLiteral("/v2/events/7/again"));
    QCOMPARE(map.value().odataEvents(), QStringLiteral("/v1/odata/Event"));
    QCOMPARE(decodeEvents(map.value(), R"([{"ID":"1","raw":"x"}])").value().events.first().body,
             QByteArray("x"));
}

void TestEventDecoder::a_path_of_a_retry_without_its_place_is_refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no place") << QByteArray(R"({"eventRetryPath":"/v1/events/retry"})");
    QTest::newRow("two places") << QByteArray(R"({"eventRetryPath":"/v1/{id}/{id}"})");
    QTest::newRow("no path") << QByteArray(R"({"eventRetryPath":"{id}/retry"})");
    QTest::newRow("other server") << QByteArray(R"({"eventRetryPath":"//host/{id}"})");
    QTest::newRow("a number") << QByteArray(R"({"eventRetryPath":7})");
}

void TestEventDecoder::a_path_of_a_retry_without_its_place_is_refused()
{
    QFETCH(QByteArray, json);
    const Result<ApiMap> map = ApiMap::withOverrides(json);
    QVERIFY(!map.ok());
    QVERIFY(map.error().detail.contains(QLatin1String("eventRetryPath")));
}

HOOKDESK_APPLESS_TEST(TestEventDecoder)

} // namespace tst_eventdecoder

#include "tst_eventdecoder.moc"
