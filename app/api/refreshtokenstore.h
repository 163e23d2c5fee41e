// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

#include <functional>

namespace hookdesk {

/// Where the refresh token of a person's log-in is kept, for every program that uses this log-in.
///
/// A server that rotates takes each token once; one that it sees again ends the log-in of all of
/// them (RFC 9700, 4.14.2). So one program at a time renews, with the newest token, and what was
/// sent is not sent again, unless who sent it lives to say that no answer came.
class RefreshTokenStore : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const QByteArray &token)>;
    using QObject::QObject;

    /// Waits until no other program renews, and gives the newest token, which counts as sent from
    /// then on; empty: there is none that was not sent before, and only a new log-in helps. `own`
    /// is what the caller knows. The handler is called later than this call, and never when
    /// `owner` is gone.
    ///
    /// With a token the others wait until giveBack(), replace() or drop(), or until `owner` is
    /// gone.
    virtual void take(const QByteArray &own, QObject *owner, Handler handler) = 0;
    /// The server has not used the token, or did not say that it has: it may be sent again.
    virtual void giveBack() = 0;
    /// The server has replaced it.
    virtual void replace(const QByteArray &token) = 0;
    /// It is worth nothing any more.
    virtual void drop() = 0;
};

} // namespace hookdesk
