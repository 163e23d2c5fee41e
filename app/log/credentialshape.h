// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace hookdesk {

/// Whether a field of this name holds a secret: its letters and digits end in `token`, `secret`,
/// `password`, `apikey` or the like. `Authorization` and `Cookie` do as well.
[[nodiscard]] bool namesCredential(QByteArrayView name);

/// Whether a header's value should not be seen: by its name, or because it begins with a scheme of
/// RFC 9110, 11, or is one long word of letters and digits, as keys are.
[[nodiscard]] bool looksLikeCredential(QStringView name, QStringView value);

} // namespace hookdesk
