// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/hiddencharacters.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace hookdesk {

class FieldNote;

/// `U+200B (invisible) at position 14`.
[[nodiscard]] QString hiddenCharactersText(const QList<HiddenCharacter> &characters);

/// Stands beneath a field of a form while its text has characters that a person does not see: says
/// which and where, and removes them with one click. Secrets stay hidden.
class HiddenCharacterNote : public QWidget
{
    Q_OBJECT

public:
    /// Puts itself into the form, and goes with the field's parent.
    HiddenCharacterNote(QLineEdit &field, TextUse use);

    [[nodiscard]] QString text() const;

private:
    void update();
    void remove();

    QLineEdit &m_field;
    TextUse m_use;
    FieldNote *m_note;
    QPushButton *m_remove;
};

} // namespace hookdesk
