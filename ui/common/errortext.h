// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/apierror.h"

#include <QString>

namespace hookdesk {

/// An error in an administrator's words. Plain text, translated, without secrets.
struct ErrorText
{
    QString headline; ///< What happened, one sentence, for example `The server did not answer.`
    QString advice;   ///< What to do next, one sentence.
    /// Technical lines: request, status, the server's own message. Whoever shows them marks hidden
    /// characters, so that a copy has the characters themselves: ForeignTextEdit.
    QString details;
};

/// Where Tribe itself lets webhooks be managed; people are sent there when the API cannot help.
[[nodiscard]] QString configurationPage();

[[nodiscard]] ErrorText errorText(const ApiError &error);

} // namespace hookdesk
