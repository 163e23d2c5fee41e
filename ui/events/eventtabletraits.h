// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/recordtableview.h"

class QFontMetrics;

namespace hookdesk {

class EventTableModel;

/// How the table of failed events begins, and finds its rows again. The model outlives the traits.
[[nodiscard]] RecordTableView::Traits eventTableTraits(const EventTableModel &model,
                                                       const QFontMetrics &metrics);

} // namespace hookdesk
