// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/eventrecord.h"

#include "app/api/eventdecoder.h"
#include "app/api/fieldreader.h"
#include "app/api/jsonreader.h"
#include "app/domain/guid.h"
#include "app/domain/jsonscan.h"

#include <QJsonDocument>

namespace hookdesk {

namespace {

constexpr qsizetype maxError = 4096;

/// The bytes of the first spelling that the record tells and that is not null.
QByteArray rawMember(QByteArrayView record, const QStringList &spellings)
{
    for (const QString &spelling : spellings) {
        QByteArray raw;
        forEachMember(record, [&](const JsonSpan &span) {
            if (isKey(span.key, spelling.toUtf8()) && span.value != QByteArrayView("null"))
                raw = span.value.toByteArray();
            return true; // the last of a name that is told twice, as Qt's parser has it
        });
        if (!raw.isEmpty())
            return raw;
    }
    return {};
}

/// At most the cap, never ending in half a character of UTF-8.
QByteArray cutBody(const QByteArray &body)
{
    qsizetype end = maximumEventBody;
    while (end > 0 && (static_cast<unsigned char>(body.at(end)) & 0xC0U) == 0x80U)
        --end;
    return body.left(end);
}

QByteArray withoutBody(const ApiMap &map, const QJsonObject &record)
{
    QJsonObject rest = record;
    const QStringList keys = record.keys();
    for (const QString &key : keys) {
        if (map.eventBodyFields.contains(key, Qt::CaseInsensitive))
            rest.remove(key);
    }
    QByteArray text = QJsonDocument(rest).toJson(QJsonDocument::Compact);
    text.squeeze();
    return text;
}

/// `503` and also `"503 Service Unavailable"`; not 0 and its like, which mean that none came.
std::optional<int> responseStatus(const QJsonValue &value)
{
    const QJsonValue number =
        value.isString() ? QJsonValue(value.toString().simplified().section(QLatin1Char(' '), 0, 0))
                         : value;
    const std::optional<int> status = readCount(number);
    return status && *status >= 100 ? status : std::nullopt;
}

QString errorText(const QJsonValue &value)
{
    if (!value.isObject())
        return capped(scalarText(value), maxError);
    const QJsonValue message = member(value.toObject(), {QStringLiteral("message")});
    if (message.isString())
        return capped(message.toString(), maxError);
    return capped(QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)),
                  maxError);
}

} // namespace

std::optional<WebhookEvent> EventRecordReader::read(const QJsonObject &record, const RawText &text)
{
    const QString id = withoutBraces(scalarText(member(record, m_map.eventIdFields)).trimmed());
    if (!isUsableId(id))
        return std::nullopt;
    WebhookEvent event;
    event.id = EventId{id};
    event.webhookId = WebhookId{shared(webhookId(record))};
    event.status = status(record);
    event.attemptCount = readCount(member(record, m_map.eventAttemptsFields));
    event.nextAttempt = readDate(member(record, m_map.eventNextAttemptFields));
    event.createdAt = readDate(member(record, m_map.createdFields));
    event.lastAttempt = readDate(member(record, m_map.eventLastAttemptFields));
    event.responseStatus = responseStatus(member(record, m_map.eventResponseFields));
    event.errorMessage = shared(errorText(member(record, m_map.eventErrorFields)));
    event.entityType = shared(readEntityType(member(record, m_map.entityTypeFields)));
    event.record = withoutBody(m_map, record);
    readBody(record, text, event);
    readMutationOf(record, event);
    return event;
}

void EventRecordReader::readBody(const QJsonObject &record, const RawText &text,
                                 WebhookEvent &event) const
{
    const QJsonValue value = member(record, m_map.eventBodyFields);
    if (value.isUndefined())
        return;
    event.body =
        value.isString() ? value.toString().toUtf8() : rawMember(text(), m_map.eventBodyFields);
    event.bodyCut = event.body.size() > maximumEventBody;
    if (event.bodyCut)
        event.body = cutBody(event.body);
}

void EventRecordReader::readMutationOf(const QJsonObject &record, WebhookEvent &event)
{
    const Mutation mutation = readMutation(event.body);
    event.mutation = mutation.kind;
    event.subjectId = mutation.subjectId;
    if (event.mutation == MutationKind::Unknown)
        event.mutation = mutationKind(scalarText(member(record, m_map.eventKindFields)));
    if (event.webhookId.isEmpty())
        event.webhookId = WebhookId{shared(withoutBraces(mutation.webhookId.value))};
}

EventStatus EventRecordReader::status(const QJsonObject &record) const
{
    const QString word = scalarText(member(record, m_map.eventStatusFields)).trimmed();
    if (m_map.eventPendingWords.contains(word, Qt::CaseInsensitive))
        return EventStatus::Pending;
    if (m_map.eventFailedWords.contains(word, Qt::CaseInsensitive))
        return EventStatus::Failed;
    return EventStatus::Unknown;
}

/// An id, or a webhook that was expanded into the record.
QString EventRecordReader::webhookId(const QJsonObject &record) const
{
    const QJsonValue value = member(record, m_map.eventWebhookFields);
    const QString id =
        scalarText(value.isObject() ? member(value.toObject(), m_map.idFields) : value).trimmed();
    return isUsableId(id) ? withoutBraces(id) : QString();
}

QString EventRecordReader::shared(const QString &text)
{
    return *m_strings.insert(text);
}

} // namespace hookdesk
