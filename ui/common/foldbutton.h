// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QToolButton;
class QWidget;

namespace hookdesk {

/// A button that shows `folded`, which is folded away at first, and folds it away again. It has its
/// name in the language of now.
[[nodiscard]] QToolButton *foldButton(QWidget *folded, std::function<QString()> name,
                                      QWidget *parent);

} // namespace hookdesk
