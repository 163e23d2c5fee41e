// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/hiddencharacters.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace hookdesk {

namespace {

constexpr char32_t softHyphen = 0x00AD;
constexpr char32_t zeroWidthNonJoiner = 0x200C;
constexpr char32_t zeroWidthJoiner = 0x200D;
constexpr char32_t emojiSelector = 0xFE0F;

bool isBetween(char32_t code, char32_t first, char32_t last)
{
    return code >= first && code <= last;
}

bool turnsDirection(char32_t code)
{
    return code == 0x061C || isBetween(code, 0x200E, 0x200F) || isBetween(code, 0x202A, 0x202E) ||
           isBetween(code, 0x2066, 0x2069);
}

/// Letters and marks by their category, and nothing to look at.
bool isBlankLetter(char32_t code)
{
    return code == 0x034F || isBetween(code, 0x115F, 0x1160) || isBetween(code, 0x17B4, 0x17B5) ||
           isBetween(code, 0x180B, 0x180F) || code == 0x3164 || code == 0xFFA0 ||
           isBetween(code, 0xFE00, 0xFE0F) || isBetween(code, 0xE0100, 0xE01EF);
}

std::optional<HiddenCharacter::Kind> kindOf(char32_t code)
{
    if (code >= 0x20 && code < 0x7F)
        return std::nullopt;
    if (code == softHyphen)
        return HiddenCharacter::Kind::SoftHyphen;
    if (turnsDirection(code))
        return HiddenCharacter::Kind::Direction;
    const QChar::Category category = QChar::category(code);
    if (category == QChar::Other_Format || isBlankLetter(code))
        return HiddenCharacter::Kind::Invisible;
    if (category == QChar::Separator_Space || code == 0x2800)
        return HiddenCharacter::Kind::Blank;
    const bool breaksLine =
        category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
    return category == QChar::Other_Control || breaksLine
               ? std::optional(HiddenCharacter::Kind::Control)
               : std::nullopt;
}

/// Scripts in which joiners change what a word says: Arabic, those of India and their neighbours.
bool joinsLetters(char32_t code)
{
    const QChar::Script script = QChar::script(code);
    return script != QChar::Script_Latin && script != QChar::Script_Greek &&
           script != QChar::Script_Cyrillic && script > QChar::Script_Common;
}

bool isPictogram(char32_t code)
{
    const QChar::Category category = QChar::category(code);
    return category == QChar::Symbol_Other || isBetween(code, 0x1F3FB, 0x1F3FF) ||
           code == emojiSelector;
}

/// Where the character before it makes it a part of a word or of an emoji.
bool belongsTo(char32_t before, char32_t code)
{
    if (code == zeroWidthJoiner)
        return isPictogram(before) || joinsLetters(before);
    if (code == zeroWidthNonJoiner)
        return joinsLetters(before);
    const bool isTag = isBetween(code, 0xE0020, 0xE007F);
    if (isTag)
        return before == 0x1F3F4 || isBetween(before, 0xE0020, 0xE007F); // flags
    if (isBetween(code, 0xFE00, 0xFE0F))
        return isPictogram(before) || QChar::category(before) == QChar::Symbol_Math ||
               isBetween(before, '0', '9') || before == '#' || before == '*';
    return isBetween(code, 0xE0100, 0xE01EF) && QChar::script(before) == QChar::Script_Han;
}

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
}

bool hasWidth(HiddenCharacter::Kind kind)
{
    return kind == HiddenCharacter::Kind::Blank || kind == HiddenCharacter::Kind::Control ||
           kind == HiddenCharacter::Kind::Quote;
}

enum class Wanted { All, WithoutWidth };

QList<HiddenCharacter> hiddenIn(const QString &text, Wanted wanted = Wanted::All)
{
    QList<HiddenCharacter> found;
    if (isPlain(text))
        return found;
    char32_t before = 0;
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair = at + 1 < text.size() && text.at(at).isHighSurrogate() &&
                            text.at(at + 1).isLowSurrogate();
        const char32_t code = isPair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1))
                                     : char32_t(text.at(at).unicode());
        const qsizetype length = isPair ? 2 : 1;
        const std::optional<HiddenCharacter::Kind> kind = kindOf(code);
        const bool isWanted = kind && (wanted == Wanted::All || !hasWidth(*kind));
        if (isWanted && !belongsTo(before, code))
            found.append({at, length, code, *kind});
        before = code;
        at += length;
    }
    return found;
}

bool isSmartQuote(QChar c)
{
    const char16_t code = c.unicode();
    return isBetween(code, 0x2018, 0x201F) || code == 0x00AB || code == 0x00BB ||
           isBetween(code, 0x2039, 0x203A) || isBetween(code, 0x300C, 0x300F);
}

/// As the languages set them.
bool isPair(QChar open, QChar close)
{
    static constexpr std::u16string_view pairs[] = {
        u"\u201C\u201D", u"\u201E\u201C", u"\u201E\u201D", u"\u201F\u201D", u"\u2018\u2019",
        u"\u201A\u2018", u"\u201A\u2019", u"\u201B\u2019", u"\u00AB\u00BB", u"\u00BB\u00AB",
        u"\u2039\u203A", u"\u203A\u2039", u"\u300C\u300D", u"\u300E\u300F"};
    return std::any_of(std::begin(pairs), std::end(pairs), [&](std::u16string_view pair) {
        return pair[0] == open.unicode() && pair[1] == close.unicode();
    });
}

/// A quote at one end of a value may have its partner inside of it: where that stands, or -1.
qsizetype partnerInside(const QString &text, qsizetype first, qsizetype last, bool opens)
{
    if (opens) {
        for (qsizetype at = first + 1; at < last; ++at) {
            if (isPair(text.at(first), text.at(at)))
                return at;
        }
        return -1;
    }
    for (qsizetype at = last - 1; at > first; --at) {
        if (isPair(text.at(at), text.at(last)))
            return at;
    }
    return -1;
}

/// Quotes at the ends of the part that remains when the rest is taken away.
QList<HiddenCharacter> quotesAround(const QString &text, const QList<HiddenCharacter> &hidden,
                                    TextUse use)
{
    const auto isSeen = [&](qsizetype at) {
        const auto next =
            std::partition_point(hidden.begin(), hidden.end(), [at](const HiddenCharacter &one) {
                return one.at + one.length <= at;
            });
        return !text.at(at).isSpace() && (next == hidden.end() || next->at > at);
    };
    qsizetype first = 0;
    while (first < text.size() && !isSeen(first))
        ++first;
    qsizetype last = text.size() - 1;
    while (last > first && !isSeen(last))
        --last;
    if (last <= first)
        return {};
    const bool opens = isSmartQuote(text.at(first));
    const bool closes = isSmartQuote(text.at(last));
    QList<HiddenCharacter> quotes;
    const auto take = [&](qsizetype at) {
        quotes.append({at, 1, char32_t(text.at(at).unicode()), HiddenCharacter::Kind::Quote});
    };
    if (opens && (closes || use == TextUse::Value))
        take(first);
    if (closes && (opens || use == TextUse::Value))
        take(last);
    const bool isHalf = use == TextUse::Value && opens != closes;
    const qsizetype partner = isHalf ? partnerInside(text, first, last, opens) : -1;
    if (partner >= 0)
        take(partner);
    return quotes;
}

QString replaced(const QString &text, const QList<HiddenCharacter> &hidden,
                 QString (*textFor)(const HiddenCharacter &))
{
    QString result;
    qsizetype from = 0;
    for (const HiddenCharacter &one : hidden) {
        result += QStringView(text).sliced(from, one.at - from);
        result += textFor(one);
        from = one.at + one.length;
    }
    result += QStringView(text).sliced(from);
    return result;
}

/// Those that show as marks.
QList<HiddenCharacter> revealedIn(const QString &text, ShownBlanks blanks)
{
    QList<HiddenCharacter> hidden = hiddenIn(text);
    hidden.removeIf([blanks](const HiddenCharacter &one) {
        const bool isRevealedBlank =
            one.kind == HiddenCharacter::Kind::Blank && blanks == ShownBlanks::Revealed;
        return hasWidth(one.kind) && !isRevealedBlank;
    });
    return hidden;
}

QString markOf(const HiddenCharacter &one)
{
    return QLatin1Char('[') + codeText(one.code) + QLatin1Char(']');
}

} // namespace

QList<HiddenCharacter> hiddenCharacters(const QString &text, TextUse use)
{
    if (isPlain(text))
        return {};
    QList<HiddenCharacter> found = hiddenIn(text);
    found += quotesAround(text, found, use);
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    return found;
}

QList<HiddenCharacter> invisibleCharacters(const QString &text)
{
    return hiddenIn(text, Wanted::WithoutWidth);
}

QString withoutHidden(const QString &text, TextUse use)
{
    return replaced(text, hiddenCharacters(text, use),
                    [](const HiddenCharacter &one) {
                        const bool asBlank = one.kind == HiddenCharacter::Kind::Blank ||
                                             one.kind == HiddenCharacter::Kind::Control;
                        return asBlank ? QStringLiteral(" ") : QString();
                    })
        .trimmed();
}

QString withoutInvisible(const QString &text)
{
    if (isPlain(text))
        return text;
    return replaced(text, invisibleCharacters(text),
                    [](const HiddenCharacter &) { return QString(); });
}

QString withUsualBlanks(const QString &text)
{
    if (isPlain(text))
        return text;
    QList<HiddenCharacter> hidden = hiddenIn(text);
    hidden.removeIf(
        [](const HiddenCharacter &one) { return one.kind != HiddenCharacter::Kind::Blank; });
    return replaced(text, hidden, [](const HiddenCharacter &) { return QStringLiteral(" "); });
}

QString codeText(char32_t code)
{
    return QStringLiteral("U+%1").arg(uint(code), 4, 16, QLatin1Char('0')).toUpper();
}

QString revealed(const QString &text, ShownBlanks blanks)
{
    return isPlain(text) ? text : replaced(text, revealedIn(text, blanks), markOf);
}

QString beginning(const QString &text, qsizetype maximum)
{
    if (text.size() <= maximum)
        return text;
    const bool halves =
        maximum > 0 && text.at(maximum - 1).isHighSurrogate() && text.at(maximum).isLowSurrogate();
    return text.left(halves ? maximum - 1 : maximum);
}

RevealedText::RevealedText(const QString &text, ShownBlanks blanks, qsizetype maximum)
{
    const QString head = beginning(text, maximum);
    m_shown = revealed(head, blanks);
    m_isCut = head.size() < text.size();
    if (m_shown != head) {
        qsizetype growth = 0;
        for (const HiddenCharacter &one : revealedIn(head, blanks)) {
            const qsizetype length = markOf(one).size();
            m_marks.append({one.at + growth, length, head.mid(one.at, one.length)});
            growth += length - one.length;
        }
    }
    if (!m_isCut)
        return;
    m_marks.append({m_shown.size(), 1, text.mid(head.size())});
    m_shown += QChar(0x2026);
}

QString RevealedText::original(qsizetype from, qsizetype to) const
{
    QString text;
    const auto first =
        std::partition_point(m_marks.begin(), m_marks.end(),
                             [from](const Mark &mark) { return mark.at + mark.length <= from; });
    for (auto mark = first; mark != m_marks.end() && mark->at < to; ++mark) {
        if (mark->at > from)
            text += QStringView(m_shown).sliced(from, mark->at - from);
        text += mark->original;
        from = mark->at + mark->length;
    }
    if (from < to)
        text += QStringView(m_shown).mid(from, to - from);
    return text;
}

} // namespace hookdesk
