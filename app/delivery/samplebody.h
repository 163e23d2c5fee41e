// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/mutation.h"

#include <QByteArray>
#include <QString>

namespace hookdesk {

/// The id that stands for every id in a test event: no webhook and no record has it.
[[nodiscard]] QString testGuid();

/// The six kinds that Tribe documents, in their order.
[[nodiscard]] QList<MutationKind> documentedMutations();

/// A body in the shape of a delivery (TRIBE-API.md, Delivery and events) that is plainly a test:
/// every id is testGuid(). Indented, to be edited. Unknown gives an update of an entity.
[[nodiscard]] QByteArray sampleBody(MutationKind kind, const QString &entityType);

} // namespace hookdesk
