// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/jsontokens.h"

#include "app/api/jsonreader.h"
#include "app/domain/jsoncheck.h"
#include "app/domain/jsonscan.h"
#include "app/signature/jsontext.h"
#include "tests/support/testprogram.h"
#include "ui/common/theme.h"
#include "ui/events/jsoncolours.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace hookdesk;

namespace tst_jsontokens {

namespace {

/// Texts by chance, the same ones each time.
class Chance
{
public:
    explicit Chance(quint32 seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] QByteArray document() { return blank() + (oneIn(2) ? object(0) : array(0)); }

    /// What a slip of the hand or of a program makes of a text.
    [[nodiscard]] QByteArray damaged(QByteArray text)
    {
        static const QByteArray bytes = "{}[],:\"\\ 0129-.+eutfnax\n\xC3\x01";
        for (int slips = 1 + below(3); slips > 0 && !text.isEmpty(); --slips) {
            const qsizetype at = below(text.size());
            const int kind = below(5);
            if (kind == 0)
                text.remove(at, 1);
            else if (kind == 1)
                text.truncate(at);
            else if (kind == 2)
                text[at] = any(bytes);
            else if (kind == 3)
                text.insert(at, any(bytes));
            else
                text.insert(at, text.mid(below(text.size()), 1 + below(6)));
        }
        return text;
    }

private:
    int below(qsizetype limit) { return int(m_random.bounded(quint32(limit))); }
    bool oneIn(int count) { return below(count) == 0; }
    char any(const QByteArray &bytes) { return bytes.at(below(bytes.size())); }

    QByteArray blank() { return oneIn(4) ? QByteArray(1, any(" \n\r\t")) : QByteArray(); }

    QByteArray value(int depth)
    {
        static const QList<QByteArray> words = {"true", "false", "null"};
        switch (below(depth > 6 ? 4 : 6)) {
        case 0:
            return words.at(below(words.size()));
        case 1:
            return number();
        case 4:
            return array(depth);
        case 5:
            return object(depth);
        default:
            return string();
        }
    }

    QByteArray number()
    {
        static const QList<QByteArray> numbers = {"0",
                                                  "-0",
                                                  "7",
                                                  "-12",
                                                  "1.0",
                                                  "0.25",
                                                  "1e3",
                                                  "-2.5E+2",
                                                  "12e-1",
                                                  "9007199254740993",
                                                  "12345678901234567890"};
        return numbers.at(below(numbers.size()));
    }

    QByteArray string()
    {
        static const QList<QByteArray> pieces = {
            "a",    "key",  " ",   "{",   "}",       "[",
            "]",    ":",    ",",   "/",   "Zoë",     "\xF0\x9F\x90\xA6",
            "\\\"", "\\\\", "\\n", "\\/", "\\u00e9", "\\ud83d\\ude00"};
        QByteArray text;
        for (int count = below(6); count > 0; --count)
            text += pieces.at(below(pieces.size()));
        return '"' + text + '"';
    }

    QByteArray array(int depth)
    {
        QByteArrayList elements;
        for (int count = below(4); count > 0; --count)
            elements += blank() + value(depth + 1) + blank();
        return '[' + (elements.isEmpty() ? blank() : elements.join(',')) + ']';
    }

    /// Its names differ, because of twins Qt keeps one.
    QByteArray object(int depth)
    {
        QByteArrayList members;
        for (int count = below(4); count > 0; --count) {
            const QByteArray name = string().chopped(1) + QByteArray::number(count) + '"';
            members += blank() + name + blank() + ':' + blank() + value(depth + 1) + blank();
        }
        return '{' + (members.isEmpty() ? blank() : members.join(',')) + '}';
    }

    QRandomGenerator m_random;
};

constexpr quint32 seed = 14;
constexpr int rounds = 6000;

template <typename View>
QList<BasicJsonToken<View>> tokensOf(View text)
{
    BasicJsonTokens<View> tokens(text);
    QList<BasicJsonToken<View>> list;
    while (tokens.next())
        list += tokens.token();
    return list;
}

bool qtTakes(const QByteArray &text)
{
    return !QJsonDocument::fromJson(text).isNull();
}

/// What Qt takes and RFC 8259 does not: raw control characters and unknown escapes in strings, and
/// numbers whose fraction or whole part is missing. The fault is where the text stops being JSON.
bool isTakenByQtOnly(const QByteArray &text, qsizetype fault)
{
    const char there = fault < text.size() ? text.at(fault) : 'x';
    const char before = fault > 0 ? text.at(fault - 1) : 'x';
    return uchar(there) < 0x20 || there == '.' || before == '.' || before == '\\';
}

/// Whether a number may be in it that no double holds.
bool mayHaveHugeNumber(const QByteArray &text)
{
    static const QRegularExpression huge(QStringLiteral("[eE][+]?[0-9]{3}"));
    return huge.match(QString::fromLatin1(text)).hasMatch();
}

/// What RFC 8259 takes and Qt does not: such numbers, text that is no UTF-8, and a value that is
/// neither an object nor an array.
bool isRefusedByQtOnly(const QByteArray &text)
{
    const QByteArray content = text.trimmed();
    return !text.isValidUtf8() || (!content.startsWith('{') && !content.startsWith('[')) ||
           mayHaveHugeNumber(text);
}

/// The value as the scanner walks through it.
QJsonValue scanned(QByteArrayView value)
{
    if (!value.startsWith('{') && !value.startsWith('['))
        return QJsonDocument::fromJson('[' + value.toByteArray() + ']').array().at(0);
    QJsonObject object;
    QJsonArray array;
    forEachMember(value, [&](const JsonSpan &span) {
        if (value.startsWith('{'))
            object.insert(jsonStringText('"' + span.key.toByteArray() + '"').value_or(QString()),
                          scanned(span.value));
        else
            array.append(scanned(span.value));
        return true;
    });
    return value.startsWith('{') ? QJsonValue(object) : QJsonValue(array);
}

QJsonValue parsed(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// The colour of each character.
QList<QColor> colours(const PayloadText &payload)
{
    QList<QColor> all(payload.text.size());
    for (qsizetype line = 0; line < payload.lines.size(); ++line) {
        for (const QTextLayout::FormatRange &range : jsonColours(payload, line))
            std::fill_n(all.begin() + payload.lines.at(line).start + range.start, range.length,
                        range.format.foreground().color());
    }
    return all;
}

QList<QColor> coloursByTokens(const QString &text)
{
    QList<QColor> all(text.size());
    const QList<BasicJsonToken<QStringView>> tokens = tokensOf(QStringView(text));
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const BasicJsonToken<QStringView> &token = tokens.at(i);
        const bool isKey = i + 1 < tokens.size() && tokens.at(i + 1).kind == JsonKind::Colon;
        if (token.kind != JsonKind::String && token.kind != JsonKind::Plain)
            continue;
        const Tone tone = token.kind == JsonKind::Plain ? Tone::Warning
                          : isKey                       ? Tone::Accent
                                                        : Tone::Good;
        std::fill_n(all.begin() + token.at, token.text.size(), toneColor(tone));
    }
    return all;
}

} // namespace

class TestJsonTokens : public QObject
{
    Q_OBJECT

private slots:
    void a_token_has_a_kind_a_place_and_a_depth_data();
    void a_token_has_a_kind_a_place_and_a_depth();
    void text_that_begins_in_a_string_has_its_rest_first();
    void tokens_and_blanks_are_the_whole_text();
    void both_encodings_have_the_same_tokens();
    void all_agree_with_qt_about_what_is_json();
    void the_members_are_those_that_qt_finds();
    void each_keeps_its_own_leniency_data();
    void each_keeps_its_own_leniency();
    void half_a_pair_is_found_data();
    void half_a_pair_is_found();
    void a_line_that_is_broken_keeps_its_colours();
};

void TestJsonTokens::a_token_has_a_kind_a_place_and_a_depth_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("tokens"); // kind, place, length, depth
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &tokens) {
        QTest::newRow(name) << text << tokens;
    };
    row("nothing", " \t\r\n", "");
    row("object", R"({"a": [1, true]})",
        "{0+1^1 \"1+3^1 :4+1^1 [6+1^2 07+1^2 ,8+1^2 010+4^2 "
        "]14+1^2 }15+1^1");
    row("escapes", "\"\\\"\\\\\" \"\\\\\\\"\"", "\"0+6^0 \"7+6^0");
    row("byte order mark", "\xEF\xBB\xBF[]", "[3+1^1 ]4+1^1");
    row("cut off in a string", "[\"ab\\", "[0+1^1 \"1+4^1");
    row("cut off in a word", "[tru", "[0+1^1 01+3^1");
    row("no JSON", "a\"b:{c} 'd'", "00+6^0 }6+1^0 08+3^-1");
    row("too many ends", "]]", "]0+1^0 ]1+1^-1");
}

void TestJsonTokens::a_token_has_a_kind_a_place_and_a_depth()
{
    QFETCH(QByteArray, text);
    QByteArrayList tokens;
    for (const JsonToken &token : tokensOf(QByteArrayView(text)))
        tokens.append(char(token.kind) + QByteArray::number(token.at) + '+' +
                      QByteArray::number(token.text.size()) + '^' +
                      QByteArray::number(token.depth));
    QTEST(tokens.join(' '), "tokens");
}

void TestJsonTokens::text_that_begins_in_a_string_has_its_rest_first()
{
    JsonTokens behindBackslash("\"b\\\"c\", 1");
    QVERIFY(behindBackslash.nextInString(true));
    QCOMPARE(behindBackslash.token().text.toByteArray(), QByteArray("\"b\\\"c\""));
    QVERIFY(!behindBackslash.token().isCut());
    QVERIFY(behindBackslash.take(JsonKind::Comma));

    JsonTokens behindLetter("\"b");
    QVERIFY(behindLetter.nextInString(false));
    QCOMPARE(behindLetter.token().text.size(), 1);

    JsonTokens cut("ab\\");
    QVERIFY(cut.nextInString(false));
    QVERIFY(cut.token().isCut());
    QVERIFY(cut.token().ending.isEscaped);
}

void TestJsonTokens::tokens_and_blanks_are_the_whole_text()
{
    Chance chance(seed);
    for (int i = 0; i < rounds; ++i) {
        const QByteArray text = chance.damaged(chance.document());
        qsizetype end = 0;
        for (const JsonToken &token : tokensOf(QByteArrayView(text))) {
            QVERIFY2(token.at >= end && !token.text.isEmpty(), text.constData());
            QVERIFY2(text.mid(end, token.at - end).trimmed().isEmpty(), text.constData());
            end = token.end();
        }
        QVERIFY2(text.mid(end).trimmed().isEmpty(), text.constData());
        (void)indentedJson(text);
        (void)scanned(text);
    }
}

void TestJsonTokens::both_encodings_have_the_same_tokens()
{
    Chance chance(seed);
    for (int i = 0; i < rounds; ++i) {
        const QByteArray text = chance.damaged(chance.document());
        const QString wide = QString::fromLatin1(text);
        const QList<JsonToken> narrow = tokensOf(QByteArrayView(text));
        const auto tokens = tokensOf(QStringView(wide));
        const auto isSame = [](const JsonToken &a, const BasicJsonToken<QStringView> &b) {
            return a.kind == b.kind && a.at == b.at && a.end() == b.end() && a.depth == b.depth &&
                   a.isCut() == b.isCut() && a.ending.isSimple == b.ending.isSimple;
        };
        QVERIFY2(std::equal(narrow.begin(), narrow.end(), tokens.begin(), tokens.end(), isSame),
                 text.constData());
    }
}

void TestJsonTokens::all_agree_with_qt_about_what_is_json()
{
    // What the reader of bodies overlooks on purpose: see JsonSpelling::Loose.
    static const QRegularExpression loose(
        QStringLiteral(R"((^|[^0-9.])0[0-9]|\\u(?![0-9a-fA-F]{4}))"));
    Chance chance(seed);
    int valid = 0;
    int refused = 0;
    for (int i = 0; i < rounds; ++i) {
        const QByteArray whole = chance.document();
        const QByteArray text = i % 4 == 0 ? whole : chance.damaged(whole);
        const bool byQt = qtTakes(text);
        const std::optional<qsizetype> fault = jsonFault(text);
        if (byQt != !fault)
            QVERIFY2(fault ? isTakenByQtOnly(text, *fault) : isRefusedByQtOnly(text),
                     text.constData());
        QVERIFY2(i % 4 != 0 || !fault, text.constData());
        QCOMPARE(readJson(text).ok(), byQt);
        if (!mayHaveHugeNumber(text))
            QCOMPARE(readJsonExactly(text).ok(), byQt);
        const bool isText = JsonText::parse(text).has_value();
        if (isText == fault.has_value())
            QVERIFY2(isText && loose.match(QString::fromLatin1(text)).hasMatch(), text.constData());
        if (!fault) {
            QVERIFY2(!jsonFault(indentedJson(text)), text.constData());
            QCOMPARE(parsed(indentedJson(text)), parsed(text));
        }
        valid += byQt && !fault ? 1 : 0;
        refused += !byQt && fault ? 1 : 0;
    }
    QVERIFY(valid > rounds / 4);
    QVERIFY(refused > rounds / 4);
}

void TestJsonTokens::the_members_are_those_that_qt_finds()
{
    Chance chance(seed);
    for (int i = 0; i < rounds; ++i) {
        const QByteArray text = chance.document();
        QVERIFY2(scanned(text.trimmed()) == parsed(text), text.constData());
    }
}

void TestJsonTokens::each_keeps_its_own_leniency_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("byCheck"); // the text of a payload, definition files
    QTest::addColumn<bool>("byText");  // bodies that are signed
    QTest::addColumn<bool>("byRead");  // answers of the server
    QTest::addColumn<bool>("byExact"); // those with ids
    const auto row = [](const char *name, const QByteArray &text, bool check, bool body,
                        bool answer, std::optional<bool> exact = {}) {
        QTest::newRow(name) << text << check << body << answer << exact.value_or(answer);
    };
    row("zero in front", "[01]", false, true, false);
    row("point without digits", "[1.]", false, false, true);
    row("unknown escape", R"(["\x"])", false, false, true);
    row("half an escape", R"(["\u12"])", false, true, false);
    row("raw line end in a string", "[\"a\nb\"]", false, false, true);
    row("number that no double holds", "[1e999]", true, true, false, true);
    row("no UTF-8", "[\"\xE9\"]", true, true, false);
    row("half a pair", R"(["\ud83d"])", true, true, true);
    row("byte order mark", "\xEF\xBB\xBF[]", true, false, true);
    row("single value", "1", true, true, false);
    row("twins", R"({"a":1,"a":2})", true, true, true);
    row("64 deep", QByteArray(64, '[') + QByteArray(64, ']'), true, true, true);
    row("65 deep", QByteArray(65, '[') + QByteArray(65, ']'), true, true, false);
    row("512 deep", QByteArray(512, '[') + QByteArray(512, ']'), true, true, false);
    row("513 deep", QByteArray(513, '[') + QByteArray(513, ']'), true, false, false);
    row("number as a name", "{1.0:2}", false, false, false);
    row("number as a name before a blank", "{1.0 :2}", false, false, false);
    row("NUL", QByteArray("[\0]", 3), false, false, false);
    row("nothing", "", false, false, false);
}

void TestJsonTokens::each_keeps_its_own_leniency()
{
    QFETCH(QByteArray, text);
    QTEST(!jsonFault(text).has_value(), "byCheck");
    QTEST(JsonText::parse(text).has_value(), "byText");
    QTEST(readJson(text).ok(), "byRead");
    QTEST(readJsonExactly(text).ok(), "byExact");
}

void TestJsonTokens::half_a_pair_is_found_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("none") << QByteArray(R"("a\n\u00e9")") << false;
    QTest::newRow("pair") << QByteArray(R"("\ud83d\ude00")") << false;
    QTest::newRow("first half") << QByteArray(R"("\ud83d")") << true;
    QTest::newRow("first half before another") << QByteArray(R"("\ud83dA")") << true;
    QTest::newRow("second half") << QByteArray(R"("\ude00")") << true;
    QTest::newRow("escaped backslash") << QByteArray(R"("\\ud83d")") << false;
    QTest::newRow("cut off") << QByteArray("\"\\ud83") << false;
    QTest::newRow("sign among the digits") << QByteArray(R"("\u+83d")") << false;
    QTest::newRow("backslash at the end") << QByteArray("\\") << false;
}

void TestJsonTokens::half_a_pair_is_found()
{
    QFETCH(QByteArray, text);
    QTEST(hasLoneSurrogate(text), "isFound");
}

void TestJsonTokens::a_line_that_is_broken_keeps_its_colours()
{
    Chance chance(seed);
    for (int i = 0; i < 40; ++i) {
        QByteArrayList documents;
        for (qsizetype size = 0; size <= 2 * PayloadText::longestLine;
             size += documents.last().size())
            documents += chance.document().simplified();
        const PayloadText payload =
            readPayload('[' + documents.join(i % 2 == 0 ? "," : ",\n") + ']', PayloadLayout::Exact);
        QVERIFY(payload.isJson());
        QCOMPARE(payload.isBroken, i % 2 == 0);
        QVERIFY2(colours(payload) == coloursByTokens(payload.text), qPrintable(payload.text));
    }
}

HOOKDESK_WINDOW_TEST(TestJsonTokens)

} // namespace tst_jsontokens

#include "tst_jsontokens.moc"
