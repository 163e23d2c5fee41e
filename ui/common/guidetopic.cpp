// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/guidetopic.h"

#include "app/domain/apierror.h"
#include "app/signature/diagnosis.h"

namespace hookdesk {

namespace {

/// `page` or `page#anchor`.
const char *guideAddressOf(GuideTopic topic)
{
    switch (topic) {
    case GuideTopic::FindBroken:
        return "find-broken";
    case GuideTopic::WhatAStatusMeans:
        return "find-broken#status";
    case GuideTopic::WhyItFails:
        return "find-broken#why";
    case GuideTopic::NothingShown:
        return "find-broken#nothing";
    case GuideTopic::WhoChangedWhat:
        return "find-broken#activity";
    case GuideTopic::BringBack:
        return "bring-back";
    case GuideTopic::CheckEndpoint:
        return "bring-back#check";
    case GuideTopic::TestEvent:
        return "bring-back#test-event";
    case GuideTopic::StillDeactivated:
        return "bring-back#still-deactivated";
    case GuideTopic::Retry:
        return "retry";
    case GuideTopic::UndoRetry:
        return "retry#undo";
    case GuideTopic::RetryResults:
        return "retry#results";
    case GuideTopic::Archive:
        return "retry#archive";
    case GuideTopic::VerifySignature:
        return "verify-signature";
    case GuideTopic::ProvedCause:
        return "verify-signature#proved";
    case GuideTopic::SignatureValue:
        return "verify-signature#value";
    case GuideTopic::SignatureSecret:
        return "verify-signature#secret";
    case GuideTopic::SignatureBody:
        return "verify-signature#body";
    case GuideTopic::Receive:
        return "verify-signature#receive";
    case GuideTopic::ReceiverCode:
        return "verify-signature#code";
    case GuideTopic::Create:
        return "create";
    case GuideTopic::CustomHeaders:
        return "create#headers";
    case GuideTopic::WebhookSecret:
        return "create#secret";
    case GuideTopic::CreationRefused:
        return "create#refused";
    case GuideTopic::DeleteWebhook:
        return "delete";
    case GuideTopic::UndoDeletion:
        return "delete#undo";
    case GuideTopic::RestoreWebhook:
        return "delete#restore";
    case GuideTopic::Move:
        return "move";
    case GuideTopic::Compare:
        return "move#compare";
    case GuideTopic::CopyWebhooks:
        return "move#copy";
    case GuideTopic::ExportDefinitions:
        return "move#export";
    case GuideTopic::Connect:
        return "connect";
    case GuideTopic::ApiClient:
        return "connect#client";
    case GuideTopic::SignInRefused:
        return "connect#sign-in";
    case GuideTopic::MissingRights:
        return "connect#rights";
    case GuideTopic::NoConnection:
        return "connect#no-connection";
    case GuideTopic::UntrustedCertificate:
        return "connect#certificate";
    case GuideTopic::TooManyRequests:
        return "connect#limit";
    case GuideTopic::ReadOnly:
        return "connect#read-only";
    case GuideTopic::TrySandbox:
        return "connect#sandbox";
    case GuideTopic::Preferences:
        return "connect#preferences";
    case GuideTopic::Assumptions:
        return "assumptions";
    case GuideTopic::ApiCheck:
        return "assumptions#api-check";
    case GuideTopic::NotOffered:
        return "assumptions#not-offered";
    case GuideTopic::UnexpectedAnswer:
        return "assumptions#unexpected";
    case GuideTopic::TribeFailed:
        return "assumptions#tribe-failed";
    case GuideTopic::UnknownOutcome:
        return "assumptions#unknown-outcome";
    }
    Q_UNREACHABLE();
}

GuideTopic topicFor(Hint hint)
{
    switch (hint) {
    case Hint::DigestLength:
    case Hint::NoDigest:
        return GuideTopic::SignatureValue;
    case Hint::SecretMasked:
    case Hint::OtherSecretOrBody:
        return GuideTopic::SignatureSecret;
    case Hint::BodyCutOff:
    case Hint::BodyRewritten:
    case Hint::BodySorted:
    case Hint::BodyDamaged:
    case Hint::BodyNotJson:
        return GuideTopic::SignatureBody;
    }
    Q_UNREACHABLE();
}

} // namespace

GuidePlace guidePlace(GuideTopic topic)
{
    const QString address = QLatin1String(guideAddressOf(topic));
    return {address.section(QLatin1Char('#'), 0, 0), address.section(QLatin1Char('#'), 1)};
}

QList<GuideTopic> guideTopics()
{
    QList<GuideTopic> topics;
    for (int topic = 0; topic <= static_cast<int>(GuideTopic::UnknownOutcome); ++topic)
        topics.append(static_cast<GuideTopic>(topic));
    return topics;
}

GuideTopic topicFor(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Network:
    case ApiError::Kind::Timeout:
        return GuideTopic::NoConnection;
    case ApiError::Kind::Tls:
        return GuideTopic::UntrustedCertificate;
    case ApiError::Kind::Authentication:
        return GuideTopic::SignInRefused;
    case ApiError::Kind::Forbidden: // without a status: Hookdesk itself refused
        return error.httpStatus == 0 ? GuideTopic::ReadOnly : GuideTopic::MissingRights;
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Unsupported:
        return GuideTopic::NotOffered;
    case ApiError::Kind::RateLimited:
        return GuideTopic::TooManyRequests;
    case ApiError::Kind::Rejected:
        return GuideTopic::CreationRefused;
    case ApiError::Kind::Server:
        return GuideTopic::TribeFailed;
    case ApiError::Kind::Malformed:
    case ApiError::Kind::TooLarge:
    case ApiError::Kind::RedirectRefused:
        return GuideTopic::UnexpectedAnswer;
    case ApiError::Kind::NotApplied:
        return GuideTopic::StillDeactivated;
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::Ambiguous:
        return GuideTopic::UnknownOutcome;
    }
    Q_UNREACHABLE();
}

GuideTopic topicFor(const Finding &finding)
{
    return finding.certainty == Finding::Certainty::Proved ? GuideTopic::ProvedCause
                                                           : topicFor(finding.hint);
}

} // namespace hookdesk
