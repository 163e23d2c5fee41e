// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/activityjournal.h"

#include "app/store/activityexport.h"
#include "app/store/activityrows.h"
#include "app/store/rowexport.h"

#include <algorithm>

namespace hookdesk {

namespace {

using Fault = ActivityVerification::Fault;

/// Looks at one row after the other, from the oldest on.
class ChainCheck
{
public:
    ChainCheck(qint64 sequence, const QByteArray &hash)
        : m_sequence(sequence)
        , m_hash(hash)
    {
        m_found.removed = sequence;
    }

    /// False at the first break.
    bool take(const QSqlQuery &row)
    {
        const qint64 sequence = row.value(0).toLongLong();
        const qint64 expected = m_sequence + 1;
        if (sequence > expected)
            return breakAt(expected, Fault::Missing);
        const QByteArray stored = storedHash(row);
        if (sequence != expected || stored != chainHash(m_hash, row))
            return breakAt(sequence, Fault::Altered);
        m_sequence = sequence;
        m_hash = stored;
        ++m_found.checked;
        return true;
    }

    /// `last`: the highest sequence that was ever given.
    [[nodiscard]] ActivityVerification end(qint64 last)
    {
        if (!m_found.firstBreak && last > m_sequence)
            breakAt(m_sequence + 1, Fault::Missing);
        return m_found;
    }

private:
    bool breakAt(qint64 sequence, Fault fault)
    {
        m_found.firstBreak = ActivityVerification::Break{sequence, fault};
        return false;
    }

    qint64 m_sequence;
    QByteArray m_hash;
    ActivityVerification m_found;
};

constexpr qint64 newestVersion = 2;

/// The table that AUTOINCREMENT keeps: it remembers rows that are gone.
QString lastGiven()
{
    return QStringLiteral("SELECT coalesce(max(seq), 0) FROM sqlite_sequence "
                          "WHERE name = 'activity'");
}

} // namespace

std::optional<StoreError> ActivityJournal::open(const QString &path)
{
    static const SqliteFile::Migrations migrations{activityTables() + activityTriggers(),
                                                   activityRequestIds()};
    if (std::optional<StoreError> error =
            m_file.open(path, migrations, SqliteFile::Durability::PowerLoss))
        return error;
    const StoreResult<qint64> triggers =
        m_file.number(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'"));
    if (!triggers.ok() || triggers.value == activityTriggers().size())
        return triggers.error;
    return m_file.inTransaction([this] { return bringTriggersBack(); });
}

std::optional<StoreError> ActivityJournal::bringTriggersBack()
{
    for (const QString &trigger : activityTriggers()) {
        if (std::optional<StoreError> error = m_file.run(trigger))
            return error;
    }
    return std::nullopt;
}

std::optional<StoreError> ActivityJournal::openForReading(const QString &path)
{
    std::optional<StoreError> error = m_file.openForReading(path);
    if (error)
        return error;
    const StoreResult<qint64> version = m_file.number(QStringLiteral("PRAGMA user_version"));
    if (!version.ok() || version.value >= newestVersion)
        return version.error;
    if ((error = ActivityJournal().open(path))) // brings it up to date
        return error;
    return m_file.openForReading(path);
}

std::optional<StoreError> ActivityJournal::append(const QList<ActivityEntry> &entries)
{
    return m_file.write([&] { return appendAll(entries); });
}

/// The head is read inside the transaction: no other program can append in between.
std::optional<StoreError> ActivityJournal::appendAll(const QList<ActivityEntry> &entries)
{
    StoreResult<Head> end = head();
    if (!end.ok())
        return end.error;
    for (const ActivityEntry &entry : entries) {
        const ActivitySelection row = activityRow(entry, ++end.value.sequence, end.value.hash);
        if (std::optional<StoreError> error = m_file.run(row.sql, row.values))
            return error;
        end.value.hash = row.hash;
    }
    return std::nullopt;
}

StoreResult<ActivityJournal::Head> ActivityJournal::anchor()
{
    StoreResult<Head> found;
    found.error = m_file.each(
        QStringLiteral("SELECT sequence, hash FROM anchor"), {}, [&](const QSqlQuery &row) {
            found.value = {row.value(0).toLongLong(), row.value(1).toByteArray()};
            return false;
        });
    return found;
}

/// The sequence goes on behind rows that were removed from the end, so that they are missed.
StoreResult<ActivityJournal::Head> ActivityJournal::head()
{
    StoreResult<Head> found = anchor();
    if (!found.ok())
        return found;
    found.error =
        m_file.each(QStringLiteral("SELECT hash FROM activity ORDER BY sequence DESC LIMIT 1"), {},
                    [&](const QSqlQuery &row) {
                        found.value.hash = row.value(0).toByteArray();
                        return false;
                    });
    const StoreResult<qint64> last = m_file.number(lastGiven());
    found.value.sequence = std::max(last.value, found.value.sequence);
    found.error = found.error ? found.error : last.error;
    return found;
}

StoreResult<QList<ActivityEntry>> ActivityJournal::search(const ActivityQuery &query)
{
    const ActivitySelection selection = selectionOf(query);
    StoreResult<QList<ActivityEntry>> result;
    result.error = m_file.each(selection.sql, selection.values, [&](const QSqlQuery &row) {
        if (isFound(query, row))
            result.value += activityEntry(row);
        return query.limit < 0 || result.value.size() < query.limit;
    });
    return result;
}

StoreResult<ActivityVerification> ActivityJournal::verify()
{
    // One transaction, so that what another program appends meanwhile is seen nowhere.
    if (std::optional<StoreError> error = m_file.run(QStringLiteral("BEGIN")))
        return {{}, error};
    StoreResult<ActivityVerification> found = verifyChain();
    const std::optional<StoreError> ended = m_file.run(QStringLiteral("COMMIT"));
    found.error = found.error ? found.error : ended;
    return found;
}

StoreResult<ActivityVerification> ActivityJournal::verifyChain()
{
    const StoreResult<Head> begin = anchor();
    if (!begin.ok())
        return {{}, begin.error};
    ChainCheck check(begin.value.sequence, begin.value.hash);
    std::optional<StoreError> error =
        m_file.each(wholeChain(), {}, [&](const QSqlQuery &row) { return check.take(row); });
    const StoreResult<qint64> last = m_file.number(lastGiven());
    error = error ? error : last.error;
    return {check.end(last.value), error};
}

StoreResult<int> ActivityJournal::exportCsv(const ActivityQuery &query, CsvSeparator separator,
                                            QIODevice &target)
{
    if (std::optional<StoreError> error = exportHeading(activityCsvHeading(separator), target))
        return {0, std::move(error)};
    return exportLines(query, target, [separator](const ActivityEntry &row) {
        return activityCsvLine(row, separator);
    });
}

StoreResult<int> ActivityJournal::exportJsonLines(const ActivityQuery &query, QIODevice &target)
{
    return exportLines(query, target, activityJsonLine);
}

StoreResult<int> ActivityJournal::exportLines(const ActivityQuery &query, QIODevice &target,
                                              const LineWriter &line)
{
    const ActivitySelection selection = selectionOf(query);
    return exportRows(m_file, selection.sql, selection.values, target,
                      [&query, line](const QSqlQuery &row) {
                          return isFound(query, row) ? line(activityEntry(row)) : QByteArray();
                      });
}

StoreResult<int> ActivityJournal::prune(const QDateTime &before)
{
    StoreResult<int> result;
    result.error = m_file.write([&]() -> std::optional<StoreError> {
        const StoreResult<qint64> last = lastToPrune(before);
        const StoreResult<qint64> count = m_file.number(
            QStringLiteral("SELECT count(*) FROM activity WHERE sequence <= ?"), {last.value});
        result.value = static_cast<int>(count.value);
        if (!last.ok() || !count.ok())
            return last.error ? last.error : count.error;
        return result.value > 0 ? removeUpTo(last.value) : std::nullopt;
    });
    if (result.error)
        result.value = 0;
    else if (result.value > 0) // gives the space back to the disk, a little at a time
        result.error = m_file.run(QStringLiteral("PRAGMA incremental_vacuum(2000)"));
    return result;
}

/// A clock that was wrong for a while removes nothing out of the middle.
StoreResult<qint64> ActivityJournal::lastToPrune(const QDateTime &before)
{
    const StoreResult<qint64> last = m_file.number(
        QStringLiteral("SELECT coalesce((SELECT min(sequence) - 1 FROM activity WHERE at >= ?), "
                       "max(sequence), 0) FROM activity"),
        {storedDate(before)});
    if (!last.ok() || last.value == 0)
        return last;
    const StoreResult<ActivityVerification> chain = verifyChain();
    if (!chain.ok() || !chain.value.firstBreak)
        return {last.value, chain.error};
    return {std::min(last.value, chain.value.firstBreak->sequence - 1), std::nullopt};
}

std::optional<StoreError> ActivityJournal::removeUpTo(qint64 sequence)
{
    const std::pair<QString, QVariantList> steps[] = {
        {QStringLiteral("INSERT INTO retention VALUES (?)"), {sequence}},
        {QStringLiteral("UPDATE anchor SET sequence = ?, "
                        "hash = (SELECT hash FROM activity WHERE sequence = ?)"),
         {sequence, sequence}},
        {QStringLiteral("DELETE FROM activity WHERE sequence <= ?"), {sequence}},
        {QStringLiteral("DELETE FROM retention"), {}}};
    for (const auto &[sql, values] : steps) {
        if (std::optional<StoreError> error = m_file.run(sql, values))
            return error;
    }
    return std::nullopt;
}

} // namespace hookdesk
