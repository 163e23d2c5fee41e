// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/signature.h"

#include "app/signature/digest.h"

#include <QIODevice>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace hookdesk {

QByteArray hmacSha512(QByteArrayView secret, QByteArrayView body)
{
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned size = 0;
    // Never null: OpenSSL takes a null key for "the key of last time".
    const char *key = secret.isEmpty() ? "" : secret.data();
    if (!HMAC(EVP_sha512(), key, static_cast<int>(secret.size()),
              reinterpret_cast<const unsigned char *>(body.data()),
              static_cast<size_t>(body.size()), reinterpret_cast<unsigned char *>(digest.data()),
              &size))
        qFatal("OpenSSL cannot compute HMAC-SHA512");
    digest.truncate(static_cast<qsizetype>(size));
    return digest;
}

std::optional<QByteArray> hmacSha512(QByteArrayView secret, QIODevice &body)
{
    Digest digest = Digest::hmac(HashFunction::Sha512, secret);
    QByteArray piece(256 * 1024, Qt::Uninitialized);
    qint64 size = 0;
    while ((size = body.read(piece.data(), piece.size())) > 0)
        digest.add(QByteArrayView(piece).first(size));
    return size < 0 ? std::nullopt : std::optional(digest.result());
}

QByteArray signature(QByteArrayView secret, QByteArrayView body)
{
    return hmacSha512(secret, body).toBase64();
}

QByteArray hexDigest(QByteArrayView secret, QByteArrayView body)
{
    return hmacSha512(secret, body).toHex();
}

bool sameSignature(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() &&
           CRYPTO_memcmp(a.data(), b.data(), static_cast<size_t>(a.size())) == 0;
}

} // namespace hookdesk
