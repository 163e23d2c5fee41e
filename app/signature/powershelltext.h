// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signature/rawrequest.h"

#include <QHash>

namespace hookdesk {

/// What an expression of PowerShell is, as far as it can be known without running it.
struct PowerShellValue
{
    QByteArray text;
    QList<RawHeader> table;
    bool isKnown = true;
};

/// Whether they are the same to PowerShell, whose names have no case.
[[nodiscard]] bool isSameName(QByteArrayView a, QByteArrayView b);

/// The text of a script, read from its beginning on: words, and the values that expressions have.
/// What is wrong with them is noted in the request.
class PowerShellText
{
public:
    PowerShellText(QByteArrayView text, RawRequest &request)
        : m_text(text)
        , m_request(request)
    {
    }

protected:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char current() const { return at(m_at); }
    bool take(QByteArrayView text);
    void skipBlanks(bool lines);
    void skipLine();
    [[nodiscard]] QByteArray name();
    /// Texts, here-strings, tables, variables, and what `+` makes of them.
    [[nodiscard]] PowerShellValue expression(int depth = 0);

    QByteArrayView m_text;
    qsizetype m_at = 0;
    RawRequest &m_request;
    QHash<QByteArray, PowerShellValue> m_variables; ///< By names in small letters.

private:
    [[nodiscard]] char at(qsizetype place) const
    {
        return place < m_text.size() ? m_text.at(place) : '\0';
    }
    [[nodiscard]] bool startsWith(QByteArrayView text) const
    {
        return m_text.size() - m_at >= text.size() &&
               isSameName(m_text.sliced(m_at, text.size()), text);
    }
    [[nodiscard]] PowerShellValue term(int depth);
    [[nodiscard]] PowerShellValue group(int depth);
    [[nodiscard]] PowerShellValue table(int depth);
    [[nodiscard]] PowerShellValue hereString();
    [[nodiscard]] PowerShellValue variable();
    [[nodiscard]] PowerShellValue word();
    [[nodiscard]] PowerShellValue singleQuoted();
    [[nodiscard]] PowerShellValue doubleQuoted();
    void escape(QByteArray &made);
    void expand(PowerShellValue &made);
    [[nodiscard]] QString characterCodes();
    [[nodiscard]] PowerShellValue unknown();
};

} // namespace hookdesk
