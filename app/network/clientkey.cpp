// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/network/clientkey.h"

#include "app/base/wipe.h"
#include "app/network/certificatefile.h"
#include "app/network/opensslhandles.h"

#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>

#include <algorithm>

namespace hookdesk {

namespace {

constexpr qint64 largestKeyFile = 1024 * 1024;

/// Without it OpenSSL would ask on the terminal.
int givePassphrase(char *buffer, int size, int, void *passphrase)
{
    const auto &bytes = *static_cast<const QByteArray *>(passphrase);
    if (bytes.size() > size)
        return 0;
    std::copy(bytes.begin(), bytes.end(), buffer);
    return static_cast<int>(bytes.size());
}

KeyHandle privateKey(const QByteArray &pem, QByteArray passphrase = {})
{
    const BioHandle in = reader(pem);
    KeyHandle key(PEM_read_bio_PrivateKey(in.get(), nullptr, givePassphrase, &passphrase));
    ERR_clear_error(); // Qt reads the same queue after a handshake
    return key;
}

KeyHandle privateKeyOfDer(const QByteArray &der, QByteArray passphrase, bool encrypted)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const BioHandle in = reader(der);
    KeyHandle key(encrypted
                      ? d2i_PKCS8PrivateKey_bio(in.get(), nullptr, givePassphrase, &passphrase)
                      : d2i_AutoPrivateKey(nullptr, &at, static_cast<long>(der.size())));
    ERR_clear_error();
    return key;
}

/// PKCS #8 (RFC 5958, 3) in DER, which has no name to know it by.
bool isEncryptedDer(const QByteArray &der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const SignatureHandle found(d2i_X509_SIG(nullptr, &at, static_cast<long>(der.size())));
    ERR_clear_error();
    return found != nullptr;
}

ClientKey usable(const QSslKey &key)
{
    return key.isNull() ? ClientKey() : ClientKey{ClientKey::State::Usable, key};
}

ClientKey keyOfPfx(const QByteArray &content, const QByteArray &passphrase)
{
    const CertificateFile file = certificateFile(content, passphrase);
    switch (file.state) {
    case CertificateFile::State::Usable:
        return usable(file.key);
    case CertificateFile::State::NeedsPassphrase:
        return {ClientKey::State::NeedsPassphrase, {}};
    case CertificateFile::State::WrongPassphrase:
        return {ClientKey::State::WrongPassphrase, {}};
    default:
        return {};
    }
}

} // namespace

QSslKey qtKey(EVP_PKEY *key)
{
    const BioHandle out(BIO_new(BIO_s_secmem()));
    PEM_write_bio_PrivateKey(out.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(out.get(), &bytes);
    QByteArray pem(bytes, size);
    const QSslKey made(pem, EVP_PKEY_get_base_id(key) == EVP_PKEY_EC ? QSsl::Ec : QSsl::Rsa);
    wipe(pem);
    ERR_clear_error();
    return made;
}

ClientKey clientKey(const QByteArray &content, const QByteArray &passphrase)
{
    const QByteArray pem = inUtf8(content);
    const bool isPem = pem.contains("PRIVATE KEY-----");
    if (!isPem && isPfx(content))
        return keyOfPfx(content, passphrase);
    const bool encrypted = isPem ? pem.contains("BEGIN ENCRYPTED PRIVATE KEY") ||
                                       pem.contains("Proc-Type: 4,ENCRYPTED")
                                 : isEncryptedDer(content);
    if (encrypted && passphrase.isEmpty())
        return {ClientKey::State::NeedsPassphrase, {}};
    const KeyHandle key =
        isPem ? privateKey(pem, passphrase) : privateKeyOfDer(content, passphrase, encrypted);
    if (!key && encrypted)
        return {ClientKey::State::WrongPassphrase, {}};
    return key ? usable(qtKey(key.get())) : ClientKey();
}

ClientKey::State clientKeyState(const QString &path, const QByteArray &passphrase)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return ClientKey::State::Nothing;
    return clientKey(file.read(largestKeyFile), passphrase).state;
}

bool keyFits(const QSslCertificate &certificate, const QSslKey &key)
{
    QByteArray pem = key.toPem();
    const KeyHandle own = privateKey(pem);
    wipe(pem);
    const QByteArray der = certificate.toDer();
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const X509Handle read(d2i_X509(nullptr, &bytes, static_cast<long>(der.size())));
    const bool fits = own && read && X509_check_private_key(read.get(), own.get()) == 1;
    ERR_clear_error();
    return fits;
}

} // namespace hookdesk
