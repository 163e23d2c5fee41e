// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace hookdesk {

class FileExports;

/// Why nothing may be exported; empty where it may.
[[nodiscard]] QString exportObstacle(const FileExports &exports);
/// The same for what exports: enabled when it may and `isPossible`, and otherwise with the reason
/// as its tooltip where there is one. The tooltip that it has stays for when it may.
void setExportEnabled(QWidget *control, const FileExports &exports, bool isPossible);

} // namespace hookdesk
