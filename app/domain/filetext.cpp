// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/filetext.h"

#include <QString>
#include <QStringDecoder>

namespace hookdesk {

namespace {

using Encoding = QStringConverter::Encoding;

constexpr QByteArrayView utf8Mark("\xEF\xBB\xBF");

/// By its mark, or by the zero byte beside the first character.
std::optional<Encoding> wideEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)))
        return Encoding::Utf32LE;
    if (bytes.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
        return Encoding::Utf32BE;
    if (bytes.startsWith(QByteArrayView("\xFF\xFE", 2)))
        return Encoding::Utf16LE;
    if (bytes.startsWith(QByteArrayView("\xFE\xFF", 2)))
        return Encoding::Utf16BE;
    if (bytes.size() < 4 || bytes.size() % 2 != 0)
        return std::nullopt;
    const auto isAscii = [](char c) { return c > 0 && c < 0x7f; };
    if (isAscii(bytes.at(0)) && bytes.at(1) == 0 && isAscii(bytes.at(2)) && bytes.at(3) == 0)
        return Encoding::Utf16LE;
    if (bytes.at(0) == 0 && isAscii(bytes.at(1)) && bytes.at(2) == 0 && isAscii(bytes.at(3)))
        return Encoding::Utf16BE;
    return std::nullopt;
}

} // namespace

QByteArray utf8OfFile(const QByteArray &bytes)
{
    if (bytes.startsWith(utf8Mark))
        return bytes.sliced(utf8Mark.size());
    const std::optional<Encoding> encoding = wideEncoding(bytes);
    if (!encoding)
        return bytes;
    QStringDecoder decode(*encoding); // skips a byte order mark
    const QString text = decode(bytes);
    return text.toUtf8();
}

std::optional<QByteArray> utf8OfUtf16(QByteArrayView bytes)
{
    const std::optional<Encoding> encoding = wideEncoding(bytes);
    if (encoding != Encoding::Utf16LE && encoding != Encoding::Utf16BE)
        return std::nullopt;
    QStringDecoder decode(*encoding);
    const QString text = decode(bytes);
    if (decode.hasError() || bytes.size() % 2 != 0)
        return std::nullopt;
    return text.toUtf8();
}

} // namespace hookdesk
