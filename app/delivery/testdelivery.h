// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/header.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace hookdesk {

/// A delivery that this workstation makes in place of Tribe, and that says so.
struct TestDelivery
{
    QUrl target;
    QByteArray body;
    QList<Header> headers; ///< The custom headers of the webhook; the values may be secrets.
    QByteArray secret;     ///< Of the webhook, for the signature; empty: it is not signed.
    /// The name is not documented (TRIBE-API.md, Signature).
    QString signatureHeader = QStringLiteral("X-Tribe-Signature");
};

/// The header that marks a delivery as a test.
inline constexpr const char *testHeader = "X-Hookdesk-Test";

/// Why a custom header stays out of a delivery.
enum class HeaderObstacle {
    Own,   ///< The delivery sets it itself, or it belongs to the connection.
    Name,  ///< No name of a header field (RFC 9110, 5.6.2).
    Value, ///< It would end the line, or is not text that UTF-8 can carry.
};

/// A custom header that stays out.
struct UnsentHeader
{
    QString name;
    HeaderObstacle obstacle = HeaderObstacle::Name;

    friend bool operator==(const UnsentHeader &, const UnsentHeader &) = default;
};

/// What becomes of the custom headers of a delivery: nothing is left out without a word.
struct HeaderPlan
{
    QList<Header> sent; ///< In their order; one name may come more than once.
    QList<UnsentHeader> unsent;
    QStringList inUtf8;   ///< Names of those with characters beyond ASCII: they go out as UTF-8.
    QStringList repeated; ///< Names that `sent` has more than once.
};

/// A value is sent as UTF-8, as the sandbox and curl do; for ASCII that is no question.
[[nodiscard]] HeaderPlan planHeaders(const TestDelivery &delivery);

/// Everything that is sent besides `Host`, `Content-Length` and `Connection`, the signature
/// included.
[[nodiscard]] QList<Header> sentHeaders(const TestDelivery &delivery);

} // namespace hookdesk
