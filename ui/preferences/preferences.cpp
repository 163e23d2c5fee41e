// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/preferences.h"

#include "app/domain/environmentcheck.h"
#include "ui/preferences/oldarchivesettings.h"

#include <QSettings>

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <utility>
#include <vector>

namespace hookdesk {

namespace {

struct Row
{
    QString key;
    /// What is stored for these values.
    std::function<QVariant(const PreferenceValues &values)> stored;
    /// Takes what is stored, if that can be understood.
    std::function<void(PreferenceValues &values, const QVariant &stored)> take;
};

QString keyOf(const char *name)
{
    return QStringLiteral("preferences/") + QLatin1String(name);
}

// `member` gives the member of constant and of other values alike.

template <typename Member>
Row text(const char *name, Member member)
{
    return {keyOf(name), [member](const PreferenceValues &values) { return member(values); },
            [member](PreferenceValues &values, const QVariant &stored) {
                member(values) = stored.toString();
            }};
}

template <typename Member>
Row flag(const char *name, Member member)
{
    return {keyOf(name), [member](const PreferenceValues &values) { return member(values); },
            [member](PreferenceValues &values, const QVariant &stored) {
                const QString word = stored.toString();
                if (word == QLatin1String("true") || word == QLatin1String("false"))
                    member(values) = word == QLatin1String("true");
            }};
}

/// What is larger than `most` counts as the most, because somebody wanted much.
template <typename Member>
Row number(const char *name, int least, int most, Member member)
{
    return {keyOf(name), [member](const PreferenceValues &values) { return member(values); },
            [member, least, most](PreferenceValues &values, const QVariant &stored) {
                bool ok = false;
                const int number = stored.toInt(&ok);
                if (ok && number >= least)
                    member(values) = std::min(number, most);
            }};
}

template <typename Member, typename Choice>
Row choice(const char *name, Member member,
           std::initializer_list<std::pair<const char *, Choice>> choices)
{
    const std::vector<std::pair<const char *, Choice>> all(choices);
    return {keyOf(name),
            [member, all](const PreferenceValues &values) {
                const auto found = std::find_if(all.begin(), all.end(), [&](const auto &each) {
                    return each.second == member(values);
                });
                return QString::fromLatin1(found->first);
            },
            [member, all](PreferenceValues &values, const QVariant &stored) {
                for (const auto &[word, value] : all) {
                    if (stored.toString() == QLatin1String(word))
                        member(values) = value;
                }
            }};
}

/// Seconds between two refreshes, or 0.
Row refreshInterval()
{
    Row row = number(
        "refreshInterval", 0, longestRefresh, [](auto &v) -> auto & { return v.refreshInterval; });
    row.take = [usual = row.take](PreferenceValues &values, const QVariant &stored) {
        usual(values, stored);
        if (values.refreshInterval != 0)
            values.refreshInterval = std::max(values.refreshInterval, shortestRefresh);
    };
    return row;
}

/// Names are for ever: other versions read the file as well.
const std::vector<Row> &rows()
{
    using Storage = StoragePreferences;
    static const std::vector<Row> all = {
        text(
            "language", [](auto &v) -> auto & { return v.language; }),
        choice<>("theme", [](auto &v) -> auto & { return v.theme; },
                 {std::pair{"system", ThemeChoice::System}, std::pair{"light", ThemeChoice::Light},
                  std::pair{"dark", ThemeChoice::Dark}}),
        flag(
            "desktopStyle", [](auto &v) -> auto & { return v.desktopStyle; }),
        choice<>("density", [](auto &v) -> auto & { return v.density; },
                 {std::pair{"comfortable", Density::Comfortable},
                  std::pair{"compact", Density::Compact}}),
        choice<>("time", [](auto &v) -> auto & { return v.time; },
                 {std::pair{"local", TimeDisplay::Local}, std::pair{"utc", TimeDisplay::Utc}}),
        refreshInterval(),
        flag(
            "askBeforeRetry", [](auto &v) -> auto & { return v.askBeforeRetry; }),
        flag(
            "askBeforeDeletion", [](auto &v) -> auto & { return v.askBeforeDeletion; }),
        flag(
            "keepEvents", [](auto &v) -> auto & { return v.storage.keepEvents; }),
        number(
            "eventDays", 1, Storage::mostDays,
            [](auto &v) -> auto & { return v.storage.eventDays; }),
        number(
            "eventMegabytes", 1, Storage::mostMegabytes,
            [](auto &v) -> auto & { return v.storage.eventMegabytes; }),
        number(
            "snapshotDays", 1, Storage::mostDays,
            [](auto &v) -> auto & { return v.storage.snapshotDays; }),
        flag(
            "keepCredentials", [](auto &v) -> auto & { return v.storage.keepCredentials; }),
        number(
            "activityDays", 0, Storage::mostDays,
            [](auto &v) -> auto & { return v.storage.activityDays; })};
    return all;
}

PreferenceValues read(const QSettings &settings)
{
    PreferenceValues values;
    for (const Row &row : rows()) {
        if (const QVariant stored = settings.value(row.key); stored.isValid())
            row.take(values, stored);
    }
    return values;
}

} // namespace

Preferences::Preferences(QSettings &settings, Policy policy, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_policy(std::move(policy))
{
    m_kept = read(settings);
    if (const std::optional<StoragePreferences> old = takeOldArchiveSettings(settings)) {
        PreferenceValues values = m_kept;
        values.storage.keepEvents = old->keepEvents;
        values.storage.eventDays = old->eventDays;
        values.storage.eventMegabytes = old->eventMegabytes;
        keep(values);
    }
    m_values = m_kept;
}

void Preferences::tryOut(const PreferenceValues &values)
{
    PreferenceValues tried = values;
    tried.storage = m_kept.storage;
    take(tried);
}

/// What was not changed stays as it is written, also what a newer version wrote.
void Preferences::keep(const PreferenceValues &values)
{
    for (const Row &row : rows()) {
        if (const QVariant stored = row.stored(values); stored != row.stored(m_kept))
            m_settings.setValue(row.key, stored);
    }
    m_kept = values;
    take(values);
}

void Preferences::giveUp()
{
    take(m_kept);
}

void Preferences::take(const PreferenceValues &values)
{
    const PreferenceValues before = effective();
    m_values = values;
    const PreferenceValues now = effective();
    if (now.language != before.language)
        emit languageChanged(now.language);
    if (now.theme != before.theme)
        emit themeChanged(now.theme);
    if (now.desktopStyle != before.desktopStyle)
        emit desktopStyleChanged(now.desktopStyle);
    if (now.density != before.density)
        emit densityChanged(now.density);
    if (now.time != before.time)
        emit timeDisplayChanged(now.time);
    if (now.refreshInterval != before.refreshInterval)
        emit refreshIntervalChanged(now.refreshInterval);
    if (now.storage != before.storage)
        emit storageChanged(before.storage, now.storage);
}

} // namespace hookdesk
