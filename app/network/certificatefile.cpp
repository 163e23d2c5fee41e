// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/network/certificatefile.h"

#include "app/network/clientkey.h"
#include "app/network/opensslhandles.h"

#include <QStringDecoder>

#include <openssl/pkcs7.h>
#include <openssl/x509.h>

#include <algorithm>
#include <array>
#include <utility>

namespace hookdesk {

namespace {

using State = CertificateFile::State;

QSslCertificate qtCertificate(X509 *certificate)
{
    unsigned char *bytes = nullptr;
    const int size = i2d_X509(certificate, &bytes);
    const QByteArray der(reinterpret_cast<const char *>(bytes), std::max(size, 0));
    OPENSSL_free(bytes);
    return QSslCertificate(der, QSsl::Der);
}

/// Adds up what was found; the first problem stays.
class Finds
{
public:
    void add(X509 *certificate)
    {
        const QSslCertificate made = certificate ? qtCertificate(certificate) : QSslCertificate();
        if (made.isNull())
            fail(State::Broken);
        else
            m_file.certificates.append(made);
    }

    void add(PKCS7 *bundle)
    {
        const bool isSigned = bundle && PKCS7_type_is_signed(bundle);
        if (!isSigned)
            return fail(State::Broken);
        for (int i = 0; i < sk_X509_num(bundle->d.sign->cert); ++i)
            add(sk_X509_value(bundle->d.sign->cert, i));
    }

    void fail(State state)
    {
        if (m_problem == State::Usable)
            m_problem = state;
    }

    [[nodiscard]] CertificateFile file() const
    {
        if (m_problem != State::Usable)
            return {m_problem, {}, {}, {}};
        CertificateFile file = m_file;
        file.state = file.certificates.isEmpty() ? State::Nothing : State::Usable;
        return file;
    }

private:
    CertificateFile m_file;
    State m_problem = State::Usable;
};

/// What OpenSSL's own form says beside the certificate (`openssl x509 -addtrust`, `-addreject`).
bool isTrustedForServers(X509 *certificate)
{
    const int trust = X509_check_trust(certificate, X509_TRUST_SSL_SERVER, X509_TRUST_NO_SS_COMPAT);
    const bool hasUses = X509_get0_trust_objects(certificate) != nullptr;
    return trust != X509_TRUST_REJECTED && (!hasUses || trust == X509_TRUST_TRUSTED);
}

void addBlock(Finds &finds, const QByteArray &name, const QByteArray &content)
{
    const auto *at = reinterpret_cast<const unsigned char *>(content.constData());
    const auto size = static_cast<long>(content.size());
    if (name == "TRUSTED CERTIFICATE") {
        const X509Handle certificate(d2i_X509_AUX(nullptr, &at, size));
        finds.add(certificate.get());
        if (certificate && !isTrustedForServers(certificate.get()))
            finds.fail(State::Distrusted);
    } else if (name == "CERTIFICATE" || name == "X509 CERTIFICATE") {
        const X509Handle certificate(d2i_X509(nullptr, &at, size));
        finds.add(certificate.get());
    } else if (name == "PKCS7" || name == "CMS") {
        const Pkcs7Handle bundle(d2i_PKCS7(nullptr, &at, size));
        finds.add(bundle.get());
    }
}

CertificateFile ofPem(const QByteArray &text)
{
    Finds finds;
    const BioHandle in = reader(text);
    char *name = nullptr;
    char *header = nullptr;
    unsigned char *bytes = nullptr;
    long size = 0;
    while (PEM_read_bio(in.get(), &name, &header, &bytes, &size) == 1) {
        addBlock(finds, name, QByteArray(reinterpret_cast<const char *>(bytes), size));
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_clear_free(bytes, static_cast<size_t>(size));
    }
    if (ERR_GET_REASON(ERR_peek_last_error()) != PEM_R_NO_START_LINE)
        finds.fail(State::Broken);
    return finds.file();
}

CertificateFile ofDer(const QByteArray &content)
{
    const auto *begin = reinterpret_cast<const unsigned char *>(content.constData());
    const auto size = static_cast<long>(content.size());
    Finds finds;
    const unsigned char *at = begin;
    const X509Handle certificate(d2i_X509(nullptr, &at, size));
    if (certificate) {
        finds.add(certificate.get());
        if (at != begin + size)
            finds.fail(State::Broken);
        return finds.file();
    }
    at = begin;
    if (const Pkcs7Handle bundle(d2i_PKCS7(nullptr, &at, size)); bundle)
        finds.add(bundle.get());
    return finds.file();
}

/// Windows long wrote them with RC2, which OpenSSL 3 keeps apart (OSSL_PROVIDER-legacy(7)).
struct OldAndNew
{
    OldAndNew()
        : context(OSSL_LIB_CTX_new())
        , usual(OSSL_PROVIDER_load(context.get(), "default"))
        , old(OSSL_PROVIDER_load(context.get(), "legacy")) // may not be installed
    {
    }
    LibraryHandle context;
    ProviderHandle usual;
    ProviderHandle old;
};

Pkcs12Handle readPfx(const QByteArray &content, OSSL_LIB_CTX *context)
{
    PKCS12 *made = PKCS12_init_ex(NID_pkcs7_data, context, nullptr);
    const BioHandle in = reader(content);
    const bool isRead = d2i_PKCS12_bio(in.get(), &made) != nullptr;
    Pkcs12Handle handle(made); // null where it was freed on the way
    return isRead ? std::move(handle) : nullptr;
}

CertificateFile ofPfx(PKCS12 *pfx, const QByteArray &passphrase)
{
    const bool opens = PKCS12_mac_present(pfx) != 1 ||
                       PKCS12_verify_mac(pfx, passphrase.constData(), -1) == 1 ||
                       (passphrase.isEmpty() && PKCS12_verify_mac(pfx, nullptr, 0) == 1);
    if (!opens)
        return {passphrase.isEmpty() ? State::NeedsPassphrase : State::WrongPassphrase, {}, {}, {}};
    EVP_PKEY *readKey = nullptr;
    X509 *readOwn = nullptr;
    STACK_OF(X509) *readOthers = nullptr;
    const int parsed = PKCS12_parse(pfx, passphrase.constData(), &readKey, &readOwn, &readOthers);
    const KeyHandle key(readKey);
    const X509Handle own(readOwn);
    const StackHandle others(readOthers);
    if (parsed != 1)
        return {State::OldEncryption, {}, {}, {}};
    Finds finds;
    if (own)
        finds.add(own.get());
    for (int i = 0; i < sk_X509_num(others.get()); ++i)
        finds.add(sk_X509_value(others.get(), i));
    CertificateFile file = finds.file();
    if (key)
        file.key = qtKey(key.get());
    return file;
}

} // namespace

QByteArray inUtf8(const QByteArray &content)
{
    const bool bigMark = content.startsWith("\xfe\xff");
    const bool littleMark = content.startsWith("\xff\xfe");
    const bool little = littleMark || content.startsWith(QByteArrayView("-\0-\0", 4));
    const bool big = bigMark || content.startsWith(QByteArrayView("\0-\0-", 4));
    if (little || big) {
        QStringDecoder decoder(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        const QString text = decoder(content.mid(littleMark || bigMark ? 2 : 0));
        return text.toUtf8();
    }
    return content.startsWith("\xef\xbb\xbf") ? content.mid(3) : content;
}

QString otherFormat(const QByteArray &content)
{
    static const std::array<std::pair<QByteArray, const char *>, 9> known{{
        {"\xfe\xed\xfe\xed", "Java keystore"},
        {"\xce\xce\xce\xce", "Java keystore"},
        {QByteArray("\0\0\0\0CERT", 8), "SST"},
        {"PuTTY-User-Key-File", "PuTTY"},
        {"-----BEGIN OPENSSH PRIVATE KEY", "OpenSSH"},
        {"ssh-", "OpenSSH"},
        {"-----BEGIN CERTIFICATE REQUEST", "CSR"},
        {"-----BEGIN NEW CERTIFICATE REQUEST", "CSR"},
        {"-----BEGIN PGP", "PGP"},
    }};
    const QByteArray text = inUtf8(content);
    for (const auto &[start, name] : known) {
        if (text.startsWith(start))
            return QString::fromLatin1(name);
    }
    return {};
}

bool isPfx(const QByteArray &content)
{
    const bool found = readPfx(content, nullptr) != nullptr;
    ERR_clear_error();
    return found;
}

CertificateFile certificateFile(const QByteArray &content, const QByteArray &passphrase)
{
    ERR_clear_error();
    const QByteArray text = inUtf8(content);
    CertificateFile file = text.contains("-----BEGIN ") ? ofPem(text) : ofDer(content);
    if (file.state == State::Nothing) {
        const OldAndNew ciphers;
        if (const Pkcs12Handle pfx = readPfx(content, ciphers.context.get()))
            file = ofPfx(pfx.get(), passphrase);
    }
    if (file.state == State::Nothing) {
        file.format = otherFormat(content);
        if (!file.format.isEmpty())
            file.state = State::OtherFormat;
    }
    ERR_clear_error(); // Qt reads the same queue after a handshake
    return file;
}

} // namespace hookdesk
