// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/endpointcheck.h"
#include "app/domain/headercheck.h"
#include "app/domain/urlrule.h"
#include "app/domain/webhook.h"
#include "app/domain/webhookdefinition.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace hookdesk {

/// What becomes of one webhook that is to be copied or restored.
struct CopyPlan
{
    enum class Verdict {
        New,
        Exists,    ///< A webhook with this entity type and endpoint is there.
        Duplicate, ///< An earlier one of the same copy has this entity type and endpoint.
        Impossible ///< Its endpoint or a header cannot be sent; see the problems.
    };

    Verdict verdict = Verdict::New;
    WebhookDefinition source;
    /// With its endpoint rewritten, and the headers whose values are known, in their order.
    WebhookDraft draft;
    QStringList missingValues;   ///< The names of the headers that `draft` lacks.
    bool headersUntold = false;  ///< Nobody knows whether it has headers.
    bool wasDeactivated = false; ///< A copy is active from the start.
    QList<EndpointProblem> endpointProblems;
    QList<HeaderProblem> headerProblems;
    WebhookId existing;    ///< When it Exists.
    WebhookId nearlyThere; ///< One whose endpoint differs by a final slash or dot; empty: none.

    /// Creating it makes exactly what the source was, as far as can be told.
    [[nodiscard]] bool isWhole() const { return missingValues.isEmpty() && !headersUntold; }
};

/// A value that somebody knows and that the source does not tell.
struct KnownHeaderValue
{
    QString endpoint; ///< As the source has it; with the name, it tells which header is meant.
    QString entityType;
    Header header;
};

/// Looks what creating these webhooks beside `present` would do. Nothing is sent.
[[nodiscard]] QList<CopyPlan> planCopy(const QList<WebhookDefinition> &sources,
                                       const QList<UrlRule> &rules,
                                       const QList<WebhookDefinition> &present,
                                       const QList<KnownHeaderValue> &values = {});

} // namespace hookdesk
