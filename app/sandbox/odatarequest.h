// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/odatafilter.h"
#include "app/sandbox/problem.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace hookdesk::sandbox {

/// Tribe returns at most so many records for a GET (TRIBE-API.md, Limits).
inline constexpr int mostRecords = 100;

/// The system query options of an OData request.
struct ODataRequest
{
    std::optional<ODataExpression> filter;
    QString orderBy;
    int top = mostRecords; ///< 0 to 100; a larger `$top` is cut.
    int skip = 0;
    bool count = false;
    QStringList select; ///< Empty: everything.
    QString expand;     ///< Kept as it came; what cannot be expanded is not.
};

/// Reads the options; other parameters are ignored, an unknown or repeated `$option` is a problem.
[[nodiscard]] Outcome<ODataRequest> parseODataRequest(const QByteArray &query);

} // namespace hookdesk::sandbox
