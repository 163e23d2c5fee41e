// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/loginnote.h"

#include "app/session/environmentdesk.h"
#include "app/session/keptrefreshtoken.h"
#include "tests/support/memorykeychain.h"
#include "tests/support/testprogram.h"
#include "tests/support/waitingstore.h"
#include "ui/common/messagebar.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace hookdesk;

namespace tst_loginnote {

/// What is said above the pages when the keyring does not take the log-in.
class TestLogInNote : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void a_log_in_that_is_kept_needs_no_words();
    void one_that_is_not_kept_is_said_at_once_until_it_is();
    void a_problem_of_before_is_said_too();
    void a_log_in_for_this_session_only_needs_no_words();

private:
    void keep(const QByteArray &token);
    [[nodiscard]] QString text() const { return m_note->findChild<MessageBar *>()->text(); }
    [[nodiscard]] QToolButton *button(const QString &text) const;

    std::unique_ptr<LogInNote> m_note;
    std::unique_ptr<EnvironmentDesk> m_desk;
    std::unique_ptr<MemoryKeychain> m_keychain;
    std::unique_ptr<WaitingStore> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
    EnvironmentId m_id;
};

void TestLogInNote::init()
{
    m_note.reset();
    m_desk.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<WaitingStore>(m_folder->path());
    QVERIFY(!m_store->open());
    m_keychain = std::make_unique<MemoryKeychain>(*m_store);
    m_desk = std::make_unique<EnvironmentDesk>(*m_store, *m_keychain);
    Environment environment;
    environment.name = QStringLiteral("Bakery");
    environment.flow = SignInFlow::AuthorizationCode;
    m_id = m_store->add(environment).value;
    m_desk->setRemembers(m_id, true);
    m_note = std::make_unique<LogInNote>(m_desk->refreshToken(m_id));
}

void TestLogInNote::keep(const QByteArray &token)
{
    bool done = false;
    m_desk->refreshToken(m_id).keep(token, this, [&done] { done = true; });
    QTRY_VERIFY(done);
}

QToolButton *TestLogInNote::button(const QString &text) const
{
    for (QToolButton *candidate : m_note->findChildren<QToolButton *>()) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

void TestLogInNote::a_log_in_that_is_kept_needs_no_words()
{
    keep("one");
    QCOMPARE(m_keychain->m_secrets.size(), 1);
    QVERIFY(m_note->isHidden());
}

void TestLogInNote::one_that_is_not_kept_is_said_at_once_until_it_is()
{
    m_keychain->m_error = SecretError{SecretError::Kind::Cancelled, QStringLiteral("prompt")};
    keep("one");
    QVERIFY(!m_note->isHidden());
    QCOMPARE(text(),
             QStringLiteral("Unlocking the keyring was cancelled. The log-in was not saved. Log "
                            "in again the next time you open Hookdesk."));
    m_keychain->m_error = SecretError{SecretError::Kind::Locked, {}};
    button(QStringLiteral("Try again"))->click();
    QTRY_VERIFY(text().startsWith(QLatin1String("The keyring is locked.")));
    m_keychain->m_error.reset();
    button(QStringLiteral("Try again"))->click();
    QTRY_VERIFY(m_note->isHidden());
    QCOMPARE(m_keychain->m_secrets.value(SecretKey::refreshToken(m_id)), QByteArray("one"));
}

void TestLogInNote::a_problem_of_before_is_said_too()
{
    m_keychain->m_error = SecretError{SecretError::Kind::Cancelled, {}};
    keep("one");
    const LogInNote later(m_desk->refreshToken(m_id));
    QVERIFY(!later.isHidden());
}

void TestLogInNote::a_log_in_for_this_session_only_needs_no_words()
{
    m_desk->setRemembers(m_id, false);
    m_keychain->m_error = SecretError{SecretError::Kind::Locked, {}};
    keep("one");
    QVERIFY(m_note->isHidden());
}

HOOKDESK_WINDOW_TEST(TestLogInNote)

} // namespace tst_loginnote

#include "tst_loginnote.moc"
