// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/textcodecs.h"

#include "app/domain/asciitext.h"

#include <QString>
#include <QStringDecoder>

#include <zlib.h>

#include <algorithm>
#include <array>

namespace hookdesk {

namespace {

/// zlib's number for "gzip header and trailer" beside the largest window.
constexpr int gzipWindow = 15 + 16;

/// 0x80 to 0x9f in CP1252 (Microsoft's best fit); 0 where the code page has nothing.
constexpr std::array<char16_t, 32> cp1252{
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

/// What the encoding reads a byte as.
char16_t characterOf(uchar byte, EightBit encoding)
{
    if (encoding == EightBit::Latin1 || byte < 0x80 || byte > 0x9f)
        return byte;
    const char16_t character = cp1252[byte - 0x80U];
    return character ? character : byte; // as browsers do with what is not assigned
}

/// The byte that the encoding writes a character as; -1: it has none.
int byteOf(char16_t code, EightBit encoding)
{
    if (code < 0x80)
        return code;
    if (encoding == EightBit::Cp1252) {
        const auto *const found = std::find(cp1252.begin(), cp1252.end(), code);
        if (found != cp1252.end())
            return static_cast<int>(0x80 + (found - cp1252.begin()));
    }
    return code < 0x100 ? code : -1;
}

std::optional<QByteArray> encoded(const QString &text, EightBit encoding)
{
    QByteArray bytes(text.size(), Qt::Uninitialized);
    char *at = bytes.data();
    for (const QChar character : text) {
        const int byte = byteOf(character.unicode(), encoding);
        if (byte < 0)
            return std::nullopt;
        *at++ = static_cast<char>(byte);
    }
    return bytes;
}

std::optional<QString> decoded(QByteArrayView utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(utf8);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

Bytef *zlibBytes(QByteArrayView bytes)
{
    // zlib's interface takes no const; it does not write there.
    return reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data())); // NOLINT
}

} // namespace

std::optional<QByteArray> asMojibake(QByteArrayView utf8, EightBit encoding)
{
    if (isAscii(utf8))
        return std::nullopt;
    QString read(utf8.size(), Qt::Uninitialized);
    QChar *at = read.data();
    for (const char byte : utf8)
        *at++ = QChar(characterOf(static_cast<uchar>(byte), encoding));
    return read.toUtf8();
}

std::optional<QByteArray> withoutMojibake(QByteArrayView text, EightBit encoding)
{
    if (isAscii(text))
        return std::nullopt;
    const std::optional<QString> characters = decoded(text);
    const std::optional<QByteArray> bytes =
        characters ? encoded(*characters, encoding) : std::nullopt;
    return bytes && bytes->isValidUtf8() ? bytes : std::nullopt;
}

std::optional<QByteArray> asLatin1(QByteArrayView utf8)
{
    const std::optional<QString> characters = isAscii(utf8) ? std::nullopt : decoded(utf8);
    return characters ? encoded(*characters, EightBit::Latin1) : std::nullopt;
}

std::optional<QByteArray> gunzipped(QByteArrayView bytes, qsizetype most)
{
    if (!bytes.startsWith("\x1f\x8b"))
        return std::nullopt;
    z_stream stream{};
    stream.next_in = zlibBytes(bytes);
    stream.avail_in = static_cast<uInt>(bytes.size());
    if (inflateInit2(&stream, gzipWindow) != Z_OK)
        return std::nullopt;
    QByteArray all;
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    int state = Z_OK;
    while (state == Z_OK && all.size() <= most) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        all.append(QByteArrayView(piece).chopped(stream.avail_out));
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END && all.size() <= most ? std::optional(all) : std::nullopt;
}

QByteArray gzipped(QByteArrayView bytes, int level)
{
    z_stream stream{};
    if (deflateInit2(&stream, level, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    const auto size = static_cast<uLong>(bytes.size());
    QByteArray made(static_cast<qsizetype>(deflateBound(&stream, size)), Qt::Uninitialized);
    stream.next_in = zlibBytes(bytes);
    stream.avail_in = static_cast<uInt>(size);
    stream.next_out = reinterpret_cast<Bytef *>(made.data());
    stream.avail_out = static_cast<uInt>(made.size());
    deflate(&stream, Z_FINISH);
    made.chop(static_cast<qsizetype>(stream.avail_out));
    deflateEnd(&stream);
    return made;
}

std::optional<QByteArray> decodedBase64(QByteArrayView text)
{
    const QByteArray bare = text.trimmed().toByteArray();
    const bool isUrl = bare.contains('-') || bare.contains('_');
    const auto bytes = QByteArray::fromBase64Encoding(
        bare, (isUrl ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding) |
                  QByteArray::AbortOnBase64DecodingErrors);
    return bytes && !bytes.decoded.isEmpty() ? std::optional(bytes.decoded) : std::nullopt;
}

QString textOf(QByteArrayView bytes)
{
    return bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
}

} // namespace hookdesk
