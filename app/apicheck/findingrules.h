// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apimap.h"
#include "app/apicheck/apifinding.h"
#include "app/apicheck/fieldmatch.h"
#include "app/domain/apierror.h"

#include <QJsonArray>

namespace hookdesk {

/// Fields and who tells of them.
struct ToldFields
{
    FindingSource source = FindingSource::None;
    QString by;
    FieldSource fields;
};

/// Their first spelling stands in questions to the server, so that it has to be the right one.
[[nodiscard]] bool isAskedFor(const QString &key);
/// The program does without them where a server has nothing of the kind.
[[nodiscard]] bool isDispensable(const QString &key);
/// There is nothing of the kind, whoever asks.
[[nodiscard]] bool saysAbsent(const ApiError &error);
/// `HTTP 404`; empty when no status came.
[[nodiscard]] QString answerText(const ApiError &error);
/// What a field of the ApiMap says, as texts.
[[nodiscard]] QStringList spellingsOf(const QJsonValue &value);
/// `first`, and behind it the others.
[[nodiscard]] QJsonArray firstOfAll(const QString &first, const QStringList &others);

/// What a word for a status means.
enum class StatusMeaning { Pending, Failed, Other };
[[nodiscard]] StatusMeaning meaningOf(const ApiMap &map, const QString &word);

/// Of a field of which nothing is known yet but what Tribe documents.
[[nodiscard]] ApiFinding blankFinding(const ApiMap &map, const QString &key);
void tell(ApiFinding &finding, FindingState state, FindingSource source, const QString &by,
          const QString &found);
/// The best is chosen, unless another is close to it or a person has chosen.
void proposeIn(ApiFinding &finding, const QList<MapProposal> &proposals,
               const ProposalChoices &choices);

} // namespace hookdesk
