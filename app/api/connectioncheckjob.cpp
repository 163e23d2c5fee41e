// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/connectioncheckjob.h"

#include <algorithm>

namespace hookdesk {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

ConnectionCheckJob::ConnectionCheckJob(const Environment &environment, const ApiMap &map,
                                       const Credentials &credentials, HttpTransport::Limits limits,
                                       QObject *owner)
    : QObject(owner)
    , m_client(environment, map, credentials, limits)
{
    QMetaObject::invokeMethod(
        this, [this] { start(Step::Token); }, Qt::QueuedConnection);
}

bool ConnectionCheckJob::isUsable() const
{
    return worked(Step::Token) && (worked(Step::RestListing) || worked(Step::ODataListing));
}

bool ConnectionCheckJob::worked(Step step) const
{
    return std::any_of(m_results.begin(), m_results.end(), [step](const StepResult &result) {
        return result.step == step && !result.error;
    });
}

void ConnectionCheckJob::start(Step step)
{
    m_startedAt = steady_clock::now();
    emit stepStarted(step);
    run(step);
}

void ConnectionCheckJob::run(Step step)
{
    const auto textual = [this, step](const Result<QString> &result) {
        endWith(step, result, result ? result.value() : QString());
    };
    const auto listed = [this, step](const Result<WebhookPage> &result) {
        const int count =
            result ? result.value().totalCount.value_or(result.value().recordCount) : 0;
        endWith(step, result, QString::number(count));
    };
    switch (step) {
    case Step::Token:
        m_client.authenticate(
            this, [this, step](const Result<Done> &result) { endWith(step, result, {}); });
        return;
    case Step::Employee:
        m_client.currentEmployee(this, textual);
        return;
    case Step::EnvironmentName:
        m_client.environmentName(this, textual);
        return;
    case Step::RestListing:
        m_client.restWebhooks(this, 0, listed);
        return;
    case Step::ODataListing:
        m_client.odataWebhooks(this, ODataQuery().top(1).count(), TribeClient::Priority::Foreground,
                               listed);
        return;
    case Step::Metadata:
        m_client.entityTypes(this, [this, step](const Result<QStringList> &result) {
            endWith(step, result, result ? QString::number(result.value().size()) : QString());
        });
        return;
    }
    Q_UNREACHABLE();
}

template <typename T>
void ConnectionCheckJob::endWith(Step step, const Result<T> &result, const QString &text)
{
    if (result)
        end(step, std::nullopt, text);
    else
        end(step, result.error());
}

void ConnectionCheckJob::end(Step step, std::optional<ApiError> error, const QString &text)
{
    const auto elapsed =
        std::chrono::duration_cast<milliseconds>(steady_clock::now() - m_startedAt);
    if (!error && step == Step::Employee)
        m_facts.employee = text;
    if (!error && step == Step::EnvironmentName)
        m_facts.environmentName = text;
    const bool stop = step == Step::Metadata || (step == Step::Token && error);
    const StepResult result{step, std::move(error), text, elapsed};
    m_results.append(result);
    const QPointer<ConnectionCheckJob> self(this); // a receiver may destroy the job
    emit stepFinished(result);
    if (!self)
        return;
    if (stop)
        emit finished();
    else
        start(static_cast<Step>(static_cast<int>(step) + 1));
}

} // namespace hookdesk
