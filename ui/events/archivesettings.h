// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;

namespace hookdesk {

struct Environment;
class Session;

/// What a person wants to be kept of the events of one environment.
struct ArchiveSettings
{
    static constexpr int mostDays = 3650;
    static constexpr int mostMegabytes = 100'000;

    bool keepEvents = true;
    int days = 30;       ///< After an event left the log; at least 1.
    int megabytes = 500; ///< Of payloads; at least 1.

    friend bool operator==(const ArchiveSettings &, const ArchiveSettings &) = default;
};

/// Every environment has its own, by its servers, organization and client, because a name says
/// nothing. What cannot be used is the default.
[[nodiscard]] ArchiveSettings archiveSettings(const QSettings &settings,
                                              const Environment &environment);
void setArchiveSettings(QSettings &settings, const Environment &environment,
                        const ArchiveSettings &wanted);

/// Makes the session keep what the settings of its environment say. To be called when a session
/// begins; the archive's window calls it when they are changed.
void applyArchiveSettings(Session &session, const QSettings &settings);

} // namespace hookdesk
