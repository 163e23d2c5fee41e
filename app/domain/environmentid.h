// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace hookdesk {

/// What an environment is known by on this machine: the text of a UUID, the same for as long as the
/// environment exists, whatever it is called.
struct EnvironmentId
{
    QString value;

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }

    friend bool operator==(const EnvironmentId &, const EnvironmentId &) = default;
    friend bool operator<(const EnvironmentId &a, const EnvironmentId &b)
    {
        return a.value < b.value;
    }
};

[[nodiscard]] inline size_t qHash(const EnvironmentId &id, size_t seed = 0) noexcept
{
    return qHash(id.value, seed);
}

} // namespace hookdesk
