// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/session.h"
#include "tests/support/testenvironments.h"
#include "tests/support/testprogram.h"
#include "tests/support/tinyenvironment.h"
#include "ui/common/guidelink.h"
#include "ui/common/prompt.h"
#include "ui/common/statepane.h"
#include "ui/help/guidepage.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace hookdesk;

namespace tst_guidewindow {

namespace {

class SilentPrompt : public Prompt
{
public:
    void ask(QWidget *, const Confirmation &, std::function<void(bool)> answer) override
    {
        answer(true);
    }
};

} // namespace

/// How the Guide is reached: F1 everywhere, and what leads to it.
class TestGuideWindow : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();

    void f1_opens_the_page_of_what_is_shown_data();
    void f1_opens_the_page_of_what_is_shown();
    void f1_in_a_dialog_opens_the_guide_in_front_of_it_data();
    void f1_in_a_dialog_opens_the_guide_in_front_of_it();
    void f1_in_the_guide_goes_on_reading();
    void f1_in_the_window_of_the_guide_goes_on_reading();
    void f1_in_an_open_menu_asks_about_the_window();
    void the_window_of_the_guide_has_a_search_key();
    void f1_on_the_first_page_opens_a_window();
    void the_guide_goes_with_its_window();
    void an_empty_table_leads_to_the_guide();
    void find_goes_to_the_search_field();

private:
    void openWindow();
    void connectWindow();
    [[nodiscard]] QAction *action(const char *id) const;
    [[nodiscard]] GuidePage *guideOf(const QWidget &window) const
    {
        return window.findChild<GuidePage *>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<TinyEnvironment> m_environment;
    std::unique_ptr<TestEnvironments> m_environments;
    SilentPrompt m_prompt;
    std::unique_ptr<MainWindow> m_window;
};

void TestGuideWindow::cleanup()
{
    m_window.reset();
    m_environments.reset();
    m_environment.reset();
    m_server.reset();
}

void TestGuideWindow::openWindow()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")),
                                             QSettings::IniFormat);
    m_environments = std::make_unique<TestEnvironments>();
    const auto factory = [](const EnvironmentProfile &profile,
                            const Credentials &credentials) -> SessionOutcome {
        Session::Settings settings;
        settings.pace = quickPace();
        return std::make_unique<Session>(profile.environment, ApiMap(), credentials, settings);
    };
    m_window = std::make_unique<MainWindow>(factory, m_environments->m_desk,
                                            m_environments->m_browser, *m_settings, m_prompt);
    m_window->resize(1200, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestGuideWindow::connectWindow()
{
    openWindow();
    m_server = std::make_unique<FaultyServer>();
    m_environment = std::make_unique<TinyEnvironment>(*m_server);
    m_window->connectTo({{}, testEnvironment(m_server->url()), {}}, testCredentials());
    QTRY_VERIFY(m_window->findChild<QListView *>(QStringLiteral("navigation"))->isVisible());
}

QAction *TestGuideWindow::action(const char *id) const
{
    for (const QAction *menu : m_window->menuBar()->actions()) {
        for (QAction *each : menu->menu()->actions()) {
            if (each->objectName() == QLatin1String(id))
                return each;
        }
    }
    return nullptr;
}

void TestGuideWindow::f1_opens_the_page_of_what_is_shown_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<GuideTopic>("topic");
    QTest::newRow("overview") << QByteArray("window.overview") << GuideTopic::FindBroken;
    QTest::newRow("webhooks") << QByteArray("window.webhooks") << GuideTopic::WhatAStatusMeans;
    QTest::newRow("events") << QByteArray("window.events") << GuideTopic::Retry;
    QTest::newRow("signature") << QByteArray("window.signature") << GuideTopic::VerifySignature;
    QTest::newRow("activity") << QByteArray("window.activity") << GuideTopic::WhoChangedWhat;
}

void TestGuideWindow::f1_opens_the_page_of_what_is_shown()
{
    QFETCH(QByteArray, page);
    QFETCH(GuideTopic, topic);
    connectWindow();
    action(page.constData())->trigger();
    m_window->findChild<QListView *>(QStringLiteral("navigation"))->setFocus();
    GuidePage *guide = guideOf(*m_window);
    QVERIFY(!guide->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    QVERIFY(guide->isVisible());
    QCOMPARE(guide->place(), guidePlace(topic));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!guide->isVisible()); // where one came from
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    QCOMPARE(guide->place(), guidePlace(topic));
}

void TestGuideWindow::f1_in_a_dialog_opens_the_guide_in_front_of_it_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<GuideTopic>("topic");
    QTest::newRow("new webhook") << QByteArray("webhook.new") << GuideTopic::Create;
    QTest::newRow("connect") << QByteArray("window.connect") << GuideTopic::Connect;
    QTest::newRow("compare") << QByteArray("snapshot.compare") << GuideTopic::Compare;
    QTest::newRow("copy") << QByteArray("snapshot.copy") << GuideTopic::CopyWebhooks;
    QTest::newRow("export") << QByteArray("snapshot.export") << GuideTopic::ExportDefinitions;
    QTest::newRow("about") << QByteArray("window.about") << GuideTopic::FindBroken;
}

void TestGuideWindow::f1_in_a_dialog_opens_the_guide_in_front_of_it()
{
    QFETCH(QByteArray, command);
    QFETCH(GuideTopic, topic);
    connectWindow();
    QTRY_VERIFY(action(command.constData())->isEnabled());
    action(command.constData())->trigger();
    QTRY_VERIFY(QApplication::activeModalWidget());
    QWidget *dialog = QApplication::activeModalWidget();
    QTest::keyClick(dialog, Qt::Key_F1);
    GuidePage *guide = guideOf(*dialog);
    QVERIFY(guide && guide->window() != dialog);
    QTRY_VERIFY(guide->isVisible());
    QCOMPARE(guide->place(), guidePlace(topic));
    auto *field = guide->findChild<QLineEdit *>();
    QVERIFY(QTest::qWaitForWindowActive(guide->window()));
    QTest::mouseClick(guide->window()->windowHandle(), Qt::LeftButton, {},
                      field->mapTo(guide->window(), field->rect().center()));
    QCOMPARE(QApplication::focusWidget(), field);
    QTest::keyClicks(field, QStringLiteral("retry")); // it is not blocked
    QCOMPARE(field->text(), QStringLiteral("retry"));
    QPointer<QWidget> window = guide->window();
    QTest::keyClick(field, Qt::Key_Escape);
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!window);
    QVERIFY(dialog->isVisible());
}

void TestGuideWindow::f1_in_the_guide_goes_on_reading()
{
    connectWindow();
    GuidePage *guide = guideOf(*m_window);
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QTRY_VERIFY(guide->isVisible());
    guide->openTopic(GuideTopic::Archive);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    QCOMPARE(guide->place(), guidePlace(GuideTopic::Archive));
    m_window->findChild<QListView *>(QStringLiteral("navigation"))->setFocus();
    action("window.guide")->trigger();
    QCOMPARE(guide->place(), guidePlace(GuideTopic::Archive));
    QVERIFY(guide->isAncestorOf(QApplication::focusWidget()));
}

void TestGuideWindow::f1_in_the_window_of_the_guide_goes_on_reading()
{
    connectWindow();
    action("window.connect")->trigger();
    QTRY_VERIFY(QApplication::activeModalWidget());
    QWidget *dialog = QApplication::activeModalWidget();
    QTest::keyClick(dialog, Qt::Key_F1);
    GuidePage *guide = guideOf(*dialog);
    guide->openTopic(GuideTopic::Archive);
    QTest::keyClick(guide->findChild<QLineEdit *>(), Qt::Key_F1);
    QCOMPARE(guide->place(), guidePlace(GuideTopic::Archive));
    QTest::keyClick(dialog, Qt::Key_F1); // the same window, at what is asked now
    QCOMPARE(guide->place(), guidePlace(GuideTopic::Connect));
    QCOMPARE(dialog->findChildren<GuidePage *>().size(), 1);
}

void TestGuideWindow::f1_in_an_open_menu_asks_about_the_window()
{
    connectWindow();
    action("window.events")->trigger();
    QMenu *menu = m_window->menuBar()->actions().constFirst()->menu();
    menu->popup(m_window->mapToGlobal(QPoint(20, 20)));
    QTRY_COMPARE(QApplication::activePopupWidget(), menu);
    QTest::keyClick(menu, Qt::Key_F1);
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(guideOf(*m_window)->isVisible());
    QCOMPARE(guideOf(*m_window)->place(), guidePlace(GuideTopic::Retry));
    QCOMPARE(m_window->findChildren<GuidePage *>().size(), 1); // and no window of its own
}

void TestGuideWindow::the_window_of_the_guide_has_a_search_key()
{
    openWindow();
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    GuidePage *guide = guideOf(*m_window);
    // Qt counts a window as active whose parent is: what has the focus says more.
    QTRY_VERIFY(guide->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), guide->findChild<QLineEdit *>());
}

void TestGuideWindow::the_guide_goes_with_its_window()
{
    openWindow();
    action("window.connect")->trigger();
    QTRY_VERIFY(QApplication::activeModalWidget());
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_F1);
    const QPointer<GuidePage> guide = guideOf(*m_window);
    QVERIFY(guide && guide->isVisible());
    m_window->close();
    m_window.reset();
    QVERIFY(!guide);
}

void TestGuideWindow::f1_on_the_first_page_opens_a_window()
{
    openWindow();
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    GuidePage *guide = guideOf(*m_window);
    QVERIFY(guide && guide->window() != m_window.get());
    QCOMPARE(guide->place(), guidePlace(GuideTopic::Connect));
}

void TestGuideWindow::an_empty_table_leads_to_the_guide()
{
    connectWindow();
    action("window.webhooks")->trigger();
    QWidget *page = m_window->findChild<QWidget *>(QStringLiteral("webhooksPage"));
    QTRY_VERIFY(page->findChild<StatePane *>() && page->findChild<StatePane *>()->isVisible());
    QTRY_COMPARE(page->findChild<StatePane *>()->topic(), GuideTopic::Create); // no webhooks yet
    page->findChild<StatePane *>()
        ->findChild<QAbstractButton *>(QStringLiteral("openGuide"))
        ->click();
    QVERIFY(guideOf(*m_window)->isVisible());
    QCOMPARE(guideOf(*m_window)->place(), guidePlace(GuideTopic::Create));
}

void TestGuideWindow::find_goes_to_the_search_field()
{
    connectWindow();
    action("window.guide")->trigger();
    action("view.find")->trigger();
    QCOMPARE(QApplication::focusWidget(),
             guideOf(*m_window)->findChild<QLineEdit *>(QStringLiteral("guideSearch")));
}

HOOKDESK_WINDOW_TEST(TestGuideWindow)

} // namespace tst_guidewindow

#include "tst_guidewindow.moc"
