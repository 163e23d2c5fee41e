// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/call.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace hookdesk::ctl {

/// A whole file, or standard input for `-`; at most 64 MiB.
[[nodiscard]] std::variant<QByteArray, Trouble> contentOf(const QString &path);

} // namespace hookdesk::ctl
