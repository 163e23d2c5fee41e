// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/delivery/deliverytarget.h"

#include "app/delivery/endpointjob.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <chrono>

namespace hookdesk {

namespace {

using namespace std::chrono_literals;

/// A sandbox answers at once; what only swallows the question does not hold up a person for long.
constexpr EndpointJob::Limits patience{3s, 3s, 64 * 1024};

QUrl questionFor(QUrl sandbox, const WebhookId &webhook)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("webhookId"), webhook.value);
    sandbox.setPath(QStringLiteral("/sandbox/target"));
    sandbox.setQuery(query);
    return sandbox;
}

class TargetRequest final : public EndpointJob
{
public:
    TargetRequest(const QUrl &question, QObject *owner)
        : EndpointJob({question, QByteArrayLiteral("GET"), {}, {}, {}}, Network(), patience, owner)
    {
    }
};

/// Empty: that was no sandbox.
QUrl targetIn(const EndpointReport &report)
{
    if (report.status != 200)
        return {};
    const QJsonObject answer = QJsonDocument::fromJson(report.body).object();
    const QUrl url(answer.value(QLatin1String("url")).toString(), QUrl::StrictMode);
    return url.isValid() && isLoopback(url) ? url : QUrl();
}

} // namespace

bool mayBeStoodInFor(const Environment &environment, const Webhook &webhook)
{
    return isLoopback(environment.apiUrl) && !isLoopback(QUrl(webhook.endpoint));
}

DeliveryTargetJob::DeliveryTargetJob(const Environment &environment, const Webhook &webhook,
                                     QObject *owner)
    : QObject(owner)
{
    const QUrl endpoint(webhook.endpoint);
    if (!mayBeStoodInFor(environment, webhook)) {
        QMetaObject::invokeMethod(
            this,
            [this, endpoint] {
                emit found({endpoint, false});
            },
            Qt::QueuedConnection);
        return;
    }
    auto *request = new TargetRequest(questionFor(environment.apiUrl, webhook.id), this);
    connect(request, &EndpointJob::finished, this, [this, endpoint](const EndpointReport &report) {
        const QUrl own = targetIn(report);
        emit found(own.isEmpty() ? DeliveryTarget{endpoint, false} : DeliveryTarget{own, true});
    });
}

} // namespace hookdesk
