// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QFormLayout;
class QLabel;
class QString;
class QWidget;

namespace hookdesk {

/// Runs `texts` now and whenever the language changes, as long as `widget` lives. It sets texts and
/// nothing else: what somebody typed, chose or is waiting for stays as it is.
void keepTranslated(QWidget *widget, std::function<void()> texts);

/// A label that is the buddy of `field`, stands beside it, and always has the name of now.
[[nodiscard]] QLabel *translatedLabel(std::function<QString()> name, QWidget *field);

/// A row with such a label.
QLabel *addTranslatedRow(QFormLayout &form, std::function<QString()> name, QWidget *field);

} // namespace hookdesk
