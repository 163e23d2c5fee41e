// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/log/foldedtext.h"
#include "app/log/textrange.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QSet>

#include <map>
#include <vector>

namespace hookdesk {

/// Finds secrets in texts without keeping them: of each of its forms only the length and two
/// polynomial hashes (Rabin and Karp; modulus 2^61 - 1, a random base for each table) stay.
///
/// A form is looked for by the hash of its first bytes, as many as the largest power of two that
/// it has; so a text is gone through once for each of a dozen powers, however many secrets there
/// are. A wrong find is improbable, and hides a bit too much.
class SecretFingerprints
{
public:
    /// Shorter ones, without white space, would hide every other word.
    static constexpr qsizetype shortest = 4;

    SecretFingerprints();

    /// Adds the secret as it is, in hexadecimal digits and inside Base64, and every longer line of
    /// one with several. What is too short is left out.
    void add(QByteArrayView secret);
    /// Where they stand in the original of a squeezed text, in no order. Linear.
    void find(const FoldedText &squeezed, QList<TextRange> &found) const;

    [[nodiscard]] bool isEmpty() const { return m_windows.empty(); }

private:
    struct Form
    {
        qsizetype length = 0;
        quint64 hash = 0;
        qsizetype before = 0; ///< Bytes before it that hold bits of the secret as well.
        qsizetype after = 0;

        friend bool operator==(const Form &, const Form &) = default;
    };

    void addForms(const QByteArray &secret);
    void addBase64(const QByteArray &secret);
    void addForm(QByteArrayView bytes, qsizetype before = 0, qsizetype after = 0);
    [[nodiscard]] std::vector<quint64> prefixHashes(QByteArrayView bytes) const;
    [[nodiscard]] quint64 hashOf(const std::vector<quint64> &prefixes, qsizetype at,
                                 qsizetype length) const;

    const quint64 m_base;
    std::vector<quint64> m_powers{1}; ///< Of the base, up to the longest form.
    QSet<quint64> m_added; ///< Whole secrets by their hash: the same ones come again and again.
    /// By the number of first bytes, then by their hash.
    std::map<qsizetype, QMultiHash<quint64, Form>> m_windows;
};

} // namespace hookdesk
