// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventpane.h"

#include "ui/common/errortext.h"
#include "ui/common/shortfalltext.h"
#include "ui/events/eventspage.h"

#include <QLocale>

namespace hookdesk {

namespace {

StatePane::Content unfittingContent(const EventPaneSituation &situation)
{
    StatePane::Content content;
    content.iconName = QStringLiteral("view-filter");
    content.headline = EventsPage::tr("No event matches the filter");
    content.text = situation.searching ? EventsPage::tr("Searching payloads…")
                                       : EventsPage::tr("None of the %1 events in the log matches.")
                                             .arg(QLocale().toString(situation.total));
    content.actions = {situation.clearFilter};
    content.topic = GuideTopic::NothingShown;
    return content;
}

StatePane::Content absentContent(const EventPaneSituation &situation)
{
    const std::optional<ApiError> &error = situation.state.error;
    const QString tried = error ? error->method + QLatin1Char(' ') + error->path : QString();
    QList<QAction *> actions{situation.openTribe};
    if (situation.apiCheck)
        actions.prepend(situation.apiCheck);
    if (situation.archive)
        actions.append(situation.archive);
    return {QStringLiteral("dialog-information"),
            EventsPage::tr("This environment has no event log"),
            EventsPage::tr("Tribe answered %1 with “not found”. See and retry failed events in "
                           "Tribe; older ones are in the archive.")
                .arg(tried),
            error ? errorText(*error).details : QString(),
            actions,
            false,
            {},
            GuideTopic::NotOffered};
}

StatePane::Content errorContent(const EventPaneSituation &situation)
{
    const ApiError &error = *situation.state.error;
    const ErrorText text = errorText(error);
    const bool offline =
        error.kind == ApiError::Kind::Network || error.kind == ApiError::Kind::Timeout;
    return {offline ? QStringLiteral("network-disconnect") : QStringLiteral("dialog-error"),
            text.headline,
            text.advice,
            text.details,
            situation.remedies,
            false,
            situation.state.nextTryAt,
            topicFor(error)};
}

StatePane::Content nothingContent(const EventPaneSituation &situation)
{
    if (!situation.state.hasEverything())
        return {QStringLiteral("dialog-information"),
                EventsPage::tr("No events to show"),
                EventsPage::tr("Some events could not be read: failed events may be missing."),
                situation.state.problems.join(QLatin1Char('\n')),
                {situation.refresh}};
    if (situation.filtered)
        return {QStringLiteral("view-filter"),
                EventsPage::tr("No event matches the filter"),
                EventsPage::tr("The event log is empty."),
                {},
                {situation.clearFilter}};
    return {QStringLiteral("emblem-success"),
            EventsPage::tr("No failed events"),
            EventsPage::tr("Every delivery has arrived."),
            {},
            {situation.refresh}};
}

} // namespace

StatePane::Content eventPaneContent(const EventPaneSituation &situation)
{
    const EventLogState &state = situation.state;
    if (situation.total > 0)
        return unfittingContent(situation);
    if (state.absent)
        return absentContent(situation);
    const bool isRecovering = state.error && state.nextTryAt.isValid();
    if (state.loading && !isRecovering)
        return {{}, EventsPage::tr("Reading the event log…"), {}, {}, {}, true};
    if (state.error)
        return errorContent(situation);
    if (!state.everComplete && state.problems.isEmpty())
        return {QStringLiteral("view-refresh"),
                EventsPage::tr("The event log is not loaded"),
                {},
                {},
                {situation.refresh}};
    return nothingContent(situation);
}

QString eventCountText(const EventLogState &state, const EventCount &count)
{
    const QLocale locale;
    const QString shown = locale.toString(count.shown);
    const QString total = locale.toString(count.total);
    if (state.loading && state.total)
        return EventsPage::tr("Loading %1 of %2…", "loaded, all")
            .arg(total, locale.toString(*state.total));
    if (state.capped && state.total)
        return EventsPage::tr("%1 of the newest %2; Tribe has %3", "shown, loaded, all")
            .arg(shown, total, locale.toString(*state.total));
    if (count.filtered)
        return EventsPage::tr("%1 of %2", "shown, all").arg(shown, total);
    if (count.retried == 0)
        return total;
    //: %1 is a number of events.
    return EventsPage::tr("%1, of which %n are retried automatically", nullptr, count.retried)
        .arg(total);
}

QString outdatedEventsText(const ApiError &error)
{
    const ErrorText text = errorText(error);
    return EventsPage::tr("The log may be out of date: it could not be refreshed. %1 %2")
        .arg(text.headline, text.advice);
}

QString missingEventsText(const EventLogState &state)
{
    QStringList texts;
    if (isToBeSaid(state.shortfall))
        texts += EventsPage::tr("Not all events were read.") + QLatin1Char(' ') +
                 shortfallText(*state.shortfall);
    if (!state.problems.isEmpty())
        texts += EventsPage::tr("%n event(s) could not be read.", nullptr,
                                static_cast<int>(state.problems.size()));
    return texts.join(QLatin1Char(' '));
}

} // namespace hookdesk
