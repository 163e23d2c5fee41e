// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/connectioncheckjob.h"
#include "app/ctl/command.h"
#include "app/ctl/words.h"

#include <array>

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

/// One thing that the program takes for granted of the API, and how well it is known (the marks of
/// the description of the API: documented, from the vendor's other sources, assumed).
struct Assumption
{
    const char *code;
    const char *source;
    QString request;
    std::optional<Step> shownBy; ///< nullopt: only a change would show it, and none is made.
};

QList<Assumption> assumptionsOf(const ApiMap &map)
{
    const auto get = [](const QString &path) { return QStringLiteral("GET ") + path; };
    return {{"token", "vendor", QStringLiteral("POST ") + map.tokenPath, Step::Token},
            {"employee", "vendor", get(map.employeeCall), Step::Employee},
            {"environment-name", "vendor", get(map.odataPath + QLatin1Char('/') + map.identitySet),
             Step::EnvironmentName},
            {"list", "documented", get(map.webhooksPath), Step::RestListing},
            {"query", "documented", get(map.odataWebhooks()), Step::ODataListing},
            {"events", "assumed", get(map.odataEvents()), Step::EventLog},
            {"metadata", "vendor", get(map.metadataPath), Step::Metadata},
            {"create", "documented", QStringLiteral("POST ") + map.webhooksPath, std::nullopt},
            {"delete", "documented",
             QStringLiteral("DELETE ") + map.webhooksPath + QStringLiteral("/{id}"), std::nullopt},
            {"reactivate", "assumed",
             QStringLiteral("PUT ") + map.odataWebhooks() + QStringLiteral("({id})"), std::nullopt},
            {"retry", "assumed", QStringLiteral("POST ") + map.eventRetryPath, std::nullopt}};
}

class CheckCommand final : public ConnectedCommand
{
public:
    using ConnectedCommand::ConnectedCommand;

private:
    void begin() override;
    void tellStep(const ConnectionCheckJob::StepResult &result);
    void tellAssumption(const Assumption &assumption);
    void conclude();

    ApiMap m_map;
    ConnectionCheckJob *m_job = nullptr;
};

void CheckCommand::begin()
{
    const std::unique_ptr<TribeClient> client = connection().client(); // asks the policy
    if (!client)
        return fail(*connection().trouble());
    m_map = client->map();
    m_job = new ConnectionCheckJob(connection().environment(), m_map, connection().credentials(),
                                   HttpTransport::Limits{}, this);
    connect(m_job, &ConnectionCheckJob::stepFinished, this, &CheckCommand::tellStep);
    connect(m_job, &ConnectionCheckJob::finished, this, &CheckCommand::conclude);
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

void CheckCommand::tellAssumption(const Assumption &assumption)
{
    QString state = QStringLiteral("not-known");
    for (const ConnectionCheckJob::StepResult &result : m_job->results()) {
        if (result.step == assumption.shownBy)
            state = result.error ? QStringLiteral("refuted") : QStringLiteral("confirmed");
        // What could not be reached at all says nothing of what is there.
        if (result.step == assumption.shownBy && result.error &&
            exitCodeOf(*result.error) == Unreachable &&
            result.error->kind != ApiError::Kind::NotFound)
            state = QStringLiteral("not-known");
    }
    output().record("assumption",
                    {{QStringLiteral("assumption"), QLatin1String(assumption.code), 17},
                     {QStringLiteral("source"), QLatin1String(assumption.source), 10},
                     {QStringLiteral("state"), state, 9},
                     {QStringLiteral("request"), assumption.request}});
}

void CheckCommand::conclude()
{
    for (const Assumption &assumption : assumptionsOf(m_map))
        tellAssumption(assumption);
    if (m_job->isUsable())
        return finish(Well);
    std::optional<ApiError> first;
    for (const ConnectionCheckJob::StepResult &result : m_job->results())
        first = first ? first : result.error;
    finish(first ? exitCodeOf(*first) : Unreachable);
}

} // namespace

CommandPtr makeCheckCommand(Context context)
{
    return std::make_unique<CheckCommand>(context);
}

} // namespace hookdesk::ctl
