// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/socksproxy.h"
#include "tests/support/testauthority.h"
#include "tests/support/testclient.h"
#include "tests/support/testprogram.h"
#include "tests/support/tlsserver.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_socksproxy {

using Cause = ApiError::Cause;

/// Requests to a host that only a SOCKS5 proxy can find.
class TestSocksProxy : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void a_request_goes_through_the_proxy_which_looks_up_the_name();
    void the_proxy_learns_who_asks_and_the_server_does_not();
    void what_the_proxy_refuses_is_said_of_the_proxy_data();
    void what_the_proxy_refuses_is_said_of_the_proxy();
    void a_proxy_that_is_not_there_is_named();

private:
    void get(const QByteArray &password = {});

    QTemporaryDir m_folder;
    TestCertificate m_identity;
    Environment m_environment;
    std::unique_ptr<SocksProxy> m_proxy;
    std::unique_ptr<TestTlsServer> m_server;
    std::unique_ptr<HttpTransport> m_transport;
    Received<HttpAnswer> m_answer;
};

void TestSocksProxy::initTestCase()
{
    m_identity = TestCertificate::make("api.example");
}

void TestSocksProxy::init()
{
    m_transport.reset();
    m_proxy = std::make_unique<SocksProxy>();
    m_server = std::make_unique<TestTlsServer>(m_identity,
                                               "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    m_proxy->targetPort = m_server->serverPort();
    m_environment = testEnvironment(QUrl(QStringLiteral("https://api.example")));
    m_environment.caFile =
        writtenFile(m_folder.filePath(QStringLiteral("ca.pem")), m_identity.certificate.toPem());
    m_environment.proxy = {
        ProxySettings::Kind::Socks5, QStringLiteral("127.0.0.1"), m_proxy->serverPort(), {}};
}

void TestSocksProxy::get(const QByteArray &password)
{
    HttpTransport::Limits limits;
    limits.silence = 3s;
    m_transport = std::make_unique<HttpTransport>(limits, networkOf(m_environment, password));
    m_answer = {};
    HttpRequest request;
    request.url = QUrl(QStringLiteral("https://api.example/v1/webhooks"));
    request.bearerToken = "token-1";
    connect(m_transport->send(request, m_transport.get()), &HttpExchange::finished, this,
            m_answer.handler());
    QTRY_COMPARE_WITH_TIMEOUT(m_answer.times(), 1, 10000);
}

void TestSocksProxy::a_request_goes_through_the_proxy_which_looks_up_the_name()
{
    get();
    QVERIFY(m_answer.succeeded());
    QCOMPARE(m_proxy->hosts, QList<QByteArray>{"api.example"});
    QVERIFY(m_server->received.contains("token-1"));
}

void TestSocksProxy::the_proxy_learns_who_asks_and_the_server_does_not()
{
    m_proxy->user = "jan";
    m_proxy->password = "geheim";
    m_environment.proxy.user = QStringLiteral("jan");
    get("geheim");
    QVERIFY(m_answer.succeeded());
    QVERIFY(!m_server->received.contains("jan"));
}

void TestSocksProxy::what_the_proxy_refuses_is_said_of_the_proxy_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<int>("reply");
    QTest::addColumn<int>("cause");
    const int refused = static_cast<int>(Cause::ProxyRefused);
    QTest::newRow("wrong password")
        << QByteArray("jan") << 0 << static_cast<int>(Cause::ProxyAuthentication);
    QTest::newRow("not allowed") << QByteArray() << 2 << refused;
    QTest::newRow("network unreachable") << QByteArray() << 3 << refused;
    QTest::newRow("host unreachable") << QByteArray() << 4 << refused;
    QTest::newRow("connection refused") << QByteArray() << 5 << refused;
}

void TestSocksProxy::what_the_proxy_refuses_is_said_of_the_proxy()
{
    QFETCH(QByteArray, user);
    QFETCH(int, reply);
    QFETCH(int, cause);
    m_proxy->user = user;
    m_proxy->password = "geheim";
    m_proxy->reply = static_cast<char>(reply);
    m_environment.proxy.user = QString::fromLatin1(user);
    get("anders");
    QVERIFY(m_answer.failed());
    QCOMPARE(static_cast<int>(m_answer.error().cause), cause);
    QVERIFY(!m_answer.error().detail.contains(QLatin1String("anders")));
    QCOMPARE(m_server->received, QByteArray());
}

void TestSocksProxy::a_proxy_that_is_not_there_is_named()
{
    m_environment.proxy.port = 1; // tcpmux: nobody has it
    get();
    QVERIFY(m_answer.failed());
    QCOMPARE(m_answer.error().cause, Cause::ProxyUnreachable);
}

HOOKDESK_TEST(TestSocksProxy)

} // namespace tst_socksproxy

#include "tst_socksproxy.moc"
