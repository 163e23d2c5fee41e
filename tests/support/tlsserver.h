// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QUrl>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace hookdesk {

/// A certificate that signs itself, for a name and a time.
struct TestCertificate
{
    QSslCertificate certificate;
    QSslKey key;

    /// `from` and `until`: seconds from now.
    static TestCertificate make(const QByteArray &name, long from = -3600, long until = 86400)
    {
        const std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY *)> pair(EVP_RSA_gen(2048),
                                                                   EVP_PKEY_free);
        const std::unique_ptr<X509, void (*)(X509 *)> made(X509_new(), X509_free);
        X509_set_version(made.get(), 2);
        ASN1_INTEGER_set(X509_get_serialNumber(made.get()), 1);
        X509_gmtime_adj(X509_getm_notBefore(made.get()), from);
        X509_gmtime_adj(X509_getm_notAfter(made.get()), until);
        X509_set_pubkey(made.get(), pair.get());
        X509_NAME *subject = X509_get_subject_name(made.get());
        X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>(name.constData()), -1,
                                   -1, 0);
        X509_set_issuer_name(made.get(), subject);
        X509_EXTENSION *names = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name,
                                                    ("DNS:" + name).constData());
        X509_add_ext(made.get(), names, -1);
        X509_EXTENSION_free(names);
        X509_sign(made.get(), pair.get(), EVP_sha256());
        return {QSslCertificate(pem([&](BIO *out) { PEM_write_bio_X509(out, made.get()); })),
                QSslKey(pem([&](BIO *out) {
                            PEM_write_bio_PrivateKey(out, pair.get(), nullptr, nullptr, 0, nullptr,
                                                     nullptr);
                        }),
                        QSsl::Rsa)};
    }

private:
    template <typename Write>
    static QByteArray pem(Write write)
    {
        const std::unique_ptr<BIO, int (*)(BIO *)> out(BIO_new(BIO_s_mem()), BIO_free);
        write(out.get());
        char *bytes = nullptr;
        const long size = BIO_get_mem_data(out.get(), &bytes);
        return QByteArray(bytes, static_cast<qsizetype>(size));
    }
};

/// Answers every request over TLS with the same bytes and keeps what it read.
class TestTlsServer : public QSslServer
{
public:
    /// `issuers`: sent along.
    TestTlsServer(const TestCertificate &identity, const QByteArray &reply,
                  const QList<QSslCertificate> &issuers = {})
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(QList{identity.certificate} + issuers);
        configuration.setPrivateKey(identity.key);
        setSslConfiguration(configuration);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this, reply] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, reply] {
                received += socket->readAll();
                if (received.contains("\r\n\r\n"))
                    socket->write(reply);
            });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port on 127.0.0.1");
    }

    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("https://localhost:%1/hook").arg(serverPort()));
    }

    QByteArray received;
};

/// Who is vouched for, in this process, until it goes.
class TrustedCertificates
{
public:
    explicit TrustedCertificates(const QList<QSslCertificate> &certificates)
    {
        QSslConfiguration configuration = m_before;
        configuration.setCaCertificates(certificates);
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
    ~TrustedCertificates() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY_MOVE(TrustedCertificates)

private:
    const QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

} // namespace hookdesk
