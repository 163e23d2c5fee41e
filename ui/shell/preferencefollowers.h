// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hookdesk {

struct StoragePreferences;
class ActivityRecorder;
class Languages;
class Preferences;
class Session;
class Themes;

/// Language, colours, density and times as the preferences say, from now on and at every change.
/// Both outlive the preferences.
void followLook(Preferences &preferences, Languages &languages, Themes &themes);

/// Keeps the journal as long as the preferences say, and notes in it what is changed about what is
/// kept. The recorder outlives the preferences.
void followStorage(Preferences &preferences, ActivityRecorder &recorder);

/// Makes the session keep what the preferences say.
void applyStorage(Session &session, const StoragePreferences &storage);

} // namespace hookdesk
