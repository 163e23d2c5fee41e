// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/delivery/deliverytarget.h"

#include "app/delivery/endpointprobejob.h"
#include "tests/support/faultyserver.h"
#include "tests/support/runningsandbox.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace hookdesk;

namespace tst_deliverytarget {

namespace {

Environment environmentAt(const QUrl &api, EnvironmentKind kind)
{
    Environment environment;
    environment.kind = kind;
    environment.apiUrl = api;
    return environment;
}

Webhook webhookAt(const QString &endpoint, const QByteArray &id = "17")
{
    Webhook webhook;
    webhook.id.value = QString::fromLatin1(id);
    webhook.endpoint = endpoint;
    return webhook;
}

DeliveryTarget targetOf(const Environment &environment, const Webhook &webhook)
{
    std::optional<DeliveryTarget> told;
    DeliveryTargetJob job(environment, webhook, nullptr);
    QObject::connect(&job, &DeliveryTargetJob::found, &job,
                     [&told](const DeliveryTarget &target) { told = target; });
    if (told || !QTest::qWaitFor([&told] { return told.has_value(); }, 10000))
        return {QUrl(QStringLiteral("told:too-early-or-never")), false};
    return *told;
}

const QString hook = QStringLiteral("https://hooks.example/a");

} // namespace

/// Where checks and test events go: where the sandbox delivers, and nowhere else than to the
/// endpoint itself where there is no sandbox.
class TestDeliveryTarget : public QObject, private RunningSandbox
{
    Q_OBJECT

private slots:
    void the_sandbox_says_where_it_delivers_data();
    void the_sandbox_says_where_it_delivers();
    void what_the_log_says_the_check_says();
    void what_is_on_this_machine_is_asked_itself();
    void a_server_elsewhere_is_never_asked();
    void what_is_no_sandbox_is_not_believed_data();
    void what_is_no_sandbox_is_not_believed();
    void nobody_is_told_once_the_owner_is_gone();
    void a_handler_may_destroy_the_owner();
};

void TestDeliveryTarget::the_sandbox_says_where_it_delivers_data()
{
    QTest::addColumn<EnvironmentKind>("kind");
    QTest::newRow("sandbox") << EnvironmentKind::Sandbox;
    QTest::newRow("staging") << EnvironmentKind::Staging;
    QTest::newRow("production") << EnvironmentKind::Production;
    QTest::newRow("other") << EnvironmentKind::Other;
}

/// Whatever somebody calls the environment.
void TestDeliveryTarget::the_sandbox_says_where_it_delivers()
{
    QFETCH(EnvironmentKind, kind);
    QCOMPARE(restart(settings()), QString());
    const QByteArray id = deactivatedId();
    const DeliveryTarget target =
        targetOf(environmentAt(m_server->url(), kind), webhookAt(hook, id));
    QVERIFY(target.isOfSandbox);
    QCOMPARE(target.url, m_server->url().resolved(
                             QUrl(QStringLiteral("/sandbox/endpoint/") + QString::fromLatin1(id))));
}

/// The seed lets a deactivated webhook fail with HTTP 403, and its endpoint goes on like that.
void TestDeliveryTarget::what_the_log_says_the_check_says()
{
    QCOMPARE(restart(settings()), QString());
    const QJsonArray failed =
        m_client->get("/v1/odata/WebhookEvent?$filter=ResponseStatus%20eq%20403&$top=1").values();
    QVERIFY(!failed.isEmpty());
    const QByteArray id =
        failed.first().toObject().value(QLatin1String("WebhookId")).toString().toLatin1();
    QVERIFY(isDeactivated(id));
    const DeliveryTarget target =
        targetOf(environmentAt(m_server->url(), EnvironmentKind::Staging), webhookAt(hook, id));
    std::optional<EndpointReport> report;
    EndpointProbeJob job(target.url, Network(), {}, nullptr);
    QObject::connect(&job, &EndpointJob::finished, &job,
                     [&report](const EndpointReport &told) { report = told; });
    QTRY_VERIFY(report);
    QCOMPARE(report->status, 403);
}

void TestDeliveryTarget::what_is_on_this_machine_is_asked_itself()
{
    FaultyServer server;
    const QString local = QStringLiteral("http://localhost:9000/a");
    const DeliveryTarget target =
        targetOf(environmentAt(server.url(), EnvironmentKind::Sandbox), webhookAt(local));
    QCOMPARE(target.url, QUrl(local));
    QVERIFY(!target.isOfSandbox);
    QCOMPARE(server.connectionCount(), 0);
}

void TestDeliveryTarget::a_server_elsewhere_is_never_asked()
{
    const Environment far =
        environmentAt(QUrl(QStringLiteral("https://api.example")), EnvironmentKind::Sandbox);
    QVERIFY(!mayBeStoodInFor(far, webhookAt(hook)));
    const DeliveryTarget target = targetOf(far, webhookAt(hook));
    QCOMPARE(target.url, QUrl(hook));
    QVERIFY(!target.isOfSandbox);
}

void TestDeliveryTarget::what_is_no_sandbox_is_not_believed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("knows no such page") << 404 << QByteArray("{}");
    QTest::newRow("wants a token") << 401 << QByteArray(R"({"url":"http://127.0.0.1:1/a"})");
    QTest::newRow("something else") << 200 << QByteArray("<html></html>");
    QTest::newRow("no address") << 200 << QByteArray("{}");
    QTest::newRow("an address elsewhere") << 200 << QByteArray(R"({"url":"https://evil.example"})");
    QTest::newRow("no text") << 200 << QByteArray(R"({"url":["http://127.0.0.1:1/a"]})");
}

/// A tunnel to a real environment ends on this machine, too.
void TestDeliveryTarget::what_is_no_sandbox_is_not_believed()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    FaultyServer server;
    server.always("GET", "", FaultyReply::answer(status, body));
    const DeliveryTarget target =
        targetOf(environmentAt(server.url(), EnvironmentKind::Sandbox), webhookAt(hook));
    QCOMPARE(target.url, QUrl(hook));
    QVERIFY(!target.isOfSandbox);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().header("Authorization"), QByteArray());
}

void TestDeliveryTarget::nobody_is_told_once_the_owner_is_gone()
{
    FaultyServer server;
    bool told = false;
    auto owner = std::make_unique<QObject>();
    for (const QUrl &api : {server.url(), QUrl(QStringLiteral("https://api.example"))}) {
        auto *job = new DeliveryTargetJob(environmentAt(api, EnvironmentKind::Sandbox),
                                          webhookAt(hook), owner.get());
        connect(job, &DeliveryTargetJob::found, this, [&told] { told = true; });
    }
    owner.reset();
    QTest::qWait(200);
    QVERIFY(!told);
}

void TestDeliveryTarget::a_handler_may_destroy_the_owner()
{
    FaultyServer server;
    for (const QUrl &api : {server.url(), QUrl(QStringLiteral("https://api.example"))}) {
        auto *owner = new QObject;
        bool told = false;
        auto *job = new DeliveryTargetJob(environmentAt(api, EnvironmentKind::Sandbox),
                                          webhookAt(hook), owner);
        connect(job, &DeliveryTargetJob::found, this, [&told, owner] {
            told = true;
            delete owner;
        });
        QTRY_VERIFY(told);
    }
}

HOOKDESK_TEST(TestDeliveryTarget)

} // namespace tst_deliverytarget

#include "tst_deliverytarget.moc"
