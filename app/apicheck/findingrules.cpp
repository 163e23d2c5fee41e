// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/apicheck/findingrules.h"

#include "app/apicheck/eventlogsearch.h"

#include <algorithm>
#include <initializer_list>

namespace hookdesk {

namespace {

/// What TRIBE-API.md marks as documented or as the vendor's own; the rest is assumed.
bool isDocumented(const QString &key)
{
    static const QStringList keys{QStringLiteral("authorizationPath"),
                                  QStringLiteral("tokenPath"),
                                  QStringLiteral("webhooksPath"),
                                  QStringLiteral("odataPath"),
                                  QStringLiteral("webhookSet"),
                                  QStringLiteral("metadataPath"),
                                  QStringLiteral("employeeCall"),
                                  QStringLiteral("identitySet"),
                                  QStringLiteral("anySet"),
                                  QStringLiteral("idFields"),
                                  QStringLiteral("nameFields"),
                                  QStringLiteral("deactivatedFields"),
                                  QStringLiteral("createdFields"),
                                  QStringLiteral("createEntityType"),
                                  QStringLiteral("createEndpoint"),
                                  QStringLiteral("createHeaders"),
                                  QStringLiteral("pageSize")};
    return keys.contains(key);
}

} // namespace

bool isAskedFor(const QString &key)
{
    static const QStringList keys{
        QStringLiteral("idFields"),           QStringLiteral("nameFields"),
        QStringLiteral("createdFields"),      QStringLiteral("eventIdFields"),
        QStringLiteral("eventWebhookFields"), QStringLiteral("eventStatusFields")};
    return keys.contains(key);
}

bool isDispensable(const QString &key)
{
    static const QStringList keys{
        QStringLiteral("secretFields"),           QStringLiteral("headersFields"),
        QStringLiteral("eventNextAttemptFields"), QStringLiteral("eventLastAttemptFields"),
        QStringLiteral("eventKindFields"),        QStringLiteral("entityTypeFields"),
        QStringLiteral("eventErrorFields"),       QStringLiteral("eventResponseFields"),
        QStringLiteral("eventBodyFields")};
    return keys.contains(key);
}

bool saysAbsent(const ApiError &error)
{
    return error.kind == ApiError::Kind::NotFound || error.kind == ApiError::Kind::Unsupported;
}

QString answerText(const ApiError &error)
{
    return error.httpStatus > 0 ? QStringLiteral("HTTP %1").arg(error.httpStatus) : QString();
}

QStringList spellingsOf(const QJsonValue &value)
{
    QStringList spellings;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        spellings += each.toString();
    return value.isArray() ? spellings : QStringList{value.toVariant().toString()};
}

QJsonArray firstOfAll(const QString &first, const QStringList &others)
{
    QJsonArray all{first};
    for (const QString &other : others) {
        if (other != first)
            all.append(other);
    }
    return all;
}

StatusMeaning meaningOf(const ApiMap &map, const QString &word)
{
    if (map.eventPendingWords.contains(word, Qt::CaseInsensitive))
        return StatusMeaning::Pending;
    if (map.eventFailedWords.contains(word, Qt::CaseInsensitive))
        return StatusMeaning::Failed;
    const QString lower = word.toLower();
    const auto holds = [&lower](std::initializer_list<const char *> stems) {
        return std::any_of(stems.begin(), stems.end(),
                           [&](const char *stem) { return lower.contains(QLatin1String(stem)); });
    };
    if (holds({"fail", "error", "exhaust", "dead", "gave", "abandon", "undeliver", "reject"}))
        return StatusMeaning::Failed;
    if (holds({"pend", "retry", "wait", "queue", "sched", "progress", "open", "new"}))
        return StatusMeaning::Pending;
    return StatusMeaning::Other;
}

ApiFinding blankFinding(const ApiMap &map, const QString &key)
{
    ApiFinding finding;
    finding.key = key;
    finding.state = isDocumented(key) ? FindingState::Documented : FindingState::NotKnown;
    finding.expected = spellingsOf(map.value(key)).join(QLatin1String(", "));
    return finding;
}

void tell(ApiFinding &finding, FindingState state, FindingSource source, const QString &by,
          const QString &found)
{
    finding.state = state;
    finding.source = source;
    finding.by = by;
    finding.found = found;
}

void proposeIn(ApiFinding &finding, const QList<MapProposal> &proposals,
               const ProposalChoices &choices)
{
    finding.proposals = proposals;
    finding.chosen = proposals.isEmpty() || needsPerson(proposals) ? -1 : 0;
    const QString wanted = choices.value(finding.key);
    for (int i = 0; i < int(proposals.size()); ++i)
        finding.chosen = proposals.at(i).shown == wanted ? i : finding.chosen;
    if (finding.found.isEmpty() && finding.proposal())
        finding.found = finding.proposal()->shown;
}

} // namespace hookdesk
