// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/environmentcheck.h"
#include "app/domain/environmentprofile.h"
#include "app/domain/policy.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace hookdesk {

/// Something in the administrator's files that does not count, or not as it was meant.
struct ManagedProblem
{
    enum class Kind {
        CannotRead, ///< The file, or the folder.
        NotAFile,   ///< A folder, a device, or a link that leads nowhere.
        TooLarge,
        WritableByAll, ///< It was read, but anybody may have written it.
        BadLine,
        UnknownSection,
        SectionWithoutName,
        UnknownKey,
        RepeatedKey, ///< The first one counts.
        BadValue,
        SecretInFile, ///< Secrets are personal: it was not read.
        Repeated,     ///< An environment of this name came before; the first one counts.
        NotUsable     ///< See `finding`; the environment was left out.
    };

    Kind kind = Kind::BadLine;
    QString file;
    int line = 0;    ///< 0: the file as a whole.
    QString subject; ///< The key or the section; never a value.
    std::optional<EnvironmentFinding> finding;

    friend bool operator==(const ManagedProblem &, const ManagedProblem &) = default;
};

/// What the administrator of the machine has set up: packaging/MANAGED.md.
struct ManagedEnvironments
{
    QList<EnvironmentProfile> profiles;
    Policy policy;
    QList<ManagedProblem> problems;
};

/// `hookdesk/environments.d` in the places for settings of the whole machine, the most important
/// first. The user's own folder is not one of them.
[[nodiscard]] QStringList managedFolders();

/// Reads `*.ini` of these folders in the order of the folders, then of the names. What cannot be
/// understood is a problem, and the rest counts. Where policies differ the stricter one counts, and
/// a policy whose value cannot be understood counts as the strict one.
[[nodiscard]] ManagedEnvironments readManagedEnvironments(const QStringList &folders);

} // namespace hookdesk
