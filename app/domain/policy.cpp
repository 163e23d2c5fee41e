// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/policy.h"

#include <algorithm>

namespace hookdesk {

namespace {

bool matches(const QString &host, const QString &pattern)
{
    if (pattern.startsWith(QLatin1String("*.")))
        return host.size() >= pattern.size() &&
               host.endsWith(QStringView(pattern).mid(1), Qt::CaseInsensitive);
    return host.compare(pattern, Qt::CaseInsensitive) == 0;
}

} // namespace

bool Policy::allowsHost(const QString &host) const
{
    if (!allowedHosts)
        return true;
    return std::any_of(allowedHosts->begin(), allowedHosts->end(),
                       [&host](const QString &pattern) { return matches(host, pattern); });
}

} // namespace hookdesk
