// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/log/credentialshape.h"

#include <QByteArray>
#include <QString>

#include <algorithm>

namespace hookdesk {

namespace {

constexpr qsizetype longestName = 128;
constexpr qsizetype shortestKey = 20;

constexpr QByteArrayView endings[] = {
    "token",        "secret",        "password",   "passwd",    "passphrase", "pwd",
    "apikey",       "accesskey",     "privatekey", "secretkey", "authkey",    "subscriptionkey",
    "functionskey", "authorization", "auth",       "cookie",    "cookie2",    "codeverifier",
    "assertion",    "credential",    "credentials"};

constexpr QLatin1String schemes[] = {QLatin1String("bearer "), QLatin1String("basic "),
                                     QLatin1String("digest "), QLatin1String("negotiate "),
                                     QLatin1String("token "),  QLatin1String("apikey ")};

bool isAsciiLetter(char16_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isAsciiDigit(char16_t c)
{
    return c >= '0' && c <= '9';
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

} // namespace

bool namesCredential(QByteArrayView name)
{
    if (name.size() > longestName)
        name = name.last(longestName);
    QByteArray letters;
    for (const char c : name) {
        if (isAsciiLetter(static_cast<unsigned char>(c)))
            letters.append(static_cast<char>(c | 0x20));
        else if (isAsciiDigit(static_cast<unsigned char>(c)))
            letters.append(c);
    }
    return std::any_of(std::begin(endings), std::end(endings),
                       [&letters](QByteArrayView ending) { return letters.endsWith(ending); });
}

bool looksLikeCredential(QStringView name, QStringView value)
{
    const QStringView word = value.trimmed();
    const auto begins = [word](QLatin1String scheme) {
        return word.startsWith(scheme, Qt::CaseInsensitive);
    };
    return namesCredential(name.toUtf8()) ||
           std::any_of(std::begin(schemes), std::end(schemes), begins) || looksLikeKey(word);
}

} // namespace hookdesk
