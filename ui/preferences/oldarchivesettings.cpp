// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/oldarchivesettings.h"

#include <QRegularExpression>
#include <QSet>
#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace hookdesk {

namespace {

/// `environments/<which>/…` was an environment's.
QStringList keysOfEnvironments(const QSettings &settings)
{
    return settings.allKeys().filter(QRegularExpression(QStringLiteral("^environments/")));
}

QStringList archiveKeys(const QStringList &keys, const char *name)
{
    return keys.filter(QRegularExpression(QStringLiteral("/archive/%1$").arg(QLatin1String(name))));
}

QSet<QString> environmentsOf(const QStringList &keys)
{
    QSet<QString> environments;
    for (const QString &key : keys)
        environments.insert(key.section(QLatin1Char('/'), 1, 1));
    return environments;
}

/// The default counted, and counts, for what cannot be used.
int largest(const QSettings &settings, const QStringList &keys, int least, int otherwise, int most)
{
    int found = least;
    for (const QString &key : keys) {
        const int number = settings.value(key).toInt();
        found = std::max(found, number >= 1 ? std::min(number, most) : otherwise);
    }
    return found > 0 ? found : otherwise;
}

} // namespace

std::optional<StoragePreferences> takeOldArchiveSettings(QSettings &settings)
{
    const QStringList keys = keysOfEnvironments(settings);
    const QStringList keep = archiveKeys(keys, "keep");
    const QStringList days = archiveKeys(keys, "days");
    const QStringList megabytes = archiveKeys(keys, "megabytes");
    const QStringList old = keep + days + megabytes;
    if (old.isEmpty())
        return std::nullopt;
    // The defaults counted for every environment that nobody had decided about.
    const bool allDecided = environmentsOf(old).contains(environmentsOf(keys));
    StoragePreferences all;
    all.keepEvents = std::all_of(keep.begin(), keep.end(), [&settings](const QString &key) {
        return settings.value(key).toBool();
    });
    all.eventDays = largest(settings, days, allDecided ? 0 : all.eventDays, all.eventDays,
                            StoragePreferences::mostDays);
    all.eventMegabytes = largest(settings, megabytes, allDecided ? 0 : all.eventMegabytes,
                                 all.eventMegabytes, StoragePreferences::mostMegabytes);
    for (const QString &key : old)
        settings.remove(key);
    return all;
}

} // namespace hookdesk
