// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/webhookspage.h"

#include "app/api/webhookdecoder.h"
#include "app/session/session.h"
#include "app/session/webhooksecrets.h"
#include "ui/common/actionbutton.h"
#include "ui/common/actionregistry.h"
#include "ui/common/consolestyle.h"
#include "ui/common/errorremedy.h"
#include "ui/common/errortext.h"
#include "ui/common/exporttext.h"
#include "ui/common/forgetfulclipboard.h"
#include "ui/common/guidelink.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/loggedfailures.h"
#include "ui/common/messagebar.h"
#include "ui/common/plaintext.h"
#include "ui/common/prompt.h"
#include "ui/common/signinerrortext.h"
#include "ui/common/tryagain.h"
#include "ui/common/webhookpresentation.h"
#include "ui/webhooks/loadnote.h"
#include "ui/webhooks/webhookactions.h"
#include "ui/webhooks/webhookbudgets.h"
#include "ui/webhooks/webhookcreation.h"
#include "ui/webhooks/webhookdetails.h"
#include "ui/webhooks/webhookfilterbar.h"
#include "ui/webhooks/webhookinspector.h"
#include "ui/webhooks/webhookquestions.h"
#include "ui/webhooks/webhookscript.h"
#include "ui/webhooks/webhooktableview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace hookdesk {

namespace {

using namespace std::chrono_literals;

constexpr int inspectorShare = 320;

QList<WebhookId> idsOf(const QList<WebhookPtr> &webhooks)
{
    QList<WebhookId> ids;
    for (const WebhookPtr &webhook : webhooks)
        ids.append(webhook->id);
    return ids;
}

void copyLines(const QStringList &lines)
{
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace

WebhooksPage::WebhooksPage(Session &session, ActionRegistry &actions, Prompt &prompt,
                           QSettings &settings, QWidget *parent)
    : RecordPage(settings, QStringLiteral("webhooks"), parent)
    , m_session(session)
    , m_prompt(prompt)
    , m_budgets(new WebhookBudgets(session, m_model, this))
    , m_table(new WebhookTableView(m_model, settings, this))
    , m_actions(new WebhookActions(actions, this, m_table))
    , m_registry(actions)
    , m_filterBar(new WebhookFilterBar(m_actions->clearFilter, this))
    , m_creation(new WebhookCreation(session, prompt, this))
    , m_inspector(new WebhookInspector(
          session.apiMap(),
          [&session](const Webhook &webhook) { return session.statusOf(webhook); }, *m_actions,
          this))
    , m_note(new MessageBar(this))
    , m_result(new MessageBar(this))
    , m_retry(new TryAgainAction(this))
{
    setGuideTopic(*this, GuideTopic::WhatAStatusMeans);
    setObjectName(QStringLiteral("webhooksPage"));
    layOut();
    connectModel();
    connectActions();
    connect(&session, &Session::apiMapChanged, m_inspector,
            [this] { m_inspector->setMap(m_session.apiMap()); });
    m_model.setStore(&session.webhooks());
    updateRows();
    keepTranslated(this, [this] { setTexts(); });
}

void WebhooksPage::setTexts()
{
    m_model.retranslate();
    const bool dismissed = m_note->isHidden() && !m_noteShown.isEmpty();
    m_noteShown =
        dismissed ? loadNote(m_session.loadState(), m_model.totalCount() > 0).text : QString();
    updateLoading();
}

WebhooksPage::~WebhooksPage()
{
    deleteTable();
}

void WebhooksPage::layOut()
{
    setFilters(m_filterBar);
    addButtons();
    addNote(m_note);
    addNote(m_result);
    setParts(m_table, m_inspector, inspectorShare);
    setDetailsAction(m_actions->showDetails);
    countLabel().setObjectName(QStringLiteral("webhookCount"));
    setFocusProxy(m_table);
    bindKeys({m_actions->reactivate}, parts());
}

void WebhooksPage::addButtons()
{
    addPageButton(actionButton(
        m_actions->refresh, [] { return tr("Refresh"); }, this));
    QToolButton *create = actionButton(
        m_actions->create, [] { return tr("New webhook…"); }, this);
    setButtonRole(*create, ButtonRole::Primary);
    addPageButton(create);
    addSelectionButton(actionButton(
        m_actions->reactivate, [] { return tr("Reactivate…"); }, this));
    QToolButton *remove = actionButton(
        m_actions->remove, [] { return tr("Delete…"); }, this);
    setButtonRole(*remove, ButtonRole::Destructive);
    addSelectionButton(remove);
}

void WebhooksPage::connectModel()
{
    m_updateTimer.setSingleShot(true);
    connect(&m_updateTimer, &QTimer::timeout, this, &WebhooksPage::updateRows);
    const auto later = [this] { m_updateTimer.start(0ms); };
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, later);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, later);
    connect(&m_model, &QAbstractItemModel::modelReset, this, later);
    connect(m_table, &WebhookTableView::selectionSettled, this, &WebhooksPage::updateSelection);
    connect(m_table, &WebhookTableView::selectionSettled, this, &WebhooksPage::updateCount);
    connect(m_table, &WebhookTableView::failuresClicked, this, &WebhooksPage::failuresRequested);
    connect(m_budgets, &WebhookBudgets::updated, this, &WebhooksPage::updateFailures);
    connect(&m_session, &Session::loadStateChanged, this, &WebhooksPage::updateLoading);
    connect(&m_session, &Session::jobAdded, this, &WebhooksPage::watchJob);
    connect(m_creation, &WebhookCreation::created, this, &WebhooksPage::webhookCreated);
    connect(m_filterBar, &WebhookFilterBar::filterChanged, this, &WebhooksPage::applyFilter);

    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(300ms);
    connect(&m_searchTimer, &QTimer::timeout, this,
            [this] { m_session.searchServer(m_model.filter().nameText); });
    m_clockTimer.start(1min);
    connect(&m_clockTimer, &QTimer::timeout, this,
            [this] { m_model.setNow(QDateTime::currentDateTimeUtc()); });
}

void WebhooksPage::connectActions()
{
    const auto on = [this](QAction *action, auto function) {
        connect(action, &QAction::triggered, this, function);
    };
    on(m_actions->create, [this] { m_creation->start(); });
    on(m_actions->createLike, &WebhooksPage::createLikeSelected);
    on(m_actions->failures, &WebhooksPage::showFailuresOfSelected);
    on(m_actions->reactivate, &WebhooksPage::reactivateSelected);
    on(m_actions->remove, &WebhooksPage::deleteSelected);
    const auto onOne = [this, on](QAction *action, auto announce) {
        on(action, [this, announce] {
            const QList<WebhookPtr> webhooks = m_table->selectedWebhooks();
            if (webhooks.size() == 1)
                emit(this->*announce)(webhooks.constFirst());
        });
    };
    onOne(m_actions->checkEndpoint, &WebhooksPage::endpointCheckRequested);
    onOne(m_actions->testEvent, &WebhooksPage::testEventRequested);
    on(m_actions->refresh, [this] { m_session.refresh(); });
    on(m_retry, [this] { m_session.refresh(); });
    on(m_actions->focusFilter, [this] { m_filterBar->focusName(); });
    on(m_actions->clearFilter, [this] { m_filterBar->setFilter({}); });
    on(m_actions->copyRows, [this] { m_table->copySelection(); });
    on(m_actions->copyId, [this] {
        QStringList ids;
        for (const WebhookPtr &webhook : m_table->selectedWebhooks())
            ids.append(webhook->id.value);
        copyLines(ids);
    });
    on(m_actions->copyEndpoint, [this] {
        QStringList endpoints;
        for (const WebhookPtr &webhook : m_table->selectedWebhooks())
            endpoints.append(webhook->endpoint);
        copyAddress(endpoints.join(QLatin1Char('\n')));
    });
    on(m_actions->copyCommand, [this] {
        if (const auto command = webhookScript(m_table->selectedWebhooks(), m_model.filter()))
            copyScript(*command, m_session);
    });
}

void WebhooksPage::showStatus(WebhookStatus status)
{
    m_filterBar->setFilter({QString(), status, QString()});
}

void WebhooksPage::showWebhook(const WebhookId &id)
{
    m_awaited = id;
    if (m_model.rowOf(id) < 0)
        m_filterBar->setFilter({});
    showAwaited();
    m_table->setFocus();
}

void WebhooksPage::showWebhooks(const QList<WebhookId> &ids)
{
    if (ids.size() == 1)
        return showWebhook(ids.constFirst());
    WebhookFilter filter;
    filter.only = QSet<WebhookId>(ids.cbegin(), ids.cend());
    m_filterBar->setFilter(filter);
    m_table->setFocus();
}

void WebhooksPage::showAwaited()
{
    const bool allIsHere = m_session.loadState().everComplete && !m_session.loadState().loading;
    if (!m_awaited || (!m_table->selectOnly(m_awaited->value) && !allIsHere))
        return;
    const WebhookId awaited = *std::exchange(m_awaited, std::nullopt);
    if (m_session.webhooks().find(awaited))
        return;
    m_result->setActions({});
    m_result->showMessage(MessageBar::Severity::Note, tr("This webhook is no longer in Tribe."));
}

void WebhooksPage::applyFilter(const WebhookFilter &filter)
{
    m_model.setFilter(filter);
    if (m_session.loadState().loading)
        m_searchTimer.start();
}

void WebhooksPage::updateSelection()
{
    const QList<WebhookPtr> webhooks = m_table->selectedWebhooks();
    m_inspector->setWebhooks(webhooks, QDateTime::currentDateTimeUtc());
    setInspecting(!webhooks.isEmpty());
    updateFailures();
    WebhookActions::Situation situation;
    situation.selected = webhooks.size();
    for (const WebhookPtr &webhook : webhooks)
        situation.reactivatable += isReactivatable(*webhook) ? 1 : 0;
    situation.readOnly = m_session.isReadOnly();
    situation.exportObstacle = exportObstacle(m_session.exports());
    situation.loading = m_session.loadState().loading;
    situation.filtered = !m_model.filter().isEmpty();
    situation.hasCommand = webhookScript(webhooks, m_model.filter()).has_value();
    m_actions->update(situation);
}

void WebhooksPage::updateFailures()
{
    const int row = m_inspector->shown() ? m_model.rowOf(m_inspector->shown()->id) : -1;
    if (row < 0)
        return;
    const WebhookFacts facts = m_model.factsAt(row);
    const WebhookId id = facts.webhook.id;
    const QDateTime now = QDateTime::currentDateTimeUtc().addMSecs(m_session.clockOffset().count());
    const LoggedFailures logged = loggedFailures(m_session.events(), {id}, now).value(id);
    m_inspector->setFailures({loggedFailuresText(logged),
                              failuresExplanation(facts.budget(), facts.context.knowledge,
                                                  facts.status != WebhookStatus::Deactivated,
                                                  QDateTime::currentDateTimeUtc()),
                              logged.latest, failuresByHour(logged.histories, now)});
}

void WebhooksPage::updateRows()
{
    showAwaited();
    m_filterBar->setEntityTypes(m_model.entityTypes());
    updateCount();
    updatePane();
}

void WebhooksPage::updateLoading()
{
    const LoadState &state = m_session.loadState();
    m_retry->setNextTry(state.nextTryAt, state.loading);
    showAwaited();
    updateNote();
    updateSelection();
    updateCount();
    updatePane();
}

void WebhooksPage::updateCount()
{
    const QLocale locale;
    const LoadState &state = m_session.loadState();
    const QString total = locale.toString(m_model.totalCount());
    if (!state.loading)
        countLabel().setText(countText());
    else if (state.total)
        countLabel().setText(
            tr("Loading %1 of %2…", "loaded, all").arg(total, locale.toString(*state.total)));
    else
        countLabel().setText(tr("Loading… %1 so far").arg(total));
}

/// How many there are and how many of them need somebody, or how many of them are shown.
QString WebhooksPage::countText() const
{
    const QLocale locale;
    const LoadState &state = m_session.loadState();
    const int missing = state.hasEverything() ? 0 : state.total.value_or(0); // a part is not all
    const QString all = locale.toString(std::max(m_model.totalCount(), missing));
    const QString shown = locale.toString(m_model.shownCount());
    if (!m_model.filter().isEmpty() || missing > m_model.totalCount())
        return tr("%1 of %2", "shown, all").arg(shown, all);
    const int off = m_model.shownWith(WebhookStatus::Deactivated);
    const int atRisk = m_model.shownWith(WebhookStatus::AtRisk);
    if (off == 0 && atRisk == 0)
        return all;
    if (off == 0)
        return tr("%1, of which %n are at risk", "all", atRisk).arg(all);
    return atRisk == 0 ? tr("%1, of which %n are deactivated", "all", off).arg(all)
                       : tr("%1, of which %n are deactivated and %2 at risk", "all, at risk", off)
                             .arg(all, locale.toString(atRisk));
}

/// Of a listing that is not available.
QList<QAction *> WebhooksPage::remediesOfAbsence() const
{
    const LoadState &state = m_session.loadState();
    QAction *check = state.restError || state.odataError ? apiCheckAction(m_registry) : nullptr;
    return check ? QList<QAction *>{check} : QList<QAction *>();
}

void WebhooksPage::updateNote()
{
    const LoadNote note = loadNote(m_session.loadState(), m_model.totalCount() > 0);
    m_note->setNextTry(note.isError ? m_session.loadState().nextTryAt : QDateTime());
    if (note.text == m_noteShown)
        return; // once dismissed it does not come back for the same reason
    m_noteShown = note.text;
    m_note->setActions(note.isError
                           ? errorRemedies(*m_session.loadState().error, m_registry, m_retry)
                           : remediesOfAbsence());
    if (note.text.isEmpty())
        m_note->hide();
    else
        m_note->showMessage(note.isError ? MessageBar::Severity::Error : MessageBar::Severity::Note,
                            note.text, note.details,
                            note.isError ? std::optional(topicFor(*m_session.loadState().error))
                                         : std::nullopt);
}

void WebhooksPage::updatePane()
{
    setEmpty(m_model.shownCount() > 0 ? std::nullopt : std::optional(paneContent()));
}

StatePane::Content WebhooksPage::paneContent() const
{
    if (m_model.totalCount() == 0)
        return emptyContent();
    StatePane::Content content;
    content.iconName = QStringLiteral("view-filter");
    content.headline = tr("No webhook matches the filter");
    content.actions = {m_actions->clearFilter};
    content.topic = GuideTopic::NothingShown;
    const QString unknown = knowledgeText(m_model.failureContext().knowledge);
    if (m_model.filter().status == WebhookStatus::AtRisk && !unknown.isEmpty()) {
        content.text = unknown;
        return content;
    }
    content.busy = m_session.loadState().loading;
    content.text = content.busy ? tr("Not all webhooks are loaded yet.")
                                : tr("None of the %1 webhooks has this name, status and type.")
                                      .arg(QLocale().toString(m_model.totalCount()));
    return content;
}

StatePane::Content WebhooksPage::emptyContent() const
{
    const LoadState &state = m_session.loadState();
    const bool isRecovering = state.error && state.nextTryAt.isValid();
    if (state.loading && !isRecovering)
        return {{}, tr("Loading webhooks…"), {}, {}, {}, true};
    if (state.error) {
        const ErrorText text = errorText(*state.error);
        const bool offline = state.error->kind == ApiError::Kind::Network ||
                             state.error->kind == ApiError::Kind::Timeout;
        return {offline ? QStringLiteral("network-disconnect") : QStringLiteral("dialog-error"),
                text.headline,
                text.advice,
                text.details,
                errorRemedies(*state.error, m_registry, m_retry),
                false,
                state.nextTryAt,
                topicFor(*state.error)};
    }
    if (!state.everComplete)
        return {QStringLiteral("view-refresh"),
                tr("The webhooks are not loaded"),
                tr("Loading was stopped too early. Refresh to try again."),
                {},
                {m_actions->refresh},
                false};
    return {QStringLiteral("network-connect"),
            tr("No webhooks yet"),
            tr("A webhook reports changes in Tribe to another system as they happen."),
            {},
            {m_actions->create},
            false,
            {},
            GuideTopic::Create};
}

void WebhooksPage::createLikeSelected()
{
    const QList<WebhookPtr> webhooks = m_table->selectedWebhooks();
    if (webhooks.size() != 1)
        return;
    const Webhook &model = *webhooks.first();
    m_creation->start(
        {model.name, model.entityType, model.endpoint, model.headers.value_or(QList<Header>())});
}

void WebhooksPage::showFailuresOfSelected()
{
    const QList<WebhookPtr> webhooks = m_table->selectedWebhooks();
    if (webhooks.size() == 1)
        emit failuresRequested(webhooks.first()->id);
}

void WebhooksPage::reactivateSelected()
{
    QList<WebhookPtr> webhooks = m_table->selectedWebhooks();
    const qsizetype all = webhooks.size();
    webhooks.removeIf([](const WebhookPtr &webhook) { return !isReactivatable(*webhook); });
    if (!webhooks.isEmpty())
        emit reactivationRequested(webhooks, all - webhooks.size());
}

void WebhooksPage::deleteSelected()
{
    const QList<WebhookPtr> webhooks = m_table->selectedWebhooks();
    if (webhooks.isEmpty())
        return;
    const auto answer = [this, ids = idsOf(webhooks)](bool yes) {
        if (yes)
            m_session.remove(ids);
    };
    m_prompt.ask(this, deleteQuestion(m_session.environment(), webhooks), answer);
}

void WebhooksPage::webhookCreated(const CreateOutcome &outcome)
{
    emit created();
    const QString label = webhookLabel(outcome.webhook);
    const bool wasHidden = m_model.rowOf(outcome.webhook.id) < 0;
    showWebhook(outcome.webhook.id);
    QString text = tr("%1 was created.").arg(label);
    if (outcome.verdict == CreateVerdict::CreatedFoundByLooking)
        text = tr("%1 was created. The answer was lost, but it is in the list.").arg(label);
    if (wasHidden) // a person looks for what was made just now
        text += QLatin1Char(' ') + tr("The filters were cleared to show it.");
    QList<QAction *> offers;
    const QByteArray secret = webhookSecret(m_session.apiMap(), outcome.webhook).toUtf8();
    if (m_secrets && m_secrets->canRemember() && !secret.isEmpty())
        offers.append(rememberAction(outcome.webhook.id));
    m_result->setActions(offers);
    m_result->showMessage(MessageBar::Severity::Success, text);
}

/// Reads the secret when it is triggered: what is asked for twice is not kept in between.
QAction *WebhooksPage::rememberAction(const WebhookId &id)
{
    delete m_remember;
    m_remember = new QAction(tr("Remember its secret"), this);
    m_remember->setToolTip(tr("Keep this secret in the keyring."));
    connect(m_remember, &QAction::triggered, this, [this, id] {
        const WebhookPtr webhook = m_session.webhooks().find(id);
        if (webhook)
            remember(*webhook);
    });
    return m_remember;
}

void WebhooksPage::remember(const Webhook &webhook)
{
    const QString label = webhookLabel(webhook);
    m_secrets->remember(
        webhook.id, webhookSecret(m_session.apiMap(), webhook).toUtf8(), this,
        [this, label](const std::optional<SecretError> &error) {
            m_result->setActions({});
            if (!error)
                return m_result->showMessage(MessageBar::Severity::Success,
                                             tr("The secret of %1 is in the keyring.").arg(label));
            const ErrorText text = secretErrorText(*error);
            m_result->showMessage(MessageBar::Severity::Error, text.headline, text.details);
        });
}

void WebhooksPage::setSecrets(WebhookSecrets &secrets)
{
    m_secrets = &secrets;
}

void WebhooksPage::watchJob(BulkJob *job)
{
    m_result->hide();
    connect(job, &BulkJob::finished, this, [this, job] { showFailures(*job); });
}

void WebhooksPage::showFailures(const BulkJob &job)
{
    QStringList details;
    std::optional<GuideTopic> topic;
    for (const BulkJob::Item &item : job.items()) {
        if (!item.error)
            continue;
        topic = topicFor(*item.error);
        const ErrorText text = errorText(*item.error);
        details.append(QStringList{unmarkedLine(item.label), text.headline, text.details}.join(
            QLatin1Char('\n')));
    }
    if (details.isEmpty())
        return;
    const int count = int(details.size());
    const QString text = job.operation() == BulkJob::Operation::Delete
                             ? tr("%n webhook(s) could not be deleted.", nullptr, count)
                             : tr("%n webhook(s) could not be reactivated.", nullptr, count);
    m_result->setActions({});
    m_result->showMessage(MessageBar::Severity::Error, text, details.join(QStringLiteral("\n\n")),
                          topic);
}

} // namespace hookdesk
