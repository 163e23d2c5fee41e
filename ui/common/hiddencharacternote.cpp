// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/hiddencharacternote.h"

#include "ui/common/fieldnote.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace hookdesk {

namespace {

struct HiddenCharacterNoteWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::HiddenCharacterNote)
};

constexpr qsizetype mostNamed = 3;

QString kindText(HiddenCharacter::Kind kind)
{
    switch (kind) {
    case HiddenCharacter::Kind::Invisible:
        return HiddenCharacterNoteWords::tr("invisible");
    case HiddenCharacter::Kind::Direction:
        return HiddenCharacterNoteWords::tr("changes the reading direction");
    case HiddenCharacter::Kind::SoftHyphen:
        return HiddenCharacterNoteWords::tr("soft hyphen");
    case HiddenCharacter::Kind::Blank:
        return HiddenCharacterNoteWords::tr("unusual space");
    case HiddenCharacter::Kind::Control:
        return HiddenCharacterNoteWords::tr("control character");
    case HiddenCharacter::Kind::Quote:
        return HiddenCharacterNoteWords::tr("quotation mark around the text");
    }
    Q_UNREACHABLE();
}

/// What stands in a layout of the form for the field: itself, or the box whose line it is.
QWidget &placedWidget(QLineEdit &field)
{
    auto *box = qobject_cast<QComboBox *>(field.parentWidget());
    return box ? static_cast<QWidget &>(*box) : field;
}

/// The last widget of the row that the widget stands in; none where it stands elsewhere.
QWidget *endOfRow(const QFormLayout &form, int row, QWidget &widget)
{
    QLayoutItem *item = form.itemAt(row, QFormLayout::FieldRole);
    QLayout *parts = item ? item->layout() : nullptr;
    if (item && item->widget() == &widget)
        return &widget;
    if (!parts || parts->indexOf(&widget) < 0)
        return nullptr;
    QWidget *last = parts->itemAt(parts->count() - 1)->widget();
    return last ? last : &widget;
}

/// Puts the note beneath the widget; what the note comes after.
QWidget &placeNote(QWidget &widget, QWidget *note)
{
    const QList<QFormLayout *> forms = widget.parentWidget()->findChildren<QFormLayout *>();
    for (QFormLayout *form : forms) {
        for (int row = 0; row < form->rowCount(); ++row) {
            if (QWidget *last = endOfRow(*form, row, widget)) {
                form->insertRow(row + 1, static_cast<QWidget *>(nullptr), note);
                return *last;
            }
        }
    }
    return widget;
}

} // namespace

QString hiddenCharactersText(const QList<HiddenCharacter> &characters)
{
    QStringList parts;
    for (const HiddenCharacter &one : characters.mid(0, mostNamed))
        parts.append(
            HiddenCharacterNoteWords::tr("%1 (%2) at position %3", "U+200B, what it is, number")
                .arg(codeText(one.code), kindText(one.kind))
                .arg(one.at + 1));
    const int others = int(characters.size() - parts.size());
    if (others > 0)
        parts.append(HiddenCharacterNoteWords::tr("%n more", nullptr, others));
    return parts.join(QLatin1String(", "));
}

HiddenCharacterNote::HiddenCharacterNote(QLineEdit &field, TextUse use)
    : QWidget(placedWidget(field).parentWidget())
    , m_field(field)
    , m_use(use)
    , m_note(new FieldNote(this))
    , m_remove(new QPushButton(this))
{
    setObjectName(placedWidget(field).objectName() + QStringLiteral("Hidden"));
    m_remove->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(m_note, 1);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    hide();
    QWidget::setTabOrder(&placeNote(placedWidget(field), this), m_remove);
    keepTranslated(this, [this] { update(); });
    connect(&field, &QLineEdit::textChanged, this, &HiddenCharacterNote::update);
    connect(m_remove, &QPushButton::clicked, this, &HiddenCharacterNote::remove);
}

QString HiddenCharacterNote::text() const
{
    return m_note->text();
}

void HiddenCharacterNote::update()
{
    m_remove->setText(tr("Remove hidden characters"));
    const QList<HiddenCharacter> found = hiddenCharacters(m_field.text(), m_use);
    m_note->showNote(FieldNote::Severity::Warning,
                     found.isEmpty() ? QString()
                                     : tr("Hidden: %1", "hidden characters and where they are")
                                           .arg(hiddenCharactersText(found)));
    setVisible(!found.isEmpty());
    // What is said of the field is said by its own note, too: this one is beside a button.
    m_remove->setAccessibleDescription(m_note->text());
}

/// As if it were typed, so that it can be undone.
void HiddenCharacterNote::remove()
{
    const QString clean = withoutHidden(m_field.text(), m_use);
    m_field.setFocus();
    m_field.selectAll();
    m_field.insert(clean);
}

} // namespace hookdesk
