// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/header.h"

#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace hookdesk {

/// What stands in the place of a secret.
[[nodiscard]] QString secretMask();

/// Custom headers in any shape that makes sense: an array of `{"name","value"}` or
/// `{"key","value"}` or `"Name: value"`, an object `{"Name": "value"}` (a list as value gives the
/// header several times), one such pair alone, or a string that holds one of these as JSON or as
/// lines. nullopt when there is nothing or it makes no sense.
[[nodiscard]] std::optional<QList<Header>> readHeaders(const QJsonValue &value);

/// The same JSON with every value replaced by secretMask() and the names kept; what cannot be told
/// apart is masked whole.
[[nodiscard]] QJsonValue maskedHeaders(const QJsonValue &value);

} // namespace hookdesk
