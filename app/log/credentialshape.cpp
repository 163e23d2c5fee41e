// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/log/credentialshape.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <array>
#include <cmath>

namespace hookdesk {

namespace {

constexpr qsizetype longestName = 128;
constexpr qsizetype shortestKey = 20;

constexpr QByteArrayView parts[] = {"authorization", "xauth",      "cookie",    "token",
                                    "secret",        "key",        "password",  "pwd",
                                    "passphrase",    "credential", "signature", "passwd"};

constexpr QByteArrayView endings[] = {"auth", "codeverifier", "assertion"};

/// Words with "key" in them that open nothing.
constexpr QByteArrayView ordinary[] = {"monkey",  "donkey",   "turkey",  "hockey",  "jockey",
                                       "whiskey", "keyboard", "keyword", "keynote", "keystone"};

bool isAsciiLetter(char16_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isAsciiDigit(char16_t c)
{
    return c >= '0' && c <= '9';
}

QByteArray lettersAndDigits(QByteArrayView name)
{
    QByteArray letters;
    for (const char c : name) {
        if (isAsciiLetter(static_cast<unsigned char>(c)))
            letters.append(static_cast<char>(c | 0x20));
        else if (isAsciiDigit(static_cast<unsigned char>(c)))
            letters.append(c);
    }
    return letters;
}

/// One word with letters and digits, and of the rest only what keys have in them.
bool looksLikeKey(QStringView value)
{
    if (value.size() < shortestKey)
        return false;
    const auto isOfKey = [](QChar c) {
        return isAsciiLetter(c.unicode()) || isAsciiDigit(c.unicode()) ||
               QStringView(u"-._~+/=").contains(c);
    };
    const auto has = [value](bool (*belongs)(char16_t)) {
        return std::any_of(value.begin(), value.end(),
                           [belongs](QChar c) { return belongs(c.unicode()); });
    };
    return std::all_of(value.begin(), value.end(), isOfKey) && has(isAsciiLetter) &&
           has(isAsciiDigit);
}

/// Bits per character, by the frequencies within the text itself (Shannon).
double entropy(QStringView text)
{
    std::array<int, 128> counts{};
    for (const QChar c : text)
        ++counts.at(c.unicode());
    double bits = 0;
    for (const int count : counts) {
        const double share = double(count) / double(text.size());
        bits -= count > 0 ? share * std::log2(share) : 0;
    }
    return bits;
}

/// Words have one case or a single capital; what is random mixes.
bool isMixed(QStringView text)
{
    const auto has = [text](bool (*is)(QChar)) {
        return std::any_of(text.begin(), text.end(), is);
    };
    const int kinds = int(has([](QChar c) { return c.isDigit(); })) +
                      int(has([](QChar c) { return c.isUpper(); })) +
                      int(has([](QChar c) { return c.isLower(); }));
    return kinds >= 2;
}

bool looksRandom(QStringView run)
{
    constexpr double fewestHexBits = 2.7; // 20 random hexadecimal digits have about 3.3
    constexpr double fewestBits = 3.2;    // 20 random characters of Base64 about 4.1
    static const QRegularExpression hex(
        QRegularExpression::anchoredPattern(QStringLiteral("[0-9A-Fa-f-]+=*")));
    if (hex.match(run.toString()).hasMatch())
        return entropy(run) >= fewestHexBits;
    return isMixed(run) && entropy(run) >= fewestBits;
}

bool hasTellingShape(const QString &value)
{
    // RFC 9110, 11.1: the schemes in use; then RFC 7519; then user information of a URL.
    static const QRegularExpression known(
        QStringLiteral("^\\s*(basic|bearer|digest|token|apikey|api-key|negotiate|ntlm|hmac)\\s+\\S|"
                       "eyJ[\\w-]+\\.[\\w-]+\\.|"
                       "://[^/\\s]*@"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression runs(QStringLiteral("[A-Za-z0-9+/_=-]{20,}"));
    if (known.match(value).hasMatch())
        return true;
    auto matches = runs.globalMatch(value);
    while (matches.hasNext()) {
        if (looksRandom(matches.next().capturedView()))
            return true;
    }
    return false;
}

} // namespace

bool namesCredential(QByteArrayView name)
{
    if (name.size() > longestName)
        name = name.last(longestName);
    QByteArray letters = lettersAndDigits(name);
    for (const QByteArrayView word : ordinary)
        letters.replace(word, "");
    return std::any_of(std::begin(parts), std::end(parts),
                       [&letters](QByteArrayView part) { return letters.contains(part); }) ||
           std::any_of(std::begin(endings), std::end(endings),
                       [&letters](QByteArrayView ending) { return letters.endsWith(ending); });
}

bool looksLikeCredential(QStringView name, QStringView value)
{
    return namesCredential(name.toUtf8()) || looksLikeKey(value.trimmed()) ||
           hasTellingShape(value.toString());
}

} // namespace hookdesk
