// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/process/runninginstance.h"
#include "app/session/connectionoptions.h"

#include <QStringList>

#include <optional>

namespace hookdesk {

/// What the command line and the environment variables ask of the window.
struct StartRequest : ConnectionRequest
{
    bool sandbox = false;
    bool newInstance = false;
    QString answer; ///< For `--version` and `--help`: print it and end with exit code 0.
};

/// What a window that is open already can do of it. nullopt: it asks for a window of its own, by
/// its name or by options that count for a whole process.
[[nodiscard]] std::optional<InstanceRequest> instanceRequest(const StartRequest &request);

/// Reads the arguments (the program's name first) and the variables of readConnection().
[[nodiscard]] StartRequest parseCommandLine(const QStringList &arguments,
                                            const QProcessEnvironment &variables);

} // namespace hookdesk
