// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/webhookspage.h"

#include "tests/support/runningsandbox.h"
#include "tests/support/shownwebhooks.h"
#include "tests/support/testprogram.h"
#include "ui/common/endpointtext.h"
#include "ui/common/messagebar.h"
#include "ui/webhooks/newwebhookdialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace hookdesk;

namespace tst_webhookspage {

class WebhooksPageTest : public QObject
{
    Q_OBJECT

private slots:
    void hasTheNamesOfTheContract();
    void saysHowManyAreShown();
    void selectionSurvivesAFilterAndABigMerge();
    void scrollPositionSurvivesNewRowsAbove();
    void commandsSayWhyTheyAreNotThere();
    void readOnlyRefusesToWrite();
    void deletingAsksAndStartsAJob();
    void whatWasConfirmedIsWhatIsDeleted();
    void whatWasAskedForIsWhatIsReactivated();
    void aDeclinedQuestionDoesNothing();
    void productionAsksForAWord();
    void reactivatingLeavesActiveOnesAlone();
    void copiedRowsHaveNoHeaderValues();
    void columnsAreRemembered();
    void oneClickSortsAndIsRemembered();
    void endLeadsToTheLastRow();
    void anAddressLosesItsSchemeFirstAndNeverItsHost_data();
    void anAddressLosesItsSchemeFirstAndNeverItsHost();
    void whatWasCreatedIsShownThoughAFilterHidesIt();
    void certainWebhooksAreShownUntilTheRestIsAskedFor();
    void aWebhookThatIsGoneIsSaidToBe();
    void anEmptyResultOffersToClearTheFilter();
};

void WebhooksPageTest::hasTheNamesOfTheContract()
{
    const ShownWebhooks fixture;
    QCOMPARE(fixture.table().accessibleName(), QStringLiteral("Webhooks"));
    QVERIFY(fixture.named<QLineEdit>(QStringLiteral("Filter by name")));
    for (const char *name : {"New webhook…", "Reactivate…", "Delete…", "Refresh"})
        QVERIFY2(fixture.named<QAbstractButton>(QString::fromUtf8(name)), name);
    QStringList labels;
    for (QComboBox *box : fixture.page->findChildren<QComboBox *>()) {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(box);
        for (const auto &[label, relation] : accessible->relations(QAccessible::Label))
            labels.append(label->text(QAccessible::Name));
    }
    QCOMPARE(labels, QStringList({QStringLiteral("Status"), QStringLiteral("Entity type filter")}));
}

void WebhooksPageTest::saysHowManyAreShown()
{
    ShownWebhooks fixture;
    fixture.fill(40);
    const auto *count = fixture.page->findChild<QLabel *>(QStringLiteral("webhookCount"));
    QTRY_COMPARE(count->text(), QStringLiteral("40, of which 8 are deactivated"));
    QTest::keyClicks(&fixture.nameFilter(), QStringLiteral("hook 03"));
    QTRY_COMPARE(count->text(), QStringLiteral("10 of 40"));
    QTest::keyClick(&fixture.nameFilter(), Qt::Key_Escape);
    QTRY_COMPARE(count->text(), QStringLiteral("40, of which 8 are deactivated"));
    fixture.page->showStatus(WebhookStatus::Deactivated);
    QTRY_COMPARE(count->text(), QStringLiteral("8 of 40"));
}

void WebhooksPageTest::selectionSurvivesAFilterAndABigMerge()
{
    ShownWebhooks fixture;
    fixture.fill(60);
    fixture.table().selectRow(11);
    fixture.table().selectionModel()->select(fixture.table().model()->index(31, 0),
                                             QItemSelectionModel::Select |
                                                 QItemSelectionModel::Rows);
    const QStringList names{QStringLiteral("Hook 012"), QStringLiteral("Hook 032")};
    fixture.nameFilter().setText(QStringLiteral("2"));
    QCOMPARE(fixture.selectedNames(), names);
    fixture.nameFilter().clear();
    QCOMPARE(fixture.selectedNames(), names);
    QList<Webhook> between;
    for (int i = 1; i <= 60; ++i) {
        between.append(exampleWebhook(i));
        between.last().id.value += QLatin1Char('b');
        between.last().name += QLatin1Char('b');
    }
    fixture.session.webhooks().merge(WebhookListing::Rest, between);
    QCOMPARE(fixture.selectedNames(), names);
    QCOMPARE(fixture.table().currentIndex().data().toString(), names.first());
}

void WebhooksPageTest::scrollPositionSurvivesNewRowsAbove()
{
    ShownWebhooks fixture;
    fixture.fill(500);
    fixture.table().scrollTo(fixture.table().model()->index(300, 0),
                             QAbstractItemView::PositionAtTop);
    const auto top = [&] { return fixture.table().indexAt(QPoint(1, 1)).data().toString(); };
    const QString before = top();
    QList<Webhook> above;
    for (int i = 1; i <= 100; ++i) {
        above.append(exampleWebhook(i));
        above.last().id.value += QLatin1Char('b');
        above.last().name += QLatin1Char('b');
    }
    fixture.session.webhooks().merge(WebhookListing::Rest, above);
    QCOMPARE(top(), before);
}

void WebhooksPageTest::commandsSayWhyTheyAreNotThere()
{
    ShownWebhooks fixture;
    fixture.fill(5);
    QVERIFY(!fixture.action("webhook.delete").isEnabled());
    QVERIFY(fixture.action("webhook.delete").toolTip().contains(QLatin1String("selected")));
    fixture.table().selectRow(0);
    QTRY_VERIFY(fixture.action("webhook.delete").isEnabled());
    QVERIFY(!fixture.action("webhook.reactivate").isEnabled());
    QVERIFY(fixture.action("webhook.reactivate").toolTip().contains(QLatin1String("deactivated")));
    fixture.table().selectRow(4);
    QTRY_VERIFY(fixture.action("webhook.reactivate").isEnabled());
    fixture.table().selectAll();
    QTRY_VERIFY(!fixture.action("webhook.createLike").isEnabled());
}

void WebhooksPageTest::readOnlyRefusesToWrite()
{
    ShownWebhooks fixture(EnvironmentKind::Sandbox, true);
    fixture.fill(5);
    fixture.table().selectAll();
    QTRY_VERIFY(fixture.action("webhook.copyId").isEnabled());
    for (const char *id : {"webhook.new", "webhook.reactivate", "webhook.delete"}) {
        QVERIFY2(!fixture.action(id).isEnabled(), id);
        QVERIFY(fixture.action(id).toolTip().contains(QLatin1String("read-only")));
    }
}

void WebhooksPageTest::deletingAsksAndStartsAJob()
{
    ShownWebhooks fixture;
    fixture.fill(5);
    fixture.table().selectAll();
    QTRY_VERIFY(fixture.action("webhook.delete").isEnabled());
    fixture.action("webhook.delete").trigger();
    QCOMPARE(fixture.prompt.asked.size(), 1);
    const Confirmation &asked = fixture.prompt.asked.first();
    QVERIFY(asked.destructive);
    QVERIFY(asked.question.contains(QLatin1Char('5')));
    QVERIFY(asked.consequence.contains(QLatin1String("undo")));
    QCOMPARE(asked.subjects.size(), 5);
    QCOMPARE(asked.acceptText, QStringLiteral("Delete"));
    QVERIFY(asked.typedWords.isEmpty());
    QCOMPARE(fixture.session.jobs().size(), 1);
    QCOMPARE(fixture.session.jobs().first()->state(), BulkJob::State::Waiting);
    QCOMPARE(fixture.session.webhooks().size(), 5);
}

/// The rows, the selection and the filter change while the question is open.
void WebhooksPageTest::whatWasConfirmedIsWhatIsDeleted()
{
    ShownWebhooks fixture;
    fixture.prompt.waits = true;
    fixture.fill(5);
    fixture.table().selectRow(1);
    QTRY_VERIFY(fixture.action("webhook.delete").isEnabled());
    fixture.action("webhook.delete").trigger();
    QCOMPARE(fixture.prompt.asked.constFirst().subjects, QStringList{QStringLiteral("Hook 002")});
    fixture.session.webhooks().remove({{QStringLiteral("id-001")}});
    Webhook renamed = exampleWebhook(2);
    renamed.name = QStringLiteral("Another name");
    fixture.session.webhooks().merge(WebhookListing::Rest, {exampleWebhook(8), renamed});
    fixture.table().selectAll();
    fixture.nameFilter().setText(QStringLiteral("hook 004"));
    QTRY_COMPARE(fixture.selectedNames(), QStringList{QStringLiteral("Hook 004")});
    fixture.prompt.pending(true);
    QCOMPARE(fixture.session.jobs().size(), 1);
    const QList<BulkJob::Item> items = fixture.session.jobs().first()->items();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().id.value, QStringLiteral("id-002"));
}

void WebhooksPageTest::whatWasAskedForIsWhatIsReactivated()
{
    ShownWebhooks fixture;
    fixture.fill(10);
    fixture.table().selectAll();
    QTRY_VERIFY(fixture.action("webhook.reactivate").isEnabled());
    fixture.table().selectRow(4); // and the actions follow later
    QSignalSpy requested(fixture.page.get(), &WebhooksPage::reactivationRequested);
    fixture.action("webhook.reactivate").trigger();
    fixture.table().selectAll();
    QCOMPARE(requested.size(), 1);
    const auto webhooks = requested.first().first().value<QList<WebhookPtr>>();
    QCOMPARE(webhooks.size(), 1);
    QCOMPARE(webhooks.first()->name, QStringLiteral("Hook 005"));
}

void WebhooksPageTest::aDeclinedQuestionDoesNothing()
{
    ShownWebhooks fixture;
    fixture.prompt.accept = false;
    fixture.fill(5);
    fixture.table().selectAll();
    QTRY_VERIFY(fixture.action("webhook.delete").isEnabled());
    fixture.action("webhook.delete").trigger();
    QCOMPARE(fixture.prompt.asked.size(), 1);
    QVERIFY(fixture.session.jobs().isEmpty());
}

void WebhooksPageTest::productionAsksForAWord()
{
    ShownWebhooks fixture(EnvironmentKind::Production);
    fixture.prompt.accept = false;
    fixture.fill(3);
    fixture.table().selectAll();
    QTRY_VERIFY(fixture.action("webhook.delete").isEnabled());
    fixture.action("webhook.delete").trigger();
    QCOMPARE(fixture.prompt.asked.first().typedWords,
             QStringList({QStringLiteral("Acme"), QStringLiteral("3")}));
}

void WebhooksPageTest::reactivatingLeavesActiveOnesAlone()
{
    ShownWebhooks fixture;
    fixture.fill(10);
    fixture.table().selectAll();
    QTRY_VERIFY(fixture.action("webhook.reactivate").isEnabled());
    QSignalSpy requested(fixture.page.get(), &WebhooksPage::reactivationRequested);
    fixture.action("webhook.reactivate").trigger();
    QCOMPARE(requested.size(), 1);
    const auto webhooks = requested.first().first().value<QList<WebhookPtr>>();
    QCOMPARE(webhooks.size(), 2);
    QCOMPARE(webhooks.first()->name, QStringLiteral("Hook 005"));
    QCOMPARE(requested.first().last().value<qsizetype>(), 8);
}

void WebhooksPageTest::copiedRowsHaveNoHeaderValues()
{
    ShownWebhooks fixture;
    fixture.fill(2);
    fixture.table().selectAll();
    QTRY_VERIFY(fixture.action("webhook.copyRows").isEnabled());
    fixture.action("webhook.copyRows").trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.first().startsWith(QLatin1String("Name\tStatus\tFailures (24 h)\tEntity type")));
    QVERIFY(lines.last().startsWith(QLatin1String("Hook 002\tActive\t")));
    QVERIFY(!lines.join(QString()).contains(QLatin1String("topsecret")));
    fixture.action("webhook.copyId").trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("id-001\nid-002"));
}

void WebhooksPageTest::columnsAreRemembered()
{
    ShownWebhooks fixture;
    fixture.table().setColumnHidden(5, true);
    fixture.table().horizontalHeader()->moveSection(0, 2);
    fixture.table().sortByColumn(2, Qt::DescendingOrder);
    fixture.page.reset();
    fixture.registry = std::make_unique<ActionRegistry>();
    fixture.page = std::make_unique<WebhooksPage>(fixture.session, *fixture.registry,
                                                  fixture.prompt, fixture.settings);
    QVERIFY(fixture.table().isColumnHidden(5));
    QCOMPARE(fixture.table().horizontalHeader()->visualIndex(0), 2);
    fixture.fill(3);
    QCOMPARE(fixture.table().model()->index(0, 0).data().toString(), QStringLiteral("Hook 003"));
}

void WebhooksPageTest::oneClickSortsAndIsRemembered()
{
    ShownWebhooks fixture;
    fixture.fill(9);
    const auto first = [&fixture] {
        return fixture.table().model()->index(0, 0).data().toString();
    };
    QCOMPARE(first(), QStringLiteral("Hook 001"));
    const QHeaderView *header = fixture.table().horizontalHeader();
    const int status = int(WebhookColumn::Status);
    QTest::mouseClick(
        header->viewport(), Qt::LeftButton, {},
        QPoint(header->sectionViewportPosition(status) + header->sectionSize(status) / 2,
               header->height() / 2));
    QCOMPARE(first(), QStringLiteral("Hook 005")); // which is deactivated
    fixture.page.reset();
    fixture.registry = std::make_unique<ActionRegistry>();
    fixture.page = std::make_unique<WebhooksPage>(fixture.session, *fixture.registry,
                                                  fixture.prompt, fixture.settings);
    QCOMPARE(first(), QStringLiteral("Hook 005"));
}

void WebhooksPageTest::endLeadsToTheLastRow()
{
    ShownWebhooks fixture;
    fixture.fill(60);
    fixture.table().selectRow(3);
    fixture.table().setFocus();
    QTest::keyClick(&fixture.table(), Qt::Key_End);
    QCOMPARE(fixture.selectedNames(), QStringList{QStringLiteral("Hook 060")});
    QTest::keyClick(&fixture.table(), Qt::Key_Home);
    QCOMPARE(fixture.selectedNames(), QStringList{QStringLiteral("Hook 001")});
    QTest::keyClick(&fixture.table(), Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(fixture.selectedNames().size(), 60);
}

void WebhooksPageTest::anAddressLosesItsSchemeFirstAndNeverItsHost_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    const QString address = QStringLiteral("https://hooks.example/tribe/organisations");
    QTest::newRow("room for all") << address << address << address;
    QTest::newRow("room without the scheme") << address.mid(8) << address.mid(8) << address.mid(8);
    QTest::newRow("room for a part of the path")
        << QStringLiteral("hooks.example/tribe…tions") << "hooks.example/"
        << "ns";
    QTest::newRow("room for the host") << "hooks.example"
                                       << "hooks.example"
                                       << "hooks.example";
    QTest::newRow("room for nearly nothing") << "hooks"
                                             << "h"
                                             << "…";
}

void WebhooksPageTest::anAddressLosesItsSchemeFirstAndNeverItsHost()
{
    QFETCH(QString, room);
    QFETCH(QString, begin);
    QFETCH(QString, end);
    const QFontMetrics metrics(QApplication::font());
    const int width = metrics.horizontalAdvance(room);
    const QString shown =
        elidedEndpoint(QStringLiteral("https://hooks.example/tribe/organisations"), metrics, width);
    QVERIFY2(shown.startsWith(begin), qPrintable(shown));
    QVERIFY2(shown.endsWith(end), qPrintable(shown));
    QVERIFY(metrics.horizontalAdvance(shown) <= width);
}

void WebhooksPageTest::whatWasCreatedIsShownThoughAFilterHidesIt()
{
    RunningSandbox sandbox;
    QCOMPARE(sandbox.restart(RunningSandbox::settings()), QString());
    Environment reached = farEnvironment(EnvironmentKind::Sandbox);
    reached.apiUrl = sandbox.m_server->url();
    reached.authUrl = sandbox.m_server->url();
    reached.clientId = QStringLiteral("sandbox");
    Credentials credentials;
    credentials.clientSecret = "correct";
    ShownWebhooks fixture(reached, credentials);
    fixture.session.refresh();
    QTRY_VERIFY(fixture.session.loadState().everComplete);
    fixture.page->showStatus(WebhookStatus::Deactivated);
    QTRY_COMPARE(fixture.table().model()->rowCount(), 6);
    fixture.action("webhook.new").trigger();
    auto *dialog = fixture.page->findChild<NewWebhookDialog *>();
    QVERIFY(dialog);
    const QString endpoint = QStringLiteral("https://receiver.example.org/made-just-now");
    dialog->setDraft({{}, QStringLiteral("Activity.Task"), endpoint, {}});
    for (QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
        if (button->text().remove(QLatin1Char('&')) == QLatin1String("Create"))
            button->click();
    }
    const auto shown = [&fixture] {
        const QModelIndexList rows = fixture.table().selectionModel()->selectedRows();
        return rows.size() == 1 ? rows.first() : QModelIndex();
    };
    QTRY_VERIFY(shown().isValid());
    QCOMPARE(shown().siblingAtColumn(int(WebhookColumn::Endpoint)).data().toString(), endpoint);
    // Whole, though messages, the inspector and the jobs take their room after it was chosen.
    QTRY_VERIFY(fixture.table().viewport()->rect().bottom() >=
                fixture.table().visualRect(shown()).bottom());
    QVERIFY(fixture.table().visualRect(shown()).top() >= 0);
    QCOMPARE(fixture.table().model()->rowCount(), 41);
    for (const QAbstractButton *button : fixture.page->findChildren<QAbstractButton *>())
        QVERIFY(!button->isVisible() || button->text() != QLatin1String("Clear filters"));
}

void WebhooksPageTest::certainWebhooksAreShownUntilTheRestIsAskedFor()
{
    ShownWebhooks fixture;
    fixture.fill(40);
    fixture.nameFilter().setText(QStringLiteral("Hook 01"));
    fixture.page->showWebhooks({exampleWebhook(3).id, exampleWebhook(25).id});
    QCOMPARE(fixture.table().model()->rowCount(), 2);
    QVERIFY(fixture.nameFilter().text().isEmpty());
    auto *only = fixture.page->findChild<QAbstractButton *>(QStringLiteral("webhookOnlyFilter"));
    QVERIFY(only->isVisible());
    QCOMPARE(only->text(), QStringLiteral("Only 2 webhook(s)"));
    fixture.fill(41); // what comes later does not slip in
    QCOMPARE(fixture.table().model()->rowCount(), 2);
    Webhook renamed = exampleWebhook(3);
    renamed.name = QStringLiteral("Zebra");
    renamed.restRecord += ' '; // another one
    fixture.session.webhooks().merge(WebhookListing::Rest, {renamed});
    QCOMPARE(fixture.table().model()->rowCount(), 2);
    fixture.nameFilter().setText(QStringLiteral("zebra")); // and the other filters narrow it
    QCOMPARE(fixture.table().model()->rowCount(), 1);
    fixture.nameFilter().clear();
    only->click();
    QCOMPARE(fixture.table().model()->rowCount(), 41);
    QVERIFY(!only->isVisible());
    fixture.page->showWebhooks({exampleWebhook(7).id}); // a single one is selected instead
    QCOMPARE(fixture.table().model()->rowCount(), 41);
    QCOMPARE(fixture.selectedNames(), QStringList{QStringLiteral("Hook 007")});
}

void WebhooksPageTest::aWebhookThatIsGoneIsSaidToBe()
{
    RunningSandbox sandbox;
    QCOMPARE(sandbox.restart(RunningSandbox::settings()), QString());
    Environment reached = farEnvironment(EnvironmentKind::Sandbox);
    reached.apiUrl = sandbox.m_server->url();
    reached.authUrl = sandbox.m_server->url();
    reached.clientId = QStringLiteral("sandbox");
    Credentials credentials;
    credentials.clientSecret = "correct";
    ShownWebhooks fixture(reached, credentials);
    const auto said = [&fixture] {
        const auto bars = fixture.page->findChildren<MessageBar *>();
        return std::any_of(bars.begin(), bars.end(), [](const MessageBar *bar) {
            return bar->isVisible() && bar->accessibleName().contains(QLatin1String("no longer"));
        });
    };
    fixture.page->showWebhook({QStringLiteral("gone")});
    QVERIFY(!said()); // it may be loaded yet
    fixture.session.refresh();
    QTRY_VERIFY(fixture.session.loadState().everComplete);
    QTRY_VERIFY(said());
}

void WebhooksPageTest::anEmptyResultOffersToClearTheFilter()
{
    ShownWebhooks fixture;
    fixture.fill(3);
    fixture.nameFilter().setText(QStringLiteral("nothing is called this"));
    const QString headline = QStringLiteral("No webhook matches the filter");
    QTRY_VERIFY(fixture.named<StatePane>(headline));
    auto *pane = fixture.named<StatePane>(headline);
    const auto clearButton = [pane]() -> QAbstractButton * {
        for (QAbstractButton *button : pane->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == QLatin1String("Clear filters"))
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY(clearButton());
    clearButton()->click();
    QTRY_VERIFY(!pane->isVisible());
    QCOMPARE(fixture.table().model()->rowCount(), 3);
}

HOOKDESK_WINDOW_TEST(WebhooksPageTest)

} // namespace tst_webhookspage

#include "tst_webhookspage.moc"
