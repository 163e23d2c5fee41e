// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/activityentry.h"
#include "app/store/csvtext.h"
#include "app/store/sqlitefile.h"
#include "app/store/storeerror.h"

#include <QDateTime>
#include <QIODevice>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace hookdesk {

/// What was done in all environments, in one SQLite file that only grows at its end: triggers
/// refuse every other change, and each row carries a SHA-256 over itself and the hash before it, so
/// that a change made around the triggers shows.
///
/// There is no key in the hashes: somebody who may write the file and computes every later hash
/// anew is not shown by them. An export that is kept elsewhere tells.
///
/// It belongs to the thread that opened it; several programs may write to one file. Every failure
/// of the file is a value; a damaged file is kept aside and a new one begun.
class ActivityJournal
{
public:
    [[nodiscard]] std::optional<StoreError> open(const QString &path);
    /// For a second look beside the one that writes. Writing then ends in ReadOnly. A file of an
    /// older version is brought up to date first.
    [[nodiscard]] std::optional<StoreError> openForReading(const QString &path);
    /// Open, and nobody has taken the file away or put another one in its place.
    [[nodiscard]] bool isInPlace() const { return m_file.isInPlace(); }
    void close() { m_file.close(); }
    /// Where the damaged file went; empty when there was none.
    [[nodiscard]] const QString &keptAside() const { return m_file.keptAside(); }

    /// Adds the entries in this order, all or none. They are there when this returns without an
    /// error, also after a loss of power.
    [[nodiscard]] std::optional<StoreError> append(const QList<ActivityEntry> &entries);

    /// The newest first.
    [[nodiscard]] StoreResult<QList<ActivityEntry>> search(const ActivityQuery &query);
    /// Looks at every row. It reads the whole file: not for the thread of a window.
    [[nodiscard]] StoreResult<ActivityVerification> verify();
    /// Writes what search() finds; the number of entries. See activityexport.h.
    [[nodiscard]] StoreResult<int> exportCsv(const ActivityQuery &query, CsvSeparator separator,
                                             QIODevice &target);
    [[nodiscard]] StoreResult<int> exportJsonLines(const ActivityQuery &query, QIODevice &target);

    /// Removes the oldest entries up to the first that is not older than `before`; their number.
    /// The chain stays whole. What does not verify is evidence: it and all after it stay.
    [[nodiscard]] StoreResult<int> prune(const QDateTime &before);

private:
    /// The end of the chain.
    struct Head
    {
        qint64 sequence = 0;
        QByteArray hash;
    };
    using LineWriter = std::function<QByteArray(const ActivityEntry &)>;

    [[nodiscard]] std::optional<StoreError> bringTriggersBack();
    [[nodiscard]] StoreResult<Head> anchor();
    [[nodiscard]] StoreResult<Head> head();
    [[nodiscard]] StoreResult<ActivityVerification> verifyChain();
    [[nodiscard]] StoreResult<qint64> lastToPrune(const QDateTime &before);
    [[nodiscard]] std::optional<StoreError> removeUpTo(qint64 sequence);
    [[nodiscard]] std::optional<StoreError> appendAll(const QList<ActivityEntry> &entries);
    [[nodiscard]] StoreResult<int> exportLines(const ActivityQuery &query, QIODevice &target,
                                               const LineWriter &line);

    SqliteFile m_file;
};

} // namespace hookdesk
