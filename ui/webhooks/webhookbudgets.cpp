// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/webhookbudgets.h"

#include "app/domain/failurecause.h"
#include "app/session/session.h"
#include "ui/webhooks/webhooktablemodel.h"

#include <utility>

namespace hookdesk {

namespace {

constexpr std::chrono::milliseconds pause{250};

} // namespace

WebhookBudgets::WebhookBudgets(Session &session, WebhookTableModel &model, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_model(model)
{
    m_update.setSingleShot(true);
    m_update.setInterval(pause);
    connect(&m_update, &QTimer::timeout, this, &WebhookBudgets::update);
    connect(&session.failures(), &FailureWatch::budgetsChanged, this, &WebhookBudgets::note);
    connect(&session.events(), &EventStore::upserted, this, &WebhookBudgets::noteEvents);
    noteEvents(session.events().all());
    connect(&session.eventLog(), &EventLog::stateChanged, this, &WebhookBudgets::updateContext);
    update();
}

void WebhookBudgets::noteEvents(const QList<WebhookEventPtr> &events)
{
    for (const WebhookEventPtr &event : events) {
        if (failureCause(*event).kind == FailureCause::Kind::None || !event->lastAttempt.isValid())
            continue;
        QDateTime &latest = m_latest[event->webhookId];
        if (!latest.isValid() || event->lastAttempt > latest)
            latest = event->lastAttempt;
    }
    if (!m_update.isActive())
        m_update.start();
}

void WebhookBudgets::note(const QSet<WebhookId> &ids)
{
    m_allChanged = m_allChanged || ids.isEmpty();
    m_changed.unite(ids);
    if (!m_update.isActive())
        m_update.start();
}

/// Those that the table still has and that have dropped out of the 24 hours are due as well.
QSet<WebhookId> WebhookBudgets::due() const
{
    if (!m_allChanged)
        return m_changed;
    const QList<WebhookId> failed = m_session.failures().webhooksWithFailures();
    const QList<WebhookId> shown = m_model.idsWithFailures();
    QSet<WebhookId> ids(failed.begin(), failed.end());
    return ids.unite(QSet<WebhookId>(shown.begin(), shown.end()));
}

void WebhookBudgets::update()
{
    QHash<WebhookId, FailureBudgetPtr> budgets;
    const QSet<WebhookId> ids = due();
    for (const WebhookId &id : ids) {
        const FailureBudget budget = m_session.budget(id);
        budgets.insert(id, budget.most > 0 ? std::make_shared<const FailureBudget>(budget)
                                           : FailureBudgetPtr());
    }
    m_changed.clear();
    m_allChanged = false;
    updateContext();
    m_model.setLatestFailures(m_latest);
    m_model.setBudgets(budgets);
    emit updated();
}

void WebhookBudgets::updateContext()
{
    m_model.setFailureContext({failureKnowledge(m_session.eventLog().state()),
                               m_session.failures().rules().atRiskFrom, m_session.budget({})});
}

} // namespace hookdesk
