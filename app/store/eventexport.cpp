// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/eventexport.h"

#include "app/domain/address.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace hookdesk {

namespace {

struct EventExport
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::EventExport)
};

QString isoDate(const QDateTime &date)
{
    return date.isValid() ? date.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString statusWord(EventStatus status)
{
    switch (status) {
    case EventStatus::Pending:
        return QStringLiteral("Pending");
    case EventStatus::Failed:
        return QStringLiteral("Failed");
    case EventStatus::Unknown:
        break;
    }
    return QStringLiteral("Unknown");
}

QString numberText(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

QJsonValue numberOrNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue dateOrNull(const QDateTime &date)
{
    return date.isValid() ? QJsonValue(isoDate(date)) : QJsonValue();
}

} // namespace

QByteArray eventCsvHeading(CsvSeparator separator)
{
    return csvHeading(
        {EventExport::tr("Time"), EventExport::tr("Webhook"), EventExport::tr("Webhook id"),
         EventExport::tr("Endpoint"), EventExport::tr("Entity type"), EventExport::tr("Event"),
         EventExport::tr("Entity or relationship id"), EventExport::tr("Status"),
         EventExport::tr("Attempts"), EventExport::tr("Last attempt"), EventExport::tr("Response"),
         EventExport::tr("Error"), EventExport::tr("First seen"), EventExport::tr("Left the log"),
         EventExport::tr("Event id"), EventExport::tr("Payload")},
        separator);
}

QByteArray eventCsvLine(const ArchivedEvent &archived, CsvSeparator separator)
{
    const WebhookEvent &event = archived.event;
    return csvLine({isoDate(event.createdAt), withMaskedPasswords(archived.webhookName),
                    event.webhookId.value, withMaskedPasswords(archived.endpoint), event.entityType,
                    mutationName(event.mutation), event.subjectId, statusWord(event.status),
                    numberText(event.attemptCount), isoDate(event.lastAttempt),
                    numberText(event.responseStatus), withMaskedPasswords(event.errorMessage),
                    isoDate(archived.firstSeen), isoDate(archived.goneAt), event.id.value,
                    QString::fromUtf8(event.body)},
                   separator);
}

QByteArray jsonLine(const ArchivedEvent &archived)
{
    const WebhookEvent &event = archived.event;
    const QJsonObject object{
        {QStringLiteral("id"), event.id.value},
        {QStringLiteral("webhookId"), event.webhookId.value},
        {QStringLiteral("webhookName"), withMaskedPasswords(archived.webhookName)},
        {QStringLiteral("endpoint"), withMaskedPasswords(archived.endpoint)},
        {QStringLiteral("entityType"), event.entityType},
        {QStringLiteral("mutation"), mutationName(event.mutation)},
        {QStringLiteral("subjectId"), event.subjectId},
        {QStringLiteral("status"), statusWord(event.status)},
        {QStringLiteral("attemptCount"), numberOrNull(event.attemptCount)},
        {QStringLiteral("createdAt"), dateOrNull(event.createdAt)},
        {QStringLiteral("lastAttempt"), dateOrNull(event.lastAttempt)},
        {QStringLiteral("nextAttempt"), dateOrNull(event.nextAttempt)},
        {QStringLiteral("responseStatus"), numberOrNull(event.responseStatus)},
        {QStringLiteral("errorMessage"), withMaskedPasswords(event.errorMessage)},
        {QStringLiteral("firstSeen"), dateOrNull(archived.firstSeen)},
        {QStringLiteral("goneAt"), dateOrNull(archived.goneAt)},
        {QStringLiteral("bodyCut"), event.bodyCut},
        {QStringLiteral("body"), QString::fromUtf8(event.body)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace hookdesk
