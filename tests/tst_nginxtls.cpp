// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/connectioncheckjob.h"

#include "tests/support/nginxserver.h"
#include "tests/support/testauthority.h"
#include "tests/support/testclient.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>

#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_nginxtls {

using Cause = ApiError::Cause;
using Kind = ApiError::Kind;

namespace {

/// The servers of the one nginx, each on a port of its own.
enum Server {
    Good,
    Expired,
    NotYetValid,
    WrongName,
    UnknownIssuer,
    IssuerNotSent,
    OldTls,
    WantsClient,
    ToHttp,
    ToOtherHost,
    FromHttp,
    PlainTarget,
    SafeTarget,
    ServerCount
};

} // namespace

/// Our transport against a real web server: whom it believes, and whom it tells the token.
class TestNginxTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void the_right_certificate_works_with_the_additional_ca();
    void a_server_that_is_not_to_be_trusted_gets_no_token_data();
    void a_server_that_is_not_to_be_trusted_gets_no_token();
    void a_server_of_tls_1_0_is_refused();
    void a_client_certificate_opens_the_server_that_wants_one();
    void another_client_certificate_does_not();
    void without_a_client_certificate_it_is_refused();
    void the_token_endpoint_says_so_too();
    void a_redirect_out_of_the_origin_does_not_carry_the_token_data();
    void a_redirect_out_of_the_origin_does_not_carry_the_token();
    void the_connection_check_shows_the_certificate();
    void the_connection_check_names_what_is_wrong();

private:
    [[nodiscard]] QByteArray secureBlock(Server server, const IssuedCertificate &certificate,
                                         const QByteArray &more);
    [[nodiscard]] QByteArray block(Server server, const QByteArray &more) const;
    [[nodiscard]] QByteArray redirects() const;
    [[nodiscard]] QByteArray path(const char *name) const;
    [[nodiscard]] QUrl url(Server server, const char *scheme = "https") const;
    [[nodiscard]] Environment environment(Server server) const;
    void get(const QUrl &url, const Environment &environment);
    void get(Server server) { get(url(server), environment(server)); }
    /// What the server saw: a line a request, with its `Authorization`.
    [[nodiscard]] QString seen(Server server) const;

    const TestAuthority m_authority{"Test CA"};
    const TestAuthority m_stranger{"Another CA"};
    QTemporaryDir m_files;
    QList<quint16> m_ports;
    FaultyServer m_upstream;
    std::unique_ptr<NginxServer> m_nginx;
    std::unique_ptr<HttpTransport> m_transport;
    Received<HttpAnswer> m_answer;
};

QByteArray TestNginxTls::path(const char *name) const
{
    return m_files.filePath(QString::fromLatin1(name)).toUtf8();
}

QByteArray TestNginxTls::block(Server server, const QByteArray &more) const
{
    const QByteArray number = QByteArray::number(int(server));
    return "server { listen 127.0.0.1:" + QByteArray::number(m_ports.at(server)) +
           (more.contains("ssl_certificate ") ? " ssl" : "") + "; access_log seen" + number +
           ".log seen;\n" + more + "}\n";
}

QByteArray TestNginxTls::secureBlock(Server server, const IssuedCertificate &certificate,
                                     const QByteArray &more)
{
    const QString name = QString::number(int(server));
    const QString files = m_files.filePath(name);
    return block(server,
                 "ssl_certificate " +
                     writtenFile(files + QStringLiteral(".pem"), certificate.certificate).toUtf8() +
                     "; ssl_certificate_key " +
                     writtenFile(files + QStringLiteral(".key"), certificate.key).toUtf8() + ";\n" +
                     more);
}

QByteArray TestNginxTls::redirects() const
{
    const QByteArray plain = QByteArray::number(m_ports.at(PlainTarget));
    const QByteArray safe = QByteArray::number(m_ports.at(SafeTarget));
    return block(FromHttp, "return 301 https://localhost:" + safe + "$request_uri;") +
           block(PlainTarget, "return 200 '{}';");
}

void TestNginxTls::initTestCase()
{
    if (NginxServer::program().isEmpty() || !QSslSocket::supportsSsl())
        QSKIP("without nginx there is no server to test with");
    m_ports = NginxServer::freePorts(ServerCount);
    m_nginx = std::make_unique<NginxServer>();
    m_upstream.always("POST", "/oauth2/token", tokenReply());
    m_upstream.always("GET", "", FaultyReply::answer(200, "[]"));
    writtenFile(m_files.filePath(QStringLiteral("ca.pem")), m_authority.certificate());
    const IssuedCertificate good = m_authority.issue("localhost");
    const QByteArray answer = "default_type application/json; location / { return 200 '{}'; }\n";
    const QByteArray plain = QByteArray::number(m_ports.at(PlainTarget));
    const QByteArray safe = QByteArray::number(m_ports.at(SafeTarget));
    const long day = TestAuthority::day;
    const TestAuthority middle("Middle", m_stranger);
    IssuedCertificate chained = middle.issue("localhost");
    chained.certificate += middle.certificate();
    const QByteArray servers =
        secureBlock(Good, good, "location / { proxy_pass " + m_upstream.url().toEncoded() + "; }") +
        secureBlock(Expired, m_authority.issue("localhost", -2 * day, -day), answer) +
        secureBlock(NotYetValid, m_authority.issue("localhost", day, 2 * day), answer) +
        secureBlock(WrongName, m_authority.issue("other.example"), answer) +
        secureBlock(UnknownIssuer, chained, answer) +
        secureBlock(IssuerNotSent, middle.issue("localhost"), answer) +
        secureBlock(OldTls, good, "ssl_protocols TLSv1; ssl_ciphers ALL:@SECLEVEL=0;\n" + answer) +
        secureBlock(WantsClient, good,
                    "ssl_verify_client on; ssl_client_certificate " + path("ca.pem") + ";\n" +
                        answer) +
        secureBlock(ToHttp, good, "return 302 http://localhost:" + plain + "/stolen;") +
        secureBlock(ToOtherHost, good, "return 302 https://127.0.0.1:" + safe + "/stolen;") +
        secureBlock(SafeTarget, m_authority.issue("localhost"), answer) + redirects();
    QCOMPARE(m_nginx->start(servers, m_ports.at(Good)), QString());
}

QUrl TestNginxTls::url(Server server, const char *scheme) const
{
    return QUrl(QStringLiteral("%1://localhost:%2")
                    .arg(QString::fromLatin1(scheme))
                    .arg(m_ports.at(server)));
}

Environment TestNginxTls::environment(Server server) const
{
    Environment environment = testEnvironment(url(server));
    environment.caFile = QString::fromUtf8(path("ca.pem"));
    return environment;
}

void TestNginxTls::get(const QUrl &url, const Environment &environment)
{
    m_answer = {};
    HttpTransport::Limits limits;
    limits.silence = 10s;
    m_transport = std::make_unique<HttpTransport>(limits, networkOf(environment));
    HttpRequest request;
    request.url = url.resolved(QUrl(QStringLiteral("/v1/webhooks")));
    request.bearerToken = "token-1";
    connect(m_transport->send(request, m_transport.get()), &HttpExchange::finished, this,
            m_answer.handler());
    QTRY_COMPARE_WITH_TIMEOUT(m_answer.times(), 1, 15000);
}

QString TestNginxTls::seen(Server server) const
{
    return m_nginx->read(QStringLiteral("seen%1.log").arg(int(server)));
}

void TestNginxTls::the_right_certificate_works_with_the_additional_ca()
{
    get(Good);
    QVERIFY(m_answer.succeeded());
    QCOMPARE(m_answer.value().status, 200);
    QTRY_VERIFY(seen(Good).contains(QLatin1String("[Bearer token-1]")));
    Environment stranger = environment(Good);
    stranger.caFile.clear();
    get(url(Good), stranger);
    QVERIFY(m_answer.failed());
    QCOMPARE(m_answer.error().cause, Cause::CertificateChainIncomplete);
}

void TestNginxTls::a_server_that_is_not_to_be_trusted_gets_no_token_data()
{
    QTest::addColumn<int>("server");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("expired") << int(Expired) << Cause::CertificateExpired;
    QTest::newRow("not yet valid") << int(NotYetValid) << Cause::CertificateNotYetValid;
    QTest::newRow("another name") << int(WrongName) << Cause::CertificateWrongName;
    QTest::newRow("unknown issuer") << int(UnknownIssuer) << Cause::CertificateUnknownIssuer;
    QTest::newRow("issuer not sent") << int(IssuerNotSent) << Cause::CertificateChainIncomplete;
}

void TestNginxTls::a_server_that_is_not_to_be_trusted_gets_no_token()
{
    QFETCH(int, server);
    QFETCH(Cause, cause);
    get(Server(server));
    QVERIFY(m_answer.failed());
    QCOMPARE(m_answer.error().kind, Kind::Tls);
    QCOMPARE(m_answer.error().cause, cause);
    QVERIFY(!m_answer.error().detail.isEmpty());
    QCOMPARE(seen(Server(server)), QString());
}

void TestNginxTls::a_server_of_tls_1_0_is_refused()
{
    // That it would answer somebody who speaks TLS 1.0: else this would prove nothing.
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("s_client"), QStringLiteral("-tls1"), QStringLiteral("-cipher"),
                   QStringLiteral("ALL:@SECLEVEL=0"), QStringLiteral("-connect"),
                   QStringLiteral("127.0.0.1:%1").arg(m_ports.at(OldTls))});
    openssl.closeWriteChannel();
    if (!openssl.waitForFinished(10000) || !openssl.readAll().contains("Protocol  : TLSv1\n"))
        QSKIP("this OpenSSL does not speak TLS 1.0");
    get(OldTls);
    QVERIFY(m_answer.failed());
    QCOMPARE(m_answer.error().kind, Kind::Tls);
    QCOMPARE(m_answer.error().cause, Cause::OldTls);
    QCOMPARE(seen(OldTls), QString());
}

void TestNginxTls::a_client_certificate_opens_the_server_that_wants_one()
{
    const IssuedCertificate client = m_authority.issue("client.example");
    Environment known = environment(WantsClient);
    known.clientCertificateFile =
        writtenFile(m_files.filePath(QStringLiteral("c.pem")), client.certificate);
    known.clientKeyFile = writtenFile(m_files.filePath(QStringLiteral("c.key")), client.key);
    get(url(WantsClient), known);
    QVERIFY(m_answer.succeeded());
    QCOMPARE(m_answer.value().status, 200);
}

void TestNginxTls::another_client_certificate_does_not()
{
    const IssuedCertificate client = m_stranger.issue("client.example");
    Environment unknown = environment(WantsClient);
    unknown.clientCertificateFile =
        writtenFile(m_files.filePath(QStringLiteral("s.pem")), client.certificate);
    unknown.clientKeyFile = writtenFile(m_files.filePath(QStringLiteral("s.key")), client.key);
    get(url(WantsClient), unknown);
    QVERIFY(m_answer.succeeded());
    QCOMPARE(m_answer.value().status, 400);
    QCOMPARE(errorFromAnswer(400, m_answer.value().body, {}).cause,
             Cause::ClientCertificateMissing);
}

void TestNginxTls::without_a_client_certificate_it_is_refused()
{
    Credentials credentials;
    credentials.accessToken = "token-1";
    TribeClient client(environment(WantsClient), ApiMap(), credentials);
    Received<WebhookPage> page;
    client.restWebhooks(this, 0, page.handler());
    QTRY_COMPARE(page.times(), 1);
    QVERIFY(page.failed());
    QCOMPARE(page.error().kind, Kind::Tls);
    QCOMPARE(page.error().cause, Cause::ClientCertificateMissing);
    QCOMPARE(page.error().httpStatus, 400);
}

void TestNginxTls::the_token_endpoint_says_so_too()
{
    TribeClient client(environment(WantsClient), ApiMap(), testCredentials());
    Received<Done> done;
    client.authenticate(this, done.handler());
    QTRY_COMPARE(done.times(), 1);
    QVERIFY(done.failed());
    QCOMPARE(done.error().cause, Cause::ClientCertificateMissing);
    QVERIFY(!done.error().logInAgain);
}

void TestNginxTls::a_redirect_out_of_the_origin_does_not_carry_the_token_data()
{
    QTest::addColumn<QUrl>("from");
    QTest::addColumn<int>("target");
    QTest::addColumn<Cause>("cause");
    if (m_ports.isEmpty())
        return;
    QTest::newRow("https to http") << url(ToHttp) << int(PlainTarget) << Cause::Unknown;
    QTest::newRow("to another host") << url(ToOtherHost) << int(SafeTarget) << Cause::OtherHost;
    QTest::newRow("http to https") << url(FromHttp, "http") << int(SafeTarget) << Cause::Unknown;
}

void TestNginxTls::a_redirect_out_of_the_origin_does_not_carry_the_token()
{
    QFETCH(QUrl, from);
    QFETCH(int, target);
    QFETCH(Cause, cause);
    get(from, environment(Good));
    QVERIFY(m_answer.failed());
    QCOMPARE(m_answer.error().kind, Kind::RedirectRefused);
    QCOMPARE(m_answer.error().cause, cause);
    QCOMPARE(seen(Server(target)), QString());
}

void TestNginxTls::the_connection_check_shows_the_certificate()
{
    QObject owner;
    auto *job = new ConnectionCheckJob(environment(Good), ApiMap(), testCredentials(), {}, &owner);
    QSignalSpy finished(job, &ConnectionCheckJob::finished);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    QCOMPARE(job->facts().servers.size(), 1);
    const TlsProbe &probe = job->facts().servers.constFirst();
    QVERIFY(!probe.error && probe.tls);
    QCOMPARE(probe.tls->subject, QStringLiteral("localhost"));
    QCOMPARE(probe.tls->issuer, QStringLiteral("Test CA"));
    QVERIFY(probe.tls->protocol.startsWith(QLatin1String("TLS 1.")));
    QVERIFY(probe.tls->validUntil > QDateTime::currentDateTimeUtc());
    QVERIFY(job->isUsable());
    QVERIFY(job->facts().clockOffset); // nginx says what time it is
}

void TestNginxTls::the_connection_check_names_what_is_wrong()
{
    QObject owner;
    auto *job =
        new ConnectionCheckJob(environment(Expired), ApiMap(), testCredentials(), {}, &owner);
    QSignalSpy finished(job, &ConnectionCheckJob::finished);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    const ConnectionCheckJob::StepResult &last = job->results().constLast();
    QCOMPARE(last.step, ConnectionCheckJob::Step::Tls);
    QCOMPARE(last.error->cause, Cause::CertificateExpired);
    const std::optional<TlsFacts> tls = job->facts().servers.constFirst().tls;
    QVERIFY(tls && tls->validUntil < QDateTime::currentDateTimeUtc());
    QCOMPARE(seen(Expired), QString());
}

HOOKDESK_TEST(TestNginxTls)

} // namespace tst_nginxtls

#include "tst_nginxtls.moc"
