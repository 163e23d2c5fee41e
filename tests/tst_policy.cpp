// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/policy.h"

#include "app/session/sessionmaker.h"
#include "tests/support/madeactivity.h"
#include "tests/support/testprogram.h"
#include "ui/activity/activitypage.h"
#include "ui/common/actionregistry.h"
#include "ui/events/archivedialog.h"
#include "ui/events/eventspage.h"
#include "ui/events/logrefreshbar.h"
#include "ui/events/payloadview.h"
#include "ui/snapshots/exportdialog.h"
#include "ui/snapshots/snapshotactions.h"
#include "ui/snapshots/sourcepicker.h"
#include "ui/webhooks/webhookactions.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_policy {

/// What the administrator of a machine decides arrives at the window.
class TestPolicy : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void what_exports_is_disabled_and_says_why_data();
    void what_exports_is_disabled_and_says_why();
    void the_export_action_says_why();
    void rows_are_not_copied_as_a_table();
    void a_session_refuses_to_export();
    void the_log_is_not_refreshed_more_often_data();
    void the_log_is_not_refreshed_more_often();
    void a_choice_from_before_the_policy_is_slowed_down_and_kept();
    void without_a_policy_every_interval_is_offered();

private:
    enum class Place { Activity, Archive, Definitions, Payload };

    void connectUnder(const Policy &policy);
    [[nodiscard]] std::unique_ptr<QWidget> opened(Place place);
    [[nodiscard]] static QList<QAbstractButton *> exporters(const QWidget &widget);
    [[nodiscard]] QList<int> offered(LogRefreshBar &bar) const;
    [[nodiscard]] static Policy noExport();
    [[nodiscard]] static Policy every(int seconds);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ActivityRecorder> m_activity;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ActionRegistry> m_actions; ///< Of the page that was opened last.
};

void TestPolicy::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")),
                                             QSettings::IniFormat);
    const QString journal = m_folder->filePath(QStringLiteral("activity.sqlite"));
    ActivityJournal written;
    QVERIFY(!written.open(journal));
    QVERIFY(!written.append({entry(1)})); // there is something to export
    m_activity = std::make_unique<ActivityRecorder>(journal, ActivityRecorder::Settings{});
}

void TestPolicy::cleanup()
{
    m_session.reset();
    m_activity.reset();
    m_settings.reset();
}

Policy TestPolicy::noExport()
{
    Policy policy;
    policy.noExport = true;
    return policy;
}

Policy TestPolicy::every(int seconds)
{
    Policy policy;
    policy.refreshInterval = seconds;
    return policy;
}

void TestPolicy::connectUnder(const Policy &policy)
{
    m_session.reset();
    EnvironmentProfile profile;
    profile.environment.name = entry(1).environment;
    profile.environment.apiUrl = QUrl(QStringLiteral("https://") + entry(1).host);
    profile.environment.authUrl = profile.environment.apiUrl; // nothing is ever sent
    const SessionMaker maker(m_folder->path(), policy, *m_activity);
    m_session = std::get<std::unique_ptr<Session>>(maker.make(profile, {}));
}

std::unique_ptr<QWidget> TestPolicy::opened(Place place)
{
    switch (place) {
    case Place::Activity:
        m_actions = std::make_unique<ActionRegistry>();
        return std::make_unique<ActivityPage>(*m_session, *m_actions, *m_settings);
    case Place::Archive:
        return std::make_unique<ArchiveDialog>(*m_session, *m_settings);
    case Place::Definitions:
        return std::make_unique<ExportDialog>(*m_session);
    case Place::Payload:
        return std::make_unique<PayloadView>(m_session->exports());
    }
    return nullptr;
}

/// By what they say they do.
QList<QAbstractButton *> TestPolicy::exporters(const QWidget &widget)
{
    QList<QAbstractButton *> found = widget.findChildren<QAbstractButton *>();
    found.removeIf([](const QAbstractButton *button) {
        const QString name = button->text() + button->accessibleName();
        return !name.contains(QLatin1String("xport")) && !name.startsWith(QLatin1String("Save"));
    });
    return found;
}

void TestPolicy::what_exports_is_disabled_and_says_why_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("count");
    QTest::newRow("the journal") << int(Place::Activity) << 1;
    QTest::newRow("the archive") << int(Place::Archive) << 3; // and the payload of an event
    QTest::newRow("definitions") << int(Place::Definitions) << 1;
    QTest::newRow("a payload") << int(Place::Payload) << 1;
}

void TestPolicy::what_exports_is_disabled_and_says_why()
{
    QFETCH(int, place);
    QFETCH(int, count);
    connectUnder(noExport());
    std::unique_ptr<QWidget> widget = opened(static_cast<Place>(place));
    QList<QAbstractButton *> buttons = exporters(*widget);
    QCOMPARE(buttons.size(), count);
    for (const QAbstractButton *button : std::as_const(buttons)) {
        QTRY_VERIFY(button->toolTip().contains(QLatin1String("administrator")));
        QVERIFY(!button->isEnabled());
    }
    widget.reset();
    connectUnder({});
    widget = opened(static_cast<Place>(place));
    buttons = exporters(*widget);
    for (const QAbstractButton *button : std::as_const(buttons))
        QVERIFY(!button->toolTip().contains(QLatin1String("administrator")));
}

void TestPolicy::the_export_action_says_why()
{
    QWidget window;
    for (const bool forbidden : {true, false}) {
        connectUnder(forbidden ? noExport() : Policy());
        ActionRegistry registry;
        const SnapshotActions actions(*m_session, registry, *m_settings, &window);
        QCOMPARE(actions.exportDefinitions->isEnabled(), !forbidden);
        QCOMPARE(actions.exportDefinitions->toolTip().contains(QLatin1String("administrator")),
                 forbidden);
        QVERIFY(actions.compare->isEnabled());
    }
}

void TestPolicy::rows_are_not_copied_as_a_table()
{
    QWidget page;
    QWidget table;
    ActionRegistry registry;
    WebhookActions actions(registry, &page, &table);
    WebhookActions::Situation situation;
    situation.selected = 1;
    actions.update(situation);
    QVERIFY(actions.copyRows->isEnabled());
    situation.exportObstacle = QStringLiteral("forbidden");
    actions.update(situation);
    QVERIFY(!actions.copyRows->isEnabled());
    QCOMPARE(actions.copyRows->toolTip(), situation.exportObstacle);
    QVERIFY(actions.copyId->isEnabled());
}

/// Not only greyed in the window.
void TestPolicy::a_session_refuses_to_export()
{
    const QString file = m_folder->filePath(QStringLiteral("out.json"));
    std::optional<StoreError> refused;
    connectUnder(noExport());
    {
        ExportDialog dialog(*m_session);
        QTRY_VERIFY(dialog.source().side());
        bool saved = false;
        connect(&dialog, &ExportDialog::saved, this, [&saved] { saved = true; });
        dialog.save(file);
        QTRY_VERIFY(saved);
    }
    QVERIFY(!QFile::exists(file));
    connectUnder({});
    m_session->exports().start({ActivityOperation::PayloadExport, file, false, writerOf("x", 1)},
                               this, [&](const StoreResult<int> &told) { refused = told.error; });
    QTRY_VERIFY(QFile::exists(file));
    QVERIFY(!refused);
}

void TestPolicy::the_log_is_not_refreshed_more_often_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<QList<int>>("choices");
    QTest::addColumn<int>("interval");
    QTest::newRow("as often as the default") << 60 << QList<int>{0, 60, 300} << 60;
    QTest::newRow("between two choices") << 90 << QList<int>{0, 90, 300} << 90;
    QTest::newRow("seldom") << 3600 << QList<int>{0, 3600} << 3600;
}

void TestPolicy::the_log_is_not_refreshed_more_often()
{
    QFETCH(int, policy);
    QFETCH(QList<int>, choices);
    QFETCH(int, interval);
    connectUnder(every(policy));
    EventLog &log = m_session->eventLog();
    QCOMPARE(log.interval(), std::chrono::seconds(interval));
    LogRefreshBar bar(log, *m_settings);
    QCOMPARE(offered(bar), choices);
    QVERIFY(bar.findChild<QComboBox *>()->toolTip().contains(QLatin1String("administrator")));
    log.setInterval(1s);
    QCOMPARE(log.interval(), std::chrono::seconds(policy));
    log.setInterval(0s);
    QCOMPARE(log.interval(), 0ms);
}

void TestPolicy::a_choice_from_before_the_policy_is_slowed_down_and_kept()
{
    const QString key = QStringLiteral("events/refreshSeconds");
    m_settings->setValue(key, 30);
    connectUnder(every(120));
    const LogRefreshBar bar(m_session->eventLog(), *m_settings);
    QCOMPARE(bar.findChild<QComboBox *>()->currentData().toInt(), 120);
    QCOMPARE(m_session->eventLog().interval(), 120s);
    QCOMPARE(m_settings->value(key).toInt(), 30);
}

void TestPolicy::without_a_policy_every_interval_is_offered()
{
    connectUnder({});
    LogRefreshBar bar(m_session->eventLog(), *m_settings);
    const QList<int> all{0, 30, 60, 300};
    QCOMPARE(offered(bar), all);
    QVERIFY(bar.findChild<QComboBox *>()->toolTip().isEmpty());
    bar.findChild<QComboBox *>()->setCurrentIndex(1);
    QCOMPARE(m_session->eventLog().interval(), 30s);
}

QList<int> TestPolicy::offered(LogRefreshBar &bar) const
{
    const auto *box = bar.findChild<QComboBox *>();
    QList<int> seconds;
    for (int i = 0; i < box->count(); ++i)
        seconds += box->itemData(i).toInt();
    return seconds;
}

HOOKDESK_WINDOW_TEST(TestPolicy)

} // namespace tst_policy

#include "tst_policy.moc"
