// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/environment.h"

#include <QList>
#include <QStringList>

namespace hookdesk {

/// The fields of an environment that can be wrong.
enum class EnvironmentField {
    Name,
    Colour,
    ApiUrl,
    AuthUrl,
    ClientId,
    RedirectPort,
    ProxyHost,
    ProxyPort,
    CaFile,
    ClientCertificateFile,
    ClientKeyFile,
    KeyPassphrase, ///< No part of the environment: whoever has it looks.
    ApiMapFile,
    RefreshInterval
};

/// What can be wrong with a field.
enum class EnvironmentProblem {
    Empty,
    Duplicate, ///< Another environment has this name; case does not count.
    NotAUrl,
    NotHttps, ///< Plain http is for loopback only.
    HasCredentials,
    HasPath, ///< More than a trailing slash.
    HasQuery,
    NotAColour, ///< Not `#rrggbb`.
    OutOfRange,
    FileMissing,      ///< Not there, not a file, or not readable.
    OtherHalfMissing, ///< The key of a client certificate without the certificate.
    WrongPassphrase,
    FileUnusable ///< Its content; who has read it has the words.
};

/// One thing to put right.
struct EnvironmentFinding
{
    EnvironmentField field = EnvironmentField::Name;
    EnvironmentProblem problem = EnvironmentProblem::Empty;

    friend bool operator==(const EnvironmentFinding &, const EnvironmentFinding &) = default;
};

inline constexpr int lowestRedirectPort = 1024; ///< Below it only root may listen.
inline constexpr int shortestRefresh = 30;      ///< Seconds.
inline constexpr int longestRefresh = 24 * 60 * 60;

/// Everything that is wrong, in the order of the fields, at most one finding a field. Looks at the
/// files it names, asks no server.
[[nodiscard]] QList<EnvironmentFinding> checkEnvironment(const Environment &environment,
                                                         const QStringList &otherNames);

} // namespace hookdesk
