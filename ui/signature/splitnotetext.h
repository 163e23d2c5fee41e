// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signature/rawrequest.h"

#include <QString>

namespace hookdesk {

/// What a pasted text was taken for, in one sentence; empty for nothing.
[[nodiscard]] QString splitKindText(const RawRequest &request);

/// What was odd about it or was done to it, in one sentence.
[[nodiscard]] QString splitNoteText(const SplitNote &note);

} // namespace hookdesk
