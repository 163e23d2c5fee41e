// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/delivery/endpointprobejob.h"
#include "app/delivery/testdeliveryjob.h"
#include "app/domain/environment.h"
#include "tests/support/faultyserver.h"
#include "tests/support/testauthority.h"
#include "tests/support/testprogram.h"
#include "tests/support/tinyproxyserver.h"
#include "tests/support/tlsserver.h"
#include "tests/support/tunnelproxy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_endpointnetwork {

using Kind = FailureCause::Kind;
using Problem = TlsFacts::Problem;

/// Endpoints that are reached by a proxy, by one of several addresses, or not at all.
class TestEndpointNetwork : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void the_check_and_the_test_event_go_through_the_proxy();
    void what_the_proxy_refuses_is_said_of_the_proxy();
    void a_proxy_with_another_log_in_is_named();
    void a_proxy_is_asked_for_the_whole_address_of_http();
    void what_the_proxy_says_of_http_is_the_proxys_data();
    void what_the_proxy_says_of_http_is_the_proxys();
    void a_real_proxy_hands_on_http();
    void a_401_of_the_proxy_is_told_from_the_endpoints_data();
    void a_401_of_the_proxy_is_told_from_the_endpoints();
    void a_wrong_password_at_a_real_proxy_is_the_proxys();
    void who_has_the_answer_meanwhile_may_go();
    void what_is_on_this_machine_passes_the_proxy();
    void a_ca_that_cannot_be_used_sends_nothing();
    void who_we_are_is_kept_from_endpoints();
    void a_certificate_without_its_issuer_is_told_apart_data();
    void a_certificate_without_its_issuer_is_told_apart();
    void a_page_is_told_from_an_answer_data();
    void a_page_is_told_from_an_answer();
    void an_address_that_swallows_packets_is_passed_over();
    void a_resolver_that_fails_is_no_typing_error();

private:
    [[nodiscard]] Network network(const QByteArray &ca) const;
    [[nodiscard]] Network networkBy(quint16 proxyPort) const;
    [[nodiscard]] QJsonObject inNamespace(const QString &url);

    QTemporaryDir m_folder;
    const TestAuthority m_authority{"Company CA"};
    std::unique_ptr<TunnelProxy> m_proxy;
};

namespace {

const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
const QUrl far(QStringLiteral("https://hooks.example/in?a=1"));

TestCertificate identityOf(const IssuedCertificate &issued)
{
    return {QSslCertificate(issued.certificate), QSslKey(issued.key, QSsl::Ec)};
}

EndpointReport reportOf(EndpointJob &job)
{
    QSignalSpy finished(&job, &EndpointJob::finished);
    if (!QTest::qWaitFor([&finished] { return finished.size() == 1; }, 15000))
        qWarning("the job does not end");
    return job.report();
}

EndpointReport probe(const QUrl &url, const Network &network)
{
    EndpointProbeJob job(url, network, {}, nullptr);
    return reportOf(job);
}

/// In a network of its own: asks one address, and says what it found. A server listens on every
/// address of that network.
int askThere(const QStringList &arguments)
{
    QTcpServer server;
    server.listen(QHostAddress::Any);
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server] {
        server.nextPendingConnection()->write("HTTP/1.1 204 No\r\n\r\n");
    });
    QUrl url(arguments.constFirst());
    url.setPort(server.serverPort());
    EndpointProbeJob job(url, Network(), {5s, 5s, 1024}, nullptr);
    const EndpointReport report = reportOf(job);
    const QJsonObject found{
        {QStringLiteral("status"), report.status.value_or(0)},
        {QStringLiteral("kind"), int(report.cause().kind)},
        {QStringLiteral("steps"), int(report.steps.size())},
        {QStringLiteral("last"), report.steps.constLast().detail},
        {QStringLiteral("peer"), report.steps.value(1).detail},
        {QStringLiteral("ms"), int(report.elapsed().count())},
        {QStringLiteral("unanswered"), report.unanswered.join(QLatin1Char(' '))}};
    std::puts(QJsonDocument(found).toJson(QJsonDocument::Compact).constData());
    return 0;
}

/// A tunnel that nobody reads swallows every packet to 2001:db8:1::/64; nothing else leads out.
constexpr auto ownNetwork = R"(set -e
mount --bind "$1" /etc/hosts
ip link set lo up
ip tuntap add dev void0 mode tun
ip link set void0 up
ip -6 addr add 2001:db8:1::1/64 dev void0 nodad
ip addr add 192.0.2.1/32 dev lo
echo ready
shift
exec "$@"
)";

} // namespace

void TestEndpointNetwork::init()
{
    m_proxy = std::make_unique<TunnelProxy>();
}

Network TestEndpointNetwork::network(const QByteArray &ca) const
{
    Environment environment;
    environment.proxy = {ProxySettings::Kind::Own, QStringLiteral("127.0.0.1"),
                         m_proxy->serverPort(), QStringLiteral("jan")};
    environment.caFile = writtenFile(m_folder.filePath(QStringLiteral("ca.pem")), ca);
    return networkOf(environment, "geheim").forOthers();
}

Network TestEndpointNetwork::networkBy(quint16 proxyPort) const
{
    Environment environment;
    environment.proxy = {ProxySettings::Kind::Own, QStringLiteral("127.0.0.1"), proxyPort,
                         QStringLiteral("jan")};
    return networkOf(environment, "geheim").forOthers();
}

void TestEndpointNetwork::the_check_and_the_test_event_go_through_the_proxy()
{
    TestTlsServer server(identityOf(m_authority.issue("hooks.example")), ok);
    m_proxy->targetPort = server.serverPort();
    m_proxy->credentials = "jan:geheim";
    const Network way = network(m_authority.certificate());
    const EndpointReport checked = probe(far, way);
    QCOMPARE(checked.status, 200);
    QCOMPARE(checked.proxy, QStringLiteral("127.0.0.1:%1").arg(m_proxy->serverPort()));
    QVERIFY(checked.tls && checked.tls->problems.isEmpty());
    QVERIFY(m_proxy->heads.constLast().startsWith("CONNECT hooks.example:443 HTTP/1.1\r\n"));
    TestDelivery delivery;
    delivery.target = far;
    delivery.body = "{}";
    server.received.clear();
    TestDeliveryJob job(delivery, way, {}, nullptr);
    QCOMPARE(reportOf(job).status, 200);
    QVERIFY(server.received.startsWith("POST /in?a=1 HTTP/1.1\r\nHost: hooks.example\r\n"));
    QVERIFY(!server.received.contains("Proxy-"));
}

void TestEndpointNetwork::what_the_proxy_refuses_is_said_of_the_proxy()
{
    m_proxy->refusal = "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n";
    EndpointReport report = probe(far, network(m_authority.certificate()));
    QVERIFY(!report.status);
    QVERIFY(report.error);
    QCOMPARE(report.error->cause, ApiError::Cause::ProxyRefused);
    QCOMPARE(report.steps.constLast().step, EndpointStep::Connection);
    const Network way = network(m_authority.certificate());
    m_proxy->close();
    m_proxy->refusal.clear();
    report = probe(far, way);
    QVERIFY(report.error);
    QCOMPARE(report.error->cause, ApiError::Cause::ProxyUnreachable);
}

void TestEndpointNetwork::a_proxy_with_another_log_in_is_named()
{
    m_proxy->offers = "Proxy-Authenticate: NTLM\r\n";
    const EndpointReport report = probe(far, network(m_authority.certificate()));
    QVERIFY(report.error);
    QCOMPARE(report.error->cause, ApiError::Cause::ProxyLogIn);
    QCOMPARE(report.error->proxySchemes, QStringLiteral("NTLM"));
    QVERIFY(m_proxy->heads.size() <= 4);
}

void TestEndpointNetwork::a_proxy_is_asked_for_the_whole_address_of_http()
{
    FaultyServer proxy;
    proxy.always("", "", FaultyReply::answer(204, {}));
    const QUrl plain(QStringLiteral("http://hooks.example:8080/in?a=1"));
    const EndpointReport report = probe(plain, networkBy(quint16(proxy.url().port())));
    QCOMPARE(report.status, 204);
    QCOMPARE(proxy.requests().size(), 1);
    const FaultyRequest request = proxy.requests().constFirst();
    QCOMPARE(request.method, QByteArray("HEAD"));
    QCOMPARE(request.path, QByteArray("http://hooks.example:8080/in?a=1"));
    QCOMPARE(request.header("Host"), QByteArray("hooks.example:8080"));
    QCOMPARE(request.header("Proxy-Authorization"), "Basic " + QByteArray("jan:geheim").toBase64());
}

void TestEndpointNetwork::what_the_proxy_says_of_http_is_the_proxys_data()
{
    QTest::addColumn<FaultyReply>("reply");
    QTest::addColumn<ApiError::Cause>("cause");
    QTest::newRow("another password")
        << FaultyReply::answer(407, {}, {{"Proxy-Authenticate", "Basic realm=\"office\""}})
        << ApiError::Cause::ProxyAuthentication;
    QTest::newRow("another log-in")
        << FaultyReply::answer(407, {}, {{"Proxy-Authenticate", "NTLM"}})
        << ApiError::Cause::ProxyLogIn;
}

void TestEndpointNetwork::what_the_proxy_says_of_http_is_the_proxys()
{
    QFETCH(FaultyReply, reply);
    QFETCH(ApiError::Cause, cause);
    auto proxy = std::make_unique<FaultyServer>();
    proxy->always("", "", reply);
    const Network way = networkBy(quint16(proxy->url().port()));
    const QUrl plain(QStringLiteral("http://hooks.example/in"));
    EndpointReport report = probe(plain, way);
    QVERIFY(report.error && !report.status);
    QCOMPARE(report.error->cause, cause);
    QCOMPARE(proxy->requests().size(), 1);
    proxy.reset();
    report = probe(plain, way);
    QVERIFY(report.error);
    QCOMPARE(report.error->cause, ApiError::Cause::ProxyUnreachable);
}

void TestEndpointNetwork::a_real_proxy_hands_on_http()
{
    if (TinyproxyServer::program().isEmpty())
        QSKIP("tinyproxy is not installed.");
    FaultyServer upstream;
    upstream.always("", "", FaultyReply::answer(204, {}));
    TinyproxyServer proxy;
    QVERIFY(proxy.start("jan geheim", quint16(upstream.url().port())));
    const EndpointReport report =
        probe(QUrl(QStringLiteral("http://hooks.example/in?a=1")), networkBy(proxy.port()));
    QCOMPARE(report.status, 204);
    QCOMPARE(upstream.requests().constLast().path, QByteArray("http://hooks.example:80/in?a=1"));
    QVERIFY(upstream.requests().constLast().header("Proxy-Authorization").isEmpty());
    upstream.always("", "", FaultyReply::answer(503, {}));
    EndpointReport busy =
        probe(QUrl(QStringLiteral("http://hooks.example/in")), networkBy(proxy.port()));
    QCOMPARE(busy.status, 503);
    QVERIFY(!busy.mayBeOfProxy()); // it has a Via
    TinyproxyServer alone;
    QVERIFY(alone.start("jan geheim", NginxServer::freePorts(1).constFirst()));
    busy = probe(QUrl(QStringLiteral("http://hooks.example/in")), networkBy(alone.port()));
    QVERIFY(busy.status >= 500);
    QVERIFY(busy.mayBeOfProxy());
}

void TestEndpointNetwork::a_401_of_the_proxy_is_told_from_the_endpoints_data()
{
    QTest::addColumn<RawHeaders>("fields");
    QTest::addColumn<int>("ofNobody");
    QTest::addColumn<std::optional<int>>("status");
    QTest::addColumn<int>("requests");
    const RawHeaders basic{{"WWW-Authenticate", "Basic realm=\"Tinyproxy\""}};
    const RawHeaders handedOn = basic + RawHeaders{{"via", "1.1 proxy"}};
    const std::optional<int> proxys;
    QTest::newRow("the proxy's") << basic << 401 << proxys << 2;
    QTest::newRow("of the endpoint") << basic << 502 << std::optional(401) << 2;
    QTest::newRow("of the endpoint, and a filter") << basic << 403 << std::optional(401) << 2;
    QTest::newRow("handed on") << handedOn << 401 << std::optional(401) << 1;
}

void TestEndpointNetwork::a_401_of_the_proxy_is_told_from_the_endpoints()
{
    QFETCH(RawHeaders, fields);
    QFETCH(int, ofNobody);
    QFETCH(std::optional<int>, status);
    QFETCH(int, requests);
    FaultyServer proxy;
    proxy.always("", "", FaultyReply::answer(401, {}, fields));
    proxy.always("", "http://hookdesk.invalid/", FaultyReply::answer(ofNobody, {}));
    TestDelivery delivery;
    delivery.target = QUrl(QStringLiteral("http://hooks.example/in"));
    delivery.body = "{}";
    TestDeliveryJob job(delivery, networkBy(quint16(proxy.url().port())), {}, nullptr);
    const EndpointReport report = reportOf(job);
    QCOMPARE(report.status, status);
    QCOMPARE(report.error.has_value(), !status);
    if (!status)
        QCOMPARE(report.error->cause, ApiError::Cause::ProxyAuthentication);
    QCOMPARE(report.steps.size(), 3);
    QCOMPARE(proxy.requests().size(), requests);
    QCOMPARE(proxy.requestCount("POST", ""), 1); // nothing is sent twice
}

void TestEndpointNetwork::a_wrong_password_at_a_real_proxy_is_the_proxys()
{
    if (TinyproxyServer::program().isEmpty())
        QSKIP("tinyproxy is not installed.");
    FaultyServer upstream;
    upstream.always("", "", FaultyReply::answer(204, {}));
    TinyproxyServer proxy;
    QVERIFY(proxy.start("jan anders", quint16(upstream.url().port())));
    const EndpointReport report =
        probe(QUrl(QStringLiteral("http://hooks.example/in?a=1")), networkBy(proxy.port()));
    QVERIFY(!report.status);
    QVERIFY(report.error);
    QCOMPARE(report.error->cause, ApiError::Cause::ProxyAuthentication);
    QVERIFY(upstream.requests().isEmpty());
}

void TestEndpointNetwork::who_has_the_answer_meanwhile_may_go()
{
    FaultyServer proxy;
    proxy.always("", "", FaultyReply::answer(401, {}));
    proxy.always("", "http://hookdesk.invalid/", FaultyReply::silence());
    auto job = std::make_unique<EndpointProbeJob>(QUrl(QStringLiteral("http://hooks.example/in")),
                                                  networkBy(quint16(proxy.url().port())),
                                                  EndpointJob::Limits{}, nullptr);
    QSignalSpy finished(job.get(), &EndpointJob::finished);
    QTRY_COMPARE(proxy.requests().size(), 2);
    QCOMPARE(finished.size(), 0);
    job.reset();
    QVERIFY(proxy.becomesQuiet(200ms));
}

void TestEndpointNetwork::what_is_on_this_machine_passes_the_proxy()
{
    FaultyServer server;
    server.always("HEAD", "", FaultyReply::answer(204, {}));
    const EndpointReport report = probe(server.url(), network(m_authority.certificate()));
    QCOMPARE(report.status, 204);
    QVERIFY(report.pastProxy);
    QVERIFY(report.proxy.isEmpty());
    QVERIFY(m_proxy->heads.isEmpty());
}

void TestEndpointNetwork::a_ca_that_cannot_be_used_sends_nothing()
{
    const EndpointReport report = probe(far, network("no certificate"));
    QVERIFY(report.error);
    QCOMPARE(report.error->cause, ApiError::Cause::CertificateFiles);
    QVERIFY(m_proxy->heads.isEmpty());
}

void TestEndpointNetwork::who_we_are_is_kept_from_endpoints()
{
    const IssuedCertificate client = m_authority.issue("client.example");
    Environment environment;
    environment.clientCertificateFile =
        writtenFile(m_folder.filePath(QStringLiteral("c.pem")), client.certificate);
    environment.clientKeyFile = writtenFile(m_folder.filePath(QStringLiteral("c.key")), client.key);
    QVERIFY(!networkOf(environment).tls().localCertificate().isNull());
    QVERIFY(networkOf(environment).forOthers().tls().localCertificate().isNull());
    QVERIFY(networkOf(environment).forOthers().tls().privateKey().isNull());
    environment.clientKeyFile.clear(); // a problem with the API's servers is none with others
    QVERIFY(networkOf(environment).error());
    QVERIFY(!networkOf(environment).forOthers().error());
}

void TestEndpointNetwork::a_certificate_without_its_issuer_is_told_apart_data()
{
    QTest::addColumn<bool>("sendsIssuer");
    QTest::addColumn<bool>("rootKnown");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("the intermediate is missing") << false << true << Problem::IssuerNotSent;
    QTest::newRow("the root is unknown") << true << false << Problem::UnknownIssuer;
}

void TestEndpointNetwork::a_certificate_without_its_issuer_is_told_apart()
{
    QFETCH(bool, sendsIssuer);
    QFETCH(bool, rootKnown);
    QFETCH(Problem, problem);
    const TestAuthority intermediate("Intermediate CA", m_authority);
    const QList<QSslCertificate> issuers{QSslCertificate(intermediate.certificate())};
    TestTlsServer server(identityOf(intermediate.issue("hooks.example")), ok,
                         sendsIssuer ? issuers : QList<QSslCertificate>());
    m_proxy->targetPort = server.serverPort();
    const TestAuthority other("Other CA");
    const Network way = network(rootKnown ? m_authority.certificate() : other.certificate());
    const EndpointReport report = probe(far, way);
    QCOMPARE(report.cause().kind, Kind::Tls);
    QCOMPARE(report.tls->problems, QList{problem});
    TestTlsServer whole(identityOf(intermediate.issue("hooks.example")), ok, issuers);
    m_proxy->targetPort = whole.serverPort();
    QCOMPARE(probe(far, network(m_authority.certificate())).status, 200);
}

void TestEndpointNetwork::a_page_is_told_from_an_answer_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isPage");
    const QByteArray html = "\n<!DOCTYPE html><title>Sign in</title>";
    QTest::newRow("JSON") << QByteArray("application/json") << QByteArray("{}") << 200 << false;
    QTest::newRow("a page") << QByteArray("text/html; charset=utf-8") << html << 200 << true;
    QTest::newRow("a page by another name") << QByteArray("text/plain") << html << 200 << true;
    QTest::newRow("an error's page") << QByteArray("text/html") << html << 500 << false;
}

void TestEndpointNetwork::a_page_is_told_from_an_answer()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(bool, isPage);
    FaultyServer server;
    server.always("POST", "", FaultyReply::answer(status, body, {{"Content-Type", type}}));
    TestDelivery delivery;
    delivery.target = server.url();
    TestDeliveryJob job(delivery, {}, {}, nullptr);
    QCOMPARE(reportOf(job).isWebPage(), isPage);
}

QJsonObject TestEndpointNetwork::inNamespace(const QString &url)
{
    const QString hosts = writtenFile(m_folder.filePath(QStringLiteral("hosts")),
                                      "2001:db8:1::99 hook.example\n192.0.2.1 hook.example\n");
    QProcess process;
    process.start(QStringLiteral("unshare"),
                  {QStringLiteral("--map-root-user"), QStringLiteral("--net"),
                   QStringLiteral("--mount"), QStringLiteral("sh"), QStringLiteral("-c"),
                   QString::fromLatin1(ownNetwork), QStringLiteral("sh"), hosts,
                   QCoreApplication::applicationFilePath(), runningSubject(),
                   QStringLiteral("--child"), url});
    if (!process.waitForFinished(30000))
        return {};
    const QByteArray output = process.readAllStandardOutput();
    if (!output.startsWith("ready\n"))
        return {{QStringLiteral("why"), QString::fromUtf8(process.readAllStandardError())}};
    return QJsonDocument::fromJson(output.mid(6).trimmed()).object();
}

void TestEndpointNetwork::an_address_that_swallows_packets_is_passed_over()
{
    const QJsonObject found = inNamespace(QStringLiteral("http://hook.example/"));
    if (found.contains(QStringLiteral("why")))
        QSKIP(qPrintable(QStringLiteral("no network of one's own to be had here: ") +
                         found.value(QStringLiteral("why")).toString()));
    QCOMPARE(found.value(QStringLiteral("status")).toInt(), 204);
    QCOMPARE(found.value(QStringLiteral("peer")).toString(), QStringLiteral("192.0.2.1"));
    QCOMPARE(found.value(QStringLiteral("unanswered")).toString(),
             QStringLiteral("2001:db8:1::99"));
    QVERIFY(found.value(QStringLiteral("ms")).toInt() < 3000);
}

void TestEndpointNetwork::a_resolver_that_fails_is_no_typing_error()
{
    const QJsonObject found = inNamespace(QStringLiteral("http://elsewhere.example/"));
    if (found.contains(QStringLiteral("why")))
        QSKIP(qPrintable(QStringLiteral("no network of one's own to be had here: ") +
                         found.value(QStringLiteral("why")).toString()));
    QCOMPARE(found.value(QStringLiteral("kind")).toInt(), int(Kind::LookupFailed));
    QCOMPARE(found.value(QStringLiteral("steps")).toInt(), 1);
}

HOOKDESK_TEST_WITH_CHILD(TestEndpointNetwork, QCoreApplication, askThere)

} // namespace tst_endpointnetwork

#include "tst_endpointnetwork.moc"
