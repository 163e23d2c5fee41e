// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/hiddencharacters.h"

class QPlainTextEdit;

namespace hookdesk {

/// Paints a mark over each of these characters of the text, as far as it is in view: the text
/// itself stays as it is. To be called while the viewport is painted.
void paintHiddenMarks(const QPlainTextEdit &edit, const QList<HiddenCharacter> &hidden);

} // namespace hookdesk
