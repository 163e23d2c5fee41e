// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewpage.h"

#include "app/session/session.h"
#include "ui/common/actionregistry.h"
#include "ui/common/errorremedy.h"
#include "ui/common/errortext.h"
#include "ui/common/eventpresentation.h"
#include "ui/common/failurepresentation.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/flowlayout.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/common/tryagain.h"
#include "ui/common/webhookpresentation.h"
#include "ui/overview/attentionview.h"
#include "ui/overview/countcard.h"
#include "ui/overview/environmentoffers.h"
#include "ui/overview/failurechart.h"

#include <QAction>
#include <QGroupBox>
#include <QLabel>
#include <QLocale>
#include <QSettings>
#include <QSpinBox>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace hookdesk {

namespace {

constexpr std::chrono::milliseconds updatePause{200};
constexpr qsizetype maximumItems = 200; ///< More than anybody works through from here.
constexpr int leastBeside = 860;        ///< The width for two beside each other.
constexpr int rowsSeen = 4;             ///< Of the attention list, at least.

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// What is the same from one start to the next; a temporary environment on another port is another.
QString thresholdKey(const Environment &environment)
{
    const QString where = environment.apiUrl.host(QUrl::FullyEncoded) + QLatin1Char(':') +
                          QString::number(environment.apiUrl.port(443)) + QLatin1Char(':') +
                          environment.clientId + QLatin1Char(':') + environment.organizationId;
    const QByteArray key =
        where.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return QStringLiteral("overview/atRiskFrom/") + QString::fromLatin1(key);
}

QWidget *stacked(QStackedLayout *stack, QWidget *content, QWidget *pane, QWidget *parent)
{
    auto *area = new QWidget(parent);
    area->setLayout(stack);
    stack->addWidget(content);
    stack->addWidget(pane);
    return area;
}

bool isOffline(const ApiError &error)
{
    return error.kind == ApiError::Kind::Network || error.kind == ApiError::Kind::Timeout;
}

StatePane::Content notice(const char *iconName, const QString &headline, const QString &text,
                          const QString &details = {})
{
    return {QString::fromLatin1(iconName), headline, text, details, {}, false};
}

StatePane::Content errorContent(const ApiError &error, const QList<QAction *> &remedies,
                                const QDateTime &nextTry)
{
    const ErrorText text = errorText(error);
    return {isOffline(error) ? QStringLiteral("network-disconnect")
                             : QStringLiteral("dialog-error"),
            text.headline,
            text.advice,
            text.details,
            remedies,
            false,
            nextTry};
}

} // namespace

OverviewPage::OverviewPage(Session &session, ActionRegistry &actions, QSettings &settings,
                           QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_registry(actions)
    , m_settings(settings)
    , m_tally(session.events())
    , m_headline(plainLabel(this))
    , m_summary(plainLabel(this))
    , m_unknown(plainLabel(this))
    , m_threshold(new QSpinBox(this))
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
{
    setObjectName(QStringLiteral("overviewPage"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // its cards, chart and table take it
    setWidget(makeContent());
    restoreThreshold();
    connectSession();
    keepTranslated(this, [this] { setTexts(); });
    update();
}

OverviewPage::~OverviewPage()
{
    delete takeWidget(); // the table goes before its model
}

void OverviewPage::setTexts()
{
    m_refresh->setText(tr("Refresh"));
    m_readLog->setText(tr("Read the log"));
    m_outdated = true;
    if (isVisible())
        update();
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
    connect(m_refresh, &QAction::triggered, &m_session, &Session::refresh);
    connect(m_refresh, &QAction::triggered, &m_session.eventLog(), &EventLog::refresh);
    connect(m_reload, &QAction::triggered, &m_session, &Session::refresh);
    connect(m_readAgain, &QAction::triggered, &m_session.eventLog(), &EventLog::refresh);
    connect(m_readLog, &QAction::triggered, &m_session.eventLog(), &EventLog::refresh);
}

QWidget *OverviewPage::makeContent()
{
    keepFitting(this, [this] { m_headline->setFont(titleFont(font())); });
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    QWidget *attention = makeAttention();
    auto *side = new QVBoxLayout;
    side->setSpacing(spacing::medium);
    side->addWidget(new EnvironmentOffers(m_session, content));
    side->addWidget(makeThreshold());
    side->addStretch(1);
    m_lower = new QHBoxLayout;
    m_lower->setSpacing(spacing::medium);
    m_lower->addWidget(makeChart(), 5);
    m_lower->addLayout(side, 3);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    column->setSpacing(spacing::medium);
    column->addWidget(m_headline);
    column->addWidget(makeCards());
    column->addWidget(attention, 2);
    column->addLayout(m_lower, 3);
    return content;
}

QWidget *OverviewPage::makeCards()
{
    auto *row = new QWidget(this);
    auto *layout = new FlowLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    const auto add = [&](WebhookStatus status, const char *name) {
        auto *card = new CountCard(statusIconName(status), row);
        card->setObjectName(QLatin1String(name));
        keepTranslated(card, [card, status] {
            card->setTexts(statusText(status), statusExplanation(status));
        });
        connect(card, &CountCard::clicked, this, [this, status] { emit statusRequested(status); });
        m_webhookCards.insert(status, card);
        layout->addWidget(card);
    };
    add(WebhookStatus::Active, "countActive");
    add(WebhookStatus::AtRisk, "countAtRisk");
    add(WebhookStatus::Deactivated, "countDeactivated");
    const auto addEvents = [&](EventStatus status, const char *name) {
        auto *card = new CountCard(eventStatusIconName(status), row);
        card->setObjectName(QLatin1String(name));
        connect(card, &CountCard::clicked, this, [this, status] { emit eventsRequested(status); });
        m_eventCards.insert(status, card);
        layout->addWidget(card);
    };
    addEvents(EventStatus::Pending, "countPending");
    addEvents(EventStatus::Failed, "countFailed");
    keepTranslated(row, [this] {
        m_eventCards.value(EventStatus::Pending)
            ->setTexts(tr("Pending events"),
                       tr("Their delivery failed, and Tribe tries again by itself."));
        m_eventCards.value(EventStatus::Failed)
            ->setTexts(tr("Failed events"),
                       tr("Tribe does not try again by itself. Retry them by hand."));
    });
    return row;
}

QWidget *OverviewPage::makeAttention()
{
    auto *box = new QGroupBox(this);
    keepTranslated(box, [box] { box->setTitle(tr("Needs attention")); });
    m_attentionView = new AttentionView(m_attention, box);
    m_attentionView->setReadOnly(m_session.isReadOnly());
    keepFitting(this, [this] {
        m_attentionView->setMinimumHeight((rowsSeen + 1) *
                                          (fontMetrics().height() + 3 * spacing::small));
    });
    connect(m_attentionView, &AttentionView::webhookRequested, this,
            &OverviewPage::webhookRequested);
    connect(m_attentionView, &AttentionView::failuresRequested, this,
            &OverviewPage::failuresRequested);
    connect(m_attentionView, &AttentionView::reactivationRequested, this,
            &OverviewPage::reactivationRequested);
    connect(m_attentionView, &AttentionView::retryRequested, this, &OverviewPage::retryRequested);
    m_attentionPane = new StatePane(box);
    m_attentionStack = new QStackedLayout;
    auto *column = new QVBoxLayout(box);
    column->addWidget(stacked(m_attentionStack, m_attentionView, m_attentionPane, box));
    return box;
}

QWidget *OverviewPage::makeChart()
{
    auto *box = new QGroupBox(this);
    keepTranslated(box, [box] { box->setTitle(tr("Failures of the last 24 hours")); });
    m_chart = new FailureChart(box);
    keepFitting(this, [this] { m_chart->setMinimumHeight(fontMetrics().height() * 10); });
    m_chartPane = new StatePane(box);
    // Their preferred heights would make the page scroll where their least ones fit.
    for (QWidget *part :
         {static_cast<QWidget *>(m_chart), static_cast<QWidget *>(m_chartPane),
          static_cast<QWidget *>(m_attentionView), static_cast<QWidget *>(m_attentionPane)})
        part->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_chartStack = new QStackedLayout;
    m_summary->setObjectName(QStringLiteral("failureSummary"));
    m_unknown->setObjectName(QStringLiteral("failureUncertainty"));
    auto *column = new QVBoxLayout(box);
    column->setSpacing(spacing::small);
    column->addWidget(stacked(m_chartStack, m_chart, m_chartPane, box), 1);
    column->addWidget(m_summary);
    return box;
}

QWidget *OverviewPage::makeThreshold()
{
    auto *box = new QGroupBox(this);
    auto *label = new QLabel(box);
    label->setBuddy(m_threshold);
    m_threshold->setObjectName(QStringLiteral("atRiskFrom"));
    m_threshold->setRange(1, m_session.failures().rules().limit);
    m_threshold->setKeyboardTracking(false);
    connect(m_threshold, &QSpinBox::valueChanged, this, &OverviewPage::setThreshold);
    auto *unit = new QLabel(box);
    keepTranslated(box, [=, this] {
        box->setTitle(tr("Risk"));
        label->setText(tr("At risk from"));
        m_threshold->setAccessibleName(tr("At risk from"));
        unit->setText(tr("of %1 failures in 24 hours")
                          .arg(QLocale().toString(m_session.failures().rules().limit)));
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(label);
    row->addWidget(m_threshold);
    row->addWidget(unit);
    row->addStretch(1);
    auto *column = new QVBoxLayout(box);
    column->addLayout(row);
    column->addWidget(m_unknown);
    return box;
}

void OverviewPage::restoreThreshold()
{
    const BudgetRules &rules = m_session.failures().rules();
    const QVariant kept = m_settings.value(thresholdKey(m_session.environment()));
    m_threshold->setValue(
        std::clamp(kept.isValid() ? kept.toInt() : rules.atRiskFrom, 1, rules.limit));
    setThreshold(m_threshold->value());
}

void OverviewPage::setThreshold(int threshold)
{
    BudgetRules rules = m_session.failures().rules();
    if (rules.atRiskFrom == threshold)
        return;
    rules.atRiskFrom = threshold;
    m_session.failures().setRules(rules);
    m_settings.setValue(thresholdKey(m_session.environment()), threshold);
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
    const Numbers numbers = count();
    updateCards(numbers);
    updateAttention(numbers);
    updateChart(numbers);
}

OverviewPage::Numbers OverviewPage::count() const
{
    Numbers numbers;
    const QList<WebhookId> failed = m_session.failures().webhooksWithFailures();
    for (const WebhookId &id : failed)
        numbers.budgets.insert(id, m_session.budget(id));
    numbers.budgets.removeIf([](const auto &entry) { return entry.value().most == 0; });
    const QList<WebhookPtr> webhooks = m_session.webhooks().all();
    for (const WebhookPtr &webhook : webhooks) {
        const auto budget = numbers.budgets.constFind(webhook->id);
        const bool atRisk = budget != numbers.budgets.constEnd() && budget->isAtRisk;
        ++numbers.webhooks[withRisk(webhook->status(), atRisk)];
    }
    return numbers;
}

void OverviewPage::updateCards(const Numbers &numbers)
{
    const QLocale locale;
    const EventLogState &log = m_session.eventLog().state();
    const bool logRead = failureKnowledge(log) == FailureKnowledge::Read;
    const bool logKnown = logRead && log.hasEverything(); // a part does not tell that there is none
    const LoadState &load = m_session.loadState();
    const bool isListed = m_session.webhooks().size() > 0 || load.everComplete;
    const bool isWhole = load.everComplete && load.problems.isEmpty();
    const auto show = [&](CountCard *card, int number, bool known, const QString &spoken,
                          const QString &unknown) {
        const bool tells = known || number > 0;
        card->setNumber(tells ? locale.toString(number) : unknownMark(), tells ? spoken : unknown);
    };
    const int active = numbers.webhooks.value(WebhookStatus::Active);
    const int atRisk = numbers.webhooks.value(WebhookStatus::AtRisk);
    const int deactivated = numbers.webhooks.value(WebhookStatus::Deactivated);
    show(m_webhookCards.value(WebhookStatus::Active), active, isWhole,
         tr("%n active", nullptr, active), tr("Active: not known"));
    show(m_webhookCards.value(WebhookStatus::AtRisk), atRisk, isWhole && logKnown,
         tr("%n at risk", nullptr, atRisk), tr("At risk: not known"));
    show(m_webhookCards.value(WebhookStatus::Deactivated), deactivated, isWhole,
         tr("%n deactivated", nullptr, deactivated), tr("Deactivated: not known"));
    show(m_eventCards.value(EventStatus::Pending), m_tally.pending(), logKnown,
         tr("%n pending event(s)", nullptr, m_tally.pending()), tr("Pending events: not known"));
    show(m_eventCards.value(EventStatus::Failed), m_tally.failed(), logKnown,
         tr("%n failed event(s)", nullptr, m_tally.failed()), tr("Failed events: not known"));
    const int all = static_cast<int>(m_session.webhooks().size());
    if (!isWhole)
        m_headline->setText(tr("%n webhook(s) read, not all of them", nullptr, all));
    else if (deactivated == 0)
        m_headline->setText(tr("%n webhook(s), none deactivated", nullptr, all));
    else
        m_headline->setText(tr("%n webhook(s), some of them deactivated", nullptr, all));
    m_headline->setVisible(isListed);
}

QList<AttentionCandidate> OverviewPage::candidates(const Numbers &numbers) const
{
    QList<AttentionCandidate> found;
    const QList<WebhookPtr> webhooks = m_session.webhooks().all();
    for (const WebhookPtr &webhook : webhooks) {
        const EventTally::OfWebhook events = m_tally.of(webhook->id);
        const FailureBudget budget = numbers.budgets.value(webhook->id);
        if (webhook->status() == WebhookStatus::Deactivated || budget.most > 0 || events.failed > 0)
            found.append({webhook, budget, events});
    }
    return found;
}

void OverviewPage::updateAttention(const Numbers &numbers)
{
    const bool logKnown = failureKnowledge(m_session.eventLog().state()) == FailureKnowledge::Read;
    QList<AttentionItem> items =
        attentionItems(candidates(numbers), {m_session.isReadOnly(), logKnown});
    items = items.first(std::min(maximumItems, items.size()));
    const QDateTime now = QDateTime::currentDateTimeUtc().addMSecs(m_session.clockOffset().count());
    m_attention.setItems(items, now, m_session.failures().rules().atRiskFrom);
    if (items.isEmpty())
        m_attentionPane->setContent(attentionContent());
    m_attentionStack->setCurrentIndex(items.isEmpty() ? 1 : 0);
}

StatePane::Content OverviewPage::attentionContent() const
{
    const LoadState &load = m_session.loadState();
    if (load.error && m_session.webhooks().size() == 0)
        return errorContent(*load.error, errorRemedies(*load.error, m_registry, m_reload),
                            load.nextTryAt);
    if (!load.everComplete && load.loading)
        return {{}, tr("Loading webhooks…"), {}, {}, {}, true};
    const QString unknown = knowledgeText(failureKnowledge(m_session.eventLog().state()));
    if (!unknown.isEmpty())
        return notice("dialog-information", tr("Nothing is known to need attention"), unknown);
    const EventLogState &log = m_session.eventLog().state();
    if (!load.hasEverything() || !log.hasEverything())
        return notice("dialog-information", tr("Nothing is known to need attention"),
                      tr("Not every webhook and event could be read."));
    return notice("emblem-success", tr("Nothing needs attention"),
                  tr("No webhook is at risk, and Tribe has given up no event."));
}

void OverviewPage::updateChart(const Numbers &numbers)
{
    FailureWatch &watch = m_session.failures();
    const FailureDay day{watch.byHour(), watch.worstByHour(), watch.rules().limit};
    m_chart->setDay(day);
    if (day.isEmpty())
        m_chartPane->setContent(chartContent());
    m_chartStack->setCurrentIndex(day.isEmpty() ? 1 : 0);
    m_summary->setVisible(!day.isEmpty());
    m_summary->setText(
        QStringList{summaryOf(day), nearestText(numbers)}.join(QLatin1Char(' ')).trimmed());
    const FailureKnowledge knowledge = failureKnowledge(m_session.eventLog().state());
    FailureBudget all = m_session.budget({});
    all.least = all.most; // what is uncertain of each webhook is told there
    const QString unknown = uncertaintyText(all, knowledge);
    m_unknown->setText(unknown);
    m_unknown->setVisible(!unknown.isEmpty());
}

/// Which webhook the line of the chart is about now.
QString OverviewPage::nearestText(const Numbers &numbers) const
{
    WebhookPtr nearest;
    int most = 0;
    for (auto it = numbers.budgets.constBegin(); it != numbers.budgets.constEnd(); ++it) {
        const WebhookPtr webhook = m_session.webhooks().find(it.key());
        if (!webhook || it->most <= most)
            continue;
        nearest = webhook;
        most = it->most;
    }
    if (!nearest)
        return {};
    return tr("The most failed of one webhook: %1, %2.", "webhook, failures")
        .arg(webhookLabel(*nearest), failureCountText(numbers.budgets.value(nearest->id)));
}

StatePane::Content OverviewPage::chartContent() const
{
    const EventLogState &log = m_session.eventLog().state();
    const FailureKnowledge knowledge = failureKnowledge(log);
    switch (knowledge) {
    case FailureKnowledge::NotRead:
        return {QStringLiteral("view-refresh"),
                tr("The event log has not been read"),
                {},
                {},
                {m_readLog},
                false};
    case FailureKnowledge::Reading:
        return {{}, tr("Reading the event log…"), {}, {}, {}, true};
    case FailureKnowledge::Read:
        return log.hasEverything()
                   ? notice("emblem-success", tr("Nothing failed in the last 24 hours"), {})
                   : notice("dialog-information", tr("No failure of the last 24 hours is known"),
                            tr("Not every event of the log could be read."));
    case FailureKnowledge::Absent:
        return notice("dialog-information", tr("This environment has no event log"),
                      tr("Without it nothing tells what failed. Tribe’s own page shows its log."),
                      log.error ? errorText(*log.error).details : QString());
    case FailureKnowledge::Unreadable:
        break;
    }
    const ApiError error = log.error.value_or(ApiError());
    return errorContent(error, errorRemedies(error, m_registry, m_readAgain), log.nextTryAt);
}

} // namespace hookdesk
