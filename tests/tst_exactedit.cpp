// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/exactedit.h"

#include "tests/support/testprogram.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hookdesk;

namespace tst_exactedit {

using LineEnds = ExactEdit::LineEnds;

namespace {

/// Lets a test paste without the clipboard of the desktop.
class PastedEdit : public ExactEdit
{
public:
    PastedEdit()
        : ExactEdit(QStringLiteral("Bytes"))
    {
    }

    void paste(const QString &text)
    {
        QMimeData pasted;
        pasted.setText(text);
        insertFromMimeData(&pasted);
    }
    [[nodiscard]] QString copied() const
    {
        const std::unique_ptr<QMimeData> selected(createMimeDataFromSelection());
        return selected->text();
    }
};

QAccessibleInterface *accessible(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget);
}

QAccessibleEditableTextInterface *editable(QWidget &widget)
{
    return accessible(widget)->editableTextInterface();
}

void setCursor(QPlainTextEdit &edit, int position, int anchor = -1)
{
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(anchor < 0 ? position : anchor);
    cursor.setPosition(position, QTextCursor::KeepAnchor);
    edit.setTextCursor(cursor);
}

bool hasMarks(QPlainTextEdit &edit)
{
    const QImage image = edit.viewport()->grab().toImage();
    const QRgb color = toneColor(Tone::Warning).rgb();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == color)
                return true;
        }
    }
    return false;
}

/// Everything that Qt's own text field changes in silence.
void textRows()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<LineEnds>("lineEnds");
    QTest::newRow("one line") << QStringLiteral("{\"a\":1}") << LineEnds::None;
    QTest::newRow("LF") << QStringLiteral("a\nb\n") << LineEnds::Lf;
    QTest::newRow("CRLF") << QStringLiteral("a\r\nb\r\n") << LineEnds::CrLf;
    QTest::newRow("CR") << QStringLiteral("a\rb\r") << LineEnds::Mixed;
    QTest::newRow("mixed") << QStringLiteral("a\r\nb\nc\rd") << LineEnds::Mixed;
    QTest::newRow("LF before CR") << QStringLiteral("a\n\rb") << LineEnds::Mixed;
    QTest::newRow("CR CRLF") << QStringLiteral("a\r\r\nb") << LineEnds::Mixed;
    QTest::newRow("no-break space") << QStringLiteral("a\u00A0b") << LineEnds::None;
    QTest::newRow("line separator") << QStringLiteral("a\u2028b") << LineEnds::None;
    QTest::newRow("paragraph separator") << QStringLiteral("a\u2029b") << LineEnds::None;
    QTest::newRow("noncharacters") << QStringLiteral("a\uFDD0b\uFDD1c") << LineEnds::None;
    QTest::newRow("object character") << QStringLiteral("a\uFFFCb") << LineEnds::None;
    QTest::newRow("byte order mark") << QStringLiteral("\uFEFF{}") << LineEnds::None;
    QTest::newRow("byte order mark inside") << QStringLiteral("{\uFEFF}") << LineEnds::None;
    QTest::newRow("zero width") << QStringLiteral("a\u200Bb\u200D") << LineEnds::None;
    QTest::newRow("next line") << QStringLiteral("a\u0085b") << LineEnds::None;
    QTest::newRow("emoji") << QStringLiteral("Zürich 🏢\n") << LineEnds::Lf;
    QTest::newRow("decomposed") << QStringLiteral("e\u0301") << LineEnds::None;
    QTest::newRow("trailing blanks") << QStringLiteral(" a \t \n ") << LineEnds::Lf;
}

} // namespace

class ExactEditTest : public QObject
{
    Q_OBJECT

private slots:
    void bytesThatAreSetComeBack_data() { textRows(); }
    void bytesThatAreSetComeBack();
    void bytesThatAreNoTextComeBackAndCannotBeEdited_data();
    void bytesThatAreNoTextComeBackAndCannotBeEdited();
    void aPasteKeepsItsBytes_data() { textRows(); }
    void aPasteKeepsItsBytes();
    void aPasteInsideKeepsAllBytes_data();
    void aPasteInsideKeepsAllBytes();
    void aCopyHasTheBytes_data() { textRows(); }
    void aCopyHasTheBytes();
    void assistiveTechnologySetsTheBytes_data() { textRows(); }
    void assistiveTechnologySetsTheBytes();
    void assistiveTechnologyChangesAPart_data();
    void assistiveTechnologyChangesAPart();
    void assistiveTechnologyReadsAndMovesByItsOwnOffsets();
    void nulBytesFromAssistiveTechnologyEndTheEditing();
    void halfCharactersAreSaid();
    void typingKeepsTheLineEnds_data();
    void typingKeepsTheLineEnds();
    void typingUnifiesAndSaysSo_data();
    void typingUnifiesAndSaysSo();
    void typingKeepsWhatIsNotTyped_data() { textRows(); }
    void typingKeepsWhatIsNotTyped();
    void undoGivesTheFirstBytes_data() { textRows(); }
    void undoGivesTheFirstBytes();
    void shiftReturnMakesALineFeed();
    void whatIsLargeIsKeptWholeAndShownInPart();
    void aLargePasteInsideIsKeptWhole();
    void showingInvisibleCharactersChangesNothing();
    void whatNobodySeesIsMarkedInItsPlace_data();
    void whatNobodySeesIsMarkedInItsPlace();
    void aMarkBeyondTheViewIsPaintedWhenItIsScrolledTo();
    void eachChangeIsToldOnce();
    void itIsNamed();
};

void ExactEditTest::bytesThatAreSetComeBack()
{
    QFETCH(const QString, text);
    ExactEdit edit(QStringLiteral("Bytes"));
    edit.setBytes(text.toUtf8());
    QCOMPARE(edit.bytes(), text.toUtf8());
    QCOMPARE(edit.exactText(), text);
    QTEST(edit.facts().lineEnds, "lineEnds");
    QCOMPARE(edit.facts().size, text.toUtf8().size());
    QCOMPARE(edit.facts().hasByteOrderMark, text.startsWith(QChar::ByteOrderMark));
    QVERIFY(edit.facts().isText);
    QVERIFY(edit.facts().isShownWhole);
    QVERIFY(!edit.isReadOnly());
}

void ExactEditTest::bytesThatAreNoTextComeBackAndCannotBeEdited_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("NUL") << QByteArray("a\0b", 3);
    QTest::newRow("NUL at the end") << QByteArray("ab\0", 3);
    QTest::newRow("control character") << QByteArray("a\x1b[31m");
    QTest::newRow("delete") << QByteArray("a\x7f");
    QTest::newRow("Latin-1") << QByteArray("Z\xfcrich");
    QTest::newRow("cut off in a character") << QByteArray("Z\xc3");
    QTest::newRow("surrogate in UTF-8") << QByteArray("\xed\xa0\x80");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6);
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\0\0\0", 6);
}

void ExactEditTest::bytesThatAreNoTextComeBackAndCannotBeEdited()
{
    QFETCH(const QByteArray, bytes);
    ExactEdit edit(QStringLiteral("Bytes"));
    edit.setBytes(bytes);
    QCOMPARE(edit.bytes(), bytes);
    QCOMPARE(edit.facts().size, bytes.size());
    QVERIFY(!edit.facts().isText);
    QVERIFY(edit.isReadOnly());
    QTest::keyClicks(&edit, QStringLiteral("x"));
    QCOMPARE(edit.bytes(), bytes);
    QVERIFY(!editable(edit));
    edit.setBytes("text");
    QVERIFY(!edit.isReadOnly());
    QVERIFY(editable(edit));
}

void ExactEditTest::aPasteKeepsItsBytes()
{
    QFETCH(const QString, text);
    PastedEdit edit;
    edit.paste(text);
    QCOMPARE(edit.bytes(), text.toUtf8());
    QTEST(edit.facts().lineEnds, "lineEnds");
    QVERIFY(!edit.facts().wasUnified);
    edit.selectAll();
    edit.paste(QStringLiteral("x") + text);
    QCOMPARE(edit.bytes(), QByteArray("x") + text.toUtf8());
}

void ExactEditTest::aPasteInsideKeepsAllBytes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<bool>("isTyped");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("plain into plain")
        << QByteArray("ac") << true << 1 << QStringLiteral("b") << QByteArray("abc");
    QTest::newRow("CRLF into typed")
        << QByteArray("ac") << true << 1 << QStringLiteral("\r\nb") << QByteArray("a\r\nbc");
    QTest::newRow("CRLF into LF") << QByteArray("a\nc") << false << 2 << QStringLiteral("b\r\n")
                                  << QByteArray("a\nb\r\nc");
    QTest::newRow("LF into CRLF") << QByteArray("a\r\nc") << false << 2 << QStringLiteral("b\n")
                                  << QByteArray("a\r\nb\nc");
    QTest::newRow("LF into typed CRLF")
        << QByteArray("a\r\nc") << true << 2 << QStringLiteral("b\n") << QByteArray("a\r\nb\nc");
    QTest::newRow("plain into mixed")
        << QByteArray("a\r\nb\nd") << false << 4 << QStringLiteral("c") << QByteArray("a\r\nb\ncd");
    QTest::newRow("paragraph separator")
        << QByteArray("ac") << true << 1 << QStringLiteral("\u2029") << QByteArray("a\u2029c");
    QTest::newRow("no-break space")
        << QByteArray("ac") << true << 1 << QStringLiteral("\u00A0") << QByteArray("a\u00A0c");
    QTest::newRow("NUL") << QByteArray("ac") << true << 1 << QStringLiteral("a\0b").left(2)
                         << QByteArray("aa\0c", 4);
}

void ExactEditTest::aPasteInsideKeepsAllBytes()
{
    QFETCH(const QByteArray, before);
    QFETCH(const bool, isTyped);
    QFETCH(const int, position);
    QFETCH(const QString, pasted);
    PastedEdit edit;
    edit.setBytes(before);
    if (isTyped) {
        QTest::keyClicks(&edit, QStringLiteral("x"));
        edit.textCursor().deletePreviousChar();
        QCOMPARE(edit.bytes(), before);
    }
    setCursor(edit, position);
    edit.paste(pasted);
    QTEST(edit.bytes(), "after");
    QVERIFY(!edit.facts().wasUnified);
    // It goes on behind what was pasted.
    if (!edit.isReadOnly())
        QCOMPARE(edit.textCursor().position(),
                 position + pasted.size() - pasted.count(QLatin1String("\r\n")));
}

void ExactEditTest::aCopyHasTheBytes()
{
    QFETCH(const QString, text);
    PastedEdit edit;
    edit.setBytes(text.toUtf8());
    edit.selectAll();
    QCOMPARE(edit.copied(), text);
    setCursor(edit, edit.document()->characterCount() - 1, 1);
    QCOMPARE(edit.copied(), text.mid(1));
}

void ExactEditTest::assistiveTechnologySetsTheBytes()
{
    QFETCH(const QString, text);
    ExactEdit edit(QStringLiteral("Bytes"));
    accessible(edit)->setText(QAccessible::Value, text);
    QCOMPARE(edit.bytes(), text.toUtf8());
    QCOMPARE(accessible(edit)->text(QAccessible::Value), text);

    // The whole of what is there is replaced, as Qt's bridge to AT-SPI does.
    const QString other = QStringLiteral("y") + text;
    editable(edit)->replaceText(0, accessible(edit)->textInterface()->characterCount(), other);
    QCOMPARE(edit.bytes(), other.toUtf8());
    QCOMPARE(accessible(edit)->textInterface()->text(0, -1), other);
    QTEST(edit.facts().lineEnds, "lineEnds");

    edit.setBytes({});
    editable(edit)->insertText(0, text);
    QCOMPARE(edit.bytes(), text.toUtf8());
}

void ExactEditTest::assistiveTechnologyChangesAPart_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("behind CRLF") << QByteArray("a\r\nb") << 3 << 4 << QStringLiteral("c")
                                 << QByteArray("a\r\nc");
    QTest::newRow("CRLF itself") << QByteArray("a\r\nb") << 1 << 3 << QStringLiteral("\n")
                                 << QByteArray("a\nb");
    QTest::newRow("in mixed") << QByteArray("a\r\nb\nc\rd") << 5 << 6 << QStringLiteral("C")
                              << QByteArray("a\r\nb\nC\rd");
    QTest::newRow("CR inserted") << QByteArray("ab") << 1 << 1 << QStringLiteral("\r")
                                 << QByteArray("a\rb");
    QTest::newRow("deleted") << QByteArray("a\r\nb\r\nc") << 3 << 6 << QString()
                             << QByteArray("a\r\nc");
    QTest::newRow("behind a byte order mark")
        << QByteArray("\xEF\xBB\xBF{}") << 1 << 2 << QStringLiteral("[")
        << QByteArray("\xEF\xBB\xBF[}");
    QTest::newRow("at the end") << QByteArray("a\r\n") << 3 << 3 << QStringLiteral("b\r\n")
                                << QByteArray("a\r\nb\r\n");
}

void ExactEditTest::assistiveTechnologyChangesAPart()
{
    QFETCH(const QByteArray, before);
    QFETCH(const int, start);
    QFETCH(const int, end);
    QFETCH(const QString, text);
    QFETCH(const QByteArray, after);
    ExactEdit edit(QStringLiteral("Bytes"));
    edit.setBytes(before);
    editable(edit)->replaceText(start, end, text);
    QCOMPARE(edit.bytes(), after);
    QCOMPARE(accessible(edit)->text(QAccessible::Value),
             QString(QChar::ByteOrderMark).left(after.startsWith("\xEF\xBB\xBF") ? 1 : 0) +
                 QString::fromUtf8(after));
    QVERIFY(!edit.facts().wasUnified);
}

void ExactEditTest::assistiveTechnologyReadsAndMovesByItsOwnOffsets()
{
    ExactEdit edit(QStringLiteral("Bytes"));
    edit.setBytes("ab\r\ncd\r\nef");
    QAccessibleTextInterface *text = accessible(edit)->textInterface();
    QCOMPARE(text->characterCount(), 10);
    QCOMPARE(text->text(4, 6), QStringLiteral("cd"));
    text->setCursorPosition(8);
    QCOMPARE(edit.textCursor().position(), 6);
    QCOMPARE(text->cursorPosition(), 8);
    text->setSelection(0, 2, 6);
    QCOMPARE(text->selectionCount(), 1);
    int start = -1;
    int end = -1;
    text->selection(0, &start, &end);
    QCOMPARE(start, 2);
    QCOMPARE(end, 6);
    text->removeSelection(0);
    QCOMPARE(text->selectionCount(), 0);
}

void ExactEditTest::nulBytesFromAssistiveTechnologyEndTheEditing()
{
    ExactEdit edit(QStringLiteral("Bytes"));
    const QString text = QStringLiteral("a%1b").arg(QChar(u'\0'));
    accessible(edit)->setText(QAccessible::Value, text);
    QCOMPARE(edit.bytes(), QByteArray("a\0b", 3));
    QVERIFY(edit.isReadOnly());
    QVERIFY(accessible(edit)->state().readOnly);
    QVERIFY(!editable(edit));
}

void ExactEditTest::halfCharactersAreSaid()
{
    PastedEdit edit;
    edit.paste(QStringLiteral("a") + QChar(0xd83c));
    QVERIFY(edit.facts().lostSurrogates);
    QTest::keyClicks(&edit, QStringLiteral("b"));
    QVERIFY(edit.facts().lostSurrogates);
    accessible(edit)->setText(QAccessible::Value, QString(QChar(0xdfe2)) + QStringLiteral("c"));
    QVERIFY(edit.facts().lostSurrogates);
    accessible(edit)->setText(QAccessible::Value, QStringLiteral("🏢"));
    QVERIFY(!edit.facts().lostSurrogates);
}

void ExactEditTest::typingKeepsTheLineEnds_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<LineEnds>("lineEnds");
    QTest::newRow("none") << QByteArray("a") << QByteArray("a\nx") << LineEnds::Lf;
    QTest::newRow("LF") << QByteArray("a\nb") << QByteArray("a\nb\nx") << LineEnds::Lf;
    QTest::newRow("CRLF") << QByteArray("a\r\nb") << QByteArray("a\r\nb\r\nx") << LineEnds::CrLf;
    QTest::newRow("byte order mark")
        << QByteArray("\xEF\xBB\xBF{}") << QByteArray("\xEF\xBB\xBF{}\nx") << LineEnds::Lf;
}

void ExactEditTest::typingKeepsTheLineEnds()
{
    QFETCH(const QByteArray, before);
    ExactEdit edit(QStringLiteral("Bytes"));
    edit.setBytes(before);
    edit.moveCursor(QTextCursor::End);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClick(&edit, Qt::Key_X);
    QTEST(edit.bytes(), "after");
    QTEST(edit.facts().lineEnds, "lineEnds");
    QVERIFY(!edit.facts().wasUnified);
    QCOMPARE(edit.facts().hasByteOrderMark, before.startsWith("\xEF\xBB\xBF"));
    QCOMPARE(edit.exactText().toUtf8(), edit.bytes());
}

void ExactEditTest::typingUnifiesAndSaysSo_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("mixed") << QByteArray("a\r\nb\nc") << QByteArray("a\nb\ncx");
    QTest::newRow("CR") << QByteArray("a\rb") << QByteArray("a\nbx");
    QTest::newRow("paragraph separator") << QByteArray("a\u2029b") << QByteArray("a\nbx");
    QTest::newRow("noncharacter") << QByteArray("a\uFDD0b") << QByteArray("a\nbx");
}

void ExactEditTest::typingUnifiesAndSaysSo()
{
    QFETCH(const QByteArray, before);
    ExactEdit edit(QStringLiteral("Bytes"));
    edit.setBytes(before);
    edit.moveCursor(QTextCursor::End);
    QVERIFY(!edit.facts().wasUnified);
    QTest::keyClick(&edit, Qt::Key_X);
    QTEST(edit.bytes(), "after");
    QVERIFY(edit.facts().wasUnified);
    edit.setBytes("new");
    QVERIFY(!edit.facts().wasUnified);
}

void ExactEditTest::typingKeepsWhatIsNotTyped()
{
    QFETCH(const QString, text);
    ExactEdit edit(QStringLiteral("Bytes"));
    edit.setBytes(text.toUtf8());
    edit.moveCursor(QTextCursor::End);
    QTest::keyClick(&edit, Qt::Key_X);
    if (!edit.facts().wasUnified)
        QCOMPARE(edit.bytes(), text.toUtf8() + 'x');
    edit.textCursor().insertText(QStringLiteral("\u00A0"));
    QVERIFY(edit.bytes().endsWith("x\u00A0"));
}

void ExactEditTest::undoGivesTheFirstBytes()
{
    QFETCH(const QString, text);
    ExactEdit edit(QStringLiteral("Bytes"));
    edit.setBytes("before");
    edit.setBytes(text.toUtf8());
    edit.undo(); // what was set is no step
    QCOMPARE(edit.bytes(), text.toUtf8());
    edit.moveCursor(QTextCursor::End);
    QTest::keyClick(&edit, Qt::Key_X);
    QTest::keyClick(&edit, Qt::Key_Return);
    const QByteArray typed = edit.bytes();
    edit.document()->undo();
    while (edit.document()->isUndoAvailable())
        edit.document()->undo();
    QCOMPARE(edit.bytes(), text.toUtf8());
    QVERIFY(!edit.facts().wasUnified);
    while (edit.document()->isRedoAvailable())
        edit.document()->redo();
    QCOMPARE(edit.bytes(), typed);
}

void ExactEditTest::shiftReturnMakesALineFeed()
{
    ExactEdit edit(QStringLiteral("Bytes"));
    QTest::keyClick(&edit, Qt::Key_A);
    QTest::keyClick(&edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(&edit, Qt::Key_B);
    QCOMPARE(edit.bytes(), QByteArray("a\nb"));
}

void ExactEditTest::whatIsLargeIsKeptWholeAndShownInPart()
{
    ExactEdit edit(QStringLiteral("Bytes"));
    edit.setBytes(QByteArray(ExactEdit::mostShown, 'a'));
    QVERIFY(edit.facts().isShownWhole);
    QVERIFY(!edit.isReadOnly());
    // The part that is shown ends inside a character.
    const QByteArray large = 'a' + QByteArray("\u00E9").repeated(ExactEdit::mostShown / 2) + "\r\n";
    edit.setBytes(large);
    QCOMPARE(edit.bytes(), large);
    QCOMPARE(edit.facts().size, large.size());
    QCOMPARE(edit.facts().lineEnds, LineEnds::CrLf);
    QVERIFY(edit.facts().isText);
    QVERIFY(!edit.facts().isShownWhole);
    QVERIFY(edit.isReadOnly());
    QVERIFY(edit.shownText().size() <= ExactEdit::mostShown);
    QVERIFY(!editable(edit));
    edit.setBytes("small");
    QVERIFY(!edit.isReadOnly());
}

void ExactEditTest::aLargePasteInsideIsKeptWhole()
{
    PastedEdit edit;
    edit.setBytes("ab");
    setCursor(edit, 1);
    edit.paste(QString(ExactEdit::mostShown, QLatin1Char('x')));
    QCOMPARE(edit.bytes(), 'a' + QByteArray(ExactEdit::mostShown, 'x') + 'b');
    QVERIFY(edit.isReadOnly());
    QVERIFY(!edit.facts().isShownWhole);
}

void ExactEditTest::showingInvisibleCharactersChangesNothing()
{
    ExactEdit edit(QStringLiteral("Bytes"));
    edit.setBytes("a\r\nb\n");
    const QSignalSpy changed(&edit, &ExactEdit::bytesChanged);
    edit.showInvisible(true);
    edit.showInvisible(false);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(edit.bytes(), QByteArray("a\r\nb\n"));
}

void ExactEditTest::eachChangeIsToldOnce()
{
    PastedEdit edit;
    QSignalSpy changed(&edit, &ExactEdit::bytesChanged);
    edit.setBytes("a");
    QCOMPARE(changed.size(), 1);
    edit.setBytes("a");
    QCOMPARE(changed.size(), 1);
    QTest::keyClick(&edit, Qt::Key_X);
    QCOMPARE(changed.size(), 2);
    edit.selectAll();
    edit.paste(QStringLiteral("b\r\n"));
    QCOMPARE(changed.size(), 3);
    accessible(edit)->setText(QAccessible::Value, QStringLiteral("c"));
    QCOMPARE(changed.size(), 4);
}

void ExactEditTest::whatNobodySeesIsMarkedInItsPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at");
    const auto row = [](const char *name, const char *text, int at) {
        QTest::newRow(name) << QString::fromUtf8(text) << at;
    };
    row("zero width", "{\"a\":\"J\u200Ban\"}", 7);
    row("turned direction", "abc\u202Edef", 3);
    row("soft hyphen", "abc\u00ADdef", 3);
    row("no-break space", "abc\u00A0def", 3);
    row("beyond 16 bits", "abc\U000E0041def", 3);
    row("first", "\u200Babc", 0);
    row("last", "abc\u200B", 3);
    row("in the second line", "{\r\n a\u200B}", 4);
    row("nothing", "{\"a\": \"Jan\"}\r\n", -1);
    row("quotes of a text", "{\"a\":\"\u201CJan\u201D\"}", -1);
    row("a family", "\U0001F469\u200D\U0001F469", -1);
}

void ExactEditTest::whatNobodySeesIsMarkedInItsPlace()
{
    QFETCH(QString, text);
    QFETCH(int, at);
    PastedEdit edit;
    edit.resize(500, 200);
    edit.setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(&edit));
    edit.paste(text);
    QCOMPARE(edit.bytes(), text.toUtf8());
    QCOMPARE(hasMarks(edit), at >= 0);
    if (at < 0)
        return;
    setCursor(edit, at);
    const QPoint place = edit.cursorRect().topLeft();
    QCOMPARE(edit.viewport()->grab().toImage().pixelColor(place), toneColor(Tone::Warning));
    edit.textCursor().deleteChar();
    QVERIFY(!hasMarks(edit));
}

void ExactEditTest::aMarkBeyondTheViewIsPaintedWhenItIsScrolledTo()
{
    ExactEdit edit(QStringLiteral("Bytes"));
    edit.resize(500, 200);
    edit.setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(&edit));
    edit.setBytes(QByteArray("word ").repeated(4000) + "\xE2\x80\x8B");
    QVERIFY(!hasMarks(edit));
    edit.moveCursor(QTextCursor::End);
    edit.ensureCursorVisible();
    QVERIFY(hasMarks(edit));
}

void ExactEditTest::itIsNamed()
{
    ExactEdit edit(QStringLiteral("Request body"));
    QCOMPARE(accessible(edit)->text(QAccessible::Name), QStringLiteral("Request body"));
    QCOMPARE(accessible(edit)->role(), QAccessible::EditableText);
    QVERIFY(accessible(edit)->state().multiLine);
    QVERIFY(accessible(edit)->state().editable);
}

HOOKDESK_WINDOW_TEST(ExactEditTest)

} // namespace tst_exactedit

#include "tst_exactedit.moc"
