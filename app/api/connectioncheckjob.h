// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/tribeclient.h"
#include "app/network/tlsprobejob.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace hookdesk {

/// Who and what a connection turned out to be.
struct ConnectionFacts
{
    QString employee;        ///< Empty when the server did not tell.
    QString environmentName; ///< The same.
    QList<TlsProbe> servers; ///< Those of https that were looked at.
    /// How far the server's clock is ahead of this computer's; nullopt when it did not tell.
    std::optional<std::chrono::milliseconds> clockOffset;
};

/// Tries everything that the program needs of an environment, step by step, and writes nothing.
/// Without the servers' addresses, safe connections to them and a token nothing else can be tried:
/// the later steps then do not run, but for the clock, which may be the reason.
class ConnectionCheckJob : public QObject
{
    Q_OBJECT

public:
    enum class Step {
        Name, ///< Of both servers, or of the proxies to them.
        Tls,  ///< Both servers' certificates; nothing to do for http, which is for loopback.
        Token,
        Employee,
        EnvironmentName,
        RestListing,
        ODataListing,
        EventLog,
        Metadata,
        Clock ///< Against the server's; without a request of its own.
    };
    static constexpr int stepCount = 10;
    /// Clocks further apart are wrong; tokens are seldom judged to the minute.
    static constexpr std::chrono::minutes clockTolerance{5};

    /// How one step ended.
    struct StepResult
    {
        Step step = Step::Name;
        std::optional<ApiError> error; ///< nullopt: it worked.
        /// What was found, plain text, for example a name or a count; of Clock the seconds that the
        /// server is ahead. May be empty.
        QString text;
        std::chrono::milliseconds elapsed{0};
    };

    /// Owns its own client, so that nothing of the check outlives it.
    ConnectionCheckJob(const Environment &environment, const ApiMap &map,
                       const Credentials &credentials, HttpTransport::Limits limits,
                       QObject *owner);

    [[nodiscard]] const QList<StepResult> &results() const { return m_results; }
    [[nodiscard]] const ConnectionFacts &facts() const { return m_facts; }
    /// The environment can be worked with: a token and at least one of the two listings.
    [[nodiscard]] bool isUsable() const;

signals:
    void stepStarted(hookdesk::ConnectionCheckJob::Step step);
    void stepFinished(const hookdesk::ConnectionCheckJob::StepResult &result);
    /// Once, after the last step.
    void finished();

private:
    void start(Step step);
    void run(Step step);
    void lookUpNames();
    void probeServers();
    void probeNext();
    void probed(const TlsProbe &probe);
    void compareClocks();
    [[nodiscard]] std::optional<std::chrono::milliseconds> clockOffset();
    [[nodiscard]] std::optional<Step> stepAfter(const StepResult &result);
    void end(Step step, std::optional<ApiError> error, const QString &text = {});
    template <typename T>
    void endWith(Step step, const Result<T> &result, const QString &text);
    [[nodiscard]] bool worked(Step step) const;

    const HttpTransport::Limits m_limits;
    TribeClient m_client;
    QList<QUrl> m_servers; ///< Those that are asked: API, and authorization where it is needed.
    QList<QUrl> m_unprobed;
    QList<StepResult> m_results;
    ConnectionFacts m_facts;
    std::chrono::steady_clock::time_point m_startedAt;
};

} // namespace hookdesk
