// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/apicheck/apicheckjob.h"

#include "app/apicheck/eventlogsearch.h"

namespace hookdesk {

namespace {

/// Where Spring Boot servers describe themselves (TRIBE-API.md, Where a server describes itself).
const QStringList &descriptionPaths()
{
    static const QStringList paths{QStringLiteral("/v3/api-docs"), QStringLiteral("/v2/api-docs"),
                                   QStringLiteral("/swagger")};
    return paths;
}

/// Technical, for the findings: never what the server said.
QString absenceOf(const ApiError &error)
{
    if (error.httpStatus > 0 && error.kind != ApiError::Kind::Malformed)
        return QStringLiteral("HTTP %1").arg(error.httpStatus);
    if (error.cause == ApiError::Cause::WebPage)
        return QStringLiteral("a web page");
    return error.detail.isEmpty() ? QStringLiteral("no answer") : error.detail;
}

} // namespace

ApiCheckJob::ApiCheckJob(TribeClient &client, QObject *owner, Handler handler)
    : OneShotJob(owner, std::move(handler))
    , m_client(&client)
{
    m_steps.append([this] { readModel(); });
    for (const QString &path : descriptionPaths())
        m_steps.append([this, path] { lookAt(path); });
    m_steps.append([this] { lookAtList(); });
    const ApiMap &map = client.map();
    const QByteArray some = ODataQuery().top(5).encoded();
    const auto add = [this](ServerCall which, const QString &path, const QByteArray &query) {
        m_steps.append([this, which, path, query] { call(which, path, query); });
    };
    add(ServerCall::Employee, map.employeeCall, {});
    add(ServerCall::EnvironmentName, map.odataPath + QLatin1Char('/') + map.identitySet, some);
    add(ServerCall::RestListing, map.webhooksPath, {});
    add(ServerCall::ODataListing, map.odataWebhooks(), some);
    add(ServerCall::EventLog, map.odataEvents(), some);
    m_steps.append([this] { sampleLogs(); });
    QMetaObject::invokeMethod(
        this, [this] { proceed(); }, Qt::QueuedConnection);
}

void ApiCheckJob::proceed()
{
    if (isSettled())
        return;
    if (m_steps.isEmpty() || !m_client)
        return settle(std::move(m_checked));
    m_steps.takeFirst()();
}

void ApiCheckJob::note(const QString &path, const std::optional<ApiError> &error,
                       const QString &what)
{
    m_checked.looks.append(
        QStringLiteral("GET %1: %2").arg(path, error ? absenceOf(*error) : what));
}

void ApiCheckJob::readModel()
{
    m_client->serverModel(this, [this](Result<ServerModel> model) {
        const QString path = m_client ? m_client->map().metadataPath : QString();
        if (model) {
            note(path, std::nullopt,
                 QStringLiteral("%1 sets, %2 types")
                     .arg(model.value().sets.size())
                     .arg(model.value().types.size()));
            m_checked.evidence.model = std::move(model).value();
            m_checked.evidence.calls.insert(ServerCall::Token, std::nullopt);
        } else {
            note(path, model.error(), {});
            m_checked.evidence.modelError = model.error();
        }
        proceed();
    });
}

void ApiCheckJob::lookAt(const QString &path)
{
    const auto taken = [this, path](Result<OpenApiDocument> document) {
        DescriptionLook look{path, std::nullopt, {}};
        const std::optional<ApiError> error =
            document ? std::nullopt : std::optional(document.error());
        look.absence = error ? absenceOf(*error) : QString();
        if (document)
            look.document = std::move(document).value();
        note(path, error,
             look.document ? QStringLiteral("OpenAPI %1, %2 paths")
                                 .arg(look.document->version)
                                 .arg(look.document->paths.size())
                           : QString());
        m_checked.evidence.descriptions.append(look);
        proceed();
    };
    m_client->glance<OpenApiDocument>(
        this, path, {}, largestDescription,
        [apiUrl = m_client->apiUrl()](const QByteArray &body) { return readOpenApi(body, apiUrl); },
        taken);
}

void ApiCheckJob::lookAtList()
{
    const QString path = QStringLiteral("/swagger-resources");
    const auto taken = [this, path](const Result<QStringList> &paths) {
        note(path, paths ? std::nullopt : std::optional(paths.error()),
             paths ? QString::number(paths.value().size()) : QString());
        QList<std::function<void()>> further;
        for (const QString &each : paths ? paths.value() : QStringList()) {
            if (!descriptionPaths().contains(each))
                further.append([this, each] { lookAt(each); });
        }
        m_steps = further + m_steps;
        proceed();
    };
    m_client->glance<QStringList>(
        this, path, {}, largestSample,
        [apiUrl = m_client->apiUrl()](const QByteArray &body) {
            return readOpenApiList(body, apiUrl);
        },
        taken);
}

void ApiCheckJob::call(ServerCall which, const QString &path, const QByteArray &query)
{
    const auto taken = [this, which, path](const Result<RecordSample> &sample) {
        const bool isRecord = which == ServerCall::Employee;
        std::optional<ApiError> error = sample ? std::nullopt : std::optional(sample.error());
        if (isRecord && error && error->kind == ApiError::Kind::Malformed &&
            error->cause == ApiError::Cause::Unknown)
            error.reset(); // one record, and no list of them
        note(path, error,
             sample ? QStringLiteral("%1 records").arg(sample.value().records)
                    : QStringLiteral("answered"));
        m_checked.evidence.calls.insert(which, error);
        if (!error)
            m_checked.evidence.calls.insert(ServerCall::Token, std::nullopt);
        if (sample && which == ServerCall::RestListing)
            m_checked.evidence.restSample = sample.value();
        if (sample && which == ServerCall::ODataListing)
            m_checked.evidence.odataSample = sample.value();
        if (sample && which == ServerCall::EventLog && m_client)
            m_checked.evidence.logSamples.insert(m_client->map().eventSet, sample.value());
        proceed();
    };
    m_client->glance<RecordSample>(this, path, query, largestSample, readSample, taken);
}

/// Those that look like it; the one that the map names was read already.
void ApiCheckJob::sampleLogs()
{
    if (m_checked.evidence.model) {
        const ApiMap &map = m_client->map();
        const QList<MapProposal> candidates =
            searchEventLog(*m_checked.evidence.model, map.webhookSet);
        for (const MapProposal &candidate : candidates) {
            if (candidate.shown != map.eventSet)
                m_steps.append([this, set = candidate.shown] { sampleLog(set); });
        }
    }
    proceed();
}

void ApiCheckJob::sampleLog(const QString &set)
{
    const QString path = m_client->map().odataPath + QLatin1Char('/') + set;
    const auto taken = [this, set, path](const Result<RecordSample> &sample) {
        note(path, sample ? std::nullopt : std::optional(sample.error()),
             sample ? QStringLiteral("%1 records").arg(sample.value().records) : QString());
        if (sample)
            m_checked.evidence.logSamples.insert(set, sample.value());
        else
            m_checked.evidence.logErrors.insert(set, sample.error());
        proceed();
    };
    m_client->glance<RecordSample>(this, path, ODataQuery().top(5).encoded(), largestSample,
                                   readSample, taken);
}

} // namespace hookdesk
