// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <memory>
#include <optional>

namespace hookdesk {

/// What a handler was called with, and how often. It may outlive every job that it listens to.
template <typename T>
class Received
{
public:
    /// A handler to hand to a job.
    [[nodiscard]] auto handler() const
    {
        return [state = m_state](const Result<T> &result) {
            ++state->times;
            state->result = result;
        };
    }

    [[nodiscard]] int times() const { return m_state->times; }
    [[nodiscard]] bool succeeded() const { return m_state->result && m_state->result->ok(); }
    [[nodiscard]] bool failed() const { return m_state->result && !m_state->result->ok(); }
    /// Only after succeeded().
    [[nodiscard]] const T &value() const { return m_state->result->value(); }
    /// Only after failed().
    [[nodiscard]] const ApiError &error() const { return m_state->result->error(); }

private:
    struct State
    {
        int times = 0;
        std::optional<Result<T>> result;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace hookdesk

/// Lets QCOMPARE name the kind of an error by its number.
