// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace hookdesk {

/// A Malformed error; `detail` must hold nothing of a secret answer.
[[nodiscard]] ApiError malformed(const QString &detail);
/// The same of what is not even in the form of an answer.
[[nodiscard]] ApiError garbled(const QString &detail);

/// The object or array in `body`. Nesting deeper than 64 is refused before Qt's recursive parser
/// sees it. The detail of an error gives the line and the byte offset.
[[nodiscard]] Result<QJsonValue> readJson(const QByteArray &body);

/// The same for records with ids, which are exactly what was told, whatever their type: a number
/// whose digits Qt would not keep (20 of them, `1.0`, `1e3`, `-0`) becomes the string of them.
[[nodiscard]] Result<QJsonValue> readJsonExactly(const QByteArray &body);

/// The first member that is there and not null, by the order of `spellings`; for each, the exact
/// spelling is preferred to the same name in another case. Undefined when there is none.
[[nodiscard]] QJsonValue member(const QJsonObject &object, const QStringList &spellings);

/// A string, or a number as its digits; empty for everything else, and for a number so large that
/// its digits were lost by another reader than readJsonExactly().
[[nodiscard]] QString scalarText(const QJsonValue &value);

/// Foreign text for one line: white space folded, control and bidirectional override characters
/// dropped, at most `maxLength` UTF-16 units; where it is cut, the last is an ellipsis.
[[nodiscard]] QString oneLine(const QString &text, qsizetype maxLength);

/// At most `maxLength` UTF-16 units, never ending in half a character.
[[nodiscard]] QString capped(const QString &text, qsizetype maxLength);

} // namespace hookdesk
