// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/preferencefollowers.h"

#include "app/session/activityrecorder.h"
#include "app/session/activitystates.h"
#include "app/session/session.h"
#include "ui/common/languages.h"
#include "ui/preferences/preferences.h"

#include <chrono>
#include <optional>

namespace hookdesk {

namespace {

constexpr qint64 megabyte = 1024 * 1024;

std::chrono::hours daysLong(int days)
{
    return std::chrono::hours(24 * days);
}

void setAge(ActivityRecorder &recorder, const StoragePreferences &storage)
{
    recorder.setAge(storage.activityDays == 0 ? std::nullopt
                                              : std::optional(daysLong(storage.activityDays)));
}

/// For the activity journal.
QString stateOf(const StoragePreferences &storage)
{
    const auto word = [](bool value) {
        return value ? QStringLiteral("true") : QStringLiteral("false");
    };
    return QStringLiteral("{\"keepEvents\":%1,\"days\":%2,\"megabytes\":%3,\"snapshotDays\":%4,"
                          "\"keepCredentials\":%5,\"activityDays\":%6}")
        .arg(word(storage.keepEvents))
        .arg(storage.eventDays)
        .arg(storage.eventMegabytes)
        .arg(storage.snapshotDays)
        .arg(word(storage.keepCredentials))
        .arg(storage.activityDays);
}

/// Of no environment, because it counts for all.
ActivityEntry entryOf(const StoragePreferences &before, const StoragePreferences &now)
{
    ActivityEntry entry;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.user = systemUser();
    entry.operation = ActivityOperation::SettingsChange;
    entry.result = ActivityResult::Done;
    entry.before = stateOf(before);
    entry.after = stateOf(now);
    return entry;
}

} // namespace

void followLook(Preferences &preferences, Languages &languages, Themes &themes)
{
    const auto useLanguage = [&languages](const QString &code) { languages.use(code); };
    const auto useTheme = [&themes](ThemeChoice choice) { themes.use(choice); };
    QObject::connect(&preferences, &Preferences::languageChanged, &preferences, useLanguage);
    QObject::connect(&preferences, &Preferences::themeChanged, &preferences, useTheme);
    const auto useStyle = [&themes](bool ofDesktop) { themes.useDesktopStyle(ofDesktop); };
    QObject::connect(&preferences, &Preferences::desktopStyleChanged, &preferences, useStyle);
    QObject::connect(&preferences, &Preferences::densityChanged, &preferences, setDensity);
    QObject::connect(&preferences, &Preferences::timeDisplayChanged, &preferences, setTimeDisplay);
    const PreferenceValues now = preferences.effective();
    useLanguage(now.language);
    useStyle(now.desktopStyle);
    useTheme(now.theme);
    setDensity(now.density);
    setTimeDisplay(now.time);
}

void followStorage(Preferences &preferences, ActivityRecorder &recorder)
{
    setAge(recorder, preferences.effective().storage);
    QObject::connect(&preferences, &Preferences::storageChanged, &preferences,
                     [&recorder](const StoragePreferences &before, const StoragePreferences &now) {
                         setAge(recorder, now);
                         recorder.add(entryOf(before, now));
                     });
}

void applyStorage(Session &session, const StoragePreferences &storage)
{
    session.failures().setKeeping(storage.keepEvents,
                                  {daysLong(storage.eventDays), storage.eventMegabytes * megabyte});
    SnapshotKeeper::Settings snapshots = session.snapshots().settings();
    snapshots.store.keepsCredentials = storage.keepCredentials;
    snapshots.limits.age = daysLong(storage.snapshotDays);
    session.snapshots().setSettings(snapshots);
}

} // namespace hookdesk
