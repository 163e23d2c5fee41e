// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hookdesk {

/// How requests leave this machine. The proxy's password is a secret and not part of it.
struct ProxySettings
{
    enum class Kind {
        System,
        None,
        Own,   ///< An HTTP proxy that knows CONNECT.
        Socks5 ///< RFC 1928; it looks up the names.
    };

    Kind kind = Kind::System;
    QString host; ///< Only for a proxy of its own, as are the others.
    int port = 0; ///< 1 to 65535.
    QString user; ///< Empty: the proxy asks for nobody.

    [[nodiscard]] bool isOwn() const { return kind == Kind::Own || kind == Kind::Socks5; }

    friend bool operator==(const ProxySettings &, const ProxySettings &) = default;
};

} // namespace hookdesk
