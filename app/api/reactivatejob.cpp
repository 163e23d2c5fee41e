// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/reactivatejob.h"

#include "app/api/readwebhookjob.h"

#include <utility>

namespace hookdesk {

namespace {

bool notOffered(const ApiError &error)
{
    return error.kind == ApiError::Kind::NotFound || error.kind == ApiError::Kind::Unsupported;
}

} // namespace

ReactivateJob::ReactivateJob(TribeClient &client, WebhookId id, QObject *owner, Handler handler)
    : OneShotJob(owner, std::move(handler))
    , m_client(&client)
    , m_id(std::move(id))
{
    m_secondLook.setSingleShot(true);
    connect(&m_secondLook, &QTimer::timeout, this, &ReactivateJob::readBack);
    m_client->reactivateByPut(this, m_id,
                              [this](const Result<Done> &result) { putAnswered(result); });
}

void ReactivateJob::putAnswered(const Result<Done> &result)
{
    if (!result && notOffered(result.error()))
        return tryPost();
    written(result);
}

/// Only for a webhook that exists: a POST on the set with an unknown id might create something.
void ReactivateJob::tryPost()
{
    if (!m_client)
        return settle(ApiError::of(ApiError::Kind::Cancelled));
    new ReadWebhookJob(*m_client, m_id, this, [this](const Result<Webhook> &read) {
        if (!read)
            return settle(read.error());
        if (!m_client)
            return settle(ApiError::of(ApiError::Kind::Cancelled));
        m_client->reactivateByPost(this, m_id,
                                   [this](const Result<Done> &result) { postAnswered(result); });
    });
}

void ReactivateJob::postAnswered(const Result<Done> &result)
{
    if (result || !notOffered(result.error()))
        return written(result);
    ApiError error = result.error();
    error.kind = ApiError::Kind::Unsupported;
    settle(error);
}

void ReactivateJob::written(const Result<Done> &result)
{
    if (!result) {
        if (!result.error().mayHaveHappened)
            return settle(result.error());
        m_cause = result.error();
    }
    readBack();
}

void ReactivateJob::readBack()
{
    if (!m_client) { // it went while the job waited
        ApiError error = ApiError::of(ApiError::Kind::Cancelled);
        error.mayHaveHappened = true;
        return settle(error);
    }
    new ReadWebhookJob(*m_client, m_id, this,
                       [this](const Result<Webhook> &read) { wasReadBack(read); });
}

void ReactivateJob::wasReadBack(const Result<Webhook> &result)
{
    if (!result && result.error().kind == ApiError::Kind::NotFound)
        return settle(result);
    if (!result || !result.value().deactivated)
        return settle(cannotTell(result));
    if (!*result.value().deactivated)
        return settle(result);
    if (!m_client)
        return readBack();
    if (!std::exchange(m_lookedTwice, true))
        return m_secondLook.start(m_client->pace().secondLook);
    ApiError error = m_cause.value_or(ApiError::of(ApiError::Kind::NotApplied));
    error.mayHaveHappened = false;
    settle(error);
}

ApiError ReactivateJob::cannotTell(const Result<Webhook> &read) const
{
    ApiError error = read ? m_cause.value_or(ApiError{}) : read.error();
    error.kind = ApiError::Kind::Ambiguous;
    return error;
}

} // namespace hookdesk
