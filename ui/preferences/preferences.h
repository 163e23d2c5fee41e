// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencevalues.h"

#include <QObject>

class QSettings;

namespace hookdesk {

/// The preferences of the program and the only one who knows how they are stored: in the group
/// `preferences/`. What the file does not have, or has in a way that this version does not know, is
/// the default; it stays in the file until somebody chooses something else.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// The settings outlive this.
    Preferences(QSettings &settings, Policy policy, QObject *parent = nullptr);

    /// As they were chosen.
    [[nodiscard]] const PreferenceValues &values() const { return m_values; }
    /// As they count: under policy().
    [[nodiscard]] PreferenceValues effective() const { return underPolicy(m_values, m_policy); }
    [[nodiscard]] const Policy &policy() const { return m_policy; }

    /// They count from now on, without being stored: to see what they are like. Storage waits for
    /// keep(), because what it deletes does not come back.
    void tryOut(const PreferenceValues &values);
    /// They count and are stored.
    void keep(const PreferenceValues &values);
    /// What was kept counts again.
    void giveUp();

signals:
    // All with what counts; each only when that is another one now.
    void languageChanged(const QString &code);
    void themeChanged(hookdesk::ThemeChoice theme);
    void desktopStyleChanged(bool use);
    void densityChanged(hookdesk::Density density);
    void timeDisplayChanged(hookdesk::TimeDisplay time);
    void refreshIntervalChanged(int seconds);
    void storageChanged(const hookdesk::StoragePreferences &before,
                        const hookdesk::StoragePreferences &now);

private:
    void take(const PreferenceValues &values);

    QSettings &m_settings;
    const Policy m_policy;
    PreferenceValues m_kept;
    PreferenceValues m_values;
};

} // namespace hookdesk
