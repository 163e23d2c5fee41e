// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/csvtext.h"

#include <QStringView>

#include <algorithm>

namespace hookdesk {

namespace {

/// What begins a formula: ASCII, full-width (U+FF0B…) and small forms (U+FE62…).
bool beginsFormula(QChar c)
{
    switch (c.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case 0xff1d:
    case 0xff0b:
    case 0xff0d:
    case 0xff20:
    case 0xfe66:
    case 0xfe62:
    case 0xfe63:
    case 0xfe6b:
        return true;
    default:
        return false;
    }
}

bool beginsCell(QChar c)
{
    return c == u',' || c == u';' || c == u'\t' || c == u'\r' || c == u'\n' ||
           c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// What may stand between the beginning of a cell and that of its formula.
bool isPassed(QChar c)
{
    return c == u'"' || c.isSpace() || c.category() == QChar::Other_Format;
}

/// `-5`, `+1.50`: what ends at a sign that cannot be part of a formula.
bool isNumberAt(QStringView text, qsizetype at)
{
    const bool isSigned = text.at(at) == u'-' || text.at(at) == u'+';
    qsizetype end = at + 1;
    while (end < text.size() && (text.at(end).isDigit() || text.at(end) == u'.'))
        ++end;
    const bool hasDigits = end > at + 1;
    return isSigned && hasDigits &&
           (end == text.size() || QStringView(u",;\t\r\n]})\"").contains(text.at(end)));
}

bool mayBeDangerous(const QString &text)
{
    return std::any_of(text.begin(), text.end(), beginsFormula) || text.startsWith(u'\t') ||
           text.startsWith(u'\r');
}

} // namespace

CsvSeparator usualSeparator(const QLocale &region)
{
    return region.decimalPoint() == QLatin1String(",") ? CsvSeparator::Semicolon
                                                       : CsvSeparator::Comma;
}

QString harmlessText(const QString &text)
{
    if (!mayBeDangerous(text))
        return text;
    QString made;
    made.reserve(text.size() + 2);
    bool atBeginning = true; // of what may be a cell
    qsizetype begin = 0;     // of the text, or of the formula behind a separator
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        const bool isFirst = begin == 0;
        if (atBeginning && beginsFormula(c) && (isFirst || !isNumberAt(text, at)))
            made.insert(isFirst ? 0 : made.size(), u'\'');
        if (beginsCell(c))
            begin = at + 1;
        atBeginning = beginsCell(c) || (atBeginning && isPassed(c));
        made += c;
    }
    const bool isLed = made.startsWith(u'\'') && !text.startsWith(u'\'');
    const bool beginsOddly = text.startsWith(u'\t') || text.startsWith(u'\r');
    return beginsOddly && !isLed ? u'\'' + made : made;
}

QByteArray csvField(const QString &text)
{
    QString field = harmlessText(text);
    field.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter)); // ends the file for some
    field.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return '"' + field.toUtf8() + '"';
}

QByteArray csvLine(const QStringList &texts, CsvSeparator separator)
{
    QByteArray line;
    for (const QString &text : texts) {
        if (!line.isEmpty())
            line += separator == CsvSeparator::Semicolon ? ';' : ',';
        line += csvField(text);
    }
    return line + "\r\n";
}

QByteArray csvHeading(const QStringList &titles, CsvSeparator separator)
{
    return "\xEF\xBB\xBF" + csvLine(titles, separator);
}

QString clipboardCell(const QString &text)
{
    QString cell = text;
    std::replace_if(
        cell.begin(), cell.end(), [](QChar c) { return beginsCell(c) && c != u',' && c != u';'; },
        QChar(u' '));
    if (!cell.isEmpty() && !isNumberAt(cell, 0))
        cell = harmlessText(cell);
    if (cell.startsWith(u'"'))
        cell = u'"' + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + u'"';
    return cell;
}

} // namespace hookdesk
