// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/loadnote.h"

#include "app/session/session.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace hookdesk;

namespace tst_loadnote {

using Reason = Shortfall::Reason;

class TestLoadNote : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void a_whole_list_needs_no_words();
    void a_shortfall_is_said_in_words_data();
    void a_shortfall_is_said_in_words();
    void a_failed_page_is_not_a_missing_listing();
    void unreadable_records_are_said_once();
    void a_first_reading_that_breaks_off_is_no_old_list();
};

void TestLoadNote::a_whole_list_needs_no_words()
{
    QCOMPARE(loadNote({}, true).text, QString());
}

void TestLoadNote::a_shortfall_is_said_in_words_data()
{
    QTest::addColumn<Shortfall>("shortfall");
    QTest::addColumn<QString>("words");
    const auto row = [](Reason reason, std::optional<int> total, const char *words) {
        QTest::newRow(words) << Shortfall{reason, 100, total} << QString::fromLatin1(words);
    };
    row(Reason::Stopped, 250, "100 of 250 read: the server stopped too early.");
    row(Reason::Repeated, 250, "100 of 250 read: the server repeats the same page.");
    row(Reason::Repeated, {}, "100 read: the server repeats the same page.");
    row(Reason::LinkElsewhere, {}, "100 read: the next page is on another server.");
    row(Reason::LinkCircle, 250, "100 of 250 read: the next page leads back.");
    row(Reason::Moved, 250, "100 of 250 read: the list kept changing.");
}

void TestLoadNote::a_shortfall_is_said_in_words()
{
    QFETCH(Shortfall, shortfall);
    QFETCH(QString, words);
    LoadState state;
    state.odataShortfall = shortfall;
    const LoadNote note = loadNote(state, true);
    QVERIFY2(note.text.endsWith(QStringLiteral("OData list: ") + words), qPrintable(note.text));
    QVERIFY(note.text.startsWith(QLatin1String("Not all webhooks were read.")));
    QVERIFY(!note.isError);
    state.restShortfall = Shortfall{Reason::Stopped, 50, 120};
    QVERIFY(loadNote(state, true).text.contains(QLatin1String("REST list: 50 of 120 read")));
}

void TestLoadNote::a_failed_page_is_not_a_missing_listing()
{
    LoadState state;
    state.odataError = ApiError::of(ApiError::Kind::Server, QStringLiteral("page 3"));
    state.odataShortfall = Shortfall{Reason::Failed, 200, 250};
    const LoadNote note = loadNote(state, true);
    QVERIFY(note.text.contains(QLatin1String("200 of 250 read: the next page failed.")));
    QVERIFY(!note.text.contains(QLatin1String("not available")));
    QVERIFY(note.details.contains(QLatin1String("page 3")));
}

void TestLoadNote::unreadable_records_are_said_once()
{
    LoadState state;
    state.restShortfall = Shortfall{Reason::Unreadable, 3, {}};
    state.problems = QStringList{QStringLiteral("Record 3 has no usable id.")};
    QCOMPARE(loadNote(state, true).text, QStringLiteral("1 record(s) could not be read."));
}

void TestLoadNote::a_first_reading_that_breaks_off_is_no_old_list()
{
    LoadState state;
    state.error = ApiError::of(ApiError::Kind::Authentication);
    const LoadNote first = loadNote(state, true);
    QVERIFY2(first.text.startsWith(QLatin1String("Not all webhooks were read. ")),
             qPrintable(first.text));
    QVERIFY(first.isError);
    state.finishedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(loadNote(state, true).text.contains(QLatin1String("may be out of date")));
}

HOOKDESK_TEST(TestLoadNote)

} // namespace tst_loadnote

#include "tst_loadnote.moc"
