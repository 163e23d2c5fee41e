// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/receiver/livereceiver.h"
#include "tests/support/rawsender.h"
#include "tests/support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>

using namespace hookdesk;

namespace tst_receiverframing {

/// How the receiver tells where a request begins and ends.
class ReceiverFramingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whoWaitsToGoOnIsAnsweredAtOnce();
    void ambiguousFramingIsRefused_data();
    void ambiguousFramingIsRefused();
    void aRefusedRequestIsListedWithoutItsSecrets();
    void manyRefusedOnesAreCounted();
    void clearFramingIsTaken_data();
    void clearFramingIsTaken();
    void theLastRequestEndsTheConnection_data();
    void theLastRequestEndsTheConnection();

private:
    [[nodiscard]] int sent(const QByteArray &request);

    std::unique_ptr<LiveReceiver> m_receiver;
};

void ReceiverFramingTest::init()
{
    m_receiver = std::make_unique<LiveReceiver>();
    QVERIFY(!m_receiver->start(0));
}

/// The status of the answer; 0: none came.
int ReceiverFramingTest::sent(const QByteArray &request)
{
    RawSender sender(m_receiver->url(), request);
    [[maybe_unused]] const bool came =
        QTest::qWaitFor([&] { return sender.status() != 0 || sender.isClosed(); }, 10'000);
    return sender.status();
}

void ReceiverFramingTest::whoWaitsToGoOnIsAnsweredAtOnce()
{
    const QByteArray body = R"({"a":1})";
    const QByteArray whole = deliveryBytes(body, "Expect: 100-continue\r\n");
    RawSender sender(m_receiver->url(), whole.chopped(body.size()));
    QTRY_COMPARE(sender.answer(), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    QVERIFY(m_receiver->deliveries().empty());
    sender.write(body);
    QTRY_VERIFY(sender.answer().contains("\r\n\r\nHTTP/1.1 200 "));
    QCOMPARE(m_receiver->delivery(1)->body, body);
}

void ReceiverFramingTest::ambiguousFramingIsRefused_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &headers, const QByteArray &body = "{}",
                        int status = 400) {
        QTest::newRow(name) << "POST / HTTP/1.1\r\nHost: h\r\n" + headers + "\r\n" + body << status;
    };
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    const QByteArray length = "Content-Length: 2\r\n";
    row("a length and chunks", length + chunked, "0\r\n\r\n");
    row("chunks and a length", chunked + length, "0\r\n\r\n");
    row("two lengths", length + "Content-Length: 3\r\n");
    row("the same length twice", length + length);
    row("a list of lengths", "Content-Length: 2, 3\r\n");
    row("a length with a sign", "Content-Length: +2\r\n");
    row("a length below zero", "Content-Length: -2\r\n");
    row("a hexadecimal length", "Content-Length: 0x2\r\n");
    row("no length where one is named", "Content-Length:\r\n");
    row("a length beyond all numbers", "Content-Length: 99999999999999999999\r\n");
    row("a blank before the colon", "Content-Length : 2\r\n");
    row("a folded line", "X-A: b\r\n c\r\n" + length);
    row("a line that begins with a blank", " X-A: b\r\n" + length);
    row("a line without a colon", "what\r\n" + length);
    row("a line end without CR", "X-A: b\n" + length);
    row("a CR alone", "X-A: b\rTransfer-Encoding: chunked\r\n" + length);
    row("a zero byte", QByteArray("X-A: b\0c\r\n", 10) + length);
    row("another coding at the end", "Transfer-Encoding: chunked, identity\r\n", "0\r\n\r\n");
    row("another coding before", "Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n", 501);
    row("an unknown coding", "Transfer-Encoding: xchunked\r\n", "0\r\n\r\n", 501);
    row("a chunk size that is none", chunked, "zz\r\n{}\r\n0\r\n\r\n");
    row("a chunk size with 0x", chunked, "0x2\r\n{}\r\n0\r\n\r\n");
    row("a chunk size below zero", chunked, "-2\r\n{}\r\n0\r\n\r\n");
    row("no chunk size", chunked, "\r\n{}\r\n0\r\n\r\n");
    row("a chunk size beyond all numbers", chunked, "fffffffffffffffff\r\n{}\r\n0\r\n\r\n");
    row("a chunk longer than its size", chunked, "1\r\n{}\r\n0\r\n\r\n");
    row("a chunk line without CR", chunked, "2\n{}\r\n0\r\n\r\n");
    row("a trailer that is none", chunked, "2\r\n{}\r\n0\r\nX A: b\r\n\r\n");
    row("two hosts", "Host: h\r\n" + length);
    row("an unknown expectation", "Expect: more\r\n" + length, "{}", 417);
    const auto whole = [](const char *name, const QByteArray &request, int status = 400) {
        QTest::newRow(name) << request << status;
    };
    whole("no host", "POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}");
    whole("chunks in HTTP/1.0", "POST / HTTP/1.0\r\n" + chunked + "\r\n0\r\n\r\n");
    whole("two blanks in the first line", "POST  / HTTP/1.1\r\nHost: h\r\n\r\n");
    whole("a blank in the target", "POST /a b HTTP/1.1\r\nHost: h\r\n\r\n");
    whole("no version", "POST /\r\nHost: h\r\n\r\n");
    whole("an unknown method", "BREW / HTTP/1.1\r\nHost: h\r\n\r\n", 501);
    whole("for a proxy", "CONNECT h:443 HTTP/1.1\r\nHost: h:443\r\n\r\n");
    whole("a target that is none", "GET h HTTP/1.1\r\nHost: h\r\n\r\n");
    whole("TLS", QByteArray("\x16\x03\x01\x02\x00", 5) + QByteArray(512, 'x'));
    whole("another version", "POST / HTTP/3.0\r\nHost: h\r\n\r\n", 505);
}

void ReceiverFramingTest::ambiguousFramingIsRefused()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    RawSender sender(m_receiver->url(), request);
    QTRY_COMPARE(sender.status(), status);
    QTRY_VERIFY(sender.isClosed());
    QTRY_COMPARE(m_receiver->deliveries().size(), size_t(1));
    const ReceivedDelivery &refused = *m_receiver->delivery(1);
    QVERIFY(refused.refusal != RefusalReason::None);
    QCOMPARE(refused.answeredStatus, status);
    QVERIFY(refused.headers.isEmpty() && refused.body.isEmpty() && refused.query.isEmpty());
    QCOMPARE(sent(deliveryBytes("{}")), 200);
    QCOMPARE(m_receiver->deliveries().back().refusal, RefusalReason::None);
}

void ReceiverFramingTest::aRefusedRequestIsListedWithoutItsSecrets()
{
    QCOMPARE(sent("POST /in?key=s3cr3t HTTP/1.1\r\nHost: h\r\nHost: h\r\n\r\n"), 400);
    QTRY_COMPARE(m_receiver->deliveries().size(), size_t(1));
    const ReceivedDelivery &refused = *m_receiver->delivery(1);
    QCOMPARE(refused.refusal, RefusalReason::Host);
    QCOMPARE(refused.method, QByteArray("POST"));
    QCOMPARE(refused.path, QStringLiteral("/in"));
    QCOMPARE(refused.times, 1);
}

void ReceiverFramingTest::manyRefusedOnesAreCounted()
{
    ReceiverLimits limits;
    limits.mostRefused = 2;
    LiveReceiver receiver(limits);
    QVERIFY(!receiver.start(0));
    m_receiver->stop();
    for (int i = 0; i < 5; ++i) {
        RawSender sender(receiver.url(), "BREW / HTTP/1.1\r\n");
        QTRY_COMPARE(sender.status(), 501);
    }
    QTRY_COMPARE(receiver.deliveries().size(), size_t(2));
    QTRY_COMPARE(receiver.deliveries().back().times, 4);
}

void ReceiverFramingTest::clearFramingIsTaken_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("deliveries");
    const QByteArray chunks = "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: Chunked\r\n\r\n"
                              "1;a=b\r\n{\r\n1\r\n}\r\n0\r\nX-A: b\r\n\r\n";
    QTest::newRow("a length") << deliveryBytes("{}") << 1;
    QTest::newRow("chunks, extensions and trailers") << chunks << 1;
    QTest::newRow("an empty line before") << "\r\n" + deliveryBytes("{}") << 1;
    QTest::newRow("HTTP/1.0") << QByteArray("POST / HTTP/1.0\r\nContent-Length: 2\r\n\r\n{}") << 1;
}

void ReceiverFramingTest::clearFramingIsTaken()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, deliveries);
    QCOMPARE(sent(request), 200);
    QCOMPARE(m_receiver->deliveries().size(), size_t(deliveries));
    QCOMPARE(m_receiver->delivery(1)->body, QByteArray("{}"));
    // Wherever the bytes are cut, and one request after the other on one connection.
    RawSender slow(m_receiver->url(), {});
    for (int round = 1; round < 3; ++round) {
        for (const char byte : request) {
            slow.write(QByteArray(1, byte));
            QCoreApplication::processEvents();
        }
        const auto expected = size_t(request.contains("HTTP/1.0") ? 2 : 1 + round);
        QTRY_COMPARE(m_receiver->deliveries().size(), expected);
    }
    QVERIFY(slow.answer().startsWith("HTTP/1.1 200 "));
}

void ReceiverFramingTest::theLastRequestEndsTheConnection_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("ends");
    QTest::newRow("further ones may follow") << deliveryBytes("{}") << 200 << false;
    QTest::newRow("close") << deliveryBytes("{}", "Connection: close\r\n") << 200 << true;
    QTest::newRow("close among others")
        << deliveryBytes("{}", "Connection: TE, Close\r\nTE: trailers\r\n") << 200 << true;
    QTest::newRow("HTTP/1.0") << QByteArray("POST / HTTP/1.0\r\nContent-Length: 2\r\n\r\n{}") << 200
                              << true;
    QTest::newRow("too many headers")
        << deliveryBytes("{}", QByteArray("X-A: b\r\n").repeated(200)) << 431 << true;
}

void ReceiverFramingTest::theLastRequestEndsTheConnection()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    QFETCH(const bool, ends);
    RawSender sender(m_receiver->url(), request);
    QTRY_COMPARE(sender.status(), status);
    QCOMPARE(sender.answer().toLower().contains("\r\nconnection: close\r\n"), ends);
    if (ends) {
        QTRY_VERIFY(sender.isClosed());
        return;
    }
    sender.write(request);
    QTRY_COMPARE(m_receiver->deliveries().size(), size_t(2));
}

HOOKDESK_TEST(ReceiverFramingTest)

} // namespace tst_receiverframing

#include "tst_receiverframing.moc"
