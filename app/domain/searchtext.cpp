// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/searchtext.h"

#include "app/domain/hiddencharacters.h"

#include <QLatin1String>

#include <algorithm>
#include <vector>

namespace hookdesk {

namespace {

bool isPlainLetter(QChar c)
{
    return c.unicode() < 0x80 && !c.isNull();
}

/// The accents of Latin, Greek and Cyrillic. What other scripts write above and below a letter is
/// a vowel or another letter.
bool isAccent(QChar c)
{
    return c.unicode() >= 0x0300 && c.unicode() <= 0x036F;
}

/// Letters that Unicode does not take apart and people do.
QLatin1String lettersOf(QChar c)
{
    switch (c.unicode()) {
    case 0x00DF: // ß, where it came of the capital one
        return QLatin1String("ss");
    case 0x00E6: // æ
        return QLatin1String("ae");
    case 0x00F0: // ð
    case 0x0111: // đ
        return QLatin1String("d");
    case 0x00F8: // ø
        return QLatin1String("o");
    case 0x00FE: // þ
        return QLatin1String("th");
    case 0x0127: // ħ
        return QLatin1String("h");
    case 0x0142: // ł
        return QLatin1String("l");
    case 0x0153: // œ
        return QLatin1String("oe");
    case 0x0167: // ŧ
        return QLatin1String("t");
    default:
        return {};
    }
}

QString withoutAccents(const QString &lower)
{
    QString bare;
    bare.reserve(lower.size());
    for (const QChar c : lower) {
        const QLatin1String letters = lettersOf(c);
        if (!letters.isEmpty())
            bare += letters;
        else if (c.isNull())
            bare += QLatin1Char(' ');
        else if (!isAccent(c))
            bare += c;
    }
    return bare;
}

QChar lowered(QChar c)
{
    return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + 0x20) : c;
}

QString loweredText(QString text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](QChar c) { return lowered(c); });
    return text;
}

/// Where the character and all that is written above it end.
qsizetype endOfCharacter(const QString &text, qsizetype start)
{
    qsizetype end = start + (text.at(start).isHighSurrogate() && start + 1 < text.size() ? 2 : 1);
    while (end < text.size() && text.at(end).isMark())
        ++end;
    return end;
}

/// A folded text that knows where each of its characters comes from.
class FoldedText
{
public:
    explicit FoldedText(const QString &text)
    {
        m_folded.reserve(text.size());
        m_origins.reserve(size_t(text.size()) + 1);
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype end = endOfCharacter(text, at);
            if (end == at + 1 && isPlainLetter(text.at(at)))
                m_folded += lowered(text.at(at));
            else
                m_folded += searchText(text.mid(at, end - at));
            m_origins.resize(size_t(m_folded.size()), at);
            at = end;
        }
        m_origins.push_back(text.size());
    }

    [[nodiscard]] const QString &folded() const { return m_folded; }
    /// Whole characters of the text, also where only a part of one was found.
    [[nodiscard]] TextPlace place(qsizetype start, qsizetype length) const
    {
        const qsizetype begin = m_origins[size_t(start)];
        size_t end = size_t(start + length);
        while (end + 1 < m_origins.size() && m_origins[end] == m_origins[end - 1])
            ++end;
        return {begin, m_origins[end] - begin};
    }

private:
    QString m_folded;
    std::vector<qsizetype> m_origins; ///< Of each folded character, and the end.
};

QList<TextPlace> plainPlaces(const QString &lower, const QString &wanted, qsizetype limit)
{
    QList<TextPlace> places;
    for (qsizetype at = lower.indexOf(wanted); at >= 0 && places.size() < limit;
         at = lower.indexOf(wanted, at + wanted.size()))
        places.append({at, wanted.size()});
    return places;
}

} // namespace

QString searchText(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPlainLetter))
        return loweredText(text);
    // By way of the capitals: Qt's own folding leaves ß alone.
    const QString lower = withoutInvisible(text.normalized(QString::NormalizationForm_KD))
                              .toUpper()
                              .toLower()
                              .toCaseFolded();
    return withoutAccents(lower).normalized(QString::NormalizationForm_C);
}

bool findsText(const QString &text, const QString &wanted)
{
    return wanted.isEmpty() || searchText(text).contains(wanted);
}

QList<TextPlace> placesOfText(const QString &text, const QString &wanted, qsizetype limit)
{
    const QString folded = searchText(wanted);
    if (folded.isEmpty())
        return {};
    if (std::all_of(text.begin(), text.end(), isPlainLetter))
        return plainPlaces(loweredText(text), folded, limit);
    const FoldedText searched(text);
    QList<TextPlace> places = plainPlaces(searched.folded(), folded, limit);
    for (TextPlace &place : places)
        place = searched.place(place.start, place.length);
    // Both halves of `ß` are found in the same character.
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

} // namespace hookdesk
