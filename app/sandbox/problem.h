// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>

namespace hookdesk::sandbox {

/// Why a request is answered with an error. The routes give it the shape of their path.
struct Problem
{
    int status = 400; ///< HTTP status.
    QString message;  ///< English, as an API speaks.
    QString target;   ///< The field or query option at fault; empty when there is none.
};

/// A value, or why there is none.
template <typename T>
using Outcome = std::variant<T, Problem>;

/// The problem of an outcome, or nullptr when it has a value.
template <typename T>
[[nodiscard]] const Problem *problemOf(const Outcome<T> &outcome)
{
    return std::get_if<Problem>(&outcome);
}

} // namespace hookdesk::sandbox
