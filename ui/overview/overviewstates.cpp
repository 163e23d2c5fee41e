// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewstates.h"

#include "app/session/session.h"
#include "ui/common/errorremedy.h"
#include "ui/common/errortext.h"
#include "ui/common/failurepresentation.h"
#include "ui/common/shortfalltext.h"

#include <QAction>
#include <QCoreApplication>
#include <QLocale>

namespace hookdesk {

namespace {

struct OverviewStatesWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::OverviewStates)
};

bool isOffline(const ApiError &error)
{
    return error.kind == ApiError::Kind::Network || error.kind == ApiError::Kind::Timeout;
}

StatePane::Content notice(const char *iconName, const QString &headline, const QString &text)
{
    return {QString::fromLatin1(iconName), headline, text, {}, {}, false};
}

StatePane::Content errorContent(const ApiError &error, const QList<QAction *> &remedies,
                                const QDateTime &nextTry)
{
    const ErrorText text = errorText(error);
    return {isOffline(error) ? QStringLiteral("network-disconnect")
                             : QStringLiteral("dialog-error"),
            text.headline,
            text.advice,
            text.details,
            remedies,
            false,
            nextTry,
            topicFor(error)};
}

/// A part of the API that does not answer here, and why.
struct MissingPart
{
    QString name;
    ApiError error;
};

QList<MissingPart> missingParts(Session &session)
{
    QList<MissingPart> parts;
    const auto add = [&parts](const QString &name, const std::optional<ApiError> &error) {
        if (error)
            parts.append({name, *error});
    };
    const LoadState &load = session.loadState();
    if (!load.error && !load.restShortfall)
        add(OverviewStatesWords::tr("REST list"), load.restError);
    if (!load.error && !load.odataShortfall)
        add(OverviewStatesWords::tr("OData list"), load.odataError);
    if (session.eventLog().state().absent)
        add(OverviewStatesWords::tr("event log"), session.eventLog().state().error);
    if (!load.error && session.entityTypes().isEmpty())
        add(OverviewStatesWords::tr("entity types"), session.entityTypesError());
    return parts;
}

QString errorLine(const LoadState &load)
{
    const QString why = errorText(*load.error).headline;
    return load.everComplete
               ? OverviewStatesWords::tr("The webhooks could not be read again: %1", "why").arg(why)
               : OverviewStatesWords::tr("Not all webhooks could be read: %1", "why").arg(why);
}

QStringList gaps(const LoadState &load, bool hasWebhooks)
{
    QStringList lines;
    if (load.error && hasWebhooks) // without any, the error has the place of the list
        lines += errorLine(load);
    for (const std::optional<Shortfall> &shortfall : {load.odataShortfall, load.restShortfall}) {
        if (!load.error && isToBeSaid(shortfall) && lines.isEmpty())
            lines += shortfallText(*shortfall);
    }
    if (!load.problems.isEmpty())
        lines += OverviewStatesWords::tr("%Ln webhook(s) could not be read.", nullptr,
                                         static_cast<int>(load.problems.size()));
    return lines;
}

} // namespace

StatePane::Content attentionContent(Session &session, const OverviewRemedies &remedies)
{
    const LoadState &load = session.loadState();
    if (load.error && session.webhooks().size() == 0)
        return errorContent(*load.error,
                            errorRemedies(*load.error, remedies.registry, remedies.reload),
                            load.nextTryAt);
    if (!load.everComplete && load.loading)
        return {{}, OverviewStatesWords::tr("Loading webhooks…"), {}, {}, {}, true};
    const EventLogState &log = session.eventLog().state();
    const QString unknown = knowledgeText(failureKnowledge(log));
    if (!unknown.isEmpty())
        return notice("dialog-information",
                      OverviewStatesWords::tr("Nothing found that needs attention"), unknown);
    if (!load.hasEverything() || !log.hasEverything())
        return notice("dialog-information",
                      OverviewStatesWords::tr("Nothing found that needs attention"),
                      OverviewStatesWords::tr("Some webhooks and events could not be read."));
    return notice(
        "emblem-success", OverviewStatesWords::tr("Nothing needs attention"),
        OverviewStatesWords::tr("No webhook is at risk, and no events are waiting for you."));
}

StatePane::Content chartContent(Session &session, const OverviewRemedies &remedies)
{
    const EventLogState &log = session.eventLog().state();
    switch (failureKnowledge(log)) {
    case FailureKnowledge::NotRead:
        return {QStringLiteral("view-refresh"),
                OverviewStatesWords::tr("The event log has not been read"),
                {},
                {},
                {remedies.readLog},
                false};
    case FailureKnowledge::Reading:
        return {{}, OverviewStatesWords::tr("Reading the event log…"), {}, {}, {}, true};
    case FailureKnowledge::Read:
        return log.hasEverything()
                   ? notice("emblem-success",
                            OverviewStatesWords::tr("Nothing failed in the last 24 hours"), {})
                   : notice("dialog-information",
                            OverviewStatesWords::tr("No known failures in the last 24 hours"),
                            OverviewStatesWords::tr("Some events could not be read."));
    case FailureKnowledge::Absent:
        return {QStringLiteral("dialog-information"),
                OverviewStatesWords::tr("This environment has no event log"),
                OverviewStatesWords::tr("Failures are unknown. See the log in Tribe."),
                log.error ? errorText(*log.error).details : QString(),
                {},
                false,
                {},
                GuideTopic::NotOffered};
    case FailureKnowledge::Unreadable:
        break;
    }
    const ApiError error = log.error.value_or(ApiError());
    return errorContent(error, errorRemedies(error, remedies.registry, remedies.readAgain),
                        log.nextTryAt);
}

QString overviewNote(Session &session)
{
    QStringList lines = gaps(session.loadState(), session.webhooks().size() > 0);
    QStringList missing;
    const QList<MissingPart> parts = missingParts(session);
    for (const MissingPart &part : parts)
        missing += part.name;
    if (!missing.isEmpty())
        lines += OverviewStatesWords::tr("Not available here: %1", "parts of the API")
                     .arg(QLocale().createSeparatedList(missing));
    return lines.join(QLatin1Char('\n'));
}

QString overviewNoteDetails(Session &session)
{
    QStringList lines;
    const QList<MissingPart> parts = missingParts(session);
    for (const MissingPart &part : parts) {
        const ErrorText text = errorText(part.error);
        lines += OverviewStatesWords::tr("%1: %2", "part of the API, why it is missing")
                     .arg(part.name, text.headline);
        lines += text.details;
    }
    lines += session.loadState().problems;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace hookdesk
