// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/environmentdisk.h"

#include "app/store/wholefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>

#include <chrono>

namespace hookdesk {

using namespace std::chrono_literals;

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024;
constexpr auto lockPatience = 2s;
constexpr auto staleLock = 30s; ///< No change takes as long: its program hangs.

/// A lock is a small file, which needs room as every file.
StoreError::Kind reasonFor(const QLockFile &lock, const QString &path)
{
    constexpr qint64 roomForALock = 4096;
    switch (lock.error()) {
    case QLockFile::LockFailedError:
        return StoreError::Kind::Locked;
    case QLockFile::PermissionError:
        return StoreError::Kind::ReadOnly;
    case QLockFile::NoError:
    case QLockFile::UnknownError:
        break;
    }
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < roomForALock ? StoreError::Kind::DiskFull
                                                                  : StoreError::Kind::ReadOnly;
}

} // namespace

void EnvironmentDisk::begin(const QString &path, const EnvironmentFile &known)
{
    m_path = path;
    m_known = known;
}

StoreResult<EnvironmentFile> EnvironmentDisk::load() const
{
    QFile file(m_path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return {{}, StoreError{StoreError::Kind::CannotOpen, m_path, file.errorString()}};
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return {{}, StoreError{StoreError::Kind::Corrupt, m_path, {}}};
    StoreResult<EnvironmentFile> read = readEnvironments(bytes);
    if (read.error)
        read.error->path = m_path;
    return read;
}

EnvironmentDisk::Outcome EnvironmentDisk::change(const Edit &edit)
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QLockFile lock(m_path + QStringLiteral(".lock"));
    lock.setStaleLockTime(staleLock);
    if (lock.tryLock(lockPatience))
        return changeLocked(edit);
    return {{}, StoreError{reasonFor(lock, m_path), m_path, {}}, {}};
}

EnvironmentDisk::Outcome EnvironmentDisk::changeLocked(const Edit &edit)
{
    Outcome outcome;
    StoreResult<EnvironmentFile> read = load();
    if (read.error && read.error->kind == StoreError::Kind::Corrupt) {
        const StoreResult<QString> kept = keepAside();
        outcome.keptAside = kept.value;
        read = {m_known, kept.error}; // what is still known goes into the new one
    }
    outcome.error = read.error;
    if (outcome.error)
        return outcome;
    outcome.file = read.value;
    edit(outcome.file);
    if (outcome.file != read.value || !QFile::exists(m_path))
        outcome.error =
            writeWholeFile(m_path, FileReaders::OwnerAlone, writtenEnvironments(outcome.file));
    if (!outcome.error)
        m_known = outcome.file;
    return outcome;
}

StoreResult<QString> EnvironmentDisk::keepAside() const
{
    const QString date =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString wanted = QStringLiteral("%1.broken-%2").arg(m_path, date);
    QString name = wanted;
    for (int n = 2; QFile::exists(name); ++n)
        name = QStringLiteral("%1-%2").arg(wanted).arg(n);
    if (!QFile::rename(m_path, name))
        return {{}, StoreError{StoreError::Kind::CannotOpen, m_path, {}}};
    return {name, std::nullopt};
}

} // namespace hookdesk
