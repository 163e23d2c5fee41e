// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/digest.h"

#include <QtGlobal>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <utility>

namespace hookdesk {

namespace {

struct Freed
{
    void operator()(EVP_MAC *mac) const { EVP_MAC_free(mac); }
    void operator()(EVP_MAC_CTX *context) const { EVP_MAC_CTX_free(context); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

using MacContext = std::unique_ptr<EVP_MAC_CTX, Freed>;
using HashContext = std::unique_ptr<EVP_MD_CTX, Freed>;

const EVP_MD *hashOf(HashFunction function)
{
    switch (function) {
    case HashFunction::Md5:
        return EVP_md5();
    case HashFunction::Sha1:
        return EVP_sha1();
    case HashFunction::Sha224:
        return EVP_sha224();
    case HashFunction::Sha256:
        return EVP_sha256();
    case HashFunction::Sha384:
        return EVP_sha384();
    case HashFunction::Sha512:
        return EVP_sha512();
    case HashFunction::Sha512To256:
        return EVP_sha512_256();
    case HashFunction::Sha3To256:
        return EVP_sha3_256();
    case HashFunction::Sha3To512:
        return EVP_sha3_512();
    case HashFunction::Blake2b512:
        return EVP_blake2b512();
    }
    Q_UNREACHABLE();
}

/// OpenSSL fails here only when memory is out, or where an administrator has switched an algorithm
/// off (FIPS): then its result is empty and matches nothing.
const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.isEmpty() ? "" : view.data());
}

MacContext startedMac(HashFunction function, QByteArrayView key)
{
    static const std::unique_ptr<EVP_MAC, Freed> hmac(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
    MacContext context(EVP_MAC_CTX_new(hmac.get()));
    QByteArray name(EVP_MD_get0_name(hashOf(function)));
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, name.data(), 0),
        OSSL_PARAM_construct_end()};
    if (!EVP_MAC_init(context.get(), bytesOf(key), static_cast<size_t>(key.size()), parameters))
        context.reset();
    return context;
}

HashContext startedHash(HashFunction function)
{
    HashContext context(EVP_MD_CTX_new());
    if (!EVP_DigestInit_ex(context.get(), hashOf(function), nullptr))
        context.reset();
    return context;
}

} // namespace

struct Digest::State
{
    MacContext mac;
    HashContext hash;
};

QString hashName(HashFunction function)
{
    switch (function) {
    case HashFunction::Md5:
        return QStringLiteral("MD5");
    case HashFunction::Sha1:
        return QStringLiteral("SHA-1");
    case HashFunction::Sha224:
        return QStringLiteral("SHA-224");
    case HashFunction::Sha256:
        return QStringLiteral("SHA-256");
    case HashFunction::Sha384:
        return QStringLiteral("SHA-384");
    case HashFunction::Sha512:
        return QStringLiteral("SHA-512");
    case HashFunction::Sha512To256:
        return QStringLiteral("SHA-512/256");
    case HashFunction::Sha3To256:
        return QStringLiteral("SHA3-256");
    case HashFunction::Sha3To512:
        return QStringLiteral("SHA3-512");
    case HashFunction::Blake2b512:
        return QStringLiteral("BLAKE2b-512");
    }
    Q_UNREACHABLE();
}

qsizetype digestSize(HashFunction function)
{
    return EVP_MD_get_size(hashOf(function));
}

Digest::Digest(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Digest Digest::plain(HashFunction function)
{
    return Digest(std::unique_ptr<State>(new State{nullptr, startedHash(function)}));
}

Digest Digest::hmac(HashFunction function, QByteArrayView key)
{
    return Digest(std::unique_ptr<State>(new State{startedMac(function, key), nullptr}));
}

Digest::Digest(const Digest &other)
    : m_state(std::make_unique<State>())
{
    if (other.m_state->mac)
        m_state->mac.reset(EVP_MAC_CTX_dup(other.m_state->mac.get()));
    if (other.m_state->hash) {
        m_state->hash.reset(EVP_MD_CTX_new());
        EVP_MD_CTX_copy_ex(m_state->hash.get(), other.m_state->hash.get());
    }
}

Digest::Digest(Digest &&other) noexcept = default;
Digest &Digest::operator=(Digest &&) noexcept = default;
Digest::~Digest() = default;

void Digest::add(QByteArrayView piece)
{
    const auto size = static_cast<size_t>(piece.size());
    if (m_state->mac)
        EVP_MAC_update(m_state->mac.get(), bytesOf(piece), size);
    if (m_state->hash)
        EVP_DigestUpdate(m_state->hash.get(), bytesOf(piece), size);
}

QByteArray Digest::result() const
{
    const Digest ended(*this);
    QByteArray bytes(EVP_MAX_MD_SIZE, '\0');
    auto *out = reinterpret_cast<unsigned char *>(bytes.data());
    size_t size = 0;
    if (ended.m_state->mac)
        EVP_MAC_final(ended.m_state->mac.get(), out, &size, static_cast<size_t>(bytes.size()));
    unsigned hashSize = 0;
    if (ended.m_state->hash && EVP_DigestFinal_ex(ended.m_state->hash.get(), out, &hashSize))
        size = hashSize;
    bytes.truncate(static_cast<qsizetype>(size));
    return bytes;
}

} // namespace hookdesk
