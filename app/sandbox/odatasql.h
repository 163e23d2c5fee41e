// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/odataentity.h"
#include "app/sandbox/odatafilter.h"
#include "app/sandbox/problem.h"
#include "app/sandbox/sqlstatement.h"

#include <QString>

namespace hookdesk::sandbox {

/// A condition over the table of the entity. String functions ignore case, comparisons do not
/// (TRIBE-API.md, OData). Unknown names and types that do not fit are problems with a position.
[[nodiscard]] Outcome<SqlText> translateFilter(const ODataExpression &filter,
                                               const ODataEntity &entity);

/// The value of `$orderby` as an ORDER BY list that always ends in the id, so that pages neither
/// overlap nor leave gaps. Empty text orders by id.
[[nodiscard]] Outcome<QString> translateOrderBy(const QString &orderBy, const ODataEntity &entity);

} // namespace hookdesk::sandbox
