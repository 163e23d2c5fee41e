// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/environmentdesk.h"
#include "app/session/signinjob.h"
#include "tests/support/memorykeychain.h"
#include "tests/support/testauthority.h"
#include "tests/support/testprogram.h"
#include "tests/support/waitingstore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hookdesk;

namespace tst_environmentdesk {

/// The desk and the signing in that reads from it.
class TestEnvironmentDesk : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<WaitingStore>(m_folder->path());
        QVERIFY(!m_store->open());
        m_keychain = std::make_unique<MemoryKeychain>(*m_store);
        m_desk = std::make_unique<EnvironmentDesk>(*m_store, *m_keychain);
        m_environment = {};
        m_id = m_store->add(environment()).value;
    }

    void a_secret_to_remember_goes_to_the_keychain()
    {
        keepAll("one", true);
        QCOMPARE(m_keychain->m_secrets.value(key()), QByteArray("one"));
        restart();
        QCOMPARE(read(), QByteArray("one"));
        QVERIFY(m_desk->remembers(m_id));
    }

    void a_secret_for_this_session_does_not()
    {
        keepAll("one", false);
        QVERIFY(m_keychain->m_secrets.isEmpty());
        QCOMPARE(read(), QByteArray("one"));
        restart();
        QCOMPARE(read(), QByteArray());
        QVERIFY(!m_desk->remembers(m_id));
    }

    void a_change_of_mind_moves_what_is_kept()
    {
        keepAll("one", true);
        keepAll({}, false);
        QVERIFY(m_keychain->m_secrets.isEmpty());
        QCOMPARE(read(), QByteArray("one"));
        keepAll({}, true);
        QCOMPARE(m_keychain->m_secrets.value(key()), QByteArray("one"));
    }

    void what_the_keychain_does_not_take_is_there_for_this_session()
    {
        m_keychain->m_error = SecretError{SecretError::Kind::Locked, {}};
        std::optional<SecretError> told;
        m_desk->setRemembers(m_id, true);
        m_desk->keep(key(), "one", this, [&told](const auto &error) { told = error; });
        QTRY_VERIFY(told);
        QCOMPARE(told->kind, SecretError::Kind::Locked);
        QCOMPARE(read(), QByteArray("one"));
    }

    void what_is_kept_at_once_is_kept_whole_or_not_at_all()
    {
        keepAll("one", false);
        m_keychain->m_error = SecretError{SecretError::Kind::Locked, {}};
        QCOMPARE(keepAll("two", true)->kind, SecretError::Kind::Locked);
        QCOMPARE(read(), QByteArray("one"));
    }

    void who_is_gone_when_the_keyring_answers_leaves_all_as_it_was_data()
    {
        QTest::addColumn<bool>("wasKept");
        QTest::newRow("a first secret") << false;
        QTest::newRow("another secret") << true;
    }

    void who_is_gone_when_the_keyring_answers_leaves_all_as_it_was()
    {
        QFETCH(bool, wasKept);
        if (wasKept)
            keepAll("one", true);
        m_keychain->m_asks = true;
        auto owner = std::make_unique<QObject>();
        bool isTold = false;
        m_desk->keepAll(m_id, {{key().what, "two"}}, true, owner.get(),
                        [&isTold](const auto &) { isTold = true; });
        QTRY_COMPARE(m_keychain->m_questions.size(), 1);
        if (wasKept) { // to be read before
            m_keychain->m_questions.takeFirst()();
            QTRY_COMPARE(m_keychain->m_questions.size(), 1);
        }
        owner.reset();
        m_keychain->m_asks = false;
        m_keychain->m_questions.takeFirst()();
        QCOMPARE(m_keychain->m_secrets.value(key()), QByteArray("two"));
        QTRY_COMPARE(m_keychain->m_secrets.value(key()), QByteArray(wasKept ? "one" : ""));
        QCOMPARE(m_keychain->m_secrets.contains(key()), wasKept);
        QVERIFY(!isTold);
        QCOMPARE(read(), QByteArray(wasKept ? "one" : ""));
    }

    void a_later_change_is_not_put_back()
    {
        m_keychain->m_asks = true;
        auto owner = std::make_unique<QObject>();
        m_desk->keepAll(m_id, {{key().what, "one"}}, true, owner.get(), [](const auto &) {});
        QTRY_COMPARE(m_keychain->m_questions.size(), 1);
        owner.reset();
        m_keychain->m_asks = false;
        std::optional<std::optional<SecretError>> told;
        m_desk->keepAll(m_id, {{key().what, "two"}}, true, this,
                        [&told](const auto &error) { told = error; });
        m_keychain->m_questions.takeFirst()();
        QTRY_VERIFY(told);
        QCoreApplication::processEvents();
        QCOMPARE(m_keychain->m_secrets.value(key()), QByteArray("two"));
    }

    void without_a_keyring_nothing_is_remembered()
    {
        m_desk->setKeyringMissing(true);
        keepAll("one", true);
        QVERIFY(!m_desk->canRemember());
        QVERIFY(m_keychain->m_secrets.isEmpty());
        QCOMPARE(read(), QByteArray("one"));
    }

    void removing_takes_the_secrets_along()
    {
        keepAll("one", true);
        const EnvironmentRemoval removal = remove();
        QVERIFY(!removal.error);
        QCOMPARE(removal.secrets.removed.size(), 1);
        QVERIFY(m_keychain->m_secrets.isEmpty());
        QVERIFY(m_store->profiles().isEmpty());
        QCOMPARE(read(), QByteArray());
    }

    void what_the_keychain_does_not_let_go_is_told()
    {
        keepAll("one", true);
        m_keychain->m_error = SecretError{SecretError::Kind::Locked, {}};
        const EnvironmentRemoval removal = remove();
        QVERIFY(!removal.error);
        QCOMPARE(removal.secrets.left.size(), 1);
        QCOMPARE(m_store->leftoverSecrets().size(), 1);
    }

    void signing_in_uses_what_is_kept_data()
    {
        QTest::addColumn<int>("flow");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *tag, SignInFlow flow, const SecretKey &key) {
            QTest::newRow(tag) << static_cast<int>(flow) << key.what;
        };
        row("client credentials", SignInFlow::ClientCredentials, SecretKey::clientSecret({}));
        row("a pasted token", SignInFlow::PastedToken, SecretKey::accessToken({}));
        row("a refresh token", SignInFlow::AuthorizationCode, SecretKey::refreshToken({}));
    }

    void signing_in_uses_what_is_kept()
    {
        QFETCH(int, flow);
        QFETCH(QString, what);
        keepAll("one", true, what);
        const SignInOutcome outcome = signIn(static_cast<SignInFlow>(flow));
        const auto *credentials = std::get_if<Credentials>(&outcome);
        QVERIFY(credentials);
        QCOMPARE(credentials->clientSecret + credentials->accessToken + credentials->refreshToken,
                 QByteArray("one"));
        QCOMPARE(static_cast<int>(credentials->flow), flow);
        QVERIFY(m_urls.isEmpty());
    }

    void without_a_secret_that_is_said()
    {
        const SignInOutcome outcome = signIn(SignInFlow::ClientCredentials);
        QCOMPARE(std::get<SignInError>(outcome).why, SignInError::Why::NoSecret);
    }

    void an_encrypted_client_key_needs_its_passphrase()
    {
        keepAll("one", true);
        const IssuedCertificate client = TestAuthority("Test CA").issue("client.example");
        m_environment.clientCertificateFile =
            writtenFile(m_folder->filePath(QStringLiteral("a.pem")), client.certificate);
        m_environment.clientKeyFile = writtenFile(m_folder->filePath(QStringLiteral("a.key")),
                                                  encryptedKey(client.key, "right"));
        QCOMPARE(std::get<SignInError>(signIn(SignInFlow::ClientCredentials)).why,
                 SignInError::Why::NoPassphrase);
        keepAll("wrong", true, SecretKey::keyPassphrase(m_id).what);
        QCOMPARE(std::get<SignInError>(signIn(SignInFlow::ClientCredentials)).why,
                 SignInError::Why::WrongPassphrase);
        keepAll("right", false, SecretKey::keyPassphrase(m_id).what); // for this session
        QVERIFY(m_keychain->m_secrets.isEmpty());
        const SignInOutcome outcome = signIn(SignInFlow::ClientCredentials);
        QCOMPARE(std::get<Credentials>(outcome).keyPassphrase, QByteArray("right"));
    }

    void without_a_refresh_token_the_browser_opens()
    {
        m_environment.flow = SignInFlow::AuthorizationCode;
        bool told = false;
        auto owner = std::make_unique<QObject>();
        auto *job = new SignInJob(*m_desk, m_browser, {m_id, environment(), {}}, {}, owner.get(),
                                  [&told](const SignInOutcome &) { told = true; });
        QSignalSpy waits(job, &SignInJob::waitsForBrowser);
        QTRY_COMPARE(m_urls.size(), 1);
        QCOMPARE(waits.size(), 1);
        owner.reset(); // cancelled
        QVERIFY(!told);
        QVERIFY(m_browser.take(this)); // free for the next one
        m_browser.release(this);
    }

private:
    [[nodiscard]] Environment environment() const
    {
        Environment environment = m_environment;
        environment.name = QStringLiteral("Bakery");
        environment.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
        environment.authUrl = environment.apiUrl;
        environment.clientId = QStringLiteral("id");
        return environment;
    }
    [[nodiscard]] SecretKey key() const { return SecretKey::clientSecret(m_id); }
    void restart() { m_desk = std::make_unique<EnvironmentDesk>(*m_store, *m_keychain); }

    std::optional<SecretError> keepAll(const QByteArray &secret, bool remember,
                                       QString what = QString())
    {
        QMap<QString, QByteArray> typed;
        if (!secret.isEmpty())
            typed.insert(what.isEmpty() ? key().what : what, secret);
        std::optional<SecretError> answer;
        bool done = false;
        m_desk->keepAll(m_id, typed, remember, this, [&](const auto &error) {
            answer = error;
            done = true;
        });
        if (!QTest::qWaitFor([&done] { return done; }))
            qFatal("no answer");
        return answer;
    }

    QByteArray read()
    {
        std::optional<SecretAnswer> answer;
        m_desk->read(key(), this, [&answer](const SecretAnswer &given) { answer = given; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
            qFatal("no answer");
        return answer->secret.value_or(QByteArray());
    }

    EnvironmentRemoval remove()
    {
        std::optional<EnvironmentRemoval> answer;
        m_desk->remove(m_id, this, [&answer](const auto &removal) { answer = removal; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
            qFatal("no answer");
        return *answer;
    }

    SignInOutcome signIn(SignInFlow flow)
    {
        EnvironmentProfile profile{m_id, environment(), {}};
        profile.environment.flow = flow;
        std::optional<SignInOutcome> answer;
        new SignInJob(*m_desk, m_browser, profile, {}, this,
                      [&answer](const SignInOutcome &outcome) { answer = outcome; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
            qFatal("no answer");
        return *answer;
    }

    Environment m_environment;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WaitingStore> m_store;
    std::unique_ptr<MemoryKeychain> m_keychain;
    std::unique_ptr<EnvironmentDesk> m_desk;
    EnvironmentId m_id;
    QList<QUrl> m_urls;
    LogInBrowser m_browser{[this](const QUrl &url) {
        m_urls.append(url);
        return true;
    }};
};

HOOKDESK_TEST(TestEnvironmentDesk)

} // namespace tst_environmentdesk

#include "tst_environmentdesk.moc"
