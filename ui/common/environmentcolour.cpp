// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/environmentcolour.h"

#include "ui/common/theme.h"

namespace hookdesk {

QColor colourOf(const Environment &environment)
{
    const QColor own(environment.colour);
    return own.isValid() ? own : environmentColor(environment.kind);
}

} // namespace hookdesk
