// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/tokensource.h"
#include "app/domain/environment.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>

namespace hookdesk {

/// What the command line and the environment variables ask for.
struct StartRequest
{
    std::optional<Environment> environment; ///< Connect to this one at once.
    Credentials credentials;                ///< From the environment variables, never arguments.
    bool sandbox = false;
    bool readOnly = false;
    QString logFile;         ///< Empty: nothing is logged.
    QString configDirectory; ///< Empty: the platform's own.
    QString environmentName; ///< `--environment` without an address: one that is stored.

    QString answer;  ///< For `--version` and `--help`: print it and end with exit code 0.
    QString problem; ///< Not usable: print it and end with exit code 2.
};

/// Reads the arguments (the program's name first) and the variables HOOKDESK_CLIENT_SECRET and
/// HOOKDESK_ACCESS_TOKEN.
[[nodiscard]] StartRequest parseCommandLine(const QStringList &arguments,
                                            const QProcessEnvironment &variables);

} // namespace hookdesk
