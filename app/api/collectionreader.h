// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/apierror.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

namespace hookdesk {

/// The records of an answer and what it says about further pages.
struct Collection
{
    QJsonArray records;
    std::optional<int> totalCount; ///< `@odata.count`, or as other servers spell it.
    QString nextLink;              ///< `@odata.nextLink` or the like, as it was told.
};

/// An array, `{"value": […]}`, `{"value": {…}}`, or a single record, which is known by one of
/// `idFields`. nullopt for an object that is none of these.
[[nodiscard]] std::optional<Collection> readCollection(const QJsonValue &root,
                                                       const QStringList &idFields);

/// A server that fails amid a listing has sent 200 already, and puts the error behind the records
/// that it got to (OData JSON Format 4.01, In-Stream Errors): what stands before it is a part.
[[nodiscard]] std::optional<ApiError> errorAmidListing(const QJsonValue &root);

} // namespace hookdesk
