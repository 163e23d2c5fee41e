// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/copyplan.h"

#include "app/domain/address.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace hookdesk {

namespace {

QString bindingOf(const QString &entityType, const QString &addressKey)
{
    return entityType.toLower() + QChar(0) + addressKey;
}

/// A server that does not tell secrets may tell stars instead: nobody sends those.
bool isMask(const QString &value)
{
    return value.size() >= 3 && std::all_of(value.begin(), value.end(),
                                            [](QChar c) { return c == u'*' || c == u'\u2022'; });
}

std::optional<QString> valueOf(const WebhookDefinition &source, const DefinedHeader &header,
                               const QList<KnownHeaderValue> &values)
{
    if (header.value && !isMask(*header.value))
        return header.value;
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const KnownHeaderValue &known) {
            return known.endpoint == source.endpoint && known.entityType == source.entityType &&
                   known.header.name.compare(header.name, Qt::CaseInsensitive) == 0;
        });
    return found == values.end() ? std::nullopt : std::optional(found->header.value);
}

/// The source has it, so that some server let it pass.
bool isForTheServer(HeaderProblem problem)
{
    return problem == HeaderProblem::NameReserved || problem == HeaderProblem::NameDuplicate;
}

void takeHeaders(CopyPlan &plan, const QList<KnownHeaderValue> &values)
{
    plan.headersUntold = !plan.source.headers;
    for (const DefinedHeader &header : plan.source.headers.value_or(QList<DefinedHeader>())) {
        if (const std::optional<QString> value = valueOf(plan.source, header, values))
            plan.draft.headers.append({header.name, *value});
        else
            plan.missingValues.append(header.name);
    }
    for (qsizetype i = 0; i < plan.draft.headers.size(); ++i) {
        const std::optional<HeaderProblem> problem = checkHeader(plan.draft.headers, i);
        if (problem && !isForTheServer(*problem))
            plan.headerProblems.append(*problem);
    }
}

CopyPlan planOf(const WebhookDefinition &source, const QList<UrlRule> &rules,
                const QList<KnownHeaderValue> &values)
{
    CopyPlan plan;
    plan.source = source;
    plan.draft.name = source.name;
    plan.draft.entityType = source.entityType;
    plan.draft.endpoint = rewrittenUrl(source.endpoint, rules);
    plan.wasDeactivated = source.deactivated.value_or(false);
    plan.endpointProblems = checkEndpoint(plan.draft.endpoint).errors;
    takeHeaders(plan, values);
    const bool cannotBeSent = !plan.endpointProblems.isEmpty() || !plan.headerProblems.isEmpty() ||
                              plan.draft.entityType.isEmpty();
    plan.verdict = cannotBeSent ? CopyPlan::Verdict::Impossible : CopyPlan::Verdict::New;
    return plan;
}

} // namespace

QList<CopyPlan> planCopy(const QList<WebhookDefinition> &sources, const QList<UrlRule> &rules,
                         const QList<WebhookDefinition> &present,
                         const QList<KnownHeaderValue> &values)
{
    QHash<QString, WebhookId> taken; // without an id by this copy
    QHash<QString, WebhookId> nearlyTaken;
    for (const WebhookDefinition &one : present) {
        taken.insert(bindingOf(one.entityType, addressKey(one.endpoint)), one.id);
        nearlyTaken.insert(bindingOf(one.entityType, nearAddressKey(one.endpoint)), one.id);
    }
    QList<CopyPlan> plans;
    for (const WebhookDefinition &source : sources) {
        CopyPlan plan = planOf(source, rules, values);
        const QString binding = bindingOf(plan.draft.entityType, addressKey(plan.draft.endpoint));
        const auto there = taken.constFind(binding);
        if (there != taken.constEnd()) {
            plan.existing = *there;
            plan.verdict =
                there->isEmpty() ? CopyPlan::Verdict::Duplicate : CopyPlan::Verdict::Exists;
        } else if (plan.verdict == CopyPlan::Verdict::New) {
            taken.insert(binding, WebhookId{});
            plan.nearlyThere = nearlyTaken.value(
                bindingOf(plan.draft.entityType, nearAddressKey(plan.draft.endpoint)));
        }
        plans.append(plan);
    }
    return plans;
}

} // namespace hookdesk
