// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace hookdesk {

/// A day and a time for a cell: "25 Nov, 01:07", with the year where it is another one.
[[nodiscard]] QString shortMoment(const QDateTime &moment, const QDateTime &now);

} // namespace hookdesk
