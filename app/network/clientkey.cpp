// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/network/clientkey.h"

#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <algorithm>
#include <memory>

namespace hookdesk {

namespace {

constexpr qint64 largestKeyFile = 1024 * 1024;

using Bio = std::unique_ptr<BIO, int (*)(BIO *)>;
using Key = std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY *)>;
using Certificate = std::unique_ptr<X509, void (*)(X509 *)>;

/// Without it OpenSSL would ask on the terminal.
int givePassphrase(char *buffer, int size, int, void *passphrase)
{
    const auto &bytes = *static_cast<const QByteArray *>(passphrase);
    if (bytes.size() > size)
        return 0;
    std::copy(bytes.begin(), bytes.end(), buffer);
    return static_cast<int>(bytes.size());
}

Bio reader(const QByteArray &bytes)
{
    return {BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())), BIO_free};
}

Key privateKey(const QByteArray &pem, QByteArray passphrase = {})
{
    const Bio in = reader(pem);
    Key key(PEM_read_bio_PrivateKey(in.get(), nullptr, givePassphrase, &passphrase), EVP_PKEY_free);
    ERR_clear_error(); // Qt reads the same queue after a handshake
    return key;
}

/// Qt gets it without a passphrase: it knows fewer ciphers than OpenSSL.
QSslKey qtKey(EVP_PKEY *key)
{
    const Bio out(BIO_new(BIO_s_secmem()), BIO_free);
    PEM_write_bio_PrivateKey(out.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(out.get(), &bytes);
    QByteArray pem(bytes, size);
    const QSslKey made(pem, EVP_PKEY_get_base_id(key) == EVP_PKEY_EC ? QSsl::Ec : QSsl::Rsa);
    OPENSSL_cleanse(pem.data(), static_cast<size_t>(pem.size()));
    ERR_clear_error();
    return made;
}

} // namespace

ClientKey clientKey(const QByteArray &pem, const QByteArray &passphrase)
{
    if (!pem.contains("PRIVATE KEY-----"))
        return {};
    const bool encrypted =
        pem.contains("BEGIN ENCRYPTED PRIVATE KEY") || pem.contains("Proc-Type: 4,ENCRYPTED");
    if (encrypted && passphrase.isEmpty())
        return {ClientKey::State::NeedsPassphrase, {}};
    const Key key = privateKey(pem, passphrase);
    if (!key && encrypted)
        return {ClientKey::State::WrongPassphrase, {}};
    if (!key)
        return {};
    const QSslKey usable = qtKey(key.get());
    if (usable.isNull())
        return {};
    return {ClientKey::State::Usable, usable};
}

ClientKey::State clientKeyState(const QString &path, const QByteArray &passphrase)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return ClientKey::State::NotPem;
    return clientKey(file.read(largestKeyFile), passphrase).state;
}

bool keyFits(const QSslCertificate &certificate, const QSslKey &key)
{
    QByteArray pem = key.toPem();
    const Key own = privateKey(pem);
    OPENSSL_cleanse(pem.data(), static_cast<size_t>(pem.size()));
    const QByteArray der = certificate.toDer();
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const Certificate read(d2i_X509(nullptr, &bytes, static_cast<long>(der.size())), X509_free);
    const bool fits = own && read && X509_check_private_key(read.get(), own.get()) == 1;
    ERR_clear_error();
    return fits;
}

} // namespace hookdesk
