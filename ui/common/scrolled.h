// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QScrollArea;
class QWidget;

namespace hookdesk {

/// The content as it is where there is room, and scrolled where there is not. It becomes a child.
[[nodiscard]] QScrollArea *scrolled(QWidget *content, QWidget *parent);

/// The same for everything that stands in the layout of `place`; `below`, the last of it, stays in
/// sight. To be called when everything is in.
void scrollContent(QWidget &place, QWidget *below = nullptr);

/// It opens as high as what scrolls in it, where the screen has room. To be called once.
void openAsHighAsContent(QDialog &dialog);

/// A dialog that is shown grows as what scrolls in it has grown, where the screen has room; for
/// when more of it is unfolded.
void growWithContent(QDialog &dialog);

} // namespace hookdesk
