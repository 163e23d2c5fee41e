// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/rawbody.h"

#include "app/signature/chunkedbody.h"
#include "app/signature/requesthead.h"

#include <algorithm>
#include <optional>

namespace hookdesk {

namespace {

/// More digits could not be a qint64.
constexpr qsizetype LongestNumber = 18;

bool isHeader(const RawHeader &header, QByteArrayView name)
{
    return header.name.compare(name, Qt::CaseInsensitive) == 0;
}

bool isNumber(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= LongestNumber &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Content-Length, where it is there and clear.
std::optional<qint64> declaredLength(const RawRequest &request)
{
    std::optional<qint64> declared;
    for (const RawHeader &header : request.headers) {
        if (!isHeader(header, "Content-Length"))
            continue;
        if (!isNumber(header.value) || (declared && *declared != header.value.toLongLong()))
            return {};
        declared = header.value.toLongLong();
    }
    return declared;
}

void noteUnclearLength(RawRequest &request)
{
    if (declaredLength(request))
        return;
    for (const RawHeader &header : std::as_const(request.headers)) {
        if (isHeader(header, "Content-Length"))
            request.addNote(RawRequestNote::ContentLengthUnclear, header.value);
    }
}

bool isChunked(const RawRequest &request)
{
    const QByteArray codings = request.headerValue("Transfer-Encoding");
    return QByteArrayView(codings)
               .sliced(codings.lastIndexOf(',') + 1)
               .trimmed()
               .compare("chunked", Qt::CaseInsensitive) == 0;
}

/// Where the text goes on behind line ends.
qsizetype behindLineEnds(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && (text.at(at) == '\r' || text.at(at) == '\n'))
        ++at;
    return at;
}

/// Where a line looks like that of a request, or nothing.
std::optional<qsizetype> findRequestLine(QByteArrayView text)
{
    constexpr QByteArrayView Version = " HTTP/";
    for (qsizetype hit = text.indexOf(Version); hit >= 0;) {
        const qsizetype begin = text.first(hit).lastIndexOf('\n') + 1;
        const QByteArrayView line = lineAt(text, begin);
        if (isRequestLine(line))
            return begin;
        // Behind the whole line, or one with many versions would be read as many times.
        hit = text.indexOf(Version, begin + line.size());
    }
    return {};
}

bool takeChunks(QByteArrayView rest, RawRequest &request)
{
    std::optional<ChunkedBody> decoded = decodeChunks(rest);
    if (!decoded)
        return false;
    const qsizetype next = behindLineEnds(rest, decoded->size);
    if (next < rest.size() && !isRequestLine(lineAt(rest, next)))
        return false;
    request.body = std::move(decoded->body);
    request.addNote(RawRequestNote::ChunksDecoded, {}, decoded->chunks);
    if (next < rest.size())
        request.addNote(RawRequestNote::SeveralRequests, {}, next);
    else if (next > decoded->size)
        request.addNote(RawRequestNote::LineEndProbablyAdded, {}, next - decoded->size);
    const qsizetype before = request.headers.size();
    if (!decoded->trailers.isEmpty() && readHead(decoded->trailers, 0, request).body > 0)
        request.addNote(RawRequestNote::ChunkTrailers, {}, request.headers.size() - before);
    return true;
}

/// The body alone where it is followed by another request, else everything.
QByteArrayView withoutNextRequest(QByteArrayView rest, RawRequest &request)
{
    const std::optional<qint64> declared = declaredLength(request);
    if (declared && *declared < rest.size()) {
        const qsizetype next = behindLineEnds(rest, static_cast<qsizetype>(*declared));
        if (next < rest.size() && isRequestLine(lineAt(rest, next))) {
            request.addNote(RawRequestNote::SeveralRequests, {}, next);
            return rest.first(static_cast<qsizetype>(*declared));
        }
    }
    if (const std::optional<qsizetype> next = findRequestLine(rest))
        request.addNote(RawRequestNote::PerhapsSeveralRequests, {}, *next);
    return rest;
}

qint64 loneLineFeeds(QByteArrayView body)
{
    qint64 count = 0;
    for (qsizetype at = body.indexOf('\n'); at >= 0; at = body.indexOf('\n', at + 1))
        count += at == 0 || body.at(at - 1) != '\r' ? 1 : 0;
    return count;
}

void noteMissingBytes(qint64 declared, RawRequest &request)
{
    request.addNote(RawRequestNote::BodyShorterThanDeclared, {}, declared, request.body.size());
    const qint64 missing = declared - request.body.size();
    if (missing == loneLineFeeds(request.body))
        request.addNote(RawRequestNote::LineEndsProbablyChanged, {}, missing);
}

void noteFurtherBytes(qint64 declared, RawRequest &request)
{
    request.addNote(RawRequestNote::BodyLongerThanDeclared, {}, declared, request.body.size());
    const qint64 further = request.body.size() - declared;
    const QByteArray end = request.body.last(static_cast<qsizetype>(std::min<qint64>(further, 2)));
    if (further <= 2 && behindLineEnds(end, 0) == end.size() && end.endsWith('\n'))
        request.addNote(RawRequestNote::LineEndProbablyAdded, {}, further);
}

} // namespace

void takeBody(QByteArrayView rest, RawRequest &request)
{
    const bool chunked = isChunked(request);
    const std::optional<qint64> declared = declaredLength(request);
    // Headers alone often end in an empty line: without a length they say nothing of a body.
    request.hasBody = !rest.isEmpty() || declared == 0 ||
                      (request.kind == RawRequestKind::HttpRequest && !chunked && !declared);
    if (chunked && takeChunks(rest, request))
        return;
    if (chunked && !rest.isEmpty())
        request.addNote(RawRequestNote::ChunksNotWhole);
    request.body = withoutNextRequest(rest, request).toByteArray();
}

void noteLengths(RawRequest &request)
{
    noteUnclearLength(request);
    const QByteArray coding = request.headerValue("Content-Encoding");
    if (!coding.isEmpty() && coding.compare("identity", Qt::CaseInsensitive) != 0)
        request.addNote(RawRequestNote::ContentEncoded, coding);
    const std::optional<qint64> declared = declaredLength(request);
    // Chunks rule over a length (RFC 9112, 6.3).
    const bool chunked = isChunked(request);
    if (request.body.isEmpty() && chunked && !request.hasNote(RawRequestNote::ChunksDecoded))
        request.addNote(RawRequestNote::BodyMissing, {}, -1);
    if (!declared || chunked || *declared == request.body.size())
        return;
    if (request.body.isEmpty())
        request.addNote(RawRequestNote::BodyMissing, {}, *declared);
    else if (*declared > request.body.size())
        noteMissingBytes(*declared, request);
    else
        noteFurtherBytes(*declared, request);
}

} // namespace hookdesk
