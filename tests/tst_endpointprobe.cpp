// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/delivery/endpointprobejob.h"

#include "tests/support/faultyserver.h"
#include "tests/support/testprogram.h"
#include "tests/support/tlsserver.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_endpointprobe {

using Kind = FailureCause::Kind;
using Problem = TlsFacts::Problem;

namespace {

constexpr EndpointJob::Limits quick{400ms, 400ms, 1024};
constexpr EndpointJob::Limits patient{10s, 10s, 1024};
const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";

} // namespace

class TestEndpointProbe : public QObject
{
    Q_OBJECT

private slots:
    void a_working_endpoint_is_seen_step_by_step();
    void a_refusal_of_the_method_is_an_answer();
    void a_redirect_is_told_and_not_followed();
    void silence_ends_by_a_timeout();
    void a_dropped_connection_is_no_answer();
    void what_is_not_http_is_said_to_be_so();
    void a_closed_port_and_an_unknown_name_are_told_apart();
    void an_address_without_http_is_not_asked();
    void a_port_that_cannot_be_is_told();
    void a_trusted_certificate_is_described();
    void a_bad_certificate_is_named_and_gets_no_request_data();
    void a_bad_certificate_is_named_and_gets_no_request();
    void it_asks_nothing_once_its_owner_is_gone();
    void a_handler_may_destroy_it();

private:
    EndpointReport probe(const QUrl &url, const EndpointJob::Limits &limits = patient,
                         const Network &network = {});
};

EndpointReport TestEndpointProbe::probe(const QUrl &url, const EndpointJob::Limits &limits,
                                        const Network &network)
{
    EndpointProbeJob job(url, network, limits, nullptr);
    QSignalSpy finished(&job, &EndpointJob::finished);
    [&] { QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 15000); }();
    return job.report();
}

void TestEndpointProbe::a_working_endpoint_is_seen_step_by_step()
{
    FaultyServer server;
    server.always("HEAD", "/hook", FaultyReply::raw(ok));
    QUrl url = server.url();
    url.setPath(QStringLiteral("/hook"));
    url.setQuery(QStringLiteral("a=1"));
    const EndpointReport report = probe(url);
    QCOMPARE(report.status, 200);
    QCOMPARE(report.cause(), FailureCause());
    QCOMPARE(report.steps.size(), 3);
    QVERIFY(report.steps.at(0).detail.contains(QLatin1String("127.0.0.1")));
    QVERIFY(!report.tls);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().path, QByteArray("/hook?a=1"));
    QVERIFY(server.requests().first().header("User-Agent").startsWith("Hookdesk/"));
    QVERIFY(server.requests().first().header("X-Hookdesk-Test").isEmpty());
}

void TestEndpointProbe::a_refusal_of_the_method_is_an_answer()
{
    FaultyServer server;
    server.always("HEAD", "", FaultyReply::raw("HTTP/1.1 405 Not so\r\nAllow: POST\r\n\r\n"));
    const EndpointReport report = probe(server.url());
    QCOMPARE(report.status, 405);
    QCOMPARE(report.reason, QStringLiteral("Not so"));
    QVERIFY(report.steps.constLast().worked());
    QCOMPARE(report.header(QStringLiteral("allow")), QStringLiteral("POST"));
}

void TestEndpointProbe::a_redirect_is_told_and_not_followed()
{
    FaultyServer server;
    server.always("HEAD", "", FaultyReply::raw("HTTP/1.1 302 Found\r\nLocation: /b\r\n\r\n"));
    const EndpointReport report = probe(server.url());
    QCOMPARE(report.redirectTarget(), QStringLiteral("/b"));
    QCOMPARE(server.requests().size(), 1);
}

void TestEndpointProbe::silence_ends_by_a_timeout()
{
    FaultyServer server;
    server.always("HEAD", "", FaultyReply::silence());
    const EndpointReport report = probe(server.url(), quick);
    QCOMPARE(report.cause().kind, Kind::Timeout);
    QCOMPARE(report.steps.constLast().step, EndpointStep::Answer);
}

void TestEndpointProbe::a_dropped_connection_is_no_answer()
{
    FaultyServer server;
    server.always("HEAD", "", FaultyReply::drop());
    QCOMPARE(probe(server.url()).cause().kind, Kind::Connection);
}

void TestEndpointProbe::what_is_not_http_is_said_to_be_so()
{
    FaultyServer server;
    server.always("HEAD", "", FaultyReply::raw("220 mail.example ESMTP\r\n"));
    const EndpointReport report = probe(server.url());
    QCOMPARE(report.cause().kind, Kind::Other);
    QVERIFY(report.steps.constLast().detail.contains(QLatin1String("not HTTP")));
}

void TestEndpointProbe::a_closed_port_and_an_unknown_name_are_told_apart()
{
    auto gone = std::make_unique<FaultyServer>();
    const QUrl closed = gone->url();
    gone.reset();
    QCOMPARE(probe(closed).cause().kind, Kind::Connection);
    QCOMPARE(probe(QUrl(QStringLiteral("https://nowhere.invalid/"))).cause().kind,
             Kind::NameNotFound);
}

void TestEndpointProbe::an_address_without_http_is_not_asked()
{
    for (const char *url : {"ftp://localhost/", "https:///a", "", "hello"})
        QCOMPARE(probe(QUrl(QString::fromLatin1(url))).cause().kind, Kind::Other);
}

void TestEndpointProbe::a_port_that_cannot_be_is_told()
{
    const EndpointReport report = probe(QUrl(QStringLiteral("https://localhost:99999/x")));
    QCOMPARE(report.cause().kind, Kind::Other);
    QCOMPARE(report.steps.constLast().step, EndpointStep::Name);
    QVERIFY2(report.steps.constLast().detail.contains(QLatin1String("port"), Qt::CaseInsensitive),
             qPrintable(report.steps.constLast().detail));
}

void TestEndpointProbe::a_trusted_certificate_is_described()
{
    const TestCertificate identity = TestCertificate::make("localhost");
    const TrustedCertificates trusted({identity.certificate});
    const TestTlsServer server(identity, ok);
    const EndpointReport report = probe(server.url());
    QCOMPARE(report.status, 200);
    QCOMPARE(report.steps.size(), 4);
    QVERIFY(report.tls && report.tls->problems.isEmpty());
    QCOMPARE(report.tls->subject, QStringLiteral("localhost"));
    QCOMPARE(report.tls->issuer, QStringLiteral("localhost"));
    QCOMPARE(report.tls->names, QStringList{QStringLiteral("localhost")});
    QVERIFY(report.tls->protocol.startsWith(QLatin1String("TLS 1.")));
    QCOMPARE(report.tls->validUntil, identity.certificate.expiryDate().toUTC());
}

void TestEndpointProbe::a_bad_certificate_is_named_and_gets_no_request_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<long>("until");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("expired") << QByteArray("localhost") << -60L << true << Problem::Expired;
    QTest::newRow("self-signed") << QByteArray("localhost") << 9000L << false
                                 << Problem::SelfSigned;
    QTest::newRow("wrong name") << QByteArray("other.example") << 9000L << true
                                << Problem::WrongName;
}

void TestEndpointProbe::a_bad_certificate_is_named_and_gets_no_request()
{
    QFETCH(const QByteArray, name);
    QFETCH(const long, until);
    QFETCH(const bool, trusted);
    QFETCH(const Problem, problem);
    const TestCertificate identity = TestCertificate::make(name, -7200, until);
    const TrustedCertificates known(trusted ? QList{identity.certificate}
                                            : QList<QSslCertificate>());
    const TestTlsServer server(identity, ok);
    const EndpointReport report = probe(server.url());
    QCOMPARE(report.cause().kind, Kind::Tls);
    QCOMPARE(report.steps.constLast().step, EndpointStep::Tls);
    QVERIFY(report.tls.has_value());
    QVERIFY2(report.tls->problems.contains(problem), qUtf8Printable(report.tls->detail));
    QCOMPARE(report.tls->subject, QString::fromLatin1(name));
    QVERIFY(!report.status);
    QCOMPARE(server.received, QByteArray());
}

void TestEndpointProbe::it_asks_nothing_once_its_owner_is_gone()
{
    FaultyServer server;
    server.always("HEAD", "", FaultyReply::silence());
    int told = 0;
    for (const bool inFlight : {false, true}) {
        auto owner = std::make_unique<QObject>();
        auto *job = new EndpointProbeJob(server.url(), {}, quick, owner.get());
        connect(job, &EndpointJob::finished, this, [&told] { ++told; });
        if (inFlight)
            QTRY_COMPARE(server.requests().size(), 1);
        owner.reset();
    }
    QTest::qWait(600);
    QCOMPARE(told, 0);
    QCOMPARE(server.requests().size(), 1);
}

void TestEndpointProbe::a_handler_may_destroy_it()
{
    FaultyServer server;
    server.always("HEAD", "", FaultyReply::raw(ok));
    for (const bool early : {true, false}) {
        auto *job = new EndpointProbeJob(server.url(), {}, patient, this);
        QSignalSpy destroyed(job, &QObject::destroyed);
        if (early)
            connect(job, &EndpointJob::stepFinished, this, [job] { delete job; });
        else
            connect(job, &EndpointJob::finished, this, [job] { delete job; });
        QTRY_COMPARE(destroyed.size(), 1);
    }
}

HOOKDESK_TEST(TestEndpointProbe)

} // namespace tst_endpointprobe

#include "tst_endpointprobe.moc"
