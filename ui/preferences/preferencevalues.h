// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/policy.h"
#include "ui/common/momenttext.h"
#include "ui/common/recordtablelook.h"
#include "ui/common/themes.h"

#include <QString>

namespace hookdesk {

/// What is kept on this computer, of every environment. Less deletes what cannot be had again.
struct StoragePreferences
{
    static constexpr int mostDays = 3650;
    static constexpr int mostMegabytes = 100'000;

    bool keepEvents = true;       ///< Failed ones, with their payloads.
    int eventDays = 30;           ///< After an event left Tribe's log; at least 1.
    int eventMegabytes = 500;     ///< Of payloads; at least 1.
    int snapshotDays = 90;        ///< At least 1.
    bool keepCredentials = false; ///< In snapshots: values of headers that look like credentials.
    int activityDays = 0;         ///< 0: for ever.

    friend bool operator==(const StoragePreferences &, const StoragePreferences &) = default;
};

/// What a person wants the program to be like; the initialisers are the defaults.
struct PreferenceValues
{
    QString language; ///< As Languages::use() takes it; empty: that of the system.
    ThemeChoice theme = ThemeChoice::System;
    bool desktopStyle = false; ///< Painted as the desktop's other programs are.
    Density density = Density::Comfortable;
    TimeDisplay time = TimeDisplay::Local;
    int refreshInterval = 0;       ///< Seconds, where an environment sets none; 0: only when asked.
    bool askBeforeRetry = true;    ///< Outside production, where asking is always.
    bool askBeforeDeletion = true; ///< Of one webhook; the same.
    StoragePreferences storage;

    friend bool operator==(const PreferenceValues &, const PreferenceValues &) = default;
};

/// The same as the administrator of the machine lets it be.
[[nodiscard]] PreferenceValues underPolicy(PreferenceValues values, const Policy &policy);

} // namespace hookdesk
