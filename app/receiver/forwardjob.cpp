// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/receiver/forwardjob.h"

#include "app/domain/environment.h"

#include <algorithm>

namespace hookdesk {

namespace {

QList<QByteArray> connectionOptions(const QList<RawHeader> &headers)
{
    QList<QByteArray> names;
    for (const RawHeader &header : headers) {
        if (header.name.compare("Connection", Qt::CaseInsensitive) != 0)
            continue;
        for (const QByteArray &name : header.value.split(','))
            names.append(name.trimmed());
    }
    return names;
}

bool contains(const QList<QByteArray> &names, const QByteArray &name)
{
    return std::any_of(names.begin(), names.end(), [&](const QByteArray &one) {
        return one.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// What would end the line, and begin another header or the body.
bool breaksLines(const RawHeader &header)
{
    const QByteArray both = header.name + header.value;
    return header.name.isEmpty() || header.name.contains(':') || both.contains('\r') ||
           both.contains('\n') || both.contains('\0');
}

QByteArray linesOf(const ReceivedDelivery &delivery)
{
    QByteArray lines;
    for (const RawHeader &header : forwardedHeaders(delivery.headers))
        lines += header.name + ": " + header.value + "\r\n";
    return lines + "Content-Length: " + QByteArray::number(delivery.body.size()) + "\r\n";
}

} // namespace

std::optional<ForwardProblem> checkForwardUrl(const QUrl &url)
{
    const bool web =
        url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || url.host().isEmpty() || !web)
        return ForwardProblem::NotHttp;
    if (!isLoopback(url))
        return ForwardProblem::NotLoopback;
    if (!url.userInfo().isEmpty())
        return ForwardProblem::UserInfo;
    return std::nullopt;
}

QList<RawHeader> forwardedHeaders(const QList<RawHeader> &headers)
{
    static const QList<QByteArray> left{"Accept-Encoding",
                                        "Connection",
                                        "Content-Length",
                                        "Expect",
                                        "Host",
                                        "Keep-Alive",
                                        "Proxy-Authenticate",
                                        "Proxy-Authorization",
                                        "Proxy-Connection",
                                        "TE",
                                        "Trailer",
                                        "Transfer-Encoding",
                                        "Upgrade"};
    const QList<QByteArray> named = connectionOptions(headers);
    QList<RawHeader> forwarded;
    for (const RawHeader &header : headers) {
        if (!contains(left, header.name) && !contains(named, header.name) && !breaksLines(header))
            forwarded.append(header);
    }
    return forwarded;
}

ForwardJob::ForwardJob(const ReceivedDelivery &delivery, const QUrl &target, Limits limits,
                       QObject *owner)
    : EndpointJob({.url = target,
                   .method = QByteArrayLiteral("POST"),
                   .headers = {},
                   .rawHeaders = linesOf(delivery),
                   .body = delivery.body},
                  Network(), limits, owner)
{
}

ForwardResult forwardResult(const EndpointReport &report)
{
    ForwardResult result;
    result.elapsed = report.elapsed();
    if (report.status) {
        result.state = ForwardResult::State::Answered;
        result.status = *report.status;
        return result;
    }
    result.state = ForwardResult::State::Failed;
    result.cause = report.cause().kind;
    if (!report.steps.isEmpty())
        result.detail = report.steps.last().detail;
    return result;
}

} // namespace hookdesk
