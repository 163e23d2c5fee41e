// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faultyserver.h"
#include "tests/support/testclient.h"

#include <QUrl>

namespace hookdesk {

/// A server that has what Tribe documents and chooses everything else otherwise: its event log is
/// `ConnectorMessage`, its fields are named otherwise, and only `/v3/api-docs` tells of a retry.
class OtherServer
{
public:
    OtherServer()
    {
        server.setHandler([this](const FaultyRequest &request) { return answered(request); });
    }

    FaultyServer server;
    QByteArray moreSets;         ///< Further `EntitySet` elements of the container.
    QByteArray webhookFields;    ///< Further `Property` elements of a webhook.
    QByteArray webhookSetInside; ///< Annotations of the webhooks' set.
    QByteArray apiDocs =
        R"({"openapi":"3.0.1","servers":[{"url":"/"}],"paths":{)"
        R"("/v1/webhooks":{"post":{"requestBody":{"content":{"application/json":{"schema":)"
        R"({"$ref":"#/components/schemas/Draft"}}}}}},)"
        R"("/v1/connectors/messages/{messageId}/redeliver":{"post":{}}},)"
        R"("components":{"schemas":{"Draft":{"properties":)"
        R"({"entityType":{},"webhookUrl":{},"headers":{}}}}}})";
    bool hasLog = true;
    bool takesRetries = true;
    QStringList events{QStringLiteral("00000000-0000-0000-0000-00000000000a"),
                       QStringLiteral("00000000-0000-0000-0000-00000000000b")};

    [[nodiscard]] QByteArray metadata() const
    {
        return R"(<?xml version="1.0"?><edmx:Edmx Version="4.0" )"
               R"(xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>)"
               R"(<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="OData">)"
               R"(<EntityType Name="Entity" Abstract="true"><Key><PropertyRef Name="ID"/></Key>)"
               R"(<Property Name="ID" Type="Edm.Guid"/><Property Name="_Name" Type="Edm.String"/>)"
               R"(<Property Name="CreationDate" Type="Edm.DateTimeOffset"/>)"
               R"(<Property Name="LastMutationDate" Type="Edm.DateTimeOffset"/></EntityType>)"
               R"(<EntityType Name="Webhook" BaseType="OData.Entity">)" +
               webhookFields +
               R"(<Property Name="WebhookUrl" Type="Edm.String"/>)"
               R"(<Property Name="EntityType" Type="Edm.String"/>)"
               R"(<Property Name="IsDeactivated" Type="Edm.Boolean"/></EntityType>)"
               R"(<EnumType Name="MessageState"><Member Name="WAITING"/><Member Name="DEAD"/>)"
               R"(</EnumType><EntityType Name="ConnectorMessage">)"
               R"(<Key><PropertyRef Name="MessageId"/></Key>)"
               R"(<Property Name="MessageId" Type="Edm.Guid"/>)"
               R"(<Property Name="SubscriptionId" Type="Edm.Guid"/>)"
               R"(<Property Name="Phase" Type="OData.MessageState"/>)"
               R"(<Property Name="Tries" Type="Edm.Int32"/>)"
               R"(<Property Name="HttpAnswer" Type="Edm.Int32"/>)"
               R"(<Property Name="FailureReason" Type="Edm.String"/>)"
               R"(<Property Name="Content" Type="Edm.String"/>)"
               R"(<Property Name="LoggedAt" Type="Edm.DateTimeOffset"/>)"
               R"(<Property Name="TriedAt" Type="Edm.DateTimeOffset"/>)"
               R"(<Property Name="DueAt" Type="Edm.DateTimeOffset"/>)"
               R"(<Property Name="Operation" Type="Edm.String"/>)"
               R"(<Property Name="SubjectType" Type="Edm.String"/>)"
               R"(<NavigationProperty Name="Subscription" Type="OData.Webhook">)"
               R"(<ReferentialConstraint Property="SubscriptionId" ReferencedProperty="ID"/>)"
               R"(</NavigationProperty></EntityType>)"
               R"(<EntityContainer Name="Container"><EntitySet Name="Webhook" EntityType="OData.Webhook">)" +
               webhookSetInside + R"(</EntitySet>)" +
               (hasLog ? QByteArray(R"(<EntitySet Name="ConnectorMessage" )"
                                    R"(EntityType="OData.ConnectorMessage"/>)")
                       : QByteArray()) +
               moreSets +
               R"(<EntitySet Name="Relationship_Organization_Identity" EntityType="OData.Entity"/>)"
               R"(<FunctionImport Name="GetCurrentEmployee" Function="OData.GetCurrentEmployee"/>)"
               R"(</EntityContainer></Schema></edmx:DataServices></edmx:Edmx>)";
    }

    /// Everything that was not a GET, but for the token.
    [[nodiscard]] QStringList writes() const
    {
        QStringList writes;
        for (const FaultyRequest &request : server.requests()) {
            if (request.method != "GET" && request.path != "/oauth2/token")
                writes += QString::fromLatin1(request.method + ' ' + request.path);
        }
        return writes;
    }

private:
    [[nodiscard]] static QJsonObject eventRecord(const QString &id)
    {
        return {{QStringLiteral("MessageId"), id},
                {QStringLiteral("SubscriptionId"),
                 QStringLiteral("00000000-0000-0000-0000-000000000001")},
                {QStringLiteral("Phase"), QStringLiteral("DEAD")},
                {QStringLiteral("Tries"), 6},
                {QStringLiteral("HttpAnswer"), 503},
                {QStringLiteral("FailureReason"), QStringLiteral("Service Unavailable")},
                {QStringLiteral("Content"), QStringLiteral("{\"webhookId\":\"1\"}")},
                {QStringLiteral("LoggedAt"), QStringLiteral("2026-11-30T08:00:00Z")},
                {QStringLiteral("TriedAt"), QStringLiteral("2026-11-30T09:00:00Z")},
                {QStringLiteral("SubjectType"), QStringLiteral("Relation.Person")}};
    }

    [[nodiscard]] QByteArray log() const
    {
        QJsonArray records;
        for (const QString &id : events)
            records.append(eventRecord(id));
        return collection(records);
    }

    FaultyReply answered(const FaultyRequest &request)
    {
        const QByteArray path = request.path.left(
            request.path.indexOf('?') < 0 ? request.path.size() : request.path.indexOf('?'));
        if (path == "/oauth2/token")
            return tokenReply();
        if (request.method == "POST")
            return retried(path);
        if (path == "/v1/odata/$metadata" || path == "/v1/odata/%24metadata")
            return FaultyReply::answer(200, metadata(), {{"Content-Type", "application/xml"}});
        if (path == "/v3/api-docs" && !apiDocs.isEmpty())
            return FaultyReply::answer(200, apiDocs);
        if (path == "/v1/webhooks" || path == "/v1/odata/Webhook")
            return FaultyReply::answer(200, collection({webhookRecord(QStringLiteral(
                                                "00000000-0000-0000-0000-000000000001"))}));
        if (path.startsWith("/v1/odata/GetCurrentEmployee"))
            return FaultyReply::answer(200, R"({"_Name":"Someone"})");
        if (path == "/v1/odata/Relationship_Organization_Identity")
            return FaultyReply::answer(200, R"({"value":[{"Name":"Other"}]})");
        if (path == "/v1/odata/ConnectorMessage" && hasLog)
            return FaultyReply::answer(200, log());
        return FaultyReply::answer(404);
    }

    FaultyReply retried(const QByteArray &path)
    {
        for (const QString &id : std::as_const(events)) {
            if (!takesRetries || path != "/v1/connectors/messages/" + id.toLatin1() + "/redeliver")
                continue;
            events.removeAll(id);
            return FaultyReply::answer(200, "{}");
        }
        return FaultyReply::answer(404);
    }
};

} // namespace hookdesk
