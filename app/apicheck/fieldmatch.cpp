// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/apicheck/fieldmatch.h"

#include <QSet>

#include <algorithm>

namespace hookdesk {

namespace {

constexpr int goodEnough = 50;
constexpr int forFurtherWord = 6;

enum class ValueKind { Key, Text, Number, Moment, Flag, Word, Other };

struct SpokenWord
{
    const char *word;
    int weight;
};

/// How a field is spoken of, and of what type it may be.
struct FieldPattern
{
    const char *key;
    QList<ValueKind> kinds; ///< The first fits best.
    QList<SpokenWord> words;
};

const QList<FieldPattern> &patterns()
{
    using K = ValueKind;
    static const QList<FieldPattern> all{
        {"eventIdFields", {K::Key, K::Text}, {{"id", 70}, {"guid", 60}, {"key", 40}}},
        {"eventWebhookFields",
         {K::Key, K::Text},
         {{"webhook", 90},
          {"hook", 75},
          {"subscription", 75},
          {"subscriber", 65},
          {"connector", 60},
          {"registration", 50},
          {"target", 40}}},
        {"eventStatusFields",
         {K::Word, K::Text},
         {{"status", 90}, {"state", 85}, {"phase", 65}, {"outcome", 65}, {"condition", 55}}},
        {"eventAttemptsFields",
         {K::Number},
         {{"attempts", 90},
          {"attempt", 85},
          {"tries", 85},
          {"try", 75},
          {"retries", 80},
          {"retry", 65},
          {"deliveries", 60},
          {"count", 50}}},
        {"eventNextAttemptFields",
         {K::Moment},
         {{"next", 85}, {"due", 80}, {"planned", 75}, {"scheduled", 75}, {"again", 60}}},
        {"eventLastAttemptFields",
         {K::Moment},
         {{"last", 80}, {"latest", 80}, {"attempted", 75}, {"tried", 80}, {"sent", 65}}},
        {"createdFields",
         {K::Moment},
         {{"creation", 95},
          {"created", 90},
          {"logged", 75},
          {"raised", 65},
          {"occurred", 65},
          {"queued", 60},
          {"timestamp", 60},
          {"received", 55}}},
        {"eventResponseFields",
         {K::Number, K::Text},
         {{"response", 90}, {"http", 85}, {"answer", 70}, {"code", 60}}},
        {"eventErrorFields",
         {K::Text},
         {{"error", 90},
          {"fault", 80},
          {"exception", 80},
          {"failure", 80},
          {"reason", 75},
          {"problem", 75},
          {"message", 50}}},
        {"eventBodyFields",
         {K::Text, K::Other},
         {{"body", 90},
          {"payload", 90},
          {"content", 80},
          {"json", 70},
          {"document", 60},
          {"data", 50}}},
        {"eventKindFields",
         {K::Word, K::Text},
         {{"mutation", 85}, {"kind", 75}, {"operation", 75}, {"change", 65}, {"trigger", 60}}},
        {"entityTypeFields", {K::Text, K::Word}, {{"entity", 85}, {"subject", 65}, {"object", 55}}},
        {"idFields", {K::Key, K::Text}, {{"id", 70}, {"guid", 60}}},
        {"nameFields", {K::Text}, {{"name", 90}, {"title", 70}, {"label", 70}}},
        {"endpointFields",
         {K::Text},
         {{"url", 90},
          {"endpoint", 90},
          {"uri", 85},
          {"target", 75},
          {"callback", 75},
          {"address", 65}}},
        {"headersFields", {K::Other, K::Text}, {{"headers", 90}, {"header", 75}}},
        {"deactivatedFields",
         {K::Flag},
         {{"deactivated", 95},
          {"disabled", 85},
          {"inactive", 85},
          {"suspended", 75},
          {"blocked", 65},
          {"paused", 60}}},
        {"secretFields", {K::Text}, {{"secret", 90}, {"signing", 70}, {"hmac", 70}}},
        {"createEntityType", {K::Text}, {{"entity", 85}, {"type", 50}}},
        {"createEndpoint",
         {K::Text},
         {{"url", 90}, {"endpoint", 90}, {"uri", 85}, {"target", 75}, {"callback", 75}}},
        {"createHeaders", {K::Text, K::Other}, {{"headers", 90}, {"header", 75}}},
        {"createName", {K::Text}, {{"name", 90}, {"title", 70}, {"label", 70}}}};
    return all;
}

ValueKind kindOf(const ServerProperty &property, const FieldSource &source)
{
    static const QHash<QString, ValueKind> kinds{
        {QStringLiteral("Edm.Guid"), ValueKind::Key},
        {QStringLiteral("Edm.String"), ValueKind::Text},
        {QStringLiteral("Edm.Byte"), ValueKind::Number},
        {QStringLiteral("Edm.Int16"), ValueKind::Number},
        {QStringLiteral("Edm.Int32"), ValueKind::Number},
        {QStringLiteral("Edm.Int64"), ValueKind::Number},
        {QStringLiteral("Edm.Decimal"), ValueKind::Number},
        {QStringLiteral("Edm.Date"), ValueKind::Moment},
        {QStringLiteral("Edm.DateTime"), ValueKind::Moment},
        {QStringLiteral("Edm.DateTimeOffset"), ValueKind::Moment},
        {QStringLiteral("Edm.Boolean"), ValueKind::Flag}};
    if (source.enums.contains(property.type))
        return ValueKind::Word;
    return kinds.value(property.type, ValueKind::Other);
}

/// The fields that every record has (TRIBE-API.md, OData) are nothing else besides.
bool isUniversal(const QString &name)
{
    static const QStringList names{QStringLiteral("_Type"), QStringLiteral("LastMutationDate"),
                                   QStringLiteral("SortIndex")};
    return names.contains(name);
}

struct FieldCandidate
{
    QString key;
    QString property;
    MapProposal proposal;
};

int wordScore(const FieldPattern &pattern, const QStringList &words)
{
    int best = 0;
    int further = 0;
    for (const SpokenWord &spoken : pattern.words) {
        if (!words.contains(QLatin1String(spoken.word)))
            continue;
        best = std::max(best, spoken.weight);
        further += forFurtherWord;
    }
    return best == 0 ? 0 : std::min(95, best + further - forFurtherWord);
}

std::optional<FieldCandidate> candidateOf(const FieldPattern &pattern,
                                          const ServerProperty &property, const QStringList &spoken,
                                          const FieldSource &source)
{
    const QString key = QLatin1String(pattern.key);
    const bool isTold =
        (key == QLatin1String("eventIdFields") && property.name == source.key) ||
        (key == QLatin1String("eventWebhookFields") && property.name == source.webhookProperty);
    MapProposal proposal{property.name, property.name, 100, {}};
    if (isTold) {
        proposal.reasons = {{ProposalReason::Kind::Told, property.name}};
        return FieldCandidate{key, property.name, proposal};
    }
    const qsizetype fit =
        property.type.isEmpty() ? qsizetype{1} : pattern.kinds.indexOf(kindOf(property, source));
    const int words = wordScore(pattern, spoken);
    if (fit < 0 || words == 0 || isUniversal(property.name))
        return std::nullopt;
    proposal.score = words - (fit > 0 ? 5 : 0);
    proposal.reasons = {{ProposalReason::Kind::Name, property.name}};
    if (!property.type.isEmpty())
        proposal.reasons.append({ProposalReason::Kind::Type, property.type});
    return proposal.score < goodEnough
               ? std::nullopt
               : std::optional(FieldCandidate{key, property.name, proposal});
}

} // namespace

QStringList wordsOfName(const QString &name)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words.append(word.toLower());
        word.clear();
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name.at(i);
        const bool begins =
            c.isUpper() && i > 0 &&
            (name.at(i - 1).isLower() || (i + 1 < name.size() && name.at(i + 1).isLower()));
        if (begins || !c.isLetter())
            end();
        if (c.isLetter())
            word += c;
    }
    end();
    return words;
}

const ServerProperty *FieldSource::find(const QString &name) const
{
    const auto found = std::find_if(properties.begin(), properties.end(), [&](const auto &each) {
        return each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == properties.end() ? nullptr : &*found;
}

QHash<QString, MapProposal> matchFields(const FieldSource &source, const QStringList &keys)
{
    // Once for each property: a server may have thousands of types with dozens of them.
    QList<QStringList> spoken;
    for (const ServerProperty &property : source.properties)
        spoken.append(wordsOfName(property.name));
    QList<FieldCandidate> candidates;
    for (const FieldPattern &pattern : patterns()) {
        if (!keys.contains(QLatin1String(pattern.key)))
            continue;
        for (qsizetype i = 0; i < source.properties.size(); ++i) {
            if (std::optional<FieldCandidate> candidate =
                    candidateOf(pattern, source.properties.at(i), spoken.at(i), source))
                candidates.append(*std::move(candidate));
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const FieldCandidate &a, const FieldCandidate &b) {
                         return a.proposal.score > b.proposal.score;
                     });
    QHash<QString, MapProposal> matches;
    QSet<QString> taken;
    for (const FieldCandidate &candidate : std::as_const(candidates)) {
        if (matches.contains(candidate.key) || taken.contains(candidate.property))
            continue;
        matches.insert(candidate.key, candidate.proposal);
        taken.insert(candidate.property);
    }
    return matches;
}

} // namespace hookdesk
