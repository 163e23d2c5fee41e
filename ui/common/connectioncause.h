// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/network/network.h"
#include "ui/common/errortext.h"

#include <optional>

namespace hookdesk {

/// Headline and advice for an error whose cause is known; nullopt where the kind has to do.
[[nodiscard]] std::optional<ErrorText> connectionCauseText(const ApiError &error);

/// What is wrong with a file that an environment names, for example `The client key is encrypted.`
[[nodiscard]] QString networkProblemText(const NetworkProblem &problem);

} // namespace hookdesk
