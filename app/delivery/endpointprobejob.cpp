// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/delivery/endpointprobejob.h"

#include "app/version.h"

namespace hookdesk {

EndpointProbeJob::EndpointProbeJob(const QUrl &url, const Network &network, Limits limits,
                                   QObject *owner)
    : EndpointJob(
          {url,
           QByteArrayLiteral("HEAD"),
           {{QStringLiteral("User-Agent"), QLatin1String("Hookdesk/") + QLatin1String(versionText)},
            {QStringLiteral("Accept"), QStringLiteral("*/*")}},
           {},
           {}},
          network, limits, owner)
{
}

} // namespace hookdesk
