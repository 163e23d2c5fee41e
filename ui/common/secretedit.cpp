// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/secretedit.h"

#include "ui/common/forgetfulclipboard.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QTextDocumentFragment>

namespace hookdesk {

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

void SecretEdit::copySelected() const
{
    if (hasSelectedText() && echoMode() == QLineEdit::Normal)
        forgetfulClipboard().copySecret(selectedText());
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
    QLineEdit::keyPressEvent(event);
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

void SecretEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        const QString name = action->objectName();
        if (name != QLatin1String("edit-copy") && name != QLatin1String("edit-cut"))
            continue;
        disconnect(action, &QAction::triggered, this, nullptr);
        if (name == QLatin1String("edit-copy"))
            connect(action, &QAction::triggered, this, &SecretEdit::copySelected);
        else
            connect(action, &QAction::triggered, this, &SecretEdit::cutSelected);
    }
    menu->popup(event->globalPos());
}

/// Only for the clipboard: dragging and the X11 selection do not get here.
QMimeData *SecretTextEdit::createMimeDataFromSelection() const
{
    if (!m_isSecret)
        return QPlainTextEdit::createMimeDataFromSelection();
    return forgetfulClipboard().secretForClipboard(textCursor().selection().toPlainText());
}

void SecretTextEdit::mousePressEvent(QMouseEvent *event)
{
    if (m_isSecret && event->button() == Qt::LeftButton &&
        !(event->modifiers() & Qt::ShiftModifier)) {
        QTextCursor cursor = textCursor();
        cursor.clearSelection(); // of a selection, a drag would begin
        setTextCursor(cursor);
    }
    QPlainTextEdit::mousePressEvent(event);
}

void SecretTextEdit::mouseReleaseEvent(QMouseEvent *event)
{
    const QTextCursor selected = textCursor();
    if (!m_isSecret || event->button() != Qt::LeftButton || !selected.hasSelection())
        return QPlainTextEdit::mouseReleaseEvent(event);
    QTextCursor nothing = selected;
    nothing.clearSelection();
    setTextCursor(nothing);
    QPlainTextEdit::mouseReleaseEvent(event);
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
