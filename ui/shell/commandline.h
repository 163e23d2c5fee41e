// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/connectionoptions.h"

#include <QStringList>

namespace hookdesk {

/// What the command line and the environment variables ask of the window.
struct StartRequest : ConnectionRequest
{
    bool sandbox = false;
    QString answer; ///< For `--version` and `--help`: print it and end with exit code 0.
};

/// Reads the arguments (the program's name first) and the variables of readConnection().
[[nodiscard]] StartRequest parseCommandLine(const QStringList &arguments,
                                            const QProcessEnvironment &variables);

} // namespace hookdesk
