// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/environment.h"

#include <QString>

#include <optional>

namespace hookdesk {

// How the choices of an environment are written in files: never change a word that was released.
// What is not known gives nothing; case does not count.

[[nodiscard]] QString codeOf(EnvironmentKind kind);
[[nodiscard]] QString codeOf(SignInFlow flow);
[[nodiscard]] QString codeOf(ConfirmationLevel level);
[[nodiscard]] QString codeOf(ProxySettings::Kind kind);

[[nodiscard]] std::optional<EnvironmentKind> environmentKindFrom(const QString &code);
[[nodiscard]] std::optional<SignInFlow> signInFlowFrom(const QString &code);
[[nodiscard]] std::optional<ConfirmationLevel> confirmationLevelFrom(const QString &code);
[[nodiscard]] std::optional<ProxySettings::Kind> proxyKindFrom(const QString &code);

} // namespace hookdesk
