// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/signinjob.h"
#include "ui/common/errortext.h"

namespace hookdesk {

/// Why a secret could not be read, kept or removed.
[[nodiscard]] ErrorText secretErrorText(const SecretError &error);
/// Why nobody is signed in.
[[nodiscard]] ErrorText signInErrorText(const SignInError &error);

} // namespace hookdesk
