// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/preferencevalues.h"

#include <algorithm>

namespace hookdesk {

PreferenceValues underPolicy(PreferenceValues values, const Policy &policy)
{
    values.storage.keepEvents = values.storage.keepEvents && !policy.noArchive;
    if (values.refreshInterval != 0)
        values.refreshInterval =
            std::max(values.refreshInterval, policy.refreshInterval.value_or(0));
    return values;
}

} // namespace hookdesk
