// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hookdesk {

/// What a status that an endpoint may answer with is called (RFC 9110); empty for a rare one.
[[nodiscard]] QString httpPhrase(int status);

} // namespace hookdesk
