// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace hookdesk {

/// What is a secret is decided here for everything: the log, snapshots, copies and what is shown.
/// It errs on the careful side: what is none may be taken for one.

/// Whether a field of this name holds a secret: its letters and digits tell of a token, secret,
/// password, key, signature or the like, `Authorization` and `Cookie` among them.
[[nodiscard]] bool namesCredential(QByteArrayView name);

/// Whether a header's value had better not be seen or written down: by its name, or by the shape of
/// its value (a scheme of RFC 9110, 11; a JWT; user information of a URL; one long word of letters
/// and digits, as keys are; 20 and more characters that look random).
[[nodiscard]] bool looksLikeCredential(QStringView name, QStringView value);

} // namespace hookdesk
