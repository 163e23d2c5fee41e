// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/endpointreport.h"

#include <QStringList>

namespace hookdesk {

/// What a request to an endpoint found out, one line a step, the verdict first. Plain text.
[[nodiscard]] QStringList endpointReportText(const EndpointReport &report);

} // namespace hookdesk
