// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faultyserver.h"

#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_faultyserver {

class TestFaultyServer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void a_request_is_recorded_whole();
    void rules_come_before_the_handler();
    void a_fault_reaches_the_client_data();
    void a_fault_reaches_the_client();
    void a_huge_answer_arrives_whole_data();
    void a_huge_answer_arrives_whole();
    void silence_is_silent_and_a_trickle_is_slow();

private:
    using Reply = std::unique_ptr<QNetworkReply>;

    [[nodiscard]] QNetworkRequest request(const QString &path) const
    {
        QNetworkRequest request(m_server->url().resolved(QUrl(path)));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::ManualRedirectPolicy);
        return request;
    }
    Reply get(const QString &path) { return Reply(m_network->get(request(path))); }

    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

void TestFaultyServer::init()
{
    m_network = std::make_unique<QNetworkAccessManager>();
    m_server = std::make_unique<FaultyServer>();
}

void TestFaultyServer::a_request_is_recorded_whole()
{
    m_server->setHandler([](const FaultyRequest &r) { return FaultyReply::answer(201, r.body); });
    QNetworkRequest post = request(QStringLiteral("/a?$top=1"));
    post.setRawHeader("X-Key", "abc");
    post.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("text/plain"));
    const QByteArray body(300000, 'x');
    const Reply reply(m_network->post(post, body));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->readAll(), body);
    QCOMPARE(m_server->requests().size(), 1);
    const FaultyRequest &received = m_server->requests().first();
    QCOMPARE(received.method, QByteArray("POST"));
    QCOMPARE(received.path, QByteArray("/a?$top=1"));
    QCOMPARE(received.header("x-key"), QByteArray("abc"));
    QCOMPARE(received.body, body);
}

void TestFaultyServer::rules_come_before_the_handler()
{
    m_server->once("GET", "/a", FaultyReply::answer(500));
    m_server->always("GET", "/a", FaultyReply::answer(201));
    m_server->setHandler([](const FaultyRequest &) { return FaultyReply::answer(202); });
    for (const auto &[path, status] : {std::pair("/a/1", 500), std::pair("/a/2", 201),
                                       std::pair("/a", 201), std::pair("/b", 202)}) {
        const Reply reply = get(QString::fromLatin1(path));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), status);
    }
    QCOMPARE(m_server->requestCount("GET", "/a"), 3);
    QCOMPARE(m_server->requestCount("", ""), 4);
}

void TestFaultyServer::a_fault_reaches_the_client_data()
{
    using Error = QNetworkReply::NetworkError;
    QTest::addColumn<FaultyReply>("fault");
    QTest::addColumn<Error>("error");
    QTest::newRow("drop") << FaultyReply::drop() << Error::RemoteHostClosedError;
    QTest::newRow("cut off") << FaultyReply::cutOff("[1") << Error::RemoteHostClosedError;
    QTest::newRow("no HTTP") << FaultyReply::raw("hello\r\n\r\n") << Error::RemoteHostClosedError;
    QTest::newRow("redirect") << FaultyReply::redirect("http://other.example/") << Error::NoError;
    QTest::newRow("status") << FaultyReply::answer(503, "{}") << Error::ServiceUnavailableError;
}

void TestFaultyServer::a_fault_reaches_the_client()
{
    QFETCH(FaultyReply, fault);
    QFETCH(QNetworkReply::NetworkError, error);
    m_server->always("", "", fault);
    const Reply reply = get(QStringLiteral("/"));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), error);
}

void TestFaultyServer::a_huge_answer_arrives_whole_data()
{
    QTest::addColumn<bool>("withLength");
    QTest::newRow("with length") << true;
    QTest::newRow("without length") << false;
}

void TestFaultyServer::a_huge_answer_arrives_whole()
{
    QFETCH(bool, withLength);
    constexpr qint64 size = 70LL << 20;
    m_server->always("", "", FaultyReply::huge(size, withLength));
    const Reply reply = get(QStringLiteral("/"));
    qint64 received = 0;
    connect(reply.get(), &QIODevice::readyRead, this, [&] { received += reply->readAll().size(); });
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 30000);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(received + reply->readAll().size(), size);
}

void TestFaultyServer::silence_is_silent_and_a_trickle_is_slow()
{
    m_server->once("", "/silence", FaultyReply::silence());
    const Reply silent = get(QStringLiteral("/silence"));
    m_server->once("", "/trickle", FaultyReply::trickle("[1]", 5ms));
    QElapsedTimer timer;
    timer.start();
    const Reply slow = get(QStringLiteral("/trickle"));
    QTRY_VERIFY(slow->isFinished());
    QCOMPARE(slow->readAll(), QByteArray("[1]"));
    QVERIFY(timer.elapsed() > 300); // about 80 bytes
    QVERIFY(!silent->isFinished());

    m_server->dropNextConnections(100);
    m_network->clearConnectionCache();
    const Reply dropped = get(QStringLiteral("/dropped"));
    QTRY_VERIFY(dropped->isFinished());
    QCOMPARE(dropped->error(), QNetworkReply::RemoteHostClosedError);
    QCOMPARE(m_server->requestCount("", "/dropped"), 0);
}

HOOKDESK_TEST(TestFaultyServer)

} // namespace tst_faultyserver

#include "tst_faultyserver.moc"
