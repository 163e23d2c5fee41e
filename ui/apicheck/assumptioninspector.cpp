// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/apicheck/assumptioninspector.h"

#include "ui/apicheck/assumptiontext.h"
#include "ui/common/choicebox.h"
#include "ui/common/foreigntextedit.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace hookdesk {

AssumptionInspector::AssumptionInspector(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_choosing(new QWidget(this))
    , m_choice(new ChoiceBox(12, 40, m_choosing))
    , m_wholeLabel(new QLabel(this))
    , m_whole(new ForeignTextEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::small);
    column->setSpacing(spacing::small);
    auto *choosing = new QVBoxLayout(m_choosing);
    choosing->setContentsMargins(0, 0, 0, 0);
    choosing->setSpacing(spacing::small);
    choosing->addWidget(translatedLabel([] { return tr("&Proposal"); }, m_choice));
    choosing->addWidget(m_choice);
    m_choice->setObjectName(QStringLiteral("assumptionChoice"));
    for (QWidget *part :
         {static_cast<QWidget *>(m_title), m_choosing, static_cast<QWidget *>(m_wholeLabel)})
        column->addWidget(part);
    column->addWidget(m_whole, 1);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont strong = m_title->font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_wholeLabel->setTextFormat(Qt::PlainText);
    m_wholeLabel->setBuddy(m_whole);
    m_whole->setObjectName(QStringLiteral("assumptionDetails"));
    m_whole->setReadOnly(true);
    m_whole->setTabChangesFocus(true);
    m_whole->setLineWrapMode(ForeignTextEdit::WidgetWidth);
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        // The first entry only says that nothing is chosen.
        const QString shown = m_choice->itemData(index).toString();
        if (m_finding && !shown.isEmpty())
            emit chosen(m_finding->key, shown);
    });
    keepTranslated(this, [this] { setTexts(); });
}

void AssumptionInspector::setFinding(const std::optional<ApiFinding> &finding)
{
    m_finding = finding;
    setTexts();
}

void AssumptionInspector::setTexts()
{
    m_title->setText(m_finding ? assumptionText(m_finding->key) : tr("Select an assumption"));
    m_wholeLabel->setText(tr("Details"));
    m_whole->setAccessibleName(tr("Details"));
    m_wholeLabel->setVisible(m_finding.has_value());
    m_whole->setVisible(m_finding.has_value());
    m_whole->setForeignText(wholeText(), ShownBlanks::AsTheyAre);
    fillChoice();
}

void AssumptionInspector::fillChoice()
{
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    m_choosing->setVisible(m_finding && m_finding->proposals.size() > 1);
    if (!m_finding)
        return;
    if (m_finding->chosen < 0)
        m_choice->addItem(tr("Choose…"));
    for (const MapProposal &proposal : m_finding->proposals)
        m_choice->addItem(proposal.shown, proposal.shown);
    m_choice->setCurrentIndex(m_finding->chosen < 0 ? 0 : m_finding->chosen);
}

QString AssumptionInspector::wholeText() const
{
    if (!m_finding)
        return {};
    QStringList parts{sourceText(*m_finding), tellTaleText(m_finding->tellTale)};
    if (!m_finding->expected.isEmpty())
        parts.prepend(tr("Expected: %1").arg(m_finding->expected));
    if (const QString found = foundText(*m_finding); !found.isEmpty())
        parts.insert(m_finding->expected.isEmpty() ? 0 : 1, tr("Found: %1").arg(found));
    for (const MapProposal &proposal : m_finding->proposals)
        parts +=
            tr("Proposed: %1").arg(proposal.shown) + QLatin1Char('\n') + proposalText(proposal);
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace hookdesk
