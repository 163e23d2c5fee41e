// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/confirmationdialog.h"

#include "app/domain/hiddencharacters.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/guidelink.h"
#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStringListModel>
#include <QStyle>
#include <QVBoxLayout>

namespace hookdesk {

namespace {

constexpr int textWidthInCharacters = 72;
constexpr int visibleSubjects = 8;

/// What a keyboard has of it.
QStringList typeable(QStringList words)
{
    for (QString &word : words)
        word = withoutHidden(word, TextUse::Name);
    return words;
}

} // namespace

ConfirmationDialog::ConfirmationDialog(const Confirmation &confirmation, QWidget *parent)
    : QDialog(parent)
    , m_layout(new QVBoxLayout(this))
    , m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(confirmation.title);
    if (confirmation.topic)
        setGuideTopic(*this, *confirmation.topic);
    keepFitting(this, [this] {
        setMinimumWidth(fontMetrics().averageCharWidth() * textWidthInCharacters);
    });
    m_layout->setSpacing(spacing::medium);
    m_layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::medium);
    addQuestion(confirmation);
    if (confirmation.subjects.size() > 1)
        addSubjects(confirmation.subjects);
    addButtons(confirmation);
    if (!confirmation.typedWords.isEmpty())
        addTypedWord(confirmation);
    m_layout->addWidget(m_buttons);
}

void ConfirmationDialog::addQuestion(const Confirmation &confirmation)
{
    auto *icon = new QLabel(this);
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    const QString name = confirmation.destructive ? QStringLiteral("emblem-warning")
                                                  : QStringLiteral("emblem-information");
    icon->setPixmap(themeIcon(name).pixmap(QSize(size, size), devicePixelRatioF()));

    QLabel *question = plainParagraph(confirmation.question, this);
    QFont strong = question->font();
    strong.setBold(true);
    question->setFont(strong);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(spacing::small);
    texts->addWidget(question);
    if (confirmation.subjects.size() == 1)
        texts->addWidget(plainParagraph(confirmation.subjects.front(), this));
    if (!confirmation.consequence.isEmpty())
        texts->addWidget(plainParagraph(confirmation.consequence, this));
    setAccessibleDescription(confirmation.question + QLatin1Char(' ') + confirmation.consequence);

    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    m_layout->addLayout(row);
}

void ConfirmationDialog::addSubjects(const QStringList &subjects)
{
    auto *list = new QListView(this);
    list->setModel(new QStringListModel(subjects, list));
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setUniformItemSizes(true);
    list->setTextElideMode(Qt::ElideMiddle);
    list->setAccessibleName(tr("Affected"));
    const int rows = static_cast<int>(qMin<qsizetype>(subjects.size(), visibleSubjects));
    list->setFixedHeight(rows * list->sizeHintForRow(0) + 2 * list->frameWidth());
    m_layout->addWidget(list);
}

void ConfirmationDialog::addButtons(const Confirmation &confirmation)
{
    QPushButton *cancel = m_buttons->addButton(QDialogButtonBox::Cancel);
    QPushButton *accept =
        m_buttons->addButton(confirmation.acceptText, QDialogButtonBox::AcceptRole);
    cancel->setText(tr("Cancel"));
    if (!confirmation.otherText.isEmpty()) {
        QPushButton *other =
            m_buttons->addButton(confirmation.otherText, QDialogButtonBox::ActionRole);
        other->setAutoDefault(false);
        connect(other, &QPushButton::clicked, this, [this] { done(Other); });
    }
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QPushButton *first = confirmation.destructive ? cancel : accept;
    accept->setAutoDefault(!confirmation.destructive);
    first->setDefault(true);
    first->setFocus();
}

void ConfirmationDialog::addTypedWord(const Confirmation &confirmation)
{
    QLabel *label = plainParagraph(confirmation.typedLabel, this);
    auto *field = new QLineEdit(this);
    label->setBuddy(field);
    field->setAccessibleName(confirmation.typedLabel);
    auto *row = new QVBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(label);
    row->addWidget(field);
    m_layout->addLayout(row);

    QAbstractButton *accept = nullptr;
    for (QAbstractButton *button : m_buttons->buttons()) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            accept = button;
    }
    accept->setEnabled(false);
    connect(field, &QLineEdit::textChanged, accept,
            [accept, words = typeable(confirmation.typedWords)](const QString &text) {
                accept->setEnabled(words.contains(withoutHidden(text, TextUse::Name)));
            });
    field->setFocus();
}

} // namespace hookdesk
