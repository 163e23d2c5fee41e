// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "ui/common/languages.h"
#include "ui/help/guidebook.h"
#include "ui/help/guidebrowser.h"
#include "ui/help/guidepage.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace hookdesk;

namespace tst_guidesearch {

namespace {

QString titleOf(const QString &language, const QString &page)
{
    for (const GuideChapter &chapter : readGuide(language)) {
        if (chapter.page == page)
            return chapter.title();
    }
    return {};
}

} // namespace

/// What somebody types who looks for an answer, and what somebody types who is not kind.
class TestGuideSearch : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();

    void a_search_heeds_neither_case_nor_accent_data();
    void a_search_heeds_neither_case_nor_accent();
    void every_word_of_a_search_has_to_be_found();
    void a_question_is_searched_as_it_is_typed_data();
    void a_question_is_searched_as_it_is_typed();
    void the_search_field_lists_and_opens_what_is_found();
    void what_is_searched_is_no_pattern_and_no_markup_data();
    void what_is_searched_is_no_pattern_and_no_markup();
    void a_long_search_is_cut_and_marks_little();
    void return_in_an_empty_field_stays_where_it_is();
    void a_new_topic_ends_the_search();

private:
    Languages m_languages;
};

void TestGuideSearch::cleanup()
{
    m_languages.use(QStringLiteral("en"));
}

void TestGuideSearch::a_search_heeds_neither_case_nor_accent_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("page");
    const auto row = [](const char *language, const char *typed, const char *page) {
        QTest::newRow(typed) << QString::fromLatin1(language) << QString::fromUtf8(typed)
                             << QString::fromLatin1(page);
    };
    row("nl", "geheim", "verify-signature");
    row("nl", "GEHEIM", "create");
    row("de", "Schlüssel", "verify-signature");
    row("de", "schlussel", "verify-signature");
    row("fr", "é", "retry");
    row("fr", "evenement", "retry");
    row("fr", "DÉSACTIVÉ", "bring-back");
    row("en", "secret", "verify-signature");
}

void TestGuideSearch::a_search_heeds_neither_case_nor_accent()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QFETCH(QString, page);
    const QList<GuideChapter> guide = readGuide(language);
    const auto found = findInGuide(guide, typed);
    QVERIFY(std::any_of(found.begin(), found.end(), [&](const std::pair<int, int> &hit) {
        return guide.at(hit.first).page == page;
    }));
}

void TestGuideSearch::every_word_of_a_search_has_to_be_found()
{
    const QList<GuideChapter> guide = readGuide(QStringLiteral("en"));
    QVERIFY(!findInGuide(guide, QStringLiteral("retry")).isEmpty());
    QVERIFY(findInGuide(guide, QStringLiteral("retry xylophone")).isEmpty());
    QVERIFY(findInGuide(guide, QStringLiteral("  ")).isEmpty());
}

void TestGuideSearch::a_question_is_searched_as_it_is_typed_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("page");
    const auto row = [](const char *name, const char *language, const char *typed,
                        const char *page) {
        QTest::newRow(name) << QString::fromLatin1(language) << QString::fromUtf8(typed)
                            << QString::fromLatin1(page);
    };
    row("a question", "en", "webhook secret?", "create");
    row("in quotation marks", "en", "\"at risk\"", "find-broken");
    row("in French ones", "fr", "« à risque »", "find-broken");
    row("with blanks around", "en", "  retry   safely ", "retry");
    row("with a tab", "en", "retry\tsafely", "retry");
    row("a word twice", "en", "secret secret", "create");
    row("the apostrophe of keyboards", "fr", "l'API de Tribe", "assumptions");
    row("the apostrophe of books", "fr", "l’API de Tribe", "assumptions");
    row("capitals with umlauts", "de", "PRÜFUNG", "verify-signature");
    row("without umlauts", "de", "prufung", "verify-signature");
    row("the name of a button", "en", "Reactivate…", "bring-back");
    row("words of one page", "nl", "verwijderd productie", "delete");
    row("signs", "en", "==", "verify-signature");
}

void TestGuideSearch::a_question_is_searched_as_it_is_typed()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QFETCH(QString, page);
    m_languages.use(language);
    GuidePage shown;
    shown.findChild<QLineEdit *>()->setText(typed);
    const QAbstractItemModel *rows = shown.findChild<QListView *>()->model();
    bool found = false;
    for (int row = 0; row < rows->rowCount(); ++row) {
        const QString title = rows->index(row, 0).data().toString();
        found = found || title.startsWith(titleOf(language, page));
    }
    QVERIFY(found);
    QVERIFY(rows->rowCount() < 20);
}

void TestGuideSearch::the_search_field_lists_and_opens_what_is_found()
{
    GuidePage page;
    page.show();
    auto *field = page.findChild<QLineEdit *>();
    const auto *list = page.findChild<QListView *>();
    QCOMPARE(page.accessibleName(), QStringLiteral("Guide"));
    QCOMPARE(field->accessibleName(), QStringLiteral("Search the guide"));
    QCOMPARE(list->model()->rowCount(), guidePages().size());
    QTest::keyClicks(field, QStringLiteral("archive"));
    QVERIFY(list->model()->rowCount() > 0 && list->model()->rowCount() < guidePages().size());
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(page.place().page, QStringLiteral("retry"));
    QVERIFY(!page.findChild<GuideBrowser *>()->extraSelections().isEmpty());
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(list->model()->rowCount(), guidePages().size());
    QSignalSpy left(&page, &GuidePage::left);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void TestGuideSearch::what_is_searched_is_no_pattern_and_no_markup_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"<b>", "&amp;", ".*", "[a-z]+", "[", "\\", "^R", "%1", "xylophone"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TestGuideSearch::what_is_searched_is_no_pattern_and_no_markup()
{
    QFETCH(QString, typed);
    GuidePage page;
    page.show();
    auto *field = page.findChild<QLineEdit *>();
    field->setText(typed);
    QCOMPARE(page.findChild<QListView *>()->model()->rowCount(), 0);
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(QLatin1String("Nothing found."));
    }));
    const GuidePlace before = page.place();
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(page.place(), before);
}

void TestGuideSearch::a_long_search_is_cut_and_marks_little()
{
    GuidePage page;
    page.show();
    auto *field = page.findChild<QLineEdit *>();
    const auto *text = page.findChild<GuideBrowser *>();
    field->setText(QStringLiteral("e ").repeated(20));
    QVERIFY(!text->extraSelections().isEmpty() && text->extraSelections().size() <= 500);
    field->setText(QString(10000, QLatin1Char('x')));
    QVERIFY(field->text().size() < 1000);
    QCOMPARE(page.findChild<QListView *>()->model()->rowCount(), 0);
    field->setText(QStringLiteral("e ").repeated(5000));
    QVERIFY(text->extraSelections().size() <= 500);
}

void TestGuideSearch::return_in_an_empty_field_stays_where_it_is()
{
    GuidePage page;
    page.show();
    page.openTopic(GuideTopic::Archive);
    QTest::keyClick(page.findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(page.place(), guidePlace(GuideTopic::Archive));
}

void TestGuideSearch::a_new_topic_ends_the_search()
{
    GuidePage page;
    page.show();
    auto *field = page.findChild<QLineEdit *>();
    field->setText(QStringLiteral("xylophone"));
    page.openTopic(GuideTopic::Create);
    QVERIFY(field->text().isEmpty());
    const auto *list = page.findChild<QListView *>();
    QCOMPARE(list->model()->rowCount(), guidePages().size());
    QCOMPARE(list->currentIndex().row(), guidePages().indexOf(QStringLiteral("create")));
}

HOOKDESK_WINDOW_TEST(TestGuideSearch)

} // namespace tst_guidesearch

#include "tst_guidesearch.moc"
