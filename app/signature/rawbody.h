// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signature/rawrequest.h"

namespace hookdesk {

/// Takes what follows the head of a request as its body: undoes chunks that are whole, cuts only
/// where Content-Length ends exactly before another request.
void takeBody(QByteArrayView rest, RawRequest &request);

/// Compares the body with what its headers say of it, and notes what does not fit.
void noteLengths(RawRequest &request);

} // namespace hookdesk
