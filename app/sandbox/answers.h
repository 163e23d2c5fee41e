// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/message.h"
#include "app/sandbox/problem.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hookdesk::sandbox {

/// The three shapes of an error body (TRIBE-API.md, OData), and answers with JSON.

[[nodiscard]] Response jsonAnswer(const QJsonObject &object, int status = 200);
[[nodiscard]] Response jsonAnswer(const QJsonArray &array, int status = 200);
/// 204 without a body.
[[nodiscard]] Response noContent();

/// `{"timestamp","status","error","message","path"}`
[[nodiscard]] Response springError(const Request &request, const Problem &problem);
/// `{"error":{"code","message","target","details"}}`
[[nodiscard]] Response odataError(const Problem &problem);
/// `{"error","error_description","error_hint","status_code"}`
[[nodiscard]] Response hydraError(int status, const QString &error, const QString &description,
                                  const QString &hint);

/// 405 in the shape of the path, with `Allow`.
[[nodiscard]] Response methodNotAllowed(const Request &request, const QByteArray &allowed);
/// The OData shape below `/v1/odata`, the Spring shape everywhere else.
[[nodiscard]] Response errorFor(const Request &request, const Problem &problem);

} // namespace hookdesk::sandbox
