// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/wrappedtext.h"

#include <QMimeData>
#include <QTextDocument>
#include <QWheelEvent>

#include <cmath>

namespace hookdesk {

WrappedText::WrappedText(const QString &name, QWidget *parent)
    : QTextEdit(parent)
{
    setAccessibleName(name);
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
}

void WrappedText::setText(const QString &text)
{
    m_foreign = {};
    showPlain(text);
}

void WrappedText::setForeignText(const QString &text, ShownBlanks blanks, qsizetype maximum)
{
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n")); // one place of the document
    m_foreign = RevealedText(lines, blanks, maximum);
    showPlain(m_foreign.shown());
}

QString WrappedText::wholeText() const
{
    return m_foreign.shown().isEmpty() ? toPlainText() : m_foreign.original();
}

QMimeData *WrappedText::createMimeDataFromSelection() const
{
    if (m_foreign.shown().isEmpty())
        return QTextEdit::createMimeDataFromSelection();
    const QTextCursor cursor = textCursor();
    auto *copied = new QMimeData;
    copied->setText(m_foreign.original(cursor.selectionStart(), cursor.selectionEnd()));
    return copied;
}

void WrappedText::showPlain(const QString &text)
{
    if (text == toPlainText())
        return;
    setPlainText(text);
    fitHeight();
}

void WrappedText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

// It never scrolls itself, so that the wheel belongs to what it stands in.
void WrappedText::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void WrappedText::fitHeight()
{
    document()->setTextWidth(viewport()->width());
    setFixedHeight(int(std::ceil(document()->size().height())));
}

} // namespace hookdesk
