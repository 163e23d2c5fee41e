// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/delivery/endpointprobejob.h"

#include "app/version.h"

namespace hookdesk {

EndpointProbeJob::EndpointProbeJob(const QUrl &url, Limits limits, QObject *owner)
    : EndpointJob(
          {url,
           QByteArrayLiteral("HEAD"),
           {{QStringLiteral("User-Agent"), QLatin1String("Hookdesk/") + QLatin1String(versionText)},
            {QStringLiteral("Accept"), QStringLiteral("*/*")}},
           {},
           {}},
          limits, owner)
{
}

} // namespace hookdesk
