// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/network/network.h"

#include "app/domain/environment.h"
#include "tests/support/testauthority.h"
#include "tests/support/testprogram.h"
#include "tests/support/tlsserver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hookdesk;

namespace tst_network {

using File = NetworkProblem::File;
using Problem = NetworkProblem::Kind;

/// What becomes of the files and the proxy that an environment names.
class TestNetwork : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void an_environment_without_files_has_no_problem();
    void a_certificate_and_its_key_are_used_data();
    void a_certificate_and_its_key_are_used();
    void a_passphrase_opens_its_key_and_no_other();
    void what_cannot_be_used_is_named_data();
    void what_cannot_be_used_is_named();
    void a_ca_is_added_to_those_of_the_system();
    void tls_stays_verified_and_new();
    void the_proxy_is_the_one_that_was_chosen_data();
    void the_proxy_is_the_one_that_was_chosen();

private:
    QString file(const char *name, const QByteArray &content)
    {
        return writtenFile(m_folder.filePath(QString::fromLatin1(name)), content);
    }

    QTemporaryDir m_folder;
    const TestAuthority m_authority{"Test CA"};
    QString m_ca;
    QString m_certificate;
    QString m_key;
};

void TestNetwork::initTestCase()
{
    const IssuedCertificate client = m_authority.issue("client.example");
    m_ca = file("ca.pem", m_authority.certificate());
    m_certificate = file("client.pem", client.certificate);
    m_key = file("client.key", client.key);
}

void TestNetwork::an_environment_without_files_has_no_problem()
{
    const Network network = networkOf(Environment());
    QVERIFY(network.problems.isEmpty());
    QVERIFY(!network.error());
    QVERIFY(network.trustedCas.isEmpty());
}

void TestNetwork::a_certificate_and_its_key_are_used_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    const TestCertificate rsa = TestCertificate::make("client.example");
    QTest::newRow("elliptic curve") << m_certificate << m_key;
    QTest::newRow("RSA") << file("rsa.pem", rsa.certificate.toPem())
                         << file("rsa.key", rsa.key.toPem());
    const QString both = file("both.pem", rsa.certificate.toPem() + rsa.key.toPem());
    QTest::newRow("both in one file") << both << both;
    QTest::newRow("both in one file that is named once") << both << QString();
}

void TestNetwork::a_certificate_and_its_key_are_used()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    Environment environment;
    environment.clientCertificateFile = certificate;
    environment.clientKeyFile = key;
    const Network network = networkOf(environment);
    QVERIFY(network.problems.isEmpty());
    QVERIFY(!network.tls().localCertificate().isNull());
    QVERIFY(!network.tls().privateKey().isNull());
}

void TestNetwork::a_passphrase_opens_its_key_and_no_other()
{
    const IssuedCertificate client = m_authority.issue("client.example");
    Environment environment;
    environment.clientCertificateFile = file("locked.pem", client.certificate);
    environment.clientKeyFile = file("locked.key", encryptedKey(client.key, "pässphrase"));
    const Network opened = networkOf(environment, {}, "pässphrase");
    QVERIFY(opened.problems.isEmpty());
    QVERIFY(!opened.tls().privateKey().isNull());
    QCOMPARE(opened.tls().privateKey(), QSslKey(client.key, QSsl::Ec));
    const Network refused = networkOf(environment, {}, "passphrase");
    QCOMPARE(refused.problems.size(), 1);
    QCOMPARE(refused.problems.constFirst().kind, Problem::WrongPassphrase);
    QVERIFY(refused.tls().privateKey().isNull());
    // A key that is not encrypted needs none, and one that is typed does no harm.
    environment.clientKeyFile = file("open.key", client.key);
    QVERIFY(networkOf(environment, {}, "pässphrase").problems.isEmpty());
}

void TestNetwork::what_cannot_be_used_is_named_data()
{
    QTest::addColumn<QString>("ca");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<File>("file");
    QTest::addColumn<Problem>("problem");
    const QString none;
    const QString missing = m_folder.filePath(QStringLiteral("missing.pem"));
    const QString words = file("words.pem", "no certificate\n");
    const QString huge =
        file("huge.pem", QByteArray(1024 * 1024 + 1, ' ') + m_authority.certificate());
    const QString other = file("other.key", m_authority.issue("other.example").key);
    const QString locked = file("locked.key", "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n"
                                              "-----END ENCRYPTED PRIVATE KEY-----\n");
    const QString broken = file("broken.key", "-----BEGIN PRIVATE KEY-----\nMIIB\n"
                                              "-----END PRIVATE KEY-----\n");
    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
    row("no CA file") << missing << none << none << File::AdditionalCa << Problem::Unreadable;
    row("a folder") << m_folder.path() << none << none << File::AdditionalCa << Problem::Unreadable;
    row("a CA file of words") << words << none << none << File::AdditionalCa << Problem::Nothing;
    row("a huge CA file") << huge << none << none << File::AdditionalCa << Problem::Unreadable;
    row("a key as CA") << m_key << none << none << File::AdditionalCa << Problem::Nothing;
    row("no certificate file") << none << missing << m_key << File::ClientCertificate
                               << Problem::Unreadable;
    row("a certificate of words") << none << words << m_key << File::ClientCertificate
                                  << Problem::Nothing;
    row("no key file") << none << m_certificate << missing << File::ClientKey
                       << Problem::Unreadable;
    row("a key of words") << none << m_certificate << words << File::ClientKey << Problem::Nothing;
    row("a broken key") << none << m_certificate << broken << File::ClientKey << Problem::Nothing;
    row("an encrypted key") << none << m_certificate << locked << File::ClientKey
                            << Problem::NeedsPassphrase;
    row("the key of another") << none << m_certificate << other << File::ClientKey
                              << Problem::DoesNotFit;
    row("a certificate alone") << none << m_certificate << none << File::ClientKey
                               << Problem::OtherHalfMissing;
    row("a key alone") << none << none << m_key << File::ClientCertificate
                       << Problem::OtherHalfMissing;
}

void TestNetwork::what_cannot_be_used_is_named()
{
    QFETCH(QString, ca);
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(File, file);
    QFETCH(Problem, problem);
    Environment environment;
    environment.caFile = ca;
    environment.clientCertificateFile = certificate;
    environment.clientKeyFile = key;
    const Network network = networkOf(environment);
    QCOMPARE(network.problems.size(), 1);
    QCOMPARE(network.problems.constFirst().file, file);
    QCOMPARE(network.problems.constFirst().kind, problem);
    QVERIFY(network.error());
    QCOMPARE(network.error()->kind, ApiError::Kind::Tls);
    QCOMPARE(network.error()->cause, ApiError::Cause::CertificateFiles);
}

void TestNetwork::a_ca_is_added_to_those_of_the_system()
{
    Environment environment;
    environment.caFile = m_ca;
    const QList<QSslCertificate> trusted = networkOf(environment).tls().caCertificates();
    const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
    for (const QSslCertificate &certificate : system)
        QVERIFY(trusted.contains(certificate));
    QVERIFY(trusted.contains(QSslCertificate(m_authority.certificate())));
}

void TestNetwork::tls_stays_verified_and_new()
{
    const QSslConfiguration tls = Network().tls();
    QCOMPARE(tls.protocol(), QSsl::TlsV1_2OrLater);
    QCOMPARE(tls.peerVerifyMode(), QSslSocket::VerifyPeer);
}

void TestNetwork::the_proxy_is_the_one_that_was_chosen_data()
{
    using Kind = ProxySettings::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<int>("type");
    const QUrl far(QStringLiteral("https://api.example"));
    const QUrl near(QStringLiteral("http://127.0.0.1:80"));
    const auto row = [](const char *name, Kind kind, const QUrl &url,
                        QNetworkProxy::ProxyType type) {
        QTest::newRow(name) << int(kind) << url << int(type);
    };
    row("the system's", Kind::System, far, QNetworkProxy::DefaultProxy);
    row("none", Kind::None, far, QNetworkProxy::NoProxy);
    row("its own", Kind::Own, far, QNetworkProxy::HttpProxy);
    row("the system's, and this machine", Kind::System, near, QNetworkProxy::NoProxy);
    row("its own, and this machine", Kind::Own, near, QNetworkProxy::NoProxy);
}

void TestNetwork::the_proxy_is_the_one_that_was_chosen()
{
    QFETCH(int, kind);
    QFETCH(QUrl, url);
    QFETCH(int, type);
    Environment environment;
    environment.proxy = {ProxySettings::Kind(kind), QStringLiteral("proxy.example"), 3128,
                         QStringLiteral("jan")};
    const QNetworkProxy proxy = networkOf(environment, "pässword").proxyFor(url);
    QCOMPARE(int(proxy.type()), type);
    if (type == int(QNetworkProxy::HttpProxy)) {
        QCOMPARE(proxy.hostName(), QStringLiteral("proxy.example"));
        QCOMPARE(int(proxy.port()), 3128);
        QCOMPARE(proxy.user(), QStringLiteral("jan"));
        QCOMPARE(proxy.password(), QStringLiteral("pässword"));
    }
}

HOOKDESK_TEST(TestNetwork)

} // namespace tst_network

#include "tst_network.moc"
