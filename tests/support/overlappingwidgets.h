// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// The labels, buttons, fields and views of a window that are drawn over one another.
[[nodiscard]] QStringList overlappingWidgets(QWidget &window);
