// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/snapshotkeeper.h"

#include "app/session/session.h"

#include <chrono>
#include <utility>

namespace hookdesk {

namespace {

constexpr std::chrono::seconds pauseOfSnapshots{3};

/// The environment does not offer the listing, now or ever: what the other tells is all there is.
bool isAbsent(const std::optional<ApiError> &error)
{
    using Kind = ApiError::Kind;
    return error && (error->kind == Kind::NotFound || error->kind == Kind::Unsupported ||
                     error->kind == Kind::Forbidden);
}

} // namespace

SnapshotKeeper::SnapshotKeeper(Session &session, QString path, Settings settings, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_path(std::move(path))
    , m_settings(std::move(settings))
{
    m_thread.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SnapshotKeeper::begin);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SnapshotKeeper::written);
    if (isKeeping())
        connect(&session, &Session::loadStateChanged, this, &SnapshotKeeper::follow);
}

SnapshotKeeper::~SnapshotKeeper()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
    if (m_waiting)
        (void)write(m_path, m_settings, *m_waiting);
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
    m_waiting = Listing{present(), state.finishedAt};
    if (!m_writing)
        m_pause.start(0);
}

void SnapshotKeeper::begin()
{
    if (!m_waiting || m_writing)
        return;
    m_writing = true;
    m_underWay = *std::exchange(m_waiting, std::nullopt);
    m_watcher.setFuture(
        QtConcurrent::run(&m_thread, [path = m_path, settings = m_settings, listing = m_underWay] {
            return write(path, settings, listing);
        }));
}

SnapshotKeeper::Outcome SnapshotKeeper::write(const QString &path, const Settings &settings,
                                              const Listing &listing)
{
    SnapshotStore store;
    Outcome outcome;
    outcome.error = store.open(path, settings.store);
    if (!outcome.error) {
        const StoreResult<std::optional<SnapshotId>> kept =
            store.record(listing.definitions, listing.at);
        outcome.id = kept.value;
        outcome.error = kept.error;
    }
    if (!outcome.error)
        outcome.error = store.prune(settings.limits, listing.at).error;
    outcome.keptAside = store.keptAside();
    return outcome;
}

void SnapshotKeeper::written()
{
    m_writing = false;
    const Outcome outcome = m_watcher.result();
    const bool isNews = m_problem != outcome.error || !outcome.keptAside.isEmpty();
    const bool isLocked = outcome.error && outcome.error->kind == StoreError::Kind::Locked;
    m_problem = outcome.error;
    if (!outcome.keptAside.isEmpty())
        m_keptAside = outcome.keptAside;
    if (isLocked && !m_waiting)
        m_waiting = m_underWay;
    m_underWay = {};
    if (m_waiting)
        m_pause.start(isLocked ? pauseOfSnapshots : std::chrono::seconds{0});
    if (isNews)
        emit changed();
    if (!outcome.error)
        emit looked(outcome.id.has_value());
}

} // namespace hookdesk
