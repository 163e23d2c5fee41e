// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/secretkey.h"
#include "app/store/secretkeylist.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace hookdesk {

class SecretJob;

/// Why a secret could not be read, kept or removed.
struct SecretError
{
    enum class Kind {
        NoKeyring, ///< The desktop has none, or no message bus to reach it.
        Locked,    ///< It stayed locked: nobody was asked, or nobody unlocked it.
        Denied,
        Cancelled, ///< By the user, or because the store is gone.
        TimedOut,  ///< No answer yet; see SecretStore::answeredLate().
        NotListed, ///< Not kept, because its name could not be written down (SecretKeyList).
        Other
    };

    Kind kind = Kind::Other;
    QString detail; ///< Technical, for "details on demand"; no secret.

    friend bool operator==(const SecretError &, const SecretError &) = default;
};

/// A secret that was read; without a value there is none.
struct SecretAnswer
{
    std::optional<QByteArray> secret;
    std::optional<SecretError> error;
};

/// What became of the removal of several secrets.
struct SecretRemoval
{
    struct Left
    {
        SecretKey key;
        SecretError error;
    };

    QList<SecretKey> removed;
    QList<Left> left;
};

/// Keeps secrets, by environment and name.
///
/// Every call belongs to its owner: destroying the owner means that the handler is not called,
/// though what was already asked may still happen. The handler is called exactly once, and never
/// before the call has returned. When the store itself goes, those who wait are told Cancelled.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using ReadHandler = std::function<void(const SecretAnswer &answer)>;
    using DoneHandler = std::function<void(const std::optional<SecretError> &error)>;
    using RemovalHandler = std::function<void(const SecretRemoval &removal)>;

    static constexpr std::chrono::seconds usualPatience{30};

    ~SecretStore() override;

    void read(const SecretKey &key, QObject *owner, ReadHandler handler);
    void write(const SecretKey &key, const QByteArray &secret, QObject *owner, DoneHandler handler);
    /// What is not there is removed.
    void remove(const SecretKey &key, QObject *owner, DoneHandler handler);
    /// Every secret of an environment that is known, one after another. After an error that the
    /// next one would meet too, the rest is left with the same error, so that nobody is asked to
    /// unlock the same keyring twenty times.
    void removeAll(const EnvironmentId &environment, QObject *owner, RemovalHandler handler);
    void removeThese(const QList<SecretKey> &keys, QObject *owner, RemovalHandler handler);

    /// False when everything is gone with the program: "for this session only".
    [[nodiscard]] virtual bool outlivesProgram() const = 0;

signals:
    /// An answer came after its TimedOut: somebody has unlocked the keyring now, and asking again
    /// will do. A secret that was to be written has been written.
    void answeredLate(const hookdesk::SecretKey &key);

protected:
    enum class Operation { Read, Write, Remove };
    struct Request
    {
        Operation operation = Operation::Read;
        SecretKey key;
        QByteArray secret; ///< To be written.
    };
    using Answered = std::function<void(const SecretAnswer &answer)>;

    explicit SecretStore(std::chrono::milliseconds patience = usualPatience,
                         QObject *parent = nullptr);

    /// Does it, and calls `answered` at most once, at once or later, even after this is gone.
    virtual void ask(const Request &request, const Answered &answered) = 0;
    [[nodiscard]] virtual SecretKeyList &keyList() = 0;

private:
    void start(const Request &request, QObject *owner, ReadHandler handler);
    void perform(const QPointer<SecretJob> &job, const Request &request);
    void askFor(const QPointer<SecretJob> &job, const Request &request);
    void settle(const QPointer<SecretJob> &job, const SecretKey &key, const SecretAnswer &answer);
    void answered(const QPointer<SecretJob> &job, Operation operation, const SecretKey &key,
                  const SecretAnswer &answer);

    const std::chrono::milliseconds m_patience;
};

} // namespace hookdesk
