// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/apierror.h"
#include "app/domain/environment.h"
#include "app/domain/webhookid.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace hookdesk {

/// What was done. Unknown is what a newer version may have written.
enum class ActivityOperation {
    Create,
    Delete,
    Reactivate,
    Retry, ///< Of one event.
    TestEvent,
    EndpointProbe,
    ArchiveExport,
    DefinitionExport,
    ActivityExport,
    PayloadExport,
    SettingsChange,
    FindingsExport,
    Unknown
};
/// How it ended. Ambiguous: it may have happened, and nothing tells. Started: it is about to be
/// sent; an entry with the same request id tells how it ended, unless the program was ended before.
enum class ActivityResult { Done, Failed, Cancelled, Ambiguous, Started, Unknown };

/// The word in the file and in exports, for example `reactivate`; never translated.
[[nodiscard]] QString activityName(ActivityOperation operation);
[[nodiscard]] QString activityName(ActivityResult result);
[[nodiscard]] QString activityName(EnvironmentKind kind);
[[nodiscard]] ActivityOperation activityOperation(const QString &name);
[[nodiscard]] ActivityResult activityResult(const QString &name);

/// One thing that was done, and who did it where to what. It holds no secret: of headers their
/// names only, of endpoints no user information and no value of a query (see withoutSecrets()).
struct ActivityEntry
{
    qint64 sequence = 0; ///< From 1 and without gaps; given by the journal.
    QDateTime at;        ///< UTC; when it ended, or began where it is Started.
    QString environment; ///< Its name then.
    EnvironmentKind environmentKind = EnvironmentKind::Other;
    QString host;     ///< Of the API, with its port where it is not the usual one.
    QString user;     ///< Of the operating system.
    QString employee; ///< As the environment calls the person; empty when not known.
    ActivityOperation operation = ActivityOperation::Unknown;
    WebhookId webhookId;
    QString webhook; ///< What a person called it.
    QString endpoint;
    QString before; ///< JSON, or empty.
    QString after;  ///< JSON, or empty.
    ActivityResult result = ActivityResult::Unknown;
    std::optional<ApiError> error; ///< Its kind, status and words; what else it has is not kept.
    QString method;                ///< Of the request, where it is known.
    QString path;                  ///< The same, without a query.
    QString requestId; ///< Links the beginning and the end of one request; empty: has only an end.
    QByteArray hash;   ///< 32 bytes; given by the journal.

    friend bool operator==(const ActivityEntry &, const ActivityEntry &) = default;
};

/// An endpoint that may be written down: user information, values of the query and the fragment
/// are left out. A secret in the path cannot be told from the path.
[[nodiscard]] QString withoutSecrets(const QString &endpoint);

/// A new one, for ActivityEntry::requestId: a UUID that is never sent anywhere.
[[nodiscard]] QString newRequestId();

/// JSON with a line for each member; text that is no JSON as it is.
[[nodiscard]] QString readableJson(const QString &json);

/// What to show of the journal.
struct ActivityQuery
{
    QString text; ///< Anywhere in the words of an entry, without regard to case; empty: all.
    std::optional<ActivityOperation> operation;
    std::optional<ActivityResult> result;
    QString environment; ///< With `host`, only this one; both empty: all.
    QString host;
    bool withStarts = false; ///< Also the beginnings of what has ended.
    qint64 above = 0;        ///< Only sequences above this one.
    qint64 below = -1;       ///< Only sequences below this one; negative: all.
    int limit = -1;          ///< Negative: all.
};

/// What a look at the whole chain found.
struct ActivityVerification
{
    enum class Fault {
        Altered, ///< It is not what was written, or not what followed the entry before it.
        Missing  ///< It is gone, and retention did not remove it.
    };
    struct Break
    {
        qint64 sequence = 0;
        Fault fault = Fault::Altered;

        friend bool operator==(const Break &, const Break &) = default;
    };

    qint64 checked = 0;              ///< Entries that are whole, from the oldest on.
    qint64 removed = 0;              ///< Entries that retention has removed before them.
    std::optional<Break> firstBreak; ///< nullopt: the chain is whole.
};

} // namespace hookdesk
