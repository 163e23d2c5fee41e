// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/receiver/livereceiver.h"

#include "app/signature/signature.h"
#include "tests/support/rawsender.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <memory>
#include <vector>

using namespace hookdesk;

namespace tst_livereceiver {

using std::chrono::milliseconds;

/// What the receiver takes, answers, checks and keeps.
class LiveReceiverTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingListensBeforeItIsStarted();
    void itListensOnOneAddressOfLoopbackOnly();
    void aPortInUseIsSaid();
    void stoppingClosesThePort();
    void startingAgainMovesToTheNewPort();
    void aDeliveryIsListedAsItCame();
    void everyByteOfABodyIsKept_data();
    void everyByteOfABodyIsKept();
    void aBodyInChunksIsPutTogether();
    void aDeliveryIsAnsweredAsTold_data();
    void aDeliveryIsAnsweredAsTold();
    void anAnswerOutOfRangeIsBroughtIntoIt();
    void anAnswerWaitsAsLongAsTold();
    void aNewAnswerCountsFromTheNextDelivery();
    void aDeliveryIsCheckedOnArrival_data();
    void aDeliveryIsCheckedOnArrival();
    void aBodyTooLargeIsRefusedAndListedWithoutItsBytes();
    void theOldestBodiesMakeRoomForNewerOnes();
    void theOldestDeliveriesMakeRoomForNewerOnes();
    void headersBeyondTheMostAreLeftOut();
    void aDeliveryThatLostItsHeadersSaysSo();
    void clearingTellsOfEachDelivery();
    void manyAtOnceAreAllListed();
    void whatIsNotHttpIsListedAsRefused();
    void aSlotMayEndTheReceiver_data();
    void aSlotMayEndTheReceiver();
    void stoppingEndsWhatWaitsForItsAnswer();
    void itCanBeDestroyedWhileAnAnswerWaits();
    void itCanBeDestroyedInTheMiddleOfARequest();
    void aSenderMayLeaveBeforeItsAnswer();

private:
    void make(const ReceiverLimits &limits = {});
    [[nodiscard]] int sent(const QByteArray &request);
    [[nodiscard]] QList<quint64> numbers() const;

    std::unique_ptr<LiveReceiver> m_receiver;
};

void LiveReceiverTest::init()
{
    make();
}

/// A new receiver that listens.
void LiveReceiverTest::make(const ReceiverLimits &limits)
{
    m_receiver = std::make_unique<LiveReceiver>(limits);
    QVERIFY(!m_receiver->start(0));
}

/// The status of the answer; 0: none came.
int LiveReceiverTest::sent(const QByteArray &request)
{
    RawSender sender(m_receiver->url(), request);
    [[maybe_unused]] const bool came =
        QTest::qWaitFor([&] { return sender.status() != 0 || sender.isClosed(); }, 10'000);
    return sender.status();
}

QList<quint64> LiveReceiverTest::numbers() const
{
    QList<quint64> numbers;
    for (const ReceivedDelivery &delivery : m_receiver->deliveries())
        numbers.append(delivery.number);
    return numbers;
}

void LiveReceiverTest::nothingListensBeforeItIsStarted()
{
    LiveReceiver receiver;
    QVERIFY(!receiver.isRunning());
    QVERIFY(receiver.url().isEmpty());
    QVERIFY(receiver.findChildren<QTcpServer *>().isEmpty());
    receiver.stop(); // nothing to do
    const QSignalSpy changes(&receiver, &LiveReceiver::runningChanged);
    QVERIFY(!receiver.start(0));
    QVERIFY(receiver.isRunning());
    QCOMPARE(receiver.url().host(), QStringLiteral("127.0.0.1"));
    QVERIFY(receiver.url().port() > 0);
    QCOMPARE(changes.size(), 1);
}

void LiveReceiverTest::itListensOnOneAddressOfLoopbackOnly()
{
    QUrl other = m_receiver->url();
    other.setHost(QStringLiteral("127.0.0.2"));
    RawSender sender(other, deliveryBytes("x"));
    QTRY_VERIFY(sender.isClosed());
    QVERIFY(m_receiver->deliveries().empty());
}

void LiveReceiverTest::aPortInUseIsSaid()
{
    const auto port = static_cast<quint16>(m_receiver->url().port());
    LiveReceiver second;
    const QSignalSpy changes(&second, &LiveReceiver::runningChanged);
    const std::optional<ReceiverError> error = second.start(port);
    QVERIFY(error);
    QVERIFY(error->kind == ReceiverError::Kind::PortInUse);
    QCOMPARE(error->port, port);
    QVERIFY(!error->detail.isEmpty());
    QVERIFY(!second.isRunning());
    QCOMPARE(changes.size(), 0);
}

void LiveReceiverTest::stoppingClosesThePort()
{
    const QUrl url = m_receiver->url();
    QCOMPARE(sent(deliveryBytes("x")), 200);
    const QSignalSpy changes(m_receiver.get(), &LiveReceiver::runningChanged);
    m_receiver->stop();
    QVERIFY(!m_receiver->isRunning());
    QCOMPARE(changes.size(), 1);
    RawSender late(url, deliveryBytes("y"));
    QTRY_VERIFY(late.isClosed());
    QCOMPARE(m_receiver->deliveries().size(), size_t(1)); // what came stays
    QVERIFY(!m_receiver->start(static_cast<quint16>(url.port())));
    QCOMPARE(sent(deliveryBytes("z")), 200);
    QCOMPARE(numbers(), (QList<quint64>{1, 2}));
}

void LiveReceiverTest::startingAgainMovesToTheNewPort()
{
    const QUrl first = m_receiver->url();
    QVERIFY(!m_receiver->start(0));
    RawSender late(first, deliveryBytes("y"));
    if (m_receiver->url() != first)
        QTRY_VERIFY(late.isClosed());
    QCOMPARE(sent(deliveryBytes("z")), 200);
}

void LiveReceiverTest::aDeliveryIsListedAsItCame()
{
    const QSignalSpy added(m_receiver.get(), &LiveReceiver::deliveryAdded);
    const QByteArray body = R"({"webhookId":"5b1c","payload":{}})";
    QCOMPARE(sent(deliveryBytes(body, "X-One: 1\r\nX-Two: \xff\xfe b\r\n")), 200);
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.first().first().toULongLong(), quint64(1));
    const ReceivedDelivery *delivery = m_receiver->delivery(1);
    QVERIFY(delivery);
    QCOMPARE(delivery->method, QByteArray("POST"));
    QCOMPARE(delivery->path, QStringLiteral("/in/box"));
    QCOMPARE(delivery->query, QByteArray("tenant=7"));
    QCOMPARE(delivery->body, body);
    QCOMPARE(delivery->bodySize, qint64(body.size()));
    QVERIFY(delivery->bodyKept);
    QCOMPARE(delivery->webhookId, QStringLiteral("5b1c"));
    QCOMPARE(delivery->answeredStatus, 200);
    QCOMPARE(delivery->receivedAt.timeSpec(), Qt::UTC);
    QVERIFY(delivery->receivedAt.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    QVERIFY(delivery->headers.contains({"X-Two", "\xff\xfe b"}));
    QVERIFY(delivery->forward.state == ForwardResult::State::Off);
    QVERIFY(!m_receiver->delivery(2));
}

void LiveReceiverTest::everyByteOfABodyIsKept_data()
{
    QTest::addColumn<QByteArray>("body");
    QByteArray everyByte;
    for (int byte = 0; byte < 256; ++byte)
        everyByte += static_cast<char>(byte);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("every byte, NUL first") << everyByte;
    QTest::newRow("NUL alone") << QByteArray(1, '\0');
    QTest::newRow("invalid UTF-8") << QByteArray("{\"a\":\"\xc3\x28\xff\"}");
    QTest::newRow("line ends of all kinds") << QByteArray("{\r\n\"a\":1\r}\n\n");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}");
    QTest::newRow("looks like another request") << deliveryBytes("{}");
    QTest::newRow("3 MiB") << everyByte.repeated(3 * 4096);
}

void LiveReceiverTest::everyByteOfABodyIsKept()
{
    QFETCH(QByteArray, body);
    m_receiver->setFallbackSecret("s3cret");
    QCOMPARE(sent(deliveryBytes(body, "X-S: " + signature("s3cret", body) + "\r\n")), 200);
    QCOMPARE(m_receiver->deliveries().size(), size_t(1));
    QVERIFY(m_receiver->delivery(1)->body == body);
    QVERIFY(m_receiver->delivery(1)->check.kind == DeliveryCheck::Kind::Genuine);
}

void LiveReceiverTest::aBodyInChunksIsPutTogether()
{
    QCOMPARE(sent("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                  "4\r\n{\"a\"\r\n3\r\n:1}\r\n0\r\n\r\n"),
             200);
    QCOMPARE(m_receiver->delivery(1)->body, QByteArray(R"({"a":1})"));
}

void LiveReceiverTest::aDeliveryIsAnsweredAsTold_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 204, 299, 302, 304, 400, 404, 410, 429, 500, 503, 599})
        QTest::addRow("%d", status) << status;
}

void LiveReceiverTest::aDeliveryIsAnsweredAsTold()
{
    QFETCH(int, status);
    m_receiver->setAnswer({.status = status, .delay = {}});
    QCOMPARE(sent(deliveryBytes("{}")), status);
    QCOMPARE(m_receiver->delivery(1)->answeredStatus, status);
}

void LiveReceiverTest::anAnswerOutOfRangeIsBroughtIntoIt()
{
    m_receiver->setAnswer({.status = 100, .delay = milliseconds(-1)});
    QVERIFY((m_receiver->answer() == ReceiverAnswer{200, milliseconds(0)}));
    m_receiver->setAnswer({.status = 999, .delay = std::chrono::hours(1)});
    QVERIFY((m_receiver->answer() == ReceiverAnswer{599, std::chrono::seconds(60)}));
}

void LiveReceiverTest::anAnswerWaitsAsLongAsTold()
{
    m_receiver->setAnswer({.status = 202, .delay = milliseconds(400)});
    QElapsedTimer timer;
    timer.start();
    RawSender sender(m_receiver->url(), deliveryBytes("{}"));
    QTRY_COMPARE(m_receiver->deliveries().size(), size_t(1)); // listed on arrival
    QCOMPARE(sender.status(), 0);
    QTRY_COMPARE(sender.status(), 202);
    QVERIFY(timer.elapsed() >= 380);
}

void LiveReceiverTest::aNewAnswerCountsFromTheNextDelivery()
{
    m_receiver->setAnswer({.status = 201, .delay = milliseconds(300)});
    RawSender first(m_receiver->url(), deliveryBytes("1"));
    QTRY_COMPARE(m_receiver->deliveries().size(), size_t(1));
    m_receiver->setAnswer({.status = 500, .delay = {}});
    RawSender second(m_receiver->url(), deliveryBytes("2"));
    QTRY_COMPARE(second.status(), 500);
    QTRY_COMPARE(first.status(), 201);
}

void LiveReceiverTest::aDeliveryIsCheckedOnArrival_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signedWith");
    QTest::addColumn<QByteArray>("fallback");
    QTest::addColumn<DeliveryCheck::Kind>("kind");
    using Kind = DeliveryCheck::Kind;
    const QByteArray known = R"({"webhookId":"AA-1","x":1})";
    const QByteArray stranger = R"({"webhookId":"other"})";
    QTest::newRow("its own secret")
        << known << QByteArray("own") << QByteArray("fall") << Kind::Genuine;
    QTest::newRow("its own goes before the typed one")
        << known << QByteArray("fall") << QByteArray("fall") << Kind::NotGenuine;
    QTest::newRow("the typed one for a stranger")
        << stranger << QByteArray("fall") << QByteArray("fall") << Kind::Genuine;
    QTest::newRow("the typed one for no JSON")
        << QByteArray("hello") << QByteArray("fall") << QByteArray("fall") << Kind::Genuine;
    QTest::newRow("no secret for a stranger")
        << stranger << QByteArray("own") << QByteArray() << Kind::CannotTell;
    QTest::newRow("a wrong secret")
        << stranger << QByteArray("own") << QByteArray("fall") << Kind::NotGenuine;
}

void LiveReceiverTest::aDeliveryIsCheckedOnArrival()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, signedWith);
    QFETCH(QByteArray, fallback);
    QFETCH(DeliveryCheck::Kind, kind);
    m_receiver->setSecrets({{WebhookId{QStringLiteral("aa-1")}, "own"}});
    m_receiver->setFallbackSecret(fallback);
    QCOMPARE(sent(deliveryBytes(body, "X-Any-Name: " + signature(signedWith, body) + "\r\n")), 200);
    const DeliveryCheck &check = m_receiver->delivery(1)->check;
    QCOMPARE(check.kind, kind);
    QCOMPARE(check.headerName.toLower(),
             kind == DeliveryCheck::Kind::Genuine ? QByteArray("x-any-name") : QByteArray());
}

void LiveReceiverTest::aBodyTooLargeIsRefusedAndListedWithoutItsBytes()
{
    make({.largestBody = 1000});
    m_receiver->setFallbackSecret("s");
    QCOMPARE(sent(deliveryBytes(QByteArray(1000, 'x'))), 200);
    QCOMPARE(sent(deliveryBytes(QByteArray(1001, 'x'))), 413);
    const ReceivedDelivery *delivery = m_receiver->delivery(2);
    QVERIFY(!delivery->bodyKept);
    QVERIFY(delivery->body.isEmpty());
    QCOMPARE(delivery->bodySize, qint64(1001));
    QCOMPARE(delivery->answeredStatus, 413);
    QVERIFY(delivery->check.kind == DeliveryCheck::Kind::CannotTell);
}

void LiveReceiverTest::theOldestBodiesMakeRoomForNewerOnes()
{
    make({.mostBodyBytes = 1000});
    const QSignalSpy changed(m_receiver.get(), &LiveReceiver::deliveryChanged);
    const QSignalSpy removed(m_receiver.get(), &LiveReceiver::deliveryRemoved);
    for (const qsizetype size : {400, 0, 400, 200, 700})
        QCOMPARE(sent(deliveryBytes(QByteArray(size, 'x'))), 200);
    QCOMPARE(numbers(), (QList<quint64>{1, 2, 3, 4, 5}));
    QList<bool> kept;
    for (const ReceivedDelivery &delivery : m_receiver->deliveries())
        kept.append(delivery.bodyKept);
    QCOMPARE(kept, (QList<bool>{false, true, false, true, true}));
    QCOMPARE(m_receiver->delivery(1)->bodySize, qint64(400));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.last().first().toULongLong(), quint64(3));
    QCOMPARE(removed.size(), 0);
}

void LiveReceiverTest::theOldestDeliveriesMakeRoomForNewerOnes()
{
    make({.mostDeliveries = 3});
    const QSignalSpy removed(m_receiver.get(), &LiveReceiver::deliveryRemoved);
    for (int i = 1; i <= 5; ++i)
        QCOMPARE(sent(deliveryBytes(QByteArray::number(i))), 200);
    QCOMPARE(numbers(), (QList<quint64>{3, 4, 5}));
    QCOMPARE(removed.size(), 2);
    QCOMPARE(removed.last().first().toULongLong(), quint64(2));
    QVERIFY(!m_receiver->delivery(2));
    QCOMPARE(m_receiver->delivery(4)->body, QByteArray("4"));
}

void LiveReceiverTest::headersBeyondTheMostAreLeftOut()
{
    make({.mostHeaders = 5});
    QByteArray headers;
    for (int i = 0; i < 20; ++i)
        headers += "X-" + QByteArray::number(i) + ": v\r\n";
    QCOMPARE(sent(deliveryBytes("{}", headers)), 200);
    QCOMPARE(m_receiver->delivery(1)->headers.size(), 5);
}

void LiveReceiverTest::aDeliveryThatLostItsHeadersSaysSo()
{
    m_receiver->setFallbackSecret("s");
    QByteArray headers;
    for (int i = 0; i < 2000; ++i)
        headers += "X-" + QByteArray::number(i) + ": v\r\n";
    const int status = sent(deliveryBytes({}, headers));
    if (m_receiver->deliveries().empty())
        QSKIP("This Qt HttpServer refuses such a request itself.");
    const ReceivedDelivery &delivery = m_receiver->deliveries().front();
    if (!delivery.headers.isEmpty())
        QSKIP("This Qt HttpServer takes so many.");
    QCOMPARE(status, 431);
    QVERIFY(delivery.headersLost);
    QVERIFY(!delivery.bodyKept);
    QCOMPARE(delivery.answeredStatus, 431);
    QVERIFY(delivery.check.kind == DeliveryCheck::Kind::CannotTell);
}

void LiveReceiverTest::clearingTellsOfEachDelivery()
{
    for (int i = 0; i < 3; ++i)
        QCOMPARE(sent(deliveryBytes("{}")), 200);
    const QSignalSpy removed(m_receiver.get(), &LiveReceiver::deliveryRemoved);
    m_receiver->clear();
    QCOMPARE(removed.size(), 3);
    QVERIFY(m_receiver->deliveries().empty());
    QCOMPARE(sent(deliveryBytes("{}")), 200);
    QCOMPARE(numbers(), QList<quint64>{4});
}

void LiveReceiverTest::manyAtOnceAreAllListed()
{
    constexpr int count = 200;
    std::vector<std::unique_ptr<RawSender>> senders;
    for (int i = 0; i < count; ++i) {
        senders.push_back(
            std::make_unique<RawSender>(m_receiver->url(), deliveryBytes(QByteArray::number(i))));
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_receiver->deliveries().size(), size_t(count), 20'000);
    QSet<QByteArray> bodies;
    for (const ReceivedDelivery &delivery : m_receiver->deliveries())
        bodies.insert(delivery.body);
    QCOMPARE(bodies.size(), count);
    for (const auto &sender : senders)
        QTRY_COMPARE(sender->status(), 200);
}

void LiveReceiverTest::whatIsNotHttpIsListedAsRefused()
{
    RawSender stranger(m_receiver->url(), QByteArray("\x16\x03\x01\x02\r\n\r\nhello\r\n\r\n"));
    QTRY_VERIFY(stranger.isClosed() || stranger.status() >= 400);
    QTRY_COMPARE(m_receiver->deliveries().size(), size_t(1));
    QCOMPARE(m_receiver->delivery(1)->refusal, RefusalReason::Tls);
    QVERIFY(m_receiver->delivery(1)->method.isEmpty());
    QCOMPARE(sent(deliveryBytes("{}")), 200);
}

void LiveReceiverTest::aSlotMayEndTheReceiver_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("stop") << QStringLiteral("stop");
    QTest::newRow("clear") << QStringLiteral("clear");
    QTest::newRow("destroy") << QStringLiteral("destroy");
    QTest::newRow("destroy while room is made") << QStringLiteral("destroy while room is made");
}

void LiveReceiverTest::aSlotMayEndTheReceiver()
{
    QFETCH(QString, what);
    make({.mostDeliveries = 1});
    QCOMPARE(sent(deliveryBytes("1")), 200);
    if (what == QLatin1String("stop"))
        connect(m_receiver.get(), &LiveReceiver::deliveryAdded, m_receiver.get(),
                &LiveReceiver::stop);
    else if (what == QLatin1String("clear"))
        connect(m_receiver.get(), &LiveReceiver::deliveryAdded, m_receiver.get(),
                &LiveReceiver::clear);
    else if (what == QLatin1String("destroy"))
        connect(m_receiver.get(), &LiveReceiver::deliveryAdded, this,
                [this] { m_receiver.reset(); });
    else
        connect(m_receiver.get(), &LiveReceiver::deliveryRemoved, this,
                [this] { m_receiver.reset(); });
    RawSender sender(m_receiver->url(), deliveryBytes("2"));
    RawSender another(m_receiver->url(), deliveryBytes("3"));
    QTRY_VERIFY(sender.isClosed() || sender.status() == 200);
    QTRY_VERIFY(another.isClosed() || another.status() == 200);
    QCOMPARE(m_receiver == nullptr, what.startsWith(QLatin1String("destroy")));
}

void LiveReceiverTest::stoppingEndsWhatWaitsForItsAnswer()
{
    m_receiver->setAnswer({.delay = std::chrono::seconds(60)});
    RawSender sender(m_receiver->url(), deliveryBytes("{}"));
    QTRY_COMPARE(m_receiver->deliveries().size(), size_t(1));
    m_receiver->stop();
    QTRY_VERIFY(sender.isClosed());
    QCOMPARE(sender.status(), 0);
}

void LiveReceiverTest::itCanBeDestroyedWhileAnAnswerWaits()
{
    m_receiver->setAnswer({.delay = milliseconds(200)});
    RawSender sender(m_receiver->url(), deliveryBytes("{}"));
    QTRY_COMPARE(m_receiver->deliveries().size(), size_t(1));
    m_receiver.reset();
    QTRY_VERIFY(sender.isClosed());
    QTest::qWait(300); // past the time of the answer
    QCOMPARE(sender.status(), 0);
}

void LiveReceiverTest::itCanBeDestroyedInTheMiddleOfARequest()
{
    RawSender sender(m_receiver->url(),
                     "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\n\r\nhalf");
    QTRY_VERIFY(sender.isConnected());
    QTest::qWait(100); // the half has arrived
    QVERIFY(m_receiver->deliveries().empty());
    m_receiver.reset();
    QTRY_VERIFY(sender.isClosed());
}

void LiveReceiverTest::aSenderMayLeaveBeforeItsAnswer()
{
    m_receiver->setAnswer({.delay = milliseconds(150)});
    {
        RawSender sender(m_receiver->url(), deliveryBytes("1"));
        QTRY_COMPARE(m_receiver->deliveries().size(), size_t(1));
    }
    QTest::qWait(300); // past the time of the answer
    m_receiver->setAnswer({});
    QCOMPARE(sent(deliveryBytes("2")), 200);
}

HOOKDESK_TEST(LiveReceiverTest)

} // namespace tst_livereceiver

#include "tst_livereceiver.moc"
