// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/eventpresentation.h"

#include "ui/common/httpphrase.h"
#include "ui/common/plaintext.h"

#include <QCoreApplication>
#include <QUrl>

namespace hookdesk {

namespace {

struct EventPresentationWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::EventPresentation)
};

QString statusAdvice(int status)
{
    switch (status) {
    case 401:
        return EventPresentationWords::tr(
            "The endpoint rejected the credentials. Check the custom headers of the webhook.");
    case 403:
        return EventPresentationWords::tr(
            "The endpoint refused the request. Check its permissions and firewall.");
    case 404:
    case 410:
        return EventPresentationWords::tr(
            "The endpoint has nothing at this path. Check the endpoint URL.");
    case 413:
        return EventPresentationWords::tr(
            "The payload is too large for the endpoint. Raise the endpoint's limit.");
    case 429:
        return EventPresentationWords::tr(
            "The endpoint gets too many requests. Retry more slowly.");
    default:
        break;
    }
    if (status >= 500)
        return EventPresentationWords::tr("The endpoint returned an error. See its log.");
    if (status >= 300 && status < 400)
        return EventPresentationWords::tr(
            "The endpoint redirects. Enter the final URL in the webhook.");
    return EventPresentationWords::tr("The endpoint did not accept the request. See its log.");
}

} // namespace

QString eventStatusText(EventStatus status)
{
    switch (status) {
    case EventStatus::Pending:
        return EventPresentationWords::tr("Pending");
    case EventStatus::Failed:
        return EventPresentationWords::tr("Failed");
    case EventStatus::Unknown:
        break;
    }
    return EventPresentationWords::tr("Unknown");
}

QString eventStatusExplanation(const WebhookEvent &event)
{
    switch (event.status) {
    case EventStatus::Pending:
        return EventPresentationWords::tr("Tribe retries automatically.");
    case EventStatus::Failed:
        return EventPresentationWords::tr("Tribe stopped retrying. Retry it yourself.");
    case EventStatus::Unknown:
        break;
    }
    return EventPresentationWords::tr("Tribe sent no status for this event.");
}

QString eventStatusIconName(EventStatus status)
{
    switch (status) {
    case EventStatus::Pending:
        return QStringLiteral("appointment-new");
    case EventStatus::Failed:
        return QStringLiteral("emblem-error");
    case EventStatus::Unknown:
        break;
    }
    return QStringLiteral("help-contents");
}

Tone eventStatusTone(EventStatus status)
{
    switch (status) {
    case EventStatus::Pending:
        return Tone::Warning;
    case EventStatus::Failed:
        return Tone::Bad;
    case EventStatus::Unknown:
        break;
    }
    return Tone::Neutral;
}

QString mutationText(MutationKind kind)
{
    switch (kind) {
    case MutationKind::EntityCreation:
        return EventPresentationWords::tr("Entity created");
    case MutationKind::EntityUpdate:
        return EventPresentationWords::tr("Entity updated");
    case MutationKind::EntityDeletion:
        return EventPresentationWords::tr("Entity deleted");
    case MutationKind::RelationshipCreation:
        return EventPresentationWords::tr("Relationship created");
    case MutationKind::RelationshipUpdate:
        return EventPresentationWords::tr("Relationship updated");
    case MutationKind::RelationshipDeletion:
        return EventPresentationWords::tr("Relationship deleted");
    case MutationKind::Unknown:
        break;
    }
    return EventPresentationWords::tr("Unknown");
}

QString causeText(const FailureCause &cause)
{
    switch (cause.kind) {
    case FailureCause::Kind::None:
        return {};
    case FailureCause::Kind::HttpStatus:
        return EventPresentationWords::tr("HTTP %1").arg(cause.httpStatus);
    case FailureCause::Kind::Timeout:
        return EventPresentationWords::tr("No answer in time");
    case FailureCause::Kind::Tls:
        return EventPresentationWords::tr("Secure connection failed");
    case FailureCause::Kind::Connection:
        return EventPresentationWords::tr("No connection");
    case FailureCause::Kind::NameNotFound:
        return EventPresentationWords::tr("Host not found");
    case FailureCause::Kind::LookupFailed:
        return EventPresentationWords::tr("Host lookup failed");
    case FailureCause::Kind::NotReported:
        return EventPresentationWords::tr("No error reported");
    case FailureCause::Kind::Other:
        break;
    }
    return EventPresentationWords::tr("Other error");
}

QString whyText(const FailureCause &cause)
{
    const QString phrase =
        cause.kind == FailureCause::Kind::HttpStatus ? httpPhrase(cause.httpStatus) : QString();
    const QString brief = causeText(cause);
    return phrase.isEmpty() ? brief : brief + QStringLiteral(" · ") + phrase;
}

QString causeAdvice(const FailureCause &cause)
{
    switch (cause.kind) {
    case FailureCause::Kind::None:
        return {};
    case FailureCause::Kind::HttpStatus:
        return statusAdvice(cause.httpStatus);
    case FailureCause::Kind::Timeout:
        return EventPresentationWords::tr(
            "The endpoint is too slow. Let it answer first and work afterwards.");
    case FailureCause::Kind::Tls:
        return EventPresentationWords::tr(
            "Check the certificate of the endpoint: name, issuer and expiry.");
    case FailureCause::Kind::Connection:
        return EventPresentationWords::tr(
            "The endpoint cannot be reached. Check that it runs, and its firewall.");
    case FailureCause::Kind::NameNotFound:
        return EventPresentationWords::tr(
            "The host of the endpoint does not exist. Check its spelling.");
    case FailureCause::Kind::LookupFailed:
        return EventPresentationWords::tr("The name server did not answer. Try again later.");
    case FailureCause::Kind::NotReported:
        return EventPresentationWords::tr("Check the endpoint, or look into its log.");
    case FailureCause::Kind::Other:
        break;
    }
    return EventPresentationWords::tr("See the error text.");
}

QString endpointHost(const QString &endpoint)
{
    const QUrl url(endpoint, QUrl::TolerantMode);
    return plainLine(url.host().isEmpty() ? endpoint : url.host(QUrl::FullyEncoded));
}

} // namespace hookdesk
