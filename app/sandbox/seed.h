// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/companyrecord.h"
#include "app/sandbox/storedwebhook.h"

#include <QList>

namespace hookdesk::sandbox {

/// The name of the simulated environment.
inline constexpr const char *environmentName = "Sandbox Noorderlicht Techniek";

/// Webhooks of a Dutch company, the same for the same seed and count: the seven presets as entity
/// types, endpoints under `.example` (RFC 2606), 15 % deactivated (6 of 40), some without headers,
/// created in 2024 and 2025, each with a secret. Names and endpoints are unique.
[[nodiscard]] QList<StoredWebhook> seedWebhooks(quint32 seed, int count);

/// Twenty records of each preset, created from 2023 to 2025, the same for the same seed.
[[nodiscard]] QList<CompanyRecord> seedRecords(quint32 seed);

} // namespace hookdesk::sandbox
