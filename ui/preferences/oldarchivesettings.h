// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencevalues.h"

#include <optional>

class QSettings;

namespace hookdesk {

/// Removes what earlier versions stored for the archive of each environment, and gives what to do
/// for all: the longest time and the largest size, so that nothing is deleted that was to be kept;
/// and no events where somebody wanted none of an environment. nullopt: nothing was stored.
[[nodiscard]] std::optional<StoragePreferences> takeOldArchiveSettings(QSettings &settings);

} // namespace hookdesk
