// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewpage.h"

#include "app/session/activityrecorder.h"
#include "app/session/session.h"
#include "tests/support/madeactivity.h"
#include "tests/support/madeevents.h"
#include "tests/support/testprogram.h"
#include "ui/common/actionregistry.h"
#include "ui/overview/attentionmodel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace hookdesk;

namespace tst_overviewpage {

namespace {

Environment environment(int port = 9)
{
    Environment result;
    result.name = QStringLiteral("Acme");
    result.kind = EnvironmentKind::Sandbox;
    result.apiUrl = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(port)); // nothing is ever sent
    result.authUrl = result.apiUrl;
    return result;
}

Webhook webhook(int number, bool deactivated)
{
    Webhook result;
    result.id = {QStringLiteral("hook-%1").arg(number)};
    result.name = QStringLiteral("Hook %1").arg(number);
    result.endpoint = QStringLiteral("https://hooks.example/%1").arg(number);
    result.deactivated = deactivated;
    result.restRecord = "{" + QByteArray::number(number) + "}";
    return result;
}

/// madeEvent() of today; it fails no more, so that retrying it makes sense.
WebhookEvent recentEvent(int number)
{
    WebhookEvent event = madeEvent(number);
    event.createdAt = QDateTime::currentDateTimeUtc().addSecs(-3 * 3600);
    event.lastAttempt = event.createdAt.addSecs(60);
    return event;
}

/// A page over a session that was never connected; the test fills its stores.
struct Fixture
{
    explicit Fixture(const QString &settingsFile, const Environment &of = environment(),
                     const Session::Settings &sessionSettings = {})
        : session(of, ApiMap(), Credentials(), sessionSettings)
        , settings(settingsFile, QSettings::IniFormat)
        , page(std::make_unique<OverviewPage>(session, actions, settings))
    {
        page->resize(1100, 900);
        page->show();
    }

    [[nodiscard]] QAbstractButton &card(const char *name) const
    {
        return *page->findChild<QAbstractButton *>(QLatin1String(name));
    }
    [[nodiscard]] QTableView &table(const char *name) const
    {
        return *page->findChild<QTableView *>(QLatin1String(name));
    }
    [[nodiscard]] QTableView &attention() const { return table("attentionTable"); }
    [[nodiscard]] QPushButton &more() const
    {
        return *page->findChild<QPushButton *>(QStringLiteral("attentionMore"));
    }
    [[nodiscard]] QString title() const
    {
        return page->findChild<QLabel *>(QStringLiteral("overviewTitle"))->text();
    }
    /// So many deactivated webhooks.
    void switchOff(int count)
    {
        QList<Webhook> webhooks;
        for (int number = 0; number < count; ++number)
            webhooks += webhook(number, true);
        session.webhooks().merge(WebhookListing::Rest, webhooks);
    }
    [[nodiscard]] QSpinBox &threshold() const
    {
        return *page->findChild<QSpinBox *>(QStringLiteral("atRiskFrom"));
    }
    void clickAttention(int row, AttentionColumn column)
    {
        QTableView &table = attention();
        const QModelIndex index = table.model()->index(row, static_cast<int>(column));
        table.scrollTo(index);
        const QPoint place = table.visualRect(index).center();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, place);
    }

    Session session;
    QSettings settings;
    ActionRegistry actions;
    std::unique_ptr<OverviewPage> page;
};

} // namespace

class TestOverviewPage : public QObject
{
    Q_OBJECT

private slots:
    void cards_follow_the_stores();
    void a_card_asks_for_its_rows_data();
    void a_card_asks_for_its_rows();
    void a_row_asks_for_what_helps();
    void return_presses_the_button_of_the_row();
    void the_title_follows_the_stores();
    void cards_stand_in_equal_columns_data();
    void cards_stand_in_equal_columns();
    void the_worst_come_first_and_the_others_unfold();
    void a_list_is_as_high_as_its_rows_and_the_page_scrolls();
    void the_next_step_fits_data();
    void the_next_step_fits();
    void the_closest_lead_to_their_webhook();
    void a_deactivated_one_is_not_close_any_more();
    void the_last_changes_lead_to_the_journal();
    void without_a_journal_it_says_so();
    void the_threshold_decides_who_is_at_risk();
    void the_wheel_goes_past_the_threshold();
    void the_threshold_is_kept_for_the_environment();

private:
    [[nodiscard]] QString settingsFile() const
    {
        return m_folder.filePath(QLatin1String(QTest::currentTestFunction()));
    }

    QTemporaryDir m_folder;
};

void TestOverviewPage::cards_follow_the_stores()
{
    Fixture fixture(settingsFile());
    QCOMPARE(fixture.card("countActive").text(), QStringLiteral("Active: unknown"));
    QCOMPARE(fixture.card("countFailed").text(),
             QStringLiteral("Failed, waiting for you: unknown"));
    fixture.session.webhooks().merge(WebhookListing::Rest,
                                     {webhook(0, false), webhook(1, false), webhook(2, true)});
    fixture.session.events().merge({recentEvent(0), recentEvent(1), recentEvent(3)});
    QTRY_COMPARE(fixture.card("countActive").text(), QStringLiteral("At least 2 active"));
    QTRY_COMPARE(fixture.card("countDeactivated").text(), QStringLiteral("At least 1 deactivated"));
    QTRY_COMPARE(fixture.card("countPending").text(),
                 QStringLiteral("At least 2 retried automatically"));
    QTRY_COMPARE(fixture.card("countFailed").text(),
                 QStringLiteral("At least 1 failed, waiting for you"));
    fixture.session.webhooks().remove({{QStringLiteral("hook-2")}, {QStringLiteral("hook-1")}});
    fixture.session.events().remove({{QStringLiteral("event-3")}});
    QTRY_COMPARE(fixture.card("countActive").text(), QStringLiteral("At least 1 active"));
    QTRY_COMPARE(fixture.card("countDeactivated").text(),
                 QStringLiteral("Deactivated: unknown")); // nothing was read to its end
    QTRY_COMPARE(fixture.card("countPending").text(),
                 QStringLiteral("At least 1 retried automatically"));
}

void TestOverviewPage::a_card_asks_for_its_rows_data()
{
    QTest::addColumn<QString>("card");
    QTest::addColumn<std::optional<WebhookStatus>>("webhooks");
    QTest::addColumn<std::optional<EventStatus>>("events");
    const auto row = [](const char *card, std::optional<WebhookStatus> webhooks,
                        std::optional<EventStatus> events) {
        QTest::newRow(card) << QString::fromLatin1(card) << webhooks << events;
    };
    row("countActive", WebhookStatus::Active, {});
    row("countAtRisk", WebhookStatus::AtRisk, {});
    row("countDeactivated", WebhookStatus::Deactivated, {});
    row("countPending", {}, EventStatus::Pending);
    row("countFailed", {}, EventStatus::Failed);
}

void TestOverviewPage::a_card_asks_for_its_rows()
{
    QFETCH(const QString, card);
    QFETCH(const std::optional<WebhookStatus>, webhooks);
    QFETCH(const std::optional<EventStatus>, events);
    Fixture fixture(settingsFile());
    std::optional<WebhookStatus> askedWebhooks;
    std::optional<EventStatus> askedEvents;
    connect(fixture.page.get(), &OverviewPage::statusRequested, this,
            [&](WebhookStatus status) { askedWebhooks = status; });
    connect(fixture.page.get(), &OverviewPage::eventsRequested, this,
            [&](EventStatus status) { askedEvents = status; });
    QTest::mouseClick(&fixture.card(card.toLatin1().constData()), Qt::LeftButton);
    QVERIFY(askedWebhooks == webhooks);
    QVERIFY(askedEvents == events);
}

void TestOverviewPage::a_row_asks_for_what_helps()
{
    Fixture fixture(settingsFile());
    fixture.session.webhooks().merge(WebhookListing::Rest, {webhook(0, false), webhook(2, true)});
    fixture.session.events().merge({recentEvent(0), recentEvent(2)});
    QTRY_COMPARE(fixture.attention().model()->rowCount(), 2); // the deactivated one first
    QSignalSpy reactivation(fixture.page.get(), &OverviewPage::reactivationRequested);
    QSignalSpy retry(fixture.page.get(), &OverviewPage::retryRequested);
    QSignalSpy failures(fixture.page.get(), &OverviewPage::failuresRequested);
    QSignalSpy asked(fixture.page.get(), &OverviewPage::webhookRequested);
    fixture.clickAttention(0, AttentionColumn::Step);
    QCOMPARE(reactivation.size(), 1);
    QCOMPARE(reactivation.constFirst().constFirst().value<QList<WebhookId>>(),
             QList{WebhookId{QStringLiteral("hook-2")}});
    fixture.clickAttention(1, AttentionColumn::Step);
    QCOMPARE(retry.size(), 1);
    QCOMPARE(retry.constFirst().constFirst().value<WebhookId>().value, QStringLiteral("hook-0"));
    fixture.clickAttention(0, AttentionColumn::Reason);
    fixture.clickAttention(1, AttentionColumn::Webhook);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.constFirst().constFirst().value<WebhookId>().value, QStringLiteral("hook-2"));
    QCOMPARE(asked.constLast().constFirst().value<WebhookId>().value, QStringLiteral("hook-0"));
    QVERIFY(failures.isEmpty());
}

void TestOverviewPage::return_presses_the_button_of_the_row()
{
    Fixture fixture(settingsFile());
    fixture.switchOff(1);
    QTRY_COMPARE(fixture.attention().model()->rowCount(), 1);
    fixture.attention().setCurrentIndex(fixture.attention().model()->index(0, 0));
    const QSignalSpy reactivation(fixture.page.get(), &OverviewPage::reactivationRequested);
    const QSignalSpy asked(fixture.page.get(), &OverviewPage::webhookRequested);
    QTest::keyClick(&fixture.attention(), Qt::Key_Return);
    QCOMPARE(reactivation.size(), 1);
    QTest::keyClick(&fixture.attention(), Qt::Key_Space);
    QCOMPARE(asked.size() + reactivation.size(), 2);
}

void TestOverviewPage::the_title_follows_the_stores()
{
    Fixture fixture(settingsFile());
    QCOMPARE(fixture.title(), QStringLiteral("The webhooks are not loaded yet"));
    fixture.switchOff(3); // nothing was read to its end
    QTRY_COMPARE(fixture.title(), QStringLiteral("At least 3 webhook(s) are deactivated"));
}

void TestOverviewPage::cards_stand_in_equal_columns_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("lines");
    QTest::newRow("wide") << 1180 << 1;
    QTest::newRow("narrow") << 740 << 2;
}

void TestOverviewPage::cards_stand_in_equal_columns()
{
    QFETCH(const int, width);
    QFETCH(const int, lines);
    Fixture fixture(settingsFile());
    fixture.page->resize(width, 600);
    QSet<int> widths;
    QSet<int> tops;
    const auto measure = [&] {
        widths.clear();
        tops.clear();
        for (const char *name :
             {"countActive", "countAtRisk", "countDeactivated", "countPending", "countFailed"}) {
            const QAbstractButton &card = fixture.card(name);
            widths.insert(card.width() / 2); // to the pixel that does not divide
            tops.insert(card.y());
            if (card.width() < card.sizeHint().width())
                return false;
        }
        return tops.size() == lines;
    };
    QTRY_VERIFY(measure());
    QVERIFY(widths.size() <= 2);
    QTRY_VERIFY(!fixture.page->horizontalScrollBar()->isVisible());
}

void TestOverviewPage::the_worst_come_first_and_the_others_unfold()
{
    Fixture fixture(settingsFile());
    fixture.switchOff(20);
    QTRY_COMPARE(fixture.attention().model()->rowCount(), 5);
    QCOMPARE(fixture.more().text(), QStringLiteral("15 more…"));
    fixture.more().click();
    QCOMPARE(fixture.attention().model()->rowCount(), 20);
    QCOMPARE(fixture.more().text(), QStringLiteral("Show fewer"));
    fixture.more().click();
    QCOMPARE(fixture.attention().model()->rowCount(), 5);
    fixture.session.webhooks().remove({{QStringLiteral("hook-1")}});
    QTRY_COMPARE(fixture.more().text(), QStringLiteral("14 more…"));
}

void TestOverviewPage::a_list_is_as_high_as_its_rows_and_the_page_scrolls()
{
    Fixture fixture(settingsFile());
    fixture.page->resize(1100, 500);
    fixture.switchOff(60);
    QTRY_COMPARE(fixture.attention().model()->rowCount(), 5);
    fixture.more().click();
    QTableView &table = fixture.attention();
    QTRY_COMPARE(table.height(), table.verticalHeader()->length());
    QVERIFY(table.height() > 60 * table.fontMetrics().height());
    QVERIFY(!table.verticalScrollBar()->isVisible());
    QScrollBar &page = *fixture.page->verticalScrollBar();
    QTRY_VERIFY(page.maximum() > 60 * table.fontMetrics().height() - 500);
    const int before = page.value();
    const QPoint middle = table.viewport()->rect().topLeft() + QPoint(40, 40);
    QWheelEvent wheel(middle, table.viewport()->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(table.viewport(), &wheel);
    QVERIFY(page.value() > before || !wheel.isAccepted()); // the wheel belongs to the page
    table.setCurrentIndex(table.model()->index(59, 0));
    const QRect row = table.visualRect(table.currentIndex());
    const QPoint place = table.viewport()->mapTo(fixture.page->viewport(), row.center());
    QVERIFY(fixture.page->viewport()->rect().contains(place)); // the keyboard brings it into view
}

void TestOverviewPage::the_next_step_fits_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("wide") << 1180;
    QTest::newRow("narrow") << 740;
    QTest::newRow("very narrow") << 420;
}

void TestOverviewPage::the_next_step_fits()
{
    QFETCH(const int, width);
    Fixture fixture(settingsFile());
    fixture.page->resize(width, 500);
    fixture.session.webhooks().merge(WebhookListing::Rest, {webhook(0, false), webhook(2, true)});
    fixture.session.events().merge({recentEvent(0), recentEvent(2)});
    QTRY_COMPARE(fixture.attention().model()->rowCount(), 2);
    QTableView &table = fixture.attention();
    const auto button = [&](int row) {
        return table.visualRect(table.model()->index(row, int(AttentionColumn::Step)));
    };
    QTRY_COMPARE(button(0).right(), table.viewport()->rect().right());
    for (const int row : {0, 1}) {
        const QString text =
            table.model()->index(row, int(AttentionColumn::Step)).data().toString();
        QVERIFY(table.viewport()->rect().contains(button(row)));
        QVERIFY(button(row).width() > table.fontMetrics().horizontalAdvance(text) + 8);
    }
}

void TestOverviewPage::the_closest_lead_to_their_webhook()
{
    Fixture fixture(settingsFile());
    fixture.session.webhooks().merge(WebhookListing::Rest, {webhook(0, false), webhook(1, false)});
    fixture.session.events().merge({recentEvent(0), recentEvent(3), recentEvent(1)});
    QTableView &table = fixture.table("nearestTable");
    QTRY_COMPARE(table.model()->rowCount(), 2);
    QVERIFY(table.isVisible());
    QCOMPARE(table.accessibleName(), QStringLiteral("Closest to deactivation"));
    const QSignalSpy asked(fixture.page.get(), &OverviewPage::webhookRequested);
    table.scrollTo(table.model()->index(0, 0));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                      table.visualRect(table.model()->index(0, 0)).center());
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(asked.size(), 2);
    const QString first = table.model()->index(0, 0).data().toString();
    QCOMPARE(asked.constFirst().constFirst().value<WebhookId>().value,
             first == QStringLiteral("Hook 0") ? QStringLiteral("hook-0")
                                               : QStringLiteral("hook-1"));
}

void TestOverviewPage::a_deactivated_one_is_not_close_any_more()
{
    Fixture fixture(settingsFile());
    fixture.session.webhooks().merge(WebhookListing::Rest, {webhook(0, true)});
    fixture.session.events().merge({recentEvent(0)});
    QTRY_COMPARE(fixture.attention().model()->rowCount(), 1);
    QCOMPARE(fixture.table("nearestTable").model()->rowCount(), 0);
    QVERIFY(fixture.table("nearestTable").isHidden());
}

void TestOverviewPage::the_last_changes_lead_to_the_journal()
{
    ActivityRecorder recorder(m_folder.filePath(QStringLiteral("activity.sqlite")), {});
    QList<ActivityEntry> written = entries(7);
    written += entry(8);
    written.last().environment = QStringLiteral("Another one");
    for (const ActivityEntry &one : std::as_const(written))
        recorder.add(one);
    Environment acme = environment();
    acme.apiUrl = QUrl(QStringLiteral("https://api.tribecrm.nl"));
    Session::Settings sessionSettings;
    sessionSettings.activity = &recorder;
    Fixture fixture(settingsFile(), acme, sessionSettings);
    QTableView &table = fixture.table("changesTable");
    QTRY_COMPARE(table.model()->rowCount(), 5);
    QTRY_COMPARE(table.model()->index(0, 2).data().toString(), QStringLiteral("Orders 7"));
    recorder.add(entry(9));
    QTRY_COMPARE(table.model()->index(0, 2).data().toString(), QStringLiteral("Orders 9"));
    QCOMPARE(table.model()->rowCount(), 5);
    const QSignalSpy asked(fixture.page.get(), &OverviewPage::activityRequested);
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
}

void TestOverviewPage::without_a_journal_it_says_so()
{
    Fixture fixture(settingsFile());
    QVERIFY(fixture.table("changesTable").isHidden());
    bool isSaid = false;
    for (const auto *label : fixture.page->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() &&
                            label->text() == QStringLiteral("Changes are not recorded."));
    QVERIFY(isSaid);
}

void TestOverviewPage::the_threshold_decides_who_is_at_risk()
{
    Fixture fixture(settingsFile());
    fixture.session.webhooks().merge(WebhookListing::Rest, {webhook(0, false), webhook(1, false)});
    fixture.session.events().merge({recentEvent(0)}); // five attempts
    QTRY_COMPARE(fixture.card("countActive").text(), QStringLiteral("At least 2 active"));
    fixture.threshold().setValue(3);
    QTRY_COMPARE(fixture.card("countAtRisk").text(), QStringLiteral("At least 1 at risk"));
    QCOMPARE(fixture.card("countActive").text(), QStringLiteral("At least 1 active"));
    fixture.threshold().setValue(6);
    QTRY_COMPARE(fixture.card("countActive").text(), QStringLiteral("At least 2 active"));
}

void TestOverviewPage::the_wheel_goes_past_the_threshold()
{
    Fixture fixture(settingsFile());
    const int before = fixture.threshold().value();
    const QPoint middle = fixture.threshold().rect().center();
    QWheelEvent wheel(middle, fixture.threshold().mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&fixture.threshold(), &wheel);
    QCOMPARE(fixture.threshold().value(), before);
}

void TestOverviewPage::the_threshold_is_kept_for_the_environment()
{
    {
        Fixture fixture(settingsFile());
        QCOMPARE(fixture.threshold().value(), 50);
        fixture.threshold().setValue(30);
        QCOMPARE(fixture.session.failures().rules().atRiskFrom, 30);
    }
    Fixture again(settingsFile());
    QCOMPARE(again.threshold().value(), 30);
    QCOMPARE(again.session.failures().rules().atRiskFrom, 30);
    Fixture other(settingsFile(), environment(10));
    QCOMPARE(other.threshold().value(), 50);
}

HOOKDESK_WINDOW_TEST(TestOverviewPage)

} // namespace tst_overviewpage

#include "tst_overviewpage.moc"
