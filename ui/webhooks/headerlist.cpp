// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/headerlist.h"

#include "ui/common/forgetfulclipboard.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/plaintext.h"
#include "ui/common/secretedit.h"
#include "ui/common/taborder.h"
#include "ui/common/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace hookdesk {

namespace {

constexpr qsizetype maximumShown = 100;
constexpr qsizetype longestValue = 10'000;

// Always as long, because a length tells something about a secret.
QString maskedText()
{
    return QString(8, QChar(0x2022));
}

QToolButton *iconButton(const QString &iconName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themeIcon(iconName));
    button->setAutoRaise(true);
    return button;
}

void setName(QToolButton *button, const QString &name)
{
    button->setToolTip(plainToolTip(name));
    button->setAccessibleName(name);
    button->setAccessibleDescription(name); // the tool tip, which has markup, would be taken
}

} // namespace

HeaderList::HeaderList(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

HeaderList::~HeaderList()
{
    forgetfulClipboard().forget();
}

void HeaderList::setHeaders(const std::optional<QList<Header>> &headers)
{
    delete m_rows;
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::small);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    layout()->addWidget(m_rows);
    if (!headers || headers->isEmpty()) {
        addNote([isKnown = headers.has_value()] {
            return isKnown ? tr("No custom headers.")
                           : tr("Tribe sent no headers for this webhook.");
        });
        return;
    }
    for (const Header &header : headers->first(qMin(maximumShown, headers->size())))
        addHeader(header);
    setTabPlace(*this, m_rows->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    if (headers->size() > maximumShown)
        addNote([more = int(headers->size() - maximumShown)] {
            return tr("%n more are in the raw record.", nullptr, more);
        });
}

QLabel *HeaderList::addNote(const std::function<QString()> &text)
{
    auto *note = new QLabel(m_rows);
    keepTranslated(note, [note, text] { note->setText(text()); });
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    m_grid->addWidget(note, m_grid->rowCount(), 0, 1, 4);
    return note;
}

void HeaderList::addHeader(const Header &header)
{
    const QString name = plainName(header.name, 200);
    auto *label = new QLabel(plainLine(name, 40), m_rows);
    label->setTextFormat(Qt::PlainText);
    label->setToolTip(plainToolTip(name));
    auto *value = new SecretEdit(m_rows);
    value->setShown(true); // else it tells the length
    value->setText(maskedText());
    value->setReadOnly(true);
    value->setFrame(false);
    label->setBuddy(value);

    QToolButton *reveal = iconButton(QStringLiteral("view-visible"), m_rows);
    reveal->setCheckable(true);
    connect(reveal, &QToolButton::toggled, value, [value, reveal, text = header.value](bool shown) {
        if (shown)
            value->setForeignText(text, longestValue);
        else
            value->setText(maskedText());
        value->setCursorPosition(0);
        reveal->setIcon(
            themeIcon(shown ? QStringLiteral("view-hidden") : QStringLiteral("view-visible")));
    });
    QToolButton *copy = iconButton(QStringLiteral("edit-copy"), m_rows);
    connect(copy, &QToolButton::clicked, this,
            [text = header.value] { forgetfulClipboard().copySecret(text); });

    keepTranslated(value, [=] {
        value->setAccessibleName(tr("Value of %1").arg(name));
        setName(reveal, tr("Show the value of %1").arg(name));
        setName(copy, tr("Copy the value of %1").arg(name));
    });

    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(value, row, 1);
    m_grid->addWidget(reveal, row, 2);
    m_grid->addWidget(copy, row, 3);
    if (header.value.size() > longestValue)
        addCutNote(*value, *reveal, header.value.size());
}

/// While the value is shown: it ends where the view ends, and not where it ends.
void HeaderList::addCutNote(SecretEdit &value, QToolButton &reveal, qsizetype size)
{
    QLabel *note = addNote([size] {
        return tr("The first %1 of %2 characters are shown. A copy has all of them.")
            .arg(QLocale().toString(longestValue), QLocale().toString(size));
    });
    note->hide();
    connect(&reveal, &QToolButton::toggled, note, &QWidget::setVisible);
    connect(&reveal, &QToolButton::toggled, &value, [&value, note](bool shown) {
        value.setAccessibleDescription(shown ? note->text() : QString());
    });
}

} // namespace hookdesk
