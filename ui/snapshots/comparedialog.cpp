// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/snapshots/comparedialog.h"

#include "app/session/session.h"
#include "app/session/webhookdiff.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/guidelink.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/messagebar.h"
#include "ui/common/plainlabel.h"
#include "ui/common/scrolled.h"
#include "ui/common/sharedwidth.h"
#include "ui/common/theme.h"
#include "ui/common/unfolding.h"
#include "ui/snapshots/differencemodel.h"
#include "ui/snapshots/differingdelegate.h"
#include "ui/snapshots/sourcepicker.h"
#include "ui/snapshots/urlrulemodel.h"
#include "ui/snapshots/valuetable.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace hookdesk {

namespace {

bool isFile(const std::optional<DefinitionSide> &side)
{
    return side && side->origin == DefinitionSide::Origin::File;
}

} // namespace

CompareDialog::CompareDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_left(new SourcePicker(session, SourcePicker::Files::Offered, this))
    , m_right(new SourcePicker(session, SourcePicker::Files::Offered, this))
    , m_rules(new UrlRuleModel(this))
    , m_model(new DifferenceModel(this))
    , m_message(new MessageBar(this))
    , m_ruleArea(new QWidget(this))
    , m_leftLabel(new QLabel(this))
    , m_rightLabel(new QLabel(this))
    , m_ruleNote(plainParagraph(m_ruleArea))
    , m_ruleTable(valueTable(*m_rules, m_ruleArea))
    , m_table(valueTable(*m_model, this))
    , m_copy(new QPushButton(this))
    , m_counts(plainParagraph(this))
{
    setGuideTopic(*this, GuideTopic::Compare);
    m_message->hide();
    m_ruleArea->hide();
    m_counts->setObjectName(QStringLiteral("comparisonCounts"));
    layOut();
    connectParts();
    keepTranslated(this, [this] { setTexts(); });
    compare();
}

void CompareDialog::setTexts()
{
    setWindowTitle(tr("Compare webhooks"));
    m_left->setName(tr("Left side"));
    m_right->setName(tr("Right side"));
    m_leftLabel->setText(tr("&Left:"));
    m_rightLabel->setText(tr("&Right:"));
    m_ruleTable->setAccessibleName(tr("Rules for rewriting endpoints"));
    m_ruleNote->setText(tr("Rewrite endpoints of the left side before comparing:"));
    m_table->setAccessibleName(tr("Comparison"));
    m_copy->setText(tr("&Copy these…"));
    m_rules->retranslate();
    m_model->retranslate();
    tellCounts();
    updateCopy();
}

void CompareDialog::layOut()
{
    constexpr QSize usualSize{980, 640};
    auto *sides = new QFormLayout;
    m_leftLabel->setBuddy(m_left);
    m_rightLabel->setBuddy(m_right);
    sides->addRow(m_leftLabel, m_left);
    sides->addRow(m_rightLabel, m_right);
    keepSmall(*m_ruleTable);
    auto *ruleColumn = new QVBoxLayout(m_ruleArea);
    ruleColumn->setContentsMargins({});
    ruleColumn->addWidget(m_ruleNote);
    ruleColumn->addWidget(m_ruleTable);
    ruleColumn->addWidget(addRuleButton(*m_ruleTable), 0, Qt::AlignLeading);
    m_table->setObjectName(QStringLiteral("comparison"));
    constexpr int wordWidth = 120;
    for (const auto words : {DifferenceModel::Column::What, DifferenceModel::Column::Field})
        m_table->setColumnWidth(
            int(words), fittingSectionWidth(*m_table->horizontalHeader(), int(words), wordWidth));
    shareWidth(*m_table, {int(DifferenceModel::Column::Left), int(DifferenceModel::Column::Right)});
    letUnfold(*m_table);
    for (const auto side : {DifferenceModel::Column::Left, DifferenceModel::Column::Right})
        m_table->setItemDelegateForColumn(int(side), new DifferingDelegate(m_table));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy->setAutoDefault(false);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    wordButtons(*buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::medium);
    column->addWidget(m_message);
    column->addLayout(sides);
    column->addWidget(m_ruleArea);
    column->addWidget(m_table, 1);
    column->addWidget(m_counts);
    column->addWidget(buttons);
    scrollContent(*this, buttons);
    resize(firstSize(*this, usualSize));
    openAsHighAsContent(*this);
    m_left->setFocus();
}

/// What is folded is told in a sentence, for which one column is too narrow.
void CompareDialog::spanFolds()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->at(row))
            m_table->setSpan(row, 0, 1, m_model->columnCount());
    }
}

void CompareDialog::connectParts()
{
    connect(m_model, &QAbstractItemModel::modelReset, this, &CompareDialog::spanFolds);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &CompareDialog::spanFolds);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &CompareDialog::spanFolds);
    connect(m_left, &SourcePicker::listed, this, &CompareDialog::chooseFirst);
    connect(m_rules, &UrlRuleModel::rulesChanged, this, &CompareDialog::compare);
    connect(m_copy, &QPushButton::clicked, this, &CompareDialog::copyRequested);
    for (SourcePicker *side : {m_left, m_right}) {
        connect(side, &SourcePicker::sideChanged, this, &CompareDialog::compare);
        connect(side, &SourcePicker::succeeded, m_message, &QWidget::hide);
        connect(side, &SourcePicker::failed, this,
                [this](const QString &text, const QString &details) {
                    m_message->showMessage(MessageBar::Severity::Error, text, details);
                });
    }
}

/// The last snapshot; now, where there is none, until a file is opened.
void CompareDialog::chooseFirst()
{
    if (!m_seeking || m_left->chosen() != 0)
        return;
    if (m_left->choiceCount() > 1)
        m_left->choose(1);
    else
        m_seeking = false;
}

/// From the last snapshot on to the first one that is not as it is now.
void CompareDialog::seekDifference()
{
    if (!m_seeking || m_left->chosen() == 0)
        return;
    const bool isAsNow = m_right->chosen() == 0 && !isFile(m_left->side()) &&
                         m_model->count(WebhookDifference::Kind::Changed) +
                                 m_model->count(WebhookDifference::Kind::Added) +
                                 m_model->count(WebhookDifference::Kind::Removed) ==
                             0;
    const int next = m_left->chosen() + 1;
    m_seeking = isAsNow && next < m_left->choiceCount();
    if (isAsNow)
        m_left->choose(m_seeking ? next : 1);
}

void CompareDialog::compare()
{
    const std::optional<DefinitionSide> &left = m_left->side();
    const std::optional<DefinitionSide> &right = m_right->side();
    if (!left || !right || isTwiceTheSame()) {
        m_model->setDifferences({});
    } else {
        const bool acrossEnvironments = isAcrossEnvironments();
        m_ruleArea->setVisible(acrossEnvironments);
        m_model->setDifferences(
            acrossEnvironments
                ? compareByBinding(left->definitions, right->definitions, m_rules->rules())
                : compareById(left->comparable, right->comparable));
        seekDifference();
    }
    tellCounts();
    updateCopy();
}

/// Webhooks are copied from elsewhere to here.
QString CompareDialog::copyObstacle() const
{
    const std::optional<DefinitionSide> &left = m_left->side();
    const std::optional<DefinitionSide> &right = m_right->side();
    if (m_session.isReadOnly())
        return tr("This environment is read-only in Hookdesk.");
    if (!left || !right || right->origin != DefinitionSide::Origin::Now)
        return tr("Choose “Current” on the right: webhooks are copied there.");
    if (m_model->count(WebhookDifference::Kind::Removed) == 0)
        return tr("No webhook is only on the left.");
    return {};
}

void CompareDialog::updateCopy()
{
    const QString obstacle = copyObstacle();
    m_copy->setEnabled(obstacle.isEmpty());
    m_copy->setToolTip(obstacle.isEmpty() ? tr("Creates what is only on the left") : obstacle);
}

bool CompareDialog::isTwiceTheSame() const
{
    return m_left->chosen() == m_right->chosen() && !isFile(m_left->side());
}

bool CompareDialog::isAcrossEnvironments() const
{
    return isFile(m_left->side()) || isFile(m_right->side());
}

void CompareDialog::tellCounts()
{
    if (!m_left->side() || !m_right->side()) {
        m_counts->setText(tr("Reading…"));
        return;
    }
    if (isTwiceTheSame()) {
        m_counts->setText(tr("Both sides are the same. Choose another time or a file."));
        return;
    }
    QStringList parts{
        tr("%n same", nullptr, m_model->count(WebhookDifference::Kind::Same)),
        tr("%n different", nullptr, m_model->count(WebhookDifference::Kind::Changed)),
        tr("%n only on the left", nullptr, m_model->count(WebhookDifference::Kind::Removed)),
        tr("%n only on the right", nullptr, m_model->count(WebhookDifference::Kind::Added))};
    if (const int untold = m_model->untoldCount(); untold > 0)
        parts.append(tr("%n not comparable", nullptr, untold));
    QString text = parts.join(QStringLiteral(", "));
    if (isAcrossEnvironments())
        text += QLatin1Char('\n') + tr("Webhooks are matched by name, entity type and endpoint. "
                                       "Values missing in an export are not compared.");
    if (!m_left->side()->isComplete || !m_right->side()->isComplete)
        text += QLatin1Char('\n') +
                tr("One side is incomplete. Webhooks that seem missing there may exist.");
    m_counts->setText(text);
}

} // namespace hookdesk
