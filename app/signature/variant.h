// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace hookdesk {

/// One known way in which a signature comes not to match. What is meant is always the step from
/// what was given to what matches: `BodyFinalLfRemoved` says that the body without its last line
/// feed fits.
enum class Variant {
    // The received value.
    ValueBlanks,          ///< Blanks around it.
    ValueQuotes,          ///< Quotation marks around it.
    ValueWithoutPadding,  ///< Base64 whose `=` are gone.
    ValueBase64Url,       ///< `-` and `_` for `+` and `/` (RFC 4648, 5).
    ValueHex,             ///< The digest in hexadecimal digits.
    ValueHexUpper,        ///< The same with capitals among them.
    ValueBase64OfHexText, ///< Base64 of the text of the digits: Tribe's own warning.
    ValueBase64Twice,     ///< Base64 of the right Base64.
    ValueHexOfBase64,     ///< The right Base64, its text in hexadecimal digits.
    ValuePrefixed,        ///< A scheme in front; the detail is the prefix.
    ValueAmongOthers,     ///< One of several in a list; the detail is the name it stands under.
    ValueCutOff,          ///< The beginning of the right one; the detail counts its characters.
    ValuePercentEncoded,  ///< `%2B` for `+` and the like.
    ValueBlanksForPlus,   ///< Read as a form: a blank where a `+` was.
    ValueWrapped,         ///< Line ends or blanks inside.
    ValueCaseLost,        ///< Right but for upper and lower case.
    ValueHidden,          ///< Hidden characters in it or around it.
    ValueTypographic,     ///< Fullwidth characters or dashes for those of Base64.
    ValueIsBodyField,     ///< It is the deprecated member `signature` of the body.
    // The algorithm. Plain hashes take no key.
    PlainHash,           ///< The hash of the body alone; the detail is the hash.
    HashOfBodyAndSecret, ///< The hash of body and secret, one after the other.
    HashOfSecretAndBody, ///< The other way round.
    OtherHmac,           ///< HMAC with another hash function.
    HmacSwapped,         ///< Body and secret changed places.
    // The secret.
    SecretTrimmed,           ///< Without the blanks and line ends around it.
    SecretFinalLfAdded,      ///< With a line feed, as `echo` and files have it.
    SecretFinalCrLfAdded,    ///< With carriage return and line feed.
    SecretFinalBlankAdded,   ///< With a blank.
    SecretQuotesRemoved,     ///< Without quotation marks around it.
    SecretDoubleQuotesAdded, ///< With `"` around it, as from a settings file.
    SecretSingleQuotesAdded, ///< With `'` around it.
    SecretBomRemoved,        ///< Without a byte order mark.
    SecretBomAdded,          ///< With a byte order mark.
    SecretInvisiblesRemoved, ///< Without zero-width and other invisible characters.
    SecretFromHex,           ///< Its hexadecimal digits read as bytes.
    SecretFromBase64,        ///< Its Base64 (either alphabet) read as bytes.
    SecretAsHex,             ///< Its bytes in hexadecimal digits.
    SecretAsBase64,          ///< Its bytes in Base64.
    SecretAsLatin1,          ///< In Latin-1 instead of UTF-8.
    SecretMojibake,          ///< Its UTF-8 read as Latin-1 and encoded once more.
    SecretMojibakeUndone,    ///< The other way round.
    SecretAsUtf16,           ///< In UTF-16, as .NET's Encoding.Unicode gives it.
    SecretComposed,          ///< In Unicode's composed form (NFC).
    SecretDecomposed,        ///< In the decomposed form (NFD).
    SecretLowerCase,         ///< In lower case.
    SecretUpperCase,         ///< In upper case.
    SecretPercentDecoded,    ///< With `%40` and the like decoded.
    SecretWithoutHyphens,    ///< Without hyphens, as a GUID is sometimes written.
    SecretEmpty,             ///< No secret at all.
    SecretMistyped,          ///< The known one that was meant; the detail is whose.
    SecretOfOther,           ///< Another one that the program knows; the detail is whose.
    // The body.
    BodyFinalLfRemoved,
    BodyFinalCrLfRemoved,
    BodyFinalLfAdded,
    BodyFinalCrLfAdded,
    BodyTrailingBlanksRemoved,
    BodyTrimmed, ///< Without blanks and line ends on either side.
    BodyCrLfToLf,
    BodyLfToCrLf,
    BodyLineEndsRemoved, ///< Without any, as curl -d reads a file.
    BodyBomRemoved,
    BodyBomAdded,
    BodyInvisiblesRemoved, ///< Without zero-width and other invisible characters.
    BodyUsualBlanks,       ///< With blanks for what only looks like one.
    BodyFromUtf16,         ///< In UTF-8 instead of UTF-16, as an editor of Windows had saved it.
    BodyCompact,           ///< JSON without blanks between the tokens.
    BodyIndented2,         ///< A line for each member, two blanks deeper at each level.
    BodyIndented3,
    BodyIndented4,
    BodyIndentedTab,
    BodySpaced,         ///< `", "` and `": "` on one line, as Python writes it.
    BodySortedKeys,     ///< The members of every object by name.
    BodySlashesEscaped, ///< `\/` for `/`, as PHP writes it.
    BodySlashesUnescaped,
    BodyUnicodeEscaped,      ///< `\uxxxx` for what is not ASCII.
    BodyUnicodeEscapedUpper, ///< The same with capitals.
    BodyUnicodeUnescaped,
    BodyHtmlEscaped,      ///< `\u003c` for `<`, and so for `>` and `&`, as Go writes it.
    BodyHtmlEscapedUpper, ///< `\u003C`, and so for `>`, `&`, `+` and `'`, as .NET writes it.
    BodyNumbersShortened, ///< `1.50` as `1.5`, `1E2` as `100`.
    BodyNumbersAsFloats,  ///< `1` as `1.0`.
    BodyWithoutSignature, ///< Without the deprecated member `signature`.
    BodyMojibakeUndone,   ///< UTF-8 that was read as Latin-1 or CP1252 and encoded once more.
    BodyMojibake,         ///< The other way round.
    BodyAsLatin1,         ///< In Latin-1 instead of UTF-8.
    BodyGunzipped,
    BodyGzipped, ///< At one of zlib's usual levels.
    BodyFromBase64,
    BodyAsBase64,
    BodyFormDecoded, ///< Percent-decoded, of a form field too; the detail is its name.
    BodyFormEncoded,
    BodyJsonStringDecoded, ///< The JSON inside of a JSON string.
    BodyJsonStringEncoded,
    BodyPayloadOnly, ///< The member `payload` alone.
    BodyEmpty,
    BodyOfOtherEvent, ///< That of another event; the detail is which.
};

/// What a variant changes.
enum class VariantGroup { Value, Algorithm, Secret, Body };

[[nodiscard]] constexpr VariantGroup groupOf(Variant variant)
{
    if (variant < Variant::PlainHash)
        return VariantGroup::Value;
    if (variant < Variant::SecretTrimmed)
        return VariantGroup::Algorithm;
    return variant < Variant::BodyFinalLfRemoved ? VariantGroup::Secret : VariantGroup::Body;
}

/// A variant as it was applied.
struct AppliedVariant
{
    Variant variant = Variant::ValueBlanks;
    QString detail = {}; ///< Plain text that the variant's own comment explains; mostly empty.

    bool operator==(const AppliedVariant &) const = default;
};

using AppliedVariants = QList<AppliedVariant>;

} // namespace hookdesk
