// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookdefinition.h"
#include "app/store/headerguard.h"
#include "app/store/sqlitefile.h"
#include "app/store/storeerror.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace hookdesk {

/// What a snapshot is known by in its file; later ones have higher numbers.
struct SnapshotId
{
    qint64 value = 0;

    friend bool operator==(const SnapshotId &, const SnapshotId &) = default;
};

/// A moment at which the webhooks of an environment were not what they had been before.
struct Snapshot
{
    SnapshotId id;
    QDateTime at;     ///< UTC.
    int webhooks = 0; ///< How many there were.

    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};

/// How long snapshots are kept. The newest always stays.
struct SnapshotLimits
{
    std::chrono::hours age{90 * 24}; ///< Since something was different.
    int count = 500;
};

/// The definitions of all webhooks of one environment as they were at several times, in one SQLite
/// file. A definition is stored once, with the snapshots from and until which it was so: a snapshot
/// costs what changed.
///
/// It belongs to the thread that opened it. Every failure of the file is a value; a damaged file is
/// kept aside and a new one begun.
class SnapshotStore
{
public:
    struct Settings
    {
        /// Keeps the values of headers that look like credentials; else their fingerprints only.
        bool keepsCredentials = false;
        /// For the fingerprints; empty: a random one that the file keeps.
        QByteArray key;
    };

    /// For the next opening.
    void setSettings(const Settings &settings) { m_settings = settings; }
    /// Where no credentials are to be kept, opening removes those of earlier.
    [[nodiscard]] std::optional<StoreError> open(const QString &path);
    /// For a second look beside the one that writes.
    [[nodiscard]] std::optional<StoreError> openForReading(const QString &path);
    /// Open, and nobody has taken the file away or put another one in its place.
    [[nodiscard]] bool isInPlace() const { return m_file.isInPlace(); }
    void close() { m_file.close(); }
    /// Where the damaged file went; empty when there was none.
    [[nodiscard]] const QString &keptAside() const { return m_file.keptAside(); }

    /// Keeps what is new or other; nullopt, and nothing is written, when nothing is.
    [[nodiscard]] StoreResult<std::optional<SnapshotId>>
    record(const QList<WebhookDefinition> &definitions, const QDateTime &now);
    /// The newest first.
    [[nodiscard]] StoreResult<QList<Snapshot>> snapshots();
    /// All webhooks of that time, sorted; none when there is no such snapshot.
    [[nodiscard]] StoreResult<QList<WebhookDefinition>> definitions(SnapshotId id);
    /// The number of snapshots that were removed.
    [[nodiscard]] StoreResult<int> prune(const SnapshotLimits &limits, const QDateTime &now);

    /// Makes what is not from this file comparable with what is.
    [[nodiscard]] HeaderGuard guard() const;

private:
    [[nodiscard]] std::optional<StoreError> prepareFile();
    [[nodiscard]] std::optional<StoreError> readKey();
    [[nodiscard]] std::optional<StoreError> makeKey();
    [[nodiscard]] std::optional<StoreError> forgetCredentials();
    [[nodiscard]] std::optional<StoreError> forgetCredentialsOf(qint64 definition,
                                                                const QByteArray &content);
    [[nodiscard]] StoreResult<std::optional<SnapshotId>>
    recordAll(const QList<WebhookDefinition> &definitions, const QDateTime &now);
    [[nodiscard]] std::optional<StoreError> begin(const WebhookDefinition &definition,
                                                  const QByteArray &hash, SnapshotId since);
    [[nodiscard]] std::optional<StoreError> removeUnused();
    [[nodiscard]] std::optional<StoreError> emptyLog();
    /// Runs `work` in a transaction; once more in a new file, when this one is damaged.
    [[nodiscard]] std::optional<StoreError>
    write(const std::function<std::optional<StoreError>()> &work);

    SqliteFile m_file;
    Settings m_settings;
    QByteArray m_key;
};

} // namespace hookdesk
