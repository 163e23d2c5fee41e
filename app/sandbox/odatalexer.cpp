// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/odatalexer.h"

#include <QRegularExpression>

#include <optional>

namespace hookdesk::sandbox {

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || QStringView(u"_.:-+").contains(c);
}

/// What an unquoted word is, or nothing when it is neither a literal nor a name.
std::optional<ODataToken::Kind> wordKind(const QString &word)
{
    static const QRegularExpression guid(QRegularExpression::anchoredPattern(
        QStringLiteral("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")));
    static const QRegularExpression date(QRegularExpression::anchoredPattern(QStringLiteral(
        "\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,12})?)?(Z|[-+]\\d\\d:\\d\\d))?")));
    static const QRegularExpression number(
        QRegularExpression::anchoredPattern(QStringLiteral("-?\\d{1,15}(\\.\\d{1,15})?")));
    static const QRegularExpression name(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z_][A-Za-z0-9_.]*")));
    if (guid.match(word).hasMatch())
        return ODataToken::Kind::Guid;
    if (date.match(word).hasMatch())
        return ODataToken::Kind::Date;
    if (number.match(word).hasMatch())
        return ODataToken::Kind::Number;
    if (name.match(word).hasMatch())
        return ODataToken::Kind::Name;
    return std::nullopt;
}

class Lexer
{
public:
    explicit Lexer(const QString &text)
        : m_text(text)
    {
    }

    Outcome<QList<ODataToken>> run()
    {
        QList<ODataToken> tokens;
        for (;;) {
            while (m_at < m_text.size() && m_text.at(m_at).isSpace())
                ++m_at;
            Outcome<ODataToken> token = next();
            if (const Problem *problem = problemOf(token))
                return *problem;
            tokens.append(std::get<ODataToken>(token));
            if (tokens.last().kind == ODataToken::Kind::End)
                return tokens;
        }
    }

private:
    [[nodiscard]] int position() const { return static_cast<int>(m_at) + 1; }

    Outcome<ODataToken> next()
    {
        if (m_at >= m_text.size())
            return ODataToken{ODataToken::Kind::End, position(), {}};
        const QChar c = m_text.at(m_at);
        if (c == QLatin1Char('\''))
            return string();
        if (c == QLatin1Char('('))
            return single(ODataToken::Kind::OpenParenthesis);
        if (c == QLatin1Char(')'))
            return single(ODataToken::Kind::CloseParenthesis);
        if (c == QLatin1Char(','))
            return single(ODataToken::Kind::Comma);
        if (!isWordCharacter(c)) {
            return filterProblem(
                position(),
                QStringLiteral("expected a name, a literal or a parenthesis, found '%1'").arg(c));
        }
        return word();
    }

    ODataToken single(ODataToken::Kind kind)
    {
        const ODataToken token{kind, position(), m_text.mid(m_at, 1)};
        ++m_at;
        return token;
    }

    Outcome<ODataToken> string()
    {
        // An empty string, not a null one, which SQL would take for NULL.
        ODataToken token{ODataToken::Kind::String, position(), QStringLiteral("")};
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text.at(m_at) == QLatin1Char('\'')) {
                ++m_at;
                if (m_at >= m_text.size() || m_text.at(m_at) != QLatin1Char('\''))
                    return token;
            }
            token.text += m_text.at(m_at);
        }
        return filterProblem(position(), QStringLiteral("expected the closing ' of the string that "
                                                        "begins at position %1")
                                             .arg(token.position));
    }

    Outcome<ODataToken> word()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && isWordCharacter(m_text.at(m_at)))
            ++m_at;
        const QString text = m_text.mid(begin, m_at - begin);
        const std::optional<ODataToken::Kind> kind = wordKind(text);
        const int start = static_cast<int>(begin) + 1;
        if (kind)
            return ODataToken{*kind, start, text};
        return filterProblem(
            start, QStringLiteral("'%1' is neither a name nor a literal").arg(text.left(60)));
    }

    QString m_text;
    qsizetype m_at = 0;
};

} // namespace

Outcome<QList<ODataToken>> tokenize(const QString &filter)
{
    return Lexer(filter).run();
}

Problem filterProblem(int position, const QString &message)
{
    return {
        400,
        QStringLiteral("Syntax error in $filter at position %1: %2.").arg(position).arg(message),
        QStringLiteral("$filter")};
}

} // namespace hookdesk::sandbox
