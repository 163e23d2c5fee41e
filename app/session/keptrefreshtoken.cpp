// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/keptrefreshtoken.h"

#include "app/base/wipe.h"
#include "app/session/environmentdesk.h"

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

/// Nobody is asked again and again for what was said no to.
bool mayAskByItself(const SecretError &error)
{
    switch (error.kind) {
    case SecretError::Kind::Cancelled:
    case SecretError::Kind::Denied:
        return false;
    case SecretError::Kind::NoKeyring:
    case SecretError::Kind::Locked:
    case SecretError::Kind::TimedOut:
    case SecretError::Kind::NotListed:
    case SecretError::Kind::Other:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

KeptRefreshToken::KeptRefreshToken(EnvironmentDesk &desk, SecretKey key, const QString &path)
    : KeptRefreshToken(desk, std::move(key), path, Pace())
{
}

KeptRefreshToken::KeptRefreshToken(EnvironmentDesk &desk, SecretKey key, const QString &path,
                                   Pace pace)
    : m_desk(desk)
    , m_key(std::move(key))
    , m_pace(pace)
    , m_pause(pace.firstPause)
{
    m_poll.setSingleShot(true);
    m_poll.setInterval(m_pace.poll);
    m_retry.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &KeptRefreshToken::enter);
    connect(&m_retry, &QTimer::timeout, this, &KeptRefreshToken::tryAgain);
    connect(&desk, &EnvironmentDesk::keychainAnsweredLate, this, [this](const SecretKey &late) {
        if (late == m_key && m_problem)
            tryAgain();
    });
    m_spent.run([path](SpentTokens &spent) { spent.begin(path); });
}

void KeptRefreshToken::whenAlone(QObject *owner, const Step &step)
{
    m_turns.append({owner, step});
    if (!std::exchange(m_isTaken, true))
        enter();
}

void KeptRefreshToken::enter()
{
    m_spent.run([](SpentTokens &spent) { return spent.enter(); }, this,
                [this](SpentTokens::Entry entry) {
                    if (entry == SpentTokens::Entry::Busy && ++m_polls < m_pace.mostPolls)
                        return m_poll.start();
                    m_polls = 0;
                    enterNext();
                });
}

void KeptRefreshToken::enterNext()
{
    m_turns.removeIf([](const Turn &turn) { return !turn.owner; });
    if (m_turns.isEmpty())
        return leave();
    m_turns.takeFirst().step();
}

void KeptRefreshToken::leave()
{
    const auto unlock = [](SpentTokens &spent) {
        spent.leave();
        return true;
    };
    m_spent.run(unlock, this, [this](bool) {
        m_isTaken = !m_turns.isEmpty();
        if (m_isTaken)
            enter();
    });
}

void KeptRefreshToken::ifUnsent(const QByteArray &token, const Step &then, const Step &otherwise)
{
    if (token.isEmpty())
        return otherwise();
    m_spent.run([token](SpentTokens &spent) { return spent.contains(token); }, this,
                [then, otherwise](bool wasSent) { wasSent ? otherwise() : then(); });
}

void KeptRefreshToken::choose(const QByteArray &own, const Chosen &then)
{
    m_desk.readMemory(m_key, this, [=, this](const SecretAnswer &inMemory) {
        ifUnsent(
            inMemory.secret.value_or(QByteArray()), [=] { then(inMemory); },
            [=, this] { chooseKept(own, then); });
    });
}

/// What is in memory was sent, or there is nothing.
void KeptRefreshToken::chooseKept(const QByteArray &own, const Chosen &then)
{
    m_desk.readKeychain(m_key, this, [=, this](const SecretAnswer &kept) {
        const auto found = [=, this] {
            m_desk.forgetMemory(m_key);
            then(kept);
        };
        ifUnsent(kept.secret.value_or(QByteArray()), found,
                 [=, this] { chooseOwn(own, kept, then); });
    });
}

void KeptRefreshToken::chooseOwn(const QByteArray &own, const SecretAnswer &kept,
                                 const Chosen &then)
{
    ifUnsent(
        own,
        [=] {
            then({own, std::nullopt});
        },
        [=] {
            then({std::nullopt, kept.error});
        });
}

void KeptRefreshToken::take(const QByteArray &own, QObject *owner, Handler handler)
{
    whenAlone(owner, [=, this, owner = QPointer<QObject>(owner), handler = std::move(handler)] {
        choose(own, [=, this](const SecretAnswer &newest) {
            if (newest.secret)
                return handOut(*newest.secret, owner, handler);
            leave();
            if (owner)
                handler({});
        });
    });
}

/// It is noted first: whatever happens then, it was sent.
void KeptRefreshToken::handOut(const QByteArray &token, const QPointer<QObject> &owner,
                               const Handler &handler)
{
    if (!owner)
        return leave();
    m_holder = connect(owner, &QObject::destroyed, this, &KeptRefreshToken::abandoned);
    m_sent = token;
    const auto add = [token](SpentTokens &spent) {
        spent.add(token);
        return true;
    };
    m_spent.run(add, this, [this, token, owner, handler](bool) {
        if (!owner)
            return;
        m_isHandedOut = true;
        handler(token);
    });
}

void KeptRefreshToken::abandoned()
{
    m_isHandedOut ? drop() : giveBack();
}

/// Who had the token has said what became of it, or is gone.
void KeptRefreshToken::letGo()
{
    disconnect(m_holder);
    m_isHandedOut = false;
    wipe(m_sent);
}

void KeptRefreshToken::giveBack()
{
    if (m_sent.isEmpty())
        return;
    m_spent.run([token = m_sent](SpentTokens &spent) { spent.remove(token); });
    letGo();
    leave();
}

void KeptRefreshToken::drop()
{
    if (m_sent.isEmpty())
        return;
    letGo();
    leave();
}

void KeptRefreshToken::replace(const QByteArray &token)
{
    if (m_sent.isEmpty())
        return;
    letGo();
    store(token, [] {});
}

void KeptRefreshToken::read(QObject *owner, SecretStore::ReadHandler handler)
{
    whenAlone(owner, [=, this, owner = QPointer<QObject>(owner), handler = std::move(handler)] {
        choose({}, [=, this](const SecretAnswer &newest) {
            leave();
            if (owner)
                handler(newest);
        });
    });
}

void KeptRefreshToken::keep(const QByteArray &token, QObject *owner, std::function<void()> then)
{
    const auto told = [owner = QPointer<QObject>(owner), then = std::move(then)] {
        if (owner)
            then();
    };
    whenAlone(this, [=, this] { store(token, told); });
}

/// Ends the turn.
void KeptRefreshToken::store(const QByteArray &token, const Step &then)
{
    m_desk.keep(m_key, token, this, [=, this](const std::optional<SecretError> &error) {
        leave();
        const QPointer<KeptRefreshToken> self(this); // who is told may remove the environment
        note(error);
        if (self)
            then();
    });
}

void KeptRefreshToken::note(const std::optional<SecretError> &problem)
{
    if (!problem) {
        m_retry.stop();
        m_pause = m_pace.firstPause;
    } else if (mayAskByItself(*problem)) {
        m_retry.start(m_pause);
        m_pause = std::min(m_pause * 2, m_pace.longestPause);
    }
    if (std::exchange(m_problem, problem) != problem)
        emit problemChanged();
}

void KeptRefreshToken::tryAgain()
{
    m_retry.stop();
    whenAlone(this, [this] {
        const auto settled = [this] { // it was sent meanwhile, or another one was kept
            leave();
            note(std::nullopt);
        };
        m_desk.readMemory(m_key, this, [=, this](const SecretAnswer &inMemory) {
            const QByteArray token = inMemory.secret.value_or(QByteArray());
            ifUnsent(
                token, [=, this] { storeAgain(token); }, settled);
        });
    });
}

/// Another program may have logged in meanwhile: then its token is the one to use.
void KeptRefreshToken::storeAgain(const QByteArray &token)
{
    m_desk.readKeychain(m_key, this, [=, this](const SecretAnswer &kept) {
        if (kept.error) {
            leave();
            return note(kept.error);
        }
        const auto adopt = [this] {
            m_desk.forgetMemory(m_key);
            leave();
            note(std::nullopt);
        };
        ifUnsent(kept.secret.value_or(QByteArray()), adopt, [=, this] { store(token, [] {}); });
    });
}

} // namespace hookdesk
