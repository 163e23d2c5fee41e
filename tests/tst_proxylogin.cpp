// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/httptransport.h"

#include "app/network/tlsprobejob.h"
#include "tests/support/testauthority.h"
#include "tests/support/testclient.h"
#include "tests/support/testprogram.h"
#include "tests/support/tinyproxyserver.h"
#include "tests/support/tlsserver.h"
#include "tests/support/tunnelproxy.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_proxylogin {

using Cause = ApiError::Cause;

/// Proxies that want a log-in other than by user and password in the clear.
class TestProxyLogIn : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void a_log_in_that_fails_ends_at_once_and_is_named_data();
    void a_log_in_that_fails_ends_at_once_and_is_named();
    void a_look_at_the_certificate_ends_as_well();
    void a_log_in_by_ntlm_works();
    void another_log_in_is_tried_where_ntlm_fails_data();
    void another_log_in_is_tried_where_ntlm_fails();
    void a_real_proxy_with_a_password_works();

private:
    [[nodiscard]] Network network(quint16 port, const QString &user) const;
    void get(quint16 port, const QString &user);

    QTemporaryDir m_folder;
    TestCertificate m_identity;
    QString m_ca;
    std::unique_ptr<TunnelProxy> m_proxy;
    std::unique_ptr<TestTlsServer> m_server;
    std::unique_ptr<HttpTransport> m_transport;
    Received<HttpAnswer> m_answer;
};

namespace {

const QByteArray ntlm = "Proxy-Authenticate: NTLM\r\n";
const QByteArray negotiate = "Proxy-Authenticate: Negotiate\r\n";
const QByteArray basic = "Proxy-Authenticate: Basic realm=\"office, north\"\r\n";
const QByteArray challenge = "Proxy-Authenticate: NTLM TlRMTVNTUAACAAAAAAAAADgAAAABAoECASNFZ4mrze8A"
                             "AAAAAAAAAAAAAAAAAAAA\r\n";
const QString jan = QStringLiteral("jan");
const QString nobody;

} // namespace

void TestProxyLogIn::initTestCase()
{
    m_identity = TestCertificate::make("api.example");
    m_ca = writtenFile(m_folder.filePath(QStringLiteral("ca.pem")), m_identity.certificate.toPem());
}

void TestProxyLogIn::init()
{
    m_transport.reset();
    m_proxy = std::make_unique<TunnelProxy>();
    m_server = std::make_unique<TestTlsServer>(m_identity,
                                               "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    m_proxy->targetPort = m_server->serverPort();
}

Network TestProxyLogIn::network(quint16 port, const QString &user) const
{
    Environment environment = testEnvironment(QUrl(QStringLiteral("https://api.example")));
    environment.caFile = m_ca;
    environment.proxy = {ProxySettings::Kind::Own, QStringLiteral("127.0.0.1"), port, user};
    return networkOf(environment, "geheim");
}

void TestProxyLogIn::get(quint16 port, const QString &user)
{
    HttpTransport::Limits limits;
    limits.silence = 3s;
    m_transport = std::make_unique<HttpTransport>(limits, network(port, user));
    m_answer = {};
    HttpRequest request;
    request.url = QUrl(QStringLiteral("https://api.example/v1/webhooks"));
    connect(m_transport->send(request, m_transport.get()), &HttpExchange::finished, this,
            m_answer.handler());
    QTRY_COMPARE_WITH_TIMEOUT(m_answer.times(), 1, 10000);
}

void TestProxyLogIn::a_log_in_that_fails_ends_at_once_and_is_named_data()
{
    QTest::addColumn<QByteArray>("offers");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("named");
    const QByteArray none;
    const QString name = QStringLiteral("NTLM");
    const auto row = [](const char *text) -> QTestData & { return QTest::newRow(text); };
    row("NTLM, nobody to log in") << ntlm << none << false << nobody << name;
    row("NTLM, a user") << ntlm << none << false << jan << name;
    row("NTLM, and closed each time") << ntlm << none << true << jan << name;
    row("NTLM, nobody, challenged") << ntlm << challenge << false << nobody << name;
    row("NTLM, wrong password") << ntlm << challenge << false << jan << name;
    row("NTLM, wrong, and closed") << ntlm << challenge << true << jan << name;
    row("a challenge from the first") << challenge << challenge << false << jan << name;
    row("Negotiate") << negotiate << none << false << jan << QStringLiteral("Negotiate");
    row("both") << negotiate + ntlm << none << false << jan << QStringLiteral("Negotiate, NTLM");
    row("both in one line") << QByteArray("Proxy-Authenticate: Negotiate, NTLM\r\n") << none
                            << false << jan << QStringLiteral("Negotiate, NTLM");
    row("something new") << QByteArray("Proxy-Authenticate: Bearer realm=\"x\"\r\n") << none
                         << false << jan << QStringLiteral("Bearer");
}

void TestProxyLogIn::a_log_in_that_fails_ends_at_once_and_is_named()
{
    QFETCH(QByteArray, offers);
    QFETCH(QByteArray, answer);
    QFETCH(bool, closes);
    QFETCH(QString, user);
    QFETCH(QString, named);
    m_proxy->offers = offers;
    m_proxy->challenge = answer;
    m_proxy->closes = closes;
    get(m_proxy->serverPort(), user);
    QVERIFY(m_answer.failed());
    QVERIFY2(m_proxy->heads.size() <= 4, qPrintable(QString::number(m_proxy->heads.size())));
    QCOMPARE(m_answer.error().cause, Cause::ProxyLogIn);
    QCOMPARE(m_answer.error().proxySchemes, named);
    QVERIFY(m_answer.error().detail.startsWith(
        QStringLiteral("the proxy 127.0.0.1:%1: ").arg(m_proxy->serverPort())));
    const qsizetype asked = m_proxy->heads.size();
    QTest::qWait(300); // given up is given up
    QCOMPARE(m_proxy->heads.size(), asked);
    QCOMPARE(m_server->received, QByteArray());
}

void TestProxyLogIn::a_look_at_the_certificate_ends_as_well()
{
    m_proxy->offers = ntlm;
    auto *job = new TlsProbeJob(QUrl(QStringLiteral("https://api.example")),
                                network(m_proxy->serverPort(), jan), 3s, this);
    std::optional<ApiError> error;
    connect(job, &TlsProbeJob::finished, this,
            [&error](const TlsProbe &probe) { error = probe.error; });
    QTRY_VERIFY(error);
    QCOMPARE(error->cause, Cause::ProxyLogIn);
    QCOMPARE(error->proxySchemes, QStringLiteral("NTLM"));
    QVERIFY(m_proxy->heads.size() <= 4);
}

void TestProxyLogIn::a_log_in_by_ntlm_works()
{
    m_proxy->offers = ntlm;
    m_proxy->challenge = challenge;
    m_proxy->accepted = "NTLM TlRMTVNTUAAD";
    get(m_proxy->serverPort(), jan);
    QVERIFY(m_answer.succeeded());
    QCOMPARE(m_proxy->heads.size(), 3);
}

void TestProxyLogIn::another_log_in_is_tried_where_ntlm_fails_data()
{
    QTest::addColumn<QByteArray>("offers");
    QTest::newRow("NTLM first") << ntlm + basic;
    QTest::newRow("Basic first") << basic + ntlm;
    QTest::newRow("with Negotiate") << negotiate + ntlm + basic;
    QTest::newRow("in one line") << QByteArray("Proxy-Authenticate: NTLM, Basic realm=\"x\"\r\n");
}

void TestProxyLogIn::another_log_in_is_tried_where_ntlm_fails()
{
    QFETCH(QByteArray, offers);
    m_proxy->offers = offers;
    m_proxy->accepted = "Basic " + QByteArray("jan:geheim").toBase64();
    get(m_proxy->serverPort(), jan);
    QVERIFY2(m_answer.succeeded(), m_proxy->heads.join("\n").constData());
    QVERIFY(m_proxy->heads.size() <= 4);
}

void TestProxyLogIn::a_real_proxy_with_a_password_works()
{
    if (TinyproxyServer::program().isEmpty())
        QSKIP("without tinyproxy there is no real proxy to test with");
    TinyproxyServer real;
    QVERIFY(real.start("jan geheim", m_proxy->serverPort()));
    get(real.port(), jan);
    QVERIFY(m_answer.succeeded());
    QVERIFY(m_proxy->heads.constFirst().startsWith("CONNECT api.example:443"));
    get(real.port(), QStringLiteral("piet"));
    QVERIFY(m_answer.failed());
    QCOMPARE(m_answer.error().cause, Cause::ProxyAuthentication); // tinyproxy says 401
    get(real.port(), nobody);
    QVERIFY(m_answer.failed());
    QCOMPARE(m_answer.error().cause, Cause::ProxyAuthentication);
}

HOOKDESK_TEST(TestProxyLogIn)

} // namespace tst_proxylogin

#include "tst_proxylogin.moc"
