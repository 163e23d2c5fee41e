// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/payloadtext.h"

#include <QList>
#include <QTextLayout>

namespace hookdesk {

/// The colours of one line of JSON: keys, strings, numbers and words. It needs no other line, so
/// that it can be asked for the lines that are seen.
[[nodiscard]] QList<QTextLayout::FormatRange> jsonColours(const PayloadText &payload,
                                                          qsizetype line);

} // namespace hookdesk
