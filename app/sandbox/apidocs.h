// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/quirks.h"

#include <QByteArray>

namespace hookdesk::sandbox {

/// The answer of `/v3/api-docs` with the quirk api-docs: OpenAPI 3, the REST calls of webhooks and
/// the manual retry, which may be another one.
[[nodiscard]] QByteArray apiDocs(Quirks quirks);

} // namespace hookdesk::sandbox
