// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/headercheck.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace hookdesk {

namespace {

/// RFC 9110, 5.6.2.
bool isTokenChar(QChar c)
{
    const char16_t unit = c.unicode();
    const bool alphanumeric = (unit >= '0' && unit <= '9') || (unit >= 'A' && unit <= 'Z') ||
                              (unit >= 'a' && unit <= 'z');
    return alphanumeric || (unit < 0x80 && QLatin1String("!#$%&'*+-.^_`|~").contains(c));
}

bool isReserved(const QString &name)
{
    // Hop-by-hop by RFC 9110, 7.6.1, and what a delivery sets itself.
    static const QStringList reserved{QStringLiteral("Connection"),
                                      QStringLiteral("Host"),
                                      QStringLiteral("Keep-Alive"),
                                      QStringLiteral("Proxy-Authenticate"),
                                      QStringLiteral("Proxy-Authorization"),
                                      QStringLiteral("Proxy-Connection"),
                                      QStringLiteral("TE"),
                                      QStringLiteral("Trailer"),
                                      QStringLiteral("Transfer-Encoding"),
                                      QStringLiteral("Upgrade")};
    return reserved.contains(name, Qt::CaseInsensitive) ||
           name.startsWith(QLatin1String("Content-"), Qt::CaseInsensitive);
}

bool isDuplicate(const QList<Header> &headers, qsizetype index)
{
    const QString &name = headers.at(index).name;
    return std::any_of(headers.begin(), headers.begin() + index, [&](const Header &above) {
        return above.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

std::optional<HeaderProblem> checkName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return HeaderProblem::EmptyName;
    if (!std::all_of(name.begin(), name.end(), isTokenChar))
        return HeaderProblem::NameNotToken;
    if (isReserved(name))
        return HeaderProblem::NameReserved;
    return std::nullopt;
}

std::optional<HeaderProblem> checkValue(const QString &value)
{
    const auto isControl = [](QChar c) {
        return c.category() == QChar::Other_Control && c != QLatin1Char('\t');
    };
    if (std::any_of(value.begin(), value.end(), isControl))
        return HeaderProblem::ValueControl;
    if (std::any_of(value.begin(), value.end(), [](QChar c) { return c.unicode() > 0xFF; }))
        return HeaderProblem::ValueNotLatin;
    return std::nullopt;
}

/// Without one pair of equal quotes around the whole.
QString unquoted(const QString &text)
{
    const bool pair = text.size() >= 2 && text.front() == text.back() &&
                      (text.front() == QLatin1Char('"') || text.front() == QLatin1Char('\''));
    return pair ? text.mid(1, text.size() - 2) : text;
}

/// The headers that a line holds: itself, or the quoted arguments of every `-H` of a curl command.
QStringList headerTexts(const QString &line)
{
    static const QRegularExpression command(
        QStringLiteral("^(curl\\s|-H(?=[\\s'\"])|--header\\s)"));
    static const QRegularExpression argument(
        QStringLiteral("(?:^|\\s)(?:-H|--header)\\s*('[^']*'|\"[^\"]*\")"));
    if (!command.match(line).hasMatch())
        return {unquoted(line)};
    QStringList texts;
    QRegularExpressionMatchIterator matches = argument.globalMatch(line);
    while (matches.hasNext())
        texts += unquoted(matches.next().captured(1));
    if (texts.isEmpty())
        texts += unquoted(QString(line).remove(command).trimmed());
    return texts;
}

std::optional<Header> parsed(const QString &text)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    if (colon < 1)
        return std::nullopt;
    return Header{text.left(colon).trimmed(), text.mid(colon + 1).trimmed()};
}

void parseLine(const QString &line, ParsedHeaders &result)
{
    QString content = line.trimmed();
    if (content.endsWith(QLatin1Char('\\'))) // a shell's line continuation
        content = content.chopped(1).trimmed();
    if (content.isEmpty())
        return;
    QList<Header> headers;
    const QStringList texts = headerTexts(content);
    for (const QString &text : texts) {
        if (const std::optional<Header> header = parsed(text.trimmed()))
            headers += *header;
    }
    if (headers.size() < texts.size())
        result.refusedLines += line;
    result.headers += headers;
}

} // namespace

std::optional<HeaderProblem> checkHeader(const QList<Header> &headers, qsizetype index)
{
    const Header &header = headers.at(index);
    if (const std::optional<HeaderProblem> problem = checkName(header.name))
        return problem;
    if (isDuplicate(headers, index))
        return HeaderProblem::NameDuplicate;
    return checkValue(header.value);
}

ParsedHeaders parseHeaderLines(const QString &text)
{
    static const QRegularExpression lineEnd(QStringLiteral("\r\n|\n|\r"));
    ParsedHeaders result;
    const QStringList lines = text.split(lineEnd);
    for (const QString &line : lines)
        parseLine(line, result);
    return result;
}

std::optional<Header> basicAuthentication(const QString &user, const QString &password)
{
    if (user.contains(QLatin1Char(':')))
        return std::nullopt;
    const QByteArray pair = (user + QLatin1Char(':') + password).toUtf8();
    return Header{QStringLiteral("Authorization"),
                  QStringLiteral("Basic ") + QString::fromLatin1(pair.toBase64())};
}

} // namespace hookdesk
