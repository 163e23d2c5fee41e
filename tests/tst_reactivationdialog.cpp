// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delivery/reactivationdialog.h"

#include "app/session/session.h"
#include "tests/support/deliveringsandbox.h"
#include "tests/support/faultyserver.h"
#include "tests/support/testprogram.h"
#include "ui/common/errortext.h"
#include "ui/common/exactedit.h"
#include "ui/common/hiddencharacternote.h"
#include "ui/delivery/reactivationmodel.h"
#include "ui/delivery/steprow.h"
#include "ui/delivery/testeventdialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hookdesk;

namespace tst_reactivationdialog {

/// The dialogs about one endpoint, against a sandbox whose endpoints answer as told.
class TestReactivationDialog : public QObject, private DeliveringSandbox
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void it_closes_when_all_is_done();
    void the_heading_follows_and_the_next_step_is_offered();
    void a_retry_can_be_undone_where_it_was_asked_for();
    void whoever_saw_the_endpoint_fail_is_told_before_the_retry();
    void a_step_that_was_left_out_is_skipped();
    void one_webhook_has_one_endpoint();
    void several_webhooks_are_a_table();
    void a_missing_page_is_no_good_sign();
    void what_is_refused_says_so_and_can_be_tried_again();
    void where_the_api_changes_no_webhooks_tribe_is_opened();
    void a_job_goes_on_when_the_dialog_is_closed();
    void only_the_endpoint_can_be_checked();
    void a_check_is_written_down();
    void an_address_that_cannot_be_asked_is_named_as_it_is();
    void in_the_sandbox_its_own_endpoint_is_asked_data();
    void in_the_sandbox_its_own_endpoint_is_asked();
    void a_test_event_is_sent_only_when_asked_for();
    void a_test_event_has_the_bytes_that_were_pasted();
    void a_test_event_shows_what_is_hidden_in_its_address();
    void a_test_event_is_noted_before_and_after();
    void a_test_event_that_is_left_may_have_arrived();
    void a_test_event_copies_as_a_command_without_its_secret();
    void a_test_event_says_what_becomes_of_every_header();

private:
    Q_INVOKABLE void noteOpened(const QUrl &url) { m_opened = url; }
    /// Some deactivated webhook, with its endpoint at this address.
    [[nodiscard]] WebhookPtr webhookAt(const QUrl &endpoint);
    void connectTo(EnvironmentKind kind);
    /// The sandbox as it is for everybody, with its seeded failures.
    void restartSeeded(EnvironmentKind kind);
    [[nodiscard]] static QString heading(const QDialog &dialog);
    /// By its title.
    [[nodiscard]] static StepRow *step(const QDialog &dialog, const char *title);
    [[nodiscard]] static QPushButton *button(const QWidget &dialog, const char *text);

    [[nodiscard]] QList<ActivityEntry> noted();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ActivityRecorder> m_activity;
    std::unique_ptr<Session> m_session;
    QUrl m_opened; ///< In the browser.
};

void TestReactivationDialog::init()
{
    QCOMPARE(restart(deliverySettings()), QString());
    m_folder = std::make_unique<QTemporaryDir>();
    m_activity = std::make_unique<ActivityRecorder>(
        m_folder->filePath(QStringLiteral("activity.sqlite")), ActivityRecorder::Settings{});
    connectTo(EnvironmentKind::Other);
}

void TestReactivationDialog::connectTo(EnvironmentKind kind)
{
    Environment environment;
    environment.name = QStringLiteral("Test");
    environment.kind = kind;
    environment.apiUrl = m_server->url();
    environment.authUrl = m_server->url();
    environment.clientId = QStringLiteral("sandbox");
    Credentials credentials;
    credentials.clientSecret = "correct";
    Session::Settings settings;
    settings.activity = m_activity.get();
    m_session = std::make_unique<Session>(environment, ApiMap(), credentials, settings);
    m_session->refresh();
    m_session->eventLog().refresh();
    QTRY_VERIFY(m_session->loadState().everComplete);
    QTRY_VERIFY(m_session->eventLog().state().everComplete);
}

void TestReactivationDialog::restartSeeded(EnvironmentKind kind)
{
    m_session.reset();
    QCOMPARE(restart(settings()), QString());
    connectTo(kind);
}

QString TestReactivationDialog::heading(const QDialog &dialog)
{
    return dialog.findChild<QLabel *>(QStringLiteral("reactivationHeading"))->text();
}

StepRow *TestReactivationDialog::step(const QDialog &dialog, const char *title)
{
    for (StepRow *row : dialog.findChildren<StepRow *>()) {
        for (const QLabel *label : row->findChildren<QLabel *>()) {
            if (label->text() == QString::fromUtf8(title))
                return row;
        }
    }
    return nullptr;
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

void TestReactivationDialog::the_heading_follows_and_the_next_step_is_offered()
{
    restartSeeded(EnvironmentKind::Other);
    const WebhookPtr webhook = m_session->webhooks().find({QString::fromLatin1(deactivatedId())});
    ReactivationDialog dialog(*m_session, {webhook}, 0);
    dialog.open();
    QCOMPARE(heading(dialog), QStringLiteral("Reactivate “%1” in Test?").arg(webhook->name));
    QVERIFY(button(dialog, "Reactivate")->isDefault());
    QCOMPARE(step(dialog, "Retry")->state(), StepState::ToDo);
    QVERIFY(step(dialog, "Retry")->line().contains(QLatin1String("Reactivate it first")));
    button(dialog, "Reactivate")->click();
    QCOMPARE(step(dialog, "Reactivate")->state(), StepState::Running);
    QTRY_COMPARE(heading(dialog), QStringLiteral("“%1” is active again").arg(webhook->name));
    QVERIFY(dialog.isVisible());
    QCOMPARE(step(dialog, "Reactivate")->state(), StepState::Done);
    QCOMPARE(step(dialog, "Reactivate")->line(), QStringLiteral("Active (verified)"));
    QPushButton &retry = step(dialog, "Retry")->button();
    QVERIFY(retry.isEnabled() && retry.isDefault());
    QVERIFY(!button(dialog, "Reactivate")->isDefault());
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QVERIFY(!label->isVisible() || !label->text().startsWith(QLatin1String("Tribe delivers")));
    retry.click();
    QVERIFY(button(dialog, "Close")->isDefault());
}

void TestReactivationDialog::a_retry_can_be_undone_where_it_was_asked_for()
{
    restartSeeded(EnvironmentKind::Other);
    const WebhookPtr webhook = m_session->webhooks().find({QString::fromLatin1(deactivatedId())});
    ReactivationDialog dialog(*m_session, {webhook}, 0);
    dialog.open();
    button(dialog, "Reactivate")->click();
    QPushButton &retry = step(dialog, "Retry")->button();
    QTRY_VERIFY(retry.isEnabled());
    const QString offered = retry.text();
    retry.click();
    QCOMPARE(step(dialog, "Retry")->state(), StepState::Running);
    QVERIFY(step(dialog, "Retry")->line().contains(QLatin1String("left to undo")));
    QCOMPARE(retry.text(), QStringLiteral("&Undo"));
    QTRY_VERIFY(retry.isEnabled());
    retry.click();
    QTRY_COMPARE(step(dialog, "Retry")->state(), StepState::ToDo);
    QCOMPARE(retry.text(), offered);
    QVERIFY(retry.isEnabled());
    QVERIFY(!dialog.report().contains(QLatin1String("Retry at")));
    QTest::mouseClick(&retry, Qt::LeftButton);
    QTest::mouseClick(&retry, Qt::LeftButton); // of a double click: Undo stands there by then
    QCOMPARE(step(dialog, "Retry")->state(), StepState::Running);
    QVERIFY(!m_session->retries().jobs().isEmpty());
    m_session->retries().jobs().constLast()->startNow();
    QTRY_COMPARE(step(dialog, "Retry")->state(),
                 StepState::Failed); // the sandbox's endpoint refuses
    QVERIFY(!retry.isEnabled());
    QVERIFY(dialog.report().contains(step(dialog, "Retry")->line()));
}

void TestReactivationDialog::whoever_saw_the_endpoint_fail_is_told_before_the_retry()
{
    restartSeeded(EnvironmentKind::Other);
    const WebhookPtr webhook = m_session->webhooks().find({QString::fromLatin1(deactivatedId())});
    ReactivationDialog dialog(*m_session, {webhook}, 0);
    dialog.open();
    button(dialog, "Check endpoint")->click();
    QTRY_COMPARE(step(dialog, "Check endpoint")->state(), StepState::Failed);
    QVERIFY(step(dialog, "Reactivate")->line().contains(QLatin1String("deactivate it again")));
    button(dialog, "Reactivate")->click();
    QTRY_VERIFY(step(dialog, "Retry")->button().isEnabled());
    QVERIFY(step(dialog, "Retry")->line().contains(QLatin1String("may fail again")));
    QVERIFY(!dialog.report().contains(QLatin1String("Answer: fine")));
}

void TestReactivationDialog::a_step_that_was_left_out_is_skipped()
{
    restartSeeded(EnvironmentKind::Other);
    const WebhookPtr webhook = m_session->webhooks().find({QString::fromLatin1(deactivatedId())});
    ReactivationDialog dialog(*m_session, {webhook}, 0);
    dialog.open();
    for (const char *title : {"Check endpoint", "Send test event"})
        QCOMPARE(step(dialog, title)->state(), StepState::ToDo);
    button(dialog, "Reactivate")->click();
    QTRY_VERIFY(button(dialog, "Close"));
    for (const char *title : {"Check endpoint", "Send test event"})
        QCOMPARE(step(dialog, title)->state(), StepState::Skipped);
    button(dialog, "Check endpoint")->click();
    QCOMPARE(step(dialog, "Check endpoint")->state(), StepState::Running);
    QTRY_VERIFY(step(dialog, "Check endpoint")->state() != StepState::Running);
}

void TestReactivationDialog::one_webhook_has_one_endpoint()
{
    const WebhookPtr webhook = webhookAt(m_server->url());
    const auto said = [](const QDialog &dialog, const char *words) {
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [words](const QLabel *label) {
            return label->text().contains(QLatin1String(words));
        });
    };
    const ReactivationDialog one(*m_session, {webhook}, 0);
    QVERIFY(said(one, "the endpoint first") && !said(one, "the endpoints first"));
    const ReactivationDialog two(*m_session, {webhook, webhook}, 0);
    QVERIFY(said(two, "the endpoints first") && !said(two, "the endpoint first"));
}

void TestReactivationDialog::several_webhooks_are_a_table()
{
    restartSeeded(EnvironmentKind::Staging);
    QList<WebhookPtr> webhooks;
    for (const WebhookPtr &webhook : m_session->webhooks().all()) {
        if (webhook->status() == WebhookStatus::Deactivated)
            webhooks.append(webhook);
    }
    QCOMPARE(webhooks.size(), 6);
    ReactivationDialog dialog(*m_session, webhooks, 0);
    dialog.open();
    auto *table = dialog.findChild<QTableView *>(QStringLiteral("reactivationTable"));
    QVERIFY(table && table->isVisible());
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(table->accessibleName(), QStringLiteral("Webhooks to reactivate"));
    QCOMPARE(table->model()->rowCount(), 6);
    QVERIFY(!step(dialog, "Send test event")->button().isEnabled());
    const auto cell = [table](int row, ReactivationModel::Column column) {
        return table->model()->index(row, int(column)).data().toString();
    };
    button(dialog, "Check endpoint")->click();
    QTRY_VERIFY_WITH_TIMEOUT(step(dialog, "Check endpoint")->state() != StepState::Running, 20000);
    for (int row = 0; row < 6; ++row) { // the check says what the log says
        if (cell(row, ReactivationModel::Column::Why).startsWith(QLatin1String("HTTP")))
            QCOMPARE(cell(row, ReactivationModel::Column::Check),
                     cell(row, ReactivationModel::Column::Why));
    }
    button(dialog, "Reactivate")->click();
    QTRY_COMPARE(heading(dialog), QStringLiteral("6 webhook(s) are active again"));
    for (int row = 0; row < 6; ++row)
        QCOMPARE(cell(row, ReactivationModel::Column::Result), QStringLiteral("Active (verified)"));
}

void TestReactivationDialog::a_missing_page_is_no_good_sign()
{
    restartSeeded(EnvironmentKind::Staging);
    const QList<WebhookPtr> all = m_session->webhooks().all();
    const auto found = std::find_if(all.begin(), all.end(), [](const WebhookPtr &webhook) {
        return webhook->status() == WebhookStatus::Deactivated &&
               webhook->endpoint.contains(QLatin1String("wms.noorderlicht"));
    });
    QVERIFY(found != all.end()); // its endpoint answers 404
    ReactivationDialog dialog(*m_session, {*found}, 0);
    dialog.open();
    button(dialog, "Check endpoint")->click();
    QTRY_COMPARE_WITH_TIMEOUT(step(dialog, "Check endpoint")->state(), StepState::Failed, 20000);
}

void TestReactivationDialog::what_is_refused_says_so_and_can_be_tried_again()
{
    Webhook gone = *webhookAt(m_server->url());
    gone.id = {QStringLiteral("00000000-0000-4000-8000-000000000000")};
    ReactivationDialog dialog(*m_session, {std::make_shared<const Webhook>(gone)}, 0);
    dialog.open();
    button(dialog, "Reactivate")->click();
    QTRY_COMPARE(step(dialog, "Reactivate")->state(), StepState::Failed);
    QTRY_VERIFY2(heading(dialog).endsWith(QStringLiteral("” was not reactivated")),
                 qPrintable(heading(dialog)));
    QVERIFY(button(dialog, "Reactivate")->isEnabled());
    QVERIFY(!step(dialog, "Retry")->button().isEnabled());
    QVERIFY(dialog.report().contains(QLatin1String("not reactivated")));
}

void TestReactivationDialog::where_the_api_changes_no_webhooks_tribe_is_opened()
{
    QCOMPARE(restart(deliverySettings(QStringLiteral("read-only-webhooks"))), QString());
    connectTo(EnvironmentKind::Other);
    QTRY_VERIFY(!m_session->canReactivate());
    const WebhookPtr webhook = webhookAt(m_server->url());
    ReactivationDialog dialog(*m_session, {webhook}, 0);
    dialog.open();
    QVERIFY(!button(dialog, "Reactivate"));
    QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "noteOpened");
    button(dialog, "Open Tribe")->click();
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    QCOMPARE(m_opened, QUrl(configurationPage()));
    QVERIFY(m_session->jobs().isEmpty());
    QVERIFY(isDeactivated(webhook->id.value.toLatin1()));
}

void TestReactivationDialog::a_job_goes_on_when_the_dialog_is_closed()
{
    const WebhookPtr webhook = webhookAt(m_server->url());
    auto dialog = std::make_unique<ReactivationDialog>(*m_session, QList<WebhookPtr>{webhook}, 0);
    dialog->open();
    button(*dialog, "Reactivate")->click();
    dialog.reset();
    QTRY_VERIFY(m_session->jobs().constLast()->isFinished());
    QVERIFY(!isDeactivated(webhook->id.value.toLatin1()));
}

/// Of a webhook that is active, or where nothing may be written.
void TestReactivationDialog::only_the_endpoint_can_be_checked()
{
    const WebhookPtr webhook = webhookAt(m_server->url());
    ReactivationDialog dialog(*m_session, {webhook}, 0, nullptr,
                              ReactivationDialog::Purpose::CheckEndpoint);
    dialog.open();
    dialog.checkEndpoint();
    QCOMPARE(dialog.windowTitle(), QStringLiteral("Check endpoint"));
    QVERIFY(!step(dialog, "Reactivate")->isVisible());
    QVERIFY(!step(dialog, "Retry")->isVisible());
    QVERIFY(button(dialog, "Check endpoint")->isDefault());
    QTRY_VERIFY(step(dialog, "Check endpoint")->state() != StepState::Running);
    QVERIFY(isDeactivated(webhook->id.value.toLatin1()));
}

void TestReactivationDialog::a_check_is_written_down()
{
    const QUrl url = m_server->url().resolved(QUrl(QStringLiteral("/hook")));
    const WebhookPtr webhook = webhookAt(url);
    ReactivationDialog dialog(*m_session, {webhook}, 2);
    dialog.open();
    button(dialog, "Check endpoint")->click();
    const QString heading = QStringLiteral("Check of %1 (%2) at ").arg(webhook->name);
    QTRY_VERIFY2(dialog.report().contains(heading.arg(url.toString())),
                 qPrintable(dialog.report()));
    QVERIFY2(dialog.report().contains(QLatin1String("HTTP ")), qPrintable(dialog.report()));
    QTRY_VERIFY(button(dialog, "Check endpoint")->isEnabled());
    button(dialog, "Copy report")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), dialog.report());
    QVERIFY(isDeactivated(deactivatedId()));
}

void TestReactivationDialog::an_address_that_cannot_be_asked_is_named_as_it_is()
{
    Webhook first = *webhookAt(m_server->url());
    first.id = {QStringLiteral("one")}; // the sandbox knows of none like that
    first.endpoint = QStringLiteral("https://hooks.example:99999/x?key=abc");
    Webhook second = first;
    second.id = {QStringLiteral("another")};
    second.name = QStringLiteral("Second");
    ReactivationDialog dialog(
        *m_session,
        {std::make_shared<const Webhook>(first), std::make_shared<const Webhook>(second)}, 0);
    dialog.open();
    button(dialog, "Check endpoint")->click();
    const QString heading = QStringLiteral("Check of %1, Second (https://hooks.example:99999/x)");
    QTRY_VERIFY2(dialog.report().contains(heading.arg(first.name)), qPrintable(dialog.report()));
    QVERIFY(dialog.report().contains(QLatin1String("Check the host and port")));
}

void TestReactivationDialog::in_the_sandbox_its_own_endpoint_is_asked_data()
{
    QTest::addColumn<EnvironmentKind>("kind");
    QTest::newRow("sandbox") << EnvironmentKind::Sandbox;
    QTest::newRow("whatever somebody calls it") << EnvironmentKind::Staging;
}

void TestReactivationDialog::in_the_sandbox_its_own_endpoint_is_asked()
{
    QFETCH(EnvironmentKind, kind);
    m_session.reset();
    connectTo(kind);
    const WebhookPtr webhook =
        m_session->webhooks().find({QString::fromLatin1(deactivatedId())}); // at a made-up host
    const QByteArray id = webhook->id.value.toLatin1();
    QCOMPARE(setAnswer(id, "418"), 204);
    ReactivationDialog dialog(*m_session, {webhook}, 0);
    dialog.open();
    button(dialog, "Check endpoint")->click();
    QTRY_VERIFY2(dialog.report().contains(QLatin1String("HTTP 418")), qPrintable(dialog.report()));
    QVERIFY(dialog.report().contains(webhook->endpoint)); // which stays shown
    QVERIFY(step(dialog, "Check endpoint")->line().contains(QLatin1String("HTTP 418")));
    QCOMPARE(deliveries(id).size(), 0); // a look is no delivery
    QCOMPARE(setAnswer(id, "202"), 204);
    TestEventDialog test(*m_session, webhook);
    QSignalSpy sent(&test, &TestEventDialog::sent);
    test.open();
    QTRY_VERIFY(button(test, "Send")->isEnabled());
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

void TestReactivationDialog::a_test_event_has_the_bytes_that_were_pasted()
{
    FaultyServer endpoint;
    endpoint.always("", "", FaultyReply::answer(204));
    TestEventDialog dialog(*m_session, webhookAt(endpoint.url()));
    QSignalSpy sent(&dialog, &TestEventDialog::sent);
    dialog.open();
    const QString pasted = QStringLiteral("{\r\n \"a\":\"Jan\u00A0\u200BSmit\"}");
    auto *body = dialog.findChild<ExactEdit *>();
    QVERIFY(body);
    QGuiApplication::clipboard()->setText(pasted);
    body->selectAll();
    body->paste();
    const QString note = body->accessibleDescription();
    QVERIFY2(note.contains(QLatin1String("U+200B (invisible)")), qPrintable(note));
    QTRY_VERIFY(button(dialog, "Send")->isEnabled());
    button(dialog, "Send")->click();
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(endpoint.requests().constLast().body, pasted.toUtf8());
}

void TestReactivationDialog::a_test_event_shows_what_is_hidden_in_its_address()
{
    Webhook webhook = *webhookAt(QUrl(QStringLiteral("https://hooks.example/in")));
    webhook.endpoint = QStringLiteral("https://hooks\u200B.example/in");
    TestEventDialog dialog(*m_session, std::make_shared<const Webhook>(webhook));
    dialog.open();
    auto *note = dialog.findChild<HiddenCharacterNote *>(QStringLiteral("testEventTargetHidden"));
    QVERIFY(note && note->isVisible());
    QVERIFY2(note->text().contains(QLatin1String("U+200B (invisible) at position 14")),
             qPrintable(note->text()));
    QVERIFY(!dialog.findChild<HiddenCharacterNote *>(QStringLiteral("testEventSecretHidden"))
                 ->isVisible());
    note->findChild<QPushButton *>()->click();
    QCOMPARE(dialog.findChild<QLineEdit *>(QStringLiteral("testEventTarget"))->text(),
             QStringLiteral("https://hooks.example/in"));
    QVERIFY(!note->isVisible());
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
         {"X-Price, X-Part, X-Part (values sent", "Sent in UTF-8", "Sent more than once: X-Part",
          "Not sent: Host (", "Not sent: X-Split ("})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    webhook.headers.reset();
    QVERIFY(shown(webhook).contains(QLatin1String("unknown")));
}

HOOKDESK_WINDOW_TEST(TestReactivationDialog)

} // namespace tst_reactivationdialog

#include "tst_reactivationdialog.moc"
