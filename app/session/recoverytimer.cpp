// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/recoverytimer.h"

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

using Cause = ApiError::Cause;

constexpr std::chrono::milliseconds longestTimer = std::chrono::hours{24};

/// Of a secure connection: what a network that wants a log-in first does, and what time heals.
bool mayRecoverTls(Cause cause)
{
    switch (cause) {
    case Cause::CertificateExpired:
    case Cause::CertificateNotYetValid:
    case Cause::CertificateSelfSigned:
    case Cause::CertificateUnknownIssuer:
    case Cause::CertificateWrongName:
    case Cause::NotTls:
        return true;
    default:
        return false;
    }
}

} // namespace

bool mayRecover(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Network:
        return !error.isRefusedByProxy();
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Server:
    case ApiError::Kind::RateLimited:
        return true;
    case ApiError::Kind::Malformed:
        return error.mayPass();
    case ApiError::Kind::RedirectRefused:
        return error.cause == Cause::OtherHost;
    case ApiError::Kind::Tls:
        return mayRecoverTls(error.cause);
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::Authentication:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Unsupported:
    case ApiError::Kind::Rejected:
    case ApiError::Kind::TooLarge:
    case ApiError::Kind::Ambiguous:
    case ApiError::Kind::NotApplied:
        return false;
    }
    Q_UNREACHABLE();
}

RecoveryTimer::RecoveryTimer(Pauses pauses, QObject *parent)
    : QObject(parent)
    , m_pauses(std::move(pauses))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RecoveryTimer::startTimer);
}

/// A QTimer counts to 24 days, and may be early.
void RecoveryTimer::startTimer()
{
    const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(m_dueAt);
    if (left <= 0)
        emit due();
    else
        m_timer.start(std::min(std::chrono::milliseconds(left), longestTimer));
}

void RecoveryTimer::note(const std::optional<ApiError> &error)
{
    stop();
    if (!error || !mayRecover(*error) || m_pauses.empty()) {
        m_failures = 0;
        return;
    }
    const std::chrono::milliseconds own = m_pauses.at(std::min(m_failures, m_pauses.size() - 1));
    const std::chrono::milliseconds asked = error->retryAfter.value_or(std::chrono::seconds{0});
    const std::chrono::milliseconds pause = std::max(own, asked);
    ++m_failures;
    m_dueAt = QDateTime::currentDateTimeUtc().addMSecs(pause.count());
    m_timer.start(std::min(pause, longestTimer));
}

void RecoveryTimer::stop()
{
    m_timer.stop();
    m_dueAt = {};
}

} // namespace hookdesk
