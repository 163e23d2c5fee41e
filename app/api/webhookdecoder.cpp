// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/webhookdecoder.h"

#include "app/api/collectionreader.h"
#include "app/api/jsonreader.h"
#include "app/api/webhookrecord.h"
#include "app/log/concealment.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace hookdesk {

namespace {

constexpr qsizetype maxWebhookProblems = 100;

struct WebhookDecoder
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::WebhookDecoder)
};

void addProblem(WebhookPage &page, const QString &problem)
{
    if (page.problems.size() < maxWebhookProblems)
        page.problems += problem;
    else if (page.problems.size() == maxWebhookProblems)
        page.problems += WebhookDecoder::tr("More records could not be read.");
}

void readRecord(WebhookRecordReader &reader, const QJsonValue &record, WebhookPage &page)
{
    const int number = ++page.recordCount;
    if (!record.isObject()) {
        addProblem(page, WebhookDecoder::tr("Record %1 is not an object.").arg(number));
        return;
    }
    if (const std::optional<Webhook> webhook = reader.read(record.toObject()))
        page.webhooks += *webhook;
    else
        addProblem(page, WebhookDecoder::tr("Record %1 has no usable id.").arg(number));
}

bool isEmpty(const QString &text)
{
    return text.isEmpty();
}

bool isEmpty(const QDateTime &time)
{
    return !time.isValid();
}

bool isEmpty(const std::optional<bool> &value)
{
    return !value;
}

bool isEmpty(const std::optional<QList<Header>> &headers)
{
    return !headers || headers->isEmpty();
}

template <typename T>
T preferred(const T &first, const T &second)
{
    // Told as empty is still more than not told at all.
    return isEmpty(first) && second != T() ? second : first;
}

} // namespace

Result<WebhookPage> decodeWebhooks(const ApiMap &map, WebhookListing listing,
                                   const QByteArray &body)
{
    const Result<QJsonValue> root = readJsonExactly(body);
    if (!root.ok())
        return root.error();
    if (const std::optional<ApiError> error = errorAmidListing(root.value()))
        return *error;
    const std::optional<Collection> collection = readCollection(root.value(), map.idFields);
    if (!collection)
        return malformed(QStringLiteral("a JSON object that is no listing and no webhook"));
    WebhookPage page;
    page.totalCount = collection->totalCount;
    page.hasNextLink = !collection->nextLink.isEmpty();
    page.nextLink = collection->nextLink;
    page.webhooks.reserve(std::min<qsizetype>(collection->records.size(), 1000));
    WebhookRecordReader reader(map, listing);
    for (const QJsonValue &record : collection->records)
        readRecord(reader, record, page);
    return page;
}

Result<Webhook> decodeWebhook(const ApiMap &map, WebhookListing listing, const QByteArray &body)
{
    const Result<QJsonValue> root = readJsonExactly(body);
    if (!root.ok())
        return root.error();
    const std::optional<Collection> collection = readCollection(root.value(), map.idFields);
    if (!collection || collection->records.size() != 1)
        return malformed(QStringLiteral("not one webhook"));
    QJsonObject record = collection->records.first().toObject();
    record.remove(QStringLiteral("@odata.context")); // the same record has none in a listing
    const std::optional<Webhook> webhook = WebhookRecordReader(map, listing).read(record);
    if (!webhook)
        return malformed(QStringLiteral("a webhook without a usable id"));
    return *webhook;
}

QByteArray encodeDraft(const ApiMap &map, const WebhookDraft &draft)
{
    QJsonArray headers;
    for (const Header &header : draft.headers) {
        concealHeaderInLog(header.name, header.value);
        headers += QJsonObject{{QStringLiteral("name"), header.name},
                               {QStringLiteral("value"), header.value}};
    }
    QJsonObject body{{map.createEntityType, draft.entityType},
                     {map.createEndpoint, draft.endpoint},
                     {map.createHeaders, headers}};
    if (!map.createName.isEmpty() && !draft.name.isEmpty())
        body.insert(map.createName, draft.name);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Webhook merged(const Webhook &a, const Webhook &b)
{
    const bool aIsRest =
        !a.restRecord.isEmpty() && (b.restRecord.isEmpty() || a.odataRecord.isEmpty());
    const Webhook &rest = aIsRest ? a : b;
    const Webhook &odata = aIsRest ? b : a;
    Webhook both;
    both.id = a.id;
    both.headers = preferred(rest.headers, odata.headers);
    both.endpoint = preferred(rest.endpoint, odata.endpoint);
    both.entityType = preferred(rest.entityType, odata.entityType);
    both.name = preferred(odata.name, rest.name);
    both.deactivated = preferred(odata.deactivated, rest.deactivated);
    both.createdAt = preferred(odata.createdAt, rest.createdAt);
    both.restRecord = rest.restRecord.isEmpty() ? odata.restRecord : rest.restRecord;
    both.odataRecord = odata.odataRecord.isEmpty() ? rest.odataRecord : odata.odataRecord;
    return both;
}

} // namespace hookdesk
