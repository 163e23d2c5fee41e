// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/tribeclient.h"
#include "app/apicheck/apifinding.h"
#include "app/apicheck/serverevidence.h"
#include "app/base/oneshotjob.h"

#include <QPointer>

#include <functional>

namespace hookdesk {

/// What a check found out.
struct CheckedServer
{
    ServerEvidence evidence;
    QStringList looks;
};

/// Asks a server for everything that tells how its API is: `$metadata`, descriptions where there
/// are any, the listings, and the sets that look like the event log. It sends GETs only, to the
/// API's own host, one after the other; what is not there is no error.
class ApiCheckJob : public OneShotJob<CheckedServer>
{
    Q_OBJECT

public:
    static constexpr qint64 largestDescription = 16LL * 1024 * 1024;
    static constexpr qint64 largestSample = 4LL * 1024 * 1024;

    ApiCheckJob(TribeClient &client, QObject *owner, Handler handler);

private:
    void proceed();
    void readModel();
    void lookAt(const QString &path);
    void lookAtList();
    void call(ServerCall call, const QString &path, const QByteArray &query);
    void sampleLogs();
    void sampleLog(const QString &set);
    void note(const QString &path, const std::optional<ApiError> &error, const QString &what);

    QPointer<TribeClient> m_client;
    CheckedServer m_checked;
    QList<std::function<void()>> m_steps; ///< What is still to do.
};

} // namespace hookdesk
