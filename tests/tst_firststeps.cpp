// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/firststeps.h"

#include "app/session/session.h"
#include "app/session/webhooksecrets.h"
#include "tests/support/runningsandbox.h"
#include "tests/support/testprogram.h"
#include "tests/support/toldprompt.h"
#include "ui/common/actionregistry.h"
#include "ui/delivery/stepmark.h"
#include "ui/shell/sessionview.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hookdesk;

namespace tst_firststeps {

class TestFirstSteps : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void they_are_not_there_until_they_are_asked_for();
    void the_first_leads_to_what_is_broken();
    void a_webhook_that_was_brought_back_ends_the_second();
    void a_reactivation_without_being_led_counts_too();
    void what_is_done_is_ticked_and_what_was_passed_over_is_not();
    void the_third_leads_to_an_event_whose_signature_can_be_checked();
    void whoever_passes_over_the_third_is_told_of_no_event();
    void they_can_be_skipped_at_any_time();
    void their_going_does_not_move_the_page();

private:
    [[nodiscard]] QAction *action(const char *name) const
    {
        return m_steps->findChild<QAction *>(QLatin1String(name));
    }
    [[nodiscard]] bool tells(const char *part) const
    {
        return m_steps->accessibleName().contains(QLatin1String(part));
    }

    [[nodiscard]] QList<StepState> states() const
    {
        QList<StepState> all;
        for (const StepMark *mark : m_steps->findChildren<StepMark *>())
            all.append(mark->state());
        return all;
    }

    RunningSandbox m_sandbox;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<FirstSteps> m_steps;
};

void TestFirstSteps::init()
{
    QCOMPARE(m_sandbox.restart(RunningSandbox::settings()), QString());
    Environment environment;
    environment.kind = EnvironmentKind::Sandbox;
    environment.apiUrl = m_sandbox.m_server->url();
    environment.authUrl = environment.apiUrl;
    environment.clientId = QStringLiteral("sandbox");
    Credentials credentials;
    credentials.clientId = environment.clientId;
    credentials.clientSecret = "correct";
    m_session = std::make_unique<Session>(environment, ApiMap(), credentials, Session::Settings());
    m_steps = std::make_unique<FirstSteps>(*m_session);
}

void TestFirstSteps::cleanup()
{
    m_steps.reset();
    m_session.reset();
}

void TestFirstSteps::they_are_not_there_until_they_are_asked_for()
{
    QVERIFY(m_steps->isHidden());
    m_steps->start();
    QVERIFY(m_steps->isVisible());
    QVERIFY(tells("1 of 3"));
}

void TestFirstSteps::the_first_leads_to_what_is_broken()
{
    const QSignalSpy asked(m_steps.get(), &FirstSteps::deactivatedRequested);
    m_steps->start();
    action("firstSteps.go")->trigger();
    QCOMPARE(asked.size(), 1);
    QVERIFY(tells("2 of 3"));
    action("firstSteps.go")->trigger(); // shows them again, and waits for the reactivation
    QCOMPARE(asked.size(), 2);
    QVERIFY(tells("2 of 3"));
}

void TestFirstSteps::a_webhook_that_was_brought_back_ends_the_second()
{
    const WebhookId broken{QString::fromLatin1(m_sandbox.deactivatedId())};
    m_session->refresh();
    QTRY_VERIFY(m_session->webhooks().find(broken));
    m_steps->start();
    action("firstSteps.next")->trigger();
    QVERIFY(tells("2 of 3"));
    m_session->reactivate({broken});
    QTRY_VERIFY(tells("3 of 3"));
}

void TestFirstSteps::a_reactivation_without_being_led_counts_too()
{
    const WebhookId broken{QString::fromLatin1(m_sandbox.deactivatedId())};
    m_session->refresh();
    QTRY_VERIFY(m_session->webhooks().find(broken));
    m_steps->start();
    QCOMPARE(states(), (QList{StepState::ToDo, StepState::ToDo, StepState::ToDo}));
    m_session->reactivate({broken});
    QTRY_VERIFY(tells("3 of 3"));
    // The jump over the second is no riddle.
    QVERIFY(tells("1 webhook(s) reactivated."));
    QVERIFY(tells("Check a signature"));
    QCOMPARE(states(), (QList{StepState::Done, StepState::Done, StepState::ToDo}));
    const auto *text = m_steps->findChild<QLabel *>();
    QVERIFY(text->text().startsWith(QLatin1String("Step 3 of 3: ")));
}

void TestFirstSteps::what_is_done_is_ticked_and_what_was_passed_over_is_not()
{
    m_steps->start();
    action("firstSteps.go")->trigger();
    QCOMPARE(states(), (QList{StepState::Done, StepState::ToDo, StepState::ToDo}));
    action("firstSteps.next")->trigger();
    QCOMPARE(states(), (QList{StepState::Done, StepState::Skipped, StepState::ToDo}));
    QCOMPARE(m_steps->findChildren<StepMark *>().at(1)->toolTip(),
             QStringLiteral("Bring it back: Skipped"));
    m_steps->start(); // again from the beginning
    QCOMPARE(states(), (QList{StepState::ToDo, StepState::ToDo, StepState::ToDo}));
}

void TestFirstSteps::the_third_leads_to_an_event_whose_signature_can_be_checked()
{
    QSignalSpy asked(m_steps.get(), &FirstSteps::signatureRequested);
    m_session->eventLog().refresh();
    QTRY_VERIFY(m_session->eventLog().events().size() > 0);
    m_steps->start();
    action("firstSteps.next")->trigger();
    action("firstSteps.next")->trigger();
    action("firstSteps.go")->trigger();
    QCOMPARE(asked.size(), 1);
    QVERIFY(tells("verdict"));
    const QSignalSpy ended(m_steps.get(), &FirstSteps::ended);
    action("firstSteps.skip")->trigger();
    QCOMPARE(ended.size(), 1);
    QVERIFY(m_steps->isHidden());
}

void TestFirstSteps::whoever_passes_over_the_third_is_told_of_no_event()
{
    const QSignalSpy ended(m_steps.get(), &FirstSteps::ended);
    m_steps->start();
    action("firstSteps.next")->trigger();
    action("firstSteps.next")->trigger();
    QVERIFY(tells("3 of 3"));
    QCOMPARE(action("firstSteps.next")->text(), QStringLiteral("Done"));
    action("firstSteps.next")->trigger();
    QCOMPARE(ended.size(), 1);
    QVERIFY(m_steps->isHidden());
}

void TestFirstSteps::they_can_be_skipped_at_any_time()
{
    const QSignalSpy ended(m_steps.get(), &FirstSteps::ended);
    m_steps->start();
    action("firstSteps.skip")->trigger();
    QCOMPARE(ended.size(), 1);
    QVERIFY(m_steps->isHidden());
}

void TestFirstSteps::their_going_does_not_move_the_page()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("test.ini")), QSettings::IniFormat);
    ActionRegistry actions;
    ToldPrompt prompt;
    WebhookSecrets secrets;
    SessionView view(*m_session, secrets, actions, prompt, settings);
    view.resize(1000, 700);
    view.show();
    view.showPage(SessionView::Page::Overview);
    auto *page = view.findChild<QWidget *>(QStringLiteral("overviewPage"));
    const auto top = [&] { return page->mapTo(&view, QPoint()).y(); };
    const auto height = [&] { return page->height(); };
    QTRY_VERIFY(page->isVisible());
    const int without = height();
    const int before = top();
    view.firstSteps().start();
    QTRY_VERIFY(height() < without); // they are there
    QCOMPARE(top(), before);
    auto *close = view.firstSteps().findChild<QAction *>(QStringLiteral("firstSteps.skip"));
    QCOMPARE(close->text(), QStringLiteral("Close the first steps"));
    close->trigger();
    QTRY_COMPARE(height(), without);
    QCOMPARE(top(), before);
}

HOOKDESK_WINDOW_TEST(TestFirstSteps)

} // namespace tst_firststeps

#include "tst_firststeps.moc"
