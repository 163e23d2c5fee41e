// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/tribeclient.h"
#include "tests/support/faultyserver.h"
#include "tests/support/received.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

namespace hookdesk {

/// API and authorization server at one address, for the client `sandbox`.
inline Environment testEnvironment(const QUrl &server, bool readOnly = false)
{
    Environment environment;
    environment.name = QStringLiteral("Test");
    environment.apiUrl = server;
    environment.authUrl = server;
    environment.clientId = QStringLiteral("sandbox");
    environment.readOnly = readOnly;
    return environment;
}

inline Credentials testCredentials()
{
    Credentials credentials;
    credentials.clientSecret = "correct";
    return credentials;
}

/// Waits that a test can sit through.
inline Pace quickPace()
{
    using std::chrono::milliseconds;
    Pace pace;
    pace.rate.firstPause = milliseconds{50};
    pace.retryDelays = {milliseconds{20}, milliseconds{20}, milliseconds{20}};
    pace.settleTime = milliseconds{50};
    pace.secondLook = milliseconds{50};
    return pace;
}

inline HttpTransport::Limits quickLimits()
{
    HttpTransport::Limits limits;
    limits.silence = std::chrono::milliseconds{400};
    return limits;
}

/// A client that soon takes silence for what it is.
inline std::unique_ptr<TribeClient> testClient(const QUrl &server, bool readOnly = false)
{
    return std::make_unique<TribeClient>(testEnvironment(server, readOnly), ApiMap(),
                                         testCredentials(), quickLimits(), quickPace());
}

/// A client for a server that has real work to do.
inline std::unique_ptr<TribeClient> patientClient(const QUrl &server)
{
    return std::make_unique<TribeClient>(testEnvironment(server), ApiMap(), testCredentials(),
                                         HttpTransport::Limits{}, quickPace());
}

/// What a token endpoint says.
inline FaultyReply tokenReply(const QByteArray &token = "token-1")
{
    return FaultyReply::answer(200, R"({"access_token":")" + token +
                                        R"(","token_type":"bearer","expires_in":3600})");
}

/// A record as both listings tell it, with the fields of the sandbox.
inline QJsonObject webhookRecord(const QString &id, bool deactivated = false)
{
    return {{QStringLiteral("ID"), id},
            {QStringLiteral("_Name"), QStringLiteral("Webhook ") + id},
            {QStringLiteral("EntityType"), QStringLiteral("Relation.Person")},
            {QStringLiteral("WebhookUrl"), QStringLiteral("https://a.example/") + id},
            {QStringLiteral("Headers"), QJsonArray()},
            {QStringLiteral("IsDeactivated"), deactivated}};
}

inline QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

inline QByteArray collection(const QJsonArray &records)
{
    return compactJson({{QStringLiteral("value"), records}});
}

/// `count` records with the ids `first`, `first` + 1, …
inline QJsonArray webhookRecords(int count, int first = 1)
{
    QJsonArray records;
    for (int i = 0; i < count; ++i)
        records.append(webhookRecord(QString::number(first + i)));
    return records;
}

} // namespace hookdesk
