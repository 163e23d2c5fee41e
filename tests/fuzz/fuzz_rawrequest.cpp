// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/rawrequest.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace hookdesk;

namespace {

/// Fails in every kind of build.
void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkBody(const RawRequest &request, QByteArrayView pasted)
{
    if (request.kind == RawRequestKind::BodyOnly)
        require(request.body == pasted && request.hasBody);
    else if (request.kind == RawRequestKind::CurlCommand)
        // Encoded for an address, a byte becomes three.
        require(request.body.size() <= 3 * pasted.size());
    else if (request.kind == RawRequestKind::PowerShellCommand ||
             request.kind == RawRequestKind::RecordedRequest)
        // Quotes around names, six bytes for a control character.
        require(request.body.size() <= 6 * pasted.size());
    else if (request.hasNote(RawRequestNote::ChunksDecoded))
        require(request.body.size() < pasted.size());
    else
        require(pasted.contains(request.body));
    require(request.hasBody || request.body.isEmpty());
}

void checkBounds(const RawRequest &request, QByteArrayView pasted)
{
    require(request.headers.size() <= RawRequest::MostHeaders);
    require(request.method.size() <= pasted.size() && request.target.size() <= pasted.size());
    qsizetype headerBytes = 0;
    for (const RawHeader &header : request.headers)
        headerBytes += header.name.size() + header.value.size();
    if (request.kind == RawRequestKind::PowerShellCommand ||
        request.kind == RawRequestKind::RecordedRequest)
        headerBytes = 0; // a variable or a name may stand for several
    // Pasted bytes once, and the names that curl's short options stand for.
    require(headerBytes <= pasted.size() + 10 * request.headers.size());
    for (const SplitNote &note : request.notes)
        require(note.detail.size() <= 80 && note.number >= -1 && note.other >= 0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView pasted(data, static_cast<qsizetype>(size));
    const RawRequest request = splitRawRequest(pasted);
    require((request.kind == RawRequestKind::Nothing) == pasted.isEmpty());
    checkBody(request, pasted);
    checkBounds(request, pasted);
    const QList<RawHeader> candidates = signatureCandidates(request);
    for (const RawHeader &candidate : candidates)
        require(request.headers.contains(candidate));
    require(candidates.size() <= request.headers.size());
    return 0;
}
