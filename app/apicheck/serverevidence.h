// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/servermodel.h"
#include "app/apicheck/openapireader.h"
#include "app/apicheck/recordsample.h"
#include "app/domain/apierror.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace hookdesk {

/// What was asked of a server, or done there, and tells of an assumption.
enum class ServerCall {
    Token,
    Employee,
    EnvironmentName,
    RestListing,
    ODataListing,
    EventLog,    ///< The set that the API map names.
    Retry,       ///< By a person, not by the check.
    Reactivation ///< The same.
};

/// A place where a server may describe itself, and what came of looking there.
struct DescriptionLook
{
    QString path;
    std::optional<OpenApiDocument> document;
    QString absence; ///< Why there is none; technical, for the findings.
};

/// A path that a server offers, and where it says so.
struct PathOffer
{
    const OfferedPath &what;
    const QString &document;
};

/// All that is known of a server from `$metadata`, its descriptions and its answers.
struct ServerEvidence
{
    std::optional<ServerModel> model;
    std::optional<ApiError> modelError;
    QList<DescriptionLook> descriptions;
    /// nullopt: it answered as it should.
    QMap<ServerCall, std::optional<ApiError>> calls;
    std::optional<RecordSample> restSample;
    std::optional<RecordSample> odataSample;
    QMap<QString, RecordSample> logSamples; ///< By set.
    QMap<QString, ApiError> logErrors;      ///< Sets that look like the log and do not answer.

    /// What all of its documents offer; it refers to this object.
    [[nodiscard]] QList<PathOffer> offers() const
    {
        QList<PathOffer> all;
        for (const DescriptionLook &look : descriptions) {
            for (qsizetype i = 0; look.document && i < look.document->paths.size(); ++i)
                all.append({look.document->paths.at(i), look.path});
        }
        return all;
    }
};

} // namespace hookdesk
