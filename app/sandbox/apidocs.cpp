// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/apidocs.h"

#include "app/sandbox/eventroutes.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hookdesk::sandbox {

namespace {

QJsonObject operation(const QString &summary)
{
    return {{QStringLiteral("summary"), summary}};
}

QJsonObject creation()
{
    const QJsonObject text{{QStringLiteral("type"), QStringLiteral("string")}};
    const QJsonObject schema{
        {QStringLiteral("type"), QStringLiteral("object")},
        {QStringLiteral("properties"), QJsonObject{{QStringLiteral("entityType"), text},
                                                   {QStringLiteral("webhookUrl"), text},
                                                   {QStringLiteral("headers"), QJsonObject()}}}};
    QJsonObject created = operation(QStringLiteral("Creates a webhook"));
    created[QStringLiteral("requestBody")] =
        QJsonObject{{QStringLiteral("content"),
                     QJsonObject{{QStringLiteral("application/json"),
                                  QJsonObject{{QStringLiteral("schema"), schema}}}}}};
    return created;
}

} // namespace

QByteArray apiDocs(Quirks quirks)
{
    QJsonObject paths{
        {QStringLiteral("/v1/webhooks"),
         QJsonObject{{QStringLiteral("get"), operation(QStringLiteral("Lists webhooks"))},
                     {QStringLiteral("post"), creation()}}},
        {QStringLiteral("/v1/webhooks/{id}"),
         QJsonObject{{QStringLiteral("delete"), operation(QStringLiteral("Deletes a webhook"))}}}};
    if (!quirks.testFlag(Quirk::NoRetry))
        paths[retryRoute(quirks).path()] =
            QJsonObject{{QStringLiteral("post"), operation(QStringLiteral("Delivers again"))}};
    return QJsonDocument(QJsonObject{{QStringLiteral("openapi"), QStringLiteral("3.0.1")},
                                     {QStringLiteral("paths"), paths}})
        .toJson(QJsonDocument::Compact);
}

} // namespace hookdesk::sandbox
