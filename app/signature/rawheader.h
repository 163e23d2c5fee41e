// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hookdesk {

/// One header field as its bytes came; of the value only the blanks around it are gone (RFC 9110,
/// 5.5). The value may be a secret.
struct RawHeader
{
    QByteArray name;
    QByteArray value;

    friend bool operator==(const RawHeader &, const RawHeader &) = default;
};

} // namespace hookdesk
