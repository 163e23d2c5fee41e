// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QHostInfo>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>

namespace hookdesk {

/// Looks up the addresses of hosts, one after the other. It belongs to its owner: destroying it
/// ends the look-up, and nobody is told.
class NameLookupJob : public QObject
{
    Q_OBJECT

public:
    /// `limit`: for each name.
    NameLookupJob(const QStringList &hosts, std::chrono::milliseconds limit, QObject *owner);
    ~NameLookupJob() override;

signals:
    /// Once, later than the making: a line a host, `host: address, address`, or the first failure,
    /// which names its host.
    void finished(const hookdesk::Result<QStringList> &result);

private:
    void next();
    void found(const QHostInfo &info);
    void fail(ApiError::Kind kind, const QString &detail);
    void settle(const Result<QStringList> &result);

    QStringList m_waiting;
    QStringList m_lines;
    QTimer m_timer;
    int m_lookup = -1;
};

} // namespace hookdesk
