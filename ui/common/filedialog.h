// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

class QSettings;

namespace hookdesk {

/// For the whole program: the folder that a person chose last is kept there. The settings may go
/// at any time.
void keepFileFolder(QSettings &settings);

/// Asks for a file: to save to, or one that exists. It begins in the folder that was used last,
/// with any of them and also in an earlier start of the program, else among the documents. The
/// caller calls open(); it deletes itself when it closes.
[[nodiscard]] QFileDialog *fileDialog(QWidget *parent, const QString &title,
                                      QFileDialog::AcceptMode mode);

} // namespace hookdesk
