// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace hookdesk {

/// Fills with zeros what only this holds, in a way that no compiler leaves out, and empties it.
/// Bytes that somebody shares are left to them.
void overwrite(QByteArray &bytes);
void overwrite(std::vector<quint64> &numbers);

} // namespace hookdesk
