// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/httptransport.h"

#include "tests/support/faultyserver.h"
#include "tests/support/nginxserver.h"
#include "tests/support/received.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_httptls {

using Cause = ApiError::Cause;
using Kind = ApiError::Kind;

/// Answers every request over TLS with the same bytes and keeps what it read.
class TlsServer : public QSslServer
{
public:
    enum class Ending { None, Abort };

    TlsServer(const QSslCertificate &certificate, const QSslKey &key, const QByteArray &reply,
              Ending ending = Ending::None)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(certificate);
        configuration.setPrivateKey(key);
        setSslConfiguration(configuration);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this, reply, ending] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, reply] {
                m_received += socket->readAll();
                if (m_received.endsWith("\r\n\r\n"))
                    socket->write(reply);
            });
            if (ending == Ending::Abort) // without a word of TLS about it
                connect(static_cast<QSslSocket *>(socket), &QSslSocket::encryptedBytesWritten, this,
                        [socket] {
                            if (socket->bytesToWrite() == 0 &&
                                static_cast<QSslSocket *>(socket)->encryptedBytesToWrite() == 0)
                                socket->abort();
                        });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port on 127.0.0.1");
    }

    [[nodiscard]] QUrl url(const QString &scheme = QStringLiteral("https")) const
    {
        return QUrl(QStringLiteral("%1://localhost:%2/a").arg(scheme).arg(serverPort()));
    }
    [[nodiscard]] const QByteArray &received() const { return m_received; }

private:
    QByteArray m_received;
};

class TestHttpTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void a_trusted_server_is_heard();
    void an_answer_that_is_cut_off_is_no_answer();
    void a_server_that_nobody_vouches_for_gets_no_request();
    void a_certificate_for_another_host_is_refused();
    void a_server_without_tls_is_refused();
    void plain_http_to_a_server_of_tls_is_no_answer();
    void a_redirect_out_of_tls_is_refused();
    void a_demand_for_a_client_certificate_is_named_data();
    void a_demand_for_a_client_certificate_is_named();

private:
    void trust(const QList<QSslCertificate> &certificates);
    void get(const QUrl &url);

    QTemporaryDir m_folder;
    QString m_openssl;
    QSslConfiguration m_default = QSslConfiguration::defaultConfiguration();
    QSslCertificate m_certificate;
    QSslKey m_key;
    std::unique_ptr<HttpTransport> m_transport;
    Received<HttpAnswer> m_answer;
};

void TestHttpTls::initTestCase()
{
    m_openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    if (m_openssl.isEmpty() || !QSslSocket::supportsSsl())
        QSKIP("without openssl there is no certificate to test with");
    const QString key = m_folder.filePath(QStringLiteral("key.pem"));
    const QString certificate = m_folder.filePath(QStringLiteral("certificate.pem"));
    const QString request =
        QStringLiteral("req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext "
                       "subjectAltName=DNS:localhost -keyout %1 -out %2");
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(m_openssl, request.arg(key, certificate).split(QLatin1Char(' ')));
    QVERIFY(process.waitForFinished());
    m_certificate = QSslCertificate::fromPath(certificate).value(0);
    QFile file(key);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_key = QSslKey(&file, QSsl::Rsa);
    QVERIFY(!m_certificate.isNull() && !m_key.isNull());
}

void TestHttpTls::init()
{
    HttpTransport::Limits limits;
    limits.silence = 3s;
    m_transport = std::make_unique<HttpTransport>(limits);
    m_answer = {};
    trust({m_certificate});
}

void TestHttpTls::trust(const QList<QSslCertificate> &certificates)
{
    QSslConfiguration configuration = m_default;
    configuration.setCaCertificates(certificates);
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void TestHttpTls::get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.bearerToken = "token-1";
    connect(m_transport->send(request, m_transport.get()), &HttpExchange::finished, this,
            m_answer.handler());
    QTRY_COMPARE(m_answer.times(), 1);
}

void TestHttpTls::a_trusted_server_is_heard()
{
    const TlsServer server(m_certificate, m_key, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    get(server.url());
    QVERIFY(m_answer.succeeded());
    QCOMPARE(m_answer.value().body, QByteArray("{}"));
    QVERIFY(server.received().contains("token-1"));
}

void TestHttpTls::an_answer_that_is_cut_off_is_no_answer()
{
    for (int i = 0; i < 10; ++i) {
        const TlsServer server(m_certificate, m_key,
                               "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n[" +
                                   QByteArray(500, ' ') + "]",
                               TlsServer::Ending::Abort);
        m_answer = {};
        get(server.url());
        QVERIFY(m_answer.failed());
        QCOMPARE(m_answer.error().kind, Kind::Network);
    }
}

void TestHttpTls::a_server_that_nobody_vouches_for_gets_no_request()
{
    trust({});
    const TlsServer server(m_certificate, m_key, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    get(server.url());
    QVERIFY(m_answer.failed());
    QCOMPARE(m_answer.error().kind, Kind::Tls);
    QVERIFY(!m_answer.error().detail.isEmpty());
    QCOMPARE(server.received(), QByteArray());
}

void TestHttpTls::a_certificate_for_another_host_is_refused()
{
    const TlsServer server(m_certificate, m_key, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    QUrl url = server.url();
    url.setHost(QStringLiteral("127.0.0.1"));
    get(url);
    QVERIFY(m_answer.failed());
    QCOMPARE(m_answer.error().kind, Kind::Tls);
    QCOMPARE(server.received(), QByteArray());
}

void TestHttpTls::a_server_without_tls_is_refused()
{
    QTcpServer greeter; // speaks first, and no TLS
    connect(&greeter, &QTcpServer::newConnection, this,
            [&greeter] { greeter.nextPendingConnection()->write("220 hello\r\n"); });
    QVERIFY(greeter.listen(QHostAddress::LocalHost));
    get(QUrl(QStringLiteral("https://localhost:%1/").arg(greeter.serverPort())));
    QVERIFY(m_answer.failed());
    QCOMPARE(m_answer.error().kind, Kind::Tls);
}

void TestHttpTls::plain_http_to_a_server_of_tls_is_no_answer()
{
    const TlsServer server(m_certificate, m_key, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    get(server.url(QStringLiteral("http")));
    QVERIFY(m_answer.failed());
    QCOMPARE(m_answer.error().kind, Kind::Network);
    QCOMPARE(server.received(), QByteArray());
}

void TestHttpTls::a_redirect_out_of_tls_is_refused()
{
    FaultyServer plain;
    plain.always("", "", FaultyReply::answer(200, "{}"));
    const QByteArray target =
        "http://localhost:" + QByteArray::number(plain.url().port()) + "/stolen";
    const TlsServer server(m_certificate, m_key,
                           "HTTP/1.1 302 Found\r\nLocation: " + target +
                               "\r\nContent-Length: 0\r\n\r\n");
    get(server.url());
    QVERIFY(m_answer.failed());
    QCOMPARE(m_answer.error().kind, Kind::RedirectRefused);
    QCOMPARE(plain.connectionCount(), 0);
}

void TestHttpTls::a_demand_for_a_client_certificate_is_named_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<Cause>("cause");
    // TLS 1.2 has no alert of its own for it.
    QTest::newRow("TLS 1.2") << QStringLiteral("-tls1_2") << Cause::HandshakeRefused;
    QTest::newRow("TLS 1.3") << QStringLiteral("-tls1_3") << Cause::ClientCertificateMissing;
}

void TestHttpTls::a_demand_for_a_client_certificate_is_named()
{
    QFETCH(QString, protocol);
    const quint16 port = NginxServer::freePorts(1).constFirst();
    QProcess server;
    server.setProcessChannelMode(QProcess::MergedChannels);
    server.start(m_openssl,
                 QStringLiteral("s_server -accept 127.0.0.1:%1 -www -Verify 1 -verify_return_error "
                                "%2 -key %3 -cert %4")
                     .arg(port)
                     .arg(protocol, m_folder.filePath(QStringLiteral("key.pem")),
                          m_folder.filePath(QStringLiteral("certificate.pem")))
                     .split(QLatin1Char(' ')));
    QByteArray said;
    QTRY_VERIFY((said += server.readAll()).contains("ACCEPT"));
    for (int i = 0; i < 5; ++i) {
        m_answer = {};
        get(QUrl(QStringLiteral("https://localhost:%1/").arg(port)));
        QVERIFY(m_answer.failed());
        QVERIFY2(m_answer.error().kind == Kind::Tls, qPrintable(m_answer.error().detail));
        QTEST(m_answer.error().cause, "cause");
    }
    server.kill();
    server.waitForFinished();
}

HOOKDESK_TEST(TestHttpTls)

} // namespace tst_httptls

#include "tst_httptls.moc"
