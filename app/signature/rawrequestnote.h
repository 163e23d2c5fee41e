// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hookdesk {

/// What was odd about a pasted request, or was done to it while it was split. In brackets: what
/// the note's detail, number and other number hold, where they hold something.
enum class RawRequestNote {
    NothingPasted,
    OnlyBlanks,           ///< Kept as a body all the same.
    LeadingBlanksDropped, ///< [number: bytes before the head]
    ByteOrderMarkDropped, ///< It stood before the head.
    ByteOrderMarkInBody,  ///< Kept.
    NulBytes,             ///< Kept. [number: those in the body]
    InvalidUtf8,          ///< Kept.
    LineFeedsOnly,        ///< The head has no CR: the body's line ends may be changed too.
    MixedLineEnds,        ///< [number: lines that end in LF alone, other: in CRLF]
    ResponsePasted,       ///< [detail: the status line]
    VersionMissing,       ///< The request line does not name HTTP/x.
    PseudoHeaders,        ///< HTTP/2 or HTTP/3: not what travelled, but its meaning.
    EmptyLineMissing,     ///< The body follows the headers directly. [number: its line]
    FoldedHeader,         ///< Joined with one blank. [detail: name, number: line]
    LineWithoutColon,     ///< Skipped. [detail: the line, number: its number, 0 in curl]
    OddHeaderName,        ///< Blanks or signs that no name may have. [detail: name, number: line]
    ControlCharacters,    ///< In a header's value; kept. [detail: name]
    TooManyHeaders,       ///< The rest is ignored. [number: the most that are kept]
    HeadTooLong,          ///< The rest is ignored. [number: the most bytes that are read]
    BodyMissing,          ///< [number: Content-Length, -1 where the body is chunked]
    BodyShorterThanDeclared, ///< [number: Content-Length, other: bytes of the body]
    BodyLongerThanDeclared,  ///< Not cut. [number: Content-Length, other: bytes of the body]
    LineEndsProbablyChanged, ///< As many bytes are missing as there are LF. [number: how many]
    LineEndProbablyAdded,    ///< At the end of the body; kept. [number: bytes]
    ContentLengthUnclear,    ///< No number, or several. [detail: the value]
    ContentEncoded,          ///< Whether the body is still so is unknown. [detail: the coding]
    ChunksDecoded,           ///< [number: chunks]
    ChunksNotWhole,          ///< Declared, but not there or broken: the body is kept as it is.
    /// Taken as headers; other notes count their lines from the first of them. [number: how many]
    ChunkTrailers,
    /// The first is taken. [detail: the next one, in curl; number: where behind the head it begins]
    SeveralRequests,
    /// No length tells where to cut: all of it is kept. [number: where behind the head]
    PerhapsSeveralRequests,
    CommandGoesOn,           ///< Not read. [detail: how the rest begins]
    CommandTooLong,          ///< The rest is not read. [number: the most words that are read]
    LineContinuationMissing, ///< Options on a new line were taken as the same command.
    UnclosedQuote,           ///< Taken up to the end.
    ShellExpansion,          ///< A variable or a command in the text; not expanded.
    SurrogatesJoined,        ///< Two \\u escapes became one character.
    LineEndsUnknown,         ///< Taken as LF: copied for cmd, CRLF looks the same.
    OptionSkipped,           ///< [detail: the option or word]
    DataJoined,              ///< With & as curl does. [number: parts]
    DataEncoded,             ///< --data-urlencode: perhaps not as curl would have done it.
    DataInAddress,           ///< -G: the data goes into the address, there is no body.
    DataFromFile,            ///< The file is not here. [detail: its name]
    FormNotBuilt,            ///< -F: its boundary is random, the body cannot be known.
    CredentialsDropped,      ///< [detail: the option]
    FormNotUnderstood,       ///< Everything was taken as the body.
    /// It is there as parsed JSON, and was written compactly. [detail: the program, if it is n8n]
    BodyWasParsed,
    BodyLeftOut,  ///< The program that shows it left out parts, so it is unknown.
    Base64Undone, ///< As the record says.
    NotBase64,    ///< The record says that it is; kept as it is.
};

/// One oddity. The detail is foreign text of at most 80 bytes.
struct SplitNote
{
    RawRequestNote what = RawRequestNote::NothingPasted;
    QByteArray detail;
    qint64 number = 0;
    qint64 other = 0;

    bool operator==(const SplitNote &) const = default;
};

} // namespace hookdesk
