// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/problem.h"
#include "app/sandbox/sandboxserver.h"

#include <QCoreApplication>

namespace hookdesk::sandbox {

/// The command line and the environment of `hookdesk-sandbox`.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::sandbox::CommandLine)

public:
    SandboxSettings settings;
    bool secretGenerated = false; ///< No HOOKDESK_SANDBOX_CLIENT_SECRET was given.
    bool exitWithStdin = false;
    bool asksVersion = false; ///< `--version`: nothing else counts.

    /// Answers `--help` and leaves the program; a problem is for standard error.
    [[nodiscard]] static Outcome<CommandLine> parse(const QCoreApplication &application);
};

} // namespace hookdesk::sandbox
