// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventinspector.h"

#include "app/session/session.h"
#include "tests/support/faultyserver.h"
#include "tests/support/testclient.h"
#include "tests/support/testprogram.h"
#include "ui/common/messagebar.h"
#include "ui/events/jsoncolours.h"
#include "ui/events/payloadedit.h"
#include "ui/events/payloadtree.h"
#include "ui/events/payloadview.h"
#include "ui/events/recorddialog.h"
#include "ui/events/recordfieldmodel.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>

#include <memory>

using namespace hookdesk;

namespace tst_eventinspector {

namespace {

const QByteArray odd =
    "{ \"z\":1.0,\r\n\t\"a\" : \"\\u00e9 <b>x</b>\" ,\n\n\"é\":12345678901234567890}";

WebhookEvent sampleEvent(const QByteArray &body = odd)
{
    WebhookEvent event;
    event.id = EventId{QStringLiteral("event-1")};
    event.webhookId = WebhookId{QStringLiteral("hook-1")};
    event.status = EventStatus::Failed;
    event.attemptCount = 5;
    event.responseStatus = 401;
    event.createdAt = QDateTime::currentDateTimeUtc().addSecs(-7200);
    event.lastAttempt = QDateTime::currentDateTimeUtc().addSecs(-600);
    event.errorMessage = QStringLiteral("<b>Unauthorized</b>");
    event.entityType = QStringLiteral("Relation.Person");
    event.mutation = MutationKind::EntityUpdate;
    event.subjectId = QStringLiteral("person-7");
    event.body = body;
    event.record = R"({"ID":"event-1","Status":"Failed"})";
    return event;
}

WebhookEventPtr shared(const WebhookEvent &event)
{
    return std::make_shared<const WebhookEvent>(event);
}

QString notesOf(const QByteArray &body, bool cut = false)
{
    return payloadNotes(readPayload(body, PayloadLayout::Exact), cut).join(QLatin1Char('\n'));
}

} // namespace

class TestEventInspector : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void the_head_tells_what_happened_and_what_to_do();
    void foreign_text_is_shown_as_text();
    void an_event_that_left_the_log_says_so();
    void the_payload_is_shown_copied_and_saved_exactly();
    void a_selection_is_copied_as_it_was_received();
    void a_place_that_cannot_be_written_is_told();
    void a_formatted_view_says_so_and_copies_the_original();
    void search_counts_and_walks_through_the_matches();
    void the_same_event_keeps_place_and_search();
    void a_large_payload_comes_whole_and_stays_exact();
    void a_large_payload_is_searched_over_the_breaks_of_the_view();
    void every_oddity_has_its_sentence_data();
    void every_oddity_has_its_sentence();
    void what_nobody_sees_has_a_sign_in_every_view();
    void what_cannot_be_seen_has_a_sign_and_is_copied_as_it_is();
    void a_copy_of_the_head_has_the_text_itself_data();
    void a_copy_of_the_head_has_the_text_itself();
    void colours_need_no_other_line();
    void the_tree_opens_when_it_is_looked_at();
    void a_date_that_is_not_understood_is_shown();
    void the_log_record_is_there_on_demand();
    void a_record_opens_as_fields();
    void a_record_that_is_gone_is_told_and_asked_for_again();

private:
    template <typename T>
    [[nodiscard]] T *named(const char *name, QWidget *in = nullptr) const
    {
        for (T *widget : (in ? in : m_inspector.get())->findChildren<T *>()) {
            if (widget->accessibleName() == QString::fromUtf8(name))
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] PayloadEdit *text() const { return m_inspector->findChild<PayloadEdit *>(); }
    [[nodiscard]] QString count() const
    {
        return m_inspector->findChild<QLabel *>(QStringLiteral("payloadMatches"))->text();
    }
    [[nodiscard]] QString field(const char *name) const
    {
        const auto *found = named<QTextEdit>(name);
        return found ? found->toPlainText() : QString();
    }
    void click(const char *name) { named<QAbstractButton>(name)->click(); }
    void saveAs(const QString &path);
    [[nodiscard]] QString clipboard() const { return QGuiApplication::clipboard()->text(); }

    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<EventInspector> m_inspector;
    QTemporaryDir m_folder;
};

void TestEventInspector::init()
{
    m_server = std::make_unique<FaultyServer>();
    m_server->always("POST", "/oauth2/token", tokenReply());
    Session::Settings settings;
    settings.limits = quickLimits();
    settings.pace = quickPace();
    m_session = std::make_unique<Session>(testEnvironment(m_server->url()), ApiMap(),
                                          testCredentials(), settings);
    m_inspector = std::make_unique<EventInspector>(*m_session);
    m_inspector->resize(480, 800);
    m_inspector->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_inspector.get()));
}

void TestEventInspector::cleanup()
{
    m_inspector.reset();
    m_session.reset();
    m_server.reset();
}

void TestEventInspector::the_head_tells_what_happened_and_what_to_do()
{
    m_inspector->setEvent(shared(sampleEvent(R"({"payload":{"changes":["Name","City"]}})")));
    QCOMPARE(field("Webhook"), QStringLiteral("hook-1"));
    QCOMPARE(field("Entity id"), QStringLiteral("person-7"));
    QCOMPARE(field("Changed fields"), QStringLiteral("Name, City"));
    QCOMPARE(field("Attempts"), QStringLiteral("5 of 5"));
    QCOMPARE(field("Response"), QStringLiteral("HTTP 401"));
    QVERIFY(field("What to do").contains(QLatin1String("credentials")));
    QVERIFY(named<QTextEdit>("Created")->toolTip().contains(QLatin1String("UTC")));
    QVERIFY(!named<QTextEdit>("Next attempt")->isVisible());
    click("Copy: Entity id");
    QCOMPARE(clipboard(), QStringLiteral("person-7"));

    WebhookEvent pending = sampleEvent();
    pending.status = EventStatus::Pending;
    pending.attemptCount = 2;
    pending.nextAttempt = QDateTime::currentDateTimeUtc().addSecs(10 * 60 + 30);
    pending.mutation = MutationKind::RelationshipCreation;
    m_inspector->setEvent(shared(pending));
    QVERIFY(field("Next attempt").contains(QLatin1String("10 minute")));
    QCOMPARE(field("Relationship id"), QStringLiteral("person-7"));
}

void TestEventInspector::foreign_text_is_shown_as_text()
{
    m_inspector->setEvent(shared(sampleEvent()));
    QCOMPARE(field("Error"), QStringLiteral("<b>Unauthorized</b>"));
    for (const QLabel *label : m_inspector->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(),
                 qPrintable(label->text()));
}

void TestEventInspector::an_event_that_left_the_log_says_so()
{
    ArchivedEvent archived;
    archived.event = sampleEvent();
    archived.webhookName = QStringLiteral("Once known");
    archived.goneAt = QDateTime::currentDateTimeUtc().addSecs(-300);
    m_inspector->setArchivedEvent(archived);
    QCOMPARE(field("Webhook"), QStringLiteral("Once known"));
    const QList<QLabel *> labels = m_inspector->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(QLatin1String("Left the log 5"));
    }));
    m_inspector->setEvent(nullptr);
    QVERIFY(!text()->isVisible());
}

void TestEventInspector::the_payload_is_shown_copied_and_saved_exactly()
{
    m_inspector->setEvent(shared(sampleEvent()));
    auto *shown = named<QPlainTextEdit>("Payload");
    QVERIFY(shown);
    QVERIFY(shown->isReadOnly());
    QCOMPARE(shown->toPlainText(),
             QString::fromUtf8(odd).replace(QLatin1String("\r\n"), QLatin1String("\n")));
    click("Copy payload");
    QCOMPARE(clipboard(), QString::fromUtf8(odd));
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(shown);
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Payload"));
    QVERIFY(interface->state().readOnly);
    saveAs(m_folder.filePath(QStringLiteral("saved.json")));
    QTRY_VERIFY(
        m_inspector->findChild<MessageBar *>()->text().contains(QLatin1String("saved.json")));
    QFile saved(m_folder.filePath(QStringLiteral("saved.json")));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), odd);
}

void TestEventInspector::saveAs(const QString &path)
{
    click("Save payload as…");
    auto *dialog = m_inspector->findChild<QFileDialog *>();
    QVERIFY(dialog);
    emit dialog->fileSelected(path); // what it tells when a person has decided
    dialog->reject();
}

void TestEventInspector::a_selection_is_copied_as_it_was_received()
{
    m_inspector->setEvent(shared(sampleEvent()));
    text()->selectAll();
    text()->copy();
    QCOMPARE(clipboard(), QString::fromUtf8(odd));
}

void TestEventInspector::a_place_that_cannot_be_written_is_told()
{
    m_inspector->setEvent(shared(sampleEvent()));
    saveAs(m_folder.filePath(QStringLiteral("no/such/folder/x.json")));
    auto *bar = m_inspector->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(QLatin1String("could not be saved")));
}

void TestEventInspector::a_formatted_view_says_so_and_copies_the_original()
{
    m_inspector->setEvent(shared(sampleEvent()));
    auto *formatted = m_inspector->findChild<QCheckBox *>();
    QVERIFY(formatted->isEnabled());
    formatted->setChecked(true);
    QVERIFY(text()->toPlainText().startsWith(QLatin1String("{\n  \"z\": 1.0,\n")));
    QVERIFY(field("About the payload").contains(QLatin1String("Reformatted")));
    click("Copy payload");
    QCOMPARE(clipboard(), QString::fromUtf8(odd));
    WebhookEvent another = sampleEvent("no JSON");
    another.id = EventId{QStringLiteral("event-2")};
    m_inspector->setEvent(shared(another));
    QVERIFY(!formatted->isChecked());
    QVERIFY(!formatted->isEnabled());
}

void TestEventInspector::search_counts_and_walks_through_the_matches()
{
    m_inspector->setEvent(shared(sampleEvent("{\"a\":\"Één\",\"b\":\"één\",\r\n\"c\":\"ÉÉN\"}")));
    auto *search = named<QLineEdit>("Search in payload");
    search->setText(QStringLiteral("één"));
    QCOMPARE(count(), QStringLiteral("1 of 3"));
    QCOMPARE(text()->textCursor().selectedText(), QStringLiteral("Één"));
    QTest::keyClick(search, Qt::Key_Return);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(count(), QStringLiteral("3 of 3"));
    QCOMPARE(text()->textCursor().selectedText(), QStringLiteral("ÉÉN"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(count(), QStringLiteral("1 of 3"));
    click("Previous match");
    QCOMPARE(count(), QStringLiteral("3 of 3"));
    QTRY_COMPARE(text()->extraSelections().size(), 3);
    search->setText(QStringLiteral("absent"));
    QCOMPARE(count(), QStringLiteral("Not found"));
    QVERIFY(!named<QAbstractButton>("Next match")->isEnabled());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    text()->setFocus();
    QTest::keyClick(text(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(m_inspector->focusWidget(), search); // also where no window manager activates it
}

void TestEventInspector::the_same_event_keeps_place_and_search()
{
    QByteArray lines("[");
    for (int i = 0; i < 500; ++i)
        lines += "\"line\",\n";
    WebhookEvent event = sampleEvent(lines + "1]");
    m_inspector->setEvent(shared(event));
    named<QLineEdit>("Search in payload")->setText(QStringLiteral("line"));
    click("Previous match");
    QCOMPARE(count(), QStringLiteral("500 of 500"));
    const int place = text()->verticalScrollBar()->value();
    QVERIFY(place > 0);
    event.attemptCount = 3; // a refresh of the log
    m_inspector->setEvent(shared(event));
    QCOMPARE(field("Attempts"), QStringLiteral("3 of 5"));
    QCOMPARE(count(), QStringLiteral("500 of 500"));
    QCOMPARE(text()->verticalScrollBar()->value(), place);
}

void TestEventInspector::a_large_payload_comes_whole_and_stays_exact()
{
    const QByteArray large = "[\"" + QByteArray("0123456789").repeated(512 * 1024) + "\"]";
    m_inspector->setEvent(shared(sampleEvent(large)));
    QTRY_VERIFY_WITH_TIMEOUT(!text()->isFilling() && text()->document()->blockCount() > 1000,
                             30'000);
    QVERIFY(field("About the payload").contains(QLatin1String("Long lines")));
    for (QTextBlock block = text()->document()->begin(); block.isValid(); block = block.next())
        QVERIFY(block.length() <= PayloadText::brokenAt + 2);
    text()->selectAll();
    text()->copy();
    QVERIFY(clipboard() == QString::fromLatin1(large));
}

void TestEventInspector::a_large_payload_is_searched_over_the_breaks_of_the_view()
{
    QByteArray large = "[\"" + QByteArray(1024 * 1024, 'x') + "\"]";
    const qsizetype breakAt = 400 * PayloadText::brokenAt;
    large.replace(breakAt - 3, 6, "needle");
    m_inspector->setEvent(shared(sampleEvent(large)));
    named<QLineEdit>("Search in payload")->setText(QStringLiteral("NEEDLE"));
    QTRY_COMPARE_WITH_TIMEOUT(count(), QStringLiteral("1 match(es)"), 30'000);
    click("Next match");
    QCOMPARE(count(), QStringLiteral("1 of 1"));
    text()->copy();
    QCOMPARE(clipboard(), QStringLiteral("needle"));
}

void TestEventInspector::every_oddity_has_its_sentence_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("cut");
    QTest::addColumn<QString>("says"); // empty: nothing
    const auto row = [](const char *name, const QByteArray &body, const char *says,
                        bool cut = false) {
        QTest::newRow(name) << body << cut << QString::fromUtf8(says);
    };
    row("ordinary", R"({"a":"é"})", "");
    row("empty", "", "empty");
    row("text", "hello", "not valid JSON");
    row("HTML", "<!DOCTYPE html><html><body>502</body></html>", "HTML");
    row("cut off", "{\"a\":", "byte 6");
    row("too large", "{\"a\":", "20 MiB", true);
    row("control characters", "\"a\x1b[31m\"", "Control characters");
    row("NUL", QByteArray("{\"a\":\"x\0y\"}", 11), "NUL");
    row("no UTF-8", "{\"a\":\"\xE9\"}", "not UTF-8");
    row("UTF-8 cut off", "{\"a\":1}\xE2\x82", "not UTF-8");
    row("half a pair", R"({"a":"\ud83d"})", "Half a character pair");
    row("other half", R"({"a":"x\ude00"})", "Half a character pair");
    row("a whole pair", R"({"a":"\ud83d\ude00"})", "");
    row("an escaped backslash before u", R"({"a":"\\ud83d"})", "");
    row("turned direction",
        "{\"a\":\"\xE2\x80\xAE"
        "x\"}",
        "direction");
    row("invisible",
        "{\"a\":\"\xE2\x80\x8B"
        "x\"}",
        "U+200B");
    row("a family", "{\"a\":\"\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA9\"}", "");
    row("one long line", '[' + QByteArray("1,").repeated(20'000) + "1]", "2,000 characters");
}

void TestEventInspector::every_oddity_has_its_sentence()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, cut);
    QFETCH(QString, says);
    const QString notes = notesOf(body, cut);
    if (says.isEmpty())
        QCOMPARE(notes, QString());
    else
        QVERIFY2(notes.contains(says), qPrintable(notes));
}

void TestEventInspector::what_nobody_sees_has_a_sign_in_every_view()
{
    const QString hidden = QStringLiteral("{\"a\":\"x\u202Ey\u200Bz\u00AD\U000E0041\"}");
    WebhookEvent event = sampleEvent(hidden.toUtf8());
    event.record = hidden.toUtf8();
    m_inspector->setEvent(shared(event));
    QCOMPARE(text()->toPlainText(),
             QStringLiteral("{\"a\":\"x\u25AFy\u25AFz\u25AF\u25AF\u25AF\"}"));
    text()->selectAll();
    text()->copy();
    QCOMPARE(clipboard(), hidden);
    m_inspector->findChild<QTabWidget *>()->setCurrentIndex(2);
    auto *record = named<QPlainTextEdit>("Log record");
    QVERIFY2(record->toPlainText().contains(QLatin1String("x[U+202E]y[U+200B]z[U+00AD][U+E0041]")),
             qPrintable(record->toPlainText()));
    record->selectAll();
    record->copy();
    QVERIFY(clipboard().contains(QStringLiteral("x\u202Ey\u200Bz\u00AD\U000E0041")));
    QVERIFY(!clipboard().contains(QLatin1String("U+")));
}

void TestEventInspector::what_cannot_be_seen_has_a_sign_and_is_copied_as_it_is()
{
    const QByteArray body("a\0b\x1b\xE2\x80\xA9"
                          "c\x7f\td\r\re",
                          14);
    m_inspector->setEvent(shared(sampleEvent(body)));
    QCOMPARE(text()->toPlainText(), QStringLiteral("a\u25AFb\u25AF\u21B5c\u25AF\td\n\ne"));
    text()->selectAll();
    text()->copy();
    QCOMPARE(clipboard(), QString::fromUtf8(body));
}

void TestEventInspector::a_copy_of_the_head_has_the_text_itself_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("copied");
    const QString hidden = QStringLiteral("a\u202Eb\u200Bc");
    QTest::newRow("hidden") << hidden << QStringLiteral("a[U+202E]b[U+200B]c") << hidden;
    QTest::newRow("a mark that was typed")
        << QStringLiteral("a[U+200B]b\u200B") << QStringLiteral("a[U+200B]b[U+200B]")
        << QStringLiteral("a[U+200B]b\u200B");
    QTest::newRow("very long") << QString(20'000, QLatin1Char('x'))
                               << QString(10'000, QLatin1Char('x')) + QChar(0x2026)
                               << QString(20'000, QLatin1Char('x'));
    QTest::newRow("plain") << QStringLiteral("abc") << QStringLiteral("abc")
                           << QStringLiteral("abc");
}

void TestEventInspector::a_copy_of_the_head_has_the_text_itself()
{
    QFETCH(QString, text);
    QFETCH(QString, copied);
    WebhookEvent event = sampleEvent();
    event.errorMessage = text;
    event.subjectId = text;
    m_inspector->setEvent(shared(event));
    QTEST(field("Error"), "shown");
    QTEST(field("Entity id"), "shown");
    click("Copy: Error");
    QCOMPARE(clipboard(), copied);
    click("Copy: Entity id");
    QCOMPARE(clipboard(), copied);
    auto *error = named<QTextEdit>("Error");
    error->selectAll();
    QGuiApplication::clipboard()->clear();
    error->copy();
    QCOMPARE(clipboard(), copied);
}

void TestEventInspector::colours_need_no_other_line()
{
    const QByteArray json = "{\"key\" :\n\"val\\\"ue\", \"n\":-1.5, \"t\":[true,null]}";
    const PayloadText payload = readPayload(json, PayloadLayout::Exact);
    QCOMPARE(payload.lines.size(), 2);
    QCOMPARE(jsonColours(payload, 0).size(), 1);
    QCOMPARE(jsonColours(payload, 1).size(), 6);
    QCOMPARE(jsonColours(payload, 1).first().length, 9);

    const PayloadText broken =
        readPayload("[\"" + QByteArray(50'000, 'x') + "\",1]", PayloadLayout::Exact);
    QVERIFY(broken.lines.size() > 20);
    const QList<QTextLayout::FormatRange> middle = jsonColours(broken, 10);
    QCOMPARE(middle.size(), 1); // it is all of a string that began elsewhere
    QCOMPARE(middle.first().length, int(PayloadText::brokenAt));
}

void TestEventInspector::the_tree_opens_when_it_is_looked_at()
{
    m_inspector->setEvent(shared(sampleEvent(R"({"payload":{"entityId":"x"}})")));
    auto *tree = m_inspector->findChild<PayloadTree *>();
    QCOMPARE(tree->model()->rowCount(), 0);
    m_inspector->findChild<QTabWidget *>()->setCurrentIndex(1);
    QCOMPARE(tree->model()->rowCount(), 1);
    const QModelIndex payload = tree->model()->index(0, 0);
    QVERIFY(tree->isExpanded(payload));
    tree->setCurrentIndex(tree->model()->index(0, 0, payload));
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), QStringLiteral("x"));
    m_inspector->setEvent(shared(sampleEvent("no JSON")));
    QVERIFY(!tree->isVisible());
}

void TestEventInspector::a_date_that_is_not_understood_is_shown()
{
    WebhookEvent event = sampleEvent();
    event.createdAt = {};
    event.record = R"({"ID":"event-1","CreationDate":"31st of February"})";
    m_inspector->setEvent(shared(event));
    QCOMPARE(named<QTextEdit>("Created")->toPlainText(),
             QStringLiteral("not understood: 31st of February"));
}

void TestEventInspector::the_log_record_is_there_on_demand()
{
    m_inspector->setEvent(shared(sampleEvent()));
    auto *tabs = m_inspector->findChild<QTabWidget *>();
    QVERIFY(!named<QPlainTextEdit>("Log record")->isVisible());
    tabs->setCurrentIndex(2);
    QVERIFY(named<QPlainTextEdit>("Log record")
                ->toPlainText()
                .contains(QLatin1String("\"Status\": \"Failed\"")));
}

void TestEventInspector::a_record_opens_as_fields()
{
    m_server->always("GET", "/v1/odata/Entity(person-7)",
                     FaultyReply::answer(200, R"({"ID":"person-7","Name":"<b>Jan</b>","N":1.50})"));
    m_inspector->setEvent(shared(sampleEvent()));
    for (auto *button : m_inspector->findChildren<QAbstractButton *>()) {
        if (button->text() == QLatin1String("Open record"))
            button->click();
    }
    auto *dialog = m_inspector->findChild<RecordDialog *>();
    QVERIFY(dialog && !dialog->isModal());
    auto *table = named<QTableView>("Fields", dialog);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 3, 20'000);
    QAbstractItemModelTester tester(table->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table->model()->index(1, 1).data().toString(), QStringLiteral("<b>Jan</b>"));
    QVERIFY(table->isVisible());
}

void TestEventInspector::a_record_that_is_gone_is_told_and_asked_for_again()
{
    m_server->once("GET", "/v1/odata/Entity(person-7)", FaultyReply::answer(404));
    m_server->always("GET", "/v1/odata/Entity(person-7)",
                     FaultyReply::answer(200, R"({"ID":"person-7"})"));
    RecordDialog *dialog = new RecordDialog(*m_session, sampleEvent(), m_inspector.get());
    dialog->show();
    const auto again = [dialog]() -> QAbstractButton * {
        for (auto *button : dialog->findChildren<QAbstractButton *>()) {
            if (button->text() == QLatin1String("Try again") && button->isVisible())
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(again(), 20'000);
    again()->click();
    QTRY_COMPARE_WITH_TIMEOUT(named<QTableView>("Fields", dialog)->model()->rowCount(), 1, 20'000);
}

HOOKDESK_WINDOW_TEST(TestEventInspector)

} // namespace tst_eventinspector

#include "tst_eventinspector.moc"
