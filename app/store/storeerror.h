// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace hookdesk {

/// Why something could not be kept or found on this machine. The program goes on without it.
struct StoreError
{
    enum class Kind {
        CannotOpen, ///< No such folder, no permission, not a file.
        ReadOnly,
        Locked, ///< Another process writes; later may work.
        DiskFull,
        Corrupt,    ///< The file is damaged or something else; see `keptAside` of what owns it.
        TooNew,     ///< Made by a newer version of the program.
        NotAllowed, ///< The policy of this machine forbids it.
        Other
    };

    Kind kind = Kind::Other;
    QString path;
    QString detail; ///< Technical, for "details on demand".

    friend bool operator==(const StoreError &, const StoreError &) = default;
};

/// What was read; as far as it came when there is an error.
template <typename T>
struct [[nodiscard]] StoreResult
{
    T value{};
    std::optional<StoreError> error;

    [[nodiscard]] bool ok() const { return !error; }
};

} // namespace hookdesk
