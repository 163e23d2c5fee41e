// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/delivery/endpointreport.h"

namespace hookdesk {

FailureCause EndpointReport::cause() const
{
    if (status)
        return *status >= 200 && *status < 300
                   ? FailureCause{}
                   : FailureCause{FailureCause::Kind::HttpStatus, *status};
    return steps.isEmpty() ? FailureCause{FailureCause::Kind::Other} : steps.back().cause;
}

std::chrono::milliseconds EndpointReport::elapsed() const
{
    std::chrono::milliseconds sum{0};
    for (const EndpointStepResult &step : steps)
        sum += step.elapsed;
    return sum;
}

QString EndpointReport::header(const QString &name) const
{
    for (const Header &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

bool EndpointReport::isWebPage() const
{
    constexpr qsizetype looked = 512;
    const QString type = header(QStringLiteral("Content-Type")).trimmed();
    const QByteArray start = body.left(looked).trimmed().toLower();
    const bool isHtml = type.startsWith(QLatin1String("text/html"), Qt::CaseInsensitive) ||
                        type.startsWith(QLatin1String("application/xhtml"), Qt::CaseInsensitive) ||
                        start.startsWith("<!doctype html") || start.startsWith("<html");
    return isHtml && status && cause().kind == FailureCause::Kind::None;
}

bool EndpointReport::mayBeOfProxy() const
{
    if (!askedProxy || cause().kind != FailureCause::Kind::HttpStatus || status == 401)
        return false; // EndpointJob finds out whose a 401 is
    // RFC 9209, 2.1.1: an error makes the answer the proxy's own.
    const bool saysError =
        header(QStringLiteral("Proxy-Status")).contains(QLatin1String("error=")) ||
        !header(QStringLiteral("X-Squid-Error")).isEmpty();
    return saysError || header(QStringLiteral("Via")).isEmpty(); // RFC 9110, 7.6.3
}

QString EndpointReport::redirectTarget() const
{
    const bool redirects = status && *status >= 300 && *status < 400;
    return redirects ? header(QStringLiteral("Location")) : QString();
}

} // namespace hookdesk
