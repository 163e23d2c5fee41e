// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/environmentstore.h"

#include "app/store/wholefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QLockFile>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <chrono>

namespace hookdesk {

using namespace std::chrono_literals;

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024;
constexpr auto lockPatience = 2s;
constexpr auto staleLock = 30s; ///< No change takes as long: its program hangs.
constexpr auto reloadDelay = 50ms;

template <typename Profiles>
auto positionOf(Profiles &profiles, const EnvironmentId &id)
{
    return std::find_if(profiles.begin(), profiles.end(),
                        [&id](const EnvironmentProfile &profile) { return profile.id == id; });
}

EnvironmentProfile newProfile(const Environment &environment)
{
    return {{QUuid::createUuid().toString(QUuid::WithoutBraces)}, environment, {}, false};
}

QList<EnvironmentId> idsIn(const QList<EnvironmentProfile> &profiles)
{
    QList<EnvironmentId> ids;
    for (const EnvironmentProfile &profile : profiles)
        ids.append(profile.id);
    return ids;
}

QList<EnvironmentId> inBoth(const QList<EnvironmentId> &ids, const QList<EnvironmentId> &others)
{
    QList<EnvironmentId> kept;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(kept),
                 [&others](const EnvironmentId &id) { return others.contains(id); });
    return kept;
}

} // namespace

EnvironmentStore::EnvironmentStore(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(reloadDelay);
    connect(&m_reload, &QTimer::timeout, this, &EnvironmentStore::reload);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_reload,
            qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_reload, qOverload<>(&QTimer::start));
}

EnvironmentStore::~EnvironmentStore() = default;

std::optional<StoreError> EnvironmentStore::open()
{
    QDir().mkpath(m_folder);
    StoreResult<EnvironmentFile> read = load();
    watch();
    if (read.error && read.error->kind == StoreError::Kind::Corrupt)
        return change([](EnvironmentFile &) {});
    take(read.value);
    return read.error;
}

QString EnvironmentStore::path() const
{
    return QDir(m_folder).filePath(QStringLiteral("environments.json"));
}

std::optional<EnvironmentProfile> EnvironmentStore::profile(const EnvironmentId &id) const
{
    const auto found = positionOf(m_profiles, id);
    return found == m_profiles.end() ? std::nullopt : std::optional(*found);
}

QStringList EnvironmentStore::namesBeside(const EnvironmentId &id) const
{
    QStringList names;
    for (const EnvironmentProfile &profile : m_profiles) {
        if (profile.id != id)
            names.append(profile.environment.name);
    }
    return names;
}

void EnvironmentStore::setManaged(const QList<EnvironmentProfile> &managed)
{
    m_managed = managed;
    take(m_file);
}

StoreResult<EnvironmentId> EnvironmentStore::add(const Environment &environment)
{
    const EnvironmentProfile profile = newProfile(environment);
    return {profile.id, change([&](EnvironmentFile &file) { file.profiles.append(profile); })};
}

std::optional<StoreError> EnvironmentStore::replace(const EnvironmentId &id,
                                                    const Environment &environment)
{
    if (isManaged(id))
        return refusal();
    return change([&](EnvironmentFile &file) {
        const auto found = positionOf(file.profiles, id);
        if (found == file.profiles.end())
            file.profiles.append({id, environment, {}, false});
        else
            found->environment = environment;
    });
}

StoreResult<EnvironmentId> EnvironmentStore::addAfter(const EnvironmentId &id,
                                                      const Environment &environment)
{
    const EnvironmentProfile added = newProfile(environment);
    const auto insert = [&](EnvironmentFile &file) {
        const auto found = positionOf(file.profiles, id);
        file.profiles.insert(found == file.profiles.end() ? found : found + 1, added);
    };
    return {added.id, change(insert)};
}

std::optional<StoreError> EnvironmentStore::remove(const EnvironmentId &id)
{
    if (isManaged(id))
        return refusal();
    return change([&](EnvironmentFile &file) {
        file.profiles.removeIf([&](const EnvironmentProfile &profile) { return profile.id == id; });
    });
}

std::optional<StoreError> EnvironmentStore::move(const EnvironmentId &id, qsizetype position)
{
    if (isManaged(id))
        return refusal();
    return change([&](EnvironmentFile &file) {
        const auto found = positionOf(file.profiles, id);
        if (found != file.profiles.end())
            file.profiles.move(found - file.profiles.begin(),
                               std::clamp<qsizetype>(position, 0, file.profiles.size() - 1));
    });
}

QList<SecretKey> EnvironmentStore::leftoverSecrets() const
{
    QList<SecretKey> left;
    for (auto entry = m_file.secretKeys.begin(); entry != m_file.secretKeys.end(); ++entry) {
        if (profile(entry.key()))
            continue;
        for (const QString &what : entry.value())
            left.append({entry.key(), what});
    }
    return left;
}

QStringList EnvironmentStore::secretKeys(const EnvironmentId &environment) const
{
    return m_file.secretKeys.value(environment);
}

std::optional<StoreError> EnvironmentStore::rememberSecret(const SecretKey &key)
{
    if (secretKeys(key.environment).contains(key.what))
        return std::nullopt;
    return change([&key](EnvironmentFile &file) {
        QStringList &names = file.secretKeys[key.environment];
        if (!names.contains(key.what))
            names.append(key.what);
    });
}

std::optional<StoreError> EnvironmentStore::forgetSecret(const SecretKey &key)
{
    return change([&key](EnvironmentFile &file) {
        const auto entry = file.secretKeys.find(key.environment);
        if (entry == file.secretKeys.end())
            return;
        entry->removeAll(key.what);
        if (entry->isEmpty())
            file.secretKeys.erase(entry);
    });
}

StoreResult<EnvironmentFile> EnvironmentStore::load() const
{
    QFile file(path());
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return {{}, StoreError{StoreError::Kind::CannotOpen, path(), file.errorString()}};
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return {{}, StoreError{StoreError::Kind::Corrupt, path(), {}}};
    StoreResult<EnvironmentFile> read = readEnvironments(bytes);
    if (read.error)
        read.error->path = path();
    return read;
}

std::optional<StoreError> EnvironmentStore::change(const Edit &edit)
{
    QDir().mkpath(m_folder);
    QLockFile lock(path() + QStringLiteral(".lock"));
    lock.setStaleLockTime(staleLock);
    if (!lock.tryLock(lockPatience)) {
        const bool busy = lock.error() == QLockFile::LockFailedError;
        return StoreError{busy ? StoreError::Kind::Locked : StoreError::Kind::ReadOnly, path(), {}};
    }
    StoreResult<EnvironmentFile> read = load();
    if (read.error && read.error->kind == StoreError::Kind::Corrupt)
        read = {m_file, keepAside()}; // what is still known goes into the new one
    if (read.error)
        return read.error;
    const EnvironmentFile before = read.value;
    edit(read.value);
    if (read.value != before || !QFile::exists(path())) {
        if (std::optional<StoreError> error = save(read.value))
            return error;
    }
    take(read.value);
    return std::nullopt;
}

std::optional<StoreError> EnvironmentStore::save(const EnvironmentFile &file) const
{
    return writeWholeFile(path(), FileReaders::OwnerAlone, writtenEnvironments(file));
}

std::optional<StoreError> EnvironmentStore::keepAside()
{
    const QString date =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString wanted = QStringLiteral("%1.broken-%2").arg(path(), date);
    QString name = wanted;
    for (int n = 2; QFile::exists(name); ++n)
        name = QStringLiteral("%1-%2").arg(wanted).arg(n);
    if (!QFile::rename(path(), name))
        return StoreError{StoreError::Kind::CannotOpen, path(), {}};
    m_keptAside = name;
    emit damagedFileKeptAside(name);
    return std::nullopt;
}

bool EnvironmentStore::isManaged(const EnvironmentId &id) const
{
    return positionOf(m_managed, id) != m_managed.end();
}

StoreError EnvironmentStore::refusal() const
{
    return {StoreError::Kind::ReadOnly, path(), {}};
}

void EnvironmentStore::reload()
{
    watch();
    const StoreResult<EnvironmentFile> read = load();
    if (read.error)
        emit reloadFailed(*read.error);
    else if (read.value != m_file)
        take(read.value);
}

/// The folder tells of a new file, the file of one that an editor writes in place.
void EnvironmentStore::watch()
{
    m_watcher.addPath(m_folder);
    if (QFile::exists(path()))
        m_watcher.addPath(path());
}

void EnvironmentStore::take(EnvironmentFile file)
{
    const QList<EnvironmentProfile> before = m_profiles;
    m_file = std::move(file);
    m_profiles = m_file.profiles + m_managed;
    for (EnvironmentProfile &profile : m_profiles)
        profile.secretKeys = secretKeys(profile.id);
    announce(before);
}

void EnvironmentStore::announce(const QList<EnvironmentProfile> &before)
{
    const QList<EnvironmentProfile> after = m_profiles; // who listens may change the list again
    const QList<EnvironmentId> oldIds = idsIn(before);
    const QList<EnvironmentId> newIds = idsIn(after);
    for (const EnvironmentId &id : oldIds) {
        if (!newIds.contains(id))
            emit profileRemoved(id);
    }
    for (const EnvironmentProfile &profile : after) {
        const auto old = positionOf(before, profile.id);
        if (old == before.end())
            emit profileAdded(profile.id);
        else if (*old != profile)
            emit profileChanged(profile.id);
    }
    if (inBoth(oldIds, newIds) != inBoth(newIds, oldIds))
        emit orderChanged();
}

} // namespace hookdesk
