// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/jsonreader.h"

#include "app/domain/hiddencharacters.h"

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

qsizetype digitsFrom(QByteArrayView text, qsizetype at)
{
    const auto end = std::find_if_not(text.begin() + at, text.end(), isDigit);
    return end - (text.begin() + at);
}

/// RFC 8259, 6.
bool isNumber(QByteArrayView token)
{
    qsizetype at = token.startsWith('-') ? 1 : 0;
    const qsizetype whole = digitsFrom(token, at);
    if (whole == 0 || (whole > 1 && token[at] == '0'))
        return false;
    at += whole;
    if (at < token.size() && token[at] == '.') {
        const qsizetype fraction = digitsFrom(token, at + 1);
        if (fraction == 0)
            return false;
        at += 1 + fraction;
    }
    if (at < token.size() && (token[at] == 'e' || token[at] == 'E')) {
        at += at + 1 < token.size() && (token[at + 1] == '+' || token[at + 1] == '-') ? 2 : 1;
        const qsizetype exponent = digitsFrom(token, at);
        if (exponent == 0)
            return false;
        at += exponent;
    }
    return at == token.size();
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

qsizetype numberLength(QByteArrayView text)
{
    const auto belongs = [](char c) {
        return isDigit(c) || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
    };
    return std::find_if_not(text.begin(), text.end(), belongs) - text.begin();
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

    void quote(qsizetype at, qsizetype length)
    {
        m_copy += m_text.sliced(m_copied, at - m_copied).toByteArray() + '"' +
                  m_text.sliced(at, length).toByteArray() + '"';
        m_copied = at + length;
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
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\')
                ++i;
            inString = c != '"';
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            if (++depth > maxNesting)
                return {true, {}};
        } else if (c == ']' || c == '}') {
            --depth;
        } else if (numbers == Numbers::Exact && (c == '-' || isDigit(c))) {
            const QByteArrayView token = json.sliced(i, numberLength(json.sliced(i)));
            if (!survivesQt(token) && isNumber(token))
                exact.quote(i, token.size());
            i += token.size() - 1;
        }
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
