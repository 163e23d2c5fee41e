// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/log/secretfingerprints.h"

#include "app/base/wipe.h"

#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>
#include <bit>

namespace hookdesk {

namespace {

constexpr quint64 modulus = (quint64{1} << 61) - 1;
/// Of a multi-line secret; shorter ones are too common, as `-----`.
constexpr qsizetype shortestLine = 12;
/// So few characters of Base64 say nothing of the secret and are found by chance.
constexpr qsizetype shortestBase64 = 6;

/// `a * b` modulo 2^61 - 1 in 64 bits, by halves: `__int128` is not ISO C++.
quint64 product(quint64 a, quint64 b)
{
    const quint64 aHigh = a >> 31;
    const quint64 aLow = a & 0x7fffffff;
    const quint64 bHigh = b >> 31;
    const quint64 bLow = b & 0x7fffffff;
    const quint64 middle = aLow * bHigh + aHigh * bLow;
    const quint64 sum =
        aHigh * bHigh * 2 + (middle >> 30) + ((middle & 0x3fffffff) << 31) + aLow * bLow;
    const quint64 folded = (sum & modulus) + (sum >> 61);
    return folded >= modulus ? folded - modulus : folded;
}

quint64 sum(quint64 a, quint64 b)
{
    const quint64 total = a + b;
    return total >= modulus ? total - modulus : total;
}

quint64 randomBase()
{
    return 256 + QRandomGenerator::system()->generate64() % (modulus - 512);
}

} // namespace

SecretFingerprints::SecretFingerprints()
    : m_base(randomBase())
{
}

void SecretFingerprints::add(QByteArrayView secret)
{
    std::vector<quint64> prefixes = prefixHashes(secret);
    const quint64 hash = prefixes.back();
    wipe(prefixes);
    if (m_added.contains(hash))
        return;
    m_added.insert(hash);
    QByteArray whole = secret.toByteArray();
    addForms(whole);
    qsizetype begin = 0;
    while (begin < whole.size() && whole.contains('\n')) {
        const qsizetype found = whole.indexOf('\n', begin);
        const qsizetype end = found < 0 ? whole.size() : found;
        QByteArray line = squeezedBytes(QByteArrayView(whole).sliced(begin, end - begin));
        if (line.size() >= shortestLine)
            addForms(line);
        wipe(line);
        begin = end + 1;
    }
    wipe(whole);
}

void SecretFingerprints::addForms(const QByteArray &secret)
{
    QByteArray plain = squeezedBytes(secret);
    if (plain.size() >= shortest) {
        addForm(plain);
        QByteArray digits = secret.toHex();
        addForm(digits);
        std::transform(digits.cbegin(), digits.cend(), digits.begin(),
                       [](char c) { return c >= 'a' ? static_cast<char>(c - 0x20) : c; });
        addForm(digits);
        wipe(digits);
        addBase64(secret);
        // RFC 6749, 2.3.1: a client secret is form-encoded before it becomes Base64.
        QByteArray encoded = secret.toPercentEncoding();
        if (encoded != secret)
            addBase64(encoded);
        wipe(encoded);
    }
    wipe(plain);
}

/// Inside the Base64 of something longer a text looks different for each of three offsets; the
/// first and last characters depend on what stands beside it.
void SecretFingerprints::addBase64(const QByteArray &secret)
{
    for (qsizetype offset = 0; offset < 3; ++offset) {
        QByteArray padded = QByteArray(offset, '\0') + secret;
        const qsizetype first = (offset * 8 + 5) / 6;
        const qsizetype count = padded.size() * 8 / 6 - first;
        for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
            QByteArray encoded = padded.toBase64(alphabet);
            if (count >= shortestBase64)
                addForm(QByteArrayView(encoded).sliced(first, count),
                        first * 6 > offset * 8 ? 1 : 0, padded.size() * 8 % 6 > 0 ? 1 : 0);
            wipe(encoded);
        }
        wipe(padded);
    }
}

void SecretFingerprints::addForm(QByteArrayView bytes, qsizetype before, qsizetype after)
{
    while (static_cast<qsizetype>(m_powers.size()) <= bytes.size())
        m_powers.push_back(product(m_powers.back(), m_base));
    const auto window = static_cast<qsizetype>(std::bit_floor(static_cast<size_t>(bytes.size())));
    std::vector<quint64> prefixes = prefixHashes(bytes);
    const Form form{bytes.size(), prefixes.back(), before, after};
    const quint64 key = hashOf(prefixes, 0, window);
    wipe(prefixes); // they tell the secret byte by byte
    QMultiHash<quint64, Form> &forms = m_windows[window];
    if (!forms.contains(key, form))
        forms.insert(key, form);
}

std::vector<quint64> SecretFingerprints::prefixHashes(QByteArrayView bytes) const
{
    std::vector<quint64> prefixes;
    prefixes.reserve(static_cast<size_t>(bytes.size()) + 1);
    prefixes.push_back(0);
    for (const char c : bytes)
        prefixes.push_back(
            sum(product(prefixes.back(), m_base), static_cast<unsigned char>(c) + quint64{1}));
    return prefixes;
}

quint64 SecretFingerprints::hashOf(const std::vector<quint64> &prefixes, qsizetype at,
                                   qsizetype length) const
{
    const quint64 before =
        product(prefixes[static_cast<size_t>(at)], m_powers[static_cast<size_t>(length)]);
    return sum(prefixes[static_cast<size_t>(at + length)], modulus - before);
}

void SecretFingerprints::find(const FoldedText &squeezed, QList<TextRange> &found) const
{
    const qsizetype size = squeezed.bytes().size();
    if (m_windows.empty() || size < m_windows.cbegin()->first)
        return;
    const std::vector<quint64> prefixes = prefixHashes(squeezed.bytes());
    for (const auto &[window, forms] : m_windows) {
        for (qsizetype at = 0; at + window <= size; ++at) {
            const auto [first, last] = forms.equal_range(hashOf(prefixes, at, window));
            for (auto form = first; form != last; ++form) {
                if (at + form->length > size || hashOf(prefixes, at, form->length) != form->hash)
                    continue;
                const qsizetype begin = std::max(at - form->before, qsizetype{0});
                const qsizetype end = std::min(at + form->length + form->after, size);
                found.append(squeezed.originalRange(begin, end - begin));
            }
        }
    }
}

} // namespace hookdesk
