// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/webhookrecord.h"

#include "app/api/fieldreader.h"
#include "app/api/headerreader.h"
#include "app/api/jsonreader.h"
#include "app/domain/guid.h"
#include "app/log/concealment.h"

#include <QJsonDocument>

#include <limits>

namespace hookdesk {

namespace {

constexpr qsizetype maxText = 4096;
constexpr qsizetype maxEndpoint = 8192;

} // namespace

WebhookRecordReader::WebhookRecordReader(const ApiMap &map, WebhookListing listing)
    : m_listing(listing)
{
    claim(Id, map.idFields);
    claim(Name, map.nameFields);
    claim(EntityType, map.entityTypeFields);
    claim(Endpoint, map.endpointFields);
    claim(Headers, map.headersFields);
    claim(Deactivated, map.deactivatedFields);
    claim(Created, map.createdFields);
}

std::optional<Webhook> WebhookRecordReader::read(const QJsonObject &record)
{
    const Values values = pick(record);
    const QString id = withoutBraces(scalarText(values[Id]).trimmed());
    if (!isUsableId(id))
        return std::nullopt;
    Webhook webhook;
    webhook.id = WebhookId{id};
    webhook.name = capped(scalarText(values[Name]), maxText);
    webhook.entityType = shared(readEntityType(values[EntityType]));
    webhook.endpoint = capped(scalarText(values[Endpoint]), maxEndpoint);
    webhook.headers = headers(values[Headers]);
    webhook.deactivated = readBool(values[Deactivated]);
    webhook.createdAt = readDate(values[Created]);
    QByteArray raw = QJsonDocument(record).toJson(QJsonDocument::Compact);
    raw.squeeze();
    (m_listing == WebhookListing::Rest ? webhook.restRecord : webhook.odataRecord) = raw;
    return webhook;
}

void WebhookRecordReader::claim(Field field, const QStringList &spellings)
{
    for (int rank = 0; rank < spellings.size(); ++rank)
        m_claims.insert(spellings.at(rank).toCaseFolded(), {field, rank, spellings.at(rank)});
}

WebhookRecordReader::Values WebhookRecordReader::pick(const QJsonObject &record) const
{
    Values values;
    std::array<int, FieldCount> best;
    best.fill(std::numeric_limits<int>::max());
    for (auto it = record.begin(); it != record.end(); ++it) {
        if (it.value().isNull())
            continue;
        const QString key = it.key();
        const auto [first, last] = m_claims.equal_range(key.toCaseFolded());
        for (auto found = first; found != last; ++found) {
            const Claim &claim = *found;
            const int score = 2 * claim.rank + (key == claim.spelling ? 0 : 1);
            if (score < best[claim.field]) {
                best[claim.field] = score;
                values[claim.field] = it.value();
            }
        }
    }
    return values;
}

std::optional<QList<Header>> WebhookRecordReader::headers(const QJsonValue &value)
{
    std::optional<QList<Header>> list = readHeaders(value);
    if (!list)
        return list;
    for (Header &header : *list) {
        header.name = shared(header.name);
        header.value = shared(header.value);
        concealHeaderInLog(header.name, header.value);
    }
    list->squeeze();
    return list;
}

QString WebhookRecordReader::shared(const QString &text)
{
    return *m_strings.insert(text);
}

} // namespace hookdesk
