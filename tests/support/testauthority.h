// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace hookdesk {

/// A certificate and its key, both PEM.
struct IssuedCertificate
{
    QByteArray certificate;
    QByteArray key;
};

/// Vouches for certificates that it makes, on the curve P-256: quick, unlike RSA.
class TestAuthority
{
public:
    explicit TestAuthority(const QByteArray &name)
        : TestAuthority(name, nullptr)
    {
    }
    /// An intermediate one.
    TestAuthority(const QByteArray &name, const TestAuthority &issuer)
        : TestAuthority(name, &issuer)
    {
    }

    /// `from` and `until`: seconds from now.
    [[nodiscard]] IssuedCertificate issue(const QByteArray &name, long from = -day,
                                          long until = day) const
    {
        const Key key(EVP_EC_gen("P-256"), EVP_PKEY_free);
        const Certificate made = blank(name, key.get(), from, until);
        X509_set_issuer_name(made.get(), X509_get_subject_name(m_certificate.get()));
        extend(made.get(), NID_subject_alt_name, "DNS:" + name);
        X509_sign(made.get(), m_key.get(), EVP_sha256());
        return {pem(made.get()), pem(key.get())};
    }

    [[nodiscard]] QByteArray certificate() const { return pem(m_certificate.get()); }

    static constexpr long day = 24 * 3600;

private:
    using Key = std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY *)>;
    using Certificate = std::unique_ptr<X509, void (*)(X509 *)>;
    using Bio = std::unique_ptr<BIO, int (*)(BIO *)>;

    TestAuthority(const QByteArray &name, const TestAuthority *issuer)
        : m_key(EVP_EC_gen("P-256"), EVP_PKEY_free)
        , m_certificate(blank(name, m_key.get(), -day, 10 * day))
    {
        const TestAuthority &by = issuer ? *issuer : *this;
        X509_set_issuer_name(m_certificate.get(), X509_get_subject_name(by.m_certificate.get()));
        extend(m_certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
        extend(m_certificate.get(), NID_key_usage, "critical,keyCertSign,cRLSign");
        X509_sign(m_certificate.get(), by.m_key.get(), EVP_sha256());
    }

    static Certificate blank(const QByteArray &name, EVP_PKEY *key, long from, long until)
    {
        static long serial = 0;
        Certificate made(X509_new(), X509_free);
        X509_set_version(made.get(), 2);
        ASN1_INTEGER_set(X509_get_serialNumber(made.get()), ++serial);
        X509_gmtime_adj(X509_getm_notBefore(made.get()), from);
        X509_gmtime_adj(X509_getm_notAfter(made.get()), until);
        X509_set_pubkey(made.get(), key);
        X509_NAME_add_entry_by_txt(X509_get_subject_name(made.get()), "CN", MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>(name.constData()), -1,
                                   -1, 0);
        return made;
    }

    static void extend(X509 *certificate, int what, const QByteArray &value)
    {
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, what, value.constData());
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }

    static QByteArray content(const Bio &out)
    {
        char *bytes = nullptr;
        const long size = BIO_get_mem_data(out.get(), &bytes);
        return QByteArray(bytes, static_cast<qsizetype>(size));
    }
    static QByteArray pem(X509 *certificate)
    {
        const Bio out(BIO_new(BIO_s_mem()), BIO_free);
        PEM_write_bio_X509(out.get(), certificate);
        return content(out);
    }
    static QByteArray pem(EVP_PKEY *key)
    {
        const Bio out(BIO_new(BIO_s_mem()), BIO_free);
        PEM_write_bio_PrivateKey(out.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
        return content(out);
    }

    Key m_key;
    Certificate m_certificate;
};

/// The same private key, encrypted (PKCS #8).
inline QByteArray encryptedKey(const QByteArray &pem, const QByteArray &passphrase)
{
    using Bio = std::unique_ptr<BIO, int (*)(BIO *)>;
    const Bio in(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())), BIO_free);
    const std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY *)> key(
        PEM_read_bio_PrivateKey(in.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
    const Bio out(BIO_new(BIO_s_mem()), BIO_free);
    PEM_write_bio_PKCS8PrivateKey(out.get(), key.get(), EVP_aes_256_cbc(), passphrase.constData(),
                                  static_cast<int>(passphrase.size()), nullptr, nullptr);
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(out.get(), &bytes);
    return QByteArray(bytes, static_cast<qsizetype>(size));
}

/// Writes a file for a test; its path.
inline QString writtenFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qUtf8Printable(path));
    return path;
}

} // namespace hookdesk
