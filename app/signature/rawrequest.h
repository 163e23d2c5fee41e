// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signature/rawheader.h"
#include "app/signature/rawrequestnote.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace hookdesk {

enum class RawRequestKind {
    Nothing,
    HttpRequest,
    CurlCommand,
    PowerShellCommand,
    RecordedRequest, ///< As another program shows it: see recordedrequest.h.
    HeaderBlock,
    BodyOnly
};

/// What was pasted, in its parts. A response pasted by mistake is an HttpRequest without a method,
/// and says so in its notes. Pseudo headers stay among the headers, with their colon.
struct RawRequest
{
    static constexpr qsizetype MostHeaders = 1000;
    static constexpr qsizetype LongestHead = 1024 * 1024;
    /// Of one kind; further ones are left out.
    static constexpr int MostNotes = 8;

    RawRequestKind kind = RawRequestKind::Nothing;
    QByteArray method;
    QByteArray target;
    QList<RawHeader> headers;
    QByteArray body;
    /// False where the body is unknown, true where it is known, also to be empty.
    bool hasBody = false;
    QList<SplitNote> notes;

    /// The first value of the header, whatever the case of its name; null if there is none.
    [[nodiscard]] QByteArray headerValue(QByteArrayView name) const;
    [[nodiscard]] bool hasNote(RawRequestNote what) const;
    /// Adds a note, unless it or enough of its kind are there.
    void addNote(RawRequestNote what, QByteArrayView detail = {}, qint64 number = 0,
                 qint64 other = 0);
};

/// Splits whatever was pasted: an HTTP/1.x request (RFC 9112), a curl or PowerShell command, a
/// request that another program has recorded, headers with or without a body, or a body alone.
/// Never fails; takes time in proportion to the size. The body is exact to the byte, but for chunks
/// (RFC 9112, 7.1) and quotes, which are undone, and bodies that were shown as parsed JSON.
[[nodiscard]] RawRequest splitRawRequest(QByteArrayView pasted);

/// The headers that may hold the signature, likeliest first: its name is not documented
/// (TRIBE-API.md, Signature). None that is known to hold something else.
[[nodiscard]] QList<RawHeader> signatureCandidates(const RawRequest &request);

} // namespace hookdesk
