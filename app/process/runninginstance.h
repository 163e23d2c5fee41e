// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

class QLocalSocket;

namespace hookdesk {

/// What a second start asks of the window that is open already.
struct InstanceRequest
{
    QString environmentName; ///< To be opened; empty: the window alone.
    bool sandbox = false;    ///< The sandbox instead.
    QByteArray
        activationToken; ///< By which a desktop lets a window come to the front; may be empty.

    friend bool operator==(const InstanceRequest &, const InstanceRequest &) = default;
};

/// Sees to it that a person has one process for each folder of settings: the first start listens,
/// and those that follow hand over what they were asked. Nobody but the same user can reach it, and
/// no secret is ever handed over. The first speaks first: one that hangs is told nothing, and does
/// nothing later for a start that has given up.
class RunningInstance : public QObject
{
    Q_OBJECT

public:
    /// How long a start waits for the first one, which may hang.
    static constexpr std::chrono::milliseconds patience{3000};
    /// What may come over the line at most, in bytes.
    static constexpr qint64 largestRequest = 64LL * 1024;

    /// `runtimeFolder` is the user's own; `settingsFolder` says whose instance this is.
    RunningInstance(const QString &runtimeFolder, const QString &settingsFolder,
                    QObject *parent = nullptr);
    ~RunningInstance() override;

    enum class Start {
        First,      ///< Or there is no place to tell others; go on.
        HandedOver, ///< The first has it; problem() is what it says to it.
        NoAnswer    ///< There is one, and it does not answer.
    };
    /// Waits for at most `patience`.
    [[nodiscard]] Start start(const InstanceRequest &request);
    /// What stands against the request that was handed over; empty: nothing.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// Does what others ask, and says what stands against it. Until then they wait.
    using Handler = std::function<QString(const InstanceRequest &request)>;
    void setHandler(Handler handler);

private:
    void accept();
    void read(QLocalSocket *connection);
    [[nodiscard]] bool handOver(const InstanceRequest &request);

    const QString m_path; ///< Of the socket, and of the lock but for its end.
    QLockFile m_lock;
    QLocalServer m_server;
    Handler m_handler;
    QString m_problem;
};

} // namespace hookdesk
