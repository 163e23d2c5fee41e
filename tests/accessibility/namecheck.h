// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Findings;
class QWidget;

/// The window as assistive technology sees it: names, roles, table headers, labels of combo boxes,
/// pictures.
void checkNames(const QWidget &window, Findings &findings);
