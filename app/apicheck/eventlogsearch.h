// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/apicheck/apifinding.h"
#include "app/apicheck/fieldmatch.h"

namespace hookdesk {

/// The sets of a model that may be the event log, best first; at most five. `webhookSet` is the set
/// of the webhooks themselves.
[[nodiscard]] QList<MapProposal> searchEventLog(const ServerModel &model,
                                                const QString &webhookSet);

/// Whether two of them are too close for a program to choose.
[[nodiscard]] bool needsPerson(const QList<MapProposal> &candidates);

/// The properties of a set of events, and what the model says of key and webhook.
[[nodiscard]] FieldSource eventFields(const ServerModel &model, const QString &set,
                                      const QString &webhookSet);

/// The fields of the ApiMap that an event has and a webhook has not.
[[nodiscard]] const QStringList &eventFieldKeys();

} // namespace hookdesk
