// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/webhookevent.h"

#include "app/domain/failurecause.h"
#include "app/domain/jsonscan.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

using namespace hookdesk;

namespace tst_webhookevent {

class TestWebhookEvent : public QObject
{
    Q_OBJECT

private slots:
    void ids_compare_and_hash_without_regard_to_case();
    void retries_are_exhausted_when_failed_or_tried_five_times_data();
    void retries_are_exhausted_when_failed_or_tried_five_times();
    void failed_attempts_are_counted_only_as_far_as_told_data();
    void failed_attempts_are_counted_only_as_far_as_told();
    void the_kind_and_subject_are_read_out_of_a_body_data();
    void the_kind_and_subject_are_read_out_of_a_body();
    void a_body_that_is_no_delivery_tells_nothing_data();
    void a_body_that_is_no_delivery_tells_nothing();
    void a_body_that_is_cut_off_still_tells_what_stood_before();
    void the_webhook_of_a_body_is_read();
    void a_body_of_twenty_mebibytes_is_read_without_parsing_it();
    void changed_fields_are_read_in_every_shape_data();
    void changed_fields_are_read_in_every_shape();
    void kinds_have_the_documented_names_there_and_back();
    void a_cause_is_read_from_status_and_words_data();
    void a_cause_is_read_from_status_and_words();
    void causes_group_by_kind_and_status();
    void an_event_that_was_not_tried_has_no_cause();
    void members_stand_exactly_as_in_the_text();
};

void TestWebhookEvent::ids_compare_and_hash_without_regard_to_case()
{
    const EventId lower{QStringLiteral("0b6f3a52-abcd")};
    const EventId upper{QStringLiteral("0B6F3A52-ABCD")};
    QVERIFY(lower == upper);
    QCOMPARE(qHash(lower), qHash(upper));
    QVERIFY(lower != EventId{QStringLiteral("other")});
    const QSet<EventId> ids{lower, upper};
    QCOMPARE(ids.size(), 1);
}

void TestWebhookEvent::retries_are_exhausted_when_failed_or_tried_five_times_data()
{
    QTest::addColumn<EventStatus>("status");
    QTest::addColumn<std::optional<int>>("attempts");
    QTest::addColumn<bool>("exhausted");
    QTest::newRow("failed, untold") << EventStatus::Failed << std::optional<int>() << true;
    QTest::newRow("failed once") << EventStatus::Failed << std::optional(1) << true;
    QTest::newRow("pending, 4") << EventStatus::Pending << std::optional(4) << false;
    QTest::newRow("pending, 5") << EventStatus::Pending << std::optional(5) << true;
    QTest::newRow("unknown, 6") << EventStatus::Unknown << std::optional(6) << true;
    QTest::newRow("pending, untold") << EventStatus::Pending << std::optional<int>() << false;
}

void TestWebhookEvent::retries_are_exhausted_when_failed_or_tried_five_times()
{
    QFETCH(EventStatus, status);
    QFETCH(std::optional<int>, attempts);
    WebhookEvent event;
    event.status = status;
    event.attemptCount = attempts;
    QTEST(event.retriesExhausted(), "exhausted");
}

void TestWebhookEvent::failed_attempts_are_counted_only_as_far_as_told_data()
{
    QTest::addColumn<WebhookEvent>("event");
    QTest::addColumn<std::optional<int>>("failed");
    WebhookEvent event;
    QTest::newRow("new") << event << std::optional(0);
    event.errorMessage = QStringLiteral("refused");
    QTest::newRow("with an error") << event << std::optional<int>();
    event.attemptCount = 3;
    QTest::newRow("counted") << event << std::optional(3);
    event.attemptCount = -1;
    QTest::newRow("counted by nonsense") << event << std::optional(0);
    event = {};
    event.status = EventStatus::Failed;
    QTest::newRow("failed") << event << std::optional<int>();
    event.attemptCount = 0;
    QTest::newRow("failed, and never tried") << event << std::optional<int>();
    event = {};
    event.status = EventStatus::Pending;
    event.lastAttempt = QDateTime::currentDateTimeUtc();
    QTest::newRow("tried") << event << std::optional<int>();
}

void TestWebhookEvent::failed_attempts_are_counted_only_as_far_as_told()
{
    QFETCH(WebhookEvent, event);
    QFETCH(std::optional<int>, failed);
    QVERIFY(failedAttempts(event) == failed);
}

void TestWebhookEvent::the_kind_and_subject_are_read_out_of_a_body_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<MutationKind>("kind");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<bool>("relationship");
    const QString id = QStringLiteral("e-1");
    QTest::newRow("type")
        << QByteArray(
               R"({"webhookId":"w","payload":{"type":"EntityCreationMutation","entityId":"e-1"}})")
        << MutationKind::EntityCreation << id << false;
    QTest::newRow("_type, behind")
        << QByteArray(
               R"({"payload": {"entityId" : "e-1" , "_type":"EntityUpdateMutation"}, "webhookId":"w"})")
        << MutationKind::EntityUpdate << id << false;
    QTest::newRow("namespace and case")
        << QByteArray(
               R"({"Payload":{"@odata.type":"#tribe.entitydeletionmutation","EntityID":"e-1"}})")
        << MutationKind::EntityDeletion << id << false;
    QTest::newRow("relationship")
        << QByteArray(
               R"({"payload":{"kind":"RelationshipCreationMutation","relationshipId":"e-1"}})")
        << MutationKind::RelationshipCreation << id << true;
    QTest::newRow("wrapped by kind")
        << QByteArray(
               R"({"webhookId":"w","payload":{"RelationshipUpdateMutation":{"relationshipId":"e-1"}}})")
        << MutationKind::RelationshipUpdate << id << true;
    QTest::newRow("no wrapper")
        << QByteArray(R"({"type":"RelationshipDeletionMutation","relationshipId":"e-1"})")
        << MutationKind::RelationshipDeletion << id << true;
    QTest::newRow("number")
        << QByteArray(
               R"({"payload":{"type":"EntityUpdateMutation","entityId":12345678901234567890}})")
        << MutationKind::EntityUpdate << QStringLiteral("12345678901234567890") << false;
    QTest::newRow("escapes")
        << QByteArray(
               R"({"payload":{"type":"EntityUpdateMutation","x":"a\"}{\\","entityId":"\u0065-1"}})")
        << MutationKind::EntityUpdate << id << false;
    QTest::newRow("unknown kind") << QByteArray(R"({"payload":{"type":"New","entityId":"e-1"}})")
                                  << MutationKind::Unknown << id << false;
    QTest::newRow("null id")
        << QByteArray(R"({"payload":{"type":"EntityUpdateMutation","entityId":null}})")
        << MutationKind::EntityUpdate << QString() << false;
}

void TestWebhookEvent::the_kind_and_subject_are_read_out_of_a_body()
{
    QFETCH(QByteArray, body);
    const Mutation mutation = readMutation(body);
    QTEST(mutation.kind, "kind");
    QTEST(mutation.subjectId, "subject");
    QTEST(mutation.isRelationship, "relationship");
}

void TestWebhookEvent::a_body_that_is_no_delivery_tells_nothing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \n ");
    QTest::newRow("text") << QByteArray("entityId: e-1");
    QTest::newRow("page") << QByteArray("<html>\"entityId\":\"e-1\"</html>");
    QTest::newRow("array") << QByteArray("[\"entityId\",\"e-1\"]");
    QTest::newRow("zero bytes") << QByteArray(64, '\0');
    QTest::newRow("a brace") << QByteArray("{");
    QTest::newRow("half a string") << QByteArray("{\"payload");
    QTest::newRow("half an escape") << QByteArray("{\"payload\":\"\\");
    QTest::newRow("100,000 braces") << QByteArray(100000, '{');
    QTest::newRow("unbalanced") << QByteArray("]]]}}}");
}

void TestWebhookEvent::a_body_that_is_no_delivery_tells_nothing()
{
    QFETCH(QByteArray, body);
    QCOMPARE(readMutation(body), Mutation());
    QCOMPARE(readChangedFields(body), QStringList());
}

void TestWebhookEvent::a_body_that_is_cut_off_still_tells_what_stood_before()
{
    const Mutation mutation = readMutation(
        R"({"webhookId":"w","payload":{"type":"EntityUpdateMutation","entityId":"e","changes":[{"fi)");
    QCOMPARE(mutation.kind, MutationKind::EntityUpdate);
    QCOMPARE(mutation.subjectId, QStringLiteral("e"));
    QCOMPARE(mutation.webhookId.value, QStringLiteral("w"));
}

void TestWebhookEvent::the_webhook_of_a_body_is_read()
{
    const WebhookId id{QStringLiteral("w-1")};
    QCOMPARE(readMutation(R"({"payload":{"entityId":"e"},"webhookId":"w-1"})").webhookId, id);
    QCOMPARE(readMutation(R"({"webhookId":{},"payload":{"entityId":"e"}})").webhookId, WebhookId());
}

void TestWebhookEvent::a_body_of_twenty_mebibytes_is_read_without_parsing_it()
{
    const QByteArray filling = "\"" + QByteArray(20 << 20, 'x') + "\"";
    const QByteArray body = "{\"a\":" + filling +
                            ",\"payload\":{\"type\":\"EntityUpdateMutation\",\"entityId\":\"e\"}}";
    QCOMPARE(readMutation(body).subjectId, QStringLiteral("e"));
}

void TestWebhookEvent::changed_fields_are_read_in_every_shape_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("objects") << QByteArray(
        R"({"payload":{"changes":[{"old":1,"field":"Name"},{"name":"City","new":{}}]}})");
    QTest::newRow("names") << QByteArray(R"({"payload":{"changedFields":["Name","City","Name"]}})");
    QTest::newRow("an object") << QByteArray(R"({"payload":{"changes":{"Name":1,"City":[2]}}})");
    QTest::newRow("wrapped") << QByteArray(
        R"({"payload":{"EntityUpdateMutation":{"changes":["Name","City"]}}})");
}

void TestWebhookEvent::changed_fields_are_read_in_every_shape()
{
    QFETCH(QByteArray, body);
    QCOMPARE(readChangedFields(body),
             QStringList({QStringLiteral("Name"), QStringLiteral("City")}));
}

void TestWebhookEvent::kinds_have_the_documented_names_there_and_back()
{
    for (int i = 0; i < static_cast<int>(MutationKind::Unknown); ++i) {
        const auto kind = static_cast<MutationKind>(i);
        QVERIFY(mutationName(kind).endsWith(QLatin1String("Mutation")));
        QCOMPARE(mutationKind(mutationName(kind)), kind);
    }
    QCOMPARE(mutationKind(QString()), MutationKind::Unknown);
    QCOMPARE(mutationName(MutationKind::Unknown), QString());
}

void TestWebhookEvent::a_cause_is_read_from_status_and_words_data()
{
    using Kind = FailureCause::Kind;
    QTest::addColumn<std::optional<int>>("status");
    QTest::addColumn<QString>("words");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("httpStatus");
    const auto row = [](const char *name, std::optional<int> status, const char *words, Kind kind,
                        int http = 0) {
        QTest::newRow(name) << status << QString::fromUtf8(words) << kind << http;
    };
    row("nothing", {}, "", Kind::None);
    row("blank", 0, "  ", Kind::None);
    row("401", 401, "Unauthorized", Kind::HttpStatus, 401);
    row("a redirect", 302, "", Kind::HttpStatus, 302);
    row("the status beats the words", 503, "connection refused", Kind::HttpStatus, 503);
    row("200 and nothing", 200, "", Kind::Other);
    row("200 and a timeout", 200, "Read timed out", Kind::Timeout);
    row("no such status", 999, "odd", Kind::Other);
    row("status in words", {}, "Server returned HTTP 401", Kind::HttpStatus, 401);
    row("status with version", {}, "HTTP/1.1 502 Bad Gateway", Kind::HttpStatus, 502);
    row("status code", {}, "unexpected status code: 418", Kind::HttpStatus, 418);
    row("status in front", {}, "404 Not Found", Kind::HttpStatus, 404);
    row("a number that is no status", {}, "waited 500 ms", Kind::Other);
    row("java timeout", {}, "java.net.SocketTimeoutException: Read timed out", Kind::Timeout);
    row("errno timeout", {}, "connect ETIMEDOUT 10.0.0.1:443", Kind::Timeout);
    row("time-out", {}, "Connection time-out", Kind::Timeout);
    row("java host", {}, "java.net.UnknownHostException: crm.example.nl", Kind::NameNotFound);
    row("qt host", {}, "Host crm.example.nl not found", Kind::NameNotFound);
    row("qt host, plain", {}, "Host not found", Kind::NameNotFound);
    row("curl host", {}, "Could not resolve host: crm.example.nl", Kind::NameNotFound);
    row("libc host", {}, "Name or service not known", Kind::NameNotFound);
    row("libc, for now", {}, "Temporary failure in name resolution", Kind::LookupFailed);
    row("node, for now", {}, "getaddrinfo EAI_AGAIN crm.example.nl", Kind::LookupFailed);
    row("node host", {}, "getaddrinfo ENOTFOUND crm.example.nl", Kind::NameNotFound);
    row("java tls", {}, "PKIX path building failed", Kind::Tls);
    row("openssl", {}, "certificate has expired", Kind::Tls);
    row("handshake", {}, "Remote host closed the handshake", Kind::Tls);
    row("refused", {}, "Connection refused", Kind::Connection);
    row("reset", {}, "read ECONNRESET", Kind::Connection);
    row("route", {}, "No route to host", Kind::Connection);
    row("eof", {}, "Unexpected EOF", Kind::Connection);
    row("something else", {}, "<b>Ünbekannt</b>", Kind::Other);
}

void TestWebhookEvent::a_cause_is_read_from_status_and_words()
{
    QFETCH(std::optional<int>, status);
    QFETCH(QString, words);
    const FailureCause cause = failureCause(status, words);
    QTEST(cause.kind, "kind");
    QTEST(cause.httpStatus, "httpStatus");
}

void TestWebhookEvent::causes_group_by_kind_and_status()
{
    const FailureCause unauthorized{FailureCause::Kind::HttpStatus, 401};
    QCOMPARE(failureCause(401, QStringLiteral("one")), unauthorized);
    QCOMPARE(failureCause(401, QStringLiteral("another")), unauthorized);
    QVERIFY(!(failureCause(403, {}) == unauthorized));
    QVERIFY(unauthorized < failureCause(403, {}));
    const QSet<FailureCause> causes{unauthorized, failureCause(401, {}), failureCause(403, {})};
    QCOMPARE(causes.size(), 2);
}

void TestWebhookEvent::an_event_that_was_not_tried_has_no_cause()
{
    WebhookEvent event;
    event.attemptCount = 0;
    QCOMPARE(failureCause(event).kind, FailureCause::Kind::None);
    event.status = EventStatus::Failed;
    for (const std::optional<int> attempts : {std::optional<int>(2), std::optional<int>()}) {
        event.attemptCount = attempts;
        QCOMPARE(failureCause(event).kind, FailureCause::Kind::NotReported);
        QVERIFY(!isReported(failureCause(event)));
    }
}

void TestWebhookEvent::members_stand_exactly_as_in_the_text()
{
    QList<QByteArray> seen;
    forEachMember("\xEF\xBB\xBF { \"b\" : 1.0e5 , \"a\" : {\"z\":[1, 2]} ,\"c\":\"}\"}",
                  [&](const JsonSpan &span) {
                      seen += span.key.toByteArray() + '=' + span.value.toByteArray();
                      return true;
                  });
    QCOMPARE(seen, QList<QByteArray>({"b=1.0e5", "a={\"z\":[1, 2]}", "c=\"}\""}));
}

HOOKDESK_APPLESS_TEST(TestWebhookEvent)

} // namespace tst_webhookevent

#include "tst_webhookevent.moc"
