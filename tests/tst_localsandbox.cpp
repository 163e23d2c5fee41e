// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/localsandbox.h"

#include "app/api/tribeclient.h"
#include "tests/support/received.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace hookdesk;

namespace tst_localsandbox {

class TestLocalSandbox : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void it_starts_and_lets_its_owner_in();
    void nobody_else_gets_in();
    void it_ends_with_its_object();
    void it_may_end_before_it_is_ready();
    void without_the_program_it_fails();

private:
    void start()
    {
        m_sandbox = std::make_unique<LocalSandbox>();
        QSignalSpy ready(m_sandbox.get(), &LocalSandbox::ready);
        m_sandbox->start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20000);
    }
    [[nodiscard]] static bool listens(const QUrl &url)
    {
        QTcpSocket socket;
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        return socket.waitForConnected(1000);
    }

    std::unique_ptr<LocalSandbox> m_sandbox;
};

void TestLocalSandbox::init()
{
    m_sandbox.reset();
    qputenv("PATH", SANDBOX_FOLDER);
}

void TestLocalSandbox::it_starts_and_lets_its_owner_in()
{
    start();
    QVERIFY(isLoopback(m_sandbox->environment().apiUrl));
    QCOMPARE(m_sandbox->environment().kind, EnvironmentKind::Sandbox);
    TribeClient client(m_sandbox->environment(), ApiMap(), m_sandbox->credentials());
    Received<WebhookPage> page;
    client.restWebhooks(this, 0, page.handler());
    QTRY_VERIFY(page.succeeded());
    QCOMPARE(page.value().webhooks.size(), 40);
}

void TestLocalSandbox::nobody_else_gets_in()
{
    start();
    const QByteArray secret = m_sandbox->credentials().clientSecret;
    QVERIFY(secret.size() >= 32);
    Credentials wrong = m_sandbox->credentials();
    wrong.clientSecret = "guess";
    TribeClient client(m_sandbox->environment(), ApiMap(), wrong);
    Received<Done> token;
    client.authenticate(this, token.handler());
    QTRY_VERIFY(token.failed());
    QCOMPARE(token.error().kind, ApiError::Kind::Authentication);
    start();
    QVERIFY(m_sandbox->credentials().clientSecret != secret);
}

void TestLocalSandbox::it_ends_with_its_object()
{
    start();
    const QUrl url = m_sandbox->environment().apiUrl;
    QVERIFY(listens(url));
    m_sandbox.reset();
    QVERIFY(!listens(url));
}

void TestLocalSandbox::it_may_end_before_it_is_ready()
{
    m_sandbox = std::make_unique<LocalSandbox>();
    m_sandbox->start();
    QTest::failOnWarning(QRegularExpression(QStringLiteral("Destroyed while process")));
    m_sandbox.reset(); // returns, and does not hang
}

void TestLocalSandbox::without_the_program_it_fails()
{
    qputenv("PATH", "/nowhere");
    m_sandbox = std::make_unique<LocalSandbox>();
    QSignalSpy ready(m_sandbox.get(), &LocalSandbox::ready);
    QSignalSpy failed(m_sandbox.get(), &LocalSandbox::failed);
    m_sandbox->start();
    QCOMPARE(failed.size(), 0);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(QLatin1String("hookdesk-sandbox")));
    QCOMPARE(ready.size(), 0);
}

HOOKDESK_TEST(TestLocalSandbox)

} // namespace tst_localsandbox

#include "tst_localsandbox.moc"
