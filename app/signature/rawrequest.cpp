// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/rawrequest.h"

#include "app/signature/curlcommand.h"
#include "app/signature/jsontext.h"
#include "app/signature/powershellcommand.h"
#include "app/signature/rawbody.h"
#include "app/signature/recordedrequest.h"
#include "app/signature/requesthead.h"

#include <algorithm>

namespace hookdesk {

namespace {

constexpr qsizetype LongestDetail = 80;
constexpr QByteArrayView ByteOrderMark = "\xEF\xBB\xBF";

bool isBlankSign(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

RawRequestKind kindOf(QByteArrayView content)
{
    const QByteArrayView line = lineAt(content, 0);
    if (isCurlCommand(content))
        return RawRequestKind::CurlCommand;
    if (isRequestLine(line) || isShortRequestLine(line) || isStatusLine(line))
        return RawRequestKind::HttpRequest;
    if (isPowerShellCommand(content))
        return RawRequestKind::PowerShellCommand;
    return isHeaderLine(line) ? RawRequestKind::HeaderBlock : RawRequestKind::BodyOnly;
}

/// Whether it begins as JSON does, also JSON that breaks off.
bool beginsAsJson(QByteArrayView text)
{
    const QByteArrayView json = text.trimmed();
    const QByteArrayView inner = json.isEmpty() ? json : json.sliced(1).trimmed();
    if (json.startsWith('{'))
        return inner.isEmpty() || inner.startsWith('"') || inner.startsWith('}');
    if (json.startsWith('['))
        return inner.isEmpty() || QByteArrayView("{[\"]-0123456789tfn").contains(inner.front());
    return json.startsWith('"');
}

void takeWhole(QByteArrayView pasted, RawRequest &request)
{
    request.kind = RawRequestKind::BodyOnly;
    request.body = pasted.toByteArray();
    request.hasBody = true;
    const QByteArrayView text =
        pasted.startsWith(ByteOrderMark) ? pasted.sliced(ByteOrderMark.size()) : pasted;
    if (std::all_of(pasted.begin(), pasted.end(), isBlankSign))
        request.addNote(RawRequestNote::OnlyBlanks);
    else if (!beginsAsJson(text) || looksRecorded(text))
        request.addNote(RawRequestNote::FormNotUnderstood);
}

/// How much of the head is read as such: all of it, but for its body.
QByteArrayView takeParts(QByteArrayView pasted, qsizetype begin, RawRequest &request)
{
    if (request.kind == RawRequestKind::CurlCommand) {
        readCurlCommand(pasted.sliced(begin), request);
        return pasted;
    }
    if (request.kind == RawRequestKind::PowerShellCommand) {
        readPowerShellCommand(pasted.sliced(begin), request);
        return pasted;
    }
    const HeadEnd end = readHead(pasted, begin, request);
    if (end.found)
        takeBody(pasted.sliced(end.body), request);
    return pasted.first(end.body);
}

void noteBytes(QByteArrayView head, RawRequest &request)
{
    const qsizetype nuls = request.body.count('\0');
    if (nuls > 0 || head.contains('\0'))
        request.addNote(RawRequestNote::NulBytes, {}, nuls);
    if (!head.isValidUtf8() || !QByteArrayView(request.body).isValidUtf8())
        request.addNote(RawRequestNote::InvalidUtf8);
    if (request.body.startsWith(ByteOrderMark))
        request.addNote(RawRequestNote::ByteOrderMarkInBody);
}

} // namespace

QByteArray RawRequest::headerValue(QByteArrayView name) const
{
    for (const RawHeader &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

bool RawRequest::hasNote(RawRequestNote what) const
{
    return std::any_of(notes.begin(), notes.end(),
                       [what](const SplitNote &note) { return note.what == what; });
}

void RawRequest::addNote(RawRequestNote what, QByteArrayView detail, qint64 number, qint64 other)
{
    const SplitNote added{what, detail.first(std::min(detail.size(), LongestDetail)).toByteArray(),
                          number, other};
    const auto same = std::count_if(notes.cbegin(), notes.cend(),
                                    [what](const SplitNote &note) { return note.what == what; });
    if (same < MostNotes && !notes.contains(added))
        notes.append(added);
}

RawRequest splitRawRequest(QByteArrayView pasted)
{
    RawRequest request;
    if (pasted.isEmpty()) {
        request.addNote(RawRequestNote::NothingPasted);
        return request;
    }
    const qsizetype mark = pasted.startsWith(ByteOrderMark) ? ByteOrderMark.size() : 0;
    const auto content = std::find_if_not(pasted.begin() + mark, pasted.end(), isBlankSign);
    const qsizetype begin = content - pasted.begin();
    QByteArrayView head;
    request.kind = kindOf(pasted.sliced(begin));
    const bool mayBeRecord = request.kind == RawRequestKind::BodyOnly ||
                             request.kind == RawRequestKind::HeaderBlock; // `req.headers: {…}`
    if (mayBeRecord && readRecordedRequest(pasted.sliced(begin), request)) {
        head = {};
    } else if (request.kind == RawRequestKind::BodyOnly) {
        takeWhole(pasted, request);
    } else {
        if (mark > 0)
            request.addNote(RawRequestNote::ByteOrderMarkDropped);
        if (begin > mark)
            request.addNote(RawRequestNote::LeadingBlanksDropped, {}, begin - mark);
        head = takeParts(pasted, begin, request);
    }
    noteBytes(head, request);
    noteLengths(request);
    return request;
}

} // namespace hookdesk
