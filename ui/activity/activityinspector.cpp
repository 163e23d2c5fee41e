// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activityinspector.h"

#include "ui/activity/activitytext.h"

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
    m_whole = addText(tr("Entry"));
    m_before = addText(tr("Before"));
    m_after = addText(tr("After"));
    m_whole->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setEntry(std::nullopt);
}

QPlainTextEdit *ActivityInspector::addText(const QString &title)
{
    auto *label = new QLabel(title, m_texts);
    auto *text = new QPlainTextEdit(m_texts);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(text);
    text->setAccessibleName(title);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_texts->layout()->addWidget(label);
    m_texts->layout()->addWidget(text);
    return text;
}

void ActivityInspector::setEntry(const std::optional<ActivityEntry> &entry)
{
    m_texts->setVisible(entry.has_value());
    const ActivityEntry shown = entry.value_or(ActivityEntry());
    m_title->setText(entry ? tr("%1: %2", "operation, result")
                                 .arg(operationText(shown.operation), resultText(shown.result))
                           : tr("Select an entry to see what it changed."));
    m_whole->setPlainText(entry ? wholeText(shown) : QString());
    m_before->setPlainText(readableJson(shown.before));
    m_after->setPlainText(readableJson(shown.after));
    const QString nothing = tr("Nothing is known of it, or there was nothing.");
    for (QPlainTextEdit *text : {m_before, m_after})
        text->setPlaceholderText(entry ? nothing : QString());
}

} // namespace hookdesk
