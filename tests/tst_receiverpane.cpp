// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/session.h"
#include "app/session/webhooksecrets.h"
#include "tests/support/deliveringsandbox.h"
#include "tests/support/shownparts.h"
#include "tests/support/testprogram.h"
#include "ui/common/actionregistry.h"
#include "ui/common/exactedit.h"
#include "ui/signature/signaturepage.h"
#include "ui/signature/verdictview.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

using namespace hookdesk;

namespace tst_receiverpane {

namespace {

/// A proxy on the way that changes the body of each delivery, and its length with it.
class Relay : public QObject
{
public:
    using Change = std::function<QByteArray(const QByteArray &)>;

    Relay(const QUrl &target, Change change)
        : m_target(target)
        , m_change(std::move(change))
    {
        connect(&m_server, &QTcpServer::newConnection, this, &Relay::join);
    }

    [[nodiscard]] bool listen() { return m_server.listen(QHostAddress::LocalHost); }
    [[nodiscard]] QByteArray url() const
    {
        return "http://127.0.0.1:" + QByteArray::number(m_server.serverPort()) + "/hook";
    }

private:
    void join()
    {
        QTcpSocket *sender = m_server.nextPendingConnection();
        auto *receiver = new QTcpSocket(sender);
        receiver->connectToHost(m_target.host(), static_cast<quint16>(m_target.port()));
        connect(receiver, &QTcpSocket::readyRead, sender,
                [sender, receiver] { sender->write(receiver->readAll()); });
        auto heard = std::make_shared<QByteArray>();
        connect(sender, &QTcpSocket::readyRead, receiver, [this, sender, receiver, heard] {
            heard->append(sender->readAll());
            receiver->write(takeChanged(*heard));
        });
    }

    /// The next request with its body changed; empty while it is not whole.
    [[nodiscard]] QByteArray takeChanged(QByteArray &heard) const
    {
        const qsizetype end = heard.indexOf("\r\n\r\n");
        if (end < 0)
            return {};
        QList<QByteArray> lines = heard.first(end).split('\n');
        QByteArray *length = nullptr;
        for (QByteArray &line : lines) {
            line = line.trimmed();
            if (line.toLower().startsWith("content-length:"))
                length = &line;
        }
        const qsizetype size = length ? length->mid(15).trimmed().toLongLong() : 0;
        if (heard.size() < end + 4 + size)
            return {};
        const QByteArray changed = m_change(heard.mid(end + 4, size));
        if (length)
            *length = "Content-Length: " + QByteArray::number(changed.size());
        heard.remove(0, end + 4 + size);
        return lines.join("\r\n") + "\r\n\r\n" + changed;
    }

    QTcpServer m_server;
    const QUrl m_target;
    const Change m_change;
};

} // namespace

/// The live receiver as a person works with it, and a sandbox that really delivers.
class ReceiverPaneTest : public QObject, private DeliveringSandbox
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nothingListensUntilItIsStarted();
    void aPortInUseIsSaid();
    void aDeliveryOfTheSandboxIsGenuine();
    void aWebhookIsBoundWithOneClick();
    void aChangeOnTheWayIsFound_data();
    void aChangeOnTheWayIsFound();
    void withoutASecretNobodyCanTell();
    void theAnswerIsThatOfTheFields();
    void badTargetsAreSaid_data();
    void badTargetsAreSaid();
    void theListIsCleared();
    void closingThePageClosesThePort();

private:
    void connectSession();
    void makePage();
    /// Starts the receiver on any free port.
    void start();
    [[nodiscard]] QUrl address() const
    {
        return QUrl(partNamed<QLineEdit>(*m_page, "Address of the receiver").text());
    }
    [[nodiscard]] QByteArray created(const QByteArray &url);
    [[nodiscard]] QTableView &list() const
    {
        return partNamed<QTableView>(*m_page, "Received deliveries");
    }
    [[nodiscard]] QString cell(int row, const char *title) const;
    [[nodiscard]] bool isShown(const QString &part) const;
    [[nodiscard]] static bool isOpen(const QUrl &url);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Session> m_session;
    WebhookSecrets m_secrets;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<SignaturePage> m_page;
};

void ReceiverPaneTest::init()
{
    QCOMPARE(restart(deliverySettings()), QString());
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")),
                                             QSettings::IniFormat);
    m_settings->setValue(QStringLiteral("signature/receiverPort"), 0);
    Environment environment;
    environment.name = QStringLiteral("Sandbox");
    environment.kind = EnvironmentKind::Sandbox;
    environment.apiUrl = m_server->url();
    environment.authUrl = m_server->url();
    environment.clientId = QStringLiteral("sandbox");
    Credentials credentials;
    credentials.clientSecret = "correct";
    m_session = std::make_unique<Session>(environment, ApiMap(), credentials, Session::Settings());
    makePage();
}

void ReceiverPaneTest::cleanup()
{
    m_page.reset();
    m_actions.reset();
    m_session.reset();
    m_settings.reset();
    m_client.reset();
    m_server.reset();
}

void ReceiverPaneTest::makePage()
{
    m_actions = std::make_unique<ActionRegistry>();
    m_page = std::make_unique<SignaturePage>(*m_session, m_secrets, *m_actions, *m_settings);
    m_page->resize(1200, 800);
    m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void ReceiverPaneTest::connectSession()
{
    m_session->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->loadState().everComplete && !m_session->loadState().loading,
                             30000);
}

void ReceiverPaneTest::start()
{
    buttonNamed(*m_page, "Start receiving").click();
    QVERIFY(address().isValid());
    QCOMPARE(address().host(), QStringLiteral("127.0.0.1"));
}

QByteArray ReceiverPaneTest::created(const QByteArray &url)
{
    const SandboxAnswer answer = m_client->send(
        "POST", "/v1/webhooks",
        R"({"entityType":"Activity.Invoice","webhookUrl":")" + url + R"(","headers":[]})");
    return answer.object().value(QLatin1String("id")).toString().toLatin1();
}

QString ReceiverPaneTest::cell(int row, const char *title) const
{
    const QAbstractItemModel &model = *list().model();
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal).toString() == QLatin1String(title))
            return model.index(row, column).data().toString();
    }
    return {};
}

bool ReceiverPaneTest::isShown(const QString &part) const
{
    const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&part](const QLabel *label) {
        return label->isVisible() && label->text().contains(part);
    });
}

bool ReceiverPaneTest::isOpen(const QUrl &url)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    return socket.waitForConnected(5000);
}

void ReceiverPaneTest::nothingListensUntilItIsStarted()
{
    const auto hint = [this] {
        return partNamed<ExactEdit>(*m_page, "Received request").placeholderText();
    };
    QVERIFY(address().isEmpty());
    QCOMPARE(hint(), QStringLiteral("No deliveries yet"));
    QVERIFY(!buttonNamed(*m_page, "Check in detail").isEnabled());
    QVERIFY(!buttonNamed(*m_page, "Clear the list").isEnabled());
    QVERIFY(!buttonNamed(*m_page, "Bind a sandbox webhook").isEnabled());
    start();
    const QUrl url = address();
    QVERIFY(isOpen(url));
    QCOMPARE(hint(), QStringLiteral("Waiting for deliveries"));
    QVERIFY(!partNamed<QSpinBox>(*m_page, "Port of the receiver").isEnabled());
    buttonNamed(*m_page, "Stop").click();
    QVERIFY(address().isEmpty());
    QVERIFY(!isOpen(url));
    // And once more.
    start();
    QVERIFY(isOpen(address()));
}

void ReceiverPaneTest::aPortInUseIsSaid()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    auto &port = partNamed<QSpinBox>(*m_page, "Port of the receiver");
    port.setValue(other.serverPort());
    buttonNamed(*m_page, "Start receiving").click();
    const QString sentence = QStringLiteral("uses port %1").arg(other.serverPort());
    QVERIFY(isShown(sentence));
    QVERIFY(address().isEmpty());
    QVERIFY(port.isEnabled());
    other.close();
    buttonNamed(*m_page, "Start receiving").click();
    QCOMPARE(address().port(), port.value());
    QVERIFY(!isShown(sentence));
}

void ReceiverPaneTest::aDeliveryOfTheSandboxIsGenuine()
{
    start();
    const QByteArray id = created(address().toEncoded() + "/hook?a=b");
    connectSession();
    // The receiver hears of the secret a moment after the webhook came.
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            change(id);
            return list().model()->rowCount() > 0 && cell(0, "Verdict") == QLatin1String("Genuine");
        }(),
        20000);
    QCOMPARE(cell(0, "Request"), QStringLiteral("POST /hook"));
    QCOMPARE(cell(0, "Answered"), QStringLiteral("200"));
    list().selectRow(0);
    const auto &shown = partNamed<ExactEdit>(*m_page, "Received request");
    QVERIFY(shown.bytes().startsWith("POST /hook?a=b HTTP/1.1\r\n"));
    QVERIFY(shown.bytes().contains("{\"webhookId\":\"" + id));
    QVERIFY(shown.isReadOnly());
    buttonNamed(*m_page, "Check in detail").click();
    QCOMPARE(m_page->findChild<QTabWidget *>()->currentIndex(), 0);
    const auto &verdict = partNamed<VerdictLabel>(*m_page, "Verdict");
    QTRY_VERIFY2(verdict.text().startsWith(QLatin1String("Genuine: the header ")),
                 qPrintable(verdict.text()));
    QVERIFY(partNamed<ExactEdit>(*m_page, "Request body").bytes().contains(id));
}

void ReceiverPaneTest::aWebhookIsBoundWithOneClick()
{
    connectSession();
    start();
    buttonNamed(*m_page, "Bind a sandbox webhook").click();
    QTRY_COMPARE_WITH_TIMEOUT(list().model()->rowCount(), 1, 20000);
    QCOMPARE(cell(0, "Verdict"), QStringLiteral("Genuine"));
    QVERIFY(isShown(QStringLiteral("A sandbox webhook now delivers")));
    QVERIFY(!buttonNamed(*m_page, "Bind a sandbox webhook").isVisible());
    list().selectRow(0);
    const QByteArray first = partNamed<ExactEdit>(*m_page, "Received request").bytes();
    buttonNamed(*m_page, "Change a sandbox record").click();
    QTRY_COMPARE_WITH_TIMEOUT(list().model()->rowCount(), 2, 20000);
    QCOMPARE(cell(0, "Verdict"), QStringLiteral("Genuine"));
    // The newest stands on top, and what was chosen stays chosen.
    QCOMPARE(partNamed<ExactEdit>(*m_page, "Received request").bytes(), first);
    QCOMPARE(list().selectionModel()->selectedRows().value(0).row(), 1);
}

void ReceiverPaneTest::aChangeOnTheWayIsFound_data()
{
    QTest::addColumn<Relay::Change>("change");
    QTest::addColumn<QString>("cause"); // empty: none that is known
    const auto row = [](const char *name, const Relay::Change &change, const char *cause) {
        QTest::newRow(name) << change << QString::fromLatin1(cause);
    };
    row(
        "one byte", [](QByteArray body) { return body.replace(body.size() - 2, 1, "#"); }, "");
    row(
        "a final line feed", [](const QByteArray &body) { return body + '\n'; },
        "Body without its final");
    row(
        "a byte order mark", [](const QByteArray &body) { return "\xEF\xBB\xBF" + body; },
        "byte order mark");
    row(
        "indented",
        [](const QByteArray &body) {
            return QJsonDocument::fromJson(body).toJson(QJsonDocument::Indented);
        },
        "");
}

void ReceiverPaneTest::aChangeOnTheWayIsFound()
{
    QFETCH(const Relay::Change, change);
    QFETCH(const QString, cause);
    start();
    Relay relay(address(), change);
    QVERIFY(relay.listen());
    const QByteArray id = created(relay.url());
    connectSession();
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            this->change(id);
            return list().model()->rowCount() > 0 &&
                   cell(0, "Verdict") == QLatin1String("Not genuine");
        }(),
        20000);
    list().selectRow(0);
    buttonNamed(*m_page, "Check in detail").click();
    const auto &verdict = partNamed<VerdictLabel>(*m_page, "Verdict");
    QTRY_VERIFY2(verdict.text().startsWith(QLatin1String("Not genuine")),
                 qPrintable(verdict.text()));
    const QAbstractItemModel &found = *partNamed<QTableView>(*m_page, "Diagnosis").model();
    if (cause.isEmpty()) {
        QVERIFY2(verdict.text().contains(QLatin1String("matches")), qPrintable(verdict.text()));
        QCOMPARE(rowTexts(found, 0).at(0), QStringLiteral("Hint"));
        const QRegularExpression count(QStringLiteral("none of \\d+ known"));
        QVERIFY2(count.match(verdict.text()).hasMatch(), qPrintable(verdict.text()));
    } else {
        QCOMPARE(rowTexts(found, 0).at(0), QStringLiteral("Proved"));
        QVERIFY2(rowTexts(found, 0).at(1).contains(cause), qPrintable(rowTexts(found, 0).at(1)));
        QVERIFY(verdict.text().contains(cause));
    }
}

void ReceiverPaneTest::withoutASecretNobodyCanTell()
{
    start();
    const QByteArray id = created(address().toEncoded() + "/hook");
    const QJsonObject record = m_client->get("/v1/odata/Webhook(" + id + ')').object();
    change(id);
    QTRY_COMPARE(list().model()->rowCount(), 1);
    QCOMPARE(cell(0, "Verdict"), QStringLiteral("Unknown"));
    QCOMPARE(cell(0, "Webhook"), QString::fromLatin1(id));
    partNamed<QLineEdit>(*m_page, "Secret for deliveries")
        .setText(record.value(QLatin1String("Secret")).toString());
    change(id);
    QTRY_COMPARE(list().model()->rowCount(), 2);
    QCOMPARE(cell(0, "Verdict"), QStringLiteral("Genuine"));
    QCOMPARE(cell(1, "Verdict"), QStringLiteral("Unknown"));
}

void ReceiverPaneTest::theAnswerIsThatOfTheFields()
{
    start();
    partNamed<QSpinBox>(*m_page, "Status of the answer").setValue(503);
    const QByteArray id = created(address().toEncoded() + "/hook");
    const QStringList events = change(id);
    QTRY_VERIFY(list().model()->rowCount() > 0);
    QCOMPARE(cell(0, "Answered"), QStringLiteral("503"));
    QVERIFY(eventually([&] {
        return logged(events.first()).value(QLatin1String("ResponseStatus")).toInt() == 503;
    }));
}

void ReceiverPaneTest::badTargetsAreSaid_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *target, const char *sentence) {
        QTest::newRow(target) << QString::fromLatin1(target) << QString::fromLatin1(sentence);
    };
    row("ftp://localhost/", "with http");
    row("not an address", "with http");
    row("https://hooks.example/", "an address on this computer");
    row("http://user:pass@localhost:1/", "user name");
}

void ReceiverPaneTest::badTargetsAreSaid()
{
    QFETCH(const QString, target);
    QFETCH(const QString, sentence);
    auto &field = partNamed<QLineEdit>(*m_page, "Pass deliveries on to");
    field.setText(target);
    QVERIFY(isShown(sentence));
    field.clear();
    QVERIFY(!isShown(sentence));
    start();
    field.setText(address().toString());
    QVERIFY(isShown(QStringLiteral("This is the receiver itself. Enter another address.")));
}

void ReceiverPaneTest::theListIsCleared()
{
    start();
    const QByteArray id = created(address().toEncoded() + "/hook");
    change(id, 3);
    QTRY_COMPARE(list().model()->rowCount(), 3);
    list().selectRow(1);
    QVERIFY(buttonNamed(*m_page, "Check in detail").isEnabled());
    buttonNamed(*m_page, "Clear the list").click();
    QCOMPARE(list().model()->rowCount(), 0);
    QVERIFY(partNamed<ExactEdit>(*m_page, "Received request").bytes().isEmpty());
    QVERIFY(!buttonNamed(*m_page, "Check in detail").isEnabled());
    QVERIFY(!buttonNamed(*m_page, "Clear the list").isEnabled());
}

void ReceiverPaneTest::closingThePageClosesThePort()
{
    start();
    const QUrl url = address();
    QVERIFY(isOpen(url));
    m_page.reset();
    QVERIFY(!isOpen(url));
    // A new page remembers the port, and does not start by itself.
    makePage();
    QVERIFY(address().isEmpty());
}

HOOKDESK_WINDOW_TEST(ReceiverPaneTest)

} // namespace tst_receiverpane

#include "tst_receiverpane.moc"
