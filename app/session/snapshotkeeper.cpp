// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/snapshotkeeper.h"

#include "app/session/session.h"

#include <utility>

namespace hookdesk {

namespace {

/// The environment does not offer the listing, now or ever: what the other tells is all there is.
bool isAbsent(const std::optional<ApiError> &error)
{
    using Kind = ApiError::Kind;
    return error && (error->kind == Kind::NotFound || error->kind == Kind::Unsupported ||
                     error->kind == Kind::Forbidden);
}

} // namespace

SnapshotKeeper::SnapshotKeeper(Session &session, QString path, const Settings &settings,
                               QObject *parent)
    : BackgroundFile(std::move(path), {.mostWaiting = 1}, parent)
    , m_session(session)
{
    setSettings(settings);
    if (isKeeping())
        connect(&session, &Session::loadStateChanged, this, &SnapshotKeeper::follow);
}

void SnapshotKeeper::setSettings(const Settings &settings)
{
    m_settings = settings;
    if (isKeeping())
        setPreparation([store = settings.store](SnapshotStore &file) { file.setSettings(store); });
}

QList<WebhookDefinition> SnapshotKeeper::present() const
{
    QList<WebhookDefinition> definitions;
    const QList<WebhookPtr> all = m_session.webhooks().all();
    definitions.reserve(all.size());
    for (const WebhookPtr &webhook : all)
        definitions.append(definitionOf(*webhook));
    sortDefinitions(definitions);
    return definitions;
}

bool SnapshotKeeper::isWhole() const
{
    const LoadState &state = m_session.loadState();
    const bool restIsWhole = !state.restError || isAbsent(state.restError);
    const bool odataIsWhole = !state.odataError || isAbsent(state.odataError);
    return !state.error && restIsWhole && odataIsWhole;
}

/// The moment of the end is set only by a refresh that was heard whole.
void SnapshotKeeper::follow()
{
    const LoadState &state = m_session.loadState();
    if (state.loading || !state.finishedAt.isValid() || state.finishedAt == m_seen)
        return;
    m_seen = state.finishedAt;
    if (!isWhole())
        return;
    add([all = present(), at = state.finishedAt, limits = m_settings.limits,
         isNew = m_isNew](SnapshotStore &store) {
        const StoreResult<std::optional<SnapshotId>> kept = store.record(all, at);
        *isNew = kept.value.has_value();
        return kept.error ? kept.error : store.prune(limits, at).error;
    });
}

} // namespace hookdesk
