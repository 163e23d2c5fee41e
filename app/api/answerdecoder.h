// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entitytype.h"
#include "app/domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace hookdesk {

struct ServerModel;

/// The server's own words in an error body: the OData, Spring or Hydra shape (TRIBE-API.md, OData),
/// or the title or first text of an HTML page. Plain text, white space folded, control characters
/// dropped, at most 500 characters; empty when there is nothing to say.
[[nodiscard]] QString serverMessage(const QByteArray &body);

/// A page for people, in HTML: what portals, proxies and sign-in pages answer with.
[[nodiscard]] bool isWebPage(const QByteArray &body);
/// The error that such a page is where an answer of the API was due.
[[nodiscard]] ApiError webPageError(int status, const QByteArray &body);

/// An error answer as an ApiError: the kind by status as the Kind enum documents, the message by
/// serverMessage(). `retryAfter` is handed in read. A web server that wants a client certificate
/// and says so in a page (nginx: status 400) is Kind::Tls.
[[nodiscard]] ApiError errorFromAnswer(int status, const QByteArray &body,
                                       std::optional<std::chrono::seconds> retryAfter);

/// `Retry-After` as seconds or as an HTTP date (RFC 9110, 10.2.3) relative to `now`, the clock of
/// who named the date; nullopt when it is missing or unreadable; never negative, at most one hour.
[[nodiscard]] std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value,
                                                                  const QDateTime &now);

/// An HTTP date in the form of today or that of asctime (RFC 9110, 5.6.7), as UTC; invalid for
/// everything else.
[[nodiscard]] QDateTime parseHttpDate(const QString &text);

/// An answer of the token endpoint (RFC 6749, 5.1). `expires_in` may be missing or a string.
struct AccessToken
{
    QByteArray value;
    std::optional<std::chrono::seconds> lifetime;
    QByteArray refreshToken = {}; ///< Empty when none was granted.
};
[[nodiscard]] Result<AccessToken> decodeToken(const QByteArray &body);

/// The display name of the employee that `GetCurrentEmployee()?$expand=Person` describes: `_Name`,
/// or the person's `_Name` or first and last name; an object without any of these gives "".
[[nodiscard]] Result<QString> decodeEmployee(const QByteArray &body);

/// The first `Name` of `Relationship_Organization_Identity`; "" when the collection is empty.
[[nodiscard]] Result<QString> decodeEnvironmentName(const QByteArray &body);

/// The entity types that have a set in `$metadata`, in a person's order of their names, each once.
[[nodiscard]] QList<EntityType> entityTypesOf(const ServerModel &model);

} // namespace hookdesk
