// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace hookdesk {

/// What the administrator of the machine has decided for all environments on it.
struct Policy
{
    bool readOnly = false;
    bool noExport = false;
    bool noArchive = false;
    /// Hosts that environments may have, as `api.example.com` or `*.example.com` (any name below);
    /// without a value every host is allowed, with an empty list none.
    std::optional<QStringList> allowedHosts;
    std::optional<int> refreshInterval; ///< Seconds between two refreshes, at least.

    /// Whether an environment may be on this host; case does not count.
    [[nodiscard]] bool allowsHost(const QString &host) const;

    friend bool operator==(const Policy &, const Policy &) = default;
};

} // namespace hookdesk
