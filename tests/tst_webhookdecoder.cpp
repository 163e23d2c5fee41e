// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/webhookdecoder.h"

#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QTest>
#include <QTimeZone>

using namespace hookdesk;

namespace tst_webhookdecoder {

namespace {

Result<WebhookPage> decodeRest(const QByteArray &body)
{
    return decodeWebhooks(ApiMap(), WebhookListing::Rest, body);
}

Webhook decoded(const QByteArray &record, WebhookListing listing = WebhookListing::OData)
{
    const Result<Webhook> webhook = decodeWebhook(ApiMap(), listing, record);
    return webhook.ok() ? webhook.value() : Webhook();
}

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

const QString mask = QStringLiteral("••••••");

} // namespace

class TestWebhookDecoder : public QObject
{
    Q_OBJECT

private slots:
    void every_shape_of_a_listing_is_read_data();
    void every_shape_of_a_listing_is_read();
    void any_casing_and_spelling_is_read_data();
    void any_casing_and_spelling_is_read();
    void the_first_spelling_wins_and_null_counts_as_missing();
    void missing_and_null_fields_stay_untold();
    void headers_are_read_in_every_shape_data();
    void headers_are_read_in_every_shape();
    void senseless_headers_stay_untold_data();
    void senseless_headers_stay_untold();
    void ids_and_booleans_of_odd_types_are_read_data();
    void ids_and_booleans_of_odd_types_are_read();
    void dates_become_utc_data();
    void dates_become_utc();
    void a_day_without_a_time_is_this_day_everywhere_data();
    void a_day_without_a_time_is_this_day_everywhere();
    void the_name_of_an_entity_set_becomes_a_type();
    void one_bad_record_costs_no_other();
    void an_id_that_could_not_be_requested_is_a_problem_data();
    void an_id_that_could_not_be_requested_is_a_problem();
    void many_problems_are_cut_short();
    void paging_details_are_read();
    void paging_details_have_many_spellings_data();
    void paging_details_have_many_spellings();
    void what_is_no_listing_is_malformed_data();
    void what_is_no_listing_is_malformed();
    void nesting_is_refused_only_beyond_the_limit();
    void long_strings_are_capped_and_kept_whole_in_the_record();
    void the_record_goes_to_its_listing_with_unknown_fields();
    void repeated_strings_are_shared();
    void one_webhook_is_read_or_refused();
    void a_draft_is_written_in_the_vendors_spelling();
    void unknown_fields_are_collected_from_both_records();
    void secrets_are_masked_in_every_shape_data();
    void secrets_are_masked_in_every_shape();
    void names_and_revealed_records_stay_readable();
    void merging_prefers_each_listings_own_fields_in_both_orders();
    void merging_fills_what_one_side_leaves_out();
};

void TestWebhookDecoder::every_shape_of_a_listing_is_read_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("array") << QByteArray(R"([{"id":"a"},{"id":"b"}])");
    QTest::newRow("value") << QByteArray(R"({"value":[{"ID":"a"},{"ID":"b"}]})");
    QTest::newRow("Value") << QByteArray(R"({"Value":[{"ID":"a"},{"ID":"b"}],"x":1})");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF[{\"id\":\"a\"},{\"id\":\"b\"}]");
}

void TestWebhookDecoder::every_shape_of_a_listing_is_read()
{
    QFETCH(QByteArray, body);
    const Result<WebhookPage> page = decodeRest(body);
    QVERIFY(page.ok());
    QCOMPARE(page.value().recordCount, 2);
    QCOMPARE(page.value().problems, QStringList());
    QCOMPARE(page.value().webhooks.at(0).id.value, QStringLiteral("a"));
    QCOMPARE(page.value().webhooks.at(1).id.value, QStringLiteral("b"));
}

void TestWebhookDecoder::any_casing_and_spelling_is_read_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("camelCase") << QByteArray(
        R"({"id":"1","name":"n","entityType":"A.B","webhookUrl":"https://a.nl","isDeactivated":true,
            "creationDate":"2026-01-02T03:04:05Z"})");
    QTest::newRow("PascalCase") << QByteArray(
        R"({"Id":"1","Name":"n","EntityType":"A.B","Url":"https://a.nl","IsDeactivated":true,
            "CreationDate":"2026-01-02T03:04:05Z"})");
    QTest::newRow("OData") << QByteArray(
        R"({"ID":"1","_Name":"n","Entity":"A.B","EndpointUrl":"https://a.nl","Deactivated":true,
            "CreatedAt":"2026-01-02T03:04:05Z"})");
    QTest::newRow("capitals") << QByteArray(
        R"({"WEBHOOKID":"1","_NAME":"n","ENTITYTYPE":"A.B","ENDPOINT":"https://a.nl",
            "ISDEACTIVATED":true,"CREATED":"2026-01-02T03:04:05Z"})");
}

void TestWebhookDecoder::any_casing_and_spelling_is_read()
{
    QFETCH(QByteArray, record);
    const Webhook webhook = decoded(record);
    QCOMPARE(webhook.id.value, QStringLiteral("1"));
    QCOMPARE(webhook.name, QStringLiteral("n"));
    QCOMPARE(webhook.entityType, QStringLiteral("A.B"));
    QCOMPARE(webhook.endpoint, QStringLiteral("https://a.nl"));
    QCOMPARE(webhook.status(), WebhookStatus::Deactivated);
    QCOMPARE(webhook.createdAt, QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC));
}

void TestWebhookDecoder::the_first_spelling_wins_and_null_counts_as_missing()
{
    const Webhook webhook = decoded(
        R"({"WebhookId":"second","id":"first","WebhookUrl":null,"url":"https://a.nl",
            "_Name":"exact","_name":"other case"})");
    QCOMPARE(webhook.id.value, QStringLiteral("first"));
    QCOMPARE(webhook.endpoint, QStringLiteral("https://a.nl"));
    QCOMPARE(webhook.name, QStringLiteral("exact"));
}

void TestWebhookDecoder::missing_and_null_fields_stay_untold()
{
    const Webhook webhook = decoded(
        R"({"ID":"1","_Name":null,"Headers":null,"IsDeactivated":null,"CreationDate":null})");
    QCOMPARE(webhook.id.value, QStringLiteral("1"));
    QCOMPARE(webhook.name, QString());
    QVERIFY(!webhook.headers);
    QCOMPARE(webhook.status(), WebhookStatus::Unknown);
    QVERIFY(!webhook.createdAt.isValid());
}

void TestWebhookDecoder::headers_are_read_in_every_shape_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("name and value")
        << QByteArray(R"([{"name":"A","value":"1"},{"name":"B","value":"2"}])");
    QTest::newRow("Key and Value")
        << QByteArray(R"([{"Key":"A","Value":1},{"Key":"B","Value":2}])");
    QTest::newRow("object") << QByteArray(R"({"A":"1","B":"2"})");
    QTest::newRow("object of lists") << QByteArray(R"({"A":["1"],"B":["2"]})");
    QTest::newRow("list of maps") << QByteArray(R"([{"A":"1"},{"B":"2"}])");
    QTest::newRow("lines") << QByteArray(R"(["A: 1","B:2"])");
    QTest::newRow("one string") << QByteArray(R"("A: 1\r\nB: 2")");
    QTest::newRow("JSON in a string")
        << QByteArray(R"("[{\"name\":\"A\",\"value\":\"1\"},{\"name\":\"B\",\"value\":\"2\"}]")");
    QTest::newRow("map in a string") << QByteArray(R"("{\"A\":\"1\",\"B\":\"2\"}")");
    QTest::newRow("wrapped") << QByteArray(
        R"({"value":[{"name":"A","value":"1"},{"name":"B","value":"2"}]})");
}

void TestWebhookDecoder::headers_are_read_in_every_shape()
{
    QFETCH(QByteArray, json);
    const Webhook webhook = decoded(R"({"ID":"1","Headers":)" + json + "}");
    const Header a{QStringLiteral("A"), QStringLiteral("1")};
    const Header b{QStringLiteral("B"), QStringLiteral("2")};
    QVERIFY(webhook.headers.has_value());
    QCOMPARE(*webhook.headers, QList<Header>({a, b}));
}

void TestWebhookDecoder::senseless_headers_stay_untold_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("told");
    QTest::newRow("number") << QByteArray("5") << false;
    QTest::newRow("list of numbers") << QByteArray("[1,2]") << false;
    QTest::newRow("words") << QByteArray(R"("none at all")") << false;
    QTest::newRow("broken JSON in a string") << QByteArray(R"("[{")") << false;
    QTest::newRow("empty list") << QByteArray("[]") << true;
    QTest::newRow("empty object") << QByteArray("{}") << true;
    QTest::newRow("empty string") << QByteArray(R"("")") << true;
}

void TestWebhookDecoder::senseless_headers_stay_untold()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, told);
    const Webhook webhook = decoded(R"({"ID":"1","Headers":)" + json + "}");
    QCOMPARE(webhook.id.value, QStringLiteral("1"));
    QCOMPARE(webhook.headers.has_value(), told);
    QVERIFY(!told || webhook.headers->isEmpty());
}

void TestWebhookDecoder::ids_and_booleans_of_odd_types_are_read_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("id");
    QTest::addColumn<WebhookStatus>("status");
    const auto off = WebhookStatus::Deactivated;
    const auto on = WebhookStatus::Active;
    QTest::newRow("number id") << QByteArray(R"({"ID":1234567,"IsDeactivated":"True"})")
                               << "1234567" << off;
    QTest::newRow("large id") << QByteArray(R"({"ID":9007199254740993,"IsDeactivated":"false"})")
                              << "9007199254740993" << on;
    for (const char *number : {"20345678901234567891", "-9223372036854775809", "1.0", "1e3"})
        QTest::newRow(number) << QByteArray("{\"ID\":") + number + ",\"IsDeactivated\":0.0}"
                              << QString::fromLatin1(number) << on;
    QTest::newRow("one as a fraction")
        << QByteArray(R"({"ID":7,"IsDeactivated":1.0})") << "7" << off;
    QTest::newRow("numbers") << QByteArray(R"({"ID":0,"IsDeactivated":1})") << "0" << off;
    QTest::newRow("digits") << QByteArray(R"({"ID":"7","IsDeactivated":"0"})") << "7" << on;
    QTest::newRow("senseless") << QByteArray(R"({"ID":" 7 ","IsDeactivated":{}})") << "7"
                               << WebhookStatus::Unknown;
}

void TestWebhookDecoder::ids_and_booleans_of_odd_types_are_read()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, id);
    QFETCH(WebhookStatus, status);
    const Webhook webhook = decoded(record);
    QCOMPARE(webhook.id.value, id);
    QCOMPARE(webhook.status(), status);
}

void TestWebhookDecoder::dates_become_utc_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QDateTime>("time");
    const QDateTime time({2026, 3, 29}, {2, 30, 15}, Qt::UTC); // a gap in the local time of Europe
    QTest::newRow("UTC") << QByteArray(R"("2026-03-29T02:30:15Z")") << time;
    QTest::newRow("no offset") << QByteArray(R"("2026-03-29T02:30:15")") << time;
    QTest::newRow("blank between") << QByteArray(R"("2026-03-29 02:30:15")") << time;
    QTest::newRow("offset") << QByteArray(R"("2026-03-29T04:30:15+02:00")") << time;
    QTest::newRow("offset without colon") << QByteArray(R"("2026-03-28T21:30:15-0500")") << time;
    QTest::newRow("milliseconds") << QByteArray(R"("2026-03-29T02:30:15.250Z")")
                                  << time.addMSecs(250);
    QTest::newRow("seven digits") << QByteArray(R"("2026-03-29T02:30:15.2500000Z")")
                                  << time.addMSecs(250);
    QTest::newRow("epoch") << QByteArray::number(time.toMSecsSinceEpoch()) << time;
    QTest::newRow("epoch text") << '"' + QByteArray::number(time.toMSecsSinceEpoch()) + '"' << time;
    QTest::newRow("epoch seconds") << QByteArray::number(time.toSecsSinceEpoch()) << time;
    QTest::newRow("more than a millisecond")
        << QByteArray(R"("2026-03-29T02:30:15.9999999Z")") << time.addMSecs(999);
    QTest::newRow("seven digits, no offset")
        << QByteArray(R"("2026-03-29T02:30:15.2500000")") << time.addMSecs(250);
    QTest::newRow(".NET") << QByteArray(R"("\/Date(1774751415250)\/")") << time.addMSecs(250);
    QTest::newRow(".NET, offset") << QByteArray(R"("/Date(1774751415250+0200)/")")
                                  << time.addMSecs(250);
    for (const char *placeholder :
         {R"("0001-01-01T00:00:00Z")", R"("0001-01-01T00:00:00")", R"("0001-01-01T00:00:00+01:00")",
          R"("1753-01-01T00:00:00")", R"("1900-01-01T00:00:00")", R"("1970-01-01T00:00:00Z")",
          R"("9999-12-31T23:59:59.9999999")", R"("9999-12-31T23:59:59-05:00")",
          R"("/Date(-62135596800000)/")", R"("/Date(253402300799999)/")", "253402300799999", "0",
          "-62135596800000", R"("/Date(soon)/")"})
        QTest::newRow(placeholder) << QByteArray(placeholder) << QDateTime();
    QTest::newRow("words") << QByteArray(R"("yesterday")") << QDateTime();
    QTest::newRow("far too large") << QByteArray("1e300") << QDateTime();
    QTest::newRow("boolean") << QByteArray("true") << QDateTime();
}

void TestWebhookDecoder::dates_become_utc()
{
    QFETCH(QByteArray, json);
    QFETCH(QDateTime, time);
    const Webhook webhook = decoded(R"({"ID":"1","CreationDate":)" + json + "}");
    QCOMPARE(webhook.createdAt, time);
    if (time.isValid())
        QCOMPARE(webhook.createdAt.timeSpec(), Qt::UTC);
}

void TestWebhookDecoder::a_day_without_a_time_is_this_day_everywhere_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"America/Los_Angeles", "UTC", "Asia/Kolkata", "Pacific/Kiritimati"})
        QTest::newRow(zone) << QByteArray(zone);
}

void TestWebhookDecoder::a_day_without_a_time_is_this_day_everywhere()
{
    QFETCH(QByteArray, zone);
    const QByteArray before = qgetenv("TZ");
    const auto back = qScopeGuard([before] { qputenv("TZ", before); });
    qputenv("TZ", zone);
    const QDateTime read = decoded(R"({"ID":"1","CreationDate":"2026-05-04"})").createdAt;
    QCOMPARE(read.date(), QDate(2026, 5, 4));
    QCOMPARE(read.toLocalTime().date(), QDate(2026, 5, 4));
}

void TestWebhookDecoder::the_name_of_an_entity_set_becomes_a_type()
{
    QCOMPARE(decoded(R"({"ID":"1","EntityType":"Relation_Organization"})").entityType,
             QStringLiteral("Relation.Organization"));
    QCOMPARE(decoded(R"({"ID":"1","EntityType":"Own.my_type"})").entityType,
             QStringLiteral("Own.my_type"));
}

void TestWebhookDecoder::one_bad_record_costs_no_other()
{
    const Result<WebhookPage> page = decodeRest(
        R"([{"id":"a"},7,{"name":"nameless"},null,{"id":{"x":1}},{"id":"b","headers":5,"url":[]}])");
    QVERIFY(page.ok());
    QCOMPARE(page.value().recordCount, 6);
    QCOMPARE(page.value().webhooks.size(), 2);
    QCOMPARE(page.value().problems.size(), 4);
    QVERIFY(page.value().problems.at(0).contains(u'2'));
    QVERIFY(page.value().problems.at(3).contains(u'5'));
}

void TestWebhookDecoder::an_id_that_could_not_be_requested_is_a_problem_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("empty") << QByteArray(R"("")");
    QTest::newRow("dot") << QByteArray(R"(".")");
    QTest::newRow("two dots") << QByteArray(R"("..")");
    QTest::newRow("line feed") << QByteArray(R"("a\nb")");
    QTest::newRow("NUL") << QByteArray(R"("a\u0000b")");
    QTest::newRow("too long") << '"' + QByteArray(300, 'x') + '"';
}

void TestWebhookDecoder::an_id_that_could_not_be_requested_is_a_problem()
{
    QFETCH(QByteArray, id);
    const Result<WebhookPage> page = decodeRest("[{\"id\":" + id + "}]");
    QVERIFY(page.ok());
    QVERIFY(page.value().webhooks.isEmpty());
    QCOMPARE(page.value().problems.size(), 1);
}

void TestWebhookDecoder::many_problems_are_cut_short()
{
    const QByteArray numbers = QByteArray("1,").repeated(5000);
    const Result<WebhookPage> page = decodeRest('[' + numbers + R"({"id":"a"}])");
    QVERIFY(page.ok());
    QCOMPARE(page.value().recordCount, 5001);
    QCOMPARE(page.value().webhooks.size(), 1);
    QCOMPARE(page.value().problems.size(), 101);
}

void TestWebhookDecoder::paging_details_are_read()
{
    const Result<WebhookPage> page =
        decodeRest(R"({"@odata.count":250,"@odata.nextLink":"https://x/?$skip=100","value":[]})");
    QVERIFY(page.ok());
    QCOMPARE(page.value().totalCount, std::optional<int>(250));
    QVERIFY(page.value().hasNextLink);
    const Result<WebhookPage> last =
        decodeRest(R"({"@odata.count":"many","@odata.nextLink":null,"value":[]})");
    QVERIFY(last.ok());
    QVERIFY(!last.value().totalCount);
    QVERIFY(!last.value().hasNextLink);
}

void TestWebhookDecoder::paging_details_have_many_spellings_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("total"); // -1: none
    QTest::addColumn<QString>("link");
    const auto row = [](const char *fields, int total, const char *link) {
        QTest::newRow(fields) << QByteArray(fields) << total << QString::fromLatin1(link);
    };
    row(R"("@odata.count":"7")", 7, "");
    row(R"("odata.count":7)", 7, "");
    row(R"("Count":7)", 7, "");
    row(R"("totalCount":7)", 7, "");
    row(R"("totalElements":7)", 7, "");
    row(R"("total":-7)", -1, "");
    row(R"("nextLink":"x")", -1, "x");
    row(R"("next":"x")", -1, "x");
    row(R"("next":2)", -1, "");
    row(R"("_links":{"next":{"href":"x"}})", -1, "x");
    row(R"("links":{"next":"x"})", -1, "x");
}

void TestWebhookDecoder::paging_details_have_many_spellings()
{
    QFETCH(QByteArray, fields);
    const Result<WebhookPage> page = decodeRest("{" + fields + R"(,"value":[]})");
    QVERIFY(page.ok());
    QTEST(page.value().totalCount.value_or(-1), "total");
    QTEST(page.value().nextLink, "link");
    // A webhook of its own has fields with such names.
    const Result<WebhookPage> one = decodeRest("{" + fields + R"(,"id":"1"})");
    QVERIFY(one.ok());
    QVERIFY(!one.value().totalCount && !one.value().hasNextLink);
}

void TestWebhookDecoder::what_is_no_listing_is_malformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blanks") << QByteArray(" \r\n");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("string") << QByteArray("\"a\"");
    QTest::newRow("number") << QByteArray("1");
    QTest::newRow("HTML") << QByteArray("<html><title>Bad Gateway</title></html>");
    QTest::newRow("cut off") << QByteArray(R"({"value":[{"ID":"a"},{"ID":"b)");
    QTest::newRow("two documents") << QByteArray("[][]");
    QTest::newRow("other object") << QByteArray(R"({"error":"no"})");
    QTest::newRow("null value") << QByteArray(R"({"value":null})");
    QTest::newRow("string value") << QByteArray(R"({"value":"x"})");
    QTest::newRow("10,000 arrays") << nested(10000);
    QTest::newRow("a million arrays, open") << QByteArray(1000000, '[');
    QTest::newRow("invalid UTF-8") << QByteArray("[{\"id\":\"\xff\xfe\"}]");
    QTest::newRow("NUL bytes") << QByteArray(100, '\0');
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe[\0]\0", 6);
}

void TestWebhookDecoder::what_is_no_listing_is_malformed()
{
    QFETCH(QByteArray, body);
    const Result<WebhookPage> page = decodeRest(body);
    QVERIFY(!page.ok());
    QCOMPARE(page.error().kind, ApiError::Kind::Malformed);
    QVERIFY(!page.error().detail.isEmpty());
}

void TestWebhookDecoder::nesting_is_refused_only_beyond_the_limit()
{
    QVERIFY(decodeRest(R"([{"id":"a","x":)" + nested(62) + "}]").ok());
    QVERIFY(!decodeRest(R"([{"id":"a","x":)" + nested(63) + "}]").ok());
    const QByteArray brackets(1000, '[');
    QVERIFY(decodeRest(R"([{"id":"a","x":"\")" + brackets + "\"}]").ok());
}

void TestWebhookDecoder::long_strings_are_capped_and_kept_whole_in_the_record()
{
    const QByteArray text(100000, 'x');
    const Webhook webhook = decoded(R"({"ID":"1","_Name":")" + text + R"(","Url":"https://)" +
                                    text + R"(","Headers":{"A":")" + text + "\"}}");
    QCOMPARE(webhook.name.size(), 4096);
    QCOMPARE(webhook.endpoint.size(), 8192);
    QCOMPARE(webhook.headers->first().value.size(), 65536);
    QVERIFY(webhook.odataRecord.size() > 300000);
}

void TestWebhookDecoder::the_record_goes_to_its_listing_with_unknown_fields()
{
    const QByteArray record = R"({"ID":"1","Odd":{"x":[1,null,"é"]}})";
    QCOMPARE(decoded(record, WebhookListing::Rest).restRecord, record);
    QVERIFY(decoded(record, WebhookListing::Rest).odataRecord.isEmpty());
    QCOMPARE(decoded(record, WebhookListing::OData).odataRecord, record);
}

void TestWebhookDecoder::repeated_strings_are_shared()
{
    const Result<WebhookPage> page =
        decodeRest(R"([{"id":"a","entityType":"A.B"},{"id":"b","entityType":"A.B"}])");
    QVERIFY(page.ok());
    QVERIFY(page.value().webhooks.at(0).entityType.constData() ==
            page.value().webhooks.at(1).entityType.constData());
}

void TestWebhookDecoder::one_webhook_is_read_or_refused()
{
    QCOMPARE(decoded(R"({"id":"a"})").id.value, QStringLiteral("a"));
    QCOMPARE(decoded(R"({"value":{"id":"a"}})").id.value, QStringLiteral("a"));
    QCOMPARE(decoded(R"([{"id":"a"}])").id.value, QStringLiteral("a"));
    for (const char *body :
         {"", "{}", "[]", R"([{"id":"a"},{"id":"b"}])", R"({"id":null})", "[1]"}) {
        const Result<Webhook> webhook = decodeWebhook(ApiMap(), WebhookListing::Rest, body);
        QVERIFY2(!webhook.ok(), body);
        QCOMPARE(webhook.error().kind, ApiError::Kind::Malformed);
    }
}

void TestWebhookDecoder::a_draft_is_written_in_the_vendors_spelling()
{
    WebhookDraft draft;
    draft.name = QStringLiteral("Klanten");
    draft.entityType = QStringLiteral("Relation.Organization");
    draft.endpoint = QStringLiteral("https://a.nl/\"x\"");
    draft.headers = {{QStringLiteral("A"), QStringLiteral("1")},
                     {QStringLiteral("B"), QStringLiteral("é")}};
    const QJsonObject expected = QJsonDocument::fromJson(R"({
        "entityType":"Relation.Organization", "webhookUrl":"https://a.nl/\"x\"",
        "headers":[{"name":"A","value":"1"},{"name":"B","value":"é"}]})")
                                     .object();
    ApiMap map;
    QCOMPARE(QJsonDocument::fromJson(encodeDraft(map, draft)).object(), expected);
    map.createName = QStringLiteral("_Name");
    QCOMPARE(QJsonDocument::fromJson(encodeDraft(map, draft)).object().value(map.createName),
             QJsonValue(draft.name));
}

void TestWebhookDecoder::unknown_fields_are_collected_from_both_records()
{
    Webhook webhook;
    webhook.restRecord = R"({"id":"1","zone":"eu","version":3,"secret":"s3cret"})";
    webhook.odataRecord =
        R"({"ID":"1","_Name":"n","Zone":"eu","Filter":{"a":[true],"Secret":"s3cret"}})";
    const QList<UnknownField> fields = unknownFields(ApiMap(), webhook);
    QCOMPARE(fields.size(), 3);
    QCOMPARE(fields.at(0).name, QStringLiteral("Filter"));
    QCOMPARE(fields.at(0).text, QStringLiteral(R"({"Secret":"%1","a":[true]})").arg(mask));
    QCOMPARE(fields.at(1).name, QStringLiteral("version"));
    QCOMPARE(fields.at(1).text, QStringLiteral("3"));
    QCOMPARE(fields.at(2).text, QStringLiteral("eu"));
}

void TestWebhookDecoder::secrets_are_masked_in_every_shape_data()
{
    QTest::addColumn<QByteArray>("record");
    const auto headers = [](const char *title, const char *json) {
        QTest::newRow(title) << R"({"ID":"1","headers":)" + QByteArray(json) + "}";
    };
    headers("pairs", R"([{"name":"X-Key","value":"s3cret"}])");
    headers("Key and Value", R"([{"Key":"X-Key","Value":"s3cret","note":"s3cret"}])");
    headers("object", R"({"X-Key":"s3cret"})");
    headers("object of lists", R"({"X-Key":["s3cret","s3cret"]})");
    headers("objects in an object", R"({"X-Key":{"deep":"s3cret"}})");
    headers("list of maps", R"([{"X-Key":"s3cret"}])");
    headers("lines", R"(["X-Key: s3cret"])");
    headers("one string", R"("X-Key: s3cret\nX-Key:s3cret")");
    headers("JSON in a string", R"("[{\"name\":\"X-Key\",\"value\":\"s3cret\"}]")");
    headers("wrapped", R"({"value":[{"name":"X-Key","value":"s3cret"}]})");
    headers("nested list", R"([[{"name":"X-Key","value":"s3cret"}]])");
    QTest::newRow("secret") << QByteArray(R"({"ID":"X-Key","SECRET":"s3cret"})");
    QTest::newRow("secret object")
        << QByteArray(R"({"ID":"X-Key","webhookSecret":{"v":"s3cret"}})");
    QTest::newRow("secret deep down")
        << QByteArray(R"({"ID":"X-Key","More":[{"Secret":"s3cret"},{"Headers":{"A":"s3cret"}}]})");
}

void TestWebhookDecoder::secrets_are_masked_in_every_shape()
{
    QFETCH(QByteArray, record);
    const QString text = recordText(ApiMap(), record, false);
    QVERIFY2(!text.contains(QLatin1String("s3cret")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("X-Key")), qPrintable(text));
    QVERIFY2(text.contains(mask), qPrintable(text));
    QVERIFY(recordText(ApiMap(), record, true).contains(QLatin1String("s3cret")));
}

void TestWebhookDecoder::names_and_revealed_records_stay_readable()
{
    const QByteArray record = R"({"ID":"1","Secret":null,"Url":"https://a.nl"})";
    QCOMPARE(recordText(ApiMap(), record, false), recordText(ApiMap(), record, true));
    QVERIFY(recordText(ApiMap(), record, true).contains(QLatin1String("\n    \"ID\": \"1\"")));
    QCOMPARE(recordText(ApiMap(), QByteArray(), true), QString());
}

void TestWebhookDecoder::merging_prefers_each_listings_own_fields_in_both_orders()
{
    const Webhook rest = decoded(
        R"({"id":"A","name":"rest","entityType":"Rest.T","url":"https://rest.nl","deactivated":false,
            "headers":{"A":"rest"},"created":"2026-01-01"})",
        WebhookListing::Rest);
    const Webhook odata = decoded(
        R"({"ID":"a","_Name":"odata","EntityType":"OData.T","Url":"https://odata.nl",
            "IsDeactivated":true,"Headers":{"A":"odata"},"CreationDate":"2026-01-02"})");
    for (const Webhook &both : {merged(rest, odata), merged(odata, rest)}) {
        QCOMPARE(both.endpoint, QStringLiteral("https://rest.nl"));
        QCOMPARE(both.entityType, QStringLiteral("Rest.T"));
        QCOMPARE(both.headers->first().value, QStringLiteral("rest"));
        QCOMPARE(both.name, QStringLiteral("odata"));
        QCOMPARE(both.status(), WebhookStatus::Deactivated);
        QCOMPARE(both.createdAt.date(), QDate(2026, 1, 2));
        QCOMPARE(both.restRecord, rest.restRecord);
        QCOMPARE(both.odataRecord, odata.odataRecord);
    }
    QCOMPARE(merged(rest, odata).id.value, QStringLiteral("A"));
    QCOMPARE(merged(odata, rest).id.value, QStringLiteral("a"));
}

void TestWebhookDecoder::merging_fills_what_one_side_leaves_out()
{
    const Webhook rest = decoded(R"({"id":"a","name":"rest","headers":[],"deactivated":true})",
                                 WebhookListing::Rest);
    const Webhook odata = decoded(R"({"ID":"a","EntityType":"T","Url":"https://odata.nl"})");
    for (const Webhook &both : {merged(rest, odata), merged(odata, rest)}) {
        QCOMPARE(both.name, QStringLiteral("rest"));
        QCOMPARE(both.entityType, QStringLiteral("T"));
        QCOMPARE(both.endpoint, QStringLiteral("https://odata.nl"));
        QCOMPARE(both.status(), WebhookStatus::Deactivated);
        QVERIFY(both.headers && both.headers->isEmpty()); // none, and not: not told
        QVERIFY(!both.createdAt.isValid());
    }
    QCOMPARE(merged(rest, rest), rest);
}

HOOKDESK_TEST(TestWebhookDecoder)

} // namespace tst_webhookdecoder

#include "tst_webhookdecoder.moc"
