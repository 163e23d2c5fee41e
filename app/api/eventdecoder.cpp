// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/eventdecoder.h"

#include "app/api/collectionreader.h"
#include "app/api/eventrecord.h"
#include "app/api/headerreader.h"
#include "app/api/jsonreader.h"
#include "app/domain/jsonscan.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace hookdesk {

namespace {

constexpr qsizetype maxProblems = 100;
constexpr qsizetype maxEventName = 256;
constexpr qsizetype maxEventText = 65536;

struct EventDecoder
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::EventDecoder)
};

void addProblem(EventPage &page, const QString &problem)
{
    if (page.problems.size() < maxProblems)
        page.problems += problem;
    else if (page.problems.size() == maxProblems)
        page.problems += EventDecoder::tr("More events could not be read.");
}

/// The text of the collection that readCollection() reads; the whole where there is none.
QByteArrayView collectionText(const QByteArray &body)
{
    QByteArrayView text = body;
    forEachMember(body, [&](const JsonSpan &span) {
        if (isKey(span.key, "value") && (span.value.startsWith('[') || span.value.startsWith('{')))
            text = span.value;
        return true;
    });
    return text;
}

/// The texts of the records of an answer, found when first asked for: few answers need them.
class RecordTexts
{
public:
    explicit RecordTexts(const QByteArray &body)
        : m_body(body)
    {
    }

    [[nodiscard]] QByteArrayView at(qsizetype index)
    {
        if (m_texts.isEmpty())
            find();
        return m_texts.value(index);
    }

private:
    void find()
    {
        const QByteArrayView collection = collectionText(m_body);
        if (!collection.startsWith('['))
            return m_texts.append(collection);
        forEachMember(collection, [this](const JsonSpan &span) {
            m_texts += span.value;
            return true;
        });
    }

    const QByteArray &m_body;
    QList<QByteArrayView> m_texts;
};

QString fieldText(const ApiMap &map, const QString &name, QByteArrayView value)
{
    if (map.secretFields.contains(name, Qt::CaseInsensitive))
        return secretMask();
    const bool isString = value.startsWith('"');
    const QString text = isString ? scalarOf(value, value.size()) : QString::fromUtf8(value);
    return capped(text, maxEventText);
}

} // namespace

Result<EventPage> decodeEvents(const ApiMap &map, const QByteArray &body)
{
    const Result<QJsonValue> root = readJsonExactly(body);
    if (!root.ok())
        return root.error();
    if (const std::optional<ApiError> error = errorAmidListing(root.value()))
        return *error;
    const std::optional<Collection> collection = readCollection(root.value(), map.eventIdFields);
    if (!collection)
        return malformed(QStringLiteral("a JSON object that is no listing and no event"));
    EventPage page;
    page.totalCount = collection->totalCount;
    page.hasNextLink = !collection->nextLink.isEmpty();
    page.nextLink = collection->nextLink;
    EventRecordReader reader(map);
    RecordTexts texts(body);
    for (const QJsonValue &record : collection->records) {
        const int index = page.recordCount++;
        if (const std::optional<WebhookEvent> event =
                reader.read(record.toObject(), [&] { return texts.at(index); }))
            page.events += *event;
        else
            addProblem(page, EventDecoder::tr("Event %1 has no usable id.").arg(index + 1));
    }
    return page;
}

Result<QList<RecordField>> decodeEntityRecord(const ApiMap &map, const QByteArray &body)
{
    const Result<QJsonValue> root = readJson(body);
    if (!root.ok())
        return root.error();
    const QByteArrayView record = RecordTexts(body).at(0);
    if (!record.startsWith('{'))
        return malformed(QStringLiteral("not one record"));
    QList<RecordField> fields;
    forEachMember(record, [&](const JsonSpan &span) {
        const QString name =
            QString::fromUtf8(span.key.first(std::min(span.key.size(), maxEventName)));
        if (!name.contains(QLatin1Char('@')))
            fields += RecordField{name, fieldText(map, name, span.value)};
        return true;
    });
    return fields;
}

} // namespace hookdesk
