// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/environmentprofile.h"
#include "app/domain/policy.h"
#include "app/session/session.h"

#include <QString>

#include <memory>
#include <optional>
#include <variant>

namespace hookdesk {

/// Why there is no session for an environment.
struct SessionRefusal
{
    enum class Why {
        HostNotAllowed, ///< By the policy of this machine; `detail` is the host.
        ApiMap          ///< Its file cannot be used; `detail` says why, technically.
    };
    Why why = Why::HostNotAllowed;
    QString detail;
};

using SessionOutcome = std::variant<std::unique_ptr<Session>, SessionRefusal>;

/// Makes the sessions of the program, under the policy of the machine: whatever way an environment
/// came in, it passes here.
class SessionMaker
{
public:
    /// Everything that is kept of environments is below `dataBase`. `activity` outlives this and
    /// every session.
    SessionMaker(QString dataBase, Policy policy, ActivityRecorder &activity);

    [[nodiscard]] SessionOutcome make(const EnvironmentProfile &profile,
                                      const Credentials &credentials) const;
    /// A host that the policy does not allow, where the environment has one.
    [[nodiscard]] std::optional<SessionRefusal>
    hostRefusal(const EnvironmentProfile &profile) const;
    /// Where the archive of an environment is: one folder for each that is stored, and the same one
    /// whatever is edited.
    [[nodiscard]] QString dataFolder(const EnvironmentProfile &profile) const;

private:
    const QString m_dataBase;
    const Policy m_policy;
    ActivityRecorder &m_activity;
};

/// The environment as the policy lets it be used.
[[nodiscard]] Environment underPolicy(Environment environment, const Policy &policy);
[[nodiscard]] EventLog::Settings underPolicy(EventLog::Settings settings, const Policy &policy);

} // namespace hookdesk
