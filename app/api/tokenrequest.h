// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/answerdecoder.h"
#include "app/api/httptransport.h"
#include "app/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <utility>

namespace hookdesk {

using FormFields = QList<std::pair<QByteArray, QByteArray>>;

/// `name=value&…`, the values percent-encoded: a query, or a body of the type
/// `application/x-www-form-urlencoded`.
[[nodiscard]] QByteArray encodedForm(const FormFields &fields);

/// A request to the token endpoint (RFC 6749, 3.2).
[[nodiscard]] HttpRequest tokenRequest(const QUrl &tokenUrl, const FormFields &fields);

/// What became of it. Errors name the request; those that only a new log-in can mend
/// (`invalid_grant`) say so in ApiError::logInAgain.
[[nodiscard]] Result<AccessToken> tokenFrom(const Result<HttpAnswer> &answer, const QUrl &tokenUrl);

} // namespace hookdesk
