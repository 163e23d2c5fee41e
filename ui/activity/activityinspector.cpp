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
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
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
    auto *label = new QLabel(title, this);
    auto *text = new QPlainTextEdit(this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(text);
    text->setAccessibleName(title);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    layout()->addWidget(label);
    layout()->addWidget(text);
    return text;
}

void ActivityInspector::setEntry(const std::optional<ActivityEntry> &entry)
{
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
