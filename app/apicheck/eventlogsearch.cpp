// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/apicheck/eventlogsearch.h"

#include <algorithm>

namespace hookdesk {

namespace {

constexpr int leastLogScore = 45;
constexpr int tooClose = 15;
constexpr qsizetype mostLogCandidates = 5;

/// What a log is called.
constexpr struct
{
    const char *word;
    int weight;
} logWords[] = {{"webhook", 14}, {"event", 10},  {"delivery", 10},   {"message", 10},
                {"log", 10},     {"attempt", 8}, {"connector", 8},   {"queue", 8},
                {"outbox", 8},   {"hook", 8},    {"notification", 6}};

/// What a log has to tell, and how much it says of a set.
constexpr struct
{
    const char *key;
    int weight;
} logFields[] = {{"eventAttemptsFields", 14},   {"eventStatusFields", 10},
                 {"eventResponseFields", 12},   {"eventErrorFields", 6},
                 {"eventNextAttemptFields", 8}, {"eventBodyFields", 6}};

QString webhookTypeOf(const ServerModel &model, const QString &webhookSet)
{
    const ServerEntitySet *set = model.set(webhookSet);
    return set ? set->entityType : QString();
}

void add(MapProposal &proposal, int points, ProposalReason::Kind kind, const QString &detail)
{
    proposal.score += points;
    proposal.reasons.append({kind, detail});
}

MapProposal judged(const ServerModel &model, const ServerEntitySet &set, const QString &webhookSet)
{
    MapProposal proposal{set.name, set.name, 0, {}};
    const QStringList words = wordsOfName(set.name);
    int byName = 0;
    for (const auto &each : logWords)
        byName += words.contains(QLatin1String(each.word)) ? each.weight : 0;
    if (byName > 0)
        add(proposal, std::min(byName, 25), ProposalReason::Kind::Name, set.name);
    const FieldSource fields = eventFields(model, set.name, webhookSet);
    const QHash<QString, MapProposal> matches = matchFields(fields, eventFieldKeys());
    if (!fields.webhookProperty.isEmpty())
        add(proposal, 30, ProposalReason::Kind::Webhooks, fields.webhookProperty);
    else if (matches.contains(QStringLiteral("eventWebhookFields")))
        add(proposal, 18, ProposalReason::Kind::Webhooks,
            matches[QStringLiteral("eventWebhookFields")].shown);
    for (const auto &each : logFields) {
        if (const auto match = matches.find(QLatin1String(each.key)); match != matches.end())
            add(proposal, each.weight, ProposalReason::Kind::Property, match->shown);
    }
    proposal.score = std::min(proposal.score, 100);
    return proposal;
}

} // namespace

const QStringList &eventFieldKeys()
{
    static const QStringList keys{
        QStringLiteral("eventIdFields"),          QStringLiteral("eventWebhookFields"),
        QStringLiteral("eventStatusFields"),      QStringLiteral("eventAttemptsFields"),
        QStringLiteral("eventNextAttemptFields"), QStringLiteral("eventLastAttemptFields"),
        QStringLiteral("eventResponseFields"),    QStringLiteral("eventErrorFields"),
        QStringLiteral("eventBodyFields"),        QStringLiteral("eventKindFields"),
        QStringLiteral("createdFields"),          QStringLiteral("entityTypeFields")};
    return keys;
}

FieldSource eventFields(const ServerModel &model, const QString &set, const QString &webhookSet)
{
    FieldSource fields;
    const ServerEntitySet *found = model.set(set);
    if (!found)
        return fields;
    fields.properties = model.propertiesOf(found->entityType);
    fields.key = model.keyOf(found->entityType);
    for (const ServerEnum &each : model.enums)
        fields.enums.append(each.name);
    const QString webhookType = webhookTypeOf(model, webhookSet);
    const QList<ServerNavigation> navigation = model.navigationOf(found->entityType);
    for (const ServerNavigation &way : navigation) {
        if (webhookType.isEmpty() || way.target != webhookType)
            continue;
        // Without an expansion, a record tells the key only where it has a property for it.
        for (const QString &name : {way.keyProperty, way.name + QStringLiteral("Id")}) {
            if (const ServerProperty *property = fields.find(name))
                fields.webhookProperty = property->name;
        }
        if (fields.webhookProperty.isEmpty())
            fields.webhookProperty = way.name;
    }
    return fields;
}

QList<MapProposal> searchEventLog(const ServerModel &model, const QString &webhookSet)
{
    QList<MapProposal> candidates;
    const QString webhookType = webhookTypeOf(model, webhookSet);
    for (const ServerEntitySet &set : model.sets) {
        const bool isWebhooks =
            set.name == webhookSet || (!webhookType.isEmpty() && set.entityType == webhookType);
        if (isWebhooks || set.isReadable == false)
            continue;
        const MapProposal proposal = judged(model, set, webhookSet);
        if (proposal.score >= leastLogScore)
            candidates.append(proposal);
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto &a, const auto &b) { return a.score > b.score; });
    return candidates.mid(0, mostLogCandidates);
}

bool needsPerson(const QList<MapProposal> &candidates)
{
    return candidates.size() > 1 && candidates.at(0).score - candidates.at(1).score < tooClose;
}

} // namespace hookdesk
