// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/session.h"
#include "tests/support/madeevents.h"
#include "tests/support/testclient.h"
#include "tests/support/testprogram.h"
#include "ui/common/actionregistry.h"
#include "ui/common/messagebar.h"
#include "ui/common/prompt.h"
#include "ui/events/causemodel.h"
#include "ui/events/eventspage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUrlQuery>

#include <algorithm>
#include <memory>
#include <optional>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_eventretries {

namespace {

/// Keeps every question open until the test answers.
class OpenPrompt : public Prompt
{
public:
    void ask(QWidget *, const Confirmation &confirmation, std::function<void(bool)> answer) override
    {
        asked.append(confirmation);
        answers.append(std::move(answer));
    }

    QList<Confirmation> asked;
    QList<std::function<void(bool)>> answers;
};

/// A log of `count` events in pages of 100, of which the pages from `heldFrom` on do not come.
struct PagedLog
{
    QByteArrayList records;
    std::optional<int> heldFrom;
    QByteArrayList retried;

    [[nodiscard]] FaultyReply answer(const FaultyRequest &request)
    {
        static const QRegularExpression retry(QStringLiteral("^/v1/webhooks/events/(.+)/retry$"));
        const QRegularExpressionMatch match = retry.match(QString::fromLatin1(request.path));
        if (match.hasMatch()) {
            retried += match.captured(1).toLatin1();
            return FaultyReply::answer(202, {});
        }
        if (!request.path.startsWith("/v1/odata/WebhookEvent"))
            return FaultyReply::answer(404, "{}");
        const QUrlQuery query(QUrl::fromEncoded(request.path));
        const int skip = query.queryItemValue(QStringLiteral("$skip")).toInt();
        FaultyReply reply =
            FaultyReply::answer(200, "{\"@odata.count\":" + QByteArray::number(records.size()) +
                                         ",\"value\":[" + records.mid(skip, 100).join(',') + "]}");
        reply.isHeld = [this, skip] { return heldFrom && skip + 1 >= *heldFrom; }; // it overlaps
        return reply;
    }
};

QByteArray record(int number)
{
    const QDateTime created = QDateTime(QDate(2026, 3, 29), QTime(12, 0), Qt::UTC);
    // No raw strings: moc loses count of the braces after one.
    return "{\"ID\":\"e" + QByteArray::number(number) +
           "\",\"WebhookId\":\"w\",\"Status\":\"Failed\",\"AttemptCount\":5,\"ResponseStatus\":503,"
           "\"CreationDate\":\"" +
           created.addSecs(-number).toString(Qt::ISODate).toLatin1() +
           "\",\"Body\":\"{\\\"needle\\\":\\\"in " + QByteArray::number(number) + "\\\"}\"}";
}

} // namespace

/// What is retried, and what a person is told before: the page against a real server.
class TestEventRetries : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void an_id_of_twenty_digits_is_shown_and_retried_digit_by_digit();
    void all_is_well_only_when_every_event_was_read_data();
    void all_is_well_only_when_every_event_was_read();
    void a_filter_over_an_empty_log_is_not_taken_for_it();
    void a_look_at_the_newest_keeps_what_could_not_be_read();
    void the_question_says_that_more_may_match();
    void whoever_waits_is_asked_again_about_all();
    void another_filter_ends_the_waiting();
    void a_log_that_was_cut_off_is_no_whole();
    void a_whole_log_has_nothing_more_to_say();
    void what_was_confirmed_is_what_is_sent();
    void a_cause_is_retried_as_it_is_shown();
    void the_question_about_a_cause_says_that_more_may_match();
    void after_the_retry_of_a_cause_nothing_has_moved();
    void many_rows_are_copied_as_they_were();

private:
    void serve(int count);
    void load();
    [[nodiscard]] QAction *action(const char *id) const
    {
        return m_actions->action(QString::fromLatin1(id));
    }
    [[nodiscard]] bool isShown(const QString &part) const;
    [[nodiscard]] QTreeView &causes() const
    {
        return *m_page->findChild<QTreeView *>(QStringLiteral("causesTable"));
    }
    /// Presses the button in the row.
    void takeStep(int row)
    {
        causes().setFocus();
        causes().setCurrentIndex(causes().model()->index(row, 0));
        QTest::keyClick(&causes(), Qt::Key_Return);
    }
    [[nodiscard]] QTableView &table() const
    {
        return *m_page->findChild<QTableView *>(QStringLiteral("eventsTable"));
    }

    QTemporaryDir m_folder;
    PagedLog m_log;
    OpenPrompt m_prompt;
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<EventsPage> m_page;
};

void TestEventRetries::init()
{
    m_log = {};
    m_prompt = {};
    m_server = std::make_unique<FaultyServer>();
    m_server->always("POST", "/oauth2/token", tokenReply());
    m_server->setHandler([this](const FaultyRequest &request) { return m_log.answer(request); });
    Session::Settings settings;
    settings.limits.silence = 2s;
    settings.pace = quickPace();
    settings.eventLog.interval = 0ms;
    settings.retry.grace = 0ms;
    settings.retry.perSecond = 500;
    m_session = std::make_unique<Session>(testEnvironment(m_server->url()), ApiMap(),
                                          testCredentials(), settings);
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")),
                                             QSettings::IniFormat);
    m_settings->clear();
    m_actions = std::make_unique<ActionRegistry>();
    m_page = std::make_unique<EventsPage>(*m_session, *m_actions, m_prompt, *m_settings);
    m_page->resize(1200, 700);
    m_page->show();
    action("event.oneByOne")->trigger();
}

void TestEventRetries::cleanup()
{
    m_page.reset();
    m_actions.reset();
    m_session.reset();
    m_server.reset();
}

void TestEventRetries::serve(int count)
{
    for (int number = 0; number < count; ++number)
        m_log.records += record(number);
}

void TestEventRetries::load()
{
    m_session->eventLog().refresh();
    QTRY_VERIFY(!m_session->eventLog().state().loading);
}

bool TestEventRetries::isShown(const QString &part) const
{
    const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(part);
    });
}

void TestEventRetries::an_id_of_twenty_digits_is_shown_and_retried_digit_by_digit()
{
    m_log.records = {R"({"ID":20345678901234567891,"WebhookId":10345678901234567893,)"
                     R"("Status":"Failed"})"};
    load();
    QCOMPARE(m_session->eventLog().state().problems, QStringList());
    QCOMPARE(table().model()->rowCount(), 1);
    const WebhookEventPtr event = m_session->events().all().constFirst();
    QCOMPARE(event->id.value, QStringLiteral("20345678901234567891"));
    QCOMPARE(event->webhookId.value, QStringLiteral("10345678901234567893"));
    table().selectRow(0);
    QTRY_VERIFY(action("event.retry")->isEnabled());
    action("event.retry")->trigger();
    QTRY_COMPARE(m_log.retried, QByteArrayList{"20345678901234567891"});
}

void TestEventRetries::all_is_well_only_when_every_event_was_read_data()
{
    QTest::addColumn<QByteArrayList>("records");
    QTest::addColumn<bool>("well");
    QTest::newRow("an empty log") << QByteArrayList() << true;
    QTest::newRow("no id") << QByteArrayList{R"({"Status":"Failed"})"} << false;
    QTest::newRow("an id that no path takes") << QByteArrayList{R"({"ID":".."})"} << false;
    QTest::newRow("no record") << QByteArrayList{"7", "null"} << false;
}

void TestEventRetries::all_is_well_only_when_every_event_was_read()
{
    QFETCH(const QByteArrayList, records);
    QFETCH(const bool, well);
    m_log.records = records;
    load();
    QTRY_VERIFY(
        isShown(well ? QStringLiteral("No failed events") : QStringLiteral("No events to show")));
    QCOMPARE(isShown(QStringLiteral("Every delivery has arrived.")), well);
    QCOMPARE(m_session->eventLog().state().hasEverything(), well);
}

void TestEventRetries::a_filter_over_an_empty_log_is_not_taken_for_it()
{
    load();
    m_page->showStatus(EventStatus::Pending);
    QTRY_VERIFY(isShown(QStringLiteral("The event log is empty.")));
    QVERIFY(!isShown(QStringLiteral("Every delivery has arrived.")));
}

void TestEventRetries::a_look_at_the_newest_keeps_what_could_not_be_read()
{
    serve(150);
    m_log.records += R"({"Status":"Failed"})";
    load();
    QCOMPARE(m_session->eventLog().state().problems.size(), 1);
    QVERIFY(!m_session->eventLog().state().hasEverything());
    m_session->eventLog().setInterval(20ms);
    const qsizetype before = m_server->requests().size();
    QTRY_VERIFY(m_server->requests().size() > before);
    m_session->eventLog().setInterval(0ms);
    QTRY_VERIFY(!m_session->eventLog().state().loading);
    QCOMPARE(m_session->eventLog().state().problems.size(), 1);
    QVERIFY(!m_session->eventLog().state().hasEverything());
}

void TestEventRetries::the_question_says_that_more_may_match()
{
    serve(300);
    m_log.heldFrom = 199;
    m_session->eventLog().refresh();
    QTRY_COMPARE(table().model()->rowCount(), 199);
    action("event.retryAll")->trigger();
    QCOMPARE(m_prompt.asked.size(), 1);
    const Confirmation question = m_prompt.asked.constFirst();
    QVERIFY(question.question.contains(QLatin1String("199")));
    QVERIFY2(question.consequence.contains(
                 QLatin1String("Only 199 of 300 events are loaded. More may match.")),
             qPrintable(question.consequence));
    QCOMPARE(question.leftOutWith, Confirmation::Preference::None);
    QVERIFY(!question.otherText.isEmpty());
}

void TestEventRetries::whoever_waits_is_asked_again_about_all()
{
    serve(300);
    m_log.heldFrom = 199;
    m_session->eventLog().refresh();
    QTRY_COMPARE(table().model()->rowCount(), 199);
    action("event.retryAll")->trigger();
    m_prompt.answers.constFirst()(false);
    m_prompt.asked.constFirst().other();
    QVERIFY(isShown(QStringLiteral("Hookdesk asks again when all events are loaded.")));
    QCOMPARE(m_prompt.asked.size(), 1);
    m_log.heldFrom.reset();
    QTRY_COMPARE(m_prompt.asked.size(), 2);
    QVERIFY(m_prompt.asked.at(1).question.contains(QLatin1String("300")));
    QVERIFY(!m_prompt.asked.at(1).consequence.contains(QLatin1String("More")));
    QVERIFY(m_prompt.asked.at(1).otherText.isEmpty());
    QVERIFY(!isShown(QStringLiteral("Hookdesk asks again when all events are loaded.")));
    m_prompt.answers.at(1)(true);
    QCOMPARE(m_session->retries().jobs().constFirst()->items().size(), 300);
}

void TestEventRetries::another_filter_ends_the_waiting()
{
    serve(300);
    m_log.heldFrom = 199;
    m_session->eventLog().refresh();
    QTRY_COMPARE(table().model()->rowCount(), 199);
    action("event.retryAll")->trigger();
    m_prompt.answers.constFirst()(false);
    m_prompt.asked.constFirst().other();
    m_page->showStatus(EventStatus::Failed);
    QVERIFY(!isShown(QStringLiteral("Hookdesk asks again when all events are loaded.")));
    m_log.heldFrom.reset();
    QTRY_COMPARE(table().model()->rowCount(), 300);
    QTRY_VERIFY(!m_session->eventLog().state().loading);
    QTest::qWait(100);
    QCOMPARE(m_prompt.asked.size(), 1);
}

void TestEventRetries::a_log_that_was_cut_off_is_no_whole()
{
    serve(300);
    m_log.heldFrom = 199;
    m_session->eventLog().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->eventLog().state().loading, 20000);
    QVERIFY(m_session->eventLog().state().error);
    action("event.retryAll")->trigger();
    QCOMPARE(m_prompt.asked.size(), 1);
    QVERIFY(m_prompt.asked.constFirst().consequence.contains(
        QLatin1String("Only 199 of 300 events are loaded. More may match.")));
    QVERIFY(m_prompt.asked.constFirst().otherText.isEmpty()); // nothing is on its way
}

void TestEventRetries::a_whole_log_has_nothing_more_to_say()
{
    serve(3);
    load();
    action("event.retryAll")->trigger();
    QCOMPARE(m_prompt.asked.size(), 1);
    QVERIFY(!m_prompt.asked.constFirst().consequence.contains(QLatin1String("More")));
    QVERIFY(m_prompt.asked.constFirst().otherText.isEmpty());
    // The payloads may bring more than their own words.
    auto *text = m_page->findChild<QLineEdit *>();
    text->setText(QStringLiteral("needle"));
    QTRY_COMPARE(table().model()->rowCount(), 3);
}

void TestEventRetries::what_was_confirmed_is_what_is_sent()
{
    serve(4);
    load();
    action("event.retryAll")->trigger();
    QCOMPARE(m_prompt.asked.size(), 1);
    m_session->events().merge({madeEvent(77)});           // came meanwhile
    m_session->events().remove({{QStringLiteral("e1")}}); // delivered meanwhile
    WebhookEvent other = *m_session->events().find({QStringLiteral("e2")});
    other.attemptCount = 6;
    m_session->events().merge({other});
    m_prompt.answers.constFirst()(true);
    QTRY_COMPARE(m_log.retried.size(), 3);
    QByteArrayList sent = m_log.retried;
    std::sort(sent.begin(), sent.end());
    QCOMPARE(sent, QByteArrayList({"e0", "e2", "e3"}));
    QVERIFY(isShown(QStringLiteral("1 event(s) no longer in the log, not retried")));
    QVERIFY(isShown(QStringLiteral("1 event(s) changed meanwhile")));
}

void TestEventRetries::a_cause_is_retried_as_it_is_shown()
{
    serve(4);
    for (int number = 4; number < 6; ++number)
        m_log.records += QByteArray(record(number)).replace("503", "500");
    load();
    action("event.byCause")->trigger();
    QCOMPARE(causes().model()->rowCount(), 2);
    m_page->findChild<QLineEdit *>(QStringLiteral("eventTextFilter"))
        ->setText(QStringLiteral("\"in 2")); // found in its payload, once they are searched
    QTRY_COMPARE(causes().model()->rowCount(), 1);
    takeStep(0);
    QCOMPARE(m_prompt.asked.size(), 1);
    QVERIFY(m_prompt.asked.constFirst().question.contains(QLatin1String("1 event")));
    m_prompt.answers.constFirst()(true);
    QTRY_COMPARE(m_log.retried, QByteArrayList{"e2"});
    action("event.clearFilter")->trigger();
    QCOMPARE(causes().model()->rowCount(), 2);
    takeStep(1); // HTTP 500
    QCOMPARE(m_prompt.asked.size(), 2);
    m_prompt.answers.at(1)(true);
    QTRY_COMPARE(m_log.retried.size(), 3);
    QByteArrayList sent = m_log.retried.mid(1);
    std::sort(sent.begin(), sent.end());
    QCOMPARE(sent, QByteArrayList({"e4", "e5"}));
}

void TestEventRetries::the_question_about_a_cause_says_that_more_may_match()
{
    serve(300);
    m_log.heldFrom = 199;
    action("event.byCause")->trigger();
    m_session->eventLog().refresh();
    QTRY_COMPARE(table().model()->rowCount(), 199);
    takeStep(0);
    QCOMPARE(m_prompt.asked.size(), 1);
    QVERIFY(m_prompt.asked.constFirst().question.contains(QLatin1String("199")));
    QVERIFY(m_prompt.asked.constFirst().consequence.contains(
        QLatin1String("Only 199 of 300 events are loaded. More may match.")));
    m_prompt.answers.constFirst()(false);
    m_prompt.asked.constFirst().other(); // waits
    m_log.heldFrom.reset();
    QTRY_COMPARE(m_prompt.asked.size(), 2);
    QVERIFY(m_prompt.asked.at(1).question.contains(QLatin1String("300")));
}

void TestEventRetries::after_the_retry_of_a_cause_nothing_has_moved()
{
    serve(4);
    for (int number = 4; number < 6; ++number)
        m_log.records += QByteArray(record(number)).replace("503", "500");
    load();
    action("event.byCause")->trigger();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    const QString id = causes().model()->index(0, 0).data(CauseModel::IdRole).toString();
    const QRect row = causes().visualRect(causes().model()->index(0, 0));
    const QPoint place = causes().viewport()->mapToGlobal(row.topLeft());
    takeStep(0);
    m_prompt.answers.constFirst()(true);
    QTRY_COMPARE(m_log.retried.size(), 4);
    load(); // they are still in the log
    QVERIFY(causes().hasFocus());
    QCOMPARE(causes().currentIndex().data(CauseModel::IdRole).toString(), id);
    QVERIFY(causes().selectionModel()->isSelected(causes().currentIndex()));
    QCOMPARE(
        causes().viewport()->mapToGlobal(causes().visualRect(causes().currentIndex()).topLeft()),
        place);
    m_log.records = m_log.records.mid(4); // now they have arrived
    load();
    QTRY_COMPARE(causes().model()->rowCount(), 1);
    QVERIFY(causes().hasFocus());
}

void TestEventRetries::many_rows_are_copied_as_they_were()
{
    constexpr int count = 1200; // more than one slice
    QList<WebhookEvent> events;
    for (int number = 0; number < count; ++number)
        events.append(madeEvent(number));
    m_session->events().merge(events);
    table().horizontalHeader()->moveSection(1, 0);
    table().setColumnHidden(2, true);
    table().selectAll();
    QStringList lines;
    for (int row = -1; row < count; ++row) {
        QStringList cells;
        for (int visual = 0; visual < eventColumnCount; ++visual) {
            const int column = table().horizontalHeader()->logicalIndex(visual);
            if (table().isColumnHidden(column))
                continue;
            cells += row < 0 ? table().model()->headerData(column, Qt::Horizontal).toString()
                             : table().model()->index(row, column).data().toString();
        }
        lines += cells.join(QLatin1Char('\t'));
    }
    QTRY_VERIFY(action("event.copyRows")->isEnabled());
    QGuiApplication::clipboard()->clear();
    action("event.copyRows")->trigger();
    m_session->events().merge({madeEvent(count)}); // what comes now is not copied
    m_session->events().remove({{QStringLiteral("event-5")}});
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY(QGuiApplication::clipboard()->text() == lines.join(QLatin1Char('\n')));
}

HOOKDESK_WINDOW_TEST(TestEventRetries)

} // namespace tst_eventretries

#include "tst_eventretries.moc"
