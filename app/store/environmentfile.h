// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/environmentprofile.h"
#include "app/store/storeerror.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

#include <functional>

namespace hookdesk {

/// What `environments.json` says.
struct EnvironmentFile
{
    QList<EnvironmentProfile> profiles; ///< In the order of the list; their secretKeys are empty.
    /// The names of the secrets by environment. Apart from the profiles, because it also has those
    /// of managed environments, and of removed ones whose secrets the keychain did not let go.
    QMap<EnvironmentId, QStringList> secretKeys;

    friend bool operator==(const EnvironmentFile &, const EnvironmentFile &) = default;
};

/// Brings the whole document from one version to the next.
using EnvironmentMigration = std::function<QJsonObject(const QJsonObject &document)>;
using EnvironmentMigrations = QList<EnvironmentMigration>;

/// The first brings version 1 to 2, and so on; never change one that was released. The version of
/// this program is one more than there are.
[[nodiscard]] const EnvironmentMigrations &environmentMigrations();

/// Reads the file. A file of a newer version is read as far as it is understood, with a TooNew
/// error beside it; what is no such file gives a Corrupt error.
[[nodiscard]] StoreResult<EnvironmentFile>
readEnvironments(const QByteArray &bytes,
                 const EnvironmentMigrations &migrations = environmentMigrations());

/// The whole file, ending in a line break. User information in addresses is left out: it is where
/// a password might hide.
[[nodiscard]] QByteArray writtenEnvironments(const EnvironmentFile &file);

} // namespace hookdesk
