// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/endpointcheck.h"

#include <QString>

class QFontMetrics;

namespace hookdesk {

/// What is wrong or doubtful in words, one sentence, and what to do where that is not plain.
[[nodiscard]] QString endpointProblemText(EndpointProblem problem, const EndpointCheck &check);

/// That the host of an address is sent in another form than it is read; empty where it is not.
[[nodiscard]] QString hostFormsNote(const QString &address);

/// The host of an address with its port and what stands before them, as they are written.
[[nodiscard]] QString endpointAuthority(const QString &address);

/// As much of an address as fits into `width` pixels: first its scheme goes, then the middle of its
/// path, and the host only where there is no room for it.
[[nodiscard]] QString elidedEndpoint(const QString &address, const QFontMetrics &metrics,
                                     int width);

/// The errors, or else the warnings, one line each; empty when there is nothing to say.
[[nodiscard]] QString endpointNote(const EndpointCheck &check);

} // namespace hookdesk
