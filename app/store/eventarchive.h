// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/failurehistory.h"
#include "app/domain/webhookevent.h"
#include "app/store/archivedevent.h"
#include "app/store/csvtext.h"
#include "app/store/sqlitefile.h"
#include "app/store/storeerror.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QSet>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace hookdesk {

enum class TextSearch;

/// What the archive keeps and for how long.
struct ArchiveLimits
{
    /// An event goes when it left the log so long ago; one that is in the log stays.
    std::chrono::hours age{30 * 24};
    qint64 bytes = 500LL * 1024 * 1024; ///< Of payloads; beyond, the oldest go first.
};

/// An event of the log as it is seen now, with what its webhook is now.
struct EventSighting
{
    WebhookEventPtr event;
    QString webhookName;
    QString endpoint;
};

/// Everything about failures that Tribe forgets, in one SQLite file for one environment: events
/// with their payload, the moments of failures for the budget, and when somebody was watching.
///
/// It belongs to the thread that opened it. Every failure of the file is a value; a damaged file is
/// kept aside and a new one begun.
class EventArchive
{
public:
    [[nodiscard]] std::optional<StoreError> open(const QString &path);
    /// For a second look beside the one that writes. Writing then ends in ReadOnly.
    [[nodiscard]] std::optional<StoreError> openForReading(const QString &path);
    /// Open, and nobody has taken the file away or put another one in its place.
    [[nodiscard]] bool isInPlace() const { return m_file.isInPlace(); }
    void close() { m_file.close(); }
    /// Where the damaged file went; empty when there was none.
    [[nodiscard]] const QString &keptAside() const { return m_file.keptAside(); }

    /// Takes events in, new or changed.
    [[nodiscard]] std::optional<StoreError> record(const QList<EventSighting> &sightings,
                                                   const QDateTime &now);
    /// These have left the log.
    [[nodiscard]] std::optional<StoreError> noteGone(const QList<EventId> &ids,
                                                     const QDateTime &now);
    /// For the events that were seen before their webhook was: what they have already stays.
    [[nodiscard]] std::optional<StoreError> noteNames(const QList<WebhookNaming> &webhooks);
    /// Only these are in the log now.
    [[nodiscard]] std::optional<StoreError> notePresent(const QSet<EventId> &present,
                                                        const QDateTime &now);

    /// Each replaces what was known of its event.
    [[nodiscard]] std::optional<StoreError> recordFailures(const QList<FailureHistory> &histories);
    /// Those with a failure at or after the date.
    [[nodiscard]] StoreResult<QList<FailureHistory>> failuresSince(const QDateTime &since);

    /// Remembers a time of watching; one that touches the last goes on with it.
    [[nodiscard]] std::optional<StoreError> noteWatched(const WatchSpan &span);
    [[nodiscard]] StoreResult<QList<WatchSpan>> watchedSince(const QDateTime &since);

    /// The newest first, without bodies: see event().
    [[nodiscard]] StoreResult<QList<ArchivedEvent>> search(const ArchiveQuery &query);
    [[nodiscard]] StoreResult<std::optional<ArchivedEvent>> event(const EventId &id);
    /// Every webhook that there are events of, by name.
    [[nodiscard]] StoreResult<QList<ArchivedWebhook>> webhooks();
    /// Writes what search() finds, bodies included and without a limit; the number of events.
    [[nodiscard]] StoreResult<int> exportCsv(const ArchiveQuery &query, CsvSeparator separator,
                                             QIODevice &target);
    [[nodiscard]] StoreResult<int> exportJsonLines(const ArchiveQuery &query, QIODevice &target);

    /// Lets go of what is too old and too much; the number of events.
    [[nodiscard]] StoreResult<int> prune(const ArchiveLimits &limits, const QDateTime &now);
    /// Bytes of the payloads and records that are kept, and of what makes them searchable.
    [[nodiscard]] StoreResult<qint64> size();

private:
    /// Makes every row searchable whose text was not folded yet, a few in a transaction.
    [[nodiscard]] std::optional<StoreError> foldText();
    /// The number of rows; 0 when there are no more.
    [[nodiscard]] StoreResult<int> foldSome();
    /// The same within a transaction that is under way.
    [[nodiscard]] std::optional<StoreError> foldRest();
    [[nodiscard]] TextSearch textSearch() const;

    using LineWriter = std::function<QByteArray(const ArchivedEvent &)>;

    [[nodiscard]] std::optional<StoreError> recordOne(const EventSighting &sighting,
                                                      const QDateTime &now);
    [[nodiscard]] std::optional<StoreError> recordFailure(const FailureHistory &history);
    [[nodiscard]] StoreResult<int> exportLines(const ArchiveQuery &query, QIODevice &target,
                                               const LineWriter &line);
    [[nodiscard]] StoreResult<int> pruneBySize(qint64 bytes);

    SqliteFile m_file;
    bool m_isFolded = false; ///< The file is of a version that has folded text.
};

} // namespace hookdesk
