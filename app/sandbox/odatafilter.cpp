// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/odatafilter.h"

#include "app/sandbox/odatalexer.h"

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

#include <utility>

namespace hookdesk::sandbox {

namespace {

using Parsed = Outcome<ODataExpression>;

constexpr int deepestNesting = 64;
constexpr int mostParts = 400; // SQLite refuses expressions deeper than 1000

bool isComparison(const QString &word)
{
    static const QStringList operators{QStringLiteral("eq"), QStringLiteral("ne"),
                                       QStringLiteral("gt"), QStringLiteral("ge"),
                                       QStringLiteral("lt"), QStringLiteral("le")};
    return operators.contains(word);
}

bool isUnsupported(const QString &word)
{
    static const QStringList operators{
        QStringLiteral("in"),  QStringLiteral("has"), QStringLiteral("add"), QStringLiteral("sub"),
        QStringLiteral("mul"), QStringLiteral("div"), QStringLiteral("mod")};
    return operators.contains(word);
}

QString described(const ODataToken &token)
{
    if (token.kind == ODataToken::Kind::End)
        return QStringLiteral("the end");
    return QStringLiteral("'%1'").arg(token.text.left(60));
}

QVariant utcText(const QString &literal)
{
    QDateTime time = QDateTime::fromString(literal, Qt::ISODateWithMs);
    if (!literal.contains(QLatin1Char('T')))
        time = QDateTime(QDate::fromString(literal, Qt::ISODate), QTime(0, 0), QTimeZone::utc());
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QVariant();
}

class Parser
{
public:
    explicit Parser(QList<ODataToken> tokens)
        : m_tokens(std::move(tokens))
    {
    }

    Parsed run()
    {
        Parsed parsed = disjunction();
        if (problemOf(parsed) || current().kind == ODataToken::Kind::End)
            return parsed;
        const ODataToken &rest = current();
        if (rest.kind == ODataToken::Kind::Name && isUnsupported(rest.text)) {
            return filterProblem(
                rest.position, QStringLiteral("the operator '%1' is not supported").arg(rest.text));
        }
        return expected(QStringLiteral("an operator or the end"));
    }

private:
    [[nodiscard]] const ODataToken &current() const { return m_tokens.at(m_at); }
    [[nodiscard]] bool atWord(const char *word) const
    {
        return current().kind == ODataToken::Kind::Name && current().text == QLatin1String(word);
    }
    [[nodiscard]] Problem expected(const QString &what) const
    {
        return filterProblem(
            current().position,
            QStringLiteral("expected %1, found %2").arg(what, described(current())));
    }
    const ODataToken &take() { return m_tokens.at(m_at++); }

    Parsed disjunction()
    {
        return chain("or", ODataExpression::Kind::Or, [this] { return conjunction(); });
    }

    Parsed conjunction()
    {
        return chain("and", ODataExpression::Kind::And, [this] { return comparison(); });
    }

    /// One operand, or several that are joined by the word.
    template <typename Operand>
    Parsed chain(const char *word, ODataExpression::Kind kind, Operand operand)
    {
        Parsed first = operand();
        if (problemOf(first) || !atWord(word))
            return first;
        ODataExpression joined{
            .kind = kind, .position = current().position, .name = {}, .value = {}, .operands = {}};
        joined.operands.push_back(std::get<ODataExpression>(std::move(first)));
        while (atWord(word)) {
            take();
            Parsed next = operand();
            if (problemOf(next))
                return next;
            joined.operands.push_back(std::get<ODataExpression>(std::move(next)));
        }
        return joined;
    }

    Parsed comparison()
    {
        Parsed left = unary();
        if (problemOf(left) || current().kind != ODataToken::Kind::Name ||
            !isComparison(current().text))
            return left;
        const ODataToken &word = take();
        ODataExpression compared{.kind = ODataExpression::Kind::Comparison,
                                 .position = word.position,
                                 .name = word.text,
                                 .value = {},
                                 .operands = {}};
        Parsed right = unary();
        if (problemOf(right))
            return right;
        compared.operands.push_back(std::get<ODataExpression>(std::move(left)));
        compared.operands.push_back(std::get<ODataExpression>(std::move(right)));
        return compared;
    }

    Parsed unary()
    {
        if (++m_parts > mostParts)
            return filterProblem(current().position, QStringLiteral("the expression is too long"));
        if (!atWord("not"))
            return primary();
        ODataExpression negated{.kind = ODataExpression::Kind::Not,
                                .position = take().position,
                                .name = {},
                                .value = {},
                                .operands = {}};
        Parsed operand = nested([this] { return unary(); });
        if (problemOf(operand))
            return operand;
        negated.operands.push_back(std::get<ODataExpression>(std::move(operand)));
        return negated;
    }

    Parsed primary()
    {
        switch (current().kind) {
        case ODataToken::Kind::OpenParenthesis:
            return parenthesis();
        case ODataToken::Kind::Name:
            return named();
        case ODataToken::Kind::String:
            return literal(ODataType::String, current().text);
        case ODataToken::Kind::Number:
            return literal(ODataType::Number, current().text.toDouble());
        case ODataToken::Kind::Guid:
            return literal(ODataType::Guid, current().text.toLower());
        case ODataToken::Kind::Date:
            return date();
        case ODataToken::Kind::CloseParenthesis:
        case ODataToken::Kind::Comma:
        case ODataToken::Kind::End:
            break;
        }
        return expected(QStringLiteral("a property, a function, a literal or '('"));
    }

    Parsed parenthesis()
    {
        take();
        Parsed inner = nested([this] { return disjunction(); });
        if (problemOf(inner))
            return inner;
        if (current().kind != ODataToken::Kind::CloseParenthesis)
            return expected(QStringLiteral("an operator or ')'"));
        take();
        return inner;
    }

    Parsed named()
    {
        const QString word = current().text;
        if (word == QLatin1String("true") || word == QLatin1String("false"))
            return literal(ODataType::Boolean, word == QLatin1String("true"));
        if (word == QLatin1String("null"))
            return literal(ODataType::Null, {});
        if (isComparison(word) || isUnsupported(word) || atWord("and") || atWord("or"))
            return expected(QStringLiteral("a property, a function, a literal or '('"));
        const int position = take().position;
        if (current().kind == ODataToken::Kind::OpenParenthesis)
            return call(word, position);
        return ODataExpression{.kind = ODataExpression::Kind::Property,
                               .position = position,
                               .name = word,
                               .value = {},
                               .operands = {}};
    }

    Parsed call(const QString &name, int position)
    {
        ODataExpression called{.kind = ODataExpression::Kind::Call,
                               .position = position,
                               .name = name,
                               .value = {},
                               .operands = {}};
        do {
            take(); // the parenthesis, then each comma
            Parsed argument = nested([this] { return disjunction(); });
            if (problemOf(argument))
                return argument;
            called.operands.push_back(std::get<ODataExpression>(std::move(argument)));
        } while (current().kind == ODataToken::Kind::Comma);
        if (current().kind != ODataToken::Kind::CloseParenthesis)
            return expected(QStringLiteral("',' or ')'"));
        take();
        return called;
    }

    Parsed date()
    {
        const QVariant text = utcText(current().text);
        if (!text.isValid())
            return filterProblem(current().position, QStringLiteral("expected a date that exists"));
        return literal(ODataType::Date, text);
    }

    ODataExpression literal(ODataType type, const QVariant &value)
    {
        return {.kind = ODataExpression::Kind::Literal,
                .position = take().position,
                .name = {},
                .type = type,
                .value = value,
                .operands = {}};
    }

    template <typename Inner>
    Parsed nested(Inner inner)
    {
        if (m_depth >= deepestNesting) {
            return filterProblem(current().position,
                                 QStringLiteral("the expression is nested too deeply"));
        }
        ++m_depth;
        Parsed parsed = inner();
        --m_depth;
        return parsed;
    }

    QList<ODataToken> m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
    int m_parts = 0;
};

} // namespace

Outcome<ODataExpression> parseFilter(const QString &filter)
{
    Outcome<QList<ODataToken>> tokens = tokenize(filter);
    if (const Problem *problem = problemOf(tokens))
        return *problem;
    return Parser(std::get<QList<ODataToken>>(std::move(tokens))).run();
}

} // namespace hookdesk::sandbox
