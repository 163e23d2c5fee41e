// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apimap.h"
#include "app/api/createwebhookjob.h"
#include "app/domain/environment.h"
#include "app/session/activityrecorder.h"
#include "app/session/bulkjob.h"
#include "app/session/retryjob.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>
#include <memory>
#include <vector>

namespace hookdesk {

class WebhookStore;

/// Tells the activity journal what a session does to its environment: for each webhook or event one
/// entry before the request is sent, and one when it is known how it ended. What is under way when
/// the session ends is noted as ambiguous, for it may have happened; what was never sent, as
/// cancelled: one entry for all that one command left out, with their number.
class SessionActivity : public QObject
{
    Q_OBJECT

public:
    /// The name of the person as the environment has it; empty while it is not known.
    using Employee = std::function<QString()>;
    using CreateNote = std::function<void(const Result<CreateOutcome> &)>;

    /// `webhooks` outlives this.
    SessionActivity(Environment environment, ApiMap map, const WebhookStore &webhooks,
                    ActivityRecorder &recorder, Employee employee, QObject *parent = nullptr);
    ~SessionActivity() override;

    void follow(BulkJob *job);
    void follow(RetryJob *job);
    /// To be called with the outcome. When the last copy goes without, nobody waits for the answer
    /// any more, and the create is ambiguous.
    [[nodiscard]] CreateNote begin(const WebhookDraft &draft);
    /// See ActivityRecorder::whenWritten(): what the jobs have begun is written down before it is
    /// sent.
    void whenWritten(QObject *owner, std::function<void()> send);
    /// For what is not done by a job of the session; fills in who, when and where.
    void note(const ActivityEntry &entry);
    void setMap(ApiMap map) { m_map = std::move(map); }

    /// The result that an error means; Done without one.
    [[nodiscard]] static ActivityResult resultOf(const std::optional<ApiError> &error);

private:
    struct FollowedBulk
    {
        QPointer<BulkJob> job;
        QHash<qsizetype, WebhookPtr> before; ///< As the webhooks were when their turn came.
        QHash<qsizetype, QString> requests;  ///< The ids of what was begun.
        QSet<qsizetype> noted;
    };
    struct FollowedRetry
    {
        QPointer<RetryJob> job;
        QHash<qsizetype, QString> requests; ///< The ids of what was begun.
        QSet<qsizetype> noted;
    };

    [[nodiscard]] ActivityEntry located(ActivityEntry entry) const;
    void bulkItemChanged(FollowedBulk &followed, qsizetype index);
    void noteBegun(FollowedBulk &followed, qsizetype index);
    void noteItem(FollowedBulk &followed, qsizetype index, ActivityResult result);
    [[nodiscard]] ActivityEntry entryOf(const BulkJob &job, const BulkJob::Item &item,
                                        const WebhookPtr &before) const;
    void noteLeftOut(FollowedBulk &followed, qsizetype first, qsizetype last);
    void retryItemChanged(FollowedRetry &followed, qsizetype index);
    void noteItem(FollowedRetry &followed, qsizetype index, ActivityResult result);
    [[nodiscard]] ActivityEntry entryOf(const RetryJob::Item &item) const;
    void noteLeftOut(const RetryJob &job, qsizetype first, qsizetype last, qsizetype count);
    /// Everything that is not noted yet.
    void close(FollowedBulk &followed);
    void close(FollowedRetry &followed);

    const Environment m_environment;
    ApiMap m_map;
    const WebhookStore &m_webhooks;
    const QPointer<ActivityRecorder> m_recorder;
    const Employee m_employee;
    const QString m_user;
    std::vector<std::unique_ptr<FollowedBulk>> m_bulks;
    std::vector<std::unique_ptr<FollowedRetry>> m_retries;
};

} // namespace hookdesk
