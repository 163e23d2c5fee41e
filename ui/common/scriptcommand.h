// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hookdesk {

struct Environment;
class Session;

/// What hookdeskctl has to be asked for what the window shows. There are no secrets in it.
struct ScriptCommand
{
    QStringList words;      ///< The command, and what follows it.
    QStringList input = {}; ///< Lines of its standard input, for more than a command line holds.

    friend bool operator==(const ScriptCommand &, const ScriptCommand &) = default;
};

/// A command with so many ids takes the others from its standard input.
constexpr qsizetype mostIdsInArguments = 50;
/// `command` with these ids.
[[nodiscard]] ScriptCommand commandWithIds(const QString &command, const QStringList &ids);

enum class Shell { Posix, PowerShell };
/// The one that people have here.
[[nodiscard]] Shell usualShell();

/// A line, or several, for a shell: for an environment that is stored by its name, for another one
/// by its address. A secret that is needed comes from HOOKDESK_CLIENT_SECRET.
[[nodiscard]] QString scriptText(const ScriptCommand &command, const Environment &environment,
                                 bool isStored, Shell shell);
/// Into the clipboard, for the environment of a session.
void copyScript(const ScriptCommand &command, const Session &session);

} // namespace hookdesk
