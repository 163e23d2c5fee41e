// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/apijob.h"

#include "tests/support/testclient.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_retryafter {

/// A server that wants to be left alone for longer than anybody waits.
class TestRetryAfter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void calls_end_with_the_time_and_nothing_is_sent_before_it();
    void what_waits_already_ends_too();
    void the_token_endpoint_is_left_alone_too();

private:
    [[nodiscard]] Received<WebhookPage> list()
    {
        Received<WebhookPage> received;
        m_client->restWebhooks(m_owner.get(), 0, received.handler());
        return received;
    }

    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<TribeClient> m_client;
    std::unique_ptr<QObject> m_owner;
    const FaultyReply m_refusal = FaultyReply::answer(429, {}, {{"Retry-After", "86400"}});
};

void TestRetryAfter::init()
{
    m_owner = std::make_unique<QObject>();
    m_client.reset();
    m_server = std::make_unique<FaultyServer>();
    m_server->always("POST", "/oauth2/token", tokenReply());
    m_server->always("GET", "/v1", m_refusal);
    m_client = testClient(m_server->url());
}

void TestRetryAfter::calls_end_with_the_time_and_nothing_is_sent_before_it()
{
    const Received<WebhookPage> first = list();
    QTRY_VERIFY(first.failed());
    QCOMPARE(first.error().kind, ApiError::Kind::RateLimited);
    QVERIFY(first.error().retryAfter == 86400s);
    const Received<WebhookPage> second = list();
    QTRY_VERIFY(second.failed());
    QVERIFY(second.error().retryAfter > 86000s);
    QCOMPARE(m_server->requestCount("GET", "/v1"), 1);
    m_client->endLongHold(); // a person tries it
    const Received<WebhookPage> third = list();
    QTRY_VERIFY(third.failed());
    QCOMPARE(m_server->requestCount("GET", "/v1"), 2);
}

void TestRetryAfter::what_waits_already_ends_too()
{
    m_client->rateLimiter().holdBack(5s);
    const Received<WebhookPage> waiting = list();
    QTRY_COMPARE(m_client->rateLimiter().waiting(), 1);
    m_client->rateLimiter().holdBack(86400s);
    QTRY_VERIFY(waiting.failed());
    QVERIFY(waiting.error().retryAfter > 86000s);
    QCOMPARE(m_server->requestCount("GET", "/v1"), 0);
    QCOMPARE(m_client->rateLimiter().waiting(), 0);
}

void TestRetryAfter::the_token_endpoint_is_left_alone_too()
{
    m_server->always("POST", "/oauth2/token", m_refusal);
    for (int i = 0; i < 2; ++i) {
        const Received<WebhookPage> page = list();
        QTRY_VERIFY(page.failed());
        QCOMPARE(page.error().kind, ApiError::Kind::RateLimited);
        QVERIFY(page.error().retryAfter > 86000s);
    }
    QCOMPARE(m_server->requestCount("", ""), 1);
}

HOOKDESK_TEST(TestRetryAfter)

} // namespace tst_retryafter

#include "tst_retryafter.moc"
