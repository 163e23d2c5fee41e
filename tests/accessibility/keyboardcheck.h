// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Findings;
class QWidget;

/// Presses Tab through the active window until the circle closes: everything that a mouse can
/// click is on it, or its command has another way; the order is that of reading; and what has the
/// focus looks as if it had.
void checkKeyboard(QWidget &window, Findings &findings);
