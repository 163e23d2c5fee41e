// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signature/rawrequest.h"

namespace hookdesk {

/// Whether it is a method, a target and HTTP/x (RFC 9112, 3).
[[nodiscard]] bool isRequestLine(QByteArrayView line);
/// Whether it is a known method and an address and nothing else, as some tools write it.
[[nodiscard]] bool isShortRequestLine(QByteArrayView line);
[[nodiscard]] bool isStatusLine(QByteArrayView line);
/// Whether it begins with a name and a colon, or is a pseudo header of HTTP/2 (RFC 9113, 8.3).
[[nodiscard]] bool isHeaderLine(QByteArrayView line);
/// Whether it contains control characters other than the tab.
[[nodiscard]] bool hasControls(QByteArrayView value);

/// The line of the text that begins at a place, without its line end.
[[nodiscard]] QByteArrayView lineAt(QByteArrayView text, qsizetype at);

struct HeadEnd
{
    /// Where the body begins, behind the empty line.
    qsizetype body = 0;
    /// Whether there was something to end the head but the end of the text.
    bool found = false;
};

/// Reads a request or status line, if there is one, and the headers at a place of the text into the
/// request, with notes.
[[nodiscard]] HeadEnd readHead(QByteArrayView text, qsizetype from, RawRequest &request);

} // namespace hookdesk
