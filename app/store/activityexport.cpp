// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/activityexport.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hookdesk {

namespace {

struct Field
{
    QString name;
    QString (*text)(const ActivityEntry &entry);
};

QString statusText(const ActivityEntry &entry)
{
    const int status = entry.error ? entry.error->httpStatus : 0;
    return status == 0 ? QString() : QString::number(status);
}

QString errorText(const ActivityEntry &entry)
{
    if (!entry.error)
        return {};
    QStringList words{entry.error->serverMessage, entry.error->detail};
    words.removeAll(QString());
    return words.join(QLatin1Char('\n'));
}

/// All of both formats, in this order.
const QList<Field> &fields()
{
    using Entry = const ActivityEntry &;
    static const QList<Field> all{
        {QStringLiteral("sequence"), [](Entry e) { return QString::number(e.sequence); }},
        {QStringLiteral("time"), [](Entry e) { return e.at.toUTC().toString(Qt::ISODateWithMs); }},
        {QStringLiteral("environment"), [](Entry e) { return e.environment; }},
        {QStringLiteral("kind"), [](Entry e) { return activityName(e.environmentKind); }},
        {QStringLiteral("host"), [](Entry e) { return e.host; }},
        {QStringLiteral("user"), [](Entry e) { return e.user; }},
        {QStringLiteral("employee"), [](Entry e) { return e.employee; }},
        {QStringLiteral("operation"), [](Entry e) { return activityName(e.operation); }},
        {QStringLiteral("webhookId"), [](Entry e) { return e.webhookId.value; }},
        {QStringLiteral("webhook"), [](Entry e) { return e.webhook; }},
        {QStringLiteral("endpoint"), [](Entry e) { return e.endpoint; }},
        {QStringLiteral("result"), [](Entry e) { return activityName(e.result); }},
        {QStringLiteral("status"), &statusText},
        {QStringLiteral("error"), &errorText},
        {QStringLiteral("method"), [](Entry e) { return e.method; }},
        {QStringLiteral("path"), [](Entry e) { return e.path; }},
        {QStringLiteral("requestId"), [](Entry e) { return e.requestId; }},
        {QStringLiteral("before"), [](Entry e) { return e.before; }},
        {QStringLiteral("after"), [](Entry e) { return e.after; }},
        {QStringLiteral("hash"), [](Entry e) { return QString::fromLatin1(e.hash.toHex()); }}};
    return all;
}

} // namespace

QByteArray activityCsvHeading(CsvSeparator separator)
{
    QStringList names;
    for (const Field &field : fields())
        names += field.name;
    return csvHeading(names, separator);
}

QByteArray activityCsvLine(const ActivityEntry &entry, CsvSeparator separator)
{
    QStringList texts;
    for (const Field &field : fields())
        texts += field.text(entry);
    return csvLine(texts, separator);
}

QByteArray activityJsonLine(const ActivityEntry &entry)
{
    QJsonObject object;
    for (const Field &field : fields())
        object.insert(field.name, field.text(entry));
    object.insert(QStringLiteral("sequence"), entry.sequence);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace hookdesk
