// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/hiddencharacters.h"

#include <QTextEdit>

#include <limits>

namespace hookdesk {

/// Plain text that can be selected and is as high as it needs to be. Unlike a label it also breaks
/// where there is no blank, as in a long address.
class WrappedText : public QTextEdit
{
    Q_OBJECT

public:
    /// `name` is what the text is, for assistive technology.
    explicit WrappedText(const QString &name, QWidget *parent = nullptr);

    /// Words of our own.
    void setText(const QString &text);
    /// A text from outside: hidden characters show as `[U+200B]`, above `maximum` characters it is
    /// cut, and what is copied has the characters themselves and the rest. Passwords are masked by
    /// the caller: unmarkedLine(), unmarkedLines().
    void setForeignText(const QString &text, ShownBlanks blanks = ShownBlanks::AsTheyAre,
                        qsizetype maximum = std::numeric_limits<qsizetype>::max());
    /// All of it as it was set, for a button that copies it.
    [[nodiscard]] QString wholeText() const;

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void showPlain(const QString &text);
    void fitHeight();

    RevealedText m_foreign; ///< Empty while it shows words of our own.
};

} // namespace hookdesk
