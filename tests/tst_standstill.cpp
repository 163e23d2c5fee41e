// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/httptransport.h"

#include "tests/support/faultyserver.h"
#include "tests/support/received.h"
#include "tests/support/testclient.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <QThread>

using namespace hookdesk;

namespace tst_standstill {

/// The machine is busy or was asleep: nothing of this program runs for longer than an answer may
/// take. The server stands in the same thread, so it answers only afterwards.
class TestStandstill : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void an_answer_that_comes_afterwards_is_taken();
    void a_lost_connection_is_told_as_what_it_is();
    void silence_still_ends();

private:
    [[nodiscard]] Received<HttpAnswer> sendAndStandStill()
    {
        Received<HttpAnswer> received;
        HttpRequest request;
        request.url = m_server->url();
        connect(m_transport->send(request, m_owner.get()), &HttpExchange::finished, m_owner.get(),
                received.handler());
        QThread::msleep(500);
        return received;
    }

    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<QObject> m_owner;
};

void TestStandstill::init()
{
    m_owner = std::make_unique<QObject>();
    m_server = std::make_unique<FaultyServer>();
    m_transport = std::make_unique<HttpTransport>(quickLimits());
}

void TestStandstill::an_answer_that_comes_afterwards_is_taken()
{
    m_server->always("", "", FaultyReply::answer(200, "{}"));
    const auto received = sendAndStandStill();
    QTRY_COMPARE(received.times(), 1);
    QVERIFY(received.succeeded());
}

void TestStandstill::a_lost_connection_is_told_as_what_it_is()
{
    m_server->always("", "", FaultyReply::drop());
    const auto received = sendAndStandStill();
    QTRY_VERIFY(received.failed());
    QCOMPARE(received.error().kind, ApiError::Kind::Network);
}

void TestStandstill::silence_still_ends()
{
    m_server->always("", "", FaultyReply::silence());
    const auto received = sendAndStandStill();
    QTRY_VERIFY(received.failed());
    QCOMPARE(received.error().kind, ApiError::Kind::Timeout);
}

HOOKDESK_TEST(TestStandstill)

} // namespace tst_standstill

#include "tst_standstill.moc"
