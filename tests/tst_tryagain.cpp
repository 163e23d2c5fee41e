// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tryagain.h"

#include "app/session/session.h"
#include "tests/support/testprogram.h"
#include "tests/support/tinyenvironment.h"
#include "tests/support/toldprompt.h"
#include "ui/common/actionregistry.h"
#include "ui/common/momenttext.h"
#include "ui/common/statepane.h"
#include "ui/events/eventspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/shell/statusarea.h"
#include "ui/webhooks/webhookspage.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_tryagain {

/// Pages of an environment that cannot be reached: they say when it is tried again, let somebody
/// try at once, and recover.
class TestTryAgain : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void the_words_count_down_data();
    void the_words_count_down();
    void the_webhooks_recover_by_themselves();
    void trying_now_does_not_wait();
    void the_page_stays_as_it_is_while_it_is_tried();
    void the_event_log_recovers_by_itself();
    void the_overview_and_the_status_say_so();
    void what_a_person_has_to_mend_does_not_count_down();

private:
    void connectTo(std::chrono::milliseconds pause)
    {
        Session::Settings settings;
        settings.pace = quickPace();
        settings.pace.retryDelays = {5ms};
        settings.pace.recoveryPauses = {pause};
        settings.eventLog.interval = 0ms;
        m_session = std::make_unique<Session>(testEnvironment(m_server->url()), ApiMap(),
                                              testCredentials(), settings);
    }
    template <typename Page>
    Page &show(Page *page)
    {
        m_page.reset(page);
        m_page->resize(1100, 700);
        m_page->show();
        return *page;
    }
    WebhooksPage &webhooks()
    {
        return show(new WebhooksPage(*m_session, *m_registry, m_prompt, *m_settings));
    }
    /// The countdown that is seen; empty: none.
    [[nodiscard]] QString shownCountdown() const
    {
        for (const auto *label : m_page->findChildren<NextTryLabel *>()) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }
    [[nodiscard]] QAbstractButton *button(const char *text) const
    {
        for (auto *each : m_page->findChildren<QAbstractButton *>()) {
            if (each->isVisible() && each->text() == QLatin1String(text))
                return each;
        }
        return nullptr;
    }

    std::optional<FaultyReply> m_fault;
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ActionRegistry> m_registry;
    std::unique_ptr<Session> m_session;
    ToldPrompt m_prompt;
    std::unique_ptr<QWidget> m_page;
};

void TestTryAgain::init()
{
    m_fault = FaultyReply::answer(503);
    m_server = std::make_unique<FaultyServer>();
    m_server->setHandler([this](const FaultyRequest &request) {
        if (m_fault)
            return *m_fault;
        return request.method == "POST" ? tokenReply()
                                        : FaultyReply::answer(200, collection(webhookRecords(3)));
    });
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")),
                                             QSettings::IniFormat);
    m_registry = std::make_unique<ActionRegistry>();
}

void TestTryAgain::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void TestTryAgain::the_words_count_down_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("a moment") << 400 << QStringLiteral("Next attempt in 1 second");
    QTest::newRow("seconds") << 11'001 << QStringLiteral("Next attempt in 12 seconds");
    QTest::newRow("minutes") << 200'000 << QStringLiteral("Next attempt in 4 minutes");
    QTest::newRow("a day") << 100'000'000 << QString();
    QTest::newRow("now") << 0 << QStringLiteral("Trying again…");
    QTest::newRow("since a while") << -5000 << QStringLiteral("Trying again…");
}

void TestTryAgain::the_words_count_down()
{
    QFETCH(int, milliseconds);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QString text = nextTryText(now.addMSecs(milliseconds), now);
    text.replace(QLatin1String("(s)"), milliseconds == 400 ? QString() : QStringLiteral("s"));
    QFETCH(QString, words);
    if (words.isEmpty())
        words = QStringLiteral("Next attempt ") + clockText(now.addMSecs(milliseconds), now);
    QCOMPARE(text, words);
    QCOMPARE(nextTryText({}, now), QString());
}

void TestTryAgain::the_webhooks_recover_by_themselves()
{
    connectTo(1200ms);
    const auto &page = webhooks();
    m_session->refresh();
    QTRY_VERIFY(shownCountdown().startsWith(QLatin1String("Next attempt in")));
    QTRY_VERIFY(button("Try now"));
    m_fault.reset();
    QTRY_COMPARE(page.findChild<QTableView *>(QStringLiteral("webhooksTable"))->model()->rowCount(),
                 3);
    QTRY_VERIFY(shownCountdown().isEmpty());
    QTRY_VERIFY(!button("Try now"));
}

void TestTryAgain::trying_now_does_not_wait()
{
    connectTo(1h);
    const auto &page = webhooks();
    m_session->refresh();
    QTRY_VERIFY(button("Try now"));
    QTRY_COMPARE(shownCountdown().left(23), QStringLiteral("Next attempt in 60 minu"));
    m_fault.reset();
    button("Try now")->click();
    QTRY_COMPARE(page.findChild<QTableView *>(QStringLiteral("webhooksTable"))->model()->rowCount(),
                 3);
    QTRY_VERIFY(!m_session->loadState().loading);
    // With rows, the failure is told above them, and counts down there.
    m_fault = FaultyReply::answer(503);
    m_session->refresh();
    QTRY_VERIFY(shownCountdown().startsWith(QLatin1String("Next attempt in")));
    QTRY_VERIFY(button("Try now"));
    QCOMPARE(page.findChild<QTableView *>(QStringLiteral("webhooksTable"))->model()->rowCount(), 3);
}

void TestTryAgain::the_page_stays_as_it_is_while_it_is_tried()
{
    connectTo(50ms);
    const auto &page = webhooks();
    m_session->refresh();
    QTRY_VERIFY(m_session->loadState().error);
    m_fault = FaultyReply::silence();
    QTRY_VERIFY(m_session->loadState().loading);
    QTRY_COMPARE(shownCountdown(), QStringLiteral("Trying again…"));
    const auto *pane = page.findChild<StatePane *>();
    QVERIFY(!pane->accessibleName().startsWith(QLatin1String("Loading")));
    QVERIFY(button("Try now") && !button("Try now")->isEnabled());
}

void TestTryAgain::the_event_log_recovers_by_itself()
{
    connectTo(1200ms);
    show(new EventsPage(*m_session, *m_registry, m_prompt, *m_settings));
    m_session->eventLog().refresh();
    QTRY_VERIFY(shownCountdown().startsWith(QLatin1String("Next attempt in")));
    QTRY_VERIFY(button("Try now"));
    m_fault.reset();
    QTRY_VERIFY(!m_session->eventLog().state().error);
    QTRY_VERIFY(!button("Try now"));
}

void TestTryAgain::the_overview_and_the_status_say_so()
{
    connectTo(1200ms);
    show(new OverviewPage(*m_session, *m_registry, *m_settings));
    const StatusArea status(*m_session);
    m_session->refresh();
    QTRY_VERIFY(shownCountdown().startsWith(QLatin1String("Next attempt in")));
    QTRY_VERIFY(status.text().startsWith(QStringLiteral("Not connected · Next attempt in")));
    QTRY_VERIFY(button("Try now"));
    const auto *title = m_page->findChild<QLabel *>(QStringLiteral("overviewTitle"));
    const auto *note = m_page->findChild<QLabel *>(QStringLiteral("overviewNote"));
    QTRY_COMPARE(title->text(), QStringLiteral("The webhooks could not be loaded"));
    m_fault.reset();
    QTRY_VERIFY(status.text().startsWith(QLatin1String("Loaded ")));
    QTRY_COMPARE(title->text(), QStringLiteral("No webhook found that needs you"));
    QVERIFY(!note->text().contains(QLatin1String("could not be read")));
    // What was read stays true of then, and is not taken for now.
    m_fault = FaultyReply::answer(503);
    m_session->refresh();
    QTRY_VERIFY(title->text().startsWith(QLatin1String("No webhook was deactivated at")));
    QVERIFY(note->text().startsWith(QLatin1String("The webhooks could not be read again")));
}

void TestTryAgain::what_a_person_has_to_mend_does_not_count_down()
{
    connectTo(50ms);
    m_fault = FaultyReply::answer(401, R"({"error":"invalid_client"})");
    webhooks();
    m_session->refresh();
    QTRY_VERIFY(button("Try again"));
    QVERIFY(shownCountdown().isEmpty());
    QVERIFY(!button("Try now"));
}

HOOKDESK_WINDOW_TEST(TestTryAgain)

} // namespace tst_tryagain

#include "tst_tryagain.moc"
