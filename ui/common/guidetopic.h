// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace hookdesk {

struct ApiError;
struct Finding;

/// What the Guide can be opened at: a page of it, or a heading on the page before.
enum class GuideTopic {
    FindBroken,
    WhatAStatusMeans,
    WhyItFails,
    NothingShown,
    WhoChangedWhat,
    BringBack,
    CheckEndpoint,
    TestEvent,
    StillDeactivated,
    Retry,
    UndoRetry,
    RetryResults,
    Archive,
    VerifySignature,
    ProvedCause,
    SignatureValue,
    SignatureSecret,
    SignatureBody,
    Receive,
    ReceiverCode,
    Create,
    CustomHeaders,
    WebhookSecret,
    CreationRefused,
    DeleteWebhook,
    UndoDeletion,
    RestoreWebhook,
    Move,
    Compare,
    CopyWebhooks,
    ExportDefinitions,
    Connect,
    ApiClient,
    SignInRefused,
    MissingRights,
    NoConnection,
    UntrustedCertificate,
    TooManyRequests,
    ReadOnly,
    TrySandbox,
    Preferences,
    Assumptions,
    ApiCheck,
    NotOffered,
    UnexpectedAnswer,
    TribeFailed,
    UnknownOutcome
};

/// Where a topic stands, the same in every language.
struct GuidePlace
{
    QString page;   ///< The name of its file, for example `bring-back`.
    QString anchor; ///< Of a heading; empty: the top of the page.

    friend bool operator==(const GuidePlace &, const GuidePlace &) = default;
};

[[nodiscard]] GuidePlace guidePlace(GuideTopic topic);
[[nodiscard]] QList<GuideTopic> guideTopics();

/// Where the Guide says what to do about it.
[[nodiscard]] GuideTopic topicFor(const ApiError &error);
[[nodiscard]] GuideTopic topicFor(const Finding &finding);

} // namespace hookdesk
