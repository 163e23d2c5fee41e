// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/problem.h"

#include <QString>
#include <QVariant>

#include <vector>

namespace hookdesk::sandbox {

/// The types that values of a `$filter` have.
enum class ODataType { Boolean, String, Number, Guid, Date, Null };

/// A parsed `$filter`. Whether its names and types fit is found out by translateFilter().
struct ODataExpression
{
    enum class Kind { Literal, Property, Call, Comparison, And, Or, Not };

    Kind kind = Kind::Literal;
    int position = 1;                 ///< 1-based, of the name, literal or operator.
    QString name;                     ///< Of a Property, a Call, or the operator of a Comparison.
    ODataType type = ODataType::Null; ///< Of a Literal.
    QVariant value; ///< Of a Literal; a date as UTC text like 2024-05-06T07:08:09.123Z.
    std::vector<ODataExpression> operands; ///< Two or more of And and Or.
};

/// Parses what Tribe supports: `and or not`, parentheses, `eq ne gt ge lt le`, calls, and literals
/// (TRIBE-API.md, OData). Nesting deeper than 64 and more than 400 parts are refused. A problem
/// names the 1-based position and what was expected there.
[[nodiscard]] Outcome<ODataExpression> parseFilter(const QString &filter);

} // namespace hookdesk::sandbox
