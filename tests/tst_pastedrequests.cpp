// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/signature.h"
#include "tests/support/deliveringsandbox.h"
#include "tests/support/sandboxenvironment.h"
#include "tests/support/shownsignaturepage.h"
#include "tests/support/testprogram.h"
#include "ui/signature/signaturepage.h"

#include <QFile>
#include <QStringEncoder>
#include <QTest>
#include <QTextEdit>

using namespace hookdesk;

namespace tst_pastedrequests {

namespace {

const QByteArray secret = "5f2b8c1e-hook-secret";
const QByteArray body = "{\"webhookId\":\"w\",\"payload\":{\"entityId\":\"e\"}}";

QByteArray right(const QByteArray &of = body)
{
    return signature(secret, of);
}

QByteArray rawRequest(const QByteArray &headers)
{
    return "POST /hook HTTP/1.1\r\nHost: h.example\r\n" + headers +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

/// What the page makes of requests that do not say all, and of files that are not what they seem.
class PastedRequestsTest : public QObject, private DeliveringSandbox, private ShownSignaturePage
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void withoutABodyNothingIsForged_data();
    void withoutABodyNothingIsForged();
    void theBodyOfTheRequestBeforeIsNotKept();
    void anotherProgramsRequestIsProved_data();
    void anotherProgramsRequestIsProved();
    void aBodyThatWasParsedProvesNothing();
    void aFormThatIsNotUnderstoodIsSaid();
    void aSlipInTheOwnSecretIsNoOtherWebhook();
    void aFileInUtf16IsNamed();
    void aFailureDoesNotOutliveTheNextGoodFile();

private:
    [[nodiscard]] QString notes() const
    {
        return partNamed<QTextEdit>(*m_page, "Notes on the raw request").toPlainText();
    }
};

void PastedRequestsTest::initTestCase()
{
    // Qt's own dialog, which a test can look into.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QCOMPARE(restart(deliverySettings()), QString());
}

void PastedRequestsTest::init()
{
    QVERIFY(openPage(sandboxEnvironment(m_server->url()), sandboxCredentials()));
}

void PastedRequestsTest::cleanup()
{
    closePage();
}

void PastedRequestsTest::withoutABodyNothingIsForged_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::newRow("curl with a file")
        << "curl https://h.example -H 'X-Signature: " + right() + "' -d @body.json";
    QTest::newRow("headers of Node") << "{ host: 'h.example', 'x-signature': '" + right() + "' }";
    QTest::newRow("headers") << "Host: h.example\nX-Signature: " + right() + '\n';
    QTest::newRow("length without its body")
        << "POST / HTTP/1.1\r\nContent-Length: 9\r\nX-Signature: " + right() + "\r\n\r\n";
}

void PastedRequestsTest::withoutABodyNothingIsForged()
{
    QFETCH(const QByteArray, pasted);
    raw().setBytes(pasted);
    line("Webhook secret").setText(QString::fromUtf8(secret));
    QTRY_COMPARE(verdict(), QStringLiteral("Enter the received body"));
    QCOMPARE(line("Expected signature").text(), QString());
    QCOMPARE(diagnosis().rowCount(), 0);
    QFile file(m_folder->filePath(QStringLiteral("body.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(body);
    file.close();
    QVERIFY(chooseFile(file.fileName()));
    QTRY_COMPARE(verdict(), QStringLiteral("Genuine: the header %1 proves it")
                                .arg(pasted.contains("X-Sig") ? QStringLiteral("X-Signature")
                                                              : QStringLiteral("x-signature")));
}

void PastedRequestsTest::theBodyOfTheRequestBeforeIsNotKept()
{
    line("Webhook secret").setText(QString::fromUtf8(secret));
    raw().setBytes(rawRequest("X-Signature: " + right()));
    QTRY_VERIFY(verdict().startsWith(QLatin1String("Genuine")));
    raw().setBytes("curl https://h.example -H 'X-Signature: " + right("x") + "' -d @body.json");
    QTRY_COMPARE(verdict(), QStringLiteral("Enter the received body"));
    QCOMPARE(requestBody().bytes(), QByteArray());
    // One that somebody entered stays.
    requestBody().setBytes("x");
    raw().setBytes("X-Signature: " + right("x") + "\nHost: h.example\n");
    QTRY_VERIFY2(verdict().startsWith(QLatin1String("Genuine")), qPrintable(verdict()));
}

void PastedRequestsTest::aSlipInTheOwnSecretIsNoOtherWebhook()
{
    QVERIFY(loadWebhooks());
    const QJsonObject webhook = activeWebhook();
    const QByteArray own = webhook.value(QLatin1String("Secret")).toString().toUtf8();
    const QByteArray content = "{\"webhookId\":\"" + idOf(webhook) + "\",\"payload\":{}}";
    enter(content, own + 'x', signature(own, content));
    QTRY_VERIFY2(verdict().startsWith(QLatin1String("Not genuine: ")), qPrintable(verdict()));
    QVERIFY2(verdict().contains(QLatin1String("differs a little")), qPrintable(verdict()));
    QVERIFY(!isShown(QStringLiteral("another webhook")));
}

void PastedRequestsTest::aFileInUtf16IsNamed()
{
    line("Webhook secret").setText(QString::fromUtf8(secret));
    line("Received signature").setText(QString::fromLatin1(right()));
    QFile file(m_folder->filePath(QStringLiteral("body.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QStringEncoder encode(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    file.write(encode(QString::fromUtf8(body)));
    file.close();
    QVERIFY(chooseFile(file.fileName()));
    QTRY_VERIFY(isShown(QStringLiteral("UTF-16, as Windows")));
    QTRY_VERIFY2(verdict().contains(QLatin1String("Body in UTF-8 instead of UTF-16")),
                 qPrintable(verdict()));
}

void PastedRequestsTest::aFailureDoesNotOutliveTheNextGoodFile()
{
    requestBody().setBytes(body);
    QFile large(m_folder->filePath(QStringLiteral("sparse.bin")));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(600LL * 1024 * 1024)); // takes no room
    large.close();
    QVERIFY(chooseFile(large.fileName()));
    QTRY_VERIFY(isShown(QStringLiteral("sparse.bin")));
    QFile good(m_folder->filePath(QStringLiteral("good.json"))); // of the same bytes
    QVERIFY(good.open(QIODevice::WriteOnly));
    good.write(body);
    good.close();
    QVERIFY(chooseFile(good.fileName()));
    QTRY_VERIFY(isShown(QStringLiteral("Loaded from good.json.")));
    QVERIFY(!isShown(QStringLiteral("sparse.bin")));
}

void PastedRequestsTest::anotherProgramsRequestIsProved_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<QString>("beginning");
    const QByteArray gateway = R"({"httpMethod":"POST","headers":{"X-Signature":")" + right() +
                               R"("},"body":")" + body.toBase64() + R"(","isBase64Encoded":)";
    QTest::newRow("a gateway") << gateway + "true}" << QStringLiteral("Genuine: ");
    QTest::newRow("a gateway that forgot to say Base64")
        << gateway + "false}" << QStringLiteral("Not genuine: Body decoded from Base64");
    QTest::newRow("n8n") << R"([{"headers":{"x-signature":")" + right() + R"("},"body":)" + body +
                                R"(,"webhookUrl":"https://n.example"}])"
                         << QStringLiteral("Genuine: ");
}

void PastedRequestsTest::anotherProgramsRequestIsProved()
{
    QFETCH(const QByteArray, pasted);
    QFETCH(const QString, beginning);
    line("Webhook secret").setText(QString::fromUtf8(secret));
    raw().setBytes(pasted);
    QTRY_VERIFY2(verdict().startsWith(beginning), qPrintable(verdict()));
    QVERIFY(notes().contains(QStringLiteral("another program")));
}

void PastedRequestsTest::aBodyThatWasParsedProvesNothing()
{
    const QByteArray spaced = "{ \"payload\" : { \"n\" : 1.50 } }";
    const QByteArray item = R"([{"headers":{"x-signature":")" + right(spaced) +
                            R"("},"params":{},"query":{},"body":{"payload":{"n":1.5}}}])";
    line("Webhook secret").setText(QString::fromUtf8(secret));
    raw().setBytes(item);
    QTRY_COMPARE(verdict(),
                 QStringLiteral("Only the parsed body is here, not the bytes that were signed"));
    QCOMPARE(diagnosis().rowCount(), 0);
    QVERIFY2(notes().contains(QStringLiteral("Raw body")), qPrintable(notes()));
    requestBody().setBytes(spaced); // as it was received
    QTRY_VERIFY2(verdict().startsWith(QLatin1String("Genuine")), qPrintable(verdict()));
    requestBody().setBytes(spaced + "x");
    QTRY_VERIFY2(verdict().startsWith(QLatin1String("Not genuine")), qPrintable(verdict()));
}

void PastedRequestsTest::aFormThatIsNotUnderstoodIsSaid()
{
    raw().setBytes("wget --header 'X-Signature: x' --post-data '{}' https://h.example");
    QTRY_VERIFY(notes().contains(QStringLiteral("form is unknown")));
}

HOOKDESK_WINDOW_TEST(PastedRequestsTest)

} // namespace tst_pastedrequests

#include "tst_pastedrequests.moc"
