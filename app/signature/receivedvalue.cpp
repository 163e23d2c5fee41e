// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/receivedvalue.h"

#include "app/domain/asciitext.h"
#include "app/domain/hiddencharacters.h"
#include "app/signature/signature.h"
#include "app/signature/textcodecs.h"

#include <algorithm>

namespace hookdesk {

namespace {

constexpr qsizetype mostLookedAt = 4096;
/// Fewer characters could fit by chance: twelve of Base64 are 72 bits.
constexpr qsizetype shortestBeginning = 12;

/// A text that may hold a digest, and what was taken off to get there.
struct Peeled
{
    QByteArray text;
    AppliedVariants changes;
};

bool isDigestSize(qsizetype size)
{
    constexpr qsizetype sizes[] = {16, 20, 28, 32, 48, 64};
    return std::find(std::begin(sizes), std::end(sizes), size) != std::end(sizes);
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isHex(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isHexDigit);
}

bool isBase64Text(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return isAlphanumeric(c) || c == '+' || c == '/'; });
}

QByteArray withoutPadding(QByteArray text)
{
    while (text.endsWith('='))
        text.chop(1);
    return text;
}

/// Base64 that encodes back to the same text; whether padding is there does not matter.
std::optional<QByteArray> fromBase64(const QByteArray &text, QByteArray::Base64Options alphabet)
{
    const QByteArray bare = withoutPadding(text);
    const auto decoded =
        QByteArray::fromBase64Encoding(bare, alphabet | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const QByteArray again = decoded.decoded.toBase64(alphabet | QByteArray::OmitTrailingEquals);
    return again == bare ? std::optional(decoded.decoded) : std::nullopt;
}

AppliedVariants joined(AppliedVariants changes, Variant last, const QString &detail = {})
{
    changes.append({last, detail});
    return changes;
}

void addWhole(QList<ValueReading> &readings, const QByteArray &digest,
              const AppliedVariants &changes)
{
    if (!isDigestSize(digest.size()))
        return;
    readings.append({ValueReading::Match::Whole, digest, changes});
    // Of a longer digest, half may have been kept, on purpose or by a column's width.
    if (digest.size() < 64) {
        const QString characters = QString::number(digest.size() * 4 / 3);
        readings.append({ValueReading::Match::Beginning, digest,
                         joined(changes, Variant::ValueCutOff, characters)});
    }
}

void addHex(QList<ValueReading> &readings, const Peeled &from)
{
    if (!isHex(from.text))
        return;
    const bool capitals = from.text != from.text.toLower();
    const Variant form = capitals ? Variant::ValueHexUpper : Variant::ValueHex;
    const QByteArray bytes = QByteArray::fromHex(from.text);
    if (from.text.size() % 2 == 0)
        addWhole(readings, bytes, joined(from.changes, form));
    const auto inner = fromBase64(bytes, QByteArray::Base64Encoding);
    if (from.text.size() % 2 == 0 && inner)
        addWhole(readings, *inner, joined(from.changes, Variant::ValueHexOfBase64));
    if (from.text.size() >= shortestBeginning && from.text.size() < 128) {
        readings.append({ValueReading::Match::HexBegins, from.text.toLower(),
                         joined(joined(from.changes, form), Variant::ValueCutOff,
                                QString::number(from.text.size()))});
    }
}

/// What was inside of a Base64 that was encoded once too often.
void addInner(QList<ValueReading> &readings, const QByteArray &inner,
              const AppliedVariants &changes)
{
    if (isHex(inner) && inner.size() % 2 == 0) {
        addWhole(readings, QByteArray::fromHex(inner),
                 joined(changes, Variant::ValueBase64OfHexText));
        return;
    }
    if (const auto digest = fromBase64(inner, QByteArray::Base64Encoding))
        addWhole(readings, *digest, joined(changes, Variant::ValueBase64Twice));
}

void addBase64(QList<ValueReading> &readings, const Peeled &from)
{
    if (isHex(from.text))
        return; // 64 digits would pass for the 48 bytes of another digest
    const bool isUrl = from.text.contains('-') || from.text.contains('_');
    const auto decoded =
        fromBase64(from.text, isUrl ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding);
    if (!decoded)
        return;
    AppliedVariants changes = from.changes;
    if (isUrl)
        changes.append({Variant::ValueBase64Url});
    if (from.text.size() % 4 != 0)
        changes.append({Variant::ValueWithoutPadding});
    addWhole(readings, *decoded, changes);
    addInner(readings, *decoded, changes);
}

/// The beginning of the right one, and the right one in another case, are compared as text.
void addTexts(QList<ValueReading> &readings, const Peeled &from)
{
    const QByteArray text = withoutPadding(from.text);
    if (!isBase64Text(text))
        return;
    if (text.size() >= shortestBeginning && text.size() < 86) {
        readings.append({ValueReading::Match::Base64Begins, text,
                         joined(from.changes, Variant::ValueCutOff, QString::number(text.size()))});
    }
    if (text.size() == 86) {
        readings.append({ValueReading::Match::AnyCase, text.toLower(),
                         joined(from.changes, Variant::ValueCaseLost)});
    }
}

/// A scheme in front, such as `sha512=`, `v1,` or `HMAC-SHA512 `: its length, or 0.
qsizetype prefixLength(const QByteArray &text)
{
    qsizetype end = 0;
    while (end < text.size() && end < 24 &&
           (isAlphanumeric(text.at(end)) || text.at(end) == '-' || text.at(end) == '_'))
        ++end;
    const bool isMark = end < text.size() && QByteArrayView("=:, ").contains(text.at(end));
    if (end == 0 || !isMark || text.mid(end).startsWith("=="))
        return 0;
    ++end;
    while (end < text.size() && text.at(end) == ' ')
        ++end;
    return end < text.size() ? end : 0;
}

Peeled revealed(Peeled from)
{
    if (isAscii(from.text))
        return from;
    const QString text = textOf(from.text);
    const QList<HiddenCharacter> hidden = hiddenCharacters(text, TextUse::Value);
    const auto isQuote = [](const HiddenCharacter &one) {
        return one.kind == HiddenCharacter::Kind::Quote;
    };
    if (std::any_of(hidden.begin(), hidden.end(), isQuote))
        from.changes.append({Variant::ValueQuotes});
    if (!std::all_of(hidden.begin(), hidden.end(), isQuote))
        from.changes.append({Variant::ValueHidden});
    from.text = withoutHidden(text, TextUse::Value).toUtf8();
    return from;
}

bool isDash(QChar c)
{
    return (c.unicode() >= 0x2010 && c.unicode() <= 0x2015) || c.unicode() == 0x2212;
}

/// With the characters of Base64 for those that word processors and input methods put there. A dash
/// is the sign 62 of either alphabet.
Peeled plain(Peeled from)
{
    if (isAscii(from.text))
        return from;
    QString text = textOf(from.text).normalized(QString::NormalizationForm_KC);
    const QChar sign62 = text.contains(u'_') ? u'-' : u'+';
    for (QChar &c : text)
        c = isDash(c) ? sign62 : c;
    const QByteArray bytes = text.toUtf8();
    if (isAscii(bytes))
        from = {bytes, joined(from.changes, Variant::ValueTypographic)};
    return from;
}

Peeled unquoted(Peeled from)
{
    while (from.text.size() >= 2 && QByteArrayView("\"'`").contains(from.text.front()) &&
           from.text.back() == from.text.front()) {
        from.text = from.text.mid(1, from.text.size() - 2);
        from.changes = joined(from.changes, Variant::ValueQuotes);
    }
    return from;
}

Peeled trimmed(Peeled from)
{
    const QByteArray without = from.text.trimmed();
    if (without != from.text)
        from = {without, joined(from.changes, Variant::ValueBlanks)};
    return from;
}

/// The items of a list such as `t=1700000000,v1=…`.
void appendItems(QList<Peeled> &found, const Peeled &from)
{
    const QList<QByteArray> items = from.text.split(',');
    if (items.size() < 2 || items.size() > 20)
        return;
    for (const QByteArray &item : items) {
        const QByteArray text = item.trimmed();
        const qsizetype prefix = prefixLength(text);
        const QString name = QString::fromLatin1(text.left(prefix));
        found.append({text.mid(prefix), joined(from.changes, Variant::ValueAmongOthers, name)});
    }
}

QList<Peeled> peeled(const QByteArray &value)
{
    const Peeled whole = trimmed(unquoted(plain(revealed(trimmed({value, {}})))));
    QList<Peeled> found{whole};
    const qsizetype prefix = prefixLength(whole.text);
    if (prefix > 0) {
        found.append(unquoted(
            {whole.text.mid(prefix), joined(whole.changes, Variant::ValuePrefixed,
                                            QString::fromLatin1(whole.text.left(prefix)))}));
    }
    appendItems(found, whole);
    if (whole.text.contains('%')) {
        found.append({QByteArray::fromPercentEncoding(whole.text),
                      joined(whole.changes, Variant::ValuePercentEncoded)});
    }
    QByteArray plus = whole.text;
    QByteArray unwrapped = whole.text.simplified();
    if (plus.replace(' ', '+') != whole.text)
        found.append({plus, joined(whole.changes, Variant::ValueBlanksForPlus)});
    if (unwrapped.replace(' ', "") != whole.text)
        found.append({unwrapped, joined(whole.changes, Variant::ValueWrapped)});
    return found;
}

} // namespace

bool ValueReading::fits(QByteArrayView computed) const
{
    const QByteArray base64 = computed.toByteArray().toBase64(QByteArray::OmitTrailingEquals);
    switch (match) {
    case Match::Whole:
        return sameSignature(digest, computed);
    case Match::Beginning:
        return digest.size() < computed.size() &&
               sameSignature(digest, computed.first(digest.size()));
    case Match::Base64Begins:
        return digest.size() < base64.size() && base64.startsWith(digest);
    case Match::HexBegins:
        return digest.size() < 2 * computed.size() &&
               computed.toByteArray().toHex().startsWith(digest);
    case Match::AnyCase:
        return base64.toLower() == digest;
    }
    return false;
}

QList<ValueReading> readingsOf(QByteArrayView value)
{
    QList<ValueReading> readings;
    const QByteArray looked = value.first(std::min(value.size(), mostLookedAt)).toByteArray();
    for (const Peeled &from : peeled(looked)) {
        addBase64(readings, from);
        addHex(readings, from);
        addTexts(readings, from);
    }
    std::stable_sort(readings.begin(), readings.end(),
                     [](const ValueReading &a, const ValueReading &b) {
                         return a.changes.size() < b.changes.size();
                     });
    return readings;
}

QByteArray seenValue(QByteArrayView value)
{
    return plain(revealed({value.toByteArray(), {}})).text;
}

std::optional<QByteArray> documentedDigest(QByteArrayView value)
{
    const std::optional<QByteArray> digest =
        value.size() == 88 ? fromBase64(value.toByteArray(), QByteArray::Base64Encoding)
                           : std::nullopt;
    return digest && digest->size() == 64 ? digest : std::nullopt;
}

} // namespace hookdesk
