// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/logrefreshbar.h"

#include "app/session/eventlog.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/momenttext.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>

#include <algorithm>

namespace hookdesk {

namespace {

using namespace std::chrono_literals;

const QString intervalKey = QStringLiteral("events/refreshSeconds");

/// Seconds; zero: never.
constexpr int usualIntervals[] = {0, 30, 60, 300};

int secondsOf(std::chrono::milliseconds interval)
{
    return static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(interval).count());
}

} // namespace

LogRefreshBar::LogRefreshBar(EventLog &log, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_settings(settings)
    , m_text(new QLabel(this))
    , m_label(new QLabel(this))
    , m_interval(new QComboBox(this))
{
    setUpInterval();
    m_text->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_interval);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, spacing::small);
    row->setSpacing(spacing::small);
    row->addWidget(m_text);
    row->addStretch(1);
    row->addWidget(m_label);
    row->addWidget(m_interval);
    connect(&log, &EventLog::stateChanged, this, &LogRefreshBar::updateText);
    connect(&m_tick, &QTimer::timeout, this, &LogRefreshBar::updateText);
    m_tick.start(1s);
    keepTranslated(this, [this] { setTexts(); });
}

void LogRefreshBar::setTexts()
{
    m_label->setText(tr("Refresh log"));
    for (int i = 0; i < m_interval->count(); ++i)
        m_interval->setItemText(i, intervalText(m_interval->itemData(i).toInt()));
    if (const int shortest = secondsOf(m_log.shortestInterval()); shortest > 0)
        m_interval->setToolTip(
            tr("The administrator of this computer allows %n second(s) at the least.", nullptr,
               shortest));
    updateText();
}

QString LogRefreshBar::intervalText(int seconds)
{
    switch (seconds) {
    case 0:
        return tr("never");
    case 30:
        return tr("every 30 seconds");
    case 60:
        return tr("every minute");
    case 300:
        return tr("every 5 minutes");
    }
    return tr("every %n second(s)", nullptr, seconds); // of the policy
}

void LogRefreshBar::setUpInterval()
{
    m_interval->setSizeAdjustPolicy(QComboBox::AdjustToContents); // of each language
    offerIntervals();
    const int now = secondsOf(m_log.interval());
    const int stored = m_settings.value(intervalKey, now).toInt();
    const int wanted = stored > 0 ? std::max(stored, secondsOf(m_log.shortestInterval())) : stored;
    m_interval->setCurrentIndex(m_interval->findData(wanted));
    connect(m_interval, &QComboBox::currentIndexChanged, this, &LogRefreshBar::chosen);
    if (wanted != now && m_interval->currentIndex() >= 0)
        m_log.setInterval(std::chrono::seconds{wanted});
}

/// Nothing that the log would not do; what is stored stays, for a machine without the policy.
void LogRefreshBar::offerIntervals()
{
    const int shortest = secondsOf(m_log.shortestInterval());
    for (const int seconds : usualIntervals) {
        if (seconds == 0 || seconds >= shortest)
            m_interval->addItem({}, seconds);
    }
    if (shortest > 0 && m_interval->findData(shortest) < 0)
        m_interval->insertItem(1, {}, shortest);
}

void LogRefreshBar::chosen()
{
    const int seconds = m_interval->currentData().toInt();
    m_settings.setValue(intervalKey, seconds);
    m_log.setInterval(std::chrono::seconds{seconds});
}

void LogRefreshBar::updateText()
{
    const QString now = text();
    if (now != m_text->text())
        m_text->setText(now);
}

QString LogRefreshBar::text() const
{
    const EventLogState &state = m_log.state();
    if (state.loading)
        return tr("Reading the log…");
    if (!state.finishedAt.isValid())
        return {};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString read =
        tr("Loaded %1", "a moment such as: 2 minutes ago").arg(momentText(state.finishedAt, now));
    const QDateTime next = state.nextTryAt.isValid() ? state.nextTryAt : state.nextRefreshAt;
    if (!next.isValid())
        return read;
    const int seconds = qMax(0, static_cast<int>(now.secsTo(next)));
    return tr("%1, next in %n s", nullptr, seconds).arg(read);
}

} // namespace hookdesk
