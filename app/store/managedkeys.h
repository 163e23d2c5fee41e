// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/environment.h"
#include "app/domain/policy.h"

#include <QString>

namespace hookdesk {

/// What became of one line of the administrator's files.
enum class ManagedKeyResult { Taken, Unknown, BadValue, Secret };

/// Sets what the key of an `[environment …]` section says.
[[nodiscard]] ManagedKeyResult applyManagedKey(Environment &environment, const QString &key,
                                               const QString &value);

/// Makes the policy as strict as the key of a `[policy]` section says, never less strict.
[[nodiscard]] ManagedKeyResult applyPolicyKey(Policy &policy, const QString &key,
                                              const QString &value);

} // namespace hookdesk
