// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandboxclock.h"

#include <QLocale>

#include <algorithm>

namespace hookdesk::sandbox {

// The wall clock, not a monotonic one: a computer that slept has missed nothing.
SandboxClock::SandboxClock(int scale)
    : m_scale(std::max(1, scale))
    , m_realStart(QDateTime::currentMSecsSinceEpoch())
    , m_simulatedStart(m_realStart)
{
}

QDateTime SandboxClock::now() const
{
    const qint64 passed = std::max<qint64>(0, QDateTime::currentMSecsSinceEpoch() - m_realStart);
    return QDateTime::fromMSecsSinceEpoch(m_simulatedStart + passed * m_scale).toUTC();
}

std::chrono::milliseconds SandboxClock::realTimeUntil(const QDateTime &then) const
{
    const qint64 simulated = std::max<qint64>(0, now().msecsTo(then));
    return std::chrono::milliseconds((simulated + m_scale - 1) / m_scale);
}

void SandboxClock::moveTo(const QDateTime &then)
{
    m_simulatedStart += std::max<qint64>(0, now().msecsTo(then));
}

QString dateText(const QDateTime &date)
{
    return date.toUTC().toString(Qt::ISODateWithMs); // a time zone would end it in +00:00, not Z
}

QDateTime dateFrom(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

QByteArray httpDate(const QDateTime &date)
{
    return QLocale::c()
        .toString(date.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toLatin1();
}

} // namespace hookdesk::sandbox
