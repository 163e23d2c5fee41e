// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/connectioncheckjob.h"
#include "app/apicheck/apicheckjob.h"
#include "app/apicheck/assessment.h"
#include "app/apicheck/findingexport.h"
#include "app/ctl/command.h"
#include "app/ctl/words.h"

#include <QJsonArray>

#include <array>
#include <memory>

namespace hookdesk::ctl {

namespace {

using Step = ConnectionCheckJob::Step;

constexpr std::array<const char *, ConnectionCheckJob::stepCount> stepCodes{
    "name",         "tls",           "token",     "employee", "environment-name",
    "rest-listing", "odata-listing", "event-log", "metadata", "clock"};

QString stepCode(Step step)
{
    return QLatin1String(stepCodes.at(static_cast<size_t>(step)));
}

class CheckCommand final : public ConnectedCommand
{
public:
    using ConnectedCommand::ConnectedCommand;

private:
    void begin() override;
    void tellStep(const ConnectionCheckJob::StepResult &result);
    void connectionChecked();
    void tellFindings(const CheckedServer &checked);
    void tellFinding(const ApiFinding &finding);

    std::unique_ptr<TribeClient> m_client;
    ConnectionCheckJob *m_job = nullptr;
};

void CheckCommand::begin()
{
    m_client = connection().client(); // asks the policy
    if (!m_client)
        return fail(*connection().trouble());
    m_job = new ConnectionCheckJob(connection().environment(), m_client->map(),
                                   connection().credentials(), HttpTransport::Limits{}, this);
    connect(m_job, &ConnectionCheckJob::stepFinished, this, &CheckCommand::tellStep);
    connect(m_job, &ConnectionCheckJob::finished, this, &CheckCommand::connectionChecked);
}

void CheckCommand::tellStep(const ConnectionCheckJob::StepResult &result)
{
    output().record("step", {{QStringLiteral("step"), stepCode(result.step), 17},
                             {QStringLiteral("state"),
                              result.error ? QStringLiteral("failed") : QStringLiteral("works"), 9},
                             {QStringLiteral("milliseconds"), int(result.elapsed.count()), 12},
                             {QStringLiteral("found"), textValue(result.text), 24},
                             {QStringLiteral("error"),
                              result.error ? QJsonValue(errorLine(*result.error)) : QJsonValue()}});
    output().flush();
}

void CheckCommand::connectionChecked()
{
    if (m_job->isUsable()) {
        new ApiCheckJob(*m_client, this,
                        [this](const CheckedServer &checked) { tellFindings(checked); });
        return;
    }
    std::optional<ApiError> first;
    for (const ConnectionCheckJob::StepResult &result : m_job->results())
        first = first ? first : result.error;
    finish(first ? exitCodeOf(*first) : Unreachable);
}

void CheckCommand::tellFindings(const CheckedServer &checked)
{
    const ApiFindings findings = assess(m_client->map(), checked.evidence, {});
    for (const ApiFinding &finding : findings.findings)
        tellFinding(finding);
    output().flush();
    finish(Well);
}

void CheckCommand::tellFinding(const ApiFinding &finding)
{
    QStringList proposed;
    for (const MapProposal &proposal : finding.proposals)
        proposed += proposal.shown;
    output().record("assumption",
                    {{QStringLiteral("assumption"), finding.key, 22},
                     {QStringLiteral("state"), findingWord(finding.state), 10},
                     {QStringLiteral("expected"), textValue(finding.expected), 24},
                     {QStringLiteral("found"), textValue(finding.found), 24},
                     {QStringLiteral("readOnly"), finding.isReadOnly, 8},
                     {QStringLiteral("source"), findingWord(finding.source), 11},
                     {QStringLiteral("by"), textValue(finding.by), 24},
                     {QStringLiteral("proposed"), QJsonArray::fromStringList(proposed)}});
}

} // namespace

CommandPtr makeCheckCommand(Context context)
{
    return std::make_unique<CheckCommand>(context);
}

} // namespace hookdesk::ctl
