// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activityinspector.h"

#include "ui/activity/activitycommand.h"
#include "ui/common/activitytext.h"
#include "ui/common/foreigntextedit.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QFontDatabase>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace hookdesk {

namespace {

constexpr qsizetype mostLines = 200;

/// Which webhook, how it ended, and why.
QString lineOf(const ActivityEntry &entry)
{
    QStringList parts{unmarkedLine(activityWebhookText(entry), 100), resultText(entry.result),
                      detailsText(entry)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ActivityInspector::ActivityInspector(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_texts(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::small);
    column->setSpacing(spacing::small);
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
    m_whole->setLineWrapMode(ForeignTextEdit::WidgetWidth);
    m_texts->hide();
    keepTranslated(this, [this] { setTexts(); });
}

ForeignTextEdit *ActivityInspector::addText(const char *title)
{
    auto *label = new QLabel(m_texts);
    auto *text = new ForeignTextEdit(m_texts);
    text->setObjectName(QLatin1String("activity") + QLatin1String(title));
    label->setObjectName(text->objectName() + QLatin1String("Label"));
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(text);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(ForeignTextEdit::NoWrap);
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
    m_entries.clear();
    m_texts->setVisible(entry.has_value());
    showStates(true);
    m_before->setForeignText(entry ? readableJson(entry->before) : QString(),
                             ShownBlanks::Revealed);
    m_after->setForeignText(entry ? readableJson(entry->after) : QString(), ShownBlanks::Revealed);
    setTexts();
}

void ActivityInspector::setEntries(const QList<ActivityEntry> &entries, int underWay)
{
    m_entry.reset();
    m_entries = entries;
    m_underWay = underWay;
    m_texts->show();
    showStates(false);
    setTexts();
}

/// What each was before and after.
void ActivityInspector::showStates(bool shown)
{
    for (ForeignTextEdit *text : {m_before, m_after}) {
        text->setVisible(shown);
        m_texts->findChild<QLabel *>(text->objectName() + QLatin1String("Label"))
            ->setVisible(shown);
    }
}

QString ActivityInspector::title() const
{
    if (m_entry)
        return tr("%1: %2", "operation, result")
            .arg(operationText(m_entry->operation), resultText(m_entry->result));
    if (m_entries.isEmpty())
        return tr("Select an entry");
    ActivityCommand command;
    for (const ActivityEntry &entry : m_entries)
        command.append(entry);
    return tr("%1: %2", "operation, result")
        .arg(command.operationText(), command.resultText(m_underWay));
}

QString ActivityInspector::wholeOfAll() const
{
    QStringList lines;
    for (const ActivityEntry &entry : m_entries.first(std::min(m_entries.size(), mostLines)))
        lines.append(lineOf(entry));
    if (m_entries.size() > mostLines)
        lines.append(tr("%n more", nullptr, int(m_entries.size() - mostLines)));
    return lines.join(QLatin1Char('\n'));
}

void ActivityInspector::setTexts()
{
    m_title->setText(title());
    m_whole->setForeignText(m_entry ? wholeText(*m_entry) : wholeOfAll(), ShownBlanks::AsTheyAre);
    const QString nothing = tr("Nothing, or unknown.");
    for (ForeignTextEdit *text : {m_before, m_after})
        text->setPlaceholderText(m_entry ? nothing : QString());
}

} // namespace hookdesk
