// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/exactedit.h"

#include "ui/common/accessibletext.h"

#include <QFontDatabase>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QStringDecoder>
#include <QTextBlock>

#include <algorithm>

namespace hookdesk {

namespace {

/// Reads and writes an ExactEdit for assistive technology; Qt's own interface would turn every line
/// end into a line feed on the way in.
class AccessibleExactEdit : public AccessibleText, public QAccessibleEditableTextInterface
{
public:
    explicit AccessibleExactEdit(ExactEdit *edit)
        : AccessibleText(edit, QAccessible::EditableText, edit->accessibleName())
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
        selected(start, end).insertText(text);
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

    /// The document has one position for CR and LF together.
    [[nodiscard]] int toDocument(int offset) const
    {
        const QString before = content().left(offset);
        return static_cast<int>(before.size() - before.count(QLatin1String("\r\n")));
    }

    [[nodiscard]] int toContent(int position) const
    {
        const QString text = content();
        int offset = 0;
        for (int passed = 0; passed < position && offset < text.size(); ++passed)
            offset += QStringView(text).mid(offset).startsWith(QLatin1String("\r\n")) ? 2 : 1;
        return offset;
    }

    [[nodiscard]] QTextCursor selected(int start, int end) const
    {
        QTextCursor cursor(edit()->document());
        cursor.setPosition(toDocument(start));
        cursor.setPosition(toDocument(end), QTextCursor::KeepAnchor);
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
    const qsizetype lf = std::count(bytes.begin(), bytes.end(), '\n');
    const qsizetype cr = std::count(bytes.begin(), bytes.end(), '\r');
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

bool hasLoneSurrogate(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        const bool isPair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (!isPair)
            return true;
        ++i;
    }
    return false;
}

} // namespace

ExactEdit::ExactEdit(const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
    setAccessibleName(name);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabChangesFocus(true);
    connect(document(), &QTextDocument::contentsChanged, this, &ExactEdit::documentEdited);
}

QString ExactEdit::shownText() const
{
    // Not toPlainText(), which turns no-break spaces into blanks.
    return document()->toRawText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

QString ExactEdit::exactText() const
{
    if (m_isTyped)
        return QString::fromUtf8(bytes());
    return m_facts.isText && m_facts.isShownWhole ? decoded(m_bytes) : shownText();
}

QByteArray ExactEdit::bytes() const
{
    if (!m_isTyped)
        return m_bytes;
    QString text = shownText();
    if (m_facts.lineEnds == LineEnds::CrLf)
        text.replace(QLatin1Char('\n'), QLatin1String("\r\n"));
    return text.toUtf8();
}

void ExactEdit::setExactText(const QString &text)
{
    setBytes(text.toUtf8());
    m_facts.lostSurrogates = hasLoneSurrogate(text);
    emit bytesChanged();
}

void ExactEdit::setBytes(const QByteArray &bytes)
{
    if (!m_isTyped && bytes == m_bytes)
        return;
    m_bytes = bytes;
    m_isTyped = false;
    m_facts = {};
    m_facts.lineEnds = lineEndsOf(bytes);
    m_facts.hasByteOrderMark = bytes.startsWith("\xEF\xBB\xBF");
    m_facts.isShownWhole = bytes.size() <= mostShown;
    m_facts.isText = bytes.isValidUtf8() && std::none_of(bytes.begin(), bytes.end(), isControl);
    show(bytes);
    setReadOnly(!m_facts.isShownWhole || !m_facts.isText);
    emit bytesChanged();
}

void ExactEdit::show(const QByteArray &bytes)
{
    const QScopedValueRollback rollback(m_showing, true);
    setPlainText(decoded(bytes.left(mostShown)));
}

void ExactEdit::documentEdited()
{
    if (m_showing)
        return;
    if (!m_isTyped)
        m_facts.wasUnified = m_facts.lineEnds == LineEnds::Mixed;
    m_isTyped = true;
    m_bytes.clear();
    emit bytesChanged();
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
    now.lostSurrogates = hasLoneSurrogate(shownText());
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

void ExactEdit::insertFromMimeData(const QMimeData *source)
{
    const QTextCursor cursor = textCursor();
    const bool replacesAll =
        document()->isEmpty() ||
        cursor.selectionEnd() - cursor.selectionStart() == document()->characterCount() - 1;
    if (replacesAll && source->hasText())
        setExactText(source->text());
    else
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace hookdesk
