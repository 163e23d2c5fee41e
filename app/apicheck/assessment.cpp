// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/apicheck/assessment.h"

#include "app/apicheck/eventlogsearch.h"
#include "app/apicheck/fieldmatch.h"
#include "app/apicheck/findingrules.h"
#include "app/apicheck/retrypathsearch.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>

namespace hookdesk {

namespace {

using State = FindingState;
using Source = FindingSource;

class Assessment
{
public:
    Assessment(const ApiMap &map, const ServerEvidence &evidence, const ProposalChoices &choices)
        : m_map(map)
        , m_evidence(evidence)
        , m_choices(choices)
    {
    }

    ApiFindings made()
    {
        m_webhooks = assessWebhookSet();
        m_webhookSet = effective(m_webhooks, m_map.webhookSet);
        m_log = assessEventSet();
        m_logSet = m_log.state == State::Confirmed ? m_map.eventSet : effective(m_log, QString());
        m_logFields = toldOfLog();
        m_webhookFields = toldOfWebhooks();
        ApiFindings findings;
        for (const QString &key : ApiMap::keys())
            findings.findings.append(assessed(key));
        if (m_evidence.model)
            findings.fingerprint = m_evidence.model->fingerprint;
        return findings;
    }

private:
    ApiFinding assessed(const QString &key)
    {
        if (key == QLatin1String("webhookSet"))
            return m_webhooks;
        if (key == QLatin1String("eventSet"))
            return m_log;
        if (key == QLatin1String("identitySet"))
            return assessIdentitySet();
        if (key == QLatin1String("eventRetryPath"))
            return assessRetryPath();
        if (key == QLatin1String("webhooksPath"))
            return assessWebhooksPath();
        if (key == QLatin1String("updateDeactivated"))
            return assessUpdate();
        if (key == QLatin1String("eventPendingWords"))
            return assessWords(key, StatusMeaning::Pending);
        if (key == QLatin1String("eventFailedWords"))
            return assessWords(key, StatusMeaning::Failed);
        if (key.startsWith(QLatin1String("create")) && key != QLatin1String("createdFields"))
            return assessCreation(key);
        if (key.endsWith(QLatin1String("Fields")))
            return assessFields(key);
        return assessCall(key);
    }

    [[nodiscard]] ApiFinding blank(const QString &key) const { return blankFinding(m_map, key); }
    void propose(ApiFinding &finding, const QList<MapProposal> &proposals) const
    {
        proposeIn(finding, proposals, m_choices);
    }

    static QString effective(const ApiFinding &finding, const QString &otherwise)
    {
        return finding.proposal() ? finding.proposal()->shown : otherwise;
    }

    [[nodiscard]] bool worked(ServerCall call) const
    {
        return m_evidence.calls.contains(call) && !m_evidence.calls[call];
    }
    /// The call was refused because there is nothing of the kind.
    [[nodiscard]] const ApiError *refutation(ServerCall call) const
    {
        const auto found = m_evidence.calls.find(call);
        const bool refuted = found != m_evidence.calls.end() && *found && saysAbsent(**found);
        return refuted ? &**found : nullptr;
    }

    [[nodiscard]] QString odataCall(const QString &set) const
    {
        return QStringLiteral("GET %1/%2").arg(m_map.odataPath, set);
    }

    /// A set of which a call, or `$metadata`, tells whether it is there.
    ApiFinding assessSet(const QString &key, const QString &set, ServerCall call) const
    {
        ApiFinding finding = blank(key);
        const bool isListed = m_evidence.model && m_evidence.model->set(set);
        if (const ApiError *error = refutation(call))
            tell(finding, State::Differs, Source::Answer, odataCall(set), answerText(*error));
        else if (isListed)
            tell(finding, State::Confirmed, Source::Metadata, set, set);
        else if (worked(call))
            tell(finding, State::Confirmed, Source::Answer, odataCall(set), set);
        else if (m_evidence.model)
            tell(finding, State::Differs, Source::Metadata, m_map.metadataPath, QString());
        else if (finding.state == State::NotKnown)
            finding.tellTale = TellTale::Metadata;
        return finding;
    }

    ApiFinding assessWebhookSet() const
    {
        ApiFinding finding =
            assessSet(QStringLiteral("webhookSet"), m_map.webhookSet, ServerCall::ODataListing);
        if (finding.state == State::Differs && m_evidence.model)
            propose(finding, setsThat([this](const ServerEntitySet &set) {
                        const FieldSource fields{
                            m_evidence.model->propertiesOf(set.entityType), {}, {}, {}};
                        const QStringList keys{QStringLiteral("endpointFields")};
                        return wordsOfName(set.name).contains(QLatin1String("webhook")) &&
                               !matchFields(fields, keys).isEmpty();
                    }));
        return finding;
    }

    ApiFinding assessIdentitySet() const
    {
        ApiFinding finding = assessSet(QStringLiteral("identitySet"), m_map.identitySet,
                                       ServerCall::EnvironmentName);
        if (finding.state == State::Differs && m_evidence.model)
            propose(finding, setsThat([](const ServerEntitySet &set) {
                        return wordsOfName(set.name).contains(QLatin1String("identity")) &&
                               wordsOfName(set.name).contains(QLatin1String("organization"));
                    }));
        return finding;
    }

    [[nodiscard]] QList<MapProposal>
    setsThat(const std::function<bool(const ServerEntitySet &)> &fits) const
    {
        QList<MapProposal> proposals;
        for (const ServerEntitySet &set : m_evidence.model->sets) {
            if (fits(set) && proposals.size() < 5)
                proposals.append(
                    {set.name, set.name, 80, {{ProposalReason::Kind::Name, set.name}}});
        }
        return proposals;
    }

    ApiFinding assessEventSet() const
    {
        ApiFinding finding =
            assessSet(QStringLiteral("eventSet"), m_map.eventSet, ServerCall::EventLog);
        if (finding.state != State::Differs || !m_evidence.model)
            return finding;
        QList<MapProposal> proposals = searchEventLog(*m_evidence.model, m_webhookSet);
        proposals.removeIf([this](const MapProposal &each) {
            return each.shown == m_map.eventSet || (m_evidence.logErrors.contains(each.shown) &&
                                                    saysAbsent(m_evidence.logErrors[each.shown]));
        });
        for (MapProposal &proposal : proposals) {
            if (m_evidence.logSamples.contains(proposal.shown))
                proposal.reasons.append({ProposalReason::Kind::Answers, odataCall(proposal.shown)});
        }
        propose(finding, proposals);
        return finding;
    }

    [[nodiscard]] QList<ToldFields> toldOfLog() const
    {
        QList<ToldFields> told;
        if (m_logSet.isEmpty())
            return told;
        if (m_evidence.model)
            told.append({Source::Metadata, m_logSet,
                         eventFields(*m_evidence.model, m_logSet, m_webhookSet)});
        if (m_evidence.logSamples.contains(m_logSet))
            told.append(
                {Source::Record, m_logSet, {m_evidence.logSamples[m_logSet].fields, {}, {}, {}}});
        told.removeIf([](const ToldFields &each) { return each.fields.isEmpty(); });
        return told;
    }

    [[nodiscard]] QList<ToldFields> toldOfWebhooks() const
    {
        QList<ToldFields> told;
        const ServerEntitySet *set =
            m_evidence.model ? m_evidence.model->set(m_webhookSet) : nullptr;
        if (set)
            told.append({Source::Metadata,
                         m_webhookSet,
                         {m_evidence.model->propertiesOf(set->entityType), {}, {}, {}}});
        if (m_evidence.odataSample)
            told.append({Source::Record,
                         odataCall(m_webhookSet),
                         {m_evidence.odataSample->fields, {}, {}, {}}});
        if (m_evidence.restSample)
            told.append({Source::Record,
                         QStringLiteral("GET ") + m_map.webhooksPath,
                         {m_evidence.restSample->fields, {}, {}, {}}});
        told.removeIf([](const ToldFields &each) { return each.fields.isEmpty(); });
        return told;
    }

    ApiFinding assessFields(const QString &key) const
    {
        const bool isOfEvents = key.startsWith(QLatin1String("event"));
        const bool isOfBoth = key == QLatin1String("createdFields");
        if (isOfEvents || (isOfBoth && !m_logFields.isEmpty()))
            return assessFields(key, m_logFields, eventFieldKeys(), TellTale::Event);
        static const QStringList keys{
            QStringLiteral("idFields"),       QStringLiteral("nameFields"),
            QStringLiteral("endpointFields"), QStringLiteral("headersFields"),
            QStringLiteral("secretFields"),   QStringLiteral("deactivatedFields"),
            QStringLiteral("createdFields"),  QStringLiteral("entityTypeFields")};
        return assessFields(key, m_webhookFields, keys, TellTale::Webhook);
    }

    ApiFinding assessFields(const QString &key, const QList<ToldFields> &told,
                            const QStringList &keys, TellTale tellTale) const
    {
        ApiFinding finding = blank(key);
        const bool hasLog = !m_logSet.isEmpty();
        finding.tellTale = tellTale == TellTale::Event && !hasLog ? TellTale::EventSet : tellTale;
        const QStringList expected = spellingsOf(m_map.value(key));
        for (const ToldFields &each : told) {
            if (takeKnown(finding, each, expected))
                return finding;
        }
        for (const ToldFields &each : told) {
            if (takeMatch(finding, each, keys, expected))
                return finding;
        }
        takeAbsence(finding, told);
        return finding;
    }

    /// One of the spellings is there.
    bool takeKnown(ApiFinding &finding, const ToldFields &told, const QStringList &expected) const
    {
        for (const QString &spelling : expected) {
            const ServerProperty *property = told.fields.find(spelling);
            if (!property)
                continue;
            finding.tellTale = TellTale::Nothing;
            const bool isRight = !isAskedFor(finding.key) || property->name == expected.first();
            tell(finding, isRight ? State::Confirmed : State::Differs, told.source, told.by,
                 property->name);
            if (!isRight)
                propose(finding, {{firstOfAll(property->name, expected),
                                   property->name,
                                   100,
                                   {{ProposalReason::Kind::Told, property->name}}}});
            return true;
        }
        return false;
    }

    /// Something else looks like it.
    bool takeMatch(ApiFinding &finding, const ToldFields &told, const QStringList &keys,
                   const QStringList &expected) const
    {
        const QHash<QString, MapProposal> matches = matchFields(told.fields, keys);
        const auto match = matches.find(finding.key);
        if (match == matches.end())
            return false;
        finding.tellTale = TellTale::Nothing;
        tell(finding, State::Differs, told.source, told.by, match->shown);
        MapProposal proposal = *match;
        proposal.value = firstOfAll(proposal.shown, expected);
        propose(finding, {proposal});
        return true;
    }

    /// Nothing is like it. Endpoint, headers and secret may be told by the one listing alone.
    void takeAbsence(ApiFinding &finding, const QList<ToldFields> &told) const
    {
        const bool maySeeMore = finding.tellTale == TellTale::Webhook &&
                                !(m_evidence.restSample && m_evidence.restSample->records > 0);
        if (told.isEmpty() || maySeeMore)
            return;
        finding.tellTale = TellTale::Nothing;
        tell(finding, isDispensable(finding.key) ? State::Confirmed : State::Differs,
             told.first().source, told.first().by, QString());
    }

    [[nodiscard]] QStringList statusWords(const ToldFields &told, bool &isWhole) const
    {
        const ServerProperty *property = nullptr;
        for (const QString &spelling : m_map.eventStatusFields)
            property = property ? property : told.fields.find(spelling);
        if (!property) {
            const auto match = matchFields(told.fields, eventFieldKeys());
            property = told.fields.find(match.value(QStringLiteral("eventStatusFields")).shown);
        }
        if (!property)
            return {};
        const ServerEnum *known =
            m_evidence.model ? m_evidence.model->enumeration(property->type) : nullptr;
        isWhole = known != nullptr;
        return known ? known->members
                     : m_evidence.logSamples.value(m_logSet).words.value(property->name);
    }

    ApiFinding assessWords(const QString &key, StatusMeaning meaning) const
    {
        ApiFinding finding = blank(key);
        finding.tellTale = m_logSet.isEmpty() ? TellTale::EventSet : TellTale::Event;
        const QStringList expected = spellingsOf(m_map.value(key));
        for (const ToldFields &told : m_logFields) {
            bool isWhole = false;
            QStringList words = statusWords(told, isWhole);
            words.removeIf([&](const QString &each) { return meaningOf(m_map, each) != meaning; });
            if (words.isEmpty() && !isWhole)
                continue;
            finding.tellTale = TellTale::Nothing;
            const bool fits = words.isEmpty() || words.contains(expected.first()) ||
                              (!isWhole && expected.contains(words.first()));
            tell(finding, fits ? State::Confirmed : State::Differs,
                 isWhole ? Source::Metadata : Source::Record, m_logSet,
                 words.join(QLatin1String(", ")));
            if (!fits)
                propose(finding, {wordsProposal(words, expected)});
            break;
        }
        return finding;
    }

    static MapProposal wordsProposal(const QStringList &words, const QStringList &expected)
    {
        QStringList all = words + expected;
        all.removeDuplicates();
        const QString shown = words.join(QLatin1String(", "));
        return {QJsonArray::fromStringList(all), shown, 80, {{ProposalReason::Kind::Name, shown}}};
    }

    ApiFinding assessRetryPath() const
    {
        ApiFinding finding = blank(QStringLiteral("eventRetryPath"));
        finding.tellTale = TellTale::Retry;
        QList<MapProposal> found = searchRetryPath(m_evidence, m_map.odataPath, m_logSet);
        const auto same = std::find_if(found.begin(), found.end(), [this](const auto &each) {
            return each.shown == m_map.eventRetryPath;
        });
        const ApiError *error = refutation(ServerCall::Retry);
        const QString call = QStringLiteral("POST ") + m_map.eventRetryPath;
        if (error)
            tell(finding, State::Differs, Source::Action, call, answerText(*error));
        else if (same != found.end())
            tell(finding, State::Confirmed, Source::Description, same->reasons.first().detail,
                 same->shown);
        else if (worked(ServerCall::Retry))
            tell(finding, State::Confirmed, Source::Action, call, m_map.eventRetryPath);
        else if (!found.isEmpty())
            tell(finding, State::Differs, Source::Description, found.first().reasons.first().detail,
                 QString());
        if (finding.state == State::NotKnown)
            return finding;
        finding.tellTale = TellTale::Nothing;
        found.removeIf([this](const auto &each) { return each.shown == m_map.eventRetryPath; });
        if (finding.state == State::Differs)
            propose(finding, found);
        return finding;
    }

    /// The document that offers a path; nullptr: none does.
    [[nodiscard]] const OfferedPath *offered(const QString &path, QString *document) const
    {
        for (const PathOffer &offer : m_evidence.offers()) {
            if (offer.what.path == path) {
                *document = offer.document;
                return &offer.what;
            }
        }
        return nullptr;
    }

    ApiFinding assessWebhooksPath() const
    {
        ApiFinding finding = blank(QStringLiteral("webhooksPath"));
        QString document;
        const QString call = QStringLiteral("GET ") + m_map.webhooksPath;
        if (worked(ServerCall::RestListing))
            tell(finding, State::Confirmed, Source::Answer, call, m_map.webhooksPath);
        else if (const ApiError *error = refutation(ServerCall::RestListing))
            tell(finding, State::Differs, Source::Answer, call, answerText(*error));
        else if (offered(m_map.webhooksPath, &document))
            tell(finding, State::Confirmed, Source::Description, document, m_map.webhooksPath);
        if (finding.state == State::Differs)
            propose(finding, webhookPaths());
        return finding;
    }

    [[nodiscard]] QList<MapProposal> webhookPaths() const
    {
        QList<MapProposal> found;
        for (const PathOffer &offer : m_evidence.offers()) {
            const QString path = offer.what.path;
            const bool fits = path.endsWith(QLatin1String("/webhooks"), Qt::CaseInsensitive) &&
                              !path.contains(QLatin1Char('{')) &&
                              offer.what.methods.contains(QStringLiteral("POST"));
            if (fits && path != m_map.webhooksPath)
                found.append({path, path, 90, {{ProposalReason::Kind::Declared, offer.document}}});
        }
        return found;
    }

    ApiFinding assessCreation(const QString &key) const
    {
        ApiFinding finding = blank(key);
        finding.tellTale =
            finding.state == State::NotKnown ? TellTale::Creation : TellTale::Nothing;
        QString document;
        const OfferedPath *offer = offered(m_map.webhooksPath, &document);
        const QStringList names =
            offer ? offer->methods.value(QStringLiteral("POST")) : QStringList();
        if (names.isEmpty())
            return finding;
        finding.tellTale = TellTale::Nothing;
        ToldFields told{Source::Description, document, {}};
        for (const QString &name : names)
            told.fields.properties.append({name, QString(), false});
        const QString expected = m_map.value(key).toString();
        if (names.contains(expected)) {
            tell(finding, State::Confirmed, told.source, document, expected);
            return finding;
        }
        static const QStringList keys{
            QStringLiteral("createEntityType"), QStringLiteral("createEndpoint"),
            QStringLiteral("createHeaders"), QStringLiteral("createName")};
        const auto matches = matchFields(told.fields, keys);
        const bool hasMatch = matches.contains(key);
        tell(finding, hasMatch || !expected.isEmpty() ? State::Differs : State::Confirmed,
             told.source, document, hasMatch ? matches[key].shown : QString());
        if (hasMatch)
            propose(finding, {matches[key]});
        return finding;
    }

    ApiFinding assessUpdate() const
    {
        ApiFinding finding = blank(QStringLiteral("updateDeactivated"));
        finding.tellTale = TellTale::Reactivation;
        const ServerEntitySet *set =
            m_evidence.model ? m_evidence.model->set(m_webhookSet) : nullptr;
        const ApiFinding field = assessFields(QStringLiteral("deactivatedFields"));
        const ServerProperty *property = nullptr;
        for (const ToldFields &told : m_webhookFields)
            property = property ? property : told.fields.find(field.found);
        finding.isReadOnly = (set && set->isUpdatable == false) ||
                             (property && property->isReadOnly) ||
                             refutation(ServerCall::Reactivation);
        if (worked(ServerCall::Reactivation))
            tell(finding, State::Confirmed, Source::Action,
                 QStringLiteral("PUT ") + m_map.odataWebhooks(), m_map.updateDeactivated);
        else if (finding.isReadOnly)
            tell(finding, State::Differs, set ? Source::Metadata : Source::Action, m_webhookSet,
                 QString());
        else if (property)
            takeUpdate(finding, field, property->name);
        if (finding.state != State::NotKnown)
            finding.tellTale = TellTale::Nothing;
        return finding;
    }

    void takeUpdate(ApiFinding &finding, const ApiFinding &field, const QString &name) const
    {
        const bool isSame = name == m_map.updateDeactivated;
        tell(finding, isSame ? State::Confirmed : State::Differs, field.source, field.by, name);
        if (!isSame)
            propose(finding, {{name, name, 90, {{ProposalReason::Kind::Told, name}}}});
    }

    ApiFinding assessCall(const QString &key) const
    {
        ApiFinding finding = blank(key);
        if (key == QLatin1String("anySet") && m_evidence.model &&
            m_evidence.model->set(m_map.anySet))
            tell(finding, State::Confirmed, Source::Metadata, m_map.anySet, m_map.anySet);
        if (key == QLatin1String("tokenPath") && worked(ServerCall::Token))
            tell(finding, State::Confirmed, Source::Answer,
                 QStringLiteral("POST ") + m_map.tokenPath, m_map.tokenPath);
        if (key == QLatin1String("odataPath") || key == QLatin1String("metadataPath"))
            assessModel(finding);
        if (key == QLatin1String("employeeCall"))
            assessEmployee(finding);
        return finding;
    }

    void assessModel(ApiFinding &finding) const
    {
        const QString call = QStringLiteral("GET ") + m_map.metadataPath;
        if (m_evidence.model)
            tell(finding, State::Confirmed, Source::Answer, call, finding.expected);
        else if (m_evidence.modelError && saysAbsent(*m_evidence.modelError) &&
                 finding.key == QLatin1String("metadataPath"))
            tell(finding, State::Differs, Source::Answer, call, answerText(*m_evidence.modelError));
        else if (worked(ServerCall::ODataListing) && finding.key == QLatin1String("odataPath"))
            tell(finding, State::Confirmed, Source::Answer, odataCall(m_map.webhookSet),
                 finding.expected);
    }

    void assessEmployee(ApiFinding &finding) const
    {
        const QString name =
            m_map.employeeCall.section(QLatin1Char('/'), -1).section(QLatin1Char('('), 0, 0);
        const QString call = QStringLiteral("GET ") + m_map.employeeCall;
        if (worked(ServerCall::Employee))
            tell(finding, State::Confirmed, Source::Answer, call, m_map.employeeCall);
        else if (m_evidence.model && m_evidence.model->imports.contains(name))
            tell(finding, State::Confirmed, Source::Metadata, name, name);
        else if (const ApiError *error = refutation(ServerCall::Employee))
            tell(finding, State::Differs, Source::Answer, call, answerText(*error));
    }

    const ApiMap &m_map;
    const ServerEvidence &m_evidence;
    const ProposalChoices &m_choices;
    ApiFinding m_webhooks;
    ApiFinding m_log;
    QString m_webhookSet;
    QString m_logSet; ///< The one that is confirmed or proposed; empty: not found.
    QList<ToldFields> m_logFields;
    QList<ToldFields> m_webhookFields;
};

} // namespace

ApiFindings assess(const ApiMap &map, const ServerEvidence &evidence,
                   const ProposalChoices &choices)
{
    return Assessment(map, evidence, choices).made();
}

ApiMap withProposals(const ApiMap &map, const ApiFindings &findings)
{
    QJsonObject changes;
    for (const ApiFinding &finding : findings.findings) {
        if (const MapProposal *proposal = finding.proposal())
            changes.insert(finding.key, proposal->value);
    }
    const Result<ApiMap> changed = map.laidOver(changes);
    return changed ? changed.value() : map;
}

} // namespace hookdesk
