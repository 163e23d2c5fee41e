// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/receiver/forwardjob.h"
#include "app/receiver/livereceiver.h"
#include "tests/support/faultyserver.h"
#include "tests/support/rawsender.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

using namespace hookdesk;

namespace tst_receiverforward {

using State = ForwardResult::State;
using std::chrono::milliseconds;

/// How the receiver passes deliveries on to another local address.
class ReceiverForwardTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void onlyThisMachineCanBeForwardedTo_data();
    void onlyThisMachineCanBeForwardedTo();
    void aRefusedAddressChangesNothing();
    void headersOfOneHopStayBehind_data();
    void headersOfOneHopStayBehind();
    void aDeliveryArrivesByteForByte_data();
    void aDeliveryArrivesByteForByte();
    void theAddressIsUsedAsItIs();
    void theSenderGetsTheReceiversAnswer();
    void theSenderCanGetTheAnswerOfTheTarget_data();
    void theSenderCanGetTheAnswerOfTheTarget();
    void aTargetThatDoesNotAnswerIsNamed_data();
    void aTargetThatDoesNotAnswerIsNamed();
    void withoutATargetNothingIsPassedOn();
    void aBodyTooLargeIsNotPassedOn();
    void theReceiverDoesNotPassOnToItself();
    void onlySoManyAreUnderWay();
    void aDeliveryThatMadeRoomIsStillPassedOn();
    void theReceiverCanBeDestroyedWhileItPassesOn_data();
    void theReceiverCanBeDestroyedWhileItPassesOn();
    void aSlotMayDestroyTheReceiverWhenItIsPassedOn();
    void stoppingDoesNotEndWhatIsPassedOn();
    void theSenderMayLeaveMeanwhile();

private:
    void make(const ReceiverLimits &limits = {});
    void forwardTo(const QUrl &url);
    [[nodiscard]] QUrl target(const char *path = "/hook") const;
    [[nodiscard]] const ForwardResult &result(quint64 number = 1) const;

    std::unique_ptr<FaultyServer> m_target;
    std::unique_ptr<LiveReceiver> m_receiver;
};

void ReceiverForwardTest::init()
{
    m_target = std::make_unique<FaultyServer>();
    make();
}

/// A new receiver that passes on to the target.
void ReceiverForwardTest::make(const ReceiverLimits &limits)
{
    m_receiver = std::make_unique<LiveReceiver>(limits);
    QVERIFY(!m_receiver->start(0));
    forwardTo(target());
}

void ReceiverForwardTest::forwardTo(const QUrl &url)
{
    QVERIFY(!m_receiver->setForwardTo(url));
}

QUrl ReceiverForwardTest::target(const char *path) const
{
    return QUrl::fromEncoded(m_target->url().toEncoded() + path);
}

/// A default one when there is no such delivery.
const ForwardResult &ReceiverForwardTest::result(quint64 number) const
{
    static const ForwardResult none;
    const ReceivedDelivery *delivery = m_receiver->delivery(number);
    return delivery ? delivery->forward : none;
}

void ReceiverForwardTest::onlyThisMachineCanBeForwardedTo_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("problem"); // -1: none
    const auto row = [](const char *url, std::optional<ForwardProblem> problem = {}) {
        QTest::newRow(url) << QString::fromLatin1(url) << (problem ? int(*problem) : -1);
    };
    row("http://127.0.0.1:3000/hook?a=b");
    row("https://localhost/hook");
    row("http://LOCALHOST:8080");
    row("http://127.9.9.9");
    row("http://[::1]:3000/");
    row("http://0x7f.1/");
    row("https://tribe.example/hook", ForwardProblem::NotLoopback);
    row("http://192.168.1.10/", ForwardProblem::NotLoopback);
    row("http://10.0.0.1/", ForwardProblem::NotLoopback);
    row("http://0.0.0.0/", ForwardProblem::NotLoopback);
    row("http://127.0.0.1.nip.example/", ForwardProblem::NotLoopback);
    row("http://localhost.example/", ForwardProblem::NotLoopback);
    row("http://127.0.0.1@tribe.example/", ForwardProblem::NotLoopback);
    row("http://me:pw@127.0.0.1/", ForwardProblem::UserInfo);
    row("ftp://127.0.0.1/", ForwardProblem::NotHttp);
    row("file:///etc/hosts", ForwardProblem::NotHttp);
    row("127.0.0.1:3000", ForwardProblem::NotHttp);
    row("localhost:3000/hook", ForwardProblem::NotHttp);
    row("http:///hook", ForwardProblem::NotHttp);
    row("/hook", ForwardProblem::NotHttp);
}

void ReceiverForwardTest::onlyThisMachineCanBeForwardedTo()
{
    QFETCH(QString, url);
    QFETCH(int, problem);
    const std::optional<ForwardProblem> found = checkForwardUrl(QUrl(url));
    QCOMPARE(found ? int(*found) : -1, problem);
}

void ReceiverForwardTest::aRefusedAddressChangesNothing()
{
    const auto problem = m_receiver->setForwardTo(QUrl(QStringLiteral("https://far.example/")));
    QVERIFY(problem == ForwardProblem::NotLoopback);
    QCOMPARE(m_receiver->forwardTo(), target());
    QVERIFY(!m_receiver->setForwardTo({}));
    QVERIFY(m_receiver->forwardTo().isEmpty());
}

void ReceiverForwardTest::headersOfOneHopStayBehind_data()
{
    QTest::addColumn<RawHeader>("header");
    QTest::addColumn<bool>("goes");
    const auto row = [](const char *name, const QByteArray &value, bool goes) {
        QTest::addRow("%s: %s", name, value.toPercentEncoding(" ").constData())
            << RawHeader{name, value} << goes;
    };
    for (const char *name : {"host", "Content-Length", "CONNECTION", "Keep-Alive", "TE", "Trailer",
                             "Transfer-Encoding", "Upgrade", "Expect", "Accept-Encoding",
                             "Proxy-Authorization", "Proxy-Authenticate", "Proxy-Connection"})
        row(name, "x", false);
    row("X-Named", "1", false);
    row("x-named-too", "1", false);
    row("X-Tribe-Signature", "abc==", true);
    row("Authorization", "Bearer x", true);
    row("Content-Type", "application/json", true);
    row("Cookie", "a=b", true);
    row("X-Bytes", "\xe2\x82\xac \xff", true);
    row("X-Empty", "", true);
    row("X-Split", "a\r\nX-Smuggled: 1", false);
    row("X-Line", "a\nb", false);
    row("X:Y", "a", false);
    row("", "a", false);
}

void ReceiverForwardTest::headersOfOneHopStayBehind()
{
    QFETCH(RawHeader, header);
    QFETCH(bool, goes);
    const RawHeader named{"Connection", "close, X-NAMED ,x-named-too"};
    const QList<RawHeader> expected = goes ? QList<RawHeader>{header} : QList<RawHeader>{};
    QCOMPARE(forwardedHeaders({named, header}), expected);
}

void ReceiverForwardTest::aDeliveryArrivesByteForByte_data()
{
    QTest::addColumn<QByteArray>("body");
    QByteArray everyByte;
    for (int byte = 0; byte < 256; ++byte)
        everyByte += static_cast<char>(byte);
    QTest::newRow("JSON") << QByteArray(R"({"webhookId":"a","payload":{}})");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("every byte") << everyByte;
    QTest::newRow("2 MiB") << everyByte.repeated(2 * 4096);
}

void ReceiverForwardTest::aDeliveryArrivesByteForByte()
{
    QFETCH(QByteArray, body);
    m_target->always("POST", "/hook", FaultyReply::answer(204));
    const QSignalSpy changed(m_receiver.get(), &LiveReceiver::deliveryChanged);
    RawSender sender(m_receiver->url(),
                     deliveryBytes(body, "X-Sig: AbC==\r\nX-Raw: \xff\xe2\x82\xac\r\n"
                                         "Content-Type: text/odd\r\nConnection: X-Gone\r\n"
                                         "X-Gone: 1\r\nUser-Agent: Tribe\r\n"
                                         "X-Part: one\r\nx-part: two\r\n"));
    QTRY_COMPARE(result().state, State::Answered);
    QCOMPARE(result().status, 204);
    QVERIFY(changed.size() == 1);
    QCOMPARE(m_target->requests().size(), 1);
    const FaultyRequest &request = m_target->requests().first();
    QVERIFY(request.body == body);
    QCOMPARE(request.header("X-Sig"), QByteArray("AbC=="));
    QCOMPARE(request.header("X-Raw"), QByteArray("\xff\xe2\x82\xac"));
    QCOMPARE(request.header("Content-Type"), QByteArray("text/odd"));
    QByteArrayList parts;
    for (const auto &[name, value] : request.headers) {
        if (name.compare("X-Part", Qt::CaseInsensitive) == 0)
            parts += value;
    }
    std::sort(parts.begin(), parts.end()); // the receiver knows no order
    QCOMPARE(parts, QByteArrayList({"one", "two"}));
    QCOMPARE(request.header("User-Agent"), QByteArray("Tribe"));
    QCOMPARE(request.header("X-Gone"), QByteArray());
    QVERIFY(request.header("Host") != "hook.example");
    // Those, Host, Content-Length and Connection; nothing else.
    QCOMPARE(request.headers.size(), 9);
}

void ReceiverForwardTest::theAddressIsUsedAsItIs()
{
    forwardTo(target("/my/hook?key=a%20b"));
    RawSender sender(m_receiver->url(), deliveryBytes("{}")); // to /in/box?tenant=7
    QTRY_COMPARE(m_target->requests().size(), 1);
    QCOMPARE(m_target->requests().first().path, QByteArray("/my/hook?key=a%20b"));
}

void ReceiverForwardTest::theSenderGetsTheReceiversAnswer()
{
    m_target->always("POST", "/hook", FaultyReply::answer(500));
    m_receiver->setAnswer({.status = 202, .delay = {}});
    RawSender sender(m_receiver->url(), deliveryBytes("{}"));
    QTRY_COMPARE(sender.status(), 202);
    QTRY_COMPARE(result().status, 500);
    QCOMPARE(m_receiver->delivery(1)->answeredStatus, 202);
}

void ReceiverForwardTest::theSenderCanGetTheAnswerOfTheTarget_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << 204;
    QTest::newRow("a redirect is passed on and not followed")
        << QByteArray("HTTP/1.1 302 Found\r\nLocation: /else\r\nContent-Length: 0\r\n\r\n") << 302;
    QTest::newRow("503 with a body") << QByteArray("HTTP/1.1 503 No\r\n\r\nbusy") << 503;
    QTest::newRow("a status that cannot be passed on")
        << QByteArray("HTTP/1.1 999 Odd\r\nContent-Length: 0\r\n\r\n") << 502;
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-Door\r\n\r\n") << 502;
    QTest::newRow("nothing") << QByteArray() << 502;
}

void ReceiverForwardTest::theSenderCanGetTheAnswerOfTheTarget()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, status);
    m_target->always("POST", "/hook", FaultyReply::raw(answer));
    m_receiver->setAnswer({.status = 201, .delay = {}});
    m_receiver->setAnswerAsForwarded(true);
    RawSender sender(m_receiver->url(), deliveryBytes("{}"));
    QTRY_COMPARE(sender.status(), status);
    QCOMPARE(m_receiver->delivery(1)->answeredStatus, status);
    QCOMPARE(m_target->requests().size(), 1);
}

void ReceiverForwardTest::aTargetThatDoesNotAnswerIsNamed_data()
{
    QTest::addColumn<QString>("manner");
    QTest::addColumn<FailureCause::Kind>("cause");
    using Cause = FailureCause::Kind;
    QTest::newRow("silence") << QStringLiteral("silence") << Cause::Timeout;
    QTest::newRow("dropped") << QStringLiteral("drop") << Cause::Connection;
    QTest::newRow("refused") << QStringLiteral("refuse") << Cause::Connection;
    QTest::newRow("TLS where there is none") << QStringLiteral("tls") << Cause::Tls;
}

void ReceiverForwardTest::aTargetThatDoesNotAnswerIsNamed()
{
    QFETCH(QString, manner);
    QFETCH(FailureCause::Kind, cause);
    make({.forwardTime = milliseconds(500)});
    if (manner == QLatin1String("tls")) {
        QUrl secure = target();
        secure.setScheme(QStringLiteral("https"));
        forwardTo(secure);
        m_target->dropNextConnections(1);
    }
    if (manner == QLatin1String("refuse"))
        m_target.reset();
    else
        m_target->always("POST", "/hook",
                         manner == QLatin1String("drop") ? FaultyReply::drop()
                                                         : FaultyReply::silence());
    m_receiver->setAnswerAsForwarded(true);
    RawSender sender(m_receiver->url(), deliveryBytes("{}"));
    QTRY_COMPARE(sender.status(), 502);
    QCOMPARE(result().state, State::Failed);
    QCOMPARE(result().cause, cause);
    QVERIFY(!result().detail.isEmpty());
    QCOMPARE(m_receiver->delivery(1)->answeredStatus, 502);
    if (cause == FailureCause::Kind::Timeout)
        QVERIFY(result().elapsed >= milliseconds(450));
}

void ReceiverForwardTest::withoutATargetNothingIsPassedOn()
{
    forwardTo({});
    m_receiver->setAnswerAsForwarded(true); // there is nothing to wait for
    RawSender sender(m_receiver->url(), deliveryBytes("{}"));
    QTRY_COMPARE(sender.status(), 200);
    QCOMPARE(result().state, State::Off);
    QCOMPARE(m_target->connectionCount(), 0);
}

void ReceiverForwardTest::aBodyTooLargeIsNotPassedOn()
{
    make({.largestBody = 10});
    m_receiver->setAnswerAsForwarded(true);
    RawSender sender(m_receiver->url(), deliveryBytes("01234567890"));
    QTRY_COMPARE(sender.status(), 413);
    QCOMPARE(result().state, State::Off);
    QCOMPARE(m_target->connectionCount(), 0);
}

void ReceiverForwardTest::theReceiverDoesNotPassOnToItself()
{
    const QUrl self = m_receiver->url();
    QVERIFY(m_receiver->setForwardTo(self) == ForwardProblem::Loop);
    QUrl byName = self;
    byName.setHost(QStringLiteral("localhost"));
    QVERIFY(m_receiver->setForwardTo(byName) == ForwardProblem::Loop);
    m_receiver->stop();
    forwardTo(self); // not its own at the moment
    m_receiver->setAnswerAsForwarded(true);
    QVERIFY(!m_receiver->start(static_cast<quint16>(self.port())));
    RawSender sender(m_receiver->url(), deliveryBytes("{}"));
    QTRY_COMPARE(sender.status(), 502);
    QCOMPARE(result().state, State::Loop);
    QCOMPARE(m_receiver->deliveries().size(), size_t(1));
}

void ReceiverForwardTest::onlySoManyAreUnderWay()
{
    make({.mostForwards = 2, .forwardTime = milliseconds(600)});
    m_target->always("POST", "/hook", FaultyReply::silence());
    std::vector<std::unique_ptr<RawSender>> senders;
    for (int i = 0; i < 3; ++i)
        senders.push_back(std::make_unique<RawSender>(m_receiver->url(), deliveryBytes("{}")));
    QTRY_COMPARE(m_receiver->deliveries().size(), size_t(3));
    QCOMPARE(result(1).state, State::UnderWay);
    QCOMPARE(result(2).state, State::UnderWay);
    QCOMPARE(result(3).state, State::TooMany);
    QTRY_COMPARE(result(2).state, State::Failed);
    QTRY_COMPARE(result(1).state, State::Failed);
    RawSender later(m_receiver->url(), deliveryBytes("{}"));
    QTRY_COMPARE(result(4).state, State::UnderWay);
}

void ReceiverForwardTest::aDeliveryThatMadeRoomIsStillPassedOn()
{
    make({.mostDeliveries = 1});
    m_target->always("POST", "/hook", FaultyReply::trickle("ok", milliseconds(5)));
    m_receiver->setAnswerAsForwarded(true);
    RawSender first(m_receiver->url(), deliveryBytes("first"));
    QTRY_COMPARE(m_receiver->deliveries().size(), size_t(1));
    RawSender second(m_receiver->url(), deliveryBytes("second"));
    QTRY_VERIFY(m_receiver->delivery(2));
    QTRY_COMPARE(first.status(), 200);
    QTRY_COMPARE(second.status(), 200);
    QVERIFY(!m_receiver->delivery(1));
    QCOMPARE(m_target->requests().size(), 2);
}

void ReceiverForwardTest::theReceiverCanBeDestroyedWhileItPassesOn_data()
{
    QTest::addColumn<bool>("answerWaits");
    QTest::newRow("the sender has its answer") << false;
    QTest::newRow("the sender waits for it") << true;
}

void ReceiverForwardTest::theReceiverCanBeDestroyedWhileItPassesOn()
{
    QFETCH(bool, answerWaits);
    m_target->always("POST", "/hook", FaultyReply::silence());
    m_receiver->setAnswerAsForwarded(answerWaits);
    RawSender sender(m_receiver->url(), deliveryBytes("{}"));
    QTRY_COMPARE(m_target->requests().size(), 1);
    m_receiver.reset();
    QTRY_VERIFY(sender.isClosed());
    QCOMPARE(sender.status(), answerWaits ? 0 : 200);
}

void ReceiverForwardTest::aSlotMayDestroyTheReceiverWhenItIsPassedOn()
{
    m_target->always("POST", "/hook", FaultyReply::answer(200));
    connect(m_receiver.get(), &LiveReceiver::deliveryChanged, this, [this] { m_receiver.reset(); });
    RawSender sender(m_receiver->url(), deliveryBytes("{}"));
    QTRY_VERIFY(!m_receiver);
    QTRY_VERIFY(sender.isClosed());
}

void ReceiverForwardTest::stoppingDoesNotEndWhatIsPassedOn()
{
    m_target->always("POST", "/hook", FaultyReply::trickle("ok", milliseconds(10)));
    m_receiver->setAnswerAsForwarded(true);
    RawSender sender(m_receiver->url(), deliveryBytes("{}"));
    QTRY_COMPARE(result().state, State::UnderWay);
    m_receiver->stop();
    QTRY_COMPARE(result().state, State::Answered);
    QVERIFY(sender.isClosed());
    QCOMPARE(sender.status(), 0);
}

void ReceiverForwardTest::theSenderMayLeaveMeanwhile()
{
    m_target->always("POST", "/hook", FaultyReply::trickle("ok", milliseconds(10)));
    m_receiver->setAnswerAsForwarded(true);
    {
        RawSender sender(m_receiver->url(), deliveryBytes("{}"));
        QTRY_COMPARE(result().state, State::UnderWay);
    }
    QTRY_COMPARE(result().state, State::Answered);
}

HOOKDESK_TEST(ReceiverForwardTest)

} // namespace tst_receiverforward

#include "tst_receiverforward.moc"
