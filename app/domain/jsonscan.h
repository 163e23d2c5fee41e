// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <optional>

namespace hookdesk {

/// One member of an object, or one element of an array, exactly as it stands in the text.
struct JsonSpan
{
    QByteArrayView key;   ///< Without quotes, escapes as they stand; empty in an array.
    QByteArrayView value; ///< Without surrounding white space; strings with their quotes.
};

/// The members of the object or the elements of the array that a text begins with, one at a time:
/// see forEachMember(). It may rest between two of them for as long as the text lives.
class JsonMembers
{
public:
    explicit JsonMembers(QByteArrayView json);

    [[nodiscard]] bool isObject() const { return m_isObject; }
    /// nullopt at the end, and from then on.
    [[nodiscard]] std::optional<JsonSpan> next();

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
    bool m_isObject = false;
    bool m_atEnd = false;
};

/// Walks the members of the object or the elements of the array that `json` begins with, until
/// `visit` returns false. It copies nothing, does not recurse and does not validate: text that is
/// cut off or no JSON ends the walk, the last value then reaching to its end. For what Qt's parser
/// would lose: key order, digits, and speed when only two fields of a large body are wanted.
void forEachMember(QByteArrayView json, const std::function<bool(const JsonSpan &)> &visit);

/// The characters of a string (with its quotes); nullopt for everything else.
[[nodiscard]] std::optional<QString> jsonStringText(QByteArrayView value);

/// The text of a string, or a number as it stands; empty for everything else, and above
/// `maxLength` bytes.
[[nodiscard]] QString scalarOf(QByteArrayView value, qsizetype maxLength);

/// ASCII letters compared without regard to case.
[[nodiscard]] bool isKey(QByteArrayView key, QByteArrayView wanted);

} // namespace hookdesk
