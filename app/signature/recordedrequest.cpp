// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/recordedrequest.h"

#include "app/domain/jsonscan.h"
#include "app/signature/jsontext.h"
#include "app/signature/literaltext.h"
#include "app/signature/textcodecs.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace hookdesk {

namespace {

/// No request is so long; what is longer costs too much to be looked through.
constexpr qsizetype largestRecord = 16 * 1024 * 1024;
constexpr qsizetype longestLabel = 200;
constexpr int deepestRecord = 6;

using Names = std::initializer_list<QByteArrayView>;

QByteArrayView memberOf(QByteArrayView object, QByteArrayView name)
{
    QByteArrayView found;
    if (!object.startsWith('{'))
        return found;
    forEachMember(object, [&](const JsonSpan &span) {
        if (isKey(span.key, name))
            found = span.value;
        return found.isNull();
    });
    return found;
}

/// The first of these members that is there and not null.
QByteArrayView firstOf(QByteArrayView object, Names names)
{
    for (const QByteArrayView name : names) {
        const QByteArrayView value = memberOf(object, name);
        if (!value.isNull() && value != "null")
            return value;
    }
    return {};
}

QByteArray keyText(const JsonSpan &span)
{
    return jsonStringValue('"' + span.key.toByteArray() + '"').value_or(span.key.toByteArray());
}

/// The text of a string or number, nothing of anything else.
QByteArray textOf(QByteArrayView value)
{
    if (value.startsWith('"'))
        return jsonStringValue(value).value_or(QByteArray());
    const bool isNested = value.startsWith('{') || value.startsWith('[') || value == "null";
    return isNested ? QByteArray() : value.toByteArray();
}

QList<QByteArrayView> elementsOf(QByteArrayView array)
{
    QList<QByteArrayView> elements;
    if (array.startsWith('[')) {
        forEachMember(array, [&elements](const JsonSpan &span) {
            elements.append(span.value);
            return elements.size() < 4 * RawRequest::MostHeaders;
        });
    }
    return elements;
}

/// `{"name": "value"}` or `{"name": ["value", "value"]}`.
QList<RawHeader> headersOfObject(QByteArrayView object)
{
    QList<RawHeader> headers;
    forEachMember(object, [&headers](const JsonSpan &span) {
        const bool isList = span.value.startsWith('[');
        const QList<QByteArrayView> values =
            isList ? elementsOf(span.value) : QList<QByteArrayView>{span.value};
        for (const QByteArrayView value : values)
            headers.append({keyText(span), textOf(value).trimmed()});
        return headers.size() <= RawRequest::MostHeaders;
    });
    return headers;
}

/// `[{"name": …, "value": …}]`, `[["name", "value"]]` or `["name", "value", "name", …]`.
QList<RawHeader> headersOfList(QByteArrayView list)
{
    QList<RawHeader> headers;
    QList<QByteArrayView> flat;
    for (const QByteArrayView element : elementsOf(list)) {
        const QList<QByteArrayView> pair = elementsOf(element);
        if (element.startsWith('{'))
            headers.append({textOf(firstOf(element, {"name", "key"})),
                            textOf(memberOf(element, "value")).trimmed()});
        else if (pair.size() == 2)
            headers.append({textOf(pair.at(0)), textOf(pair.at(1)).trimmed()});
        else
            flat.append(element);
    }
    for (qsizetype i = 0; i + 1 < flat.size(); i += 2)
        headers.append({textOf(flat.at(i)), textOf(flat.at(i + 1)).trimmed()});
    headers.removeIf([](const RawHeader &header) { return header.name.isEmpty(); });
    return headers;
}

QList<RawHeader> headersIn(QByteArrayView value)
{
    if (value.startsWith('{'))
        return headersOfObject(value);
    return headersOfList(value);
}

QList<RawHeader> headersOf(QByteArrayView record)
{
    for (const QByteArrayView name : {"multiValueHeaders", "rawHeaders", "headers", "header"}) {
        const QList<RawHeader> headers = headersIn(memberOf(record, name));
        if (!headers.isEmpty())
            return headers;
    }
    return {};
}

/// The body that Tribe sends (TRIBE-API.md, Deliveries).
bool isEvent(QByteArrayView object)
{
    return !memberOf(object, "webhookId").isNull() || !memberOf(object, "payload").isNull();
}

bool isRecord(QByteArrayView object)
{
    if (!object.startsWith('{') || isEvent(object))
        return false;
    if (!headersOf(object).isEmpty())
        return true;
    const bool hasBody =
        !memberOf(object, "body").isNull() || !memberOf(object, "rawBody").isNull();
    const bool hasMark =
        !firstOf(object, {"isBase64Encoded", "httpMethod", "requestContext", "rawPath", "method"})
             .isNull();
    return (hasBody && hasMark) || !memberOf(object, "postData").isNull();
}

/// The record of the first request in a value, looking where tools put it.
QByteArrayView recordIn(QByteArrayView value, RawRequest &request, int depth = 0)
{
    if (depth > deepestRecord || isEvent(value))
        return {};
    if (isRecord(value))
        return value;
    if (value.startsWith('[')) {
        const QList<QByteArrayView> all = elementsOf(value);
        const QByteArrayView first =
            all.isEmpty() ? QByteArrayView() : recordIn(all.first(), request, depth + 1);
        if (!first.isNull() && all.size() > 1)
            request.addNote(RawRequestNote::SeveralRequests);
        return first;
    }
    for (const QByteArrayView name :
         {"log", "entries", "request", "req", "json", "event", "data", "item"}) {
        const QByteArrayView found = recordIn(memberOf(value, name), request, depth + 1);
        if (!found.isNull())
            return found;
    }
    return {};
}

/// Names that every HTTP client sends and no event has.
bool isUsualHeader(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 6> Usual = {
        "host", "content-type", "content-length", "user-agent", "x-forwarded-for", "accept"};
    return std::any_of(Usual.begin(), Usual.end(),
                       [name](QByteArrayView usual) { return isKey(name, usual); });
}

/// Headers alone, as `console.log(req.headers)` shows them; nothing for other values.
QList<RawHeader> loneHeaders(QByteArrayView value)
{
    bool isFlat = !isEvent(value);
    const auto look = [&isFlat](const JsonSpan &span) {
        isFlat = isFlat && !span.value.startsWith('{');
        return isFlat;
    };
    forEachMember(value, look);
    const QList<RawHeader> headers = isFlat ? headersIn(value) : QList<RawHeader>();
    const auto usual = std::count_if(headers.begin(), headers.end(), [](const RawHeader &header) {
        return isUsualHeader(header.name);
    });
    return usual >= 1 && headers.size() >= 2 ? headers : QList<RawHeader>();
}

void setHeaders(const QList<RawHeader> &headers, RawRequest &request)
{
    request.headers = headers.mid(0, RawRequest::MostHeaders);
    if (headers.size() > RawRequest::MostHeaders)
        request.addNote(RawRequestNote::TooManyHeaders, {}, RawRequest::MostHeaders);
}

/// `{"type": "Buffer", "data": …}`: Base64, or the bytes as numbers.
std::optional<QByteArray> bufferOf(QByteArrayView value)
{
    if (textOf(memberOf(value, "type")) != "Buffer")
        return std::nullopt;
    const QByteArrayView data = memberOf(value, "data");
    if (data.startsWith('"'))
        return QByteArray::fromBase64(textOf(data));
    QByteArray bytes;
    forEachMember(data, [&bytes](const JsonSpan &span) {
        bytes.append(static_cast<char>(span.value.toByteArray().toUShort()));
        return true;
    });
    return bytes;
}

void takeParsed(QByteArrayView value, RawRequest &request, QByteArrayView program = {})
{
    if (value.contains(leftOutMark))
        return request.addNote(RawRequestNote::BodyLeftOut);
    const std::optional<JsonText> json = JsonText::parse(value);
    if (json)
        json->write({.layout = JsonStyle::Layout::Compact},
                    [&request](QByteArrayView bytes) { request.body += bytes; });
    request.hasBody = json.has_value();
    request.addNote(RawRequestNote::BodyWasParsed, program);
}

void undoBase64(RawRequest &request)
{
    if (const std::optional<QByteArray> bytes = decodedBase64(request.body)) {
        request.body = *bytes;
        request.addNote(RawRequestNote::Base64Undone);
    } else if (!request.body.isEmpty()) {
        request.addNote(RawRequestNote::NotBase64);
    }
}

void takeValue(QByteArrayView value, bool isBase64, RawRequest &request,
               QByteArrayView program = {})
{
    if (const std::optional<QByteArray> buffer = bufferOf(value)) {
        request.body = *buffer;
        request.hasBody = true;
    } else if (value.startsWith('{') || value.startsWith('[')) {
        takeParsed(value, request, program);
    } else {
        request.body = textOf(value);
        request.hasBody = true;
        if (isBase64)
            undoBase64(request);
    }
}

/// n8n keeps the exact bytes beside the item, where it was asked to.
QByteArrayView binaryOf(QByteArrayView record, QByteArrayView whole)
{
    for (const QByteArrayView place : {record, whole, elementsOf(whole).value(0)}) {
        const QByteArrayView data = memberOf(memberOf(memberOf(place, "binary"), "data"), "data");
        if (data.startsWith('"'))
            return data;
    }
    return {};
}

/// What its Webhook node hands on.
bool isOfN8n(QByteArrayView record)
{
    return !firstOf(record, {"webhookUrl", "executionMode"}).isNull() ||
           (!memberOf(record, "params").isNull() && !memberOf(record, "query").isNull());
}

void takeRecordBody(QByteArrayView record, QByteArrayView whole, RawRequest &request)
{
    if (const QByteArrayView binary = binaryOf(record, whole); !binary.isNull())
        return takeValue(binary, true, request);
    const QByteArrayView posted = memberOf(record, "postData");
    QByteArrayView value = posted.isNull() ? firstOf(record, {"rawBody", "body", "content", "data"})
                                           : memberOf(posted, "text");
    if (const QByteArrayView raw = memberOf(value, "raw"); !raw.isNull() && !isEvent(value))
        value = raw; // Postman's {"mode": "raw", "raw": "…"}
    const bool isBase64 =
        memberOf(record, "isBase64Encoded") == "true" ||
        isKey(textOf(firstOf(posted.isNull() ? record : posted, {"encoding", "bodyEncoding"})),
              "base64");
    if (!value.isNull())
        return takeValue(value, isBase64, request, isOfN8n(record) ? "n8n" : QByteArrayView());
    request.hasBody = !memberOf(record, "body").isNull(); // null says that there was none
}

void readRecord(QByteArrayView record, QByteArrayView whole, RawRequest &request)
{
    request.kind = RawRequestKind::RecordedRequest;
    setHeaders(headersOf(record), request);
    const QByteArrayView http = memberOf(memberOf(record, "requestContext"), "http");
    request.method = textOf(firstOf(record, {"httpMethod", "method"}));
    if (request.method.isEmpty())
        request.method = textOf(memberOf(http, "method"));
    request.target = textOf(firstOf(record, {"url", "rawPath", "path", "uri"}));
    takeRecordBody(record, whole, request);
}

bool readJson(QByteArrayView json, RawRequest &request)
{
    if (const QByteArrayView record = recordIn(json, request); !record.isNull()) {
        readRecord(record, json, request);
        return true;
    }
    const QList<RawHeader> headers = loneHeaders(json);
    if (headers.isEmpty())
        return false;
    request.kind = RawRequestKind::HeaderBlock;
    setHeaders(headers, request);
    return true;
}

/// `fetch(address, {…})`, whose options hold what a record holds.
std::optional<QByteArray> fetchedRecord(QByteArrayView text)
{
    const qsizetype call = text.first(std::min(text.size(), longestLabel)).indexOf("fetch(");
    if (call < 0 || (call > 0 && text.first(call).contains('{')))
        return std::nullopt;
    QByteArrayView arguments = text.sliced(call + 6).trimmed();
    while (arguments.endsWith(';') || arguments.endsWith(')'))
        arguments = arguments.chopped(1).trimmed();
    const std::optional<QByteArray> list = jsonFromLiteral('[' + arguments.toByteArray() + ']');
    const QList<QByteArrayView> parts = list ? elementsOf(*list) : QList<QByteArrayView>();
    if (parts.size() != 2 || !parts.at(1).startsWith('{') || !parts.at(0).startsWith('"'))
        return std::nullopt;
    const QByteArrayView options = parts.at(1).sliced(1);
    return R"({"url":)" + parts.at(0).toByteArray() + (options.trimmed() == "}" ? "" : ",") +
           options.toByteArray();
}

/// The text as JSON, without the words that a log has in front of a value.
std::optional<QByteArray> jsonIn(QByteArrayView text)
{
    if (JsonText::parse(text))
        return text.toByteArray();
    const QByteArrayView line = text.first(std::min(text.size(), longestLabel));
    const auto open = std::find_if(line.begin(), line.end(),
                                   [](char c) { return c == '{' || c == '[' || c == '\n'; });
    if (open == line.end() || *open == '\n')
        return std::nullopt;
    const QByteArrayView value = text.sliced(open - line.begin());
    if (value.size() < text.size() && JsonText::parse(value))
        return value.toByteArray();
    return jsonFromLiteral(value);
}

} // namespace

bool readRecordedRequest(QByteArrayView text, RawRequest &request)
{
    if (text.size() > largestRecord)
        return false;
    if (const std::optional<QByteArray> fetched = fetchedRecord(text)) {
        readRecord(*fetched, {}, request);
        return true;
    }
    const std::optional<QByteArray> json = jsonIn(text);
    if (!json)
        return false;
    const QByteArrayView value = QByteArrayView(*json).trimmed();
    if (!isEvent(value) || *json == text)
        return readJson(value, request);
    request.kind = RawRequestKind::RecordedRequest; // `console.log(req.body)`
    takeParsed(value, request);
    return true;
}

bool looksRecorded(QByteArrayView text)
{
    const QByteArrayView json = text.trimmed();
    if (isEvent(json))
        return false;
    return !firstOf(json.startsWith('[') ? elementsOf(json).value(0) : json,
                    {"headers", "request", "req", "body", "rawBody", "Records", "log", "httpMethod",
                     "method", "detail", "messageId"})
                .isNull();
}

} // namespace hookdesk
