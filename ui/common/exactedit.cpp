// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/exactedit.h"

#include "ui/common/accessibletext.h"
#include "ui/common/forgetfulclipboard.h"
#include "ui/common/hiddenmarks.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QStringDecoder>
#include <QTextBlock>

#include <algorithm>
#include <array>

namespace hookdesk {

namespace {

/// The document has one position for CR and LF together.
int shownOffset(const QString &exact, qsizetype offset)
{
    const QString before = exact.left(offset);
    return static_cast<int>(before.size() - before.count(QLatin1String("\r\n")));
}

int exactOffset(const QString &exact, int position)
{
    int offset = 0;
    for (int passed = 0; passed < position && offset < exact.size(); ++passed)
        offset += QStringView(exact).mid(offset).startsWith(QLatin1String("\r\n")) ? 2 : 1;
    return offset;
}

/// Reads and writes an ExactEdit for assistive technology; Qt's own interface would turn every line
/// end into a line feed on the way in.
class AccessibleExactEdit : public AccessibleText, public QAccessibleEditableTextInterface
{
public:
    explicit AccessibleExactEdit(ExactEdit *edit)
        : AccessibleText(edit, QAccessible::EditableText)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::EditableTextInterface && !edit()->isReadOnly())
            return static_cast<QAccessibleEditableTextInterface *>(this);
        return AccessibleText::interface_cast(type);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = AccessibleText::state();
        state.multiLine = true;
        state.selectableText = true;
        state.editable = !edit()->isReadOnly();
        state.readOnly = edit()->isReadOnly();
        return state;
    }

    void setText(QAccessible::Text kind, const QString &text) override
    {
        if (kind == QAccessible::Value && !edit()->isReadOnly())
            edit()->setExactText(text);
    }

    void deleteText(int start, int end) override { replaceText(start, end, {}); }
    void insertText(int offset, const QString &text) override { replaceText(offset, offset, text); }

    void replaceText(int start, int end, const QString &text) override
    {
        if (edit()->isReadOnly())
            return;
        if (start <= 0 && end >= characterCount())
            return edit()->setExactText(text);
        edit()->insertExactText(selected(start, end), text);
    }

    void selection(int index, int *start, int *end) const override
    {
        const QTextCursor cursor = edit()->textCursor();
        *start = index == 0 ? toContent(cursor.selectionStart()) : 0;
        *end = index == 0 ? toContent(cursor.selectionEnd()) : 0;
    }
    [[nodiscard]] int selectionCount() const override
    {
        return edit()->textCursor().hasSelection() ? 1 : 0;
    }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override
    {
        QTextCursor cursor = edit()->textCursor();
        cursor.clearSelection();
        edit()->setTextCursor(cursor);
    }
    void setSelection(int, int start, int end) override
    {
        edit()->setTextCursor(selected(start, end));
    }
    [[nodiscard]] int cursorPosition() const override
    {
        return toContent(edit()->textCursor().position());
    }
    void setCursorPosition(int position) override { setSelection(0, position, position); }

protected:
    [[nodiscard]] QString content() const override { return edit()->exactText(); }

private:
    [[nodiscard]] ExactEdit *edit() const { return static_cast<ExactEdit *>(widget()); }

    [[nodiscard]] int toContent(int position) const { return exactOffset(content(), position); }

    [[nodiscard]] QTextCursor selected(int start, int end) const
    {
        QTextCursor cursor(edit()->document());
        const QString text = content();
        cursor.setPosition(shownOffset(text, start));
        cursor.setPosition(shownOffset(text, end), QTextCursor::KeepAnchor);
        return cursor;
    }
};

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    auto *edit = className == QLatin1String(ExactEdit::staticMetaObject.className())
                     ? qobject_cast<ExactEdit *>(object)
                     : nullptr;
    return edit ? new AccessibleExactEdit(edit) : nullptr;
}

ExactEdit::LineEnds lineEndsOf(QByteArrayView bytes)
{
    const qsizetype lf = bytes.count('\n');
    const qsizetype cr = bytes.count('\r');
    const qsizetype crLf = bytes.count("\r\n");
    if (lf == 0 && cr == 0)
        return ExactEdit::LineEnds::None;
    if (cr == 0)
        return ExactEdit::LineEnds::Lf;
    return crLf == lf && crLf == cr ? ExactEdit::LineEnds::CrLf : ExactEdit::LineEnds::Mixed;
}

QString decoded(QByteArrayView utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(utf8);
}

bool isControl(char c)
{
    const auto code = static_cast<uchar>(c);
    return (code < 0x20 && c != '\t' && c != '\n' && c != '\r') || code == 0x7f;
}

/// Whether the document keeps the text as it is, but for its line feeds.
bool survives(const QString &text)
{
    // Qt takes all of these for the end of a paragraph.
    static constexpr std::array<char16_t, 4> ends{u'\r', u'\u2029', u'\uFDD0', u'\uFDD1'};
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return std::find(ends.begin(), ends.end(), c.unicode()) != ends.end() ||
               (c.unicode() <= 0x7f && isControl(static_cast<char>(c.unicode())));
    });
}

} // namespace

ExactEdit::ExactEdit(const QString &name, QWidget *parent)
    : SecretTextEdit(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
    setAccessibleName(name);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabChangesFocus(true);
    // To look for words takes time with the square of a line's length, and bodies are one line.
    setWordWrapMode(QTextOption::WrapAnywhere);
    connect(document(), &QTextDocument::contentsChanged, this, &ExactEdit::documentEdited);
}

QSize ExactEdit::sizeHint() const
{
    constexpr int lines = 5;
    const QSize usual = SecretTextEdit::sizeHint();
    const auto around = static_cast<int>(2 * document()->documentMargin()) + 2 * frameWidth();
    return {usual.width(), fontMetrics().lineSpacing() * lines + around};
}

QString ExactEdit::shownText() const
{
    // Not toPlainText(), which turns no-break spaces into blanks.
    return document()->toRawText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

QString ExactEdit::exactText() const
{
    if (m_isTyped)
        return decoded(typedBytes());
    return m_facts.isText && m_facts.isShownWhole ? decoded(m_bytes) : shownText();
}

QByteArray ExactEdit::bytes() const
{
    return m_isTyped ? typedBytes() : m_bytes;
}

QByteArray ExactEdit::typedBytes() const
{
    QString text = shownText();
    if (m_facts.lineEnds == LineEnds::CrLf)
        text.replace(QLatin1Char('\n'), QLatin1String("\r\n"));
    return text.toUtf8();
}

void ExactEdit::setExactText(const QString &text)
{
    keep(text.toUtf8(), !QStringView(text).isValidUtf16());
}

void ExactEdit::setBytes(const QByteArray &bytes)
{
    keep(bytes, false);
}

void ExactEdit::keep(const QByteArray &bytes, bool lostSurrogates)
{
    if (!m_isTyped && bytes == m_bytes && lostSurrogates == m_facts.lostSurrogates)
        return;
    m_bytes = bytes;
    m_isTyped = false;
    m_facts = {};
    m_facts.lostSurrogates = lostSurrogates;
    m_facts.lineEnds = lineEndsOf(bytes);
    m_facts.hasByteOrderMark = bytes.startsWith("\xEF\xBB\xBF");
    m_facts.isShownWhole = bytes.size() <= mostShown;
    m_facts.isText = bytes.isValidUtf8() && std::none_of(bytes.begin(), bytes.end(), isControl);
    setReadOnly(!m_facts.isShownWhole || !m_facts.isText);
    show(bytes);
    findHidden();
    emit bytesChanged();
}

void ExactEdit::show(const QByteArray &bytes)
{
    const QScopedValueRollback rollback(m_showing, true);
    setPlainText(decoded(bytes.left(mostShown)));
    m_survivesTyping = isReadOnly() || typedBytes() == bytes;
}

void ExactEdit::documentEdited()
{
    if (m_showing)
        return;
    // Undone to its beginning, it is again what was set.
    m_isTyped = document()->isModified();
    m_facts.wasUnified = m_isTyped && !m_survivesTyping;
    findHidden();
    emit bytesChanged();
}

void ExactEdit::findHidden()
{
    m_hidden =
        m_facts.isText ? hiddenCharacters(shownText(), TextUse::Name) : QList<HiddenCharacter>();
    m_hidden.removeIf([](const HiddenCharacter &one) {
        return one.kind == HiddenCharacter::Kind::Control ||
               one.kind == HiddenCharacter::Kind::Quote;
    });
}

ExactEdit::Facts ExactEdit::facts() const
{
    Facts now = m_facts;
    if (!m_isTyped) {
        now.size = m_bytes.size();
        return now;
    }
    const QByteArray typed = bytes();
    now.size = typed.size();
    now.lineEnds = lineEndsOf(typed);
    now.hasByteOrderMark = typed.startsWith("\xEF\xBB\xBF");
    now.lostSurrogates = m_facts.lostSurrogates || !QStringView(shownText()).isValidUtf16();
    return now;
}

void ExactEdit::showInvisible(bool shown)
{
    QTextOption option = document()->defaultTextOption();
    QTextOption::Flags flags = option.flags();
    flags.setFlag(QTextOption::ShowTabsAndSpaces, shown);
    flags.setFlag(QTextOption::ShowLineAndParagraphSeparators, shown);
    option.setFlags(flags);
    const QScopedValueRollback rollback(m_showing, true); // no byte changes
    document()->setDefaultTextOption(option);
}

void ExactEdit::insertExactText(QTextCursor where, const QString &text)
{
    QString whole = exactText();
    const int start = exactOffset(whole, where.selectionStart());
    const int end = exactOffset(whole, where.selectionEnd());
    whole.replace(start, end - start, text);
    const bool keepsEnds = m_facts.lineEnds != LineEnds::CrLf || !text.contains(QLatin1Char('\n'));
    const bool survivesHere = survives(text) && keepsEnds && (m_isTyped || m_survivesTyping);
    if (survivesHere && whole.size() <= mostShown)
        return where.insertText(text);
    setExactText(whole);
    QTextCursor behind(document());
    const int position = shownOffset(whole, start + text.size());
    behind.setPosition(std::min(position, document()->characterCount() - 1));
    setTextCursor(behind);
}

void ExactEdit::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    const QTextCursor cursor = textCursor();
    const bool replacesAll =
        document()->isEmpty() ||
        cursor.selectionEnd() - cursor.selectionStart() == document()->characterCount() - 1;
    if (replacesAll)
        setExactText(source->text());
    else
        insertExactText(cursor, source->text());
    ensureCursorVisible();
}

QMimeData *ExactEdit::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    const QString whole = exactText();
    const int start = exactOffset(whole, cursor.selectionStart());
    const QString text = whole.mid(start, exactOffset(whole, cursor.selectionEnd()) - start);
    if (isSecret())
        return forgetfulClipboard().secretForClipboard(text);
    auto *copied = new QMimeData;
    copied->setText(text);
    return copied;
}

void ExactEdit::paintEvent(QPaintEvent *event)
{
    SecretTextEdit::paintEvent(event);
    paintHiddenMarks(*this, m_hidden);
}

void ExactEdit::keyPressEvent(QKeyEvent *event)
{
    // Qt would put U+2028 there, which looks like the end of a line and is none.
    if (event == QKeySequence::InsertLineSeparator && !isReadOnly())
        textCursor().insertBlock();
    else
        SecretTextEdit::keyPressEvent(event);
}

} // namespace hookdesk
