// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/network/clientkey.h"

#include <QSslCertificate>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace hookdesk {

namespace {

using Bio = std::unique_ptr<BIO, int (*)(BIO *)>;
using Key = std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY *)>;
using Certificate = std::unique_ptr<X509, void (*)(X509 *)>;

/// Without it OpenSSL would ask on the terminal.
int noPassphrase(char *, int, int, void *)
{
    return 0;
}

Bio reader(const QByteArray &bytes)
{
    return {BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())), BIO_free};
}

Key privateKey(const QByteArray &pem)
{
    const Bio in = reader(pem);
    Key key(PEM_read_bio_PrivateKey(in.get(), nullptr, noPassphrase, nullptr), EVP_PKEY_free);
    ERR_clear_error(); // Qt reads the same queue after a handshake
    return key;
}

QSsl::KeyAlgorithm algorithmOf(const EVP_PKEY *key)
{
    return EVP_PKEY_get_base_id(key) == EVP_PKEY_EC ? QSsl::Ec : QSsl::Rsa;
}

} // namespace

ClientKey clientKey(const QByteArray &pem)
{
    if (!pem.contains("PRIVATE KEY-----"))
        return {};
    if (pem.contains("BEGIN ENCRYPTED PRIVATE KEY") || pem.contains("Proc-Type: 4,ENCRYPTED"))
        return {ClientKey::State::NeedsPassphrase, {}};
    const Key key = privateKey(pem);
    if (!key)
        return {};
    QSslKey usable(pem, algorithmOf(key.get()));
    if (usable.isNull())
        return {};
    return {ClientKey::State::Usable, usable};
}

bool keyFits(const QSslCertificate &certificate, const QByteArray &pem)
{
    const Key key = privateKey(pem);
    const QByteArray der = certificate.toDer();
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const Certificate read(d2i_X509(nullptr, &bytes, static_cast<long>(der.size())), X509_free);
    const bool fits = key && read && X509_check_private_key(read.get(), key.get()) == 1;
    ERR_clear_error();
    return fits;
}

} // namespace hookdesk
