// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/snapshots/copydialog.h"

#include "app/session/session.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/guidelink.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/messagebar.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/scrolled.h"
#include "ui/common/secretedit.h"
#include "ui/common/sharedwidth.h"
#include "ui/common/theme.h"
#include "ui/snapshots/copyplanmodel.h"
#include "ui/snapshots/missingvaluemodel.h"
#include "ui/snapshots/rememberedrules.h"
#include "ui/snapshots/sourcepicker.h"
#include "ui/snapshots/urlrulemodel.h"
#include "ui/snapshots/valuetable.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace hookdesk {

namespace {

} // namespace

CopyDialog::CopyDialog(Session &session, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_settings(settings)
    , m_source(new SourcePicker(session, SourcePicker::Files::Offered, this))
    , m_rules(new UrlRuleModel(this))
    , m_plans(new CopyPlanModel(this))
    , m_missing(new MissingValueModel(this))
    , m_message(new MessageBar(this))
    , m_missingArea(new QWidget(this))
    , m_sourceLabel(new QLabel(this))
    , m_ruleNote(plainParagraph(this))
    , m_missingNote(plainParagraph(m_missingArea))
    , m_ruleTable(valueTable(*m_rules, this))
    , m_planTable(valueTable(*m_plans, this))
    , m_missingTable(valueTable(*m_missing, m_missingArea))
    , m_hiddenArea(new QWidget(this))
    , m_hiddenNote(plainParagraph(m_hiddenArea))
    , m_clean(new QPushButton(m_hiddenArea))
    , m_note(plainParagraph(this))
    , m_create(new QPushButton(themeIcon(QStringLiteral("list-add")), {}, this))
{
    setGuideTopic(*this, GuideTopic::CopyWebhooks);
    m_message->hide();
    m_note->setObjectName(QStringLiteral("copyNote"));
    layOut();
    connectParts();
    takeSource();
    keepTranslated(this, [this] { setTexts(); });
}

void CopyDialog::setTexts()
{
    setWindowTitle(tr("Copy webhooks to %1").arg(plainName(m_session.environment().name, 100)));
    m_source->setName(tr("Source"));
    m_sourceLabel->setText(tr("&From:"));
    m_ruleNote->setText(tr("The first matching rule rewrites an endpoint:"));
    m_ruleTable->setAccessibleName(tr("Rules for rewriting endpoints"));
    m_planTable->setAccessibleName(tr("Preview"));
    m_missingNote->setText(tr("Header values are missing in the export. Enter those you know:"));
    m_missingTable->setAccessibleName(tr("Missing values"));
    m_clean->setText(tr("Remove hidden characters"));
    m_rules->retranslate();
    m_plans->retranslate();
    m_missing->retranslate();
    updateHiddenNote();
    updateCreate();
}

void CopyDialog::layOut()
{
    constexpr QSize usualSize{980, 680};
    m_sourceLabel->setBuddy(m_source);
    auto *sourceRow = new QHBoxLayout;
    sourceRow->addWidget(m_sourceLabel);
    sourceRow->addWidget(m_source, 1);
    keepSmall(*m_ruleTable);
    m_planTable->setObjectName(QStringLiteral("copyPreview"));
    shareWidth(*m_planTable,
               {int(CopyPlanModel::Column::Endpoint), int(CopyPlanModel::Column::Note)});
    keepSmall(*m_missingTable);
    m_missingTable->setItemDelegate(new SecretCellDelegate(m_missingTable));
    auto *missingColumn = new QVBoxLayout(m_missingArea);
    missingColumn->setContentsMargins({});
    missingColumn->addWidget(m_missingNote);
    missingColumn->addWidget(m_missingTable);
    auto *hiddenRow = new QHBoxLayout(m_hiddenArea);
    hiddenRow->setContentsMargins({});
    hiddenRow->addWidget(m_hiddenNote, 1);
    hiddenRow->addWidget(m_clean);
    m_clean->setAutoDefault(false);
    m_clean->setObjectName(QStringLiteral("removeHidden"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    wordButtons(*buttons);
    m_create->setAutoDefault(false); // Enter ends typing and creates nothing
    buttons->addButton(m_create, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::medium);
    column->addWidget(m_message);
    column->addLayout(sourceRow);
    column->addWidget(m_ruleNote);
    column->addWidget(m_ruleTable);
    column->addWidget(addRuleButton(*m_ruleTable), 0, Qt::AlignLeading);
    column->addWidget(m_planTable, 1);
    column->addWidget(m_hiddenArea);
    column->addWidget(m_missingArea);
    column->addWidget(m_note);
    column->addWidget(buttons);
    scrollContent(*this, buttons);
    resize(firstSize(*this, usualSize));
    openAsHighAsContent(*this);
}

void CopyDialog::connectParts()
{
    connect(m_source, &SourcePicker::sideChanged, this, &CopyDialog::takeSource);
    connect(m_source, &SourcePicker::succeeded, m_message, &QWidget::hide);
    connect(m_source, &SourcePicker::failed, this,
            [this](const QString &text, const QString &details) {
                m_message->showMessage(MessageBar::Severity::Error, text, details);
            });
    connect(m_rules, &UrlRuleModel::rulesChanged, this, [this] { plan(true); });
    connect(m_missing, &MissingValueModel::valuesChanged, this, [this] { plan(true); });
    connect(m_plans, &CopyPlanModel::chosenChanged, this, &CopyDialog::updateCreate);
    connect(&m_session.webhooks(), &WebhookStore::upserted, this, [this] { plan(true); });
    connect(&m_session.webhooks(), &WebhookStore::removed, this, [this] { plan(true); });
    connect(&m_session, &Session::loadStateChanged, this, &CopyDialog::updateCreate);
    connect(m_clean, &QPushButton::clicked, this, &CopyDialog::removeHidden);
    connect(m_create, &QPushButton::clicked, this, &CopyDialog::create);
}

/// What is now here is no source: all of it exists.
QList<WebhookDefinition> CopyDialog::sources() const
{
    const std::optional<DefinitionSide> &side = m_source->side();
    if (!side || side->origin == DefinitionSide::Origin::Now)
        return {};
    QList<WebhookDefinition> sources = side->definitions;
    if (m_isClean)
        std::transform(sources.begin(), sources.end(), sources.begin(),
                       [](const WebhookDefinition &one) { return withoutHidden(one); });
    return sources;
}

void CopyDialog::takeSource()
{
    m_isClean = false;
    takeRules();
    planAnew();
}

void CopyDialog::removeHidden()
{
    m_isClean = true;
    planAnew();
}

void CopyDialog::planAnew()
{
    m_missing->setPlans(planCopy(sources(), m_rules->rules(), m_session.snapshots().present()));
    m_missingArea->setVisible(m_missing->rowCount() > 0);
    plan(false);
}

/// Those of the last time between the two, unless somebody typed others.
void CopyDialog::takeRules()
{
    if (!m_source->side() || m_rules->rules() != m_filledIn)
        return;
    m_filledIn = rememberedRules(m_settings, route());
    if (m_rules->rules() != m_filledIn)
        m_rules->setRules(m_filledIn);
}

/// Many environments share a host: the name belongs to it.
CopyRoute CopyDialog::route() const
{
    const Environment &here = m_session.environment();
    const QString to = here.name + QLatin1Char('\n') + here.apiUrl.host();
    const DefinitionSide &side = *m_source->side();
    return {side.origin == DefinitionSide::Origin::File ? side.environment : to, to};
}

void CopyDialog::plan(bool sameSource)
{
    m_plans->setPlans(
        planCopy(sources(), m_rules->rules(), m_session.snapshots().present(), m_missing->values()),
        sameSource);
    updateHiddenNote();
}

void CopyDialog::updateHiddenNote()
{
    const QList<WebhookDefinition> all = sources();
    const auto count = std::count_if(all.begin(), all.end(), hasHidden);
    m_hiddenNote->setText(
        tr("%n webhook(s) of the source have hidden characters.", nullptr, int(count)));
    m_hiddenArea->setVisible(count > 0);
}

void CopyDialog::updateCreate()
{
    const QList<CopyPlan> chosen = m_plans->chosen();
    const int count = int(chosen.size());
    const auto lacking = std::count_if(chosen.begin(), chosen.end(),
                                       [](const CopyPlan &plan) { return !plan.isWhole(); });
    const bool isKnown = m_session.loadState().isComplete;
    m_create->setText(tr("Create %n webhook(s)", nullptr, count));
    m_create->setEnabled(count > 0 && isKnown && !m_session.isReadOnly());
    QString note;
    if (m_session.isReadOnly())
        note = tr("This environment is read-only in Hookdesk.");
    else if (!isKnown)
        note = tr("Wait until all webhooks are loaded.");
    else if (m_plans->rowCount() == 0)
        note = tr("Choose an earlier time, or open an export.");
    else if (lacking > 0)
        note = tr("%n chosen webhook(s) will lack headers with unknown values.", nullptr,
                  int(lacking));
    if (count > 0 && m_session.apiMap().createName.isEmpty())
        note = (note.isEmpty() ? note : note + QLatin1Char('\n')) +
               tr("Tribe gives a copy a new id, secret and name.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void CopyDialog::create()
{
    QList<WebhookDraft> drafts;
    for (const CopyPlan &plan : m_plans->chosen())
        drafts.append(plan.draft);
    BulkJob *job = m_session.create(drafts);
    if (!job)
        return;
    rememberRules(m_settings, route(), m_rules->rules());
    emit started(job);
    accept();
}

} // namespace hookdesk
