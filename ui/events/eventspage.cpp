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
#include "ui/common/fittingwidths.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/messagebar.h"
#include "ui/common/recordtableview.h"
#include "ui/common/scrolled.h"
#include "ui/common/theme.h"
#include "ui/common/tryagain.h"
#include "ui/events/eventactions.h"
#include "ui/events/eventcelldelegate.h"
#include "ui/events/eventfilterbar.h"
#include "ui/events/eventinspector.h"
#include "ui/events/eventpane.h"
#include "ui/events/eventretries.h"
#include "ui/events/eventtabletraits.h"
#include "ui/events/logrefreshbar.h"
#include "ui/events/savedeventfilters.h"
#include "ui/events/webhookname.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QScrollArea>
#include <QSettings>
#include <QToolButton>
#include <QUrl>

namespace hookdesk {

namespace {

using namespace std::chrono_literals;

const QString groupsKey = QStringLiteral("events/showGroups");

constexpr int inspectorShare = 400;
constexpr int groupRows = 4;
constexpr int leastGroupRows = 2;

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
    , m_settings(settings)
    , m_model([this](const WebhookId &id) { return describe(id); })
    , m_table(
          new RecordTableView(m_model, settings, eventTableTraits(m_model, fontMetrics()), this))
    , m_retries(new EventRetries(
          session, prompt, [this](const WebhookId &id) { return describe(id).label; },
          [this] { return isSearchingPayloads(); }, this))
    , m_actions(new EventActions(actions, this, m_table))
    , m_registry(actions)
    , m_filterBar(new EventFilterBar(m_actions->clearFilter, this))
    , m_saved(new SavedEventFilters(settings, this))
    , m_inspector(new EventInspector(session, this))
    , m_refreshBar(new LogRefreshBar(session.eventLog(), settings, this))
    , m_note(new MessageBar(this))
    , m_retryNote(new MessageBar(this))
    , m_tryAgain(new TryAgainAction(this))
    , m_openTribe(new QAction(themeIcon(QStringLiteral("internet-services")), {}, this))
    , m_stopWaiting(new QAction(this))
{
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
    m_settings.setValue(groupsKey, m_actions->showGroups->isChecked());
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
    addNote(makeGroups());
    setParts(m_table, scrolled(m_inspector, this), inspectorShare);
    addFoot(m_refreshBar);
    countLabel().setObjectName(QStringLiteral("eventCount"));
    setFocusProxy(m_table);
    m_actions->bindRetryKeys(parts());
    setDetailsAction(m_actions->showDetails);
    connect(m_actions->showGroups, &QAction::toggled, this, &EventsPage::updateGroups);
    m_actions->showGroups->setChecked(m_settings.value(groupsKey, false).toBool());
}

void EventsPage::setTexts()
{
    m_actions->setTexts();
    m_actions->refresh->setIconText(tr("Refresh"));
    m_actions->showGroups->setIconText(tr("Groups"));
    m_openTribe->setText(tr("Open Tribe's page"));
    m_stopWaiting->setText(tr("Do not wait"));
    m_table->setAccessibleName(tr("Failed events"));
    m_groups->setAccessibleName(tr("Groups of failures"));
    m_model.retranslate();
    m_groupModel.retranslate();
    const bool isDismissed = m_note->isHidden() && !m_noteShown.isEmpty();
    updateRows();
    updateState();
    if (m_retries->isWaiting())
        showWaiting();
    m_note->setHidden(isDismissed || m_noteShown.isEmpty());
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
        m_actions->showGroups, [] { return tr("Group by cause and endpoint"); }, this));
    addSelectionButton(actionButton(
        m_actions->retry, [] { return tr("Retry selected"); }, this));
}

QWidget *EventsPage::makeGroups()
{
    m_groupArea = new QWidget(this);
    m_groups = new QListView(m_groupArea);
    m_groups->setObjectName(QStringLiteral("failureGroups"));
    m_groups->setModel(&m_groupModel);
    m_groups->setUniformItemSizes(true);
    m_groups->setEditTriggers(QAbstractItemView::NoEditTriggers);
    keepFitting(m_groups, [this] {
        const int row = m_groups->fontMetrics().height() + spacing::small;
        m_groups->setMinimumHeight(leastGroupRows * row + 2 * m_groups->frameWidth());
        m_groups->setMaximumHeight(groupRows * row + 2 * m_groups->frameWidth());
    });
    auto *row = new QHBoxLayout(m_groupArea);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(m_groups, 1);
    row->addWidget(actionButton(
                       m_actions->retryGroup, [] { return tr("Retry the group…"); }, m_groupArea),
                   0, Qt::AlignTop);
    m_groupArea->hide();
    connect(m_groups, &QListView::clicked, this, &EventsPage::showGroup);
    connect(m_groups, &QListView::activated, this, &EventsPage::showGroup);
    connect(m_groups->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EventsPage::updateSelection);
    return m_groupArea;
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
                later();
            });
    connect(&m_session.webhooks(), &WebhookStore::removed, this,
            [this, later](const QList<WebhookId> &ids) {
                m_model.describeAgain(ids);
                later();
            });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &EventsPage::updateCount);
    connect(m_table, &RecordTableView::selectionSettled, this, &EventsPage::updateSelection);
    connect(&m_session.eventLog(), &EventLog::stateChanged, this, &EventsPage::updateState);
    connect(m_filterBar, &EventFilterBar::filterChanged, this, &EventsPage::applyFilter);
    connect(m_saved, &SavedEventFilters::chosen, m_filterBar, &EventFilterBar::setFilter);
    connect(&m_matches, &PayloadMatches::found, this, [this](const QSet<EventId> &ids) {
        m_model.setFittingBodies(ids);
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
            [this] { m_model.setNow(QDateTime::currentDateTimeUtc()); });
}

void EventsPage::connectActions()
{
    const auto on = [this](QAction *action, auto function) {
        connect(action, &QAction::triggered, this, function);
    };
    connect(m_actions->showGroups, &QAction::toggled, this, &EventsPage::updateSelection);
    on(m_actions->refresh, [this] { m_session.eventLog().refresh(); });
    on(m_actions->focusFilter, [this] { m_filterBar->focusText(); });
    on(m_actions->clearFilter, [this] { m_filterBar->setFilter({}); });
    on(m_actions->archive, [this] { emit archiveRequested(); });
    // What is selected may have changed just now, before the actions follow.
    const auto onOne = [this, on](QAction *action, auto function) {
        on(action, [this, function] {
            if (const WebhookEventPtr event = currentEvent())
                function(*event);
        });
    };
    onOne(m_actions->showWebhook,
          [this](const auto &event) { emit webhookRequested(event.webhookId); });
    connect(m_table, &QAbstractItemView::doubleClicked, m_actions->showWebhook, &QAction::trigger);
    onOne(m_actions->onlyWebhook, [this](const auto &event) { showWebhook(event.webhookId); });
    onOne(m_actions->onlyCause, [this](const auto &event) {
        EventFilter filter;
        filter.cause = failureCause(event);
        filter.host = m_model.at(m_table->selectedRows().constFirst()).host;
        m_filterBar->setFilter(filter);
    });
    onOne(m_actions->checkSignature, [this](const auto &event) { emit signatureRequested(event); });
    onOne(m_actions->copyBody, [](const auto &event) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(event.body));
    });
    on(m_tryAgain, [this] { m_session.eventLog().refresh(); });
    on(m_openTribe, [] { QDesktopServices::openUrl(QUrl(configurationPage())); });
}

void EventsPage::connectRetries()
{
    connect(m_actions->retry, &QAction::triggered, this, [this] {
        const bool ask = m_session.environment().confirmation == ConfirmationLevel::TypeName;
        m_retries->retry(selectedIds(), ask);
    });
    connect(m_actions->retryAll, &QAction::triggered, this, &EventsPage::retryShown);
    connect(m_actions->retryGroup, &QAction::triggered, this, &EventsPage::retryGroup);
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
    connect(m_actions->copyRows, &QAction::triggered, m_table, &RecordTableView::copySelection);
    copying(m_actions->copyId, [this] {
        QStringList ids;
        for (const EventId &id : selectedIds())
            ids.append(id.value);
        return ids.join(QLatin1Char('\n'));
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

QList<EventId> EventsPage::selectedIds() const
{
    QList<EventId> ids;
    for (const int row : m_table->selectedRows())
        ids.append(m_model.at(row).event->id);
    return ids;
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
    const QList<int> rows = m_table->selectedRows();
    return rows.size() == 1 ? m_model.at(rows.constFirst()).event : nullptr;
}

bool EventsPage::isSearchingPayloads() const
{
    return !m_model.filter().text.isEmpty() &&
           (m_rowsTimer.isActive() || m_searchTimer.isActive() || m_matches.isSearching());
}

void EventsPage::retryShown()
{
    m_retries->retryAll([this] { return shownIds(); });
}

void EventsPage::retryGroup()
{
    const QModelIndex current = m_groups->currentIndex();
    if (!current.isValid())
        return;
    const FailureGroup &group = m_groupModel.at(current.row());
    m_retries->retryAll(
        [this, cause = group.cause, host = group.host] { return groupIds(cause, host); });
}

QList<EventId> EventsPage::groupIds(const FailureCause &cause, const QString &host) const
{
    for (const FailureGroup &group : groups()) {
        if (group.cause == cause && group.host == host)
            return group.events;
    }
    return {};
}

void EventsPage::showWaiting()
{
    if (!m_retries->isWaiting())
        return m_retryNote->hide();
    m_retryNote->setActions({m_stopWaiting});
    m_retryNote->showMessage(MessageBar::Severity::Note,
                             tr("Hookdesk asks again when all events are loaded."));
}

void EventsPage::showGroup(const QModelIndex &index)
{
    const FailureGroup &group = m_groupModel.at(index.row());
    EventFilter filter;
    filter.cause = group.cause;
    filter.host = group.host;
    m_filterBar->setFilter(filter);
}

void EventsPage::updateSelection()
{
    const QList<int> rows = m_table->selectedRows();
    const WebhookEventPtr event = currentEvent();
    m_inspector->setEvent(event);
    setInspecting(event != nullptr);
    EventActions::Situation situation;
    situation.selected = rows.size();
    situation.shown = m_model.shownCount();
    situation.readOnly = m_session.isReadOnly();
    situation.exportObstacle = exportObstacle(m_session.exports());
    situation.loading = m_session.eventLog().state().loading;
    situation.filtered = !m_model.filter().isEmpty();
    situation.hasArchive = m_session.failures().archive() != nullptr;
    situation.namesWebhook = event && !event->webhookId.isEmpty();
    situation.hasGroup = !m_groupArea->isHidden() && m_groups->currentIndex().isValid();
    m_actions->update(situation);
}

void EventsPage::updateRows()
{
    m_filterBar->setChoices(m_model.choices());
    if (!m_model.filter().text.isEmpty() && !m_matches.isSearching() && !m_searchTimer.isActive())
        m_searchTimer.start();
    updateGroups();
    updateCount();
    updatePane();
    updateSelection();
}

void EventsPage::updateGroups()
{
    const bool shown = m_actions->showGroups->isChecked() && m_model.totalCount() > 0;
    m_groupArea->setVisible(shown);
    if (!shown)
        return;
    m_groupModel.setGroups(groups());
}

QList<FailureGroup> EventsPage::groups() const
{
    return failureGroups(m_session.events().all(), [this](const WebhookId &id) {
        const QString endpoint = describe(id).endpoint;
        return endpoint.isEmpty() ? QString() : endpointHost(endpoint);
    });
}

void EventsPage::updateState()
{
    updateNote();
    updateCount();
    updatePane();
    updateSelection();
}

void EventsPage::updateCount()
{
    const QLocale locale;
    const EventLogState &state = m_session.eventLog().state();
    const QString shown = locale.toString(m_model.shownCount());
    const QString total = locale.toString(m_model.totalCount());
    if (state.loading && state.total)
        countLabel().setText(
            tr("Loading %1 of %2…", "loaded, all").arg(total, locale.toString(*state.total)));
    else if (state.capped && state.total)
        countLabel().setText(tr("%1 of the newest %2; Tribe has %3", "shown, loaded, all")
                                 .arg(shown, total, locale.toString(*state.total)));
    else
        countLabel().setText(tr("%1 of %2", "shown, all").arg(shown, total));
}

void EventsPage::updateNote()
{
    const EventLogState &state = m_session.eventLog().state();
    m_tryAgain->setNextTry(state.nextTryAt, state.loading);
    m_note->setNextTry(state.error ? state.nextTryAt : QDateTime());
    QString text;
    QString details;
    if (state.error && !state.absent && m_model.totalCount() > 0) {
        const ErrorText error = errorText(*state.error);
        text = tr("The log could not be refreshed and may be out of date. %1 %2")
                   .arg(error.headline, error.advice);
        details = error.details;
    } else {
        text = missingEventsText(state);
        details = state.problems.join(QLatin1Char('\n'));
    }
    if (text == m_noteShown)
        return; // once dismissed it does not come back for the same reason
    m_noteShown = text;
    m_note->setActions(state.error ? errorRemedies(*state.error, m_registry, m_tryAgain)
                                   : QList<QAction *>());
    if (text.isEmpty())
        m_note->hide();
    else
        m_note->showMessage(state.error ? MessageBar::Severity::Error : MessageBar::Severity::Note,
                            text, details);
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
    if (situation.state.error)
        situation.remedies = errorRemedies(*situation.state.error, m_registry, m_tryAgain);
    situation.clearFilter = m_actions->clearFilter;
    situation.openTribe = m_openTribe;
    situation.archive = m_session.failures().archive() ? m_actions->archive : nullptr;
    return situation;
}

} // namespace hookdesk
