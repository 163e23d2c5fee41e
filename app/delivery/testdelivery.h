// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/header.h"

#include <QByteArray>
#include <QList>
#include <QString>
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

/// The custom headers that can be sent: those with a sound name and value, each name once, and none
/// that the delivery sets itself.
[[nodiscard]] QList<Header> sendableHeaders(const TestDelivery &delivery);

/// Everything that is sent besides `Host`, `Content-Length` and `Connection`, the signature
/// included.
[[nodiscard]] QList<Header> sentHeaders(const TestDelivery &delivery);

} // namespace hookdesk
