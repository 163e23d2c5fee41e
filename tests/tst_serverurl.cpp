// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/tribeclient.h"

#include "tests/support/testclient.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace hookdesk;

namespace tst_serverurl {

using Kind = ApiError::Kind;

/// What becomes of the addresses that people fill in.
class TestServerUrl : public QObject
{
    Q_OBJECT

private slots:
    void a_request_goes_below_the_address_data();
    void a_request_goes_below_the_address();
    void an_unsafe_address_is_asked_nothing_data();
    void an_unsafe_address_is_asked_nothing();
    void a_path_stands_before_every_request_data();
    void a_path_stands_before_every_request();
};

void TestServerUrl::a_request_goes_below_the_address_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("listing");
    const auto row = [](const char *name, const char *address, const char *listing) {
        QTest::newRow(name) << QString::fromUtf8(address) << QString::fromUtf8(listing);
    };
    row("no path", "https://api.tribecrm.nl", "https://api.tribecrm.nl/v1/webhooks?$top=1");
    row("a slash", "https://api.tribecrm.nl/", "https://api.tribecrm.nl/v1/webhooks?$top=1");
    row("two slashes", "https://api.tribecrm.nl//", "https://api.tribecrm.nl/v1/webhooks?$top=1");
    row("a path", "https://gate.example/tribe", "https://gate.example/tribe/v1/webhooks?$top=1");
    row("a path and a slash", "https://gate.example/tribe/",
        "https://gate.example/tribe/v1/webhooks?$top=1");
    row("an encoded path", "https://gate.example/a%2Fb%20c",
        "https://gate.example/a%2Fb%20c/v1/webhooks?$top=1");
    row("a port", "https://gate.example:8443", "https://gate.example:8443/v1/webhooks?$top=1");
    row("capitals", "HTTPS://API.TribeCRM.nl", "https://api.tribecrm.nl/v1/webhooks?$top=1");
    row("a query", "https://gate.example/?tenant=1", "https://gate.example/v1/webhooks?$top=1");
    row("a fragment", "https://gate.example/#top", "https://gate.example/v1/webhooks?$top=1");
    row("another alphabet", "https://bücher.example",
        "https://xn--bcher-kva.example/v1/webhooks?$top=1");
    row("IPv6", "https://[::1]:8443/", "https://[::1]:8443/v1/webhooks?$top=1");
    row("http on this machine", "http://localhost:8080/",
        "http://localhost:8080/v1/webhooks?$top=1");
}

void TestServerUrl::a_request_goes_below_the_address()
{
    QFETCH(QString, address);
    QFETCH(QString, listing);
    const QUrl server(address);
    QVERIFY(isAllowedServer(server));
    const TribeClient client(testEnvironment(server), ApiMap(), testCredentials());
    QCOMPARE(client.urlOf(QStringLiteral("/v1/webhooks"), "$top=1").toEncoded(),
             listing.toLatin1());
    QCOMPARE(urlBelow(server, QStringLiteral("/oauth2/token")).query(), QString());
}

void TestServerUrl::an_unsafe_address_is_asked_nothing_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address :
         {"http://api.tribecrm.nl", "http://192.168.1.2:8080", "http://localhost.example",
          "http://127.0.0.1.example", "ftp://api.tribecrm.nl", "file:///etc/passwd",
          "https://jan:geheim@api.tribecrm.nl", "api.tribecrm.nl", "https://", "", "https:///v1"})
        QTest::newRow(*address == '\0' ? "nothing" : address) << QString::fromLatin1(address);
}

void TestServerUrl::an_unsafe_address_is_asked_nothing()
{
    QFETCH(QString, address);
    const QUrl server(address);
    QVERIFY(!isAllowedServer(server));
    TribeClient client(testEnvironment(server), ApiMap(), testCredentials());
    Received<Done> done;
    client.authenticate(this, done.handler());
    QTRY_COMPARE(done.times(), 1);
    QVERIFY(done.failed());
    QCOMPARE(done.error().kind, Kind::Tls);
    QCOMPARE(done.error().detail, QStringLiteral("an address without TLS is not asked"));
}

void TestServerUrl::a_path_stands_before_every_request_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("prefix");
    QTest::newRow("none") << QString() << QByteArray();
    QTest::newRow("a slash") << QStringLiteral("/") << QByteArray();
    QTest::newRow("a path") << QStringLiteral("/tenant") << QByteArray("/tenant");
    QTest::newRow("a path and a slash") << QStringLiteral("/tenant/") << QByteArray("/tenant");
}

void TestServerUrl::a_path_stands_before_every_request()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, prefix);
    FaultyServer server;
    server.always("POST", "", tokenReply());
    server.always("GET", "", FaultyReply::answer(200, "[]"));
    QUrl address = server.url();
    address.setPath(path);
    TribeClient client(testEnvironment(address), ApiMap(), testCredentials());
    Received<WebhookPage> rest;
    Received<WebhookPage> odata;
    client.restWebhooks(this, 0, rest.handler());
    client.odataWebhooks(this, ODataQuery().top(1), TribeClient::Priority::Foreground,
                         odata.handler());
    QTRY_COMPARE(rest.times() + odata.times(), 2);
    QCOMPARE(server.requestCount("POST", prefix + "/oauth2/token"), 1);
    QCOMPARE(server.requestCount("GET", prefix + "/v1/webhooks"), 1);
    QCOMPARE(server.requestCount("GET", prefix + "/v1/odata/Webhook?"), 1);
}

HOOKDESK_TEST(TestServerUrl)

} // namespace tst_serverurl

#include "tst_serverurl.moc"
