// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/loopbacklistener.h"

#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <vector>

using namespace hookdesk;

namespace tst_loopbacklistener {

/// The listener over raw sockets: not everybody who connects is a browser.
class TestLoopbackListener : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void a_get_of_the_exact_path_is_taken_data();
    void a_get_of_the_exact_path_is_taken();
    void everything_else_is_not_found_data();
    void everything_else_is_not_found();
    void the_query_comes_as_it_was_sent();
    void only_one_is_taken();
    void a_request_may_come_in_pieces();
    void an_endless_request_is_cut_off();
    void what_is_not_the_redirect_ends_nothing();
    void a_fetch_ahead_of_the_person_ends_nothing();
    void who_says_nothing_is_cut_off();
    void a_crowd_does_not_shut_out_the_browser();
    void the_page_may_do_nothing();
    void only_this_machine_is_listened_on_data();
    void only_this_machine_is_listened_on();
    void a_port_in_use_is_told();

private:
    [[nodiscard]] std::optional<QString> listen(const QUrl &redirectUri)
    {
        m_listener =
            std::make_unique<LoopbackListener>(redirectUri, [this](const QByteArray &query) {
                m_queries += query;
                return LoopbackListener::Answer{"page", !query.startsWith("other")};
            });
        return m_listener->listen();
    }
    using Socket = std::unique_ptr<QTcpSocket>;
    [[nodiscard]] Socket connection() const
    {
        auto socket = std::make_unique<QTcpSocket>();
        const QUrl url = m_listener->redirectUri();
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost),
                              static_cast<quint16>(url.port()));
        return socket->waitForConnected() ? std::move(socket) : nullptr;
    }
    /// What comes until the connection ends.
    static QByteArray answerOn(const Socket &socket)
    {
        QSignalSpy ended(socket.get(), &QTcpSocket::disconnected);
        if (socket->state() == QAbstractSocket::ConnectedState && !ended.wait())
            return "still there";
        return socket->readAll();
    }
    [[nodiscard]] QByteArray answerTo(const QByteArray &bytes) const
    {
        const Socket socket = connection();
        if (!socket)
            return "no connection";
        socket->write(bytes);
        return answerOn(socket);
    }
    [[nodiscard]] QByteArray get(const QByteArray &target) const
    {
        return answerTo("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    }

    std::unique_ptr<LoopbackListener> m_listener;
    QByteArrayList m_queries;
};

void TestLoopbackListener::init()
{
    m_queries.clear();
    QCOMPARE(listen(QUrl(QStringLiteral("http://127.0.0.1/callback"))), std::nullopt);
}

void TestLoopbackListener::a_get_of_the_exact_path_is_taken_data()
{
    QTest::addColumn<QUrl>("redirect");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("a path") << QUrl(QStringLiteral("http://127.0.0.1/callback"))
                            << QByteArray("/callback?a=b");
    QTest::newRow("port 0") << QUrl(QStringLiteral("http://127.0.0.1:0/callback"))
                            << QByteArray("/callback?a=b");
    QTest::newRow("no path") << QUrl(QStringLiteral("http://127.0.0.1")) << QByteArray("/?a=b");
    QTest::newRow("an encoded path")
        << QUrl(QStringLiteral("http://127.0.0.1/a%20%C3%A9")) << QByteArray("/a%20%C3%A9?a=b");
    QTest::newRow("a name") << QUrl(QStringLiteral("http://localhost/callback"))
                            << QByteArray("/callback?a=b");
}

void TestLoopbackListener::a_get_of_the_exact_path_is_taken()
{
    QFETCH(QUrl, redirect);
    QFETCH(QByteArray, target);
    QCOMPARE(listen(redirect), std::nullopt);
    const QByteArray answer = get(target);
    QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer.constData());
    QVERIFY(answer.endsWith("\r\n\r\npage"));
    QCOMPARE(m_queries, QByteArrayList({"a=b"}));
}

void TestLoopbackListener::everything_else_is_not_found_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, const char *line) {
        QTest::newRow(name) << QByteArray(line);
    };
    row("the icon", "GET /favicon.ico HTTP/1.1");
    row("the root", "GET / HTTP/1.1");
    row("a path below", "GET /callback/?a=b HTTP/1.1");
    row("a longer name", "GET /callbacks?a=b HTTP/1.1");
    row("in capitals", "GET /Callback?a=b HTTP/1.1");
    row("encoded", "GET /%63allback?a=b HTTP/1.1");
    row("a whole address", "GET http://127.0.0.1/callback?a=b HTTP/1.1");
    row("POST", "POST /callback?a=b HTTP/1.1");
    row("HEAD", "HEAD /callback?a=b HTTP/1.1");
    row("OPTIONS", "OPTIONS /callback?a=b HTTP/1.1");
    row("in small letters", "get /callback?a=b HTTP/1.1");
    row("another protocol", "GET /callback?a=b SPDY/3");
    row("HTTP/0.9", "GET /callback?a=b");
    row("a blank too many", "GET  /callback?a=b HTTP/1.1");
    row("nothing", "");
}

void TestLoopbackListener::everything_else_is_not_found()
{
    QFETCH(QByteArray, line);
    const QByteArray answer = answerTo(line + "\r\nHost: 127.0.0.1\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 404 "), answer.constData());
    QCOMPARE(m_queries, QByteArrayList());
    QVERIFY(get("/callback?c=d").startsWith("HTTP/1.1 200 ")); // it goes on
    QCOMPARE(m_queries, QByteArrayList({"c=d"}));
}

void TestLoopbackListener::the_query_comes_as_it_was_sent()
{
    QVERIFY(get("/callback?a=%2B+%FF&?=\xff").startsWith("HTTP/1.1 200 "));
    QCOMPARE(m_queries, QByteArrayList({"a=%2B+%FF&?=\xff"}));
}

void TestLoopbackListener::only_one_is_taken()
{
    const Socket early = connection(); // opened before, as browsers do
    QVERIFY(early);
    QVERIFY(get("/callback?a=b").startsWith("HTTP/1.1 200 "));
    early->write("GET /callback?c=d HTTP/1.1\r\n\r\n");
    QVERIFY(answerOn(early).startsWith("HTTP/1.1 404 "));
    QCOMPARE(get("/callback?e=f"), QByteArray("no connection"));
    QCOMPARE(m_queries, QByteArrayList({"a=b"}));
}

void TestLoopbackListener::a_request_may_come_in_pieces()
{
    const Socket socket = connection();
    QVERIFY(socket);
    for (const char *piece : {"GET /call", "back?a=b HTTP/1.1\r\n", "\r", "\n"}) {
        QCOMPARE(m_queries, QByteArrayList());
        socket->write(piece);
        QVERIFY(socket->waitForBytesWritten());
        QCoreApplication::processEvents();
    }
    QVERIFY(answerOn(socket).startsWith("HTTP/1.1 200 "));
}

void TestLoopbackListener::an_endless_request_is_cut_off()
{
    QCOMPARE(answerTo("GET /callback?" + QByteArray(20 * 1024, 'a')), QByteArray());
    QCOMPARE(m_queries, QByteArrayList());
    QVERIFY(get("/callback?a=b").startsWith("HTTP/1.1 200 "));
}

void TestLoopbackListener::what_is_not_the_redirect_ends_nothing()
{
    for (int i = 0; i < 2; ++i) {
        const QByteArray answer = get("/callback?other");
        QVERIFY2(answer.startsWith("HTTP/1.1 400 "), answer.constData());
        QVERIFY(answer.endsWith("\r\n\r\npage"));
    }
    QVERIFY(get("/callback?a=b").startsWith("HTTP/1.1 200 "));
    QCOMPARE(m_queries, QByteArrayList({"other", "other", "a=b"}));
}

void TestLoopbackListener::a_fetch_ahead_of_the_person_ends_nothing()
{
    const QByteArray answer =
        answerTo("GET /callback?a=b HTTP/1.1\r\nHost: a\r\nsec-purpose:prefetch\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 503 "), answer.constData());
    QCOMPARE(m_queries, QByteArrayList());
    QVERIFY(answerTo("GET /callback?purpose:prefetch HTTP/1.1\r\nHost: a\r\n\r\n")
                .startsWith("HTTP/1.1 200 "));
}

void TestLoopbackListener::who_says_nothing_is_cut_off()
{
    const Socket silent = connection();
    QVERIFY(silent);
    const Socket slow = connection();
    QVERIFY(slow);
    slow->write("GET /callback");
    QTRY_COMPARE_WITH_TIMEOUT(silent->state(), QAbstractSocket::UnconnectedState, 9000);
    QTRY_COMPARE(slow->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_queries, QByteArrayList());
}

void TestLoopbackListener::a_crowd_does_not_shut_out_the_browser()
{
    std::vector<Socket> crowd;
    for (int i = 0; i < 40; ++i) {
        crowd.push_back(connection());
        QVERIFY(crowd.back());
    }
    const auto left = [&crowd] {
        return std::count_if(crowd.begin(), crowd.end(), [](const Socket &socket) {
            return socket->state() == QAbstractSocket::ConnectedState;
        });
    };
    QTRY_COMPARE(left(), 20);
    QCOMPARE(crowd.back()->state(), QAbstractSocket::ConnectedState); // the newest stay
    QVERIFY(get("/callback?a=b").startsWith("HTTP/1.1 200 "));
    crowd.clear();
    QTRY_COMPARE(m_listener->findChildren<QTcpSocket *>().size(), 0);
}

void TestLoopbackListener::the_page_may_do_nothing()
{
    const QByteArray answer = get("/callback");
    for (const char *field :
         {"Content-Security-Policy: default-src 'none'", "Cache-Control: no-store",
          "Referrer-Policy: no-referrer", "X-Content-Type-Options: nosniff", "Content-Length: 4"})
        QVERIFY2(answer.contains(QByteArray("\r\n") + field + "\r\n"), field);
}

void TestLoopbackListener::only_this_machine_is_listened_on_data()
{
    QTest::addColumn<QUrl>("redirect");
    QTest::newRow("another host") << QUrl(QStringLiteral("http://a.example/"));
    QTest::newRow("every interface") << QUrl(QStringLiteral("http://0.0.0.0/"));
    QTest::newRow("every interface of IPv6") << QUrl(QStringLiteral("http://[::]/"));
    QTest::newRow("TLS, which it does not speak") << QUrl(QStringLiteral("https://127.0.0.1/"));
    QTest::newRow("nothing") << QUrl();
}

void TestLoopbackListener::only_this_machine_is_listened_on()
{
    QFETCH(QUrl, redirect);
    QVERIFY(listen(redirect));
}

void TestLoopbackListener::a_port_in_use_is_told()
{
    const QUrl taken = m_listener->redirectUri();
    LoopbackListener other(taken, [](const QByteArray &) { return LoopbackListener::Answer(); });
    const std::optional<QString> problem = other.listen();
    QVERIFY(problem && !problem->isEmpty());
    m_listener->close();
    QCOMPARE(other.listen(), std::nullopt);
    QCOMPARE(other.redirectUri(), taken);
}

HOOKDESK_TEST(TestLoopbackListener)

} // namespace tst_loopbacklistener

#include "tst_loopbacklistener.moc"
