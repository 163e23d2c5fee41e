// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace hookdesk {

/// `base` with `path`, which begins with a slash, appended; the path of `base` itself is kept.
[[nodiscard]] QUrl urlBelow(const QUrl &base, const QString &path);

/// Every path and field name of the Tribe CRM API that the program uses, in one place.
///
/// What TRIBE-API.md marks as assumed can be corrected for one environment by a JSON file, without
/// a rebuild. Where a field has several spellings, reading tries them in order without regard to
/// case, and writing uses the first.
struct ApiMap
{
    QString authorizationPath = QStringLiteral("/oauth2/auth");
    QString tokenPath = QStringLiteral("/oauth2/token");
    QString webhooksPath = QStringLiteral("/v1/webhooks");
    QString odataPath = QStringLiteral("/v1/odata");
    QString webhookSet = QStringLiteral("Webhook");
    QString metadataPath = QStringLiteral("/v1/odata/$metadata");
    QString employeeCall = QStringLiteral("/v1/odata/GetCurrentEmployee()");
    QString identitySet = QStringLiteral("Relationship_Organization_Identity");
    QString anySet = QStringLiteral("Entity"); ///< Where records of every type answer by their key.

    QStringList idFields{QStringLiteral("ID"), QStringLiteral("WebhookId")};
    QStringList nameFields{QStringLiteral("_Name"), QStringLiteral("Name")};
    QStringList entityTypeFields{QStringLiteral("EntityType"), QStringLiteral("Entity")};
    QStringList endpointFields{QStringLiteral("WebhookUrl"), QStringLiteral("Url"),
                               QStringLiteral("EndpointUrl"), QStringLiteral("Endpoint")};
    QStringList headersFields{QStringLiteral("Headers"), QStringLiteral("CustomHeaders")};
    QStringList deactivatedFields{QStringLiteral("IsDeactivated"), QStringLiteral("Deactivated")};
    QStringList createdFields{QStringLiteral("CreationDate"), QStringLiteral("CreatedAt"),
                              QStringLiteral("Created")};
    QStringList secretFields{QStringLiteral("Secret"), QStringLiteral("WebhookSecret")};

    // The body of a create (TRIBE-API.md, Webhooks: vendor's spelling).
    QString createEntityType = QStringLiteral("entityType");
    QString createEndpoint = QStringLiteral("webhookUrl");
    QString createHeaders = QStringLiteral("headers");
    QString createName; ///< Empty: the API takes no name.
    QString updateDeactivated = QStringLiteral("IsDeactivated");

    // The event log: everything about it is assumed (TRIBE-API.md, Delivery and events).
    QString eventSet = QStringLiteral("WebhookEvent");
    QString eventRetryPath = QStringLiteral("/v1/webhooks/events/{id}/retry"); ///< Holds `{id}`.
    QStringList eventIdFields{QStringLiteral("ID"), QStringLiteral("EventId"),
                              QStringLiteral("WebhookEventId")};
    QStringList eventWebhookFields{QStringLiteral("WebhookId"), QStringLiteral("Webhook")};
    QStringList eventStatusFields{QStringLiteral("Status"), QStringLiteral("State")};
    QStringList eventPendingWords{QStringLiteral("Pending"), QStringLiteral("Retrying"),
                                  QStringLiteral("Scheduled"), QStringLiteral("Queued")};
    QStringList eventFailedWords{QStringLiteral("Failed"), QStringLiteral("Error"),
                                 QStringLiteral("Exhausted")};
    QStringList eventAttemptsFields{QStringLiteral("AttemptCount"), QStringLiteral("Attempts")};
    QStringList eventNextAttemptFields{QStringLiteral("NextAttemptDate"),
                                       QStringLiteral("NextAttempt"),
                                       QStringLiteral("NextAttemptAt")};
    QStringList eventLastAttemptFields{QStringLiteral("LastAttemptDate"),
                                       QStringLiteral("LastAttempt"),
                                       QStringLiteral("LastAttemptAt")};
    QStringList eventResponseFields{QStringLiteral("ResponseStatus"),
                                    QStringLiteral("ResponseStatusCode"),
                                    QStringLiteral("StatusCode")};
    QStringList eventErrorFields{QStringLiteral("ErrorMessage"), QStringLiteral("Error"),
                                 QStringLiteral("LastError")};
    QStringList eventBodyFields{QStringLiteral("Body"), QStringLiteral("RequestBody"),
                                QStringLiteral("Payload")};
    QStringList eventKindFields{QStringLiteral("MutationType"), QStringLiteral("EventType")};

    int pageSize = 100; ///< Records a page; Tribe's limit is 100. 1 to 1000.

    /// `/v1/odata/Webhook`
    [[nodiscard]] QString odataWebhooks() const;
    /// `/v1/odata/Webhook(ID)`, the GUID unquoted and percent-encoded.
    [[nodiscard]] QString odataWebhook(const QString &id) const;
    /// `/v1/webhooks/ID`, percent-encoded.
    [[nodiscard]] QString restWebhook(const QString &id) const;
    /// `/v1/odata/WebhookEvent`
    [[nodiscard]] QString odataEvents() const;
    /// `/v1/webhooks/events/ID/retry`, percent-encoded.
    [[nodiscard]] QString eventRetry(const QString &id) const;
    /// `/v1/odata/SET(ID)`, percent-encoded.
    [[nodiscard]] QString odataRecord(const QString &set, const QString &id) const;

    /// The defaults with the keys of a JSON object laid over them. An unknown key, a wrong type or
    /// a path that does not begin with `/` is refused (kind Malformed, `detail` names it).
    [[nodiscard]] static Result<ApiMap> withOverrides(const QByteArray &json);
    /// This map with the keys of an object laid over it; the same errors.
    [[nodiscard]] Result<ApiMap> laidOver(const QJsonObject &changes) const;

    /// The names of all its fields, as the file of an environment spells them.
    [[nodiscard]] static QStringList keys();
    /// What a field holds: a text, a list of texts or a number; undefined for another key.
    [[nodiscard]] QJsonValue value(const QString &key) const;
    /// The fields in which this one differs from `other`.
    [[nodiscard]] QJsonObject differencesFrom(const ApiMap &other) const;

    friend bool operator==(const ApiMap &, const ApiMap &) = default;
};

} // namespace hookdesk
