// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/apichecker.h"

#include "app/api/tribeclient.h"
#include "app/apicheck/apicheckjob.h"
#include "app/apicheck/assessment.h"
#include "app/apicheck/findingrules.h"
#include "app/session/bulkjob.h"
#include "app/session/log.h"
#include "app/session/retryjob.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

QString jsonOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ActivityEntry correction(const ApiMap &before, const ApiMap &now)
{
    ActivityEntry entry;
    entry.operation = ActivityOperation::SettingsChange;
    entry.result = ActivityResult::Done;
    entry.before = jsonOf(before.differencesFrom(now));
    entry.after = jsonOf(now.differencesFrom(before));
    return entry;
}

} // namespace

ApiChecker::ApiChecker(TribeClient &client, ApiMap base, LearnedMap learned, QString path,
                       Reach reach, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_base(std::move(base))
    , m_learned(std::move(learned))
    , m_reach(std::move(reach))
    , m_file(std::make_unique<LearnedMapFile>(std::move(path)))
{
}

ApiChecker::~ApiChecker() = default;

void ApiChecker::check()
{
    if (m_job)
        return;
    m_refusal.reset();
    m_job = new ApiCheckJob(m_client, this, [this](const CheckedServer &checked) {
        m_job = nullptr;
        take(checked);
    });
    emit changed();
}

void ApiChecker::take(const CheckedServer &checked)
{
    // Nobody asks again whether a retry or a reactivation works.
    const auto calls = std::exchange(m_evidence, checked.evidence).calls;
    for (const ServerCall call : {ServerCall::Retry, ServerCall::Reactivation}) {
        if (calls.contains(call))
            m_evidence.calls.insert(call, calls[call]);
    }
    m_looks = checked.looks;
    m_checkedAt = QDateTime::currentDateTimeUtc();
    const QByteArray print = m_evidence.model ? m_evidence.model->fingerprint : QByteArray();
    if (!print.isEmpty() && print != m_learned.fingerprint) {
        m_hasChanged = !m_learned.fingerprint.isEmpty();
        m_learned.fingerprint = print;
        keep();
    }
    m_findings.emplace();
    assessAgain();
}

void ApiChecker::noteModel(const ServerModel &model)
{
    if (m_isAutomatic && model.fingerprint != m_learned.fingerprint)
        check();
}

void ApiChecker::assessAgain()
{
    if (!m_findings)
        return;
    m_findings = assess(m_client.map(), m_evidence, m_choices);
    m_findings->looks = m_looks;
    m_findings->checkedAt = m_checkedAt;
    emit changed();
}

void ApiChecker::choose(const QString &key, const QString &shown)
{
    m_choices.insert(key, shown);
    assessAgain();
}

bool ApiChecker::needsChoice() const
{
    return m_findings && std::any_of(m_findings->findings.begin(), m_findings->findings.end(),
                                     [](const ApiFinding &each) { return each.needsChoice(); });
}

bool ApiChecker::canUse() const
{
    return m_findings && !needsChoice() && !m_trial && !m_job &&
           std::any_of(m_findings->findings.begin(), m_findings->findings.end(),
                       [](const ApiFinding &each) { return each.proposal() != nullptr; });
}

/// Another set is read before anything is kept; nothing else can be tried by reading.
void ApiChecker::useProposals()
{
    if (!canUse())
        return;
    m_refusal.reset();
    const ApiMap map = withProposals(m_client.map(), *m_findings);
    m_trial = new QObject(this);
    const bool readsOther = map.odataEvents() != m_client.map().odataEvents();
    if (!readsOther) {
        QMetaObject::invokeMethod(
            m_trial, [this, map] { tried(map, std::nullopt); }, Qt::QueuedConnection);
        return emit changed();
    }
    const auto answered = [this, map](const Result<RecordSample> &sample) {
        if (sample)
            m_evidence.logSamples.insert(map.eventSet, sample.value());
        tried(map, sample ? std::nullopt : std::optional(sample.error()));
    };
    m_client.glance<RecordSample>(m_trial, map.odataEvents(), ODataQuery().top(5).encoded(),
                                  ApiCheckJob::largestSample, readSample, answered);
    emit changed();
}

void ApiChecker::tried(const ApiMap &map, const std::optional<ApiError> &error)
{
    std::exchange(m_trial, nullptr)->deleteLater();
    m_refusal = error;
    if (error) {
        m_evidence.logErrors.insert(map.eventSet, *error);
        m_evidence.logSamples.remove(map.eventSet);
        return m_findings ? assessAgain() : emit changed();
    }
    use(map.differencesFrom(m_base), m_learned.changes);
}

void ApiChecker::undo()
{
    if (m_learned.before)
        use(*m_learned.before, std::nullopt);
}

void ApiChecker::use(const QJsonObject &changes, std::optional<QJsonObject> before)
{
    const ApiMap old = m_client.map();
    const ApiMap now = mapWith(changes);
    m_learned.changes = changes;
    m_learned.before = std::move(before);
    forgetCallsOf(old, now);
    m_reach.use(now);
    keep();
    m_reach.noteActivity(correction(old, now));
    qCInfo(logSession) << "the API map was corrected in" << now.differencesFrom(old).size()
                       << "fields";
    m_findings ? assessAgain() : emit changed();
    emit corrected();
}

/// What was said of one path says nothing of another.
void ApiChecker::forgetCallsOf(const ApiMap &before, const ApiMap &now)
{
    const auto forget = [this](ServerCall call, const QString &old, const QString &other) {
        if (old != other)
            m_evidence.calls.remove(call);
    };
    forget(ServerCall::EventLog, before.odataEvents(), now.odataEvents());
    forget(ServerCall::Retry, before.eventRetryPath, now.eventRetryPath);
    forget(ServerCall::RestListing, before.webhooksPath, now.webhooksPath);
    forget(ServerCall::ODataListing, before.odataWebhooks(), now.odataWebhooks());
    forget(ServerCall::EnvironmentName, before.identitySet, now.identitySet);
    forget(ServerCall::Employee, before.employeeCall, now.employeeCall);
    forget(ServerCall::Reactivation, before.updateDeactivated, now.updateDeactivated);
}

void ApiChecker::keep()
{
    m_file->write(m_learned);
}

ApiMap ApiChecker::mapWith(const QJsonObject &changes) const
{
    return withLearned(m_base, {changes, std::nullopt, {}});
}

void ApiChecker::noteCall(ServerCall call, const std::optional<ApiError> &error)
{
    if (error && !saysAbsent(*error)) // it could not be reached, or not by us
        return;
    const auto known = m_evidence.calls.find(call);
    const bool isNews = known == m_evidence.calls.end() || known->has_value() != error.has_value();
    m_evidence.calls.insert(call, error);
    if (isNews)
        assessAgain();
}

void ApiChecker::noteEventLog(const std::optional<ApiError> &error)
{
    noteCall(ServerCall::EventLog, error);
}

void ApiChecker::follow(BulkJob *reactivation)
{
    if (reactivation->operation() != BulkJob::Operation::Reactivate)
        return;
    connect(reactivation, &BulkJob::itemChanged, this, [this, reactivation](qsizetype index) {
        const BulkJob::Item &item = reactivation->items().at(index);
        // A webhook that is gone says nothing of the way in which others are changed.
        const bool isGone = item.error && item.error->kind == ApiError::Kind::NotFound;
        if (item.state == BulkJob::ItemState::Succeeded ||
            (item.state == BulkJob::ItemState::Failed && !isGone))
            noteCall(ServerCall::Reactivation, item.error);
    });
}

void ApiChecker::follow(RetryJob *job)
{
    connect(job, &RetryJob::itemChanged, this, [this, job](qsizetype index) {
        using enum RetryJob::ItemState;
        const RetryJob::Item &item = job->items().at(index);
        if (item.state == Accepted || item.state == Delivered)
            noteCall(ServerCall::Retry, std::nullopt);
        else if (item.state == Failed && item.error)
            noteCall(ServerCall::Retry, item.error);
    });
}

} // namespace hookdesk
