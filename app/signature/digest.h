// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

namespace hookdesk {

/// A hash function of OpenSSL.
enum class HashFunction {
    Md5,
    Sha1,
    Sha224,
    Sha256,
    Sha384,
    Sha512,
    Sha512To256,
    Sha3To256,
    Sha3To512,
    Blake2b512,
};

/// As people write it, such as `SHA-512`.
[[nodiscard]] QString hashName(HashFunction function);

/// The length of its result in bytes.
[[nodiscard]] qsizetype digestSize(HashFunction function);

/// A hash or a keyed hash (HMAC, RFC 2104) that takes its message piece by piece.
class Digest
{
public:
    [[nodiscard]] static Digest plain(HashFunction function);
    [[nodiscard]] static Digest hmac(HashFunction function, QByteArrayView key);

    void add(QByteArrayView piece);

    /// Of all that was added so far; more can be added afterwards.
    [[nodiscard]] QByteArray result() const;

    Digest(const Digest &other);
    Digest(Digest &&other) noexcept;
    Digest &operator=(const Digest &) = delete;
    Digest &operator=(Digest &&) noexcept;
    ~Digest();

private:
    struct State;
    explicit Digest(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace hookdesk
