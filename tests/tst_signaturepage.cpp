// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/session.h"
#include "app/signature/signature.h"
#include "tests/support/deliveringsandbox.h"
#include "tests/support/sandboxenvironment.h"
#include "tests/support/shownsignaturepage.h"
#include "tests/support/signaturevectors.h"
#include "tests/support/testprogram.h"
#include "ui/common/actionregistry.h"
#include "ui/signature/signaturepage.h"
#include "ui/signature/verdictview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QTest>
#include <QThreadPool>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_signaturepage {

namespace {

const QByteArray secret = "5f2b8c1e-hook-secret";
const QByteArray body = "{\"webhookId\":\"w\",\"payload\":{\"entityId\":\"e\"}}";

QByteArray right(const QByteArray &of = body)
{
    return signature(secret, of);
}

QByteArray rawRequest(const QByteArray &headers, const QByteArray &content = body)
{
    return "POST /hook HTTP/1.1\r\nHost: h.example\r\n" + headers +
           "\r\nContent-Length: " + QByteArray::number(content.size()) + "\r\n\r\n" + content;
}

} // namespace

/// The page in a window of its own, over a session of a sandbox that tells its secrets.
class SignaturePageTest : public QObject, private DeliveringSandbox, private ShownSignaturePage
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void vectorsAreGenuineAndTheirWrongBase64IsNamed_data();
    void vectorsAreGenuineAndTheirWrongBase64IsNamed();
    void verdictsBeginWithTheirWord_data();
    void verdictsBeginWithTheirWord();
    void anEditTakesBackWhatWasFound_data();
    void anEditTakesBackWhatWasFound();
    void checkDoesNotWaitForThePause();
    void theWholeFormIsInSightBesideAVerdict();
    void whatIsPastedIsSplit_data();
    void whatIsPastedIsSplit();
    void everyHeaderMayHoldTheSignature();
    void aTypedValueTakesThePlaceOfTheHeaders();
    void theSecretOfTheWebhookIsFilledIn();
    void aTypedSecretStays();
    void theKnownSecretIsOneClickAway();
    void aFurtherRequestGetsItsOwnSecret();
    void aWebhookThatIsNotHereIsSaid();
    void theSecretOfAnotherWebhookIsNamed();
    void theReportHoldsNoSecretAndNoBody();
    void aFileIsLoadedByteByByte();
    void aFileThatCannotBeReadIsSaid();
    void clearTakesEverything();
    void aLargeBodyDoesNotStopTheWindow();
    void aHugeRequestDoesNotEndTheProgram();
    void thePageMayGoWhileADiagnosisRuns();
    void thePageMayGoWhileAFileLoads();
    void anEventComesWithItsBody();
    void theVerdictIsSpoken();
};

void SignaturePageTest::initTestCase()
{
    // Qt's own dialog, which a test can look into.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QCOMPARE(restart(deliverySettings()), QString());
}

void SignaturePageTest::init()
{
    QVERIFY(openPage(sandboxEnvironment(m_server->url()), sandboxCredentials()));
}

void SignaturePageTest::cleanup()
{
    closePage();
}

void SignaturePageTest::vectorsAreGenuineAndTheirWrongBase64IsNamed_data()
{
    QTest::addColumn<int>("number");
    const auto vectors = signatureVectors(QFINDTESTDATA("data/signature-vectors.json"));
    QVERIFY(!vectors.isEmpty());
    for (int number = 0; number < vectors.size(); ++number)
        QTest::newRow(vectors.at(number).name.constData()) << number;
}

void SignaturePageTest::vectorsAreGenuineAndTheirWrongBase64IsNamed()
{
    QFETCH(const int, number);
    const auto vector = signatureVectors(QFINDTESTDATA("data/signature-vectors.json")).at(number);
    enter(vector.body, vector.secret, vector.signature);
    QTRY_VERIFY2(verdict().startsWith(QLatin1String("Genuine:")), qPrintable(verdict()));
    QCOMPARE(line("Expected signature").text(), QString::fromLatin1(vector.signature));
    QCOMPARE(line("Expected hexadecimal digest").text(), QString::fromLatin1(vector.hex));
    QCOMPARE(diagnosis().rowCount(), 0);
    enter(vector.body, vector.secret, vector.wrongBase64);
    buttonNamed(*m_page, "Check").click();
    QTRY_VERIFY2(verdict().startsWith(QLatin1String("Not genuine")), qPrintable(verdict()));
    QVERIFY(verdict().contains(QLatin1String("Base64 of the text of the hexadecimal digits")));
    const QStringList first = rowTexts(diagnosis(), 0);
    QCOMPARE(first.at(0), QStringLiteral("Proved"));
    QCOMPARE(first.at(1), QStringLiteral("Base64 of the text of the hexadecimal digits"));
    QVERIFY(!first.at(2).isEmpty());
    QCOMPARE(line("Expected signature").text(), QString::fromLatin1(vector.signature));
}

void SignaturePageTest::verdictsBeginWithTheirWord_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("beginning");
    const auto row = [](const char *name, const QByteArray &content, const QByteArray &key,
                        const QByteArray &value, const char *beginning) {
        QTest::newRow(name) << content << key << value << QString::fromLatin1(beginning);
    };
    row("genuine", body, secret, right(), "Genuine:");
    row("line ends", "a\r\nb\n", secret, right("a\r\nb\n"), "Genuine:");
    row("bytes", QByteArray("\0\xff", 2), secret, right(QByteArray("\0\xff", 2)), "Genuine:");
    row("quoted", body, secret, '"' + right() + '"', "Genuine, but:");
    row("other body", body + ' ', secret, right(), "Not genuine:");
    row("unknown", body, secret, right("x"), "Not genuine: none of ");
    row("no signature at all", body, secret, "abc", "Not genuine: ");
    row("no value", body, secret, {}, "Enter the ");
    row("no secret", body, {}, right(), "Enter the ");
    row("a value alone", {}, {}, right(), "Enter the ");
    row("a secret alone", {}, secret, {}, "Enter the ");
    row("a body alone", body, {}, {}, "Enter the ");
    row("nothing", {}, {}, {}, "Nothing to check yet");
}

void SignaturePageTest::verdictsBeginWithTheirWord()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, value);
    QFETCH(const QString, beginning);
    enter(content, key, value);
    QTRY_VERIFY2(verdict().startsWith(beginning), qPrintable(verdict()));
    const QByteArray expected = key.isEmpty() ? QByteArray() : signature(key, content);
    const bool isChecked = !content.isEmpty() || !key.isEmpty();
    QCOMPARE(line("Expected signature").text(),
             isChecked ? QString::fromLatin1(expected) : QString());
    // The report of what nobody could tell helps nobody.
    const bool isTold = beginning.startsWith(QLatin1String("Genuine")) ||
                        beginning.startsWith(QLatin1String("Not genuine"));
    QCOMPARE(buttonNamed(*m_page, "Copy report").isVisible(), isTold);
    QCOMPARE(line("Expected signature").isVisible(), !expected.isEmpty() && isChecked);
    QCOMPARE(partNamed<QTableView>(*m_page, "Diagnosis").isVisible(), diagnosis().rowCount() > 0);
}

void SignaturePageTest::anEditTakesBackWhatWasFound_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("field");
    for (const char *field : {"body", "secret", "value", "raw"}) {
        QTest::addRow("genuine, %s", field) << right() << QString::fromLatin1(field);
        QTest::addRow("not genuine, %s", field) << right().toHex() << QString::fromLatin1(field);
    }
}

void SignaturePageTest::anEditTakesBackWhatWasFound()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, field);
    enter(body, secret, value);
    buttonNamed(*m_page, "Check").click();
    QTRY_VERIFY(verdict().contains(QLatin1String("enuine")));
    QVERIFY(buttonNamed(*m_page, "Copy report").isEnabled());
    if (field == QLatin1String("body"))
        QTest::keyClick(&requestBody(), Qt::Key_X);
    else if (field == QLatin1String("secret"))
        QTest::keyClick(&line("Webhook secret"), Qt::Key_X);
    else if (field == QLatin1String("value"))
        QTest::keyClick(&line("Received signature"), Qt::Key_X);
    else
        QTest::keyClick(&raw(), Qt::Key_X);
    QVERIFY2(!verdict().contains(QLatin1String("enuine")), qPrintable(verdict()));
    QCOMPARE(diagnosis().rowCount(), 0);
    QCOMPARE(line("Expected signature").text(), QString());
    QCOMPARE(line("Expected hexadecimal digest").text(), QString());
    QVERIFY(!buttonNamed(*m_page, "Copy report").isEnabled());
}

void SignaturePageTest::checkDoesNotWaitForThePause()
{
    line("Webhook secret").setText(QString::fromUtf8(secret));
    raw().setBytes(rawRequest("X-Signature: " + right()));
    QVERIFY(requestBody().bytes().isEmpty());
    buttonNamed(*m_page, "Check").click();
    QCOMPARE(requestBody().bytes(), body);
    QCOMPARE(line("Received signature").text(), QString::fromLatin1(right()));
    QTRY_COMPARE(verdict(), QStringLiteral("Genuine: the header X-Signature proves it"));
}

void SignaturePageTest::theWholeFormIsInSightBesideAVerdict()
{
    m_page->resize(1200, 700);
    enter(body, secret, "no signature");
    QTRY_VERIFY2(verdict().startsWith(QLatin1String("Not genuine")), qPrintable(verdict()));
    const QAbstractButton &check = buttonNamed(*m_page, "Check");
    QTRY_COMPARE(check.visibleRegion().boundingRect().size(), check.size());
}

void SignaturePageTest::whatIsPastedIsSplit_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("value");
    const QByteArray odd = "{\"a\":\"Z\u00FCrich\"}\r\n\xEF\xBB\xBF\n";
    QTest::newRow("request") << rawRequest("X-Signature: " + right()) << body << right();
    QTest::newRow("line ends in the body")
        << rawRequest("X-Hook-Hmac: " + right(odd), odd) << odd << right(odd);
    QTest::newRow("NUL bytes") << rawRequest("X-Signature: " + right(QByteArray("a\0b", 3)),
                                             QByteArray("a\0b", 3))
                               << QByteArray("a\0b", 3) << right(QByteArray("a\0b", 3));
    QTest::newRow("curl") << "curl -X POST https://h.example -H 'X-Signature: " + right() +
                                 "' --data-raw '" + body + "'"
                          << body << right();
    QTest::newRow("headers") << "Host: h.example\nX-Signature: " + right() + "\nAccept: */*\n"
                             << QByteArray() << right();
    QTest::newRow("body alone") << body << body << QByteArray();
    QTest::newRow("HTTP/2") << ":method: POST\n:path: /\nx-signature: " + right() + "\n\n" + body
                            << body << right();
    QTest::newRow("chunks") << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nX-Signature: " +
                                   right("abc") + "\r\n\r\n1\r\na\r\n2\r\nbc\r\n0\r\n\r\n"
                            << QByteArray("abc") << right("abc");
}

void SignaturePageTest::whatIsPastedIsSplit()
{
    QFETCH(const QByteArray, pasted);
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, value);
    raw().setBytes(pasted);
    QTRY_COMPARE(requestBody().bytes(), content);
    QTRY_COMPARE(line("Received signature").text(), QString::fromLatin1(value));
    if (value.isEmpty() || content.isEmpty())
        return;
    line("Webhook secret").setText(QString::fromUtf8(secret));
    QTRY_VERIFY2(verdict().startsWith(QLatin1String("Genuine: the header ")),
                 qPrintable(verdict()));
}

void SignaturePageTest::everyHeaderMayHoldTheSignature()
{
    raw().setBytes(rawRequest("X-Signature: " + right("other") + "\r\nX-Hmac: " + right("third") +
                              "\r\nX-Trace: " + right()));
    line("Webhook secret").setText(QString::fromUtf8(secret));
    QTRY_COMPARE(verdict(), QStringLiteral("Genuine: the header X-Trace proves it"));
    QVERIFY(isShown(QStringLiteral("3 possible header(s), all checked")));
}

void SignaturePageTest::aTypedValueTakesThePlaceOfTheHeaders()
{
    raw().setBytes(rawRequest("X-Signature: " + right()));
    line("Webhook secret").setText(QString::fromUtf8(secret));
    QTRY_VERIFY(verdict().startsWith(QLatin1String("Genuine")));
    line("Received signature").setText(QString::fromLatin1(right("other")));
    QTRY_VERIFY(verdict().startsWith(QLatin1String("Not genuine")));
    QVERIFY(!isShown(QStringLiteral("all checked")));
}

void SignaturePageTest::theSecretOfTheWebhookIsFilledIn()
{
    QVERIFY(loadWebhooks());
    const QJsonObject webhook = activeWebhook();
    const QByteArray own = webhook.value(QLatin1String("Secret")).toString().toUtf8();
    QVERIFY(!own.isEmpty());
    const QByteArray content = "{\"webhookId\":\"" + idOf(webhook) + "\",\"payload\":{}}";
    raw().setBytes(rawRequest("X-Signature: " + signature(own, content), content));
    QTRY_COMPARE(line("Webhook secret").text(), QString::fromUtf8(own));
    QTRY_VERIFY(verdict().startsWith(QLatin1String("Genuine:")));
    QVERIFY(isShown(webhook.value(QLatin1String("_Name")).toString()));
    QCOMPARE(line("Webhook secret").echoMode(), QLineEdit::Password);
}

void SignaturePageTest::aTypedSecretStays()
{
    QVERIFY(loadWebhooks());
    line("Webhook secret").setText(QStringLiteral("mine"));
    requestBody().setBytes("{\"webhookId\":\"" + activeId() + "\"}");
    QCOMPARE(line("Webhook secret").text(), QStringLiteral("mine"));
    QTRY_COMPARE(line("Expected signature").text(),
                 QString::fromLatin1(signature("mine", requestBody().bytes())));
}

void SignaturePageTest::theKnownSecretIsOneClickAway()
{
    QVERIFY(loadWebhooks());
    const QJsonObject webhook = activeWebhook();
    const QString own = webhook.value(QLatin1String("Secret")).toString();
    const QAbstractButton &use = buttonNamed(*m_page, "Use the known secret");
    QVERIFY(!use.isVisible());
    requestBody().setBytes("{\"webhookId\":\"" + idOf(webhook) + "\"}");
    QCOMPARE(line("Webhook secret").text(), own);
    QVERIFY(!use.isVisible());
    line("Webhook secret").setText(own + QLatin1Char('x'));
    QVERIFY(use.isVisible());
    buttonNamed(*m_page, "Use the known secret").click();
    QCOMPARE(line("Webhook secret").text(), own);
    QVERIFY(!use.isVisible());
    requestBody().setBytes("{}"); // it is not somebody's own
    QCOMPARE(line("Webhook secret").text(), QString());
}

void SignaturePageTest::aFurtherRequestGetsItsOwnSecret()
{
    QVERIFY(loadWebhooks());
    const QJsonObject first = activeWebhook();
    const QJsonObject second = activeWebhook("Activity.Invoice");
    const auto contentOf = [](const QJsonObject &webhook) {
        return QByteArray("{\"webhookId\":\"" + idOf(webhook) + "\"}");
    };
    const auto secretOf = [](const QJsonObject &webhook) {
        return webhook.value(QLatin1String("Secret")).toString();
    };
    requestBody().setBytes(contentOf(first));
    QCOMPARE(line("Webhook secret").text(), secretOf(first));
    requestBody().setBytes(contentOf(second));
    QCOMPARE(line("Webhook secret").text(), secretOf(second));
    buttonNamed(*m_page, "Clear all").click();
    QCOMPARE(line("Webhook secret").text(), QString());
    requestBody().setBytes(contentOf(first));
    QCOMPARE(line("Webhook secret").text(), secretOf(first));
    WebhookEvent event;
    event.body = contentOf(second);
    m_page->checkEvent(event);
    QCOMPARE(line("Webhook secret").text(), secretOf(second));
    requestBody().setBytes("{}");
    QCOMPARE(line("Webhook secret").text(), QString());
}

void SignaturePageTest::aWebhookThatIsNotHereIsSaid()
{
    QVERIFY(loadWebhooks());
    requestBody().setBytes(R"({"webhookId":"0b6f3a52-6a0d-4a0e-9a43-0c6a6b1f7c11"})");
    QVERIFY(isShown(QStringLiteral("another environment: 0b6f3a52")));
    QCOMPARE(line("Webhook secret").text(), QString());
}

void SignaturePageTest::theSecretOfAnotherWebhookIsNamed()
{
    QVERIFY(loadWebhooks());
    const QJsonObject other = activeWebhook();
    const QByteArray used = other.value(QLatin1String("Secret")).toString().toUtf8();
    enter(body, secret, signature(used, body));
    QTRY_VERIFY2(verdict().startsWith(QLatin1String("Not genuine: ")), qPrintable(verdict()));
    const QStringList first = rowTexts(diagnosis(), 0);
    QCOMPARE(first.at(0), QStringLiteral("Proved"));
    QVERIFY2(first.at(1).contains(other.value(QLatin1String("_Name")).toString()),
             qPrintable(first.at(1)));
    QVERIFY(!first.join(QLatin1Char(' ')).contains(QString::fromUtf8(used)));
}

void SignaturePageTest::theReportHoldsNoSecretAndNoBody()
{
    enter(body, secret, right().toHex());
    buttonNamed(*m_page, "Check").click();
    QTRY_VERIFY(buttonNamed(*m_page, "Copy report").isEnabled());
    buttonNamed(*m_page, "Copy report").click();
    const auto report = [] { return QApplication::clipboard()->text().toUtf8(); };
    QVERIFY(report().contains("Not genuine"));
    QVERIFY(report().contains("Proved: "));
    QVERIFY(!report().contains(secret));
    QVERIFY(!report().contains("webhookId\":"));
    QVERIFY(!report().contains(right()));
    buttonNamed(*m_page, "With the body").click();
    buttonNamed(*m_page, "Copy report").click();
    QVERIFY(report().contains(body));
    QVERIFY(!report().contains(secret));
    QApplication::clipboard()->clear();
    m_actions->action(QStringLiteral("signature.copyReport"))->trigger();
    QVERIFY(report().contains("Not genuine"));
}

void SignaturePageTest::aFileIsLoadedByteByByte()
{
    QByteArray content;
    for (int code = 255; code >= 0; --code)
        content.append(static_cast<char>(code));
    QFile file(m_folder->filePath(QStringLiteral("body.bin")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    line("Webhook secret").setText(QString::fromUtf8(secret));
    QVERIFY(chooseFile(file.fileName()));
    QTRY_COMPARE(requestBody().bytes(), content);
    QVERIFY(requestBody().isReadOnly());
    QVERIFY(isShown(QStringLiteral("Loaded from body.bin.")));
    QVERIFY(isShown(QStringLiteral("256 byte(s)")));
    QVERIFY(isShown(QStringLiteral("Not UTF-8")));
    QTRY_COMPARE(line("Expected signature").text(), QString::fromLatin1(right(content)));
    // Another body is of no file.
    raw().setBytes(body);
    QTRY_COMPARE(requestBody().bytes(), body);
    QVERIFY(!isShown(QStringLiteral("Loaded from")));
}

void SignaturePageTest::aFileThatCannotBeReadIsSaid()
{
    requestBody().setBytes(body);
    QFile file(m_folder->filePath(QStringLiteral("sparse.bin")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(600LL * 1024 * 1024)); // takes no room
    file.close();
    QVERIFY(chooseFile(file.fileName()));
    QTRY_VERIFY(isShown(QStringLiteral("sparse.bin cannot be read")));
    QCOMPARE(requestBody().bytes(), body);
    QTest::keyClick(&requestBody(), Qt::Key_X);
    QVERIFY(!isShown(QStringLiteral("sparse.bin")));
}

void SignaturePageTest::clearTakesEverything()
{
    raw().setBytes(rawRequest("X-Signature: " + right()));
    line("Webhook secret").setText(QString::fromUtf8(secret));
    QTRY_VERIFY(verdict().startsWith(QLatin1String("Genuine")));
    buttonNamed(*m_page, "Clear all").click();
    QVERIFY(raw().bytes().isEmpty());
    QVERIFY(requestBody().bytes().isEmpty());
    QVERIFY(line("Webhook secret").text().isEmpty());
    QVERIFY(line("Received signature").text().isEmpty());
    QVERIFY(line("Expected signature").text().isEmpty());
    QCOMPARE(verdict(), QStringLiteral("Nothing to check yet"));
    QVERIFY(!isShown(QStringLiteral("all checked")));
    buttonNamed(*m_page, "Check").click();
    QCOMPARE(verdict(), QStringLiteral("Nothing to check yet"));
}

void SignaturePageTest::aLargeBodyDoesNotStopTheWindow()
{
    const QByteArray large = "{\"text\":\"" + QByteArray(10 * 1024 * 1024, 'x') + "\"}\n";
    Heartbeat heartbeat;
    enter(large, secret, right(large.chopped(1)));
    buttonNamed(*m_page, "Check").click();
    QTRY_VERIFY_WITH_TIMEOUT(verdict().startsWith(QLatin1String("Not genuine")), 60000);
    QVERIFY2(rowTexts(diagnosis(), 0).at(0) == QLatin1String("Proved"), qPrintable(verdict()));
    QVERIFY2(heartbeat.longestPause() < 3000,
             qPrintable(QString::number(heartbeat.longestPause())));
    // One more key takes back the verdict, and the one that follows is about what stands there.
    line("Received signature").setText(QString::fromLatin1(right(large)));
    QVERIFY(!verdict().startsWith(QLatin1String("Not genuine")));
    QTRY_VERIFY_WITH_TIMEOUT(verdict().startsWith(QLatin1String("Genuine")), 60000);
    QCOMPARE(line("Expected signature").text(), QString::fromLatin1(right(large)));
}

void SignaturePageTest::aHugeRequestDoesNotEndTheProgram()
{
    const QByteArray huge(100 * 1024 * 1024, 'y');
    line("Webhook secret").setText(QString::fromUtf8(secret));
    Heartbeat heartbeat;
    raw().setExactText(QString::fromLatin1(rawRequest("X-Signature: " + right(huge), huge)));
    QTRY_VERIFY2_WITH_TIMEOUT(verdict().startsWith(QLatin1String("Genuine: the header")),
                              qPrintable(verdict()), 120000);
    QCOMPARE(requestBody().bytes().size(), huge.size());
    QVERIFY(isShown(QStringLiteral("Only the beginning is shown")));
    QVERIFY2(heartbeat.longestPause() < 10000,
             qPrintable(QString::number(heartbeat.longestPause())));
}

void SignaturePageTest::thePageMayGoWhileADiagnosisRuns()
{
    const QByteArray large = "{\"text\":\"" + QByteArray(8 * 1024 * 1024, 'x') + "\"}\n";
    enter(large, secret, right("other"));
    buttonNamed(*m_page, "Check").click();
    m_page.reset();
    m_actions.reset();
    m_session.reset();
    // What runs on has copies of all that it needs.
    QVERIFY(QThreadPool::globalInstance()->waitForDone(60000));
    QCoreApplication::processEvents();
}

void SignaturePageTest::thePageMayGoWhileAFileLoads()
{
    QFile file(m_folder->filePath(QStringLiteral("large.bin")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(50LL * 1024 * 1024));
    file.close();
    QVERIFY(chooseFile(file.fileName()));
    m_page.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(60000));
    QCoreApplication::processEvents();
}

void SignaturePageTest::anEventComesWithItsBody()
{
    enter("before", secret, right());
    raw().setBytes("X-Signature: before");
    WebhookEvent event;
    event.body = "{\"webhookId\":\"unknown\",\"payload\":{}}\r\n";
    m_page->checkEvent(event);
    QCOMPARE(requestBody().bytes(), event.body);
    QVERIFY(raw().bytes().isEmpty());
    QVERIFY(line("Received signature").text().isEmpty());
    QVERIFY2(line("Webhook secret").text().isEmpty(), "it was of another request");
    QTRY_VERIFY(verdict().startsWith(QLatin1String("Enter the ")));
    line("Webhook secret").setText(QString::fromUtf8(secret));
    QTRY_COMPARE(line("Expected signature").text(), QString::fromLatin1(right(event.body)));
}

void SignaturePageTest::theVerdictIsSpoken()
{
    enter(body, secret, right());
    QTRY_VERIFY(verdict().startsWith(QLatin1String("Genuine")));
    QAccessibleInterface *spoken =
        QAccessible::queryAccessibleInterface(&partNamed<VerdictLabel>(*m_page, "Verdict"));
    QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Verdict"));
    QCOMPARE(spoken->text(QAccessible::Description), verdict());
    QCOMPARE(spoken->textInterface()->text(0, -1), verdict());
}

HOOKDESK_WINDOW_TEST(SignaturePageTest)

} // namespace tst_signaturepage

#include "tst_signaturepage.moc"
