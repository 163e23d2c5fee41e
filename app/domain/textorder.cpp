// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/textorder.h"

#include "app/domain/asciitext.h"
#include "app/domain/searchtext.h"

#include <QLocale>

#include <algorithm>

namespace hookdesk {

namespace {

/// The C locale has no collation but the numbers of the characters.
QLocale collationLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

template <typename Unit>
bool isDigit(Unit c)
{
    return c >= '0' && c <= '9';
}

/// Of two numbers, the longer one is larger; a number stands where digits stand.
template <typename Iterator>
void appendKey(std::string &keys, Iterator at, Iterator end)
{
    constexpr std::ptrdiff_t mostDigits = 250;
    while (at != end) {
        const auto unit = *at;
        if (!isDigit(unit)) {
            keys += char(unit >= 'A' && unit <= 'Z' ? unit + 0x20 : unit);
            ++at;
            continue;
        }
        const Iterator last = std::find_if_not(at, end, [](auto c) { return isDigit(c); });
        at = std::find_if(at, last, [](auto c) { return c != '0'; });
        keys += '0';
        keys += char(1 + std::min<std::ptrdiff_t>(last - at, mostDigits));
        for (; at != last; ++at)
            keys += char(*at);
    }
}

} // namespace

TextOrder::TextOrder()
    : m_collator(collationLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

bool TextOrder::isOfLanguage() const
{
    return m_collator.locale() == collationLocale();
}

int TextOrder::compare(const QString &a, const QString &b) const
{
    const int collated = m_collator.compare(a, b);
    return collated != 0 ? collated : a.compare(b);
}

QStringList sortedForPeople(QStringList texts)
{
    std::sort(texts.begin(), texts.end(), TextOrder());
    return texts;
}

std::string plainOrderKey(QStringView text)
{
    std::string key;
    appendPlainOrderKey(key, text);
    return key;
}

void appendPlainOrderKey(std::string &keys, QStringView text)
{
    if (isAscii(text))
        return appendKey(keys, text.utf16(), text.utf16() + text.size());
    const QByteArray folded = searchText(text.toString()).toUtf8();
    appendKey(keys, folded.begin(), folded.end());
}

} // namespace hookdesk
