// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/connectioncheckjob.h"

#include "tests/support/testauthority.h"
#include "tests/support/testclient.h"
#include "tests/support/testprogram.h"
#include "tests/support/tlsserver.h"
#include "tests/support/tunnelproxy.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_proxy {

using Cause = ApiError::Cause;
using Kind = ApiError::Kind;

/// Requests to a host that only the proxy can find.
class TestProxy : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void a_request_goes_through_the_proxy();
    void the_proxy_learns_who_asks_and_the_server_does_not();
    void what_the_proxy_refuses_is_said_of_the_proxy_data();
    void what_the_proxy_refuses_is_said_of_the_proxy();
    void a_log_in_that_the_proxy_refuses_is_tried_once_data();
    void a_log_in_that_the_proxy_refuses_is_tried_once();
    void a_proxy_that_is_not_there_is_named();
    void a_proxy_that_is_silent_is_named();
    void a_proxy_that_hangs_up_is_named_at_once();
    void the_connection_check_looks_through_the_proxy();
    void the_connection_check_says_that_it_was_the_proxy();

private:
    [[nodiscard]] Environment environment() const;
    void get(const QByteArray &password = {});

    QTemporaryDir m_folder;
    TestCertificate m_identity;
    QString m_ca;
    std::unique_ptr<TunnelProxy> m_proxy;
    std::unique_ptr<TestTlsServer> m_server;
    std::unique_ptr<HttpTransport> m_transport;
    Received<HttpAnswer> m_answer;
    QString m_user;
};

void TestProxy::initTestCase()
{
    m_identity = TestCertificate::make("api.example");
    m_ca = writtenFile(m_folder.filePath(QStringLiteral("ca.pem")), m_identity.certificate.toPem());
}

void TestProxy::init()
{
    m_transport.reset();
    m_proxy = std::make_unique<TunnelProxy>();
    m_server = std::make_unique<TestTlsServer>(m_identity,
                                               "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    m_proxy->targetPort = m_server->serverPort();
    m_user.clear();
}

Environment TestProxy::environment() const
{
    Environment environment = testEnvironment(QUrl(QStringLiteral("https://api.example")));
    environment.caFile = m_ca;
    environment.proxy = {ProxySettings::Kind::Own, QStringLiteral("127.0.0.1"),
                         m_proxy->serverPort(), m_user};
    return environment;
}

void TestProxy::get(const QByteArray &password)
{
    HttpTransport::Limits limits;
    limits.silence = 3s;
    m_transport = std::make_unique<HttpTransport>(limits, networkOf(environment(), password));
    m_answer = {};
    HttpRequest request;
    request.url = QUrl(QStringLiteral("https://api.example/v1/webhooks"));
    request.bearerToken = "token-1";
    connect(m_transport->send(request, m_transport.get()), &HttpExchange::finished, this,
            m_answer.handler());
    QTRY_COMPARE_WITH_TIMEOUT(m_answer.times(), 1, 10000);
}

void TestProxy::a_request_goes_through_the_proxy()
{
    get();
    QVERIFY(m_answer.succeeded());
    QVERIFY(m_proxy->heads.constFirst().startsWith("CONNECT api.example:443 HTTP/1.1\r\n"));
    QVERIFY(!m_proxy->heads.constFirst().contains("token-1"));
    QVERIFY(m_server->received.contains("token-1"));
}

void TestProxy::the_proxy_learns_who_asks_and_the_server_does_not()
{
    m_user = QStringLiteral("jan");
    m_proxy->credentials = "jan:geheim";
    get("geheim");
    QVERIFY(m_answer.succeeded());
    QVERIFY(m_proxy->heads.constLast().contains("Proxy-Authorization: Basic"));
    QVERIFY(!m_server->received.contains("Proxy-Authorization"));
}

void TestProxy::what_the_proxy_refuses_is_said_of_the_proxy_data()
{
    QTest::addColumn<QByteArray>("credentials");
    QTest::addColumn<QByteArray>("refusal");
    QTest::addColumn<QString>("user");
    QTest::addColumn<Cause>("cause");
    const QByteArray page = "Content-Type: text/html\r\nContent-Length: 15\r\n\r\n<html>No</html>";
    const QString nobody;
    const QString jan = QStringLiteral("jan");
    QTest::newRow("it asks who") << QByteArray("jan:geheim") << QByteArray() << nobody
                                 << Cause::ProxyAuthentication;
    QTest::newRow("wrong password")
        << QByteArray("jan:anders") << QByteArray() << jan << Cause::ProxyAuthentication;
    for (const char *status : {"403 Forbidden", "404 Not Found", "405 Method Not Allowed",
                               "500 Oops", "502 Bad Gateway", "503 Busy", "504 Late"})
        QTest::newRow(status) << QByteArray() << "HTTP/1.1 " + QByteArray(status) + "\r\n" + page
                              << nobody << Cause::ProxyRefused;
    QTest::newRow("a page instead of a tunnel, and 302")
        << QByteArray() << "HTTP/1.1 302 Found\r\nLocation: http://portal.example/\r\n" + page
        << nobody << Cause::ProxyRefused;
}

void TestProxy::what_the_proxy_refuses_is_said_of_the_proxy()
{
    QFETCH(QByteArray, credentials);
    QFETCH(QByteArray, refusal);
    QFETCH(QString, user);
    QFETCH(Cause, cause);
    m_proxy->credentials = credentials;
    m_proxy->refusal = refusal;
    m_user = user;
    get("geheim");
    QVERIFY(m_answer.failed());
    QCOMPARE(m_answer.error().kind, Kind::Network);
    QCOMPARE(m_answer.error().cause, cause);
    QVERIFY2(m_answer.error().detail.startsWith(QStringLiteral("the proxy 127.0.0.1:")),
             qPrintable(m_answer.error().detail));
    QVERIFY(!m_answer.error().detail.contains(QLatin1String("geheim")));
    QCOMPARE(m_server->received, QByteArray());
}

void TestProxy::a_log_in_that_the_proxy_refuses_is_tried_once_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("offers");
    QTest::addColumn<int>("logIns");
    const QString jan = QStringLiteral("jan");
    QTest::newRow("a wrong password") << jan << QByteArray("guess") << QByteArray() << 1;
    QTest::newRow("an empty password") << jan << QByteArray() << QByteArray() << 1;
    QTest::newRow("nobody") << QString() << QByteArray() << QByteArray() << 0;
    QTest::newRow("NTLM") << jan << QByteArray("guess")
                          << QByteArray("Proxy-Authenticate: NTLM\r\n") << 1;
    QTest::newRow("Negotiate") << jan << QByteArray("guess")
                               << QByteArray("Proxy-Authenticate: Negotiate\r\n") << 1;
}

/// Every further try may lock the account.
void TestProxy::a_log_in_that_the_proxy_refuses_is_tried_once()
{
    QFETCH(QString, user);
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, offers);
    QFETCH(int, logIns);
    m_user = user;
    m_proxy->credentials = "jan:geheim";
    m_proxy->offers = offers;
    Credentials credentials = testCredentials();
    credentials.proxyPassword = password;
    TribeClient client(environment(), ApiMap(), credentials, quickLimits(), quickPace());
    Received<WebhookPage> rest;
    Received<Done> token;
    client.restWebhooks(this, 0, rest.handler());
    client.authenticate(this, token.handler());
    QTRY_VERIFY(rest.times() == 1 && token.times() == 1);
    QVERIFY(rest.failed() && rest.error().isRefusedByProxy());
    QTest::qWait(100); // given up is given up
    const auto tried =
        std::count_if(m_proxy->heads.begin(), m_proxy->heads.end(),
                      [](const QByteArray &head) { return head.contains("Proxy-Authorization"); });
    QVERIFY2(tried <= logIns, m_proxy->heads.join("\n").constData());
    QVERIFY(m_proxy->heads.size() <= 2);
}

void TestProxy::a_proxy_that_is_not_there_is_named()
{
    m_proxy->close();
    Environment gone = environment();
    gone.proxy.port = 1; // tcpmux: nobody has it
    m_transport = std::make_unique<HttpTransport>(HttpTransport::Limits{}, networkOf(gone));
    HttpRequest request;
    request.url = gone.apiUrl;
    Received<HttpAnswer> answer;
    connect(m_transport->send(request, m_transport.get()), &HttpExchange::finished, this,
            answer.handler());
    QTRY_COMPARE(answer.times(), 1);
    QVERIFY(answer.failed());
    QCOMPARE(answer.error().cause, Cause::ProxyUnreachable);
    QVERIFY(answer.error().detail.contains(QLatin1String("proxy")));
}

void TestProxy::a_proxy_that_is_silent_is_named()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Environment deaf = environment();
    deaf.proxy.port = silent.serverPort();
    m_transport = std::make_unique<HttpTransport>(quickLimits(), networkOf(deaf));
    HttpRequest request;
    request.url = deaf.apiUrl;
    Received<HttpAnswer> answer;
    connect(m_transport->send(request, m_transport.get()), &HttpExchange::finished, this,
            answer.handler());
    QTRY_COMPARE(answer.times(), 1);
    QVERIFY(answer.failed());
    QCOMPARE(answer.error().kind, Kind::Timeout);
    QVERIFY(answer.error().detail.contains(QLatin1String("proxy")));
}

void TestProxy::a_proxy_that_hangs_up_is_named_at_once()
{
    QTcpServer hasty;
    QVERIFY(hasty.listen(QHostAddress::LocalHost));
    connect(&hasty, &QTcpServer::newConnection, &hasty,
            [&hasty] { hasty.nextPendingConnection()->disconnectFromHost(); });
    Environment gone = environment();
    gone.proxy.port = hasty.serverPort();
    m_transport = std::make_unique<HttpTransport>(HttpTransport::Limits{}, networkOf(gone));
    HttpRequest request;
    request.url = gone.apiUrl;
    Received<HttpAnswer> answer;
    connect(m_transport->send(request, m_transport.get()), &HttpExchange::finished, this,
            answer.handler());
    QTRY_COMPARE(answer.times(), 1); // long before the silence ends
    QVERIFY(answer.failed());
    QCOMPARE(answer.error().cause, Cause::ProxyUnreachable);
}

void TestProxy::the_connection_check_looks_through_the_proxy()
{
    QObject owner;
    auto *job = new ConnectionCheckJob(environment(), ApiMap(), testCredentials(), {}, &owner);
    QSignalSpy finished(job, &ConnectionCheckJob::finished);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    QVERIFY(!job->results().at(int(ConnectionCheckJob::Step::Name)).error);
    QVERIFY(!job->results().at(int(ConnectionCheckJob::Step::Tls)).error);
    QCOMPARE(job->facts().servers.constFirst().tls->subject, QStringLiteral("api.example"));
}

void TestProxy::the_connection_check_says_that_it_was_the_proxy()
{
    m_proxy->refusal = "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n";
    QObject owner;
    auto *job = new ConnectionCheckJob(environment(), ApiMap(), testCredentials(), {}, &owner);
    QSignalSpy finished(job, &ConnectionCheckJob::finished);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    const ConnectionCheckJob::StepResult &last = job->results().constLast();
    QCOMPARE(last.step, ConnectionCheckJob::Step::Tls);
    QVERIFY(last.error);
    QCOMPARE(last.error->cause, Cause::ProxyRefused);
}

HOOKDESK_TEST(TestProxy)

} // namespace tst_proxy

#include "tst_proxy.moc"
