// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/header.h"

#include <QList>
#include <QString>

#include <optional>

namespace hookdesk {

/// Why a custom header cannot be sent (RFC 9110, 5.1 and 5.5). The sentence is made in ui.
enum class HeaderProblem {
    EmptyName,
    NameNotToken,  ///< A character outside the token set of RFC 9110, 5.6.2.
    NameReserved,  ///< Hop-by-hop, `Host` or `Content-*`: the delivery sets these itself.
    NameDuplicate, ///< The same name, in any case, further up in the list.
    ValueControl,  ///< CR, LF, NUL or another control character except tab.
    ValueNotLatin  ///< A character that cannot be sent in a header field (outside ISO 8859-1).
};

/// The first problem of row `index` of `headers`, or nothing.
[[nodiscard]] std::optional<HeaderProblem> checkHeader(const QList<Header> &headers,
                                                       qsizetype index);

/// What a paste of several `Name: value` lines became.
struct ParsedHeaders
{
    QList<Header> headers;
    QStringList refusedLines; ///< Lines without a colon, as they were.
};

/// Splits pasted lines; a leading `-H`, quotes around a line, blank lines and surrounding white
/// space are forgiven, so that a part of a curl command works.
[[nodiscard]] ParsedHeaders parseHeaderLines(const QString &text);

/// `Authorization: Basic …` for a user and a password (RFC 7617, UTF-8). A user name with a colon
/// is refused with nullopt.
[[nodiscard]] std::optional<Header> basicAuthentication(const QString &user,
                                                        const QString &password);

} // namespace hookdesk
