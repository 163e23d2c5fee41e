// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/network/namelookupjob.h"

#include "app/network/serverconnection.h"

#include <QHostAddress>

#include <utility>

namespace hookdesk {

namespace {

constexpr int maximumAddresses = 8;

QString addressesText(const QHostInfo &info)
{
    QStringList addresses;
    for (const QHostAddress &address : info.addresses().mid(0, maximumAddresses))
        addresses.append(address.toString());
    return addresses.join(QLatin1String(", "));
}

} // namespace

NameLookupJob::NameLookupJob(const QStringList &hosts, std::chrono::milliseconds limit,
                             QObject *owner)
    : QObject(owner)
    , m_waiting(hosts)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(limit);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        fail(ApiError::Kind::Timeout, QStringLiteral("no address within the time allowed"));
    });
    QMetaObject::invokeMethod(this, &NameLookupJob::next, Qt::QueuedConnection);
}

NameLookupJob::~NameLookupJob()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
}

void NameLookupJob::next()
{
    if (m_waiting.isEmpty())
        return settle(m_lines);
    if (!QHostAddress(m_waiting.constFirst()).isNull()) { // else it would be looked up in reverse
        m_lines.append(m_waiting.takeFirst());
        return next();
    }
    m_timer.start();
    m_lookup = QHostInfo::lookupHost(m_waiting.constFirst(), this, &NameLookupJob::found);
}

void NameLookupJob::found(const QHostInfo &info)
{
    if (std::exchange(m_lookup, -1) < 0) // it timed out before
        return;
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
        return settle(failedLookup(info, m_waiting.constFirst()));
    m_lines.append(QStringLiteral("%1: %2").arg(m_waiting.takeFirst(), addressesText(info)));
    next();
}

void NameLookupJob::fail(ApiError::Kind kind, const QString &detail)
{
    ApiError error = ApiError::of(kind, detail.left(500));
    error.cause = ApiError::Cause::LookupFailed;
    error.host = m_waiting.constFirst();
    settle(error);
}

void NameLookupJob::settle(const Result<QStringList> &result)
{
    m_timer.stop();
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    deleteLater();
    emit finished(result); // the receiver may destroy this job
}

} // namespace hookdesk
