// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/apicheck/assumptiontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace hookdesk {

namespace {

/// Gives tr() its context.
class ApiCheckWords
{
    Q_DECLARE_TR_FUNCTIONS(ApiCheckWords)
};

struct NamedAssumption
{
    const char *key;
    const char *text;
};

constexpr NamedAssumption namedAssumptions[] = {
    {"authorizationPath", QT_TRANSLATE_NOOP("ApiCheckWords", "Log-in: path")},
    {"tokenPath", QT_TRANSLATE_NOOP("ApiCheckWords", "Token: path")},
    {"webhooksPath", QT_TRANSLATE_NOOP("ApiCheckWords", "REST list: path")},
    {"odataPath", QT_TRANSLATE_NOOP("ApiCheckWords", "OData: path")},
    {"webhookSet", QT_TRANSLATE_NOOP("ApiCheckWords", "Webhooks: entity set")},
    {"metadataPath", QT_TRANSLATE_NOOP("ApiCheckWords", "Metadata: path")},
    {"employeeCall", QT_TRANSLATE_NOOP("ApiCheckWords", "Logged-in employee: request")},
    {"identitySet", QT_TRANSLATE_NOOP("ApiCheckWords", "Environment name: entity set")},
    {"anySet", QT_TRANSLATE_NOOP("ApiCheckWords", "Record of any type: entity set")},
    {"idFields", QT_TRANSLATE_NOOP("ApiCheckWords", "Webhook: ID")},
    {"nameFields", QT_TRANSLATE_NOOP("ApiCheckWords", "Webhook: name")},
    {"entityTypeFields", QT_TRANSLATE_NOOP("ApiCheckWords", "Webhook: entity type")},
    {"endpointFields", QT_TRANSLATE_NOOP("ApiCheckWords", "Webhook: endpoint")},
    {"headersFields", QT_TRANSLATE_NOOP("ApiCheckWords", "Webhook: headers")},
    {"deactivatedFields", QT_TRANSLATE_NOOP("ApiCheckWords", "Webhook: deactivated")},
    {"createdFields", QT_TRANSLATE_NOOP("ApiCheckWords", "Creation time")},
    {"secretFields", QT_TRANSLATE_NOOP("ApiCheckWords", "Webhook: secret")},
    {"createEntityType", QT_TRANSLATE_NOOP("ApiCheckWords", "New webhook: entity type")},
    {"createEndpoint", QT_TRANSLATE_NOOP("ApiCheckWords", "New webhook: endpoint")},
    {"createHeaders", QT_TRANSLATE_NOOP("ApiCheckWords", "New webhook: headers")},
    {"createName", QT_TRANSLATE_NOOP("ApiCheckWords", "New webhook: name")},
    {"updateDeactivated", QT_TRANSLATE_NOOP("ApiCheckWords", "Reactivation: field")},
    {"eventSet", QT_TRANSLATE_NOOP("ApiCheckWords", "Event log: entity set")},
    {"eventRetryPath", QT_TRANSLATE_NOOP("ApiCheckWords", "Retry: path")},
    {"eventIdFields", QT_TRANSLATE_NOOP("ApiCheckWords", "Event: ID")},
    {"eventWebhookFields", QT_TRANSLATE_NOOP("ApiCheckWords", "Event: webhook")},
    {"eventStatusFields", QT_TRANSLATE_NOOP("ApiCheckWords", "Event: status")},
    {"eventPendingWords", QT_TRANSLATE_NOOP("ApiCheckWords", "Event: words for pending")},
    {"eventFailedWords", QT_TRANSLATE_NOOP("ApiCheckWords", "Event: words for failed")},
    {"eventAttemptsFields", QT_TRANSLATE_NOOP("ApiCheckWords", "Event: attempts")},
    {"eventNextAttemptFields", QT_TRANSLATE_NOOP("ApiCheckWords", "Event: next attempt")},
    {"eventLastAttemptFields", QT_TRANSLATE_NOOP("ApiCheckWords", "Event: last attempt")},
    {"eventResponseFields", QT_TRANSLATE_NOOP("ApiCheckWords", "Event: response status")},
    {"eventErrorFields", QT_TRANSLATE_NOOP("ApiCheckWords", "Event: error")},
    {"eventBodyFields", QT_TRANSLATE_NOOP("ApiCheckWords", "Event: body")},
    {"eventKindFields", QT_TRANSLATE_NOOP("ApiCheckWords", "Event: kind of change")},
    {"pageSize", QT_TRANSLATE_NOOP("ApiCheckWords", "Records per page")}};

QString reasonText(const ProposalReason &reason)
{
    switch (reason.kind) {
    case ProposalReason::Kind::Name:
        return ApiCheckWords::tr("Name: %1").arg(reason.detail);
    case ProposalReason::Kind::Webhooks:
        return ApiCheckWords::tr("Leads to the webhook: %1").arg(reason.detail);
    case ProposalReason::Kind::Property:
        return ApiCheckWords::tr("Has the field %1").arg(reason.detail);
    case ProposalReason::Kind::Type:
        return ApiCheckWords::tr("Type: %1").arg(reason.detail);
    case ProposalReason::Kind::Told:
        return ApiCheckWords::tr("Defined by the server: %1").arg(reason.detail);
    case ProposalReason::Kind::Answers:
        return ApiCheckWords::tr("Can be read: %1").arg(reason.detail);
    case ProposalReason::Kind::Declared:
        return ApiCheckWords::tr("Described in %1").arg(reason.detail);
    }
    Q_UNREACHABLE();
}

} // namespace

QString assumptionText(const QString &key)
{
    const auto found =
        std::find_if(std::begin(namedAssumptions), std::end(namedAssumptions),
                     [&](const NamedAssumption &each) { return key == QLatin1String(each.key); });
    return found == std::end(namedAssumptions) ? key : ApiCheckWords::tr(found->text);
}

QString findingStateText(FindingState state)
{
    switch (state) {
    case FindingState::Documented:
        return ApiCheckWords::tr("Documented");
    case FindingState::Confirmed:
        return ApiCheckWords::tr("Confirmed");
    case FindingState::Differs:
        return ApiCheckWords::tr("Differs");
    case FindingState::NotKnown:
        return ApiCheckWords::tr("Unknown");
    }
    Q_UNREACHABLE();
}

QString foundText(const ApiFinding &finding)
{
    if (finding.isReadOnly)
        return ApiCheckWords::tr("Read-only");
    if (finding.found.isEmpty() && finding.source != FindingSource::None)
        return ApiCheckWords::tr("Not offered");
    return finding.found;
}

QString proposedText(const ApiFinding &finding)
{
    if (const MapProposal *proposal = finding.proposal())
        return proposal->shown;
    QStringList all;
    for (const MapProposal &proposal : finding.proposals)
        all += proposal.shown;
    return all.isEmpty() ? QString()
                         //: %1: names of which the person chooses one.
                         : ApiCheckWords::tr("Choose: %1").arg(all.join(QStringLiteral(" / ")));
}

QString sourceText(const ApiFinding &finding)
{
    switch (finding.source) {
    case FindingSource::None:
        return finding.state == FindingState::Documented
                   ? ApiCheckWords::tr("Documented by Tribe. This server has not confirmed it yet.")
                   : ApiCheckWords::tr("Assumed by Hookdesk.");
    case FindingSource::Metadata:
        return ApiCheckWords::tr("According to the metadata of this server (%1).").arg(finding.by);
    case FindingSource::Description:
        return ApiCheckWords::tr("According to the API description of this server (%1).")
            .arg(finding.by);
    case FindingSource::Answer:
        return ApiCheckWords::tr("According to the server’s answer to %1.").arg(finding.by);
    case FindingSource::Record:
        return ApiCheckWords::tr("According to the records of %1.").arg(finding.by);
    case FindingSource::Action:
        return ApiCheckWords::tr("According to the last action (%1).").arg(finding.by);
    }
    Q_UNREACHABLE();
}

QString tellTaleText(TellTale tellTale)
{
    switch (tellTale) {
    case TellTale::Nothing:
        return {};
    case TellTale::Metadata:
        return ApiCheckWords::tr("The server’s metadata would show it.");
    case TellTale::Webhook:
        return ApiCheckWords::tr("A webhook in the REST list would show it.");
    case TellTale::Event:
        return ApiCheckWords::tr("A failed event would show it.");
    case TellTale::Retry:
        return ApiCheckWords::tr("Retrying an event would show it.");
    case TellTale::Reactivation:
        return ApiCheckWords::tr("Reactivating a webhook would show it.");
    case TellTale::Creation:
        return ApiCheckWords::tr("Creating a webhook would show it.");
    case TellTale::EventSet:
        return ApiCheckWords::tr("The event log has to be found first.");
    }
    Q_UNREACHABLE();
}

QString proposalText(const MapProposal &proposal)
{
    QStringList lines{ApiCheckWords::tr("Score: %1 of 100").arg(proposal.score)};
    for (const ProposalReason &reason : proposal.reasons)
        lines += reasonText(reason);
    return lines.join(QLatin1Char('\n'));
}

} // namespace hookdesk
