// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/createwebhookjob.h"

#include "app/domain/address.h"

#include <algorithm>
#include <tuple>

namespace hookdesk {

namespace {

/// How a webhook that was not there before compares with what was asked for.
enum class Likeness { Different, Possible, Same };

/// Servers may write an endpoint in their own way: the host in lower case, the path as `/`.
Likeness likenessOfEndpoints(const QString &asked, const QString &told)
{
    switch (likenessOfAddresses(asked, told)) {
    case AddressLikeness::Same:
        return Likeness::Same;
    case AddressLikeness::NearlySame:
        return Likeness::Possible;
    case AddressLikeness::Different:
        break;
    }
    return Likeness::Different;
}

QList<Header> sorted(QList<Header> headers)
{
    for (Header &header : headers)
        header.name = header.name.toLower();
    std::sort(headers.begin(), headers.end(), [](const Header &a, const Header &b) {
        return std::tie(a.name, a.value) < std::tie(b.name, b.value);
    });
    return headers;
}

QStringList names(const QList<Header> &headers)
{
    QStringList names;
    for (const Header &header : headers)
        names += header.name;
    return names;
}

/// The same names with other values are possible: a listing may mask what is secret.
Likeness likenessOfHeaders(const QList<Header> &asked, const std::optional<QList<Header>> &told)
{
    if (!told)
        return Likeness::Possible;
    const QList<Header> left = sorted(asked);
    const QList<Header> right = sorted(*told);
    if (left == right)
        return Likeness::Same;
    return names(left) == names(right) ? Likeness::Possible : Likeness::Different;
}

Likeness likeness(const WebhookDraft &draft, const Webhook &webhook)
{
    const bool typeTold = !webhook.entityType.isEmpty();
    const Likeness endpoint = webhook.endpoint.isEmpty()
                                  ? Likeness::Possible
                                  : likenessOfEndpoints(draft.endpoint, webhook.endpoint);
    if (typeTold && webhook.entityType.compare(draft.entityType, Qt::CaseInsensitive) != 0)
        return Likeness::Different;
    const Likeness headers = likenessOfHeaders(draft.headers, webhook.headers);
    const Likeness type = typeTold ? Likeness::Same : Likeness::Possible;
    return std::min({endpoint, headers, type});
}

/// What the answer left out is what was sent.
Webhook filledIn(Webhook webhook, const WebhookDraft &draft)
{
    if (webhook.entityType.isEmpty())
        webhook.entityType = draft.entityType;
    if (webhook.endpoint.isEmpty())
        webhook.endpoint = draft.endpoint;
    if (!webhook.headers)
        webhook.headers = draft.headers;
    return webhook;
}

} // namespace

CreateWebhookJob::CreateWebhookJob(TribeClient &client, WebhookDraft draft,
                                   std::optional<QSet<WebhookId>> before, QObject *owner,
                                   Handler handler)
    : OneShotJob(owner, std::move(handler))
    , m_client(&client)
    , m_draft(std::move(draft))
    , m_before(std::move(before))
{
    m_lookTimer.setSingleShot(true);
    connect(&m_lookTimer, &QTimer::timeout, this, &CreateWebhookJob::look);
    m_client->createWebhook(
        this, m_draft, [this](const Result<std::optional<Webhook>> &result) { posted(result); });
}

void CreateWebhookJob::posted(const Result<std::optional<Webhook>> &result)
{
    if (result && result.value())
        return complete(filledIn(*result.value(), m_draft));
    if (result)
        return look();
    if (!result.error().mayHaveHappened)
        return settle(result.error());
    m_cause = result.error();
    if (!m_client)
        return settle(leftOpen());
    m_lookTimer.start(m_client->pace().settleTime);
}

/// The answer to a create tells little of what OData knows; that the read fails is no failure.
void CreateWebhookJob::complete(const Webhook &created)
{
    if (!m_client)
        return settle(CreateOutcome{CreateVerdict::Created, created});
    m_client->odataWebhook(this, created.id, [this, created](const Result<Webhook> &read) {
        const bool usable = read && read.value().id == created.id;
        settle(CreateOutcome{CreateVerdict::Created,
                             usable ? merged(created, read.value()) : created});
    });
}

void CreateWebhookJob::look()
{
    if (!m_client) // it went while the job waited
        return settle(leftOpen());
    auto *job = new ListingJob(*m_client, this);
    connect(job, &ListingJob::pageRead, this,
            [this](WebhookListing, const QList<Webhook> &webhooks) { take(webhooks); });
    connect(job, &ListingJob::finished, this, [this, job] { looked(*job); });
}

void CreateWebhookJob::take(const QList<Webhook> &webhooks)
{
    for (const Webhook &webhook : webhooks) {
        const auto known = m_candidates.constFind(webhook.id);
        m_candidates.insert(webhook.id,
                            known == m_candidates.constEnd() ? webhook : merged(*known, webhook));
    }
}

void CreateWebhookJob::looked(const ListingJob &job)
{
    QList<Webhook> same;
    QList<Webhook> possible;
    for (const Webhook &webhook : std::as_const(m_candidates)) {
        const bool isOld = m_before && m_before->contains(webhook.id);
        const Likeness like = isOld ? Likeness::Different : likeness(m_draft, webhook);
        if (like == Likeness::Same)
            same += webhook;
        if (like == Likeness::Possible)
            possible += webhook;
    }
    settle(verdict(same, possible, job.isComplete()));
}

Result<CreateOutcome> CreateWebhookJob::verdict(const QList<Webhook> &same,
                                                const QList<Webhook> &possible, bool complete) const
{
    const bool agreed = !m_cause; // the server said yes and did not say what it made
    const auto found = agreed ? CreateVerdict::Created : CreateVerdict::CreatedFoundByLooking;
    if (!same.isEmpty() && (m_before || agreed))
        return CreateOutcome{found, same.constFirst()};
    if (agreed && m_before && possible.size() == 1)
        return CreateOutcome{found, filledIn(possible.constFirst(), m_draft)};
    if (agreed || !complete || !same.isEmpty() || !possible.isEmpty())
        return cannotTell();
    ApiError error = *m_cause;
    error.mayHaveHappened = false;
    error.detail += QStringLiteral("\nThe webhooks were listed again: it was not created.");
    return error;
}

ApiError CreateWebhookJob::cannotTell() const
{
    ApiError error = m_cause.value_or(ApiError{});
    error.kind = ApiError::Kind::Ambiguous;
    error.mayHaveHappened = true;
    return error;
}

/// The environment was left before anybody could look.
ApiError CreateWebhookJob::leftOpen() const
{
    ApiError error = ApiError::of(ApiError::Kind::Cancelled);
    error.mayHaveHappened = true;
    return error;
}

} // namespace hookdesk
