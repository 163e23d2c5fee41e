// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <limits>

namespace hookdesk {

/// A character that a person does not see, or takes for another.
struct HiddenCharacter
{
    enum class Kind {
        Invisible, ///< It has no width at all.
        Direction, ///< It turns the direction of reading, so that other characters show.
        SoftHyphen,
        Blank,   ///< Looks like a blank and is none: it does not break, or has another width.
        Control, ///< Line ends and tabs, too.
        Quote    ///< Put around the text by a word processor or a chat.
    };

    qsizetype at = 0;     ///< Where it stands in the text, from 0.
    qsizetype length = 1; ///< In UTF-16.
    char32_t code = 0;
    Kind kind = Kind::Invisible;

    friend bool operator==(const HiddenCharacter &, const HiddenCharacter &) = default;
};

/// What a text is for: prose may have quotes at one end, and programs read a value.
enum class TextUse { Name, Value };

/// The hidden characters of a text, in their order. What a script or an emoji needs is none.
[[nodiscard]] QList<HiddenCharacter> hiddenCharacters(const QString &text, TextUse use);

/// Those without a width, in their order.
[[nodiscard]] QList<HiddenCharacter> invisibleCharacters(const QString &text);

/// As a person sees it: blanks for what looks like one, nothing for the rest, and trimmed.
[[nodiscard]] QString withoutHidden(const QString &text, TextUse use);

/// Without what has no width.
[[nodiscard]] QString withoutInvisible(const QString &text);
/// With a blank for each that only looks like one.
[[nodiscard]] QString withUsualBlanks(const QString &text);

/// `U+200B`.
[[nodiscard]] QString codeText(char32_t code);

/// The first characters of a text, not more than `maximum`; none of them is half a one.
[[nodiscard]] QString beginning(const QString &text, qsizetype maximum);

enum class ShownBlanks { AsTheyAre, Revealed };

/// With `[U+200B]` for each character without a width, and for those blanks that are none.
[[nodiscard]] QString revealed(const QString &text, ShownBlanks blanks);

/// A text as revealed() shows it, which knows what stands behind the marks.
class RevealedText
{
public:
    RevealedText() = default;
    /// Above `maximum` characters it ends in an ellipsis, which stands for the rest.
    RevealedText(const QString &text, ShownBlanks blanks,
                 qsizetype maximum = std::numeric_limits<qsizetype>::max());

    [[nodiscard]] const QString &shown() const { return m_shown; }
    /// What a part of the shown text stands for; a mark counts whole, however little of it is in.
    [[nodiscard]] QString original(qsizetype from, qsizetype to) const;
    [[nodiscard]] QString original() const { return original(0, m_shown.size()); }
    /// Not all of the text is shown.
    [[nodiscard]] bool isCut() const { return m_isCut; }

private:
    struct Mark
    {
        qsizetype at = 0;
        qsizetype length = 0;
        QString original;
    };

    QString m_shown;
    QList<Mark> m_marks; ///< In their order.
    bool m_isCut = false;
};

} // namespace hookdesk
