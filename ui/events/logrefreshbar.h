// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QSettings;

namespace hookdesk {

class EventLog;

/// When the event log was read, when it will be read again, and how often that is.
class LogRefreshBar : public QWidget
{
    Q_OBJECT

public:
    /// Log and settings outlive the bar; the interval that was chosen last is set.
    LogRefreshBar(EventLog &log, QSettings &settings, QWidget *parent = nullptr);

private:
    void setUpInterval();
    void setTexts();
    void offerIntervals();
    [[nodiscard]] static QString intervalText(int seconds);
    void chosen();
    void updateText();
    [[nodiscard]] QString text() const;

    EventLog &m_log;
    QSettings &m_settings;
    QLabel *m_text;
    QLabel *m_label;
    QComboBox *m_interval;
    QTimer m_tick;
};

} // namespace hookdesk
