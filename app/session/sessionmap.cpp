// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/answerdecoder.h"
#include "app/session/apichecker.h"
#include "app/session/learnedmap.h"
#include "app/session/session.h"

#include <algorithm>
#include <utility>

namespace hookdesk {

Session::Session(Environment environment, const ApiMap &map, Credentials credentials,
                 const Settings &settings, QObject *parent)
    : Session(std::move(environment), map, readLearnedMap(learnedMapPath(settings.dataFolder)),
              std::move(credentials), settings, parent)
{
}

/// What the session knows of its API, and how it comes to know it.
void Session::followApi(const ApiMap &base, const LearnedMap &learned)
{
    const ApiChecker::Reach reach{[this](const ApiMap &map) { useMap(map); },
                                  [this](const ActivityEntry &entry) { noteActivity(entry); }};
    m_apiChecker = std::make_unique<ApiChecker>(*m_client, base, learned,
                                                learnedMapPath(m_settings.dataFolder), reach);
    connect(this, &Session::jobAdded, m_apiChecker.get(),
            [this](BulkJob *job) { m_apiChecker->follow(job); });
    connect(m_retries.get(), &RetryDesk::jobAdded, m_apiChecker.get(),
            [this](RetryJob *job) { m_apiChecker->follow(job); });
    connect(m_eventLog.get(), &EventLog::stateChanged, m_apiChecker.get(), [this] {
        const EventLogState &state = m_eventLog->state();
        if (!state.loading && (state.error || state.finishedAt.isValid()))
            m_apiChecker->noteEventLog(state.error);
    });
}

void Session::loadEntityTypes()
{
    m_client->serverModel(this, [this](const Result<ServerModel> &model) {
        m_entityTypesError = model ? std::nullopt : std::optional(model.error());
        if (model) {
            m_entityTypes = entityTypesOf(model.value());
            m_canReactivate = model.value().isUpdatable(m_map.webhookSet, m_map.updateDeactivated);
            m_apiChecker->noteModel(model.value());
        }
        emit entityTypesChanged();
    });
}

void Session::openRecord(const WebhookEvent &event, QObject *owner,
                         std::function<void(Result<QList<RecordField>>)> handler)
{
    const auto told =
        std::find_if(m_entityTypes.begin(), m_entityTypes.end(),
                     [&](const EntityType &each) { return each.name == event.entityType; });
    m_client->entityRecord(owner, told == m_entityTypes.end() ? m_map.anySet : told->set,
                           event.subjectId, std::move(handler));
}

/// Whatever was read by another map is read again.
void Session::useMap(const ApiMap &map)
{
    m_map = map;
    m_entityTypes.clear(); // and with them what $metadata says of webhooks
    m_client->setMap(map);
    m_store.setMap(map);
    if (m_activity)
        m_activity->setMap(map);
    emit apiMapChanged();
    m_eventLog->cancel();
    m_eventLog->refresh();
    refresh();
}

} // namespace hookdesk
