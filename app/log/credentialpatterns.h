// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/log/textrange.h"

#include <QByteArrayView>
#include <QList>

namespace hookdesk {

/// Finds what stands where secrets stand, known or not: values of `Authorization:`, of `Bearer`
/// and other schemes, of `client_secret=` and other names (JSON and percent-encoded marks between
/// name and value included), JSON Web Tokens, user and password in URLs, and the query and
/// fragment of everything with a slash in it. In the order of the text; one pass, linear.
///
/// It would rather hide a word too much: "token: none" loses its "none".
[[nodiscard]] QList<TextRange> findCredentials(QByteArrayView text);

} // namespace hookdesk
