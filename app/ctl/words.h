// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/shortfall.h"
#include "app/ctl/call.h"
#include "app/ctl/output.h"
#include "app/domain/apierror.h"
#include "app/domain/scriptwords.h"

#include <QDateTime>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace hookdesk::ctl {

/// What `--cause` asks for.
struct CauseChoice
{
    FailureCause cause;
    bool isAnyStatus = false; ///< `http`.

    [[nodiscard]] bool matches(const FailureCause &other) const
    {
        return isAnyStatus ? other.kind == FailureCause::Kind::HttpStatus : other == cause;
    }
};
[[nodiscard]] std::optional<CauseChoice> causeChoice(const QString &code);

/// ISO 8601 in UTC; null when it is not told.
[[nodiscard]] QJsonValue momentValue(const QDateTime &moment);
/// The text, or null when it is empty.
[[nodiscard]] QJsonValue textValue(const QString &text);

/// A moment as ISO 8601 has it, or so long ago: `30m`, `6h`, `7d`. Invalid: neither.
[[nodiscard]] QDateTime momentOf(const QString &text, const QDateTime &now);
/// A whole number of an option from 1 to `most`; nullopt: it is none.
[[nodiscard]] std::optional<int> countOf(const QString &text, int most);

/// In one line, with the request and what the server said.
[[nodiscard]] QString errorLine(const ApiError &error);
[[nodiscard]] int exitCodeOf(const ApiError &error);
[[nodiscard]] QString codeOf(ApiError::Kind kind);

/// How well both listings were heard.
struct ListingsHeard
{
    std::optional<ApiError> restError;
    std::optional<ApiError> odataError;
    std::optional<Shortfall> restShortfall;
    std::optional<Shortfall> odataShortfall;
    QStringList problems;
};
/// Says what is missing, and the exit code that it means: one listing of two serves, half of one
/// does not.
[[nodiscard]] int tellListings(Output &output, const ListingsHeard &heard);

} // namespace hookdesk::ctl
