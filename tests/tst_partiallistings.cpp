// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/session.h"
#include "app/store/definitionfile.h"
#include "tests/support/pagedlistings.h"
#include "tests/support/testprogram.h"
#include "ui/common/actionregistry.h"
#include "ui/common/messagebar.h"
#include "ui/common/prompt.h"
#include "ui/events/eventspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/snapshots/exportdialog.h"
#include "ui/snapshots/sourcepicker.h"
#include "ui/webhooks/webhookspage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hookdesk;

namespace tst_partiallistings {

using Way = PagedListing::Way;
using Link = PagedListing::Link;

namespace {

class SilentPrompt : public Prompt
{
public:
    void ask(QWidget *, const Confirmation &, std::function<void(bool)>) override {}
};

} // namespace

/// What the window says while the server gives a part of its lists only.
class TestPartialListings : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void the_overview_concludes_nothing_from_a_part();
    void the_overview_concludes_from_the_whole();
    void the_page_counts_against_what_the_server_has();
    void the_log_says_what_it_lacks();
    void an_export_says_that_it_is_a_part();

private:
    void load();
    void giveTheFirstPageOnly()
    {
        m_there->rest = {Way::First, Link::None, 50, 404};
        m_there->odata = {Way::First, Link::None, 50, 200, true};
    }
    /// Everything that the widget says, its hidden parts left out.
    [[nodiscard]] static QString said(const QWidget &widget)
    {
        QStringList texts;
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&widget))
                texts += label->text();
        }
        return texts.join(QLatin1Char('\n'));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<PagedListings> m_there;
    std::unique_ptr<Session> m_session;
};

void TestPartialListings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")),
                                             QSettings::IniFormat);
    m_server = std::make_unique<FaultyServer>();
    m_there = std::make_unique<PagedListings>(*m_server);
    m_there->fill(120);
    Session::Settings settings;
    settings.dataFolder = m_folder->path();
    m_session = std::make_unique<Session>(testEnvironment(m_server->url()), ApiMap(),
                                          testCredentials(), settings);
}

void TestPartialListings::cleanup()
{
    m_session.reset();
}

void TestPartialListings::load()
{
    m_session->refresh();
    m_session->eventLog().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->loadState().loading, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->eventLog().state().loading, 20000);
}

void TestPartialListings::the_overview_concludes_nothing_from_a_part()
{
    giveTheFirstPageOnly();
    ActionRegistry actions;
    OverviewPage page(*m_session, actions, *m_settings);
    page.show();
    load();
    QCOMPARE(m_session->webhooks().size(), qsizetype(50));
    QTRY_VERIFY(said(page).contains(QStringLiteral("Only 50 webhook(s) read")));
    QVERIFY(!said(page).contains(QStringLiteral("Nothing needs attention")));
    const auto card = [&page](const char *name) {
        return page.findChild<QAbstractButton *>(QLatin1String(name))->text();
    };
    QCOMPARE(card("countDeactivated"), QStringLiteral("Deactivated: unknown"));
    QCOMPARE(card("countPending"), QStringLiteral("Retried automatically: unknown"));
}

void TestPartialListings::the_overview_concludes_from_the_whole()
{
    m_there->rest.status = 404;
    m_there->odata = {Way::Skip, Link::None, 50, 200, true};
    ActionRegistry actions;
    OverviewPage page(*m_session, actions, *m_settings);
    page.show();
    load();
    QTRY_VERIFY(said(page).contains(QStringLiteral("Nothing needs you")));
    QVERIFY(said(page).contains(QStringLiteral("Not available here: REST list")));
    QTRY_COMPARE(page.findChild<QAbstractButton *>(QStringLiteral("countPending"))->text(),
                 QStringLiteral("0 retried automatically"));
}

void TestPartialListings::the_page_counts_against_what_the_server_has()
{
    giveTheFirstPageOnly();
    ActionRegistry actions;
    SilentPrompt prompt;
    WebhooksPage page(*m_session, actions, prompt, *m_settings);
    page.show();
    load();
    const auto *count = page.findChild<QLabel *>(QStringLiteral("webhookCount"));
    QTRY_COMPARE(count->text(), QStringLiteral("50 of 120"));
}

void TestPartialListings::the_log_says_what_it_lacks()
{
    giveTheFirstPageOnly();
    ActionRegistry actions;
    SilentPrompt prompt;
    EventsPage page(*m_session, actions, prompt, *m_settings);
    page.show();
    load();
    QTRY_VERIFY(said(page).contains(QStringLiteral("Not all events were read. 50 of 120 read")));
    m_there->odata.way = Way::Skip;
    load();
    QTRY_VERIFY(!said(page).contains(QStringLiteral("Not all events were read")));
}

void TestPartialListings::an_export_says_that_it_is_a_part()
{
    giveTheFirstPageOnly();
    load();
    ExportDialog dialog(*m_session);
    dialog.show();
    QTRY_VERIFY(dialog.source().side());
    QVERIFY(!dialog.source().side()->isComplete);
    QSignalSpy saved(&dialog, &ExportDialog::saved);
    const QString path = m_folder->filePath(QStringLiteral("part.json"));
    dialog.save(path);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(said(dialog).contains(QStringLiteral("not all of them")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const ReadDefinitionFile read = readDefinitionFile(file.readAll());
    QVERIFY(read.ok());
    QVERIFY(!read.file.isComplete);
    QCOMPARE(read.file.webhooks.size(), qsizetype(50));
}

HOOKDESK_WINDOW_TEST(TestPartialListings)

} // namespace tst_partiallistings

#include "tst_partiallistings.moc"
