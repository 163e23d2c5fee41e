// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hookdesk {

/// One custom header that Tribe sends with every delivery of a webhook. The value may be a secret.
struct Header
{
    QString name;
    QString value;

    friend bool operator==(const Header &, const Header &) = default;
};

} // namespace hookdesk
