// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace hookdesk {

struct ChunkedBody
{
    QByteArray body;
    qint64 chunks = 0;
    /// The lines behind the last chunk, part of what was decoded.
    QByteArrayView trailers;
    /// How many bytes the chunks and their trailers take.
    qsizetype size = 0;
};

/// Undoes the chunked coding (RFC 9112, 7.1), or nothing where the framing is not whole. Its line
/// ends may all be LF, as a text field leaves them; those in the chunks must fit their sizes.
[[nodiscard]] std::optional<ChunkedBody> decodeChunks(QByteArrayView text);

} // namespace hookdesk
