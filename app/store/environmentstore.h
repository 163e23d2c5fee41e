// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/environmentprofile.h"
#include "app/store/backgroundstore.h"
#include "app/store/environmentdisk.h"
#include "app/store/environmentfile.h"
#include "app/store/secretkeylist.h"
#include "app/store/storeerror.h"

#include <QFileSystemWatcher>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <optional>

namespace hookdesk {

/// The list of environments, in `environments.json` of the settings folder.
///
/// Two programs may have it open. Each change reads the file again under a lock, changes one
/// profile and replaces the file as a whole, so that neither undoes what the other did: for the
/// same profile the later change counts. What others change is read when the folder says so.
///
/// Changes are written beside the window, in their order, and the list has them when they are on
/// the disk. `then` tells it, after the call has returned and never when `owner` is gone; the
/// change happens without it.
///
/// A damaged file is kept aside and told (damagedFileKeptAside()); one of a newer version is only
/// read.
class EnvironmentStore : public QObject, public SecretKeyList
{
    Q_OBJECT

public:
    using Added = std::function<void(const StoreResult<EnvironmentId> &added)>;

    explicit EnvironmentStore(const QString &folder, QObject *parent = nullptr);
    /// Waits until everything is written.
    ~EnvironmentStore() override;

    /// Reads the list. With a TooNew error the list is there, but every change is refused with the
    /// same error; with another one nothing is there and changes are tried. A damaged file is kept
    /// aside afterwards.
    [[nodiscard]] std::optional<StoreError> open();
    [[nodiscard]] QString path() const;
    /// Where the damaged file went; empty when there was none.
    [[nodiscard]] const QString &keptAside() const { return m_keptAside; }

    /// The user's own in their order, and the managed ones after them.
    [[nodiscard]] const QList<EnvironmentProfile> &profiles() const { return m_profiles; }
    [[nodiscard]] std::optional<EnvironmentProfile> profile(const EnvironmentId &id) const;
    /// The names of all others, for checkEnvironment().
    [[nodiscard]] QStringList namesBeside(const EnvironmentId &id) const;
    /// Those of the administrator; they cannot be changed here.
    void setManaged(const QList<EnvironmentProfile> &managed);

    /// Changes that were asked for and are not written yet.
    [[nodiscard]] int unwritten() const { return m_unwritten; }

    void add(const Environment &environment, QObject *owner, Added then);
    /// Also brings back what another program has removed meanwhile.
    void replace(const EnvironmentId &id, const Environment &environment, QObject *owner,
                 Done then);
    /// Behind another one, for example the copy behind its original; behind a managed one or one
    /// that is gone means last.
    void addAfter(const EnvironmentId &id, const Environment &environment, QObject *owner,
                  Added then);
    /// The same under an id of newId(), for which its secrets may have been kept before.
    void addAs(const EnvironmentId &id, const EnvironmentId &behind, const Environment &environment,
               QObject *owner, Added then);
    /// One that no environment has.
    [[nodiscard]] static EnvironmentId newId();
    /// Takes it off the list; the names of secrets that are still known stay in leftoverSecrets().
    void remove(const EnvironmentId &id, QObject *owner, Done then);
    /// To this place among the user's own, the nearest one if there is no such place.
    void move(const EnvironmentId &id, qsizetype position, QObject *owner, Done then);

    /// Secrets of environments that are no longer there: the keychain did not let them go.
    [[nodiscard]] QList<SecretKey> leftoverSecrets() const;

    [[nodiscard]] QStringList secretKeys(const EnvironmentId &environment) const override;
    void rememberSecret(const SecretKey &key, QObject *owner, Done then) override;
    void forgetSecret(const SecretKey &key, QObject *owner, Done then) override;

signals:
    // By this program or by another one, after profiles() has changed.
    void profileAdded(const hookdesk::EnvironmentId &id);
    void profileChanged(const hookdesk::EnvironmentId &id);
    void profileRemoved(const hookdesk::EnvironmentId &id);
    void orderChanged();
    /// The file, changed by somebody else, cannot be read; the list stays as it was.
    void reloadFailed(const hookdesk::StoreError &error);
    void damagedFileKeptAside(const QString &path);

private:
    using Edit = EnvironmentDisk::Edit;

    void begin(const EnvironmentFile &known);
    void change(const Edit &edit, QObject *owner, Done then);
    void changeOwn(const EnvironmentId &id, const Edit &edit, QObject *owner, Done then);
    void changed(const EnvironmentDisk::Outcome &outcome);
    [[nodiscard]] bool isManaged(const EnvironmentId &id) const;
    [[nodiscard]] StoreError refusal() const;
    void reload();
    void watch();
    void take(EnvironmentFile file);
    void announce(const QList<EnvironmentProfile> &before);

    const QString m_folder;
    QString m_keptAside;
    EnvironmentFile m_file;
    QList<EnvironmentProfile> m_managed;
    QList<EnvironmentProfile> m_profiles; ///< Both, with the names of their secrets.
    QFileSystemWatcher m_watcher;
    QTimer m_reload; ///< The watcher tells of one change several times.
    int m_unwritten = 0;
    BackgroundStore<EnvironmentDisk> m_disk;
};

} // namespace hookdesk
