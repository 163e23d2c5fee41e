// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace hookdesk {

/// An id becomes part of a path: an unusable one must not reach a DELETE. `.` and `..` would be
/// taken for the path above even when they are percent-encoded (RFC 3986, 5.2.4).
[[nodiscard]] bool isUsableId(const QString &id);

/// `true`, `"TRUE"`, `1`; nullopt for what is neither true nor false.
[[nodiscard]] std::optional<bool> readBool(const QJsonValue &value);

/// A whole number from 0, as a number or as text.
[[nodiscard]] std::optional<int> readCount(const QJsonValue &value);

/// A date as UTC: ISO 8601 with or without an offset, or seconds or milliseconds since 1970.
/// Invalid for everything else.
[[nodiscard]] QDateTime readDate(const QJsonValue &value);
/// What was told as a date and is none that can be read, capped. Empty where it can, where nothing
/// was told, and where the date says that there is none.
[[nodiscard]] QString unreadDate(const QJsonValue &value);

/// The dotted spelling, also when the server told the name of the entity set.
[[nodiscard]] QString readEntityType(const QJsonValue &value);

} // namespace hookdesk
