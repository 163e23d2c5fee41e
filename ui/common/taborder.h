// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidgetList>

namespace hookdesk {

/// Tab leads to `late`, in this order, where `place` stands. Otherwise widgets that are made later
/// than others come after everything else in the window.
void setTabPlace(QWidget &place, const QWidgetList &late);

} // namespace hookdesk
