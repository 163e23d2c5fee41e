// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/message.h"

namespace hookdesk::sandbox {

/// The pages that a browser sees of the authorization server: plain HTML without scripts and
/// without anything from elsewhere. What came from the request is escaped.

/// Asks whether the client may have `scope`. The form posts `consent` and `decision` to `action`.
[[nodiscard]] Response consentPage(const QString &action, const QString &clientId,
                                   const QString &scope, const QByteArray &consent);

/// Says what is wrong, to the person, because the redirect URI cannot be trusted to.
[[nodiscard]] Response refusalPage(int status, const QString &error, const QString &description);

} // namespace hookdesk::sandbox
