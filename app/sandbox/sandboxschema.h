// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace hookdesk::sandbox {

/// The statements that lead from each version of the database to the next: the first list makes
/// version 1 of an empty file, the second makes version 2 of that, and so on. A list that was
/// released is never changed.
[[nodiscard]] const QList<QStringList> &schemaMigrations();

} // namespace hookdesk::sandbox
