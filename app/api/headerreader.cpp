// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/headerreader.h"

#include "app/api/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace hookdesk {

namespace {

constexpr qsizetype maxHeaderName = 4096;
constexpr qsizetype maxHeaderValue = 65536;
constexpr qsizetype maxHeaders = 1000;

const QStringList &nameFields()
{
    static const QStringList fields{QStringLiteral("name"), QStringLiteral("key"),
                                    QStringLiteral("header")};
    return fields;
}

const QStringList &valueFields()
{
    static const QStringList fields{QStringLiteral("value")};
    return fields;
}

bool holdsObjects(const QJsonValue &value)
{
    return value.isObject() || (value.isArray() && value.toArray().first().isObject());
}

/// `{"name": …, "value": …}`, as opposed to a map of headers or a wrapper around a list.
bool isPair(const QJsonObject &object)
{
    const bool mentionsValue = object.keys().contains(valueFields().first(), Qt::CaseInsensitive);
    return mentionsValue && member(object, nameFields()).isString() &&
           !holdsObjects(member(object, valueFields()));
}

/// The JSON inside a string, or undefined.
QJsonValue embeddedJson(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (!trimmed.startsWith(QLatin1Char('[')) && !trimmed.startsWith(QLatin1Char('{')))
        return QJsonValue(QJsonValue::Undefined);
    const Result<QJsonValue> parsed = readJson(trimmed.toUtf8());
    return parsed.ok() ? parsed.value() : QJsonValue(QJsonValue::Undefined);
}

QString valueText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.isDouble() ? value.toVariant().toString() : value.toString();
}

/// Collects headers out of whatever shape holds them.
class HeaderReader
{
public:
    /// False when the value makes no sense as headers.
    bool read(const QJsonValue &value)
    {
        if (value.isArray())
            return readArray(value.toArray());
        if (value.isObject())
            return readObject(value.toObject());
        return value.isString() && readString(value.toString());
    }
    [[nodiscard]] const QList<Header> &headers() const { return m_headers; }

private:
    bool readArray(const QJsonArray &array)
    {
        for (const QJsonValue &entry : array) {
            if (entry.isObject())
                readObject(entry.toObject());
            else if (entry.isString())
                readLine(entry.toString());
        }
        return array.isEmpty() || !m_headers.isEmpty();
    }

    bool readObject(const QJsonObject &object)
    {
        if (isPair(object)) {
            readMember(member(object, nameFields()).toString(), member(object, valueFields()));
            return true;
        }
        for (auto it = object.begin(); it != object.end(); ++it)
            readMember(it.key(), it.value());
        return true;
    }

    void readMember(const QString &name, const QJsonValue &value)
    {
        const QJsonArray values = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const QJsonValue &single : values) {
            if (single.isObject()) // a wrapper such as {"value": [{"name": …}]}
                readObject(single.toObject());
            else
                add(name, valueText(single));
        }
    }

    bool readString(const QString &text)
    {
        const QJsonValue embedded = embeddedJson(text);
        if (!embedded.isUndefined())
            return read(embedded);
        const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString &line : lines)
            readLine(line);
        return text.trimmed().isEmpty() || !m_headers.isEmpty();
    }

    void readLine(const QString &line)
    {
        const qsizetype colon = line.indexOf(QLatin1Char(':'));
        if (colon > 0)
            add(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }

    void add(const QString &name, const QString &value)
    {
        if (m_headers.size() < maxHeaders)
            m_headers.append({capped(name, maxHeaderName), capped(value, maxHeaderValue)});
    }

    QList<Header> m_headers;
};

QJsonObject maskedObject(const QJsonObject &object)
{
    const bool pair = isPair(object);
    QJsonObject masked = object;
    for (auto it = masked.begin(); it != masked.end(); ++it) {
        const bool isName = pair && nameFields().contains(it.key(), Qt::CaseInsensitive);
        if (holdsObjects(it.value()))
            it.value() = maskedHeaders(it.value());
        else if (!isName && !it.value().isNull())
            it.value() = secretMask();
    }
    return masked;
}

QString maskedString(const QString &text)
{
    const QJsonValue embedded = maskedHeaders(embeddedJson(text));
    if (embedded.isArray())
        return QString::fromUtf8(QJsonDocument(embedded.toArray()).toJson(QJsonDocument::Compact));
    if (embedded.isObject())
        return QString::fromUtf8(QJsonDocument(embedded.toObject()).toJson(QJsonDocument::Compact));
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString &line : lines) {
        const qsizetype colon = line.indexOf(QLatin1Char(':'));
        if (!line.isEmpty())
            line = (colon > 0 ? line.left(colon) + QStringLiteral(": ") : QString()) + secretMask();
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString secretMask()
{
    return QStringLiteral("••••••");
}

std::optional<QList<Header>> readHeaders(const QJsonValue &value)
{
    HeaderReader reader;
    return reader.read(value) ? std::optional(reader.headers()) : std::nullopt;
}

QJsonValue maskedHeaders(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return value;
    if (value.isString())
        return maskedString(value.toString());
    if (value.isObject())
        return maskedObject(value.toObject());
    if (!value.isArray())
        return secretMask();
    QJsonArray masked;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        masked += maskedHeaders(entry);
    return masked;
}

} // namespace hookdesk
