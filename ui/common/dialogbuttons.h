// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/guidetopic.h"

#include <functional>

class QAbstractButton;
class QDialogButtonBox;
class QMessageBox;

namespace hookdesk {

/// Words the standard buttons that Hookdesk uses in the language of the program. Qt's own
/// translations are a package that may be missing, and do not exist in every language that Hookdesk
/// speaks.
void wordButtons(QDialogButtonBox &buttons);
void wordButtons(QMessageBox &box);
/// Names and words it, and lets it open the Guide at what `topic` says when it is pressed. The look
/// is that of its place.
void makeGuideButton(QAbstractButton &button, std::function<GuideTopic()> topic);
/// A button that opens the Guide at what is said of the dialog, where errors have no bar of their
/// own.
void addGuideButton(QDialogButtonBox &buttons);

} // namespace hookdesk
