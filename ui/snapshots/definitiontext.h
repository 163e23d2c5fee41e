// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/copyplan.h"
#include "app/session/webhookdiff.h"
#include "app/store/definitionfile.h"

#include <QString>

/// How definitions, their differences and files of them read to a person. Plain text; a value that
/// looks like a credential is never shown.
namespace hookdesk {

[[nodiscard]] QString definitionLabel(const WebhookDefinition &definition);
[[nodiscard]] QString differenceText(WebhookDifference::Kind kind);
[[nodiscard]] QString fieldText(DefinitionField field);
/// What a side tells of the field; headers are one line each.
[[nodiscard]] QString fieldValueText(const WebhookDefinition &definition, DefinitionField field);

[[nodiscard]] QString verdictText(const CopyPlan &plan);
/// What should be known before it is created; empty when there is nothing to say.
[[nodiscard]] QString planNote(const CopyPlan &plan);

/// One line for each problem, with its line and field.
[[nodiscard]] QString fileProblemsText(const QList<DefinitionFileProblem> &problems);

} // namespace hookdesk
