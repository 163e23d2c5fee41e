// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Findings;
class QWidget;

/// Text has at least the contrast of WCAG 2.1, 1.4.3 (AA), as it is painted: 4.5 : 1, or 3 : 1
/// where it is large. What is disabled is exempt. Texts have to be painted without smoothing.
void checkContrast(QWidget &window, Findings &findings);
