// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/apicheck/recordsample.h"

#include "app/api/jsonreader.h"

#include <QDateTime>
#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace hookdesk {

namespace {

constexpr int mostSampled = 100;
constexpr qsizetype longestWord = 24;

bool isWord(const QString &text)
{
    return text.size() > 1 && text.size() <= longestWord &&
           std::all_of(text.begin(), text.end(), [](QChar c) {
               return c == QLatin1Char('_') || (c.isLetter() && c.unicode() < 0x80);
           });
}

QString typeOf(const QJsonValue &value)
{
    const QString text = value.toString();
    if (value.isBool())
        return QStringLiteral("Edm.Boolean");
    if (value.isDouble())
        return QStringLiteral("Edm.Int32");
    if (value.isString() && !QUuid::fromString(text).isNull())
        return QStringLiteral("Edm.Guid");
    if (value.isString() && text.size() >= 10 && text.at(4) == QLatin1Char('-') &&
        QDateTime::fromString(text, Qt::ISODate).isValid())
        return QStringLiteral("Edm.DateTimeOffset");
    return value.isString() ? QStringLiteral("Edm.String") : QString();
}

void takeField(RecordSample &sample, const QString &name, const QJsonValue &value)
{
    const auto known = std::find_if(sample.fields.begin(), sample.fields.end(),
                                    [&](const ServerProperty &each) { return each.name == name; });
    if (known == sample.fields.end())
        sample.fields.append({name, typeOf(value), false});
    else if (known->type.isEmpty())
        known->type = typeOf(value);
    const QString text = value.toString();
    if (isWord(text) && !sample.words.value(name).contains(text))
        sample.words[name].append(text);
}

} // namespace

Result<RecordSample> readSample(const QByteArray &body)
{
    const Result<QJsonValue> json = readJson(body);
    if (!json)
        return json.error();
    const QJsonValue root = json.value();
    const QJsonValue list = root.isArray() ? root : root.toObject()[QLatin1String("value")];
    if (!list.isArray())
        return malformed(QStringLiteral("no list of records"));
    RecordSample sample;
    const QJsonArray records = list.toArray();
    for (const QJsonValue &record : records) {
        if (!record.isObject() || sample.records == mostSampled)
            continue;
        ++sample.records;
        const QJsonObject object = record.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it.key().startsWith(QLatin1Char('@')))
                takeField(sample, it.key(), it.value());
        }
    }
    return sample;
}

} // namespace hookdesk
