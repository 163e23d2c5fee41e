// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/tribeclient.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace hookdesk {

/// Who and what a connection turned out to be.
struct ConnectionFacts
{
    QString employee;        ///< Empty when the server did not tell.
    QString environmentName; ///< The same.
};

/// Tries everything that the program needs of an environment, step by step, and writes nothing.
/// Without a token nothing else can be tried: the later steps then do not run.
class ConnectionCheckJob : public QObject
{
    Q_OBJECT

public:
    enum class Step { Token, Employee, EnvironmentName, RestListing, ODataListing, Metadata };
    static constexpr int stepCount = 6;

    /// How one step ended.
    struct StepResult
    {
        Step step = Step::Token;
        std::optional<ApiError> error; ///< nullopt: it worked.
        QString text; ///< What was found, plain text, for example a name or a count; may be empty.
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
    void end(Step step, std::optional<ApiError> error, const QString &text = {});
    template <typename T>
    void endWith(Step step, const Result<T> &result, const QString &text);
    [[nodiscard]] bool worked(Step step) const;

    TribeClient m_client;
    QList<StepResult> m_results;
    ConnectionFacts m_facts;
    std::chrono::steady_clock::time_point m_startedAt;
};

} // namespace hookdesk
