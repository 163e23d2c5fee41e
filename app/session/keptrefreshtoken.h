// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/refreshtokenstore.h"
#include "app/store/backgroundstore.h"
#include "app/store/secretstore.h"
#include "app/store/spenttokens.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace hookdesk {

class EnvironmentDesk;

/// The refresh token of a stored environment, in the keychain or, for this session only, in memory.
///
/// Several programs may be connected to the environment. They renew one after the other: each reads
/// the newest token under a lock, notes it as sent before it is sent, and keeps the one that comes
/// before it lets the next one in. A token that was sent is not handed out again, in this program
/// or after a restart, unless the server is known not to have used it.
///
/// One that the keychain does not take is in memory, and offered to it again with growing pauses.
class KeptRefreshToken final : public RefreshTokenStore
{
    Q_OBJECT

public:
    struct Pace
    {
        std::chrono::milliseconds poll{100};         ///< While another program renews.
        int mostPolls = 4000;                        ///< Then it is not waited for any more.
        std::chrono::milliseconds firstPause{30000}; ///< Until the keychain is asked again.
        std::chrono::milliseconds longestPause{900000};
    };

    /// What was sent is noted in a file of this path, without its ending. `desk` outlives this.
    KeptRefreshToken(EnvironmentDesk &desk, SecretKey key, const QString &path);
    KeptRefreshToken(EnvironmentDesk &desk, SecretKey key, const QString &path, Pace pace);

    void take(const QByteArray &own, QObject *owner, Handler handler) override;
    void giveBack() override;
    void replace(const QByteArray &token) override;
    void drop() override;

    /// The newest that was not sent, to begin with; it is not taken by that.
    void read(QObject *owner, SecretStore::ReadHandler handler);
    /// Keeps the one of a new log-in; `then` comes when the keychain has answered.
    void keep(const QByteArray &token, QObject *owner, std::function<void()> then);

    /// Why the newest token is not in the keychain, though it should be; nullopt: it is.
    [[nodiscard]] const std::optional<SecretError> &problem() const { return m_problem; }
    void tryAgain();

signals:
    void problemChanged();

private:
    using Step = std::function<void()>;
    using Chosen = std::function<void(const SecretAnswer &newest)>;
    struct Turn
    {
        QPointer<QObject> owner;
        Step step;
    };

    void whenAlone(QObject *owner, const Step &step);
    void enterNext();
    void enter();
    void leave();
    void choose(const QByteArray &own, const Chosen &then);
    void chooseKept(const QByteArray &own, const Chosen &then);
    void chooseOwn(const QByteArray &own, const SecretAnswer &kept, const Chosen &then);
    void ifUnsent(const QByteArray &token, const Step &then, const Step &otherwise);
    void handOut(const QByteArray &token, const QPointer<QObject> &owner, const Handler &handler);
    void letGo();
    void abandoned();
    void store(const QByteArray &token, const Step &then);
    void storeAgain(const QByteArray &token);
    void note(const std::optional<SecretError> &problem);

    EnvironmentDesk &m_desk;
    const SecretKey m_key;
    const Pace m_pace;
    QList<Turn> m_turns;    ///< The first is next.
    bool m_isTaken = false; ///< By a turn of this program.
    int m_polls = 0;
    QTimer m_poll;
    QByteArray m_sent; ///< By who has it now, or will in a moment.
    bool m_isHandedOut = false;
    QMetaObject::Connection m_holder;
    std::optional<SecretError> m_problem;
    std::chrono::milliseconds m_pause;
    QTimer m_retry;
    BackgroundStore<SpentTokens> m_spent;
};

} // namespace hookdesk
