// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/apicheck/retrypathsearch.h"

#include "app/apicheck/fieldmatch.h"

#include <algorithm>

namespace hookdesk {

namespace {

constexpr int byVerb = 60;
constexpr int byNoun = 15;
constexpr int tellsItself = 95;
constexpr qsizetype mostRetryPaths = 5;

bool saysAgain(const QString &text)
{
    static const QStringList verbs{QStringLiteral("retry"),      QStringLiteral("resend"),
                                   QStringLiteral("redeliver"),  QStringLiteral("replay"),
                                   QStringLiteral("requeue"),    QStringLiteral("retrigger"),
                                   QStringLiteral("repeat"),     QStringLiteral("again"),
                                   QStringLiteral("redelivery"), QStringLiteral("retries")};
    const QStringList words = wordsOfName(text);
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return verbs.contains(word); });
}

int nounScore(const QString &path, const QString &eventSet)
{
    static const QStringList nouns{QStringLiteral("webhook"),  QStringLiteral("event"),
                                   QStringLiteral("delivery"), QStringLiteral("deliveries"),
                                   QStringLiteral("message"),  QStringLiteral("hook")};
    const QString lower = path.toLower();
    int score = 0;
    for (const QString &noun : nouns + wordsOfName(eventSet))
        score = score + (lower.contains(noun) ? byNoun : 0);
    return std::min(score, 2 * byNoun);
}

void addOffered(const OfferedPath &offer, const QString &document, const QString &eventSet,
                QList<MapProposal> &found)
{
    const QString path = withPlainId(offer.path);
    const QString last = offer.path.mid(offer.path.lastIndexOf(QLatin1Char('/')) + 1);
    if (path.isEmpty() || !offer.methods.contains(QStringLiteral("POST")) || !saysAgain(last))
        return;
    found.append(
        {path,
         path,
         std::min(100, byVerb + nounScore(path, eventSet) + 10),
         {{ProposalReason::Kind::Declared, document}, {ProposalReason::Kind::Name, last}}});
}

void addActions(const ServerModel &model, const QString &odataPath, const QString &eventSet,
                QList<MapProposal> &found)
{
    const ServerEntitySet *set = model.set(eventSet);
    if (!set)
        return;
    for (const ServerOperation &operation : model.operations) {
        const bool fits = operation.isAction && operation.isBound &&
                          operation.parameterTypes.size() == 1 &&
                          model.derives(set->entityType, operation.parameterTypes.first());
        if (!fits || !saysAgain(operation.name))
            continue;
        const QString path =
            QStringLiteral("%1/%2({id})/%3").arg(odataPath, eventSet, operation.name);
        found.append({path, path, tellsItself, {{ProposalReason::Kind::Told, operation.name}}});
    }
}

} // namespace

QString withPlainId(const QString &path)
{
    const qsizetype from = path.indexOf(QLatin1Char('{'));
    const qsizetype to = path.indexOf(QLatin1Char('}'));
    const bool isOne = from >= 0 && to > from && path.count(QLatin1Char('{')) == 1 &&
                       path.count(QLatin1Char('}')) == 1;
    return isOne ? path.left(from) + QStringLiteral("{id}") + path.mid(to + 1) : QString();
}

QList<MapProposal> searchRetryPath(const ServerEvidence &evidence, const QString &odataPath,
                                   const QString &eventSet)
{
    QList<MapProposal> found;
    for (const PathOffer &offer : evidence.offers())
        addOffered(offer.what, offer.document, eventSet, found);
    if (evidence.model)
        addActions(*evidence.model, odataPath, eventSet, found);
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.score > b.score; });
    QList<MapProposal> each;
    for (const MapProposal &proposal :
         std::as_const(found)) { // one path may stand in two documents
        const bool isKnown = std::any_of(each.begin(), each.end(), [&](const MapProposal &known) {
            return known.shown == proposal.shown;
        });
        if (!isKnown && each.size() < mostRetryPaths)
            each.append(proposal);
    }
    return each;
}

} // namespace hookdesk
