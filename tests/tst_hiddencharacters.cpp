// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/hiddencharacters.h"

#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

using namespace hookdesk;

namespace tst_hiddencharacters {

using Kind = HiddenCharacter::Kind;

class TestHiddenCharacters : public QObject
{
    Q_OBJECT

private slots:
    void each_is_found_with_its_place_data();
    void each_is_found_with_its_place();
    void what_a_text_needs_is_none_data();
    void what_a_text_needs_is_none();
    void quotes_around_are_found_where_they_do_not_belong();
    void they_are_shown_by_their_codes();
    void many_of_them_are_read_at_once();
    void behind_what_is_shown_stands_the_text_data();
    void behind_what_is_shown_stands_the_text();
    void a_text_that_is_cut_ends_in_dots_for_the_rest_data();
    void a_text_that_is_cut_ends_in_dots_for_the_rest();
};

void TestHiddenCharacters::each_is_found_with_its_place_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char *name, const char *text, int at, Kind kind, const char *clean) {
        QTest::newRow(name) << QString::fromUtf8(text) << at << kind << QString::fromUtf8(clean);
    };
    row("zero width", "ab\u200Bc", 2, Kind::Invisible, "abc");
    row("joiner", "a\u200Dc", 1, Kind::Invisible, "ac");
    row("word joiner", "\u2060abc", 0, Kind::Invisible, "abc");
    row("byte order mark", "a\uFEFFbc", 1, Kind::Invisible, "abc");
    row("Hangul filler", "a\u3164b", 1, Kind::Invisible, "ab");
    row("selector", "a\uFE0Fb", 1, Kind::Invisible, "ab");
    row("tag", "a\U000E0041b", 1, Kind::Invisible, "ab");
    row("mark of direction", "abc\u200E", 3, Kind::Direction, "abc");
    row("override", "a\u202Eb", 1, Kind::Direction, "ab");
    row("isolate", "a\u2066b", 1, Kind::Direction, "ab");
    row("soft hyphen", "a\u00ADb", 1, Kind::SoftHyphen, "ab");
    row("does not break", "a\u00A0b", 1, Kind::Blank, "a b");
    row("at the end", "ab\u00A0", 2, Kind::Blank, "ab");
    row("narrow", "a\u202Fb", 1, Kind::Blank, "a b");
    row("ideographic", "a\u3000b", 1, Kind::Blank, "a b");
    row("Braille", "a\u2800b", 1, Kind::Blank, "a b");
    row("line end", "a\nb", 1, Kind::Control, "a b");
    row("next line", "a\u0085b", 1, Kind::Control, "a b");
}

void TestHiddenCharacters::each_is_found_with_its_place()
{
    QFETCH(QString, text);
    for (const TextUse use : {TextUse::Name, TextUse::Value}) {
        const QList<HiddenCharacter> found = hiddenCharacters(text, use);
        QCOMPARE(found.size(), 1);
        QTEST(int(found.first().at), "at");
        QTEST(found.first().kind, "kind");
        QTEST(withoutHidden(text, use), "clean");
    }
}

void TestHiddenCharacters::what_a_text_needs_is_none_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text); };
    row("Orders, 2nd – “new” l’été");
    row("\U0001F468\u200D\U0001F4BB team");
    row("\u2764\uFE0F");
    row("1\uFE0F\u20E3");
    row("می\u200Cخواهم");
    row("क्\u200Dष");
    row("שלום");
}

void TestHiddenCharacters::what_a_text_needs_is_none()
{
    QFETCH(QString, text);
    QVERIFY(hiddenCharacters(text, TextUse::Name).isEmpty());
    QCOMPARE(withoutHidden(text, TextUse::Name), text);
}

void TestHiddenCharacters::quotes_around_are_found_where_they_do_not_belong()
{
    const QString both = QStringLiteral("“abc”");
    QCOMPARE(hiddenCharacters(both, TextUse::Value).size(), 2);
    QCOMPARE(withoutHidden(both, TextUse::Name), QStringLiteral("abc"));
    QCOMPARE(withoutHidden(QStringLiteral("\u00A0„abc“ \u200B"), TextUse::Value),
             QStringLiteral("abc"));
    QCOMPARE(withoutHidden(QStringLiteral("«abc»"), TextUse::Value), QStringLiteral("abc"));
    const QString half = QStringLiteral("Import “new”");
    QVERIFY(hiddenCharacters(half, TextUse::Name).isEmpty());
    QCOMPARE(hiddenCharacters(half, TextUse::Value).size(), 2);
    QCOMPARE(withoutHidden(QStringLiteral("https://example.org/“t”"), TextUse::Value),
             QStringLiteral("https://example.org/t"));
    QCOMPARE(withoutHidden(QStringLiteral("«a» b"), TextUse::Value), QStringLiteral("a b"));
    QCOMPARE(withoutHidden(QStringLiteral("l’a”"), TextUse::Value), QStringLiteral("l’a"));
    QVERIFY(hiddenCharacters(QStringLiteral("\"abc\""), TextUse::Value).isEmpty());
}

void TestHiddenCharacters::they_are_shown_by_their_codes()
{
    const QString text = QStringLiteral("a\u200Bb\u00A0c\u202E“d”");
    QCOMPARE(revealed(text, ShownBlanks::Revealed),
             QStringLiteral("a[U+200B]b[U+00A0]c[U+202E]“d”"));
    QCOMPARE(revealed(text, ShownBlanks::AsTheyAre),
             QStringLiteral("a[U+200B]b\u00A0c[U+202E]“d”"));
    QCOMPARE(codeText(0xE0041), QStringLiteral("U+E0041"));
}

void TestHiddenCharacters::behind_what_is_shown_stands_the_text_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("original");
    const auto row = [](const char *name, int from, int to, const char *original) {
        QTest::newRow(name) << from << to << QString::fromUtf8(original);
    };
    // "a[U+202E]b[U+00A0][U+E0041]c\nd"
    row("all", 0, 30, "a\u202Eb\u00A0\U000E0041c\nd");
    row("before", 0, 1, "a");
    row("between", 9, 10, "b");
    row("from within a mark", 3, 10, "\u202Eb");
    row("into a mark", 9, 11, "b\u00A0");
    row("within a mark", 2, 5, "\u202E");
    row("behind", 27, 30, "c\nd");
    row("nothing", 9, 9, "");
}

void TestHiddenCharacters::behind_what_is_shown_stands_the_text()
{
    QFETCH(int, from);
    QFETCH(int, to);
    const RevealedText text(QString::fromUtf8("a\u202Eb\u00A0\U000E0041c\nd"),
                            ShownBlanks::Revealed);
    QCOMPARE(text.shown(), QStringLiteral("a[U+202E]b[U+00A0][U+E0041]c\nd"));
    QTEST(text.original(from, to), "original");
}

/// All of them were gone through for each at the ends.
void TestHiddenCharacters::many_of_them_are_read_at_once()
{
    const QString text = QString(200'000, QChar(0x200B)) + QStringLiteral("\u201Ca\u201D");
    QElapsedTimer time;
    time.start();
    QCOMPARE(hiddenCharacters(text, TextUse::Value).size(), 200'002);
    QVERIFY2(time.elapsed() < 3000, qPrintable(QString::number(time.elapsed())));
}

void TestHiddenCharacters::a_text_that_is_cut_ends_in_dots_for_the_rest_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("maximum");
    QTest::addColumn<QString>("shown");
    QTest::newRow("fits") << QStringLiteral("abc") << 3 << QStringLiteral("abc");
    QTest::newRow("too long") << QStringLiteral("abcd") << 3 << QStringLiteral("abc\u2026");
    QTest::newRow("with a mark") << QStringLiteral("a\u200Bcd\u200B") << 3
                                 << QStringLiteral("a[U+200B]c\u2026");
    QTest::newRow("no half characters")
        << QStringLiteral("a\U0001F600b") << 2 << QStringLiteral("a\u2026");
    QTest::newRow("nothing fits") << QStringLiteral("abc") << 0 << QStringLiteral("\u2026");
}

void TestHiddenCharacters::a_text_that_is_cut_ends_in_dots_for_the_rest()
{
    QFETCH(QString, text);
    QFETCH(int, maximum);
    const RevealedText cut(text, ShownBlanks::Revealed, maximum);
    QTEST(cut.shown(), "shown");
    QCOMPARE(cut.original(), text);
    QVERIFY(text.startsWith(cut.original(0, cut.shown().size() - 1)));
    QCOMPARE(cut.isCut(), cut.shown().endsWith(QChar(0x2026)));
}

HOOKDESK_TEST(TestHiddenCharacters)

} // namespace tst_hiddencharacters

#include "tst_hiddencharacters.moc"
