// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/delivery/sandboxchangejob.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hookdesk {

static QUrl changesOf(QUrl sandbox)
{
    sandbox.setPath(QStringLiteral("/sandbox/changes"));
    return sandbox;
}

static QByteArray orderFor(const WebhookId &webhook)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("webhookId"), webhook.value}})
        .toJson(QJsonDocument::Compact);
}

SandboxChangeJob::SandboxChangeJob(const QUrl &sandbox, const WebhookId &webhook, QObject *owner)
    : EndpointJob({.url = changesOf(sandbox),
                   .method = "POST",
                   .headers = {},
                   .rawHeaders = "Content-Type: application/json\r\nContent-Length: " +
                                 QByteArray::number(orderFor(webhook).size()) + "\r\n",
                   .body = orderFor(webhook)},
                  Network(), {}, owner)
{
}

} // namespace hookdesk
