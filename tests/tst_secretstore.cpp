// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/sessionsecretstore.h"

#include "app/base/wipe.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <memory>
#include <utility>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_secretstore {

using Kind = SecretError::Kind;

namespace {

const EnvironmentId environment{QStringLiteral("e")};
const SecretKey key = SecretKey::clientSecret(environment);

/// Keeps the list in memory, or refuses to.
class TestedKeys final : public SecretKeyList
{
public:
    [[nodiscard]] QStringList secretKeys(const EnvironmentId &) const override { return names; }
    void rememberSecret(const SecretKey &added, QObject *, Done then) override
    {
        if (refuses)
            return then(StoreError{StoreError::Kind::TooNew, {}, QStringLiteral("99")});
        if (!names.contains(added.what))
            names.append(added.what);
        then(std::nullopt);
    }
    void forgetSecret(const SecretKey &removed, QObject *, Done then) override
    {
        names.removeAll(removed.what);
        then(std::nullopt);
    }

    QStringList names;
    bool refuses = false;
};

/// A keychain that answers when the test says so.
class SlowStore final : public SecretStore
{
public:
    explicit SlowStore(TestedKeys &keys, std::chrono::milliseconds patience = 1min)
        : SecretStore(patience)
        , m_keys(keys)
    {
    }
    [[nodiscard]] bool outlivesProgram() const override { return true; }
    void answerNext(const SecretAnswer &answer) { waiting.takeFirst()(answer); }

    QList<Answered> waiting;
    QStringList asked; ///< Names of secrets, in the order of the questions.

private:
    void ask(const Request &request, const Answered &answered) override
    {
        asked.append(request.key.what);
        waiting.append(answered);
    }
    [[nodiscard]] SecretKeyList &keyList() override { return m_keys; }

    TestedKeys &m_keys;
};

SecretAnswer failure(Kind kind)
{
    return {std::nullopt, SecretError{kind, {}}};
}

} // namespace

class TestSecretStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void a_session_keeps_secrets_until_they_are_removed();
    void a_session_removes_all_of_one_environment_only();
    void bytes_are_overwritten_where_they_are();
    void nothing_is_answered_before_the_call_has_returned();
    void an_owner_that_goes_is_never_answered_data();
    void an_owner_that_goes_is_never_answered();
    void the_handler_may_destroy_its_owner();
    void a_store_that_goes_cancels_what_waits();
    void a_late_answer_is_announced_and_not_handed_over();
    void a_late_answer_after_the_owner_has_gone_is_nobodys();
    void a_name_is_listed_before_its_secret_is_written();
    void a_secret_whose_name_cannot_be_listed_is_not_written();
    void a_name_stays_until_its_secret_is_removed_data();
    void a_name_stays_until_its_secret_is_removed();
    void a_secret_written_during_its_removal_stays_listed();
    void a_removal_goes_on_after_an_error_of_one_secret();
    void a_removal_ends_at_an_error_of_the_keyring_data();
    void a_removal_ends_at_an_error_of_the_keyring();
    void a_removal_of_nothing_is_answered_later();
    void a_removal_whose_store_goes_leaves_the_rest();

private:
    void read(QObject *owner)
    {
        m_store->read(key, owner, [this](const SecretAnswer &answer) { m_answers.append(answer); });
    }
    void removeAll()
    {
        m_keys.names = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        m_store->removeAll(environment, this,
                           [this](const SecretRemoval &removal) { m_removals.append(removal); });
    }

    TestedKeys m_keys;
    std::unique_ptr<SlowStore> m_store;
    QList<SecretAnswer> m_answers;
    QList<SecretRemoval> m_removals;
};

void TestSecretStore::init()
{
    m_keys.names.clear();
    m_keys.refuses = false;
    m_store = std::make_unique<SlowStore>(m_keys);
    m_answers.clear();
    m_removals.clear();
}

void TestSecretStore::a_session_keeps_secrets_until_they_are_removed()
{
    SessionSecretStore store;
    QVERIFY(!store.outlivesProgram());
    const auto look = [&] {
        store.read(key, this, [this](const SecretAnswer &answer) { m_answers.append(answer); });
    };
    QByteArray secret("s\0cret", 6);
    int done = 0;
    const auto note = [&done](const std::optional<SecretError> &error) { done += !error; };
    look();
    store.write(key, secret, this, note);
    look();
    store.remove(key, this, note);
    store.remove(key, this, note);
    look();
    QTRY_COMPARE(m_answers.size(), 3);
    QCOMPARE(done, 3);
    QVERIFY(!m_answers.at(0).secret && !m_answers.at(0).error);
    QCOMPARE(*m_answers.at(1).secret, secret);
    QVERIFY(!m_answers.at(2).secret);
}

void TestSecretStore::a_session_removes_all_of_one_environment_only()
{
    SessionSecretStore store;
    const SecretKey other = SecretKey::clientSecret({QStringLiteral("other")});
    for (const SecretKey &one : {key, SecretKey::accessToken(environment), other})
        store.write(one, "x", this, [](const std::optional<SecretError> &) {});
    QCoreApplication::sendPostedEvents();
    store.removeAll(environment, this,
                    [this](const SecretRemoval &removal) { m_removals.append(removal); });
    QTRY_COMPARE(m_removals.size(), 1);
    QCOMPARE(m_removals.first().removed.size(), 2);
    store.read(other, this, [this](const SecretAnswer &answer) { m_answers.append(answer); });
    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY(m_answers.first().secret.has_value());
}

void TestSecretStore::bytes_are_overwritten_where_they_are()
{
    QByteArray secret("hunter2");
    secret.detach();
    const char *where = secret.constData();
    overwrite(secret);
    QCOMPARE(secret.constData(), where);
    QCOMPARE(secret, QByteArray(7, '\0'));
}

void TestSecretStore::nothing_is_answered_before_the_call_has_returned()
{
    SessionSecretStore store;
    store.read(key, this, [this](const SecretAnswer &answer) { m_answers.append(answer); });
    QVERIFY(m_answers.isEmpty());
    QTRY_COMPARE(m_answers.size(), 1);
}

void TestSecretStore::an_owner_that_goes_is_never_answered_data()
{
    QTest::addColumn<bool>("inFlight");
    QTest::newRow("before it is asked") << false;
    QTest::newRow("in flight") << true;
}

void TestSecretStore::an_owner_that_goes_is_never_answered()
{
    QFETCH(bool, inFlight);
    auto owner = std::make_unique<QObject>();
    read(owner.get());
    if (inFlight)
        QTRY_COMPARE(m_store->waiting.size(), 1);
    owner.reset();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_store->asked.size(), inFlight ? 1 : 0);
    if (inFlight)
        m_store->answerNext({});
    QTest::qWait(20);
    QVERIFY(m_answers.isEmpty());
}

void TestSecretStore::the_handler_may_destroy_its_owner()
{
    auto owner = std::make_unique<QObject>();
    int calls = 0;
    m_store->read(key, owner.get(), [&](const SecretAnswer &) {
        ++calls;
        owner.reset();
    });
    QTRY_COMPARE(m_store->waiting.size(), 1);
    m_store->answerNext({});
    QTest::qWait(20);
    QCOMPARE(calls, 1);
}

void TestSecretStore::a_store_that_goes_cancels_what_waits()
{
    read(this);
    QTRY_COMPARE(m_store->waiting.size(), 1);
    const auto late = m_store->waiting.first();
    read(this); // not yet asked
    m_store.reset();
    QVERIFY(m_answers.isEmpty());
    QTRY_COMPARE(m_answers.size(), 2);
    QCOMPARE(m_answers.first().error->kind, Kind::Cancelled);
    late({}); // the keyring does not know that nobody is there
    QCOMPARE(m_answers.size(), 2);
}

void TestSecretStore::a_late_answer_is_announced_and_not_handed_over()
{
    m_store = std::make_unique<SlowStore>(m_keys, 1ms);
    QList<SecretKey> late;
    connect(m_store.get(), &SecretStore::answeredLate, this,
            [&late](const SecretKey &answered) { late.append(answered); });
    read(this);
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().error->kind, Kind::TimedOut);
    m_store->answerNext({QByteArray("x"), std::nullopt});
    QCOMPARE(late, QList<SecretKey>({key}));
    QCOMPARE(m_answers.size(), 1);
}

void TestSecretStore::a_late_answer_after_the_owner_has_gone_is_nobodys()
{
    m_store = std::make_unique<SlowStore>(m_keys, 1ms);
    auto owner = std::make_unique<QObject>();
    read(owner.get());
    QTRY_COMPARE(m_answers.size(), 1);
    owner.reset();
    m_store->answerNext({});
    QCOMPARE(m_answers.size(), 1);
}

void TestSecretStore::a_name_is_listed_before_its_secret_is_written()
{
    m_store->write(key, "x", this, [](const std::optional<SecretError> &) {});
    QTRY_COMPARE(m_store->waiting.size(), 1);
    QCOMPARE(m_keys.names, QStringList({key.what}));
}

void TestSecretStore::a_secret_whose_name_cannot_be_listed_is_not_written()
{
    m_keys.refuses = true;
    std::optional<SecretError> told;
    m_store->write(key, "x", this, [&](const std::optional<SecretError> &error) { told = error; });
    QTRY_VERIFY(told.has_value());
    QCOMPARE(told->kind, Kind::NotListed);
    QCOMPARE(told->detail, QStringLiteral("99"));
    QVERIFY(m_store->asked.isEmpty());
}

void TestSecretStore::a_name_stays_until_its_secret_is_removed_data()
{
    QTest::addColumn<bool>("works");
    QTest::addColumn<bool>("ownerStays");
    QTest::newRow("removed") << true << true;
    QTest::newRow("removed, but nobody waits") << true << false;
    QTest::newRow("not removed") << false << true;
}

void TestSecretStore::a_name_stays_until_its_secret_is_removed()
{
    QFETCH(bool, works);
    QFETCH(bool, ownerStays);
    m_keys.names = QStringList{key.what};
    auto owner = std::make_unique<QObject>();
    m_store->remove(key, owner.get(), [](const std::optional<SecretError> &) {});
    QTRY_COMPARE(m_store->waiting.size(), 1);
    QCOMPARE(m_keys.names.size(), 1);
    if (!ownerStays)
        owner.reset();
    m_store->answerNext(works ? SecretAnswer{} : failure(Kind::Locked));
    QCOMPARE(m_keys.names.size(), works ? 0 : 1);
}

void TestSecretStore::a_secret_written_during_its_removal_stays_listed()
{
    const auto ignore = [](const std::optional<SecretError> &) {};
    m_store->remove(key, this, ignore);
    m_store->write(key, "x", this, ignore);
    QTRY_COMPARE(m_store->waiting.size(), 2);
    m_store->answerNext({});
    m_store->answerNext({});
    QCOMPARE(m_keys.names, QStringList({key.what}));
}

void TestSecretStore::a_removal_goes_on_after_an_error_of_one_secret()
{
    removeAll();
    QTRY_COMPARE(m_store->waiting.size(), 1); // one at a time
    m_store->answerNext(failure(Kind::Other));
    QTRY_COMPARE(m_store->waiting.size(), 1);
    m_store->answerNext({});
    QTRY_COMPARE(m_store->waiting.size(), 1);
    m_store->answerNext({});
    QTRY_COMPARE(m_removals.size(), 1);
    QCOMPARE(m_removals.first().removed.size(), 2);
    QCOMPARE(m_removals.first().left.size(), 1);
    QCOMPARE(m_removals.first().left.first().key.what, QStringLiteral("a"));
    QCOMPARE(m_keys.names, QStringList({QStringLiteral("a")}));
}

void TestSecretStore::a_removal_ends_at_an_error_of_the_keyring_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("locked") << Kind::Locked;
    QTest::newRow("cancelled") << Kind::Cancelled;
    QTest::newRow("no keyring") << Kind::NoKeyring;
    QTest::newRow("no answer") << Kind::TimedOut;
}

void TestSecretStore::a_removal_ends_at_an_error_of_the_keyring()
{
    QFETCH(Kind, kind);
    removeAll();
    QTRY_COMPARE(m_store->waiting.size(), 1);
    m_store->answerNext({});
    QTRY_COMPARE(m_store->waiting.size(), 1);
    m_store->answerNext(failure(kind));
    QTRY_COMPARE(m_removals.size(), 1);
    QCOMPARE(m_store->asked.size(), 2);
    QCOMPARE(m_removals.first().removed.size(), 1);
    QCOMPARE(m_removals.first().left.size(), 2);
    QCOMPARE(m_removals.first().left.last().error.kind, kind);
}

void TestSecretStore::a_removal_of_nothing_is_answered_later()
{
    m_store->removeThese({}, this,
                         [this](const SecretRemoval &removal) { m_removals.append(removal); });
    QVERIFY(m_removals.isEmpty());
    QTRY_COMPARE(m_removals.size(), 1);
}

void TestSecretStore::a_removal_whose_store_goes_leaves_the_rest()
{
    removeAll();
    QTRY_COMPARE(m_store->waiting.size(), 1);
    m_store.reset();
    QTRY_COMPARE(m_removals.size(), 1);
    QCOMPARE(m_removals.first().left.size(), 3);
    QCOMPARE(m_removals.first().left.last().error.kind, Kind::Cancelled);
}

HOOKDESK_TEST(TestSecretStore)

} // namespace tst_secretstore

#include "tst_secretstore.moc"
