// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewpage.h"

#include "app/session/session.h"
#include "tests/support/madeevents.h"
#include "tests/support/testprogram.h"
#include "ui/common/actionregistry.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace hookdesk;

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
    explicit Fixture(const QString &settingsFile, const Environment &of = environment())
        : session(of, ApiMap(), Credentials(), Session::Settings())
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
    [[nodiscard]] QTableView &attention() const
    {
        return *page->findChild<QTableView *>(QStringLiteral("attentionTable"));
    }
    [[nodiscard]] QSpinBox &threshold() const
    {
        return *page->findChild<QSpinBox *>(QStringLiteral("atRiskFrom"));
    }
    void clickAttention(int row, AttentionColumn column, bool twice = false)
    {
        QTableView &table = attention();
        const QModelIndex index = table.model()->index(row, static_cast<int>(column));
        table.scrollTo(index);
        const QPoint place = table.visualRect(index).center();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, place);
        if (twice)
            QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, place);
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
    void the_threshold_decides_who_is_at_risk();
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
    QCOMPARE(fixture.card("countActive").text(), QStringLiteral("Active: not known"));
    QCOMPARE(fixture.card("countFailed").text(), QStringLiteral("Failed events: not known"));
    fixture.session.webhooks().merge(WebhookListing::Rest,
                                     {webhook(0, false), webhook(1, false), webhook(2, true)});
    fixture.session.events().merge({recentEvent(0), recentEvent(1), recentEvent(3)});
    QTRY_COMPARE(fixture.card("countActive").text(), QStringLiteral("2 active"));
    QTRY_COMPARE(fixture.card("countDeactivated").text(), QStringLiteral("1 deactivated"));
    QTRY_COMPARE(fixture.card("countPending").text(), QStringLiteral("2 pending event(s)"));
    QTRY_COMPARE(fixture.card("countFailed").text(), QStringLiteral("1 failed event(s)"));
    fixture.session.webhooks().remove({{QStringLiteral("hook-2")}, {QStringLiteral("hook-1")}});
    fixture.session.events().remove({{QStringLiteral("event-3")}});
    QTRY_COMPARE(fixture.card("countActive").text(), QStringLiteral("1 active"));
    QTRY_COMPARE(fixture.card("countDeactivated").text(), QStringLiteral("Deactivated: not known")); // nothing was read to its end
    QTRY_COMPARE(fixture.card("countPending").text(), QStringLiteral("1 pending event(s)"));
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
    fixture.clickAttention(1, AttentionColumn::Failures);
    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures.constFirst().constFirst().value<WebhookId>().value, QStringLiteral("hook-0"));
    fixture.clickAttention(0, AttentionColumn::Reason, true);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().constFirst().value<WebhookId>().value, QStringLiteral("hook-2"));
}

void TestOverviewPage::the_threshold_decides_who_is_at_risk()
{
    Fixture fixture(settingsFile());
    fixture.session.webhooks().merge(WebhookListing::Rest, {webhook(0, false), webhook(1, false)});
    fixture.session.events().merge({recentEvent(0)}); // five attempts
    QTRY_COMPARE(fixture.card("countActive").text(), QStringLiteral("2 active"));
    fixture.threshold().setValue(3);
    QTRY_COMPARE(fixture.card("countAtRisk").text(), QStringLiteral("1 at risk"));
    QCOMPARE(fixture.card("countActive").text(), QStringLiteral("1 active"));
    fixture.threshold().setValue(6);
    QTRY_COMPARE(fixture.card("countActive").text(), QStringLiteral("2 active"));
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
#include "tst_overviewpage.moc"
