// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tryagain.h"

#include "ui/common/keeptranslated.h"
#include "ui/common/momenttext.h"
#include "ui/common/theme.h"

#include <chrono>

namespace hookdesk {

namespace {

using namespace std::chrono_literals;

constexpr qint64 minute = 60;
constexpr qint64 longestInSeconds = 90;
constexpr qint64 longestInMinutes = 90 * minute;

/// No number is said that has passed when it is read.
qint64 roundedUp(qint64 value, qint64 unit)
{
    return (value + unit - 1) / unit;
}

} // namespace

QString nextTryText(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    const qint64 seconds = roundedUp(now.msecsTo(at), 1000);
    if (seconds <= 0)
        return NextTryLabel::tr("Trying again…");
    if (seconds <= longestInSeconds)
        return NextTryLabel::tr("Next attempt in %n second(s)", nullptr, static_cast<int>(seconds));
    if (seconds > longestInMinutes)
        return NextTryLabel::tr("Next attempt %1", "tomorrow at 14:05").arg(clockText(at, now));
    return NextTryLabel::tr("Next attempt in %n minute(s)", nullptr,
                            static_cast<int>(roundedUp(seconds, minute)));
}

NextTryLabel::NextTryLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setObjectName(QStringLiteral("nextTry"));
    hide();
    connect(&m_tick, &QTimer::timeout, this, &NextTryLabel::updateText);
    keepTranslated(this, [this] { updateText(); });
}

void NextTryLabel::setNextTry(const QDateTime &at)
{
    m_at = at;
    at.isValid() ? m_tick.start(1s) : m_tick.stop();
    updateText();
    setVisible(at.isValid());
}

void NextTryLabel::updateText()
{
    setText(nextTryText(m_at, QDateTime::currentDateTimeUtc()));
}

TryAgainAction::TryAgainAction(QWidget *parent)
    : QAction(themeIcon(QStringLiteral("view-refresh")), {}, parent)
{
    keepTranslated(parent, [this] { retranslate(); });
}

void TryAgainAction::setNextTry(const QDateTime &at, bool trying)
{
    m_isAutomatic = at.isValid();
    setEnabled(!trying);
    retranslate();
}

void TryAgainAction::retranslate()
{
    setText(m_isAutomatic ? tr("Try now") : tr("Try again"));
}

} // namespace hookdesk
