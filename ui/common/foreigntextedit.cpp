// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/foreigntextedit.h"

#include <QMimeData>
#include <QTextDocumentFragment>

namespace hookdesk {

void ForeignTextEdit::setForeignText(const QString &text, ShownBlanks blanks, qsizetype maximum)
{
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n")); // one place of the document
    m_text = RevealedText(lines, blanks, maximum);
    setPlainText(m_text.shown());
}

QString ForeignTextEdit::foreignText() const
{
    return m_text.original();
}

QString ForeignTextEdit::selectedText() const
{
    const QTextCursor cursor = textCursor();
    if (m_text.shown().isEmpty())
        return cursor.selection().toPlainText();
    return m_text.original(cursor.selectionStart(), cursor.selectionEnd());
}

QMimeData *ForeignTextEdit::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(selectedText());
    return copied;
}

} // namespace hookdesk
