// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/apicheck/findingexport.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hookdesk {

namespace {

QString momentOf(const ApiFindings &findings)
{
    return findings.checkedAt.toUTC().toString(Qt::ISODate);
}

QJsonObject proposalObject(const MapProposal &proposal)
{
    QJsonArray reasons;
    for (const ProposalReason &reason : proposal.reasons)
        reasons.append(QJsonObject{{QLatin1String("kind"), findingWord(reason.kind)},
                                   {QLatin1String("detail"), reason.detail}});
    return {{QLatin1String("value"), proposal.value},
            {QLatin1String("score"), proposal.score},
            {QLatin1String("reasons"), reasons}};
}

void appendLine(QString &text, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        text += QStringLiteral("    %1 %2\n").arg(label.leftJustified(10), value);
}

QString findingLines(const ApiFinding &finding)
{
    QString text = QStringLiteral("%1: %2\n").arg(finding.key, findingWord(finding.state));
    appendLine(text, QStringLiteral("expected"), finding.expected);
    appendLine(text, QStringLiteral("found"), finding.found);
    if (finding.isReadOnly)
        appendLine(text, QStringLiteral("found"), QStringLiteral("read-only"));
    if (finding.source != FindingSource::None)
        appendLine(text, QStringLiteral("by"),
                   findingWord(finding.source) + QLatin1Char(' ') + finding.by);
    for (const MapProposal &proposal : finding.proposals) {
        QStringList reasons;
        for (const ProposalReason &reason : proposal.reasons)
            reasons += findingWord(reason.kind) + QLatin1Char(' ') + reason.detail;
        appendLine(text, QStringLiteral("proposed"),
                   QStringLiteral("%1 (score %2: %3)")
                       .arg(proposal.shown)
                       .arg(proposal.score)
                       .arg(reasons.join(QLatin1String(", "))));
    }
    return text;
}

} // namespace

QString findingWord(FindingState state)
{
    switch (state) {
    case FindingState::Documented:
        return QStringLiteral("documented");
    case FindingState::Confirmed:
        return QStringLiteral("confirmed");
    case FindingState::Differs:
        return QStringLiteral("differs");
    case FindingState::NotKnown:
        return QStringLiteral("not-known");
    }
    Q_UNREACHABLE();
}

QString findingWord(FindingSource source)
{
    switch (source) {
    case FindingSource::None:
        return QStringLiteral("nobody");
    case FindingSource::Metadata:
        return QStringLiteral("metadata");
    case FindingSource::Description:
        return QStringLiteral("description");
    case FindingSource::Answer:
        return QStringLiteral("answer");
    case FindingSource::Record:
        return QStringLiteral("record");
    case FindingSource::Action:
        return QStringLiteral("action");
    }
    Q_UNREACHABLE();
}

QString findingWord(ProposalReason::Kind kind)
{
    switch (kind) {
    case ProposalReason::Kind::Name:
        return QStringLiteral("name");
    case ProposalReason::Kind::Webhooks:
        return QStringLiteral("leads-to-webhook");
    case ProposalReason::Kind::Property:
        return QStringLiteral("property");
    case ProposalReason::Kind::Type:
        return QStringLiteral("type");
    case ProposalReason::Kind::Told:
        return QStringLiteral("told");
    case ProposalReason::Kind::Answers:
        return QStringLiteral("answers");
    case ProposalReason::Kind::Declared:
        return QStringLiteral("declared-in");
    }
    Q_UNREACHABLE();
}

QJsonObject findingObject(const ApiFinding &finding)
{
    QJsonArray proposals;
    for (const MapProposal &proposal : finding.proposals)
        proposals.append(proposalObject(proposal));
    return {{QLatin1String("key"), finding.key},
            {QLatin1String("state"), findingWord(finding.state)},
            {QLatin1String("expected"), finding.expected},
            {QLatin1String("found"), finding.found},
            {QLatin1String("readOnly"), finding.isReadOnly},
            {QLatin1String("source"), findingWord(finding.source)},
            {QLatin1String("by"), finding.by},
            {QLatin1String("proposals"), proposals}};
}

QByteArray findingsJson(const ApiFindings &findings, const QString &host)
{
    QJsonArray list;
    for (const ApiFinding &finding : findings.findings)
        list.append(findingObject(finding));
    const QJsonObject document{
        {QLatin1String("host"), host},
        {QLatin1String("checkedAt"), momentOf(findings)},
        {QLatin1String("metadataFingerprint"), QString::fromLatin1(findings.fingerprint.toHex())},
        {QLatin1String("looks"), QJsonArray::fromStringList(findings.looks)},
        {QLatin1String("findings"), list}};
    return QJsonDocument(document).toJson();
}

QByteArray findingsText(const ApiFindings &findings, const QString &host)
{
    QString text = QStringLiteral("API check of %1, %2\n\n").arg(host, momentOf(findings));
    for (const QString &look : findings.looks)
        text += look + QLatin1Char('\n');
    text += QLatin1Char('\n');
    for (const ApiFinding &finding : findings.findings)
        text += findingLines(finding);
    return text.toUtf8();
}

} // namespace hookdesk
