// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/searchtext.h"

#include "tests/support/testprogram.h"

#include <QTest>

using namespace hookdesk;

namespace tst_searchtext {

class TestSearchText : public QObject
{
    Q_OBJECT

private slots:
    void what_a_person_types_finds_what_is_meant_data();
    void what_a_person_types_finds_what_is_meant();
    void vowels_of_other_scripts_stay();
    void folding_twice_changes_nothing_more();
    void a_place_is_told_in_the_text_itself_data();
    void a_place_is_told_in_the_text_itself();
    void places_have_a_limit();
};

void TestSearchText::what_a_person_types_finds_what_is_meant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *name, const char *text, const char *typed) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(typed);
    };
    row("case", "Orders", "oRDERS");
    row("Turkish capital", "İstanbul", "istanbul");
    row("Turkish small", "Diyarbakır", "diyarbakir");
    row("accent", "École", "ecole");
    row("accent typed", "Ecole", "école");
    row("umlaut", "Ärzte", "arzte");
    row("decomposed", "Cafe\u0301", "café");
    row("sharp s", "Straße", "strasse");
    row("ligature", "ﬁlter", "filter");
    row("ae", "Ærø", "aero");
    row("Polish", "Łódź", "lodz");
    row("Greek", "Αθήνα", "αθηνα");
    row("Cyrillic", "Ёлка", "елка");
    row("wide", "ＡＢＣ", "abc");
    row("a blank that does not break", "Klant\u00A0A", "klant a");
    row("a blank of zero width", "Kl\u200Bant", "klant");
    row("a soft hyphen", "Klan\u00ADten", "klanten");
    row("a turned direction", "\u202Eklant", "klant");
    row("a NUL", "a", "A");
}

void TestSearchText::what_a_person_types_finds_what_is_meant()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QVERIFY(findsText(text, searchText(typed)));
    QVERIFY(!findsText(text, searchText(typed + QLatin1Char('x'))));
}

void TestSearchText::vowels_of_other_scripts_stay()
{
    QVERIFY(searchText(QStringLiteral("की")) != searchText(QStringLiteral("क")));
    QVERIFY(searchText(QStringLiteral("が")) != searchText(QStringLiteral("か")));
}

void TestSearchText::folding_twice_changes_nothing_more()
{
    const QString once =
        searchText(QStringLiteral("İ ǅ ß Æ ﬁ \u1E9E \u0130\u0307 a\u0301\u0323 한 Ω"));
    QCOMPARE(searchText(once), once);
    QCOMPARE(searchText(QString(QChar(0))), QStringLiteral(" "));
}

void TestSearchText::a_place_is_told_in_the_text_itself_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *text, const char *wanted, const char *found) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(wanted)
                            << QString::fromUtf8(found);
    };
    row("plain", "one Two two", "TWO", "Two|two");
    row("accent", "xx école École", "ecole", "école|École");
    row("combining", "a e\u0301te\u0301 b", "été", "e\u0301te\u0301");
    row("longer when folded", "Straße 1", "strasse", "Straße");
    row("half of a letter", "Straße", "s", "S|ß");
    row("with an invisible one", "x Kl\u200Bant y", "klant", "Kl\u200Bant");
    row("beyond the first plane", "\U0001F680 é \U0001F680", "e", "é");
    row("nothing", "é", "", "");
}

void TestSearchText::a_place_is_told_in_the_text_itself()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    QStringList parts;
    for (const TextPlace &place : placesOfText(text, wanted, 10))
        parts.append(text.mid(place.start, place.length));
    QTEST(parts.join(QLatin1Char('|')), "found");
}

void TestSearchText::places_have_a_limit()
{
    QCOMPARE(placesOfText(QString(50, QLatin1Char('a')), QStringLiteral("a"), 7).size(), 7);
    QCOMPARE(placesOfText(QString(50, QChar(0xE9)), QStringLiteral("e"), 7).size(), 7);
}

HOOKDESK_TEST(TestSearchText)

} // namespace tst_searchtext

#include "tst_searchtext.moc"
