// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/eventfilter.h"

#include <QToolButton>

class QSettings;

namespace hookdesk {

/// The button with the filters that were given a name: choose, save, delete.
class SavedEventFilters : public QToolButton
{
    Q_OBJECT

public:
    /// The settings outlive the button.
    explicit SavedEventFilters(QSettings &settings, QWidget *parent = nullptr);

    /// What *Save* saves.
    void setCurrent(const EventFilter &filter) { m_current = filter; }
    void save(const QString &name);
    void remove(const QString &name);
    [[nodiscard]] QStringList names() const;

signals:
    void chosen(const hookdesk::EventFilter &filter);

private:
    void fillMenu();
    void askForName();

    QSettings &m_settings;
    EventFilter m_current;
};

} // namespace hookdesk
