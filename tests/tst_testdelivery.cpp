// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/delivery/testdeliveryjob.h"

#include "app/delivery/answerreader.h"
#include "app/delivery/bodycheck.h"
#include "app/delivery/samplebody.h"
#include "app/signature/signature.h"
#include "tests/support/faultyserver.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_testdelivery {

class TestTestDelivery : public QObject
{
    Q_OBJECT

private slots:
    void it_posts_the_bytes_with_headers_mark_and_signature();
    void without_a_secret_it_is_not_signed();
    void a_header_that_cannot_be_sent_stays_out();
    void every_header_that_can_be_sent_is_sent();
    void the_answer_is_read_and_capped();
    void a_lost_answer_is_not_sent_again();
    void answers_are_read_in_any_pieces_data();
    void answers_are_read_in_any_pieces();
    void a_sample_reads_as_its_kind_and_names_nothing_real();
    void the_place_of_a_mistake_in_json_is_told();

private:
    EndpointReport deliver(const TestDelivery &delivery, qsizetype maximumBody = 1024);
    TestDelivery deliveryTo(const QUrl &url) const;
};

EndpointReport TestTestDelivery::deliver(const TestDelivery &delivery, qsizetype maximumBody)
{
    TestDeliveryJob job(delivery, {}, {10s, 10s, maximumBody}, nullptr);
    QSignalSpy finished(&job, &EndpointJob::finished);
    [&] { QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 15000); }();
    return job.report();
}

TestDelivery TestTestDelivery::deliveryTo(const QUrl &url) const
{
    TestDelivery delivery;
    delivery.target = url;
    delivery.body = "{ \"a\": \"\u00e9\" }\n";
    return delivery;
}

void TestTestDelivery::it_posts_the_bytes_with_headers_mark_and_signature()
{
    FaultyServer server;
    server.always("POST", "/in", FaultyReply::answer(202, "{}"));
    TestDelivery delivery = deliveryTo(server.url().resolved(QUrl(QStringLiteral("/in?b=2"))));
    delivery.headers = {{QStringLiteral("Authorization"), QStringLiteral("Bearer x")}};
    delivery.secret = "s3cret";
    const EndpointReport report = deliver(delivery);
    QCOMPARE(report.status, 202);
    QCOMPARE(report.cause(), FailureCause());
    QCOMPARE(server.requests().size(), 1);
    const FaultyRequest request = server.requests().first();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.path, QByteArray("/in?b=2"));
    QCOMPARE(request.body, delivery.body);
    QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(request.header("X-Hookdesk-Test"), QByteArray("1"));
    QCOMPARE(request.header("Authorization"), QByteArray("Bearer x"));
    QCOMPARE(request.header("X-Tribe-Signature"), signature("s3cret", delivery.body));
}

void TestTestDelivery::without_a_secret_it_is_not_signed()
{
    FaultyServer server;
    server.always("POST", "", FaultyReply::answer(500, "no"));
    const EndpointReport report = deliver(deliveryTo(server.url()));
    QCOMPARE(report.cause(), (FailureCause{FailureCause::Kind::HttpStatus, 500}));
    QVERIFY(server.requests().first().header("X-Tribe-Signature").isEmpty());
}

void TestTestDelivery::a_header_that_cannot_be_sent_stays_out()
{
    FaultyServer server;
    server.always("POST", "", FaultyReply::answer(200));
    TestDelivery delivery = deliveryTo(server.url());
    delivery.headers = {{QStringLiteral("X-Split"), QStringLiteral("a\r\nX-Smuggled: 1")},
                        {QStringLiteral("Host"), QStringLiteral("evil.example")},
                        {QStringLiteral("x-hookdesk-test"), QStringLiteral("0")},
                        {QStringLiteral("X-Good"), QStringLiteral("1")}};
    const HeaderPlan plan = planHeaders(delivery);
    QCOMPARE(plan.sent, QList<Header>{delivery.headers.last()});
    const QList<UnsentHeader> unsent{{QStringLiteral("X-Split"), HeaderObstacle::Value},
                                     {QStringLiteral("Host"), HeaderObstacle::Own},
                                     {QStringLiteral("x-hookdesk-test"), HeaderObstacle::Own}};
    QCOMPARE(plan.unsent, unsent);
    deliver(delivery);
    const FaultyRequest request = server.requests().first();
    QVERIFY(request.header("X-Smuggled").isEmpty());
    QVERIFY(request.header("X-Split").isEmpty());
    QCOMPARE(request.header("X-Hookdesk-Test"), QByteArray("1"));
    QCOMPARE(request.header("X-Good"), QByteArray("1"));
    QVERIFY(request.header("Host").startsWith("127.0.0.1:"));
}

void TestTestDelivery::every_header_that_can_be_sent_is_sent()
{
    FaultyServer server;
    server.always("POST", "", FaultyReply::answer(200));
    TestDelivery delivery = deliveryTo(server.url());
    delivery.headers = {{QStringLiteral("X-Price"), QStringLiteral("5 \u20ac")},
                        {QStringLiteral("X-City"), QStringLiteral("Z\u00fcrich")},
                        {QStringLiteral("X-Part"), QStringLiteral("one")},
                        {QStringLiteral("x-part"), QStringLiteral("two")},
                        {QStringLiteral("X-Half"), QString(QChar(0xd83c))}};
    const HeaderPlan plan = planHeaders(delivery);
    QCOMPARE(plan.sent, delivery.headers.first(4));
    QCOMPARE(plan.inUtf8, QStringList({QStringLiteral("X-Price"), QStringLiteral("X-City")}));
    QCOMPARE(plan.repeated, QStringList{QStringLiteral("x-part")});
    QCOMPARE(plan.unsent, (QList<UnsentHeader>{{QStringLiteral("X-Half"), HeaderObstacle::Value}}));
    deliver(delivery);
    const FaultyRequest request = server.requests().first();
    QCOMPARE(request.header("X-Price"), QByteArray("5 \xe2\x82\xac"));
    QCOMPARE(request.header("X-City"), QByteArray("Z\xc3\xbcrich"));
    QByteArrayList parts;
    for (const auto &[name, value] : request.headers) {
        if (name.compare("x-part", Qt::CaseInsensitive) == 0)
            parts += value;
    }
    QCOMPARE(parts, QByteArrayList({"one", "two"}));
}

void TestTestDelivery::the_answer_is_read_and_capped()
{
    FaultyServer server;
    server.always("POST", "", FaultyReply::huge(5'000'000, false));
    const EndpointReport report = deliver(deliveryTo(server.url()), 1000);
    QCOMPARE(report.status, 200);
    QCOMPARE(report.body.size(), 1000);
    QVERIFY(report.bodyCut);
}

void TestTestDelivery::a_lost_answer_is_not_sent_again()
{
    FaultyServer server;
    server.always("POST", "", FaultyReply::drop());
    QCOMPARE(deliver(deliveryTo(server.url())).cause().kind, FailureCause::Kind::Connection);
    QCOMPARE(server.requests().size(), 1);
}

void TestTestDelivery::answers_are_read_in_any_pieces_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("cut");
    const auto row = [](const char *name, const QByteArray &bytes, int status,
                        const QByteArray &body, bool cut = false) {
        QTest::newRow(name) << bytes << status << body << cut;
    };
    row("length", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", 200, "hi");
    row("until closed", "HTTP/1.0 200 OK\r\n\r\nhello", 200, "hello");
    row("chunks",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n2\r\nde\r\n0\r\n\r\n",
        200, "abcde");
    row("bad chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc", 200, "",
        true);
    row("interim", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 Made\r\nContent-Length: 0\r\n\r\n",
        201, "");
    row("bare newlines", "HTTP/1.1 200 OK\nContent-Length: 1\n\nx", 200, "x");
    row("cut off", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc", 200, "abc", true);
    row("no words", "HTTP/1.1 204\r\n\r\n", 204, "");
}

void TestTestDelivery::answers_are_read_in_any_pieces()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, cut);
    for (const qsizetype piece : {qsizetype(1), qsizetype(7), bytes.size()}) {
        AnswerReader reader(true, 1000);
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            reader.take(bytes.mid(at, piece));
        reader.close();
        QCOMPARE(reader.state(), AnswerReader::State::Whole);
        QCOMPARE(reader.status(), status);
        QCOMPARE(reader.body(), body);
        QCOMPARE(reader.isCut(), cut);
    }
}

void TestTestDelivery::a_sample_reads_as_its_kind_and_names_nothing_real()
{
    QCOMPARE(documentedMutations().size(), 6);
    for (const MutationKind kind : documentedMutations()) {
        const QByteArray body = sampleBody(kind, QStringLiteral("Relation.\"Person"));
        QVERIFY(!jsonProblem(body));
        const Mutation read = readMutation(body);
        QCOMPARE(read.kind, kind);
        QCOMPARE(read.subjectId, testGuid());
        QCOMPARE(read.webhookId.value, testGuid());
    }
}

void TestTestDelivery::the_place_of_a_mistake_in_json_is_told()
{
    QVERIFY(!jsonProblem("{}"));
    QVERIFY(jsonProblem(""));
    const auto problem = jsonProblem("{\n  \"a\": nope\n}");
    QVERIFY(problem.has_value());
    QCOMPARE(problem->line, 2);
}

HOOKDESK_TEST(TestTestDelivery)

} // namespace tst_testdelivery

#include "tst_testdelivery.moc"
