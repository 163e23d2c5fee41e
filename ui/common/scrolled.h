// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace hookdesk {

/// The content as it is where there is room, and scrolled where there is not. It becomes a child.
[[nodiscard]] QScrollArea *scrolled(QWidget *content, QWidget *parent);

} // namespace hookdesk
