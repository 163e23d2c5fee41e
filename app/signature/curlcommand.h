// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signature/rawrequest.h"

namespace hookdesk {

/// Whether the text begins with curl or curl.exe, or with the prompt `$` before it.
[[nodiscard]] bool isCurlCommand(QByteArrayView text);

/// Reads the command into the request: what curl would send, as far as the command alone tells.
/// Headers that curl adds of itself are not there, credentials are dropped.
void readCurlCommand(QByteArrayView text, RawRequest &request);

} // namespace hookdesk
