// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace hookdesk::sandbox {

/// A GUID of version 4 in lower case, without braces; the same from the same generator.
[[nodiscard]] QString randomGuid(QRandomGenerator &random);

} // namespace hookdesk::sandbox
