// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace hookdesk {

/// A foreign text as a part of a file's name: letters, digits, dots, dashes and underscores.
[[nodiscard]] QString fileNamePart(const QString &text);

/// Asks where to save, without blocking; `chosen` gets the path, unless `parent` dies first or the
/// person declines.
void askWhereToSave(QWidget *parent, const QString &title, const QString &fileName,
                    const QString &filter, std::function<void(const QString &path)> chosen);

} // namespace hookdesk
