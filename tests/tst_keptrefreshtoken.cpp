// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/keptrefreshtoken.h"

#include "app/session/environmentdesk.h"
#include "app/session/signinjob.h"
#include "tests/support/memorykeychain.h"
#include "tests/support/testprogram.h"
#include "tests/support/waitingstore.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_keptrefreshtoken {

/// One log-in in two programs: what they share are the folder and the keychain.
class TestKeptRefreshToken : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void the_newest_token_is_taken_and_kept();
    void one_renews_at_a_time();
    void a_token_that_was_sent_is_not_sent_again_data();
    void a_token_that_was_sent_is_not_sent_again();
    void what_the_server_did_not_use_is_given_back();
    void who_is_gone_before_the_token_was_sent_leaves_it();
    void a_token_that_the_keychain_does_not_take_is_said_and_tried_again();
    void nobody_is_asked_again_by_itself_who_said_no();
    void an_unkept_token_gives_way_to_a_newer_log_in();
    void after_a_restart_what_was_lost_is_not_sent_but_asked_for();
    void no_file_holds_a_token();
    void a_folder_that_cannot_be_written_holds_nobody_up();
    void the_owner_may_go_while_it_waits();

private:
    /// A program: its list of environments, its desk, and who renews in it.
    struct Program
    {
        Program(const QString &folder, MemoryKeychain *keychain)
            : store(folder)
        {
            (void)store.open();
            if (!keychain)
                own = std::make_unique<MemoryKeychain>(store);
            desk = std::make_unique<EnvironmentDesk>(store, keychain ? *keychain : *own);
            owner = std::make_unique<QObject>();
        }
        WaitingStore store;
        std::unique_ptr<MemoryKeychain> own;
        std::unique_ptr<EnvironmentDesk> desk;
        std::unique_ptr<QObject> owner;
    };
    using Taken = std::shared_ptr<QByteArrayList>;

    [[nodiscard]] std::unique_ptr<Program> program()
    {
        auto made = std::make_unique<Program>(m_folder->path(), m_first ? keychain() : nullptr);
        return made;
    }
    [[nodiscard]] MemoryKeychain *keychain() const { return m_first->own.get(); }
    [[nodiscard]] KeptRefreshToken &tokens(const std::unique_ptr<Program> &program) const
    {
        return program->desk->refreshToken(m_id);
    }
    Taken take(const std::unique_ptr<Program> &program, const QByteArray &own = {})
    {
        auto taken = std::make_shared<QByteArrayList>();
        tokens(program).take(own, program->owner.get(),
                             [taken](const QByteArray &token) { taken->append(token); });
        return taken;
    }
    void keep(const QByteArray &token)
    {
        bool done = false;
        m_first->desk->setRemembers(m_id, true);
        tokens(m_first).keep(token, this, [&done] { done = true; });
        if (!QTest::qWaitFor([&done] { return done; }))
            qFatal("no answer");
        // The other program reads it from the list when the folder says so.
        if (m_second && !m_first->own->m_error &&
            !QTest::qWaitFor([this] { return !m_second->store.secretKeys(m_id).isEmpty(); }))
            qFatal("the other program does not see it");
    }
    [[nodiscard]] QByteArray inKeychain() const
    {
        return keychain()->m_secrets.value(SecretKey::refreshToken(m_id));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_first;
    std::unique_ptr<Program> m_second;
    EnvironmentId m_id;
};

void TestKeptRefreshToken::init()
{
    m_second.reset();
    m_first.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_first = program();
    Environment environment;
    environment.name = QStringLiteral("Bakery");
    environment.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
    environment.authUrl = environment.apiUrl;
    environment.flow = SignInFlow::AuthorizationCode;
    m_id = m_first->store.add(environment).value;
    m_second = program();
}

void TestKeptRefreshToken::the_newest_token_is_taken_and_kept()
{
    keep("one");
    QCOMPARE(inKeychain(), QByteArray("one"));
    const Taken first = take(m_first);
    QVERIFY(first->isEmpty());
    QTRY_COMPARE(*first, QByteArrayList{"one"});
    tokens(m_first).replace("two");
    QTRY_COMPARE(inKeychain(), QByteArray("two"));
    const Taken second = take(m_second, "one"); // it began with the one before
    QTRY_COMPARE(*second, QByteArrayList{"two"});
}

void TestKeptRefreshToken::one_renews_at_a_time()
{
    keep("one");
    const Taken first = take(m_first);
    QTRY_COMPARE(first->size(), 1);
    const Taken second = take(m_second);
    QTest::qWait(300);
    QVERIFY(second->isEmpty());
    tokens(m_first).replace("two");
    QTRY_COMPARE(*second, QByteArrayList{"two"});
    const Taken third = take(m_first, "two");
    tokens(m_second).replace("three");
    QTRY_COMPARE(*third, QByteArrayList{"three"});
}

void TestKeptRefreshToken::a_token_that_was_sent_is_not_sent_again_data()
{
    QTest::addColumn<bool>("isGone");
    QTest::newRow("its answer is lost") << false;
    QTest::newRow("who sent it is gone") << true;
}

void TestKeptRefreshToken::a_token_that_was_sent_is_not_sent_again()
{
    QFETCH(bool, isGone);
    keep("one");
    const Taken first = take(m_first, "one");
    QTRY_COMPARE(first->size(), 1);
    if (isGone)
        m_first->owner = std::make_unique<QObject>();
    else
        tokens(m_first).drop();
    for (const auto *each : {&m_second, &m_first}) {
        const Taken next = take(*each, "one");
        QTRY_COMPARE(*next, QByteArrayList{""});
    }
    keep("of the new log-in"); // one is enough for both
    const Taken next = take(m_second, "one");
    QTRY_COMPARE(*next, QByteArrayList{"of the new log-in"});
}

void TestKeptRefreshToken::what_the_server_did_not_use_is_given_back()
{
    keep("one");
    for (const auto *each : {&m_first, &m_second, &m_first}) {
        const Taken taken = take(*each);
        QTRY_COMPARE(*taken, QByteArrayList{"one"});
        tokens(*each).giveBack();
    }
}

void TestKeptRefreshToken::who_is_gone_before_the_token_was_sent_leaves_it()
{
    keep("one");
    take(m_first);
    m_first->owner = std::make_unique<QObject>();
    const Taken taken = take(m_second);
    QTRY_COMPARE(*taken, QByteArrayList{"one"});
}

void TestKeptRefreshToken::a_token_that_the_keychain_does_not_take_is_said_and_tried_again()
{
    keep("one");
    const Taken first = take(m_first);
    QTRY_COMPARE(first->size(), 1);
    QSignalSpy told(&tokens(m_first), &KeptRefreshToken::problemChanged);
    keychain()->m_error = SecretError{SecretError::Kind::Locked, {}};
    tokens(m_first).replace("two");
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(tokens(m_first).problem()->kind, SecretError::Kind::Locked);
    const Taken here = take(m_first, "two"); // it goes on with it
    QTRY_COMPARE(*here, QByteArrayList{"two"});
    tokens(m_first).giveBack();
    const Taken there = take(m_second, "one"); // what the keychain has was sent
    QTRY_COMPARE(*there, QByteArrayList{""});
    keychain()->m_error.reset();
    emit keychain()->answeredLate(SecretKey::refreshToken(m_id)); // somebody has unlocked it
    QTRY_COMPARE(inKeychain(), QByteArray("two"));
    QTRY_COMPARE(told.size(), 2);
    QVERIFY(!tokens(m_first).problem());
    const Taken then = take(m_second, "one");
    QTRY_COMPARE(*then, QByteArrayList{"two"});
}

void TestKeptRefreshToken::nobody_is_asked_again_by_itself_who_said_no()
{
    KeptRefreshToken::Pace quick;
    quick.firstPause = 20ms;
    for (const auto kind : {SecretError::Kind::Other, SecretError::Kind::Cancelled}) {
        KeptRefreshToken token(*m_first->desk, SecretKey::refreshToken(m_id),
                               m_folder->filePath(QStringLiteral("spent")), quick);
        m_first->desk->setRemembers(m_id, true);
        keychain()->m_error = SecretError{kind, {}};
        token.keep("one", this, [] {});
        QTRY_VERIFY(token.problem());
        keychain()->m_error.reset();
        if (kind == SecretError::Kind::Other) {
            QTRY_VERIFY(!token.problem());
            keychain()->m_secrets.clear();
            continue;
        }
        QTest::qWait(200);
        QVERIFY(token.problem());
        token.tryAgain(); // somebody has changed their mind
        QTRY_VERIFY(!token.problem());
        QCOMPARE(inKeychain(), QByteArray("one"));
    }
}

void TestKeptRefreshToken::an_unkept_token_gives_way_to_a_newer_log_in()
{
    m_first->desk->setRemembers(m_id, true);
    keychain()->m_error = SecretError{SecretError::Kind::Cancelled, {}};
    keep("one");
    keychain()->m_error.reset();
    bool done = false;
    m_second->desk->setRemembers(m_id, true);
    tokens(m_second).keep("newer", this, [&done] { done = true; });
    QTRY_VERIFY(done);
    QTRY_VERIFY(!m_first->store.secretKeys(m_id).isEmpty());
    tokens(m_first).tryAgain();
    QTRY_VERIFY(!tokens(m_first).problem());
    QCOMPARE(inKeychain(), QByteArray("newer"));
    const Taken taken = take(m_first, "one");
    QTRY_COMPARE(*taken, QByteArrayList{"newer"});
}

void TestKeptRefreshToken::after_a_restart_what_was_lost_is_not_sent_but_asked_for()
{
    keep("one");
    const Taken first = take(m_first);
    QTRY_COMPARE(first->size(), 1);
    keychain()->m_error = SecretError{SecretError::Kind::NoKeyring, {}};
    tokens(m_first).replace("two");
    QTRY_VERIFY(tokens(m_first).problem());
    m_first->desk.reset();
    keychain()->m_error.reset();
    QCOMPARE(inKeychain(), QByteArray("one"));
    QList<QUrl> opened;
    LogInBrowser browser([&opened](const QUrl &url) {
        opened.append(url);
        return true;
    });
    new SignInJob(*m_second->desk, browser, *m_second->store.profile(m_id), {},
                  m_second->owner.get(), [](const SignInOutcome &) {});
    QTRY_COMPARE(opened.size(), 1);
}

void TestKeptRefreshToken::no_file_holds_a_token()
{
    keep("a-token-of-the-bakery");
    const Taken taken = take(m_first);
    QTRY_COMPARE(taken->size(), 1);
    const QDir folder(m_folder->filePath(QStringLiteral("log-ins")));
    const QStringList names = folder.entryList(QDir::Files);
    QCOMPARE(names.size(), 2); // what was sent, and the lock
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("bakery"));
    }
}

void TestKeptRefreshToken::a_folder_that_cannot_be_written_holds_nobody_up()
{
    keep("one");
    QVERIFY(QDir(m_folder->filePath(QStringLiteral("log-ins"))).removeRecursively());
    QFile blocking(m_folder->filePath(QStringLiteral("log-ins"))); // a file where the folder was
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    const Taken first = take(m_first);
    QTRY_COMPARE(*first, QByteArrayList{"one"});
    tokens(m_first).drop();
    const Taken next = take(m_first);
    QTRY_COMPARE(*next, QByteArrayList{""}); // this program knows it all the same
}

void TestKeptRefreshToken::the_owner_may_go_while_it_waits()
{
    keep("one");
    const Taken first = take(m_first);
    QTRY_COMPARE(first->size(), 1);
    const Taken second = take(m_second);
    m_second->owner = std::make_unique<QObject>();
    const Taken third = take(m_second);
    tokens(m_first).replace("two");
    QTRY_COMPARE(*third, QByteArrayList{"two"});
    QVERIFY(second->isEmpty());
}

HOOKDESK_TEST(TestKeptRefreshToken)

} // namespace tst_keptrefreshtoken

#include "tst_keptrefreshtoken.moc"
