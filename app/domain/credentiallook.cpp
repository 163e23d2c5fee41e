// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/credentiallook.h"

#include <QRegularExpression>
#include <QStringView>

#include <algorithm>
#include <array>
#include <cmath>

namespace hookdesk {

namespace {

bool hasTellingName(const QString &name)
{
    static constexpr std::array parts{
        QLatin1String("authorization"), QLatin1String("x-auth"),   QLatin1String("cookie"),
        QLatin1String("token"),         QLatin1String("secret"),   QLatin1String("key"),
        QLatin1String("password"),      QLatin1String("passwd"),   QLatin1String("passphrase"),
        QLatin1String("credential"),    QLatin1String("signature")};
    return std::any_of(parts.begin(), parts.end(), [&name](QLatin1String part) {
        return name.contains(part, Qt::CaseInsensitive);
    });
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
        QStringLiteral("^\\s*(basic|bearer|digest|token|apikey|api-key|negotiate|hmac)\\s+\\S|"
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

bool looksLikeCredential(const Header &header)
{
    return hasTellingName(header.name) || hasTellingShape(header.value);
}

} // namespace hookdesk
