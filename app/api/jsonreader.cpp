// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/jsonreader.h"

#include "app/domain/hiddencharacters.h"
#include "app/domain/jsontokens.h"

#include <QByteArrayView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace hookdesk {

namespace {

constexpr int maxNesting = 64;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Qt holds a number as 64 bits, whole or floating: whether its spelling survives that.
bool survivesQt(QByteArrayView token)
{
    constexpr qsizetype alwaysFits = 18;
    if (token[0] != '0' && std::all_of(token.begin(), token.end(), isDigit))
        return token.size() <= alwaysFits;
    bool isWhole = false;
    const qint64 whole = token.toLongLong(&isWhole);
    if (isWhole)
        return token.size() <= alwaysFits && QByteArray::number(whole) == token;
    const double value = token.toDouble();
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest) == token;
}

enum class Numbers { AsQtHasThem, Exact };

/// What has to be known of a text before Qt's recursive parser sees it.
struct Survey
{
    bool nestsTooDeep = false;
    QByteArray exact; ///< With strings for the numbers whose digits Qt would lose; empty: none.
};

/// Copies a text and puts numbers into quotes on the way; nothing is copied before the first.
class NumberQuoter
{
public:
    explicit NumberQuoter(QByteArrayView text)
        : m_text(text)
    {
    }

    void quote(const JsonToken &number)
    {
        m_copy += m_text.sliced(m_copied, number.at - m_copied);
        m_copy.append('"').append(number.text).append('"');
        m_copied = number.end();
    }

    [[nodiscard]] QByteArray result() const
    {
        return m_copied == 0 ? QByteArray() : m_copy + m_text.sliced(m_copied).toByteArray();
    }

private:
    QByteArrayView m_text;
    QByteArray m_copy;
    qsizetype m_copied = 0;
};

Survey survey(QByteArrayView json, Numbers numbers)
{
    NumberQuoter exact(json);
    JsonTokens tokens(json);
    JsonKind last = JsonKind::End;
    while (tokens.next()) {
        const JsonToken &token = tokens.token();
        if (opensNesting(token.kind) && token.depth > maxNesting)
            return {true, {}};
        if (token.kind == JsonKind::Colon && last == JsonKind::Plain)
            return {false, {}}; // in quotes, a number could be the name of a member
        if (numbers == Numbers::Exact && token.kind == JsonKind::Plain &&
            isJsonNumber(token.text) && !survivesQt(token.text))
            exact.quote(token);
        last = token.kind;
    }
    return {false, exact.result()};
}

Result<QJsonValue> read(const QByteArray &body, Numbers numbers)
{
    const Survey found = survey(body, numbers);
    if (found.nestsTooDeep)
        return malformed(QStringLiteral("JSON nested deeper than %1 levels").arg(maxNesting));
    QJsonParseError parseError;
    QJsonDocument document =
        QJsonDocument::fromJson(found.exact.isEmpty() ? body : found.exact, &parseError);
    if (document.isNull() && !found.exact.isEmpty())
        document = QJsonDocument::fromJson(body, &parseError); // it tells the place in the body
    if (document.isArray())
        return QJsonValue(document.array());
    if (document.isObject())
        return QJsonValue(document.object());
    const auto line = 1 + std::count(body.begin(), body.begin() + parseError.offset, '\n');
    return garbled(QStringLiteral("no JSON: %1 in line %2, at byte %3 of %4")
                       .arg(parseError.errorString())
                       .arg(line)
                       .arg(parseError.offset)
                       .arg(body.size()));
}

bool isUnwanted(QChar c)
{
    const char16_t unit = c.unicode();
    return c.category() == QChar::Other_Control || (unit >= 0x202A && unit <= 0x202E) ||
           (unit >= 0x2066 && unit <= 0x2069);
}

} // namespace

ApiError malformed(const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Malformed;
    error.detail = detail;
    return error;
}

ApiError garbled(const QString &detail)
{
    ApiError error = malformed(detail);
    error.cause = ApiError::Cause::Garbled;
    return error;
}

Result<QJsonValue> readJson(const QByteArray &body)
{
    return read(body, Numbers::AsQtHasThem);
}

Result<QJsonValue> readJsonExactly(const QByteArray &body)
{
    return read(body, Numbers::Exact);
}

QJsonValue member(const QJsonObject &object, const QStringList &spellings)
{
    for (const QString &spelling : spellings) {
        const QJsonValue exact = object.value(spelling);
        if (!exact.isUndefined() && !exact.isNull())
            return exact;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it.value().isNull() && it.key().compare(spelling, Qt::CaseInsensitive) == 0)
                return it.value();
        }
    }
    return QJsonValue(QJsonValue::Undefined);
}

QString scalarText(const QJsonValue &value)
{
    if (!value.isDouble())
        return value.toString();
    constexpr double exactLimit = 9.2e18; // above, Qt holds the number as a rounded double
    const double number = value.toDouble();
    if (std::abs(number) >= exactLimit)
        return {};
    return std::floor(number) == number
               ? QString::number(value.toInteger())
               : QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString oneLine(const QString &text, qsizetype maxLength)
{
    QString line = text.simplified();
    line.removeIf(isUnwanted);
    if (line.size() > maxLength)
        line = capped(line, maxLength - 1) + QChar(0x2026);
    return line.trimmed();
}

QString capped(const QString &text, qsizetype maxLength)
{
    return beginning(text, maxLength);
}

} // namespace hookdesk
