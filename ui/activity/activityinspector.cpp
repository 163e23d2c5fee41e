// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activityinspector.h"

#include "ui/common/activitytext.h"
#include "ui/common/keeptranslated.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace hookdesk {

ActivityInspector::ActivityInspector(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_texts(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_texts, 1);
    auto *texts = new QVBoxLayout(m_texts);
    texts->setContentsMargins(0, 0, 0, 0);
    m_title->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont strong = m_title->font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_whole = addText(QT_TR_NOOP("Entry"));
    m_before = addText(QT_TR_NOOP("Before"));
    m_after = addText(QT_TR_NOOP("After"));
    m_whole->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_texts->hide();
    keepTranslated(this, [this] { setTexts(); });
}

QPlainTextEdit *ActivityInspector::addText(const char *title)
{
    auto *label = new QLabel(m_texts);
    auto *text = new QPlainTextEdit(m_texts);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(text);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    keepTranslated(label, [label, text, title] {
        label->setText(tr(title));
        text->setAccessibleName(tr(title));
    });
    m_texts->layout()->addWidget(label);
    m_texts->layout()->addWidget(text);
    return text;
}

void ActivityInspector::setEntry(const std::optional<ActivityEntry> &entry)
{
    m_entry = entry;
    m_texts->setVisible(entry.has_value());
    m_before->setPlainText(entry ? readableJson(entry->before) : QString());
    m_after->setPlainText(entry ? readableJson(entry->after) : QString());
    setTexts();
}

void ActivityInspector::setTexts()
{
    m_title->setText(m_entry
                         ? tr("%1: %2", "operation, result")
                               .arg(operationText(m_entry->operation), resultText(m_entry->result))
                         : tr("Select an entry to see what it changed."));
    m_whole->setPlainText(m_entry ? wholeText(*m_entry) : QString());
    const QString nothing = tr("Nothing is known of it, or there was nothing.");
    for (QPlainTextEdit *text : {m_before, m_after})
        text->setPlaceholderText(m_entry ? nothing : QString());
}

} // namespace hookdesk
