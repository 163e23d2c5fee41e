// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/answerdecoder.h"
#include "app/api/jsonreader.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringView>

namespace hookdesk {

namespace {

constexpr qsizetype maxMessage = 500;
constexpr qsizetype maxLooked = 16384; ///< Bytes of an answer that are searched for words.

QString textMember(const QJsonObject &object, const char *name)
{
    return oneLine(member(object, {QString::fromLatin1(name)}).toString(), maxMessage);
}

QString messageOf(const QJsonValue &value, int depth = 0);

/// The first text that the shapes of TRIBE-API.md and RFC 9457 offer, the most telling first.
QString messageOfObject(const QJsonObject &object, int depth)
{
    const QString description = textMember(object, "error_description"); // Hydra
    if (!description.isEmpty())
        return (description + QLatin1Char(' ') + textMember(object, "error_hint")).trimmed();
    for (const char *nested : {"error", "message"}) { // OData; `message` is an object in OData 3
        const QJsonValue value = member(object, {QString::fromLatin1(nested)});
        const QString words = value.isString() ? QString() : messageOf(value, depth + 1);
        if (!words.isEmpty())
            return words;
    }
    for (const char *name : {"message", "detail", "title", "error", "value", "code"}) {
        const QString words = textMember(object, name);
        if (!words.isEmpty())
            return words;
    }
    return {};
}

QString messageOf(const QJsonValue &value, int depth)
{
    constexpr int maxDepth = 4;
    if (depth > maxDepth)
        return {};
    if (value.isArray())
        return messageOf(value.toArray().first(), depth + 1);
    if (value.isObject())
        return messageOfObject(value.toObject(), depth);
    return value.toString();
}

/// The character that an HTML reference such as `amp` or `#233` stands for; 0 when unknown.
char32_t referenced(const QString &reference)
{
    static const QHash<QString, char32_t> named{
        {QStringLiteral("amp"), U'&'},   {QStringLiteral("lt"), U'<'},
        {QStringLiteral("gt"), U'>'},    {QStringLiteral("quot"), U'"'},
        {QStringLiteral("apos"), U'\''}, {QStringLiteral("nbsp"), U' '}};
    if (!reference.startsWith(QLatin1Char('#')))
        return named.value(reference.toLower());
    const bool hexadecimal = reference.mid(1).startsWith(QLatin1Char('x'), Qt::CaseInsensitive);
    const uint code =
        hexadecimal ? reference.mid(2).toUInt(nullptr, 16) : reference.mid(1).toUInt();
    const bool isCharacter =
        code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    return isCharacter ? char32_t(code) : 0;
}

QString withoutReferences(const QString &html)
{
    static const QRegularExpression reference(QStringLiteral("&(#?\\w{1,10});"));
    QString text;
    qsizetype end = 0;
    QRegularExpressionMatchIterator matches = reference.globalMatch(html);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const char32_t c = referenced(match.captured(1));
        text += QStringView(html).mid(end, match.capturedStart() - end);
        text += c == 0 ? match.captured() : QString::fromUcs4(&c, 1);
        end = match.capturedEnd();
    }
    return text += QStringView(html).mid(end);
}

/// The words of a piece of HTML without its tags; an unclosed tag swallows the rest.
QString words(QString html)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*(>|$)"));
    return oneLine(withoutReferences(html.replace(tag, QStringLiteral(" "))), maxMessage);
}

QString messageOfHtml(QString html)
{
    static const QRegularExpression title(QStringLiteral("<title[^>]*>([^<]*)"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression unseen(
        QStringLiteral("<!--.*?(-->|$)|<(script|style|title)\\b.*?(</\\2\\s*>|$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression text(QStringLiteral(">([^<]*[^<\\s][^<]*)"));
    const QString titled = words(title.match(html).captured(1));
    if (!titled.isEmpty())
        return titled;
    return words(text.match(html.remove(unseen).prepend(QLatin1Char('>'))).captured(1));
}

QString firstLine(const QString &text)
{
    const qsizetype end = text.indexOf(QLatin1Char('\n'));
    return oneLine(end < 0 ? text : text.left(end), maxMessage);
}

} // namespace

QString serverMessage(const QByteArray &body)
{
    const QByteArray start = body.left(maxLooked).trimmed();
    if (start.startsWith('{') || start.startsWith('[')) {
        const Result<QJsonValue> json = readJson(body);
        return json.ok() ? oneLine(messageOf(json.value()), maxMessage) : QString();
    }
    if (start.contains('\0')) // not text
        return {};
    const QString text = QString::fromUtf8(start);
    const bool isHtml = text.startsWith(QLatin1Char('<')) ||
                        (text.contains(QLatin1Char('<')) && text.contains(QLatin1Char('>')));
    return isHtml ? messageOfHtml(text) : firstLine(text);
}

} // namespace hookdesk
