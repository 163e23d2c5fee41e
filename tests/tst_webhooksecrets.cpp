// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/environmentdesk.h"
#include "app/session/session.h"
#include "app/session/webhooksecrets.h"
#include "app/signature/signature.h"
#include "tests/support/memorykeychain.h"
#include "tests/support/shownparts.h"
#include "tests/support/testprogram.h"
#include "tests/support/waitingstore.h"
#include "ui/common/actionregistry.h"
#include "ui/common/exactedit.h"
#include "ui/signature/knowncandidates.h"
#include "ui/signature/receiverpane.h"
#include "ui/signature/rememberbutton.h"
#include "ui/signature/signatureform.h"
#include "ui/signature/signaturepage.h"
#include "ui/signature/verdictview.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hookdesk;

namespace tst_webhooksecrets {

namespace {

const QByteArray secret = "5f2b8c1e-hook-secret";
const QByteArray body = R"({"webhookId":"w1","payload":{"entityId":"e"}})";

Environment bakery()
{
    Environment environment;
    environment.name = QStringLiteral("Bakery");
    environment.apiUrl = QUrl(QStringLiteral("https://api.tribecrm.nl"));
    environment.authUrl = QUrl(QStringLiteral("https://auth.tribecrm.nl"));
    environment.clientId = QStringLiteral("bakery");
    return environment;
}

} // namespace

/// Secrets of webhooks in the keychain: what is kept, and the fields that offer it.
class TestWebhookSecrets : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nothing_is_read_before_somebody_needs_it();
    void what_is_remembered_comes_back();
    void it_says_nothing_about_the_secrets_to_sign_in_with();
    void a_webhook_that_is_deleted_takes_its_secret_along();
    void an_environment_that_is_removed_takes_them_along();
    void an_environment_that_is_not_stored_remembers_nothing();
    void a_keychain_that_was_locked_is_asked_again();
    void they_are_candidates();
    void the_form_remembers_and_forgets();
    void the_form_is_filled_in_with_what_is_remembered();
    void the_form_says_what_the_keychain_did_not_do();
    void a_webhook_that_is_not_here_cannot_be_remembered();
    void a_keyring_that_goes_takes_the_offer_along();
    void the_receiver_remembers_its_secret();

private:
    void restart();
    void remember(const WebhookId &id, const QByteArray &value = secret);
    void showPage();
    [[nodiscard]] RememberButton &button() const
    {
        return *m_page->findChild<SignatureForm *>()->findChild<RememberButton *>();
    }
    [[nodiscard]] QString offer() const { return button().text().remove(QLatin1Char('&')); }
    [[nodiscard]] QLineEdit &field(const char *name) const
    {
        return partNamed<QLineEdit>(*m_page, name);
    }
    [[nodiscard]] SecretKey key(const WebhookId &id) const
    {
        return SecretKey::webhookSecret(m_id, id);
    }

    const WebhookId m_webhook{QStringLiteral("W1")};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WaitingStore> m_store;
    std::unique_ptr<MemoryKeychain> m_keychain;
    std::unique_ptr<EnvironmentDesk> m_desk;
    std::unique_ptr<WebhookSecrets> m_secrets;
    EnvironmentId m_id;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<SignaturePage> m_page;
};

void TestWebhookSecrets::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<WaitingStore>(m_folder->path());
    QVERIFY(!m_store->open());
    m_keychain = std::make_unique<MemoryKeychain>(*m_store);
    m_desk = std::make_unique<EnvironmentDesk>(*m_store, *m_keychain);
    m_id = m_store->add(bakery()).value;
    m_secrets = std::make_unique<WebhookSecrets>(*m_desk, m_id);
}

void TestWebhookSecrets::cleanup()
{
    m_page.reset();
    m_actions.reset();
    m_session.reset();
    m_settings.reset();
    m_secrets.reset();
    m_desk.reset();
    m_keychain.reset();
}

/// As after a new start: only the keychain and its list are left.
void TestWebhookSecrets::restart()
{
    m_page.reset();
    m_secrets.reset();
    m_desk = std::make_unique<EnvironmentDesk>(*m_store, *m_keychain);
    m_secrets = std::make_unique<WebhookSecrets>(*m_desk, m_id);
}

void TestWebhookSecrets::remember(const WebhookId &id, const QByteArray &value)
{
    bool done = false;
    m_secrets->remember(id, value, this, [&done](const auto &) { done = true; });
    QTRY_VERIFY(done);
}

void TestWebhookSecrets::showPage()
{
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")),
                                             QSettings::IniFormat);
    m_session = std::make_unique<Session>(bakery(), ApiMap(), Credentials(), Session::Settings());
    Webhook webhook;
    webhook.id = m_webhook;
    webhook.name = QStringLiteral("Loaves");
    webhook.odataRecord = R"({"ID":"W1"})";
    m_session->webhooks().merge(WebhookListing::OData, {webhook});
    m_actions = std::make_unique<ActionRegistry>();
    m_page = std::make_unique<SignaturePage>(*m_session, *m_secrets, *m_actions, *m_settings);
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestWebhookSecrets::nothing_is_read_before_somebody_needs_it()
{
    remember(m_webhook);
    restart();
    QVERIFY(m_secrets->remembers(m_webhook));
    QCOMPARE(m_secrets->secretOf(m_webhook), QByteArray());
}

void TestWebhookSecrets::what_is_remembered_comes_back()
{
    remember(m_webhook);
    remember({QStringLiteral("w2")}, "another");
    restart();
    m_secrets->load();
    QTRY_COMPARE(m_secrets->all().size(), 2);
    QCOMPARE(m_secrets->secretOf({QStringLiteral("w1")}), secret);
}

void TestWebhookSecrets::it_says_nothing_about_the_secrets_to_sign_in_with()
{
    remember(m_webhook);
    QVERIFY(!m_desk->remembers(m_id));
    QVERIFY(!m_desk->hasSignInSecret(m_id));
}

void TestWebhookSecrets::a_webhook_that_is_deleted_takes_its_secret_along()
{
    remember(m_webhook);
    m_secrets->webhookRemoved({QStringLiteral("w1")});
    QTRY_VERIFY(m_keychain->m_secrets.isEmpty());
    QTRY_VERIFY(m_store->secretKeys(m_id).isEmpty());
    QCOMPARE(m_secrets->secretOf(m_webhook), QByteArray());
}

void TestWebhookSecrets::an_environment_that_is_removed_takes_them_along()
{
    remember(m_webhook);
    remember(WebhookId(), "receiver");
    bool done = false;
    m_desk->remove(m_id, this, [&done](const EnvironmentRemoval &) { done = true; });
    QTRY_VERIFY(done);
    QVERIFY(m_keychain->m_secrets.isEmpty());
}

void TestWebhookSecrets::an_environment_that_is_not_stored_remembers_nothing()
{
    const WebhookSecrets unstored(*m_desk, EnvironmentId());
    QVERIFY(!unstored.canRemember());
    QVERIFY(!unstored.remembers(m_webhook));
}

void TestWebhookSecrets::a_keychain_that_was_locked_is_asked_again()
{
    remember(m_webhook);
    restart();
    m_keychain->m_error = SecretError{SecretError::Kind::Locked, {}};
    m_secrets->load();
    QCoreApplication::processEvents();
    m_keychain->m_error.reset();
    QTRY_VERIFY((m_secrets->load(), !m_secrets->secretOf(m_webhook).isEmpty()));
}

void TestWebhookSecrets::they_are_candidates()
{
    auto webhook = std::make_shared<Webhook>();
    webhook->id = m_webhook;
    const Candidates found = candidatesFrom({.map = {},
                                             .webhooks = {webhook},
                                             .remembered = {{m_webhook, secret}},
                                             .events = {},
                                             .archivePath = {},
                                             .subjectId = {}});
    QCOMPARE(found.secrets.size(), 1);
    QCOMPARE(found.secrets.first().secret, secret);
}

void TestWebhookSecrets::the_form_remembers_and_forgets()
{
    showPage();
    QVERIFY(!button().isEnabled());
    partNamed<ExactEdit>(*m_page, "Request body").setBytes(body);
    field("Webhook secret").setText(QString::fromUtf8(secret));
    QVERIFY(button().isEnabled());
    button().click();
    QTRY_COMPARE(m_keychain->m_secrets.value(key(m_webhook)), secret);
    QTRY_COMPARE(offer(), QStringLiteral("Forget"));
    QVERIFY(button().isEnabled());
    button().click();
    QTRY_VERIFY(m_keychain->m_secrets.isEmpty());
    QFile settings(m_settings->fileName());
    m_settings->sync();
    QVERIFY(!settings.open(QIODevice::ReadOnly) || !settings.readAll().contains(secret));
}

void TestWebhookSecrets::the_form_is_filled_in_with_what_is_remembered()
{
    remember(m_webhook);
    restart();
    showPage();
    partNamed<ExactEdit>(*m_page, "Request body").setBytes(body);
    field("Received signature").setText(QString::fromLatin1(signature(secret, body)));
    QTRY_COMPARE(field("Webhook secret").text(), QString::fromUtf8(secret));
    QTRY_VERIFY(
        partNamed<VerdictLabel>(*m_page, "Verdict").text().startsWith(QLatin1String("Genuine")));
}

void TestWebhookSecrets::the_form_says_what_the_keychain_did_not_do()
{
    showPage();
    partNamed<ExactEdit>(*m_page, "Request body").setBytes(body);
    field("Webhook secret").setText(QString::fromUtf8(secret));
    m_keychain->m_error = SecretError{SecretError::Kind::Denied, {}};
    button().click();
    const auto said = [this] {
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() &&
                   label->text() == QLatin1String("The keyring refused access to Hookdesk.");
        });
    };
    QTRY_VERIFY(said());
    QVERIFY(button().isEnabled());
}

void TestWebhookSecrets::a_webhook_that_is_not_here_cannot_be_remembered()
{
    showPage();
    partNamed<ExactEdit>(*m_page, "Request body").setBytes(R"({"webhookId":"another"})");
    field("Webhook secret").setText(QString::fromUtf8(secret));
    QVERIFY(!button().isEnabled());
}

void TestWebhookSecrets::a_keyring_that_goes_takes_the_offer_along()
{
    showPage();
    QVERIFY(button().isVisible());
    m_desk->setKeyringMissing(true);
    QVERIFY(!button().isVisible());
    m_desk->setKeyringMissing(false);
    QVERIFY(button().isVisible());
}

void TestWebhookSecrets::the_receiver_remembers_its_secret()
{
    showPage();
    field("Secret for deliveries").setText(QString::fromUtf8(secret));
    m_page->findChild<ReceiverPane *>()->findChild<RememberButton *>()->click();
    QTRY_COMPARE(m_keychain->m_secrets.value(key(WebhookId())), secret);
    restart();
    showPage();
    QCOMPARE(field("Secret for deliveries").text(), QString());
    m_secrets->load(); // as when it is started
    QTRY_COMPARE(field("Secret for deliveries").text(), QString::fromUtf8(secret));
}

HOOKDESK_WINDOW_TEST(TestWebhookSecrets)

} // namespace tst_webhooksecrets

#include "tst_webhooksecrets.moc"
