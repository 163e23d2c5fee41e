// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Findings;
class QWidget;

/// No letter stands for two things that are shown at the same time, or for two entries of a menu.
void checkMnemonics(const QWidget &window, Findings &findings);
