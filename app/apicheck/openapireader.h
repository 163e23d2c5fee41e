// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace hookdesk {

/// A path that a server offers, and what may be done there.
struct OfferedPath
{
    QString path;                       ///< From the root of the API, with `{…}` as it was told.
    QMap<QString, QStringList> methods; ///< `POST` → the names in the body that it takes, sorted.

    friend bool operator==(const OfferedPath &, const OfferedPath &) = default;
};

/// What an OpenAPI document says.
struct OpenApiDocument
{
    QString version; ///< As the document spells it, for example `3.0.1`.
    QList<OfferedPath> paths;

    friend bool operator==(const OpenApiDocument &, const OpenApiDocument &) = default;
};

/// Reads OpenAPI 2 and 3, JSON only. `apiUrl` is where the API is: a document that describes
/// another host is refused, and paths are told from there on. Nothing is ever fetched that it
/// refers to. Errors: Malformed, `detail` says why.
[[nodiscard]] Result<OpenApiDocument> readOpenApi(const QByteArray &json, const QUrl &apiUrl);

/// The documents that `/swagger-resources` names, as paths from the root of the API; those of other
/// hosts are left out.
[[nodiscard]] Result<QStringList> readOpenApiList(const QByteArray &json, const QUrl &apiUrl);

} // namespace hookdesk
