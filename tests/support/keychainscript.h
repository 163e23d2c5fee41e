// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/environmentstore.h"
#include "app/store/keychainsecretstore.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QObject>
#include <QStringList>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <memory>
#include <optional>

/// Does with the keychain what it is told, a word a step, and prints a line for most of them: what
/// a second process does, or one whose keyring is locked, gone or slow.
class KeychainScript : public QObject
{
public:
    static constexpr const char *secret = "s3cret \"of\" the tést";

    explicit KeychainScript(QString folder)
        : m_names(folder)
        , m_store(std::make_unique<hookdesk::KeychainSecretStore>(m_names))
    {
        (void)m_names.open();
    }

    void run(const QStringList &steps)
    {
        for (const QString &step : steps)
            runStep(step);
    }

private:
    using Key = hookdesk::SecretKey;

    const hookdesk::EnvironmentId m_environment{QStringLiteral("the-environment")};
    const Key m_key = Key::clientSecret(m_environment);

    void runStep(const QString &step)
    {
        if (step == QLatin1String("write"))
            write(m_key);
        else if (step == QLatin1String("write-others"))
            writeOthers();
        else if (step == QLatin1String("read"))
            read(m_key);
        else if (step == QLatin1String("read-other"))
            read(Key::clientSecret({QStringLiteral("another")}));
        else if (step == QLatin1String("remove"))
            remove();
        else if (step == QLatin1String("remove-all"))
            removeAll();
        else if (step == QLatin1String("odd-values"))
            writeOddValues();
        else if (step == QLatin1String("names"))
            say(m_names.secretKeys(m_environment).join(QLatin1Char(' ')));
        else
            runRareStep(step);
    }

    void runRareStep(const QString &step)
    {
        if (step == QLatin1String("lock"))
            lock();
        else if (step == QLatin1String("stop"))
            signalKeyring(SIGSTOP);
        else if (step == QLatin1String("continue"))
            signalKeyring(SIGCONT);
        else if (step == QLatin1String("impatient"))
            m_store = std::make_unique<hookdesk::KeychainSecretStore>(
                m_names, std::chrono::milliseconds(300));
        else if (step == QLatin1String("continue-and-wait"))
            waitForLateAnswer();
        else if (step == QLatin1String("end-during-read"))
            endDuringRead();
        else if (step == QLatin1String("write-for-nobody"))
            writeForNobody();
        else if (step == QLatin1String("lose-store"))
            loseStore();
        else
            say(QStringLiteral("unknown step"));
    }

    static void say(const QString &line)
    {
        std::printf("%s\n", qUtf8Printable(line));
        std::fflush(stdout);
    }

    static QString nameOf(const std::optional<hookdesk::SecretError> &error)
    {
        using Kind = hookdesk::SecretError::Kind;
        switch (error->kind) {
        case Kind::NoKeyring:
            return QStringLiteral("no keyring");
        case Kind::Locked:
            return QStringLiteral("locked");
        case Kind::Denied:
            return QStringLiteral("denied");
        case Kind::Cancelled:
            return QStringLiteral("cancelled");
        case Kind::TimedOut:
            return QStringLiteral("timed out");
        case Kind::NotListed:
            return QStringLiteral("not listed");
        case Kind::Other:
            break;
        }
        return QStringLiteral("other: ") + error->detail;
    }

    /// Waits for `done`, which an answer sets.
    static void waitFor(const bool &done)
    {
        if (!QTest::qWaitFor([&done] { return done; }, 20000))
            say(QStringLiteral("no answer"));
    }

    hookdesk::SecretStore::DoneHandler reporter(const QString &success, bool &done)
    {
        return [success, &done](const std::optional<hookdesk::SecretError> &error) {
            say(error ? nameOf(error) : success);
            done = true;
        };
    }

    void write(const Key &key)
    {
        bool done = false;
        m_store->write(key, secret, this, reporter(QStringLiteral("written"), done));
        waitFor(done);
    }

    void writeOthers()
    {
        write(Key::webhookSecret(m_environment, {QStringLiteral("w1")}));
        write(Key::proxyPassword(m_environment));
        write(Key::clientSecret({QStringLiteral("another")}));
    }

    std::optional<QByteArray> readBack(const Key &key)
    {
        bool done = false;
        std::optional<QByteArray> found;
        m_store->read(key, this, [&](const hookdesk::SecretAnswer &answer) {
            if (answer.error)
                say(nameOf(answer.error));
            found = answer.error ? QByteArray() : answer.secret;
            done = true;
        });
        waitFor(done);
        return found;
    }

    void read(const Key &key)
    {
        const std::optional<QByteArray> found = readBack(key);
        if (!found || !found->isEmpty())
            say(!found             ? QStringLiteral("nothing")
                : *found == secret ? QStringLiteral("the secret")
                                   : QStringLiteral("something else"));
    }

    void remove()
    {
        bool done = false;
        m_store->remove(m_key, this, reporter(QStringLiteral("removed"), done));
        waitFor(done);
    }

    void removeAll()
    {
        bool done = false;
        m_store->removeAll(m_environment, this, [&done](const hookdesk::SecretRemoval &removal) {
            say(QStringLiteral("%1 removed, %2 left")
                    .arg(removal.removed.size())
                    .arg(removal.left.size()));
            done = true;
        });
        waitFor(done);
    }

    void writeOddValues()
    {
        const QList<QByteArray> values{QByteArray("a\0b", 3), QByteArray("\xff\xfe\x00", 3),
                                       QByteArray("line\nbreak\n"), QByteArray(20000, 'x'),
                                       QByteArray("")};
        for (const QByteArray &value : values) {
            bool done = false;
            m_store->write(m_key, value, this, reporter(QStringLiteral("written"), done));
            waitFor(done);
            say(readBack(m_key) == value ? QStringLiteral("the same")
                                         : QStringLiteral("something else"));
        }
    }

    void lock()
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
            QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
        const QDBusObjectPath login(QStringLiteral("/org/freedesktop/secrets/collection/login"));
        call << QVariant::fromValue(QList<QDBusObjectPath>{login});
        if (QDBusConnection::sessionBus().call(call).type() == QDBusMessage::ErrorMessage)
            say(QStringLiteral("cannot be locked"));
    }

    static void signalKeyring(int signal)
    {
        const int keyring = qEnvironmentVariableIntValue("HOOKDESK_KEYRING_PID");
        if (keyring > 1)
            ::kill(keyring, signal);
    }

    void waitForLateAnswer()
    {
        bool late = false;
        connect(m_store.get(), &hookdesk::SecretStore::answeredLate, this, [&late] {
            say(QStringLiteral("late"));
            late = true;
        });
        signalKeyring(SIGCONT);
        waitFor(late);
        m_store = std::make_unique<hookdesk::KeychainSecretStore>(m_names); // patient again
    }

    void endDuringRead()
    {
        signalKeyring(SIGSTOP);
        bool done = false;
        m_store->read(m_key, this, [&done](const hookdesk::SecretAnswer &answer) {
            say(answer.error ? nameOf(answer.error) : QStringLiteral("an answer"));
            done = true;
        });
        QTest::qWait(100); // the question is on its way
        signalKeyring(SIGKILL);
        waitFor(done);
    }

    void writeForNobody()
    {
        signalKeyring(SIGSTOP);
        auto owner = std::make_unique<QObject>();
        m_store->write(m_key, secret, owner.get(),
                       [](const auto &) { say(QStringLiteral("somebody was told")); });
        QTest::qWait(100);
        owner.reset();
        signalKeyring(SIGCONT);
    }

    void loseStore()
    {
        signalKeyring(SIGSTOP);
        bool done = false;
        m_store->write(m_key, secret, this, reporter(QStringLiteral("written"), done));
        QTest::qWait(100);
        m_store = std::make_unique<hookdesk::KeychainSecretStore>(m_names);
        waitFor(done);
        signalKeyring(SIGCONT);
        QTest::qWait(100); // the answer to the store that has gone comes in here
    }

    hookdesk::EnvironmentStore m_names;
    std::unique_ptr<hookdesk::KeychainSecretStore> m_store;
};
