// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/backgroundstore.h"
#include "app/store/storeerror.h"

#include <QFile>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace hookdesk {

/// The part of a BackgroundFile that knows nothing of its entries.
class FileWriter : public QObject
{
    Q_OBJECT

public:
    struct Rules
    {
        /// What cannot be written is tried again whatever the reason; else only what another
        /// program's lock has kept from the file.
        bool retriesAlways = false;
        std::chrono::milliseconds pause{3000}; ///< Before that.
        /// So many entries wait; more, and the oldest are let go of.
        qsizetype mostWaiting = std::numeric_limits<qsizetype>::max();
        bool isEmptyWithoutFile = false; ///< Reading it is no error then, and gives an empty T.
    };

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Of the last writing; nullopt when it went well.
    [[nodiscard]] const std::optional<StoreError> &problem() const { return m_problem; }
    /// Where a damaged file went; empty when there was none.
    [[nodiscard]] const QString &keptAside() const { return m_keptAside; }
    /// How many entries were added and are not written yet.
    [[nodiscard]] virtual qsizetype unwritten() const = 0;
    /// Calls `then` when everything that was added before is on the disk, which may be at once, or
    /// when it cannot be written; never when `owner` is gone.
    void whenWritten(QObject *owner, std::function<void()> then);

signals:
    /// problem() or keptAside() are others now.
    void changed();
    /// The file has what was added.
    void written();

protected:
    /// For a destructor, before anything is gone that the end of what waits may want.
    void dropWaiting();

private:
    template <typename, typename>
    friend class BackgroundFile;

    struct Outcome
    {
        std::optional<StoreError> error;
        QString keptAside;
    };
    struct Waiting
    {
        QPointer<QObject> owner;
        std::function<void()> then;
    };

    FileWriter(QString path, const Rules &rules, QObject *parent);
    virtual void begin() = 0;
    /// True when it is another one than the last.
    [[nodiscard]] bool note(const Outcome &outcome);
    void release(bool all);

    const QString m_path;
    const Rules m_rules;
    QTimer m_pause;
    QList<Waiting> m_waiting; ///< For what is not being written yet.
    QList<Waiting> m_next;    ///< For what is being written.
    std::optional<StoreError> m_problem;
    QString m_keptAside;
};

/// A file of this machine that a worker thread writes, in the order of adding, on a connection that
/// stays open. What is added while it writes is written together.
///
/// An entry is what File::append() takes several of, or a function that gets the file, holds copies
/// of all that it needs, and is not run again once it went well. What is done never fails because
/// of the file, and waits for it only as long as whenWritten() says. What could not be written is
/// kept in memory as Rules has it, tried again after a pause and once more at the end. A file that
/// somebody takes away is begun anew.
template <typename File, typename Entry = std::function<std::optional<StoreError>(File &file)>>
class BackgroundFile : public FileWriter
{
public:
    using Task = std::function<std::optional<StoreError>(File &file)>;

    BackgroundFile(QString path, const Rules &rules, QObject *parent)
        : FileWriter(std::move(path), rules, parent)
    {
    }
    /// Waits until everything is written, or cannot be.
    ~BackgroundFile() override
    {
        dropWaiting();
        if (unwritten() == 0)
            return;
        m_worker.run([batch = m_batch, entries = m_entries, path = path()](File &file) {
            QList<Entry> left = batch ? batch->left + entries : entries;
            (void)write(file, path, {}, left);
        });
    }

    void add(Entry entry)
    {
        m_entries += std::move(entry);
        letGoOfSurplus();
        if (!m_batch && !m_pause.isActive())
            m_pause.start(0); // what is added in the same turn is written together
    }
    [[nodiscard]] qsizetype unwritten() const override
    {
        return m_entries.size() + (m_batch ? m_batch->entries.size() : 0);
    }
    /// Runs `read` on a worker thread, on a connection of its own, and hands its result to
    /// `handler`; never when `owner` is gone.
    template <typename T>
    void read(QObject *owner, std::function<StoreResult<T>(File &file)> read,
              std::function<void(const StoreResult<T> &result)> handler) const;

protected:
    /// After each writing that went well.
    virtual void noteWritten(const QList<Entry> &) {}
    /// Every connection gets it before it is opened, in its thread; what is open is opened anew.
    void setPreparation(std::function<void(File &file)> prepare)
    {
        m_prepare = prepare;
        m_worker.run([prepare = std::move(prepare)](File &file) {
            file.close();
            prepare(file);
        });
    }
    [[nodiscard]] BackgroundStore<File> &worker() { return m_worker; }

private:
    struct Batch
    {
        const QList<Entry> entries;
        QList<Entry> left = entries; ///< Of the worker until the outcome is known.
    };

    void begin() override;
    void finish(const Outcome &outcome);
    [[nodiscard]] static Outcome write(File &file, const QString &path, const Rules &rules,
                                       QList<Entry> &entries);
    /// What is done is taken out.
    [[nodiscard]] static std::optional<StoreError> append(File &file, QList<Entry> &entries);
    void letGoOfSurplus()
    {
        if (const qsizetype surplus = m_entries.size() - m_rules.mostWaiting; surplus > 0)
            m_entries.remove(0, surplus);
    }

    QList<Entry> m_entries;
    std::shared_ptr<Batch> m_batch; ///< Is being written, until finish() has seen the outcome.
    std::function<void(File &file)> m_prepare;
    BackgroundStore<File> m_worker; ///< Goes first, and waits.
};

template <typename File, typename Entry>
template <typename T>
void BackgroundFile<File, Entry>::read(QObject *owner, std::function<StoreResult<T>(File &)> read,
                                       std::function<void(const StoreResult<T> &)> handler) const
{
    const auto work = [path = path(), prepare = m_prepare, read = std::move(read),
                       mayBeMissing = m_rules.isEmptyWithoutFile]() -> StoreResult<T> {
        if (mayBeMissing && !QFile::exists(path))
            return {};
        File file;
        if (prepare)
            prepare(file);
        if (std::optional<StoreError> error = file.openForReading(path))
            return {{}, std::move(error)};
        return read(file);
    };
    runInBackground(owner, work, std::move(handler));
}

template <typename File, typename Entry>
void BackgroundFile<File, Entry>::begin()
{
    if (m_entries.isEmpty() || m_batch)
        return;
    m_batch = std::make_shared<Batch>(Batch{std::exchange(m_entries, {})});
    m_next = std::exchange(m_waiting, {});
    m_worker.run([batch = m_batch, path = path(),
                  rules = m_rules](File &file) { return write(file, path, rules, batch->left); },
                 this, [this](const Outcome &outcome) { finish(outcome); });
}

template <typename File, typename Entry>
void BackgroundFile<File, Entry>::finish(const Outcome &outcome)
{
    const std::shared_ptr<Batch> batch = std::exchange(m_batch, nullptr);
    const bool isNews = note(outcome);
    m_entries = batch->left + m_entries;
    letGoOfSurplus();
    if (!m_entries.isEmpty())
        m_pause.start(batch->left.isEmpty() ? std::chrono::milliseconds{0} : m_rules.pause);
    if (!outcome.error) {
        noteWritten(batch->entries);
        emit written();
    }
    if (isNews)
        emit changed();
    release(m_problem || m_entries.isEmpty());
}

template <typename File, typename Entry>
FileWriter::Outcome BackgroundFile<File, Entry>::write(File &file, const QString &path,
                                                       const Rules &rules, QList<Entry> &entries)
{
    Outcome outcome;
    QList<Entry> left;
    // Whoever takes the file away while it is written takes the entries with it: once more.
    for (int attempt = 0; attempt < 2; ++attempt) {
        left = entries;
        outcome.error = file.isInPlace() ? std::nullopt : file.open(path);
        if (!outcome.error)
            outcome.error = append(file, left);
        // A damaged file was replaced: what it refused goes into the new one.
        if (outcome.error && outcome.error->kind == StoreError::Kind::Corrupt)
            outcome.error = append(file, left);
        if (outcome.error || file.isInPlace())
            break;
    }
    const bool isLocked = outcome.error && outcome.error->kind == StoreError::Kind::Locked;
    if (outcome.error && !isLocked)
        file.close(); // the next time begins anew
    entries = isLocked || rules.retriesAlways ? left : QList<Entry>();
    outcome.keptAside = file.keptAside();
    return outcome;
}

template <typename File, typename Entry>
std::optional<StoreError> BackgroundFile<File, Entry>::append(File &file, QList<Entry> &entries)
{
    std::optional<StoreError> error;
    if constexpr (std::is_invocable_v<const Entry &, File &>) {
        while (!error && !entries.isEmpty()) {
            error = entries.constFirst()(file);
            if (!error)
                entries.removeFirst();
        }
    } else {
        error = file.append(entries);
        if (!error)
            entries.clear();
    }
    return error;
}

} // namespace hookdesk
