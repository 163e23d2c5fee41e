// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/connectionoptions.h"

#include <QHash>
#include <QStringList>

namespace hookdesk::ctl {

/// How the program ends, but for `verify` and `watch --once`.
enum ExitCode {
    Well = 0,
    Usage = 2,
    Refused = 3,     ///< By the policy, a read-only environment, a missing `--yes`, or the server.
    Unreachable = 4, ///< No answer that could be used.
    Partly = 5       ///< Not everything could be done.
};

/// Why something cannot go on, for standard error.
struct Trouble
{
    int code = Usage;
    QString text;
};

/// What the command line and the environment variables ask for.
struct Call
{
    ConnectionRequest connection;
    QString command;
    QStringList arguments;              ///< Those behind the command.
    QHash<QString, QStringList> values; ///< Of the other options that were given, by their names.

    QString answer;  ///< For `--version` and `--help`: print it and end with exit code 0.
    QString problem; ///< Not usable: print it and end with exit code 2.

    [[nodiscard]] bool has(const char *option) const
    {
        return values.contains(QLatin1String(option));
    }
    [[nodiscard]] QStringList all(const char *option) const
    {
        return values.value(QLatin1String(option));
    }
    /// The last one that was given; empty without.
    [[nodiscard]] QString value(const char *option) const
    {
        return all(option).isEmpty() ? QString() : all(option).constLast();
    }
};

/// Reads the arguments (the program's name first), options before and behind the command, and the
/// variables of readConnection().
[[nodiscard]] Call parseCall(const QStringList &arguments, const QProcessEnvironment &variables);

} // namespace hookdesk::ctl
