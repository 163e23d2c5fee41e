// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/secretedit.h"

#include "ui/common/forgetfulclipboard.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

/// In the language of Qt's other menus.
QString wordOfQt(const char *word)
{
    return QCoreApplication::translate("QLineEdit", word);
}

} // namespace

SecretEdit::SecretEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password); // Qt gives nothing out of it then
    setDragEnabled(false);
}

void SecretEdit::setShown(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
}

void SecretEdit::setForeignText(const QString &text, qsizetype maximum)
{
    m_foreign = RevealedText(text, ShownBlanks::Revealed, maximum);
    setText(m_foreign.shown());
}

void SecretEdit::copySelected() const
{
    if (!hasSelectedText() || echoMode() != QLineEdit::Normal)
        return;
    const bool isForeign = !m_foreign.shown().isEmpty() && text() == m_foreign.shown();
    forgetfulClipboard().copySecret(isForeign ? m_foreign.original(selectionStart(), selectionEnd())
                                              : selectedText());
}

void SecretEdit::cutSelected()
{
    copySelected();
    if (!isReadOnly() && hasSelectedText())
        del();
}

void SecretEdit::keyPressEvent(QKeyEvent *event)
{
    if (echoMode() != QLineEdit::Normal)
        return QLineEdit::keyPressEvent(event);
    if (event->matches(QKeySequence::Copy))
        return copySelected();
    if (event->matches(QKeySequence::Cut))
        return cutSelected();
    if (event->matches(QKeySequence::DeleteEndOfLine) && !isReadOnly()) { // it cuts, too
        end(true);
        return cutSelected();
    }
    if (!selectByKey(*event))
        QLineEdit::keyPressEvent(event);
}

/// As Qt does, which copies to the X11 selection what is selected by a key.
bool SecretEdit::selectByKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::SelectAll))
        selectAll();
    else if (event.matches(QKeySequence::SelectNextChar))
        cursorForward(true);
    else if (event.matches(QKeySequence::SelectPreviousChar))
        cursorBackward(true);
    else if (event.matches(QKeySequence::SelectNextWord))
        cursorWordForward(true);
    else if (event.matches(QKeySequence::SelectPreviousWord))
        cursorWordBackward(true);
    else if (event.matches(QKeySequence::SelectStartOfLine) ||
             event.matches(QKeySequence::SelectStartOfBlock))
        home(true);
    else if (event.matches(QKeySequence::SelectEndOfLine) ||
             event.matches(QKeySequence::SelectEndOfBlock))
        end(true);
    else
        return false;
    return true;
}

/// At the end of selecting, Qt copies to the X11 selection what is selected.
void SecretEdit::mouseReleaseEvent(QMouseEvent *event)
{
    const int start = selectionStart();
    const int length = selectionLength();
    const bool isBackwards = start >= 0 && cursorPosition() == start;
    if (event->button() != Qt::LeftButton || length == 0)
        return QLineEdit::mouseReleaseEvent(event);
    deselect();
    QLineEdit::mouseReleaseEvent(event);
    if (isBackwards)
        setSelection(start + length, -length);
    else
        setSelection(start, length);
}

/// Qt's own menu copies past the forgetful clipboard.
void SecretEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const char *word, bool isEnabled, auto act) {
        QAction *action = menu->addAction(wordOfQt(word));
        action->setObjectName(QLatin1String(word));
        action->setEnabled(isEnabled);
        connect(action, &QAction::triggered, this, act);
    };
    const bool isOpen = hasSelectedText() && echoMode() == QLineEdit::Normal;
    add("&Undo", isUndoAvailable(), &QLineEdit::undo);
    add("&Redo", isRedoAvailable(), &QLineEdit::redo);
    menu->addSeparator();
    add("Cu&t", isOpen && !isReadOnly(), &SecretEdit::cutSelected);
    add("&Copy", isOpen, &SecretEdit::copySelected);
    add("&Paste", !isReadOnly(), &QLineEdit::paste);
    add("Delete", hasSelectedText() && !isReadOnly(), &QLineEdit::del);
    menu->addSeparator();
    add("Select All", !text().isEmpty(), &QLineEdit::selectAll);
    menu->popup(event->globalPos());
}

/// Only for the clipboard: dragging and the X11 selection do not get here.
QMimeData *SecretTextEdit::createMimeDataFromSelection() const
{
    if (!m_isSecret)
        return ForeignTextEdit::createMimeDataFromSelection();
    return forgetfulClipboard().secretForClipboard(selectedText());
}

void SecretTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (!m_isSecret || !selectByKey(*event))
        ForeignTextEdit::keyPressEvent(event);
}

/// As Qt does, which copies to the X11 selection what is selected by a key.
bool SecretTextEdit::selectByKey(const QKeyEvent &event)
{
    using Key = QKeySequence;
    using To = QTextCursor;
    constexpr std::pair<Key::StandardKey, To::MoveOperation> moves[] = {
        {Key::SelectNextChar, To::Right},        {Key::SelectPreviousChar, To::Left},
        {Key::SelectNextWord, To::WordRight},    {Key::SelectPreviousWord, To::WordLeft},
        {Key::SelectNextLine, To::Down},         {Key::SelectPreviousLine, To::Up},
        {Key::SelectEndOfLine, To::EndOfLine},   {Key::SelectStartOfLine, To::StartOfLine},
        {Key::SelectEndOfBlock, To::EndOfBlock}, {Key::SelectStartOfBlock, To::StartOfBlock},
        {Key::SelectEndOfDocument, To::End},     {Key::SelectStartOfDocument, To::Start}};
    if (event.matches(Key::SelectAll)) {
        selectAll();
        return true;
    }
    if (!(textInteractionFlags() & Qt::TextSelectableByKeyboard))
        return false;
    for (const auto &[key, to] : moves) {
        if (event.matches(key)) {
            moveCursor(to, QTextCursor::KeepAnchor);
            return true;
        }
    }
    return selectPage(event);
}

bool SecretTextEdit::selectPage(const QKeyEvent &event)
{
    const bool isNext = event.matches(QKeySequence::SelectNextPage);
    if (!isNext && !event.matches(QKeySequence::SelectPreviousPage))
        return false;
    const int lines = std::max(1, viewport()->height() / fontMetrics().lineSpacing() - 1);
    for (int i = 0; i < lines; ++i)
        moveCursor(isNext ? QTextCursor::Down : QTextCursor::Up, QTextCursor::KeepAnchor);
    return true;
}

void SecretTextEdit::mousePressEvent(QMouseEvent *event)
{
    if (m_isSecret && event->button() == Qt::LeftButton &&
        !(event->modifiers() & Qt::ShiftModifier)) {
        QTextCursor cursor = textCursor();
        cursor.clearSelection(); // of a selection, a drag would begin
        setTextCursor(cursor);
    }
    ForeignTextEdit::mousePressEvent(event);
}

void SecretTextEdit::mouseReleaseEvent(QMouseEvent *event)
{
    const QTextCursor selected = textCursor();
    if (!m_isSecret || event->button() != Qt::LeftButton || !selected.hasSelection())
        return ForeignTextEdit::mouseReleaseEvent(event);
    QTextCursor nothing = selected;
    nothing.clearSelection();
    setTextCursor(nothing);
    ForeignTextEdit::mouseReleaseEvent(event);
    setTextCursor(selected);
}

QWidget *SecretCellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                          const QModelIndex &) const
{
    auto *editor = new SecretEdit(parent);
    editor->setShown(true);
    editor->setFrame(false);
    editor->setAutoFillBackground(true);
    return editor;
}

} // namespace hookdesk
