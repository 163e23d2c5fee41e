// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/network/certificatefile.h"

#include "app/domain/environment.h"
#include "app/network/network.h"
#include "tests/support/testauthority.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QStandardPaths>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace hookdesk;

namespace tst_certificatefile {

using Problem = NetworkProblem::Kind;

/// Certificates and keys as they are handed out, made by the real openssl.
class TestCertificateFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void every_certificate_of_a_ca_file_is_trusted_data();
    void every_certificate_of_a_ca_file_is_trusted();
    void a_client_certificate_and_its_key_are_used_data();
    void a_client_certificate_and_its_key_are_used();
    void one_pfx_is_enough();
    void what_cannot_be_used_is_named_and_left_out_data();
    void what_cannot_be_used_is_named_and_left_out();

private:
    QString written(const char *name, const QByteArray &content)
    {
        return writtenFile(m_folder.filePath(QString::fromLatin1(name)), content);
    }
    /// Runs openssl in the folder; the file that it wrote.
    QString made(const char *name, const char *arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        QStringList words = QString::fromLatin1(arguments).split(QLatin1Char(' '));
        words += {QStringLiteral("-out"), QString::fromLatin1(name)};
        process.start(QStringLiteral("openssl"), words);
        process.waitForFinished();
        if (process.exitCode() != 0)
            qFatal("%s: %s", arguments, process.readAllStandardError().constData());
        return m_folder.filePath(QString::fromLatin1(name));
    }

    QTemporaryDir m_folder;
    const TestAuthority m_first{"First CA"};
    const TestAuthority m_second{"Second CA"};
    IssuedCertificate m_client;
};

namespace {

QByteArray utf16(const QByteArray &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom
                                          : QStringConverter::Flag::Default);
    return encoder(QString::fromLatin1(text));
}

QByteArray crlf(QByteArray text)
{
    return text.replace("\n", "\r\n");
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestCertificateFile::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
        QSKIP("without openssl there are no certificates to test with");
    m_client = m_first.issue("client.example");
    written("first.pem", m_first.certificate());
    written("second.pem", m_second.certificate());
    written("client.pem", m_client.certificate);
    written("client.key", m_client.key);
}

void TestCertificateFile::every_certificate_of_a_ca_file_is_trusted_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("count");
    const QByteArray one = m_first.certificate();
    const QByteArray both = one + m_second.certificate();
    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
    row("PEM, two of them") << written("two.pem", both) << 2;
    row("PEM, words between") << written("words.pem", "Subject: A\n" + one + "\nnext\n" + one) << 2;
    row("lines of Windows") << written("crlf.pem", crlf(both)) << 2;
    row("UTF-8 with a mark") << written("bom.pem", "\xef\xbb\xbf" + both) << 2;
    row("UTF-16 of Windows") << written("16le.pem",
                                        utf16(crlf(both), QStringConverter::Utf16LE, true))
                             << 2;
    row("UTF-16, the other way") << written("16be.pem",
                                            utf16(both, QStringConverter::Utf16BE, true))
                                 << 2;
    row("UTF-16 without a mark") << written("16.pem", utf16(both, QStringConverter::Utf16LE, false))
                                 << 2;
    row("DER") << made("first.cer", "x509 -in first.pem -outform DER") << 1;
    row("TRUSTED CERTIFICATE") << made("trusted.pem", "x509 -in first.pem -addtrust serverAuth")
                               << 1;
    row("one of each") << written("mixed.pem",
                                  content(made("trusted2.pem", "x509 -in first.pem -trustout")) +
                                      m_second.certificate())
                       << 2;
    row("P7B in DER") << made("both.p7b", "crl2pkcs7 -nocrl -certfile first.pem -certfile "
                                          "second.pem -outform DER")
                      << 2;
    row("P7B in PEM") << made("both.p7.pem",
                              "crl2pkcs7 -nocrl -certfile first.pem -certfile second.pem")
                      << 2;
    row("PFX without a passphrase")
        << made("open.pfx", "pkcs12 -export -nokeys -in first.pem -passout pass:") << 1;
}

void TestCertificateFile::every_certificate_of_a_ca_file_is_trusted()
{
    QFETCH(QString, file);
    QFETCH(int, count);
    Environment environment;
    environment.caFile = file;
    const Network network = networkOf(environment);
    QVERIFY2(network.problems.isEmpty(),
             network.error() ? qPrintable(network.error()->detail) : "");
    const QList<QSslCertificate> trusted = network.tls().caCertificates();
    QVERIFY(trusted.contains(QSslCertificate(m_first.certificate())));
    QCOMPARE(trusted.size() - QSslConfiguration::systemCaCertificates().size(), count);
}

void TestCertificateFile::a_client_certificate_and_its_key_are_used_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("typed");
    const QByteArray none;
    const QString pem = m_folder.filePath(QStringLiteral("client.pem"));
    const QString key = m_folder.filePath(QStringLiteral("client.key"));
    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
    row("DER") << made("client.cer", "x509 -in client.pem -outform DER") << key << none;
    row("PKCS #8 in DER") << pem
                          << made("key8.der", "pkcs8 -topk8 -nocrypt -in client.key "
                                              "-outform DER")
                          << none;
    row("the older form in DER") << pem << made("key.der", "ec -in client.key -outform DER")
                                 << none;
    row("PKCS #8 in DER, encrypted")
        << pem << made("locked.der", "pkcs8 -topk8 -in client.key -outform DER -passout pass:abc")
        << QByteArray("abc");
    row("both in UTF-16") << written("client16.pem",
                                     utf16(m_client.certificate, QStringConverter::Utf16LE, true))
                          << written("key16.pem",
                                     utf16(m_client.key, QStringConverter::Utf16LE, true))
                          << none;
    const QString pfx = made("c.pfx", "pkcs12 -export -in client.pem -inkey client.key "
                                      "-certfile first.pem -passout pass:abc");
    row("PFX for both") << pfx << pfx << QByteArray("abc");
    row("PFX and a key of its own") << pfx << key << QByteArray("abc");
    const QString old = made("old.pfx", "pkcs12 -export -in client.pem -inkey client.key -legacy "
                                        "-passout pass:abc");
    row("PFX with RC2, as Windows long wrote it") << old << old << QByteArray("abc");
    const QString des = made("des.pfx", "pkcs12 -export -in client.pem -inkey client.key -keypbe "
                                        "PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg SHA1 "
                                        "-passout pass:abc");
    row("PFX with 3DES") << des << des << QByteArray("abc");
}

void TestCertificateFile::a_client_certificate_and_its_key_are_used()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QByteArray, typed);
    Environment environment;
    environment.clientCertificateFile = certificate;
    environment.clientKeyFile = key;
    const Network network = networkOf(environment, {}, typed);
    QVERIFY2(network.problems.isEmpty(),
             network.error() ? qPrintable(network.error()->detail) : "");
    QCOMPARE(network.tls().localCertificate(), QSslCertificate(m_client.certificate));
    QCOMPARE(network.tls().privateKey(), QSslKey(m_client.key, QSsl::Ec));
}

void TestCertificateFile::one_pfx_is_enough()
{
    Environment environment;
    environment.clientCertificateFile =
        made("Client.PFX", "pkcs12 -export -in client.pem -inkey client.key -passout pass:abc");
    QVERIFY(networkOf(environment, {}, "abc").problems.isEmpty());
    QVERIFY(!networkOf(environment, {}, "abc").tls().privateKey().isNull());
    for (const auto &[typed, kind] : {std::pair(QByteArray(), Problem::NeedsPassphrase),
                                      std::pair(QByteArray("x"), Problem::WrongPassphrase)}) {
        const Network network = networkOf(environment, {}, typed);
        QCOMPARE(network.problems.size(), 1); // said once, though it is both files
        QCOMPARE(network.problems.constFirst().kind, kind);
    }
}

void TestCertificateFile::what_cannot_be_used_is_named_and_left_out_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QString>("format");
    const QByteArray one = m_first.certificate();
    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
    const auto foreign = [&](const char *name, const QByteArray &bytes, const char *format) {
        row(name) << written(name, bytes) << Problem::OtherFormat << QString::fromLatin1(format);
    };
    const QString none;
    QByteArray broken = m_second.certificate();
    broken[broken.size() / 2] = '!';
    row("the second is broken") << written("broken.pem", one + broken) << Problem::Broken << none;
    row("the second is cut off") << written("cut.pem", one + m_second.certificate().chopped(80))
                                 << Problem::Broken << none;
    row("the second is no certificate")
        << written("odd.pem",
                   one + "-----BEGIN CERTIFICATE-----\nTm90aGluZw==\n-----END CERTIFICATE-----\n")
        << Problem::Broken << none;
    const QByteArray der = content(made("f.der", "x509 -in first.pem -outform DER"));
    row("DER with more behind it") << written("more.der", der + "more") << Problem::Broken << none;
    row("DER that is cut off") << written("cut.der", der.chopped(10)) << Problem::Nothing << none;
    row("marked as rejected") << made("rejected.pem", "x509 -in first.pem -addreject serverAuth")
                              << Problem::Distrusted << none;
    row("for mail only") << made("mail.pem", "x509 -in first.pem -addtrust emailProtection")
                         << Problem::Distrusted << none;
    row("a locked PFX") << made("l.pfx", "pkcs12 -export -nokeys -in first.pem -passout pass:abc")
                        << Problem::NeedsPassphrase << none;
    row("an empty P7B") << made("empty.p7b", "crl2pkcs7 -nocrl -outform DER") << Problem::Nothing
                        << none;
    foreign("keystore.jks", "\xfe\xed\xfe\xed and more", "Java keystore");
    foreign("key.ppk", "PuTTY-User-Key-File-3: ssh-rsa", "PuTTY");
    foreign("store.sst", QByteArray("\0\0\0\0CERT\0", 9), "SST");
    made("request.pem", "req -new -key client.key -subj /CN=a");
    row("a request") << m_folder.filePath(QStringLiteral("request.pem")) << Problem::OtherFormat
                     << QStringLiteral("CSR");
}

void TestCertificateFile::what_cannot_be_used_is_named_and_left_out()
{
    QFETCH(QString, file);
    QFETCH(Problem, problem);
    QFETCH(QString, format);
    Environment environment;
    environment.caFile = file;
    const Network network = networkOf(environment);
    QCOMPARE(network.problems.size(), 1);
    QCOMPARE(network.problems.constFirst().kind, problem);
    QCOMPARE(network.problems.constFirst().format, format);
    QVERIFY(network.trustedCas.isEmpty());
    QVERIFY(network.error());
}

HOOKDESK_TEST(TestCertificateFile)

} // namespace tst_certificatefile

#include "tst_certificatefile.moc"
