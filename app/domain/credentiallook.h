// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/header.h"

namespace hookdesk {

/// Whether the value of a header had better not be written down: by its name (`Authorization`,
/// `Cookie`, what tells of a key, token, secret or password), or by the shape of its value (an
/// authentication scheme, a JWT, 20 and more characters of Base64 or hexadecimal digits that look
/// random).
///
/// It errs on the careful side: a value that is no credential may be taken for one.
[[nodiscard]] bool looksLikeCredential(const Header &header);

} // namespace hookdesk
