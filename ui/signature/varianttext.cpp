// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signature/varianttext.h"

#include "ui/common/plaintext.h"

#include <QCoreApplication>

#include <array>

namespace hookdesk {

namespace {

struct Words
{
    Variant variant;
    Advice advice;
    const char *phrase; ///< `%1` is the detail.
};

using enum Variant;

/// One row for each variant, in their order.
constexpr Words everyVariant[] = {
    {ValueBlanks, Advice::ValueCopied, QT_TRANSLATE_NOOP("Variant", "Spaces around the value")},
    {ValueQuotes, Advice::ValueCopied, QT_TRANSLATE_NOOP("Variant", "Quotes around the value")},
    {ValueWithoutPadding, Advice::ValueCopied,
     QT_TRANSLATE_NOOP("Variant", "Value without the “=” at its end")},
    {ValueBase64Url, Advice::ValueEncoded,
     QT_TRANSLATE_NOOP("Variant", "Value in Base64url instead of Base64")},
    {ValueHex, Advice::ValueEncoded,
     QT_TRANSLATE_NOOP("Variant", "Value in hexadecimal digits instead of Base64")},
    {ValueHexUpper, Advice::ValueEncoded,
     QT_TRANSLATE_NOOP("Variant", "Value in uppercase hexadecimal digits instead of Base64")},
    {ValueBase64OfHexText, Advice::ValueEncoded,
     QT_TRANSLATE_NOOP("Variant", "Base64 of the text of the hexadecimal digits")},
    {ValueBase64Twice, Advice::ValueEncoded,
     QT_TRANSLATE_NOOP("Variant", "Value encoded in Base64 twice")},
    {ValueHexOfBase64, Advice::ValueEncoded,
     QT_TRANSLATE_NOOP("Variant", "Hexadecimal digits of the Base64 text")},
    {ValuePrefixed, Advice::ValueDecorated,
     QT_TRANSLATE_NOOP("Variant", "“%1” in front of the value")},
    {ValueAmongOthers, Advice::ValueDecorated,
     QT_TRANSLATE_NOOP("Variant", "One of several values in a list, under “%1”")},
    {ValueCutOff, Advice::ValueCut,
     QT_TRANSLATE_NOOP("Variant", "Value cut off after %1 characters")},
    {ValuePercentEncoded, Advice::ValueCopied,
     QT_TRANSLATE_NOOP("Variant", "Value still percent-encoded")},
    {ValueBlanksForPlus, Advice::ValueCopied,
     QT_TRANSLATE_NOOP("Variant", "Spaces instead of “+” in the value")},
    {ValueWrapped, Advice::ValueCopied,
     QT_TRANSLATE_NOOP("Variant", "Spaces or line breaks inside the value")},
    {ValueCaseLost, Advice::ValueCopied,
     QT_TRANSLATE_NOOP("Variant", "Value with changed capitals")},
    {ValueHidden, Advice::ValueCopied,
     QT_TRANSLATE_NOOP("Variant", "Hidden characters in the value")},
    {ValueTypographic, Advice::ValueCopied,
     QT_TRANSLATE_NOOP("Variant", "Typographic characters in the value, such as “＝” for “=”")},
    {ValueIsBodyField, Advice::ValueOfBody,
     QT_TRANSLATE_NOOP("Variant", "The value is the field “signature” of the body")},
    {PlainHash, Advice::PlainHash, QT_TRANSLATE_NOOP("Variant", "Plain %1 of the body")},
    {HashOfBodyAndSecret, Advice::PlainHash,
     QT_TRANSLATE_NOOP("Variant", "Plain %1 of the body followed by the secret")},
    {HashOfSecretAndBody, Advice::PlainHash,
     QT_TRANSLATE_NOOP("Variant", "Plain %1 of the secret followed by the body")},
    {OtherHmac, Advice::OtherHash, QT_TRANSLATE_NOOP("Variant", "HMAC with %1 instead of SHA-512")},
    {HmacSwapped, Advice::Swapped, QT_TRANSLATE_NOOP("Variant", "Body and secret swapped")},
    {SecretTrimmed, Advice::SecretSpelling,
     QT_TRANSLATE_NOOP("Variant", "Secret without the spaces or line breaks around it")},
    {SecretFinalLfAdded, Advice::SecretSpelling,
     QT_TRANSLATE_NOOP("Variant", "Secret with a line feed at its end")},
    {SecretFinalCrLfAdded, Advice::SecretSpelling,
     QT_TRANSLATE_NOOP("Variant", "Secret with a line break (CRLF) at its end")},
    {SecretFinalBlankAdded, Advice::SecretSpelling,
     QT_TRANSLATE_NOOP("Variant", "Secret with a space at its end")},
    {SecretQuotesRemoved, Advice::SecretSpelling,
     QT_TRANSLATE_NOOP("Variant", "Secret without the quotes around it")},
    {SecretDoubleQuotesAdded, Advice::SecretSpelling,
     QT_TRANSLATE_NOOP("Variant", "Secret with double quotes around it")},
    {SecretSingleQuotesAdded, Advice::SecretSpelling,
     QT_TRANSLATE_NOOP("Variant", "Secret with single quotes around it")},
    {SecretBomRemoved, Advice::SecretSpelling,
     QT_TRANSLATE_NOOP("Variant", "Secret without its byte order mark")},
    {SecretBomAdded, Advice::SecretSpelling,
     QT_TRANSLATE_NOOP("Variant", "Secret with a byte order mark in front")},
    {SecretInvisiblesRemoved, Advice::SecretSpelling,
     QT_TRANSLATE_NOOP("Variant", "Secret without its invisible characters")},
    {SecretFromHex, Advice::SecretSpelling,
     QT_TRANSLATE_NOOP("Variant", "Secret decoded from hexadecimal digits")},
    {SecretFromBase64, Advice::SecretSpelling,
     QT_TRANSLATE_NOOP("Variant", "Secret decoded from Base64")},
    {SecretAsHex, Advice::SecretSpelling,
     QT_TRANSLATE_NOOP("Variant", "Secret encoded in hexadecimal digits")},
    {SecretAsBase64, Advice::SecretSpelling,
     QT_TRANSLATE_NOOP("Variant", "Secret encoded in Base64")},
    {SecretAsLatin1, Advice::SecretSpelling,
     QT_TRANSLATE_NOOP("Variant", "Secret in Latin-1 instead of UTF-8")},
    {SecretMojibake, Advice::SecretSpelling,
     QT_TRANSLATE_NOOP("Variant", "Secret read as Latin-1 and encoded in UTF-8 once more")},
    {SecretMojibakeUndone, Advice::SecretSpelling,
     QT_TRANSLATE_NOOP("Variant", "Secret as it was before it was encoded in UTF-8 twice")},
    {SecretAsUtf16, Advice::SecretSpelling,
     QT_TRANSLATE_NOOP("Variant", "Secret in UTF-16 instead of UTF-8")},
    {SecretComposed, Advice::SecretSpelling,
     QT_TRANSLATE_NOOP("Variant", "Secret with composed letters (NFC)")},
    {SecretDecomposed, Advice::SecretSpelling,
     QT_TRANSLATE_NOOP("Variant", "Secret with decomposed letters (NFD)")},
    {SecretLowerCase, Advice::SecretSpelling, QT_TRANSLATE_NOOP("Variant", "Secret in lowercase")},
    {SecretUpperCase, Advice::SecretSpelling, QT_TRANSLATE_NOOP("Variant", "Secret in uppercase")},
    {SecretPercentDecoded, Advice::SecretSpelling,
     QT_TRANSLATE_NOOP("Variant", "Secret percent-decoded")},
    {SecretWithoutHyphens, Advice::SecretSpelling,
     QT_TRANSLATE_NOOP("Variant", "Secret without its hyphens")},
    {SecretEmpty, Advice::SecretEmpty, QT_TRANSLATE_NOOP("Variant", "Empty secret")},
    {SecretMistyped, Advice::SecretSpelling,
     QT_TRANSLATE_NOOP("Variant", "Secret of %1, which differs a little from the one entered")},
    {SecretOfOther, Advice::OtherSecret, QT_TRANSLATE_NOOP("Variant", "Secret of %1")},
    {BodyFinalLfRemoved, Advice::BodyEnds,
     QT_TRANSLATE_NOOP("Variant", "Body without its final line feed")},
    {BodyFinalCrLfRemoved, Advice::BodyEnds,
     QT_TRANSLATE_NOOP("Variant", "Body without its final line break (CRLF)")},
    {BodyFinalLfAdded, Advice::BodyEnds,
     QT_TRANSLATE_NOOP("Variant", "Body with a final line feed")},
    {BodyFinalCrLfAdded, Advice::BodyEnds,
     QT_TRANSLATE_NOOP("Variant", "Body with a final line break (CRLF)")},
    {BodyTrailingBlanksRemoved, Advice::BodyEnds,
     QT_TRANSLATE_NOOP("Variant", "Body without the spaces and line breaks at its end")},
    {BodyTrimmed, Advice::BodyEnds,
     QT_TRANSLATE_NOOP("Variant", "Body without the spaces and line breaks around it")},
    {BodyCrLfToLf, Advice::BodyEnds,
     QT_TRANSLATE_NOOP("Variant", "Body with LF instead of CRLF line endings")},
    {BodyLfToCrLf, Advice::BodyEnds,
     QT_TRANSLATE_NOOP("Variant", "Body with CRLF instead of LF line endings")},
    {BodyLineEndsRemoved, Advice::BodyEnds,
     QT_TRANSLATE_NOOP("Variant", "Body without its line breaks, as “curl -d @file” sends it")},
    {BodyBomRemoved, Advice::BodyEnds,
     QT_TRANSLATE_NOOP("Variant", "Body without its byte order mark")},
    {BodyBomAdded, Advice::BodyEnds,
     QT_TRANSLATE_NOOP("Variant", "Body with a byte order mark in front")},
    {BodyInvisiblesRemoved, Advice::BodyCharacters,
     QT_TRANSLATE_NOOP("Variant", "Body without its invisible characters")},
    {BodyUsualBlanks, Advice::BodyCharacters,
     QT_TRANSLATE_NOOP("Variant", "Body with ordinary instead of non-breaking spaces")},
    {BodyFromUtf16, Advice::BodyEncoded,
     QT_TRANSLATE_NOOP("Variant", "Body in UTF-8 instead of UTF-16")},
    {BodyCompact, Advice::BodyRewritten,
     QT_TRANSLATE_NOOP("Variant", "JSON written compactly, without spaces")},
    {BodyIndented2, Advice::BodyRewritten,
     QT_TRANSLATE_NOOP("Variant", "JSON indented by two spaces")},
    {BodyIndented3, Advice::BodyRewritten,
     QT_TRANSLATE_NOOP("Variant", "JSON indented by three spaces")},
    {BodyIndented4, Advice::BodyRewritten,
     QT_TRANSLATE_NOOP("Variant", "JSON indented by four spaces")},
    {BodyIndentedTab, Advice::BodyRewritten, QT_TRANSLATE_NOOP("Variant", "JSON indented by tabs")},
    {BodySpaced, Advice::BodyRewritten,
     QT_TRANSLATE_NOOP("Variant", "JSON with a space after “,” and “:”, as Python writes it")},
    {BodySortedKeys, Advice::BodyRewritten,
     QT_TRANSLATE_NOOP("Variant", "JSON with its fields in alphabetical order")},
    {BodySlashesEscaped, Advice::BodyRewritten,
     QT_TRANSLATE_NOOP("Variant", "JSON with “\\/” for “/”, as PHP writes it")},
    {BodySlashesUnescaped, Advice::BodyRewritten,
     QT_TRANSLATE_NOOP("Variant", "JSON with “/” for “\\/”")},
    {BodyUnicodeEscaped, Advice::BodyRewritten,
     QT_TRANSLATE_NOOP("Variant", "JSON with “\\u…” for what is not ASCII")},
    {BodyUnicodeEscapedUpper, Advice::BodyRewritten,
     QT_TRANSLATE_NOOP("Variant", "JSON with “\\u…” in uppercase for what is not ASCII")},
    {BodyUnicodeUnescaped, Advice::BodyRewritten,
     QT_TRANSLATE_NOOP("Variant", "JSON with characters instead of “\\u…”")},
    {BodyHtmlEscaped, Advice::BodyRewritten,
     QT_TRANSLATE_NOOP("Variant", "JSON with “\\u…” for “<”, “>” and “&”, as Go writes it")},
    {BodyHtmlEscapedUpper, Advice::BodyRewritten,
     QT_TRANSLATE_NOOP("Variant", "JSON with the escapes that .NET writes")},
    {BodyNumbersShortened, Advice::BodyRewritten,
     QT_TRANSLATE_NOOP("Variant", "JSON with shortened numbers, such as 1.5 for 1.50")},
    {BodyNumbersAsFloats, Advice::BodyRewritten,
     QT_TRANSLATE_NOOP("Variant", "JSON with “.0” after whole numbers")},
    {BodyWithoutSignature, Advice::BodyRewritten,
     QT_TRANSLATE_NOOP("Variant", "Body without the deprecated field “signature”")},
    {BodyMojibakeUndone, Advice::BodyEncoded,
     QT_TRANSLATE_NOOP("Variant", "Body as it was before it was encoded in UTF-8 twice")},
    {BodyMojibake, Advice::BodyEncoded,
     QT_TRANSLATE_NOOP("Variant", "Body read as Latin-1 and encoded in UTF-8 once more")},
    {BodyAsLatin1, Advice::BodyEncoded,
     QT_TRANSLATE_NOOP("Variant", "Body in Latin-1 instead of UTF-8")},
    {BodyGunzipped, Advice::BodyEncoded,
     QT_TRANSLATE_NOOP("Variant", "Body decompressed from gzip")},
    {BodyGzipped, Advice::BodyEncoded, QT_TRANSLATE_NOOP("Variant", "Body compressed with gzip")},
    {BodyFromBase64, Advice::BodyEncoded, QT_TRANSLATE_NOOP("Variant", "Body decoded from Base64")},
    {BodyAsBase64, Advice::BodyEncoded, QT_TRANSLATE_NOOP("Variant", "Body encoded in Base64")},
    {BodyFormDecoded, Advice::BodyEncoded,
     QT_TRANSLATE_NOOP("Variant", "Body URL-decoded, as from a form")},
    {BodyFormEncoded, Advice::BodyEncoded,
     QT_TRANSLATE_NOOP("Variant", "Body URL-encoded, as in a form")},
    {BodyJsonStringDecoded, Advice::BodyEncoded,
     QT_TRANSLATE_NOOP("Variant", "Body unwrapped from a JSON string")},
    {BodyJsonStringEncoded, Advice::BodyEncoded,
     QT_TRANSLATE_NOOP("Variant", "Body written as a JSON string")},
    {BodyPayloadOnly, Advice::BodyReplaced,
     QT_TRANSLATE_NOOP("Variant", "Only the field “payload” of the body")},
    {BodyEmpty, Advice::BodyReplaced, QT_TRANSLATE_NOOP("Variant", "Empty body")},
    {BodyOfOtherEvent, Advice::BodyReplaced,
     QT_TRANSLATE_NOOP("Variant", "Body of another event: %1")},
};

struct AdviceWords
{
    const char *meaning;
    const char *remedy;
};

/// In the order of Advice.
constexpr AdviceWords everyAdvice[] = {
    {QT_TRANSLATE_NOOP("Advice", "Body, secret and algorithm are right. The value changed on the "
                                 "way or when it was copied."),
     QT_TRANSLATE_NOOP("Advice",
                       "Compare the header's value exactly as received: no quotes, no decoding.")},
    {QT_TRANSLATE_NOOP(
         "Advice", "Body, secret and algorithm are right. Only the digest is written differently."),
     QT_TRANSLATE_NOOP("Advice",
                       "Convert the 64 bytes of the digest to Base64, not its hexadecimal text. "
                       "The result has 88 characters and ends in “==”.")},
    {QT_TRANSLATE_NOOP("Advice", "The signature is right, but something was added around it."),
     QT_TRANSLATE_NOOP("Advice",
                       "Find what adds it (a proxy or gateway?), and remove it before comparing.")},
    {QT_TRANSLATE_NOOP("Advice", "The value is only the start of the right signature."),
     QT_TRANSLATE_NOOP("Advice", "Look for a database column, variable or log line that is too "
                                 "short. A signature has 88 characters.")},
    {QT_TRANSLATE_NOOP("Advice", "The field in the body is deprecated and proves nothing."),
     QT_TRANSLATE_NOOP("Advice", "Take the signature from a header of the request.")},
    {QT_TRANSLATE_NOOP("Advice", "A hash was computed without a key."),
     QT_TRANSLATE_NOOP("Advice",
                       "Compute an HMAC-SHA512: the secret is the key, the body the message.")},
    {QT_TRANSLATE_NOOP("Advice", "The HMAC was computed with another hash function."),
     QT_TRANSLATE_NOOP("Advice", "Use SHA-512. If the sender chose the other function, the request "
                                 "may not come from Tribe.")},
    {QT_TRANSLATE_NOOP("Advice", "The body was used as the key, and the secret as the message."),
     QT_TRANSLATE_NOOP("Advice", "Pass the secret as key and the body as message.")},
    {QT_TRANSLATE_NOOP("Advice", "The signature was made with a slightly different secret."),
     QT_TRANSLATE_NOOP("Advice", "Copy the secret from Tribe again and use its UTF-8 bytes "
                                 "unchanged. Check how your receiver stores and reads it.")},
    {QT_TRANSLATE_NOOP("Advice", "The signature was made without a secret."),
     QT_TRANSLATE_NOOP("Advice", "Check that your receiver reads its secret. A variable that is "
                                 "not set is an empty secret.")},
    {QT_TRANSLATE_NOOP("Advice", "The request was signed for another webhook or environment."),
     QT_TRANSLATE_NOOP("Advice", "Use the secret of the “webhookId” in the body. Or correct the "
                                 "endpoint of the other webhook.")},
    {QT_TRANSLATE_NOOP("Advice",
                       "Only spaces, line endings or a byte order mark changed after signing."),
     QT_TRANSLATE_NOOP("Advice",
                       "Compute the signature from the raw bytes, before anything turns them into "
                       "text. Pasted text may differ: load the body from a file.")},
    {QT_TRANSLATE_NOOP("Advice", "Only invisible characters changed after signing."),
     QT_TRANSLATE_NOOP(
         "Advice",
         "They come from copying out of a chat, document or web page. Load the body from a file.")},
    {QT_TRANSLATE_NOOP("Advice", "The body was parsed and written again, so its bytes changed."),
     QT_TRANSLATE_NOOP(
         "Advice",
         "Verify the raw body first, then parse it. No JSON middleware before the check.")},
    {QT_TRANSLATE_NOOP("Advice", "The body was decoded or encoded on the way."),
     QT_TRANSLATE_NOOP(
         "Advice",
         "Read the body as bytes, before it is converted to text, decompressed or decoded.")},
    {QT_TRANSLATE_NOOP("Advice", "The signature belongs to another body."),
     QT_TRANSLATE_NOOP("Advice", "Check that your receiver takes header and body from the same "
                                 "request. It needs the whole body.")},
};

const Words &wordsFor(Variant variant)
{
    return everyVariant[static_cast<size_t>(variant)];
}

constexpr bool isInOrder()
{
    for (size_t i = 0; i < std::size(everyVariant); ++i) {
        if (static_cast<size_t>(everyVariant[i].variant) != i)
            return false;
    }
    return std::size(everyVariant) == static_cast<size_t>(BodyOfOtherEvent) + 1;
}
static_assert(isInOrder());
static_assert(std::size(everyAdvice) == static_cast<size_t>(Advice::BodyReplaced) + 1);

} // namespace

QString variantText(const AppliedVariant &applied)
{
    const QString phrase = QCoreApplication::translate("Variant", wordsFor(applied.variant).phrase);
    return phrase.contains(QLatin1String("%1")) ? phrase.arg(plainLine(applied.detail, 200))
                                                : phrase;
}

Advice adviceFor(Variant variant)
{
    return wordsFor(variant).advice;
}

QString adviceMeaning(Advice advice)
{
    return QCoreApplication::translate("Advice", everyAdvice[static_cast<size_t>(advice)].meaning);
}

QString adviceRemedy(Advice advice)
{
    return QCoreApplication::translate("Advice", everyAdvice[static_cast<size_t>(advice)].remedy);
}

} // namespace hookdesk
