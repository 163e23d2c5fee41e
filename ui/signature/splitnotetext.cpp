// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signature/splitnotetext.h"

#include "ui/common/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

namespace hookdesk {

namespace {

struct SplitNoteWords
{
    Q_DECLARE_TR_FUNCTIONS(SplitNote)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// What the head of the paste had.
std::optional<QString> headText(const SplitNote &note, const QString &detail)
{
    switch (note.what) {
    case RawRequestNote::LeadingBlanksDropped:
        return SplitNoteWords::tr("Spaces or empty lines before the request were removed.");
    case RawRequestNote::ByteOrderMarkDropped:
        return SplitNoteWords::tr("A byte order mark before the request was removed.");
    case RawRequestNote::LineFeedsOnly:
        return SplitNoteWords::tr("The header lines end in LF only. Line endings in the body may "
                                  "have changed, too. If it has any, load it from a file.");
    case RawRequestNote::MixedLineEnds:
        return SplitNoteWords::tr(
            "Some header lines end in LF, some in CRLF: something changed them.");
    case RawRequestNote::ResponsePasted:
        return SplitNoteWords::tr("This is a response, not a request: %1").arg(detail);
    case RawRequestNote::VersionMissing:
        return SplitNoteWords::tr("The first line names no HTTP version.");
    case RawRequestNote::PseudoHeaders:
        return SplitNoteWords::tr("The headers are in HTTP/2 form, as tools show them.");
    case RawRequestNote::EmptyLineMissing:
        return SplitNoteWords::tr("The empty line before the body is missing, at line %1.")
            .arg(number(note.number));
    case RawRequestNote::FoldedHeader:
        return SplitNoteWords::tr("The lines of the header %1 were joined with a space.")
            .arg(detail);
    case RawRequestNote::LineWithoutColon:
        return SplitNoteWords::tr("A line without a colon was skipped: %1").arg(detail);
    case RawRequestNote::OddHeaderName:
        return SplitNoteWords::tr("This is not a valid header name: %1").arg(detail);
    case RawRequestNote::ControlCharacters:
        return SplitNoteWords::tr("The value of the header %1 contains control characters.")
            .arg(detail);
    case RawRequestNote::TooManyHeaders:
        return SplitNoteWords::tr("Only the first %1 headers were read.").arg(number(note.number));
    case RawRequestNote::HeadTooLong:
        return SplitNoteWords::tr("Only the first %1 bytes of the headers were read.")
            .arg(number(note.number));
    default:
        return std::nullopt;
    }
}

std::optional<QString> bodyText(const SplitNote &note, const QString &detail)
{
    switch (note.what) {
    case RawRequestNote::NothingPasted:
        return QString();
    case RawRequestNote::OnlyBlanks:
        return SplitNoteWords::tr("The text has only spaces and line breaks.");
    case RawRequestNote::ByteOrderMarkInBody:
        return SplitNoteWords::tr("The body begins with a byte order mark, which was kept.");
    case RawRequestNote::NulBytes:
        return SplitNoteWords::tr("The text contains NUL bytes, which were kept.");
    case RawRequestNote::InvalidUtf8:
        return SplitNoteWords::tr("Not all of the text is valid UTF-8; its bytes were kept.");
    case RawRequestNote::BodyMissing:
        return SplitNoteWords::tr("The headers announce a body, but there is none.");
    case RawRequestNote::BodyShorterThanDeclared:
        return SplitNoteWords::tr("Content-Length says %1 bytes, but the body has only %2.")
            .arg(number(note.number), number(note.other));
    case RawRequestNote::BodyLongerThanDeclared:
        return SplitNoteWords::tr(
                   "Content-Length says %1 bytes, but the body has %2. All of it is used.")
            .arg(number(note.number), number(note.other));
    case RawRequestNote::LineEndsProbablyChanged:
        return SplitNoteWords::tr("The line breaks were probably CRLF. Load the body from a file.");
    case RawRequestNote::LineEndProbablyAdded:
        return SplitNoteWords::tr("The final line break probably comes from copying. It was kept.");
    case RawRequestNote::ContentLengthUnclear:
        return SplitNoteWords::tr("Content-Length is unclear: %1").arg(detail);
    case RawRequestNote::ContentEncoded:
        return SplitNoteWords::tr("The body was sent with the encoding %1 and may be decoded here.")
            .arg(detail);
    case RawRequestNote::ChunksDecoded:
        return SplitNoteWords::tr("The chunks of the body were joined.");
    case RawRequestNote::ChunksNotWhole:
        return SplitNoteWords::tr("The chunks of the body are incomplete. It was kept unchanged.");
    case RawRequestNote::ChunkTrailers:
        return SplitNoteWords::tr("Headers after the last chunk were read like the others.");
    case RawRequestNote::SeveralRequests:
        return SplitNoteWords::tr("There are several requests. The first one is used.");
    case RawRequestNote::PerhapsSeveralRequests:
        return SplitNoteWords::tr(
            "There may be several requests. Without a length, everything is taken as one body.");
    default:
        return std::nullopt;
    }
}

/// What another program has made of the request.
std::optional<QString> recordText(const SplitNote &note)
{
    switch (note.what) {
    case RawRequestNote::FormNotUnderstood:
        return SplitNoteWords::tr("This form is unknown, so everything is taken as the body. Paste "
                                  "the HTTP request, or enter body and signature below.");
    case RawRequestNote::BodyWasParsed:
        if (note.detail == "n8n")
            return SplitNoteWords::tr(
                "n8n shows only the parsed body; it was written compactly, as Tribe does. To keep "
                "what was received, choose “Raw body” in the options of the Webhook node.");
        return SplitNoteWords::tr(
            "The source shows the body as parsed JSON. It was made compact, as Tribe sends it.");
    case RawRequestNote::BodyLeftOut:
        return SplitNoteWords::tr("Parts of the body are missing. Load the body from a file.");
    case RawRequestNote::Base64Undone:
        return SplitNoteWords::tr("The body was decoded from Base64.");
    case RawRequestNote::NotBase64:
        return SplitNoteWords::tr(
            "The body is marked as Base64 but is not. It was kept unchanged.");
    default:
        return std::nullopt;
    }
}

QString commandText(const SplitNote &note, const QString &detail)
{
    switch (note.what) {
    case RawRequestNote::CommandGoesOn:
        return SplitNoteWords::tr("Not read, after the curl command: %1").arg(detail);
    case RawRequestNote::CommandTooLong:
        return SplitNoteWords::tr("Only the first %1 words of the command were read.")
            .arg(number(note.number));
    case RawRequestNote::LineContinuationMissing:
        return SplitNoteWords::tr("Options on a new line were read as part of the command.");
    case RawRequestNote::UnclosedQuote:
        return SplitNoteWords::tr("A quotation mark is missing: the command may be cut off.");
    case RawRequestNote::ShellExpansion:
        return SplitNoteWords::tr("A variable or command in the text was not expanded.");
    case RawRequestNote::SurrogatesJoined:
        return SplitNoteWords::tr("Two “\\u” escapes were joined into one character.");
    case RawRequestNote::LineEndsUnknown:
        return SplitNoteWords::tr("For cmd, LF and CRLF look the same. LF was assumed.");
    case RawRequestNote::OptionSkipped:
        return SplitNoteWords::tr("A curl option was skipped: %1").arg(detail);
    case RawRequestNote::DataJoined:
        return SplitNoteWords::tr("%1 parts of the body were joined with “&”, as curl does.")
            .arg(number(note.number));
    case RawRequestNote::DataEncoded:
        return SplitNoteWords::tr("Data was percent-encoded. curl may encode it differently.");
    case RawRequestNote::DataInAddress:
        return SplitNoteWords::tr("With -G the data is in the address; there is no body.");
    case RawRequestNote::DataFromFile:
        return SplitNoteWords::tr(
                   "The body is in the file %1: load it with “Load body from file…”.")
            .arg(detail);
    case RawRequestNote::FormNotBuilt:
        return SplitNoteWords::tr("A form (-F) has a random boundary: its body is unknown.");
    case RawRequestNote::CredentialsDropped:
        return SplitNoteWords::tr("The user name and password of %1 were removed.").arg(detail);
    default:
        return {};
    }
}

} // namespace

QString splitKindText(const RawRequest &request)
{
    const int headers = static_cast<int>(request.headers.size());
    switch (request.kind) {
    case RawRequestKind::Nothing:
        return {};
    case RawRequestKind::HttpRequest:
        return SplitNoteWords::tr("An HTTP request with %n header(s).", nullptr, headers);
    case RawRequestKind::CurlCommand:
        return SplitNoteWords::tr("A curl command with %n header(s).", nullptr, headers);
    case RawRequestKind::PowerShellCommand:
        return SplitNoteWords::tr("A PowerShell command with %n header(s).", nullptr, headers);
    case RawRequestKind::RecordedRequest:
        return SplitNoteWords::tr("A request from another program, with %n header(s).", nullptr,
                                  headers);
    case RawRequestKind::HeaderBlock:
        return request.hasBody
                   ? SplitNoteWords::tr("%n header(s) and a body.", nullptr, headers)
                   : SplitNoteWords::tr("%n header(s) without a body.", nullptr, headers);
    case RawRequestKind::BodyOnly:
        return SplitNoteWords::tr("A body without headers.");
    }
    return {};
}

QString splitNoteText(const SplitNote &note)
{
    const QString detail = plainLine(QString::fromUtf8(note.detail), 100);
    if (const std::optional<QString> text = headText(note, detail))
        return *text;
    if (const std::optional<QString> text = bodyText(note, detail))
        return *text;
    if (const std::optional<QString> text = recordText(note))
        return *text;
    return commandText(note, detail);
}

} // namespace hookdesk
