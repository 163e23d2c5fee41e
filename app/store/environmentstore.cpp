// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/environmentstore.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QPointer>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <chrono>

namespace hookdesk {

using namespace std::chrono_literals;

namespace {

constexpr auto reloadDelay = 50ms;

template <typename Profiles>
auto positionOf(Profiles &profiles, const EnvironmentId &id)
{
    return std::find_if(profiles.begin(), profiles.end(),
                        [&id](const EnvironmentProfile &profile) { return profile.id == id; });
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
    EnvironmentDisk disk;
    disk.begin(path(), {});
    const StoreResult<EnvironmentFile> read = disk.load();
    begin(read.value);
    watch();
    if (read.error && read.error->kind == StoreError::Kind::Corrupt) {
        change([](EnvironmentFile &) {}, this,
               [this](const std::optional<StoreError> &error) {
                   if (error)
                       emit reloadFailed(*error);
               });
        return std::nullopt;
    }
    take(read.value);
    return read.error;
}

void EnvironmentStore::begin(const EnvironmentFile &known)
{
    m_disk.run([path = path(), known](EnvironmentDisk &disk) { disk.begin(path, known); });
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

void EnvironmentStore::add(const Environment &environment, QObject *owner, Added then)
{
    addAfter({}, environment, owner, std::move(then));
}

void EnvironmentStore::replace(const EnvironmentId &id, const Environment &environment,
                               QObject *owner, Done then)
{
    const auto edit = [id, environment](EnvironmentFile &file) {
        const auto found = positionOf(file.profiles, id);
        if (found == file.profiles.end())
            file.profiles.append({id, environment, {}, false});
        else
            found->environment = environment;
    };
    changeOwn(id, edit, owner, std::move(then));
}

void EnvironmentStore::addAfter(const EnvironmentId &id, const Environment &environment,
                                QObject *owner, Added then)
{
    addAs(newId(), id, environment, owner, std::move(then));
}

EnvironmentId EnvironmentStore::newId()
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

void EnvironmentStore::addAs(const EnvironmentId &id, const EnvironmentId &behind,
                             const Environment &environment, QObject *owner, Added then)
{
    const EnvironmentProfile added{id, environment, {}, false};
    const auto insert = [behind, added](EnvironmentFile &file) {
        const auto found = positionOf(file.profiles, behind);
        file.profiles.insert(found == file.profiles.end() ? found : found + 1, added);
    };
    change(insert, owner, [id, then = std::move(then)](const std::optional<StoreError> &error) {
        then({id, error});
    });
}

void EnvironmentStore::remove(const EnvironmentId &id, QObject *owner, Done then)
{
    const auto edit = [id](EnvironmentFile &file) {
        file.profiles.removeIf([&](const EnvironmentProfile &profile) { return profile.id == id; });
    };
    changeOwn(id, edit, owner, std::move(then));
}

void EnvironmentStore::move(const EnvironmentId &id, qsizetype position, QObject *owner, Done then)
{
    const auto edit = [id, position](EnvironmentFile &file) {
        const auto found = positionOf(file.profiles, id);
        if (found != file.profiles.end())
            file.profiles.move(found - file.profiles.begin(),
                               std::clamp<qsizetype>(position, 0, file.profiles.size() - 1));
    };
    changeOwn(id, edit, owner, std::move(then));
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

void EnvironmentStore::rememberSecret(const SecretKey &key, QObject *owner, Done then)
{
    if (m_unwritten == 0 && secretKeys(key.environment).contains(key.what))
        return then(std::nullopt);
    const auto edit = [key](EnvironmentFile &file) {
        QStringList &names = file.secretKeys[key.environment];
        if (!names.contains(key.what))
            names.append(key.what);
    };
    change(edit, owner, std::move(then));
}

void EnvironmentStore::forgetSecret(const SecretKey &key, QObject *owner, Done then)
{
    const auto edit = [key](EnvironmentFile &file) {
        const auto entry = file.secretKeys.find(key.environment);
        if (entry == file.secretKeys.end())
            return;
        entry->removeAll(key.what);
        if (entry->isEmpty())
            file.secretKeys.erase(entry);
    };
    change(edit, owner, std::move(then));
}

void EnvironmentStore::changeOwn(const EnvironmentId &id, const Edit &edit, QObject *owner,
                                 Done then)
{
    if (isManaged(id)) {
        const auto refuse = [then = std::move(then), error = refusal()] { then(error); };
        QMetaObject::invokeMethod(owner, refuse, Qt::QueuedConnection);
        return;
    }
    change(edit, owner, std::move(then));
}

void EnvironmentStore::change(const Edit &edit, QObject *owner, Done then)
{
    ++m_unwritten;
    m_disk.run([edit](EnvironmentDisk &disk) { return disk.change(edit); }, this,
               [this, owner = QPointer<QObject>(owner),
                then = std::move(then)](const EnvironmentDisk::Outcome &outcome) {
                   --m_unwritten;
                   changed(outcome);
                   if (owner)
                       then(outcome.error);
               });
}

void EnvironmentStore::changed(const EnvironmentDisk::Outcome &outcome)
{
    if (!outcome.keptAside.isEmpty()) {
        m_keptAside = outcome.keptAside;
        emit damagedFileKeptAside(m_keptAside);
    }
    if (!outcome.error)
        take(outcome.file);
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
    m_disk.run([](EnvironmentDisk &disk) { return disk.load(); }, this,
               [this](const StoreResult<EnvironmentFile> &read) {
                   if (read.error)
                       emit reloadFailed(*read.error);
                   else if (read.value != m_file)
                       take(read.value);
               });
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
