// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <openssl/bio.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/x509.h>

#include <memory>

namespace hookdesk {

/// Frees a structure of OpenSSL with the function that belongs to it.
template <auto Free>
struct OpensslFree
{
    template <typename T>
    void operator()(T *owned) const
    {
        Free(owned);
    }
};

inline void freeCertificates(STACK_OF(X509) * certificates)
{
    sk_X509_pop_free(certificates, X509_free);
}

using BioHandle = std::unique_ptr<BIO, OpensslFree<BIO_free>>;
using KeyHandle = std::unique_ptr<EVP_PKEY, OpensslFree<EVP_PKEY_free>>;
using X509Handle = std::unique_ptr<X509, OpensslFree<X509_free>>;
using StackHandle = std::unique_ptr<STACK_OF(X509), OpensslFree<freeCertificates>>;
using Pkcs7Handle = std::unique_ptr<PKCS7, OpensslFree<PKCS7_free>>;
using Pkcs12Handle = std::unique_ptr<PKCS12, OpensslFree<PKCS12_free>>;
using SignatureHandle = std::unique_ptr<X509_SIG, OpensslFree<X509_SIG_free>>;
using LibraryHandle = std::unique_ptr<OSSL_LIB_CTX, OpensslFree<OSSL_LIB_CTX_free>>;
using ProviderHandle = std::unique_ptr<OSSL_PROVIDER, OpensslFree<OSSL_PROVIDER_unload>>;

inline BioHandle reader(const QByteArray &bytes)
{
    return BioHandle(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

} // namespace hookdesk
