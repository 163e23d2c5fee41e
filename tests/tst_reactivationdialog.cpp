// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delivery/reactivationdialog.h"

#include "app/session/session.h"
#include "tests/support/deliveringsandbox.h"
#include "tests/support/testprogram.h"
#include "ui/delivery/testeventdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hookdesk;

/// The dialogs about one endpoint, against a sandbox whose endpoints answer as told.
class TestReactivationDialog : public QObject, private DeliveringSandbox
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void it_closes_when_all_is_done();
    void a_probe_is_written_down();
    void an_address_that_cannot_be_asked_is_named_as_it_is();
    void in_the_sandbox_its_own_endpoint_is_asked();
    void a_test_event_is_sent_only_when_asked_for();
    void a_test_event_is_noted_before_and_after();
    void a_test_event_that_is_left_may_have_arrived();
    void a_test_event_copies_as_a_command_without_its_secret();
    void a_test_event_says_what_becomes_of_every_header();

private:
    /// Some deactivated webhook, with its endpoint at this address.
    [[nodiscard]] WebhookPtr webhookAt(const QUrl &endpoint);
    [[nodiscard]] static QPushButton *button(const QWidget &dialog, const char *text);

    [[nodiscard]] QList<ActivityEntry> noted();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ActivityRecorder> m_activity;
    std::unique_ptr<Session> m_session;
};

void TestReactivationDialog::init()
{
    QCOMPARE(restart(deliverySettings()), QString());
    Environment environment;
    environment.name = QStringLiteral("Test");
    environment.apiUrl = m_server->url();
    environment.authUrl = m_server->url();
    environment.clientId = QStringLiteral("sandbox");
    Credentials credentials;
    credentials.clientSecret = "correct";
    m_folder = std::make_unique<QTemporaryDir>();
    m_activity = std::make_unique<ActivityRecorder>(
        m_folder->filePath(QStringLiteral("activity.sqlite")), ActivityRecorder::Settings{});
    Session::Settings settings;
    settings.activity = m_activity.get();
    m_session = std::make_unique<Session>(environment, ApiMap(), credentials, settings);
    m_session->refresh();
    m_session->eventLog().refresh();
    QTRY_VERIFY(m_session->loadState().everComplete);
    QTRY_VERIFY(m_session->eventLog().state().everComplete);
}

void TestReactivationDialog::cleanup()
{
    m_session.reset();
    m_activity.reset();
}

WebhookPtr TestReactivationDialog::webhookAt(const QUrl &endpoint)
{
    Webhook webhook = *m_session->webhooks().find({QString::fromLatin1(deactivatedId())});
    webhook.endpoint = endpoint.toString();
    return std::make_shared<const Webhook>(webhook);
}

QPushButton *TestReactivationDialog::button(const QWidget &dialog, const char *text)
{
    for (QPushButton *candidate : dialog.findChildren<QPushButton *>()) {
        if (candidate->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
            return candidate;
    }
    return nullptr;
}

void TestReactivationDialog::it_closes_when_all_is_done()
{
    const WebhookPtr webhook = webhookAt(m_server->url());
    ReactivationDialog dialog(*m_session, {webhook}, 0);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.open();
    QVERIFY(dialog.report().contains(webhook->name));
    QVERIFY(!button(dialog, "Retry failed events")->isEnabled());
    QVERIFY(isDeactivated(webhook->id.value.toLatin1()));
    button(dialog, "Reactivate")->click();
    QTRY_COMPARE(accepted.size(), 1);
    QVERIFY(!isDeactivated(webhook->id.value.toLatin1()));
}

void TestReactivationDialog::a_probe_is_written_down()
{
    const QUrl url = m_server->url().resolved(QUrl(QStringLiteral("/hook")));
    const WebhookPtr webhook = webhookAt(url);
    ReactivationDialog dialog(*m_session, {webhook}, 2);
    dialog.open();
    button(dialog, "Probe the endpoint")->click();
    const QString heading = QStringLiteral("Probe of %1 (%2) at ").arg(webhook->name);
    QTRY_VERIFY2(dialog.report().contains(heading.arg(url.toString())),
                 qPrintable(dialog.report()));
    QVERIFY2(dialog.report().contains(QLatin1String("HTTP ")), qPrintable(dialog.report()));
    QTRY_VERIFY(button(dialog, "Probe the endpoint")->isEnabled());
    button(dialog, "Copy report")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), dialog.report());
    QVERIFY(isDeactivated(deactivatedId()));
}

void TestReactivationDialog::an_address_that_cannot_be_asked_is_named_as_it_is()
{
    Webhook first = *webhookAt(m_server->url());
    first.endpoint = QStringLiteral("https://hooks.example:99999/x?key=abc");
    Webhook second = first;
    second.id = {QStringLiteral("another")};
    second.name = QStringLiteral("Second");
    ReactivationDialog dialog(
        *m_session,
        {std::make_shared<const Webhook>(first), std::make_shared<const Webhook>(second)}, 0);
    dialog.open();
    button(dialog, "Probe the endpoint")->click();
    const QString heading = QStringLiteral("Probe of %1, Second (https://hooks.example:99999/x)");
    QTRY_VERIFY2(dialog.report().contains(heading.arg(first.name)), qPrintable(dialog.report()));
    QVERIFY(dialog.report().contains(QLatin1String("Check the address of the webhook")));
}

void TestReactivationDialog::in_the_sandbox_its_own_endpoint_is_asked()
{
    Environment environment = m_session->environment();
    environment.kind = EnvironmentKind::Sandbox;
    Credentials credentials;
    credentials.clientSecret = "correct";
    m_session = std::make_unique<Session>(environment, ApiMap(), credentials, Session::Settings());
    m_session->refresh();
    QTRY_VERIFY(m_session->loadState().everComplete);
    const WebhookPtr webhook =
        m_session->webhooks().find({QString::fromLatin1(deactivatedId())}); // at a made-up host
    const QByteArray id = webhook->id.value.toLatin1();
    QCOMPARE(setAnswer(id, "418"), 204);
    ReactivationDialog dialog(*m_session, {webhook}, 0);
    dialog.open();
    button(dialog, "Probe the endpoint")->click();
    QTRY_VERIFY2(dialog.report().contains(QLatin1String("HTTP 418")), qPrintable(dialog.report()));
    QCOMPARE(deliveries(id).size(), 0); // a look is no delivery
    QCOMPARE(setAnswer(id, "202"), 204);
    TestEventDialog test(*m_session, webhook);
    QSignalSpy sent(&test, &TestEventDialog::sent);
    test.open();
    button(test, "Send")->click();
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(sent.first().first().value<EndpointReport>().status, 202);
    QCOMPARE(deliveries(id).size(), 1);
}

void TestReactivationDialog::a_test_event_is_sent_only_when_asked_for()
{
    const WebhookPtr webhook = webhookAt(m_server->url());
    TestEventDialog dialog(*m_session, webhook);
    QSignalSpy sent(&dialog, &TestEventDialog::sent);
    dialog.open();
    QTest::qWait(100);
    QCOMPARE(sent.size(), 0);
    button(dialog, "Send")->click();
    QTRY_COMPARE(sent.size(), 1);
    const auto report = sent.first().first().value<EndpointReport>();
    QVERIFY(report.status.has_value()); // whatever the sandbox's front page makes of it
    const QList<QPlainTextEdit *> edits = dialog.findChildren<QPlainTextEdit *>();
    QVERIFY(std::any_of(edits.begin(), edits.end(), [&](const QPlainTextEdit *edit) {
        return edit->isReadOnly() && edit->toPlainText().contains(QString::number(*report.status));
    }));
}

QList<ActivityEntry> TestReactivationDialog::noted()
{
    ActivityJournal journal;
    ActivityQuery query;
    query.withStarts = true;
    if (!QTest::qWaitFor([this] { return m_activity->unwritten() == 0; }) ||
        journal.openForReading(m_activity->path()))
        return {};
    return journal.search(query).value;
}

void TestReactivationDialog::a_test_event_is_noted_before_and_after()
{
    TestEventDialog dialog(*m_session, webhookAt(m_server->url()));
    QSignalSpy sent(&dialog, &TestEventDialog::sent);
    dialog.open();
    button(dialog, "Send")->click();
    QVERIFY(!button(dialog, "Send")->isEnabled());
    QTRY_COMPARE(sent.size(), 1);
    QVERIFY(button(dialog, "Send")->isEnabled());
    const QList<ActivityEntry> list = noted();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(1).result, ActivityResult::Started);
    QCOMPARE(list.at(0).operation, ActivityOperation::TestEvent);
    QCOMPARE(list.at(0).requestId, list.at(1).requestId);
    QVERIFY(list.at(0).after.contains(QLatin1String("status")));
}

void TestReactivationDialog::a_test_event_that_is_left_may_have_arrived()
{
    auto dialog = std::make_unique<TestEventDialog>(*m_session, webhookAt(m_server->url()));
    dialog->open();
    button(*dialog, "Send")->click();
    dialog.reset();
    const QList<ActivityEntry> list = noted();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(0).result, ActivityResult::Ambiguous);
    QVERIFY(!m_activity->isUnderWay(list.at(0).requestId));
}

void TestReactivationDialog::a_test_event_copies_as_a_command_without_its_secret()
{
    TestEventDialog dialog(*m_session, webhookAt(QUrl(QStringLiteral("https://a.example/in"))));
    dialog.open();
    for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
        if (edit->echoMode() == QLineEdit::Password)
            edit->setText(QStringLiteral("very-secret"));
    }
    for (const char *name : {"Copy as curl", "Copy as PowerShell"}) {
        button(dialog, name)->click();
        const QString command = QGuiApplication::clipboard()->text();
        QVERIFY(command.contains(QLatin1String("https://a.example/in")));
        QVERIFY(!command.contains(QLatin1String("very-secret")));
    }
}

void TestReactivationDialog::a_test_event_says_what_becomes_of_every_header()
{
    Webhook webhook = *webhookAt(QUrl(QStringLiteral("https://a.example/in")));
    const auto shown = [this](const Webhook &about) {
        TestEventDialog dialog(*m_session, std::make_shared<const Webhook>(about));
        return dialog.findChild<QLabel *>(QStringLiteral("testEventHeaders"))->text();
    };
    webhook.headers = QList<Header>{{QStringLiteral("X-Price"), QStringLiteral("5 \u20ac")},
                                    {QStringLiteral("X-Part"), QStringLiteral("one")},
                                    {QStringLiteral("X-Part"), QStringLiteral("two")},
                                    {QStringLiteral("Host"), QStringLiteral("b.example")},
                                    {QStringLiteral("X-Split"), QStringLiteral("a\nb")}};
    const QString text = shown(webhook);
    for (const char *part :
         {"X-Price, X-Part, X-Part (values are sent", "Sent in UTF-8",
          "Sent more than once: X-Part", "Not sent: Host (", "Not sent: X-Split ("})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    webhook.headers.reset();
    QVERIFY(shown(webhook).contains(QLatin1String("not known")));
}

HOOKDESK_WINDOW_TEST(TestReactivationDialog)
#include "tst_reactivationdialog.moc"
