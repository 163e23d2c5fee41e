// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/listingjob.h"
#include "app/api/tribeclient.h"
#include "app/base/oneshotjob.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <optional>

namespace hookdesk {

enum class CreateVerdict {
    Created,               ///< The server said so.
    CreatedFoundByLooking, ///< The answer was lost and the webhook is there.
};

/// The end of a create that worked.
struct CreateOutcome
{
    CreateVerdict verdict = CreateVerdict::Created;
    Webhook webhook;
};

/// Creates one webhook and never sends the create twice.
///
/// When the answer is lost, or the server fails after it may have done the work, the job lists the
/// webhooks again and compares entity type, URL and headers with the draft, leaving out those in
/// `before`. Errors: the original one when it is sure that nothing was created (`detail` says so,
/// and `mayHaveHappened` is false); Ambiguous when it cannot tell.
class CreateWebhookJob : public OneShotJob<Result<CreateOutcome>>
{
    Q_OBJECT

public:
    /// `before`: the webhooks that existed already, at least those with the same binding; nullopt
    /// when that is not known, so that one found after a lost answer proves nothing.
    CreateWebhookJob(TribeClient &client, WebhookDraft draft, std::optional<QSet<WebhookId>> before,
                     QObject *owner, Handler handler);

private:
    void posted(const Result<std::optional<Webhook>> &result);
    void complete(const Webhook &created);
    void look();
    void take(const QList<Webhook> &webhooks);
    void looked(const ListingJob &job);
    [[nodiscard]] Result<CreateOutcome>
    verdict(const QList<Webhook> &same, const QList<Webhook> &possible, bool complete) const;
    [[nodiscard]] ApiError cannotTell() const;
    [[nodiscard]] ApiError leftOpen() const;

    const QPointer<TribeClient> m_client;
    const WebhookDraft m_draft;
    const std::optional<QSet<WebhookId>> m_before;
    std::optional<ApiError> m_cause; ///< Why the job had to look; nullopt: the server had said yes.
    QHash<WebhookId, Webhook> m_candidates;
    QTimer m_lookTimer;
};

} // namespace hookdesk
