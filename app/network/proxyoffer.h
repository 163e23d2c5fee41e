// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace hookdesk {

/// The log-ins that a proxy's refusal offers (RFC 9110, 11.7.1), each scheme once, as it is named.
[[nodiscard]] QStringList offeredSchemes(const QByteArray &responseHead);

/// The scheme of NTLM or Negotiate that a request was sent with and that this refusal shows to have
/// failed; empty when none has, or the log-in still goes on. `legs`: how many requests with it this
/// connection has seen.
[[nodiscard]] QByteArray failedScheme(const QByteArray &requestHead, const QByteArray &responseHead,
                                      int legs);

/// The same head with a line for each offer: of several in one line, Qt 6.4 takes the parameters of
/// one for those of another.
[[nodiscard]] QByteArray withOffersApart(const QByteArray &responseHead);

/// Such a head without the offers of that scheme.
[[nodiscard]] QByteArray withoutScheme(const QByteArray &offersApart, const QByteArray &scheme);

} // namespace hookdesk
