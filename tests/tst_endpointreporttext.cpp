// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delivery/endpointreporttext.h"

#include "tests/support/testprogram.h"

#include <QTest>

using namespace hookdesk;

namespace tst_endpointreporttext {

/// What a person reads of a request to an endpoint.
class TestEndpointReportText : public QObject
{
    Q_OBJECT

private slots:
    void what_was_found_is_said_data();
    void what_was_found_is_said();
};

namespace {

EndpointReport answered(const QByteArray &method, int status)
{
    EndpointReport report;
    report.method = method;
    report.url = QUrl(QStringLiteral("https://hooks.example/in"));
    report.status = status;
    report.steps = {{EndpointStep::Answer, {}, {}, {}}};
    return report;
}

EndpointReport failed(FailureCause::Kind kind, ApiError::Cause cause = ApiError::Cause::Unknown)
{
    EndpointReport report = answered("HEAD", 0);
    report.status.reset();
    report.steps.last().cause = {kind, 0};
    report.error = ApiError::of(ApiError::Kind::Network);
    report.error->cause = cause;
    report.error->proxySchemes = QStringLiteral("NTLM");
    return report;
}

EndpointReport failedAt(EndpointStep step, FailureCause::Kind kind,
                        ApiError::Cause cause = ApiError::Cause::Unknown)
{
    EndpointReport report = failed(kind, cause);
    report.steps.last().step = step;
    return report;
}

} // namespace

void TestEndpointReportText::what_was_found_is_said_data()
{
    using Kind = FailureCause::Kind;
    QTest::addColumn<EndpointReport>("report");
    QTest::addColumn<QString>("has");
    QTest::addColumn<QString>("hasNot");
    const auto row = [](const char *name, const EndpointReport &report, const char *has,
                        const char *hasNot) {
        QTest::newRow(name) << report << QString::fromUtf8(has) << QString::fromUtf8(hasNot);
    };
    for (const int status : {401, 403, 404, 405, 501}) {
        QTest::addRow("HEAD %d", status)
            << answered("HEAD", status) << QStringLiteral("HEAD was sent") << QStringLiteral("~");
        QTest::addRow("POST %d", status)
            << answered("POST", status) << QString() << QStringLiteral("HEAD");
    }
    row("HEAD 200", answered("HEAD", 200), "with success", "HEAD");
    row("HEAD 500", answered("HEAD", 500), "HTTP 500", "HEAD");
    EndpointReport page = answered("HEAD", 200);
    page.headers = {{QStringLiteral("Content-Type"), QStringLiteral("text/html")}};
    row("a page", page, "A web page answered (HTTP 200)", "success");
    row("no such name", failed(Kind::NameNotFound), "spelling", "~");
    row("no resolver", failed(Kind::LookupFailed), "name server did not answer", "spelling");
    row("a proxy that refuses", failed(Kind::Connection, ApiError::Cause::ProxyRefused),
        "The proxy blocked the connection", "firewall");
    row("a proxy with NTLM", failed(Kind::Connection, ApiError::Cause::ProxyLogIn),
        "proxy with NTLM", "firewall");
    row("a CA file", failed(Kind::Tls, ApiError::Cause::CertificateFiles), "Nothing was sent",
        "issuer and expiry");
    EndpointReport chain = failed(Kind::Tls);
    chain.tls = TlsFacts();
    chain.tls->problems = {TlsFacts::Problem::IssuerNotSent};
    row("no intermediate", chain, "Install the intermediate certificate", "expiry");
    row("closed during TLS", failedAt(EndpointStep::Tls, Kind::Tls), "No certificate was received",
        "issuer and expiry");
    EndpointReport nothing = failedAt(EndpointStep::Tls, Kind::Tls);
    nothing.tls = TlsFacts();
    row("closed during TLS, too", nothing, "No certificate was received", "issuer and expiry");
    row("a client certificate wanted",
        failedAt(EndpointStep::Tls, Kind::Tls, ApiError::Cause::ClientCertificateMissing),
        "It wants a client certificate", "issuer and expiry");
    row("broken off", failedAt(EndpointStep::Tls, Kind::Tls, ApiError::Cause::HandshakeRefused),
        "It may want a client certificate", "issuer and expiry");
    row("silent during TLS", failedAt(EndpointStep::Tls, Kind::Timeout), "does not answer with TLS",
        "work afterwards");
    row("no connection in time", failedAt(EndpointStep::Connection, Kind::Timeout),
        "Check the firewall", "work afterwards");
    row("no answer in time", failedAt(EndpointStep::Answer, Kind::Timeout), "work afterwards", "~");
    row("closed after the request", failedAt(EndpointStep::Answer, Kind::Connection),
        "closed the connection without an answer", "cannot be reached");
    row("no such port", failedAt(EndpointStep::Name, Kind::Other), "Check the host and port",
        "error text");
    chain.tls->problems = {TlsFacts::Problem::UnknownIssuer};
    row("an unknown root", chain, "issuer of the certificate is unknown", "intermediate");
    EndpointReport proxied = answered("POST", 200);
    proxied.proxy = QStringLiteral("proxy.example:3128");
    row("through the proxy", proxied, "Through the proxy proxy.example:3128.", "Without");
    row("of the endpoint, in a tunnel", proxied, "", "answered itself");
    proxied.askedProxy = true;
    row("success through the proxy", proxied, "", "answered itself");
    proxied.status = 503;
    row("perhaps of the proxy", proxied, "The proxy may have answered itself", "~");
    proxied.headers = {{QStringLiteral("Via"), QStringLiteral("1.1 proxy")}};
    row("handed on by the proxy", proxied, "HTTP 503", "answered itself");
    proxied.headers.append(
        {QStringLiteral("Proxy-Status"), QStringLiteral("proxy; error=dns_error")});
    row("an error of the proxy", proxied, "The proxy may have answered itself", "~");
    EndpointReport near = answered("POST", 200);
    near.pastProxy = true;
    row("past the proxy", near, "Without the proxy", "Through");
    EndpointReport passed = answered("POST", 200);
    passed.unanswered = {QStringLiteral("2001:db8::99")};
    row("one address of two", passed, "No answer from 2001:db8::99", "~");
}

void TestEndpointReportText::what_was_found_is_said()
{
    QFETCH(EndpointReport, report);
    QFETCH(QString, has);
    QFETCH(QString, hasNot);
    const QString text = endpointReportText(report).join(QLatin1Char('\n'));
    QVERIFY2(text.contains(has), qPrintable(text));
    QVERIFY2(!text.contains(hasNot), qPrintable(text));
}

HOOKDESK_TEST(TestEndpointReportText)

} // namespace tst_endpointreporttext

#include "tst_endpointreporttext.moc"
