// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/call.h"

#include "app/api/loginbrowser.h"
#include "app/api/tribeclient.h"
#include "app/session/activityrecorder.h"
#include "app/session/environmentdesk.h"
#include "app/session/sessionmaker.h"
#include "app/store/keychainsecretstore.h"
#include "app/store/managedenvironments.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace hookdesk::ctl {

/// Environments, keychain, policy and journal as the window has them, and the one environment that
/// is asked for.
class Connection
{
public:
    using Then = std::function<void(const std::optional<Trouble> &trouble)>;

    explicit Connection(const ConnectionRequest &request);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Reads what is stored. Trouble: there is no place for it.
    [[nodiscard]] std::optional<Trouble> open();
    [[nodiscard]] const QList<EnvironmentProfile> &profiles() const
    {
        return m_environments->profiles();
    }
    [[nodiscard]] const Policy &policy() const { return m_managed.policy; }
    [[nodiscard]] EnvironmentDesk &desk() { return *m_desk; }
    /// nullptr: open() failed.
    [[nodiscard]] const ActivityRecorder *activity() const { return m_activity.get(); }

    /// Finds the environment that is asked for.
    [[nodiscard]] std::optional<Trouble> choose();
    [[nodiscard]] const EnvironmentProfile &profile() const { return m_profile; }
    /// As it may be used.
    [[nodiscard]] Environment environment() const;
    /// Why what changes something is not done: the environment is read-only, is one where a name
    /// has to be spelled out, or nobody has said yes to `what`, for example `delete 2 webhooks`.
    [[nodiscard]] std::optional<Trouble> writeObstacle() const;
    [[nodiscard]] std::optional<Trouble> question(const QString &what, bool saidYes) const;

    /// Gets what is needed to sign in, from the variables or the keychain.
    void signIn(QObject *owner, Then then);
    [[nodiscard]] const Credentials &credentials() const { return m_credentials; }
    /// The session, made at the first call; nullptr: see trouble().
    [[nodiscard]] Session *session();
    /// A client without a session, for what leaves nothing on this machine; nullptr: see trouble().
    [[nodiscard]] std::unique_ptr<TribeClient> client();
    [[nodiscard]] const std::optional<Trouble> &trouble() const { return m_trouble; }

private:
    [[nodiscard]] std::optional<Trouble> chooseStored();
    [[nodiscard]] std::optional<Trouble> secretObstacle() const;
    void readKeychain(QObject *owner, const Then &then);
    void useStoragePreferences(Session &session) const;

    const ConnectionRequest m_request;
    const QString m_settingsFolder;
    const QString m_dataFolder;
    ManagedEnvironments m_managed;
    std::unique_ptr<EnvironmentStore> m_environments;
    std::unique_ptr<KeychainSecretStore> m_keychain;
    std::unique_ptr<EnvironmentDesk> m_desk;
    std::unique_ptr<LogInBrowser> m_browser;
    std::unique_ptr<ActivityRecorder> m_activity;
    std::unique_ptr<SessionMaker> m_sessions;
    EnvironmentProfile m_profile;
    Credentials m_credentials;
    std::optional<Trouble> m_trouble;
    std::unique_ptr<Session> m_session; ///< Goes first: it tells the journal.
};

} // namespace hookdesk::ctl
