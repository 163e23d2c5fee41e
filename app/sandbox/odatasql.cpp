// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/odatasql.h"

#include "app/sandbox/odatalexer.h"

#include <QHash>

#include <optional>

namespace hookdesk::sandbox {

namespace {

QString typeName(ODataType type)
{
    switch (type) {
    case ODataType::Boolean:
        return QStringLiteral("Edm.Boolean");
    case ODataType::String:
        return QStringLiteral("Edm.String");
    case ODataType::Number:
        return QStringLiteral("Edm.Decimal");
    case ODataType::Guid:
        return QStringLiteral("Edm.Guid");
    case ODataType::Date:
        return QStringLiteral("Edm.DateTimeOffset");
    case ODataType::Null:
        return QStringLiteral("null");
    }
    return {};
}

QString sqlOperator(const QString &word)
{
    static const QHash<QString, QString> operators{{QStringLiteral("eq"), QStringLiteral("IS")},
                                                   {QStringLiteral("ne"), QStringLiteral("IS NOT")},
                                                   {QStringLiteral("gt"), QStringLiteral(">")},
                                                   {QStringLiteral("ge"), QStringLiteral(">=")},
                                                   {QStringLiteral("lt"), QStringLiteral("<")},
                                                   {QStringLiteral("le"), QStringLiteral("<=")}};
    return operators.value(word);
}

/// Writes the condition; the first problem is kept and wins over everything.
class ConditionWriter
{
public:
    explicit ConditionWriter(const ODataEntity &entity)
        : m_entity(entity)
    {
    }

    struct Piece
    {
        QString text;
        QVariantList values;
        ODataType type = ODataType::Null;
        int position = 1;
    };

    enum class Letters { AsWritten, Folded };

    Piece write(const ODataExpression &expression, Letters letters = Letters::AsWritten)
    {
        switch (expression.kind) {
        case ODataExpression::Kind::Literal:
            return literal(expression, letters);
        case ODataExpression::Kind::Property:
            return property(expression, letters);
        case ODataExpression::Kind::Call:
            return call(expression);
        case ODataExpression::Kind::Comparison:
            return comparison(expression);
        case ODataExpression::Kind::And:
            return joined(expression, QStringLiteral(" AND "));
        case ODataExpression::Kind::Or:
            return joined(expression, QStringLiteral(" OR "));
        case ODataExpression::Kind::Not:
            return negation(expression);
        }
        return {};
    }

    /// A piece that must be a condition.
    Piece condition(const ODataExpression &expression)
    {
        Piece piece = write(expression);
        require(piece, ODataType::Boolean);
        return piece;
    }

    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }

private:
    void report(int position, const QString &message)
    {
        if (!m_problem)
            m_problem = filterProblem(position, message);
    }

    void require(const Piece &piece, ODataType type)
    {
        if (piece.type != type) {
            report(
                piece.position,
                QStringLiteral("expected %1, found %2").arg(typeName(type), typeName(piece.type)));
        }
    }

    static Piece literal(const ODataExpression &expression, Letters letters)
    {
        QVariant value = expression.value;
        if (letters == Letters::Folded && expression.type == ODataType::String)
            value = value.toString().toLower();
        if (expression.type == ODataType::Null)
            return {QStringLiteral("NULL"), {}, expression.type, expression.position};
        return {QStringLiteral("?"), {value}, expression.type, expression.position};
    }

    Piece property(const ODataExpression &expression, Letters letters)
    {
        const ODataProperty *known = m_entity.property(expression.name);
        if (!known) {
            report(expression.position,
                   QStringLiteral("the property '%1' does not exist in type '%2'")
                       .arg(expression.name.left(60), m_entity.name));
            return {};
        }
        const bool folded = letters == Letters::Folded && !known->foldedColumn.isEmpty();
        return {folded ? known->foldedColumn : known->column, {}, known->type, expression.position};
    }

    Piece call(const ODataExpression &expression)
    {
        const bool lower = expression.name == QLatin1String("tolower");
        const std::size_t arity = lower ? 1 : 2;
        static const QStringList searches{QStringLiteral("contains"), QStringLiteral("startswith"),
                                          QStringLiteral("endswith")};
        if (!lower && !searches.contains(expression.name)) {
            report(
                expression.position,
                QStringLiteral("the function '%1' is not supported").arg(expression.name.left(60)));
            return {};
        }
        if (expression.operands.size() != arity) {
            report(expression.position, QStringLiteral("'%1' takes %2 argument(s), found %3")
                                            .arg(expression.name)
                                            .arg(arity)
                                            .arg(expression.operands.size()));
            return {};
        }
        const Piece text = stringArgument(expression.operands[0]);
        return lower ? text : search(expression, text, stringArgument(expression.operands[1]));
    }

    Piece stringArgument(const ODataExpression &expression)
    {
        Piece piece = write(expression, Letters::Folded);
        require(piece, ODataType::String);
        return piece;
    }

    static Piece search(const ODataExpression &expression, const Piece &text, const Piece &part)
    {
        Piece piece{{}, text.values + part.values, ODataType::Boolean, expression.position};
        if (expression.name == QLatin1String("contains")) {
            piece.text = QStringLiteral("(instr(%1, %2) > 0)").arg(text.text, part.text);
        } else if (expression.name == QLatin1String("startswith")) {
            piece.text = QStringLiteral("(instr(%1, %2) = 1)").arg(text.text, part.text);
        } else {
            piece.text = QStringLiteral("(substr(%1, length(%1) - length(%2) + 1) = %2)")
                             .arg(text.text, part.text);
            piece.values = text.values + text.values + part.values + part.values;
        }
        return piece;
    }

    Piece comparison(const ODataExpression &expression)
    {
        const Piece left = write(expression.operands[0]);
        const Piece right = write(expression.operands[1]);
        const bool withNull = left.type == ODataType::Null || right.type == ODataType::Null;
        if (left.type != right.type && !withNull) {
            report(expression.position, QStringLiteral("%1 and %2 cannot be compared")
                                            .arg(typeName(left.type), typeName(right.type)));
        }
        return {
            QStringLiteral("(%1 %2 %3)").arg(left.text, sqlOperator(expression.name), right.text),
            left.values + right.values, ODataType::Boolean, expression.position};
    }

    Piece joined(const ODataExpression &expression, const QString &word)
    {
        QStringList texts;
        QVariantList values;
        for (const ODataExpression &operand : expression.operands) {
            const Piece piece = condition(operand);
            texts.append(piece.text);
            values.append(piece.values);
        }
        return {QLatin1Char('(') + texts.join(word) + QLatin1Char(')'), values, ODataType::Boolean,
                expression.position};
    }

    Piece negation(const ODataExpression &expression)
    {
        const Piece piece = condition(expression.operands[0]);
        return {QStringLiteral("(NOT %1)").arg(piece.text), piece.values, ODataType::Boolean,
                expression.position};
    }

    const ODataEntity &m_entity;
    std::optional<Problem> m_problem;
};

/// One `Property [asc|desc]` of `$orderby` as SQL.
Outcome<QString> orderTerm(const QString &term, const ODataEntity &entity)
{
    const QStringList words = term.simplified().split(QLatin1Char(' '));
    const ODataProperty *property = entity.property(words.first());
    const QString direction = words.value(1, QStringLiteral("asc"));
    const bool known = direction == QLatin1String("asc") || direction == QLatin1String("desc");
    if (!property || !known || words.size() > 2) {
        return Problem{400,
                       QStringLiteral("Cannot order by '%1': expected a property of type '%2', "
                                      "then asc or desc.")
                           .arg(term.trimmed().left(60), entity.name),
                       QStringLiteral("$orderby")};
    }
    const QLatin1String column =
        property->foldedColumn.isEmpty() ? property->column : property->foldedColumn;
    return QString(column + QLatin1Char(' ') + direction);
}

} // namespace

Outcome<SqlText> translateFilter(const ODataExpression &filter, const ODataEntity &entity)
{
    ConditionWriter writer(entity);
    const ConditionWriter::Piece piece = writer.condition(filter);
    if (writer.problem())
        return *writer.problem();
    return SqlText{piece.text, piece.values};
}

Outcome<QString> translateOrderBy(const QString &orderBy, const ODataEntity &entity)
{
    QStringList terms;
    if (!orderBy.isEmpty()) {
        const QStringList parts = orderBy.split(QLatin1Char(','));
        for (const QString &part : parts) {
            const Outcome<QString> term = orderTerm(part, entity);
            if (const Problem *problem = problemOf(term))
                return *problem;
            terms.append(std::get<QString>(term));
        }
    }
    terms.append(QStringLiteral("id"));
    return terms.join(QStringLiteral(", "));
}

} // namespace hookdesk::sandbox
