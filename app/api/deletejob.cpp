// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/deletejob.h"

#include "app/api/readwebhookjob.h"

namespace hookdesk {

namespace {

bool leavesOpen(const ApiError &error)
{
    return error.kind == ApiError::Kind::NotFound || error.mayHaveHappened;
}

} // namespace

DeleteJob::DeleteJob(TribeClient &client, WebhookId id, QObject *owner, Handler handler)
    : OneShotJob(owner, std::move(handler))
    , m_client(&client)
    , m_id(std::move(id))
{
    m_client->deleteWebhook(this, m_id, [this](const Result<Done> &result) { answered(result); });
}

void DeleteJob::answered(const Result<Done> &result)
{
    if (result || !leavesOpen(result.error()))
        return settle(result);
    if (!m_client) { // it went before anybody could look
        ApiError error = ApiError::of(ApiError::Kind::Cancelled);
        error.mayHaveHappened = result.error().mayHaveHappened;
        return settle(error);
    }
    new ReadWebhookJob(
        *m_client, m_id, this,
        [this, cause = result.error()](const Result<Webhook> &read) { looked(cause, read); });
}

void DeleteJob::looked(const ApiError &cause, const Result<Webhook> &read)
{
    if (!read && read.error().kind == ApiError::Kind::NotFound)
        return settle(Done{});
    ApiError error = cause;
    error.mayHaveHappened = !read;
    if (read && cause.kind == ApiError::Kind::NotFound)
        error.kind = ApiError::Kind::Unsupported; // it is there and cannot be addressed
    else if (!read)
        error.kind = ApiError::Kind::Ambiguous;
    settle(error);
}

} // namespace hookdesk
