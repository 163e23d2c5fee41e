// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/snapshots/comparedialog.h"

#include "app/session/webhookdiff.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/snapshots/differencemodel.h"
#include "ui/snapshots/sourcepicker.h"
#include "ui/snapshots/urlrulemodel.h"
#include "ui/snapshots/valuetable.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace hookdesk {

namespace {

using Kind = WebhookDifference::Kind;

bool isFile(const DefinitionSide &side)
{
    return side.origin == DefinitionSide::Origin::File;
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

CompareDialog::CompareDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_left(new SourcePicker(session, tr("Left side"), SourcePicker::Files::Offered, this))
    , m_right(new SourcePicker(session, tr("Right side"), SourcePicker::Files::Offered, this))
    , m_rules(new UrlRuleModel(this))
    , m_model(new DifferenceModel(this))
    , m_message(new MessageBar(this))
    , m_ruleArea(new QWidget(this))
    , m_onlyDifferences(new QCheckBox(tr("&Only differences"), this))
    , m_counts(plainLabel({}, this))
{
    setWindowTitle(tr("Compare webhooks"));
    m_message->hide();
    m_ruleArea->hide();
    m_onlyDifferences->setChecked(true);
    m_counts->setObjectName(QStringLiteral("comparisonCounts"));
    layOut();
    connectParts();
    compare();
}

void CompareDialog::layOut()
{
    constexpr QSize firstSize{980, 640};
    constexpr int ruleHeight = 110;
    auto *sides = new QFormLayout;
    auto *leftLabel = new QLabel(tr("&Left:"), this);
    leftLabel->setBuddy(m_left);
    auto *rightLabel = new QLabel(tr("&Right:"), this);
    rightLabel->setBuddy(m_right);
    sides->addRow(leftLabel, m_left);
    sides->addRow(rightLabel, m_right);
    auto *rules = valueTable(*m_rules, tr("Rules for rewriting endpoints"), m_ruleArea);
    rules->setMaximumHeight(ruleHeight);
    auto *ruleColumn = new QVBoxLayout(m_ruleArea);
    ruleColumn->setContentsMargins({});
    ruleColumn->addWidget(
        plainLabel(tr("Before comparing, endpoints of the left side are rewritten by these rules:"),
                   m_ruleArea));
    ruleColumn->addWidget(rules);
    auto *table = valueTable(*m_model, tr("Comparison"), this);
    table->setObjectName(QStringLiteral("comparison"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::medium);
    column->addWidget(m_message);
    column->addLayout(sides);
    column->addWidget(m_ruleArea);
    column->addWidget(table, 1);
    column->addWidget(m_counts);
    column->addWidget(m_onlyDifferences);
    setTabOrder(table, m_onlyDifferences);
    column->addWidget(buttons);
    resize(firstSize);
    m_left->setFocus();
}

void CompareDialog::connectParts()
{
    connect(m_left, &SourcePicker::listed, this, &CompareDialog::chooseFirst);
    connect(m_rules, &UrlRuleModel::rulesChanged, this, &CompareDialog::compare);
    connect(m_onlyDifferences, &QCheckBox::toggled, m_model, &DifferenceModel::setOnlyDifferences);
    for (SourcePicker *side : {m_left, m_right}) {
        connect(side, &SourcePicker::sideChanged, this, &CompareDialog::compare);
        connect(side, &SourcePicker::failed, this,
                [this](const QString &text, const QString &details) {
                    m_message->showMessage(MessageBar::Severity::Error, text, details);
                });
    }
}

/// What changed last: the second newest snapshot beside now.
void CompareDialog::chooseFirst()
{
    constexpr int beforeLast = 2;
    if (!m_firstChosen && m_left->choiceCount() > beforeLast)
        m_left->choose(beforeLast);
    m_firstChosen = true;
}

void CompareDialog::compare()
{
    const std::optional<DefinitionSide> &left = m_left->side();
    const std::optional<DefinitionSide> &right = m_right->side();
    if (!left || !right) {
        m_model->setDifferences({});
        m_counts->setText(tr("Reading…"));
        return;
    }
    const bool acrossEnvironments = isFile(*left) || isFile(*right);
    m_ruleArea->setVisible(acrossEnvironments);
    m_model->setDifferences(
        acrossEnvironments
            ? compareByBinding(left->definitions, right->definitions, m_rules->rules())
            : compareById(left->comparable, right->comparable));
    tellCounts(acrossEnvironments);
}

void CompareDialog::tellCounts(bool acrossEnvironments)
{
    QStringList parts{tr("%n same", nullptr, m_model->count(Kind::Same)),
                      tr("%n different", nullptr, m_model->count(Kind::Changed)),
                      tr("%n only on the left", nullptr, m_model->count(Kind::Removed)),
                      tr("%n only on the right", nullptr, m_model->count(Kind::Added))};
    QString text = parts.join(QStringLiteral(", "));
    if (acrossEnvironments)
        text += QLatin1Char('\n') + tr("Webhooks of two environments are compared by name, entity "
                                       "type and endpoint. Values that were not exported cannot "
                                       "be compared.");
    m_counts->setText(text);
}

} // namespace hookdesk
