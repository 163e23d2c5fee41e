// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/hiddencharacters.h"

#include <QPlainTextEdit>

#include <limits>

namespace hookdesk {

/// A text from outside to be read: hidden characters show as `[U+200B]`, and what is copied has the
/// characters themselves.
class ForeignTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

    /// In place of setPlainText(). Blanks stay as they are where our own words stand beside the
    /// foreign ones: French writes no-break blanks. Above `maximum` characters it is cut, and a
    /// copy of its end has the rest.
    void setForeignText(const QString &text, ShownBlanks blanks,
                        qsizetype maximum = std::numeric_limits<qsizetype>::max());
    /// As it was set, but for the ends of lines.
    [[nodiscard]] QString foreignText() const;

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    /// What is selected, without the marks.
    [[nodiscard]] QString selectedText() const;

private:
    RevealedText m_text; ///< Empty in an edit that is typed in.
};

} // namespace hookdesk
