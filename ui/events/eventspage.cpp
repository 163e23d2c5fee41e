// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventspage.h"

#include "app/session/session.h"
#include "ui/common/actionbutton.h"
#include "ui/common/consolestyle.h"
#include "ui/common/errorremedy.h"
#include "ui/common/errortext.h"
#include "ui/common/eventpresentation.h"
#include "ui/common/exporttext.h"
#include "ui/common/guidelink.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/messagebar.h"
#include "ui/common/recordtableview.h"
#include "ui/common/scrolled.h"
#include "ui/common/segments.h"
#include "ui/common/theme.h"
#include "ui/events/causeview.h"
#include "ui/events/eventactions.h"
#include "ui/events/eventcelldelegate.h"
#include "ui/events/eventfilterbar.h"
#include "ui/events/eventinspector.h"
#include "ui/events/eventlognote.h"
#include "ui/events/eventpane.h"
#include "ui/events/eventretries.h"
#include "ui/events/eventscript.h"
#include "ui/events/eventtabletraits.h"
#include "ui/events/eventviews.h"
#include "ui/events/logrefreshbar.h"
#include "ui/events/savedeventfilters.h"
#include "ui/events/webhookname.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QUrl>

namespace hookdesk {

namespace {

using namespace std::chrono_literals;

constexpr int inspectorShare = 400;

QList<WebhookId> idsOf(const QList<WebhookPtr> &webhooks)
{
    QList<WebhookId> ids;
    for (const WebhookPtr &webhook : webhooks)
        ids.append(webhook->id);
    return ids;
}

} // namespace

EventsPage::EventsPage(Session &session, ActionRegistry &actions, Prompt &prompt,
                       QSettings &settings, QWidget *parent)
    : RecordPage(settings, QStringLiteral("events"), parent)
    , m_session(session)
    , m_registry(actions)
    , m_model([this](const WebhookId &id) { return describe(id); })
    , m_table(
          new RecordTableView(m_model, settings, eventTableTraits(m_model, fontMetrics()), this))
    , m_views(new EventViews(
          m_model, *m_table,
          [this](const WebhookId &id) {
              return CauseModel::Description{describe(id).label, isDeactivated(id)};
          },
          settings, this))
    , m_retries(new EventRetries(
          session, prompt, [this](const WebhookId &id) { return describe(id).label; },
          [this] { return isSearchingPayloads(); }, this))
    , m_actions(new EventActions(actions, this))
    , m_filterBar(new EventFilterBar(m_actions->clearFilter, this))
    , m_saved(new SavedEventFilters(settings, this))
    , m_inspector(new EventInspector(session, this))
    , m_refreshBar(new LogRefreshBar(session.eventLog(), settings, this))
    , m_note(new EventLogNote(session.eventLog(), actions, this))
    , m_retryNote(new MessageBar(this))
    , m_openTribe(new QAction(themeIcon(QStringLiteral("internet-services")), {}, this))
    , m_stopWaiting(new QAction(this))
{
    setGuideTopic(*this, GuideTopic::Retry);
    setObjectName(QStringLiteral("eventsPage"));
    layOut();
    connectModel();
    connectActions();
    connectRetries();
    connectCopies();
    m_model.setStore(&session.events());
    keepTranslated(this, [this] { setTexts(); });
}

EventsPage::~EventsPage()
{
    deleteTable();
}

EventTableModel::Description EventsPage::describe(const WebhookId &id) const
{
    const WebhookPtr webhook = m_session.webhooks().lastKnown(id);
    return {webhookName(m_session.webhooks(), id), webhook ? webhook->endpoint : QString()};
}

void EventsPage::layOut()
{
    m_table->setItemDelegate(new EventCellDelegate(m_table));
    m_filterBar->addButton(m_saved);
    setFilters(m_filterBar);
    addButtons();
    addNote(m_note);
    addNote(m_retryNote);
    setParts(m_table, scrolled(m_inspector, this), inspectorShare);
    addTable(&m_views->causes());
    addFoot(m_refreshBar);
    countLabel().setObjectName(QStringLiteral("eventCount"));
    m_actions->addTo(*m_table);
    m_views->causes().addActions(
        {m_actions->retryCause, m_actions->reactivate, m_actions->showWebhooks});
    m_actions->addTo(m_views->causes());
    m_views->causeModel().setSteps(!m_session.isReadOnly());
    m_actions->bindRetryKeys(parts());
    setDetailsAction(m_actions->showDetails);
    showView();
}

void EventsPage::setTexts()
{
    m_actions->setTexts();
    m_actions->refresh->setIconText(tr("Refresh"));
    m_openTribe->setText(tr("Open Tribe"));
    m_stopWaiting->setText(tr("Do not wait"));
    m_table->setAccessibleName(tr("Failed events"));
    m_views->causes().setAccessibleName(tr("Causes"));
    m_views->retranslate();
    updateRows();
    m_note->retranslate(m_model.totalCount());
    updateCount();
    updatePane();
    updateSelection();
    if (m_retries->isWaiting())
        showWaiting();
}

void EventsPage::addButtons()
{
    addPageButton(actionButton(
        m_actions->archive, [] { return tr("Archive…"); }, this));
    addPageButton(actionButton(
        m_actions->refresh, [] { return tr("Refresh"); }, this));
    QToolButton *retryAll = actionButton(
        m_actions->retryAll, [] { return tr("Retry all shown…"); }, this);
    setButtonRole(*retryAll, ButtonRole::Primary);
    addPageButton(retryAll);
    addSelectionButton(actionButton(
        m_actions->retry, [] { return tr("Retry selected"); }, this));
    addSelectionButton(joined({actionButton(
                                   m_actions->byCause, [] { return tr("By cause"); }, this),
                               actionButton(
                                   m_actions->oneByOne, [] { return tr("One by one"); }, this)},
                              this));
}

/// The action of the view that is shown is checked, whichever was triggered.
void EventsPage::showView()
{
    const bool isByCause = m_views->view() == EventViews::View::ByCause;
    m_actions->byCause->setChecked(isByCause);
    m_actions->oneByOne->setChecked(!isByCause);
    showTable(&m_views->shown());
}

void EventsPage::connectModel()
{
    m_rowsTimer.setSingleShot(true);
    connect(&m_rowsTimer, &QTimer::timeout, this, &EventsPage::updateRows);
    const auto later = [this] {
        if (!m_rowsTimer.isActive())
            m_rowsTimer.start(50ms);
    };
    connect(&m_session.events(), &EventStore::cleared, this, later);
    connect(&m_session.events(), &EventStore::upserted, this, later);
    connect(&m_session.events(), &EventStore::removed, this, later);
    connect(&m_session.webhooks(), &WebhookStore::upserted, this,
            [this, later](const QList<WebhookPtr> &webhooks) {
                m_model.describeAgain(idsOf(webhooks));
                m_views->causeModel().describeAgain();
                later();
            });
    connect(&m_session.webhooks(), &WebhookStore::removed, this,
            [this, later](const QList<WebhookId> &ids) {
                m_model.describeAgain(ids);
                m_views->causeModel().describeAgain();
                later();
            });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &EventsPage::updateCount);
    connect(m_views, &EventViews::selectionSettled, this, &EventsPage::updateSelection);
    connect(m_views, &EventViews::viewChanged, this, &EventsPage::showView);
    connect(&m_session.eventLog(), &EventLog::stateChanged, this, &EventsPage::updateState);
    connect(m_filterBar, &EventFilterBar::filterChanged, this, &EventsPage::applyFilter);
    connect(m_saved, &SavedEventFilters::chosen, m_filterBar, &EventFilterBar::setFilter);
    connect(&m_matches, &PayloadMatches::found, this, [this](const QSet<EventId> &ids) {
        m_model.setFittingBodies(ids);
        m_views->regroup();
        updateCount(); // not updateRows(), which would search again, for ever
        updatePane();
        updateSelection();
        m_retries->lookAgain();
    });
    m_askTimer.setSingleShot(true);
    m_askTimer.setInterval(300ms);
    connect(&m_askTimer, &QTimer::timeout, this, &EventsPage::askServer);
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(150ms);
    connect(&m_searchTimer, &QTimer::timeout, this, &EventsPage::searchPayloads);
    m_clockTimer.start(30s);
    connect(&m_clockTimer, &QTimer::timeout, this,
            [this] { m_views->setNow(QDateTime::currentDateTimeUtc()); });
}

void EventsPage::connectActions()
{
    const auto on = [this](QAction *action, auto function) {
        connect(action, &QAction::triggered, this, function);
    };
    // Not only triggered: assistive technology toggles the button.
    const auto onView = [this](QAction *action, EventViews::View view) {
        connect(action, &QAction::toggled, this, [this, view](bool isChosen) {
            if (isChosen)
                m_views->setView(view);
            showView(); // one of the two is always checked
        });
    };
    onView(m_actions->byCause, EventViews::View::ByCause);
    onView(m_actions->oneByOne, EventViews::View::OneByOne);
    on(m_actions->refresh, [this] { m_session.eventLog().refresh(); });
    on(m_actions->focusFilter, [this] { m_filterBar->focusText(); });
    on(m_actions->clearFilter, [this] { m_filterBar->setFilter({}); });
    on(m_actions->archive, [this] { emit archiveRequested(); });
    on(m_openTribe, [] { QDesktopServices::openUrl(QUrl(configurationPage())); });
    connectEventActions();
}

void EventsPage::connectEventActions()
{
    // What is selected may have changed just now, before the actions follow.
    const auto onOne = [this](QAction *action, auto function) {
        connect(action, &QAction::triggered, this, [this, function] {
            if (const WebhookEventPtr event = currentEvent())
                function(*event);
        });
    };
    onOne(m_actions->showWebhook,
          [this](const auto &event) { emit webhookRequested(event.webhookId); });
    for (QAbstractItemView *view : {static_cast<QAbstractItemView *>(m_table),
                                    static_cast<QAbstractItemView *>(&m_views->causes())})
        connect(view, &QAbstractItemView::doubleClicked, m_actions->showWebhook, &QAction::trigger);
    onOne(m_actions->onlyWebhook, [this](const auto &event) { showWebhook(event.webhookId); });
    onOne(m_actions->onlyCause, [this](const auto &event) {
        EventFilter filter;
        filter.cause = failureCause(event);
        filter.host = m_views->hostOfSelected();
        m_filterBar->setFilter(filter);
    });
    onOne(m_actions->checkSignature, [this](const auto &event) { emit signatureRequested(event); });
    onOne(m_actions->copyBody, [](const auto &event) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(event.body));
    });
}

void EventsPage::connectRetries()
{
    connect(m_actions->retry, &QAction::triggered, this, &EventsPage::retrySelected);
    connect(m_actions->retryAll, &QAction::triggered, this, &EventsPage::retryShown);
    connect(m_actions->retryCause, &QAction::triggered, this,
            [this] { retryCause(m_views->currentCause()); });
    connect(m_actions->reactivate, &QAction::triggered, this,
            [this] { reactivate(m_views->currentCause()); });
    connect(m_actions->showWebhooks, &QAction::triggered, this,
            [this] { showWebhooks(m_views->currentCause()); });
    connect(&m_views->causes(), &CauseView::stepRequested, this, &EventsPage::takeStep);
    connect(m_stopWaiting, &QAction::triggered, m_retries, &EventRetries::stopWaiting);
    connect(m_retryNote, &MessageBar::dismissed, m_retries, &EventRetries::stopWaiting);
    connect(m_retries, &EventRetries::waitingChanged, this, &EventsPage::showWaiting);
    connect(m_retries, &EventRetries::told, this, [this](const QString &text) {
        m_retryNote->setActions({});
        m_retryNote->showMessage(MessageBar::Severity::Note, text);
    });
}

void EventsPage::connectCopies()
{
    const auto copying = [this](QAction *action, auto text) {
        connect(action, &QAction::triggered, this,
                [text] { QGuiApplication::clipboard()->setText(text()); });
    };
    connect(m_actions->copyRows, &QAction::triggered, this, [this] {
        QList<int> rows;
        for (const EventId &id : m_views->selectedIds())
            rows.append(m_model.rowOf(id));
        rows.removeAll(-1); // gone just now
        m_table->copyRows(rows);
    });
    copying(m_actions->copyId, [this] {
        QStringList ids;
        for (const EventId &id : m_views->selectedIds())
            ids.append(id.value);
        return ids.join(QLatin1Char('\n'));
    });
    connect(m_actions->copyCommand, &QAction::triggered, this, [this] {
        if (const auto command = eventScript(m_views->selectedIds(), m_model.filter()))
            copyScript(*command, m_session);
    });
}

void EventsPage::showWebhook(const WebhookId &id)
{
    EventFilter filter;
    filter.webhook = id;
    m_filterBar->setChoices(m_model.choices());
    m_filterBar->setFilter(filter);
}

void EventsPage::showStatus(EventStatus status)
{
    EventFilter filter;
    filter.status = status;
    m_filterBar->setFilter(filter);
}

void EventsPage::retryWebhook(const WebhookId &id)
{
    showWebhook(id);
    retryShown();
}

void EventsPage::applyFilter(const EventFilter &filter)
{
    m_retries->stopWaiting(); // for what the filter before let through
    m_model.setFilter(filter);
    m_saved->setCurrent(filter);
    if (!m_session.eventLog().state().everComplete)
        m_askTimer.start();
    m_searchTimer.start();
    m_views->regroup();
    updateCount();
    updatePane();
    updateSelection();
}

/// While the whole log is not here, the server is asked for what is looked for.
void EventsPage::askServer()
{
    const EventFilter &filter = m_model.filter();
    if (!filter.status && filter.webhook.isEmpty())
        return;
    EventQuery query;
    query.status = filter.status;
    query.webhookId = filter.webhook;
    m_session.eventLog().fetch(query);
}

void EventsPage::searchPayloads()
{
    m_matches.search(m_model.filter().text, m_session.events().all());
}

QList<EventId> EventsPage::shownIds() const
{
    QList<EventId> ids;
    ids.reserve(m_model.shownCount());
    for (int row = 0; row < m_model.shownCount(); ++row)
        ids.append(m_model.at(row).event->id);
    return ids;
}

WebhookEventPtr EventsPage::currentEvent() const
{
    return m_views->selection().only;
}

bool EventsPage::isSearchingPayloads() const
{
    return !m_model.filter().text.isEmpty() &&
           (m_rowsTimer.isActive() || m_searchTimer.isActive() || m_matches.isSearching());
}

void EventsPage::retrySelected()
{
    if (m_views->selection().hasCauses) {
        m_retries->retryAll([this] { return m_views->selectedIds(); });
        return;
    }
    const bool ask = m_session.environment().confirmation == ConfirmationLevel::TypeName;
    m_retries->retry(m_views->selectedIds(), ask);
}

void EventsPage::retryShown()
{
    m_retries->retryAll([this] { return shownIds(); });
}

/// What the row counts is what is asked about: the filters are in force.
void EventsPage::retryCause(const QModelIndex &cause)
{
    if (!cause.isValid())
        return;
    const FailureGroup &group = m_views->causeModel().groupOf(cause);
    m_retries->retryAll([this, why = group.cause, host = group.host] {
        m_views->regroup();
        return m_views->causeModel().eventsOf(why, host);
    });
}

void EventsPage::takeStep(const QModelIndex &cause, CauseStep step)
{
    switch (step) {
    case CauseStep::Retry:
        return retryCause(cause);
    case CauseStep::Reactivate:
        return reactivate(cause);
    }
}

void EventsPage::reactivate(const QModelIndex &cause)
{
    if (const QList<WebhookId> ids = deactivatedOf(cause); !ids.isEmpty())
        emit reactivationRequested(ids);
}

bool EventsPage::isDeactivated(const WebhookId &id) const
{
    const WebhookPtr webhook = m_session.webhooks().find(id);
    return webhook && webhook->status() == WebhookStatus::Deactivated;
}

void EventsPage::showWebhooks(const QModelIndex &cause)
{
    if (const QList<WebhookId> ids = webhooksOf(cause); !ids.isEmpty())
        emit webhooksRequested(ids);
}

/// Those that its events name.
QList<WebhookId> EventsPage::webhooksOf(const QModelIndex &cause) const
{
    if (!cause.isValid())
        return {};
    QList<WebhookId> ids = m_views->causeModel().webhooksOf(cause);
    ids.removeIf([](const WebhookId &id) { return id.isEmpty(); });
    return ids;
}

QList<WebhookId> EventsPage::deactivatedOf(const QModelIndex &cause) const
{
    QList<WebhookId> ids = webhooksOf(cause);
    ids.removeIf([this](const WebhookId &id) { return !isDeactivated(id); });
    return ids;
}

void EventsPage::showWaiting()
{
    if (!m_retries->isWaiting())
        return m_retryNote->hide();
    m_retryNote->setActions({m_stopWaiting});
    m_retryNote->showMessage(MessageBar::Severity::Note,
                             tr("Hookdesk asks again when all events are loaded."));
}

void EventsPage::updateSelection()
{
    const EventViews::Selection selection = m_views->selection();
    const WebhookEventPtr event = selection.only;
    const QModelIndex cause = m_views->currentCause();
    m_inspector->setEvent(event);
    setInspecting(event != nullptr);
    EventActions::Situation situation;
    situation.selected = selection.events;
    situation.single = event != nullptr;
    situation.shown = m_model.shownCount();
    situation.readOnly = m_session.isReadOnly();
    situation.exportObstacle = exportObstacle(m_session.exports());
    situation.loading = m_session.eventLog().state().loading;
    situation.filtered = !m_model.filter().isEmpty();
    situation.hasArchive = m_session.failures().archive() != nullptr;
    situation.namesWebhook = event && !event->webhookId.isEmpty();
    situation.hasCause = cause.isValid();
    situation.causeHasWebhooks = !webhooksOf(cause).isEmpty();
    situation.hasDeactivated = !deactivatedOf(cause).isEmpty();
    situation.hasCommand = selection.events > 0 || eventScript({}, m_model.filter()).has_value();
    m_actions->update(situation);
}

void EventsPage::updateRows()
{
    m_filterBar->setChoices(m_model.choices());
    if (!m_model.filter().text.isEmpty() && !m_matches.isSearching() && !m_searchTimer.isActive())
        m_searchTimer.start();
    m_views->regroup();
    updateCount();
    updatePane();
    updateSelection();
}

void EventsPage::updateState()
{
    m_note->follow(m_model.totalCount());
    updateCount();
    updatePane();
    updateSelection();
}

void EventsPage::updateCount()
{
    countLabel().setText(eventCountText(m_session.eventLog().state(),
                                        {m_model.shownCount(), m_model.totalCount(),
                                         m_model.retriedCount(), !m_model.filter().isEmpty()}));
}

void EventsPage::updatePane()
{
    setEmpty(m_model.shownCount() > 0 ? std::nullopt
                                      : std::optional(eventPaneContent(paneSituation())));
}

EventPaneSituation EventsPage::paneSituation() const
{
    EventPaneSituation situation;
    situation.state = m_session.eventLog().state();
    situation.total = m_model.totalCount();
    situation.filtered = !m_model.filter().isEmpty();
    situation.searching = m_matches.isSearching() || m_searchTimer.isActive();
    situation.refresh = m_actions->refresh;
    situation.remedies = m_note->remedies();
    situation.clearFilter = m_actions->clearFilter;
    situation.openTribe = m_openTribe;
    situation.apiCheck = apiCheckAction(m_registry);
    situation.archive = m_session.failures().archive() ? m_actions->archive : nullptr;
    return situation;
}

} // namespace hookdesk
