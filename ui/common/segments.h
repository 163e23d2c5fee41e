// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QToolButton;
class QWidget;

namespace hookdesk {

/// Buttons of which one is checked at a time, joined to one control. Who checks them is the
/// caller's business.
[[nodiscard]] QWidget *joined(const QList<QToolButton *> &buttons, QWidget *parent);

} // namespace hookdesk
