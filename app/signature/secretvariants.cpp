// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/secretvariants.h"

#include "app/domain/hiddencharacters.h"
#include "app/signature/textcodecs.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <optional>
#include <utility>

namespace hookdesk {

namespace {

constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";
/// A secret is short: what is longer is not tried in other spellings, which would cost its copies.
constexpr qsizetype longestSecret = 64 * 1024;

/// Collects keys; none twice, and never the secret itself.
class Collection
{
public:
    explicit Collection(QByteArrayView secret)
        : m_secret(secret)
    {
    }

    void add(Variant variant, const QByteArray &key)
    {
        const bool isKnown = key == m_secret ||
                             std::any_of(m_found.begin(), m_found.end(),
                                         [&key](const auto &one) { return one.key.view() == key; });
        if (!isKnown)
            m_found.push_back({WipedBytes(key), {variant}});
    }

    void add(Variant variant, const std::optional<QByteArray> &key)
    {
        if (key)
            add(variant, *key);
    }

    [[nodiscard]] std::vector<SecretVariant> take() { return std::move(m_found); }

private:
    QByteArrayView m_secret;
    std::vector<SecretVariant> m_found;
};

bool isInvisible(QChar c)
{
    return c == QChar(0x00ad) || (c >= QChar(0x200b) && c <= QChar(0x200f)) ||
           (c >= QChar(0x202a) && c <= QChar(0x202e)) ||
           (c >= QChar(0x2060) && c <= QChar(0x2064)) || c == QChar(0xfeff) || c == QChar(0x00a0);
}

QByteArray withoutInvisibles(QString text)
{
    return text.removeIf(isInvisible).toUtf8();
}

std::optional<QByteArray> withoutQuotes(const QByteArray &text)
{
    const bool isQuoted = text.size() >= 2 && (text.front() == '"' || text.front() == '\'') &&
                          text.back() == text.front();
    return isQuoted ? std::optional(text.mid(1, text.size() - 2)) : std::nullopt;
}

/// As people see it, and what they would call the difference.
void addAsSeen(Collection &keys, const QString &text)
{
    const QList<HiddenCharacter> hidden = hiddenCharacters(text, TextUse::Value);
    const bool areQuotes = std::all_of(hidden.begin(), hidden.end(), [](const auto &one) {
        return one.kind == HiddenCharacter::Kind::Quote;
    });
    keys.add(areQuotes ? Variant::SecretQuotesRemoved : Variant::SecretInvisiblesRemoved,
             withoutHidden(text, TextUse::Value).toUtf8());
}

std::optional<QByteArray> fromHex(const QByteArray &text)
{
    const QByteArray bytes = QByteArray::fromHex(text);
    return !bytes.isEmpty() && bytes.toHex() == text.toLower() ? std::optional(bytes)
                                                               : std::nullopt;
}

void addLatin1(Collection &keys, const QString &text)
{
    if (!std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x100; }))
        return;
    const QByteArray latin1 = text.toLatin1();
    // What reads as UTF-8 afterwards was UTF-8 before somebody took it for Latin-1.
    keys.add(latin1.isValidUtf8() ? Variant::SecretMojibakeUndone : Variant::SecretAsLatin1,
             latin1);
}

QByteArray toUtf16(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        bytes.append(static_cast<char>(c.unicode() & 0xff));
        bytes.append(static_cast<char>(c.unicode() >> 8));
    }
    return bytes;
}

/// What a text field, a file, a shell or a settings file does to a secret.
void addTransportChanges(Collection &keys, const QByteArray &secret, const QString &text)
{
    keys.add(Variant::SecretTrimmed, secret.trimmed());
    keys.add(Variant::SecretTrimmed, text.trimmed().toUtf8());
    keys.add(Variant::SecretFinalLfAdded, secret + '\n');
    keys.add(Variant::SecretFinalCrLfAdded, secret + "\r\n");
    keys.add(Variant::SecretFinalBlankAdded, secret + ' ');
    keys.add(Variant::SecretQuotesRemoved, withoutQuotes(secret));
    keys.add(Variant::SecretQuotesRemoved, withoutQuotes(secret.trimmed()));
    keys.add(Variant::SecretDoubleQuotesAdded, '"' + secret + '"');
    keys.add(Variant::SecretSingleQuotesAdded, '\'' + secret + '\'');
    if (secret.startsWith(byteOrderMark))
        keys.add(Variant::SecretBomRemoved, secret.mid(byteOrderMark.size()));
    keys.add(Variant::SecretBomAdded, byteOrderMark.toByteArray() + secret);
    keys.add(Variant::SecretInvisiblesRemoved, withoutInvisibles(text));
    addAsSeen(keys, text);
    keys.add(Variant::SecretPercentDecoded, QByteArray::fromPercentEncoding(secret));
}

void addEncodings(Collection &keys, const QByteArray &secret, const QString &text)
{
    keys.add(Variant::SecretFromHex, fromHex(secret.trimmed()));
    keys.add(Variant::SecretFromBase64, decodedBase64(secret));
    keys.add(Variant::SecretAsHex, secret.toHex());
    keys.add(Variant::SecretAsBase64, secret.toBase64());
    addLatin1(keys, text);
    keys.add(Variant::SecretMojibake, QString::fromLatin1(secret).toUtf8());
    keys.add(Variant::SecretAsUtf16, toUtf16(text));
}

void addSpellings(Collection &keys, const QByteArray &secret, const QString &text)
{
    keys.add(Variant::SecretComposed, text.normalized(QString::NormalizationForm_C).toUtf8());
    keys.add(Variant::SecretDecomposed, text.normalized(QString::NormalizationForm_D).toUtf8());
    keys.add(Variant::SecretLowerCase, text.toLower().toUtf8());
    keys.add(Variant::SecretUpperCase, text.toUpper().toUtf8());
    keys.add(Variant::SecretWithoutHyphens, QByteArray(secret).replace('-', ""));
}

} // namespace

std::vector<SecretVariant> secretVariants(QByteArrayView secret)
{
    Collection keys(secret);
    if (secret.size() > longestSecret)
        return {};
    QByteArray bytes = secret.toByteArray();
    // Bytes that are no UTF-8 have no text whose spelling could be changed.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    if (decoder.hasError())
        text = QString::fromLatin1(bytes);
    addTransportChanges(keys, bytes, text);
    addEncodings(keys, bytes, text);
    addSpellings(keys, bytes, text);
    keys.add(Variant::SecretEmpty, QByteArray());
    wipe(bytes);
    return keys.take();
}

} // namespace hookdesk
