// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewpage.h"

#include "app/session/session.h"
#include "ui/common/actionbutton.h"
#include "ui/common/actionregistry.h"
#include "ui/common/failurepresentation.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/guidelink.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/common/tryagain.h"
#include "ui/common/webhookpresentation.h"
#include "ui/overview/attentionpart.h"
#include "ui/overview/attentionview.h"
#include "ui/overview/changespart.h"
#include "ui/overview/countcards.h"
#include "ui/overview/failurepart.h"
#include "ui/overview/nearestpart.h"
#include "ui/overview/overviewnumbers.h"
#include "ui/overview/overviewstates.h"
#include "ui/overview/sectionhead.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace hookdesk {

namespace {

constexpr std::chrono::milliseconds updatePause{200};
constexpr qsizetype nearestRows = 4;
constexpr int leastBeside = 860; ///< The width for two beside each other.
constexpr int groupGap = 16;

} // namespace

OverviewPage::OverviewPage(Session &session, ActionRegistry &actions, QSettings &settings,
                           QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_registry(actions)
    , m_tally(session.events())
    , m_refresh(actions.add({QStringLiteral("overview.refresh"),
                             {},
                             QStringLiteral("view-refresh"),
                             {},
                             MenuSection::ContextOnly,
                             this,
                             PageCommand::Refresh}))
    , m_reload(new TryAgainAction(this))
    , m_readAgain(new TryAgainAction(this))
    , m_readLog(new QAction(themeIcon(QStringLiteral("view-refresh")), {}, this))
    , m_content(new QWidget)
{
    setGuideTopic(*this, GuideTopic::FindBroken);
    setObjectName(QStringLiteral("overviewPage"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // what is in it takes the focus, and is scrolled to
    makeParts(settings);
    layOut();
    connectParts();
    connectActions();
    connectSession();
    keepTranslated(this, [this] { setTexts(); });
    update();
}

OverviewPage::~OverviewPage()
{
    delete takeWidget(); // what is in it listens to the session
}

void OverviewPage::setTexts()
{
    m_refresh->setText(tr("Refresh"));
    m_readLog->setText(tr("Read the log"));
    m_outdated = true;
    if (isVisible())
        update();
}

void OverviewPage::makeParts(QSettings &settings)
{
    m_content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(m_content);
    setPageMargins(*column);
    column->setSpacing(groupGap);
    column->addWidget(makeHead()); // made in the order in which the Tab key goes
    m_cards = new CountCards(m_content);
    m_attention = new AttentionPart(m_session.isReadOnly(), m_content);
    m_failures = new FailurePart(m_content);
    m_nearest = new NearestPart(m_session, settings, m_content);
    m_changes = new ChangesPart(m_session, m_content);
}

QWidget *OverviewPage::makeHead()
{
    auto *head = new QWidget(m_content);
    m_title = new QLabel(head);
    m_title->setObjectName(QStringLiteral("overviewTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    keepFitting(this, [this] { m_title->setFont(titleFont(font())); });
    m_note = mutedLabel(head);
    m_note->setObjectName(QStringLiteral("overviewNote"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_note);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    line->addLayout(words, 1);
    QToolButton *refresh = actionButton(
        m_refresh, [] { return tr("Refresh"); }, head);
    line->addWidget(refresh, 0, Qt::AlignTop);
    return head;
}

void OverviewPage::layOut()
{
    m_lower = new QHBoxLayout;
    m_lower->setSpacing(2 * groupGap);
    m_lower->addWidget(m_failures, 4);
    m_lower->addWidget(m_nearest, 3);
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    column->addWidget(m_cards);
    column->addWidget(m_attention);
    column->addLayout(m_lower, 2);
    column->addWidget(m_changes);
    column->addStretch(1);
    setWidget(m_content);
}

void OverviewPage::connectParts()
{
    connect(m_cards, &CountCards::statusRequested, this, &OverviewPage::statusRequested);
    connect(m_cards, &CountCards::eventsRequested, this, &OverviewPage::eventsRequested);
    AttentionView &view = m_attention->view();
    connect(&view, &AttentionView::webhookRequested, this, &OverviewPage::webhookRequested);
    connect(&view, &AttentionView::failuresRequested, this, &OverviewPage::failuresRequested);
    connect(&view, &AttentionView::reactivationRequested, this,
            &OverviewPage::reactivationRequested);
    connect(&view, &AttentionView::retryRequested, this, &OverviewPage::retryRequested);
    connect(m_attention, &AttentionPart::allRequested, this,
            [this] { emit statusRequested(WebhookStatus::Deactivated); });
    connect(m_nearest, &NearestPart::webhookRequested, this, &OverviewPage::webhookRequested);
    connect(m_changes, &ChangesPart::activityRequested, this, &OverviewPage::activityRequested);
}

void OverviewPage::connectActions()
{
    connect(m_refresh, &QAction::triggered, &m_session, &Session::refresh);
    connect(m_refresh, &QAction::triggered, &m_session.eventLog(), &EventLog::refresh);
    connect(m_reload, &QAction::triggered, &m_session, &Session::refresh);
    connect(m_readAgain, &QAction::triggered, &m_session.eventLog(), &EventLog::refresh);
    connect(m_readLog, &QAction::triggered, &m_session.eventLog(), &EventLog::refresh);
}

void OverviewPage::connectSession()
{
    m_update.setSingleShot(true);
    m_update.setInterval(updatePause);
    connect(&m_update, &QTimer::timeout, this, &OverviewPage::update);
    const WebhookStore &store = m_session.webhooks();
    connect(&store, &WebhookStore::upserted, this, &OverviewPage::updateLater);
    connect(&store, &WebhookStore::removed, this, &OverviewPage::updateLater);
    connect(&store, &WebhookStore::cleared, this, &OverviewPage::updateLater);
    connect(&m_tally, &EventTally::changed, this, &OverviewPage::updateLater);
    connect(&m_session.failures(), &FailureWatch::budgetsChanged, this, &OverviewPage::updateLater);
    connect(&m_session.eventLog(), &EventLog::stateChanged, this, &OverviewPage::updateLater);
    connect(&m_session, &Session::loadStateChanged, this, &OverviewPage::updateLater);
    connect(&m_session, &Session::entityTypesChanged, this, &OverviewPage::updateLater);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_lower->setDirection(isNarrow(*this, leastBeside) ? QBoxLayout::TopToBottom
                                                       : QBoxLayout::LeftToRight);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_outdated)
        update();
}

/// Nothing is counted while nobody sees it.
void OverviewPage::updateLater()
{
    m_outdated = true;
    if (isVisible() && !m_update.isActive())
        m_update.start();
}

void OverviewPage::update()
{
    m_outdated = false;
    const LoadState &load = m_session.loadState();
    m_reload->setNextTry(load.nextTryAt, load.loading);
    const EventLogState &log = m_session.eventLog().state();
    m_readAgain->setNextTry(log.nextTryAt, log.loading);
    const OverviewRemedies remedies{m_registry, m_reload, m_readAgain, m_readLog};
    const QDateTime now = QDateTime::currentDateTimeUtc().addMSecs(m_session.clockOffset().count());
    const OverviewNumbers numbers = countOverview(m_session, m_tally);
    const QList<AttentionItem> items = needing(numbers);
    updateHead(numbers, items.size(), now);
    m_cards->setNumbers(numbers);
    m_attention->setItems(items, now, attentionContent(m_session, remedies));
    updateFailures(remedies);
    updateNearest(numbers, now);
    m_changes->refreshTexts();
}

void OverviewPage::updateHead(const OverviewNumbers &numbers, qsizetype needing,
                              const QDateTime &now)
{
    m_title->setText(overviewTitle(numbers, needing, now));
    const QString note = overviewNote(m_session);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_note->setToolTip(plainToolTip(overviewNoteDetails(m_session)));
    m_note->setAccessibleDescription(overviewNoteDetails(m_session));
}

QList<AttentionItem> OverviewPage::needing(const OverviewNumbers &numbers) const
{
    FailureBudget none;
    none.limit = m_session.failures().rules().limit;
    QList<AttentionCandidate> candidates;
    const QList<WebhookPtr> webhooks = m_session.webhooks().all();
    for (const WebhookPtr &webhook : webhooks) {
        const EventTally::OfWebhook events = m_tally.of(webhook->id);
        const FailureBudget budget = numbers.budgets.value(webhook->id, none);
        if (webhook->status() == WebhookStatus::Deactivated || budget.most > 0 || events.failed > 0)
            candidates.append({webhook, budget, events});
    }
    return attentionItems(candidates, {m_session.isReadOnly(), numbers.isLogKnown});
}

void OverviewPage::updateFailures(const OverviewRemedies &remedies)
{
    m_failures->setDay(m_session.failures().byHour(), uncertainty(),
                       chartContent(m_session, remedies));
}

/// What is uncertain of all webhooks; that of each is told there.
QString OverviewPage::uncertainty() const
{
    const EventLogState &log = m_session.eventLog().state();
    FailureBudget all = m_session.budget({});
    all.least = all.most;
    QStringList sentences{uncertaintyText(all, failureKnowledge(log))};
    if (log.capped)
        sentences += tr("Only the newest %Ln event(s) were read.", nullptr,
                        static_cast<int>(m_session.events().size()));
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

void OverviewPage::updateNearest(const OverviewNumbers &numbers, const QDateTime &now)
{
    QList<NearItem> items;
    for (auto it = numbers.budgets.constBegin(); it != numbers.budgets.constEnd(); ++it) {
        const WebhookPtr webhook = m_session.webhooks().find(it.key());
        if (webhook && webhook->status() == WebhookStatus::Active)
            items.append({webhook->id, webhookLabel(*webhook), it.value()});
    }
    const QString unknown = knowledgeText(failureKnowledge(m_session.eventLog().state()));
    m_nearest->setItems(nearestItems(items, nearestRows, now), now,
                        unknown.isEmpty() ? tr("No active webhook has failures.") : unknown);
}

} // namespace hookdesk
