// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/hiddencharacters.h"
#include "app/domain/searchtext.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace hookdesk {

/// A payload made ready for a text view: its characters exactly as they came, and where the view
/// breaks them into lines. Made once, beside the window where it is large.
struct PayloadText
{
    /// A line of the view; the characters that end it are not part of it.
    struct Line
    {
        qsizetype start = 0;
        qsizetype length = 0;
        bool inString = false; ///< It begins inside of a JSON string, which only a break of ours
                               ///< makes possible,
        bool escaped = false;  ///< and just behind a backslash.
    };

    /// A line above this many characters is broken by the view, at so many.
    static constexpr qsizetype longestLine = 20'000;
    static constexpr qsizetype brokenAt = 2'000;

    QString text;
    QList<Line> lines;
    std::optional<qsizetype> jsonFault; ///< In bytes; nullopt: it is JSON.
    bool isEmpty = false;
    bool isReformatted = false;
    bool isBroken = false; ///< Some line is longer than the view takes.
    bool looksLikeHtml = false;
    bool hasInvalidUtf8 = false;
    bool hasNul = false;
    bool hasControls = false;         ///< Others than NUL, tab and the ends of lines.
    QList<HiddenCharacter> invisible; ///< That nobody sees, or that turn the direction of reading.
    bool hasLoneSurrogates = false;   ///< Escaped ones; raw ones are no UTF-8.

    [[nodiscard]] bool isJson() const { return !isEmpty && !jsonFault; }
    /// What the view shows of some lines: as many characters as they have, those that cannot be
    /// seen, or that would turn the direction of reading, replaced by signs for them.
    [[nodiscard]] QString shown(qsizetype firstLine, qsizetype count) const;
    [[nodiscard]] QString shownLine(const Line &line) const;
    /// The line that has the character.
    [[nodiscard]] qsizetype lineAt(qsizetype offset) const;
    /// The places of a text, in any case; at most `limit`.
    [[nodiscard]] QList<TextPlace> find(const QString &wanted, qsizetype limit) const;
};

enum class PayloadLayout { Exact, Indented };

[[nodiscard]] PayloadText readPayload(const QByteArray &body, PayloadLayout layout);

/// What a person should know about what is shown, one sentence each; empty for ordinary JSON.
[[nodiscard]] QStringList payloadNotes(const PayloadText &payload, bool bodyCut);

} // namespace hookdesk
